// Writes prices/aws/AmazonDocDB.csv, AmazonNeptune.csv, AmazonMemoryDB.csv and AmazonDAX.csv.
import { hours, key, reserved, wordsOf, writeFeed } from "./feed-rules.mjs";

/** Their usage types are those of RDS, on which both run; Neptune's stand in the peer's queries. */
const UNITS = [
  [/^InstanceUsage/, "hours"],
  [/^CPUCredits/, "vCPU-hours"],
  [/IOUsage$/, "requests"],
  [/(Storage|Backup)Usage$/, "GB-months"],
];

function peerOfRds({ attributes: { usagetype, instanceType } }) {
  if (!usagetype) return hours(`InstanceUsage:${instanceType}`);
  const words = wordsOf(usagetype);
  return key(words, UNITS.find(([pattern]) => pattern.test(words))[1], { basis: "seen" });
}

// "IO-Optimized" and extended support follow the same instance: by rule of Aurora's and Neptune's words, and in the feed's words.
writeFeed("AmazonDocDB", {
  feed: "docdb",
  peer: peerOfRds,
  rules: [
    [/^\(unnamed\)$/, (_, { "Instance Type": type }) => key(`CPUCredits:${type.replace(/\.\w+$/, "")}`, "vCPU-hours")],
    [/^Database Storage IO-Optimized-DocDB$/, key("IO-OptimizedStorageUsage", "GB-months")],
    [/ IO-Optimized(-DocDB)?$/, (_, { "Instance Type": type }) => hours(`InstanceUsageIOOptimized:${type}`)],
    [/^(OnDemand-instancetype|Memory optimized OnDemand)/, (_, { "Instance Type": type }) => hours(`InstanceUsage:${type}`)],
    [/^OnDemand Y([123])$/, ([words], { "Instance Type": type }) => hours(`${words} ${type}`)],
    [/^Database Storage$/, key("StorageUsage", "GB-months")],
    [/^1 million IO requests$/, key("StorageIOUsage", "requests")],
    [/^Storage Snapshot$/, key("BackupUsage", "GB-months")],
    [/^Global Cluster Replicated IO/, key("Global Cluster Replicated IO", "requests")],
    // Elastic clusters, whose operation is CreateCluster.
    [/^Database Utilization CreateCluster$/, ([words]) => key(words, "vCPU-hours")],
    [/^(Database Storage|Storage Snapshot) CreateCluster$/, ([words]) => key(words, "GB-months")],
  ],
});

writeFeed("AmazonNeptune", {
  feed: "neptune",
  peer: peerOfRds,
  rules: [
    [/^\(unnamed\)$/, "has no name; the figures look like Neptune Analytics by size of graph"],
    [/^Neptune IO optimized .* Current Generation db/, (_, { "Instance Type": type }) => hours(`InstanceUsageIOOptimized:${type}`)],
    [/^Neptune .* Current Generation db/, (_, { "Instance Type": type }) => hours(`InstanceUsage:${type}`)],
    [/^Storage Rate$/, key("StorageUsage", "GB-months")],
    [/^IO optimized Storage Rate/, key("IO-OptimizedStorageUsage", "GB-months")],
    [/^IO Rate$/, key("StorageIOUsage", "requests")],
    [/^Storage Snapshot Rate$/, key("BackupUsage", "GB-months")],
    [/^Storage Snapshot MemoryOptimizedGraphSnaphot$/, ([words]) => key(words, "GB-months")],
    [/^Serverless$/, key("Serverless", "NCU-hours")],
    [/^IO optimized Serverless/, key("IO optimized Serverless", "NCU-hours")],
    [/^Neptune ReplicatedWrite$/, ([words]) => key(words, "requests")],
  ],
});

// No source has the operations of MemoryDB: the engine stands for them. Reserved nodes are bought for Redis and cover Valkey by the same size factors.
const node = (type, engine) => `NodeUsage:${type}#${engine}`;
writeFeed("AmazonMemoryDB", {
  feed: "memorydb",
  rules: [
    [/^\(unnamed\)$/, (_, attributes) => reserved(node(attributes["Instance Type"], "Redis"), "hours", attributes)],
    [/^db (\w+\.\w+) .*(Redis|Valkey)/, ([, type, engine]) => hours(node(`db.${type}`, engine))],
    [/^t4g small (Redis|Valkey)/, "the free trial's node; the others repeat or contradict db.t4g.small"],
    [/^Amazon S3 per GB-Mo (Redis|Valkey)/, ([, engine]) => key(`Amazon S3 ${engine}`, "GB-months")],
    [/^Data Written per GB Redis/, key("Data Written Redis", "GB")],
    [/^Data Written per GB-Mo Valkey 10000 to Inf$/, "0 in 20 regions and 0.04 in 2, where the pricing page has one price"],
  ],
});

writeFeed("AmazonDAX", {
  feed: "dax",
  rules: [[/^instanceType-unit$|- Hourly Cost$/, (_, { "Instance Type": type }) => hours(`NodeUsage:dax.${type}`)]],
});
