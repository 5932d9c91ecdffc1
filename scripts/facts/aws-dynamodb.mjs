// Writes prices/aws/AmazonDynamoDB.csv.
import { FactTable, peerFacts, peerRow, pricesByPlace, publishedOn, readCsv } from "./lib.mjs";

/** The feed's item, the words of a bill line, their unit, and whether the words stand in a sample or in a query of the peer. */
const ITEMS = [
  ["Provisioned Write Units", "WriteCapacityUnit-Hrs", "WCU-hours", "inferred"],
  ["Provisioned Read Units", "ReadCapacityUnit-Hrs", "RCU-hours", "inferred"],
  ["Provisioned Replicated Write Units", "ReplWriteCapacityUnit-Hrs", "rWCU-hours", "inferred"],
  ["Provisioned Write Units IA", "IA-WriteCapacityUnit-Hrs", "WCU-hours", "inferred"],
  ["Provisioned Read Units IA", "IA-ReadCapacityUnit-Hrs", "RCU-hours", "inferred"],
  ["Provisioned Replicated Write Units IA", "IA-ReplWriteCapacityUnit-Hrs", "rWCU-hours", "inferred"],
  ["PayPerRequest Write Request Units", "WriteRequestUnits", "WRUs", "seen"],
  ["PayPerRequest Read Request Units", "ReadRequestUnits", "RRUs", "inferred"],
  ["PayPerRequest Replicated Write Request Units", "ReplWriteRequestUnits", "rWRUs", "inferred"],
  ["PayPerRequest Write Request Units IA", "IA-WriteRequestUnits", "WRUs", "inferred"],
  ["PayPerRequest Read Request Units IA", "IA-ReadRequestUnits", "RRUs", "inferred"],
  ["PayPerRequest Replicated Write Request Units IA", "IA-ReplWriteRequestUnits", "rWRUs", "inferred"],
  ["Data Storage Indexed GB-Mo", "TimedStorage-ByteHrs", "GB-months", "seen"],
  ["Data Storage Indexed - IA GB-Mo", "IA-TimedStorage-ByteHrs", "GB-months", "seen"],
  ["PITR Backup Storage GB-Mo", "TimedPITRStorage-ByteHrs", "GB-months", "seen"],
  ["On-Demand Backup Storage GB-Month", "TimedBackupStorage-ByteHrs", "GB-months", "seen"],
  ["Restore Data Size", "RestoreDataSize-Bytes", "GB", "seen"],
  ["Export Data Size per GB", "ExportDataSize-Bytes", "GB", "inferred"],
  ["Import Data Size", "ImportDataSize-Bytes", "GB", "inferred"],
  ["Streams Read Requests", "Streams-Requests", "sRRUs", "inferred"],
  ["Change Data Capture Units for Kinesis Data Streams", "ChangeDataCaptureUnits-Kinesis", "CDC units", "inferred"],
  ["Change Data Capture Units for AWS Glue Elastic Views", "Change Data Capture Units for AWS Glue Elastic Views", "CDC units", "inferred"],
  ["Export Data Size Incremental Export per GB", "Export Data Size Incremental Export", "GB", "inferred"],
];

/** Reserved capacity: for each unit an hourly rate, and a fee once. */
const RESERVED = ["1yr", "3yr"].flatMap((term) => [
  [`${term} Read Capacity Unit Hrs Provisioned`, "ReadCapacityUnit-Hrs", "RCU-hours", `reserved/${term}/partial-upfront/standard`],
  [`${term} Write Capacity Unit Hrs Provisioned`, "WriteCapacityUnit-Hrs", "WCU-hours", `reserved/${term}/partial-upfront/standard`],
  [`Provisioned ${term} DDB-ReadUnits Upfront Fee`, "ReadCapacityUnit-Hrs", "RCUs", `reserved/${term}/partial-upfront/standard/fee`],
  [`Provisioned ${term} DDB-WriteUnits Upfront Fee`, "WriteCapacityUnit-Hrs", "WCUs", `reserved/${term}/partial-upfront/standard/fee`],
]);

/** The peer asks by family and group. */
const PEER = {
  "API Request": "Streams-Requests",
  "Amazon DynamoDB On-Demand Backup Storage": "TimedBackupStorage-ByteHrs",
  "Amazon DynamoDB Restore Data Size": "RestoreDataSize-Bytes",
  "Amazon DynamoDB PayPerRequest Throughput DDB-ReadUnits": "ReadRequestUnits",
  "Amazon DynamoDB PayPerRequest Throughput DDB-WriteUnits": "WriteRequestUnits",
  "Amazon DynamoDB PayPerRequest Throughput DDB-ReplicatedWriteUnits": "ReplWriteRequestUnits",
  "DDB-Operation-ReplicatedWrite DDB-ReplicatedWriteUnits": "ReplWriteCapacityUnit-Hrs",
  "Provisioned IOPS DDB-ReadUnits": "ReadCapacityUnit-Hrs",
  "Provisioned IOPS DDB-WriteUnits": "WriteCapacityUnit-Hrs",
};

const table = new FactTable();
const rows = new Map(readCsv("aws/services/dynamodb.csv").map((row) => [row.item, row]));
const date = publishedOn("dynamodb");
for (const [item, product, unit, basis] of ITEMS) {
  for (const [place, price] of pricesByPlace(rows.get(item))) table.add({ product, unit, basis, source: "aws-price-watcher", date, place, price });
}
for (const [item, product, unit, purchase] of RESERVED) {
  for (const [place, price] of pricesByPlace(rows.get(item))) {
    table.add({ product, unit, purchase, basis: "inferred", source: "aws-price-watcher", date, place, price });
  }
}
for (const fact of peerFacts("AmazonDynamoDB")) {
  const product = wordsOf(fact);
  const [, , unit, basis] = ITEMS.find(([, words]) => words === product) ?? [];
  table.add({ product, unit, basis, ...peerRow(fact) });
}
table.write("AmazonDynamoDB");

function wordsOf({ product_family, attributes: { group, usagetype } }) {
  if (product_family === "Database Storage") return usagetype.includes("PITR") ? "TimedPITRStorage-ByteHrs" : "TimedStorage-ByteHrs";
  return PEER[`${product_family} ${group}`] ?? PEER[product_family];
}
