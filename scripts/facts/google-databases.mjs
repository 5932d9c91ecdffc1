// Writes prices/google/{Cloud Memorystore for Redis,Memorystore for Valkey,AlloyDB}.csv. No bill's words are known for the last two: the source's names.
import { CATALOGUE, NOT_PUBLIC, peerGoogle } from "./google-sources.mjs";
import { FactTable, pricesByPlace, readCsv } from "./lib.mjs";

const NODES = { "shared-core-nano": "Shared Core Nano", "standard-small": "Standard Small", default: "Default", "highmem-xlarge": "Highmem XLarge" };

const redis = new FactTable();
const valkey = new FactTable();
const alloydb = new FactTable();

for (const row of readCsv("google/memorystore-2026-04.csv")) {
  for (const [place, price] of pricesByPlace(row, "item", "unit")) {
    if (NOT_PUBLIC.has(place)) continue;
    const shared = { ...CATALOGUE, place, price };
    const [, tier, size] = /^redis-(basic|standard)-(m\d)$/.exec(row.item) ?? [];
    const [, node] = /^redis-cluster-(.*)$/.exec(row.item) ?? [];
    if (tier) redis.add({ ...shared, product: `Redis Capacity ${tier[0].toUpperCase()}${tier.slice(1)} ${size.toUpperCase()}`, unit: "GB-hours" });
    else if (node) redis.add({ ...shared, product: `Redis Cluster Node ${NODES[node]}`, unit: "hours" });
    else valkey.add({ ...shared, product: row.item, unit: "hours", basis: "inferred" });
  }
}
for (const { words, row } of peerGoogle("Cloud Memorystore for Redis"))
  redis.add({ ...row, product: words, unit: words.includes("Node") ? "hours" : "GB-hours" });

// The price of a primary in proportion to its vCPUs; the columns say the same of 2 of them.
for (const { region: place, per_vcpu_with_8gib_hour: price } of readCsv("google/alloydb-n2-2026-04.csv")) {
  if (NOT_PUBLIC.has(place)) continue;
  alloydb.add({ product: "n2_highmem, per vCPU with 8 GiB", unit: "vCPU-hours", ...CATALOGUE, place, price, basis: "inferred" });
}

redis.write("Cloud Memorystore for Redis", "google");
valkey.write("Memorystore for Valkey", "google");
alloydb.write("AlloyDB", "google");
