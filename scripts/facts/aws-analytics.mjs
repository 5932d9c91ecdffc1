// Writes prices/aws/AWSGlue.csv, ElasticMapReduce.csv, AmazonMWAA.csv, AmazonAthena.csv, AWSLakeFormation.csv, datapipeline.csv and AmazonFinSpace.csv.
import { hours, key, wordsOf, writeFeed } from "./feed-rules.mjs";

const DPU = "DPU-hours";

// The first million requests and the first million objects of an account are free; the list has them as products of their own.
writeFeed("AWSGlue", {
  feed: "glue",
  peer: ({ attributes: { group = "", operation = "" } }) => {
    if (group.includes("requests")) return key("Catalog-Request", "requests");
    if (group.includes("storage")) return key("Catalog-Storage", "object-months");
    return key(operation.includes("crawlerrun") ? "Crawler-DPU-Hour" : "ETL-DPU-Hour", DPU);
  },
  rules: [
    [/Free Tier$|^Data Brew free/, "free"],
    [/^ETL Job run$/, key("ETL-DPU-Hour", DPU)],
    [/^Data catalog crawler run$/, key("Crawler-DPU-Hour", DPU)],
    [/^ETL Development endpoint$/, key("DEVENDPOINT-DPU-Hour", DPU)],
    [/^ETL Interactive Session$/, key("GlueInteractiveSession-DPU-Hour", DPU)],
    [/^Data catalog requests$/, key("Catalog-Request", "requests")],
    [/^Data catalog storage$/, key("Catalog-Storage", "object-months")],
    [/^Data Brew Interactive session$/, ([words]) => key(words, "sessions")],
    [/^Data Brew Job run$/, ([words]) => hours(words)],
    [/^ETL Ray/, ({ input }) => key(input, "M-DPU-hours")],
    [/^ETL Job run Flex$|^Data lake optimization job run$/, ([words]) => key(words, DPU)],
  ],
});

writeFeed("ElasticMapReduce", {
  feed: "elasticmapreduce",
  rules: [
    [/^Instance-instancetype-(.*)$/, ([, type]) => hours(`BoxUsage:${type}`)],
    [/^\[Outposts [^\]]*\] (.*)$/, ([, words]) => hours(words)],
    [/CPUHours$/, ({ input }) => key(input, "vCPU-hours")],
    [/GBHours$/, ({ input }) => key(input, "GB-hours")],
    [/^EMR WAL WALHours$/, ([words]) => hours(words)],
    [/^EMR WAL (Read|Write)RequestGiB$/, ([words]) => key(words, "GiB")],
  ],
});

writeFeed("AmazonMWAA", {
  feed: "mwaa",
  peer: ({ attributes: { type, size, usagetype } }) =>
    usagetype ? key(wordsOf(usagetype), "GB-months", { basis: "seen" }) : hours(`${type} ${wordsOf(size).replace("^", "")}`),
  rules: [
    [/^((?:Environment|Scheduler|WebServer|Worker) \w+) per Hrs$/, ([, words]) => hours(words)],
    [/^Standard per Gigabyte Month$/, key("Airflow-StandardDatabaseStorage", "GB-months")],
  ],
});

writeFeed("AmazonAthena", {
  feed: "athena",
  rules: [
    [/^Athena Queries$/, key("DataScannedInTB", "TB")],
    [/^Athena Queries Data processing$|^Athena Spark - Spark_Execution$/, ([words]) => key(words, DPU)],
  ],
});

writeFeed("AWSLakeFormation", {
  feed: "lakeformation",
  rules: [
    [/^LF API-Requests$/, ([words]) => key(words, "requests")],
    [/^LF MetadataObjects$/, ([words]) => key(words, "object-months")],
    [/^Filtering$|^LF Storage-Optimizer$/, ([words]) => key(words, "GB")],
  ],
});

writeFeed("datapipeline", { feed: "datapipeline", rules: [[/^(In)?[Aa]ctive Pipeline/, ({ input }) => key(input, "months")]] });

writeFeed("AmazonFinSpace", {
  feed: "finspace",
  rules: [
    [/^DataStored Changeset/, "two ladders under one name"],
    [/RunCluster/, ({ input }) => hours(input)],
    [/^(StorageProvisioned .*) from 0 to Inf$/, ([, words]) => key(words, "GB-months")],
    [/^UserEnabled$/, ([words]) => key(words, "user-months")],
  ],
});
