import { blocks, count, type Read, text } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  custom_rule: count(),
  managed_rule: blocks({ type: text() }),
} as const;

const usage = {
  monthly_custom_rule_requests: usageNumber("requests a month that custom rules look at"),
  monthly_managed_ruleset_requests: usageNumber("requests a month that managed rule sets look at"),
};

type Policy = Read<typeof attributes> & Context<typeof usage, {}>;

export const classicFirewallPolicy: AnySheet = sheet({
  type: "azurerm_frontdoor_firewall_policy",
  title: "Firewall policy of Front Door (classic)",
  pricing: "azure.microsoft.com/pricing/details/frontdoor",
  limits: ["Requests through managed rule sets are stated for all sets together; those through bot protection cost the same."],
  attributes,
  usage,
  components: [
    { name: "Policy", unit: "months", quantity: () => 1, price: meter("Policy") },
    { name: "Custom rules", unit: "months", when: (r) => r.custom_rule > 0, quantity: (r) => r.custom_rule, price: meter("Rule") },
    {
      name: "Requests",
      detail: () => "custom rules",
      unit: "requests",
      when: (r) => r.custom_rule > 0,
      quantity: (r) => r.usage.monthly_custom_rule_requests,
      price: meter("Requests"),
    },
    ruleSets("default", "Default Ruleset", (r) => r.managed_rule.length - botSets(r)),
    ruleSets("bot protection", "Bot Protection Ruleset", botSets),
    {
      name: "Requests",
      detail: () => "managed rule sets",
      unit: "requests",
      when: (r) => r.managed_rule.length > 0,
      quantity: (r) => r.usage.monthly_managed_ruleset_requests,
      price: meter("Default Request"),
    },
  ],
});

function ruleSets(detail: string, name: string, howMany: (r: Policy) => number) {
  return { name: "Managed rule sets", detail: () => detail, unit: "months", when: (r: Policy) => howMany(r) > 0, quantity: howMany, price: meter(name) };
}

function botSets({ managed_rule: sets }: Policy): number {
  return sets.filter(({ type }) => /bot/i.test(type ?? "")).length;
}

function meter(name: string): PriceQuery {
  return azure("Azure Front Door Service", "Azure Front Door Service", "Standard", `Standard ${name}`, { place: "Zone 1" });
}
