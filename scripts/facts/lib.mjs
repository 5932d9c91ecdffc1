// What the scripts that write prices/<cloud>/*.csv share. Run them from the root of the checkout; the same facts give the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where the collected price facts lie. */
export const FACTS = process.env.PRICE_FACTS ?? "../shared/prices";

const COLUMNS = ["product", "purchase", "unit", "from", "currency", "source", "date", "confidence", "basis"];

/** Rows of a CSV file below FACTS, as objects by column. */
export function readCsv(path) {
  const [header, ...rows] = parseCsv(readFileSync(join(FACTS, path), "utf8"));
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])));
}

/** Cells by row; quoted cells may hold commas, quotes and line ends. */
export function parseCsv(text) {
  const rows = [];
  let row = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  return rows;
}

/** The peer's facts of some services; `attributes` as an object by key, patterns with their slashes. */
export function peerFacts(...services) {
  return readFileSync(join(FACTS, "peer-facts.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))
    .filter(({ service }) => services.includes(service))
    .map((fact) => ({ ...fact, attributes: Object.fromEntries((fact.attributes ?? []).map(({ key, value, value_regex }) => [key, value ?? value_regex])) }));
}

/** The columns that every row made of a peer's fact has alike. */
export function peerRow({ region, currency, price, confidence, golden_date }) {
  const isExact = confidence === "direct" || confidence === "exact";
  return { place: region ?? "global", currency, price, source: "peer-suite", date: golden_date, confidence: isExact ? "exact" : "approximate" };
}

/** Date of a service in the price feed of the pricing pages. */
export function publishedOn(service) {
  const { published } = readCsv("aws/services/_index.csv").find((row) => row.service === service);
  return published.replace(/^changed /, "");
}

/** Regions and their prices in a row of services/<service>.csv, or of any table whose other columns are named. */
export function pricesByPlace(row, ...otherColumns) {
  const others = new Set(["item", "attributes", ...otherColumns]);
  return Object.entries(row).filter(([column, price]) => !others.has(column) && price !== "");
}

/**
 * Prices of one thing by place, without those that are none: lists show 0 or 0.01 where a thing is not on sale yet. Less than `share` of what is
 * usual is left out; what is free in most places stays.
 */
export function plausible(prices, share) {
  const sorted = prices.map(([, price]) => Number(price)).sort((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 2)];
  return prices.filter(([, price]) => Number(price) >= usual * share);
}

/** Collects the facts of one service, one price at a place each, and writes them as one table. */
export class FactTable {
  #rows = new Map();
  #places = new Set();

  add({ place, price, purchase = "on-demand", from = "0", currency = "USD", confidence = "exact", basis = "seen", ...given }) {
    const row = { purchase, from, currency, confidence, basis, ...given };
    const missing = COLUMNS.find((column) => row[column] === undefined || row[column] === "");
    if (missing) throw new Error(`${row.product}: no ${missing}`);
    const key = COLUMNS.map((column) => row[column]).join("\t");
    const prices = this.#rows.get(key) ?? new Map();
    if (prices.has(place) && prices.get(place) !== price) throw new Error(`${key} has two prices in ${place}: ${prices.get(place)} and ${price}`);
    this.#rows.set(key, prices.set(place, price));
    this.#places.add(place);
  }

  /** Writes prices/<cloud>/<service>.csv, sorted. */
  write(service, cloud = "aws") {
    const places = [...this.#places].sort();
    const keys = [...this.#rows.keys()].sort();
    const lines = keys.map((key) => [...key.split("\t"), ...places.map((place) => this.#rows.get(key).get(place) ?? "")].map(quoted).join(","));
    const path = join("prices", cloud, `${service}.csv`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${[[...COLUMNS, ...places].join(","), ...lines].join("\n")}\n`);
  }
}

/** A cell of CSV. */
export function quoted(cell) {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Sorts facts of the peer: those that state the figure in full come first. */
export function rank({ confidence, id }) {
  return `${["direct", "exact", "likely", "approximate"].indexOf(confidence)} ${id}`;
}
