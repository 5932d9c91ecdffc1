import type { Exact } from "../../../base/exact.ts";
import { blocks, flag, type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, type Context, sheet } from "../../sheet.ts";
import { evaluationPrice, minutesOf } from "./evaluation.ts";
import { dimension, timeSeries } from "./time-series.ts";

const attributes = {
  enabled: flag({ default: true, because: "the provider's default" }),
  evaluation_frequency: text(),
  criteria: blocks({ dimension }),
} as const;

type Alert = Read<typeof attributes> & Context<{}, {}>;

export const queryAlertV2: AnySheet = sheet({
  type: "azurerm_monitor_scheduled_query_rules_alert_v2",
  title: "Monitor log alert",
  pricing: "azure.microsoft.com/pricing/details/monitor",
  attributes,
  free: (r) => (r.enabled ? undefined : "it is disabled"),
  components: [
    {
      name: "Rule",
      detail: (r) => r.evaluation_frequency ?? "",
      unit: "months",
      quantity: () => 1,
      price: (r) => evaluationPrice(frequencyOf(r), "System Log"),
    },
    {
      name: "Further time series",
      unit: "months",
      when: (r) => seriesOf(r) > 1,
      quantity: (r) => seriesOf(r) - 1,
      price: (r) => evaluationPrice(frequencyOf(r), "Resource"),
    },
  ],
});

function frequencyOf({ evaluation_frequency }: Alert): Exact {
  return minutesOf(evaluation_frequency ?? unpriced("evaluation_frequency is not set"));
}

/** The price of the rule has the first. */
function seriesOf(r: Alert): number {
  return r.criteria.reduce((total, { dimension: dimensions }) => total + timeSeries(dimensions, (text) => r.assume(text)), 0);
}
