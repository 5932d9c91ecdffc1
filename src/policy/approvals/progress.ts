import { sum } from "../../base/exact.ts";
import type { Finding } from "../verdict.ts";
import { type Consent, consentsTo } from "./consents.ts";
import type { Approval, Open } from "./decision.ts";
import type { Evidence } from "./evidence.ts";
import { type Asking, bandsFor, grantOf } from "./grants.ts";
import type { Ruling } from "./grounds.ts";
import { lacking, memberOf, needsOf } from "./slots.ts";
import { lineFor } from "./suggest.ts";

/** The consents that fit a finding as it is now: of people who may decide about it, and with a cap that is large enough. */
export function approvalsOf(finding: Finding, evidences: readonly Evidence[], ruling: Ruling): Approval[] {
  const asked = bandsAskedFor(finding, ruling);
  return evidences.flatMap((evidence) => {
    const groups = asked.flatMap(({ slots }) => slots.flatMap((slot) => slot.groups));
    const entitled = willing(finding, evidence, ruling, evidences.length > 1).filter(({ by }) => memberOf(by, groups, evidence.conversation).is === "yes");
    return entitled.map(
      ({ by, statement: { url, at }, cap, until }): Approval => ({ finding: finding.id, by: by.id, login: by.login, url, at, ...(cap && { cap }), until }),
    );
  });
}

/** What a finding that still blocks takes, by the narrowest band that may decide about it. */
export function openOf(finding: Finding, evidences: readonly Evidence[], ruling: Ruling): Open {
  const amount = finding.amount && { amount: finding.amount.value };
  const [asked] = bandsAskedFor(finding, ruling);
  if (!asked) return { finding: finding.id, may: [], has: 0, needs: 0, each: false, ...amount, unknownHands: 0 };
  const { band, slots } = asked;
  const progress = evidences.map((evidence) => progressOf(finding, evidence, asked, ruling)).sort((a, b) => a.left - b.left);
  const { left = needsOf(slots), unknownHands = 0 } = progress[0] ?? {};
  const caps = evidences.flatMap((evidence) => grantOf(finding, evidence, ruling.bands, ruling.rules)?.cap ?? []);
  const needs = needsOf(slots) + unknownHands;
  return {
    finding: finding.id,
    may: band.each_of ?? band.by ?? [],
    has: Math.max(0, needs - left),
    needs,
    each: band.each_of !== undefined,
    line: lineFor(finding, asked, ruling.rules),
    ...(caps.length > 0 && { approved: sum(caps) }),
    ...amount,
    unknownHands,
  };
}

function progressOf(finding: Finding, evidence: Evidence, { slots }: Asking, ruling: Ruling): { left: number; unknownHands: number } {
  const people = willing(finding, evidence, ruling, false).map(({ by }) => by);
  return { left: lacking(slots, people, evidence.conversation, evidence.unknownHands), unknownHands: evidence.unknownHands };
}

/** In a merge queue each pull request was held against its own cap before. */
function willing(finding: Finding, evidence: Evidence, { rules }: Ruling, isQueued: boolean): Consent[] {
  return consentsTo(finding, evidence, rules).filter(({ cap }) => isQueued || !cap || !finding.amount?.value.gt(cap));
}

/** Bands whose bound is not below the amount, the narrowest first. */
function bandsAskedFor(finding: Finding, { bands }: Ruling): Asking[] {
  if (finding.level !== "approvable") return [];
  const able = bandsFor(finding, bands).filter(({ band }) => !band.up_to || !finding.amount?.value.gt(band.up_to));
  return able.sort((a, b) => (a.band.up_to && b.band.up_to ? a.band.up_to.compare(b.band.up_to) : Number(!a.band.up_to) - Number(!b.band.up_to)));
}
