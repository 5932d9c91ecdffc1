import type { Exact } from "../../../base/exact.ts";
import { block, count, number, type Read, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  bigtable: block({ auto_scaling: block({ min_node_count: number(), max_node_count: number() }) }, { because: "optimized serving" }),
  optimized: count({ because: "serving by Bigtable" }),
} as const;

const usage = {
  nodes: usageNumber("nodes that serve on average"),
  storage_gb: usageNumber("GB stored for serving by Bigtable, averaged over the month"),
} as const;

type Store = Read<typeof attributes> & Context<typeof usage, {}>;

export const featureOnlineStore: AnySheet = sheet({
  type: "google_vertex_ai_feature_online_store",
  title: "Vertex AI feature online store",
  pricing: "cloud.google.com/vertex-ai/pricing",
  limits: ["Optimized serving has 200 GB with each node; synchronizing data is not priced."],
  attributes,
  usage,
  components: [
    {
      name: "Serving",
      detail: () => "Bigtable",
      unit: "hours",
      hourly: true,
      when: (r) => r.bigtable !== undefined,
      quantity: nodesOf,
      price: google("Vertex AI", "feature store Bigtable serving"),
    },
    {
      name: "Storage",
      detail: () => "Bigtable",
      unit: "GB-hours",
      hourly: true,
      when: (r) => r.bigtable !== undefined,
      quantity: (r) => r.usage.storage_gb,
      price: google("Vertex AI", "feature store Bigtable storage"),
    },
    {
      name: "Serving",
      detail: () => "optimized",
      unit: "hours",
      hourly: true,
      when: (r) => r.optimized > 0,
      quantity: (r) => r.usage.nodes,
      price: google("Vertex AI", "feature store optimized serving (200 GB incl.)"),
    },
  ],
});

function nodesOf(r: Store): Exact {
  const { min_node_count: least, max_node_count: most } = r.bigtable?.auto_scaling ?? {};
  const value = r.usage.nodes ?? least ?? unpriced("min_node_count is not set");
  return r.scaled({ value, least: () => least, most: () => most, by: "bigtable.auto_scaling.max_node_count" });
}
