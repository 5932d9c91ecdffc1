import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const securityHub: AnySheet = sheet({
  type: "aws_securityhub_account",
  title: "Security Hub",
  pricing: "aws.amazon.com/security-hub/pricing",
  limits: ["The Config items and rules that its checks need are billed by Config.", "The trial of the first 30 days is not granted."],
  attributes: {},
  usage: {
    monthly_security_checks: usageNumber("Security checks a month"),
    monthly_findings: usageNumber("Findings of other products ingested a month"),
    monthly_rule_evaluations: usageNumber("Evaluations of automation rules a month: criteria times findings"),
  },
  components: [
    {
      name: "Security checks",
      unit: "checks",
      quantity: (r) => r.usage.monthly_security_checks,
      price: aws("AWSSecurityHub", "ComplianceCheck per Compliance Checks"),
    },
    {
      name: "Findings ingested",
      unit: "events",
      quantity: (r) => r.usage.monthly_findings,
      price: aws("AWSSecurityHub", "FindingsIngestion per Event"),
    },
    {
      name: "Automation rules",
      unit: "events",
      when: (r) => r.usage.monthly_rule_evaluations !== undefined,
      quantity: (r) => r.usage.monthly_rule_evaluations,
      price: aws("AWSSecurityHub", "Rule Evaluation Event"),
    },
  ],
});
