// Writes prices/aws/AmazonECR.csv.
import { writeService } from "./feed.mjs";

const dualLayer = (item) => ({ product: item, unit: "GB", basis: "inferred", feed: "ecr", steps: { 0: item } });

writeService("AmazonECR", [
  {
    product: "TimedStorage-ByteHrs",
    unit: "GB-months",
    basis: "seen",
    feed: "ecr",
    steps: { 0: "EC2 Container Registry" },
    peer: { usagetype: "TimedStorage-ByteHrs" },
  },
  dualLayer("EC2 Container Registry ECR-DSSE-Decryption Bytes decrypted using dual-layer server-side decryption"),
  dualLayer("EC2 Container Registry ECR-DSSE-Encryption Bytes encrypted using dual-layer server-side encryption"),
]);
