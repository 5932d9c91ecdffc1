import { constants, deflateRawSync } from "node:zlib";
import { grouped } from "../../base/grouped.ts";
import { ConfigError } from "../../base/trouble.ts";
import { BuildReport } from "./build-report.ts";
import { type Choice, choose } from "./choose.ts";
import type { Fact, Source } from "./facts.ts";
import { PackFile } from "./pack-file.ts";
import { AMBIGUOUS, APPROXIMATE, FORMAT, INFERRED, keyOf, type PackIndex, type ShelfIndex, serviceOf, shelfOf } from "./pack-format.ts";
import { Spool } from "./spool.ts";

/** Characters of a shard that are deflated at once. */
const PIECE = 8 * 1024 * 1024;

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
    if (/[\t\r\n]/.test(`${service}${place}${product}${purchase}`)) throw new ConfigError(`${oneLine(fact.at)}: names hold no tabs and no line breaks`);
    this.spool.add([cloud, shelfOf(service, purchase), place].join("\t"), [`${product}\t${purchase}`, write(fact)].join("\t"));
  }

  /** Writes the file; nothing is left half-written. `check` may refuse by throwing, before the file is there. Throws ConfigError where it cannot be written. */
  write(out: string, check: (report: BuildReport) => void = () => undefined): BuildReport {
    const report = new BuildReport();
    const index: PackIndex = { format: FORMAT, date: "0000-00-00", size: 0, sources: {}, shelves: {} };
    const file = new PackFile(out);
    try {
      for (const [shelf, drawers] of this.shelves()) {
        const [cloud = "", name = ""] = shelf.split("\t");
        const places: ShelfIndex = Object.fromEntries(
          drawers.map((drawer) => [drawer.slice(shelf.length + 1), file.append(deflated(this.shard(drawer, index, report)))]),
        );
        report.shards += drawers.length;
        index.shelves[cloud] = { ...index.shelves[cloud], [name]: file.append([Buffer.from(JSON.stringify(places))]) };
      }
      check(report);
      report.bytes = file.finish(index);
      return report;
    } finally {
      file.close();
    }
  }

  close(): void {
    this.spool.close();
  }

  private shelves(): ReadonlyMap<string, readonly string[]> {
    return grouped(this.spool.names(), (drawer) => drawer.slice(0, drawer.lastIndexOf("\t")));
  }

  /** The text of a shard, a key at a time: the spool gives its lines in the order of the keys. */
  private *shard(drawer: string, index: PackIndex, report: BuildReport): Generator<string> {
    for (const [key, facts] of this.factsByKey(drawer)) {
      const choice = choose(facts, this.sources);
      report.add(choice, this.sources);
      const { source, date } = choice.taken.facts[0];
      const origin = this.sources.get(source);
      if (origin) index.sources[source] = { title: origin.title, origin: origin.origin };
      if (date > index.date) index.date = date;
      yield key + lineOf(choice);
    }
    yield "\n";
  }

  private *factsByKey(drawer: string): Generator<[key: string, facts: Fact[]]> {
    const [cloud = "", shelf = "", place = ""] = drawer.split("\t");
    const service = serviceOf(shelf);
    let group: [key: string, facts: Fact[]] | undefined;
    for (const line of this.spool.lines(drawer)) {
      const [product = "", purchase = "", ...rest] = line.split("\t");
      const key = keyOf(product, purchase);
      if (group && group[0] !== key) yield group;
      if (group?.[0] !== key) group = [key, []];
      group[1].push(read({ cloud, service, place, product, purchase }, rest));
    }
    if (group) yield group;
  }
}

/** Text as raw deflate, in pieces of bounded size that follow on each other. */
function* deflated(lines: Iterable<string>): Generator<Buffer> {
  let pieces: string[] = [];
  let held = 0;
  for (const line of lines) {
    if (held > PIECE) {
      yield deflateRawSync(Buffer.from(pieces.join("")), { level: 9, finishFlush: constants.Z_SYNC_FLUSH });
      [pieces, held] = [[], 0];
    }
    pieces.push(line);
    held += line.length;
  }
  yield deflateRawSync(Buffer.from(pieces.join("")), { level: 9 });
}

function lineOf({ taken: { facts, ambiguous } }: Choice): string {
  const [{ unit, currency, source, date, exact, basis }] = facts;
  const marks = (exact ? 0 : APPROXIMATE) | (basis === "seen" ? 0 : INFERRED) | (ambiguous ? AMBIGUOUS : 0);
  return [unit, currency, source, date, marks, facts.map(({ from, price }) => `${from} ${price}`).join(" ")].join("\t");
}

function write({ unit, from, currency, price, source, date, exact, basis, at }: Fact): string {
  return [unit, from, currency, price, source, date, exact ? 1 : 0, basis, oneLine(at)].join("\t");
}

/** A list's own number of a product can hold anything. */
function oneLine(at: string): string {
  return at.replaceAll(/\p{Cc}/gu, "?");
}

function read(key: Pick<Fact, "cloud" | "service" | "place" | "product" | "purchase">, cells: readonly string[]): Fact {
  const [unit = "", from = "", currency = "", price = "", source = "", date = "", exact = "", basis = "", at = ""] = cells;
  return { ...key, unit, from, currency, price, source, date, exact: exact === "1", basis: basis === "seen" ? "seen" : "inferred", at };
}
