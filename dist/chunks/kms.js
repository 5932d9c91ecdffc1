import { c as text } from "./fields.js";
import { t as aws } from "./price-query.js";
import { a as usageNumber, i as sheet } from "./sheet.js";
// src/resources/aws/kms/key.ts
const usage = {
	monthly_requests: usageNumber("Requests a month that use the key"),
	monthly_ecc_data_key_pair_requests: usageNumber("GenerateDataKeyPair requests a month for ECC pairs"),
	monthly_rsa_data_key_pair_requests: usageNumber("GenerateDataKeyPair requests a month for RSA pairs")
};
const HELD = {
	name: "Key",
	unit: "months",
	quantity: () => 1,
	price: aws("awskms", "KMS-Keys")
};
function requestsOf(spec) {
	if (spec === "SYMMETRIC_DEFAULT" || spec.startsWith("HMAC_")) return "KMS-Requests";
	return spec === "RSA_2048" ? "KMS-Requests-Asymmetric-RSA_2048" : "KMS-Requests-Asymmetric";
}
const USED = [
	{
		name: "Requests",
		unit: "requests",
		quantity: (r) => r.usage.monthly_requests,
		price: (r) => aws("awskms", requestsOf(r.customer_master_key_spec ?? "SYMMETRIC_DEFAULT"))
	},
	{
		name: "Data key pairs",
		detail: () => "ECC",
		unit: "requests",
		when: (r) => r.usage.monthly_ecc_data_key_pair_requests !== void 0,
		quantity: (r) => r.usage.monthly_ecc_data_key_pair_requests,
		price: aws("awskms", "KMS-Requests-GenerateDatakeyPair-ECC")
	},
	{
		name: "Data key pairs",
		detail: () => "RSA",
		unit: "requests",
		when: (r) => r.usage.monthly_rsa_data_key_pair_requests !== void 0,
		quantity: (r) => r.usage.monthly_rsa_data_key_pair_requests,
		price: aws("awskms", "KMS-Requests-GenerateDatakeyPair-RSA")
	}
];
const limits = [
	"Each of the first two rotations of a key adds the price of a key from then on: not foreseen.",
	"The free requests of an account are not granted to a key.",
	"The HSM cluster of a custom key store is billed apart."
];
const key = sheet({
	type: "aws_kms_key",
	title: "KMS key",
	pricing: "aws.amazon.com/kms/pricing",
	limits,
	attributes: { customer_master_key_spec: text({
		default: "SYMMETRIC_DEFAULT",
		because: "AWS provider: customer_master_key_spec"
	}) },
	usage,
	components: [HELD, ...USED]
});
// src/resources/aws/kms/index.ts
const sheets = [sheet({
	type: [
		"aws_kms_external_key",
		"aws_kms_replica_external_key",
		"aws_kms_replica_key"
	],
	title: "KMS key (imported or replica)",
	pricing: "aws.amazon.com/kms/pricing",
	limits: [...limits, "Requests to an asymmetric replica are priced as symmetric ones."],
	attributes: {},
	usage,
	components: [HELD, ...USED]
}), key];
export { sheets };
