import { type Asked, type ListServer, type Reply, serveList } from "../list-server.ts";

export const KEY = "AIzaSy-not_a_real.key~123";
export const ENGINE = { serviceId: "6F81-5844-456A", displayName: "Compute Engine" };

export interface RawSku {
  [field: string]: unknown;
  description: string;
}

type Money = readonly [units: string, nanos: number];

/** A SKU as the API writes it; shapes of the samples of 2022 and 2023. Rates are [first unit, [units, nanos]]. */
export function sku(
  description: string,
  usageUnit: string,
  rates: readonly (readonly [from: number, price: Money])[],
  given: { usageType?: string; regions?: readonly string[]; currency?: string; effectiveTime?: string; geo?: string } = {},
): RawSku {
  const { usageType = "OnDemand", regions = ["us-central1"], currency = "USD", effectiveTime = "2026-07-30T06:13:17.806Z", geo } = given;
  const tieredRates = rates.map(([startUsageAmount, [units, nanos]]) => ({ startUsageAmount, unitPrice: { currencyCode: currency, units, nanos } }));
  return {
    name: "services/6F81-5844-456A/skus/039F-D0DA-4055",
    skuId: "039F-D0DA-4055",
    description,
    category: { serviceDisplayName: "Compute Engine", resourceFamily: "Compute", resourceGroup: "CPU", usageType },
    serviceRegions: regions,
    pricingInfo: [{ summary: "", pricingExpression: { usageUnit, displayQuantity: 1, tieredRates }, currencyConversionRate: 1, effectiveTime }],
    serviceProviderName: "Google",
    ...(geo !== undefined && { geoTaxonomy: { type: geo, regions } }),
  };
}

/** A decimal of at most 9 digits behind the point as units and nanos. */
export function money(price: string): Money {
  const [units = "0", fraction = ""] = price.split(".");
  return [units, Number(fraction.padEnd(9, "0"))];
}

/** Answers as the Cloud Billing Catalog API does: services, SKUs by service, pages by token, and 400 for a key that is not KEY. */
export async function serveCatalog(
  skus: Readonly<Record<string, readonly unknown[]>>,
  options: { services?: readonly unknown[]; pageSize?: number; faults?: Readonly<Record<number, Reply>>; token?: (next: number) => string; key?: string } = {},
): Promise<ListServer> {
  const { services = [ENGINE], pageSize = 5000, token = (next: number): string => `page ${next}+/=`, key = KEY } = options;
  const answer = ({ url, headers }: Asked): Reply => {
    if (headers["x-goog-api-key"] !== KEY || url.searchParams.has("key")) return REFUSED;
    const [, id] = /^\/v1\/services\/([^/]+)\/skus$/.exec(url.pathname) ?? [];
    const elements = id === undefined ? services : (skus[decodeURIComponent(id)] ?? []);
    const start = Number(/\d+/.exec(url.searchParams.get("pageToken") ?? "0")?.[0]);
    const nextPageToken = start + pageSize < elements.length ? token(start + pageSize) : "";
    return { body: { [id === undefined ? "services" : "skus"]: elements.slice(start, start + pageSize), nextPageToken } };
  };
  const server = await serveList(answer, options.faults);
  return Object.assign(server, { options: { ...server.options, env: { GOOGLE_API_KEY: key } } });
}

/** What Google answers for a bad key. */
export const REFUSED = {
  status: 400,
  body: {
    error: {
      code: 400,
      message: "API key not valid. Please pass a valid API key.",
      status: "INVALID_ARGUMENT",
      details: [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "API_KEY_INVALID", domain: "googleapis.com" }],
    },
  },
};
