import { blocks, text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";

const usage = { monthly_rule_evaluations: usageNumber("Evaluations of the rule a month, of all resources and accounts") };

const evaluations: Component<Context<typeof usage, {}>> = {
  name: "Rule evaluations",
  unit: "evaluations",
  quantity: (r) => r.usage.monthly_rule_evaluations,
  price: aws("AWSConfig", "ConfigRuleEvaluations"),
  sharedTiers: true,
};

const limits = ["The function behind a custom rule is billed itself."];

export const rule: AnySheet = sheet({
  type: "aws_config_config_rule",
  title: "Config rule",
  pricing: "aws.amazon.com/config/pricing",
  limits,
  attributes: { evaluation_mode: blocks({ mode: text({ default: "DETECTIVE", because: "AWS's default" }) }) },
  usage: { ...usage, monthly_proactive_evaluations: usageNumber("Evaluations a month before resources are made") },
  components: [
    evaluations,
    {
      name: "Proactive evaluations",
      unit: "evaluations",
      when: (r) => r.evaluation_mode.some(({ mode }) => mode === "PROACTIVE"),
      quantity: (r) => r.usage.monthly_proactive_evaluations,
      price: aws("AWSConfig", "Config Rules ProactiveConfigRuleEvaluation"),
      sharedTiers: true,
    },
  ],
});

export const organizationRule: AnySheet = sheet({
  type: ["aws_config_organization_custom_policy_rule", "aws_config_organization_custom_rule", "aws_config_organization_managed_rule"],
  title: "Config rule of an organization",
  pricing: "aws.amazon.com/config/pricing",
  limits,
  attributes: {},
  usage,
  components: [evaluations],
});

export const conformancePack: AnySheet = sheet({
  type: ["aws_config_conformance_pack", "aws_config_organization_conformance_pack"],
  title: "Config conformance pack",
  pricing: "aws.amazon.com/config/pricing",
  attributes: {},
  usage: { monthly_rule_evaluations: usageNumber("Evaluations of all rules of the pack a month") },
  components: [
    {
      name: "Conformance pack evaluations",
      unit: "evaluations",
      quantity: (r) => r.usage.monthly_rule_evaluations,
      price: aws("AWSConfig", "ConformancePackEvaluations"),
      sharedTiers: true,
    },
  ],
});
