import { exact } from "../../../base/exact.ts";
import { block, blocks, flag, type Read, text } from "../../fields.ts";
import { type AnySheet, type Context, part, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { type Volume, volumeComponents } from "../shared/ebs-volume.ts";
import { launchTemplate, launchTemplateAttributes } from "../shared/launch-template.ts";
import { type Machine, machineComponents, machineUsage } from "../shared/machine.ts";
import { type Device, deviceAttributes, deviceOf, isRootName, over, rootOf, type Template, volumeAttributes, volumeOf } from "../shared/template.ts";
import { placeOf } from "../shared/zone.ts";

const byTemplate = { default: undefined, because: "the launch template or AWS's default decides" };

const common = {
  instance_type: text(),
  tenancy: text(byTemplate),
  host_id: text(),
  host_resource_group_arn: text(),
  ebs_optimized: flag(byTemplate),
  monitoring: flag(byTemplate),
  associate_public_ip_address: flag({ default: undefined, because: "the subnet decides" }),
  availability_zone: text({ default: undefined, because: "a zone of the region" }),
  launch_template: block({}),
  credit_specification: block({ cpu_credits: text(byTemplate) }),
  root_block_device: block(volumeAttributes, { because: "the image decides" }),
  ebs_block_device: blocks(deviceAttributes, { because: "the image decides" }),
} as const;

/** A spot request has no market options: it is spot by its type. */
const attributes = { ...common, instance_market_options: block({ market_type: text(byTemplate) }) } as const;

const usage = {
  ...machineUsage,
  monthly_hrs: usageNumber("hours a month in which it runs"),
  monthly_standard_io_requests: usageNumber("I/O requests a month of each magnetic volume"),
} as const;

const references = {
  template: refersTo("launch_template.id", "aws_launch_template", launchTemplateAttributes),
  namedTemplate: refersTo("launch_template.name", "aws_launch_template", launchTemplateAttributes),
  host: refersTo("host_id", "aws_ec2_host", {}),
} as const;

type Instance = Read<typeof common> & Partial<Read<typeof attributes>> & Context<typeof usage, typeof references>;

/** A single machine, on demand or as a spot request: both are billed alike. */
export function instanceSheet(type: string, title: string, isSpot: boolean): AnySheet {
  const machine = (r: Instance): Machine => ({
    template: templateOf(r),
    count: exact(1),
    usage: r.usage,
    get isSpot() {
      return isSpot || templateOf(r).isSpot;
    },
    hours: r.usage.monthly_hrs,
    get place() {
      return placeOf(r.availability_zone);
    },
  });
  return sheet({
    type,
    title,
    pricing: "aws.amazon.com/ec2/pricing",
    limits: [
      "The operating system is the image's: Linux unless the usage says otherwise.",
      "A public address that the subnet gives, data transfer, and the hourly fee of a region with dedicated instances are not priced.",
      "An instance on a dedicated host is billed through the host.",
    ],
    attributes: isSpot ? common : attributes,
    usage,
    references,
    components: machineComponents(machine),
    parts: [
      part({ name: "root_block_device", each: (r: Instance) => [rootVolume(r)], components: volumeComponents<Volume>((volume) => volume) }),
      part({
        name: "ebs_block_device",
        each: (r: Instance) => devicesOf(r).map((device) => volume(r, device)),
        components: volumeComponents<Volume>((one) => one),
      }),
    ],
  });
}

/** What the instance itself says comes before what its launch template says. */
function templateOf(r: Instance): Template {
  const below = launchTemplateOf(r);
  return {
    get instanceType() {
      if (r.launch_template && !below) r.assume("its launch template is not in the plan: what that adds is not priced");
      return r.instance_type ?? below?.instanceType;
    },
    get tenancy() {
      return r.tenancy ?? below?.tenancy;
    },
    get isOnHost() {
      return Boolean(r.refs.host || r.host_id || r.host_resource_group_arn || below?.isOnHost);
    },
    get isSpot() {
      return (r.instance_market_options?.market_type ?? (below?.isSpot ? "spot" : "")) === "spot";
    },
    get ebsOptimized() {
      return r.ebs_optimized ?? below?.ebsOptimized;
    },
    get detailedMonitoring() {
      return r.monitoring ?? below?.detailedMonitoring;
    },
    get cpuCredits() {
      return r.credit_specification?.cpu_credits ?? below?.cpuCredits;
    },
    get publicAddress() {
      return r.associate_public_ip_address ?? below?.publicAddress;
    },
    get root() {
      return below?.root;
    },
    get devices() {
      return below?.devices ?? [];
    },
  };
}

function launchTemplateOf(r: Instance): Template | undefined {
  const found = r.refs.template ?? r.refs.namedTemplate;
  return found && launchTemplate(found);
}

function rootVolume(r: Instance): Volume {
  const below = launchTemplateOf(r)?.root;
  const own = r.root_block_device && deviceOf(r.root_block_device);
  return volume(
    r,
    rootOf(
      own ? over(own, below) : below,
      () => r.usage.operating_system,
      (text) => r.assume(text),
    ),
  );
}

/** The template's devices, each with what the instance says of the same device, then the instance's others. */
function devicesOf(r: Instance): Device[] {
  const own = r.ebs_block_device.map((block) => deviceOf(block, block.device_name));
  const below = (launchTemplateOf(r)?.devices ?? []).filter(({ name }) => !isRootName(name));
  const same = (one: Device) => (other: Device) => one.name !== undefined && one.name === other.name;
  return [...below.filter((device) => !own.some(same(device))), ...own.map((device) => over(device, below.find(same(device))))];
}

function volume(r: Instance, device: Device): Volume {
  return volumeOf(device, () => exact(1), {
    get ioRequests() {
      return r.usage.monthly_standard_io_requests;
    },
    get place() {
      return placeOf(r.availability_zone);
    },
  });
}
