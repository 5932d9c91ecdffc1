import type { Exact } from "../../../base/exact.ts";
import { block, flag, number, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { serverlessCapacity } from "../shared/serverless-capacity.ts";
import { type Database, databaseComponents, databaseUsage, isServerless } from "./database.ts";
import { operationOf } from "./engines.ts";

const attributes = {
  engine: text(),
  engine_version: text({ default: "latest", because: "AWS creates its default version, which is in standard support" }),
  instance_class: text(),
  performance_insights_enabled: flag({ default: false }),
  performance_insights_retention_period: number(),
};

const usage = {
  ...databaseUsage,
  capacity_units_per_hr: usageNumber("Aurora capacity units (ACUs) in an average hour, of a serverless v2 instance"),
} as const;

const cluster = refersTo("cluster_identifier", "aws_rds_cluster", {
  engine: text(),
  engine_version: text(),
  engine_lifecycle_support: text(),
  storage_type: text({ default: "", because: "Aurora Standard is the default" }),
  serverlessv2_scaling_configuration: block({ min_capacity: number(), max_capacity: number() }),
});

type Instance = Read<typeof attributes> & Context<typeof usage, { cluster: typeof cluster }>;

export const rdsClusterInstance = sheet({
  type: "aws_rds_cluster_instance",
  title: "Aurora instance",
  pricing: "aws.amazon.com/rds/aurora/pricing",
  limits: [
    "Enhanced monitoring, exported logs and Database Insights are billed by CloudWatch.",
    "Since mid-2026 AWS moves long retention of Performance Insights to Database Insights; it is priced as last listed.",
  ],
  attributes,
  usage,
  references: { cluster },
  components: [
    {
      name: "Aurora Serverless v2",
      detail: (r) => [isOptimized(r) ? "I/O-Optimized" : "Standard", capacityOf(r)].filter(Boolean).join(", "),
      unit: "ACU-hours",
      hourly: true,
      when: (r) => isServerless(databaseOf(r)),
      quantity: unitsOf,
      price: (r) => aws("AmazonRDS", isOptimized(r) ? "Aurora:ServerlessV2IOOptimizedUsage" : "Aurora:ServerlessV2Usage"),
    },
    ...databaseComponents<Instance>(databaseOf),
  ],
});

function databaseOf(r: Instance): Database {
  return {
    get engine() {
      return engineOf(r);
    },
    get version() {
      return r.refs.cluster?.engine_version ?? r.engine_version;
    },
    get isExtendedSupportOff() {
      return r.refs.cluster?.engine_lifecycle_support === "open-source-rds-extended-support-disabled";
    },
    get instanceClass() {
      return r.instance_class ?? unpriced("its instance_class is not set");
    },
    get operation() {
      return operationOf(engineOf(r), undefined);
    },
    get usageType() {
      return isOptimized(r) ? "InstanceUsageIOOptimized" : "InstanceUsage";
    },
    get deployment() {
      return isOptimized(r) ? "I/O-Optimized" : "Standard";
    },
    machines: 1,
    readable: 1,
    get insights() {
      return r.performance_insights_enabled;
    },
    get insightsDays() {
      return r.performance_insights_retention_period;
    },
    get capacity() {
      return unitsOf(r);
    },
    usage: r.usage,
    get asOf() {
      return r.asOf;
    },
  };
}

function engineOf(r: Instance): string {
  return r.engine ?? r.refs.cluster?.engine ?? unpriced("its engine is not set");
}

/** Aurora I/O-Optimized is chosen for the cluster and makes its instances dearer. */
function isOptimized(r: Instance): boolean {
  if (!r.refs.cluster) r.assume("its cluster is not in this plan; assumed Aurora Standard, not I/O-Optimized");
  return r.refs.cluster?.storage_type === "aurora-iopt1";
}

/** Capacity units in an average hour. */
function unitsOf(r: Instance): Exact | undefined {
  const { cluster: owner } = r.refs;
  return serverlessCapacity(r, {
    said: r.usage.capacity_units_per_hr,
    bounds: owner?.serverlessv2_scaling_configuration,
    block: "serverlessv2_scaling_configuration",
    of: owner?.address,
  });
}

function capacityOf(r: Instance): string {
  const { min_capacity, max_capacity } = r.refs.cluster?.serverlessv2_scaling_configuration ?? {};
  return min_capacity && max_capacity ? `${min_capacity.toString()} to ${max_capacity.toString()} ACUs` : "";
}
