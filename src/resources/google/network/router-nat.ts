import { text } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

/** Machines beyond this many make a gateway no dearer: cloud.google.com/nat/pricing. */
const MOST_MACHINES = 32;

export const routerNat: AnySheet = sheet({
  type: "google_compute_router_nat",
  title: "Cloud NAT gateway",
  pricing: "cloud.google.com/nat/pricing",
  limits: ["Reserved addresses (nat_ips) are billed as the google_compute_address that they are."],
  attributes: { nat_ip_allocate_option: text({ default: "MANUAL_ONLY", because: "no addresses of its own" }) },
  usage: {
    assigned_vms: usageNumber("machines that use the gateway on average"),
    monthly_data_processed_gb: usageNumber("GB that the gateway processes in a month"),
    auto_allocated_ips: usageNumber("external addresses that the gateway allocates by itself, on average"),
  },
  components: [
    {
      name: "Assigned VMs",
      detail: () => `up to ${MOST_MACHINES}`,
      unit: "VM-hours",
      hourly: true,
      quantity: (r) => r.usage.assigned_vms?.min(MOST_MACHINES),
      price: google("Networking", "Networking Cloud Nat Gateway Uptime"),
    },
    {
      name: "Data processed",
      unit: "GB",
      quantity: (r) => r.usage.monthly_data_processed_gb,
      price: google("Networking", "Networking Cloud Nat Data Processing"),
    },
    {
      name: "Allocated IP addresses",
      unit: "hours",
      hourly: true,
      when: (r) => r.nat_ip_allocate_option === "AUTO_ONLY",
      quantity: (r) => r.usage.auto_allocated_ips,
      price: google("Compute Engine", "External IP Charge on a Standard VM", { place: "global" }), // The same price: cloud.google.com/nat/pricing.
    },
  ],
});
