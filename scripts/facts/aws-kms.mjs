// Writes prices/aws/awskms.csv.
import { writeService } from "./feed.mjs";

const kms = (product, unit, item, pattern) => ({
  product,
  unit,
  basis: pattern ? "seen" : "inferred",
  feed: "kms",
  steps: { 0: item },
  peer: pattern && { usagetype: pattern },
});

writeService("awskms", [
  kms("KMS-Keys", "months", "Encryption Key", "/KMS-Keys/"),
  kms("KMS-Requests", "requests", "API request - Non Free Tier", "/KMS-Requests$/"),
  kms("KMS-Requests-Asymmetric", "requests", "Asymmetric Requests except RSA_2048API", "/KMS-Requests-Asymmetric$/"),
  kms("KMS-Requests-Asymmetric-RSA_2048", "requests", "Asymmetric Requests RSA_2048", "/KMS-Requests-Asymmetric-RSA_2048/"),
  kms("KMS-Requests-GenerateDatakeyPair-ECC", "requests", "API Requests GenerateDatakeyPair ECC", "/KMS-Requests-GenerateDatakeyPair-ECC/"),
  // The peer prices these like those of ECC, 120 times too low: no row of it.
  kms("KMS-Requests-GenerateDatakeyPair-RSA", "requests", "API Requests GenerateDatakeyPair RSA"),
]);
