import { blocks, count, flag, type Read } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, sheet } from "../../sheet.ts";
import { inGroup, regionOrGroups } from "../shared/group-region.ts";
import { dimension, timeSeries } from "./time-series.ts";

const none = { because: "no such criterion" };

const attributes = {
  enabled: flag({ default: true, because: "the provider's default" }),
  scopes: count({ absent: 1, because: "one resource" }),
  criteria: blocks({ dimension }, none),
  dynamic_criteria: blocks({ dimension }, none),
  application_insights_web_test_location_availability_criteria: count(none),
} as const;

type Alert = Read<typeof attributes> & Context<{}, typeof inGroup>;

export const metricAlert: AnySheet = sheet({
  type: "azurerm_monitor_metric_alert",
  title: "Monitor metric alert",
  pricing: "azure.microsoft.com/pricing/details/monitor",
  limits: ["The subscription's ten free time series are not granted to one of its alerts.", "A subscription or group as scope is counted as one resource."],
  attributes,
  references: inGroup,
  free: (r) => (r.enabled ? undefined : "it is disabled"),
  components: [
    {
      name: "Time series",
      unit: "months",
      quantity: (r) =>
        (seriesOf(r, r.criteria) + seriesOf(r, r.dynamic_criteria) + r.application_insights_web_test_location_availability_criteria) * scopesOf(r),
      price: (r) => meter(r, "Metric Monitored"),
      sharedTiers: true,
    },
    {
      name: "Dynamic thresholds",
      unit: "months",
      when: (r) => r.dynamic_criteria.length > 0,
      quantity: (r) => seriesOf(r, r.dynamic_criteria) * scopesOf(r),
      price: (r) => meter(r, "Dynamic Threshold"),
    },
  ],
});

function seriesOf(r: Alert, criteria: Alert["criteria"]): number {
  return criteria.reduce((total, { dimension: dimensions }) => total + timeSeries(dimensions, (text) => r.assume(text)), 0);
}

/** The criterion of a web test names the test and its Application Insights as scopes: together they are one. */
function scopesOf(r: Alert): number {
  return r.application_insights_web_test_location_availability_criteria > 0 ? 1 : r.scopes;
}

function meter(r: Alert, what: string): PriceQuery {
  return azure("Azure Monitor", "Azure Monitor", "Alerts", `Alerts ${what}`, { place: regionOrGroups(r) });
}
