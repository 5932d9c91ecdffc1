import { count, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const recordSet: AnySheet = sheet({
  type: "google_dns_record_set",
  title: "Cloud DNS record",
  pricing: "cloud.google.com/dns/pricing",
  limits: ["The lower price of more than a billion queries is not known."],
  attributes: { routing_policy: count({ because: "none" }) },
  usage: { monthly_queries: usageNumber("queries for the record in a month") },
  components: [
    {
      name: "Queries",
      unit: "queries",
      quantity: (r) => r.usage.monthly_queries,
      price: (r) =>
        r.routing_policy > 0
          ? unpriced("the price of queries that a routing policy answers is not known")
          : google("Cloud DNS", "DNS Query (port 53)", { place: "global" }),
    },
  ],
});
