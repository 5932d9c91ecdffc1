import { type Exact, exact } from "../../../base/exact.ts";
import { block, blocks, count, flag, number, type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, type Context, part, refersTo, sheet } from "../../sheet.ts";
import { type Volume, volumeComponents } from "../shared/ebs-volume.ts";
import { launchConfiguration, launchConfigurationAttributes } from "../shared/launch-configuration.ts";
import { launchTemplate, launchTemplateAttributes } from "../shared/launch-template.ts";
import { type Machine, machineComponents, machineUsage } from "../shared/machine.ts";
import { ofType, type Template, volumeOf } from "../shared/template.ts";

const weight = number({ default: 1, because: "AWS's default" });
const config = blocks({
  override: blocks({ instance_type: text(), weighted_capacity: weight, instance_requirements: count() }),
  overrides: blocks({ instance_type: text(), weighted_capacity: weight, instance_requirements: count() }),
});
const specification = {
  ...launchConfigurationAttributes,
  enable_monitoring: { ...flag({ default: false, because: "AWS's default" }), from: "monitoring" },
  weighted_capacity: text({ default: "", because: "AWS's default of 1" }), // The provider writes "" where it is not set.
} as const;

const NAMED = "launch_template_config.launch_template_specification";
const references = {
  template: refersTo(`${NAMED}.launch_template_id`, "aws_launch_template", launchTemplateAttributes),
  namedTemplate: refersTo(`${NAMED}.launch_template_name`, "aws_launch_template", launchTemplateAttributes),
  spotTemplate: refersTo(`${NAMED}.id`, "aws_launch_template", launchTemplateAttributes),
  namedSpotTemplate: refersTo(`${NAMED}.name`, "aws_launch_template", launchTemplateAttributes),
} as const;

const ec2 = {
  launch_template_config: config,
  target_capacity_specification: block({
    default_target_capacity_type: text(),
    on_demand_target_capacity: number({ default: undefined, because: "the default type takes all that is left" }),
    spot_target_capacity: number({ default: undefined, because: "the default type takes all that is left" }),
    total_target_capacity: number(),
  }),
} as const;
const spot = { launch_template_config: config, launch_specification: blocks(specification), target_capacity: number() } as const;

type Fleet = Context<typeof machineUsage, typeof references> & { launch_template_config: Read<typeof ec2>["launch_template_config"] };

/** Instances of one kind, before they are split into on-demand and spot. */
interface Kind {
  template: Template;
  weight: Exact;
  remarks: readonly string[];
}

/** The first instance type of the first template: which of several AWS takes only the run will show. */
function kindOf(r: Fleet): Kind {
  const { template, namedTemplate, spotTemplate, namedSpotTemplate } = r.refs;
  const found = template ?? namedTemplate ?? spotTemplate ?? namedSpotTemplate ?? unpriced("its launch template is not in this plan");
  const overrides = r.launch_template_config.flatMap((one) => [...one.override, ...one.overrides]);
  const [first] = overrides;
  if (first?.instance_requirements) unpriced("AWS chooses its instance types by requirements");
  const chosen = launchTemplate(found);
  return {
    template: first?.instance_type ? ofType(chosen, first.instance_type) : chosen,
    weight: first?.weighted_capacity ?? exact(1),
    remarks: remarksOf(overrides.length, first?.instance_type, chosen.devices.length === 0),
  };
}

function remarksOf(kinds: number, first: string | undefined, hasNoVolume: boolean): string[] {
  const remarks = [];
  if (kinds > 1) remarks.push(`priced as ${first ?? "the first"}, the first of ${kinds} instance types`);
  if (hasNoVolume) remarks.push("the launch template names no volume: the image's root volume is not priced");
  return remarks;
}

function machine(r: Fleet, kind: Kind, units: Exact, isSpot: boolean): Machine {
  return {
    template: kind.template,
    get count() {
      for (const remark of kind.remarks) r.assume(remark);
      return units.over(kind.weight).ceil();
    },
    usage: r.usage,
    isSpot,
  };
}

/** Units on demand and as spot. */
function split(target: Read<typeof ec2>["target_capacity_specification"]): [onDemand: Exact, spot: Exact] {
  const {
    default_target_capacity_type: type,
    on_demand_target_capacity: onDemand,
    spot_target_capacity: spotUnits,
    total_target_capacity: total,
  } = target ?? unpriced("target_capacity_specification is not set");
  if (!total) return unpriced("total_target_capacity is not set");
  if (type === "on-demand") return [total.minus((spotUnits ?? exact(0)).min(total)), (spotUnits ?? exact(0)).min(total)];
  return [(onDemand ?? exact(0)).min(total), total.minus((onDemand ?? exact(0)).min(total))];
}

type Ec2Fleet = Fleet & Read<typeof ec2>;

function ec2Machines(r: Ec2Fleet): Machine[] {
  const kind = kindOf(r);
  const [onDemand, spotUnits] = split(r.target_capacity_specification);
  const machines = [machine(r, kind, onDemand, kind.template.isSpot), machine(r, kind, spotUnits, true)];
  return machines.filter((_, at) => !(at === 0 ? onDemand : spotUnits).isZero);
}

type SpotFleet = Fleet & Read<typeof spot>;

function spotKind(r: SpotFleet): Kind {
  const [first] = r.launch_specification;
  if (!first) return kindOf(r);
  const template = launchConfiguration(
    first,
    () => r.usage.operating_system,
    (text) => r.assume(text),
  );
  return { template, weight: weightOf(first.weighted_capacity), remarks: remarksOf(r.launch_specification.length, first.instance_type, false) };
}

function weightOf(written: string): Exact {
  if (written !== "" && !/^\d{1,9}$/.test(written)) unpriced("launch_specification.weighted_capacity is not a number");
  return exact(Number(written || 1));
}

function spotMachines(r: SpotFleet): Machine[] {
  return [machine(r, spotKind(r), r.target_capacity ?? unpriced("target_capacity is not set"), true)];
}

function volumesOf(template: Template, machines: readonly Machine[]): Volume[] {
  return template.devices.map((device) => volumeOf(device, () => machines.reduce((all, one) => all.plus(one.count), exact(0))));
}

const limits = ["A fleet of several instance types is priced as the first of them; spot prices are in no price list.", "It is priced for a whole month."];
const instances = machineComponents<Machine>((one) => one);
const volumes = volumeComponents<Volume>((one) => one);

export const ec2Fleet: AnySheet = sheet({
  type: "aws_ec2_fleet",
  title: "EC2 fleet",
  pricing: "aws.amazon.com/ec2/pricing",
  limits,
  attributes: ec2,
  usage: machineUsage,
  references,
  parts: [
    part({ name: "instances", each: ec2Machines, components: instances }),
    part({ name: "volumes", each: (r: Ec2Fleet) => volumesOf(kindOf(r).template, ec2Machines(r)), components: volumes }),
  ],
});

export const spotFleet: AnySheet = sheet({
  type: "aws_spot_fleet_request",
  title: "EC2 spot fleet",
  pricing: "aws.amazon.com/ec2/spot/pricing",
  limits,
  attributes: spot,
  usage: machineUsage,
  references,
  parts: [
    part({ name: "instances", each: spotMachines, components: instances }),
    part({ name: "volumes", each: (r: SpotFleet) => volumesOf(spotKind(r).template, spotMachines(r)), components: volumes }),
  ],
});
