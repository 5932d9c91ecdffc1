import { a as flag, c as text, i as count, o as number, u as unpriced } from "./fields.js";
import { t as aws } from "./price-query.js";
import { a as usageNumber, i as sheet, o as usageText, r as refersTo } from "./sheet.js";
import { t as worldwide } from "./worldwide.js";
// src/resources/aws/route53/health-check.ts
const attributes$1 = {
	type: text(),
	request_interval: number({
		default: 30,
		because: "AWS provider: request_interval"
	}),
	measure_latency: flag({
		default: false,
		because: "AWS provider: measure_latency"
	})
};
const usage$1 = { endpoint_type: usageText("aws or non_aws: where the endpoint that is checked stands") };
const INDIRECT = ["CALCULATED", "CLOUDWATCH_METRIC"];
function endpoint(r) {
	if (r.type === "RECOVERY_CONTROL") unpriced("checks of routing controls are billed with Application Recovery Controller");
	if (INDIRECT.includes(r.type ?? "")) return "AWS";
	const given = r.usage.endpoint_type?.toLowerCase().replaceAll("-", "_");
	if (given === void 0) r.assume("the endpoint stands in AWS; usage endpoint_type: non_aws says otherwise");
	if (given === void 0 || given === "aws") return "AWS";
	return given === "non_aws" ? "Non-AWS" : unpriced("usage endpoint_type is neither aws nor non_aws");
}
function options({ type = "", request_interval, measure_latency }) {
	return [
		type.startsWith("HTTPS"),
		type.endsWith("_STR_MATCH"),
		request_interval.lt(30),
		measure_latency
	].filter((chosen) => chosen).length;
}
const healthCheck = sheet({
	type: "aws_route53_health_check",
	title: "Route 53 health check",
	pricing: "aws.amazon.com/route53/pricing",
	limits: ["The 50 free checks of an account's endpoints in AWS are not granted to one of them."],
	attributes: attributes$1,
	usage: usage$1,
	components: [{
		name: "Health check",
		detail: (r) => endpoint(r) === "AWS" ? "endpoint in AWS" : "endpoint elsewhere",
		unit: "months",
		quantity: () => 1,
		price: (r) => aws("AmazonRoute53", `Health-Check-${endpoint(r)}`, { place: worldwide(r) })
	}, {
		name: "Optional features",
		unit: "months",
		when: (r) => options(r) > 0,
		quantity: options,
		price: (r) => aws("AmazonRoute53", `Health-Check-Option-${endpoint(r)}`, { place: worldwide(r) })
	}]
});
// src/resources/aws/route53/record.ts
const attributes = {
	alias: count(),
	latency_routing_policy: count(),
	geolocation_routing_policy: count(),
	geoproximity_routing_policy: count(),
	cidr_routing_policy: count()
};
const usage = {
	monthly_standard_queries: usageNumber("Queries a month"),
	monthly_latency_based_queries: usageNumber("Queries a month that are routed by latency"),
	monthly_geo_queries: usageNumber("Queries a month that are routed by geolocation"),
	monthly_geoproximity_queries: usageNumber("Queries a month that are routed by geoproximity"),
	monthly_ip_based_queries: usageNumber("Queries a month that are routed by address ranges")
};
function queries(detail, key, usageType, isRoutedSo) {
	return {
		name: "Queries",
		detail: () => detail,
		unit: "queries",
		when: (r) => r.usage[key] !== void 0 || isRoutedSo(r),
		quantity: (r) => r.usage[key],
		price: (r) => aws("AmazonRoute53", usageType, { place: worldwide(r) })
	};
}
function isStandard(r) {
	return r.latency_routing_policy + r.geolocation_routing_policy + r.geoproximity_routing_policy + r.cidr_routing_policy === 0;
}
// src/resources/aws/route53/index.ts
const sheets = [
	healthCheck,
	sheet({
		type: "aws_route53_record",
		title: "Route 53 record",
		pricing: "aws.amazon.com/route53/pricing",
		limits: ["Aliases of other records are taken to be free like those of AWS resources."],
		attributes,
		usage,
		references: { zone: refersTo("zone_id", "aws_route53_zone", { vpc: count() }) },
		free: (r) => {
			if (r.alias > 0) return "queries to aliases of AWS resources are not billed";
			return r.refs.zone && r.refs.zone.vpc > 0 ? "queries to private zones are not billed" : void 0;
		},
		components: [
			queries("standard", "monthly_standard_queries", "DNS-Queries", isStandard),
			queries("latency based", "monthly_latency_based_queries", "LBR-Queries", (r) => r.latency_routing_policy > 0),
			queries("geolocation", "monthly_geo_queries", "Geo-Queries", (r) => r.geolocation_routing_policy > 0),
			queries("geoproximity", "monthly_geoproximity_queries", "Geoproximity-Queries", (r) => r.geoproximity_routing_policy > 0),
			queries("address ranges", "monthly_ip_based_queries", "IP-Based-Queries", (r) => r.cidr_routing_policy > 0)
		]
	}),
	sheet({
		type: "aws_route53_resolver_endpoint",
		title: "Route 53 Resolver endpoint",
		pricing: "aws.amazon.com/route53/pricing",
		attributes: { ip_address: count() },
		usage: { monthly_queries: usageNumber("Queries a month that pass the endpoint") },
		components: [{
			name: "Network interfaces",
			unit: "hours",
			hourly: true,
			quantity: (r) => r.ip_address,
			price: aws("AmazonRoute53", "ResolverNetworkInterface")
		}, {
			name: "Queries",
			unit: "queries",
			quantity: (r) => r.usage.monthly_queries,
			price: aws("AmazonRoute53", "DNS-Queries")
		}]
	}),
	sheet({
		type: "aws_route53_zone",
		title: "Route 53 hosted zone",
		pricing: "aws.amazon.com/route53/pricing",
		limits: ["Records beyond 10,000 in a zone are not priced.", "A zone that is deleted within twelve hours of its creation costs nothing."],
		attributes: {},
		components: [{
			name: "Hosted zone",
			unit: "months",
			quantity: () => 1,
			price: (r) => aws("AmazonRoute53", "HostedZone", { place: worldwide(r) })
		}]
	})
];
export { sheets };
