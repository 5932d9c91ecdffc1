// Writes prices/aws/AWSLambda.csv. The peer's patterns confirm "GB-Second" and "Request"; the rest of each usage type is as on bills, put together.
import { writeService } from "./feed.mjs";

const seconds = (product, steps, group) => ({ product, unit: "GB-seconds", basis: "inferred", feed: "lambda", steps, peer: group && { group } });
const requests = (product, item, group) => ({ product, unit: "requests", basis: "inferred", feed: "lambda", steps: { 0: item }, peer: { group } });

/** From how many GB-seconds of a month the second and the third price hold (Lambda pricing page, "tiered pricing"). */
const tiers = (item, second, third) => ({ 0: item, [second]: `${item} Tier2`, [third]: `${item} Tier3` });

writeService("AWSLambda", [
  requests("Request", "Lambda Requests", "AWS-Lambda-Requests"),
  requests("Request-ARM", "Lambda Requests-ARM", "AWS-Lambda-Requests-ARM"),
  seconds("Lambda-GB-Second", tiers("Lambda Duration", 6_000_000_000, 15_000_000_000), "AWS-Lambda-Duration"),
  seconds("Lambda-GB-Second-ARM", tiers("Lambda Duration-ARM", 7_500_000_000, 18_750_000_000), "AWS-Lambda-Duration-ARM"),
  seconds("Lambda-Storage-GB-Second", { 0: "Lambda Storage-Duration" }, "AWS-Lambda-Storage-Duration"),
  seconds("Lambda-Storage-GB-Second-ARM", { 0: "Lambda Storage-Duration-ARM" }, "AWS-Lambda-Storage-Duration-ARM"),
  seconds("Lambda-Provisioned-Concurrency", { 0: "Lambda Provisioned-Concurrency" }),
  seconds("Lambda-Provisioned-Concurrency-ARM", { 0: "Lambda Provisioned-Concurrency-ARM" }, "AWS-Lambda-Provisioned-Concurrency-ARM"),
  seconds("Lambda-Provisioned-GB-Second", { 0: "Lambda Duration-Provisioned" }),
  seconds("Lambda-Provisioned-GB-Second-ARM", { 0: "Lambda Duration-Provisioned-ARM" }, "AWS-Lambda-Duration-Provisioned-ARM"),
  seconds("Lambda-Edge-GB-Second", { 0: "Lambda Edge-Duration" }),
  { ...requests("Lambda-Edge-Request", "Lambda Edge-Requests"), peer: undefined },
  ...["Lambda Processed-Bytes", "Lambda Processed-Bytes-ARM"].map((item) => ({ ...requests(item, item), unit: "GB", peer: undefined })),
]);
