import { type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { isOptimized } from "../shared/optimized-storage.ts";

const attributes = { instance_class: text() };

const usage = {
  data_storage_gb: usageNumber("GB that the cluster stores, averaged over the month; give it to one instance of the cluster"),
  monthly_io_requests: usageNumber("I/O requests of the cluster in a month; give it to one instance of the cluster"),
  monthly_cpu_credit_hrs: usageNumber("vCPU-hours a month beyond the baseline (t3 and t4g)"),
} as const;

const cluster = refersTo("cluster_identifier", "aws_docdb_cluster", {
  storage_type: text({ default: "standard", because: "AWS's default" }),
  engine_version: text({ default: "latest", because: "AWS creates its default version, which is in standard support" }),
});

type Instance = Read<typeof attributes> & Context<typeof usage, { cluster: typeof cluster }>;

/** AWS, "Amazon DocumentDB Extended Support": of version 3.6. */
const EXTENDED_SINCE = "2026-03-31";

export const clusterInstance = sheet({
  type: "aws_docdb_cluster_instance",
  title: "DocumentDB instance",
  pricing: "aws.amazon.com/documentdb/pricing",
  limits: ["Data transfer between regions is not priced.", "Performance Insights beyond the free 7 days is not priced."],
  attributes,
  usage,
  references: { cluster },
  components: [
    {
      name: "Database instance",
      detail: (r) => ["on-demand", classOf(r), ...(isOptimized(r) ? ["I/O-Optimized"] : [])].join(", "),
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: (r) => aws("AmazonDocDB", `${isOptimized(r) ? "InstanceUsageIOOptimized" : "InstanceUsage"}:${classOf(r)}`),
    },
    {
      name: "Storage",
      unit: "GB-months",
      quantity: (r) => r.usage.data_storage_gb,
      price: (r) => aws("AmazonDocDB", isOptimized(r) ? "IO-OptimizedStorageUsage" : "StorageUsage"),
    },
    {
      name: "I/O requests",
      unit: "requests",
      // I/O-Optimized has no charge for I/O.
      when: (r) => !isOptimized(r),
      quantity: (r) => r.usage.monthly_io_requests,
      price: aws("AmazonDocDB", "StorageIOUsage"),
    },
    {
      name: "CPU credits",
      unit: "vCPU-hours",
      when: (r) => r.usage.monthly_cpu_credit_hrs !== undefined && /^db\.t[34]/.test(classOf(r)),
      quantity: (r) => r.usage.monthly_cpu_credit_hrs,
      price: (r) => aws("AmazonDocDB", `CPUCredits:${classOf(r).replace(/\.\w+$/, "")}`),
    },
    {
      name: "Extended support",
      unit: "hours",
      hourly: true,
      when: (r) => r.asOf >= EXTENDED_SINCE && r.refs.cluster?.engine_version.startsWith("3.") === true,
      quantity: () => 1,
      price: () => unpriced("the list's rates of extended support do not say whether they include the instance itself"),
    },
  ],
});

function classOf({ instance_class = unpriced("its instance_class is not set") }: Instance): string {
  if (instance_class === "db.serverless") unpriced("the capacity units of DocumentDB serverless are not in the price list");
  return instance_class;
}
