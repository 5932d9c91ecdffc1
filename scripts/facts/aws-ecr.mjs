// Writes prices/aws/AmazonECR.csv.
import { writeService } from "./feed.mjs";

writeService("AmazonECR", [
  {
    product: "TimedStorage-ByteHrs",
    unit: "GB-months",
    basis: "seen",
    feed: "ecr",
    steps: { 0: "EC2 Container Registry" },
    peer: { usagetype: "TimedStorage-ByteHrs" },
  },
]);
