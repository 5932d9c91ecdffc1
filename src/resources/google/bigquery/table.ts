import { count, text, unpriced } from "../../fields.ts";
import { google, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";

const none = { because: "a table of its own" };
const attributes = { view: count(none), materialized_view: count(none), external_data_configuration: count(none) } as const;

const usage = {
  monthly_active_storage_gb: usageNumber("GB that changed in the last 90 days, averaged over the month"),
  monthly_long_term_storage_gb: usageNumber("GB that have not changed for 90 days, averaged over the month"),
  monthly_streaming_inserts_mb: usageNumber("MB of streaming inserts (insertAll) in a month"),
  monthly_storage_write_api_gb: usageNumber("GB that the Storage Write API writes in a month"),
  monthly_storage_read_api_tb: usageNumber("TB that the Storage Read API reads in a month"),
} as const;

const references = {
  dataset: refersTo("dataset_id", "google_bigquery_dataset", { storage_billing_model: text({ default: "LOGICAL", because: "BigQuery's default" }) }),
} as const;

type Table = Context<typeof usage, typeof references>;

export const table: AnySheet = sheet({
  type: "google_bigquery_table",
  title: "BigQuery table",
  pricing: "cloud.google.com/bigquery/pricing",
  limits: ["Queries are priced with the google_bigquery_dataset.", "Batch loads and exports are free; data transfer between locations is not priced."],
  attributes,
  usage,
  references,
  free: (r) => {
    if (r.view > 0) return "a view stores nothing: its queries are billed";
    return r.external_data_configuration > 0 ? "its data are stored elsewhere and billed there" : undefined;
  },
  components: [
    {
      name: "Active storage",
      detail: (r) => (r.materialized_view > 0 ? "materialized view" : ""),
      unit: "GB-months",
      quantity: (r) => r.usage.monthly_active_storage_gb,
      price: (r) => storagePrice(r, "Active"),
    },
    { name: "Long-term storage", unit: "GB-months", quantity: (r) => r.usage.monthly_long_term_storage_gb, price: (r) => storagePrice(r, "Long Term") },
    {
      name: "Streaming inserts",
      unit: "MB",
      quantity: (r) => r.usage.monthly_streaming_inserts_mb,
      price: (r) => google("BigQuery", "Streaming Insert", { place: placeOf(r) }),
    },
    { name: "Storage Write API", unit: "GB", quantity: (r) => r.usage.monthly_storage_write_api_gb, price: (r) => apiPrice(r, "Write") },
    { name: "Storage Read API", unit: "TB", quantity: (r) => r.usage.monthly_storage_read_api_tb, price: (r) => apiPrice(r, "Read") },
  ],
});

/** A table is where its dataset is. */
function placeOf(r: Table): string {
  const { dataset } = r.refs;
  if (!dataset) r.assume("its dataset is not in this plan; assumed to be in the provider's region");
  return dataset?.region ?? r.region;
}

function storagePrice(r: Table, age: string): PriceQuery {
  const model = r.refs.dataset?.storage_billing_model || "LOGICAL";
  if (model !== "LOGICAL") unpriced("the price of storage that is billed by its physical size is not known");
  return google("BigQuery", `${age} Logical Storage`, { place: placeOf(r) });
}

/** The peer's cases ask for the words of the multi-region us for tables in Iowa; of other regions nothing is known. */
function apiPrice(r: Table, api: string): PriceQuery {
  const place = placeOf(r);
  return google("BigQuery Storage API", `BigQuery Storage API - ${api}`, { place: place === "us-central1" ? "us" : place });
}
