import type { Change, Plan, Side } from "../../plan/change.ts";
import { isValues, own, type Value, type Values } from "../../plan/value.ts";
import { awsMachines } from "../../resources/machines/aws.ts";
import { azureMachines } from "../../resources/machines/azure.ts";
import { googleMachines } from "../../resources/machines/google.ts";
import type { Machine, Machines } from "../../resources/machines/machines.ts";
import { attributeOf, blocksOf, numberIn, textIn } from "./attributes.ts";
import { undecidable } from "./undecidable.ts";

/** Machines of one kind that a resource runs. */
export interface MachineGroup {
  /** "p5.48xlarge". */
  name: string;
  /** Undefined for a machine type that the data do not have. */
  machine: Machine | undefined;
  /** How many run, as the configuration says; 0 for a template. */
  count: number;
  /** The ceiling of an autoscaler; `count` without one. */
  most: number;
  /** Accelerators attached to each machine, beyond those of its type. */
  attached: readonly { name: string; count: number }[];
  /** Shared cores or processor credits (AWS T, Azure B, Google's shared cores). */
  isBurstable: boolean;
}

type Reader = (change: Change, side: Side, plan: Plan) => MachineGroup[];

/** Types of resources that run machines, and how to read which and how many (docs/rules.md lists them). */
const FLEETS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["aws_instance", one(awsMachines, "instance_type")],
  ["aws_spot_instance_request", one(awsMachines, "instance_type")],
  ["aws_launch_template", template(awsMachines, "instance_type")],
  ["aws_launch_configuration", template(awsMachines, "instance_type")],
  ["aws_eks_node_group", nodeGroup],
  ["aws_autoscaling_group", autoscalingGroup],
  ["aws_sagemaker_notebook_instance", one(awsMachines, "instance_type")],
  ["aws_sagemaker_endpoint_configuration", endpointVariants],
  ["azurerm_linux_virtual_machine", one(azureMachines, "size")],
  ["azurerm_windows_virtual_machine", one(azureMachines, "size")],
  ["azurerm_linux_virtual_machine_scale_set", scaleSet],
  ["azurerm_windows_virtual_machine_scale_set", scaleSet],
  ["azurerm_kubernetes_cluster", (change, side) => blocksOf(change, side, "default_node_pool").map((pool) => pooled(azureMachines, pool, "vm_size"))],
  ["azurerm_kubernetes_cluster_node_pool", (change, side) => [pooled(azureMachines, openOf(change, side), "vm_size")]],
  ["google_compute_instance", (change, side) => [googleGroup(openOf(change, side), { count: 1, most: 1 })]],
  ["google_compute_instance_template", (change, side) => [googleGroup(openOf(change, side), { count: 0, most: 0 })]],
  ["google_container_node_pool", googlePool],
]);

/** The types of {@link machinesOf}. */
export const FLEET_TYPES: readonly string[] = [...FLEETS.keys()];

/** The machines that a resource runs; none for a type that runs none. Throws {@link Undecidable} where the plan does not tell. */
export function machinesOf(change: Change, side: Side, plan: Plan): MachineGroup[] {
  return FLEETS.get(change.type)?.(change, side, plan) ?? [];
}

/** Accelerators of one machine, by name; an empty list when it has none. Throws {@link Undecidable} when that is not known. */
export function acceleratorsOf({ name, machine, attached }: MachineGroup): { name: string; count: number }[] {
  if (!machine) return undecidable(`the machine type ${name} is not in the machine data`);
  if (machine.accelerators === undefined) return undecidable(`how many accelerators a ${name} has is not known`);
  const inside = machine.accelerators > 0 ? [{ name: machine.accelerator?.name ?? "unknown", count: machine.accelerators }] : [];
  return [...inside, ...attached];
}

interface Counts {
  count: number;
  most: number;
}

function group(machines: Machines, given: string | undefined, counts: Counts, attached: MachineGroup["attached"] = []): MachineGroup {
  if (given === undefined) return undecidable("the machine type is not set");
  const name = given.replace(/^ml\./, "").split("/").at(-1) ?? given;
  const machine = machines.find(name);
  return { name, machine, ...counts, attached, isBurstable: /^(t\d|Standard_B|Basic_|f1-|g1-|e2-(micro|small|medium)$)/i.test(name) };
}

function one(machines: Machines, attribute: string): Reader {
  return (change, side) => [group(machines, text(attributeOf(change, side, attribute)), { count: 1, most: 1 })];
}

/** A template runs nothing itself: what starts machines of it counts. */
function template(machines: Machines, attribute: string): Reader {
  return (change, side) => {
    const given = text(attributeOf(change, side, attribute));
    return given === undefined ? [] : [group(machines, given, { count: 0, most: 0 })];
  };
}

function nodeGroup(change: Change, side: Side, plan: Plan): MachineGroup[] {
  const [scaling = {}] = blocksOf(change, side, "scaling_config");
  const count = numberIn(scaling, "desired_size") ?? undecidable("scaling_config.desired_size is not set");
  const counts = { count, most: Math.max(count, numberIn(scaling, "max_size") ?? count) };
  const types = attributeOf(change, side, "instance_types");
  const listed = (Array.isArray(types) ? (types as readonly Value[]) : []).map(text);
  if (listed.length > 0) return listed.map((type, at) => group(awsMachines, type, at === 0 ? counts : { count: 0, most: counts.most }));
  const below = templateOf(change, side, plan);
  // AWS, "CreateNodegroup": t3.medium where neither the group nor its template names a type.
  return [group(awsMachines, below ?? (own(change[side], "launch_template") ? undefined : "t3.medium"), counts)];
}

function autoscalingGroup(change: Change, side: Side, plan: Plan): MachineGroup[] {
  const values = openOf(change, side);
  const count = numberIn(values, "desired_capacity") ?? numberIn(values, "min_size") ?? undecidable("desired_capacity is not set");
  if (blocksOf(change, side, "mixed_instances_policy").length > 0) undecidable("a mixed instances policy chooses among machine types");
  return [group(awsMachines, templateOf(change, side, plan), { count, most: Math.max(count, numberIn(values, "max_size") ?? count) })];
}

function templateOf(change: Change, side: Side, { references }: Plan): string | undefined {
  for (const through of ["launch_template.id", "launch_template.name", "launch_configuration"]) {
    const found = references.target(change, side, through, ["aws_launch_template", "aws_launch_configuration"]);
    if (found.found) return text(attributeOf(found.change, found.change[side] ? side : "after", "instance_type"));
  }
  return undefined;
}

function endpointVariants(change: Change, side: Side): MachineGroup[] {
  const variants = blocksOf(change, side, "production_variants").filter((variant) => textIn(variant, "instance_type") !== undefined);
  return variants.map((variant) => {
    const count = numberIn(variant, "initial_instance_count") ?? undecidable("initial_instance_count is not set");
    return group(awsMachines, textIn(variant, "instance_type"), { count, most: count });
  });
}

function scaleSet(change: Change, side: Side): MachineGroup[] {
  const values = openOf(change, side);
  const count = numberIn(values, "instances") ?? undecidable("instances is not set");
  return [group(azureMachines, textIn(values, "sku"), { count, most: count })];
}

/** A pool that says how many nodes it has, and how many an autoscaler may make of them. */
function pooled(machines: Machines, pool: Values, type: string): MachineGroup {
  const count = numberIn(pool, "node_count") ?? numberIn(pool, "min_count") ?? undecidable("node_count is not set");
  return group(machines, textIn(pool, type), { count, most: Math.max(count, numberIn(pool, "max_count") ?? count) });
}

function googlePool(change: Change, side: Side): MachineGroup[] {
  const values = openOf(change, side);
  const [config = {}] = blocksOf(change, side, "node_config");
  const [scaling] = blocksOf(change, side, "autoscaling");
  const count = numberIn(values, "node_count") ?? numberIn(values, "initial_node_count") ?? (scaling && numberIn(scaling, "min_node_count"));
  if (count === undefined) return undecidable("node_count is not set");
  return [googleGroup(config, { count, most: Math.max(count, (scaling && numberIn(scaling, "max_node_count")) ?? count) })];
}

function googleGroup(values: Values, counts: Counts): MachineGroup {
  const given = own(values, "guest_accelerator");
  const blocks = Array.isArray(given) ? (given as readonly Value[]).filter(isValues) : [];
  const attached = blocks.map((block) => ({
    name: acceleratorName(textIn(block, "type")),
    count: numberIn(block, "count") ?? undecidable("the count of an accelerator is not set"),
  }));
  // Machine types with accelerators inside list them as guest accelerators as well.
  const type = textIn(values, "machine_type");
  const made = group(googleMachines, type, counts, attached);
  return (made.machine?.accelerators ?? 0) > 0 ? { ...made, attached: [] } : made;
}

/** "nvidia-tesla-t4" is a t4. */
function acceleratorName(type: string | undefined): string {
  return (
    type
      ?.split("/")
      .at(-1)
      ?.replace(/^nvidia-(tesla-)?/, "") ?? undecidable("the type of an accelerator is not set")
  );
}

/** The values of a resource whose attributes are read one by one: nothing sensitive among them, for a rule must not tell it. */
function openOf(change: Change, side: Side): Values {
  for (const name of ["vm_size", "sku", "instances", "machine_type", "guest_accelerator", "node_count", "desired_capacity"]) {
    if (change.hasSensitive && change.isSensitive(name)) undecidable(`the plan marks ${name} sensitive`);
  }
  return change[side] ?? {};
}

function text(value: Value | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
