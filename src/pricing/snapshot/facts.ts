import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Exact } from "../../base/exact.ts";
import { ConfigError } from "../../base/trouble.ts";
import { parseCsv } from "./csv.ts";

/** Where facts come from. `fallback` sources are used only where no other source has the key, whatever their dates. */
export interface Source {
  name: string;
  title: string;
  /** Repository, path, commit or page. */
  origin: string;
  role: "primary" | "fallback";
}

/** One price of one step, at one place. */
export interface Fact {
  cloud: string;
  service: string;
  product: string;
  place: string;
  purchase: string;
  unit: string;
  from: string;
  currency: string;
  price: string;
  source: string;
  date: string;
  exact: boolean;
  basis: "seen" | "inferred";
  /** "prices/aws/AmazonS3.csv:12" */
  at: string;
}

/** Columns before the places in every file of price facts. */
const COLUMNS = ["product", "purchase", "unit", "from", "currency", "source", "date", "confidence", "basis"] as const;

/** Reads `sources.csv` of a folder of price facts. */
export function readSources(folder: string): Map<string, Source> {
  const file = join(folder, "sources.csv");
  const [header, ...rows] = parseCsv(readText(file));
  if (header?.cells.join() !== "source,title,origin,role") throw bad(file, 1, "the header must be source,title,origin,role");
  return new Map(
    rows.map(({ line, cells: [name = "", title = "", origin = "", role = ""] }) => {
      if (role !== "primary" && role !== "fallback") throw bad(file, line, `role must be primary or fallback, not "${role}"`);
      return [name, { name, title, origin, role }];
    }),
  );
}

/** Reads every `<folder>/<cloud>/<service>.csv`, files and rows in order. */
export function* readFacts(folder: string): Generator<Fact> {
  for (const cloud of listed(folder, (entry) => entry.isDirectory())) {
    for (const name of listed(join(folder, cloud), (entry) => entry.name.endsWith(".csv"))) {
      yield* readFile(join(folder, cloud, name), cloud, basename(name, ".csv"));
    }
  }
}

function listed(folder: string, keep: (entry: { name: string; isDirectory(): boolean }) => boolean): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(keep)
      .map(({ name }) => name)
      .sort();
  } catch {
    throw new ConfigError(`no folder of price facts at ${folder}`, { remedy: "Give the folder that holds sources.csv with --facts." });
  }
}

function* readFile(file: string, cloud: string, service: string): Generator<Fact> {
  const [header, ...rows] = parseCsv(readText(file));
  const places = header?.cells.slice(COLUMNS.length) ?? [];
  if (header?.cells.slice(0, COLUMNS.length).join() !== COLUMNS.join()) throw bad(file, 1, `the header must begin with ${COLUMNS.join()}`);
  for (const { line, cells } of rows) {
    const [product = "", purchase = "", unit = "", from = "", currency = "", source = "", date = "", confidence = "", basis = ""] = cells;
    if (cells.length !== header.cells.length) throw bad(file, line, `has ${cells.length} cells, the header ${header.cells.length}`);
    if (!product || !purchase || !unit || !source) throw bad(file, line, "product, purchase, unit and source must be given");
    if (cells.some((cell) => /[\t\n]/.test(cell))) throw bad(file, line, "cells hold no tabs and no line breaks");
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw bad(file, line, `date must be YYYY-MM-DD, not "${date}"`);
    if (confidence !== "exact" && confidence !== "approximate") throw bad(file, line, `confidence must be exact or approximate, not "${confidence}"`);
    if (basis !== "seen" && basis !== "inferred") throw bad(file, line, `basis must be seen or inferred, not "${basis}"`);
    const shared = {
      cloud,
      service,
      product,
      purchase,
      unit,
      from: from || "0",
      currency,
      source,
      date,
      exact: confidence === "exact",
      basis,
      at: `${file}:${line}`,
    } as const;
    for (const [column, place] of places.entries()) {
      const price = cells[COLUMNS.length + column];
      if (price) yield { ...shared, place, price: checkedPrice(price, file, line) };
    }
  }
}

function checkedPrice(price: string, file: string, line: number): string {
  let value: Exact;
  try {
    value = Exact.of(price);
  } catch {
    throw bad(file, line, `"${price}" is not a price`);
  }
  if (value.isNegative) throw bad(file, line, `a price cannot be negative: ${price}`);
  return price;
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new ConfigError(`cannot read ${file}`);
  }
}

function bad(file: string, line: number, message: string): ConfigError {
  return new ConfigError(message, { position: { file, line } });
}
