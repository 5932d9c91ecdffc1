// Turns whole feeds of the pricing pages into tables of facts: the items by unit. For the services that need no more than that.
import { perOne } from "./azure-retail.mjs";
import { addPeer } from "./feed.mjs";
import { FactTable, pricesByPlace, publishedOn, readCsv } from "./lib.mjs";

/** An item under the provider's usage type. `peer` are attributes of the peer's fact; a `usagetype` there shows the usage type. */
export const as = (product, words, { peer, per = 1, withoutPlaces = [], basis = peer?.usagetype ? "seen" : "inferred" } = {}) => ({
  product,
  words,
  peer,
  per,
  withoutPlaces,
  basis,
});

/**
 * Writes prices/aws/<service>.csv from the feed, whose items are given by unit:
 *   "Certificate Issued {0: from 0 to 1000 | 1000: over 1000}"  steps in braces, by the quantity from which each holds ("0" as words: free)
 *   "Compute Instance OnDemand @ Stream Class=gen4n_high"       an item that only its attribute tells apart
 *   as("PrivateCertificatesIssued", "Certificate Issued {...}")  the same under a usage type
 *   / per hours$/                                               all items left that match, under their own words
 * What only costs 0 is left out, and so is a 0 among prices (GuardDuty has some in two regions); any other item of the feed must be given or match one of `without`.
 */
export function writeItems(service, feed, units, { without = [] } = {}) {
  const table = new FactTable();
  const rows =
    feed === undefined ? [] : readCsv(`aws/services/${feed}.csv`).map((row) => ({ ...row, prices: Object.fromEntries(pricesByPlace(row)), used: new Set() }));
  const entries = Object.entries(units).flatMap(([unit, items]) => items.map((item) => ({ unit, item })));
  const date = feed && publishedOn(feed);
  const addSteps = (unit, { product, words, peer, per, withoutPlaces, basis }) => {
    const steps = words === undefined ? [] : stepsOf(words).map((step) => ({ ...step, row: step.words === "0" ? undefined : rowOf(rows, step.words, feed) }));
    for (const place of placesOf(steps)) {
      for (const { row } of steps) row?.used.add(place);
      if (withoutPlaces.includes(place) || steps.some(({ row }) => row && !isFree(row) && Number(row.prices[place]) === 0)) continue;
      for (const { from, row } of steps) {
        const price = row?.prices[place] ?? "0";
        table.add({ product, unit, from, source: "aws-price-watcher", date, basis, place, price: per === 1 ? price : perOne(price, per) });
      }
    }
    if (peer) addPeer(table, { product, unit, basis, peer, peerService: service });
  };
  for (const { unit, item } of entries.filter(({ item }) => !(item instanceof RegExp))) addSteps(unit, typeof item === "string" ? as(named(item), item) : item);
  const isDropped = ({ item }) => without.some((pattern) => pattern.test(item));
  for (const { unit, item: pattern } of entries.filter(({ item }) => item instanceof RegExp)) {
    for (const { item, attributes } of rows.filter((row) => row.used.size === 0 && pattern.test(row.item) && !isFree(row) && !isDropped(row))) {
      const isOne = rows.filter((row) => row.item === item).length === 1;
      addSteps(unit, as(named(item), isOne ? item : `${item} @ ${attributes}`));
    }
  }
  const unused = rows.filter((row) => !isFree(row) && !isDropped(row) && row.used.size < Object.keys(row.prices).length);
  if (unused.length > 0) throw new Error(`${feed}: not used: ${unused.map(({ item, attributes }) => `${item} ${attributes}`).join(" // ")}`);
  table.write(service);
}

/** Steps of an item's words, by the quantity from which each holds. */
function stepsOf(words) {
  const braces = /\{(.*)\}/.exec(words);
  if (!braces) return [{ from: "0", words }];
  return braces[1].split("|").map((step) => {
    const [, from, own] = /^\s*(\d+):\s*(.*?)\s*$/.exec(step);
    return { from, words: own === "0" ? own : squeezed(words.replace(braces[0], own)) };
  });
}

/** The item's own words without those of its steps. */
function named(words) {
  return squeezed(
    words
      .replace(/\{.*\}/, "")
      .replace(/ (from |for )?0 (to |upto |Upto )?Inf\b/, "")
      .replace(/ @ .*=/, " "),
  );
}

function squeezed(words) {
  return words.replace(/\s+/g, " ").trim();
}

function rowOf(rows, words, feed) {
  const [item, attributes] = words.split(" @ ");
  const found = rows.filter(
    (row) => row.item === item && (attributes === undefined || row.attributes === attributes || row.attributes.split("; ").includes(attributes)),
  );
  if (found.length !== 1) throw new Error(`${feed}: ${found.length} items called "${words}"`);
  return found[0];
}

/** Places that have a price for every step. */
function placesOf(steps) {
  const priced = steps.filter(({ row }) => row);
  return Object.keys(priced[0]?.row.prices ?? {}).filter((place) => priced.every(({ row }) => place in row.prices));
}

function isFree({ prices }) {
  return Object.values(prices).every((price) => Number(price) === 0);
}
