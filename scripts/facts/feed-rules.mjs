// Turns a whole feed of the pricing pages into the table of one service by rules, so that no item of it goes unnoticed. Used by the scripts beside it.
import { FactTable, peerFacts, peerRow, pricesByPlace, publishedOn, readCsv } from "./lib.mjs";

/** What is billed, in whose words, by which unit. The words are `inferred` unless a peer's fact or `seen` below has them. */
export function key(product, unit, more = {}) {
  return { product, unit, ...more };
}

export const hours = (product, more) => key(product, "hours", more);

/**
 * Writes prices/aws/<service>.csv.
 *   feed   name of the feed
 *   rules  [pattern of the item, key, or (match, attributes) => key, or a text: why the item is left out]; the first that fits counts
 *   peer   the key of a peer's fact; `basis: "seen"` where its query has the usage type
 *   seen   products that stand in a sample of AWS's own lists
 *   more   adds what other tables have: (table, basisOf)
 */
export function writeFeed(service, { feed, rules = [], peer, seen = [], more }) {
  const table = new FactTable();
  const facts = peerFacts(service).map((fact) => ({ ...peer(fact), ...peerRow(fact) }));
  const known = new Set([...seen, ...facts.filter(({ basis }) => basis === "seen").map(({ product }) => product)]);
  const basisOf = (product) => (known.has(product) ? "seen" : "inferred");
  for (const { item, attributes, prices } of feedRows(feed)) {
    const found = keyOf(rules, item, attributes);
    if (found === undefined) throw new Error(`${feed}: no rule for "${item}" ${JSON.stringify(attributes)}`);
    if (typeof found === "string") continue;
    for (const price of prices) table.add({ basis: basisOf(found.product), ...found, ...price });
  }
  for (const fact of facts) table.add({ ...fact, basis: basisOf(fact.product) });
  more?.(table, basisOf);
  table.write(service);
}

/** Rows of services/<feed>.csv: the item, its attributes by name, and what every price of it has. */
export function feedRows(feed) {
  const source = { source: "aws-price-watcher", date: publishedOn(feed) };
  return readCsv(`aws/services/${feed}.csv`).map((row) => ({
    item: row.item,
    attributes: Object.fromEntries(
      row.attributes
        .split("; ")
        .filter((one) => one !== "")
        .map((one) => one.split("=")),
    ),
    prices: pricesByPlace(row).map(([place, price]) => ({ ...source, place, price })),
  }));
}

/** The attributes of an offer term as a purchase; the fee paid at its start is a purchase of its own. */
export function reserved(product, unit, { offerTerm, unit: kind }) {
  const [, term, payment] = /^(\dyr) (\w+) Upfront$/.exec(offerTerm) ?? [];
  if (!term) throw new Error(`${product}: offer term ${offerTerm}`);
  const purchase = `reserved/${term}/${payment.toLowerCase()}-upfront/standard`;
  return kind === "upfront fee" ? key(product, "reservations", { purchase: `${purchase}/fee` }) : key(product, unit, { purchase });
}

/** A pattern of the peer's without what is not a billing word: "/(^|-)StorageUsage$/i" is StorageUsage. */
export function wordsOf(pattern) {
  return pattern
    .replace(/^\/|\/i?$/g, "")
    .replace(/^\^?\([^)]*\)\??|^-/, "")
    .replace(/\$$/, "");
}

function keyOf(rules, item, attributes) {
  for (const [pattern, found] of rules) {
    const match = pattern.exec(item);
    if (match) return typeof found === "function" ? found(match, attributes) : found;
  }
}
