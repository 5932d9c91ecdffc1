import { number, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const biReservation: AnySheet = sheet({
  type: "google_bigquery_bi_reservation",
  title: "BigQuery BI Engine reservation",
  pricing: "cloud.google.com/bigquery/pricing",
  limits: ["Memory that comes with a commitment for BigQuery editions is not deducted."],
  attributes: { size: number() },
  components: [
    {
      name: "Memory",
      unit: "GB-hours",
      hourly: true,
      quantity: (r) => (r.size ?? unpriced("size is not set")).over(1024 ** 3), // The provider has bytes.
      price: google("BigQuery", "BI Engine memory"),
    },
  ],
});
