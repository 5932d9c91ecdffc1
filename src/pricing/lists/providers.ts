import type { Env } from "../../base/transport.ts";
import { ConfigError } from "../../base/trouble.ts";
import type { Cloud } from "../../resources/price-query.ts";
import type { Source } from "../snapshot/facts.ts";
import type { AskPrices, ReadPriceList } from "./price-list.ts";

/** A provider's published prices, and how they are read. */
export interface Provider {
  cloud: Cloud;
  /** As `prices sync --list` names it. */
  name: string;
  source: Source;
  /** Where it is, unless the environment names a mirror. */
  baseUrl: string;
  /** Variable of the environment that names a mirror. */
  mirror: string;
  read: () => Promise<ReadPriceList>;
  ask?: () => Promise<AskPrices>;
  /** Read only when it is asked for by its name. */
  byName?: true;
}

const AWS: Source = { name: "aws-price-list", title: "AWS Price List", origin: "https://pricing.us-east-1.amazonaws.com", role: "primary" };

export const PROVIDERS: readonly Provider[] = [
  {
    cloud: "aws",
    name: "aws-offers",
    source: AWS,
    baseUrl: AWS.origin,
    mirror: "COSTGATE_AWS_OFFERS_URL",
    read: async () => (await import("./aws/read-offers.ts")).readAwsOffers,
    ask: async () => (await import("./aws/ask-products.ts")).askAwsProducts,
  },
  {
    cloud: "aws",
    name: "aws-savings-plans",
    source: AWS,
    baseUrl: AWS.origin,
    mirror: "COSTGATE_AWS_OFFERS_URL",
    read: async () => (await import("./aws/read-savings-plans.ts")).readAwsSavingsPlans,
    byName: true,
  },
  {
    cloud: "azure",
    name: "azure-retail",
    source: { name: "azure-retail-prices", title: "Azure Retail Prices API", origin: "https://prices.azure.com", role: "primary" },
    baseUrl: "https://prices.azure.com",
    mirror: "COSTGATE_AZURE_PRICES_URL",
    read: async () => (await import("./azure/retail.ts")).readAzureRetail,
    ask: async () => (await import("./azure/retail.ts")).askAzureRetail,
  },
  {
    cloud: "google",
    name: "google-catalog",
    source: { name: "google-cloud-catalog", title: "Google Cloud Billing Catalog API", origin: "https://cloudbilling.googleapis.com", role: "primary" },
    baseUrl: "https://cloudbilling.googleapis.com",
    mirror: "COSTGATE_GOOGLE_CATALOG_URL",
    read: async () => (await import("./google/catalog.ts")).readGoogleCatalog,
    ask: async () => (await import("./google/catalog.ts")).askGoogleCatalog,
  },
];

/**
 * Where a provider's list is read: the mirror that the environment names, or the provider's own address.
 * Throws ConfigError on what is no plain address; it goes into lock files, so that it must hold no secret, and is not quoted.
 */
export function baseUrlOf({ baseUrl, mirror }: Provider, env: Env): string {
  const address = (env[mirror] || baseUrl).trim().replace(/\/+$/, "");
  const { protocol, username, password, search, hash } = URL.canParse(address) ? new URL(address) : { protocol: "" };
  if (/^https?:$/.test(protocol) && !username && !password && !search && !hash) return address;
  throw new ConfigError(`${mirror} is not the address of a mirror`, {
    remedy: "Write it like https://mirror.example/prices, without user, password and query.",
  });
}
