import { unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { sheet } from "../../sheet.ts";
import { auroraComponents } from "./aurora.ts";
import { attributes, type Cluster, engineOf, isAurora, usage, worldwide } from "./cluster.ts";
import { type Database, databaseComponents } from "./database.ts";
import { operationOf } from "./engines.ts";
import { type Storage, storageComponents } from "./storage.ts";

export const rdsCluster = sheet({
  type: "aws_rds_cluster",
  title: "Aurora or Multi-AZ DB cluster",
  pricing: "aws.amazon.com/rds/aurora/pricing",
  limits: ["Requests to the Data API and zero-ETL integrations are not priced.", "Aurora's instances are resources of their own."],
  attributes,
  usage,
  references: { worldwide },
  components: [
    {
      name: "Aurora Serverless v1",
      unit: "ACU-hours",
      hourly: true,
      when: (r) => isAurora(r) && r.engine_mode === "serverless",
      quantity: (r) => r.usage.capacity_units_per_hr,
      price: aws("AmazonRDS", "Aurora:ServerlessUsage"),
    },
    ...databaseComponents<Cluster>(databaseOf, (r) => !isAurora(r)),
    ...storageComponents<Cluster>(storageOf, (r) => !isAurora(r)),
    ...auroraComponents(),
    {
      name: "Additional backup storage",
      unit: "GB-months",
      when: (r) => !isAurora(r),
      quantity: (r) => r.usage.additional_backup_storage_gb,
      price: aws("AmazonRDS", "RDS:ChargedBackupUsage"),
    },
    {
      name: "Snapshot export",
      unit: "GB",
      when: (r) => r.usage.snapshot_export_size_gb !== undefined,
      quantity: (r) => r.usage.snapshot_export_size_gb,
      price: (r) => aws("AmazonRDS", `${isAurora(r) ? "Aurora" : "RDS"}:SnapshotExportToS3`),
    },
  ],
});

/** A Multi-AZ cluster: a writer and two readable standbys, billed as one. */
function databaseOf(r: Cluster): Database {
  return {
    get engine() {
      return engineOf(r);
    },
    get version() {
      return r.engine_version;
    },
    get isExtendedSupportOff() {
      return r.engine_lifecycle_support === "open-source-rds-extended-support-disabled";
    },
    get instanceClass() {
      return r.db_cluster_instance_class ?? unpriced("its db_cluster_instance_class is not set");
    },
    get operation() {
      return operationOf(engineOf(r), undefined);
    },
    usageType: "Multi-AZClusterUsage",
    deployment: "Multi-AZ, two readable standbys",
    machines: 3,
    readable: 3,
    get insights() {
      return r.performance_insights_enabled;
    },
    get insightsDays() {
      return r.performance_insights_retention_period;
    },
    usage: r.usage,
    get asOf() {
      return r.asOf;
    },
  };
}

function storageOf(r: Cluster): Storage {
  return {
    get engine() {
      return engineOf(r);
    },
    get type() {
      return r.storage_type ?? "io1"; // AWS, CreateDBCluster: the default of Multi-AZ clusters.
    },
    get size() {
      return r.allocated_storage ?? unpriced("its allocated_storage is not set");
    },
    get iops() {
      return r.iops;
    },
    throughput: undefined,
    prefix: "RDS:Multi-AZCluster-",
    hasLogVolume: false,
    assume: (text) => r.assume(text),
  };
}
