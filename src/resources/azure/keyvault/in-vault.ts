import { text } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type Refs, refersTo } from "../../sheet.ts";

/** What is in a vault has the vault's tier and region. */
export const inVault = {
  vault: refersTo("key_vault_id", "azurerm_key_vault", { sku_name: text({ default: "standard", because: "the usual tier" }) }),
} as const;

/** A price of the tier of the vault, where the vault is. The tiers charge the same for what both have; Standard stands for a vault that is not in the plan. */
export function meterOf({ refs: { vault } }: { readonly refs: Refs<typeof inVault> }, meter: string, tier?: "Premium"): PriceQuery {
  const sku = tier ?? (/^premium$/i.test(vault?.sku_name ?? "") ? "Premium" : "Standard");
  return azure("Key Vault", "Key Vault", sku, meter, { place: vault?.region });
}
