import { block, blocks, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, part, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { isBotControl, isFraudControl, isSubscribed, isTargeted, type ManagedGroup, managedGroup, subscription } from "./managed-groups.ts";

const statement = block({
  managed_rule_group_statement: block(managedGroup),
  rule_group_reference_statement: block({ arn: text({ default: undefined }) }),
});

/** Rules known only after apply are not "none". */
const rules = { ...blocks({ statement }), standsIn: false };
const attributes = { rule: rules, rule_json: text() };

const usage = {
  rule_group_rules: usageNumber("Rules inside the ACL's own rule groups, all together"),
  monthly_requests: usageNumber("Requests a month that the ACL inspects"),
  monthly_bot_control_requests: usageNumber("Requests a month that Bot Control inspects"),
  monthly_fraud_control_requests: usageNumber("Login and sign-up attempts a month that fraud control inspects"),
  monthly_captcha_attempts: usageNumber("CAPTCHA answers a month that are analyzed"),
  monthly_challenges: usageNumber("Challenges served a month"),
};

/** Followed where there is one rule group: then all of its rules are known. */
const references = {
  group: refersTo("rule.statement.rule_group_reference_statement.arn", "aws_wafv2_rule_group", { rule: { ...blocks({}), standsIn: false } }),
};

type Acl = Read<typeof attributes> & Context<typeof usage, typeof references>;

function rulesOf(r: Acl): Acl["rule"] {
  return r.rule_json === undefined ? r.rule : unpriced("the rules, and what their managed groups cost, stand in rule_json");
}

/** For the lines beside that of the rules, which alone says why it is unpriced. */
function statementsOf(r: Acl): Acl["rule"] {
  return r.rule_json === undefined ? r.rule : [];
}

function ownGroups(r: Acl): number {
  return statementsOf(r).filter((rule) => rule.statement?.rule_group_reference_statement).length;
}

function managedGroups(r: Acl): ManagedGroup[] {
  return statementsOf(r).flatMap((rule) => rule.statement?.managed_rule_group_statement ?? []);
}

type Key = keyof typeof usage;

/** Requests that a rule action or a managed group is charged for beside the ACL's own. */
function extra(name: string, key: Key, product: string, when: (r: Acl) => boolean): Component<Acl> {
  return { name, unit: "requests", when, quantity: (r) => r.usage[key], price: aws("awswaf", product) };
}

export const v2WebAcl: AnySheet = sheet({
  type: "aws_wafv2_web_acl",
  title: "WAF web ACL",
  pricing: "aws.amazon.com/waf/pricing",
  limits: [
    "Requests are priced for up to 1,500 capacity units and bodies of the default size.",
    "Rules inside AWS's managed groups cost nothing; the group counts as one rule.",
    "Groups that Firewall Manager adds, and what Shield Advanced includes, are not considered.",
  ],
  attributes,
  usage,
  references,
  components: [
    { name: "Web ACL", unit: "months", quantity: () => 1, price: aws("awswaf", "WebACLV2") },
    {
      name: "Rules and rule groups",
      unit: "months",
      when: (r) => rulesOf(r).length > 0,
      quantity: (r) => rulesOf(r).length,
      price: aws("awswaf", "RuleV2"),
    },
    {
      name: "Rules inside rule groups",
      unit: "months",
      when: (r) => r.usage.rule_group_rules !== undefined || ownGroups(r) > 0,
      quantity: (r) => r.usage.rule_group_rules ?? (ownGroups(r) === 1 ? r.refs.group?.rule.length : undefined),
      price: aws("awswaf", "RuleV2"),
    },
    { name: "Requests", unit: "requests", quantity: (r) => r.usage.monthly_requests, price: aws("awswaf", "RequestV2-Tier1") },
    extra("Requests of common bot control", "monthly_bot_control_requests", "AMR Bot Control Request Processed per Request", (r) =>
      managedGroups(r).some((group) => isBotControl(group) && !isTargeted(group)),
    ),
    extra("Requests of targeted bot control", "monthly_bot_control_requests", "AMR Bot Control Targeted Request Processed per Request", (r) =>
      managedGroups(r).some(isTargeted),
    ),
    extra("Requests of fraud control", "monthly_fraud_control_requests", "AMR Fraud Control request processed per Request", (r) =>
      managedGroups(r).some(isFraudControl),
    ),
    extra("CAPTCHA attempts", "monthly_captcha_attempts", "Captcha Attempts processed per Request", (r) => r.usage.monthly_captcha_attempts !== undefined),
    extra("Challenges", "monthly_challenges", "Challenge Served processed per Request", (r) => r.usage.monthly_challenges !== undefined),
  ],
  parts: [
    part({
      name: "managed_rule_group_statement",
      each: (r: Acl) => managedGroups(r).filter(isSubscribed),
      components: [subscription],
    }),
  ],
});
