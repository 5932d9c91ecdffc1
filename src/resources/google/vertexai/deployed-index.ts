import type { Exact } from "../../../base/exact.ts";
import { block, number, type Read, text, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";

const replicas = {
  min_replica_count: number({ default: undefined, because: "Vertex AI's default" }),
  max_replica_count: number({ default: undefined, because: "the least" }),
} as const;

const attributes = {
  dedicated_resources: block({ machine_spec: block({ machine_type: text() }), ...replicas }, { because: "machines that Vertex AI chooses" }),
} as const;

const usage = { replicas: usageNumber("replicas that run on average") } as const;
const references = { endpoint: refersTo("index_endpoint", "google_vertex_ai_index_endpoint", {}) } as const;

type Deployed = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const deployedIndex: AnySheet = sheet({
  type: "google_vertex_ai_index_endpoint_deployed_index",
  title: "Vertex AI Vector Search index, deployed",
  pricing: "cloud.google.com/vertex-ai/pricing",
  limits: ["Building and updating the index is not priced."],
  attributes,
  usage,
  references,
  components: [
    {
      name: "Serving",
      detail: machineOf,
      unit: "hours",
      hourly: true,
      quantity: replicasOf,
      price: (r) => google("Vertex AI", `Vector Search serving ${machineOf(r)}`, { place: r.refs.endpoint?.region }),
    },
  ],
});

function machineOf({ dedicated_resources: dedicated }: Deployed): string {
  return dedicated?.machine_spec?.machine_type || unpriced("Vertex AI chooses the machines: their type is not known");
}

function replicasOf(r: Deployed): Exact {
  const { min_replica_count: least, max_replica_count: most } = r.dedicated_resources ?? {};
  const value = r.usage.replicas ?? least ?? unpriced("min_replica_count is not set");
  return r.scaled({ value, least: () => least, most: () => most ?? least, by: "dedicated_resources.max_replica_count" });
}
