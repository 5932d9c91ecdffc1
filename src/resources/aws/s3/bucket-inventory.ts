import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const bucketInventory: AnySheet = sheet({
  type: "aws_s3_bucket_inventory",
  title: "S3 inventory",
  pricing: "aws.amazon.com/s3/pricing",
  attributes: {},
  usage: { monthly_listed_objects: usageNumber("Objects listed in the inventories of a month") },
  components: [{ name: "Objects listed", unit: "objects", quantity: (r) => r.usage.monthly_listed_objects, price: aws("AmazonS3", "Inventory-ObjectsListed") }],
});
