import { text, unpriced } from "../../fields.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const webPubsub: AnySheet = sheet({
  type: "azurerm_web_pubsub",
  title: "Web PubSub",
  pricing: "azure.microsoft.com/pricing/details/web-pubsub",
  limits: ["The price list that we have lacks it."],
  attributes: { sku: text() },
  free: (r) => (/^free/i.test(r.sku ?? "") ? "the tier Free costs nothing" : undefined),
  components: [
    {
      name: "Units and messages",
      detail: (r) => r.sku ?? "",
      unit: "months",
      quantity: () => 1,
      price: () => unpriced("the price list that we have lacks Web PubSub"),
    },
  ],
});
