import { type Exact, exact } from "../../../base/exact.ts";
import { block, number, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const parallelism = {
  configuration_type: text(),
  parallelism: number({ default: 1, because: "AWS's default" }),
  parallelism_per_kpu: number({ default: 1, because: "AWS's default" }),
} as const;

const attributes = {
  runtime_environment: text({ default: "SQL-1_0", because: "applications of the first version run SQL" }),
  application_configuration: block({
    flink_application_configuration: block({ parallelism_configuration: block(parallelism) }),
  }),
} as const;

const usage = {
  kinesis_processing_units: usageNumber("processing units that run on average, without those that AWS adds"),
  durable_application_backup_gb: usageNumber("GB of durable backups, averaged over the month"),
} as const;

type Application = Read<typeof attributes> & Context<typeof usage, {}>;

const isStudio = ({ runtime_environment }: Application): boolean => runtime_environment.startsWith("ZEPPELIN");
const isFlink = ({ runtime_environment }: Application): boolean => runtime_environment.startsWith("FLINK");

/** AWS, "Implement application scaling": parallelism over parallelism per KPU; autoscaling moves it. */
function processingUnits(r: Application): Exact | undefined {
  const said = r.usage.kinesis_processing_units;
  const scaling = r.application_configuration?.flink_application_configuration?.parallelism_configuration;
  if (said || scaling?.configuration_type !== "CUSTOM") return said;
  r.assume("processing units as its parallelism asks for: autoscaling moves them (give usage kinesis_processing_units)");
  return scaling.parallelism.over(scaling.parallelism_per_kpu).ceil();
}

/** aws.amazon.com/managed-service-apache-flink/pricing: running storage of each processing unit. */
const STORAGE_GB = exact(50);

export const analyticsApplication: AnySheet = sheet({
  type: ["aws_kinesis_analytics_application", "aws_kinesisanalyticsv2_application"],
  title: "Managed Service for Apache Flink application",
  pricing: "aws.amazon.com/managed-service-apache-flink/pricing",
  limits: ["An application is priced as running all month."],
  attributes,
  usage,
  components: [
    {
      name: "Processing",
      detail: (r) => r.runtime_environment,
      unit: "KPU-hours",
      hourly: true,
      quantity: processingUnits,
      // SQL has a usage type of its own in the list; the rate is the same in all regions.
      price: (r) => aws("AmazonKinesisAnalytics", isStudio(r) ? "Kinesis Processing Unit KPU for Kinesis Data Analytics Studio" : "KPU-Hour-Java"),
    },
    {
      name: "Orchestration",
      unit: "KPU-hours",
      hourly: true,
      when: (r) => isFlink(r) || isStudio(r),
      quantity: (r) => (isStudio(r) ? unpriced("how many processing units AWS adds to a Studio notebook is not known to this version") : 1),
      price: aws("AmazonKinesisAnalytics", "KPU-Hour-Java"),
    },
    {
      name: "Running storage",
      unit: "GB-months",
      when: (r) => isFlink(r) || isStudio(r),
      quantity: (r) => processingUnits(r)?.times(STORAGE_GB),
      price: (r) =>
        aws(
          "AmazonKinesisAnalytics",
          isStudio(r) ? "Per GB month of running application storage for Kinesis Data Analytics Studio" : "RunningApplicationStorage",
        ),
    },
    {
      name: "Durable backups",
      unit: "GB-months",
      when: isFlink,
      quantity: (r) => r.usage.durable_application_backup_gb,
      price: aws("AmazonKinesisAnalytics", "DurableApplicationBackups"),
    },
  ],
});
