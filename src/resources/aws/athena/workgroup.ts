import { block, type Read, text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  configuration: block({
    engine_version: block({ selected_engine_version: text({ default: "AUTO", because: "the provider's default" }) }),
  }),
};

const usage = {
  monthly_data_scanned_tb: usageNumber("TB that queries scan in a month, each query at least 10 MB"),
  monthly_dpu_hours: usageNumber("DPU-hours of Spark sessions in a month"),
} as const;

type Workgroup = Read<typeof attributes> & Context<typeof usage, {}>;

export const workgroup = sheet({
  type: "aws_athena_workgroup",
  title: "Athena workgroup",
  pricing: "aws.amazon.com/athena/pricing",
  limits: ["Provisioned capacity is not priced; buckets, the catalogue, and functions of federated queries are billed by their services."],
  attributes,
  usage,
  components: [
    {
      name: "Queries",
      unit: "TB",
      when: (r) => !isSpark(r),
      quantity: (r) => r.usage.monthly_data_scanned_tb,
      price: aws("AmazonAthena", "DataScannedInTB"),
    },
    {
      name: "Spark",
      unit: "DPU-hours",
      when: isSpark,
      quantity: (r) => r.usage.monthly_dpu_hours,
      price: aws("AmazonAthena", "Athena Spark - Spark_Execution"),
    },
  ],
});

/** "PySpark engine version 3". */
function isSpark({ configuration }: Workgroup): boolean {
  return /spark/i.test(configuration?.engine_version?.selected_engine_version ?? "");
}
