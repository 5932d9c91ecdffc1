import { exact } from "../../../base/exact.ts";
import { number, type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { inVault, meterOf } from "./in-vault.ts";

const attributes = { key_type: text(), key_size: number({ default: undefined, because: "none for elliptic curves" }) } as const;

const usage = {
  monthly_protected_keys_operations: usageNumber("operations a month with the key"),
  hsm_protected_keys: usageNumber("versions of a key in hardware that were used in the last 30 days; one unless stated"),
  monthly_secrets_operations: usageNumber("operations a month on secrets, where they are not given for the vault"),
  monthly_key_rotation_renewals: usageNumber("keys of storage accounts that the vault renews in a month"),
  monthly_automated_rotations: usageNumber("rotations of the key a month by its rotation policy"),
} as const;

type Key = Read<typeof attributes> & Context<typeof usage, typeof inVault>;

export const key: AnySheet = sheet({
  type: "azurerm_key_vault_key",
  title: "Key vault key",
  pricing: "azure.microsoft.com/pricing/details/key-vault",
  attributes,
  usage,
  references: inVault,
  components: [
    {
      name: "Key in hardware",
      unit: "keys",
      when: isInHardware,
      quantity: (r) => r.usage.hsm_protected_keys ?? exact(1),
      price: (r) => meterOf(r, isSimple(r) ? "Premium HSM-protected RSA 2048-bit key" : "Premium HSM-protected Advanced Key", "Premium"),
    },
    {
      name: "Operations",
      detail: (r) => r.key_type ?? "",
      unit: "operations",
      quantity: (r) => r.usage.monthly_protected_keys_operations,
      price: (r) => meterOf(r, isSimple(r) ? "Operations" : "Advanced Key Operations"),
    },
    {
      name: "Secrets operations",
      unit: "operations",
      when: (r) => r.usage.monthly_secrets_operations !== undefined,
      quantity: (r) => r.usage.monthly_secrets_operations,
      price: (r) => meterOf(r, "Operations"),
    },
    {
      name: "Storage key rotations",
      unit: "renewals",
      when: (r) => r.usage.monthly_key_rotation_renewals !== undefined,
      quantity: (r) => r.usage.monthly_key_rotation_renewals,
      price: (r) => meterOf(r, "Secret Renewal"),
    },
    {
      name: "Automated rotations",
      unit: "rotations",
      when: (r) => r.usage.monthly_automated_rotations !== undefined,
      quantity: (r) => r.usage.monthly_automated_rotations,
      price: (r) => meterOf(r, "Automated Key Rotation"),
    },
  ],
});

function typeOf({ key_type }: Key): string {
  return key_type?.toUpperCase() ?? unpriced("key_type is not set");
}

function isInHardware(r: Key): boolean {
  return typeOf(r).endsWith("-HSM");
}

/** RSA of 2,048 bits has a price of its own; all other keys are advanced ones: azure.microsoft.com/pricing/details/key-vault. */
function isSimple(r: Key): boolean {
  if (!typeOf(r).startsWith("RSA")) return false;
  const bits = r.key_size ?? unpriced("key_size is not set");
  return bits.equals(2048);
}
