import { exact } from "../base/exact.ts";
import type { Estimate } from "../estimate/estimate.ts";
import type { PricedLine } from "../estimate/price-line.ts";
import type { ResourceEstimate } from "../estimate/resource-estimate.ts";
import type { Converted } from "../pricing/adjustment.ts";
import { money } from "./money.ts";

/** A rate is said to be old after a year and a day. */
const OLD_DAYS = 366;
const DAY_MS = 86_400_000;

/** Rates that prices of changed resources were converted at, each once; their sources are the team's words. */
export function rateLines({ asOf }: Estimate, changed: readonly ResourceEstimate[]): (string | { code: string })[][] {
  const rates = new Map(
    linesOf(changed)
      .flatMap(ratesOf)
      .map((rate) => [keyOf(rate), rate]),
  );
  return [...rates.values()].map(({ from, to, rate, date, source }) => {
    const days = Math.floor((Date.parse(asOf) - Date.parse(date)) / DAY_MS);
    return [`Converted at ${rate} ${to} for 1 ${from} of ${date} (`, { code: source }, days > OLD_DAYS ? `), a rate that is ${days} days old.` : ")."];
  });
}

/** What the change is before it was converted, where one rate converted all that it is made of: "$758.32 at 0.90 of 2026-11-01". */
export function unconverted({ resources, totals }: Estimate): string | undefined {
  if (totals.delta.isZero) return undefined;
  const priced = linesOf(resources.filter(({ changed }) => changed)).filter(({ cost }) => cost && !cost.isZero);
  const rates = new Map(priced.flatMap((line) => ratesOf(line)).map((rate) => [keyOf(rate), rate]));
  const [rate] = rates.values();
  if (!rate || rates.size > 1 || priced.some((line) => ratesOf(line).length === 0)) return undefined;
  return `${money(totals.delta.over(exact(rate.rate)), rate.from)} at ${rate.rate} of ${rate.date}`;
}

function linesOf(resources: readonly ResourceEstimate[]): PricedLine[] {
  return resources.flatMap(({ before, after }) => (before === after ? after.lines : [...before.lines, ...after.lines]));
}

function ratesOf({ evidence }: PricedLine): Converted[] {
  return evidence?.adjustments?.filter((adjustment) => adjustment.kind === "exchange") ?? [];
}

function keyOf({ from, to }: Converted): string {
  return `${from} ${to}`;
}
