import { text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const dedicatedHsm: AnySheet = sheet({
  type: "azurerm_dedicated_hardware_security_module",
  title: "Dedicated HSM",
  pricing: "azure.microsoft.com/pricing/details/azure-dedicated-hsm",
  attributes: { sku_name: text() },
  components: [
    {
      name: "HSM",
      detail: (r) => r.sku_name ?? "",
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: ({ sku_name = "" }) => {
        if (!sku_name.startsWith("SafeNet")) unpriced(`${sku_name} is charged otherwise and has no price in the list`);
        return azure("Key Vault", "Azure Dedicated HSM", "Standard", "Standard Instance");
      },
    },
  ],
});
