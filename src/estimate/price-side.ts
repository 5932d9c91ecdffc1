import type { Exact } from "../base/exact.ts";
import type { PriceSource } from "../pricing/source.ts";
import type { Bill } from "../resources/bill.ts";
import type { BillingWorld } from "../resources/context.ts";
import { priceBill, type SideEstimate, type SideRange } from "./side.ts";

/** Bills one side of a change in a world: in the case, and under the ceiling, that it names. */
export type BillIn = (world: BillingWorld) => Bill;

/** Prices one side as expected; where anything that it is billed by is a range, at the least and the most of it as well. */
export function priceSide(bill: Bill, billIn: BillIn, world: BillingWorld, prices: PriceSource, currency: string): SideEstimate {
  const side = priceBill(bill, prices, currency);
  if (bill.status === "unsupported" || !bill.ranged) return side;
  const priced = (which: "low" | "high", ceiling?: Exact): SideEstimate =>
    priceBill(billIn({ ...world, keepsInputs: false, case: which, ...(ceiling && { ceiling }) }), prices, currency);
  const { scaling } = bill.ranged;
  const range: SideRange = { low: priced("low"), high: priced("high") };
  if (scaling?.most) {
    const { attribute, address, value: expected, most } = scaling;
    range.ceiling = { attribute, address, expected, most, at: (lower) => priced("high", lower) };
  }
  return { ...side, range };
}
