// Addresses, load balancing and transfer of Compute Engine. Used by google-compute.mjs.
import { CALCULATOR, peerGoogle } from "./google-sources.mjs";
import { pricesByPlace, readCsv } from "./lib.mjs";

export function addNetwork(engine) {
  unusedAddresses(engine);
  internet(engine);
  peerNetwork(engine);
}

function unusedAddresses(engine) {
  const row = readCsv("google/network.csv").find(({ key }) => key === "ip-unused");
  for (const [place, price] of pricesByPlace(row, "key", "per")) engine.add({ product: "Static Ip Charge", unit: "hours", ...CALCULATOR, place, price });
}

/** Premium tier, by destination; without the source, which is the region: "Network Internet Data Transfer Out from Iowa to Americas". */
function internet(engine) {
  const rows = new Map(readCsv("google/network.csv").map((row) => [row.key, row]));
  const steps = { 0: "0-1", 1024: "1-10", 10240: "10n" };
  for (const [key, destination] of Object.entries({ worldwide: "Americas", china: "China", australia: "Australia" })) {
    const ladder = Object.entries(steps).map(([from, tib]) => ({ from, prices: rows.get(`egress-internet-${key}-${tib}-TiB`) }));
    for (const [place, first] of pricesByPlace(ladder[0].prices, "key", "per")) {
      if (Number(ladder[1].prices[place]) > Number(first)) continue; // Japan and Korea: the steps are muddled.
      const shared = { product: `Network Internet Data Transfer Out to ${destination}`, unit: "GB", ...CALCULATOR, place };
      for (const { from, prices } of ladder) engine.add({ ...shared, from, price: prices[place] });
    }
  }
}

/** Regions by the names that transfer has for them. */
const REGIONS = {
  Seoul: "asia-northeast3",
  Jakarta: "asia-southeast2",
  Singapore: "asia-southeast1",
  Frankfurt: "europe-west3",
  "Sao Paulo": "southamerica-east1",
  Montreal: "northamerica-northeast1",
  Virginia: "us-east4",
};

/** The peer's words, whole where it asks for their beginning. */
const BALANCING = {
  "Network Internal Load Balancing: Data Processing": ["Network Internal Load Balancing: Data Processing Charge", "GB", "inferred"],
  "Network Load Balancing: Data Processing Charge": ["Network Load Balancing: Data Processing Charge", "GB", "seen"],
  "Network Load Balancing: Forwarding Rule Additional": ["Network Load Balancing: Forwarding Rule Additional Service Charge", "hours", "inferred"],
  "Network Load Balancing: Forwarding Rule Minimum": ["Network Load Balancing: Forwarding Rule Minimum Service Charge", "hours", "inferred"],
};

function peerNetwork(engine) {
  const starts = { 1024: "0", 10240: "1024", "": "10240" };
  for (const { words, row, end_usage } of peerGoogle("Compute Engine")) {
    const [, target] = /^Network Inter Region Data Transfer Out from .* to (.*)$/.exec(words) ?? [];
    const [, destination] = /^Network Vpn Internet Data Transfer Out from .* to (.*)$/.exec(words) ?? [];
    if (target) engine.add({ ...row, place: `${row.place}>${REGIONS[target]}`, product: "Network Inter Region Data Transfer Out", unit: "GB" });
    if (destination) {
      const from = starts[end_usage];
      // Of China and Australia the peer has the first steps only.
      const confidence = destination === "Americas" ? row.confidence : "approximate";
      engine.add({ ...row, product: `Network Vpn Internet Data Transfer Out to ${destination}`, unit: "GB", from, confidence });
    }
    if (BALANCING[words]) {
      const [product, unit, basis] = BALANCING[words];
      engine.add({ ...row, product, unit, basis });
    }
    if (words.startsWith("Static Ip Charge")) engine.add({ ...row, product: "Static Ip Charge", unit: "hours" });
  }
}
