import { renameSync, rmSync, writeFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { Exact } from "../base/exact.ts";
import { ConfigError } from "../base/trouble.ts";
import { type Fact, readFacts, readSources, type Source } from "./facts.ts";
import { APPROXIMATE, FORMAT, INFERRED, keyOf, MAGIC, type PackIndex, sha256, shelfOf } from "./pack-format.ts";

export interface BuildReport {
  keys: number;
  prices: number;
  shards: number;
  bytes: number;
  /** Keys whose billing words were seen in a source, and those put together by rule. */
  seen: number;
  inferred: number;
  /** Keys on which two sources disagree, with what was taken. */
  conflicts: string[];
}

/**
 * Builds a snapshot out of a folder of price facts; the same facts give the same bytes. `only` names the sources to use (default: all).
 * Nothing is left half-written. Throws ConfigError on facts that contradict themselves.
 */
export function buildPack(folder: string, out: string, only?: readonly string[]): BuildReport {
  const sources = readSources(folder);
  const unknown = only?.find((name) => !sources.has(name));
  if (unknown !== undefined) {
    throw new ConfigError(`no source called ${unknown} in ${folder}/sources.csv`, { remedy: `There are: ${[...sources.keys()].join(", ")}.` });
  }
  const report: BuildReport = { keys: 0, prices: 0, shards: 0, bytes: 0, seen: 0, inferred: 0, conflicts: [] };
  const shards = collect(folder, sources, new Set(only ?? sources.keys()));
  const index: PackIndex = { format: FORMAT, date: "0000-00-00", size: 0, sources: {}, shards: {} };
  const bodies: Buffer[] = [];
  for (const path of [...shards.keys()].sort()) {
    const [cloud = "", service = "", place = ""] = path.split("\t");
    const shard = makeShard(shards.get(path) ?? new Map(), sources, index, report);
    const body = deflateRawSync(Buffer.from(shard), { level: 9 });
    const services = index.shards[cloud] ?? {};
    index.shards[cloud] = { ...services, [service]: { ...services[service], [place]: [index.size, body.length, sha256(body)] } };
    index.size += body.length;
    bodies.push(body);
    report.shards++;
  }
  const head = Buffer.from(JSON.stringify(index));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  const bytes = Buffer.concat([MAGIC, length, head, ...bodies]);
  writeWhole(out, bytes);
  report.bytes = bytes.length;
  return report;
}

type Rows = Map<string, Fact[]>;

/** Facts by shard, then by product and purchase. */
function collect(folder: string, sources: Map<string, Source>, only: ReadonlySet<string>): Map<string, Rows> {
  const shards = new Map<string, Rows>();
  for (const fact of readFacts(folder)) {
    if (!sources.has(fact.source)) throw new ConfigError(`${fact.at}: the source ${fact.source} is not in sources.csv`);
    if (!only.has(fact.source)) continue;
    const path = `${fact.cloud}\t${shelfOf(fact.service, fact.purchase)}\t${fact.place}`;
    const key = `${fact.product}\t${fact.purchase}`;
    let rows = shards.get(path);
    if (!rows) {
      rows = new Map();
      shards.set(path, rows);
    }
    const facts = rows.get(key);
    if (facts) facts.push(fact);
    else rows.set(key, [fact]);
  }
  return shards;
}

function makeShard(rows: Rows, sources: Map<string, Source>, index: PackIndex, report: BuildReport): string {
  const lines: string[] = [];
  for (const key of [...rows.keys()].sort()) {
    const [product = "", purchase = ""] = key.split("\t");
    const chosen = choose(rows.get(key) ?? [], sources, report);
    const [{ unit, currency, source, date, exact: isExact, basis }] = chosen;
    const marks = (isExact ? 0 : APPROXIMATE) | (basis === "seen" ? 0 : INFERRED);
    const steps = chosen.map(({ from, price }) => `${from} ${price}`).join(" ");
    lines.push(`${keyOf(product, purchase)}${[unit, currency, source, date, marks, steps].join("\t")}`);
    const origin = sources.get(source);
    if (origin) index.sources[source] = { title: origin.title, origin: origin.origin };
    if (date > index.date) index.date = date;
    report.keys++;
    report.prices += chosen.length;
    report[basis]++;
  }
  return `${lines.join("")}\n`;
}

/** The facts of the best source: primary before fallback, then the newest. Ladders of two sources are never mixed. */
function choose(facts: readonly Fact[], sources: Map<string, Source>, report: BuildReport): [Fact, ...Fact[]] {
  const ladders = new Map<string, Fact[]>();
  for (const fact of facts) {
    const ladder = ladders.get(`${fact.source}\t${fact.date}`);
    if (ladder) ladder.push(fact);
    else ladders.set(`${fact.source}\t${fact.date}`, [fact]);
  }
  const rank = ([a = facts[0] as Fact]: Fact[]): string => `${sources.get(a.source)?.role === "primary" ? 1 : 0} ${a.date} ${a.source}`;
  const ranked = [...ladders.values()].sort((a, b) => (rank(a) < rank(b) ? 1 : -1)).map(checkedLadder);
  const [best, ...others] = ranked as [[Fact, ...Fact[]], ...[Fact, ...Fact[]][]];
  const said = (ladder: readonly Fact[]): string => ladder.map(({ from, price }) => `${from}:${Exact.of(price).toString()}`).join(" ");
  for (const other of others) {
    if (said(other) === said(best)) continue;
    const { cloud, service, product, place, purchase } = best[0];
    const claim = (one: readonly [Fact, ...Fact[]]): string => `${one[0].source} ${one[0].date} says ${said(one)}`;
    report.conflicts.push(`${cloud} ${service} ${product} ${place} ${purchase}: ${claim(best)} (taken); ${claim(other)}`);
  }
  return best;
}

function checkedLadder(facts: Fact[]): [Fact, ...Fact[]] {
  const [first, ...rest] = facts.sort((a, b) => Exact.of(a.from).compare(Exact.of(b.from)));
  if (!first) throw new Error("a ladder without facts");
  if (!Exact.of(first.from).isZero)
    throw new ConfigError(`${first.at}: the first step of ${first.product} in ${first.place} begins at ${first.from}, not at 0`);
  for (const [at, fact] of rest.entries()) {
    const before = rest[at - 1] ?? first;
    if (Exact.of(fact.from).equals(Exact.of(before.from))) {
      throw new ConfigError(`${fact.at}: ${fact.product} in ${fact.place} from ${fact.from} stands in ${before.at} as well`);
    }
    if (fact.unit !== first.unit || fact.currency !== first.currency) throw new ConfigError(`${fact.at}: unit or currency differs from ${first.at}`);
  }
  return [first, ...rest];
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new ConfigError(`cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
