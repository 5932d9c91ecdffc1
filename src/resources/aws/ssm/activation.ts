import { number, type Read } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber, usageText } from "../../sheet.ts";

const attributes = { registration_limit: number({ default: 1, because: "AWS provider: registration_limit" }) };
const usage = {
  instance_tier: usageText("tier of the account's on-premises nodes: standard or advanced"),
  instances: usageNumber("on-premises nodes that are registered on average"),
};

type Activation = Read<typeof attributes> & Context<typeof usage, {}>;

/** An account may have 1,000 standard nodes in a region: aws.amazon.com/systems-manager/pricing. */
const STANDARD_NODES = 1000;

function isAdvanced(r: Activation): boolean {
  if (r.usage.instance_tier) return r.usage.instance_tier.toLowerCase() === "advanced";
  return r.registration_limit.gt(STANDARD_NODES);
}

export const activation: AnySheet = sheet({
  type: "aws_ssm_activation",
  title: "Systems Manager activation",
  pricing: "aws.amazon.com/systems-manager/pricing",
  limits: ["The tier is a setting of the account: standard unless the usage or more than 1,000 registrations say otherwise."],
  attributes,
  usage,
  free: (r) => (isAdvanced(r) ? undefined : "on-premises nodes of the standard tier are not billed"),
  components: [
    {
      name: "Advanced on-premises instances",
      unit: "hours",
      hourly: true,
      quantity: (r) => r.usage.instances,
      price: aws("AWSSystemsManager", "MI-AdvInstances-Hrs"),
    },
  ],
});
