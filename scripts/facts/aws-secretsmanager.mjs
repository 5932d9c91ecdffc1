// Writes prices/aws/AWSSecretsManager.csv.
import { writeService } from "./feed.mjs";

writeService("AWSSecretsManager", [
  { product: "AWSSecretsManager-Secrets", unit: "months", basis: "inferred", feed: "secretsmanager", steps: { 0: "Secret" }, peer: { family: "Secret" } },
  {
    product: "AWSSecretsManagerAPIRequest",
    unit: "requests",
    basis: "inferred",
    feed: "secretsmanager",
    steps: { 0: "API Request" },
    peer: { family: "API Request" },
  },
]);
