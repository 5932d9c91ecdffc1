import { createHash } from "node:crypto";

/**
 * A snapshot is one file: 16 bytes of magic, the index's length (4 bytes, big endian), the index as JSON, then shards (raw deflate of text),
 * one for each cloud, service and place. Only the shards that a plan names are read.
 */
export const MAGIC: Buffer = Buffer.from("costgate prices\n", "latin1");

/** Raised when a reader of an older edition could misread the file. */
export const FORMAT = 1;

export interface PackIndex {
  format: number;
  /** Newest date of any fact in it, YYYY-MM-DD. */
  date: string;
  /** Bytes of all shards together: a shorter file is truncated. */
  size: number;
  sources: { [name: string]: { title: string; origin: string } };
  /** cloud → service (see {@link shelfOf}) → place → [offset among the shards, length, sha256 in base64url]. */
  shards: { [cloud: string]: { [service: string]: { [place: string]: [offset: number, length: number, sha256: string] } } };
}

/**
 * A shard is text, so that a look-up costs one search and no parsing of the rest: a line for each key, sorted, each beginning with
 * a line break and the key: product, purchase, unit, currency, source, date, marks, and the steps as "from price from price"; tabs between.
 */
export function keyOf(product: string, purchase: string): string {
  return `\n${product}\t${purchase}\t`;
}

/** Reserved prices stand in shards of their own: they are half of a list and seldom asked for. */
export function shelfOf(service: string, purchase: string): string {
  return purchase.startsWith("reserved/") ? `${service}, reserved` : service;
}

export const APPROXIMATE = 1;
export const INFERRED = 2;

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}
