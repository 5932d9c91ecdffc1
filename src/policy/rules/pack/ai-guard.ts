import { z } from "zod";
import { counted, KEPT } from "../rule.ts";
import { undecidable } from "../undecidable.ts";
import { ENDPOINTS, guardsOf } from "./guards.ts";
import { type PackRule, packRule } from "./pack-rule.ts";

export const aiGuard: PackRule = packRule({
  name: "costgate/ai-guard",
  about: "A budget, a quota or an alarm that tells somebody stands beside every AI endpoint (the list is below)",
  next: "Add one that covers it: a budget, such as azurerm_consumption_budget_resource_group, aws_budgets_budget or google_billing_budget, or an alarm.",
  settings: z.strictObject({
    kinds: z
      .array(z.enum(["budget", "quota", "alarm"]))
      .min(1)
      .default(["budget", "quota", "alarm"])
      .describe("what counts"),
  }),
  make: ({ kinds }) => ({
    looksAt: "each",
    types: Object.keys(ENDPOINTS),
    seesOthers: true,
    comparesBefore: true,
    says: (n) => `${counted(n, "AI endpoint")} without a ${kinds.join(", ").replace(/, (?=[a-z]+$)/, " or ")} beside ${n === 1 ? "it" : "them"}`,
    judge: ({ change, side, plan }) => {
      const found = guardsOf(change, side, plan, kinds);
      if (found.includes("covers")) return KEPT;
      return found.includes("unknown") ? undecidable("whether a budget or alarm of the plan covers it is not known") : { is: "broken", state: "" };
    },
  }),
});
