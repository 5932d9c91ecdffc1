import { text, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, type Context, referredBy, sheet } from "../../sheet.ts";
import { isSpot, scheduling } from "../compute/scheduling.ts";

const attributes = {
  address_type: text({ default: "EXTERNAL", because: "the provider's default" }),
  purpose: text({ default: "", because: "none: it is external" }),
  ip_version: text({ default: "IPV4", because: "Google's default" }),
} as const;

const references = {
  machines: referredBy("google_compute_instance", "network_interface.access_config.nat_ip", {
    scheduling,
    desired_status: text({ default: "RUNNING", because: "Google's default" }),
  }),
  rules: referredBy("google_compute_forwarding_rule", "ip_address", {}),
  globalRules: referredBy("google_compute_global_forwarding_rule", "ip_address", {}),
  gateways: referredBy("google_compute_router_nat", "nat_ips", {}),
} as const;

type Address = { readonly address_type: string; readonly purpose: string; readonly ip_version: string } & Context<{}, typeof references>;

/** Purposes that only internal addresses have: the provider's documentation of google_compute_address. */
const INTERNAL = new Set(["IPSEC_INTERCONNECT", "PRIVATE_SERVICE_CONNECT", "SHARED_LOADBALANCER_VIP", "VPC_PEERING"]);

type Use = "unused" | "spot VM" | "standard VM" | "NAT gateway";

export const address: AnySheet = sheet({
  type: ["google_compute_address", "google_compute_global_address"],
  title: "External IP address",
  pricing: "cloud.google.com/vpc/network-pricing",
  limits: [
    "What uses the address is looked for in the plan: instances, forwarding rules and NAT gateways (of several addresses of a gateway, the first).",
    "Global addresses are priced at the rate of the provider's region.",
  ],
  attributes,
  references,
  free: (r) => {
    if (r.address_type === "INTERNAL" || INTERNAL.has(r.purpose)) return "internal addresses are not billed";
    if (r.ip_version === "IPV6") return "IPv6 addresses are not billed";
    if (r.refs.rules.length + r.refs.globalRules.length > 0) return "an address that a forwarding rule uses is not billed";
    return undefined;
  },
  components: [
    {
      name: "IP address",
      detail: useOf,
      unit: "hours",
      hourly: true,
      quantity: (r) => {
        if (useOf(r) === "unused") r.assume("nothing in this plan is seen to use it: priced as unused");
        return 1;
      },
      price: (r) => {
        const use = useOf(r);
        if (use === "unused") return google("Compute Engine", "Static Ip Charge");
        if (use === "spot VM") return google("Compute Engine", "External IP Charge on a Spot Preemptible VM", { place: "global", purchase: "spot" });
        return google("Compute Engine", "External IP Charge on a Standard VM", { place: "global" }); // NAT gateways' addresses cost the same: cloud.google.com/nat/pricing.
      },
    },
  ],
});

function useOf(r: Address): Use {
  const [machine, ...others] = r.refs.machines.filter(({ desired_status: status }) => status === "RUNNING");
  if (machine) {
    const [first, ...rest] = [machine, ...others].map((one) => isSpot(one));
    if (rest.some((spot) => spot !== first)) unpriced("machines of several kinds use it");
    return first ? "spot VM" : "standard VM";
  }
  return r.refs.gateways.length > 0 ? "NAT gateway" : "unused";
}
