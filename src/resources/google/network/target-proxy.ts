import { google } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

/** Proxies of one reach; `words` begin the bill line of what they process. */
function targetProxies(type: readonly string[], title: string, words: string): AnySheet {
  return sheet({
    type,
    title,
    pricing: "cloud.google.com/vpc/network-pricing",
    limits: ["Only load balancers whose proxies run in the team's network are billed for proxy instances; give monthly_proxy_instances for these."],
    attributes: {},
    usage: {
      monthly_proxy_instances: usageNumber("proxy instances that run on average"),
      monthly_data_processed_gb: usageNumber("GB that the proxies process in a month"),
    },
    components: [
      {
        name: "Proxy instances",
        unit: "hours",
        hourly: true,
        quantity: (r) => r.usage.monthly_proxy_instances,
        price: google("Compute Engine", "Network Load Balancing: Forwarding Rule Minimum Service Charge"), // Billed at the same rate.
      },
      {
        name: "Data processed",
        unit: "GB",
        quantity: (r) => r.usage.monthly_data_processed_gb,
        price: google("Compute Engine", `${words}: Data Processing Charge`),
      },
    ],
  });
}

export const targetProxy: AnySheet = targetProxies(
  ["grpc", "http", "https", "ssl", "tcp"].map((kind) => `google_compute_target_${kind}_proxy`),
  "Target proxy",
  "Network Load Balancing",
);

export const regionTargetProxy: AnySheet = targetProxies(
  ["http", "https", "tcp"].map((kind) => `google_compute_region_target_${kind}_proxy`),
  "Regional target proxy",
  "Network Internal Load Balancing",
);
