import { t as aws } from "./price-query.js";
import { a as usageNumber, i as sheet } from "./sheet.js";
// src/resources/aws/ecr/index.ts
const sheets = [sheet({
	type: "aws_ecr_repository",
	title: "ECR repository",
	pricing: "aws.amazon.com/ecr/pricing",
	limits: ["Data transfer, and enhanced scanning by Inspector, are billed apart."],
	attributes: {},
	usage: { storage_gb: usageNumber("GB of images kept, averaged over the month") },
	components: [{
		name: "Storage",
		unit: "GB-months",
		quantity: (r) => r.usage.storage_gb,
		price: aws("AmazonECR", "TimedStorage-ByteHrs")
	}]
})];
export { sheets };
