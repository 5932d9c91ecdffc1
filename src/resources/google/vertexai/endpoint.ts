import { google } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber, usageText } from "../../sheet.ts";

/** Shows a price while nobody says which machines there are. */
const EXAMPLE = "n1-standard-4";

export const endpoint: AnySheet = sheet({
  type: "google_vertex_ai_endpoint",
  title: "Vertex AI endpoint",
  pricing: "cloud.google.com/vertex-ai/pricing",
  limits: ["Models are deployed outside of Terraform: what they run on is known by usage only; GPUs are not priced."],
  attributes: {},
  usage: {
    machine_type: usageText("machine type of the nodes that serve its models, such as n1-standard-4"),
    prediction_nodes: usageNumber("nodes that serve its models, on average"),
  },
  components: [
    {
      name: "Prediction nodes",
      detail: (r) => r.usage.machine_type ?? `such as ${EXAMPLE}`,
      unit: "hours",
      hourly: true,
      quantity: (r) => (r.usage.machine_type === undefined ? undefined : r.usage.prediction_nodes),
      price: (r) => google("Vertex AI", `online prediction ${r.usage.machine_type ?? EXAMPLE}`),
    },
  ],
});
