import { a as flag, c as text, n as block, o as number, u as unpriced } from "./fields.js";
import { t as aws } from "./price-query.js";
import { a as usageNumber, i as sheet, n as referredBy, r as refersTo } from "./sheet.js";
import { n as exact, r as sum } from "./exact.js";
import { n as reservationFee, r as reservationUsage, t as purchaseOf } from "./reservation.js";
import { t as HOURS_A_MONTH } from "./bill.js";
// src/resources/aws/rds/extended-support.ts
const RELEASES = [
	{
		engines: ["mysql"],
		version: /^5\.7/,
		words: "MySQL5.7",
		from: "2024-03-01",
		yearThree: "2026-03-01"
	},
	{
		engines: ["mysql"],
		version: /^8(\.0|$)/,
		words: "MySQL8.0",
		from: "2026-08-01",
		yearThree: "2028-08-01"
	},
	{
		engines: ["aurora-mysql", "aurora"],
		version: /^5\.7/,
		words: "AuroraMySQL2",
		from: "2024-12-01"
	},
	{
		engines: ["aurora-mysql", "aurora"],
		version: /^8(\.0|$)/,
		words: "AuroraMySQL3",
		from: "2027-05-01"
	},
	...postgres("11", "2024-04-01", "2026-04-01"),
	...postgres("12", "2025-03-01", "2027-03-01"),
	...postgres("13", "2026-03-01", "2028-03-01"),
	...postgres("14", "2027-03-01", "2029-03-01"),
	...postgres("15", "2028-03-01", "2030-03-01"),
	...postgres("16", "2029-03-01", "2031-03-01")
];
function postgres(major, from, yearThree) {
	const version = new RegExp(`^${major}(\\.|$)`);
	return [{
		engines: ["postgres"],
		version,
		words: `PostgreSQL${major}`,
		from,
		yearThree
	}, {
		engines: ["aurora-postgresql"],
		version,
		words: `AuroraPostgreSQL${major}`,
		from,
		yearThree
	}];
}
function extendedSupportOf(engine, version, asOf) {
	const release = RELEASES.find((one) => one.engines.includes(engine) && one.version.test(version ?? ""));
	if (!release || asOf < release.from) return void 0;
	return `ExtendedSupport:${release.yearThree !== void 0 && asOf >= release.yearThree ? "Yr3" : "Yr1-Yr2"}:${release.words}`;
}
// src/resources/aws/rds/instance-class.ts
const VCPUS = new Map([
	["db.c6gd.medium", 1],
	["db.m1.small", 1],
	["db.m1.medium", 1],
	["db.m2.xlarge", 2],
	["db.m2.2xlarge", 4],
	["db.m2.4xlarge", 8],
	["db.m3.medium", 1],
	["db.t1.micro", 1],
	["db.t2.micro", 1],
	["db.t2.small", 1]
]);
function vcpusOf(instanceClass) {
	const [, small, xlarge] = /^db\.\w+\.(?:(micro|small|medium|large)|(?:metal-)?(\d*)xl(?:arge)?)(?:\.|$)/.exec(instanceClass) ?? [];
	if (small === void 0 && xlarge === void 0) return unpriced(`the number of vCPUs of ${instanceClass} is not known: give usage vcpu_count`);
	return VCPUS.get(instanceClass) ?? (small === void 0 ? 4 * Number(xlarge || 1) : 2);
}
function shortened(instanceClass) {
	return instanceClass.replace("xlarge", "xl");
}
function familyOf(instanceClass) {
	return instanceClass.split(".")[1] ?? "";
}
// src/resources/aws/rds/database.ts
const databaseUsage = {
	...reservationUsage,
	monthly_cpu_credit_hrs: usageNumber("hours a month in which each vCPU bursts beyond its baseline (t3 and t4g, unlimited mode)"),
	vcpu_count: usageNumber("vCPUs, where they differ from the class's"),
	monthly_additional_performance_insights_requests: usageNumber("requests a month to the Performance Insights API beyond the first million")
};
function isServerless(database) {
	return database.instanceClass === "db.serverless";
}
function databaseComponents(of, when = () => true) {
	const instancePrice = (r, purchase) => {
		const { usageType, instanceClass, operation } = of(r);
		return aws("AmazonRDS", `${usageType}:${shortened(instanceClass)}`, {
			operation,
			purchase
		});
	};
	const isProvisioned = (r) => when(r) && !isServerless(of(r));
	const fee = reservationFee((r) => purchaseOf(of(r).usage), () => 1, instancePrice);
	return [
		{
			name: "Database instance",
			detail: (r) => [
				purchaseOf(of(r).usage).split("/")[0],
				of(r).deployment,
				of(r).instanceClass
			].join(", "),
			unit: "hours",
			hourly: true,
			when: isProvisioned,
			quantity: () => 1,
			price: (r) => instancePrice(r, purchaseOf(of(r).usage))
		},
		{
			...fee,
			when: (r) => isProvisioned(r) && fee.when?.(r) === true
		},
		{
			name: "CPU credits",
			detail: (r) => `unlimited mode, ${familyOf(of(r).instanceClass)}`,
			unit: "vCPU-hours",
			when: (r) => isProvisioned(r) && of(r).usage.monthly_cpu_credit_hrs !== void 0 && /^db\.t[34]/.test(of(r).instanceClass),
			quantity: (r) => of(r).usage.monthly_cpu_credit_hrs?.times(vcpus$1(of(r))),
			price: (r) => aws("AmazonRDS", `CPUCredits:db.${familyOf(of(r).instanceClass)}`, { operation: of(r).operation })
		},
		...insightsComponents(of, when),
		{
			name: "Extended support",
			detail: (r) => supportOf(of(r)).includes("Yr3") ? "year 3" : "years 1 and 2",
			unit: "vCPU-hours",
			hourly: true,
			when: (r) => when(r) && !of(r).isExtendedSupportOff && supportOf(of(r)) !== "",
			quantity: (r) => vcpus$1(of(r)).times(of(r).machines),
			price: (r) => isServerless(of(r)) ? unpriced("extended support of serverless capacity has no known billing words") : aws("AmazonRDS", supportOf(of(r)))
		}
	];
}
const FREE_DAYS = 7;
const DAYS_A_MONTH = 31;
function insightsComponents(of, when) {
	const unitOf = (r) => isServerless(of(r)) ? "Serverless" : "Provisioned";
	const size = (r) => isServerless(of(r)) ? of(r).capacity : vcpus$1(of(r)).times(of(r).readable);
	const further = (r) => monthsOf(of(r)).minus(1);
	const retention = (kind, isServerlessLine) => ({
		name: "Performance Insights retention",
		detail: (r) => kind === "FMR" ? "first month" : `${further(r).toString()} further months`,
		unit: isServerlessLine ? "ACU-months" : "vCPU-months",
		when: (r) => when(r) && isServerless(of(r)) === isServerlessLine && isKept(of(r)) && (kind === "FMR" || !further(r).isZero),
		quantity: (r) => kind === "FMR" ? size(r) : size(r)?.times(further(r)),
		price: (r) => aws("AmazonRDS", `PI_LTR_${kind}:${unitOf(r)}`)
	});
	return [...[false, true].flatMap((isServerlessLine) => ["FMR", "AMR"].map((kind) => retention(kind, isServerlessLine))), {
		name: "Performance Insights API",
		unit: "requests",
		when: (r) => when(r) && of(r).insights,
		quantity: (r) => of(r).usage.monthly_additional_performance_insights_requests,
		price: aws("AmazonRDS", "PI_API")
	}];
}
function isKept({ insights, insightsDays }) {
	return insights && insightsDays?.gt(FREE_DAYS) === true;
}
function monthsOf({ insightsDays }) {
	return (insightsDays ?? exact(0)).over(DAYS_A_MONTH).ceil();
}
function vcpus$1({ instanceClass, usage }) {
	return usage.vcpu_count ?? exact(vcpusOf(instanceClass));
}
function supportOf({ engine, version, asOf }) {
	return extendedSupportOf(engine, version, asOf) ?? "";
}
// src/resources/aws/rds/engines.ts
const editions = [
	{
		"engines": ["mysql"],
		"licence": "",
		"operation": "CreateDBInstance:0002",
		"basis": "seen",
		"list": "mysql"
	},
	{
		"engines": ["postgres"],
		"licence": "",
		"operation": "CreateDBInstance:0014",
		"basis": "seen",
		"list": "postgres"
	},
	{
		"engines": ["mariadb"],
		"licence": "",
		"operation": "CreateDBInstance:0018",
		"basis": "seen",
		"list": "mariadb"
	},
	{
		"engines": ["aurora-mysql", "aurora"],
		"licence": "",
		"operation": "CreateDBInstance:0016",
		"basis": "seen",
		"list": "aurora-mysql"
	},
	{
		"engines": ["aurora-postgresql"],
		"licence": "",
		"operation": "CreateDBInstance:0021",
		"basis": "seen",
		"list": "aurora-postgresql"
	},
	{
		"engines": ["oracle-ee", "oracle-ee-cdb"],
		"licence": "bring-your-own-license",
		"operation": "CreateDBInstance:0005",
		"basis": "seen",
		"list": "oracle Enterprise, Bring your own license"
	},
	{
		"engines": ["oracle-se2", "oracle-se2-cdb"],
		"licence": "license-included",
		"operation": "CreateDBInstance:0020",
		"basis": "seen",
		"list": "oracle Standard Two, License included"
	},
	{
		"engines": ["oracle-se2", "oracle-se2-cdb"],
		"licence": "bring-your-own-license",
		"operation": "CreateDBInstance:0019",
		"basis": "seen",
		"list": "oracle Standard Two, Bring your own license"
	},
	{
		"engines": ["oracle-se1"],
		"licence": "license-included",
		"operation": "CreateDBInstance:0006",
		"basis": "inferred",
		"list": "oracle Standard One, License included"
	},
	{
		"engines": ["oracle-se1"],
		"licence": "bring-your-own-license",
		"operation": "CreateDBInstance:0003",
		"basis": "inferred",
		"list": "oracle Standard One, Bring your own license"
	},
	{
		"engines": ["oracle-se"],
		"licence": "bring-your-own-license",
		"operation": "CreateDBInstance:0004",
		"basis": "inferred",
		"list": "oracle Standard, Bring your own license"
	},
	{
		"engines": ["sqlserver-ee"],
		"licence": "license-included",
		"operation": "CreateDBInstance:0015",
		"basis": "seen",
		"list": "sqlserver Enterprise, License included"
	},
	{
		"engines": ["sqlserver-se"],
		"licence": "license-included",
		"operation": "CreateDBInstance:0012",
		"basis": "seen",
		"list": "sqlserver Standard, License included"
	},
	{
		"engines": ["sqlserver-ex"],
		"licence": "license-included",
		"operation": "CreateDBInstance:0010",
		"basis": "seen",
		"list": "sqlserver Express, License included"
	},
	{
		"engines": ["sqlserver-web"],
		"licence": "license-included",
		"operation": "CreateDBInstance:0011",
		"basis": "seen",
		"list": "sqlserver Web, License included"
	},
	{
		"engines": ["db2-se", "db2-ae"],
		"licence": "bring-your-own-license",
		"operation": "CreateDBInstance:Db2-BYOL",
		"basis": "inferred",
		"list": "db2, Bring your own license"
	},
	{
		"engines": ["db2-se", "db2-ae"],
		"licence": "marketplace-license",
		"operation": "CreateDBInstance:Db2-Marketplace",
		"basis": "inferred",
		"list": "db2, Marketplace"
	},
	{
		"engines": ["custom-oracle-ee", "custom-oracle-ee-cdb"],
		"licence": "bring-your-own-license",
		"operation": "CreateDBInstance:Custom-Oracle-EE",
		"basis": "inferred",
		"list": "custom oracle Enterprise, Customer-provided"
	},
	{
		"engines": ["custom-oracle-se2", "custom-oracle-se2-cdb"],
		"licence": "bring-your-own-license",
		"operation": "CreateDBInstance:Custom-Oracle-SE2",
		"basis": "inferred",
		"list": "custom oracle Standard Two, Customer-provided"
	},
	{
		"engines": ["custom-sqlserver-ee"],
		"licence": "license-included",
		"operation": "CreateDBInstance:Custom-SQLServer-EE",
		"basis": "inferred",
		"list": "custom sqlserver Enterprise, AWS-provided"
	},
	{
		"engines": ["custom-sqlserver-ee"],
		"licence": "bring-your-own-media",
		"operation": "CreateDBInstance:Custom-SQLServer-EE-BYOM",
		"basis": "inferred",
		"list": "custom sqlserver Enterprise, Customer-provided"
	},
	{
		"engines": ["custom-sqlserver-se"],
		"licence": "license-included",
		"operation": "CreateDBInstance:Custom-SQLServer-SE",
		"basis": "inferred",
		"list": "custom sqlserver Standard, AWS-provided"
	},
	{
		"engines": ["custom-sqlserver-se"],
		"licence": "bring-your-own-media",
		"operation": "CreateDBInstance:Custom-SQLServer-SE-BYOM",
		"basis": "inferred",
		"list": "custom sqlserver Standard, Customer-provided"
	},
	{
		"engines": ["custom-sqlserver-web"],
		"licence": "license-included",
		"operation": "CreateDBInstance:Custom-SQLServer-Web",
		"basis": "inferred",
		"list": "custom sqlserver Web, AWS-provided"
	},
	{
		"engines": ["custom-sqlserver-dev"],
		"licence": "bring-your-own-media",
		"operation": "CreateDBInstance:Custom-SQLServer-Dev",
		"basis": "inferred",
		"list": "custom sqlserver Developer, Customer-provided"
	}
];
function operationOf(engine, licence) {
	const offered = editions.filter((edition) => edition.engines.includes(engine));
	const [first, second] = offered;
	if (!first) return unpriced(`engine "${engine}" is none that this version knows`);
	if (!licence || !second) return first.operation;
	return (offered.find((edition) => edition.licence === licence) ?? unpriced(`license_model "${licence}" is not one of ${offered.map((edition) => edition.licence).join(", ")}`)).operation;
}
function isCustom(engine) {
	return engine.startsWith("custom-");
}
function isMirrored(engine) {
	return engine.startsWith("sqlserver-");
}
// src/resources/aws/rds/instance.ts
const attributes$2 = {
	engine: text(),
	engine_version: text(),
	engine_lifecycle_support: text(),
	instance_class: text(),
	license_model: text(),
	multi_az: flag({
		default: false,
		because: "Single-AZ is the default"
	}),
	allocated_storage: number(),
	storage_type: text(),
	iops: number(),
	storage_throughput: number(),
	dedicated_log_volume: flag({ default: false }),
	backup_retention_period: number(),
	performance_insights_enabled: flag({ default: false }),
	performance_insights_retention_period: number(),
	replicate_source_db: text(),
	snapshot_identifier: text(),
	restore_to_point_in_time: block({})
};
const usage$3 = {
	...databaseUsage,
	additional_backup_storage_gb: usageNumber("GB of backups and snapshots, averaged over the month, beyond the size of the region's databases"),
	monthly_standard_io_requests: usageNumber("I/O requests a month to magnetic storage")
};
const source = refersTo("replicate_source_db", "aws_db_instance", {
	engine: text(),
	engine_version: text(),
	license_model: text(),
	allocated_storage: number(),
	storage_type: text(),
	iops: number()
});
function engineOf$2(r) {
	return r.engine ?? r.refs.source?.engine ?? unpriced(`its engine is not set${r.replicate_source_db ? ", and its source is not in this plan" : ""}`);
}
function classOf(r) {
	return r.instance_class ?? unpriced("its instance_class is not set");
}
function typeOf(r) {
	return r.storage_type ?? r.refs.source?.storage_type ?? (r.iops ? "io1" : "gp2");
}
const LEAST_GIB = 20;
function sizeOf$1(r) {
	const known = r.allocated_storage ?? r.refs.source?.allocated_storage;
	if (known) return known;
	if (r.snapshot_identifier || r.restore_to_point_in_time) unpriced("allocated_storage is not set: its size is that of what it is restored from");
	if (!r.refs.source && r.replicate_source_db) unpriced("allocated_storage is not set, and its source is not in this plan");
	r.assume(`allocated_storage is not set; assumed ${LEAST_GIB} GB, the least that RDS allocates`);
	return exact(LEAST_GIB);
}
// src/resources/aws/rds/storage.ts
const TYPES = new Map([
	["gp2", {
		title: "general purpose SSD, gp2",
		storage: "GP2-Storage"
	}],
	["gp3", {
		title: "general purpose SSD, gp3",
		storage: "GP3-Storage",
		iops: "GP3-PIOPS"
	}],
	["io1", {
		title: "provisioned IOPS SSD, io1",
		storage: "PIOPS-Storage",
		iops: "PIOPS"
	}],
	["io2", {
		title: "provisioned IOPS SSD, io2",
		storage: "PIOPS-Storage-IO2",
		iops: "PIOPS-IO2"
	}],
	["standard", {
		title: "magnetic",
		storage: "StorageUsage"
	}]
]);
const LEAST_PROVISIONED = {
	gib: 100,
	iops: 1e3
};
const LOG_VOLUME = {
	gib: 1e3,
	iops: 3e3
};
function storageComponents(of, when = () => true) {
	return [
		{
			name: "Storage",
			detail: (r) => wordsOf(of(r)).title,
			unit: "GB-months",
			when,
			quantity: (r) => sizeOf(of(r)),
			price: (r) => billed(of(r), wordsOf(of(r)).storage)
		},
		{
			name: "Provisioned IOPS",
			detail: (r) => of(r).type === "gp3" ? `gp3, above ${baselineOf(of(r)).iops.toLocaleString("en")}` : of(r).type,
			unit: "IOPS-months",
			when: (r) => when(r) && chargedIops(of(r)) !== void 0,
			quantity: (r) => chargedIops(of(r)),
			price: (r) => billed(of(r), wordsOf(of(r)).iops)
		},
		{
			name: "Provisioned throughput",
			detail: (r) => `gp3, above ${baselineOf(of(r)).mibps} MiB/s`,
			unit: "MiBps-months",
			when: (r) => when(r) && of(r).type === "gp3" && beyond(of(r).throughput, baselineOf(of(r)).mibps) !== void 0,
			quantity: (r) => beyond(of(r).throughput, baselineOf(of(r)).mibps),
			price: (r) => billed(of(r), "GP3-Throughput")
		},
		{
			name: "I/O requests",
			unit: "requests",
			when: (r) => when(r) && of(r).type === "standard",
			quantity: (r) => of(r).ioRequests,
			price: aws("AmazonRDS", "RDS:StorageIOUsage")
		},
		...logVolume(of, when)
	];
}
function logVolume(of, when) {
	return [{
		name: "Dedicated log volume",
		detail: () => "storage",
		unit: "GB-months",
		when: (r) => when(r) && of(r).hasLogVolume,
		quantity: () => LOG_VOLUME.gib,
		price: (r) => billed(of(r), wordsOf(of(r)).storage)
	}, {
		name: "Dedicated log volume",
		detail: () => "provisioned IOPS",
		unit: "IOPS-months",
		when: (r) => when(r) && of(r).hasLogVolume && of(r).type !== "gp3",
		quantity: () => LOG_VOLUME.iops,
		price: (r) => billed(of(r), wordsOf(of(r)).iops)
	}];
}
function billed(storage, words) {
	return aws("AmazonRDS", storage.prefix + (words ?? unpriced(`storage_type ${storage.type} has no such billing words`)));
}
function wordsOf({ type }) {
	return TYPES.get(type) ?? unpriced(`storage_type "${type}" is none that this version knows`);
}
function isProvisioned({ type }) {
	return type === "io1" || type === "io2";
}
function sizeOf(storage) {
	const { size, type, engine } = storage;
	if (!isProvisioned(storage) || engine.includes("sqlserver") || !size.lt(LEAST_PROVISIONED.gib)) return size;
	storage.assume(`allocated_storage is ${size.toString()}; counted as ${LEAST_PROVISIONED.gib} GB, the least of ${type}`);
	return exact(LEAST_PROVISIONED.gib);
}
function chargedIops(storage) {
	if (storage.type === "gp3") return beyond(storage.iops, baselineOf(storage).iops);
	if (!isProvisioned(storage)) return void 0;
	const least = exact(LEAST_PROVISIONED.iops);
	if (storage.iops && !storage.iops.lt(least)) return storage.iops;
	storage.assume(`iops is ${storage.iops?.toString() ?? "not set"}; counted as ${least.toString()}, the least of ${storage.type}`);
	return least;
}
function baselineOf({ engine, size }) {
	const stripedFrom = engine.includes("oracle") ? 200 : 400;
	return !engine.includes("sqlserver") && !size.lt(stripedFrom) ? {
		iops: 12e3,
		mibps: 500
	} : {
		iops: 3e3,
		mibps: 125
	};
}
function beyond(amount, limit) {
	return amount?.gt(limit) ? amount.minus(limit) : void 0;
}
// src/resources/aws/rds/db-instance.ts
const dbInstance = sheet({
	type: "aws_db_instance",
	title: "RDS instance",
	pricing: "aws.amazon.com/rds/pricing",
	limits: [
		"Storage that grows by autoscaling (max_allocated_storage) is counted as allocated now.",
		"Enhanced monitoring, exported logs and Database Insights are billed by CloudWatch.",
		"Since mid-2026 AWS moves long retention of Performance Insights to Database Insights; it is priced as last listed."
	],
	attributes: attributes$2,
	usage: usage$3,
	references: { source },
	components: [
		...databaseComponents(databaseOf$2),
		{
			name: "Db2 licence",
			detail: () => "AWS Marketplace",
			unit: "vCPU-hours",
			hourly: true,
			when: (r) => (r.engine ?? r.refs.source?.engine)?.startsWith("db2-") === true && r.license_model === "marketplace-license",
			quantity: (r) => vcpusOf(classOf(r)),
			price: () => unpriced("AWS Marketplace bills the licence, and its prices are not in the list")
		},
		...storageComponents(storageOf$1, (r) => !classOf(r).includes("serverless")),
		{
			name: "Additional backup storage",
			unit: "GB-months",
			when: (r) => r.usage.additional_backup_storage_gb !== void 0 || r.backup_retention_period?.isZero !== true,
			quantity: (r) => r.usage.additional_backup_storage_gb,
			price: (r) => aws("AmazonRDS", engineOf$2(r).startsWith("aurora") ? "Aurora:BackupUsage" : `${isCustom(engineOf$2(r)) ? "RDSCustom" : "RDS"}:ChargedBackupUsage`)
		}
	]
});
function databaseOf$2(r) {
	return {
		get engine() {
			return engineOf$2(r);
		},
		get version() {
			return r.engine_version ?? r.refs.source?.engine_version;
		},
		get isExtendedSupportOff() {
			return r.engine_lifecycle_support === "open-source-rds-extended-support-disabled";
		},
		get instanceClass() {
			return classOf(r);
		},
		get operation() {
			return operationOf(engineOf$2(r), r.license_model ?? r.refs.source?.license_model);
		},
		get usageType() {
			return r.multi_az ? isMirrored(engineOf$2(r)) ? "MirrorUsage" : "Multi-AZUsage" : "InstanceUsage";
		},
		get deployment() {
			return r.multi_az ? "Multi-AZ" : "Single-AZ";
		},
		get machines() {
			return r.multi_az ? 2 : 1;
		},
		readable: 1,
		get insights() {
			return r.performance_insights_enabled;
		},
		get insightsDays() {
			return r.performance_insights_retention_period;
		},
		usage: r.usage,
		asOf: r.asOf
	};
}
function storageOf$1(r) {
	return {
		get engine() {
			return engineOf$2(r);
		},
		get type() {
			return typeOf(r);
		},
		get size() {
			return sizeOf$1(r);
		},
		get iops() {
			return r.iops ?? r.refs.source?.iops;
		},
		get throughput() {
			return r.storage_throughput;
		},
		get prefix() {
			const service = isCustom(engineOf$2(r)) ? "RDSCustom:" : "RDS:";
			return r.multi_az ? `${service}${isMirrored(engineOf$2(r)) ? "Mirror-" : "Multi-AZ-"}` : service;
		},
		get ioRequests() {
			return r.usage.monthly_standard_io_requests;
		},
		get hasLogVolume() {
			return r.dedicated_log_volume;
		},
		assume: (text) => r.assume(text)
	};
}
// src/resources/aws/rds/db-proxy.ts
const machine = { instance_class: text() };
const references = { targets: referredBy("aws_db_proxy_target", "db_proxy_name", {}, {
	instance: refersTo("db_instance_identifier", "aws_db_instance", machine),
	cluster: refersTo("db_cluster_identifier", "aws_rds_cluster", {}, { instances: referredBy("aws_rds_cluster_instance", "cluster_identifier", machine) })
}) };
const usage$2 = { capacity_units_per_hr: usageNumber("Aurora capacity units (ACUs) in an average hour of all serverless v2 instances behind the proxy") };
const LEAST = {
	vcpus: 2,
	acus: 8
};
const dbProxy = sheet({
	type: "aws_db_proxy",
	title: "RDS Proxy",
	pricing: "aws.amazon.com/rds/proxy/pricing",
	limits: ["Additional endpoints are billed as PrivateLink."],
	attributes: {},
	usage: usage$2,
	references,
	components: [{
		name: "Proxy",
		detail: () => "by vCPUs of its databases",
		unit: "vCPU-hours",
		hourly: true,
		when: ({ refs }) => classesOf(refs).some((one) => one !== "db.serverless") || classesOf(refs).length === 0,
		quantity: ({ refs }) => vcpus(classesOf(refs)),
		price: aws("AmazonRDS", "RDS:ProxyUsage")
	}, {
		name: "Proxy",
		detail: () => "by capacity of its serverless databases",
		unit: "ACU-hours",
		hourly: true,
		when: ({ refs }) => classesOf(refs).includes("db.serverless"),
		quantity: (r) => r.usage.capacity_units_per_hr?.max(LEAST.acus),
		price: aws("AmazonRDS", "RDS:Proxy-ASv2-Usage")
	}]
});
function classesOf({ targets }) {
	return targets.flatMap(({ refs }) => [...refs.instance ? [refs.instance] : [], ...refs.cluster?.refs.instances ?? []]).map((one) => one.instance_class ?? unpriced(`the instance_class of ${one.address} is not set`));
}
function vcpus(classes) {
	if (classes.length === 0) unpriced("the databases behind it are not in this plan, and it is billed by their vCPUs");
	return sum(classes.filter((one) => one !== "db.serverless").map((one) => exact(vcpusOf(one)).max(LEAST.vcpus)));
}
// src/resources/aws/rds/cluster.ts
const attributes$1 = {
	engine: text(),
	engine_mode: text({
		default: "provisioned",
		because: "the provider's default"
	}),
	engine_version: text(),
	engine_lifecycle_support: text(),
	storage_type: text(),
	db_cluster_instance_class: text(),
	allocated_storage: number(),
	iops: number(),
	backup_retention_period: number({
		default: 1,
		because: "the provider's default"
	}),
	backtrack_window: number(),
	global_cluster_identifier: text(),
	performance_insights_enabled: flag({ default: false }),
	performance_insights_retention_period: number()
};
const usage$1 = {
	...databaseUsage,
	capacity_units_per_hr: usageNumber("Aurora capacity units (ACUs) in an average hour, of a serverless v1 cluster"),
	storage_gb: usageNumber("GB that the cluster stores, averaged over the month"),
	write_requests_per_sec: usageNumber("write I/O requests a second, on average"),
	read_requests_per_sec: usageNumber("read I/O requests a second, on average"),
	backup_snapshot_size_gb: usageNumber("GB of one day's backup snapshot"),
	additional_backup_storage_gb: usageNumber("GB of backups of a Multi-AZ cluster, averaged over the month, beyond its allocated storage"),
	average_statements_per_hr: usageNumber("statements an hour that change data, for Backtrack"),
	change_records_per_statement: usageNumber("change records that a statement makes, for Backtrack"),
	backtrack_window_hrs: usageNumber("hours that Backtrack can go back, where backtrack_window does not say"),
	snapshot_export_size_gb: usageNumber("GB of snapshots that are exported to S3 in a month"),
	monthly_replicated_write_requests: usageNumber("write I/Os a month that an Aurora global database replicates to this region's secondaries")
};
const worldwide = refersTo("global_cluster_identifier", "aws_rds_global_cluster", {});
function engineOf$1(r) {
	return r.engine ?? unpriced("its engine is not set");
}
function isAurora(r) {
	return engineOf$1(r).startsWith("aurora");
}
function isAuroraMysql(r) {
	return isAurora(r) && !engineOf$1(r).includes("postgres");
}
function isOptimized$1(r) {
	return r.storage_type === "aurora-iopt1";
}
// src/resources/aws/rds/aurora.ts
function auroraComponents() {
	return [
		{
			name: "Storage",
			detail: (r) => isOptimized$1(r) ? "I/O-Optimized" : "Standard",
			unit: "GB-months",
			when: isAurora,
			quantity: (r) => r.usage.storage_gb,
			price: (r) => aws("AmazonRDS", isOptimized$1(r) ? "Aurora:IO-OptimizedStorageUsage" : "Aurora:StorageUsage")
		},
		{
			name: "I/O requests",
			unit: "requests",
			when: (r) => isAurora(r) && !isOptimized$1(r),
			quantity: requestsOf,
			price: aws("AmazonRDS", "Aurora:StorageIOUsage")
		},
		{
			name: "Backup storage",
			unit: "GB-months",
			when: (r) => isAurora(r) && r.backup_retention_period.gt(1),
			quantity: (r) => r.usage.backup_snapshot_size_gb?.times(r.backup_retention_period.minus(1)),
			price: aws("AmazonRDS", "Aurora:BackupUsage")
		},
		{
			name: "Backtrack",
			unit: "change-record-hours",
			when: (r) => isAuroraMysql(r) && (r.backtrack_window?.gt(0) ?? r.usage.backtrack_window_hrs !== void 0),
			quantity: changeRecordHoursOf,
			price: aws("AmazonRDS", "Aurora:BacktrackUsage")
		},
		{
			name: "Replicated write I/Os",
			detail: () => "global database",
			unit: "requests",
			when: (r) => isAurora(r) && (r.refs.worldwide !== void 0 || r.global_cluster_identifier !== void 0),
			quantity: (r) => r.usage.monthly_replicated_write_requests,
			price: aws("AmazonRDS", "Aurora:ReplicatedWriteIO")
		}
	];
}
const SECONDS_AN_HOUR = 3600;
function requestsOf({ usage: { write_requests_per_sec: writes, read_requests_per_sec: reads } }) {
	if (!writes && !reads) return void 0;
	return exact(writes ?? 0).plus(reads ?? 0).times(SECONDS_AN_HOUR).times(HOURS_A_MONTH);
}
function changeRecordHoursOf(r) {
	const hours = r.usage.backtrack_window_hrs ?? r.backtrack_window?.over(SECONDS_AN_HOUR);
	const { average_statements_per_hr: statements, change_records_per_statement: records } = r.usage;
	return hours && records && statements?.times(records).times(hours).times(HOURS_A_MONTH);
}
// src/resources/aws/rds/rds-cluster.ts
const rdsCluster = sheet({
	type: "aws_rds_cluster",
	title: "Aurora or Multi-AZ DB cluster",
	pricing: "aws.amazon.com/rds/aurora/pricing",
	limits: ["Requests to the Data API and zero-ETL integrations are not priced.", "Aurora's instances are resources of their own."],
	attributes: attributes$1,
	usage: usage$1,
	references: { worldwide },
	components: [
		{
			name: "Aurora Serverless v1",
			unit: "ACU-hours",
			hourly: true,
			when: (r) => isAurora(r) && r.engine_mode === "serverless",
			quantity: (r) => r.usage.capacity_units_per_hr,
			price: aws("AmazonRDS", "Aurora:ServerlessUsage")
		},
		...databaseComponents(databaseOf$1, (r) => !isAurora(r)),
		...storageComponents(storageOf, (r) => !isAurora(r)),
		...auroraComponents(),
		{
			name: "Additional backup storage",
			unit: "GB-months",
			when: (r) => !isAurora(r),
			quantity: (r) => r.usage.additional_backup_storage_gb,
			price: aws("AmazonRDS", "RDS:ChargedBackupUsage")
		},
		{
			name: "Snapshot export",
			unit: "GB",
			when: (r) => r.usage.snapshot_export_size_gb !== void 0,
			quantity: (r) => r.usage.snapshot_export_size_gb,
			price: (r) => aws("AmazonRDS", `${isAurora(r) ? "Aurora" : "RDS"}:SnapshotExportToS3`)
		}
	]
});
function databaseOf$1(r) {
	return {
		get engine() {
			return engineOf$1(r);
		},
		get version() {
			return r.engine_version;
		},
		get isExtendedSupportOff() {
			return r.engine_lifecycle_support === "open-source-rds-extended-support-disabled";
		},
		get instanceClass() {
			return r.db_cluster_instance_class ?? unpriced("its db_cluster_instance_class is not set");
		},
		get operation() {
			return operationOf(engineOf$1(r), void 0);
		},
		usageType: "Multi-AZClusterUsage",
		deployment: "Multi-AZ, two readable standbys",
		machines: 3,
		readable: 3,
		get insights() {
			return r.performance_insights_enabled;
		},
		get insightsDays() {
			return r.performance_insights_retention_period;
		},
		usage: r.usage,
		asOf: r.asOf
	};
}
function storageOf(r) {
	return {
		get engine() {
			return engineOf$1(r);
		},
		get type() {
			return r.storage_type ?? "io1";
		},
		get size() {
			return r.allocated_storage ?? unpriced("its allocated_storage is not set");
		},
		get iops() {
			return r.iops;
		},
		throughput: void 0,
		prefix: "RDS:Multi-AZCluster-",
		hasLogVolume: false,
		assume: (text) => r.assume(text)
	};
}
// src/resources/aws/rds/rds-cluster-instance.ts
const attributes = {
	engine: text(),
	engine_version: text({
		default: "latest",
		because: "AWS creates its default version, which is in standard support"
	}),
	instance_class: text(),
	performance_insights_enabled: flag({ default: false }),
	performance_insights_retention_period: number()
};
const usage = {
	...databaseUsage,
	capacity_units_per_hr: usageNumber("Aurora capacity units (ACUs) in an average hour, of a serverless v2 instance")
};
const cluster = refersTo("cluster_identifier", "aws_rds_cluster", {
	engine: text(),
	engine_version: text(),
	engine_lifecycle_support: text(),
	storage_type: text({
		default: "",
		because: "Aurora Standard is the default"
	}),
	serverlessv2_scaling_configuration: block({
		min_capacity: number(),
		max_capacity: number()
	})
});
const rdsClusterInstance = sheet({
	type: "aws_rds_cluster_instance",
	title: "Aurora instance",
	pricing: "aws.amazon.com/rds/aurora/pricing",
	limits: ["Enhanced monitoring, exported logs and Database Insights are billed by CloudWatch.", "Since mid-2026 AWS moves long retention of Performance Insights to Database Insights; it is priced as last listed."],
	attributes,
	usage,
	references: { cluster },
	components: [{
		name: "Aurora Serverless v2",
		detail: (r) => [isOptimized(r) ? "I/O-Optimized" : "Standard", capacityOf(r)].filter(Boolean).join(", "),
		unit: "ACU-hours",
		hourly: true,
		when: (r) => isServerless(databaseOf(r)),
		quantity: (r) => r.usage.capacity_units_per_hr,
		price: (r) => aws("AmazonRDS", isOptimized(r) ? "Aurora:ServerlessV2IOOptimizedUsage" : "Aurora:ServerlessV2Usage")
	}, ...databaseComponents(databaseOf)]
});
function databaseOf(r) {
	return {
		get engine() {
			return engineOf(r);
		},
		get version() {
			return r.refs.cluster?.engine_version ?? r.engine_version;
		},
		get isExtendedSupportOff() {
			return r.refs.cluster?.engine_lifecycle_support === "open-source-rds-extended-support-disabled";
		},
		get instanceClass() {
			return r.instance_class ?? unpriced("its instance_class is not set");
		},
		get operation() {
			return operationOf(engineOf(r), void 0);
		},
		get usageType() {
			return isOptimized(r) ? "InstanceUsageIOOptimized" : "InstanceUsage";
		},
		get deployment() {
			return isOptimized(r) ? "I/O-Optimized" : "Standard";
		},
		machines: 1,
		readable: 1,
		get insights() {
			return r.performance_insights_enabled;
		},
		get insightsDays() {
			return r.performance_insights_retention_period;
		},
		get capacity() {
			return r.usage.capacity_units_per_hr;
		},
		usage: r.usage,
		asOf: r.asOf
	};
}
function engineOf(r) {
	return r.engine ?? r.refs.cluster?.engine ?? unpriced("its engine is not set");
}
function isOptimized(r) {
	if (!r.refs.cluster) r.assume("its cluster is not in this plan; assumed Aurora Standard, not I/O-Optimized");
	return r.refs.cluster?.storage_type === "aurora-iopt1";
}
function capacityOf(r) {
	const { min_capacity, max_capacity } = r.refs.cluster?.serverlessv2_scaling_configuration ?? {};
	return min_capacity && max_capacity ? `${min_capacity.toString()} to ${max_capacity.toString()} ACUs` : "";
}
// src/resources/aws/rds/index.ts
const sheets = [
	dbInstance,
	dbProxy,
	rdsCluster,
	rdsClusterInstance
];
export { sheets };
