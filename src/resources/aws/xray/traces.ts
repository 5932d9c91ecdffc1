import { block, flag } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

const pricing = "aws.amazon.com/xray/pricing";

export const samplingRule: AnySheet = sheet({
  type: "aws_xray_sampling_rule",
  title: "X-Ray sampling rule",
  pricing,
  limits: ["The traces that an account gets free are not granted to one rule."],
  attributes: {},
  usage: {
    monthly_traces_recorded: usageNumber("Traces a month that the rule records"),
    monthly_traces_retrieved: usageNumber("Traces of those that are retrieved a month"),
    monthly_traces_scanned: usageNumber("Traces of those that queries scan a month"),
  },
  components: [
    { name: "Traces recorded", unit: "traces", quantity: (r) => r.usage.monthly_traces_recorded, price: aws("AWSXRay", "XRay-TracesStored") },
    {
      name: "Traces retrieved",
      unit: "traces",
      when: (r) => r.usage.monthly_traces_retrieved !== undefined,
      quantity: (r) => r.usage.monthly_traces_retrieved,
      price: aws("AWSXRay", "Traces Retrieved"),
    },
    {
      name: "Traces scanned",
      unit: "traces",
      when: (r) => r.usage.monthly_traces_scanned !== undefined,
      quantity: (r) => r.usage.monthly_traces_scanned,
      price: aws("AWSXRay", "Traces Scanned"),
    },
  ],
});

export const group: AnySheet = sheet({
  type: "aws_xray_group",
  title: "X-Ray group",
  pricing,
  attributes: { insights_configuration: block({ insights_enabled: flag({ default: false, because: "AWS's default" }) }) },
  usage: { monthly_traces_stored: usageNumber("Traces a month that the group stores for insights") },
  free: (r) => (r.insights_configuration?.insights_enabled ? undefined : "a group costs nothing without insights"),
  components: [
    { name: "Traces stored for insights", unit: "traces", quantity: (r) => r.usage.monthly_traces_stored, price: aws("AWSXRay", "Traces Stored Insights") },
  ],
});
