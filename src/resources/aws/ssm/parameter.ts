import { type Read, text, unpriced } from "../../fields.ts";
import { HOURS_A_MONTH } from "../../month.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber, usageText } from "../../sheet.ts";

const attributes = {
  tier: text({ default: "Standard", because: "AWS's default" }),
  value: text(),
  insecure_value: text(),
};
const usage = {
  api_throughput_limit: usageText("throughput setting of the account: standard, advanced or higher"),
  monthly_api_interactions: usageNumber("API interactions with the parameter a month"),
  parameter_storage_hrs: usageNumber("hours a month for which the parameter is stored"),
};

type Parameter = Read<typeof attributes> & Context<typeof usage, {}>;

/** Bytes that a standard parameter holds: AWS, "Managing parameter tiers". */
const STANDARD_BYTES = 4096;

function isAdvanced(r: Parameter): boolean {
  if (r.tier !== "Intelligent-Tiering") return r.tier === "Advanced";
  const value = r.value ?? r.insecure_value ?? unpriced("the tier follows from its value, which is not known");
  return new TextEncoder().encode(value).length > STANDARD_BYTES;
}

/** With higher throughput the interactions of all parameters are billed. */
function paysInteractions(r: Parameter): boolean {
  return isAdvanced(r) || ["advanced", "higher"].includes(r.usage.api_throughput_limit?.toLowerCase() ?? "");
}

export const parameter: AnySheet = sheet({
  type: "aws_ssm_parameter",
  title: "Systems Manager parameter",
  pricing: "aws.amazon.com/systems-manager/pricing",
  limits: ["Intelligent tiering is judged by the size of the value; policies and an account's 10,000 standard parameters are not seen."],
  attributes,
  usage,
  free: (r) => (paysInteractions(r) ? undefined : "standard parameters are not billed"),
  components: [
    {
      name: "Parameter storage",
      detail: () => "advanced",
      unit: "hours",
      hourly: true,
      when: isAdvanced,
      quantity: (r) => r.usage.parameter_storage_hrs?.over(HOURS_A_MONTH) ?? 1,
      price: aws("AWSSystemsManager", "PS-Advanced-Param-Tier1"),
    },
    {
      name: "API interactions",
      unit: "requests",
      quantity: (r) => r.usage.monthly_api_interactions,
      price: aws("AWSSystemsManager", "PS-Param-Processed-Tier2"),
    },
  ],
});
