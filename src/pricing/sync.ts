import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
import { fileDigest } from "../base/file-digest.ts";
import { Http } from "../base/http.ts";
import type { Env } from "../base/transport.ts";
import { ConfigError } from "../base/trouble.ts";
import { describeQuery, type PriceQuery } from "../resources/price-query.ts";
import type { Wanted } from "./lists/price-list.ts";
import { baseUrlOf, PROVIDERS, type Provider } from "./lists/providers.ts";
import { type PriceLock, readLock, writeLock } from "./lock.ts";
import type { BuildReport } from "./snapshot/build-report.ts";
import { Pack } from "./snapshot/pack.ts";
import { PackWriter } from "./snapshot/pack-writer.ts";

const LARGEST_LOCK = 1024 * 1024;

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

/**
 * Builds a snapshot from the providers' price lists. It, and the lock file, appear only when whole; what was loaded stays in `.costgate-downloads` beside
 * it until then. Throws ConfigError, ServiceError.
 */
export async function sync(options: SyncOptions): Promise<Synced> {
  const parts = partsOf(options);
  for (const { provider } of parts) baseUrlOf(provider, options.env);
  const folder = options.out.endsWith("/") ? options.out : dirname(options.out);
  try {
    const before = prepared(options);
    const downloads = join(folder, ".costgate-downloads");
    mkdirSync(downloads, { recursive: true });
    const synced = await written(parts, downloads, options);
    if (options.lock !== undefined) await lockFile(options.lock, synced, parts, options);
    if (options.lock !== undefined && options.out.endsWith("/")) tidy(options.out, synced.path, options.lock, before);
    rmSync(downloads, { recursive: true, force: true });
    return synced;
  } catch (error) {
    if (error instanceof Error && "syscall" in error && "code" in error)
      throw new ConfigError(`cannot write the snapshot: ${error.message}`, { remedy: "Check --out and --lock, and the room on the disk." });
    throw error;
  }
}

/** What would otherwise turn up after hours. Gives the lock file as it was. */
function prepared({ out, lock }: SyncOptions): PriceLock | undefined {
  if (!out.endsWith("/") && statSync(out, { throwIfNoEntry: false })?.isDirectory())
    throw new ConfigError(`--out ${out} is a folder`, { remedy: `Write ${out}/ for a file in it that is named after date and digest.` });
  if (lock === undefined) return undefined;
  mkdirSync(dirname(lock), { recursive: true });
  return existsSync(lock) ? readLock(readFileSync(lock, "utf8"), lock) : undefined;
}

async function written(parts: readonly Part[], downloads: string, options: SyncOptions): Promise<Synced> {
  const writer = new PackWriter(new Map(parts.map(({ provider: { source } }) => [source.name, source])));
  try {
    for (const { provider, wanted } of parts) await collect(provider, wanted, writer, downloads, options);
    const draft = join(downloads, "prices.pack");
    return publish(draft, writer.write(draft, refuseEmpty), options);
  } finally {
    writer.close();
  }
}

interface Part {
  provider: Provider;
  wanted: Wanted;
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

async function collect(provider: Provider, wanted: Wanted, writer: PackWriter, folder: string, { env, log }: SyncOptions): Promise<void> {
  const read = await provider.read();
  const http = new Http({ service: provider.source.title, env, log, tries: 5 });
  log(`${provider.source.title}: ${wanted.services.join(", ") || "all services"}${wanted.places.length > 0 ? ` in ${wanted.places.join(", ")}` : ""}`);
  for await (const fact of read(wanted, { http, baseUrl: baseUrlOf(provider, env), folder, log, env })) writer.add(fact);
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

async function lockFile(lock: string, { path, digest, date, report }: Synced, parts: readonly Part[], { env, madeWith }: SyncOptions): Promise<void> {
  const sources = [...report.taken].sort(([a], [b]) => (a < b ? -1 : 1)).map(([source, span]) => ({ source, origin: originOf(source, parts, env), ...span }));
  const snapshot = { path: relative(dirname(lock), path) || path, digest, sha256: await fileDigest(path, "sha256"), date, made_with: madeWith, sources };
  const draft = `${lock}.${process.pid}.tmp`;
  writeFileSync(draft, writeLock({ version: 1, snapshots: [snapshot] }));
  renameSync(draft, lock);
}

function originOf(source: string, parts: readonly Part[], env: Env): string {
  const part = parts.find(({ provider }) => provider.source.name === source);
  return part ? baseUrlOf(part.provider, env) : "";
}

/** Of earlier snapshots only the last locked one is kept, which the base branch's lock file still names, and what other lock files beside it name. */
function tidy(folder: string, made: string, lock: string, before: PriceLock | undefined): void {
  const kept = new Set([basename(made), ...(before?.snapshots.map(({ path }) => basename(path)) ?? [])]);
  const others = filesOf(dirname(lock)).filter((name) => extname(name) === extname(lock));
  const small = others.map((name) => join(dirname(lock), name)).filter((path) => statSync(path).size <= LARGEST_LOCK);
  const named = small.map((path) => readFileSync(path, "utf8")).join("\n");
  for (const name of filesOf(folder)) {
    if (/^costgate-\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\.pack$/.test(name) && !kept.has(name) && !named.includes(name)) rmSync(join(folder, name));
  }
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
}
