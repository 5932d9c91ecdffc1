import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const catalogDatabase: AnySheet = sheet({
  type: "aws_glue_catalog_database",
  title: "Glue Data Catalog database",
  pricing: "aws.amazon.com/glue/pricing",
  limits: ["The account's first million objects and requests, which are free, are not deducted.", "Column statistics and table optimizers are not priced."],
  attributes: {},
  usage: {
    monthly_objects: usageNumber("tables, versions, partitions and other objects kept, averaged over the month"),
    monthly_requests: usageNumber("requests to the catalog in a month"),
  },
  components: [
    { name: "Storage", unit: "object-months", quantity: (r) => r.usage.monthly_objects, price: aws("AWSGlue", "Catalog-Storage") },
    { name: "Requests", unit: "requests", quantity: (r) => r.usage.monthly_requests, price: aws("AWSGlue", "Catalog-Request") },
  ],
});
