import { z } from "zod";
import { ConfigError, ServiceError } from "../../../base/trouble.ts";
import type { ListOptions } from "../price-list.ts";

/** Becomes a part of an address and the name of a file: no "..", and short enough for any file system. */
const Path = z
  .string()
  .max(200)
  .regex(/^(?:\/[\w-][\w.-]*)+\.json$/);
const Region = z.string().regex(/^[a-z0-9-]{1,60}$/);

const OffersIndex = z.object({
  offers: z.record(
    z.string(),
    z.object({ offerCode: z.string().regex(/^[A-Za-z0-9]{1,64}$/), currentRegionIndexUrl: Path.optional(), currentSavingsPlanIndexUrl: Path.optional() }),
  ),
});

/** Offers keep their regions in an object, savings plans in a list. */
const RegionIndex = z.object({
  regions: z.union([
    z.record(z.string(), z.object({ regionCode: Region, currentVersionUrl: Path })),
    z.array(z.object({ regionCode: Region, versionUrl: Path })),
  ]),
});

/** A file of a list for one region. */
export interface RegionFile {
  region: string;
  /** Path of its JSON form; the CSV form has the same with .csv. */
  path: string;
}

/** One service of the list. */
export interface OfferEntry {
  service: string;
  regions: string | undefined;
  savingsPlans: string | undefined;
}

export const NAME = "AWS price list";

/** All services of the list, or those that are wanted. Throws ConfigError on one that the list does not have. */
export async function offersOf(services: readonly string[], options: ListOptions): Promise<{ wanted: readonly OfferEntry[]; all: ReadonlySet<string> }> {
  const { offers } = parsed(
    OffersIndex,
    await options.http.json(urlOf(options, `/offers/v1.0/${partitionOf(options.baseUrl)}/index.json`)),
    "index of services",
  );
  const entries = Object.values(offers).map(({ offerCode, currentRegionIndexUrl, currentSavingsPlanIndexUrl }) => ({
    service: offerCode,
    regions: currentRegionIndexUrl,
    savingsPlans: currentSavingsPlanIndexUrl,
  }));
  const all = new Set(entries.map(({ service }) => service));
  const unknown = services.find((service) => !all.has(service));
  if (unknown !== undefined) {
    throw new ConfigError(`the AWS price list has no service ${unknown}`, { remedy: "Write service codes as AWS does: AmazonEC2, AmazonRDS, awskms." });
  }
  return { wanted: entries.filter(({ service }) => services.length === 0 || services.includes(service)).sort((a, b) => (a.service < b.service ? -1 : 1)), all };
}

/** The files of one service or savings plan. */
export async function regionFilesOf(path: string, options: ListOptions): Promise<readonly RegionFile[]> {
  const { regions } = parsed(RegionIndex, await options.http.json(urlOf(options, path)), path);
  const files = Array.isArray(regions)
    ? regions.map(({ regionCode, versionUrl }) => ({ region: regionCode, path: versionUrl }))
    : Object.values(regions).map(({ regionCode, currentVersionUrl }) => ({ region: regionCode, path: currentVersionUrl }));
  return files.sort((a, b) => (a.region < b.region ? -1 : 1));
}

export function urlOf({ baseUrl }: ListOptions, path: string): string {
  return baseUrl.replace(/\/+$/, "") + path;
}

/** The China regions have a list of their own, in CNY: https://pricing.cn-north-1.amazonaws.com.cn/offers/v1.0/cn/index.json */
function partitionOf(baseUrl: string): "aws" | "cn" {
  return new URL(baseUrl).hostname.endsWith(".cn") ? "cn" : "aws";
}

function parsed<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const where = result.error.issues[0]?.path.join(".").slice(0, 100) ?? "";
  throw new ServiceError(NAME, `${what} is not of the form that we know${where ? ` (at ${where})` : ""}`);
}
