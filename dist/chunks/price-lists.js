import { o as __toESM } from "./rolldown-runtime.js";
import { $t as ConfigError, B as serviceOf, Gt as JsonScanner, H as choose, I as Pack, It as compareText, Jt as Exact, Kt as FileBytes, R as MAGIC, St as describeQuery, U as said$1, V as shelfOf, W as grouped$1, Xt as sum, Yt as exact, p as isDay, qt as Window, tn as ServiceError, tt as HOURS_A_MONTH, u as transportFor, z as keyOf$4 } from "./core.js";
import { $ as number, K as string$1, X as boolean, Y as array, Z as int, at as unknown, et as object, i as writeLock, it as union, r as readLock, rt as string, tt as record } from "./config.js";
import { E as googleMachines } from "./sheets-google.js";
import { closeSync, createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
import { createHash } from "node:crypto";
import { constants, deflateRawSync } from "node:zlib";
import { tmpdir } from "node:os";
import { readFile, writeFile } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { pipeline } from "node:stream/promises";
// src/pricing/lists/aws/attributes.ts
const ATTRIBUTES = [
	"servicecode",
	"productfamily",
	"usagetype",
	"operation",
	"location",
	"regioncode",
	"fromlocation",
	"fromregioncode",
	"tolocation",
	"toregioncode",
	"capacitystatus",
	"cacheengine",
	"engine",
	"brokerengine",
	"deploymentoption",
	"eventtype",
	"accesstype",
	"group"
];
function plainName(name) {
	return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
function attributesOf(record) {
	const values = new Map(Object.entries(record).map(([name, value]) => [plainName(name), value]));
	return (name) => {
		const value = values.get(name);
		return typeof value === "string" ? value : "";
	};
}
// src/pricing/lists/as-of.ts
function dayOfReading({ asOf }) {
	return asOf ?? new Date().toISOString().slice(0, 10);
}
function dayOf(time) {
	const day = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(time ?? "")?.[0];
	return day !== void 0 && isDay(day) ? day : void 0;
}
var LeftOut = class {
	counts = new Map();
	add(reason) {
		this.counts.set(reason, (this.counts.get(reason) ?? 0) + 1);
	}
	toString() {
		const said = [...this.counts].sort(([a], [b]) => a < b ? -1 : 1).map(([reason, count]) => `${count} ${reason}`);
		return said.length > 0 ? `; left out: ${said.join(", ")}` : "";
	}
};
// src/pricing/lists/aws/damaged-list.ts
var DamagedList = class extends Error {
	name = "DamagedList";
};
// src/pricing/lists/aws/purchase.ts
const OFFER_TERMS = new Map([
	["4NA7Y494T4", "1yr/no-upfront/standard"],
	["HU7G6KETJZ", "1yr/partial-upfront/standard"],
	["6QCMYABX3D", "1yr/all-upfront/standard"],
	["BPH4J8HBKS", "3yr/no-upfront/standard"],
	["38NPMPTW36", "3yr/partial-upfront/standard"],
	["NQ3QZPMQV9", "3yr/all-upfront/standard"],
	["7NE97W5U4E", "1yr/no-upfront/convertible"],
	["CUZHX8X6JH", "1yr/partial-upfront/convertible"],
	["VJWZNREJX2", "1yr/all-upfront/convertible"],
	["Z2E3P23VKM", "3yr/no-upfront/convertible"],
	["R5XV2EPZQZ", "3yr/partial-upfront/convertible"],
	["MZU6U2429S", "3yr/all-upfront/convertible"]
]);
const PAYMENT = /^(No|Partial|All) Upfront$/i;
const YEARS = /^([13]) ?(?:yr|years?)$/i;
function purchaseOfTerm({ type, code, length, payment, offeringClass }) {
	if (type === "OnDemand") return "on-demand";
	if (type !== "Reserved") return void 0;
	if (length === "" && payment === "") return OFFER_TERMS.has(code) ? `reserved/${OFFER_TERMS.get(code)}` : void 0;
	const paid = paymentOf(length, payment);
	const given = offeringClass.toLowerCase() || "standard";
	return paid && /^(?:standard|convertible)$/.test(given) ? `reserved/${paid}/${given}` : void 0;
}
const PLANS = new Map([
	["ComputeSavingsPlans", "compute"],
	["EC2InstanceSavingsPlans", "ec2-instance"],
	["MachineLearningSavingsPlans", "sagemaker"],
	["SageMakerSavingsPlans", "sagemaker"],
	["DatabaseSavingsPlans", "database"]
]);
function purchaseOfPlan(family, length, payment) {
	const plan = PLANS.get(family);
	const paid = paymentOf(length, payment);
	return plan && paid && `savings-plan/${plan}/${paid}`;
}
function paymentOf(length, payment) {
	const years = YEARS.exec(length)?.[1];
	const paid = PAYMENT.exec(payment)?.[1];
	return years && paid && `${years}yr/${paid.toLowerCase()}-upfront`;
}
// src/pricing/lists/aws/steps.ts
const PLAIN$1 = /^\d{1,15}(?:\.\d{1,20})?$/;
const EXPONENT = /^\d{1,15}(?:\.\d{1,20})?e[+-]?\d{1,2}$/i;
const MOST_STEPS = 64;
const MOST_WAITING = 1e5;
function priceOf$1(text) {
	if (PLAIN$1.test(text)) return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
	if (!EXPONENT.test(text)) return void 0;
	const value = Exact.of(text);
	const shown = value.toString();
	return PLAIN$1.test(shown) && Exact.of(shown).equals(value) ? shown : void 0;
}
var Steps = class {
	waiting = new Map();
	add(name, step) {
		if (isStart(step.begin) && isEnd(step.end)) return [{
			from: "0",
			price: step.price
		}];
		const steps = this.waiting.get(name) ?? [];
		if (!steps.some((one) => one.begin === step.begin && one.end === step.end && one.price === step.price)) steps.push(step);
		if (steps.length > MOST_STEPS) throw new RangeError(`${name} has more than ${MOST_STEPS} steps`);
		const ladder = joined(steps);
		if (ladder) this.waiting.delete(name);
		else this.waiting.set(name, steps);
		if (this.waiting.size > MOST_WAITING) throw new RangeError(`more than ${MOST_WAITING} prices have steps that do not join`);
		return ladder;
	}
	abandon() {
		const left = this.waiting.size;
		this.waiting.clear();
		return left;
	}
};
function isStart(begin) {
	return begin === "0" || begin === "";
}
function isEnd(end) {
	return end === "Inf" || end === "";
}
function joined(steps) {
	if (!steps.some(({ begin }) => isStart(begin)) || !steps.some(({ end }) => isEnd(end))) return void 0;
	if (steps.some(({ begin, end }) => !isNumber(begin) || !isEnd(end) && !isNumber(end))) return void 0;
	const sorted = steps.map((step) => ({
		...step,
		at: Exact.of(step.begin || "0")
	})).sort((a, b) => a.at.compare(b.at));
	const rungs = [];
	let reached = Exact.zero;
	for (const [index, { at, end, price }] of sorted.entries()) {
		const gap = at.minus(reached);
		if (!gap.isZero && !(index > 0 && gap.equals(1))) return void 0;
		rungs.push({
			from: reached.toString(),
			price
		});
		if (isEnd(end)) return index === sorted.length - 1 ? rungs : void 0;
		reached = Exact.of(end);
	}
}
function isNumber(text) {
	return text === "" || PLAIN$1.test(text);
}
// src/pricing/lists/aws/tally.ts
const MOST_REASONS = 200;
var Tally = class {
	rows = 0;
	facts = 0;
	left = new Map();
	leaveOut(reason, count = 1) {
		const name = this.left.has(reason) || this.left.size < MOST_REASONS ? reason : "other reasons";
		this.left.set(name, (this.left.get(name) ?? 0) + count);
	}
	describe() {
		const left = [...this.left].filter(([, count]) => count > 0).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([reason, count]) => `${grouped(count)} ${reason}`).join(", ");
		return `${grouped(this.rows)} rows, ${grouped(this.facts)} prices${left ? `; left out: ${left}` : ""}`;
	}
};
function grouped(count) {
	return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
function shownWord(text) {
	return text.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, 40);
}
// src/pricing/lists/aws/units.ts
const UNITS = {
	hours: [
		"hrs",
		"hr",
		"hour",
		"hours"
	],
	months: [
		"mo",
		"month",
		"months"
	],
	minutes: ["minute", "minutes"],
	seconds: [
		"second",
		"seconds",
		"sec"
	],
	GB: [
		"gb",
		"gigabyte",
		"gigabytes"
	],
	"GB-months": [
		"gb-mo",
		"gb-month",
		"gb-months",
		"gb mo",
		"gigabyte-month",
		"gb-mon"
	],
	"GB-hours": [
		"gb-hours",
		"gb-hrs",
		"gb-hour",
		"gb-hr"
	],
	"GB-seconds": [
		"gb-seconds",
		"gb-second",
		"lambda-gb-second",
		"gb-s"
	],
	requests: [
		"requests",
		"request",
		"api requests",
		"api request",
		"api calls",
		"api call",
		"apicalls",
		"apirequests",
		"ios"
	],
	"IOPS-months": ["iops-mo", "iops-month"],
	"MiBps-months": [
		"mibps-mo",
		"mbps-mo",
		"mibps-month"
	],
	"GiBps-months": ["gibps-mo", "gibps-month"],
	"Gbps-hours": ["gbps-hrs"],
	"vCPU-hours": [
		"vcpu-hours",
		"vcpu-hour",
		"vcpu-hrs"
	],
	"vCPU-months": ["vcpu-months", "vcpu-month"],
	"ACU-hours": [
		"acu-hr",
		"acu-hrs",
		"acu-hour",
		"acu-hours"
	],
	"ACU-months": ["acu-months", "acu-month"],
	"LCU-hours": ["lcu-hrs", "lcu-hours"],
	"NCU-hours": [
		"ncu-hr",
		"ncu-hrs",
		"ncu-hours"
	],
	"KPU-hours": [
		"kpu-hour",
		"kpu-hours",
		"kpu-hrs"
	],
	"MCU-hours": [
		"mcu-hour",
		"mcu-hours",
		"mcu-hrs"
	],
	"OCU-hours": [
		"ocu-hour",
		"ocu-hours",
		"ocu-hrs"
	],
	"RPU-hours": [
		"rpu-hr",
		"rpu-hour",
		"rpu-hours",
		"rpu-hrs"
	],
	"DPU-hours": [
		"dpu-hour",
		"dpu-hours",
		"dpu-hrs"
	],
	"RCU-hours": ["readcapacityunit-hrs"],
	"WCU-hours": ["writecapacityunit-hrs"],
	"rWCU-hours": ["replicatedwritecapacityunit-hrs"],
	RRUs: ["readrequestunits"],
	WRUs: ["writerequestunits"],
	rWRUs: ["replicatedwriterequestunits"],
	"CDC units": ["changedatacaptureunits"],
	ECPUs: [
		"ecpus",
		"ecpu",
		"elasticacheprocessingunits"
	],
	SnapshotAPIUnits: ["snapshotapiunits"],
	"change-record-hours": ["cr-hr"],
	"user-months": ["user-mo", "user-month"],
	"node-seconds": ["node-second", "node-seconds"],
	notifications: ["notifications", "notification"],
	events: ["events", "event"],
	queries: ["queries", "query"],
	evaluations: [
		"evaluations",
		"evaluation",
		"configruleevaluations"
	],
	items: ["configurationitemrecorded", "configurationitemsrecorded"],
	objects: ["objects", "object"],
	traces: ["traces", "trace"],
	messages: ["messages", "message"],
	transitions: [
		"statetransitions",
		"statetransition",
		"state transitions"
	],
	samples: ["samples", "sample"],
	metrics: ["metrics", "metric"],
	runs: ["runs", "run"],
	updates: ["metric update", "metric updates"],
	units: ["unit", "units"],
	MB: ["mb"],
	TB: ["tb", "terabytes"]
};
const HOURLY = [
	"hours",
	"hour",
	"hrs",
	"hr"
];
const NAMED = [
	{
		service: "AmazonEC2",
		product: /^EBS:FastSnapshotRestore$/,
		unit: "DSU-hours",
		written: [...HOURLY, "dsu-hours"]
	},
	{
		service: "AmazonEC2",
		product: /^ElasticIP:Remap$/,
		unit: "remaps",
		written: ["count"]
	},
	{
		service: "AmazonECS",
		product: /^Fargate-.*GB-Hours$/,
		unit: "GB-hours",
		written: [...HOURLY, "gb-hours"]
	},
	{
		service: "AmazonECS",
		product: /^Fargate-.*(?:vCPU|OS)-Hours/,
		unit: "vCPU-hours",
		written: [...HOURLY, "vcpu-hours"]
	},
	{
		service: "AmazonEKS",
		product: /^Fargate-.*GB-Hours$/,
		unit: "GB-hours",
		written: [...HOURLY, "gb-hours"]
	},
	{
		service: "AmazonEKS",
		product: /^Fargate-.*vCPU-Hours/,
		unit: "vCPU-hours",
		written: [...HOURLY, "vcpu-hours"]
	},
	{
		service: "AmazonRDS",
		product: /^RDS:ProxyUsage$/,
		unit: "vCPU-hours",
		written: [...HOURLY, "vcpu-hours"]
	},
	{
		service: "AmazonCloudWatch",
		product: /^CW:\w*AlarmMonitorUsage|^CW:MetricInsightAlarmUsage$/,
		unit: "alarm-months",
		written: ["alarms", "alarm"]
	},
	{
		service: "AmazonCloudWatch",
		product: /^CW:MetricMonitorUsage$/,
		unit: "metric-months",
		written: ["metrics", "metric"]
	},
	{
		service: "AmazonCloudWatch",
		product: /^DashboardsUsageHour$/,
		unit: "months",
		written: ["dashboards", "dashboard"]
	},
	{
		service: "AmazonCloudWatch",
		product: /^CW:Contributor(?:InsightRules$|RulesManaged#)/,
		unit: "rule-months",
		written: ["rule", "rule-hour"]
	},
	{
		service: "comprehend",
		product: /-Storage$/,
		unit: "months",
		written: ["unit"]
	},
	{
		service: "comprehend",
		product: /^Endpoint-Time#/,
		unit: "seconds",
		written: ["unit"]
	},
	{
		service: "awskms",
		product: /^KMS-Keys$/,
		unit: "months",
		written: [
			"keys",
			"key",
			"months"
		]
	},
	{
		service: "AWSSecretsManager",
		product: /^AWSSecretsManager-Secrets$/,
		unit: "months",
		written: ["secrets", "secret"]
	},
	{
		service: "AmazonRoute53",
		product: /^HostedZone$/,
		unit: "months",
		written: [
			"hostedzone",
			"hostedzones",
			"hosted zone",
			"hosted zones"
		]
	},
	{
		service: "AmazonRoute53",
		product: /^Health-Check-/,
		unit: "months",
		written: [
			"healthcheck",
			"healthchecks",
			"health check",
			"health checks"
		]
	},
	{
		service: "AWSLambda",
		product: /^Lambda-(?:GB|Provisioned|Storage)/,
		unit: "GB-seconds",
		written: [
			"second",
			"seconds",
			"lambda-gb-second",
			"gb-second",
			"gb-seconds"
		]
	},
	{
		service: "AmazonDynamoDB",
		product: /^Streams-Requests$/,
		unit: "sRRUs",
		written: [
			"requests",
			"request",
			"readrequestunits",
			"streams-requests"
		]
	},
	{
		service: "AmazonS3",
		product: /^Monitoring-Automation-INT$/,
		unit: "object-months",
		written: ["objects", "object"]
	},
	{
		service: "AmazonS3",
		product: /^TagStorage-TagHrs$/,
		unit: "tag-months",
		written: [
			"tag-mo",
			"tag-month",
			"tags",
			"tag"
		]
	},
	{
		service: "AmazonKinesis",
		product: /ShardHour$/,
		unit: "hours",
		written: [
			...HOURLY,
			"shardhour",
			"shard hour",
			"shard hours",
			"shard-hour"
		]
	},
	{
		service: "AmazonKinesis",
		product: /^EnhancedFanoutHour$/,
		unit: "hours",
		written: [
			...HOURLY,
			"consumershardhour",
			"consumer-shard hour"
		]
	},
	{
		service: "AmazonKinesis",
		product: /^OnDemand-StreamHour$/,
		unit: "hours",
		written: [
			...HOURLY,
			"streamhour",
			"stream-hr",
			"stream hour"
		]
	},
	{
		service: "AmazonKinesis",
		product: /^PutRequestPayloadUnits$/,
		unit: "payload units",
		written: [
			"putrequest",
			"putpayloadunits",
			"payload units",
			"payloadunits"
		]
	},
	{
		service: "AmazonCloudFront",
		product: /^Invalidations$/,
		unit: "paths",
		written: [
			"url",
			"urls",
			"path",
			"paths"
		]
	}
];
const bySpelling = new Map(Object.entries(UNITS).flatMap(([unit, spellings]) => spellings.map((one) => [one, unit])));
function unitOf$2(service, product, written) {
	const spelling = written.trim().toLowerCase();
	const named = NAMED.find((one) => one.service === service && one.product.test(product));
	return named?.written.includes(spelling) ? named.unit : named ? void 0 : bySpelling.get(spelling);
}
// src/pricing/lists/aws/offer.ts
const SOURCE$2 = "aws-price-list";
var Offer = class {
	date = "";
	tally;
	listed;
	steps = new Steps();
	constructor(listed, tally) {
		this.listed = listed;
		this.tally = tally;
	}
	published(at) {
		this.date = dayOf(at) ?? "";
	}
	facts(sku, product, term, dimension) {
		const purchase = purchaseOfTerm(term);
		if (purchase === void 0) return this.leaveOut(`of another kind of term (${shownWord(term.type)})`);
		const isFee = term.type === "Reserved" && dimension.unit.toLowerCase() === "quantity";
		const unit = isFee ? "reservations" : unitOf$2(product.service, product.product, dimension.unit);
		if (unit === void 0) return this.leaveOut(`by units that are not known (${shownWord(dimension.unit)})`);
		return this.ladder(sku, product, isFee ? `${purchase}/fee` : purchase, unit, dimension, term.code);
	}
	ladder(sku, product, purchase, unit, { begin, end, price: written, currency }, term = "") {
		const price = priceOf$1(written);
		if (price === void 0) return this.leaveOut("without a price that can be");
		if (currency !== "USD" && currency !== "CNY") return this.leaveOut(`in another currency (${shownWord(currency)})`);
		const rungs = this.steps.add(`${sku}.${term}.${purchase}.${currency}.${unit}`, {
			begin,
			end,
			price
		});
		if (!rungs) return [];
		this.tally.facts += rungs.length;
		return rungs.map((rung) => this.fact(sku, product, {
			purchase,
			unit,
			currency,
			rung
		}));
	}
	finish() {
		this.tally.leaveOut("with steps that do not join (free allowances among them)", this.steps.abandon());
	}
	fact(sku, { service, product, place }, price) {
		if (this.date === "") throw new DamagedList("has prices but no publication date");
		const { purchase, unit, currency, rung } = price;
		const at = `${this.listed.service} ${this.listed.region} ${sku}`;
		return {
			cloud: "aws",
			service,
			product,
			place,
			purchase,
			unit,
			...rung,
			currency,
			source: SOURCE$2,
			date: this.date,
			exact: true,
			basis: "seen",
			at
		};
	}
	leaveOut(reason) {
		this.tally.leaveOut(reason);
		return [];
	}
};
// src/pricing/lists/aws/key-rules.ts
const OPERATION = "{operation}";
const KEY_RULES = new Map([
	["AmazonEC2", [{
		usageType: /^(?:BoxUsage|DedicatedUsage|HostBoxUsage|SchedUsage|CPUCredits):/,
		add: OPERATION
	}]],
	["AmazonRDS", [{
		usageType: /^(?:InstanceUsage|Multi-AZ\w*Usage|MirrorUsage|CPUCredits)\w*:/,
		add: OPERATION
	}]],
	["AWSELB", [{
		usageType: /^(?:Outposts-|TS-)?(?:LoadBalancerUsage|LCUUsage|ReservedLCUUsage|DataProcessing-Bytes)$/,
		add: OPERATION
	}]],
	["AmazonElastiCache", [{
		usageType: /^NodeUsage:/,
		only: ["cacheengine", "Valkey"],
		add: "CreateCacheCluster:Valkey"
	}, {
		usageType: /^NodeUsage:/,
		add: OPERATION
	}]],
	["AmazonMemoryDB", [{
		usageType: /^NodeUsage:/,
		add: "{engine|cacheengine}"
	}]],
	["AmazonMQ", [{
		usageType: /^mq\./,
		add: "{brokerengine} {deploymentoption}"
	}]],
	["AmazonEFS", [{
		usageType: /DataAccess-Bytes$/,
		add: "{accesstype|operation}"
	}]],
	["AmazonS3", [{
		usageType: /^Requests-(?:GLACIER-Tier1|Tier3|Tier4)$/,
		add: OPERATION,
		optional: true
	}]],
	["AmazonS3GlacierDeepArchive", [{
		usageType: /^Requests-GDA-Tier1$/,
		add: OPERATION,
		optional: true
	}]],
	["AmazonVPC", [{
		usageType: /^TransitGateway-(?:Bytes|Hours)$/,
		add: OPERATION
	}]],
	["AWSGlobalAccelerator", [{
		usageType: /-Bytes-Internet$/,
		add: OPERATION
	}]],
	["AWSTransfer", [{
		usageType: /^(?:ProtocolHours|UploadBytes|DownloadBytes)$/,
		add: OPERATION
	}]],
	["AmazonCloudWatch", [{
		usageType: /^CW:ContributorRulesManaged$/,
		add: "{group}",
		without: /^Rule-/
	}]],
	["comprehend", [{
		usageType: /^Endpoint-Time$/,
		add: OPERATION
	}]],
	["AWSEvents", [{
		usageType: /^Event-64K-Chunks$/,
		add: "{eventtype}"
	}]]
]);
const RESERVED_CAPACITY = /^(?:Unused|Reservation:|DedicatedRes:|HostReservation)/;
// src/pricing/lists/aws/locations.json
var locations_default = {
	"af-south-1": ["Africa (Cape Town)"],
	"ap-east-1": ["Asia Pacific (Hong Kong)"],
	"ap-east-2": ["Asia Pacific (Taipei)"],
	"ap-northeast-1": ["Asia Pacific (Tokyo)"],
	"ap-northeast-2": ["Asia Pacific (Seoul)"],
	"ap-northeast-3": ["Asia Pacific (Osaka)"],
	"ap-south-1": ["Asia Pacific (Mumbai)"],
	"ap-south-2": ["Asia Pacific (Hyderabad)"],
	"ap-southeast-1": ["Asia Pacific (Singapore)"],
	"ap-southeast-2": ["Asia Pacific (Sydney)"],
	"ap-southeast-3": ["Asia Pacific (Jakarta)"],
	"ap-southeast-4": ["Asia Pacific (Melbourne)"],
	"ap-southeast-5": ["Asia Pacific (Malaysia)"],
	"ap-southeast-6": ["Asia Pacific (New Zealand)"],
	"ap-southeast-7": ["Asia Pacific (Thailand)"],
	"ca-central-1": ["Canada (Central)"],
	"ca-west-1": ["Canada West (Calgary)"],
	"cn-north-1": ["China (Beijing)"],
	"cn-northwest-1": ["China (Ningxia)"],
	"eu-central-1": ["EU (Frankfurt)", "Europe (Frankfurt)"],
	"eu-central-2": ["EU (Zurich)", "Europe (Zurich)"],
	"eu-north-1": ["EU (Stockholm)", "Europe (Stockholm)"],
	"eu-south-1": ["EU (Milan)", "Europe (Milan)"],
	"eu-south-2": ["EU (Spain)", "Europe (Spain)"],
	"eu-west-1": ["EU (Ireland)", "Europe (Ireland)"],
	"eu-west-2": ["EU (London)", "Europe (London)"],
	"eu-west-3": ["EU (Paris)", "Europe (Paris)"],
	"il-central-1": ["Israel (Tel Aviv)"],
	"me-central-1": ["Middle East (UAE)"],
	"me-south-1": ["Middle East (Bahrain)"],
	"mx-central-1": ["Mexico (Central)"],
	"sa-east-1": ["South America (Sao Paulo)", "South America (São Paulo)"],
	"us-east-1": ["US East (N. Virginia)"],
	"us-east-2": ["US East (Ohio)"],
	"us-gov-east-1": ["AWS GovCloud (US-East)"],
	"us-gov-west-1": ["AWS GovCloud (US)", "AWS GovCloud (US-West)"],
	"us-west-1": ["US West (N. California)"],
	"us-west-2": ["US West (Oregon)"]
};
// src/pricing/lists/aws/place.ts
const EDGE_AREAS = new Set([
	"Asia Pacific",
	"Australia",
	"Canada",
	"Europe",
	"India",
	"Japan",
	"Middle East",
	"South Africa",
	"South America",
	"United States"
]);
const PREFIX = /^(?:(?:[A-Z]{3}\d{1,2}(?:WL\d{1,2})?|EU|[a-z]{2}(?:-[a-z]+)+-\d)[-:])+/;
const AREA_PREFIX = /^[A-Z]{2}-/;
const AREA_PAIR_PREFIX = /^[A-Z]{2}-[A-Z]{2}-/;
const BETWEEN_REGIONS = /(?:^|-)AWS-(?:In|Out)-/;
const PLACE = /^[a-z]{2}(?:-[a-z]+)+-\d[a-z0-9-]{0,24}$/;
const byLocation = new Map(Object.entries(locations_default).flatMap(([region, names]) => names.map((name) => [words(name), region])));
function placeOf$1(attributes, fileRegion) {
	const said = attributes("usagetype");
	const from = attributes("fromlocation");
	const area = from || attributes("location");
	if (/^[A-Z]{2}$/.test(from) && AREA_PAIR_PREFIX.test(said)) {
		const to = attributes("tolocation");
		return {
			usageType: said.replace(AREA_PAIR_PREFIX, ""),
			place: /^[A-Z]{2}$/.test(to) ? `${from}>${to}` : void 0
		};
	}
	if (EDGE_AREAS.has(area)) return {
		usageType: said.replace(AREA_PREFIX, ""),
		place: area
	};
	const usageType = said.replace(PREFIX, "");
	return {
		usageType,
		place: regionsOf(attributes, usageType, fileRegion)
	};
}
function regionsOf(attributes, usageType, fileRegion) {
	const from = regionNamed(attributes("fromregioncode"), attributes("fromlocation"));
	const to = regionNamed(attributes("toregioncode"), attributes("tolocation"));
	if (BETWEEN_REGIONS.test(usageType)) return from && to ? `${from}>${to}` : void 0;
	if (attributes("fromlocation") !== "") return from ?? to;
	const location = attributes("location");
	const region = regionNamed(attributes("regioncode"), location);
	if (region) return region;
	if (location === "" && usageType.startsWith("Global-")) return "global";
	if (/^(?:any|global|worldwide|)$/i.test(location)) return PLACE.test(fileRegion) && attributes("usagetype") !== usageType ? fileRegion : "global";
}
function regionNamed(code, location) {
	return PLACE.test(code) ? code : byLocation.get(words(location));
}
function words(location) {
	return location.normalize("NFD").toLowerCase().replaceAll(/[^a-z0-9]+/g, " ").trim();
}
function isRegion$1(place) {
	return PLACE.test(place);
}
// src/pricing/lists/aws/product.ts
const LONGEST = 200;
const SERVICE$2 = /^[A-Za-z0-9]{1,64}$/;
function productOf(attributes, listed) {
	const service = attributes("servicecode") || listed.service;
	const { usageType, place } = placeOf$1(attributes, listed.region);
	if (usageType === "" || !SERVICE$2.test(service)) return "no usage type";
	if (!/^[\x20-\x7e]+$/.test(usageType) || usageType.length > LONGEST) return "a usage type that is no word";
	const status = attributes("capacitystatus");
	if (RESERVED_CAPACITY.test(usageType) || status !== "" && status !== "Used" && attributes("productfamily").startsWith("Compute Instance")) return "capacity reservations";
	if (place === void 0) return "a place that is not known";
	const operation = operationOf(service, usageType, attributes);
	if (operation === void 0) return "no word that tells it from others of its usage type";
	return {
		service,
		product: operation === "" ? usageType : `${usageType}#${operation}`,
		place
	};
}
function operationOf(service, usageType, attributes) {
	const rule = KEY_RULES.get(service)?.find((one) => one.usageType.test(usageType) && (!one.only || attributes(one.only[0]) === one.only[1]));
	if (!rule) return "";
	let lacks = false;
	const added = rule.add.replaceAll(/\{([a-z|]+)\}/g, (_, names) => {
		const found = names.split("|").map((name) => attributes(name)).find((text) => /^[\x20-\x7e]{1,100}$/.test(text));
		lacks ||= found === void 0;
		return found ?? "";
	});
	if (!lacks) return rule.without ? added.replace(rule.without, "") : added;
	return rule.optional ? "" : void 0;
}
// src/pricing/lists/aws/product-item.ts
const Term = object({
	offerTermCode: string().default(""),
	priceDimensions: record(string(), object({
		unit: string().default(""),
		beginRange: string().default(""),
		endRange: string().default(""),
		pricePerUnit: record(string(), string()).default({})
	})),
	termAttributes: object({
		LeaseContractLength: string().default(""),
		PurchaseOption: string().default(""),
		OfferingClass: string().default("")
	}).default({
		LeaseContractLength: "",
		PurchaseOption: "",
		OfferingClass: ""
	})
});
const Item$1 = object({
	product: object({
		sku: string(),
		productFamily: string().default(""),
		attributes: record(string(), unknown()).default({})
	}),
	serviceCode: string(),
	terms: record(string(), record(string(), Term)).default({}),
	publicationDate: string()
});
function productFacts(text, { service, place = "" }) {
	const { product: item, serviceCode, terms, publicationDate } = parsed$1(text);
	const offer = new Offer({
		service,
		region: place
	}, new Tally());
	offer.published(publicationDate);
	const product = productOf(attributesOf({
		servicecode: serviceCode,
		...item.attributes,
		productFamily: item.productFamily
	}), offer.listed);
	if (typeof product === "string" || offer.date === "") return [];
	return Object.entries(terms).flatMap(([type, byCode]) => Object.values(byCode).flatMap(({ offerTermCode: code, priceDimensions, termAttributes }) => {
		const term = {
			type,
			code,
			length: termAttributes.LeaseContractLength,
			payment: termAttributes.PurchaseOption,
			offeringClass: termAttributes.OfferingClass
		};
		return Object.values(priceDimensions).flatMap(({ unit, beginRange: begin, endRange: end, pricePerUnit }) => Object.entries(pricePerUnit).flatMap(([currency, price]) => offer.facts(item.sku, product, term, {
			begin,
			end,
			unit,
			price,
			currency
		})));
	}));
}
function parsed$1(text) {
	try {
		return Item$1.parse(JSON.parse(text));
	} catch {
		throw new ServiceError("AWS Price List API", "one of the products it gave is not of the form that we know");
	}
}
// src/pricing/lists/aws/ask-products.ts
const NAME$1 = "AWS Price List API";
const MOST_PAGES = 20;
const TIMEOUTS = {
	connectionTimeout: 5e3,
	requestTimeout: 1e4,
	throwOnRequestTimeout: true
};
const REMEDY$1 = "GetProducts needs credentials with pricing:GetProducts: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE, or a role by OIDC (aws-actions/configure-aws-credentials).";
const askAwsProducts = async (queries, currency, options) => {
	process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
	const { PricingClient } = await import("./dist-cjs.js").then((m) => __toESM(m.default, 1));
	const client = new PricingClient({
		region: "us-east-1",
		requestHandler: TIMEOUTS,
		...endpointOf(options)
	});
	try {
		const facts = [];
		for (const [question, asked] of questionsOf(queries)) facts.push(...(await ask(client, asked, options, question)).filter((fact) => fact.currency === currency));
		return facts;
	} finally {
		client.destroy();
	}
};
function endpointOf({ baseUrl }) {
	return baseUrl === "" || /^https:\/\/pricing\.[\w-]+\.amazonaws\.com$/.test(baseUrl) ? {} : { endpoint: baseUrl };
}
function questionsOf(queries) {
	const asked = queries.filter(({ cloud, place }) => cloud === "aws" && place !== void 0);
	return grouped$1(asked, (query) => describeQuery({
		...query,
		purchase: "any"
	}));
}
async function ask(client, asked, { log, signal }, question) {
	const [query] = asked;
	if (!query) return [];
	const purchases = new Set(asked.flatMap(({ purchase }) => [purchase, `${purchase}/fee`]));
	const fits = (fact) => fact.service === query.service && fact.product === query.product && fact.place === query.place && purchases.has(fact.purchase);
	const facts = [];
	let items = 0;
	for await (const item of itemsOf$1(client, query, signal)) {
		items++;
		facts.push(...productFacts(item, query).filter(fits));
	}
	log(`${NAME$1}: ${question}: ${items} products, ${facts.length} prices`);
	return facts;
}
async function* itemsOf$1(client, query, signal) {
	const { GetProductsCommand } = await import("./dist-cjs.js").then((m) => __toESM(m.default, 1));
	let token;
	for (let page = 0; page < MOST_PAGES; page++) {
		const command = new GetProductsCommand({
			ServiceCode: query.service,
			FormatVersion: "aws_v1",
			Filters: filtersOf$1(query),
			MaxResults: 100,
			NextToken: token
		});
		const answer = await client.send(command, signal ? { abortSignal: signal } : {}).catch((error) => {
			throw troubleOf(error);
		});
		yield* (answer.PriceList ?? []).map(String);
		if (!answer.NextToken || answer.NextToken === token) return;
		token = answer.NextToken;
	}
	throw new ServiceError(NAME$1, `more than ${MOST_PAGES} pages for ${describeQuery(query)}`);
}
function filtersOf$1({ product, place = "" }) {
	const [usageType = ""] = product.split("#", 1);
	const [from = "", to] = place.split(">");
	const filters = [{
		Type: "CONTAINS",
		Field: "usagetype",
		Value: usageType
	}];
	if (to !== void 0) {
		const field = /^[A-Z]{2}$/.test(from) ? "Location" : "RegionCode";
		return [
			...filters,
			{
				Type: "TERM_MATCH",
				Field: `from${field}`,
				Value: from
			},
			{
				Type: "TERM_MATCH",
				Field: `to${field}`,
				Value: to
			}
		];
	}
	return /^[a-z]{2}(?:-[a-z]+)+-\d/.test(place) && !/^(?:DataTransfer|CloudFront)-/.test(usageType) ? [...filters, {
		Type: "TERM_MATCH",
		Field: "regionCode",
		Value: place
	}] : filters;
}
function troubleOf(error) {
	const name = error instanceof Error ? error.name : "";
	const message = error instanceof Error ? error.message : String(error);
	const status = statusOf(error);
	if (/Credential|Token|AccessDenied|UnrecognizedClient|InvalidSignature|SignatureDoesNotMatch/.test(name) && !/NextToken/.test(name) || status === 403) return new ConfigError(`${NAME$1} did not accept the credentials (${name})`, { remedy: REMEDY$1 });
	return new ServiceError(NAME$1, `${name}: ${message.slice(0, 200)}. ${adviceFor(name)}`, status);
}
function adviceFor(name) {
	if (/Throttling|TooManyRequests/.test(name)) return "AWS limits how often it may be asked: run again later.";
	if (/Validation|InvalidParameter|NotFound/.test(name)) return "The service or one of the filters is not known there.";
	return "Check that api.pricing.us-east-1.amazonaws.com can be reached, or set AWS_ENDPOINT_URL_PRICING.";
}
function statusOf(error) {
	const metadata = typeof error === "object" && error !== null ? Reflect.get(error, "$metadata") : void 0;
	const status = typeof metadata === "object" && metadata !== null ? Reflect.get(metadata, "httpStatusCode") : void 0;
	return typeof status === "number" ? status : void 0;
}
// src/pricing/lists/aws/indexes.ts
const Path = string().max(200).regex(/^(?:\/[\w-][\w.-]*)+\.json$/);
const Region = string().regex(/^[a-z0-9-]{1,60}$/);
const OffersIndex = object({ offers: record(string(), object({
	offerCode: string().regex(/^[A-Za-z0-9]{1,64}$/),
	currentRegionIndexUrl: Path.optional(),
	currentSavingsPlanIndexUrl: Path.optional()
})) });
const RegionIndex = object({ regions: union([record(string(), object({
	regionCode: Region,
	currentVersionUrl: Path
})), array(object({
	regionCode: Region,
	versionUrl: Path
}))]) });
const NAME = "AWS price list";
async function offersOf(services, options) {
	const { offers } = parsed(OffersIndex, await options.http.json(urlOf(options, `/offers/v1.0/${partitionOf(options.baseUrl)}/index.json`)), "index of services");
	const entries = Object.values(offers).map(({ offerCode, currentRegionIndexUrl, currentSavingsPlanIndexUrl }) => ({
		service: offerCode,
		regions: currentRegionIndexUrl,
		savingsPlans: currentSavingsPlanIndexUrl
	}));
	const all = new Set(entries.map(({ service }) => service));
	const unknown = services.find((service) => !all.has(service));
	if (unknown !== void 0) throw new ConfigError(`the AWS price list has no service ${unknown}`, { remedy: "Write service codes as AWS does: AmazonEC2, AmazonRDS, awskms." });
	return {
		wanted: entries.filter(({ service }) => services.length === 0 || services.includes(service)).sort((a, b) => a.service < b.service ? -1 : 1),
		all
	};
}
async function regionFilesOf(path, options) {
	const { regions } = parsed(RegionIndex, await options.http.json(urlOf(options, path)), path);
	return (Array.isArray(regions) ? regions.map(({ regionCode, versionUrl }) => ({
		region: regionCode,
		path: versionUrl
	})) : Object.values(regions).map(({ regionCode, currentVersionUrl }) => ({
		region: regionCode,
		path: currentVersionUrl
	}))).sort((a, b) => a.region < b.region ? -1 : 1);
}
function urlOf({ baseUrl }, path) {
	return baseUrl.replace(/\/+$/, "") + path;
}
function partitionOf(baseUrl) {
	return new URL(baseUrl).hostname.endsWith(".cn") ? "cn" : "aws";
}
function parsed(schema, value, what) {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const where = result.error.issues[0]?.path.join(".").slice(0, 100) ?? "";
	throw new ServiceError(NAME, `${what} is not of the form that we know${where ? ` (at ${where})` : ""}`);
}
// src/pricing/lists/aws/files.ts
async function load(path, form, options) {
	const written = path.replace(/\.json$/, `.${form}`);
	const file = join(options.folder, written.replaceAll(/[^\w.-]+/g, "_").replace(/^_+/, ""));
	mkdirSync(options.folder, { recursive: true });
	if (!existsSync(file)) try {
		await options.http.download(urlOf(options, written), file, void 0);
	} catch (error) {
		if (!(error instanceof ServiceError && (error.status === 403 || error.status === 404)) || form === "json") throw error;
		options.log(`${path} has no CSV form`);
		return load(path, "json", options);
	}
	return {
		path: file,
		form,
		megabytes: Math.round(statSync(file).size / 1e6)
	};
}
function refused(error, file, path) {
	if (!(error instanceof DamagedList || error instanceof RangeError)) return error;
	rmSync(file.path, { force: true });
	return new ServiceError(NAME, `${path.replace(/\.json$/, `.${file.form}`)} ${error.message}; it is removed, the next run loads it again`);
}
// src/pricing/lists/aws/csv-rows.ts
const QUOTE = 34;
const COMMA = 44;
const LF = 10;
const CR = 13;
const LONGEST_ROW = 16 * 2 ** 20;
const MOST_CELLS = 1024;
const MORE = -1;
var CsvRows = class {
	count = 0;
	file;
	window;
	from = new Int32Array(MOST_CELLS);
	to = new Int32Array(MOST_CELLS);
	doubled = new Uint8Array(MOST_CELLS);
	at = 0;
	constructor(path, piece) {
		this.file = new FileBytes(path);
		this.window = new Window(this.file, piece);
	}
	close() {
		this.file.close();
	}
	next() {
		const { window } = this;
		for (;;) {
			const end = this.at >= window.length && window.last ? MORE : this.row(this.at, window.length, window.last);
			if (end !== MORE) {
				this.at = end;
				if (this.count === 1 && this.to[0] === this.from[0]) continue;
				return true;
			}
			if (window.last) {
				if (this.at >= window.length) return false;
				throw this.damaged(this.at, "ends within quotes");
			}
			if (window.length - this.at > LONGEST_ROW) throw this.damaged(this.at, "has a row of more than 16 MB");
			window.slide(this.at);
			this.at = 0;
		}
	}
	cell(index) {
		if (index < 0 || index >= this.count) return "";
		const text = this.window.buffer.toString("utf8", this.from[index], this.to[index]);
		return this.doubled[index] === 1 ? text.replaceAll("\"\"", "\"") : text;
	}
	is(index, bytes) {
		const from = this.from[index] ?? 0;
		return index < this.count && this.window.buffer.compare(bytes, 0, bytes.length, from, this.to[index]) === 0;
	}
	damaged(at, what) {
		return new DamagedList(`${what} (byte ${this.window.base + at})`);
	}
	damagedRow(what) {
		return this.damaged(this.from[0] ?? 0, what);
	}
	row(start, length, last) {
		const { buffer } = this.window;
		let at = start;
		this.count = 0;
		for (;;) {
			const end = buffer[at] === QUOTE && at < length ? this.quoted(at, length, last) : this.plain(at, length, last);
			if (end === MORE) return MORE;
			at = end;
			const byte = at < length ? buffer[at] : LF;
			if (byte === COMMA) at++;
			else if (byte === LF) return at + 1;
			else if (byte === CR && (at + 1 >= length || buffer[at + 1] === LF)) return at + 1 >= length && !last ? MORE : at + 2;
			else throw this.damaged(at, "has text behind a closing quote");
		}
	}
	plain(start, length, last) {
		const { buffer } = this.window;
		let at = start;
		while (at < length && buffer[at] !== COMMA && buffer[at] !== LF) at++;
		if (at >= length && !last) return MORE;
		const end = at > start && buffer[at - 1] === CR && buffer[at] !== COMMA ? at - 1 : at;
		this.keep(start, end, 0);
		return end === at ? at : end;
	}
	quoted(start, length, last) {
		const { buffer } = this.window;
		let at = start + 1;
		let doubled = 0;
		for (;;) {
			while (at < length && buffer[at] !== QUOTE) at++;
			if (at >= length || at + 1 >= length && !last) return MORE;
			if (at + 1 >= length || buffer[at + 1] !== QUOTE) break;
			doubled = 1;
			at += 2;
		}
		this.keep(start + 1, at, doubled);
		return at + 1;
	}
	keep(from, to, doubled) {
		if (this.count >= MOST_CELLS) throw this.damaged(from, `has a row of more than ${MOST_CELLS} cells`);
		this.from[this.count] = from;
		this.to[this.count] = to;
		this.doubled[this.count] = doubled;
		this.count++;
	}
};
// src/pricing/lists/aws/offer-csv.ts
const MOST_LINES_ABOVE = 20;
const COLUMNS$2 = [
	"sku",
	"offertermcode",
	"termtype",
	"startingrange",
	"endingrange",
	"unit",
	"priceperunit",
	"currency"
];
function readHeader(rows, needed, above) {
	for (let line = 0; line < MOST_LINES_ABOVE && rows.next(); line++) {
		if (plainName(rows.cell(0)) !== "sku") {
			above(plainName(rows.cell(0)), rows.cell(1));
			continue;
		}
		const columns = new Map(Array.from({ length: rows.count }, (_, index) => [plainName(rows.cell(index)), index]));
		const missing = needed.find((name) => !columns.has(name));
		if (missing !== void 0) throw rows.damagedRow(`has no column ${missing}`);
		return columns;
	}
	throw rows.damagedRow("has no line of column names");
}
function* readOfferCsv(path, offer, keep, piece) {
	const rows = new CsvRows(path, piece);
	try {
		const columns = readHeader(rows, COLUMNS$2, (name, value) => name === "publicationdate" && offer.published(value));
		if (offer.date === "") throw rows.damagedRow("has no publication date");
		const reader = new Reader(rows, columns, offer, keep);
		while (rows.next()) {
			if (rows.count !== columns.size) throw rows.damagedRow(`has a row of ${rows.count} cells under ${columns.size} names`);
			yield* reader.row();
		}
		offer.finish();
	} finally {
		rows.close();
	}
}
var Reader = class {
	rows;
	offer;
	keep;
	at;
	term;
	attributes;
	sku = Buffer.alloc(0);
	name = "";
	product = "";
	constructor(rows, columns, offer, keep) {
		this.rows = rows;
		this.offer = offer;
		this.keep = keep;
		const column = (name) => columns.get(name) ?? -1;
		this.at = Object.fromEntries(COLUMNS$2.map((name) => [name, column(name)]));
		this.term = [
			column("leasecontractlength"),
			column("purchaseoption"),
			column("offeringclass")
		];
		const indexes = new Map(ATTRIBUTES.map((name) => [name, column(name)]));
		this.attributes = (name) => rows.cell(indexes.get(name) ?? -1);
	}
	row() {
		const { rows, at, offer } = this;
		offer.tally.rows++;
		if (!rows.is(at.sku, this.sku)) this.enter();
		if (typeof this.product === "string") {
			if (this.product !== "") offer.tally.leaveOut(this.product);
			return [];
		}
		const dimension = {
			begin: rows.cell(at.startingrange),
			end: rows.cell(at.endingrange),
			unit: rows.cell(at.unit),
			price: rows.cell(at.priceperunit),
			currency: rows.cell(at.currency)
		};
		return offer.facts(this.name, this.product, this.offerTerm(), dimension);
	}
	enter() {
		this.name = this.rows.cell(this.at.sku);
		this.sku = Buffer.from(this.name);
		const product = productOf(this.attributes, this.offer.listed);
		this.product = typeof product !== "string" && !this.keep(product) ? "" : product;
	}
	offerTerm() {
		const { rows, at, term } = this;
		const type = rows.cell(at.termtype);
		const code = rows.cell(at.offertermcode);
		if (type === "OnDemand") return {
			type,
			code,
			length: "",
			payment: "",
			offeringClass: ""
		};
		return {
			type,
			code,
			length: rows.cell(term[0]),
			payment: rows.cell(term[1]),
			offeringClass: rows.cell(term[2])
		};
	}
};
// src/pricing/lists/aws/json-file.ts
const LONGEST_TOKEN = 16 * 2 ** 20;
function* scanJson(path, listener, limit, piece) {
	const file = new FileBytes(path);
	try {
		const window = new Window(file, piece);
		const scanner = new JsonScanner(listener, (offset, what) => {
			throw new DamagedList(`${what} (byte ${offset})`);
		});
		scanner.limit = limit;
		let at = 0;
		for (;;) {
			at = scanner.scan(window.buffer, window.base, at, window.length, window.last);
			yield;
			if (window.last) break;
			if (window.length - at > LONGEST_TOKEN) throw new DamagedList(`has a string of more than 16 MB (byte ${window.base + at})`);
			window.slide(at);
			at = 0;
		}
		if (!scanner.done) throw new DamagedList(`is cut off at byte ${file.size}, where ${scanner.missing} should follow`);
		if (window.buffer.subarray(at, window.length).some((byte) => byte > 32)) throw new DamagedList(`has text behind its end (byte ${window.base + at})`);
	} finally {
		file.close();
	}
}
function textOf(buffer, from, to) {
	if (buffer[from] !== 34) return buffer.toString("latin1", from, to);
	const text = buffer.toString("utf8", from + 1, to - 1);
	return text.includes("\\") ? String(JSON.parse(`"${text}"`)) : text;
}
// src/pricing/lists/aws/offer-json.ts
const DEEPEST$1 = 8;
function* readOfferJson(path, offer, keep, piece) {
	const listener = new OfferListener(offer, keep);
	for (const _ of scanJson(path, listener, DEEPEST$1, piece)) {
		yield* listener.facts;
		listener.facts = [];
	}
	listener.end();
	offer.finish();
}
const NO_TERM = {
	type: "",
	code: "",
	length: "",
	payment: "",
	offeringClass: ""
};
const TERM_WORDS = new Map([
	["leasecontractlength", "length"],
	["purchaseoption", "payment"],
	["offeringclass", "offeringClass"]
]);
const names = new Map();
var OfferListener = class {
	facts = [];
	offer;
	keep;
	products = new Map();
	words = new Map();
	path = Array.from({ length: 9 }, () => "");
	attributes = new Map();
	product;
	term = NO_TERM;
	dimensions = [];
	sawTerms = false;
	constructor(offer, keep) {
		this.offer = offer;
		this.keep = keep;
	}
	key({ buffer }, level, from, to) {
		if (level > 3 && this.path[1] === "terms" && !this.product) return;
		this.path[level] = textOf(buffer, from - 1, to + 1);
		if (level === 3 && this.path[1] === "terms") this.enterTerms(this.path[3] ?? "");
	}
	open(_, level) {
		if (level === 2 && this.path[1] === "products") this.attributes = new Map();
		if (level === 4) this.term = {
			...NO_TERM,
			type: this.path[2] ?? ""
		};
		if (level === 6 && this.product) this.dimensions.push({
			begin: "",
			end: "",
			unit: "",
			prices: []
		});
	}
	scalar({ buffer }, level, from, to) {
		const [, root] = this.path;
		if (level === 1) this.metadata(textOf(buffer, from, to));
		else if (root === "products" && (level === 3 || level === 4)) this.attribute(level, buffer, from, to);
		else if (root === "terms" && this.product && level >= 5) this.termValue(level, buffer, from, to);
	}
	close(_, level) {
		const [, root] = this.path;
		if (root === "products" && level === 2) this.leaveProduct();
		else if (root === "terms" && level === 4) this.leaveTerm();
		else if (root === "terms" && level === 3) this.product = void 0;
	}
	end() {
		if (!this.sawTerms) this.offer.tally.leaveOut("without terms", this.products.size);
	}
	metadata(text) {
		if (this.path[1] === "publicationDate") this.offer.published(text);
	}
	attribute(level, buffer, from, to) {
		const name = attributeName(this.path[level] ?? "");
		if (name !== "" && (level === 4 ? this.path[3] === "attributes" : name === "productfamily")) this.attributes.set(name, textOf(buffer, from, to));
	}
	leaveProduct() {
		const { attributes } = this;
		const product = productOf((name) => attributes.get(name) ?? "", this.offer.listed);
		if (typeof product === "string") this.products.set(this.path[2] ?? "", product);
		else if (this.keep(product)) {
			const { service, place } = product;
			this.products.set(this.path[2] ?? "", {
				service: this.one(service),
				product: product.product,
				place: this.one(place)
			});
		} else this.products.set(this.path[2] ?? "", "");
	}
	one(word) {
		const known = this.words.get(word);
		if (known === void 0) this.words.set(word, word);
		return known ?? word;
	}
	enterTerms(sku) {
		this.sawTerms = true;
		const product = this.products.get(sku) ?? "of a product that the list lacks";
		this.product = typeof product === "string" ? void 0 : product;
		if (typeof product === "string" && product !== "") this.offer.tally.leaveOut(product);
	}
	termValue(level, buffer, from, to) {
		const { path, term } = this;
		const dimension = this.dimensions.at(-1);
		const name = path[level] ?? "";
		if (level === 5 && name === "offerTermCode") term.code = textOf(buffer, from, to);
		else if (level === 6 && path[5] === "termAttributes") {
			const word = TERM_WORDS.get(plainName(name));
			if (word) term[word] = textOf(buffer, from, to);
		} else if (level === 8 && path[7] === "pricePerUnit") dimension?.prices.push([name, textOf(buffer, from, to)]);
		else if (level === 7 && dimension) {
			if (name === "unit") dimension.unit = textOf(buffer, from, to);
			else if (name === "beginRange") dimension.begin = textOf(buffer, from, to);
			else if (name === "endRange") dimension.end = textOf(buffer, from, to);
		}
	}
	leaveTerm() {
		if (!this.product) return;
		const sku = this.path[3] ?? "";
		for (const { begin, end, unit, prices } of this.dimensions) for (const [currency, price] of prices) {
			this.offer.tally.rows++;
			this.facts.push(...this.offer.facts(sku, this.product, this.term, {
				begin,
				end,
				unit,
				price,
				currency
			}));
		}
		this.dimensions = [];
	}
};
const wanted = new Set(ATTRIBUTES);
function attributeName(name) {
	let known = names.get(name);
	if (known === void 0) {
		known = wanted.has(plainName(name)) ? plainName(name) : "";
		if (names.size < 2e3) names.set(name, known);
	}
	return known;
}
// src/pricing/lists/aws/wanted-places.ts
const WORLDWIDE = new Set([
	"AWSBudgets",
	"AWSCodeCommit",
	"AWSDataTransfer",
	"AWSFMS",
	"AWSGlobalAccelerator",
	"AWSShield",
	"AWSSystemsManager",
	"AmazonBedrock",
	"AmazonCloudFront",
	"AmazonCloudWatch",
	"AmazonInspector",
	"AmazonLocationService",
	"AmazonQuickSight",
	"AmazonRoute53",
	"AmazonS3",
	"AmazonWorkSpaces",
	"ElasticMapReduce"
]);
function isWanted$1(place, { places }) {
	if (places.length === 0) return true;
	const ends = place.split(">");
	return !ends.some(isRegion$1) || ends.some((end) => places.includes(end) || places.some((region) => end.startsWith(`${region}-`)));
}
function wantedFiles(service, files, { places }) {
	if (places.length === 0 || WORLDWIDE.has(service)) return files;
	const near = (a, b) => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
	return files.filter(({ region }) => !isRegion$1(region) || places.some((place) => near(place, region)));
}
// src/pricing/lists/aws/read-offers.ts
const readAwsOffers = (wanted, options) => readOffersIn("csv", wanted, options);
async function* readOffersIn(form, wanted, options) {
	const offers = await offersOf(wanted.services, options);
	for (const entry of offers.wanted) {
		if (entry.regions === void 0) continue;
		const files = wantedFiles(entry.service, await regionFilesOf(entry.regions, options), wanted);
		for (const file of files) yield* readFile$3(entry, file, form, keepOf(entry, offers.all, wanted), options);
	}
}
function keepOf({ service }, all, wanted) {
	return (product) => (product.service === service || !all.has(product.service)) && isWanted$1(product.place, wanted);
}
async function* readFile$3({ service }, { region, path }, form, keep, options) {
	const file = await load(path, form, options);
	const offer = new Offer({
		service,
		region
	}, new Tally());
	const read = file.form === "csv" ? readOfferCsv : readOfferJson;
	try {
		for (const fact of read(file.path, offer, keep)) yield fact;
	} catch (error) {
		throw refused(error, file, path);
	}
	options.log(`${service} ${region}: ${file.megabytes} MB, ${offer.tally.describe()}`);
}
// src/pricing/lists/aws/savings-rate.ts
function rateFacts(offer, keep, purchase, rate) {
	const attributes = {
		servicecode: rate.service,
		usagetype: rate.usageType,
		operation: rate.operation,
		regioncode: rate.region || offer.listed.region,
		cacheengine: /Valkey/i.test(rate.operation) ? "Valkey" : ""
	};
	const product = productOf((name) => attributes[name] ?? "", offer.listed);
	if (typeof product === "string") return leaveOut(offer, product);
	if (!keep(product)) return [];
	const unit = unitOf$2(product.service, product.product, rate.unit);
	if (unit === void 0) return leaveOut(offer, `by units that are not known (${shownWord(rate.unit)})`);
	return offer.ladder(rate.sku, product, purchase, unit, {
		begin: "0",
		end: "Inf",
		unit: rate.unit,
		price: rate.price,
		currency: rate.currency
	});
}
function leaveOut(offer, reason) {
	offer.tally.leaveOut(reason);
	return [];
}
// src/pricing/lists/aws/savings-csv.ts
const COLUMNS$1 = [
	"sku",
	"unit",
	"discountedrate",
	"currency",
	"discountedsku",
	"discountedservicecode",
	"discountedusagetype",
	"discountedoperation",
	"purchaseoption",
	"leasecontractlength",
	"leasecontractlengthunit",
	"productfamily"
];
function* readSavingsCsv(path, offer, keep, piece) {
	const rows = new CsvRows(path, piece);
	try {
		const columns = readHeader(rows, COLUMNS$1, (name, value) => name === "publicationdate" && offer.published(value));
		if (offer.date === "") throw rows.damagedRow("has no publication date");
		const cell = (name) => rows.cell(columns.get(name) ?? -1);
		while (rows.next()) {
			if (rows.count !== columns.size) throw rows.damagedRow(`has a row of ${rows.count} cells under ${columns.size} names`);
			offer.tally.rows++;
			const purchase = purchaseOfPlan(cell("productfamily"), `${cell("leasecontractlength")}${cell("leasecontractlengthunit")}`, cell("purchaseoption"));
			if (purchase === void 0) offer.tally.leaveOut(`of another kind of plan (${shownWord(cell("productfamily"))})`);
			else yield* rateFacts(offer, keep, purchase, rateOf(cell));
		}
		offer.finish();
	} finally {
		rows.close();
	}
}
function rateOf(cell) {
	return {
		sku: cell("discountedsku"),
		service: cell("discountedservicecode"),
		usageType: cell("discountedusagetype"),
		operation: cell("discountedoperation"),
		region: cell("discountedregioncode"),
		unit: cell("unit"),
		price: cell("discountedrate"),
		currency: cell("currency")
	};
}
// src/pricing/lists/aws/savings-json.ts
const DEEPEST = 7;
function* readSavingsJson(path, offer, keep, piece) {
	const listener = new SavingsListener(offer, keep);
	for (const _ of scanJson(path, listener, DEEPEST, piece)) {
		yield* listener.facts;
		listener.facts = [];
	}
	offer.finish();
}
const WORDS = new Map([
	["discountedSku", "sku"],
	["discountedServiceCode", "service"],
	["discountedUsageType", "usageType"],
	["discountedOperation", "operation"],
	["discountedRegionCode", "region"],
	["unit", "unit"]
]);
var SavingsListener = class {
	facts = [];
	offer;
	keep;
	plans = new Map();
	path = Array.from({ length: 8 }, () => "");
	plan = new Map();
	sku = "";
	rate = emptyRate();
	constructor(offer, keep) {
		this.offer = offer;
		this.keep = keep;
	}
	key({ buffer }, level, from, to) {
		this.path[level] = textOf(buffer, from - 1, to + 1);
	}
	open(scanner, level, at) {
		const [, root] = this.path;
		if (root === "products" && level === 2) this.plan = new Map();
		if (root === "terms" && level === 3) this.sku = "";
		if (root === "terms" && level === 4 && this.path[4] === "rates" && this.sku === "") throw new DamagedList(`has rates before it says of which plan (byte ${scanner.base + at})`);
		if (root === "terms" && level === 5) this.rate = emptyRate();
	}
	scalar({ buffer }, level, from, to) {
		const { path } = this;
		const name = path[level] ?? "";
		if (level === 1 && name === "publicationDate") this.offer.published(textOf(buffer, from, to));
		else if (path[1] === "products" && (level === 3 || level === 4)) this.plan.set(name, textOf(buffer, from, to));
		else if (path[1] === "terms" && level === 4 && name === "sku") this.sku = textOf(buffer, from, to);
		else if (path[1] === "terms" && path[4] === "rates" && level >= 6) this.rateValue(level, name, buffer, from, to);
	}
	close(_, level) {
		const [, root] = this.path;
		if (root === "products" && level === 2) this.leavePlan();
		else if (root === "terms" && level === 5 && this.path[4] === "rates") this.leaveRate();
	}
	rateValue(level, name, buffer, from, to) {
		const word = level === 6 ? WORDS.get(name) : void 0;
		if (word) this.rate[word] = textOf(buffer, from, to);
		else if (level === 7 && this.path[6] === "discountedRate" && (name === "price" || name === "currency")) this.rate[name] = textOf(buffer, from, to);
	}
	leavePlan() {
		const word = (name) => this.plan.get(name) ?? "";
		this.plans.set(word("sku"), purchaseOfPlan(word("productFamily"), word("purchaseTerm"), word("purchaseOption")));
	}
	leaveRate() {
		this.offer.tally.rows++;
		const purchase = this.plans.get(this.sku);
		if (purchase === void 0) this.offer.tally.leaveOut("of another kind of plan");
		else this.facts.push(...rateFacts(this.offer, this.keep, purchase, this.rate));
	}
};
function emptyRate() {
	return {
		sku: "",
		service: "",
		usageType: "",
		operation: "",
		region: "",
		unit: "",
		price: "",
		currency: ""
	};
}
// src/pricing/lists/aws/read-savings-plans.ts
const readAwsSavingsPlans = (wanted, options) => readSavingsPlansIn("csv", wanted, options);
async function* readSavingsPlansIn(form, wanted, options) {
	const offers = await offersOf(wanted.services, options);
	const plans = new Set(offers.wanted.flatMap(({ savingsPlans }) => savingsPlans ?? []));
	const keep = ({ service, place }) => (wanted.services.length === 0 || wanted.services.includes(service)) && isWanted$1(place, wanted);
	for (const plan of [...plans].sort()) {
		const files = (await regionFilesOf(plan, options)).filter(({ region }) => isWanted$1(region, wanted));
		for (const file of files) yield* readFile$2(/\/aws\/(\w+)\//.exec(plan)?.[1] ?? "savings plan", file, form, keep, options);
	}
}
async function* readFile$2(plan, { region, path }, form, keep, options) {
	const file = await load(path, form, options);
	const offer = new Offer({
		service: plan,
		region
	}, new Tally());
	const read = file.form === "csv" ? readSavingsCsv : readSavingsJson;
	try {
		for (const fact of read(file.path, offer, keep)) yield fact;
	} catch (error) {
		throw refused(error, file, path);
	}
	options.log(`${plan} ${region}: ${file.megabytes} MB, ${offer.tally.describe()}`);
}
// src/pricing/snapshot/read-part.ts
function readPart(descriptor, position, length) {
	const bytes = Buffer.allocUnsafe(length);
	let done = 0;
	while (done < length) {
		const got = readSync(descriptor, bytes, done, length - done, position + done);
		if (got === 0) break;
		done += got;
	}
	return bytes.subarray(0, done);
}
// src/pricing/snapshot/spool.ts
const KEEP = 33554432;
const PIECE$2 = 262144;
const LINES_AT_ONCE = 1e4;
var Spool = class {
	drawers = new Map();
	kept = 0;
	file;
	keep;
	constructor(keep = KEEP) {
		this.keep = keep;
	}
	add(drawer, line) {
		let found = this.drawers.get(drawer);
		if (!found) {
			found = {
				lines: [],
				runs: []
			};
			this.drawers.set(drawer, found);
		}
		found.lines.push(line);
		this.kept += line.length;
		if (this.kept > this.keep) this.flush();
	}
	names() {
		return [...this.drawers.keys()].sort();
	}
	*lines(drawer) {
		const { lines, runs } = this.drawers.get(drawer) ?? {
			lines: [],
			runs: []
		};
		lines.sort();
		if (!this.file || runs.length === 0) return yield* lines;
		const { descriptor } = this.file;
		yield* merged([...runs.map((run) => linesOf(descriptor, run)), lines.values()]);
	}
	close() {
		if (!this.file) return;
		closeSync(this.file.descriptor);
		remove(this.file.folder);
		this.file = void 0;
	}
	flush() {
		this.file ??= temporaryFile();
		for (const drawer of this.drawers.values()) {
			if (drawer.lines.length === 0) continue;
			const from = this.file.size;
			drawer.lines.sort();
			for (let at = 0; at < drawer.lines.length; at += LINES_AT_ONCE) {
				const bytes = Buffer.from(`${drawer.lines.slice(at, at + LINES_AT_ONCE).join("\n")}\n`);
				for (let done = 0; done < bytes.length;) done += writeSync(this.file.descriptor, bytes, done, bytes.length - done, this.file.size + done);
				this.file.size += bytes.length;
			}
			drawer.runs.push({
				from,
				to: this.file.size
			});
			drawer.lines = [];
		}
		this.kept = 0;
	}
};
function temporaryFile() {
	const folder = mkdtempSync(join(tmpdir(), "costgate-spool-"));
	const descriptor = openSync(join(folder, "lines"), "w+");
	remove(folder);
	return {
		descriptor,
		folder,
		size: 0
	};
}
function remove(folder) {
	try {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	} catch {}
}
function* linesOf(descriptor, { from, to }) {
	let rest = Buffer.alloc(0);
	for (let at = from; at < to;) {
		const piece = readPart(descriptor, at, Math.min(PIECE$2, to - at));
		at += piece.length;
		const bytes = Buffer.concat([rest, piece]);
		const end = bytes.lastIndexOf(10);
		if (end >= 0) yield* bytes.toString("utf8", 0, end).split("\n");
		rest = bytes.subarray(end + 1);
	}
}
function* merged(runs) {
	const heads = runs.flatMap((run) => advanced(run) ?? []);
	while (heads.length > 0) {
		let least = 0;
		for (let at = 1; at < heads.length; at++) if ((heads[at]?.line ?? "") < (heads[least]?.line ?? "")) least = at;
		const head = heads[least];
		if (!head) return;
		yield head.line;
		const next = advanced(head.run);
		if (next) heads[least] = next;
		else heads.splice(least, 1);
	}
}
function advanced(run) {
	const { done, value } = run.next();
	return done ? void 0 : {
		run,
		line: value
	};
}
// src/pricing/lists/azure/key.ts
const RESERVATIONS = "reservations";
function keyOf$3(item) {
	if (/\bExpired$/.test(item.meterName)) return void 0;
	const machine = machineOf(item);
	const purchase = purchaseOf$1(item, machine !== void 0);
	if (purchase === void 0) return void 0;
	return {
		product: machine ?? `${item.productName}/${item.skuName}/${item.meterName}`,
		purchase
	};
}
function machineOf({ serviceName, productName, armSkuName }) {
	if (serviceName !== "Virtual Machines" || armSkuName === "" || /Cloud ?Services|Dedicated Host/i.test(productName)) return void 0;
	return `${armSkuName}/${/\bWin(?:dows)?$/i.test(productName) ? "Windows" : "Linux"}`;
}
const INTERRUPTIBLE = / (Spot|Low Priority)$/i;
function purchaseOf$1({ type, skuName, meterName, reservationTerm }, isMachine) {
	const kind = isMachine ? (INTERRUPTIBLE.exec(skuName) ?? INTERRUPTIBLE.exec(meterName))?.[1] : void 0;
	if (type === "Consumption") return kind?.toLowerCase().replace(" ", "-") ?? "on-demand";
	if (type === "DevTestConsumption") return kind === void 0 ? "dev-test" : void 0;
	const years = type === "Reservation" ? yearsOf(reservationTerm) : void 0;
	return years === void 0 ? void 0 : `reserved/${years}yr/all-upfront/standard/fee`;
}
function savingsPlansOf({ type, savingsPlan }) {
	if (type !== "Consumption") return [];
	return (savingsPlan ?? []).flatMap(({ term, retailPrice }) => {
		const years = yearsOf(term);
		return years === void 0 ? [] : [{
			purchase: `savings-plan/compute/${years}yr/no-upfront`,
			price: retailPrice
		}];
	});
}
function yearsOf(term) {
	return /^(\d{1,2}) Years?$/.exec(term)?.[1];
}
function placeOf(armRegionName) {
	return armRegionName === "" || armRegionName === "Global" ? "global" : armRegionName;
}
const NO_REGIONS = [
	"",
	"Global",
	...[
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8
	].map((zone) => `Zone ${zone}`),
	"US Gov Zone 1",
	"DE Zone 1"
];
// src/pricing/lists/steps.ts
function said(steps) {
	return steps.map(({ from, price }) => `${from}:${price}`).join(" ");
}
function oneLadder(ladders) {
	const bySaid = new Map(ladders.map((steps) => [said(steps), steps]));
	const distinct = [...bySaid.keys()].sort().flatMap((key) => [bySaid.get(key) ?? []]);
	if (distinct.length === 0 || distinct.some(([first]) => !first || !Exact.of(first.from).isZero)) return void 0;
	const steps = distinct.flat();
	return distinct.length === 1 || contradicts(steps) ? steps : void 0;
}
function contradicts(steps) {
	return [...grouped$1(steps, ({ from }) => from).values()].some((same) => new Set(same.map(({ price }) => price)).size > 1);
}
// src/pricing/lists/azure/ladders.ts
function laddersOf(rows, leftOut) {
	const byKey = grouped$1(rows, ([product, purchase]) => `${product}\t${purchase}`);
	return [...byKey.keys()].sort().flatMap((key) => {
		const [product = "", purchase = ""] = key.split("	");
		const ladder = ladderOf(product, byKey.get(key) ?? [], leftOut);
		return ladder ? [{
			product,
			purchase,
			...ladder
		}] : [];
	});
}
function ladderOf(product, rows, leftOut) {
	const units = new Set(rows.map(([, , unit]) => unit));
	const [unit = ""] = units.has("hours") ? ["hours"] : units;
	if (units.size > 1 && unit !== "hours") return leftOut.add("keys in several units");
	const inUnit = rows.filter((row) => row[2] === unit);
	const steps = oneLadder(preferred([...grouped$1(inUnit, (row) => row[7]).values()].map(inEffect)).map((meter) => stepsOf(product, meter.steps)));
	return steps ? {
		unit,
		steps
	} : leftOut.add("keys whose steps make no ladder");
}
function inEffect(rows) {
	const steps = [...grouped$1(rows, ([, , , from]) => from)].flatMap(([from, same]) => {
		const last = latest$1(same.map((row) => row[5]));
		return [...new Set(same.filter((row) => row[5] === last).map((row) => row[4]))].sort().map((price) => ({
			from,
			price
		}));
	});
	steps.sort((a, b) => Exact.of(a.from).compare(Exact.of(b.from)));
	return {
		steps,
		start: latest$1(rows.map((row) => row[5])),
		isPrimary: rows.some((row) => row[6])
	};
}
function preferred(meters) {
	const own = meters.filter(({ isPrimary }) => isPrimary);
	const among = own.length > 0 ? own : meters;
	const last = latest$1(among.map(({ start }) => start));
	return among.filter(({ start }) => start === last);
}
function stepsOf(product, steps) {
	const [first, second, third] = steps;
	return /^Azure Premium SSD v2\/.*(?:IOPS|Throughput)/.test(product) && first?.price === "0" && second !== void 0 && !third ? [{
		from: "0",
		price: second.price
	}] : steps;
}
function latest$1(days) {
	return days.reduce((a, b) => a > b ? a : b, "");
}
// src/pricing/lists/azure/item.ts
const name = string().max(1e3);
const text = name.nullish().transform((value) => value ?? "");
const Item = object({
	currencyCode: string(),
	tierMinimumUnits: number().nonnegative().nullish(),
	retailPrice: number(),
	armRegionName: text,
	effectiveStartDate: text,
	effectiveEndDate: text,
	meterId: text,
	meterName: name,
	productName: name,
	skuName: name,
	serviceName: name,
	unitOfMeasure: string(),
	type: string(),
	isPrimaryMeterRegion: boolean().nullish(),
	armSkuName: text,
	reservationTerm: text,
	savingsPlan: array(object({
		term: string(),
		retailPrice: number()
	})).nullish()
});
const Page$1 = object({
	Items: array(unknown()),
	NextPageLink: string().nullish(),
	Count: number().nullish()
});
// src/pricing/lists/azure/pages.ts
const SERVICE$1 = "Azure Retail Prices API";
const API_VERSION = "2023-01-01-preview";
const MAX_PAGES$1 = 1e4;
async function* itemsOf(filter, currency, { http, baseUrl, log }) {
	const first = new Map([
		["api-version", API_VERSION],
		["currencyCode", quoted(currency)],
		...Object.keys(filter).length > 0 ? [["$filter", clauses(filter)]] : []
	]);
	let at = {
		query: first,
		skip: 0
	};
	for (let pages = 0; at !== void 0; pages++) {
		if (pages >= MAX_PAGES$1) throw new ServiceError(SERVICE$1, `the list does not end after ${MAX_PAGES$1} pages`);
		const page = Page$1.safeParse(await http.json(`${baseUrl}/api/retail/prices?${write$1(at.query)}`));
		if (!page.success) throw new ServiceError(SERVICE$1, "the answer is not a page of prices");
		const { Items: items, NextPageLink: link, Count: count } = page.data;
		if (typeof count === "number" && count !== items.length) log(`${SERVICE$1}: a page states ${count} rows and has ${items.length}`);
		yield* items;
		at = link ? next(link, first, at, items.length) : void 0;
	}
}
function next(link, first, { query, skip }, rows) {
	const at = link.indexOf("?");
	const linked = new Map([...new URLSearchParams(at < 0 ? "" : link.slice(at)), ...first]);
	linked.delete("$top");
	const linkedSkip = Number(linked.get("$skip") ?? NaN);
	if (Number.isSafeInteger(linkedSkip) && linkedSkip > skip) return {
		query: linked,
		skip: linkedSkip
	};
	if (!linked.has("$skip") && linked.size > first.size && write$1(linked) !== write$1(query)) return {
		query: linked,
		skip: skip + rows
	};
	if (rows === 0) throw new ServiceError(SERVICE$1, "the pages lead back to themselves");
	return {
		query: new Map([...first, ["$skip", String(skip + rows)]]),
		skip: skip + rows
	};
}
function write$1(parameters) {
	return [...parameters.keys()].sort().map((name) => `${name}=${encodeURIComponent(parameters.get(name) ?? "")}`).join("&");
}
function clauses(filter) {
	return Object.entries(filter).map(([field, value]) => `${field} eq ${quoted(String(value))}`).join(" and ");
}
function quoted(text) {
	return `'${text.replaceAll("'", "''")}'`;
}
// src/pricing/lists/azure/units.ts
const THOUSANDS = {
	"": 1,
	K: 1e3,
	M: 1e6
};
const PLAIN = new Map([
	["Hour", "hours"],
	["/Hour", "hours"],
	["Hours", "hours"],
	["/Day", "days"],
	["Month", "months"],
	["/Month", "months"],
	["/Year", "years"],
	["Minute", "minutes"],
	["/Minute", "minutes"],
	["Second", "seconds"],
	["Seconds", "seconds"],
	["IOPS/Month", "IOPS-months"]
]);
const PERIODS = new Map([
	["Hour", "hours"],
	["Day", "days"],
	["Month", "months"],
	["Second", "seconds"],
	["Seconds", "seconds"]
]);
const COUNTED$1 = [
	[/query units/i, "units"],
	[/tokens?\b/i, "tokens"],
	[/metric samples/i, "samples"],
	[/operation|\bIO$/i, "operations"],
	[/notification/i, "notifications"],
	[/request/i, "requests"],
	[/transaction/i, "transactions"],
	[/message/i, "messages"],
	[/character/i, "characters"],
	[/image/i, "images"],
	[/page/i, "pages"],
	[/record/i, "records"],
	[/quer(?:y|ies)/i, "queries"],
	[/executions?\b/i, "executions"],
	[/\bactions?\b/i, "actions"],
	[/\brun\b/i, "runs"],
	[/push/i, "pushes"],
	[/\bevents?\b/i, "events"],
	[/session/i, "sessions"],
	[/\bcalls?\b|\bAPI$/i, "calls"],
	[/minutes?$/i, "minutes"],
	[/\bsecond$/i, "seconds"],
	[/\bhour(?: enabled)?$/i, "hours"],
	[/\bday$/i, "days"],
	[/\bGB$/, "GB"],
	[/\btags$/i, "tags"],
	[/\brules$/i, "rules"],
	[/face/i, "faces"],
	[/memor(?:y|ies)$/i, "memories"],
	[/retrievals$/i, "retrievals"],
	[/data points/i, "data points"],
	[/megapixel/i, "megapixels"],
	[/invocations?$/i, "invocations"],
	[/inventory|objects/i, "objects"],
	[/changes$/i, "changes"],
	[/rotation$/i, "rotations"],
	[/renewal$/i, "renewals"],
	[/\bkey$/i, "keys"],
	[/metric$/i, "metrics"],
	[/test$/i, "tests"],
	[/connection|monitoring$/i, "connections"],
	[/assets?$/i, "assets"],
	[/account$/i, "accounts"],
	[/attempts$/i, "attempts"],
	[/namespace$/i, "namespaces"],
	[/credits$/i, "credits"],
	[/active users$/i, "users"],
	[/\bRUs$/, "RUs"],
	[/emails$/i, "emails"],
	[/voice storage$/i, "voices"],
	[/search$/i, "searches"]
];
const STORAGE = [
	[
		/ Disk Mount$/,
		"1/Month",
		"mount-months"
	],
	[
		/ IOPS$/,
		"1/Hour",
		"IOPS-hours"
	],
	[
		/ Throughput(?: \(MBps\))?$/,
		"1/Hour",
		"MBps-hours"
	],
	[
		/ Reservation per vCPU Provisioned$/,
		"1/Hour",
		"vCPU-hours"
	]
];
function measureOf(unitOfMeasure, meter, service) {
	const [, number = "", thousands = "", rest = ""] = /^(\d{1,9})([KM]?) ?(.*)$/.exec(unitOfMeasure) ?? [];
	const size = Number(number) * (THOUSANDS[thousands] ?? 1);
	const unit = size > 0 ? unitOf$1(rest, size, meter, unitOfMeasure, service) : void 0;
	return unit === void 0 ? void 0 : {
		unit,
		size
	};
}
function unitOf$1(rest, size, meter, unitOfMeasure, service) {
	const special = service === "Storage" && STORAGE.find(([words, measure]) => measure === unitOfMeasure && words.test(meter));
	if (special) return special[2];
	const plain = PLAIN.get(rest);
	if (plain !== void 0 && (size === 1 || !rest.startsWith("/"))) return ofProcessor(plain, meter);
	return amountUnit(rest) ?? countedUnit(rest, meter);
}
function ofProcessor(unit, meter) {
	const processor = /\b(?:vCPU|vGPU)\b/.exec(meter)?.[0];
	return processor !== void 0 && /^(?:hours|seconds)$/.test(unit) ? `${processor}-${unit}` : unit;
}
function amountUnit(rest) {
	const [, amount, period] = /^(GB|GiB|MB|TB)(?:[ /](\w+))?$/.exec(rest) ?? [];
	if (amount === void 0 || period === void 0) return amount;
	const periods = PERIODS.get(period);
	return periods && `${amount}-${periods}`;
}
function countedUnit(rest, meter) {
	const match = /^(?:Count|Rotation)?(?:\/(Month|Day))?$/.exec(rest);
	if (!match) return void 0;
	const counted = COUNTED$1.find(([words]) => words.test(meter))?.[1] ?? "units";
	const [, period] = match;
	if (period === void 0 || counted === "requests" || counted === "transactions") return counted;
	return `${counted.replace(/ies$/, "y").replace(/s$/, "")}-${PERIODS.get(period) ?? ""}`;
}
// src/pricing/lists/azure/rows.ts
function rowsOf(raw, currency, asOf, leftOut) {
	const parsed = Item.safeParse(raw);
	if (!parsed.success) return leftOut.add("without a price or name");
	const item = parsed.data;
	const reason = refusal(item, currency, asOf);
	if (reason !== void 0) return leftOut.add(reason);
	const key = keyOf$3(item);
	if (!key) return leftOut.add(`of a kind that is not billed (${item.type})`);
	const measure = key.purchase.endsWith("/fee") ? {
		unit: RESERVATIONS,
		size: 1
	} : measureOf(item.unitOfMeasure, item.meterName, item.serviceName);
	if (!measure) return leftOut.add("in unknown units");
	const row = rowMaker(item, key.product, measure);
	const plans = key.purchase === "on-demand" ? savingsPlansOf(item) : [];
	const rows = [row(key.purchase, item.retailPrice), ...plans.map(({ purchase, price }) => row(purchase, price))].filter((one) => one !== void 0);
	return {
		service: item.serviceName,
		place: placeOf(item.armRegionName),
		rows
	};
}
function refusal(item, currency, asOf) {
	if ([
		item.productName,
		item.skuName,
		item.meterName,
		item.serviceName,
		item.armRegionName,
		item.armSkuName
	].some((word) => /[\t\r\n]/.test(word)) || item.serviceName === "") return "with hostile names";
	if (item.currencyCode !== currency) return `not in ${currency}`;
	if (item.retailPrice < 0) return "with a negative price";
	if (item.retailPrice === 0 && item.serviceName === "Virtual Machines") return "machines without a price yet";
	const [start, end] = [dayOf(item.effectiveStartDate), dayOf(item.effectiveEndDate)];
	if (start === void 0) return "without a date";
	if (start > asOf) return "not in effect yet";
	return end !== void 0 && end < asOf ? "not in effect any more" : void 0;
}
function rowMaker(item, product, { unit, size }) {
	const from = decimal$1(item.tierMinimumUnits ?? 0).times(size).toString();
	return (purchase, price) => {
		if (price < 0) return void 0;
		const each = decimal$1(price).over(size);
		if (!Exact.of(each.toString()).equals(each)) return void 0;
		return [
			product,
			purchase,
			unit,
			from,
			each.toString(),
			dayOf(item.effectiveStartDate) ?? "",
			item.isPrimaryMeterRegion !== false,
			item.meterId
		];
	};
}
function decimal$1(value) {
	const text = String(value);
	const digits = text.replace(/e.*$/i, "").replace(/[-.]/g, "").replace(/^0+/, "");
	return Exact.of(digits.length > 15 ? String(Number(value.toPrecision(15))) : text);
}
// src/pricing/lists/azure/retail.ts
const SOURCE$1 = "azure-retail-prices";
const readAzureRetail = (wanted, options) => readFilters(filtersOf(wanted), wanted.currency, options);
const askAzureRetail = async (queries, currency, options) => {
	const asked = queries.filter(({ cloud, place }) => cloud === "azure" && place !== void 0);
	const wanted = new Set(asked.map(keyOf$2));
	const filters = new Map(asked.flatMap(filtersFor).map((filter) => [JSON.stringify(filter), filter]));
	const facts = [];
	for await (const fact of readFilters([...filters.values()], currency, options)) if (wanted.has(keyOf$2(fact))) facts.push(fact);
	return facts;
};
async function* readFilters(filters, currency, options) {
	const asOf = dayOfReading(options);
	const spool = new Spool();
	try {
		let date = "";
		for (const filter of filters) {
			const newest = await collect$1(filter, currency, asOf, spool, options);
			if (newest > date) date = newest;
		}
		for (const drawer of spool.names()) yield* factsOf$1(drawer, [...spool.lines(drawer)], currency, date, options);
	} finally {
		spool.close();
	}
}
function filtersOf({ services, places }) {
	const named = services.length > 0 ? [...new Set(services)].map((serviceName) => ({ serviceName })) : [{}];
	if (places.length === 0) return named;
	const asked = [...new Set([...places.filter((place) => place !== "global"), ...NO_REGIONS])];
	return named.flatMap((filter) => asked.map((armRegionName) => ({
		...filter,
		armRegionName
	})));
}
async function collect$1(filter, currency, asOf, spool, options) {
	const leftOut = new LeftOut();
	let newest = "";
	let items = 0;
	for await (const raw of itemsOf(filter, currency, options)) {
		items++;
		const placed = rowsOf(raw, currency, asOf, leftOut);
		for (const row of placed?.rows ?? []) {
			spool.add(`${placed?.service}\t${placed?.place}`, JSON.stringify(row));
			if (row[5] > newest) newest = row[5];
		}
	}
	const what = Object.values(filter).map((value) => value || "no region").join(" ") || "all services";
	if (items > 0) options.log(`${what}: ${items.toLocaleString("en")} rows${leftOut.toString()}`);
	return newest;
}
function* factsOf$1(drawer, lines, currency, date, options) {
	const [service = "", place = ""] = drawer.split("	");
	const leftOut = new LeftOut();
	const ladders = laddersOf(lines.map((line) => JSON.parse(line)), leftOut);
	for (const { product, purchase, unit, steps } of ladders) {
		const shared = {
			cloud: "azure",
			service,
			product,
			place,
			purchase,
			unit,
			currency,
			source: SOURCE$1,
			date,
			exact: true,
			basis: "seen"
		};
		for (const step of steps) yield {
			...shared,
			...step,
			at: `${SOURCE$1} ${service} ${place}`
		};
	}
	if (leftOut.toString() !== "") options.log(`${service} ${place}: ${ladders.length} keys${leftOut.toString()}`);
}
function filtersFor({ service, product, place = "" }) {
	const [, armSkuName] = service === "Virtual Machines" && /^([^/]+)\/(?:Linux|Windows)$/.exec(product) || [];
	return (place === "global" ? ["", "Global"] : [place]).map((armRegionName) => ({
		serviceName: service,
		armRegionName,
		...armSkuName !== void 0 && { armSkuName }
	}));
}
function keyOf$2({ service, product, place = "", purchase }) {
	return [
		service,
		product,
		place,
		purchase
	].join("	");
}
// src/pricing/lists/google/locations.ts
const REGIONS = {
	"africa-south1": ["Johannesburg"],
	"asia-east1": ["Taiwan"],
	"asia-east2": ["Hong Kong"],
	"asia-northeast1": ["Tokyo", "Japan"],
	"asia-northeast2": ["Osaka"],
	"asia-northeast3": ["Seoul"],
	"asia-south1": ["Mumbai"],
	"asia-south2": ["Delhi"],
	"asia-southeast1": ["Singapore"],
	"asia-southeast2": ["Jakarta"],
	"asia-southeast3": ["Bangkok"],
	"australia-southeast1": ["Sydney"],
	"australia-southeast2": ["Melbourne"],
	"europe-central2": ["Warsaw"],
	"europe-north1": ["Finland"],
	"europe-north2": ["Stockholm"],
	"europe-southwest1": ["Madrid"],
	"europe-west1": ["Belgium"],
	"europe-west10": ["Berlin"],
	"europe-west12": ["Turin"],
	"europe-west2": ["London"],
	"europe-west3": ["Frankfurt"],
	"europe-west4": ["Netherlands"],
	"europe-west6": ["Zurich"],
	"europe-west8": ["Milan"],
	"europe-west9": ["Paris"],
	"me-central1": ["Doha"],
	"me-central2": ["Dammam"],
	"me-west1": ["Tel Aviv"],
	"northamerica-northeast1": ["Montréal", "Montreal"],
	"northamerica-northeast2": ["Toronto"],
	"northamerica-south1": ["Mexico"],
	"southamerica-east1": ["São Paulo", "Sao Paulo"],
	"southamerica-west1": ["Santiago"],
	"us-central1": ["Iowa"],
	"us-east1": ["South Carolina"],
	"us-east4": ["Northern Virginia", "Virginia"],
	"us-east5": ["Columbus"],
	"us-south1": ["Dallas"],
	"us-west1": ["Oregon"],
	"us-west2": ["Los Angeles"],
	"us-west3": ["Salt Lake City"],
	"us-west4": ["Las Vegas"]
};
const WIDE = [
	"Americas",
	"EMEA",
	"APAC",
	"Europe",
	"Asia",
	"Asia Pacific",
	"Korea",
	"US",
	"EU",
	"USA",
	"United States",
	"Global"
];
const BY_NAME = new Map(Object.entries(REGIONS).flatMap(([region, names]) => names.map((name) => [name, region])));
const KNOWN = new Set([...BY_NAME.keys(), ...WIDE]);
function regionOf(name) {
	return BY_NAME.get(name) ?? (isRegionCode(name) ? name : void 0);
}
function isLocation(name) {
	return KNOWN.has(name) || isRegionCode(name);
}
function isRegionCode(name) {
	return /^[a-z]+-[a-z]+\d{1,2}$/.test(name);
}
function isRegion(place) {
	return isRegionCode(place.split(">")[0] ?? "");
}
// src/pricing/lists/google/machines.ts
function knownMachines() {
	return new Map(googleMachines.all().map((name) => [name, bundleOf(name)]));
}
function bundleOf(name) {
	const { vcpu = 0, memoryGib = 0, accelerators: gpus = 0, localSsdGib = 0 } = googleMachines.find(name) ?? {};
	return {
		vcpu,
		memoryGib,
		gpus,
		localSsdGib
	};
}
// src/pricing/lists/google/sku.ts
const Rate = object({
	startUsageAmount: number().nonnegative().default(0),
	unitPrice: object({
		currencyCode: string(),
		units: string$1().default("0"),
		nanos: int().default(0)
	})
});
const Sku = object({
	description: string().max(1e3),
	category: object({ usageType: string() }),
	serviceRegions: array(string()).default([]),
	pricingInfo: array(object({
		effectiveTime: string().optional(),
		pricingExpression: object({
			usageUnit: string(),
			tieredRates: array(Rate).default([])
		})
	})),
	geoTaxonomy: object({ type: string().optional() }).nullish()
});
const Service = object({
	serviceId: string(),
	displayName: string()
});
const Page = object({
	services: array(unknown()).optional(),
	skus: array(unknown()).optional(),
	nextPageToken: string().nullish()
});
// src/pricing/lists/google/pages.ts
const SERVICE = "Google Cloud Billing Catalog API";
const REMEDY = "Create an API key for the Cloud Billing API (cloud.google.com/docs/authentication/api-keys) and give it as GOOGLE_API_KEY.";
const PAGE_SIZE = "5000";
const MAX_PAGES = 1e3;
async function* elementsOf(path, kind, parameters, options) {
	const headers = { "x-goog-api-key": keyOf$1(options.env) };
	const tokens = new Set();
	let token;
	do {
		const query = new URLSearchParams({
			...parameters,
			pageSize: PAGE_SIZE,
			...token !== void 0 && { pageToken: token }
		});
		const page = Page.safeParse(await options.http.json(`${options.baseUrl}${path}?${query.toString()}`, headers).catch(refuse));
		if (!page.success) throw new ServiceError(SERVICE, `the answer is not a page of ${kind}`);
		yield* page.data[kind] ?? [];
		token = page.data.nextPageToken || void 0;
		if (token !== void 0 && (tokens.has(token) || tokens.size >= MAX_PAGES)) throw new ServiceError(SERVICE, "the pages lead back to themselves");
		if (token !== void 0) tokens.add(token);
	} while (token !== void 0);
}
function keyOf$1(env = {}) {
	const key = (env["COSTGATE_GOOGLE_API_KEY"] || env["GOOGLE_API_KEY"] || "").trim();
	if (key === "") throw new ConfigError("Google's price list needs an API key", { remedy: REMEDY });
	if (!/^[\w.~+/=-]+$/.test(key)) throw new ConfigError("GOOGLE_API_KEY is not an API key", { remedy: REMEDY });
	return key;
}
function refuse(error) {
	const { status, message } = error instanceof ServiceError ? error : {
		status: void 0,
		message: ""
	};
	throw status === 401 || status === 403 || status === 400 && /api key/i.test(message) ? new ConfigError(`Google refuses the API key: ${message}`, { remedy: REMEDY }) : error;
}
// src/pricing/lists/google/units.ts
const TIMES = new Map([
	["s", "seconds"],
	["min", "minutes"],
	["h", "hours"],
	["d", "days"],
	["mo", "months"]
]);
const AMOUNTS = new Map([
	["MiBy", "MB"],
	["GiBy", "GB"],
	["TiBy", "TB"]
]);
const LASTING = [
	[/^\(1st Gen\) CPU$/, "GHz"],
	[/\bmCPU\b/, "mCPU"],
	[/\b\d+ vCPU\b|^Small Instance with 1 VCPU|^Licensing Fee for SLES/, ""],
	[/\bCPU cost\b|^Licensing Fee for Red Hat .* VCPU/, "vCPU"],
	[/ (?:Core|Cpu|vCPU)$|^Commitment v1: Cpu$|^vCPU Time|\bCPU(?: \(.*\))?$/, "vCPU"],
	[/\bIOPS\b/, "IOPS"],
	[/\bThroughput$|provisioned throughput/, "MiBps"],
	[/^Networking Cloud Nat Gateway Uptime/, "VM"]
];
const COUNTED = [
	[/\brotate\b/i, "rotations"],
	[/\binvocations?\b/i, "invocations"],
	[/\boperations?\b/i, "operations"],
	[/\brequests?\b/i, "requests"],
	[/\bquer(?:y|ies)\b/i, "queries"],
	[/\bspans?\b/i, "spans"]
];
function unitOf(usageUnit, product, service) {
	const time = TIMES.get(usageUnit);
	if (time !== void 0) {
		const what = LASTING.find(([words]) => words.test(product))?.[1] ?? "";
		return what === "" ? time : `${what}-${time}`;
	}
	if (usageUnit === "count") return COUNTED.find(([words]) => words.test(product))?.[1];
	const [bytes = "", per, ...more] = usageUnit.split(".");
	const amount = AMOUNTS.get(bytes);
	if (amount === void 0 || per === void 0 || more.length > 0) return more.length > 0 ? void 0 : amount;
	const period = TIMES.get(per);
	const word = per === "s" && service === "Cloud Run" ? bytes.replace("By", "B") : amount;
	return period && `${word}-${period}`;
}
// src/pricing/lists/google/words.ts
function wordsOf(description, isOneRegion) {
	const text = description.trim().replaceAll(/\s+/g, " ");
	if (/^Commitment - dollar based/i.test(text)) return void 0;
	const [, traffic = "", target = ""] = /^(Network Inter Region (?:Data Transfer Out|Egress)) from .+ to (.+)$/.exec(text) ?? [];
	const to = regionOf(target);
	if (to !== void 0) return {
		product: traffic,
		to
	};
	return { product: withoutVersion(withoutLocation(text.replace(/ for \d Years?$/i, "").replace(/^(Network (?:Vpn )?Internet (?:Data Transfer Out|Egress)) from .+ to /, "$1 to "), isOneRegion)) };
}
const EARLY = " (Early Delete)";
function withoutLocation(text, isOneRegion) {
	if (text.endsWith(EARLY)) return withoutLocation(text.slice(0, -15), isOneRegion) + EARLY;
	const tierless = text.replace(/ Tier \d+(?= )/, "");
	const stored = /^(\w+(?: \w+){0,3}? Storage) .+ ((?:Dual|Multi)-region)$/.exec(tierless);
	return stored ? `${stored[1]} ${stored[2]}` : withoutEnd(tierless, isOneRegion);
}
const CODE = "[a-z]+-[a-z]+\\d{1,2}";
const BRACKETED = new RegExp(` \\((?:${CODE}|us|eu|europe|asia)\\)$`);
const RUNNING = / running in [^()]+$/i;
const INSIDE = new RegExp(` in ((?:${CODE})|\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)*)$`, "u");
const DIRECTION = new Set([
	"to",
	"from",
	"to/from",
	"within"
]);
function withoutEnd(text, isOneRegion) {
	const sure = BRACKETED.exec(text) ?? RUNNING.exec(text);
	if (sure) return text.slice(0, sure.index);
	const inside = INSIDE.exec(text.replace(/ In (?=(?:[^ ]+ ?){1,3}$)/, " in "));
	if (inside && (isOneRegion || isLocation(inside[1] ?? ""))) return text.slice(0, inside.index);
	const words = text.split(" ");
	const count = [
		3,
		2,
		1
	].find((last) => words.length > last + 1 && isLocation(words.slice(-last).join(" ")));
	return count === void 0 || DIRECTION.has(words.at(-count - 1) ?? "") ? text : words.slice(0, -count).join(" ");
}
function withoutVersion(text) {
	return text.replace(/^(Licensing Fee for (?:Windows Server|Red Hat Enterprise Linux|SUSE Linux Enterprise Server|SLES)) \d+(?:\.\d+)?(?: R\d)?(?= |$)/, "$1");
}
function purchaseOf(usageType, description) {
	if (usageType === "Commit1Yr") return "commit/1yr";
	if (usageType === "Commit3Yr") return "commit/3yr";
	if (usageType === "Preemptible") return "spot";
	if (usageType !== "OnDemand") return void 0;
	const [, years] = /^Commitment.* for (\d) Years?$/i.exec(description) ?? [];
	if (years !== void 0) return `commit/${years}yr`;
	return /\bSpot Preemptible\b|^Preemptible /.test(description) ? "spot" : "on-demand";
}
function serviceNameOf(displayName) {
	const name = displayName.replace(/^Stackdriver /, "Cloud ").replaceAll("/", "-");
	return name === "Cloud Functions" ? "Cloud Run Functions" : name;
}
// src/pricing/lists/google/prices.ts
function priceOf(raw, service, currency, asOf, leftOut) {
	const parsed = Sku.safeParse(raw);
	if (!parsed.success) return leftOut.add("without a price or name");
	const { description, category, serviceRegions, geoTaxonomy, pricingInfo } = parsed.data;
	if (/[\t\r\n]/.test(description + serviceRegions.join(""))) return leftOut.add("with hostile names");
	const purchase = purchaseOf(category.usageType, description);
	const words = wordsOf(description, serviceRegions.length === 1 && serviceRegions[0] !== "global");
	if (!words || purchase === void 0) return leftOut.add(`of a kind that is not billed (${category.usageType})`);
	const inEffect = latest(pricingInfo, asOf);
	if (!inEffect) return leftOut.add("not in effect yet");
	const { usageUnit, tieredRates } = inEffect.pricingExpression;
	const unit = unitOf(usageUnit, words.product, service);
	if (unit === void 0) return leftOut.add("in unknown units");
	if (tieredRates.some(({ unitPrice }) => unitPrice.currencyCode !== currency)) return leftOut.add(`not in ${currency}`);
	const steps = tieredRates.map(stepOf);
	if (steps.length === 0 || steps.some((step) => !step)) return leftOut.add("without a price or with a negative one");
	if (words.product.includes(" Dual-region") && serviceRegions.length !== 1) return leftOut.add("of pairs of regions without a code");
	const places = geoTaxonomy?.type === "GLOBAL" || serviceRegions.length === 0 ? ["global"] : [...new Set(serviceRegions)];
	return {
		product: words.product,
		purchase,
		unit,
		places: words.to === void 0 ? places : places.map((place) => `${place}>${words.to}`),
		steps: steps.filter((step) => step !== void 0).sort((a, b) => exact(a.from).compare(exact(b.from))),
		start: dayOf(inEffect.effectiveTime)
	};
}
function latest(infos, asOf) {
	return infos.filter(({ effectiveTime }) => (dayOf(effectiveTime) ?? "") <= asOf).reduce((a, b) => a && (a.effectiveTime ?? "") > (b.effectiveTime ?? "") ? a : b, void 0);
}
function stepOf({ startUsageAmount, unitPrice: { units, nanos } }) {
	if (!/^-?\d{1,15}$/.test(units) || Math.abs(nanos) >= 1e9) return void 0;
	const price = Exact.of(units).plus(Exact.of(nanos).times("1e-9"));
	return price.isNegative || nanos < 0 ? void 0 : {
		from: Exact.of(String(startUsageAmount)).toString(),
		price: price.toString()
	};
}
// src/pricing/lists/google/families.ts
const FAMILIES = {
	"a2-": { instance: "A2 Instance" },
	"a3-": { instance: "A3 Instance" },
	"c2-": {
		instance: "Compute optimized",
		committed: "Commitment: Compute optimized"
	},
	"c2d-": { instance: "C2D AMD Instance" },
	"c3-": { instance: "C3 Instance" },
	"c3d-": { instance: "C3D Instance" },
	"c4-": {
		instance: "C4 Instance",
		localSsd: "C4"
	},
	"c4a-": {
		instance: "C4A Arm Instance",
		localSsd: "C4A"
	},
	"c4d-": {
		instance: "C4D Instance",
		localSsd: "C4D"
	},
	"c4n-": { instance: "C4N Instance" },
	"e2-": { instance: "E2 Instance" },
	"g2-": { instance: "G2 Instance" },
	"g4-": { instance: "G4 Instance" },
	"h3-": { instance: "H3 Instance" },
	"m1-": { instance: "Memory-optimized Instance" },
	"m2-": {
		instance: "Memory-optimized Instance",
		premium: "Memory Optimized Upgrade Premium for Memory-optimized Instance"
	},
	"m3-": { instance: "M3 Memory-optimized Instance" },
	"m4-": { instance: "M4 Instance" },
	"m4-ultramem-224": { instance: "M4Ultramem224 Instance" },
	"m4n-": { instance: "M4N Instance" },
	"n1-": {
		instance: "N1 Predefined Instance",
		committed: "Commitment v1:"
	},
	"n2-": { instance: "N2 Instance" },
	"n2d-": { instance: "N2D AMD Instance" },
	"n4-": { instance: "N4 Instance" },
	"n4a-": { instance: "N4A Instance" },
	"n4d-": { instance: "N4D Instance" },
	"t2a-": { instance: "T2A Arm Instance" },
	"t2d-": { instance: "T2D AMD Instance" },
	"z3-": { instance: "Z3 Instance" }
};
const WHOLE = {
	"f1-micro": "Micro Instance with burstable CPU",
	"g1-small": "Small Instance with 1 VCPU"
};
const GPUS = {
	"a2-": "Nvidia Tesla A100 GPU",
	"a2-ultragpu-": "Nvidia Tesla A100 80GB GPU",
	"a3-highgpu-": "Nvidia H100 80GB GPU",
	"a3-megagpu-": "Nvidia H100 80GB Mega GPU",
	"g2-": "Nvidia L4 GPU",
	"g4-": "RTX 6000 96GB"
};
function byBeginning(table, name) {
	const longest = Object.keys(table).filter((key) => name.startsWith(key)).reduce((a, b) => a.length > b.length ? a : b, "");
	return Object.hasOwn(table, longest) ? table[longest] : void 0;
}
// src/pricing/lists/google/bundles.ts
function bundlesOf(machines, purchase, rateOf) {
	const prices = new Map();
	for (const [type, machine] of machines) {
		const costs = partsOf$1(type, machine, purchase)?.map((part) => costOf(part, rateOf));
		const known = costs?.filter((cost) => cost !== void 0) ?? [];
		const price = sum(known);
		if (costs && known.length === costs.length && !price.isZero) prices.set(`Machine type ${type}`, decimal(price));
	}
	return prices;
}
function costOf({ products, amounts }, rateOf) {
	const rates = products.map(rateOf).filter((rate) => rate !== void 0);
	const [rate] = rates;
	const amount = rate && rates.length === 1 ? amounts.get(rate.unit) : void 0;
	return rate && amount?.times(exact(rate.price));
}
function partsOf$1(type, machine, purchase) {
	const whole = Object.hasOwn(WHOLE, type) ? WHOLE[type] : void 0;
	if (whole !== void 0) return purchase.startsWith("commit/") ? void 0 : [hourly(purchase === "spot" ? `Spot Preemptible ${whole}` : whole, 1)];
	const family = byBeginning(FAMILIES, type);
	const gpu = machine.gpus > 0 ? byBeginning(GPUS, type) : void 0;
	if (!family || machine.vcpu <= 0 || machine.memoryGib <= 0 || machine.gpus > 0 && gpu === void 0) return void 0;
	if (family.premium !== void 0 && purchase !== "on-demand") return void 0;
	return [
		...coreAndMemory(family, machine, purchase),
		...gpu === void 0 ? [] : [hourly(attached(gpu, purchase), machine.gpus)],
		...machine.localSsdGib > 0 ? [{
			products: [localSsd(family, purchase)],
			amounts: storage(machine.localSsdGib)
		}] : []
	];
}
function coreAndMemory({ instance, committed, premium }, { vcpu, memoryGib }, purchase) {
	const isCommitted = purchase.startsWith("commit/");
	const words = isCommitted ? committed ?? `Commitment v1: ${instance.replace(/ Instance$/, "")}` : instance;
	const beginning = purchase === "spot" ? "Spot Preemptible " : "";
	const part = (of) => [{
		products: (isCommitted ? ["Cpu", "Core"] : ["Core"]).map((word) => `${of} ${word}`),
		amounts: new Map([["vCPU-hours", exact(String(vcpu))]])
	}, {
		products: [`${of} Ram`],
		amounts: new Map([["GB-hours", exact(String(memoryGib))]])
	}];
	return [...part(beginning + words), ...premium === void 0 ? [] : part(premium)];
}
function hourly(product, count) {
	return {
		products: [product],
		amounts: new Map([["hours", exact(count)]])
	};
}
function storage(gib) {
	return new Map([["GB-hours", exact(gib)], ["GB-months", exact(gib).over(HOURS_A_MONTH)]]);
}
function attached(words, purchase) {
	if (purchase.startsWith("commit/")) return `Commitment v1: ${words}`;
	return purchase === "spot" ? `${words} attached to Spot Preemptible VMs` : words;
}
function localSsd({ localSsd: own }, purchase) {
	if (purchase.startsWith("commit/")) return own === void 0 ? "Commitment v1: Local SSD" : `Commitment v1: ${own} Local SSD`;
	if (own === void 0) return attached("SSD backed Local Storage", purchase);
	return `${purchase === "spot" ? "Spot Preemptible " : ""}${own} Instance Local SSD`;
}
function decimal(price) {
	const text = price.toString();
	return exact(text).equals(price) ? text : exact(price.toFixed(12)).toString();
}
// src/pricing/lists/google/shelf.ts
function laddersAt(prices, machines, leftOut) {
	return [...grouped$1(prices, ({ purchase }) => purchase)].flatMap(([purchase, group]) => {
		const listed = listedOf(group, purchase, leftOut);
		return machines ? [...listed, ...composed(machines, purchase, listed)] : listed;
	}).sort((a, b) => compareText(a.product, b.product) || compareText(a.purchase, b.purchase));
}
function listedOf(prices, purchase, leftOut) {
	return [...grouped$1(prices, ({ product }) => product)].flatMap(([product, same]) => {
		const [{ unit }] = same;
		if (same.some((one) => one.unit !== unit)) leftOut.add("keys in several units");
		const steps = same.every((one) => one.unit === unit) ? oneLadder(same.map((one) => one.steps)) : void 0;
		return steps ? [{
			product,
			purchase,
			unit,
			steps,
			basis: "seen"
		}] : leftOut.add("keys whose steps make no ladder") ?? [];
	});
}
function composed(machines, purchase, listed) {
	const rates = new Map();
	for (const { product, unit, steps } of listed) {
		const [only, another] = steps;
		if (only && !another) rates.set(product, {
			unit,
			price: only.price
		});
	}
	return [...bundlesOf(machines, purchase, (product) => rates.get(product))].map(([product, price]) => ({
		product,
		purchase,
		unit: "hours",
		steps: [{
			from: "0",
			price
		}],
		basis: "inferred"
	}));
}
// src/pricing/lists/google/catalog.ts
const SOURCE = "google-cloud-catalog";
const ENGINE = "Compute Engine";
const readGoogleCatalog = (wanted, options) => readCatalog(wanted, options, knownMachines());
const askGoogleCatalog = async (queries, currency, options) => {
	const asked = queries.filter(({ cloud, place }) => cloud === "google" && place !== void 0);
	if (asked.length === 0) return [];
	const wanted = new Set(asked.map(keyOf));
	const services = [...new Set(asked.map(({ service }) => service))];
	const places = [...new Set(asked.map(({ place = "" }) => place.split(">")[0] ?? ""))];
	const facts = [];
	for await (const fact of readGoogleCatalog({
		services,
		places,
		currency
	}, options)) if (wanted.has(keyOf(fact))) facts.push(fact);
	return facts;
};
async function* readCatalog(wanted, options, machines) {
	const services = await servicesOf(wanted, options);
	for (const [name, ids] of services) {
		const leftOut = new LeftOut();
		const prices = [];
		for (const id of ids) for await (const price of pricesOf(id, name, wanted.currency, options, leftOut)) prices.push(price);
		yield* factsOf(name, prices, wanted, name === ENGINE ? machines : void 0, leftOut);
		options.log(`${name}: ${prices.length.toLocaleString("en")} SKUs${leftOut.toString()}`);
	}
}
async function servicesOf({ services }, options) {
	const found = new Map();
	for await (const raw of elementsOf("/v1/services", "services", {}, options)) {
		const service = Service.safeParse(raw);
		if (!service.success || /[\t\r\n]/.test(service.data.displayName)) continue;
		const name = serviceNameOf(service.data.displayName);
		if (services.length === 0 || services.includes(name)) found.set(name, [...found.get(name) ?? [], service.data.serviceId]);
	}
	for (const name of services) if (!found.has(name)) options.log(`${name}: the catalogue has no service of this name`);
	return [...found].sort(([a], [b]) => a < b ? -1 : 1);
}
async function* pricesOf(id, service, currency, options, leftOut) {
	const asOf = dayOfReading(options);
	for await (const raw of elementsOf(`/v1/services/${encodeURIComponent(id)}/skus`, "skus", { currencyCode: currency }, options)) {
		const price = priceOf(raw, service, currency, asOf, leftOut);
		if (price) yield price;
	}
}
function* factsOf(service, prices, wanted, machines, leftOut) {
	const byPlace = new Map();
	for (const price of prices) for (const place of price.places.filter((one) => isWanted(one, wanted))) {
		const there = byPlace.get(place);
		if (there) there.push(price);
		else byPlace.set(place, [price]);
	}
	const date = prices.reduce((newest, { start = "" }) => start > newest ? start : newest, "");
	if (date === "" && prices.length > 0) return leftOut.add("services without a date");
	const shared = {
		cloud: "google",
		service,
		currency: wanted.currency,
		source: SOURCE,
		date,
		exact: true
	};
	for (const place of [...byPlace.keys()].sort()) for (const { steps, ...ladder } of laddersAt(byPlace.get(place) ?? [], machines, leftOut)) for (const step of steps) yield {
		...shared,
		place,
		...ladder,
		...step,
		at: `${SOURCE} ${service} ${place}`
	};
}
function isWanted(place, { places }) {
	return places.length === 0 || !isRegion(place) || places.includes(place.split(">")[0] ?? "");
}
function keyOf({ service, product, place = "", purchase }) {
	return [
		service,
		product,
		place,
		purchase
	].join("	");
}
// src/base/file-digest.ts
async function fileDigest(path, algorithm) {
	const hash = createHash(algorithm);
	await pipeline(createReadStream(path), hash);
	return hash.digest("hex");
}
// src/base/http.ts
const MAX_JSON_BYTES = 67108864;
const MAX_WAIT_MS = 6e4;
const FURTHER = 1048576;
const MAX_HOPS = 5;
const REDIRECTS = new Set([
	301,
	302,
	303,
	307,
	308
]);
const OPEN_HEADERS = new Set([
	"accept",
	"accept-encoding",
	"range",
	"if-range"
]);
var Http = class {
	options;
	fetch;
	constructor(options) {
		this.options = options;
		this.fetch = options.fetch;
	}
	async json(url, headers = {}) {
		const text = await this.repeated(url, async (alive) => {
			const answer = await this.get(url, {
				accept: "application/json",
				...headers
			}, alive);
			this.expect(answer, 200, url, await reasonGiven(answer, alive));
			return readText$1(answer, alive);
		});
		try {
			return JSON.parse(text);
		} catch {
			throw new ServiceError(this.options.service, `${safe(url)} did not answer with JSON`);
		}
	}
	async download(url, file, check) {
		const part = `${file}.part`;
		await this.repeated(url, (alive) => this.loadRest(url, part, alive), () => sizeOf(part));
		if (check && await fileDigest(part, check.algorithm) !== check.hex.toLowerCase()) {
			rmSync(part, { force: true });
			throw new ServiceError(this.options.service, `the ${check.algorithm} of ${safe(url)} is not the one that the index states`);
		}
		renameSync(part, file);
		rmSync(`${part}.etag`, { force: true });
	}
	async loadRest(url, part, alive) {
		const have = sizeOf(part);
		const tag = have > 0 ? await etagOf(part) : void 0;
		const resume = tag === void 0 ? {} : {
			range: `bytes=${have}-`,
			"if-range": tag
		};
		const answer = await this.get(url, {
			"accept-encoding": "identity",
			...resume
		}, alive);
		if (answer.status === 416 && tag !== void 0) return rangeIsPast(part);
		const resumed = tag !== void 0 && goesOnAt(have, tag, answer);
		if (!resumed) this.expect(answer, 200, url);
		if (!resumed) rmSync(part, { force: true });
		const encoded = isEncoded(answer);
		await rememberEtag(part, encoded ? null : answer.headers.get("etag"));
		await pipeline(alive.over(answer.body ?? []), createWriteStream(part, { flags: resumed ? "a" : "w" }));
		const whole = resumed ? totalOf(answer) : encoded ? void 0 : lengthOf(answer);
		if (whole === void 0 && answer.headers.get("transfer-encoding") === null && lengthOf(answer) === void 0) throw new ServiceError(this.options.service, `${safe(url)} does not say where it ends: it could be a part of the file`);
		if (whole !== void 0 && sizeOf(part) !== whole) throw new ServiceError(this.options.service, `${safe(url)} broke off`);
	}
	async get(url, headers, alive) {
		this.fetch ??= await transportFor(this.options.env);
		let [at, sent] = [url, headers];
		for (let hops = 0;; hops++) {
			const answer = await this.fetch(at, {
				method: "GET",
				headers: {
					"user-agent": "costgate",
					...sent
				},
				redirect: "manual",
				signal: alive.signal
			});
			const target = REDIRECTS.has(answer.status) ? answer.headers.get("location") : null;
			if (target === null) return answer;
			const next = URL.canParse(target, at) ? new URL(target, at) : void 0;
			if (hops >= MAX_HOPS || !next || !/^https?:$/.test(next.protocol) || at.startsWith("https:") && next.protocol === "http:") throw new ServiceError(this.options.service, `${safe(url)} leads elsewhere, and not to where it can be followed`, answer.status);
			if (next.origin !== new URL(at).origin) sent = Object.fromEntries(Object.entries(sent).filter(([name]) => OPEN_HEADERS.has(name)));
			at = next.href;
		}
	}
	expect(answer, status, url, said = "") {
		if (answer.status === status) return;
		const error = new ServiceError(this.options.service, `${safe(url)} answered ${answer.status}${said}`, answer.status);
		throw Object.assign(error, { waitMs: waitOf(answer) });
	}
	async repeated(url, once, progress = () => 0) {
		const { tries = 3, silenceMs = 3e4, log, service, sleep = setTimeout$1, random = Math.random } = this.options;
		const { signal } = this.options;
		let reached = progress();
		for (let at = 1;; at++) {
			const alive = new Watch(silenceMs, signal);
			try {
				return await once(alive);
			} catch (error) {
				if (error instanceof ConfigError) throw error;
				if (isOfFiles(error)) throw new ConfigError(`cannot write what ${safe(url)} gives: ${error.message}`, { remedy: "Make room, or give another folder." });
				const failure = error instanceof ServiceError ? error : new ServiceError(service, `${safe(url)}: ${alive.signal.aborted ? "it fell silent" : reasonOf(error)}`);
				const further = progress() - reached;
				if (further >= FURTHER) [at, reached] = [1, reached + further];
				if (at >= tries || !isPassing(failure) || signal?.aborted) throw failure;
				const waitMs = Math.min(MAX_WAIT_MS, Reflect.get(failure, "waitMs") ?? Math.floor(random() * 1e3 * 2 ** at));
				log?.(`${failure.message}; trying again in ${Math.ceil(waitMs / 1e3)} s`);
				await sleep(waitMs);
			} finally {
				alive.stop();
			}
		}
	}
};
var Watch = class {
	signal;
	controller = new AbortController();
	timer;
	constructor(silenceMs, end) {
		this.signal = end ? AbortSignal.any([this.controller.signal, end]) : this.controller.signal;
		this.timer = setTimeout(() => this.controller.abort(), silenceMs);
	}
	stop() {
		clearTimeout(this.timer);
		this.controller.abort();
	}
	async *over(body) {
		for await (const chunk of body) {
			this.timer.refresh();
			yield chunk;
		}
	}
};
async function readText$1(answer, alive) {
	const { text, whole } = await textUpTo(MAX_JSON_BYTES, answer, alive);
	if (!whole) throw new Error("the answer is larger than any known one");
	return text;
}
async function textUpTo(most, answer, alive) {
	const chunks = [];
	let size = 0;
	for await (const chunk of alive.over(answer.body ?? [])) {
		size += chunk.length;
		chunks.push(chunk);
		if (size > most) break;
	}
	return {
		text: Buffer.concat(chunks).toString("utf8"),
		whole: size <= most
	};
}
async function reasonGiven(answer, alive) {
	if (answer.status < 400) return "";
	const { text } = await textUpTo(2e3, answer, alive);
	const message = /"message"\s*:\s*"([^"]{1,200})"/i.exec(text)?.[1];
	return message === void 0 ? "" : ` (${message})`;
}
function goesOnAt(have, tag, { status, headers }) {
	return status === 206 && headers.get("content-range")?.startsWith(`bytes ${have}-`) === true && (headers.get("etag") ?? tag) === tag;
}
function totalOf({ headers }) {
	const total = /\/(\d+)$/.exec(headers.get("content-range") ?? "")?.[1];
	return total === void 0 ? void 0 : Number(total);
}
function lengthOf({ headers }) {
	const length = headers.get("content-length");
	return length === null ? void 0 : Number(length);
}
function isEncoded({ headers }) {
	return !/^(?:identity)?$/i.test(headers.get("content-encoding") ?? "");
}
function sizeOf(file) {
	return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
function rangeIsPast(part) {
	rmSync(part, { force: true });
	rmSync(`${part}.etag`, { force: true });
	throw new Error("the part that was kept does not fit any more");
}
async function etagOf(part) {
	return readFile(`${part}.etag`, "utf8").catch(() => void 0);
}
async function rememberEtag(part, tag) {
	if (tag !== null && !tag.startsWith("W/")) await writeFile(`${part}.etag`, tag);
	else rmSync(`${part}.etag`, { force: true });
}
function isPassing({ status }) {
	return status === void 0 || status === 408 || status === 429 || status >= 500;
}
function isOfFiles(error) {
	return error instanceof Error && "code" in error && /^(?:ENOSPC|EDQUOT|EACCES|EPERM|EROFS|EISDIR|ENOENT|ENOTDIR|ENAMETOOLONG|EMFILE|EIO)$/.test(String(error.code));
}
function waitOf(answer) {
	const seconds = Number(answer.headers.get("retry-after") ?? NaN);
	return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1e3 : void 0;
}
function reasonOf(error) {
	const cause = error instanceof Error ? error.cause ?? error : error;
	return cause instanceof Error ? "code" in cause ? String(cause.code) : cause.message : String(cause);
}
function safe(url) {
	const { origin, pathname } = new URL(url);
	return origin + pathname;
}
// src/pricing/lists/providers.ts
const AWS = {
	name: "aws-price-list",
	title: "AWS Price List",
	origin: "https://pricing.us-east-1.amazonaws.com",
	role: "primary"
};
const PROVIDERS = [
	{
		cloud: "aws",
		name: "aws-offers",
		source: AWS,
		baseUrl: AWS.origin,
		mirror: "COSTGATE_AWS_OFFERS_URL",
		read: async () => (await import("./read-offers.js")).readAwsOffers,
		ask: async () => (await import("./ask-products.js")).askAwsProducts
	},
	{
		cloud: "aws",
		name: "aws-savings-plans",
		source: AWS,
		baseUrl: AWS.origin,
		mirror: "COSTGATE_AWS_OFFERS_URL",
		read: async () => (await import("./read-savings-plans.js")).readAwsSavingsPlans,
		byName: true
	},
	{
		cloud: "azure",
		name: "azure-retail",
		source: {
			name: "azure-retail-prices",
			title: "Azure Retail Prices API",
			origin: "https://prices.azure.com",
			role: "primary"
		},
		baseUrl: "https://prices.azure.com",
		mirror: "COSTGATE_AZURE_PRICES_URL",
		read: async () => (await import("./retail.js")).readAzureRetail,
		ask: async () => (await import("./retail.js")).askAzureRetail
	},
	{
		cloud: "google",
		name: "google-catalog",
		source: {
			name: "google-cloud-catalog",
			title: "Google Cloud Billing Catalog API",
			origin: "https://cloudbilling.googleapis.com",
			role: "primary"
		},
		baseUrl: "https://cloudbilling.googleapis.com",
		mirror: "COSTGATE_GOOGLE_CATALOG_URL",
		read: async () => (await import("./catalog.js")).readGoogleCatalog,
		ask: async () => (await import("./catalog.js")).askGoogleCatalog
	}
];
function baseUrlOf({ baseUrl, mirror }, env) {
	const address = (env[mirror] || baseUrl).trim().replace(/\/+$/, "");
	const { protocol, username, password, search, hash } = URL.canParse(address) ? new URL(address) : { protocol: "" };
	if (/^https?:$/.test(protocol) && !username && !password && !search && !hash) return address;
	throw new ConfigError(`${mirror} is not the address of a mirror`, { remedy: "Write it like https://mirror.example/prices, without user, password and query." });
}
// src/pricing/live.ts
const MOST = 100;
const BUDGET_MS = 2e4;
async function askProviders(queries, options) {
	const asked = {
		facts: [],
		failures: []
	};
	await Promise.all(PROVIDERS.map(async (provider) => {
		const wanted = queries.filter(({ cloud, place }) => cloud === provider.cloud && place !== void 0);
		if (wanted.length === 0) return;
		try {
			asked.facts.push(...await answerOf(provider, wanted, options));
		} catch (error) {
			if (!(error instanceof ServiceError || error instanceof ConfigError)) throw error;
			asked.failures.push(`${provider.source.title}: ${error.message}${error instanceof ConfigError && error.remedy ? `. ${error.remedy}` : ""}`);
		}
	}));
	return {
		facts: asked.facts,
		failures: asked.failures.sort()
	};
}
async function answerOf(provider, queries, { currency, env, log, budgetMs = BUDGET_MS }) {
	if (queries.length > MOST) throw new ConfigError(`${queries.length} products are missing; at most ${MOST} are asked for one by one`);
	const ask = await provider.ask?.();
	if (!ask) return [];
	const end = new AbortController();
	const { signal } = end;
	const http = new Http({
		service: provider.source.title,
		env,
		log,
		signal,
		silenceMs: budgetMs / 4,
		sleep: (ms) => setTimeout$1(Math.min(ms, budgetMs / 8))
	});
	let timer;
	const late = new Promise((_, refuse) => {
		timer = setTimeout(() => refuse(new ServiceError(provider.source.title, `no answer within ${budgetMs / 1e3} s`)), budgetMs);
	});
	try {
		return await Promise.race([ask(queries, currency, {
			http,
			signal,
			baseUrl: baseUrlOf(provider, env),
			folder: "",
			log,
			env
		}), late]);
	} finally {
		clearTimeout(timer);
		end.abort();
	}
}
// src/pricing/snapshot/csv.ts
function parseCsv(text) {
	const rows = [];
	let line = 1;
	let at = 0;
	while (at < text.length) {
		const start = line;
		const cells = [];
		let more = true;
		while (more) {
			let cell;
			if (text[at] === "\"") {
				const quoted = readQuoted(text, at);
				cell = quoted.cell;
				at = quoted.end;
				line += count(cell, "\n");
			} else {
				const end = endOfCell(text, at);
				cell = text.slice(at, end);
				at = end;
			}
			cells.push(cell);
			more = text[at] === ",";
			if (more) at++;
		}
		if (text[at] === "\r") at++;
		if (text[at] === "\n") at++;
		line++;
		if (!(cells.length === 1 && cells[0] === "") && !cells[0]?.startsWith("#")) rows.push({
			line: start,
			cells
		});
	}
	return rows;
}
function endOfCell(text, from) {
	for (let at = from; at < text.length; at++) {
		const char = text[at];
		if (char === "," || char === "\n" || char === "\r") return at;
	}
	return text.length;
}
function readQuoted(text, from) {
	let cell = "";
	let at = from + 1;
	for (;;) {
		const quote = text.indexOf("\"", at);
		if (quote < 0) return {
			cell: cell + text.slice(at),
			end: text.length
		};
		cell += text.slice(at, quote);
		if (text[quote + 1] !== "\"") return {
			cell,
			end: quote + 1
		};
		cell += "\"";
		at = quote + 2;
	}
}
function count(text, char) {
	return text.split(char).length - 1;
}
// src/pricing/snapshot/facts.ts
const COLUMNS = [
	"product",
	"purchase",
	"unit",
	"from",
	"currency",
	"source",
	"date",
	"confidence",
	"basis"
];
function readSources(folder) {
	const file = join(folder, "sources.csv");
	const [header, ...rows] = parseCsv(readText(file));
	if (header?.cells.join() !== "source,title,origin,role") throw bad(file, 1, "the header must be source,title,origin,role");
	return new Map(rows.map(({ line, cells: [name = "", title = "", origin = "", role = ""] }) => {
		if (role !== "primary" && role !== "fallback") throw bad(file, line, `role must be primary or fallback, not "${role}"`);
		return [name, {
			name,
			title,
			origin,
			role
		}];
	}));
}
function* readFacts(folder) {
	for (const cloud of listed(folder, (entry) => entry.isDirectory())) for (const name of listed(join(folder, cloud), (entry) => entry.name.endsWith(".csv"))) yield* readFile$1(join(folder, cloud, name), cloud, basename(name, ".csv"));
}
function listed(folder, keep) {
	try {
		return readdirSync(folder, { withFileTypes: true }).filter(keep).map(({ name }) => name).sort();
	} catch {
		throw new ConfigError(`no folder of price facts at ${folder}`, { remedy: "Give the folder that holds sources.csv with --facts." });
	}
}
function* readFile$1(file, cloud, service) {
	const [header, ...rows] = parseCsv(readText(file));
	const places = header?.cells.slice(COLUMNS.length) ?? [];
	if (header?.cells.slice(0, COLUMNS.length).join() !== COLUMNS.join()) throw bad(file, 1, `the header must begin with ${COLUMNS.join()}`);
	for (const { line, cells } of rows) {
		const [product = "", purchase = "", unit = "", from = "", currency = "", source = "", date = "", confidence = "", basis = ""] = cells;
		if (cells.length !== header.cells.length) throw bad(file, line, `has ${cells.length} cells, the header ${header.cells.length}`);
		if (!product || !purchase || !unit || !source) throw bad(file, line, "product, purchase, unit and source must be given");
		if (cells.some((cell) => /[\t\n]/.test(cell))) throw bad(file, line, "cells hold no tabs and no line breaks");
		if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw bad(file, line, `date must be YYYY-MM-DD, not "${date}"`);
		if (confidence !== "exact" && confidence !== "approximate") throw bad(file, line, `confidence must be exact or approximate, not "${confidence}"`);
		if (basis !== "seen" && basis !== "inferred") throw bad(file, line, `basis must be seen or inferred, not "${basis}"`);
		const shared = {
			cloud,
			service,
			product,
			purchase,
			unit,
			from: from || "0",
			currency,
			source,
			date,
			exact: confidence === "exact",
			basis,
			at: `${file}:${line}`
		};
		for (const [column, place] of places.entries()) {
			const price = cells[COLUMNS.length + column];
			if (price) yield {
				...shared,
				place,
				price: checkedPrice(price, file, line)
			};
		}
	}
}
function checkedPrice(price, file, line) {
	let value;
	try {
		value = Exact.of(price);
	} catch {
		throw bad(file, line, `"${price}" is not a price`);
	}
	if (value.isNegative) throw bad(file, line, `a price cannot be negative: ${price}`);
	return price;
}
function readText(file) {
	try {
		return readFileSync(file, "utf8");
	} catch {
		throw new ConfigError(`cannot read ${file}`);
	}
}
function bad(file, line, message) {
	return new ConfigError(message, { position: {
		file,
		line
	} });
}
// src/pricing/snapshot/build-report.ts
const MOST_SHOWN = 8;
var BuildReport = class {
	keys = 0;
	prices = 0;
	shards = 0;
	bytes = 0;
	seen = 0;
	inferred = 0;
	approximate = 0;
	ambiguous = [];
	conflicts = [];
	fallback = {
		compared: 0,
		same: 0,
		alone: 0
	};
	taken = new Map();
	clouds = new Map();
	add({ taken, others }, sources) {
		const [first] = taken.facts;
		this.keys++;
		this.prices += taken.facts.length;
		this[first.basis]++;
		if (!first.exact) this.approximate++;
		if (taken.ambiguous) this.ambiguous.push(`${nameOf(taken)}: ${contradictions(taken)}`);
		this.count(taken);
		this.note(first);
		const isFallback = ({ facts }) => sources.get(facts[0].source)?.role === "fallback";
		if (isFallback(taken)) this.fallback.alone++;
		for (const other of others) {
			const same = agree(taken, other);
			if (isFallback(other) && !isFallback(taken)) {
				this.fallback.compared++;
				this.fallback.same += same ? 1 : 0;
			}
			if (!same) this.conflicts.push(`${nameOf(taken)}: ${claimOf(taken)} (taken); ${claimOf(other)}`);
		}
	}
	toJSON() {
		const { keys, prices, shards, bytes, seen, inferred, approximate, ambiguous, conflicts, fallback } = this;
		return {
			keys,
			prices,
			shards,
			bytes,
			seen,
			inferred,
			approximate,
			clouds: Object.fromEntries([...this.clouds].map(([cloud, { services, places, ...count }]) => [cloud, {
				...count,
				services: services.size,
				places: places.size
			}])),
			fallback,
			ambiguous,
			conflicts
		};
	}
	summary() {
		return {
			...this.toJSON(),
			ambiguous: this.ambiguous.length,
			conflicts: this.conflicts.length
		};
	}
	note({ source, date }) {
		const span = this.taken.get(source) ?? {
			from: date,
			to: date,
			keys: 0
		};
		this.taken.set(source, span);
		span.keys++;
		if (date < span.from) span.from = date;
		if (date > span.to) span.to = date;
	}
	count({ facts }) {
		const [{ cloud, service, place, date }] = facts;
		const count = this.clouds.get(cloud) ?? {
			keys: 0,
			prices: 0,
			services: new Set(),
			places: new Set(),
			from: date,
			to: date
		};
		this.clouds.set(cloud, count);
		count.keys++;
		count.prices += facts.length;
		count.services.add(service);
		count.places.add(place);
		if (date < count.from) count.from = date;
		if (date > count.to) count.to = date;
	}
};
function agree(a, b) {
	return said$1(a) === said$1(b) || priced(a) === priced(b);
}
function priced({ facts }) {
	return facts.filter(({ price }) => !Exact.of(price).isZero).map(({ from, price }, at) => `${at === 0 ? "0" : Exact.of(from).toString()}:${Exact.of(price).toString()}`).join(" ");
}
function contradictions({ facts }) {
	const mixed = new Set(facts.map(({ unit, currency }) => `${unit} ${currency}`)).size > 1;
	return [...facts.slice(0, MOST_SHOWN).map(({ from, price, unit, currency, at }) => `${from}:${price}${mixed ? ` ${currency} for ${unit}` : ""} (${at})`), ...facts.length > MOST_SHOWN ? [`and ${facts.length - MOST_SHOWN} more`] : []].join(" ");
}
function nameOf({ facts: [{ cloud, service, product, place, purchase }] }) {
	return [
		cloud,
		service,
		product,
		place,
		purchase
	].join(" ");
}
function claimOf(claim) {
	const [{ source, date }] = claim.facts;
	return `${source} ${date} says ${said$1(claim)}`;
}
// src/pricing/snapshot/pack-file.ts
const PIECE$1 = 4194304;
var PackFile = class {
	path;
	temporary;
	body;
	size = 0;
	constructor(path) {
		this.path = path;
		this.temporary = `${path}.${process.pid}`;
		this.body = this.tried(() => openSync(`${this.temporary}.body.tmp`, "w+"));
	}
	append(pieces) {
		const offset = this.size;
		const hash = createHash("sha256");
		for (const piece of pieces) {
			hash.update(piece);
			this.tried(() => writeAll(this.body, piece));
			this.size += piece.length;
		}
		return [
			offset,
			this.size - offset,
			hash.digest("base64url")
		];
	}
	finish(index) {
		index.size = this.size;
		const head = Buffer.from(JSON.stringify(index));
		const length = Buffer.alloc(4);
		length.writeUInt32BE(head.length);
		const front = Buffer.concat([
			MAGIC,
			length,
			head
		]);
		this.tried(() => {
			this.join(front);
			renameSync(`${this.temporary}.tmp`, this.path);
		});
		return front.length + this.size;
	}
	close() {
		closeSync(this.body);
		for (const name of [".body.tmp", ".tmp"]) rmSync(this.temporary + name, { force: true });
	}
	join(front) {
		const whole = openSync(`${this.temporary}.tmp`, "w");
		try {
			writeAll(whole, front);
			for (let at = 0; at < this.size; at += PIECE$1) writeAll(whole, readPart(this.body, at, Math.min(PIECE$1, this.size - at)));
		} finally {
			closeSync(whole);
		}
	}
	tried(write) {
		try {
			return write();
		} catch (error) {
			throw new ConfigError(`cannot write ${this.path}: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
};
function writeAll(descriptor, bytes) {
	for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
}
// src/pricing/snapshot/pack-writer.ts
const PIECE = 8388608;
var PackWriter = class {
	sources;
	spool;
	constructor(sources, spool = new Spool()) {
		this.sources = sources;
		this.spool = spool;
	}
	add(fact) {
		if (!this.sources.has(fact.source)) throw new ConfigError(`${fact.at}: the source ${fact.source} is not in sources.csv`);
		const { cloud, service, place, product, purchase } = fact;
		if (/[\t\r\n]/.test(`${service}${place}${product}${purchase}`)) throw new ConfigError(`${oneLine(fact.at)}: names hold no tabs and no line breaks`);
		this.spool.add([
			cloud,
			shelfOf(service, purchase),
			place
		].join("	"), [`${product}\t${purchase}`, write(fact)].join("	"));
	}
	write(out, check = () => void 0) {
		const report = new BuildReport();
		const index = {
			format: 2,
			date: "0000-00-00",
			size: 0,
			sources: {},
			shelves: {}
		};
		const file = new PackFile(out);
		try {
			for (const [shelf, drawers] of this.shelves()) {
				const [cloud = "", name = ""] = shelf.split("	");
				const places = Object.fromEntries(drawers.map((drawer) => [drawer.slice(shelf.length + 1), file.append(deflated(this.shard(drawer, index, report)))]));
				report.shards += drawers.length;
				index.shelves[cloud] = {
					...index.shelves[cloud],
					[name]: file.append([Buffer.from(JSON.stringify(places))])
				};
			}
			check(report);
			report.bytes = file.finish(index);
			return report;
		} finally {
			file.close();
		}
	}
	close() {
		this.spool.close();
	}
	shelves() {
		return grouped$1(this.spool.names(), (drawer) => drawer.slice(0, drawer.lastIndexOf("	")));
	}
	*shard(drawer, index, report) {
		for (const [key, facts] of this.factsByKey(drawer)) {
			const choice = choose(facts, this.sources);
			report.add(choice, this.sources);
			const { source, date } = choice.taken.facts[0];
			const origin = this.sources.get(source);
			if (origin) index.sources[source] = {
				title: origin.title,
				origin: origin.origin
			};
			if (date > index.date) index.date = date;
			yield key + lineOf(choice);
		}
		yield "\n";
	}
	*factsByKey(drawer) {
		const [cloud = "", shelf = "", place = ""] = drawer.split("	");
		const service = serviceOf(shelf);
		let group;
		for (const line of this.spool.lines(drawer)) {
			const [product = "", purchase = "", ...rest] = line.split("	");
			const key = keyOf$4(product, purchase);
			if (group && group[0] !== key) yield group;
			if (group?.[0] !== key) group = [key, []];
			group[1].push(read({
				cloud,
				service,
				place,
				product,
				purchase
			}, rest));
		}
		if (group) yield group;
	}
};
function* deflated(lines) {
	let pieces = [];
	let held = 0;
	for (const line of lines) {
		if (held > PIECE) {
			yield deflateRawSync(Buffer.from(pieces.join("")), {
				level: 9,
				finishFlush: constants.Z_SYNC_FLUSH
			});
			[pieces, held] = [[], 0];
		}
		pieces.push(line);
		held += line.length;
	}
	yield deflateRawSync(Buffer.from(pieces.join("")), { level: 9 });
}
function lineOf({ taken: { facts, ambiguous } }) {
	const [{ unit, currency, source, date, exact, basis }] = facts;
	return [
		unit,
		currency,
		source,
		date,
		(exact ? 0 : 1) | (basis === "seen" ? 0 : 2) | (ambiguous ? 4 : 0),
		facts.map(({ from, price }) => `${from} ${price}`).join(" ")
	].join("	");
}
function write({ unit, from, currency, price, source, date, exact, basis, at }) {
	return [
		unit,
		from,
		currency,
		price,
		source,
		date,
		exact ? 1 : 0,
		basis,
		oneLine(at)
	].join("	");
}
function oneLine(at) {
	return at.replaceAll(/\p{Cc}/gu, "?");
}
function read(key, cells) {
	const [unit = "", from = "", currency = "", price = "", source = "", date = "", exact = "", basis = "", at = ""] = cells;
	return {
		...key,
		unit,
		from,
		currency,
		price,
		source,
		date,
		exact: exact === "1",
		basis: basis === "seen" ? "seen" : "inferred",
		at
	};
}
// src/pricing/snapshot/build-pack.ts
function buildPack(folder, out, only) {
	const sources = readSources(folder);
	const unknown = only?.find((name) => !sources.has(name));
	if (unknown !== void 0) throw new ConfigError(`no source called ${unknown} in ${folder}/sources.csv`, { remedy: `There are: ${[...sources.keys()].join(", ")}.` });
	const writer = new PackWriter(sources);
	try {
		for (const fact of readFacts(folder)) if (!only || !sources.has(fact.source) || only.includes(fact.source)) writer.add(fact);
		return writer.write(out, ({ ambiguous: [first] }) => {
			if (first !== void 0) throw new ConfigError(`one source gives two prices: ${first}`, { remedy: `Correct the facts in ${folder}.` });
		});
	} finally {
		writer.close();
	}
}
// src/pricing/sync.ts
const LARGEST_LOCK = 1048576;
async function sync(options) {
	const parts = partsOf(options);
	for (const { provider } of parts) baseUrlOf(provider, options.env);
	const folder = options.out.endsWith("/") ? options.out : dirname(options.out);
	try {
		const before = prepared(options);
		const downloads = join(folder, ".costgate-downloads");
		mkdirSync(downloads, { recursive: true });
		const synced = await written(parts, downloads, options);
		if (options.lock !== void 0) await lockFile(options.lock, synced, parts, options);
		if (options.lock !== void 0 && options.out.endsWith("/")) tidy(options.out, synced.path, options.lock, before);
		rmSync(downloads, {
			recursive: true,
			force: true
		});
		return synced;
	} catch (error) {
		if (error instanceof Error && "syscall" in error && "code" in error) throw new ConfigError(`cannot write the snapshot: ${error.message}`, { remedy: "Check --out and --lock, and the room on the disk." });
		throw error;
	}
}
function prepared({ out, lock }) {
	if (!out.endsWith("/") && statSync(out, { throwIfNoEntry: false })?.isDirectory()) throw new ConfigError(`--out ${out} is a folder`, { remedy: `Write ${out}/ for a file in it that is named after date and digest.` });
	if (lock === void 0) return void 0;
	mkdirSync(dirname(lock), { recursive: true });
	return existsSync(lock) ? readLock(readFileSync(lock, "utf8"), lock) : void 0;
}
async function written(parts, downloads, options) {
	const writer = new PackWriter(new Map(parts.map(({ provider: { source } }) => [source.name, source])));
	try {
		for (const { provider, wanted } of parts) await collect(provider, wanted, writer, downloads, options);
		const draft = join(downloads, "prices.pack");
		return publish(draft, writer.write(draft, refuseEmpty), options);
	} finally {
		writer.close();
	}
}
function partsOf({ lists, services, places, queries, currency }) {
	const unknown = lists.find((name) => !PROVIDERS.some((provider) => provider.name === name));
	if (unknown !== void 0) throw new ConfigError(`there is no price list called ${unknown}`, { remedy: `There are: ${PROVIDERS.map(({ name }) => name).join(", ")}.` });
	const clouds = new Set(queries.map(({ cloud }) => cloud));
	const chosen = PROVIDERS.filter(({ name, cloud, byName }) => lists.length > 0 ? lists.includes(name) : !byName && (queries.length === 0 || clouds.has(cloud)));
	if (queries.length === 0) {
		if (lists.length === 0 && services.length === 0) throw new ConfigError("which prices?", { remedy: "Give --list, --services (and --regions), or --for-plan plan.json; all lists of all providers are many GB." });
		return chosen.map((provider) => ({
			provider,
			wanted: {
				services,
				places,
				currency
			}
		}));
	}
	return chosen.map((provider) => {
		const asked = queries.filter(({ cloud }) => cloud === provider.cloud);
		const named = (pick) => [...new Set(asked.flatMap((query) => pick(query) ?? []))].sort();
		return {
			provider,
			wanted: {
				services: named(({ service }) => service),
				places: named(({ place }) => place),
				currency
			}
		};
	});
}
async function collect(provider, wanted, writer, folder, { env, log }) {
	const read = await provider.read();
	const http = new Http({
		service: provider.source.title,
		env,
		log,
		tries: 5
	});
	log(`${provider.source.title}: ${wanted.services.join(", ") || "all services"}${wanted.places.length > 0 ? ` in ${wanted.places.join(", ")}` : ""}`);
	for await (const fact of read(wanted, {
		http,
		baseUrl: baseUrlOf(provider, env),
		folder,
		log,
		env
	})) writer.add(fact);
}
function refuseEmpty({ keys }) {
	if (keys > 0) return;
	throw new ConfigError("the price lists have nothing of what was asked", { remedy: "Check the names of services and regions: `costgate prices show` lists those of a snapshot." });
}
function publish(draft, report, { out, queries }) {
	const pack = new Pack(draft);
	const unanswered = queries.filter((query) => !pack.find(query).found).map(describeQuery);
	pack.close();
	const { digest, date } = pack.identity;
	const path = out.endsWith("/") ? join(out, `costgate-${date}-${digest.slice(0, 8)}.pack`) : out;
	renameSync(draft, path);
	return {
		path,
		digest,
		date,
		report,
		unanswered: unanswered.sort()
	};
}
async function lockFile(lock, { path, digest, date, report }, parts, { env, madeWith }) {
	const sources = [...report.taken].sort(([a], [b]) => a < b ? -1 : 1).map(([source, span]) => ({
		source,
		origin: originOf(source, parts, env),
		...span
	}));
	const snapshot = {
		path: relative(dirname(lock), path) || path,
		digest,
		sha256: await fileDigest(path, "sha256"),
		date,
		made_with: madeWith,
		sources
	};
	const draft = `${lock}.${process.pid}.tmp`;
	writeFileSync(draft, writeLock({
		version: 1,
		snapshots: [snapshot]
	}));
	renameSync(draft, lock);
}
function originOf(source, parts, env) {
	const part = parts.find(({ provider }) => provider.source.name === source);
	return part ? baseUrlOf(part.provider, env) : "";
}
function tidy(folder, made, lock, before) {
	const kept = new Set([basename(made), ...before?.snapshots.map(({ path }) => basename(path)) ?? []]);
	const named = filesOf(dirname(lock)).filter((name) => extname(name) === extname(lock)).map((name) => join(dirname(lock), name)).filter((path) => statSync(path).size <= LARGEST_LOCK).map((path) => readFileSync(path, "utf8")).join("\n");
	for (const name of filesOf(folder)) if (/^costgate-\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\.pack$/.test(name) && !kept.has(name) && !named.includes(name)) rmSync(join(folder, name));
}
function filesOf(folder) {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => entry.isFile() ? [entry.name] : []);
}
export { readCatalog as a, readAzureRetail as c, readAwsOffers as d, readOffersIn as f, askGoogleCatalog as i, readAwsSavingsPlans as l, buildPack as n, readGoogleCatalog as o, askAwsProducts as p, askProviders as r, askAzureRetail as s, sync as t, readSavingsPlansIn as u };
