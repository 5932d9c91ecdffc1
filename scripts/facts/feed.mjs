// Turns items of the pricing pages' feed and facts of the peer's suite into the table of one service. Used by the scripts beside it.
import { FactTable, peerFacts, peerRow, pricesByPlace, publishedOn, rank, readCsv } from "./lib.mjs";

/**
 * Writes prices/aws/<service>.csv. A product is:
 *   product, unit  as in the sheet
 *   basis          "seen" when a source has the usage type, else "inferred"
 *   feed           name of the feed; steps: the feed's item by the quantity from which it holds, 0 for a free step
 *   peer           attributes of the peer's fact (as written there), each a text or a list of texts; `service` and `family` likewise
 */
export function writeService(service, products) {
  const table = new FactTable();
  for (const product of products) {
    addFeed(table, product);
    addPeer(table, { peerService: service, ...product });
  }
  table.write(service);
}

function addFeed(table, { product, unit, basis, feed, steps, withoutPlaces = [] }) {
  if (!feed) return;
  const ladder = Object.entries(steps).map(([from, item]) => ({ from, prices: item === 0 ? "free" : itemOf(feed, item) }));
  const places = Object.keys(ladder.find(({ prices }) => prices !== "free").prices).filter((place) => !withoutPlaces.includes(place));
  for (const { from, prices } of ladder) {
    for (const place of places) {
      const price = prices === "free" ? "0" : prices[place];
      if (price === undefined) throw new Error(`${product}: no price from ${from} in ${place}`);
      table.add({ product, unit, from, source: "aws-price-watcher", date: publishedOn(feed), basis, place, price });
    }
  }
}

const feeds = new Map();

function itemOf(feed, item) {
  if (!feeds.has(feed)) feeds.set(feed, readCsv(`aws/services/${feed}.csv`));
  const rows = feeds.get(feed).filter((row) => row.item === item);
  if (rows.length !== 1) throw new Error(`${rows.length} items called "${item}" in ${feed}`);
  return Object.fromEntries(pricesByPlace(rows[0]));
}

export function addPeer(table, { product, unit, basis, peer, peerService }) {
  if (!peer) return;
  const { service = peerService, family, ...attributes } = peer;
  const fits = (fact) =>
    (family === undefined || fact.product_family === family) &&
    Object.keys(fact.attributes).length >= Object.keys(attributes).length &&
    Object.entries(attributes).every(([key, wanted]) => [wanted].flat().includes(fact.attributes[key]));
  const found = grouped(peerFacts(service).filter(fits), ({ region }) => region ?? "global");
  if (found.size === 0) throw new Error(`no fact of the peer for ${product}`);
  for (const facts of found.values()) {
    const byStart = grouped(facts, ({ start_usage }) => Number(start_usage ?? 0));
    const best = [...byStart.values()].map((same) => same.sort((a, b) => rank(a).localeCompare(rank(b)))[0]);
    // A ladder has one date: the newest of its steps.
    const date = best
      .map(({ golden_date }) => golden_date)
      .sort()
      .at(-1);
    for (const fact of best) table.add({ product, unit, basis, ...peerRow(fact), date, from: String(Number(fact.start_usage ?? 0)) });
    if (!byStart.has(0)) table.add({ product, unit, basis, ...peerRow(best[0]), date, from: "0", price: "0" });
  }
}

function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
