import { exact } from "../../../base/exact.ts";
import { number, text, unpriced } from "../../fields.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { DAYS_A_MONTH } from "../shared/days.ts";

function notListed(): never {
  return unpriced("the price list that we have lacks Web PubSub");
}

export const webPubsub: AnySheet = sheet({
  type: "azurerm_web_pubsub",
  title: "Web PubSub",
  pricing: "azure.microsoft.com/pricing/details/web-pubsub",
  limits: ["The price list that we have lacks it."],
  attributes: { sku: text(), capacity: number({ default: exact(1), because: "the provider's default" }) },
  usage: { monthly_additional_messages: usageNumber("GB-messages a month beyond those that each unit includes") },
  free: (r) => (/^free/i.test(r.sku ?? "") ? "the tier Free costs nothing" : undefined),
  components: [
    { name: "Units", unit: "days", quantity: (r) => r.capacity.times(DAYS_A_MONTH), price: notListed },
    {
      name: "Messages",
      unit: "messages",
      when: (r) => r.usage.monthly_additional_messages !== undefined,
      quantity: (r) => r.usage.monthly_additional_messages,
      price: notListed,
    },
  ],
});
