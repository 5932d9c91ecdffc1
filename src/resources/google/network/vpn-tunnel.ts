import { google } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const vpnTunnel: AnySheet = sheet({
  type: "google_compute_vpn_tunnel",
  title: "Cloud VPN tunnel",
  pricing: "cloud.google.com/network-connectivity/docs/vpn/pricing",
  limits: ["Data transfer is priced with the gateway."],
  attributes: {},
  components: [{ name: "VPN tunnel", unit: "hours", hourly: true, quantity: () => 1, price: google("Networking", "Networking Cloud VPN Tunnel") }],
});
