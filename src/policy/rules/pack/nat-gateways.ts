import { z } from "zod";
import { grouped } from "../../../base/grouped.ts";
import { own } from "../../../plan/value.ts";
import { attributeOf } from "../attributes.ts";
import { counted } from "../rule.ts";
import type { Subject } from "../subject.ts";
import { tally } from "../tally.ts";
import { undecidable } from "../undecidable.ts";
import { type PackRule, packRule } from "./pack-rule.ts";
import { limit } from "./settings.ts";

export const natGateways: PackRule = packRule({
  name: "costgate/nat-gateways-per-zone",
  about: "No more NAT gateways in an availability zone than so",
  next: "Let the subnets of a zone share one NAT gateway.",
  settings: z.strictObject({ max: limit("NAT gateways in one availability zone").default(1) }),
  make: ({ max }) => ({
    looksAt: "whole",
    types: ["aws_nat_gateway"],
    measure: (subjects) => {
      const { told, undecided } = tally(subjects, zoneOf);
      const zones = grouped(told, ({ value }) => value);
      const fullest = Math.max(0, ...[...zones.values()].map(({ length }) => length));
      const addresses = [...zones.values()].flatMap((gateways) => (gateways.length > max ? gateways.map(({ address }) => address) : []));
      // One alone is not too many, wherever it is.
      const isOpen = undecided.length + fullest > max;
      return {
        value: fullest,
        isOver: fullest > max,
        says: `${counted(fullest, "NAT gateway")} in one availability zone where the policy allows ${max}`,
        addresses,
        undecided: isOpen ? undecided : [],
      };
    },
  }),
});

/** The zone of the subnet that a gateway stands in. */
function zoneOf({ change, side, plan }: Subject): string {
  const subnet = plan.references.target(change, side, "subnet_id", ["aws_subnet"]);
  if (!subnet.found) {
    const id = attributeOf(change, side, "subnet_id");
    return typeof id === "string" ? undecidable("its subnet, which tells the zone, is not in the plan") : undecidable("its subnet is not set");
  }
  const zone = own(subnet.change[side] ?? subnet.change.after, "availability_zone");
  return typeof zone === "string" ? zone : undecidable("the zone of its subnet is not known");
}
