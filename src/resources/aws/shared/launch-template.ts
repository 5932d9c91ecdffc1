import { block, blocks, flag, type Read, text } from "../../fields.ts";
import { type Device, deviceOf, isRootName, type Template, volumeAttributes } from "./template.ts";

/** Attributes of aws_launch_template that are billed. */
export const launchTemplateAttributes = {
  instance_type: text(),
  ebs_optimized: flag(),
  monitoring: block({ enabled: flag() }),
  placement: block({ tenancy: text(), host_id: text(), host_resource_group_arn: text() }),
  credit_specification: block({ cpu_credits: text() }),
  instance_market_options: block({ market_type: text() }),
  network_interfaces: blocks({ associate_public_ip_address: flag({ default: undefined, because: "the subnet decides" }) }),
  block_device_mappings: blocks({ device_name: text(), no_device: text(), ebs: block(volumeAttributes) }),
} as const;

export function launchTemplate(read: Read<typeof launchTemplateAttributes>): Template {
  const devices = (): Device[] =>
    read.block_device_mappings.flatMap((mapping) => (mapping.ebs && !mapping.no_device ? [deviceOf(mapping.ebs, mapping.device_name)] : []));
  return {
    get instanceType() {
      return read.instance_type || undefined;
    },
    get tenancy() {
      return read.placement?.tenancy;
    },
    get isOnHost() {
      return Boolean(read.placement?.host_id || read.placement?.host_resource_group_arn);
    },
    get isSpot() {
      return read.instance_market_options?.market_type === "spot";
    },
    get ebsOptimized() {
      return read.ebs_optimized;
    },
    get detailedMonitoring() {
      return read.monitoring?.enabled;
    },
    get cpuCredits() {
      return read.credit_specification?.cpu_credits;
    },
    get publicAddress() {
      return read.network_interfaces.some(({ associate_public_ip_address }) => associate_public_ip_address);
    },
    get root() {
      return devices().find(({ name }) => isRootName(name));
    },
    get devices() {
      return devices();
    },
  };
}
