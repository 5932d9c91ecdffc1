import type { Estimate } from "../../src/estimate/estimate.ts";
import type { PricedLine } from "../../src/estimate/price-line.ts";
import type { ResourceEstimate } from "../../src/estimate/resource-estimate.ts";
import type { SharedGroup } from "../../src/estimate/shared-tiers.ts";
import { labelOf } from "../../src/estimate/side.ts";
import { money, price, quantity } from "../../src/report/money.ts";

/** The bill as a reader sees it: each resource with its lines, for golden files. */
export function billText({ resources, currency, totals, sharedTiers }: Estimate): string {
  const blocks = resources.map((resource) => [headOf(resource, currency), ...resource.after.lines.map((line) => lineText(line, currency))].join("\n"));
  const shared = (sharedTiers?.groups ?? []).map((group) => sharedText(group, currency));
  return `${[...blocks, ...shared, `total ${money(totals.after, currency)}`].join("\n\n")}\n`;
}

function sharedText({ query, unit, quantity: amount, cost, standAlone, addresses }: SharedGroup, currency: string): string {
  const together = `${quantity(amount)} ${unit} of ${addresses.length} resources together = ${money(cost, currency)}, not ${money(standAlone, currency)}`;
  return `shared steps of ${query}\n  ${together}`;
}

function headOf({ address, after, region }: ResourceEstimate, currency: string): string {
  const cost = after.monthly ? `${money(after.monthly, currency)} a month` : "no cost known";
  const why = after.because === undefined ? "" : ` (${after.because})`;
  return `${address} in ${region.known ? region.name : `an unknown region (${region.because})`}: ${after.status}${why}, ${cost}`;
}

function lineText(line: PricedLine, currency: string): string {
  const detail = line.detail === undefined ? "" : ` (${line.detail})`;
  const notes = line.assumptions.map((text) => `\n      assumed: ${text}`).join("");
  const source = line.evidence ? `, ${line.evidence.source} ${line.evidence.date}` : "";
  const steps = line.evidence && line.evidence.steps > 1 ? `, ${line.evidence.steps} steps` : "";
  return `  ${labelOf(line)}${detail}: ${amountText(line, currency)}${source}${steps}${notes}`;
}

function amountText({ unpriced, cost, quantity: amount, unitPrice, unit, usage, oneTime }: PricedLine, currency: string): string {
  if (unpriced !== undefined) return `unpriced: ${unpriced}`;
  const each = unitPrice ? `${price(unitPrice, currency)} per ${unit}` : "no price";
  if (!amount || !cost) return `${each}, needs ${usage.join(", ")}`;
  return `${quantity(amount)} ${unit} at ${each} = ${money(cost, currency)}${oneTime ? " once" : ""}${usage.length > 0 ? ` (${usage.join(", ")})` : ""}`;
}
