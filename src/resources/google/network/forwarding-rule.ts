import { text, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, refersTo, sheet, usageNumber } from "../../sheet.ts";

const TARGETS = [
  "google_compute_vpn_gateway",
  "google_compute_region_target_http_proxy",
  "google_compute_region_target_https_proxy",
  "google_compute_region_target_tcp_proxy",
  "google_compute_service_attachment",
  "google_compute_target_grpc_proxy",
  "google_compute_target_http_proxy",
  "google_compute_target_https_proxy",
  "google_compute_target_instance",
  "google_compute_target_pool",
  "google_compute_target_ssl_proxy",
  "google_compute_target_tcp_proxy",
] as const;

export const forwardingRule: AnySheet = sheet({
  type: ["google_compute_forwarding_rule", "google_compute_global_forwarding_rule"],
  title: "Forwarding rule",
  pricing: "cloud.google.com/vpc/network-pricing",
  limits: [
    "Each rule is priced as an additional one: the minimum charge for the first five of a project and region is not divided among them.",
    "Global rules are priced at the rate of the provider's region.",
  ],
  attributes: {
    load_balancing_scheme: text({ default: "EXTERNAL", because: "the provider's default" }),
    target: text({ default: "", because: "a load balancer" }),
  },
  usage: { monthly_ingress_data_gb: usageNumber("GB that the load balancer takes in, in a month") },
  references: { target: refersTo("target", TARGETS, {}) },
  free: (r) => {
    const toVpn = r.refs.target ? r.refs.target.type === "google_compute_vpn_gateway" : r.target.includes("/targetVpnGateways/");
    return toVpn ? "rules that send traffic to a VPN gateway are not billed" : undefined;
  },
  components: [
    {
      name: "Forwarding rule",
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: (r) => {
        if (r.load_balancing_scheme === "INTERNAL_SELF_MANAGED") unpriced("a service mesh is billed by what takes part in it");
        return google("Compute Engine", "Network Load Balancing: Forwarding Rule Additional Service Charge");
      },
    },
    {
      name: "Ingress data",
      unit: "GB",
      when: (r) => r.load_balancing_scheme !== "INTERNAL_SELF_MANAGED",
      quantity: (r) => r.usage.monthly_ingress_data_gb,
      price: (r) =>
        google("Compute Engine", `Network ${r.load_balancing_scheme.startsWith("INTERNAL") ? "Internal " : ""}Load Balancing: Data Processing Charge`),
    },
  ],
});
