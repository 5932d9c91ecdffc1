import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { Http } from "../base/http.ts";
import type { Env } from "../base/transport.ts";
import { ConfigError } from "../base/trouble.ts";
import { describeQuery, type PriceQuery } from "../resources/price-query.ts";
import type { Wanted } from "./lists/price-list.ts";
import { baseUrlOf, PROVIDERS, type Provider } from "./lists/providers.ts";
import { type PriceLock, readLock, writeLock } from "./lock.ts";
import type { BuildReport } from "./snapshot/build-report.ts";
import type { Fact } from "./snapshot/facts.ts";
import { Pack } from "./snapshot/pack.ts";
import { PackWriter } from "./snapshot/pack-writer.ts";

export interface SyncOptions {
  /** Names of lists; empty: those that the services, or the plan, need. */
  lists: readonly string[];
  services: readonly string[];
  places: readonly string[];
  /** What a plan asks for: only these services and places are read. */
  queries: readonly PriceQuery[];
  /** ISO 4217: the lists' native currency, where they have several. */
  currency: string;
  /** A file, or a folder (ending in /): the file is then named after its date and digest. */
  out: string;
  /** Lock file to write beside; undefined for none. */
  lock: string | undefined;
  /** The command line, for the lock file. */
  madeWith: string;
  env: Env;
  log: (message: string) => void;
}

export interface Synced {
  path: string;
  digest: string;
  date: string;
  report: BuildReport;
  /** What the plan asks for and the lists do not have, as {@link describeQuery} says it. */
  unanswered: readonly string[];
}

/** Builds a snapshot from the providers' price lists. It, and the lock file, appear only when whole. Throws ConfigError, ServiceError. */
export async function sync(options: SyncOptions): Promise<Synced> {
  const parts = partsOf(options);
  const folder = options.out.endsWith("/") ? options.out : dirname(options.out);
  mkdirSync(folder, { recursive: true });
  const downloads = join(folder, ".downloads");
  mkdirSync(downloads, { recursive: true });
  const writer = new PackWriter(new Map(parts.map(({ provider: { source } }) => [source.name, source])));
  const spans = new Map<string, Span>();
  try {
    for (const { provider, wanted } of parts) await collect(provider, wanted, writer, spans, downloads, options);
    const draft = join(mkdtempSync(join(folder, ".draft-")), "prices.pack");
    try {
      const synced = publish(draft, writer.write(draft, refuseEmpty), options);
      if (options.lock !== undefined) lockFile(options.lock, synced, parts, spans, options);
      rmSync(downloads, { recursive: true, force: true });
      return synced;
    } finally {
      rmSync(dirname(draft), { recursive: true, force: true });
    }
  } finally {
    writer.close();
  }
}

interface Part {
  provider: Provider;
  wanted: Wanted;
}

/** Dates and number of what a source gave. */
interface Span {
  from: string;
  to: string;
  keys: number;
}

/** Which lists are read for what. */
function partsOf({ lists, services, places, queries, currency }: SyncOptions): Part[] {
  const unknown = lists.find((name) => !PROVIDERS.some((provider) => provider.name === name));
  if (unknown !== undefined) {
    throw new ConfigError(`there is no price list called ${unknown}`, { remedy: `There are: ${PROVIDERS.map(({ name }) => name).join(", ")}.` });
  }
  const clouds = new Set(queries.map(({ cloud }) => cloud));
  const chosen = PROVIDERS.filter(({ name, cloud, byName }) =>
    lists.length > 0 ? lists.includes(name) : !byName && (queries.length === 0 || clouds.has(cloud)),
  );
  if (queries.length === 0) {
    if (lists.length === 0 && services.length === 0) {
      throw new ConfigError("which prices?", {
        remedy: "Give --list, --services (and --regions), or --for-plan plan.json; all lists of all providers are many GB.",
      });
    }
    return chosen.map((provider) => ({ provider, wanted: { services, places, currency } }));
  }
  return chosen.map((provider) => {
    const asked = queries.filter(({ cloud }) => cloud === provider.cloud);
    const named = (pick: (query: PriceQuery) => string | undefined): string[] => [...new Set(asked.flatMap((query) => pick(query) ?? []))].sort();
    return { provider, wanted: { services: named(({ service }) => service), places: named(({ place }) => place), currency } };
  });
}

async function collect(
  provider: Provider,
  wanted: Wanted,
  writer: PackWriter,
  spans: Map<string, Span>,
  folder: string,
  { env, log }: SyncOptions,
): Promise<void> {
  const read = await provider.read();
  const http = new Http({ service: provider.source.title, env, log, tries: 5 });
  log(`${provider.source.title}: ${wanted.services.join(", ") || "all services"}${wanted.places.length > 0 ? ` in ${wanted.places.join(", ")}` : ""}`);
  for await (const fact of read(wanted, { http, baseUrl: baseUrlOf(provider, env), folder, log, env })) {
    writer.add(fact);
    note(spans, fact);
  }
}

function note(spans: Map<string, Span>, { source, date, from }: Fact): void {
  const span = spans.get(source);
  if (!span) spans.set(source, { from: date, to: date, keys: 1 });
  else {
    if (date < span.from) span.from = date;
    if (date > span.to) span.to = date;
    if (from === "0") span.keys++;
  }
}

function refuseEmpty({ keys }: BuildReport): void {
  if (keys > 0) return;
  throw new ConfigError("the price lists have nothing of what was asked", {
    remedy: "Check the names of services and regions: `costgate prices show` lists those of a snapshot.",
  });
}

function publish(draft: string, report: BuildReport, { out, queries }: SyncOptions): Synced {
  const pack = new Pack(draft);
  const unanswered = queries.filter((query) => !pack.find(query).found).map(describeQuery);
  pack.close();
  const { digest, date } = pack.identity;
  const path = out.endsWith("/") ? join(out, `costgate-${date}-${digest.slice(0, 8)}.pack`) : out;
  renameSync(draft, path);
  return { path, digest, date, report, unanswered: unanswered.sort() };
}

function lockFile(lock: string, { path, digest, date }: Synced, parts: readonly Part[], spans: ReadonlyMap<string, Span>, options: SyncOptions): void {
  const folder = dirname(lock);
  const before = existsSync(lock) ? readLock(readFileSync(lock, "utf8"), lock) : undefined;
  const sources = parts.flatMap(({ provider: { source, ...provider } }) => {
    const span = spans.get(source.name);
    return span ? [{ source: source.name, origin: baseUrlOf({ source, ...provider }, options.env), ...span }] : [];
  });
  const snapshot = { path: relative(folder, path) || path, digest, sha256: sha256Of(path), date, made_with: options.madeWith, sources };
  const draft = `${lock}.${process.pid}.tmp`;
  writeFileSync(draft, writeLock({ version: 1, snapshots: [snapshot] }));
  renameSync(draft, lock);
  if (options.out.endsWith("/")) tidy(options.out, path, before);
}

/** Of earlier snapshots only the last locked one is kept: the base branch's lock file still names it. */
function tidy(folder: string, made: string, before: PriceLock | undefined): void {
  const kept = new Set([basename(made), ...(before?.snapshots.map(({ path }) => basename(path)) ?? [])]);
  for (const name of readdirSync(folder)) {
    if (/^costgate-\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\.pack$/.test(name) && !kept.has(name) && statSync(join(folder, name)).isFile()) rmSync(join(folder, name));
  }
}

function sha256Of(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
