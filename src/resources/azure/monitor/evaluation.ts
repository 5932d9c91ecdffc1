import { Exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";

/** Minutes between evaluations for which log alerts have a price: azure.microsoft.com/pricing/details/monitor. */
const SOLD = [15, 10, 5] as const;

/** The price of an alert, or of one more time series, that is evaluated so often: the next more frequent that is sold. */
export function evaluationPrice(minutes: Exact, what: "System Log" | "Resource"): PriceQuery {
  const sold = SOLD.find((least) => !minutes.lt(least)) ?? 1;
  return azure("Azure Monitor", "Azure Monitor", "Alerts", `Alerts ${what} Monitored at ${sold} Minute Frequency`);
}

const MINUTES: Readonly<Record<string, number>> = { M: 1, H: 60, D: 1440 };

/** Of `PT5M`, `PT1H`, `P1D`. Throws Unpriceable for anything else. */
export function minutesOf(duration: string): Exact {
  const [, amount, unit] = /^P(?=\d+D|T\d+[HM])T?(\d{1,4})([DHM])$/.exec(duration) ?? [];
  if (!amount || !unit) return unpriced(`the duration ${duration} is not understood`);
  return Exact.of(amount).times(MINUTES[unit] ?? 1);
}
