import { exact } from "../../../base/exact.ts";
import { count, number } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const namespace: AnySheet = sheet({
  type: "azurerm_eventgrid_namespace",
  title: "Event Grid namespace",
  pricing: "azure.microsoft.com/pricing/details/event-grid",
  limits: ["The subscription's first million operations of a month, which are free, are not deducted."],
  attributes: {
    capacity: number({ default: exact(1), because: "the provider's default" }),
    topic_spaces_configuration: count({ because: "no MQTT broker" }),
  },
  usage: {
    monthly_event_operations: usageNumber("events a month that arrive at or leave its topics; each 64 KB count as one"),
    monthly_mqtt_operations: usageNumber("MQTT messages a month to and from clients; each 1 KB counts as one"),
  },
  components: [
    {
      name: "Throughput units",
      unit: "hours",
      hourly: true,
      quantity: (r) => r.capacity,
      price: azure("Event Grid", "Event Grid", "Standard", "Standard Throughput Unit"),
    },
    {
      name: "Event operations",
      unit: "operations",
      quantity: (r) => r.usage.monthly_event_operations,
      price: azure("Event Grid", "Event Grid", "Standard", "Standard Event Operations"),
      sharedTiers: true,
    },
    {
      name: "MQTT operations",
      unit: "operations",
      when: (r) => r.topic_spaces_configuration > 0,
      quantity: (r) => r.usage.monthly_mqtt_operations,
      price: azure("Event Grid", "Event Grid", "Standard", "Standard MQTT Operations"),
      sharedTiers: true,
    },
  ],
});
