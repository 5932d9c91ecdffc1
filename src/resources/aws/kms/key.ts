import { text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";

const usage = {
  monthly_requests: usageNumber("Requests a month that use the key"),
  monthly_ecc_data_key_pair_requests: usageNumber("GenerateDataKeyPair requests a month for ECC pairs"),
  monthly_rsa_data_key_pair_requests: usageNumber("GenerateDataKeyPair requests a month for RSA pairs"),
};

type Key = Context<typeof usage, {}> & { readonly customer_master_key_spec?: string };

const HELD: Component<Key> = { name: "Key", unit: "months", quantity: () => 1, price: aws("awskms", "KMS-Keys") };

/** Symmetric and HMAC keys, RSA 2048, and all other asymmetric keys have a price each. */
function requestsOf(spec: string): string {
  if (spec === "SYMMETRIC_DEFAULT" || spec.startsWith("HMAC_")) return "KMS-Requests";
  return spec === "RSA_2048" ? "KMS-Requests-Asymmetric-RSA_2048" : "KMS-Requests-Asymmetric";
}

const USED: readonly Component<Key>[] = [
  {
    name: "Requests",
    unit: "requests",
    quantity: (r) => r.usage.monthly_requests,
    price: (r) => aws("awskms", requestsOf(r.customer_master_key_spec ?? "SYMMETRIC_DEFAULT")),
  },
  {
    name: "Data key pairs",
    detail: () => "ECC",
    unit: "requests",
    when: (r) => r.usage.monthly_ecc_data_key_pair_requests !== undefined,
    quantity: (r) => r.usage.monthly_ecc_data_key_pair_requests,
    price: aws("awskms", "KMS-Requests-GenerateDatakeyPair-ECC"),
  },
  {
    name: "Data key pairs",
    detail: () => "RSA",
    unit: "requests",
    when: (r) => r.usage.monthly_rsa_data_key_pair_requests !== undefined,
    quantity: (r) => r.usage.monthly_rsa_data_key_pair_requests,
    price: aws("awskms", "KMS-Requests-GenerateDatakeyPair-RSA"),
  },
];

const limits = [
  "Each of the first two rotations of a key adds the price of a key from then on: not foreseen.",
  "The free requests of an account are not granted to a key.",
  "The HSM cluster of a custom key store is billed apart.",
];

export const key: AnySheet = sheet({
  type: "aws_kms_key",
  title: "KMS key",
  pricing: "aws.amazon.com/kms/pricing",
  limits,
  attributes: { customer_master_key_spec: text({ default: "SYMMETRIC_DEFAULT", because: "AWS provider: customer_master_key_spec" }) },
  usage,
  components: [HELD, ...USED],
});

/** Keys with imported material are symmetric; a replica says nothing of its kind, which is its primary's. */
export const importedOrReplicaKey: AnySheet = sheet({
  type: ["aws_kms_external_key", "aws_kms_replica_external_key", "aws_kms_replica_key"],
  title: "KMS key (imported or replica)",
  pricing: "aws.amazon.com/kms/pricing",
  limits: [...limits, "Requests to an asymmetric replica are priced as symmetric ones."],
  attributes: {},
  usage,
  components: [HELD, ...USED],
});
