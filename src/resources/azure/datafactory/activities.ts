import type { Exact } from "../../../base/exact.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type Component, usageNumber } from "../../sheet.ts";

export const activityUsage = {
  monthly_orchestration_runs: usageNumber("activity, trigger and debug runs a month"),
  monthly_data_movement_hours: usageNumber("hours a month of copy activities, times their data integration units"),
  monthly_pipeline_activity_hours: usageNumber("hours a month of activities such as lookups and deletes"),
  monthly_external_pipeline_activity_hours: usageNumber("hours a month of activities that other services run"),
} as const;

/** Where activities run, as the price list calls it. */
export type RuntimeKind = "Cloud" | "Azure Managed VNET" | "Self Hosted";

interface Runtime {
  readonly usage: { readonly [K in keyof typeof activityUsage]: Exact | undefined };
}

/** What runs on an integration runtime; `place` is where it is not the resource's own region. */
export function activityComponents<R extends Runtime>(kindOf: (r: R) => RuntimeKind, place: (r: R) => string | undefined = () => undefined): Component<R>[] {
  const words = (r: R, meter: string): PriceQuery =>
    azure("Azure Data Factory v2", "Azure Data Factory v2", kindOf(r), `${kindOf(r)} ${meter}`, { place: place(r) });
  const hours = (name: string, key: keyof typeof activityUsage, meter: string): Component<R> => ({
    name,
    detail: kindOf,
    unit: "hours",
    quantity: (r) => r.usage[key],
    price: (r) => words(r, meter),
  });
  return [
    { ...hours("Orchestration", "monthly_orchestration_runs", "Orchestration Activity Run"), unit: "runs" },
    hours("Data movement", "monthly_data_movement_hours", "Data Movement"),
    hours("Pipeline activities", "monthly_pipeline_activity_hours", "Pipeline Activity"),
    hours("External pipeline activities", "monthly_external_pipeline_activity_hours", "External Pipeline Activity"),
  ];
}
