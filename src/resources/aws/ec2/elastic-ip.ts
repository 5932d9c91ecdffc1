import { text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, referredBy, refersTo, sheet } from "../../sheet.ts";

const idle = { default: undefined, because: "an idle address costs the same" };

/** Since 2024-02-01 AWS charges for each public IPv4 address, in use or not: aws.amazon.com/vpc/pricing. */
export const elasticIp: AnySheet = sheet({
  type: "aws_eip",
  title: "Elastic IP address",
  pricing: "aws.amazon.com/vpc/pricing",
  attributes: {
    instance: text(idle),
    network_interface: text(idle),
    public_ipv4_pool: text({ default: "amazon", because: "Amazon's addresses unless a pool is named" }),
    customer_owned_ipv4_pool: text(),
  },
  references: {
    associations: referredBy("aws_eip_association", "allocation_id", {}),
    natGateways: referredBy("aws_nat_gateway", "allocation_id", {}),
    loadBalancers: referredBy("aws_lb", "subnet_mapping.allocation_id", {}),
    instance: refersTo("instance", "aws_instance", {}),
    networkInterface: refersTo("network_interface", "aws_network_interface", {}),
  },
  free: (r) => (r.customer_owned_ipv4_pool || r.public_ipv4_pool !== "amazon" ? "AWS does not charge for addresses that you bring yourself" : undefined),
  components: [
    {
      name: "Public IPv4 address",
      detail: (r) => (isInUse(r) ? "in use" : "idle"),
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: (r) => aws("AmazonVPC", isInUse(r) ? "PublicIPv4:InUseAddress" : "PublicIPv4:IdleAddress"),
    },
  ],
});

interface Address {
  instance: string | undefined;
  network_interface: string | undefined;
  refs: { instance: unknown; networkInterface: unknown; associations: readonly unknown[]; natGateways: readonly unknown[]; loadBalancers: readonly unknown[] };
}

function isInUse(r: Address): boolean {
  const { associations, natGateways, loadBalancers, instance, networkInterface } = r.refs;
  if (associations.length + natGateways.length + loadBalancers.length > 0 || instance || networkInterface) return true;
  return Boolean(r.instance || r.network_interface);
}
