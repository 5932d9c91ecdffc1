// Turns whole tables of the pricing pages' feed, and all facts of the peer on a service, into facts; feed.mjs does the same product by product.
import { peerFacts, peerRow, plausible, pricesByPlace, publishedOn, readCsv } from "./lib.mjs";

/**
 * Adds the rows of services/<feed>.csv. `keyOf(row)` says what a row is: { product, unit, from, basis, placeOf, not }, or nothing to leave it out.
 * `placeOf(region)` is for prices that hold elsewhere than in the column's region; `not` are regions whose price is wrong. A ladder without its
 * first step is left out, for that place; so is one with a step of less than a tenth of what it usually costs.
 */
export function addItems(table, feed, keyOf, { withoutPlaces = [] } = {}) {
  const ladders = new Map();
  for (const row of readCsv(`aws/services/${feed}.csv`)) {
    const key = keyOf(row);
    if (!key) continue;
    const { placeOf = (region) => region, from = "0", basis = "inferred", not = [], ...rest } = key;
    const prices = pricesByPlace(row);
    const meant = new Set(plausible(prices, 1 / 10).map(([region]) => region));
    for (const [region, price] of prices) {
      if (withoutPlaces.includes(region) || not.includes(region)) continue;
      const place = placeOf(region);
      const name = `${rest.product}\t${place}`;
      ladders.set(name, [...(ladders.get(name) ?? []), { step: { ...rest, from: String(from), basis, place, price }, isMeant: meant.has(region) }]);
    }
  }
  for (const steps of ladders.values()) {
    if (!steps.some(({ step }) => step.from === "0") || steps.some(({ isMeant }) => !isMeant)) continue;
    for (const { step } of steps) table.add({ ...step, source: "aws-price-watcher", date: publishedOn(feed) });
  }
}

/** A `keyOf` out of a list: [product, unit, from] by item. The other items are products by their own names, with the unit that `unitOf` gives. */
export function listed(products, unitOf = () => undefined, seen = /^$/) {
  return ({ item }) => {
    const [product = item, unit = unitOf(item), from] = products[item] ?? [];
    return unit && { product, unit, from, basis: seen.test(product) ? "seen" : "inferred" };
  };
}

/** Unit of most of the feed's items, by the words in which their names end. */
export function unitOfWords(item) {
  if (/(per (Hrs|hours?|Hourly)|hours?)$/i.test(item)) return "hours";
  if (/GB[- ]mo(nth)?$/i.test(item)) return "GB-months";
  if (/per (Month|Mo)$/i.test(item)) return "months";
  if (/per (GB|GigaBytes)$/i.test(item)) return "GB";
  if (/per Requests?$/i.test(item)) return "requests";
  return undefined;
}

/** Adds all facts of the peer on a service. `keyOf(fact)`: product, unit, basis, and place and from where they are not the fact's own. */
export function addPeerFacts(table, service, keyOf) {
  const ladders = new Map();
  for (const fact of peerFacts(service)) {
    const key = keyOf(fact);
    if (!key) continue;
    const row = { ...peerRow(fact), from: String(Number(fact.start_usage ?? 0)), basis: "seen", ...key };
    const name = `${row.product}\t${row.place}`;
    ladders.set(name, [...(ladders.get(name) ?? []), { row, rank: `${["direct", "exact", "likely", "approximate"].indexOf(fact.confidence)} ${fact.id}` }]);
  }
  for (const facts of ladders.values()) {
    // Of two facts on a step the one that states the figure in full counts; a ladder has one date, the newest of its steps.
    const steps = new Map(facts.sort((a, b) => (a.rank < b.rank ? 1 : -1)).map(({ row }) => [row.from, row]));
    const date = facts
      .map(({ row }) => row.date)
      .sort()
      .at(-1);
    for (const step of steps.values()) table.add({ ...step, date });
    if (!steps.has("0")) table.add({ ...facts[0].row, date, from: "0", price: "0" });
  }
}
