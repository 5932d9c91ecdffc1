import type { Exact } from "../base/exact.ts";
import type { Estimate } from "../estimate/estimate.ts";
import type { ExplainedLine, ExplainedSide, Explanation } from "./explain.ts";
import { jsonDriver } from "./json.ts";
import { jsonLadder } from "./ladder-text.ts";

/** As the text says it; money and quantities as decimal text. */
export function explainJson(explanations: readonly Explanation[], { currency, asOf, priceLists }: Estimate): object {
  return { schema: "costgate/explain/1", currency, asOf, priceLists, resources: explanations.map(resource) };
}

function resource({ before, after, delta, oneTime, drivers, sheet, unknown, region, ...plain }: Explanation): object {
  const { address, previousAddress, type, action, unchanged } = plain;
  return {
    address,
    ...(previousAddress !== undefined && { previousAddress }),
    type,
    action,
    unchanged,
    ...sheet,
    region: region.name ?? null,
    regionFrom: region.from,
    monthlyDelta: decimal(delta),
    oneTimeCost: oneTime.toString(),
    drivers: drivers.map(jsonDriver),
    unknown,
    before: side(before),
    after: side(after),
  };
}

function side({ status, because, monthly, range, lines, inputs }: ExplainedSide): object {
  return {
    status,
    ...(because !== undefined && { because }),
    monthlyCost: decimal(monthly),
    ...(range && { lowMonthlyCost: decimal(range.low), highMonthlyCost: decimal(range.high) }),
    inputs,
    lines: lines.map(line),
  };
}

function line({
  label,
  detail,
  unit,
  oneTime,
  quantity,
  running,
  steps,
  share,
  cost,
  unpriced,
  needs,
  inputs,
  asked,
  ladder,
  source,
  nearest,
  notes,
}: ExplainedLine): object {
  return {
    line: label,
    ...(detail !== undefined && { detail }),
    unit,
    ...(oneTime && { oneTime }),
    quantity: decimal(quantity),
    ...(running && { running: running.toString() }),
    steps: steps.map((step) => ({ from: step.from.toString(), quantity: step.quantity.toString(), price: step.price.toString(), cost: step.cost.toString() })),
    ...(share && { share: { factor: share.factor.toString(), because: share.because } }),
    cost: decimal(cost),
    ...(unpriced !== undefined && { unpriced }),
    ...(needs.length > 0 && { needsUsage: needs }),
    inputs,
    ...(asked !== undefined && { asked }),
    ...(ladder && { price: jsonLadder(ladder, source) }),
    ...(nearest.length > 0 && {
      nearest: nearest.map(({ ladder: near, ...key }) => ({ ...key, price: jsonLadder(near, undefined) })),
    }),
    notes,
  };
}

function decimal(value: Exact | undefined): string | null {
  return value?.toString() ?? null;
}
