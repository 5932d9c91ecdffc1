import type { Finding } from "../verdict.ts";
import { whyNotBroken } from "./break-glass.ts";
import type { Approve } from "./command.ts";
import { unfit, worthOf } from "./consents.ts";
import type { Refusal } from "./decision.ts";
import type { Evidence, Said } from "./evidence.ts";
import { bandsFor } from "./grants.ts";
import type { Grounds, Ruling } from "./grounds.ts";
import { memberOf } from "./slots.ts";

/** What was said on a pull request and does not count for the findings that are open, each with its reason. What is not needed any more is not told. */
export function refusalsOf(evidence: Evidence, open: readonly Finding[], grounds: Grounds, ruling: Ruling): Refusal[] {
  const commands = evidence.said.map((said) => ({ statement: said.statement, because: whyNot(said, evidence, open, grounds, ruling) }));
  const reviews = open.length === 0 ? [] : evidence.reviews.map(({ statement, refused }) => ({ statement, because: refused ?? reviewRefusal(ruling) }));
  return [...commands, ...reviews].flatMap(({ statement: { by, url }, because }) =>
    because === undefined ? [] : [{ by: by?.id, login: by?.login ?? "a deleted account", url, because }],
  );
}

function reviewRefusal({ rules }: Ruling): string | undefined {
  return rules.approvals.reviews_count ? undefined : "an ordinary review is no consent to the cost: that is /costgate approve";
}

function whyNot(said: Said, evidence: Evidence, open: readonly Finding[], grounds: Grounds, ruling: Ruling): string | undefined {
  const { command, refused } = said;
  if (command.verb === "unclear") return command.because;
  if (open.length === 0 || command.verb === "request" || command.verb === "revoke") return undefined;
  if (command.verb === "approve") return refused ?? whyNoConsent(said, command, evidence, open, ruling);
  const { break_glass: glass, groups } = grounds.policy;
  return glass ? whyNotBroken(said, evidence, grounds.estimate, { ...grounds, glass, groups }) : "the policy has no break-glass";
}

function whyNoConsent(said: Said, command: Approve, evidence: Evidence, open: readonly Finding[], ruling: Ruling): string | undefined {
  const wrong = unfit(command, ruling.rules);
  if (wrong !== undefined) return wrong;
  const worths = open.map((finding) => ({ finding, worth: worthOf(said, finding, ruling.rules) })).filter(({ worth }) => worth !== undefined);
  if (worths.length === 0) return whyAboutNothing(command, open, ruling);
  const reasons = worths.map(({ finding, worth }) => (worth && "because" in worth ? worth.because : whyNotEntitled(said, finding, evidence, ruling)));
  return reasons.find((reason) => reason !== undefined);
}

function whyAboutNothing({ findings, digest }: Approve, open: readonly Finding[], { rules }: Ruling): string | undefined {
  if (findings.length > 0 || open.every(({ level }) => level === "hard")) return undefined;
  if (digest !== undefined) return "what it is about is not the same any more";
  return rules.onlyLimit === undefined
    ? "it does not say which finding it is about, and the policy has more than one limit: copy the line from the report"
    : "an amount alone is consent to the policy's limit, not to what blocks now: copy the line from the report";
}

function whyNotEntitled({ statement: { by } }: Said, finding: Finding, { conversation }: Evidence, { bands }: Ruling): string | undefined {
  if (finding.level === "hard") return `nobody can approve ${finding.id}`;
  const groups = bandsFor(finding, bands).flatMap(({ slots }) => slots.flatMap((slot) => slot.groups));
  if (groups.length === 0) return `nobody can approve ${finding.id} by the policy`;
  const member = by ? memberOf(by, groups, conversation) : { is: "no" as const };
  if (member.is === "unreadable") return member.because;
  return member.is === "no" ? `is not in ${[...new Set(groups.map(({ name }) => name))].join(" or ")}` : undefined;
}
