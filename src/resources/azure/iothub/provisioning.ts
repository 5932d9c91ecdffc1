import { azure } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const provisioning: AnySheet = sheet({
  type: "azurerm_iothub_dps",
  title: "IoT Hub device provisioning",
  pricing: "azure.microsoft.com/pricing/details/iot-hub",
  attributes: {},
  usage: { monthly_operations: usageNumber("operations a month: device registrations and calls of the API") },
  components: [
    {
      name: "Operations",
      unit: "operations",
      quantity: (r) => r.usage.monthly_operations,
      price: azure("IoT Hub", "IoT Hub Device Provisioning", "S1", "S1 Operations"),
    },
  ],
});
