import { text } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const integrationAccount: AnySheet = sheet({
  type: "azurerm_logic_app_integration_account",
  title: "Logic Apps integration account",
  pricing: "azure.microsoft.com/pricing/details/logic-apps",
  attributes: { sku_name: text() },
  free: (r) => (/^free$/i.test(r.sku_name ?? "") ? "the tier Free costs nothing" : undefined),
  components: [
    {
      name: "Integration account",
      detail: (r) => r.sku_name ?? "",
      unit: "months",
      quantity: () => 1,
      price: ({ sku_name = "?" }) => azure("Logic Apps", "Logic Apps Integration Account", sku_name, `${sku_name} Unit`),
    },
  ],
});
