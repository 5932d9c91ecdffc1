import { block, blocks, flag, type Read, text } from "../../fields.ts";
import { type Device, deviceAttributes, deviceOf, rootOf, type Template, volumeAttributes } from "./template.ts";

/** Attributes of aws_launch_configuration that are billed. */
export const launchConfigurationAttributes = {
  instance_type: text(),
  ebs_optimized: flag({ default: undefined, because: "the instance type decides" }),
  enable_monitoring: flag({ default: true, because: "AWS monitors launch configurations in detail unless told not to" }),
  placement_tenancy: text(),
  spot_price: text(),
  associate_public_ip_address: flag({ default: undefined, because: "the subnet decides" }),
  root_block_device: block(volumeAttributes, { because: "the image decides" }),
  ebs_block_device: blocks(deviceAttributes, { because: "the image decides" }),
} as const;

export function launchConfiguration(
  read: Read<typeof launchConfigurationAttributes>,
  operatingSystem: () => string | undefined,
  assume: (text: string) => void,
): Template {
  const root = (): Device => rootOf(read.root_block_device && deviceOf(read.root_block_device, "the root volume"), operatingSystem, assume);
  return {
    get instanceType() {
      return read.instance_type;
    },
    get tenancy() {
      return read.placement_tenancy;
    },
    isOnHost: false,
    get isSpot() {
      return Boolean(read.spot_price);
    },
    get ebsOptimized() {
      return read.ebs_optimized;
    },
    get detailedMonitoring() {
      return read.enable_monitoring;
    },
    cpuCredits: undefined,
    get publicAddress() {
      return read.associate_public_ip_address;
    },
    get root() {
      return root();
    },
    get devices() {
      return [root(), ...read.ebs_block_device.map((device) => deviceOf(device, device.device_name))];
    },
  };
}
