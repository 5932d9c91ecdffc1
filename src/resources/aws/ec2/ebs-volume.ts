import { exact } from "../../../base/exact.ts";
import { number, type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { type Volume, volumeComponents } from "../shared/ebs-volume.ts";
import { placeOf } from "../shared/zone.ts";

const included = { default: undefined, because: "what comes with the volume type" };

const attributes = {
  availability_zone: text({ default: undefined, because: "a zone of the region" }),
  type: text({ default: "gp2", because: "AWS's default" }),
  size: number(),
  iops: number(included),
  throughput: number(included),
} as const;

const usage = { monthly_standard_io_requests: usageNumber("I/O requests a month; only magnetic volumes are charged for them") } as const;

export const ebsVolume: AnySheet = sheet({
  type: "aws_ebs_volume",
  title: "EBS volume",
  pricing: "aws.amazon.com/ebs/pricing",
  attributes,
  usage,
  components: volumeComponents(volume),
});

function volume(r: Read<typeof attributes> & Context<typeof usage, {}>): Volume {
  return {
    get type() {
      return r.type;
    },
    get size() {
      return r.size ?? unpriced("the size is the snapshot's, which the plan does not have");
    },
    get iops() {
      return r.iops;
    },
    get throughput() {
      return r.throughput;
    },
    count: exact(1),
    get ioRequests() {
      return r.usage.monthly_standard_io_requests;
    },
    get place() {
      return placeOf(r.availability_zone);
    },
  };
}
