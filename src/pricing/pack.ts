import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { exact } from "../base/exact.ts";
import { ConfigError } from "../base/trouble.ts";
import { describeQuery, type PriceQuery } from "../resources/price-query.ts";
import type { Ladder } from "./ladder.ts";
import { APPROXIMATE, FORMAT, INFERRED, keyOf, MAGIC, type PackIndex, sha256, shelfOf } from "./pack-format.ts";

/** The one ladder that fits a query, or why there is none. */
export type Found = { found: true; ladder: Ladder } | { found: false; because: string };

/** Anything that has prices by the providers' billing words. */
export interface PriceSource {
  find(query: PriceQuery): Found;
}

/** What a report says about the prices it used. */
export interface PackIdentity {
  /** sha256 of the head and index, which holds the sha256 of every shard. */
  digest: string;
  /** Newest date of any price in it, YYYY-MM-DD. */
  date: string;
}

/** A snapshot file. Shards are read when a query first names them. */
export class Pack implements PriceSource {
  readonly identity: PackIdentity;
  readonly sources: PackIndex["sources"];
  private readonly path: string;
  private readonly index: PackIndex;
  private readonly descriptor: number;
  private readonly start: number;
  private readonly shards: Map<string, string> = new Map();
  /** Answers so far: plans ask the same again and again. */
  private readonly found: Map<string, Found> = new Map();

  /** Throws ConfigError when the file is missing, truncated, not a snapshot, or of a newer edition. */
  constructor(path: string) {
    this.path = path;
    this.descriptor = open(path);
    const head = this.read(0, MAGIC.length + 4);
    if (!head.subarray(0, MAGIC.length).equals(MAGIC)) throw this.damaged("is not a price snapshot");
    const length = head.readUInt32BE(MAGIC.length);
    const size = fstatSync(this.descriptor).size;
    this.start = head.length + length;
    if (size < this.start) throw this.damaged("is truncated");
    const bytes = this.read(head.length, length);
    this.index = this.parseIndex(bytes);
    if (size !== this.start + this.index.size) throw this.damaged(size < this.start + this.index.size ? "is truncated" : "has bytes after its end");
    this.identity = { digest: sha256(Buffer.concat([head, bytes])), date: this.index.date };
    this.sources = this.index.sources;
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

  private lookUp(query: PriceQuery): Found {
    const miss = (why: string): Found => ({ found: false, because: `${why} (asked: ${describeQuery(query)})` });
    const place = query.place ?? "";
    const shelf = shelfOf(query.service, query.purchase);
    const services = own(this.index.shards, query.cloud);
    const places = services && own(services, shelf);
    if (!places) return miss(`the price list has no ${shelf}`);
    const at = own(places, place);
    if (!at) return miss(`the price list has no ${shelf} for ${place}`);
    const shard = this.shard(query, at);
    const key = keyOf(query.product, query.purchase);
    const start = /[\t\n]/.test(query.product) ? -1 : shard.indexOf(key);
    if (start >= 0) return { found: true, ladder: toLadder(shard.slice(start + key.length, shard.indexOf("\n", start + key.length))) };
    const sold = shard.includes(`\n${query.product}\t`);
    if (sold || query.purchase !== "on-demand") return miss(`no ${query.purchase} price for the product in ${place}`);
    return miss(`no such product in ${place}`);
  }

  close(): void {
    closeSync(this.descriptor);
  }

  private shard(query: PriceQuery, [offset, length, digest]: [number, number, string]): string {
    const name = `${query.cloud} ${shelfOf(query.service, query.purchase)} ${query.place}`;
    let shard = this.shards.get(name);
    if (shard === undefined) {
      const bytes = this.read(this.start + offset, length);
      if (sha256(bytes) !== digest) throw this.damaged(`is damaged: the sha256 of ${name} does not fit`);
      shard = inflateRawSync(bytes).toString("utf8");
      this.shards.set(name, shard);
    }
    return shard;
  }

  private parseIndex(bytes: Buffer): PackIndex {
    let index: PackIndex;
    try {
      index = JSON.parse(bytes.toString("utf8")) as PackIndex;
    } catch {
      throw this.damaged("is damaged: its index cannot be read");
    }
    if (index.format !== FORMAT) {
      throw new ConfigError(`${this.path} is a snapshot of edition ${index.format}; this costgate reads edition ${FORMAT}`, {
        remedy: "Update costgate, or build the snapshot anew.",
      });
    }
    return index;
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
  try {
    return openSync(path, "r");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new ConfigError(`cannot open the price snapshot ${path}${code ? ` (${code})` : ""}`, { remedy: "Check --prices." });
  }
}

function own<T>(record: { [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function toLadder(line: string): Ladder {
  const [unit = "", currency = "", source = "", date = "", marks = "", written = ""] = line.split("\t");
  const steps = written.split(" ");
  const tiers = [];
  for (let at = 0; at + 1 < steps.length; at += 2) tiers.push({ from: exact(steps[at] ?? ""), price: exact(steps[at + 1] ?? "") });
  const mark = Number(marks);
  return { unit, currency, tiers, source, date, exact: (mark & APPROXIMATE) === 0, basis: (mark & INFERRED) === 0 ? "seen" : "inferred" };
}
