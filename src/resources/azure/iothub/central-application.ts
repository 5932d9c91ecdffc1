import { text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

/** 0, 1 or 2 of `ST0`, `ST1`, `ST2`. */
function tierOf(sku: string): string {
  return /^ST([012])$/i.exec(sku)?.[1] ?? unpriced(`the tier ${sku} has no price in the list`);
}

export const centralApplication: AnySheet = sheet({
  type: "azurerm_iotcentral_application",
  title: "IoT Central application",
  pricing: "azure.microsoft.com/pricing/details/iot-central",
  limits: ["The two free devices of an application are not deducted."],
  attributes: { sku: text({ default: "ST1", because: "the provider's default" }) },
  usage: {
    devices: usageNumber("devices on average"),
    monthly_overage_messages: usageNumber("messages a month beyond those that the devices include"),
  },
  components: [
    {
      name: "Devices",
      detail: (r) => r.sku,
      unit: "hours",
      hourly: true,
      quantity: (r) => r.usage.devices,
      price: (r) => azure("IoT Central", "IoT Central", "Standard", `Standard Tier ${tierOf(r.sku)}`),
    },
    {
      name: "Messages",
      detail: () => "beyond those included",
      unit: "messages",
      when: (r) => r.usage.monthly_overage_messages !== undefined,
      quantity: (r) => r.usage.monthly_overage_messages,
      price: (r) => azure("IoT Central", "IoT Central", "Standard", `Standard Overage Messages${tierOf(r.sku) === "0" ? " ST0" : ""}`),
    },
  ],
});
