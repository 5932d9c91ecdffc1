import { t as aws } from "./price-query.js";
import { a as usageNumber, i as sheet } from "./sheet.js";
import { t as worldwide } from "./worldwide.js";
import { c as text, o as number, r as blocks, u as unpriced } from "./fields.js";
// src/resources/aws/cloudwatch/composite-alarm.ts
const compositeAlarm = sheet({
	type: "aws_cloudwatch_composite_alarm",
	title: "CloudWatch composite alarm",
	pricing: "aws.amazon.com/cloudwatch/pricing",
	attributes: {},
	components: [{
		name: "Composite alarm",
		unit: "alarm-months",
		quantity: () => 1,
		price: aws("AmazonCloudWatch", "CW:CompositeAlarmMonitorUsage")
	}]
});
// src/resources/aws/cloudwatch/dashboard.ts
const dashboard = sheet({
	type: "aws_cloudwatch_dashboard",
	title: "CloudWatch dashboard",
	pricing: "aws.amazon.com/cloudwatch/pricing",
	limits: ["The three free dashboards of an account are not granted to one of them."],
	attributes: {},
	components: [{
		name: "Dashboard",
		unit: "months",
		quantity: () => 1,
		price: (r) => aws("AmazonCloudWatch", "DashboardsUsageHour", { place: worldwide(r) })
	}]
});
// src/resources/aws/cloudwatch/log-group.ts
function infix(logGroupClass) {
	if (logGroupClass === "STANDARD") return "";
	return logGroupClass === "INFREQUENT_ACCESS" ? "IA" : unpriced(`the price of the log class ${logGroupClass} is not known`);
}
const logGroup = sheet({
	type: "aws_cloudwatch_log_group",
	title: "CloudWatch log group",
	pricing: "aws.amazon.com/cloudwatch/pricing",
	limits: ["Live Tail, delivery to S3 or Data Firehose and anomaly detection of logs are not priced."],
	attributes: { log_group_class: text({
		default: "STANDARD",
		because: "AWS provider: log_group_class"
	}) },
	usage: {
		monthly_data_ingested_gb: usageNumber("GB of logs that arrive in a month"),
		monthly_vended_data_ingested_gb: usageNumber("GB of logs that AWS services deliver in a month at the price of vended logs, such as VPC flow logs"),
		storage_gb: usageNumber("GB kept, compressed, averaged over the month"),
		monthly_data_scanned_gb: usageNumber("GB that Logs Insights scans in a month"),
		monthly_data_masked_gb: usageNumber("GB that data protection scans in a month")
	},
	components: [
		{
			name: "Data ingested",
			unit: "GB",
			quantity: (r) => r.usage.monthly_data_ingested_gb,
			price: (r) => aws("AmazonCloudWatch", `DataProcessing${infix(r.log_group_class)}-Bytes`)
		},
		{
			name: "Vended logs ingested",
			unit: "GB",
			when: (r) => r.usage.monthly_vended_data_ingested_gb !== void 0,
			quantity: (r) => r.usage.monthly_vended_data_ingested_gb,
			price: (r) => aws("AmazonCloudWatch", `VendedLog${infix(r.log_group_class)}-Bytes`)
		},
		{
			name: "Storage",
			unit: "GB-months",
			quantity: (r) => r.usage.storage_gb,
			price: aws("AmazonCloudWatch", "TimedStorage-ByteHrs")
		},
		{
			name: "Data scanned by Logs Insights",
			unit: "GB",
			quantity: (r) => r.usage.monthly_data_scanned_gb,
			price: aws("AmazonCloudWatch", "DataScanned-Bytes")
		},
		{
			name: "Data protection",
			unit: "GB",
			when: (r) => r.usage.monthly_data_masked_gb !== void 0,
			quantity: (r) => r.usage.monthly_data_masked_gb,
			price: aws("AmazonCloudWatch", "DataProtection-Bytes")
		}
	]
});
// src/resources/aws/cloudwatch/log-metric-filter.ts
const logMetricFilter = sheet({
	type: "aws_cloudwatch_log_metric_filter",
	title: "CloudWatch metric filter",
	pricing: "aws.amazon.com/cloudwatch/pricing",
	attributes: {},
	usage: { custom_metrics: usageNumber("Custom metrics that the filter feeds, one for each combination of dimensions, averaged over the month") },
	components: [{
		name: "Custom metrics",
		unit: "metric-months",
		quantity: (r) => r.usage.custom_metrics,
		price: aws("AmazonCloudWatch", "CW:MetricMonitorUsage")
	}]
});
// src/resources/aws/cloudwatch/metric-alarm.ts
const period = number({
	default: 60,
	because: "a standard period"
});
const attributes = {
	period,
	metric_query: blocks({
		expression: text({
			default: "",
			because: "no expression"
		}),
		period,
		metric: blocks({ period })
	})
};
function isHighResolution({ period: own, metric_query }) {
	return [own, ...metric_query.flatMap((query) => [query.period, ...query.metric.map((metric) => metric.period)])].some((seconds) => seconds.lt(60));
}
function expressions({ metric_query }) {
	return metric_query.map(({ expression }) => expression);
}
function isQuery(alarm) {
	return expressions(alarm).some((expression) => /^\s*SELECT\b/i.test(expression));
}
function metrics(alarm) {
	const plain = alarm.metric_query.reduce((total, { metric }) => total + metric.length, 0);
	const bands = expressions(alarm).filter((expression) => /\bANOMALY_DETECTION_BAND\b/i.test(expression)).length;
	return Math.max(plain, 1) + 2 * bands;
}
// src/resources/aws/cloudwatch/index.ts
const sheets = [
	compositeAlarm,
	dashboard,
	logGroup,
	logMetricFilter,
	sheet({
		type: "aws_cloudwatch_metric_alarm",
		title: "CloudWatch alarm",
		pricing: "aws.amazon.com/cloudwatch/pricing",
		limits: ["The ten free alarms of an account are not granted to one of them."],
		attributes,
		usage: { metrics_analyzed: usageNumber("Metrics that a Metrics Insights query analyses") },
		components: [{
			name: "Alarm",
			detail: (r) => isHighResolution(r) ? "high resolution" : "standard resolution",
			unit: "alarm-months",
			when: (r) => !isQuery(r),
			quantity: metrics,
			price: (r) => aws("AmazonCloudWatch", isHighResolution(r) ? "CW:HighResAlarmMonitorUsage" : "CW:AlarmMonitorUsage")
		}, {
			name: "Metrics Insights alarm",
			unit: "alarm-months",
			when: isQuery,
			quantity: (r) => r.usage.metrics_analyzed,
			price: aws("AmazonCloudWatch", "CW:MetricInsightAlarmUsage")
		}]
	})
];
export { sheets };
