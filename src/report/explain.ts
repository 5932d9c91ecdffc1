import type { Exact } from "../base/exact.ts";
import type { Driver } from "../estimate/compare.ts";
import type { Estimate } from "../estimate/estimate.ts";
import { asCharged } from "../estimate/price-line.ts";
import type { ResourceEstimate } from "../estimate/resource-estimate.ts";
import { labelOf, type SideEstimate } from "../estimate/side.ts";
import type { Watch, Watched, WatchedLine } from "../estimate/watch.ts";
import { type ChargedStep, type Ladder, stepsOf } from "../pricing/ladder.ts";
import type { Near } from "../pricing/look-up/nearest.ts";
import { describeQuery } from "../resources/price-query.ts";
import { type ExplainedInput, explainInputs } from "./explain-inputs.ts";
import { actionOf } from "./rows.ts";

/** How one resource of a plan is priced, in words and figures. Strings are as in the plan: whoever shows them escapes them. */
export interface Explanation {
  address: string;
  previousAddress: string | undefined;
  type: string;
  action: string;
  /** What the sheet calls it, where its prices are published, and what it knowingly leaves out; undefined without a sheet. */
  sheet: { title: string; pricing: string; limits: readonly string[] } | undefined;
  region: { name: string | undefined; from: string };
  currency: string;
  before: ExplainedSide;
  after: ExplainedSide;
  /** Whether both sides are one: nothing changes. */
  unchanged: boolean;
  delta: Exact | undefined;
  oneTime: Exact;
  drivers: readonly Driver[];
  /** Why the delta is not known. */
  unknown: readonly string[];
}

export interface ExplainedSide {
  status: SideEstimate["status"];
  /** Why it is free. */
  because: string | undefined;
  monthly: Exact | undefined;
  /** At the least and at the most of what is a range; undefined where nothing is. */
  range: { low: Exact | undefined; high: Exact | undefined } | undefined;
  lines: readonly ExplainedLine[];
  /** What makes it free. */
  inputs: readonly ExplainedInput[];
}

/** One line with its working. */
export interface ExplainedLine {
  label: string;
  detail: string | undefined;
  unit: string;
  oneTime: boolean;
  quantity: Exact | undefined;
  /** How many run, where the quantity is that times the hours of a month. */
  running: Exact | undefined;
  steps: readonly ChargedStep[];
  share: { factor: Exact; because: string } | undefined;
  cost: Exact | undefined;
  unpriced: string | undefined;
  /** Usage keys that it waits for. */
  needs: readonly string[];
  inputs: readonly ExplainedInput[];
  /** What was asked of the price list. */
  asked: string | undefined;
  ladder: Ladder | undefined;
  /** What the source of the ladder is. */
  source: string | undefined;
  nearest: readonly Near[];
  notes: readonly string[];
}

/** Explains all that stands under an address: usually one resource, and leftovers of interrupted replacements. None for an address that is not in the plan. */
export function explain(address: string, { resources, currency }: Estimate, watch: Watch): Explanation[] {
  return resources.filter((resource) => isAt(resource, address)).map((resource) => explainResource(resource, currency, watch));
}

/** Whether a resource is meant by an address: by the one it has, or had before a move. */
export function isAt({ address, previousAddress }: { address: string; previousAddress?: string | undefined }, asked: string): boolean {
  return address === asked || previousAddress === asked;
}

function explainResource(resource: ResourceEstimate, currency: string, watch: Watch): Explanation {
  const seen = watch.seen().filter(({ change }) => change.address === resource.address && change.deposed === resource.deposed);
  const side = (estimate: SideEstimate): ExplainedSide => explainSide(estimate, seen, watch.titles);
  const [before, after] = [side(resource.before), side(resource.after)];
  const sheet = seen[0]?.sheet;
  const { region, delta, oneTime, drivers, unknown } = resource;
  return {
    address: resource.address,
    previousAddress: resource.previousAddress,
    type: resource.type,
    action: actionOf(resource),
    sheet: sheet && { title: sheet.title, pricing: sheet.pricing, limits: sheet.limits },
    region: { name: region.known ? region.name : undefined, from: region.known ? region.from : region.because },
    currency,
    before,
    after,
    unchanged: resource.before === resource.after,
    delta,
    oneTime,
    drivers,
    unknown,
  };
}

function explainSide(estimate: SideEstimate, seen: readonly Watched[], titles: Watch["titles"]): ExplainedSide {
  const watched = seen.find(({ priced }) => priced === estimate);
  return {
    status: estimate.status,
    because: estimate.because,
    monthly: estimate.monthly,
    range: estimate.range && { low: estimate.range.low.monthly, high: estimate.range.high.monthly },
    lines: watched?.lines.map((line) => explainLine(line, watched.change.address, titles)) ?? [],
    inputs: watched ? explainInputs(watched.inputs, watched.change.address) : [],
  };
}

function explainLine({ bill, priced, found, nearest }: WatchedLine, address: string, titles: Watch["titles"]): ExplainedLine {
  const ladder = found?.found ? asCharged(bill, found.ladder) : undefined;
  return {
    label: labelOf(priced),
    detail: priced.detail,
    unit: priced.unit,
    oneTime: priced.oneTime,
    quantity: priced.quantity,
    running: bill.running,
    steps: ladder && priced.cost && priced.quantity ? stepsOf(priced.quantity, ladder) : [],
    share: bill.share,
    cost: priced.cost,
    unpriced: priced.unpriced,
    needs: priced.unpriced === undefined && !priced.cost ? priced.usage : [],
    inputs: explainInputs(bill.inputs ?? [], address),
    asked: bill.query && describeQuery(bill.shown ?? bill.query),
    ladder,
    source: ladder && titles.get(ladder.source),
    // What is like a product tells the product.
    nearest: bill.secrets ? [] : nearest,
    notes: [...priced.assumptions, ...ratesOf(ladder)],
  };
}

/** Other adjustments are assumptions of the line; a rate is said once for the whole report there, and here beside its line. */
function ratesOf(ladder: Ladder | undefined): string[] {
  const rates = ladder?.adjustments?.filter((adjustment) => adjustment.kind === "exchange") ?? [];
  return rates.map(({ from, to, rate, date, source }) => `converted at ${rate} ${to} for 1 ${from} of ${date}: ${source}`);
}
