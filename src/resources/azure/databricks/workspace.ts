import { type Read, text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = { sku: text() } as const;

const usage = {
  monthly_all_purpose_compute_dbu_hrs: usageNumber("DBU-hours a month of all-purpose compute"),
  monthly_jobs_compute_dbu_hrs: usageNumber("DBU-hours a month of jobs compute"),
  monthly_jobs_light_compute_dbu_hrs: usageNumber("DBU-hours a month of jobs light compute"),
} as const;

type Workspace = Read<typeof attributes> & Context<typeof usage, {}>;

export const workspace: AnySheet = sheet({
  type: "azurerm_databricks_workspace",
  title: "Databricks workspace",
  pricing: "azure.microsoft.com/pricing/details/databricks",
  limits: [
    "The machines, disks and addresses of clusters are billed beside the DBUs and are not in the plan.",
    "SQL, Delta Live Tables, serverless compute and model serving are not priced.",
  ],
  attributes,
  usage,
  free: (r) => (r.sku?.toLowerCase() === "trial" ? "the DBUs of a trial cost nothing for 14 days" : undefined),
  components: [
    dbus("All-purpose compute DBUs", "All-purpose Compute", "monthly_all_purpose_compute_dbu_hrs"),
    dbus("Jobs compute DBUs", "Jobs Compute", "monthly_jobs_compute_dbu_hrs"),
    dbus("Jobs light compute DBUs", "Jobs Light Compute", "monthly_jobs_light_compute_dbu_hrs"),
  ],
});

function dbus(name: string, words: string, key: keyof typeof usage): Component<Workspace> {
  return {
    name,
    detail: ({ sku }) => sku ?? "",
    unit: "hours",
    quantity: (r) => r.usage[key],
    price: (r) => {
      const sku = `${tierOf(r)} ${words}`;
      return azure("Azure Databricks", "Azure Databricks", sku, `${sku} DBU`);
    },
  };
}

function tierOf({ sku }: Workspace): string {
  if (/^premium$/i.test(sku ?? "")) return "Premium";
  return /^standard$/i.test(sku ?? "") ? "Standard" : unpriced(`the tier ${sku ?? "?"} is not known`);
}
