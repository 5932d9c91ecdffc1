import { block, count, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  subnet_mapping: count({ unknown: 2, because: "two zones, as AWS recommends" }),
  availability_zone_mapping: count({ because: "only firewalls of transit gateways have it" }),
};
const usage = { monthly_data_processed_gb: usageNumber("GB that the firewall's endpoints process a month, all together") };
const references = {
  policy: refersTo(
    "firewall_policy_arn",
    "aws_networkfirewall_firewall_policy",
    { firewall_policy: block({ tls_inspection_configuration_arn: text() }) },
    { inspection: refersTo("firewall_policy.tls_inspection_configuration_arn", "aws_networkfirewall_tls_inspection_configuration", {}) },
  ),
};

type Firewall = Read<typeof attributes> & Context<typeof usage, typeof references>;

function endpoints(r: Firewall): number {
  return r.subnet_mapping + r.availability_zone_mapping || unpriced("the firewall names neither subnets nor zones for its endpoints");
}

function inspectsTls({ refs: { policy } }: Firewall): boolean {
  return policy?.refs.inspection !== undefined || policy?.firewall_policy?.tls_inspection_configuration_arn !== undefined;
}

export const firewall: AnySheet = sheet({
  type: "aws_networkfirewall_firewall",
  title: "Network Firewall",
  pricing: "aws.amazon.com/network-firewall/pricing",
  limits: ["What NAT gateways in the firewall's path are discounted by is not taken off; managed rule groups of the marketplace are not priced."],
  attributes,
  usage,
  references,
  components: [
    {
      name: "Endpoints",
      detail: (r) => {
        if (!r.refs.policy) r.assume("the firewall policy is not in this plan; it is taken to inspect no TLS traffic");
        return "one for each zone";
      },
      unit: "hours",
      hourly: true,
      quantity: endpoints,
      price: aws("AWSNetworkFirewall", "Endpoint-Hour"),
    },
    {
      name: "Data processed",
      unit: "GB",
      quantity: (r) => r.usage.monthly_data_processed_gb,
      price: aws("AWSNetworkFirewall", "Traffic-GB-Processed"),
    },
    {
      name: "TLS inspection",
      unit: "hours",
      hourly: true,
      when: inspectsTls,
      quantity: endpoints,
      price: () => unpriced("whether the price of advanced inspection comes on top of the endpoint's or in its place is not known"),
    },
  ],
});
