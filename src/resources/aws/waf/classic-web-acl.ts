import { blocks, type Read, text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

/** Rules known only after apply are not "none". */
const rules = { ...blocks({ type: text({ default: "REGULAR", because: "AWS provider: type" }) }), standsIn: false };
const attributes = { rules, rule: rules }; // Global ACLs say "rules", regional ones "rule".

const usage = {
  rule_group_rules: usageNumber("Rules inside the ACL's rule groups"),
  monthly_requests: usageNumber("Requests a month that the ACL inspects"),
};

type Acl = Read<typeof attributes> & Context<typeof usage, {}>;

function all(r: Acl): Acl["rules"] {
  return [...r.rules, ...r.rule];
}

export const classicWebAcl: AnySheet = sheet({
  type: ["aws_waf_web_acl", "aws_wafregional_web_acl"],
  title: "WAF Classic web ACL",
  pricing: "aws.amazon.com/waf/pricing",
  limits: ["Subscriptions of rule groups of the marketplace are not priced."],
  attributes,
  usage,
  components: [
    { name: "Web ACL", unit: "months", quantity: () => 1, price: aws("awswaf", "WebACL") },
    {
      name: "Rules and rule groups",
      unit: "months",
      when: (r) => all(r).length > 0,
      quantity: (r) => all(r).length,
      price: aws("awswaf", "Rule"),
    },
    {
      name: "Rules inside rule groups",
      unit: "months",
      when: (r) => r.usage.rule_group_rules !== undefined || all(r).some(({ type }) => type === "GROUP"),
      quantity: (r) => r.usage.rule_group_rules,
      price: aws("awswaf", "Rule"),
    },
    { name: "Requests", unit: "requests", quantity: (r) => r.usage.monthly_requests, price: aws("awswaf", "Request") },
  ],
});
