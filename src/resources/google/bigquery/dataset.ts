import { google } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const dataset: AnySheet = sheet({
  type: "google_bigquery_dataset",
  title: "BigQuery dataset",
  pricing: "cloud.google.com/bigquery/pricing",
  limits: [
    "Tables are priced as the google_bigquery_table that they are.",
    "Queries that run on the slots of a reservation are not told from those on demand: give only the latter.",
  ],
  attributes: {},
  usage: { monthly_queries_tb: usageNumber("TB that on-demand queries of its tables read in a month") },
  components: [{ name: "Queries", detail: () => "on-demand", unit: "TB", quantity: (r) => r.usage.monthly_queries_tb, price: google("BigQuery", "Analysis") }],
});
