import type { ResourceEstimate } from "../../estimate/resource-estimate.ts";
import type { Finding } from "../verdict.ts";
import type { Budget } from "./schema.ts";

/** Resources of which it cannot be told whether they count for a budget. */
export interface Untold {
  budget: Budget;
  resources: readonly ResourceEstimate[];
}

/** What may count for a budget must not pass it by because its tags or its owner are not known yet. */
export function untoldFinding(untold: readonly Untold[]): Finding[] {
  const addresses = [...new Set(untold.flatMap(({ resources }) => resources.map(({ address }) => address)))];
  if (addresses.length === 0) return [];
  const names = untold.map(({ budget: { name } }) => `"${name}"`);
  const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
  const level = LEVELS.find((one) => untold.some(({ budget }) => budget.level === one)) ?? "hard";
  const n = `${addresses.length} changed resource${addresses.length === 1 ? " counts" : "s count"}`;
  return [
    {
      id: "unknown-scope",
      level,
      because: `it cannot be told before apply whether ${n} for the budget${names.length === 1 ? "" : "s"} ${names.slice(0, 3).join(", ")}${more}`,
      next: "Give them tags, an owner or an account that the plan shows: values that are known only after apply, or sensitive, tell nothing.",
      addresses,
    },
  ];
}

const LEVELS: readonly Budget["level"][] = ["hard", "approvable", "advisory"];
