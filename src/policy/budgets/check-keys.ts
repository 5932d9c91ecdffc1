import type { z } from "zod";

/** Keys of a budget that hang on its kind; what else it has is checked by itself. */
interface Given {
  kind: "runrate" | "period" | "total";
  ramp?: readonly { from: string; monthly_increase?: unknown; monthly_total?: unknown }[] | undefined;
  from?: string | undefined;
  to?: string | undefined;
  spent?: { on: string } | undefined;
  ends?: string | undefined;
  [key: string]: unknown;
}

type Context = z.RefinementCtx;

const OF_A_MONTH = ["monthly_increase", "monthly_total", "per_unit", "window", "ramp", "waive", "projects"];

/** By kind: keys that it needs, and keys that are not its own. */
const KINDS: Readonly<Record<Given["kind"], { needs: readonly string[]; strange: readonly string[] }>> = {
  runrate: { needs: [], strange: ["amount", "from", "to", "ends", "until_tag", "spent"] },
  period: { needs: ["amount", "from", "to"], strange: [...OF_A_MONTH, "ends", "until_tag"] },
  total: { needs: ["amount", "ends"], strange: [...OF_A_MONTH, "from", "to"] },
};

/** Says which keys of a budget do not go together. */
export function checkKeys(budget: Given, context: Context): void {
  const problem = problemIn(context);
  const { needs, strange } = KINDS[budget.kind];
  for (const key of needs) if (budget[key] === undefined) problem(`a budget of kind ${budget.kind} needs ${key}`);
  for (const key of strange) if (budget[key] !== undefined) problem(`is no key of a budget of kind ${budget.kind}`, key);
  if (budget.kind === "runrate") checkLimits(budget, problem);
  if (budget.from !== undefined && budget.to !== undefined && budget.to < budget.from) problem("is before from", "to");
  if (budget.spent && [budget.to, budget.ends].some((last) => last !== undefined && budget.spent && budget.spent.on > last))
    problem("is after the end", "spent");
}

type Problem = (message: string, ...path: (string | number)[]) => void;

function problemIn(context: Context): Problem {
  return (message, ...path) => context.addIssue({ code: "custom", message, path });
}

const ALONE = ["monthly_increase", "monthly_total", "per_unit", "window"];

function checkLimits(budget: Given, problem: Problem): void {
  const has = (key: string): boolean => budget[key] !== undefined;
  if (!ALONE.some(has)) problem("a budget needs monthly_increase or monthly_total (or per_unit, or window)");
  if (has("waive") && !has("monthly_increase")) problem("is about monthly_increase, which is not set", "waive");
  if (has("projects") && !has("monthly_total")) problem("is about monthly_total, which is not set", "projects");
  const steps = budget.ramp ?? [];
  for (const [at, { from, ...limits }] of steps.entries()) {
    const before = steps[at - 1];
    if (before && before.from >= from) problem("steps stand in the order of their days, each day once", "ramp", at, "from");
    for (const key of ["monthly_increase", "monthly_total"] as const)
      if (limits[key] !== undefined && !has(key)) problem("is a limit that the budget does not have", "ramp", at, key);
  }
}
