import type { Exact } from "../../../base/exact.ts";
import { azure } from "../../price-query.ts";
import { type Component, type Refs, refersTo, usageNumber } from "../../sheet.ts";
import { inGroup, regionOrGroups } from "../shared/group-region.ts";

/** Parts name their account, and most have no location. */
export const inAccount = { account: refersTo("automation_account_name", "azurerm_automation_account", {}), ...inGroup } as const;

interface Part {
  readonly region: string;
  readonly refs: Refs<typeof inAccount>;
}

type Said<U> = { readonly usage: { readonly [K in keyof U]: Exact | undefined } };

export const jobUsage = { monthly_job_run_mins: usageNumber("minutes a month in which jobs run") } as const;

export const nodeUsage = { non_azure_config_node_count: usageNumber("nodes outside Azure that get their configuration from it") } as const;

/** Minutes in which jobs run; `placeOf` finds the region of what has none itself. */
export function jobs<R extends Said<typeof jobUsage>>(placeOf: (r: R) => string | undefined): Component<R> {
  return {
    name: "Job run time",
    unit: "minutes",
    quantity: (r) => r.usage.monthly_job_run_mins,
    price: (r) => azure("Automation", "Automation", "Basic", "Basic Runtime", { place: placeOf(r) }),
  };
}

/** Nodes that are configured; `placeOf` finds the region of what has none itself. */
export function nodes<R extends Said<typeof nodeUsage>>(placeOf: (r: R) => string | undefined): Component<R> {
  return {
    name: "Configured nodes outside Azure",
    unit: "months",
    quantity: (r) => r.usage.non_azure_config_node_count,
    price: (r) => azure("Automation", "Automation", "Non-Azure", "Non-Azure Node", { place: placeOf(r) }),
  };
}

/** The region of a part: its account's, else its own or its group's. */
function accountsRegion(r: Part): string | undefined {
  return r.refs.account?.region ?? regionOrGroups(r);
}

export const PART_JOBS: Component<Part & Said<typeof jobUsage>> = jobs<Part & Said<typeof jobUsage>>(accountsRegion);

export const PART_NODES: Component<Part & Said<typeof nodeUsage>> = nodes<Part & Said<typeof nodeUsage>>(accountsRegion);

/** Why a part of an account costs nothing by itself: the account of the plan asks for its usage, unless that is stated here. */
export function pricedWithAccount({ refs, usage }: Part & { readonly usage: Readonly<Record<string, unknown>> }, key: string): string | undefined {
  return refs.account && usage[key] === undefined ? `priced inside ${refs.account.address}` : undefined;
}
