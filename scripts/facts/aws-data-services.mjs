// Writes prices/aws/AmazonTimestream.csv, AmazonMCS.csv (Keyspaces), AmazonQuickSight.csv and AmazonQLDB.csv.
import { hours, key, writeFeed } from "./feed-rules.mjs";

writeFeed("AmazonTimestream", {
  feed: "timestream",
  rules: [
    [
      /^(Database Instance InfluxDB) .*(Single-AZ|Multi-AZ|Cluster)$/,
      ([, words, deployment], { "Instance Type": type }) => hours(`${words} ${type} ${deployment}`),
    ],
    [/^Influx Optimized Storage/, ({ input }) => key(input, "GB-months")],
    [/^(Query TCU-hours) per TCU-hour$/, ([, words]) => key(words, "TCU-hours")],
    [/^(.*) per GB-Mo$/, ([, words]) => key(words, "GB-months")],
    [/^(.*) per GB-Hours$/, ([, words]) => key(words, "GB-hours")],
    [/^(.*) per GB$/, ([, words]) => key(words, "GB")],
  ],
});

// The free tier's 30 million request units last three months only, so the price holds from the first one.
writeFeed("AmazonMCS", {
  feed: "mcs",
  rules: [
    [/^(.*) per GB-Mo$/, ([, words]) => key(words, "GB-months")],
    [/^(.*) per GB$/, ([, words]) => key(words, "GB")],
    [/^(MCS-ReadUnits) Over 30000000$/, ([, words]) => key(words, "RRUs")],
    [/^(MCS-WriteUnits) Over 30000000$/, ([, words]) => key(words, "WRUs")],
    [/^Provisioned Read Units$/, ([words]) => key(words, "RCU-hours")],
    [/^Provisioned Write Units$/, ([words]) => key(words, "WCU-hours")],
    [/^Time to Live$/, ([words]) => key(words, "deletes")],
  ],
});

writeFeed("AmazonQuickSight", {
  feed: "quicksight",
  rules: [
    [/^Enterprise Alerts /, "two ladders under one name"],
    [/free trial/, "free"],
    [/^(.*) per Users?$/, ([, words]) => key(words, "user-months")],
    [/^(.*) per Month$/, ([, words]) => key(words, "months")],
    [/^(.*) per [Ss]essions$/, ([, words]) => key(words, "sessions")],
    [/^(.*) per Queries$/, ([, words]) => key(words, "queries")],
    [/^(.*) per GB Mo$/, ([, words]) => key(words, "GB-months")],
  ],
});

writeFeed("AmazonQLDB", {
  feed: "qldb",
  rules: [
    [/ Storage$/, ({ input }) => key(input, "GB-months")],
    [/ Request$/, ({ input }) => key(input, "requests")],
  ],
});
