import { azure } from "../../price-query.ts";
import { type AnySheet, refersTo, sheet, usageNumber } from "../../sheet.ts";

/** What sends the events of a subscription without a topic of the plan. */
const SOURCES = [
  "azurerm_app_configuration",
  "azurerm_container_registry",
  "azurerm_eventhub_namespace",
  "azurerm_iothub",
  "azurerm_key_vault",
  "azurerm_resource_group",
  "azurerm_servicebus_namespace",
  "azurerm_signalr_service",
  "azurerm_storage_account",
];

export const eventSubscription: AnySheet = sheet({
  type: "azurerm_eventgrid_event_subscription",
  title: "Event Grid event subscription",
  pricing: "azure.microsoft.com/pricing/details/event-grid",
  limits: ["The subscription's first 100,000 operations of a month, which are free, are not deducted."],
  attributes: {},
  usage: { monthly_operations: usageNumber("operations a month: advanced matches and attempts to deliver; each 64 KB count as one") },
  references: {
    topic: refersTo("scope", ["azurerm_eventgrid_domain", "azurerm_eventgrid_topic"], {}),
    source: refersTo("scope", SOURCES, {}),
  },
  free: (r) => (r.refs.topic && r.usage.monthly_operations === undefined ? `priced inside ${r.refs.topic.address}` : undefined),
  components: [
    {
      name: "Operations",
      unit: "operations",
      quantity: (r) => r.usage.monthly_operations,
      price: (r) => azure("Event Grid", "Event Grid", "Standard", "Standard Operations", { place: r.refs.topic?.region ?? r.refs.source?.region }),
      sharedTiers: true,
    },
  ],
});
