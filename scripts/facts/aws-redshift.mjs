// Writes prices/aws/AmazonRedshift.csv.
import { feedRows, hours, key, reserved, wordsOf, writeFeed } from "./feed-rules.mjs";

const SCALING = "Redshift Concurrency Scaling";
const node = (type) => `Node:${type}`;
const storage = (type) => key(`RMS:${type}`, "GB-months");

writeFeed("AmazonRedshift", {
  feed: "redshift",
  peer: ({ product_family, attributes: { instanceType }, start_usage = "0" }) => {
    const type = instanceType && wordsOf(instanceType);
    return {
      "Compute Instance": hours(node(type)),
      [SCALING]: key(`${SCALING} ${type}`, "node-seconds"),
      "Redshift Managed Storage": storage(type),
      "Redshift Data Scan": key("DataScanned", "TB"),
      "Storage Snapshot": key("PaidSnapshots", "GB-months", { from: start_usage }),
    }[product_family];
  },
  rules: [
    [/^(\S+ \S+) OnDemand Compute Instance/, (_, { "Instance Type": type }) => hours(node(type))],
    [/ Redshift Concurrency Scaling /, (_, { "Instance Type": type }) => key(`${SCALING} ${type}`, "node-seconds")],
    [/^\(unnamed\)$/, unnamed],
    [/^Redshift Serverless compute charges per RPU-Hr$/, key("Redshift:ServerlessUsage", "RPU-hours")],
    [/^(Redshift Inter Region Data Transfer Charges) In To/, ([, words]) => key(words, "GB")],
  ],
  more: addStorageOfAllTypes,
});

/** AWS: "a fixed GB-month rate for your region". The feed has it mostly under ra3.large; where it has the others too, and in the peer's facts, they are equal. */
function addStorageOfAllTypes(table, basisOf) {
  const rates = feedRows("redshift").filter(
    ({ item, attributes }) => item === "(unnamed)" && !attributes.offerTerm && attributes["Instance Type"] === "ra3.large",
  );
  for (const price of rates.flatMap(({ prices }) => prices)) {
    for (const type of ["ra3.xlplus", "ra3.4xlarge", "ra3.16xlarge"]) {
      const found = storage(type);
      table.add({ ...found, basis: basisOf(found.product), ...price });
    }
  }
}

/** Reserved rates, managed storage of RA3 (the figures are those of the pricing page, 0.024 in us-east-1), and zeros for scaling within the free hour. */
function unnamed(_, attributes) {
  const { "Instance Type": type, "Usage Family": family, offerTerm } = attributes;
  if (offerTerm) return reserved(node(type), "hours", attributes);
  return family === "RA3" ? storage(type) : "free";
}
