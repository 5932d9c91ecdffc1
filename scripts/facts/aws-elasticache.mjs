// Writes prices/aws/AmazonElastiCache.csv.
import { FactTable, peerFacts, peerRow, pricesByPlace, publishedOn, readCsv } from "./lib.mjs";

/** Operations by engine. Valkey's stands in the sample of database savings plans; the codes of the older two are AWS's of old. */
const OPERATIONS = { memcached: "CreateCacheCluster:0001", redis: "CreateCacheCluster:0002", valkey: "CreateCacheCluster:Valkey" };
const SEEN = new Set(["NodeUsage:cache.m7g.xlarge#CreateCacheCluster:Valkey"]);

const table = new FactTable();
const feed = { source: "aws-price-watcher", date: publishedOn("elasticache") };

for (const row of readCsv("aws/elasticache-nodes.csv")) {
  for (const [place, price] of pricesByPlace(row, "engine", "node_type", "generation", "vcpu", "memory_gib")) {
    table.add({ ...node(row.node_type, row.engine), ...feed, place, price });
  }
}
for (const row of readCsv("aws/services/elasticache.csv")) {
  const [, engine, what] = /^OnDemand ElastiCache Serverless (\w+) per ([\w-]+)$/.exec(row.item) ?? [];
  const isStorage = what === "GB-Hours";
  const product = isStorage ? `CachedData:${engine}` : `ElastiCacheProcessingUnits:${engine}`;
  for (const [place, price] of pricesByPlace(row)) table.add({ product, unit: isStorage ? "GB-hours" : "ECPUs", basis: "inferred", ...feed, place, price });
}
for (const { service, usage_type, usd } of readCsv("aws/eu-west-1-2023-misc.csv")) {
  if (service !== "AmazonElastiCache") continue;
  const product = usage_type.replace(/^EU-/, "");
  const unit = product === "ElastiCache:BackupUsage" ? "GB-months" : "GB";
  table.add({ product, unit, source: "terracost-2023", date: "2023-02-23", place: "eu-west-1", price: usd });
}
for (const fact of peerFacts("AmazonElastiCache")) table.add({ ...peerKey(fact), ...peerRow(fact) });
table.write("AmazonElastiCache");

function node(nodeType, engine) {
  const product = `NodeUsage:${nodeType}#${OPERATIONS[engine]}`;
  return { product, unit: "hours", basis: SEEN.has(product) ? "seen" : "inferred" };
}

function peerKey({ product_family, attributes, term_length, term_purchase_option }) {
  if (product_family === "Storage Snapshot") return { product: "ElastiCache:BackupUsage", unit: "GB-months", basis: "seen" };
  const key = node(attributes.instanceType, attributes.cacheEngine.toLowerCase());
  return term_length ? { ...key, purchase: `reserved/${term_length}/${term_purchase_option.toLowerCase().replace(" ", "-")}/standard` } : key;
}
