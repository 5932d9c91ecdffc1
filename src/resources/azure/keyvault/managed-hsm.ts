import { text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const managedHsm: AnySheet = sheet({
  type: "azurerm_key_vault_managed_hardware_security_module",
  title: "Key vault managed HSM",
  pricing: "azure.microsoft.com/pricing/details/key-vault",
  attributes: { sku_name: text() },
  components: [
    {
      name: "HSM pool",
      detail: (r) => r.sku_name ?? "",
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: ({ sku_name = "" }) => {
        const sku = sku_name === "Standard_B1" ? "Standard B1" : unpriced(`the pool ${sku_name} has no price in the list`);
        return azure("Key Vault", "Key Vault HSM Pool", sku, `${sku} Instance`);
      },
    },
  ],
});
