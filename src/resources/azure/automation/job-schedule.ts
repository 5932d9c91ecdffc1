import { type AnySheet, sheet } from "../../sheet.ts";
import { inAccount, jobUsage, PART_JOBS, pricedWithAccount } from "./metered.ts";

/** Billed with its account, whose usage key it shares. */
export const jobSchedule: AnySheet = sheet({
  type: "azurerm_automation_job_schedule",
  title: "Automation job schedule",
  pricing: "azure.microsoft.com/pricing/details/automation",
  limits: ["The subscription's free minutes of a month are not deducted."],
  attributes: {},
  usage: jobUsage,
  references: inAccount,
  free: (r) => pricedWithAccount(r, "monthly_job_run_mins"),
  components: [PART_JOBS],
});
