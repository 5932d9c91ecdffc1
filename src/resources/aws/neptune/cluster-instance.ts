import type { Exact } from "../../../base/exact.ts";
import { block, number, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { isOptimized } from "../shared/optimized-storage.ts";
import { serverlessCapacity } from "../shared/serverless-capacity.ts";

const attributes = { instance_class: text() };

const usage = {
  capacity_units_per_hr: usageNumber("Neptune capacity units (NCUs) in an average hour, of a serverless instance"),
  monthly_cpu_credit_hrs: usageNumber("vCPU-hours a month beyond the baseline (t3 and t4g)"),
} as const;

const cluster = refersTo("cluster_identifier", "aws_neptune_cluster", {
  storage_type: text({ default: "standard", because: "AWS's default" }),
  serverless_v2_scaling_configuration: block({ min_capacity: number(), max_capacity: number() }),
});

type Instance = Read<typeof attributes> & Context<typeof usage, { cluster: typeof cluster }>;

export const clusterInstance = sheet({
  type: "aws_neptune_cluster_instance",
  title: "Neptune instance",
  pricing: "aws.amazon.com/neptune/pricing",
  limits: ["Neptune workbenches are billed as SageMaker notebooks."],
  attributes,
  usage,
  references: { cluster },
  components: [
    {
      name: "Neptune serverless",
      detail: (r) => [isOptimized(r) ? "I/O-Optimized" : "standard", capacityOf(r)].filter(Boolean).join(", "),
      unit: "NCU-hours",
      hourly: true,
      when: isServerless,
      quantity: unitsOf,
      price: (r) => aws("AmazonNeptune", isOptimized(r) ? "IO optimized Serverless" : "Serverless"),
    },
    {
      name: "Database instance",
      detail: (r) => ["on-demand", classOf(r), ...(isOptimized(r) ? ["I/O-Optimized"] : [])].join(", "),
      unit: "hours",
      hourly: true,
      when: (r) => !isServerless(r),
      quantity: () => 1,
      price: (r) => aws("AmazonNeptune", `${isOptimized(r) ? "InstanceUsageIOOptimized" : "InstanceUsage"}:${classOf(r)}`),
    },
    {
      name: "CPU credits",
      unit: "vCPU-hours",
      when: (r) => r.usage.monthly_cpu_credit_hrs !== undefined && /^db\.t[34]/.test(classOf(r)),
      quantity: (r) => r.usage.monthly_cpu_credit_hrs,
      price: (r) => aws("AmazonNeptune", `CPUCredits:${classOf(r).replace(/\.\w+$/, "")}`),
    },
  ],
});

function classOf({ instance_class = unpriced("its instance_class is not set") }: Instance): string {
  return instance_class;
}

function isServerless(r: Instance): boolean {
  return classOf(r) === "db.serverless";
}

/** Capacity units in an average hour. */
function unitsOf(r: Instance): Exact | undefined {
  const { cluster: owner } = r.refs;
  return serverlessCapacity(r, {
    said: r.usage.capacity_units_per_hr,
    bounds: owner?.serverless_v2_scaling_configuration,
    block: "serverless_v2_scaling_configuration",
    of: owner?.address,
  });
}

function capacityOf(r: Instance): string {
  const { min_capacity, max_capacity } = r.refs.cluster?.serverless_v2_scaling_configuration ?? {};
  return min_capacity && max_capacity ? `${min_capacity.toString()} to ${max_capacity.toString()} NCUs` : "";
}
