import { deltaIn } from "../estimate/compare.ts";
import type { Drift } from "../estimate/drift.ts";
import type { Estimate } from "../estimate/estimate.ts";
import type { ResourceEstimate } from "../estimate/resource-estimate.ts";
import type { Notice } from "../plan/change.ts";
import type { PackIdentity } from "../pricing/source.ts";
import { judgeBudgets } from "./budgets/judge-budgets.ts";
import type { Budget, Policy } from "./policy.ts";
import type { Standing } from "./standing.ts";
import { judgeUnowned } from "./unowned.ts";
import { type Finding, type Further, UNJUDGED, type Verdict } from "./verdict.ts";

/** Notices that mean that the plan is not the whole truth (FT51, FT36). */
const PARTIAL: readonly Notice["id"][] = ["incomplete", "errored", "no-baseline"];

/** What a verdict hangs on besides the estimate. */
export interface Beside {
  /** What price lists that the change moves to make of it. */
  drift?: Drift | undefined;
  /** What is known of other projects, and of what was merged. */
  standing?: Standing | undefined;
}

/** Judges an estimate. Without a policy nothing blocks: {@link UNJUDGED}. `further` is what else was found. Throws ConfigError where a budget asks for what the run does not say of itself. */
export function judge(estimate: Estimate, policy: Policy | undefined, { drift, standing }: Beside = {}, ...further: readonly Further[]): Verdict {
  if (!policy) return UNJUDGED;
  const partial = policy.allow_partial ? [] : estimate.notices.filter(({ id }) => PARTIAL.includes(id)).map(partialFinding);
  const { standings, findings: overBudget, missing } = judgeBudgets(estimate, policy, standing);
  const findings = [
    ...partial,
    ...missing,
    ...overBudget,
    ...further.flatMap((one) => one.findings),
    ...judgeGaps(estimate, policy),
    ...judgeUnowned(estimate, policy),
    ...judgeBase(estimate, policy),
    ...judgeAge(estimate, policy, drift?.to ?? []),
  ];
  const older = further.reduce((all, one) => all + one.older, 0);
  const blocks = findings.some(({ level }) => level !== "advisory");
  const outcome = partial.length + missing.length > 0 ? "unknown" : blocks ? "no" : "pass";
  return {
    outcome,
    judged: true,
    findings,
    budgets: standings,
    silent: findings.every(isUsual) && isSmall(estimate, policy) && drift?.amount.isZero !== false,
    ...(older > 0 && { older }),
  };
}

/** Every ordinary plan has a null_resource somewhere, and every team small things that nobody claims: a warning about them alone is no reason to speak. */
function isUsual({ id, level }: Finding): boolean {
  return (id === "outside-plan" || id.startsWith("unowned/")) && level === "advisory";
}

/** Both what is added and what is saved lie below the bound, so that neither hides the other. */
function isSmall({ totals }: Estimate, { silent_below: bound }: Policy): boolean {
  const amounts = [totals.increase, totals.increase.minus(totals.delta), totals.oneTime, totals.low.delta.abs(), totals.high.delta.abs()];
  return totals.unknown === 0 && amounts.every((amount) => amount.isZero || amount.lt(bound));
}

function partialFinding({ message }: Notice): Finding {
  return {
    id: "partial-plan",
    level: "hard",
    because: message,
    next: "Plan the whole configuration anew; or, if partial plans are meant to be judged, set allow_partial: true in the policy on the base branch.",
    addresses: [],
  };
}

/** What the change adds or alters and no price was found for, by reason; also where only a case that a budget holds has none. */
function judgeGaps({ resources }: Estimate, policy: Policy): Finding[] {
  const changed = resources.filter(({ changed: is }) => is);
  const cases = new Set<Budget["on"]>(["expected", ...policy.budgets.map(({ on }) => on)]);
  const open = changed.filter((resource) => [...cases].some((which) => deltaIn(resource, which).delta === undefined));
  const gaps: [id: "unpriced" | "unsupported" | "outside-plan", ResourceEstimate[]][] = [
    ["unpriced", open.filter((resource) => !isUnsupported(resource))],
    ["unsupported", open.filter(isUnsupported)],
    ["outside-plan", changed.filter((resource) => resource.outsidePlan)],
  ];
  return gaps.flatMap(([id, found]) => (found.length > 0 ? [gapFinding(id, found, policy)] : []));
}

export function isUnsupported({ before, after }: ResourceEstimate): boolean {
  return before.status === "unsupported" || after.status === "unsupported";
}

function gapFinding(id: "unpriced" | "unsupported" | "outside-plan", found: readonly ResourceEstimate[], policy: Policy): Finding {
  const n = found.length;
  const subject = `${n} changed resource${n === 1 ? "" : "s"}`;
  const said = {
    unpriced: `${subject} could not be priced: what ${n === 1 ? "it costs" : "they cost"} is unknown`,
    unsupported: `${subject} of ${n === 1 ? "a type" : "types"} that costgate cannot price yet`,
    "outside-plan": `${subject} may start things outside the plan, which a plan cannot price`,
  };
  const next = {
    unpriced:
      "Take a size, region or option that the price list has, or let the platform team add the price; accepting it unpriced is a decision of the policy's owners.",
    unsupported: "The policy's owners may accept unsupported types (unsupported: advisory).",
    "outside-plan": "Check by hand what it starts.",
  };
  const level = id === "outside-plan" ? policy.outside_plan : policy[id];
  return { id, level, because: said[id], next: next[id], addresses: found.map(({ address }) => address) };
}

/** Without a plan of the base commit what is merged and not applied yet cannot be told from what the change adds. */
function judgeBase({ hasBase }: Estimate, { missing_base_plan: level }: Policy): Finding[] {
  if (hasBase || level === undefined) return [];
  const because = "there is no plan of the base commit: changes that are merged but not applied yet count as this one's";
  return [{ id: "missing-base-plan", level, because, next: "Plan the base commit as well, and pass that plan (base-plan).", addresses: [] }];
}

/** Price lists that are older than the policy allows (IN74). */
function judgeAge({ priceLists, asOf }: Estimate, { prices, stale_prices: level }: Policy, newLists: readonly PackIdentity[]): Finding[] {
  const most = prices?.max_age_days;
  const oldest = oldestOf(priceLists);
  if (most === undefined || oldest === undefined || daysBetween(oldest, asOf) <= most) return [];
  const because = `the price list of ${oldest} is ${daysBetween(oldest, asOf)} days old; the policy allows ${most}`;
  const fresh = oldestOf(newLists);
  // The change that brings a fresh list must not be stopped by the old one.
  return fresh !== undefined && daysBetween(fresh, asOf) <= most
    ? [{ id: "stale-prices", level: "advisory", because, next: `This change brings the price list of ${fresh}: merge it.`, addresses: [] }]
    : [{ id: "stale-prices", level, because, next: "Refresh it with `costgate prices sync` and merge the new snapshot or lock file.", addresses: [] }];
}

function oldestOf(lists: readonly PackIdentity[]): string | undefined {
  return lists.map(({ date }) => date).sort()[0];
}

function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / MS_A_DAY);
}

const MS_A_DAY = 24 * 3600 * 1000;
