import { Exact, exact } from "../../../base/exact.ts";
import { dayOf, type LeftOut } from "../as-of.ts";
import type { Step } from "../steps.ts";
import { Sku } from "./sku.ts";
import { unitOf } from "./units.ts";
import { purchaseOf, wordsOf } from "./words.ts";

/** What one SKU says: one ladder that holds at some places. */
export interface SkuPrice {
  product: string;
  purchase: string;
  unit: string;
  places: readonly string[];
  steps: readonly Step[];
  /** Day on which it took effect; undefined where the catalogue does not say. */
  start: string | undefined;
}

/** The price of a SKU on a day; undefined where it says nothing that we can use, which is counted. */
export function priceOf(raw: unknown, service: string, currency: string, asOf: string, leftOut: LeftOut): SkuPrice | undefined {
  const parsed = Sku.safeParse(raw);
  if (!parsed.success) return leftOut.add("without a price or name");
  const { description, category, serviceRegions, geoTaxonomy, pricingInfo } = parsed.data;
  if (/[\t\r\n]/.test(description + serviceRegions.join(""))) return leftOut.add("with hostile names");
  const purchase = purchaseOf(category.usageType, description);
  const words = wordsOf(description, serviceRegions.length === 1 && serviceRegions[0] !== "global");
  if (!words || purchase === undefined) return leftOut.add(`of a kind that is not billed (${category.usageType})`);
  const inEffect = latest(pricingInfo, asOf);
  if (!inEffect) return leftOut.add("not in effect yet");
  const { usageUnit, tieredRates } = inEffect.pricingExpression;
  const unit = unitOf(usageUnit, words.product, service);
  if (unit === undefined) return leftOut.add("in unknown units");
  if (tieredRates.some(({ unitPrice }) => unitPrice.currencyCode !== currency)) return leftOut.add(`not in ${currency}`);
  const steps = tieredRates.map(stepOf);
  if (steps.length === 0 || steps.some((step) => !step)) return leftOut.add("without a price or with a negative one");
  // The code of the pair is its place; of two regions neither is.
  if (words.product.includes(" Dual-region") && serviceRegions.length !== 1) return leftOut.add("of pairs of regions without a code");
  const places = geoTaxonomy?.type === "GLOBAL" || serviceRegions.length === 0 ? ["global"] : [...new Set(serviceRegions)];
  return {
    product: words.product,
    purchase,
    unit,
    places: words.to === undefined ? places : places.map((place) => `${place}>${words.to}`),
    steps: steps.filter((step) => step !== undefined).sort((a, b) => exact(a.from).compare(exact(b.from))),
    start: dayOf(inEffect.effectiveTime),
  };
}

function latest(infos: Sku["pricingInfo"], asOf: string): Sku["pricingInfo"][number] | undefined {
  const begun = infos.filter(({ effectiveTime }) => (dayOf(effectiveTime) ?? "") <= asOf);
  return begun.reduce<Sku["pricingInfo"][number] | undefined>((a, b) => (a && (a.effectiveTime ?? "") > (b.effectiveTime ?? "") ? a : b), undefined);
}

function stepOf({ startUsageAmount, unitPrice: { units, nanos } }: Sku["pricingInfo"][number]["pricingExpression"]["tieredRates"][number]): Step | undefined {
  if (!/^-?\d{1,15}$/.test(units) || Math.abs(nanos) >= 1e9) return undefined;
  const price = Exact.of(units).plus(Exact.of(nanos).times("1e-9"));
  return price.isNegative || nanos < 0 ? undefined : { from: Exact.of(String(startUsageAmount)).toString(), price: price.toString() };
}
