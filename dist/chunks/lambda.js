import { i as count, l as texts, n as block, o as number, u as unpriced } from "./fields.js";
import { a as usageNumber, i as sheet, o as usageText, r as refersTo } from "./sheet.js";
import { t as aws } from "./price-query.js";
// src/resources/aws/lambda/event-source-mapping.ts
const eventSourceMapping = sheet({
	type: "aws_lambda_event_source_mapping",
	title: "Lambda event source mapping",
	pricing: "aws.amazon.com/lambda/pricing",
	attributes: { provisioned_poller_config: count({ because: "pollers on demand" }) },
	free: (r) => r.provisioned_poller_config === 0 ? "it is billed with the requests of the function" : void 0,
	components: [{
		name: "Provisioned pollers",
		unit: "EPU-hours",
		quantity: () => 1,
		price: () => unpriced("the price of event poller units is not known")
	}]
});
// src/resources/aws/lambda/architecture.ts
function architectureSuffix(architectures) {
	const name = (architectures[0] ?? "x86_64").toLowerCase();
	if (name === "") unpriced("architectures is known after apply");
	if (name === "arm64") return "-ARM";
	return name === "x86_64" ? "" : unpriced(`the architecture ${name} is not known`);
}
// src/resources/aws/lambda/function.ts
const INCLUDED_STORAGE_MB = 512;
const attributes = {
	memory_size: number({
		default: 128,
		because: "AWS provider: memory_size"
	}),
	architectures: texts({ because: "x86_64" }),
	ephemeral_storage: block({ size: number({
		default: INCLUDED_STORAGE_MB,
		because: "AWS provider: ephemeral_storage"
	}) }, { because: "512 MB, which are included" })
};
function seconds({ usage }) {
	const { monthly_requests: requests, request_duration_ms: duration } = usage;
	return duration && requests?.times(duration.ceil()).over(1e3);
}
const lambdaFunction = sheet({
	type: "aws_lambda_function",
	title: "Lambda function",
	pricing: "aws.amazon.com/lambda/pricing",
	limits: [
		"Lambda@Edge, SnapStart and response streaming are not priced.",
		"Time on provisioned concurrency is priced with aws_lambda_provisioned_concurrency_config.",
		"The free requests and GB-seconds of an account are not granted to a function."
	],
	attributes,
	usage: {
		monthly_requests: usageNumber("Requests a month"),
		request_duration_ms: usageNumber("Milliseconds that a request takes on average")
	},
	components: [
		{
			name: "Requests",
			unit: "requests",
			quantity: (r) => r.usage.monthly_requests,
			price: (r) => aws("AWSLambda", `Request${architectureSuffix(r.architectures)}`)
		},
		{
			name: "Duration",
			detail: (r) => `${r.memory_size.toString()} MB`,
			unit: "GB-seconds",
			quantity: (r) => seconds(r)?.times(r.memory_size).over(1024),
			price: (r) => aws("AWSLambda", `Lambda-GB-Second${architectureSuffix(r.architectures)}`)
		},
		{
			name: "Ephemeral storage",
			detail: (r) => `${r.ephemeral_storage?.size.toString() ?? ""} MB`,
			unit: "GB-seconds",
			when: (r) => r.ephemeral_storage?.size.gt(INCLUDED_STORAGE_MB) ?? false,
			quantity: (r) => r.ephemeral_storage && seconds(r)?.times(r.ephemeral_storage.size.minus(INCLUDED_STORAGE_MB)).over(1024),
			price: (r) => aws("AWSLambda", `Lambda-Storage-GB-Second${architectureSuffix(r.architectures)}`)
		}
	]
});
// src/resources/aws/lambda/provisioned-concurrency.ts
const usage = {
	monthly_duration_hrs: usageNumber("Hours a month for which the concurrency is configured; without it: all"),
	monthly_requests: usageNumber("Requests a month that run on it"),
	request_duration_ms: usageNumber("Milliseconds that a request takes on average"),
	memory_mb: usageNumber("Memory of the function in MB, where the function is not in the plan"),
	architecture: usageText("x86_64 or arm64, where the function is not in the plan")
};
const links = { function: refersTo("function_name", "aws_lambda_function", {
	memory_size: number({
		default: 128,
		because: "AWS provider: memory_size"
	}),
	architectures: texts({ because: "x86_64" })
}) };
function gigabytes({ usage: { memory_mb }, refs }) {
	return (memory_mb ?? refs.function?.memory_size)?.over(1024);
}
function suffix({ usage: { architecture }, refs }) {
	return architectureSuffix(architecture === void 0 ? refs.function?.architectures ?? [] : [architecture]);
}
function provisioned(r) {
	return r.provisioned_concurrent_executions && gigabytes(r)?.times(r.provisioned_concurrent_executions).times(3600);
}
const concurrency = {
	name: "Provisioned concurrency",
	unit: "GB-seconds",
	price: (r) => aws("AWSLambda", `Lambda-Provisioned-Concurrency${suffix(r)}`)
};
// src/resources/aws/lambda/index.ts
const sheets = [
	eventSourceMapping,
	lambdaFunction,
	sheet({
		type: "aws_lambda_provisioned_concurrency_config",
		title: "Lambda provisioned concurrency",
		pricing: "aws.amazon.com/lambda/pricing",
		attributes: { provisioned_concurrent_executions: number() },
		usage,
		references: links,
		components: [
			{
				...concurrency,
				when: (r) => r.usage.monthly_duration_hrs === void 0,
				hourly: true,
				quantity: provisioned
			},
			{
				...concurrency,
				when: (r) => r.usage.monthly_duration_hrs !== void 0,
				quantity: (r) => r.usage.monthly_duration_hrs && provisioned(r)?.times(r.usage.monthly_duration_hrs)
			},
			{
				name: "Requests",
				unit: "requests",
				quantity: (r) => r.usage.monthly_requests,
				price: (r) => aws("AWSLambda", `Request${suffix(r)}`)
			},
			{
				name: "Duration",
				unit: "GB-seconds",
				quantity: (r) => {
					const { monthly_requests: requests, request_duration_ms: duration } = r.usage;
					return requests && duration && gigabytes(r)?.times(requests).times(duration.ceil()).over(1e3);
				},
				price: (r) => aws("AWSLambda", `Lambda-Provisioned-GB-Second${suffix(r)}`)
			}
		]
	})
];
export { sheets };
