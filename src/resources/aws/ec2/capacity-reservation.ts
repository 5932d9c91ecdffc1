import { type Exact, exact } from "../../../base/exact.ts";
import { number, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, referredBy, sheet, usageNumber } from "../../sheet.ts";
import { placeOf } from "../shared/zone.ts";

const attributes = {
  availability_zone: text({ default: undefined, because: "a zone of the region" }),
  instance_type: text(),
  instance_count: number(),
  instance_platform: text(),
  tenancy: text({ default: "default", because: "AWS's default" }),
};
const usage = { used_instances: usageNumber("instances that run in the reservation on average: they are billed themselves") };
const references = {
  instances: referredBy("aws_instance", "capacity_reservation_specification.capacity_reservation_target.capacity_reservation_id", {}),
};

type Reservation = Read<typeof attributes> & Context<typeof usage, typeof references>;

/** Billing operations by platform: AWS, "AMI billing information fields". */
const PLATFORMS: ReadonlyMap<string, string> = new Map([
  ["Linux/UNIX", "RunInstances"],
  ["Red Hat Enterprise Linux", "RunInstances:0010"],
  ["SUSE Linux", "RunInstances:000g"],
  ["Windows", "RunInstances:0002"],
  ["Windows with SQL Server Web", "RunInstances:0202"],
  ["Windows with SQL Server Standard", "RunInstances:0006"],
  ["Windows with SQL Server Enterprise", "RunInstances:0102"],
]);

function unused(r: Reservation): Exact {
  const all = r.instance_count ?? unpriced("instance_count is not set");
  const known = r.usage.used_instances ?? exact(r.refs.instances.length);
  if (r.usage.used_instances === undefined)
    r.assume("instances that do not name the reservation are taken not to run in it (usage used_instances says otherwise)");
  return all.minus(known.min(all));
}

/** What is reserved and not used costs as much as a running instance: AWS, "Capacity Reservation pricing and billing". */
export const capacityReservation: AnySheet = sheet({
  type: "aws_ec2_capacity_reservation",
  title: "EC2 capacity reservation",
  pricing: "aws.amazon.com/ec2/pricing/on-demand",
  limits: ["It is priced for a whole month, whatever its end date."],
  attributes,
  usage,
  references,
  components: [
    {
      name: "Unused capacity",
      detail: (r) => [r.instance_platform, r.instance_type, r.availability_zone].join(", "),
      unit: "hours",
      hourly: true,
      quantity: unused,
      price: (r) => {
        const operation = PLATFORMS.get(r.instance_platform ?? "") ?? unpriced(`the platform ${r.instance_platform ?? "?"} has no known billing words`);
        const box = r.tenancy === "dedicated" ? "DedicatedUsage" : "BoxUsage";
        return aws("AmazonEC2", `${box}:${r.instance_type ?? unpriced("instance_type is not set")}`, { operation, place: placeOf(r.availability_zone) });
      },
    },
  ],
});

export const capacityBlock: AnySheet = sheet({
  type: "aws_ec2_capacity_block_reservation",
  title: "EC2 capacity block",
  pricing: "aws.amazon.com/ec2/capacityblocks/pricing",
  attributes: {},
  components: [
    {
      name: "Capacity block",
      unit: "reservations",
      oneTime: true,
      quantity: () => 1,
      price: () => unpriced("its price is the offering's, which changes by season and demand and is not in the plan"),
    },
  ],
});
