import { renameSync, rmSync, writeFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { ConfigError } from "../../base/trouble.ts";
import { BuildReport } from "./build-report.ts";
import { type Choice, choose } from "./choose.ts";
import type { Fact, Source } from "./facts.ts";
import { AMBIGUOUS, APPROXIMATE, type Extent, FORMAT, INFERRED, keyOf, MAGIC, type PackIndex, type ShelfIndex, sha256, shelfOf } from "./pack-format.ts";
import { Spool } from "./spool.ts";

/** Collects facts in any order and any number, and writes them as one snapshot; the same facts give the same bytes. */
export class PackWriter {
  private readonly sources: ReadonlyMap<string, Source>;
  private readonly spool: Spool;

  constructor(sources: ReadonlyMap<string, Source>, spool: Spool = new Spool()) {
    this.sources = sources;
    this.spool = spool;
  }

  /** Throws ConfigError when the fact's source is not known. */
  add(fact: Fact): void {
    if (!this.sources.has(fact.source)) throw new ConfigError(`${fact.at}: the source ${fact.source} is not in sources.csv`);
    const { cloud, service, place, product, purchase } = fact;
    this.spool.add([cloud, shelfOf(service, purchase), place].join("\t"), [`${product}\t${purchase}`, write(fact)].join("\t"));
  }

  /** Writes the file; nothing is left half-written. `check` may refuse by throwing, before anything is written. */
  write(out: string, check: (report: BuildReport) => void = () => undefined): BuildReport {
    const report = new BuildReport();
    const index: PackIndex = { format: FORMAT, date: "0000-00-00", size: 0, sources: {}, shelves: {} };
    const bodies: Buffer[] = [];
    const append = (body: Buffer): Extent => {
      bodies.push(body);
      index.size += body.length;
      return [index.size - body.length, body.length, sha256(body)];
    };
    for (const [shelf, drawers] of this.shelves()) {
      const [cloud = "", name = ""] = shelf.split("\t");
      const places: ShelfIndex = {};
      for (const drawer of drawers) {
        const shard = this.shard(drawer, index, report);
        places[drawer.slice(shelf.length + 1)] = append(deflateRawSync(Buffer.from(shard), { level: 9 }));
        report.shards++;
      }
      index.shelves[cloud] = { ...index.shelves[cloud], [name]: append(Buffer.from(JSON.stringify(places))) };
    }
    check(report);
    const head = Buffer.from(JSON.stringify(index));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(head.length);
    report.bytes = writeWhole(out, Buffer.concat([MAGIC, length, head, ...bodies]));
    return report;
  }

  close(): void {
    this.spool.close();
  }

  private shelves(): Map<string, string[]> {
    const shelves = new Map<string, string[]>();
    for (const drawer of this.spool.names()) {
      const shelf = drawer.slice(0, drawer.lastIndexOf("\t"));
      shelves.set(shelf, [...(shelves.get(shelf) ?? []), drawer]);
    }
    return shelves;
  }

  private shard(drawer: string, index: PackIndex, report: BuildReport): string {
    const [cloud = "", shelf = "", place = ""] = drawer.split("\t");
    const facts = new Map<string, Fact[]>();
    for (const line of this.spool.lines(drawer)) {
      const [product = "", purchase = "", ...rest] = line.split("\t");
      const service = shelf.replace(/, (?:reserved|savings-plan|commit)$/, "");
      const fact = read({ cloud, service, place, product, purchase }, rest);
      const key = keyOf(product, purchase);
      facts.set(key, [...(facts.get(key) ?? []), fact]);
    }
    const lines = [...facts.keys()].sort().map((key) => {
      const choice = choose(facts.get(key) ?? [], this.sources);
      report.add(choice, this.sources);
      const { source, date } = choice.taken.facts[0];
      const origin = this.sources.get(source);
      if (origin) index.sources[source] = { title: origin.title, origin: origin.origin };
      if (date > index.date) index.date = date;
      return key + lineOf(choice);
    });
    return `${lines.join("")}\n`;
  }
}

function lineOf({ taken: { facts, ambiguous } }: Choice): string {
  const [{ unit, currency, source, date, exact, basis }] = facts;
  const marks = (exact ? 0 : APPROXIMATE) | (basis === "seen" ? 0 : INFERRED) | (ambiguous ? AMBIGUOUS : 0);
  return [unit, currency, source, date, marks, facts.map(({ from, price }) => `${from} ${price}`).join(" ")].join("\t");
}

function write({ unit, from, currency, price, source, date, exact, basis, at }: Fact): string {
  return [unit, from, currency, price, source, date, exact ? 1 : 0, basis, at].join("\t");
}

function read(key: Pick<Fact, "cloud" | "service" | "place" | "product" | "purchase">, cells: readonly string[]): Fact {
  const [unit = "", from = "", currency = "", price = "", source = "", date = "", exact = "", basis = "", at = ""] = cells;
  return { ...key, unit, from, currency, price, source, date, exact: exact === "1", basis: basis === "seen" ? "seen" : "inferred", at };
}

/** Gives the number of bytes. */
function writeWhole(path: string, bytes: Uint8Array): number {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new ConfigError(`cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return bytes.length;
}
