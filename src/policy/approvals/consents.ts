import { daysAfter } from "../../base/day.ts";
import type { Exact } from "../../base/exact.ts";
import type { Person, Statement } from "../consent.ts";
import type { Finding } from "../verdict.ts";
import type { Approve } from "./command.ts";
import type { Evidence, Said } from "./evidence.ts";
import type { Approvals } from "./settings.ts";

/** What consents are read by. */
export interface ConsentRules {
  approvals: Pick<Approvals, "max_days" | "default_days" | "reviews_count">;
  /** The policy's. */
  currency: string;
  /** YYYY-MM-DD. */
  asOf: string;
  /** The project that is judged; "" where there is only one. */
  project: string;
  /** Id of the only limit that the policy has, which a command means that names no finding. */
  onlyLimit: string | undefined;
  digestOf: (finding: Finding) => string;
}

/** A person's consent to a finding. Whether the policy lets this person decide is not asked yet. */
export interface Consent {
  by: Person;
  statement: Statement;
  /** The most that the change may add a month; undefined where it is to exactly what the change is now. */
  cap: Exact | undefined;
  /** Last day on which it holds. */
  until: string;
}

/** What one command or review is worth for one finding: a consent, why not, or nothing because it is about something else. */
export type Worth = { consent: Consent } | { because: string } | undefined;

/** Of each person the consent to a finding: what was said last about it counts alone. */
export function consentsTo(finding: Finding, { said, reviews }: Evidence, rules: ConsentRules): Consent[] {
  const people = new Map<number, Consent | undefined>();
  const note = ({ by }: Statement, worth: Worth): void => {
    if (by && worth) people.set(by.id, "consent" in worth ? worth.consent : undefined);
  };
  if (rules.approvals.reviews_count) for (const { statement, refused } of reviews) if (refused === undefined) note(statement, worthOfReview(statement, rules));
  for (const one of said) if (one.refused === undefined) note(one.statement, worthOf(one, finding, rules));
  return [...people.values()].flatMap((consent) => consent ?? []);
}

/** An approving review of the head commit is consent to what that commit costs: no other commit can use it. */
function worthOfReview(statement: Statement, { approvals, asOf }: ConsentRules): Worth {
  const until = daysAfter(dayOf(statement), approvals.default_days);
  return statement.by && asOf <= until ? { consent: { by: statement.by, statement, cap: undefined, until } } : undefined;
}

/** What a command is worth for a finding. */
export function worthOf({ statement, command }: Said, finding: Finding, rules: ConsentRules): Worth {
  if (command.verb !== "approve" || !statement.by || !isAbout(command, finding, rules)) return undefined;
  const until = untilOf(command, statement, rules.approvals);
  const because = unfit(command, rules) ?? (rules.asOf > until ? `it ended on ${until}` : undefined) ?? unbound(command, finding, rules);
  if (because !== undefined) return { because };
  const cap = finding.amount?.atLeast === false ? command.amount : undefined;
  return { consent: { by: statement.by, statement, cap, until } };
}

function isAbout({ findings, digest }: Approve, finding: Finding, { onlyLimit, digestOf }: ConsentRules): boolean {
  if (findings.length > 0) return findings.includes(finding.id);
  return finding.id === onlyLimit || digest === digestOf(finding);
}

function untilOf({ until }: Approve, statement: Statement, { max_days: most, default_days: usual }: ConsentRules["approvals"]): string {
  const written = dayOf(statement);
  const latest = daysAfter(written, most);
  const wanted = until ?? daysAfter(written, usual);
  return wanted < latest ? wanted : latest;
}

/** GitHub's times are UTC. */
function dayOf({ at }: Statement): string {
  return at.slice(0, 10);
}

/** What a command lacks whichever finding it is about. */
export function unfit(
  { currency, project = "" }: Approve,
  { currency: ours, project: judged }: Pick<ConsentRules, "currency" | "project">,
): string | undefined {
  if (currency !== undefined && currency !== ours) return `its amount is in ${currency}, the policy's are in ${ours}`;
  if (project === judged) return undefined;
  return judged === "" ? "it names a project, and there is only one here" : `it is not for the project ${judged}: add in "${judged}"`;
}

/** An amount that is known is bound by a cap; all else by the digest of what is there, because nothing tells how much more of it a later push brings. */
function unbound({ amount, digest }: Approve, finding: Finding, { digestOf }: ConsentRules): string | undefined {
  if (digest !== undefined && digest !== digestOf(finding)) return "what it is about is not the same any more";
  if (digest !== undefined) return amount && finding.amount?.value.gt(amount) ? "the change adds more than that now" : undefined;
  if (finding.amount?.atLeast === true) return "what the change adds is not wholly known, so it must name what it is about: copy the line from the report";
  if (!finding.amount) return "it must name what it is about: copy the line from the report";
  return amount ? undefined : "it says no amount: the most that the change may add a month";
}
