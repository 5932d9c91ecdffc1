// Writes prices/aws/AmazonES.csv and AmazonCloudSearch.csv.
import { hours, key, writeFeed } from "./feed-rules.mjs";
import { pricesByPlace, publishedOn, readCsv } from "./lib.mjs";

/** What the peer's queries say of volumes, by `storageMedia`. Throughput has no usage type there. */
const VOLUMES = {
  GP2: key("ES:GP2-Storage", "GB-months"),
  GP3: key("ES:GP3-Storage", "GB-months"),
  Magnetic: key("ES:Magnetic-Storage", "GB-months"),
  "PIOPS-Storage": key("ES:PIOPS-Storage", "GB-months"),
  PIOPS: key("ES:PIOPS", "IOPS-months", { basis: "seen" }),
  "GP3-ThroughPut-Storage": key("GP3-ThroughPut-Storage", "MiBps-months"),
};

/** As "ESInstance:c8g.12xlarge" in the sample of database savings plans; the list here is older than that type. */
const instance = (type) => `ESInstance:${type.replace(/\.search$/, "")}`;

writeFeed("AmazonES", {
  feed: "es",
  peer: ({ attributes: { instanceType, storageMedia } }) => (instanceType ? hours(instance(instanceType)) : VOLUMES[storageMedia]),
  rules: [[/^(.*) OCU-hours$/, ([, words]) => key(words, "OCU-hours")]],
  more: (table, basisOf) => {
    const feed = { source: "aws-price-watcher", date: publishedOn("es") };
    for (const row of readCsv("aws/opensearch-instances.csv")) {
      const product = instance(row.instance_type);
      for (const [place, price] of pricesByPlace(row, "instance_type", "family", "vcpu", "memory_gib")) {
        table.add({ ...hours(product), basis: basisOf(product), ...feed, place, price });
      }
    }
  },
});

writeFeed("AmazonCloudSearch", {
  feed: "cloudsearch",
  rules: [
    [/^\(unnamed\)$| starting from 0 (current|previous) generation$/, (_, { "Instance Type": type }) => hours(type)],
    [/^(DocumentBatchUpload) starting from 0 Requests$/, ([, words]) => key(words, "requests")],
    [/^(IndexDocuments) starting from 0 GB$/, ([, words]) => key(words, "GB")],
  ],
});
