import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { accountOf, accountReferences } from "./account-of.ts";
import { isGeo, isZonal, type Redundancy, redundancyOf, writtenAs } from "./redundancy.ts";

const usage = {
  monthly_storage_gb: usageNumber("GB of messages, averaged over the month"),
  monthly_class_1_operations: usageNumber("operations a month that make, list or write"),
  monthly_class_2_operations: usageNumber("all other operations a month"),
  monthly_geo_replication_data_transfer_gb: usageNumber("GB a month that are copied to the other region"),
} as const;

type Queue = Context<typeof usage, typeof accountReferences>;

export const queue: AnySheet = sheet({
  type: "azurerm_storage_queue",
  title: "Storage queue",
  pricing: "azure.microsoft.com/pricing/details/storage/queues",
  attributes: {},
  usage,
  references: accountReferences,
  components: [
    {
      name: "Storage",
      detail: keptAs,
      unit: "GB-months",
      quantity: (r) => r.usage.monthly_storage_gb,
      price: (r) => words(r, `${keptAs(r)} Data Stored`),
    },
    {
      name: "Class 1 operations",
      unit: "operations",
      quantity: (r) => r.usage.monthly_class_1_operations,
      price: (r) => words(r, `${writtenAs(keptAs(r))} Class 1 Operations`),
    },
    {
      name: "Class 2 operations",
      unit: "operations",
      quantity: (r) => r.usage.monthly_class_2_operations,
      price: (r) => words(r, `${isZonal(keptAs(r)) ? "ZRS " : ""}Class 2 Operations`),
    },
    {
      name: "Copies to the other region",
      unit: "GB",
      when: (r) => isGeo(keptAs(r)),
      quantity: (r) => r.usage.monthly_geo_replication_data_transfer_gb,
      price: (r) => azure("Storage", "Storage - Bandwidth", "Geo-Replication v2", "Geo-Replication v2 Data Transfer", { place: accountOf(r.refs).region }),
    },
  ],
});

function keptAs({ refs }: Queue): Redundancy {
  return redundancyOf(accountOf(refs).account_replication_type);
}

function words(r: Queue, meter: string): PriceQuery {
  const account = accountOf(r.refs);
  const product = account.account_kind === "Storage" ? "Queues" : "Queues v2";
  return azure("Storage", product, `Standard ${keptAs(r)}`, meter, { place: account.region });
}
