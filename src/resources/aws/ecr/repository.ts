import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const repository: AnySheet = sheet({
  type: "aws_ecr_repository",
  title: "ECR repository",
  pricing: "aws.amazon.com/ecr/pricing",
  limits: ["Data transfer, and enhanced scanning by Inspector, are billed apart."],
  attributes: {},
  usage: { storage_gb: usageNumber("GB of images kept, averaged over the month") },
  components: [{ name: "Storage", unit: "GB-months", quantity: (r) => r.usage.storage_gb, price: aws("AmazonECR", "TimedStorage-ByteHrs") }],
});
