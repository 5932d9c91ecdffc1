import { Exact } from "../../base/exact.ts";
import { ConfigError } from "../../base/trouble.ts";
import type { Finding } from "../verdict.ts";
import type { Budget } from "./schema.ts";
import type { BudgetWorld } from "./world.ts";

/** What other projects count for a budget; money a month. */
export interface Elsewhere {
  value: Exact;
  /** Projects of the budget of which nothing is known, or only an amount in another currency. */
  missing: readonly string[];
}

/** What the budget's other projects cost; undefined where the budget is not about this one. Throws ConfigError where the run does not say which it is. */
export function elsewhere({ name, projects }: Budget, { estimate: { run }, standing, currency }: BudgetWorld): Elsewhere | undefined {
  if (!projects) return { value: Exact.zero, missing: [] };
  const own = run?.project;
  if (own === undefined) {
    const remedy = "Pass --project (the action: the input project).";
    throw new ConfigError(`the budget ${name} is about several projects, and the run does not say which it is`, { remedy });
  }
  if (!projects.includes(own)) return undefined;
  const known = new Map(standing?.projects.filter((one) => one.currency === currency).map((one) => [one.name, one.budgets]));
  let value = Exact.zero;
  const missing: string[] = [];
  for (const other of new Set(projects)) {
    if (other === own) continue;
    const budgets = known.get(other);
    const amount = budgets && Object.hasOwn(budgets, name) ? budgets[name] : undefined;
    if (amount) value = value.plus(amount);
    else missing.push(other);
  }
  return { value, missing };
}

const MOST = 10;

/** That a budget cannot be held without what is not known of other projects. */
export function missingProjects({ name }: Budget, missing: readonly string[]): Finding[] {
  if (missing.length === 0) return [];
  const more = missing.length > MOST ? ` and ${missing.length - MOST} more` : "";
  return [
    {
      id: `budget/${name}/total/unknown`,
      level: "hard",
      because: `the budget "${name}" is about several projects, and what these cost is not known: ${missing.slice(0, MOST).join(", ")}${more}`,
      next: "Pass what is known of them (--standing), in the currency of the policy.",
      addresses: [],
    },
  ];
}
