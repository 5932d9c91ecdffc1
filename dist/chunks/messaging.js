import { a as flag, c as text, u as unpriced } from "./fields.js";
import { t as aws } from "./price-query.js";
import { a as usageNumber, i as sheet } from "./sheet.js";
import { n as exact } from "./exact.js";
// src/resources/aws/messaging/chunks.ts
const CHUNK_KB = 64;
function billedRequests(requests, sizeKb) {
	return requests?.times((sizeKb ?? exact(CHUNK_KB)).over(CHUNK_KB).ceil().max(1));
}
// src/resources/aws/messaging/queue.ts
const queue = sheet({
	type: "aws_sqs_queue",
	title: "SQS queue",
	pricing: "aws.amazon.com/sqs/pricing",
	limits: ["Fair queues are priced as standard queues.", "Requests of the queue to KMS are not priced."],
	attributes: { fifo_queue: flag({
		default: false,
		because: "AWS provider: fifo_queue"
	}) },
	usage: {
		monthly_requests: usageNumber("Requests a month: send, receive, delete"),
		request_size_kb: usageNumber("KB of a request on average; each 64 KB count as one request")
	},
	components: [{
		name: "Requests",
		detail: (r) => r.fifo_queue ? "FIFO" : "standard",
		unit: "requests",
		quantity: (r) => billedRequests(r.usage.monthly_requests, r.usage.request_size_kb),
		price: (r) => aws("AWSQueueService", r.fifo_queue ? "Requests-FIFO-Tier1" : "Requests-Tier1")
	}]
});
// src/resources/aws/messaging/topic.ts
const usage = {
	monthly_requests: usageNumber("Messages published a month"),
	request_size_kb: usageNumber("KB of a message on average"),
	http_subscriptions: usageNumber("HTTP and HTTPS subscriptions"),
	email_subscriptions: usageNumber("E-mail subscriptions"),
	kinesis_subscriptions: usageNumber("Data Firehose subscriptions"),
	mobile_push_subscriptions: usageNumber("Mobile push subscriptions"),
	macos_subscriptions: usageNumber("macOS push subscriptions"),
	sms_subscriptions: usageNumber("Text message subscriptions"),
	fifo_subscriptions: usageNumber("SQS queues that subscribe to a FIFO topic")
};
const SIZE_KB = exact(64);
function published(r) {
	return billedRequests(r.usage.monthly_requests, r.usage.request_size_kb);
}
function publishedGb({ usage: { monthly_requests, request_size_kb } }) {
	return monthly_requests?.times(request_size_kb ?? SIZE_KB).over(1048576);
}
function delivery(name, key, kind) {
	return {
		name,
		unit: "notifications",
		when: (r) => !r.fifo_topic && r.usage[key] !== void 0,
		quantity: (r) => r.usage[key] && published(r)?.times(r.usage[key]),
		price: aws("AmazonSNS", `DeliveryAttempts-${kind}`)
	};
}
const topic = sheet({
	type: "aws_sns_topic",
	title: "SNS topic",
	pricing: "aws.amazon.com/sns/pricing",
	limits: ["Text messages cost by country and carrier: they are unpriced unless the team's price book has a price.", "Payload filtering, data protection, message archives and data transfer are not priced."],
	attributes: { fifo_topic: flag({
		default: false,
		because: "AWS provider: fifo_topic"
	}) },
	usage,
	components: [
		{
			name: "API requests",
			unit: "requests",
			when: (r) => !r.fifo_topic,
			quantity: published,
			price: aws("AmazonSNS", "Requests-Tier1")
		},
		delivery("HTTP/HTTPS notifications", "http_subscriptions", "HTTP"),
		delivery("E-mail notifications", "email_subscriptions", "SMTP"),
		delivery("Data Firehose notifications", "kinesis_subscriptions", "FIREHOSE"),
		delivery("Mobile push notifications", "mobile_push_subscriptions", "APNS"),
		delivery("macOS notifications", "macos_subscriptions", "MACOS"),
		delivery("Text messages", "sms_subscriptions", "SMS"),
		{
			name: "FIFO requests",
			unit: "requests",
			when: (r) => r.fifo_topic,
			quantity: (r) => r.usage.monthly_requests,
			price: aws("AmazonSNS", "F-Request-Tier1")
		},
		{
			name: "FIFO payload published",
			unit: "GB",
			when: (r) => r.fifo_topic,
			quantity: publishedGb,
			price: aws("AmazonSNS", "F-Ingress-Tier1")
		},
		{
			name: "FIFO notifications",
			unit: "notifications",
			when: (r) => r.fifo_topic,
			quantity: (r) => r.usage.fifo_subscriptions && r.usage.monthly_requests?.times(r.usage.fifo_subscriptions),
			price: aws("AmazonSNS", "F-DA-SQS")
		},
		{
			name: "FIFO payload delivered",
			unit: "GB",
			when: (r) => r.fifo_topic,
			quantity: (r) => r.usage.fifo_subscriptions && publishedGb(r)?.times(r.usage.fifo_subscriptions),
			price: aws("AmazonSNS", "F-Egress-SQS")
		}
	]
});
// src/resources/aws/messaging/topic-subscription.ts
const KINDS = new Map([
	["http", "HTTP"],
	["https", "HTTP"],
	["email", "SMTP"],
	["email-json", "SMTP"],
	["firehose", "FIREHOSE"],
	["application", "APNS"],
	["sms", "SMS"]
]);
// src/resources/aws/messaging/index.ts
const sheets = [
	queue,
	topic,
	sheet({
		type: "aws_sns_topic_subscription",
		title: "SNS subscription",
		pricing: "aws.amazon.com/sns/pricing",
		limits: ["Subscriptions to FIFO topics are priced with the topic.", "Text messages cost by country and carrier: they are unpriced unless the team's price book has a price."],
		attributes: { protocol: text() },
		usage: {
			monthly_requests: usageNumber("Messages delivered a month"),
			request_size_kb: usageNumber("KB of a message on average; each 64 KB count as one")
		},
		free: ({ protocol }) => protocol === "sqs" || protocol === "lambda" ? "deliveries to SQS and Lambda are not billed" : void 0,
		components: [{
			name: "Notifications",
			detail: (r) => r.protocol ?? "",
			unit: "notifications",
			quantity: (r) => billedRequests(r.usage.monthly_requests, r.usage.request_size_kb),
			price: ({ protocol = "" }) => aws("AmazonSNS", `DeliveryAttempts-${KINDS.get(protocol) ?? unpriced(`the protocol ${protocol} is not known`)}`)
		}]
	})
];
export { sheets };
