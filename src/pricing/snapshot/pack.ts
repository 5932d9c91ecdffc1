import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { exact } from "../../base/exact.ts";
import { ConfigError } from "../../base/trouble.ts";
import { describeQuery, type PriceQuery } from "../../resources/price-query.ts";
import type { Ladder } from "../ladder.ts";
import type { Found, PackIdentity, PriceSource } from "../source.ts";
import { AMBIGUOUS, APPROXIMATE, type Extent, FORMAT, INFERRED, keyOf, MAGIC, type PackIndex, type ShelfIndex, sha256, shelfOf } from "./pack-format.ts";

/** A key of a snapshot with its ladder. */
export interface Entry {
  product: string;
  purchase: string;
  ladder: Ladder;
  /** The list has several prices for the key, and none is answered. */
  ambiguous: boolean;
}

/** A key of a snapshot with what stands for it in the file. */
export interface Row {
  product: string;
  purchase: string;
  written: string;
}

/** A snapshot file. Shelves and shards are read when a query first names them. */
export class Pack implements PriceSource {
  readonly identity: PackIdentity;
  readonly sources: PackIndex["sources"];
  readonly path: string;
  private readonly index: PackIndex;
  private readonly descriptor: number;
  private readonly start: number;
  private readonly shelves: Map<string, ShelfIndex> = new Map();
  private readonly shards: Map<string, string> = new Map();
  /** Answers so far: plans ask the same again and again. */
  private readonly found: Map<string, Found> = new Map();

  /** Throws ConfigError when the file is missing, truncated, not a snapshot, or of another edition. */
  constructor(path: string) {
    this.path = path;
    this.descriptor = open(path);
    try {
      const head = this.read(0, MAGIC.length + 4);
      if (!head.subarray(0, MAGIC.length).equals(MAGIC)) throw this.damaged("is not a price snapshot");
      const size = fstatSync(this.descriptor).size;
      this.start = head.length + head.readUInt32BE(MAGIC.length);
      if (size < this.start) throw this.damaged("is truncated");
      const bytes = this.read(head.length, this.start - head.length);
      this.index = this.parseIndex(bytes);
      if (size !== this.start + this.index.size) throw this.damaged(size < this.start + this.index.size ? "is truncated" : "has bytes after its end");
      this.identity = { digest: createHash("sha256").update(head).update(bytes).digest("hex"), date: this.index.date };
      this.sources = this.index.sources;
    } catch (error) {
      closeSync(this.descriptor);
      throw error;
    }
  }

  find(query: PriceQuery): Found {
    const key = `${query.cloud}\n${query.service}\n${query.product}\n${query.place}\n${query.purchase}`;
    let found = this.found.get(key);
    if (!found) {
      found = this.lookUp(query);
      this.found.set(key, found);
    }
    return found;
  }

  /** What it has: cloud and shelf (see {@link shelfOf}), sorted. */
  contents(): { cloud: string; shelf: string }[] {
    return Object.entries(this.index.shelves).flatMap(([cloud, shelves]) => Object.keys(shelves).map((shelf) => ({ cloud, shelf })));
  }

  /** The places of a shelf, sorted; none when it has no such shelf. */
  places(cloud: string, shelf: string): string[] {
    return Object.keys(this.shelf(cloud, shelf) ?? {});
  }

  /** All keys of a shelf at a place, sorted. Nothing of it is kept. */
  *entries(cloud: string, shelf: string, place: string): Generator<Entry> {
    for (const { product, purchase, written } of this.rows(cloud, shelf, place)) yield { product, purchase, ...toEntry(written) };
  }

  /** As {@link entries}, with what stands there unread: see {@link toEntry}. */
  *rows(cloud: string, shelf: string, place: string): Generator<Row> {
    const extent = own(this.shelf(cloud, shelf) ?? {}, place);
    if (!extent) return;
    const text = this.shards.get(`${cloud} ${shelf} ${place}`) ?? this.inflated(cloud, shelf, place, extent);
    for (let start = 1; start < text.length; ) {
      const at = text.indexOf("\n", start);
      const end = at < 0 ? text.length : at;
      const first = text.indexOf("\t", start);
      const second = text.indexOf("\t", first + 1);
      yield { product: text.slice(start, first), purchase: text.slice(first + 1, second), written: text.slice(second + 1, end) };
      start = end + 1;
    }
  }

  /** Stands for all that a shelf has at a place: equal digests, equal prices. Undefined when it has nothing there. */
  digestOf(cloud: string, shelf: string, place: string): string | undefined {
    return own(this.shelf(cloud, shelf) ?? {}, place)?.[2];
  }

  close(): void {
    closeSync(this.descriptor);
  }

  private lookUp(query: PriceQuery): Found {
    const miss = (why: string): Found => ({ found: false, because: `${why} (asked: ${describeQuery(query)})` });
    const place = query.place ?? "";
    const shelf = shelfOf(query.service, query.purchase);
    const places = this.shelf(query.cloud, shelf);
    if (!places) return miss(`the price list has no ${shelf}`);
    const extent = own(places, place);
    if (!extent) return miss(`the price list has no ${shelf} for ${place}`);
    const shard = this.shard(query.cloud, shelf, place, extent);
    const key = keyOf(query.product, query.purchase);
    const start = /[\t\n]/.test(query.product) ? -1 : shard.indexOf(key);
    if (start >= 0) {
      const written = shard.slice(start + key.length, shard.indexOf("\n", start + key.length));
      if ((marksOf(written) & AMBIGUOUS) !== 0) return miss(`the price list has several prices for the product in ${place}`);
      return { found: true, ladder: toLadder(written) };
    }
    const sold = shard.includes(`\n${query.product}\t`);
    if (sold || query.purchase !== "on-demand") return miss(`no ${query.purchase} price for the product in ${place}`);
    return miss(`no such product in ${place}`);
  }

  private shelf(cloud: string, shelf: string): ShelfIndex | undefined {
    const name = `${cloud} ${shelf}`;
    const known = this.shelves.get(name);
    if (known) return known;
    const extent = own(own(this.index.shelves, cloud) ?? {}, shelf);
    if (!extent) return undefined;
    const places = this.parsed(this.checked(extent, name)) as ShelfIndex;
    this.shelves.set(name, places);
    return places;
  }

  private shard(cloud: string, shelf: string, place: string, extent: Extent): string {
    const name = `${cloud} ${shelf} ${place}`;
    let shard = this.shards.get(name);
    if (shard === undefined) {
      shard = this.inflated(cloud, shelf, place, extent);
      this.shards.set(name, shard);
    }
    return shard;
  }

  private inflated(cloud: string, shelf: string, place: string, extent: Extent): string {
    return inflateRawSync(this.checked(extent, `${cloud} ${shelf} ${place}`)).toString("utf8");
  }

  private checked(extent: Extent, name: string): Buffer {
    const [offset = -1, length = -1, digest] = Array.isArray(extent) ? (extent as Extent) : [];
    const isWithin = Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length >= 0 && offset + length <= this.index.size;
    if (!isWithin) throw this.damaged(`is damaged: the place of ${name} does not fit`);
    const bytes = this.read(this.start + offset, length);
    if (sha256(bytes) !== digest) throw this.damaged(`is damaged: the sha256 of ${name} does not fit`);
    return bytes;
  }

  private parseIndex(bytes: Buffer): PackIndex {
    const index = this.parsed(bytes) as PackIndex | null;
    if (index?.format !== FORMAT) {
      throw new ConfigError(`${this.path} is a snapshot of edition ${String(index?.format).slice(0, 40)}; this costgate reads edition ${FORMAT}`, {
        remedy: "Use a costgate of that edition, or build the snapshot anew.",
      });
    }
    const { date, size, sources, shelves } = index as { [K in keyof PackIndex]: unknown };
    const isWhole = typeof date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(date) && typeof size === "number" && [sources, shelves].every(isRecord);
    if (!isWhole || !Object.values(shelves as object).every(isRecord)) throw this.damaged("is damaged: its index is not one");
    return index;
  }

  private parsed(bytes: Buffer): unknown {
    try {
      return JSON.parse(bytes.toString("utf8")) as unknown;
    } catch {
      throw this.damaged("is damaged: its index cannot be read");
    }
  }

  private read(position: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    let done = 0;
    while (done < length) {
      const got = readSync(this.descriptor, bytes, done, length - done, position + done);
      if (got === 0) throw this.damaged("is truncated");
      done += got;
    }
    return bytes;
  }

  private damaged(what: string): ConfigError {
    return new ConfigError(`the price snapshot ${this.path} ${what}`, {
      remedy: "Take the file again from where it came, or build it with `costgate prices build`.",
    });
  }
}

function open(path: string): number {
  const refused = (why: string): ConfigError => new ConfigError(`cannot open the price snapshot ${path}${why}`, { remedy: "Check --prices." });
  try {
    if (statSync(path).isFile()) return openSync(path, "r"); // Opening a pipe waits for who may never come.
  } catch (error) {
    throw refused(error instanceof Error && "code" in error ? ` (${String(error.code)})` : "");
  }
  throw refused(": it is not a file");
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own<T>(record: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Reads what stands for a key. */
export function toEntry(written: string): Pick<Entry, "ladder" | "ambiguous"> {
  return { ladder: toLadder(written), ambiguous: (marksOf(written) & AMBIGUOUS) !== 0 };
}

function marksOf(line: string): number {
  return Number(line.split("\t", 5)[4]);
}

function toLadder(line: string): Ladder {
  const [unit = "", currency = "", source = "", date = "", marks = "", written = ""] = line.split("\t");
  const steps = written.split(" ");
  const tiers = [];
  for (let at = 0; at + 1 < steps.length; at += 2) tiers.push({ from: exact(steps[at] ?? ""), price: exact(steps[at + 1] ?? "") });
  const mark = Number(marks);
  return { unit, currency, tiers, source, date, exact: (mark & APPROXIMATE) === 0, basis: (mark & INFERRED) === 0 ? "seen" : "inferred" };
}
