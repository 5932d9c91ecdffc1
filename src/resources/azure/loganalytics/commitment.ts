import type { Exact } from "../../../base/exact.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { DAYS_A_MONTH } from "../shared/days.ts";

/** The price of a day with so many GB committed. */
export function commitmentPrice(gbADay: Exact): PriceQuery {
  const tier = `${gbADay.toString()} GB Commitment Tier`;
  return azure("Azure Monitor", "Azure Monitor", tier, `${tier} Capacity Reservation`);
}

/** Days of a month; more where more data arrive, which cost the same for each GB: learn.microsoft.com/azure/azure-monitor/logs/cost-logs. */
export function committedDays(gbADay: Exact, monthlyGb: Exact | undefined): Exact | number {
  return monthlyGb?.gt(gbADay.times(DAYS_A_MONTH)) ? monthlyGb.over(gbADay) : DAYS_A_MONTH;
}
