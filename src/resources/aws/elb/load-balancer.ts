import { type Exact, exact } from "../../../base/exact.ts";
import { block, blocks, count, flag, number, type Read, text, unpriced } from "../../fields.ts";
import { aws, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet } from "../../sheet.ts";
import { type BalancerKind, balancerKind, capacityUnits, capacityUsage } from "../shared/capacity-units.ts";

const attributes = {
  load_balancer_type: text({ default: "application", because: "AWS's default" }),
  internal: flag({ default: false, because: "AWS's default" }),
  subnets: count({ unknown: 2, because: "two zones are the fewest of an application load balancer" }),
  subnet_mapping: blocks({ allocation_id: text() }),
  minimum_load_balancer_capacity: block({ capacity_units: number() }),
} as const;

const references = { elasticIp: refersTo("subnet_mapping.allocation_id", "aws_eip", {}) } as const;

type Balancer = Read<typeof attributes> & Context<typeof capacityUsage, typeof references>;

export const loadBalancer: AnySheet = sheet({
  type: ["aws_lb", "aws_alb"],
  title: "Load balancer",
  pricing: "aws.amazon.com/elasticloadbalancing/pricing",
  limits: [
    "Capacity units are the largest of the averages given, so peaks within the month are not in them.",
    "Public addresses are counted one for each subnet, as AWS starts with.",
  ],
  attributes,
  usage: capacityUsage,
  references,
  components: [
    {
      name: "Load balancer",
      detail: (r) => kindOf(r).name.toLowerCase(),
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: (r) => words(r, "LoadBalancerUsage"),
    },
    {
      name: "Capacity units",
      detail: (r) => `${kindOf(r).name.toLowerCase()}, ${r.minimum_load_balancer_capacity ? "beyond the reserved" : "as used"}`,
      unit: "LCU-hours",
      hourly: true,
      quantity: (r) => capacityUnits(kindOf(r), r.usage)?.minus(reservedUnits(r)).max(exact(0)),
      price: (r) => words(r, "LCUUsage"),
    },
    {
      name: "Reserved capacity units",
      unit: "LCU-hours",
      hourly: true,
      when: (r) => r.minimum_load_balancer_capacity !== undefined,
      quantity: reservedUnits,
      price: (r) => words(r, "ReservedLCUUsage"),
    },
    {
      name: "Public IPv4 addresses",
      unit: "hours",
      hourly: true,
      when: (r) => kindOf(r).name !== "Gateway" && !r.internal && r.refs.elasticIp === undefined && subnetsOf(r) > 0,
      quantity: subnetsOf,
      price: aws("AmazonVPC", "PublicIPv4:InUseAddress"),
    },
  ],
});

function kindOf({ load_balancer_type: type }: Balancer): BalancerKind {
  return balancerKind(type);
}

function words(r: Balancer, usageType: string): PriceQuery {
  return aws("AWSELB", usageType, { operation: `LoadBalancing:${kindOf(r).name}` });
}

/** Subnets whose address is AWS's: one that has an Elastic IP address of its own is billed there. */
function subnetsOf(r: Balancer): number {
  const mappings = r.subnet_mapping;
  return mappings.length > 0 ? mappings.filter(({ allocation_id }) => !allocation_id).length : r.subnets;
}

function reservedUnits({ minimum_load_balancer_capacity: reserved }: Balancer): Exact {
  return reserved ? (reserved.capacity_units ?? unpriced("minimum_load_balancer_capacity has no capacity_units")) : exact(0);
}
