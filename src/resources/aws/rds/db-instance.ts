import { unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { sheet } from "../../sheet.ts";
import { type Database, databaseComponents } from "./database.ts";
import { isCustom, isMirrored, operationOf } from "./engines.ts";
import { attributes, classOf, engineOf, type Instance, sizeOf, source, typeOf, usage } from "./instance.ts";
import { vcpusOf } from "./instance-class.ts";
import { type Storage, storageComponents } from "./storage.ts";

export const dbInstance = sheet({
  type: "aws_db_instance",
  title: "RDS instance",
  pricing: "aws.amazon.com/rds/pricing",
  limits: [
    "Storage that grows by autoscaling (max_allocated_storage) is counted as allocated now.",
    "Enhanced monitoring, exported logs and Database Insights are billed by CloudWatch.",
    "Since mid-2026 AWS moves long retention of Performance Insights to Database Insights; it is priced as last listed.",
  ],
  attributes,
  usage,
  references: { source },
  components: [
    ...databaseComponents<Instance>(databaseOf),
    {
      name: "Db2 licence",
      detail: () => "AWS Marketplace",
      unit: "vCPU-hours",
      hourly: true,
      when: (r) => (r.engine ?? r.refs.source?.engine)?.startsWith("db2-") === true && r.license_model === "marketplace-license",
      quantity: (r) => vcpusOf(classOf(r)),
      price: () => unpriced("AWS Marketplace bills the licence, and its prices are not in the list"),
    },
    ...storageComponents<Instance>(storageOf, (r) => !classOf(r).includes("serverless")),
    {
      name: "Additional backup storage",
      unit: "GB-months",
      when: (r) => r.usage.additional_backup_storage_gb !== undefined || r.backup_retention_period?.isZero !== true,
      quantity: (r) => r.usage.additional_backup_storage_gb,
      price: (r) =>
        aws("AmazonRDS", engineOf(r).startsWith("aurora") ? "Aurora:BackupUsage" : `${isCustom(engineOf(r)) ? "RDSCustom" : "RDS"}:ChargedBackupUsage`),
    },
  ],
});

function databaseOf(r: Instance): Database {
  return {
    get engine() {
      return engineOf(r);
    },
    get version() {
      return r.engine_version ?? r.refs.source?.engine_version;
    },
    get isExtendedSupportOff() {
      return r.engine_lifecycle_support === "open-source-rds-extended-support-disabled";
    },
    get instanceClass() {
      return classOf(r);
    },
    get operation() {
      return operationOf(engineOf(r), r.license_model ?? r.refs.source?.license_model);
    },
    get usageType() {
      return r.multi_az ? (isMirrored(engineOf(r)) ? "MirrorUsage" : "Multi-AZUsage") : "InstanceUsage";
    },
    get deployment() {
      return r.multi_az ? "Multi-AZ" : "Single-AZ";
    },
    get machines() {
      return r.multi_az ? 2 : 1;
    },
    readable: 1,
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

function storageOf(r: Instance): Storage {
  return {
    get engine() {
      return engineOf(r);
    },
    get type() {
      return typeOf(r);
    },
    get size() {
      return sizeOf(r);
    },
    get iops() {
      return r.iops ?? r.refs.source?.iops;
    },
    get throughput() {
      return r.storage_throughput;
    },
    get prefix() {
      const service = isCustom(engineOf(r)) ? "RDSCustom:" : "RDS:";
      return r.multi_az ? `${service}${isMirrored(engineOf(r)) ? "Mirror-" : "Multi-AZ-"}` : service;
    },
    get ioRequests() {
      return r.usage.monthly_standard_io_requests;
    },
    get hasLogVolume() {
      return r.dedicated_log_volume;
    },
    assume: (text) => r.assume(text),
  };
}
