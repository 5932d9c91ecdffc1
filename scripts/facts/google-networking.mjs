// Writes prices/google/Networking.csv: NAT and VPN. The peer has the same things as SKUs of Compute Engine.
import { CALCULATOR, onePrice, peerGoogle } from "./google-sources.mjs";
import { FactTable, pricesByPlace, readCsv } from "./lib.mjs";

const GATEWAY = { product: "Networking Cloud Nat Gateway Uptime", unit: "VM-hours" };
const PROCESSING = { product: "Networking Cloud Nat Data Processing", unit: "GB" };
const TUNNEL = { product: "Networking Cloud VPN Tunnel", unit: "hours" };

const table = new FactTable();
const rows = new Map(readCsv("google/network.csv").map((row) => [row.key, row]));
const placesOf = (key) => pricesByPlace(rows.get(key), "key", "per");

// The list has the most that a gateway can cost: 32 machines (cloud.google.com/nat/pricing).
if (onePrice(placesOf("nat-gateway-max")) !== "0.0448") throw new Error("the most that a gateway costs is not 32 x 0.0014");
for (const [place] of placesOf("nat-gateway-max")) table.add({ ...GATEWAY, ...CALCULATOR, place, price: "0.0014" });
for (const [place, price] of placesOf("nat-data-processed")) table.add({ ...PROCESSING, ...CALCULATOR, place, price });
for (const [place, price] of placesOf("vpn-tunnel")) table.add({ ...TUNNEL, ...CALCULATOR, place, price });

for (const { words, attributes, row } of peerGoogle("Compute Engine")) {
  if (words === "NAT Gateway: Uptime charge") table.add({ ...row, ...GATEWAY });
  if (words === "NAT Gateway: Data processing charge") table.add({ ...row, ...PROCESSING });
  if (attributes.resourceGroup === "VPNTunnel") table.add({ ...row, ...TUNNEL });
}
table.write("Networking", "google");
