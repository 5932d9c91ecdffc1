import { c as text, r as blocks, u as unpriced } from "./fields.js";
import { t as aws } from "./price-query.js";
import { a as usageNumber, i as sheet, t as part } from "./sheet.js";
// src/resources/aws/secretsmanager/secret.ts
const attributes = { replica: blocks({ region: text() }, { because: "no replicas" }) };
// src/resources/aws/secretsmanager/index.ts
const sheets = [sheet({
	type: "aws_secretsmanager_secret",
	title: "Secrets Manager secret",
	pricing: "aws.amazon.com/secrets-manager/pricing",
	limits: ["The Lambda function that rotates a secret is billed apart."],
	attributes,
	usage: { monthly_requests: usageNumber("API requests a month") },
	components: [{
		name: "Secret",
		unit: "months",
		quantity: () => 1,
		price: aws("AWSSecretsManager", "AWSSecretsManager-Secrets")
	}, {
		name: "API requests",
		unit: "requests",
		quantity: (r) => r.usage.monthly_requests,
		price: aws("AWSSecretsManager", "AWSSecretsManagerAPIRequest")
	}],
	parts: [part({
		name: "replica",
		each: (r) => r.replica,
		components: [{
			name: "Secret",
			detail: ({ region = "" }) => region,
			unit: "months",
			quantity: () => 1,
			price: ({ region }) => aws("AWSSecretsManager", "AWSSecretsManager-Secrets", { place: region ?? unpriced("the replica's region is not set") })
		}]
	})]
})];
export { sheets };
