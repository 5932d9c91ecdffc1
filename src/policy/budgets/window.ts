import { daysAfter } from "../../base/day.ts";
import { Exact, sum } from "../../base/exact.ts";
import type { Scope } from "../scope.ts";
import type { Standing } from "../standing.ts";
import type { Finding, MergedShare } from "../verdict.ts";
import { AT, type Held, heldTogether, NEXT } from "./held.ts";
import { mayAdd } from "./may-add.ts";
import type { Budget } from "./schema.ts";
import { increaseIn } from "./sums.ts";
import type { BudgetWorld } from "./world.ts";

/** Holds what this change adds together with those that were merged within some days: many small steps are one large one (C13, BY13). */
export function windowOf(budget: Budget, scope: Scope, world: BudgetWorld): Held | undefined {
  const { window } = budget;
  if (!window) return undefined;
  const { estimate, standing, currency } = world;
  const { value: added, atLeast, counted } = increaseIn(budget, scope, estimate);
  const since = daysAfter(estimate.asOf, -window.days);
  const record = standing && sharesSince(since, budget, standing, currency);
  if (!record) return { findings: [], missing: mayAdd(added, counted) ? [unrecorded(budget, standing !== undefined)] : [] };
  const before = sumOf(record, budget);
  const isOpen = record.some(({ increase }) => increase === undefined);
  const measured = {
    kind: "window" as const,
    limit: window.increase,
    value: before.plus(added),
    before,
    atLeast: atLeast || isOpen,
    from: since,
    to: estimate.asOf,
  };
  const n = `${record.length} merged since ${since}`;
  const because = `adds more a month ${AT[budget.on]}than it allows within ${window.days} days, together with ${n}`;
  const more = (): Partial<Finding> => (record.length > 0 ? { merged: record } : {});
  const held = heldTogether(budget, { measured, added, counted, because, more }, `had been used up by ${n}, and this adds to it`);
  const isTold = !isOpen || !mayAdd(added, counted) || held.standing?.over.gt(0);
  return isTold ? held : { ...held, findings: [...held.findings, unsummed(budget, record)] };
}

/** What is not known of earlier changes must not let this one pass. */
function unsummed({ name, level, owner }: Budget, record: readonly MergedShare[]): Finding {
  const open = record.filter(({ increase }) => increase === undefined);
  return {
    id: `budget/${name}/window/undecided`,
    level,
    because: `it cannot be told whether the budget "${name}" allows this: what ${open.length} merged before added is not wholly known`,
    next: NEXT[level],
    ...(owner !== undefined && level === "approvable" && { owner }),
    addresses: [],
    merged: open,
  };
}

/** What merged changes added to a budget from a day on, the oldest first; undefined where one of them is in another currency. */
function sharesSince(since: string, { name }: Budget, { merged }: Standing, currency: string): MergedShare[] | undefined {
  const concerned = merged.filter(({ at, budgets }) => at.slice(0, 10) >= since && Object.hasOwn(budgets, name));
  if (concerned.some((one) => one.currency !== currency)) return undefined;
  const shares = concerned.map(({ pull, url, at, budgets }) => ({ pull, url, at, increase: budgets[name] }));
  return shares.sort((a, b) => (a.at === b.at ? a.pull - b.pull : a.at < b.at ? -1 : 1));
}

function sumOf(record: readonly MergedShare[], { savings }: Budget): Exact {
  const known = record.flatMap(({ increase }) => increase ?? []);
  return sum(savings === "count" ? known : known.map((increase) => increase.max(Exact.zero)));
}

function unrecorded({ name }: Budget, isGiven: boolean): Finding {
  const why = isGiven ? "what was merged is recorded in another currency" : "the run does not say what was merged";
  return {
    id: `budget/${name}/window/unknown`,
    level: "hard",
    because: `the budget "${name}" counts what was merged before, and ${why}`,
    next: "Pass the record of merged changes (--standing), in the currency of the policy.",
    addresses: [],
  };
}
