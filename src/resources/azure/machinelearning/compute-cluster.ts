import { type Exact, exact } from "../../../base/exact.ts";
import { block, number, type Read, text } from "../../fields.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { machineComponents, type VirtualMachine } from "../shared/virtual-machine.ts";
import { computeMachines } from "./compute.ts";

const attributes = {
  vm_size: text(),
  vm_priority: text({ default: "Dedicated", because: "the provider's default" }),
  scale_settings: block({ min_node_count: number(), max_node_count: number() }),
} as const;

const usage = {
  instances: usageNumber("nodes that run on average"),
  monthly_hrs: usageNumber("hours a month in which each node runs"),
} as const;

type Cluster = Read<typeof attributes> & Context<typeof usage, {}>;

export const computeCluster: AnySheet = sheet({
  type: "azurerm_machine_learning_compute_cluster",
  title: "Machine Learning compute cluster",
  pricing: "azure.microsoft.com/pricing/details/machine-learning",
  limits: [
    "The number of nodes is the least that scaling keeps, one where that is none and only hours are given; low and high are its bounds.",
    "Load balancers of the cluster are not in the plan and not priced.",
  ],
  attributes,
  usage,
  components: machineComponents(machinesOf).map((component) => ({
    ...component,
    quantity: (r: Cluster) => (isAsleep(r) ? undefined : component.quantity(r)),
  })),
});

/** Nothing runs unless jobs come, and nobody says how many. */
function isAsleep({ usage: { instances, monthly_hrs }, scale_settings }: Cluster): boolean {
  return !instances && !monthly_hrs && scale_settings?.min_node_count?.isZero === true;
}

function machinesOf(r: Cluster): VirtualMachine {
  return computeMachines({
    get size() {
      return r.vm_size;
    },
    attribute: "vm_size",
    get isLowPriority() {
      return r.vm_priority === "LowPriority";
    },
    get count() {
      return nodesOf(r);
    },
    get hours() {
      return r.usage.monthly_hrs;
    },
    place: undefined,
  });
}

function nodesOf(r: Cluster): Exact {
  const least = r.scale_settings?.min_node_count;
  const value = r.usage.instances ?? (least?.isZero === false ? least : exact(1));
  return r.scaled({ value, least: () => least, most: () => r.scale_settings?.max_node_count, by: "scale_settings.max_node_count" });
}
