import { type Exact, exact } from "../../../base/exact.ts";
import { block, number, type Read, text, texts, unpriced } from "../../fields.ts";
import { type AnySheet, type Context, part, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { type Volume, volumeComponents } from "../shared/ebs-volume.ts";
import { launchTemplate, launchTemplateAttributes } from "../shared/launch-template.ts";
import { type Machine, machineComponents, machineUsage } from "../shared/machine.ts";
import { type Device, ofType, type Template, volumeOf } from "../shared/template.ts";

const attributes = {
  // Not set, it is t3.medium; set to what only apply will tell, it may be anything.
  instance_types: { ...texts(), standsIn: false },
  disk_size: number({ default: undefined, because: "20 GB, for Windows 50 GB" }),
  ami_type: text({ default: "AL2023_x86_64_STANDARD", because: "AWS's default" }),
  capacity_type: text({ default: "ON_DEMAND", because: "AWS's default" }),
  scaling_config: block({ desired_size: number(), min_size: number(), max_size: number() }),
  launch_template: block({}),
} as const;

const usage = { ...machineUsage, instances: usageNumber("nodes that run on average") } as const;

const references = {
  template: refersTo("launch_template.id", "aws_launch_template", launchTemplateAttributes),
  namedTemplate: refersTo("launch_template.name", "aws_launch_template", launchTemplateAttributes),
} as const;

type NodeGroup = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const nodeGroup: AnySheet = sheet({
  type: "aws_eks_node_group",
  title: "EKS node group",
  pricing: "aws.amazon.com/eks/pricing",
  limits: [
    "The number of nodes is the desired size; low and high are min_size and max_size.",
    "A group of several instance types is priced as the first of them, which AWS tries first.",
    "The image's root volume is not priced where a launch template does not name it.",
  ],
  attributes,
  usage,
  references,
  components: machineComponents(machineOf),
  parts: [part({ name: "volumes", each: volumesOf, components: volumeComponents<Volume>((volume) => volume) })],
});

function machineOf(r: NodeGroup): Machine {
  return {
    get template() {
      return templateOf(r);
    },
    get count() {
      for (const remark of remarksOf(r)) r.assume(remark);
      return countOf(r);
    },
    usage: r.usage,
    get operatingSystem() {
      return isWindows(r) ? "windows" : "linux";
    },
    get isSpot() {
      return r.capacity_type === "SPOT";
    },
  };
}

function countOf(r: NodeGroup): Exact {
  const value = r.usage.instances ?? r.scaling_config?.desired_size ?? unpriced("scaling_config.desired_size is not set");
  return r.scaled({ value, least: () => r.scaling_config?.min_size, most: () => r.scaling_config?.max_size, by: "scaling_config.max_size" });
}

/** AWS, "CreateNodegroup": t3.medium where neither the group nor its template names a type. */
function templateOf(r: NodeGroup): Template {
  const [type] = r.instance_types;
  const below = launchTemplateOf(r);
  if (!below && r.launch_template && !type) return ELSEWHERE;
  return ofType(below ?? NO_TEMPLATE, type || below?.instanceType || "t3.medium");
}

function launchTemplateOf(r: NodeGroup): Template | undefined {
  const found = r.refs.template ?? r.refs.namedTemplate;
  return found && launchTemplate(found);
}

const NO_TEMPLATE: Template = {
  instanceType: undefined,
  tenancy: undefined,
  isOnHost: false,
  isSpot: false,
  ebsOptimized: undefined,
  detailedMonitoring: undefined,
  cpuCredits: undefined,
  publicAddress: undefined,
  root: undefined,
  devices: [],
};

/** A template outside the plan, where the group itself names no type. */
const ELSEWHERE: Template = {
  ...NO_TEMPLATE,
  get instanceType() {
    return unpriced("its launch template, which may name the instance type, is not in the plan");
  },
};

function remarksOf(r: NodeGroup): string[] {
  const { instance_types: types } = r;
  const template = launchTemplateOf(r);
  const remarks = [];
  if (types.length > 1) remarks.push(`priced as ${types[0]}, the first of ${types.length} instance types`);
  if (template?.devices.length === 0) remarks.push("the launch template names no volume: the image's root volume is not priced");
  return remarks;
}

function volumesOf(r: NodeGroup): Volume[] {
  const template = launchTemplateOf(r);
  if (r.launch_template && !template) unpriced("its launch template, which may name volumes, is not in the plan");
  return (template?.devices ?? [diskOf(r)]).map((device) => volumeOf(device, () => countOf(r)));
}

/** AWS, "CreateNodegroup": 20 GiB, for Windows 50 GiB. */
function diskOf(r: NodeGroup): Device {
  return {
    name: "the disk",
    get size() {
      return r.disk_size ?? exact(isWindows(r) ? 50 : 20);
    },
    type: "gp2",
    iops: undefined,
    throughput: undefined,
  };
}

function isWindows({ ami_type }: NodeGroup): boolean {
  return ami_type.startsWith("WINDOWS");
}
