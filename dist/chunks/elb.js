import { a as flag, c as text, i as count, n as block, o as number, r as blocks, u as unpriced } from "./fields.js";
import { t as aws } from "./price-query.js";
import { a as usageNumber, i as sheet, r as refersTo } from "./sheet.js";
import { n as exact } from "./exact.js";
import { t as HOURS_A_MONTH } from "./bill.js";
// src/resources/aws/elb/classic-load-balancer.ts
const zones = {
	unknown: 2,
	because: "two zones, as AWS recommends"
};
const classicLoadBalancer = sheet({
	type: "aws_elb",
	title: "Classic load balancer",
	pricing: "aws.amazon.com/elasticloadbalancing/pricing",
	limits: ["Public addresses are counted one for each subnet or zone, as AWS starts with."],
	attributes: {
		internal: flag({
			default: false,
			because: "AWS's default"
		}),
		subnets: count(zones),
		availability_zones: count(zones)
	},
	usage: { monthly_data_processed_gb: usageNumber("GB processed a month") },
	components: [
		{
			name: "Load balancer",
			detail: () => "classic",
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: aws("AWSELB", "LoadBalancerUsage", { operation: "LoadBalancing" })
		},
		{
			name: "Data processed",
			unit: "GB",
			quantity: (r) => r.usage.monthly_data_processed_gb,
			price: aws("AWSELB", "DataProcessing-Bytes", { operation: "LoadBalancing" })
		},
		{
			name: "Public IPv4 addresses",
			unit: "hours",
			hourly: true,
			when: (r) => !r.internal && (r.subnets || r.availability_zones) > 0,
			quantity: (r) => r.subnets || r.availability_zones,
			price: aws("AmazonVPC", "PublicIPv4:InUseAddress")
		}
	]
});
// src/resources/aws/elb/load-balancer.ts
const KINDS = new Map([
	["application", {
		name: "Application",
		newConnections: 25,
		activeConnections: 3e3,
		ruleEvaluations: 1e3
	}],
	["network", {
		name: "Network",
		newConnections: 800,
		activeConnections: 1e5,
		ruleEvaluations: void 0
	}],
	["gateway", {
		name: "Gateway",
		newConnections: 600,
		activeConnections: 6e4,
		ruleEvaluations: void 0
	}]
]);
const attributes = {
	load_balancer_type: text({
		default: "application",
		because: "AWS's default"
	}),
	internal: flag({
		default: false,
		because: "AWS's default"
	}),
	subnets: count({
		unknown: 2,
		because: "two zones are the fewest of an application load balancer"
	}),
	subnet_mapping: blocks({ allocation_id: text() }),
	minimum_load_balancer_capacity: block({ capacity_units: number() })
};
const usage = {
	new_connections: usageNumber("new connections a second, on average"),
	active_connections: usageNumber("active connections, on average"),
	processed_bytes_gb: usageNumber("GB processed a month"),
	rule_evaluations: usageNumber("rule evaluations a second beyond the first 10 rules, on average (application load balancers)")
};
const references = { elasticIp: refersTo("subnet_mapping.allocation_id", "aws_eip", {}) };
const loadBalancer = sheet({
	type: ["aws_lb", "aws_alb"],
	title: "Load balancer",
	pricing: "aws.amazon.com/elasticloadbalancing/pricing",
	limits: ["Capacity units are the largest of the averages given, so peaks within the month are not in them.", "Public addresses are counted one for each subnet, as AWS starts with."],
	attributes,
	usage,
	references,
	components: [
		{
			name: "Load balancer",
			detail: (r) => kindOf(r).name.toLowerCase(),
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: (r) => words(r, "LoadBalancerUsage")
		},
		{
			name: "Capacity units",
			detail: (r) => `${kindOf(r).name.toLowerCase()}, ${r.minimum_load_balancer_capacity ? "beyond the reserved" : "as used"}`,
			unit: "LCU-hours",
			hourly: true,
			quantity: (r) => capacityUnits(r)?.minus(reservedUnits(r)).max(exact(0)),
			price: (r) => words(r, "LCUUsage")
		},
		{
			name: "Reserved capacity units",
			unit: "LCU-hours",
			hourly: true,
			when: (r) => r.minimum_load_balancer_capacity !== void 0,
			quantity: reservedUnits,
			price: (r) => words(r, "ReservedLCUUsage")
		},
		{
			name: "Public IPv4 addresses",
			unit: "hours",
			hourly: true,
			when: (r) => kindOf(r).name !== "Gateway" && !r.internal && r.refs.elasticIp === void 0 && subnetsOf(r) > 0,
			quantity: subnetsOf,
			price: aws("AmazonVPC", "PublicIPv4:InUseAddress")
		}
	]
});
function kindOf({ load_balancer_type: type }) {
	return KINDS.get(type) ?? unpriced(`load_balancer_type is ${type}, not one of ${[...KINDS.keys()].join(", ")}`);
}
function words(r, usageType) {
	return aws("AWSELB", usageType, { operation: `LoadBalancing:${kindOf(r).name}` });
}
function subnetsOf(r) {
	const mappings = r.subnet_mapping;
	return mappings.length > 0 ? mappings.filter(({ allocation_id }) => !allocation_id).length : r.subnets;
}
function reservedUnits({ minimum_load_balancer_capacity: reserved }) {
	return reserved ? reserved.capacity_units ?? unpriced("minimum_load_balancer_capacity has no capacity_units") : exact(0);
}
function capacityUnits(r) {
	const { newConnections, activeConnections, ruleEvaluations } = kindOf(r);
	const dimensions = [
		r.usage.new_connections?.over(newConnections),
		r.usage.active_connections?.over(activeConnections),
		r.usage.processed_bytes_gb?.over(HOURS_A_MONTH),
		ruleEvaluations === void 0 ? void 0 : r.usage.rule_evaluations?.over(ruleEvaluations)
	].filter((units) => units !== void 0);
	return dimensions.length === 0 ? void 0 : dimensions.reduce((most, units) => most.max(units), exact(0));
}
// src/resources/aws/elb/index.ts
const sheets = [classicLoadBalancer, loadBalancer];
export { sheets };
