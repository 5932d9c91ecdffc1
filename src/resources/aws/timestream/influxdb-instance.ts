import { number, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type Context, sheet } from "../../sheet.ts";

const attributes = {
  db_instance_type: text(),
  allocated_storage: number(),
  db_storage_type: text({ default: "InfluxIOIncludedT1", because: "AWS's default" }),
  deployment_type: text({ default: "SINGLE_AZ", because: "AWS's default" }),
};

type Instance = Read<typeof attributes> & Context<{}, {}>;

/** Input and output operations that come with a storage type, as the price list words them: AWS, "CreateDbInstance". */
const TIERS: ReadonlyMap<string, string> = new Map([
  ["influxioincludedt1", "3K"],
  ["influxioincludedt2", "12k"],
  ["influxioincludedt3", "16K"],
]);

export const influxdbInstance = sheet({
  type: "aws_timestreaminfluxdb_db_instance",
  title: "Timestream for InfluxDB instance",
  pricing: "aws.amazon.com/timestream/pricing",
  limits: ["Data transfer and logs that are delivered to S3 are not priced."],
  attributes,
  components: [
    {
      name: "Database instance",
      detail: (r) => `${typeOf(r)}, ${zonesOf(r)}`,
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: (r) => aws("AmazonTimestream", `Database Instance InfluxDB ${typeOf(r)} ${zonesOf(r)}`),
    },
    {
      name: "Storage",
      detail: (r) => `${tierOf(r)} IOPS, ${zonesOf(r)}`,
      unit: "GB-months",
      quantity: (r) => r.allocated_storage ?? unpriced("its allocated_storage is not set"),
      price: (r) => aws("AmazonTimestream", `Influx Optimized Storage Influx IOPS Included with ${tierOf(r)} IOPS ${zonesOf(r)}`),
    },
  ],
});

function typeOf({ db_instance_type = unpriced("its db_instance_type is not set") }: Instance): string {
  return db_instance_type;
}

/** Multi-AZ prices hold the standby. */
function zonesOf({ deployment_type }: Instance): string {
  return deployment_type === "SINGLE_AZ" ? "Single-AZ" : "Multi-AZ";
}

function tierOf({ db_storage_type: name }: Instance): string {
  return TIERS.get(name.toLowerCase()) ?? unpriced(`db_storage_type "${name}" is not known`);
}
