import type { Change, Plan, Side } from "../plan/change.ts";
import { own, type Value } from "../plan/value.ts";

/** What in a plan stops a resource by the clock: a resource of type `by` whose attribute `through` points at it, and that really stops something. */
interface Enforcer {
  types: readonly string[];
  by: string;
  through: string;
  stops: (enforcer: Change) => boolean;
}

/**
 * docs/usage.md lists these. A group that is scaled to nothing (aws_autoscaling_schedule, Application Auto Scaling's scheduled actions), and the
 * providers' own schedules for machines.
 */
const ENFORCERS: readonly Enforcer[] = [
  {
    types: ["aws_autoscaling_group", "aws_eks_node_group"],
    by: "aws_autoscaling_schedule",
    through: "autoscaling_group_name",
    stops: (by) => isZero(by, "desired_capacity") || isZero(by, "max_size"),
  },
  {
    types: ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine"],
    by: "azurerm_dev_test_global_vm_shutdown_schedule",
    through: "virtual_machine_id",
    stops: (by) => own(by.after, "enabled") !== false,
  },
];

/** Google: a machine points at the policy that stops it. */
const POLICIES = {
  types: ["google_compute_instance"],
  through: "resource_policies",
  policy: "google_compute_resource_policy",
  block: "instance_schedule_policy",
} as const;

/** The address of what stops a resource by the clock on a side of the change; undefined when nothing in the plan does. */
export function enforcerOf(change: Change, side: Side, { references }: Plan): string | undefined {
  for (const { types, by, through, stops } of ENFORCERS) {
    if (!types.includes(change.type)) continue;
    const found = references.sources(change, side, by, through).find((one) => one.hasAfter && stops(one));
    if (found) return found.address;
  }
  if (!POLICIES.types.some((type) => type === change.type)) return undefined;
  const target = references.target(change, side, POLICIES.through, [POLICIES.policy]);
  return target.found && hasBlocks(own(target.change.after, POLICIES.block)) ? target.change.address : undefined;
}

function isZero(change: Change, attribute: string): boolean {
  return own(change.after, attribute) === 0;
}

function hasBlocks(value: Value | undefined): boolean {
  return Array.isArray(value) && value.length > 0;
}
