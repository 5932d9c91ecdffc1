import { z } from "zod";

/** The longest seen has 130 characters. */
const name = z.string().max(1000);

const text = name.nullish().transform((value) => value ?? "");

/** A row of the Azure Retail Prices API, 2023-01-01-preview: learn.microsoft.com/rest/api/cost-management/retail-prices/azure-retail-prices. */
export const Item = z.object({
  currencyCode: z.string(),
  tierMinimumUnits: z.number().nonnegative().nullish(),
  /** List price for one `unitOfMeasure`; for the whole term where `type` is Reservation. */
  retailPrice: z.number(),
  /** "westeurope", "Zone 1", "Global", or nothing. */
  armRegionName: text,
  effectiveStartDate: text,
  effectiveEndDate: text,
  meterId: text,
  meterName: name,
  productName: name,
  skuName: name,
  serviceName: name,
  unitOfMeasure: z.string(),
  type: z.string(),
  /** False: the meter belongs to another region and is only used in this one. */
  isPrimaryMeterRegion: z.boolean().nullish(),
  armSkuName: text,
  reservationTerm: text,
  savingsPlan: z.array(z.object({ term: z.string(), retailPrice: z.number() })).nullish(),
});
export type Item = z.infer<typeof Item>;

export const Page = z.object({
  Items: z.array(z.unknown()),
  NextPageLink: z.string().nullish(),
  Count: z.number().nullish(),
});
