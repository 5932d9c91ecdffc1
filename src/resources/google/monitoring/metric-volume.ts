import type { Exact } from "../../../base/exact.ts";
import { google } from "../../price-query.ts";
import type { Component } from "../../sheet.ts";

interface Metric {
  readonly usage: { readonly monthly_monitoring_data_mb: Exact | undefined };
}

/** Cloud Monitoring's pricing page counts the steps for each billing account. */
export const metricVolume: Component<Metric> = {
  name: "Monitoring data",
  unit: "MB",
  quantity: (r) => r.usage.monthly_monitoring_data_mb,
  price: google("Cloud Monitoring", "Metric Volume", { place: "global" }),
  sharedTiers: true,
};
