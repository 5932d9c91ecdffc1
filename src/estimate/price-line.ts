import { Exact } from "../base/exact.ts";
import { type Adjustment, describeAdjustment } from "../pricing/adjustment.ts";
import { costOf, hasFreeStep, type Ladder, unitPriceOf } from "../pricing/ladder.ts";
import type { PriceSource } from "../pricing/source.ts";
import type { BillLine } from "../resources/bill.ts";
import { describeQuery, type PriceQuery } from "../resources/price-query.ts";
import { type TieredUse, tieredUseOf } from "./tiered-use.ts";

/** A line of the bill with its price and where the price is from; `unpriced` says why there is no cost when it is not for want of usage. */
export interface PricedLine extends Omit<BillLine, "share" | "secrets" | "sharedTiers" | "grantsFreeStep"> {
  /** For one unit of the first step, after `share`. */
  unitPrice: Exact | undefined;
  /** Quantity × price. Undefined when either is not known. */
  cost: Exact | undefined;
  evidence: Evidence | undefined;
  /** What it uses of a price whose steps all resources of an account share. */
  tiered?: TieredUse;
  /** Currency (ISO 4217) of the price that was found, where that is why the line is unpriced. */
  foreign?: string;
}

export interface Evidence {
  source: string;
  /** YYYY-MM-DD */
  date: string;
  exact: boolean;
  basis: Ladder["basis"];
  /** Steps of the price list; more than 1 means that the unit price depends on the quantity. */
  steps: number;
  /** What the price book and stated rates made of the list price; left out for a plain list price. */
  adjustments?: readonly Adjustment[];
}

/** Prices one line: exactly one ladder in the right unit and currency, or it is unpriced and says what was asked. */
export function priceLine(line: BillLine, prices: PriceSource, currency: string): PricedLine {
  const { quantity, query } = line;
  if (line.unpriced !== undefined || !query) return without(line, line.unpriced ?? "no billing words");
  if (quantity?.isNegative) return without(line, "its quantity is negative");
  const found = ladderFor(query, line, prices, currency);
  if (!("because" in found)) return withPrice(line, asCharged(line, found));
  if (quantity?.isZero) return { ...without(line, undefined), cost: Exact.zero };
  // Without a quantity the line waits for usage, whatever the price: it has no part in the sum yet.
  return quantity ? { ...without(line, found.because), ...(found.foreign !== undefined && { foreign: found.foreign }) } : without(line, undefined);
}

/** The steps of a price as they are charged for a line. */
export function asCharged({ grantsFreeStep }: Pick<BillLine, "grantsFreeStep">, ladder: Ladder): Ladder {
  return grantsFreeStep ? { ...ladder, grantsFreeStep } : ladder;
}

/** Why there is no price; `foreign` when there is one in that currency. */
interface NoPrice {
  because: string;
  foreign?: string;
}

function without(line: BillLine, unpriced: string | undefined): PricedLine {
  const { part, name, detail, unit, oneTime, quantity, usage, query, shown, assumptions } = line;
  const known = { part, name, detail, unit, oneTime, quantity, usage, query, ...(shown && { shown }), ...tellingOf(line) };
  return { ...known, unitPrice: undefined, cost: undefined, evidence: undefined, unpriced, assumptions };
}

/** What a change of the line is told by, and when it runs. */
function tellingOf({ detailNames, factors, week }: BillLine): Pick<PricedLine, "detailNames" | "factors" | "week"> {
  return { ...(detailNames !== undefined && { detailNames }), ...(factors && { factors }), ...(week && { week }) };
}

function ladderFor(query: PriceQuery, { unit, shown = query, secrets }: BillLine, prices: PriceSource, currency: string): Ladder | NoPrice {
  const found = prices.find(query, currency);
  if (!found.found) return secrets ? { because: secrets.inSentence(found.because.replaceAll(describeQuery(query), describeQuery(shown))) } : found;
  const { ladder } = found;
  const own = ladder.adjustments?.find(({ kind }) => kind === "own-price");
  const subject = `the ${own ? "own price" : "price"} of ${shown.product}`;
  if (ladder.unit !== unit) return { because: `${subject} is per ${ladder.unit}, the quantity in ${unit}` };
  if (ladder.currency === currency) return ladder;
  const because = `${subject} in ${shown.place} is in ${ladder.currency}, the estimate in ${currency}, and no rate between them is stated`;
  return { because, foreign: ladder.currency };
}

function withPrice(line: BillLine, ladder: Ladder): PricedLine {
  const { part, name, detail, unit, oneTime, quantity, usage, query, shown, share } = line;
  const list = quantity && costOf(quantity, ladder);
  const unitPrice = unitPriceOf(ladder);
  const cost = share ? list?.times(share.factor) : list;
  const tiered = line.sharedTiers && tieredUseOf(line, ladder, cost);
  const priced: PricedLine = {
    part,
    name,
    detail,
    unit,
    oneTime,
    quantity,
    unitPrice: share ? unitPrice.times(share.factor) : unitPrice,
    cost,
    usage,
    query,
    evidence: evidenceOf(ladder),
    unpriced: undefined,
    assumptions: assumptionsOf(line, ladder),
  };
  const isPlain = !shown && !tiered && line.detailNames === undefined && !line.factors && !line.week;
  return isPlain ? priced : { ...priced, ...(shown && { shown }), ...tellingOf(line), ...(tiered && { tiered }) };
}

function evidenceOf({ source, date, exact, basis, tiers, adjustments }: Ladder): Evidence {
  return { source, date, exact, basis, steps: tiers.length, ...(adjustments && { adjustments }) };
}

function assumptionsOf({ assumptions, share, quantity }: BillLine, ladder: Ladder): readonly string[] {
  const freeStep = quantity !== undefined && !quantity.isZero && hasFreeStep(ladder);
  if (!share && ladder.exact && !freeStep && !ladder.adjustments) return assumptions;
  const notes = [...assumptions];
  // A rate is named once for the whole report, see report/rates.ts.
  for (const adjustment of ladder.adjustments ?? []) if (adjustment.kind !== "exchange") notes.push(describeAdjustment(adjustment));
  if (share) notes.push(share.because);
  if (freeStep) notes.push("the account's free allowance is not deducted");
  if (!ladder.exact) notes.push(`the price of ${ladder.date} is approximate`);
  return notes;
}
