import { z } from "zod";

const Rate = z.object({
  /** First unit of a month at this price, in usageUnit. */
  startUsageAmount: z.number().nonnegative().default(0),
  /** units + nanos / 1e9 for one usageUnit. Zeros may be left out, as in any JSON of a protobuf. */
  unitPrice: z.object({ currencyCode: z.string(), units: z.coerce.string().default("0"), nanos: z.int().default(0) }),
});

/** A SKU of the Cloud Billing Catalog API v1: cloud.google.com/billing/docs/reference/rest/v1/services.skus/list. */
export const Sku = z.object({
  /** The longest seen has 130 characters. */
  description: z.string().max(1000),
  category: z.object({ usageType: z.string() }),
  serviceRegions: z.array(z.string()).default([]),
  pricingInfo: z.array(
    z.object({
      effectiveTime: z.string().optional(),
      pricingExpression: z.object({ usageUnit: z.string(), tieredRates: z.array(Rate).default([]) }),
    }),
  ),
  geoTaxonomy: z.object({ type: z.string().optional() }).nullish(),
});
export type Sku = z.infer<typeof Sku>;

export const Service = z.object({ serviceId: z.string(), displayName: z.string() });

/** A page of either list. */
export const Page = z.object({
  services: z.array(z.unknown()).optional(),
  skus: z.array(z.unknown()).optional(),
  nextPageToken: z.string().nullish(),
});
