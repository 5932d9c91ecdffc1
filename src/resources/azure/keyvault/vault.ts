import { text } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const vault: AnySheet = sheet({
  type: "azurerm_key_vault",
  title: "Key vault",
  pricing: "azure.microsoft.com/pricing/details/key-vault",
  limits: ["Keys and certificates are priced with themselves."],
  attributes: { sku_name: text({ default: "standard", because: "the usual tier" }) },
  usage: { monthly_secrets_operations: usageNumber("operations a month on secrets and other operations that are not given for a key or certificate") },
  components: [
    {
      name: "Secrets operations",
      unit: "operations",
      quantity: (r) => r.usage.monthly_secrets_operations,
      price: (r) => azure("Key Vault", "Key Vault", /^premium$/i.test(r.sku_name) ? "Premium" : "Standard", "Operations"),
    },
  ],
});
