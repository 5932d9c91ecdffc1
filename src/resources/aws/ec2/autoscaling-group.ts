import { type Exact, exact, sum } from "../../../base/exact.ts";
import { block, blocks, count, number, type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, type Context, part, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { type Volume, volumeComponents } from "../shared/ebs-volume.ts";
import { launchConfiguration, launchConfigurationAttributes } from "../shared/launch-configuration.ts";
import { launchTemplate, launchTemplateAttributes } from "../shared/launch-template.ts";
import { isOnHost, type Machine, machineComponents, machineUsage } from "../shared/machine.ts";
import { ofType, type Template, volumeOf } from "../shared/template.ts";

/** AWS, "InstancesDistribution": all on demand unless said otherwise. */
const distribution = {
  on_demand_base_capacity: number({ default: 0, because: "AWS's default" }),
  on_demand_percentage_above_base_capacity: number({ default: 100, because: "AWS's default" }),
} as const;

const override = {
  instance_type: text(),
  weighted_capacity: number({ default: 1, because: "AWS's default" }),
  instance_requirements: count(),
  launch_template_specification: count(),
} as const;

const attributes = {
  desired_capacity: number({ default: undefined, because: "AWS starts with min_size" }),
  min_size: number(),
  max_size: number(),
  mixed_instances_policy: block({
    instances_distribution: block(distribution),
    launch_template: block({ override: blocks(override) }),
  }),
} as const;

const usage = { ...machineUsage, instances: usageNumber("instances that run on average") } as const;

const MIXED = "mixed_instances_policy.launch_template.launch_template_specification";

const references = {
  template: refersTo("launch_template.id", "aws_launch_template", launchTemplateAttributes),
  namedTemplate: refersTo("launch_template.name", "aws_launch_template", launchTemplateAttributes),
  mixedTemplate: refersTo(`${MIXED}.launch_template_id`, "aws_launch_template", launchTemplateAttributes),
  namedMixedTemplate: refersTo(`${MIXED}.launch_template_name`, "aws_launch_template", launchTemplateAttributes),
  configuration: refersTo("launch_configuration", "aws_launch_configuration", launchConfigurationAttributes),
} as const;

type Group = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const autoscalingGroup: AnySheet = sheet({
  type: "aws_autoscaling_group",
  title: "EC2 Auto Scaling group",
  pricing: "aws.amazon.com/ec2/pricing",
  limits: [
    "The number of instances is the desired capacity, else the least; low and high are min_size and max_size.",
    "A group of several instance types is priced as the first of them, which AWS tries first.",
    "Warm pools are not priced, nor is the image's root volume where a launch template does not name it.",
  ],
  attributes,
  usage,
  references,
  free: (r) =>
    isOnHost(templateOf(r)) && templateOf(r).devices.length === 0 ? "its instances run on dedicated hosts, which are billed themselves" : undefined,
  parts: [
    part({ name: "instances", each: machinesOf, components: machineComponents<Machine>((machine) => machine) }),
    part({ name: "volumes", each: volumesOf, components: volumeComponents<Volume>((volume) => volume) }),
  ],
});

function templateOf(r: Group): Template {
  const { template, namedTemplate, mixedTemplate, namedMixedTemplate, configuration } = r.refs;
  const found = template ?? namedTemplate ?? mixedTemplate ?? namedMixedTemplate;
  if (found) return launchTemplate(found);
  if (configuration) {
    return launchConfiguration(
      configuration,
      () => r.usage.operating_system,
      (text) => r.assume(text),
    );
  }
  return unpriced("its launch template or configuration is not in this plan");
}

/** In units of capacity: instances, or weights of a mixed group. An empty group is no estimate of a group that scales from 0. */
function capacityOf(r: Group): Exact {
  const capacity = r.desired_capacity ?? r.min_size ?? unpriced("min_size is not set");
  return startsEmpty(r) ? exact(1) : capacity;
}

function capacityIn(r: Group, weight: Exact): Exact {
  const value = r.usage.instances?.times(weight) ?? capacityOf(r);
  return r.scaled({ value, least: () => r.min_size, most: () => r.max_size, by: "max_size" });
}

function startsEmpty({ desired_capacity, min_size }: Group): boolean {
  return desired_capacity === undefined && min_size?.isZero === true;
}

function machinesOf(r: Group): Machine[] {
  const [first] = overridesOf(r);
  if (first?.instance_requirements) unpriced("AWS chooses its instance types by requirements");
  if (first?.launch_template_specification) unpriced("its first instance type has a launch template of its own");
  const template = first?.instance_type ? ofType(templateOf(r), first.instance_type) : templateOf(r);
  const weight = first?.weighted_capacity ?? exact(1);
  const [onDemand, spot] = split(r, capacityIn(r, weight));
  const remarks = remarksOf(r, template);
  const machine = (units: Exact, isSpot: boolean): Machine => ({
    template,
    get count() {
      for (const remark of remarks) r.assume(remark);
      return units.over(weight).ceil();
    },
    usage: r.usage,
    isSpot,
  });
  const machines = [machine(onDemand, template.isSpot), machine(spot, true)];
  return machines.filter((_, at) => !(at === 0 ? onDemand : spot).isZero || (at === 0 && spot.isZero));
}

function overridesOf(r: Group): readonly Read<typeof override>[] {
  return r.mixed_instances_policy?.launch_template?.override ?? [];
}

/** Units on demand and as spot: the base first, then the share above it. */
function split(r: Group, capacity: Exact): [onDemand: Exact, spot: Exact] {
  const shares = r.mixed_instances_policy?.instances_distribution;
  if (!shares) return [capacity, exact(0)];
  const base = shares.on_demand_base_capacity.min(capacity);
  const onDemand = base.plus(capacity.minus(base).times(shares.on_demand_percentage_above_base_capacity).over(100).ceil());
  return [onDemand, capacity.minus(onDemand)];
}

function remarksOf(r: Group, template: Template): string[] {
  const overrides = overridesOf(r);
  const remarks = [];
  if (overrides.length > 1) remarks.push(`priced as ${overrides[0]?.instance_type}, the first of ${overrides.length} instance types`);
  if (r.usage.instances === undefined && startsEmpty(r)) remarks.push("min_size is 0 and no desired capacity is set; assumed 1 instance");
  else if (r.usage.instances === undefined && r.desired_capacity === undefined) remarks.push("no desired capacity is set; counted at the least, min_size");
  if (template.devices.length === 0) remarks.push("the launch template names no volume: the image's root volume is not priced");
  return remarks;
}

function volumesOf(r: Group): Volume[] {
  const running = sum(machinesOf(r).map(({ count }) => count));
  return templateOf(r).devices.map((device) => volumeOf(device, () => running));
}
