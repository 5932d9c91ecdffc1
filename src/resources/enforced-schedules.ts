import type { Change, Plan, Side } from "../plan/change.ts";
import { own, type Value } from "../plan/value.ts";

/** What in a plan stops a resource by the clock: a resource of type `by` whose attribute `through` points at it, and that really stops something. */
interface Enforcer {
  types: readonly string[];
  by: string;
  through: string;
  stops: (enforcer: Change, at: Side) => boolean;
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
    stops: (by, at) => isZero(by, at, "desired_capacity") || isZero(by, at, "max_size"),
  },
  {
    types: ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine"],
    by: "azurerm_dev_test_global_vm_shutdown_schedule",
    through: "virtual_machine_id",
    stops: (by, at) => own(by[at], "enabled") !== false,
  },
];

/** Google: a machine points at the policy that stops it. */
const POLICIES = {
  types: ["google_compute_instance"],
  through: "resource_policies",
  policy: "google_compute_resource_policy",
  block: "instance_schedule_policy",
} as const;

/**
 * The address of what stops a resource by the clock on a side of the change; undefined when nothing in the plan does. It must be there `at` a side:
 * prices of both sides take what is there after the change, rules what was there before it.
 */
export function enforcerOf(change: Change, side: Side, { references }: Plan, at: Side = "after"): string | undefined {
  for (const { types, by, through, stops } of ENFORCERS) {
    if (!types.includes(change.type)) continue;
    const found = references.sources(change, side, by, through).find((one) => (at === "after" ? one.hasAfter : one.hasBefore) && stops(one, at));
    if (found) return found.address;
  }
  if (!POLICIES.types.some((type) => type === change.type)) return undefined;
  const target = references.target(change, side, POLICIES.through, [POLICIES.policy]);
  return target.found && hasBlocks(own(target.change[at], POLICIES.block)) ? target.change.address : undefined;
}

function isZero(change: Change, at: Side, attribute: string): boolean {
  return own(change[at], attribute) === 0;
}

function hasBlocks(value: Value | undefined): boolean {
  return Array.isArray(value) && value.length > 0;
}
