import { blocks, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, part, sheet, usageNumber } from "../../sheet.ts";

const attributes = { replica: blocks({ region: text() }, { because: "no replicas" }) };

export const secret: AnySheet = sheet({
  type: "aws_secretsmanager_secret",
  title: "Secrets Manager secret",
  pricing: "aws.amazon.com/secrets-manager/pricing",
  limits: ["The Lambda function that rotates a secret is billed apart."],
  attributes,
  usage: { monthly_requests: usageNumber("API requests a month") },
  components: [
    { name: "Secret", unit: "months", quantity: () => 1, price: aws("AWSSecretsManager", "AWSSecretsManager-Secrets") },
    { name: "API requests", unit: "requests", quantity: (r) => r.usage.monthly_requests, price: aws("AWSSecretsManager", "AWSSecretsManagerAPIRequest") },
  ],
  parts: [
    part({
      name: "replica",
      each: (r: Read<typeof attributes>) => r.replica,
      components: [
        {
          name: "Secret",
          detail: ({ region = "" }) => region,
          unit: "months",
          quantity: () => 1,
          price: ({ region }) => aws("AWSSecretsManager", "AWSSecretsManager-Secrets", { place: region ?? unpriced("the replica's region is not set") }),
        },
      ],
    }),
  ],
});
