import { type Exact, exact } from "../../../base/exact.ts";
import { block, number, type Read, text, texts, unpriced } from "../../fields.ts";
import { awsMachines } from "../../machines/aws.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  type: text(),
  compute_resources: block({ type: text(), instance_type: texts(), min_vcpus: number({ default: 0, because: "the provider's default" }) }),
} as const;

const usage = {
  instances: usageNumber("instances that run on average"),
  monthly_vcpu_hours: usageNumber("vCPU-hours of Fargate jobs in a month"),
  monthly_memory_gb_hours: usageNumber("GB-hours of memory of Fargate jobs in a month"),
} as const;

type Environment = Read<typeof attributes> & Context<typeof usage, {}>;

const kindOf = ({ compute_resources: resources }: Environment): string => resources?.type ?? unpriced("compute_resources.type is not set");
const isFargate = (r: Environment): boolean => kindOf(r).startsWith("FARGATE");
const isSpot = (r: Environment): boolean => kindOf(r).endsWith("SPOT");
const purchase = (r: Environment): "spot" | "on-demand" => (isSpot(r) ? "spot" : "on-demand");

function machine(r: Environment): string {
  const types = r.compute_resources?.instance_type ?? [];
  const [type = "optimal"] = types;
  const isOne = types.length === 1 && type.includes(".");
  return isOne ? type : unpriced(`AWS chooses among the types of "${types.join(", ").slice(0, 80) || type}" by what the jobs ask for`);
}

/** What stays when no job runs; the rest only usage tells. */
function instances(r: Environment): Exact | undefined {
  const least = r.compute_resources?.min_vcpus ?? exact(0);
  if (r.usage.instances || least.isZero) return r.usage.instances;
  const each = awsMachines.find(machine(r))?.vcpu ?? unpriced(`the number of vCPUs of ${machine(r)} is not known: give usage instances`);
  r.assume("counted at min_vcpus, which run also when there are no jobs (give usage instances)");
  return least.over(exact(each)).ceil();
}

export const computeEnvironment: AnySheet = sheet({
  type: "aws_batch_compute_environment",
  title: "Batch compute environment",
  pricing: "aws.amazon.com/batch/pricing",
  limits: ["Instances are priced as Linux, without their volumes; Fargate as Linux on x86."],
  attributes,
  usage,
  free: (r) => (r.type?.toUpperCase() === "UNMANAGED" ? "its instances are the team's own, and billed themselves" : undefined),
  components: [
    {
      name: "Instance usage",
      detail: (r) => [purchase(r), machine(r)].join(", "),
      unit: "hours",
      hourly: true,
      when: (r) => !isFargate(r),
      quantity: instances,
      price: (r) => aws("AmazonEC2", `${isSpot(r) ? "SpotUsage" : "BoxUsage"}:${machine(r)}`, { operation: "RunInstances", purchase: purchase(r) }),
    },
    {
      name: "vCPU",
      detail: (r) => (isSpot(r) ? "Fargate Spot" : "Fargate"),
      unit: "vCPU-hours",
      when: isFargate,
      quantity: (r) => r.usage.monthly_vcpu_hours,
      price: (r) => aws("AmazonECS", "Fargate-vCPU-Hours:perCPU", { purchase: purchase(r) }),
    },
    {
      name: "Memory",
      detail: (r) => (isSpot(r) ? "Fargate Spot" : "Fargate"),
      unit: "GB-hours",
      when: isFargate,
      quantity: (r) => r.usage.monthly_memory_gb_hours,
      price: (r) => aws("AmazonECS", "Fargate-GB-Hours", { purchase: purchase(r) }),
    },
  ],
});
