import { Exact } from "../../../base/exact.ts";
import { dayOf, type LeftOut } from "../as-of.ts";
import { Item } from "./item.ts";
import { keyOf, placeOf, RESERVATIONS, savingsPlansOf } from "./key.ts";
import { type Measure, measureOf } from "./units.ts";

/** A price of one step of one meter, by our key. A tuple: a list has a million of them. */
export type Row = readonly [product: string, purchase: string, unit: string, from: string, price: string, start: string, isPrimary: boolean, meter: string];

export interface Placed {
  service: string;
  place: string;
  rows: Row[];
}

/** What an item says of the prices on a day; undefined where it says nothing that we can use, which is counted. */
export function rowsOf(raw: unknown, currency: string, asOf: string, leftOut: LeftOut): Placed | undefined {
  const parsed = Item.safeParse(raw);
  if (!parsed.success) return leftOut.add("without a price or name");
  const item = parsed.data;
  const reason = refusal(item, currency, asOf);
  if (reason !== undefined) return leftOut.add(reason);
  const key = keyOf(item);
  if (!key) return leftOut.add(`of a kind that is not billed (${item.type})`);
  const isFee = key.purchase.endsWith("/fee");
  const measure = isFee ? { unit: RESERVATIONS, size: 1 } : measureOf(item.unitOfMeasure, item.meterName, item.serviceName);
  if (!measure) return leftOut.add("in unknown units");
  const row = rowMaker(item, key.product, measure);
  const plans = key.purchase === "on-demand" ? savingsPlansOf(item) : [];
  const rows = [row(key.purchase, item.retailPrice), ...plans.map(({ purchase, price }) => row(purchase, price))].filter((one) => one !== undefined);
  return { service: item.serviceName, place: placeOf(item.armRegionName), rows };
}

function refusal(item: Item, currency: string, asOf: string): string | undefined {
  const words = [item.productName, item.skuName, item.meterName, item.serviceName, item.armRegionName, item.armSkuName];
  if (words.some((word) => /[\t\r\n]/.test(word)) || item.serviceName === "") return "with hostile names";
  if (item.currencyCode !== currency) return `not in ${currency}`;
  if (item.retailPrice < 0) return "with a negative price";
  // A size that is listed but not sold yet: README-azure.md, "Doubts and gaps".
  if (item.retailPrice === 0 && item.serviceName === "Virtual Machines") return "machines without a price yet";
  const [start, end] = [dayOf(item.effectiveStartDate), dayOf(item.effectiveEndDate)];
  if (start === undefined) return "without a date";
  if (start > asOf) return "not in effect yet";
  return end !== undefined && end < asOf ? "not in effect any more" : undefined;
}

function rowMaker(item: Item, product: string, { unit, size }: Measure): (purchase: string, price: number) => Row | undefined {
  const from = decimal(item.tierMinimumUnits ?? 0)
    .times(size)
    .toString();
  return (purchase, price) => {
    if (price < 0) return undefined;
    const each = decimal(price).over(size);
    // More decimals than a decimal of ours has: no such size is known.
    if (!Exact.of(each.toString()).equals(each)) return undefined;
    return [product, purchase, unit, from, each.toString(), dayOf(item.effectiveStartDate) ?? "", item.isPrimaryMeterRegion !== false, item.meterId];
  };
}

/** The API writes doubles: 9084.379999999999 is 9084.38. */
function decimal(value: number): Exact {
  const text = String(value);
  const digits = text.replace(/e.*$/i, "").replace(/[-.]/g, "").replace(/^0+/, "");
  return Exact.of(digits.length > 15 ? String(Number(value.toPrecision(15))) : text);
}
