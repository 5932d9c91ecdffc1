import type { Exact } from "../../../base/exact.ts";
import { azure } from "../../price-query.ts";
import { type Component, usageNumber } from "../../sheet.ts";

export const connectorUsage = {
  monthly_standard_connector_calls: usageNumber("calls of standard connectors a month"),
  monthly_enterprise_connector_calls: usageNumber("calls of enterprise connectors a month"),
} as const;

type Said = { readonly usage: { readonly [K in keyof typeof connectorUsage]: Exact | undefined } };

/** Both plans pay the same for a call: azure.microsoft.com/pricing/details/logic-apps. */
export const connectors: readonly Component<Said>[] = [
  {
    name: "Standard connectors",
    unit: "actions",
    quantity: (r) => r.usage.monthly_standard_connector_calls,
    price: azure("Logic Apps", "Logic Apps", "Consumption", "Consumption Standard Connector Actions"),
  },
  {
    name: "Enterprise connectors",
    unit: "actions",
    quantity: (r) => r.usage.monthly_enterprise_connector_calls,
    price: azure("Logic Apps", "Logic Apps", "Consumption", "Consumption Enterprise Connector Actions"),
  },
];
