import type { Exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { type Component, usageNumber } from "../../sheet.ts";
import { DAYS_A_MONTH, type DtuTier, extraStoragePrice, includedGbOfPool, poolPrice } from "./dtu.ts";

export const poolUsage = { extra_data_storage_gb: usageNumber("GB beyond what a pool by DTUs includes") } as const;

/** An elastic pool by DTUs. Getters that read when asked. */
export interface DtuPool {
  readonly tier: DtuTier;
  readonly dtus: Exact;
  readonly maxSizeGb: Exact | undefined;
  /** As the usage says. */
  readonly extraGb: Exact | undefined;
}

/** What pools by DTUs are billed for; `of` finds one in what the sheet's closures see, undefined for one by vCores. */
export function dtuPoolComponents<R>(of: (r: R) => DtuPool | undefined): Component<R>[] {
  const known = (r: R): DtuPool => of(r) ?? unpriced("it is a pool by vCores");
  return [
    {
      name: "DTUs",
      detail: (r) => `${known(r).tier}, ${known(r).dtus.toString()} DTUs`,
      detailNames: "size",
      unit: "days",
      when: (r) => of(r) !== undefined,
      quantity: () => DAYS_A_MONTH,
      price: (r) => poolPrice(known(r).tier, known(r).dtus),
    },
    {
      name: "Extra data storage",
      unit: "GB-months",
      when: (r) => of(r) !== undefined && known(r).tier !== "Basic" && extraOf(known(r)).gt(0),
      quantity: (r) => extraOf(known(r)),
      price: (r) => extraStoragePrice(known(r).tier),
    },
  ];
}

function extraOf({ tier, dtus, maxSizeGb, extraGb }: DtuPool): Exact {
  const included = includedGbOfPool(tier, dtus);
  return extraGb ?? (maxSizeGb ?? included).minus(included).max(0);
}

const TIERS: readonly DtuTier[] = ["Basic", "Standard", "Premium"];

/** The tier by DTUs of that name, whatever its case; undefined for other names. */
export function dtuTierNamed(name: string): DtuTier | undefined {
  return TIERS.find((tier) => tier.toLowerCase() === name.toLowerCase());
}
