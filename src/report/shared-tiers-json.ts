import type { SharedTiers } from "../estimate/shared-tiers.ts";

/** What sharing the steps of prices changes, as the estimate and the report have it; nothing for nothing. */
export function sharedTiersJson(shared: SharedTiers | undefined): { sharedTiers?: object } {
  if (!shared) return {};
  const { before, after, delta, groups } = shared;
  return {
    sharedTiers: {
      past: before.toString(),
      planned: after.toString(),
      diff: delta.toString(),
      groups: groups.map((group) => ({
        query: group.query,
        account: group.account,
        unit: group.unit,
        quantity: group.quantity.toString(),
        monthlyCost: group.cost.toString(),
        standAlone: group.standAlone.toString(),
        diff: group.delta.toString(),
        resources: group.addresses,
      })),
    },
  };
}
