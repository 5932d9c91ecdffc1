import { azure } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const instance: AnySheet = sheet({
  type: "azurerm_digital_twins_instance",
  title: "Digital Twins instance",
  pricing: "azure.microsoft.com/pricing/details/digital-twins",
  attributes: {},
  usage: {
    monthly_operations: usageNumber("calls of the API a month; each 1 KB counts as one"),
    monthly_messages: usageNumber("messages a month to endpoints; each 1 KB counts as one"),
    monthly_query_units: usageNumber("query units a month"),
  },
  components: [
    {
      name: "Operations",
      unit: "operations",
      quantity: (r) => r.usage.monthly_operations,
      price: azure("Digital Twins", "Digital Twins", "Standard", "Standard Operations"),
    },
    {
      name: "Messages",
      unit: "messages",
      quantity: (r) => r.usage.monthly_messages,
      price: azure("Digital Twins", "Digital Twins", "Standard", "Standard Message"),
    },
    {
      name: "Query units",
      unit: "units",
      quantity: (r) => r.usage.monthly_query_units,
      price: azure("Digital Twins", "Digital Twins", "Standard", "Standard Query Units"),
    },
  ],
});
