// Writes prices/aws/AmazonECS.csv.
import { writeService } from "./feed.mjs";

const fargate = (product, unit, item, peer) => ({
  product: `Fargate-${product}`,
  unit,
  basis: peer ? "seen" : "inferred",
  feed: "ecs",
  steps: { 0: item },
  peer,
});

writeService("AmazonECS", [
  fargate("vCPU-Hours:perCPU", "vCPU-hours", "perCPU per hour", { usagetype: "/Fargate-vCPU-Hours:perCPU/" }),
  fargate("GB-Hours", "GB-hours", "perGB per hour", { usagetype: "/Fargate-GB-Hours/" }),
  fargate("ARM-vCPU-Hours:perCPU", "vCPU-hours", "ARM perCPU per hour"),
  fargate("ARM-GB-Hours", "GB-hours", "ARM perGB per hour"),
  fargate("Windows-vCPU-Hours:perCPU", "vCPU-hours", "perCPU per hour Windows"),
  fargate("Windows-OS-Hours:perCPU", "vCPU-hours", "perCPU OS License Fee per hour Windows"),
  fargate("Windows-GB-Hours", "GB-hours", "perGB per hour Windows"),
  fargate("EphemeralStorage-GB-Hours", "GB-hours", "Storage per GB-Hours"),
  // Nothing more is said of it; 0.01025 an hour is what AWS asks for an instance outside AWS (ECS Anywhere).
  { ...fargate("", "hours", "per hour"), product: "per hour" },
]);
