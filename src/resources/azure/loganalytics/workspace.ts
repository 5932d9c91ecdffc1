import { exact } from "../../../base/exact.ts";
import { number, type Read, text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, referredBy, sheet } from "../../sheet.ts";
import { commitmentPrice, committedDays } from "./commitment.ts";
import { extras, usage } from "./metered.ts";

const attributes = {
  sku: text({ default: "PerGB2018", because: "the provider's default" }),
  reservation_capacity_in_gb_per_day: number({ default: undefined, because: "no commitment" }),
  retention_in_days: number({ default: exact(30), because: "Azure's default" }),
} as const;

const references = {
  solutions: referredBy("azurerm_log_analytics_solution", "workspace_resource_id", { solution_name: text() }),
  onboarding: referredBy("azurerm_sentinel_log_analytics_workspace_onboarding", "workspace_id", {}),
} as const;

type Workspace = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const workspace: AnySheet = sheet({
  type: "azurerm_log_analytics_workspace",
  title: "Log Analytics workspace",
  pricing: "azure.microsoft.com/pricing/details/monitor",
  limits: [
    "The 5 GB a month that are free for a billing account are not deducted.",
    "What Microsoft Sentinel charges beside the workspace has no price in the list; tiers that are no longer sold have none either.",
  ],
  attributes,
  usage,
  references,
  free: (r) => {
    if (r.sku === "Free") return "the tier Free costs nothing";
    return r.sku === "LACluster" ? "it is billed with its dedicated cluster" : undefined;
  },
  components: [...ingestion(), ...extras],
});

function ingestion(): Component<Workspace>[] {
  return [
    {
      name: "Data ingestion",
      unit: "GB",
      when: (r) => r.sku !== "CapacityReservation",
      quantity: (r) => r.usage.monthly_log_data_ingestion_gb,
      price: (r) =>
        r.sku === "PerGB2018"
          ? azure("Log Analytics", "Log Analytics", "Analytics Logs", "Analytics Logs Data Ingestion")
          : unpriced(`the tier ${r.sku} is no longer sold and has no known price`),
    },
    {
      name: "Commitment",
      detail: (r) => `${committed(r).toString()} GB a day`,
      unit: "days",
      when: (r) => r.sku === "CapacityReservation",
      quantity: (r) => committedDays(committed(r), r.usage.monthly_log_data_ingestion_gb),
      price: (r) => commitmentPrice(committed(r)),
    },
    {
      name: "Microsoft Sentinel",
      unit: "GB",
      when: hasSentinel,
      quantity: (r) => r.usage.monthly_sentinel_data_ingestion_gb,
      price: () => unpriced("the price list that we have lacks Microsoft Sentinel"),
    },
    {
      name: "Data retention",
      detail: (r) => `${r.retention_in_days.toString()} days`,
      unit: "GB-months",
      when: (r) => r.retention_in_days.gt(hasSentinel(r) ? 90 : 31),
      quantity: (r) => r.usage.monthly_additional_log_data_retention_gb,
      price: azure("Log Analytics", "Log Analytics", "Analytics Logs", "Analytics Logs Data Retention"),
    },
  ];
}

function committed(r: Workspace): NonNullable<Workspace["reservation_capacity_in_gb_per_day"]> {
  return r.reservation_capacity_in_gb_per_day ?? unpriced("reservation_capacity_in_gb_per_day is not set");
}

function hasSentinel({ refs, usage: said }: Workspace): boolean {
  const isSolved = refs.solutions.some(({ solution_name }) => solution_name === "SecurityInsights");
  return isSolved || refs.onboarding.length > 0 || said.monthly_sentinel_data_ingestion_gb !== undefined;
}
