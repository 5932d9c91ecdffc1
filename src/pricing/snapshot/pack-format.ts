import { createHash } from "node:crypto";

/**
 * A snapshot is one file: 16 bytes of magic, the index's length (4 bytes, big endian), the index as JSON, then the body: for each shelf a
 * list of its places as JSON, and for each place a shard (raw deflate of text). Only the shelves and shards that a plan names are read.
 */
export const MAGIC: Buffer = Buffer.from("costgate prices\n", "latin1");

/** Raised when a reader of an older edition could misread the file. */
export const FORMAT = 2;

/** Where something stands in the body, in bytes, and its sha256 in base64url. */
export type Extent = readonly [offset: number, length: number, sha256: string];

export interface PackIndex {
  format: number;
  /** Newest date of any fact in it, YYYY-MM-DD. */
  date: string;
  /** Bytes of the body: a shorter file is truncated. */
  size: number;
  sources: { [name: string]: { title: string; origin: string } };
  /** cloud → service (see {@link shelfOf}) → its places. */
  shelves: { [cloud: string]: { [shelf: string]: Extent } };
}

/** The places of one shelf: place → its shard. */
export type ShelfIndex = { [place: string]: Extent };

/**
 * A shard is text, so that a look-up costs one search and no parsing of the rest: a line for each key, sorted, each beginning with
 * a line break and the key: product, purchase, unit, currency, source, date, marks, and the steps as "from price from price"; tabs between.
 */
export function keyOf(product: string, purchase: string): string {
  return `\n${product}\t${purchase}\t`;
}

/** Reserved and committed prices stand on shelves of their own: they are half of a list and seldom asked for. */
export function shelfOf(service: string, purchase: string): string {
  const committed = /^(reserved|savings-plan|commit)\//.exec(purchase)?.[1];
  return committed === undefined ? service : `${service}, ${committed}`;
}

/** The service of a shelf. */
export function serviceOf(shelf: string): string {
  return shelf.replace(/, (?:reserved|savings-plan|commit)$/, "");
}

export const APPROXIMATE = 1;
export const INFERRED = 2;
/** The list has several prices for one key: none of them is the answer; the steps hold what it said. */
export const AMBIGUOUS = 4;

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}
