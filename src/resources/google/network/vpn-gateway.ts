import { type AnySheet, sheet } from "../../sheet.ts";
import { egressComponents, egressUsage } from "./egress-routes.ts";

export const vpnGateway: AnySheet = sheet({
  type: ["google_compute_ha_vpn_gateway", "google_compute_vpn_gateway"],
  title: "Cloud VPN gateway",
  pricing: "cloud.google.com/network-connectivity/docs/vpn/pricing",
  limits: ["Its tunnels and reserved addresses are billed as the resources that they are."],
  attributes: {},
  usage: egressUsage,
  components: egressComponents("IPSec traffic"),
});
