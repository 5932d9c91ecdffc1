import { type Exact, exact } from "../../../base/exact.ts";
import { block, flag, type Read, text, unpriced } from "../../fields.ts";
import { google, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  version_template: block(
    {
      algorithm: text({ default: "GOOGLE_SYMMETRIC_ENCRYPTION", because: "Cloud KMS's default" }),
      protection_level: text({ default: "SOFTWARE", because: "the provider's default" }),
    },
    { because: "a symmetric key in software, Cloud KMS's default" },
  ),
  skip_initial_version_creation: flag({ default: false, because: "the provider's default" }),
} as const;

const usage = {
  key_versions: usageNumber("key versions that are not destroyed, on average"),
  monthly_key_operations: usageNumber("cryptographic operations in a month"),
} as const;

type Key = Read<typeof attributes> & Context<typeof usage, {}>;

/** The ends of the bill lines: of its versions, and of its operations. */
interface Words {
  versions: string;
  operations: string;
}

const SYMMETRIC: Words = { versions: "Active software symmetric key versions", operations: "Cryptographic operations with a software symmetric key" };
const HSM_P256: Words = { versions: "Active HSM ECDSA P-256 key versions", operations: "HSM cryptographic operations with an ECDSA P-256 key" };

export const cryptoKey: AnySheet = sheet({
  type: "google_kms_crypto_key",
  title: "Cloud KMS key",
  pricing: "cloud.google.com/kms/pricing",
  limits: [
    "Each rotation adds a version, which is billed until it is destroyed: give usage key_versions.",
    "Only operations that are billed by number are priced, not single-tenant HSMs.",
  ],
  attributes,
  usage,
  components: [
    { name: "Key versions", detail: kindOf, unit: "months", quantity: versionsOf, price: (r) => priceOf(r, "versions") },
    { name: "Operations", detail: kindOf, unit: "operations", quantity: (r) => r.usage.monthly_key_operations, price: (r) => priceOf(r, "operations") },
  ],
});

/** A key begins with one version, unless it is told not to. */
function versionsOf(r: Key): Exact | undefined {
  return r.usage.key_versions ?? (r.skip_initial_version_creation ? undefined : exact(1));
}

function kindOf({ version_template: template }: Key): string {
  return template ? `${template.protection_level.toLowerCase()}, ${template.algorithm}` : "software, GOOGLE_SYMMETRIC_ENCRYPTION";
}

/** Cloud KMS's pricing page has one price for all locations. */
function priceOf(r: Key, what: keyof Words): PriceQuery {
  const kind = kindOf(r);
  const words = { "software, GOOGLE_SYMMETRIC_ENCRYPTION": SYMMETRIC, "hsm, EC_SIGN_P256_SHA256": HSM_P256 }[kind];
  return google("Cloud Key Management Service (KMS)", words?.[what] ?? unpriced(`the price of such keys is not known: ${kind.slice(0, 80)}`), {
    place: "global",
  });
}
