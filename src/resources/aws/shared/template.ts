import { type Exact, exact } from "../../../base/exact.ts";
import { number, type Read, text, unpriced } from "../../fields.ts";
import type { Volume } from "./ebs-volume.ts";

/** What an instance, a launch template or a launch configuration says of its machines; undefined where it says nothing. */
export interface Template {
  readonly instanceType: string | undefined;
  readonly tenancy: string | undefined;
  readonly isOnHost: boolean;
  readonly isSpot: boolean;
  readonly ebsOptimized: boolean | undefined;
  readonly detailedMonitoring: boolean | undefined;
  readonly cpuCredits: string | undefined;
  readonly publicAddress: boolean | undefined;
  /** The volume that it boots from, where that is spelled out. */
  readonly root: Device | undefined;
  readonly devices: readonly Device[];
}

/** A volume of a template; undefined what the template does not say. */
export interface Device {
  readonly name: string | undefined;
  readonly size: Exact | undefined;
  readonly type: string | undefined;
  readonly iops: Exact | undefined;
  readonly throughput: Exact | undefined;
}

const included = { default: undefined, because: "the template decides, else what comes with the volume type" };

/** Attributes of a volume inside another resource. */
export const volumeAttributes = {
  volume_size: number({ default: undefined, because: "the image or the snapshot decides" }),
  volume_type: text({ default: undefined, because: "the template decides, else it is gp2" }),
  iops: number(included),
  throughput: number(included),
} as const;

export const deviceAttributes = { device_name: text(), ...volumeAttributes } as const;

export function deviceOf(read: Read<typeof volumeAttributes>, name?: string): Device {
  return {
    name,
    get size() {
      return read.volume_size;
    },
    get type() {
      return read.volume_type;
    },
    get iops() {
      return read.iops;
    },
    get throughput() {
      return read.throughput;
    },
  };
}

/** The same template with another instance type. */
export function ofType(template: Template, instanceType: string): Template {
  const made: Template = Object.create(template, { instanceType: { value: instanceType, enumerable: true } });
  return made;
}

/** What an instance's own block says of a device, over what its template says. */
export function over(own: Device, below: Device | undefined): Device {
  return {
    name: own.name,
    get size() {
      return own.size ?? below?.size;
    },
    get type() {
      return own.type ?? below?.type;
    },
    get iops() {
      return own.iops ?? below?.iops;
    },
    get throughput() {
      return own.throughput ?? below?.throughput;
    },
  };
}

/** As many volumes as there are machines. */
export function volumeOf(device: Device, count: () => Exact, more: Partial<Pick<Volume, "ioRequests" | "place">> = {}): Volume {
  return {
    get type() {
      return device.type ?? "gp2"; // AWS, "Block device mappings": the default of RunInstances.
    },
    get size() {
      return device.size ?? unpriced(`the size of ${device.name ?? "a volume"} is the image's or the snapshot's, which the plan does not have`);
    },
    get iops() {
      return device.iops;
    },
    get throughput() {
      return device.throughput;
    },
    get count() {
      return count();
    },
    ioRequests: more.ioRequests,
    place: more.place,
  };
}

/** Sizes of Amazon's images; the size that counts is the image's, which no plan has. */
const ROOT_GB = { "Amazon Linux": 8, Windows: 30 };

/** A root volume that is not spelled out, or without a size. */
export function rootOf(device: Device | undefined, operatingSystem: () => string | undefined, assume: (text: string) => void): Device {
  return {
    name: device?.name ?? "the root volume",
    get size() {
      if (device?.size) return device.size;
      const images = /^windows/i.test(operatingSystem() ?? "") ? "Windows" : "Amazon Linux";
      assume(`the root volume has no size in the plan; assumed ${ROOT_GB[images]} GB (${images} images; the image decides)`);
      return exact(ROOT_GB[images]);
    },
    get type() {
      return device?.type;
    },
    get iops() {
      return device?.iops;
    },
    get throughput() {
      return device?.throughput;
    },
  };
}

/** Names that images give the volume they boot from: AWS, "Device names for volumes on Amazon EC2 instances". */
const ROOT_NAMES = new Set(["/dev/xvda", "/dev/sda1", "xvda", "sda1"]);

export function isRootName(name: string | undefined): boolean {
  return name !== undefined && ROOT_NAMES.has(name);
}
