import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { inVault, meterOf } from "./in-vault.ts";

export const certificate: AnySheet = sheet({
  type: "azurerm_key_vault_certificate",
  title: "Key vault certificate",
  pricing: "azure.microsoft.com/pricing/details/key-vault",
  attributes: {},
  usage: {
    monthly_certificate_renewal_requests: usageNumber("renewals a month"),
    monthly_certificate_other_operations: usageNumber("other operations a month on the certificate"),
  },
  references: inVault,
  components: [
    {
      name: "Renewals",
      unit: "requests",
      quantity: (r) => r.usage.monthly_certificate_renewal_requests,
      price: (r) => meterOf(r, "Certificate Renewal Request"),
    },
    { name: "Operations", unit: "operations", quantity: (r) => r.usage.monthly_certificate_other_operations, price: (r) => meterOf(r, "Operations") },
  ],
});
