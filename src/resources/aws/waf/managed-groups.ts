import { block, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import type { Component } from "../../sheet.ts";

/** A managed rule group as a rule of a web ACL names it. */
export const managedGroup = {
  name: text(),
  vendor_name: text(),
  managed_rule_group_configs: block({
    aws_managed_rules_bot_control_rule_set: block({ inspection_level: text({ default: "COMMON", because: "required within its block" }) }),
  }),
};

export type ManagedGroup = Read<typeof managedGroup>;

/** AWS's own groups that cost a subscription besides the rule: aws.amazon.com/waf/pricing, "intelligent threat mitigation". */
const SUBSCRIPTIONS: ReadonlyMap<string, string | undefined> = new Map([
  ["AWSManagedRulesBotControlRuleSet", "AMR Bot Control Activated per Month"],
  ["AWSManagedRulesATPRuleSet", "AMR ATP Activated per Month"],
  ["AWSManagedRulesACFPRuleSet", undefined],
  ["AWSManagedRulesAntiDDoSRuleSet", undefined],
]);

export function isSubscribed({ name, vendor_name: vendor }: ManagedGroup): boolean {
  return vendor !== "AWS" || SUBSCRIPTIONS.has(name ?? "");
}

export function isBotControl({ name }: ManagedGroup): boolean {
  return name === "AWSManagedRulesBotControlRuleSet";
}

export function isTargeted(group: ManagedGroup): boolean {
  return isBotControl(group) && group.managed_rule_group_configs?.aws_managed_rules_bot_control_rule_set?.inspection_level === "TARGETED";
}

export function isFraudControl({ name }: ManagedGroup): boolean {
  return name === "AWSManagedRulesATPRuleSet" || name === "AWSManagedRulesACFPRuleSet";
}

export const subscription: Component<ManagedGroup> = {
  name: "Subscription",
  detail: ({ name }) => name ?? "",
  unit: "months",
  quantity: () => 1,
  price: ({ name = "", vendor_name: vendor }) =>
    vendor === "AWS"
      ? aws("awswaf", SUBSCRIPTIONS.get(name) ?? unpriced(`the price of ${name} is not known`))
      : unpriced("the seller of a rule group of the marketplace sets its price"),
};
