import type { Exact } from "../../base/exact.ts";
import type { Finding } from "../verdict.ts";
import { type Consent, type ConsentRules, consentsTo } from "./consents.ts";
import type { Evidence } from "./evidence.ts";
import { fitsFinding } from "./finding-globs.ts";
import type { Band } from "./settings.ts";
import { lacking, memberOf, type Slot } from "./slots.ts";

/** A band with what it asks for. */
export interface Asking {
  band: Band;
  slots: readonly Slot[];
}

/** What the approvals of one pull request allow of a finding. */
export interface Grant {
  asking: Asking;
  /** The most that the change may add a month; undefined where the consent is to exactly what it is now. */
  cap: Exact | undefined;
  /** Those that it rests on. */
  consents: readonly Consent[];
}

/** The bands that may decide about a finding: of what has no known amount only those without a bound. */
export function bandsFor(finding: Finding, bands: readonly Asking[]): Asking[] {
  const known = finding.amount?.atLeast === false;
  return bands.filter(({ band }) => (known || band.up_to === undefined) && fitsFinding(band.for)(finding));
}

/** The largest grant that the consents of a pull request give by any band; undefined when no band is satisfied. It does not depend on what the change costs now. */
export function grantOf(finding: Finding, evidence: Evidence, bands: readonly Asking[], rules: ConsentRules): Grant | undefined {
  const consents = consentsTo(finding, evidence, rules);
  const grants = bandsFor(finding, bands).flatMap((asking) => grantBy(asking, consents, evidence) ?? []);
  return grants.sort((a, b) => largestFirst(a.cap, b.cap))[0];
}

/** The largest cap for which enough people consented, within the band's bound. */
function grantBy(asking: Asking, consents: readonly Consent[], { conversation, unknownHands }: Evidence): Grant | undefined {
  const { slots, band } = asking;
  const fitting = consents.filter(({ by }) => slots.some(({ groups }) => memberOf(by, groups, conversation).is === "yes"));
  for (const { cap } of [...fitting].sort((a, b) => largestFirst(a.cap, b.cap))) {
    const willing = fitting.filter((consent) => largestFirst(consent.cap, cap) <= 0);
    const people = willing.map(({ by }) => by);
    if (lacking(slots, people, conversation, unknownHands) === 0) return { asking, cap: lesser(cap, band.up_to), consents: willing };
  }
  return undefined;
}

/** No cap is the largest. */
function largestFirst(a: Exact | undefined, b: Exact | undefined): number {
  if (!a || !b) return Number(a !== undefined) - Number(b !== undefined);
  return b.compare(a);
}

function lesser(a: Exact | undefined, b: Exact | undefined): Exact | undefined {
  return a && b ? a.min(b) : (a ?? b);
}
