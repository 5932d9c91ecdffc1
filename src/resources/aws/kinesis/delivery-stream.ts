import { block, blocks, count, flag, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";

const inVpc = blocks({ vpc_config: block({ subnet_ids: count({ unknown: 2, because: "two zones, as AWS recommends" }) }) });

const attributes = {
  kinesis_source_configuration: count(),
  msk_source_configuration: count(),
  iceberg_configuration: count(),
  snowflake_configuration: count(),
  elasticsearch_configuration: inVpc,
  opensearch_configuration: inVpc,
  opensearchserverless_configuration: inVpc,
  extended_s3_configuration: block({
    data_format_conversion_configuration: block({ enabled: flag({ default: true, because: "the provider's default" }) }),
    dynamic_partitioning_configuration: block({ enabled: flag({ default: false, because: "the provider's default" }) }),
    processing_configuration: block({ processors: blocks({ type: text() }) }),
  }),
} as const;

const usage = {
  monthly_data_ingested_gb: usageNumber("GB that arrive in a month; each record counts as a multiple of 5 KB unless it comes from MSK"),
  monthly_data_decompressed_gb: usageNumber("GB of CloudWatch logs that it decompresses in a month"),
  monthly_dynamic_partition_objects: usageNumber("objects that dynamic partitioning delivers in a month"),
  monthly_dynamic_partition_jq_hours: usageNumber("hours of JQ processing for dynamic partitioning in a month"),
} as const;

type Delivery = Read<typeof attributes> & Context<typeof usage, {}>;

/** Price page: by where the data comes from, and where it goes. The words are those of AWS's own names of the rates. */
function ingestion(r: Delivery): string {
  if (r.snowflake_configuration > 0) unpriced("the billing words of delivery to Snowflake are not known");
  if (r.iceberg_configuration > 0) {
    if (r.msk_source_configuration > 0) unpriced("the billing words of delivery from MSK to Iceberg tables are not known");
    return "Event by-Event Processing Per GB of data ingested or delivered to Apache Iceberg Tables";
  }
  if (r.msk_source_configuration > 0) return "MSK Record Processing Per GB of data ingested";
  return r.kinesis_source_configuration > 0 ? "Per GB of data read from Kinesis Streams" : "Event by-Event Processing Per GB of data ingested";
}

const subnets = (r: Delivery): number =>
  [...r.elasticsearch_configuration, ...r.opensearch_configuration, ...r.opensearchserverless_configuration].reduce(
    (total, { vpc_config: vpc }) => total + (vpc?.subnet_ids ?? 0),
    0,
  );

const partitions = ({ extended_s3_configuration: s3 }: Delivery): boolean => s3?.dynamic_partitioning_configuration?.enabled === true;
const converts = ({ extended_s3_configuration: s3 }: Delivery): boolean => s3?.data_format_conversion_configuration?.enabled === true;
const decompresses = ({ extended_s3_configuration: s3 }: Delivery): boolean =>
  s3?.processing_configuration?.processors.some(({ type }) => type === "Decompression") === true;

function everyGb(name: string, words: string, when: (r: Delivery) => boolean): Component<Delivery> {
  return { name, unit: "GB", when, quantity: (r) => r.usage.monthly_data_ingested_gb, price: aws("AmazonKinesisFirehose", words) };
}

export const deliveryStream: AnySheet = sheet({
  type: "aws_kinesis_firehose_delivery_stream",
  title: "Data Firehose stream",
  pricing: "aws.amazon.com/firehose/pricing",
  limits: ["Each subnet of a destination in a VPC counts as a zone.", "Vended logs and databases as a source are not priced."],
  attributes,
  usage,
  components: [
    {
      name: "Data ingested",
      unit: "GB",
      quantity: (r) => r.usage.monthly_data_ingested_gb,
      price: (r) => aws("AmazonKinesisFirehose", ingestion(r)),
      sharedTiers: true,
    },
    everyGb("Format conversion", "Per GB of data format conversion", converts),
    everyGb("Delivery into a VPC", "Per GB of data delivered to VPC", (r) => subnets(r) > 0),
    {
      name: "Delivery into a VPC, zones",
      unit: "hours",
      hourly: true,
      when: (r) => subnets(r) > 0,
      quantity: subnets,
      price: aws("AmazonKinesisFirehose", "Per Hour per AZ for VPC delivery"),
    },
    everyGb("Dynamic partitioning", "Per GB of dynamically partitioned data delivered", partitions),
    {
      name: "Dynamic partitioning, objects",
      unit: "objects",
      when: partitions,
      quantity: (r) => r.usage.monthly_dynamic_partition_objects,
      price: aws("AmazonKinesisFirehose", "Per object dynamically partitioned"),
    },
    {
      name: "Dynamic partitioning, JQ processing",
      unit: "hours",
      when: (r) => partitions(r) && r.usage.monthly_dynamic_partition_jq_hours !== undefined,
      quantity: (r) => r.usage.monthly_dynamic_partition_jq_hours,
      price: aws("AmazonKinesisFirehose", "Per JQ processing hour"),
    },
    {
      name: "Decompression",
      unit: "GB",
      when: decompresses,
      quantity: (r) => r.usage.monthly_data_decompressed_gb,
      price: aws("AmazonKinesisFirehose", "Per GB of data decompressed"),
    },
  ],
});
