import { Yt as exact, a as sheet, at as block, ct as flag, dt as texts, et as product, ft as unpriced, i as refersTo, lt as number, n as part, nt as running, o as usageNumber, ot as blocks, r as referredBy, s as usageText, st as count, tt as HOURS_A_MONTH, ut as text, yt as aws } from "./core.js";
import { A as machineComponents, C as balancerKind, D as operationOf, E as isMirrored, F as purchaseOf, I as reservationFee, L as reservationUsage, M as volumeComponents$1, N as storageComponents, O as rootOf, P as databaseComponents, R as awsMachines, S as scaledCapacity, T as capacityUsage, b as autoscalingTargets, j as machineUsage, k as volumeOf$1, w as capacityUnits, x as boundedCapacity, y as serverlessCapacity } from "./sheets-aws.js";
// src/resources/aws/acm/certificate.ts
const certificate = sheet({
	type: "aws_acm_certificate",
	title: "ACM certificate",
	pricing: "aws.amazon.com/certificate-manager/pricing",
	limits: ["A private certificate is charged once when it is issued; its yearly renewals and the account's steps of certificates a month are not priced."],
	attributes: {
		certificate_authority_arn: text(),
		options: block({ export: text({
			default: "DISABLED",
			because: "AWS's default"
		}) })
	},
	references: { authority: refersTo("certificate_authority_arn", "aws_acmpca_certificate_authority", {}) },
	free: (r) => {
		if (r.refs.authority !== void 0 || r.certificate_authority_arn !== void 0) return void 0;
		if (r.options?.export === "ENABLED") unpriced("the prices of exportable public certificates are not known");
		return "public and imported certificates cost nothing";
	},
	components: [{
		name: "Private certificate",
		detail: () => "when issued",
		unit: "certificates",
		oneTime: true,
		quantity: () => 1,
		price: aws("AWSCertificateManager", "PrivateCertificatesIssued")
	}]
});
// src/resources/aws/acm/certificate-authority.ts
const MODES = new Map([["GENERAL_PURPOSE", {
	name: "general purpose",
	authority: "PaidPrivateCA",
	issued: "PrivateCertificatesIssued"
}], ["SHORT_LIVED_CERTIFICATE", {
	name: "short-lived certificates",
	authority: "ShortLivedCertificatePrivateCA",
	issued: "ShortLivedCertificatesIssued"
}]]);
function modeOf(mode) {
	return MODES.get(mode) ?? unpriced(`the price of the mode ${mode} is not known`);
}
// src/resources/aws/acm/index.ts
const sheets$53 = [certificate, sheet({
	type: "aws_acmpca_certificate_authority",
	title: "Private certificate authority",
	pricing: "aws.amazon.com/private-ca/pricing",
	limits: ["The first 30 days of an account's first authority are free.", "Certificates that ACM issues from it in this plan are priced as aws_acm_certificate."],
	attributes: {
		usage_mode: text({
			default: "GENERAL_PURPOSE",
			because: "AWS's default"
		}),
		revocation_configuration: block({ ocsp_configuration: block({ enabled: flag({
			default: false,
			because: "required within its block"
		}) }) })
	},
	usage: {
		monthly_requests: usageNumber("Certificates issued a month, those of ACM left out"),
		monthly_ocsp_certificates: usageNumber("Certificates a month for which OCSP answers are made"),
		monthly_ocsp_queries: usageNumber("OCSP queries a month")
	},
	components: [
		{
			name: "Authority",
			detail: (r) => modeOf(r.usage_mode).name,
			unit: "months",
			quantity: () => 1,
			price: (r) => aws("AWSCertificateManager", modeOf(r.usage_mode).authority)
		},
		{
			name: "Certificates issued",
			unit: "certificates",
			quantity: (r) => r.usage.monthly_requests,
			price: (r) => aws("AWSCertificateManager", modeOf(r.usage_mode).issued),
			sharedTiers: true
		},
		{
			name: "OCSP responses",
			unit: "certificates",
			when: (r) => r.revocation_configuration?.ocsp_configuration?.enabled === true,
			quantity: (r) => r.usage.monthly_ocsp_certificates,
			price: aws("AWSCertificateManager", "OCSP Response")
		},
		{
			name: "OCSP queries",
			unit: "queries",
			when: (r) => r.revocation_configuration?.ocsp_configuration?.enabled === true,
			quantity: (r) => r.usage.monthly_ocsp_queries,
			price: aws("AWSCertificateManager", "OCSP Query")
		}
	]
})];
// src/resources/aws/amplify/index.ts
const sheets$52 = [sheet({
	type: "aws_amplify_app",
	title: "Amplify app",
	pricing: "aws.amazon.com/amplify/pricing",
	limits: ["Builds on large machines, the web application firewall and what a backend uses are not priced here."],
	attributes: { platform: text({
		default: "WEB",
		because: "the provider's default"
	}) },
	usage: {
		monthly_build_minutes: usageNumber("minutes of builds in a month, on standard machines"),
		storage_gb: usageNumber("GB of the content, averaged over the month"),
		monthly_data_served_gb: usageNumber("GB served to visitors in a month"),
		monthly_ssr_requests: usageNumber("requests rendered on the server in a month (platform WEB_COMPUTE)"),
		monthly_ssr_gb_seconds: usageNumber("GB-seconds of rendering on the server in a month (platform WEB_COMPUTE)")
	},
	components: [
		{
			name: "Build minutes",
			unit: "minutes",
			quantity: (r) => r.usage.monthly_build_minutes,
			price: aws("AWSAmplify", "Build minutes")
		},
		{
			name: "Storage",
			unit: "GB-months",
			quantity: (r) => r.usage.storage_gb,
			price: aws("AWSAmplify", "Per Stored GigaBytes")
		},
		{
			name: "Data served",
			unit: "GB",
			quantity: (r) => r.usage.monthly_data_served_gb,
			price: aws("AWSAmplify", "Per Served GigaBytes")
		},
		{
			name: "Rendering requests",
			unit: "requests",
			when: (r) => r.platform === "WEB_COMPUTE",
			quantity: (r) => r.usage.monthly_ssr_requests,
			price: aws("AWSAmplify", "HostingComputeRequestCount")
		},
		{
			name: "Rendering duration",
			unit: "GB-seconds",
			when: (r) => r.platform === "WEB_COMPUTE",
			quantity: (r) => r.usage.monthly_ssr_gb_seconds,
			price: aws("AWSAmplify", "HostingComputeRequestDuration")
		}
	]
})];
// src/resources/aws/apigateway/rest-api.ts
const restApi = sheet({
	type: "aws_api_gateway_rest_api",
	title: "API Gateway REST API",
	pricing: "aws.amazon.com/api-gateway/pricing",
	limits: ["Caches are priced with their stages; data transfer and the endpoints of private APIs are billed apart."],
	attributes: {},
	usage: { monthly_requests: usageNumber("Requests a month, of all stages") },
	components: [{
		name: "Requests",
		unit: "requests",
		quantity: (r) => r.usage.monthly_requests,
		price: aws("AmazonApiGateway", "ApiGatewayRequest"),
		sharedTiers: true
	}]
});
// src/resources/aws/apigateway/stage.ts
const stage = sheet({
	type: "aws_api_gateway_stage",
	title: "API Gateway stage",
	pricing: "aws.amazon.com/api-gateway/pricing",
	limits: ["Requests are priced with the API."],
	attributes: {
		cache_cluster_enabled: flag({
			default: false,
			because: "AWS provider: cache_cluster_enabled"
		}),
		cache_cluster_size: text()
	},
	free: (r) => r.cache_cluster_enabled ? void 0 : "a stage costs nothing without a cache",
	components: [{
		name: "Cache",
		detail: (r) => `${sizeOf$3(r.cache_cluster_size)} GB`,
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: (r) => aws("AmazonApiGateway", `ApiGatewayCacheUsage:${sizeOf$3(r.cache_cluster_size)}GB`)
	}]
});
function sizeOf$3(size) {
	return size || unpriced("the cache has no cache_cluster_size");
}
// src/resources/aws/apigateway/metered.ts
function metered(count, sizeKb, stepKb) {
	return count?.times((sizeKb ?? exact(stepKb)).over(stepKb).ceil().max(1));
}
// src/resources/aws/apigateway/v2-api.ts
function isHttp(protocol) {
	if (protocol === "HTTP" || protocol === "WEBSOCKET") return protocol === "HTTP";
	return unpriced(`the price of the protocol ${protocol} is not known`);
}
// src/resources/aws/apigateway/index.ts
const sheets$51 = [
	restApi,
	stage,
	sheet({
		type: "aws_apigatewayv2_api",
		title: "API Gateway HTTP or WebSocket API",
		pricing: "aws.amazon.com/api-gateway/pricing",
		attributes: { protocol_type: text() },
		usage: {
			monthly_requests: usageNumber("Requests a month (HTTP)"),
			request_size_kb: usageNumber("KB of a request on average; each 512 KB count as one request (HTTP)"),
			monthly_messages: usageNumber("Messages a month (WebSocket)"),
			message_size_kb: usageNumber("KB of a message on average; each 32 KB count as one message (WebSocket)"),
			monthly_connection_mins: usageNumber("Minutes of connections a month, all clients together (WebSocket)")
		},
		components: [
			{
				name: "Requests",
				unit: "requests",
				when: (r) => isHttp(r.protocol_type),
				quantity: (r) => metered(r.usage.monthly_requests, r.usage.request_size_kb, 512),
				price: aws("AmazonApiGateway", "ApiGatewayHttpRequest"),
				sharedTiers: true
			},
			{
				name: "Messages",
				unit: "messages",
				when: (r) => !isHttp(r.protocol_type),
				quantity: (r) => metered(r.usage.monthly_messages, r.usage.message_size_kb, 32),
				price: aws("AmazonApiGateway", "ApiGatewayMessage"),
				sharedTiers: true
			},
			{
				name: "Connection minutes",
				unit: "minutes",
				when: (r) => !isHttp(r.protocol_type),
				quantity: (r) => r.usage.monthly_connection_mins,
				price: aws("AmazonApiGateway", "ApiGatewayMinute")
			}
		]
	})
];
// src/resources/aws/apprunner/service.ts
const attributes$45 = {
	instance_configuration: block({
		cpu: text({
			default: "1024",
			because: "AWS's default"
		}),
		memory: text({
			default: "2048",
			because: "AWS's default"
		})
	}),
	auto_scaling_configuration_arn: text({
		default: void 0,
		because: "the account's default"
	}),
	source_configuration: block({
		auto_deployments_enabled: flag({
			default: true,
			because: "the provider's default"
		}),
		code_repository: block({})
	})
};
const usage$47 = {
	monthly_active_instance_hours: usageNumber("hours a month in which instances work on requests, all instances together"),
	monthly_build_minutes: usageNumber("minutes of builds from a code repository in a month")
};
const references$8 = { scaling: refersTo("auto_scaling_configuration_arn", "aws_apprunner_auto_scaling_configuration_version", { min_size: number({
	default: 1,
	because: "AWS's default"
}) }) };
function amount(written, words, name) {
	const whole = words.exec(written.trim())?.[1];
	if (whole) return exact(whole);
	return /^\d{1,6}$/.test(written) ? exact(written).over(1024) : unpriced(`instance_configuration.${name} "${written.slice(0, 40)}" is not understood`);
}
const vcpus = (r) => amount(r.instance_configuration?.cpu ?? "1024", /^([\d.]{1,6})\s*vcpu$/i, "cpu");
const memoryGb = (r) => amount(r.instance_configuration?.memory ?? "2048", /^([\d.]{1,6})\s*gb$/i, "memory");
function leastInstances(r) {
	const { scaling } = r.refs;
	if (!scaling && r.auto_scaling_configuration_arn !== void 0) r.assume("its autoscaling configuration is not in the plan; assumed 1 instance at least");
	return scaling?.min_size ?? exact(1);
}
function idleHours(r) {
	return HOURS_A_MONTH.times(leastInstances(r)).minus(r.usage.monthly_active_instance_hours ?? 0).max(exact(0));
}
// src/resources/aws/apprunner/index.ts
const sheets$50 = [sheet({
	type: "aws_apprunner_service",
	title: "App Runner service",
	pricing: "aws.amazon.com/apprunner/pricing",
	attributes: attributes$45,
	usage: usage$47,
	references: references$8,
	components: [
		{
			name: "Provisioned memory",
			detail: (r) => `${memoryGb(r).toString()} GB, ${leastInstances(r).toString()} instances at least`,
			unit: "GB-hours",
			quantity: (r) => memoryGb(r).times(idleHours(r)),
			price: aws("AWSAppRunner", "Compute Provisioned GB-hours")
		},
		{
			name: "Active vCPUs",
			detail: (r) => `${vcpus(r).toString()} vCPU`,
			unit: "vCPU-hours",
			quantity: (r) => r.usage.monthly_active_instance_hours?.times(vcpus(r)),
			price: aws("AWSAppRunner", "Compute vCPU hours")
		},
		{
			name: "Active memory",
			detail: (r) => `${memoryGb(r).toString()} GB`,
			unit: "GB-hours",
			quantity: (r) => r.usage.monthly_active_instance_hours?.times(memoryGb(r)),
			price: aws("AWSAppRunner", "Compute GB hours")
		},
		{
			name: "Automatic deployments",
			unit: "months",
			when: (r) => r.source_configuration?.auto_deployments_enabled ?? true,
			quantity: () => 1,
			price: aws("AWSAppRunner", "Compute AutomaticDeployment")
		},
		{
			name: "Builds",
			unit: "minutes",
			when: (r) => r.source_configuration?.code_repository !== void 0,
			quantity: (r) => r.usage.monthly_build_minutes,
			price: aws("AWSAppRunner", "Compute Build mins")
		}
	]
})];
// src/resources/aws/athena/workgroup.ts
const attributes$44 = { configuration: block({ engine_version: block({ selected_engine_version: text({
	default: "AUTO",
	because: "the provider's default"
}) }) }) };
const usage$46 = {
	monthly_data_scanned_tb: usageNumber("TB that queries scan in a month, each query at least 10 MB"),
	monthly_dpu_hours: usageNumber("DPU-hours of Spark sessions in a month")
};
const workgroup = sheet({
	type: "aws_athena_workgroup",
	title: "Athena workgroup",
	pricing: "aws.amazon.com/athena/pricing",
	limits: ["Provisioned capacity is not priced; buckets, the catalogue, and functions of federated queries are billed by their services."],
	attributes: attributes$44,
	usage: usage$46,
	components: [{
		name: "Queries",
		unit: "TB",
		when: (r) => !isSpark(r),
		quantity: (r) => r.usage.monthly_data_scanned_tb,
		price: aws("AmazonAthena", "DataScannedInTB")
	}, {
		name: "Spark",
		unit: "DPU-hours",
		when: isSpark,
		quantity: (r) => r.usage.monthly_dpu_hours,
		price: aws("AmazonAthena", "Athena Spark - Spark_Execution")
	}]
});
function isSpark({ configuration }) {
	return /spark/i.test(configuration?.engine_version?.selected_engine_version ?? "");
}
// src/resources/aws/athena/index.ts
const sheets$49 = [workgroup];
// src/resources/aws/backup/vault.ts
const KEPT = "averaged over the month";
const LINES = [
	[
		"monthly_efs_warm_backup_gb",
		"EFS backups (warm)",
		"GB-months",
		aws("AWSBackup", "WarmStorage-ByteHrs-EFS"),
		`GB of EFS backups in warm storage, ${KEPT}`
	],
	[
		"monthly_efs_cold_backup_gb",
		"EFS backups (cold)",
		"GB-months",
		aws("AWSBackup", "ColdStorage-ByteHrs-EFS"),
		`GB of EFS backups in cold storage, ${KEPT}`
	],
	[
		"monthly_efs_warm_restore_gb",
		"EFS restores (warm)",
		"GB",
		aws("AWSBackup", "PartialRestore-Warm-EFS"),
		"GB restored in a month from warm EFS backups"
	],
	[
		"monthly_efs_cold_restore_gb",
		"EFS restores (cold)",
		"GB",
		aws("AWSBackup", "PartialRestore-Cold-EFS"),
		"GB restored in a month from cold EFS backups"
	],
	[
		"monthly_efs_item_restore_requests",
		"EFS item restores",
		"requests",
		aws("AWSBackup", "PartialRestore-Jobs-EFS"),
		"restores of single EFS items in a month"
	],
	[
		"monthly_s3_backup_gb",
		"S3 backups",
		"GB-months",
		aws("AWSBackup", "S3 Backup Storage Warm per GB-month"),
		`GB of S3 backups, ${KEPT}`
	],
	[
		"monthly_s3_restore_gb",
		"S3 restores",
		"GB",
		aws("AWSBackup", "S3 RestoreRecoveryPoint Warm per GB"),
		"GB restored in a month from S3 backups"
	],
	[
		"monthly_ebs_snapshot_gb",
		"EBS snapshots",
		"GB-months",
		aws("AmazonEC2", "EBS:SnapshotUsage"),
		`GB of EBS snapshots, ${KEPT}`
	],
	[
		"monthly_rds_snapshot_gb",
		"RDS snapshots",
		"GB-months",
		aws("AmazonRDS", "RDS:ChargedBackupUsage"),
		`GB of RDS snapshots, ${KEPT}`
	],
	[
		"monthly_aurora_snapshot_gb",
		"Aurora snapshots",
		"GB-months",
		aws("AmazonRDS", "Aurora:BackupUsage"),
		`GB of Aurora snapshots, ${KEPT}`
	],
	[
		"monthly_dynamodb_backup_gb",
		"DynamoDB backups",
		"GB-months",
		aws("AmazonDynamoDB", "TimedBackupStorage-ByteHrs"),
		`GB of DynamoDB backups, ${KEPT}`
	],
	[
		"monthly_dynamodb_restore_gb",
		"DynamoDB restores",
		"GB",
		aws("AmazonDynamoDB", "RestoreDataSize-Bytes"),
		"GB restored in a month from DynamoDB backups"
	],
	[
		"monthly_fsx_windows_backup_gb",
		"FSx for Windows backups",
		"GB-months",
		aws("AmazonFSx", "BackupUsage"),
		`GB of FSx for Windows backups, ${KEPT}`
	],
	[
		"monthly_fsx_lustre_backup_gb",
		"FSx for Lustre backups",
		"GB-months",
		aws("AmazonFSx", "BackupUsage"),
		`GB of FSx for Lustre backups, ${KEPT}`
	]
];
const KEYS = LINES.map(([key]) => key);
const usage$45 = Object.fromEntries(LINES.map(([key, , , , describe]) => [key, usageNumber(describe)]));
// src/resources/aws/backup/index.ts
const sheets$48 = [sheet({
	type: "aws_backup_vault",
	title: "Backup vault",
	pricing: "aws.amazon.com/backup/pricing",
	limits: ["Copies to other regions, virtual machines, SAP HANA, Timestream and audit evaluations are not priced.", "DynamoDB backups are priced as DynamoDB's own; advanced features of AWS Backup have rates of their own for cold storage."],
	attributes: {},
	usage: usage$45,
	components: LINES.map(([key, name, unit, price]) => ({
		name,
		unit,
		when: (r) => r.usage[key] !== void 0 || KEYS.every((one) => r.usage[one] === void 0),
		quantity: (r) => r.usage[key],
		price
	}))
})];
// src/resources/aws/batch/compute-environment.ts
const attributes$43 = {
	type: text(),
	compute_resources: block({
		type: text(),
		instance_type: texts(),
		min_vcpus: number({
			default: 0,
			because: "the provider's default"
		})
	})
};
const usage$44 = {
	instances: usageNumber("instances that run on average"),
	monthly_vcpu_hours: usageNumber("vCPU-hours of Fargate jobs in a month"),
	monthly_memory_gb_hours: usageNumber("GB-hours of memory of Fargate jobs in a month")
};
const kindOf$2 = ({ compute_resources: resources }) => resources?.type ?? unpriced("compute_resources.type is not set");
const isFargate = (r) => kindOf$2(r).startsWith("FARGATE");
const isSpot = (r) => kindOf$2(r).endsWith("SPOT");
const purchase = (r) => isSpot(r) ? "spot" : "on-demand";
function machine(r) {
	const types = r.compute_resources?.instance_type ?? [];
	const [type = "optimal"] = types;
	return types.length === 1 && type.includes(".") ? type : unpriced(`AWS chooses among the types of "${types.join(", ").slice(0, 80) || type}" by what the jobs ask for`);
}
function instances$1(r) {
	const least = r.compute_resources?.min_vcpus ?? exact(0);
	if (r.usage.instances || least.isZero) return r.usage.instances;
	const each = awsMachines.find(machine(r))?.vcpu ?? unpriced(`the number of vCPUs of ${machine(r)} is not known: give usage instances`);
	r.assume("counted at min_vcpus, which run also when there are no jobs (give usage instances)");
	return least.over(exact(each)).ceil();
}
// src/resources/aws/batch/index.ts
const sheets$47 = [sheet({
	type: "aws_batch_compute_environment",
	title: "Batch compute environment",
	pricing: "aws.amazon.com/batch/pricing",
	limits: ["Instances are priced as Linux, without their volumes; Fargate as Linux on x86."],
	attributes: attributes$43,
	usage: usage$44,
	free: (r) => r.type?.toUpperCase() === "UNMANAGED" ? "its instances are the team's own, and billed themselves" : void 0,
	components: [
		{
			name: "Instance usage",
			detail: (r) => [purchase(r), machine(r)].join(", "),
			unit: "hours",
			hourly: true,
			when: (r) => !isFargate(r),
			quantity: instances$1,
			price: (r) => aws("AmazonEC2", `${isSpot(r) ? "SpotUsage" : "BoxUsage"}:${machine(r)}`, {
				operation: "RunInstances",
				purchase: purchase(r)
			})
		},
		{
			name: "vCPU",
			detail: (r) => isSpot(r) ? "Fargate Spot" : "Fargate",
			unit: "vCPU-hours",
			when: isFargate,
			quantity: (r) => r.usage.monthly_vcpu_hours,
			price: (r) => aws("AmazonECS", "Fargate-vCPU-Hours:perCPU", { purchase: purchase(r) })
		},
		{
			name: "Memory",
			detail: (r) => isSpot(r) ? "Fargate Spot" : "Fargate",
			unit: "GB-hours",
			when: isFargate,
			quantity: (r) => r.usage.monthly_memory_gb_hours,
			price: (r) => aws("AmazonECS", "Fargate-GB-Hours", { purchase: purchase(r) })
		}
	]
})];
// src/resources/aws/beanstalk/settings.ts
const attributes$42 = {
	setting: blocks({
		namespace: text(),
		name: text(),
		value: text({
			default: "",
			because: "as if it were not set"
		})
	}, { because: "the template's and the platform's settings" }),
	tier: text({
		default: "WebServer",
		because: "the provider's default"
	}),
	solution_stack_name: text(),
	platform_arn: text()
};
const databaseKeys = { additional_backup_storage_gb: usageNumber("GB of the database's backups beyond its size, averaged over the month") };
function prefixed(prefix, keys) {
	return Object.fromEntries(Object.entries(keys).map(([key, value]) => [`${prefix}.${key}`, value]));
}
const usage$43 = {
	...prefixed("ec2", machineUsage),
	...prefixed("lb", capacityUsage),
	...prefixed("db", databaseKeys),
	"elb.monthly_data_processed_gb": usageNumber("GB that a classic load balancer processes in a month"),
	"cloudwatch.monthly_data_ingested_gb": usageNumber("GB of logs that arrive in a month"),
	"cloudwatch.storage_gb": usageNumber("GB of logs kept, compressed, averaged over the month"),
	"cloudwatch.monthly_data_scanned_gb": usageNumber("GB of logs that Logs Insights scans in a month")
};
const LAUNCH = "aws:autoscaling:launchconfiguration";
const DATABASE = "aws:rds:dbinstance";
const LOGS = "aws:elasticbeanstalk:cloudwatch:logs";
function option({ setting }, namespace, name) {
	return setting.find((one) => one.namespace === namespace && one.name === name)?.value || void 0;
}
function numberOption(r, namespace, name) {
	const value = option(r, namespace, name);
	if (value === void 0) return void 0;
	return /^\d{1,9}$/.test(value) ? exact(value) : unpriced(`the setting ${name} is "${value.slice(0, 40)}", not a number`);
}
function isOn(r, namespace, name) {
	return option(r, namespace, name)?.toLowerCase() === "true";
}
function balancerType(r) {
	if (r.tier === "Worker" || option(r, "aws:elasticbeanstalk:environment", "EnvironmentType") === "SingleInstance") return void 0;
	return option(r, "aws:elasticbeanstalk:environment", "LoadBalancerType") ?? "classic";
}
function hasDatabase(r) {
	return isOn(r, "aws:rds:dbinstance", "HasCoupledDatabase") || option(r, "aws:rds:dbinstance", "DBInstanceClass") !== void 0;
}
// src/resources/aws/beanstalk/database.ts
const engineOf$2 = (r) => option(r, "aws:rds:dbinstance", "DBEngine") ?? "mysql";
const isMultiAz = (r) => isOn(r, DATABASE, "MultiAZDatabase");
function databaseOf(r) {
	return {
		get engine() {
			return engineOf$2(r);
		},
		get version() {
			return option(r, DATABASE, "DBEngineVersion");
		},
		isExtendedSupportOff: false,
		get instanceClass() {
			return option(r, "aws:rds:dbinstance", "DBInstanceClass") ?? unpriced("the setting DBInstanceClass is not set, and the default differs by platform");
		},
		get operation() {
			return operationOf(engineOf$2(r), void 0);
		},
		get usageType() {
			return isMultiAz(r) ? isMirrored(engineOf$2(r)) ? "MirrorUsage" : "Multi-AZUsage" : "InstanceUsage";
		},
		get deployment() {
			return isMultiAz(r) ? "Multi-AZ" : "Single-AZ";
		},
		get machines() {
			return isMultiAz(r) ? 2 : 1;
		},
		readable: 1,
		insights: false,
		insightsDays: void 0,
		usage: {
			reserved_instance_term: void 0,
			reserved_instance_payment_option: void 0,
			monthly_cpu_credit_hrs: void 0,
			vcpu_count: void 0,
			monthly_additional_performance_insights_requests: void 0
		},
		get asOf() {
			return r.asOf;
		}
	};
}
const LEAST_GIB = 20;
function storageOf$1(r) {
	return {
		get engine() {
			return engineOf$2(r);
		},
		type: "gp2",
		get size() {
			const size = numberOption(r, DATABASE, "DBAllocatedStorage");
			if (!size) r.assume(`DBAllocatedStorage is not set; assumed ${LEAST_GIB} GB, the least that RDS allocates`);
			return size ?? exact(LEAST_GIB);
		},
		iops: void 0,
		throughput: void 0,
		get prefix() {
			return isMultiAz(r) ? `RDS:${isMirrored(engineOf$2(r)) ? "Mirror-" : "Multi-AZ-"}` : "RDS:";
		},
		hasLogVolume: false,
		assume: (text) => r.assume(text)
	};
}
// src/resources/aws/beanstalk/traffic-and-logs.ts
function balancer() {
	const isClassic = (r) => balancerType(r) === "classic";
	const isOther = (r) => balancerType(r) !== void 0 && !isClassic(r);
	const operation = (r) => ({ operation: isClassic(r) ? "LoadBalancing" : `LoadBalancing:${balancerKind(balancerType(r) ?? "").name}` });
	return [
		{
			name: "Load balancer",
			detail: (r) => balancerType(r) ?? "",
			unit: "hours",
			hourly: true,
			when: (r) => balancerType(r) !== void 0,
			quantity: (r) => {
				if (option(r, "aws:elasticbeanstalk:environment", "LoadBalancerType") === void 0) r.assume("a classic load balancer, AWS's default where no setting names another");
				return 1;
			},
			price: (r) => aws("AWSELB", "LoadBalancerUsage", operation(r))
		},
		{
			name: "Capacity units",
			unit: "LCU-hours",
			hourly: true,
			when: isOther,
			quantity: (r) => capacityUnits(balancerKind(balancerType(r) ?? ""), {
				new_connections: r.usage["lb.new_connections"],
				active_connections: r.usage["lb.active_connections"],
				processed_bytes_gb: r.usage["lb.processed_bytes_gb"],
				rule_evaluations: r.usage["lb.rule_evaluations"]
			}),
			price: (r) => aws("AWSELB", "LCUUsage", operation(r))
		},
		{
			name: "Data processed",
			unit: "GB",
			when: isClassic,
			quantity: (r) => r.usage["elb.monthly_data_processed_gb"],
			price: aws("AWSELB", "DataProcessing-Bytes", { operation: "LoadBalancing" })
		}
	];
}
function logs() {
	const line = (name, unit, key, words) => ({
		name,
		unit,
		when: (r) => isOn(r, LOGS, "StreamLogs"),
		quantity: (r) => r.usage[key],
		price: aws("AmazonCloudWatch", words)
	});
	return [
		line("Logs ingested", "GB", "cloudwatch.monthly_data_ingested_gb", "DataProcessing-Bytes"),
		line("Logs kept", "GB-months", "cloudwatch.storage_gb", "TimedStorage-ByteHrs"),
		line("Logs scanned by Logs Insights", "GB", "cloudwatch.monthly_data_scanned_gb", "DataScanned-Bytes")
	];
}
// src/resources/aws/beanstalk/environment.ts
const environment$2 = sheet({
	type: "aws_elastic_beanstalk_environment",
	title: "Elastic Beanstalk environment",
	pricing: "aws.amazon.com/elasticbeanstalk/pricing",
	limits: ["The number of instances is the least of the autoscaling group, not the ceiling.", "Public addresses, queues of worker environments, and settings of saved templates and .ebextensions are not priced."],
	attributes: attributes$42,
	usage: usage$43,
	components: [
		...machineComponents(machineOf),
		...balancer(),
		...logs()
	],
	parts: [part({
		name: "volumes",
		each: (r) => [volumeOf$1(root(r), () => instances(r))],
		components: volumeComponents$1((volume) => volume)
	}), part({
		name: "database",
		each: (r) => hasDatabase(r) ? [r] : [],
		components: [
			...databaseComponents(databaseOf),
			...storageComponents(storageOf$1),
			{
				name: "Additional backup storage",
				unit: "GB-months",
				when: (r) => r.usage["db.additional_backup_storage_gb"] !== void 0,
				quantity: (r) => r.usage["db.additional_backup_storage_gb"],
				price: aws("AmazonRDS", "RDS:ChargedBackupUsage")
			}
		]
	})]
});
function instances(r) {
	return numberOption(r, "aws:autoscaling:asg", "MinSize") ?? exact(1);
}
function instanceType(r) {
	const types = (option(r, "aws:ec2:instances", "InstanceTypes") ?? option(r, "aws:autoscaling:launchconfiguration", "InstanceType"))?.split(",").map((type) => type.trim()) ?? [];
	if (types.length > 1) r.assume(`priced as ${types[0]}, the first of ${types.length} instance types`);
	return types[0] ?? unpriced("no setting names the instance type, and the default differs by region and platform");
}
const isWindows = ({ solution_stack_name, platform_arn }) => /windows/i.test(`${solution_stack_name} ${platform_arn}`);
function templateOf(r) {
	return {
		get instanceType() {
			return instanceType(r);
		},
		tenancy: void 0,
		isOnHost: false,
		isSpot: false,
		ebsOptimized: void 0,
		detailedMonitoring: void 0,
		cpuCredits: void 0,
		publicAddress: void 0,
		root: void 0,
		devices: []
	};
}
function machineOf(r) {
	return {
		template: templateOf(r),
		get count() {
			if (isOn(r, "aws:ec2:instances", "EnableSpot")) unpriced("it mixes spot and on-demand instances in shares that the plan does not tell");
			return instances(r);
		},
		usage: {
			get operating_system() {
				return r.usage["ec2.operating_system"];
			},
			get reserved_instance_type() {
				return r.usage["ec2.reserved_instance_type"];
			},
			get reserved_instance_term() {
				return r.usage["ec2.reserved_instance_term"];
			},
			get reserved_instance_payment_option() {
				return r.usage["ec2.reserved_instance_payment_option"];
			},
			get monthly_cpu_credit_hrs() {
				return r.usage["ec2.monthly_cpu_credit_hrs"];
			},
			get vcpu_count() {
				return r.usage["ec2.vcpu_count"];
			}
		},
		get operatingSystem() {
			return isWindows(r) ? "windows" : "linux";
		},
		isSpot: false
	};
}
function root(r) {
	return rootOf({
		name: "the root volume",
		get size() {
			return numberOption(r, LAUNCH, "RootVolumeSize");
		},
		get type() {
			return option(r, LAUNCH, "RootVolumeType");
		},
		get iops() {
			return numberOption(r, LAUNCH, "RootVolumeIOPS");
		},
		get throughput() {
			return numberOption(r, LAUNCH, "RootVolumeThroughput");
		}
	}, () => isWindows(r) ? "windows" : "linux", (text) => r.assume(text));
}
// src/resources/aws/beanstalk/index.ts
const sheets$46 = [environment$2];
// src/resources/aws/bedrock/model.ts
const GEOGRAPHIES = new Set([
	"us",
	"us-gov",
	"eu",
	"apac",
	"jp",
	"au",
	"global"
]);
function modelOf(text) {
	const [, region, kind, id = ""] = /^arn:[\w-]+:bedrock:([\w-]*):\d*:([\w-]+)\/(.+)$/.exec(text) ?? [
		void 0,
		void 0,
		"",
		text
	];
	if (![
		"",
		"foundation-model",
		"inference-profile"
	].includes(kind ?? "")) unpriced(`${kind ?? "it"} is no model with a list price`);
	return {
		id,
		place: GEOGRAPHIES.has(id.split(".", 1)[0] ?? "") ? "global" : region || void 0
	};
}
// src/resources/aws/bedrock/invocations.ts
const pricing$4 = "aws.amazon.com/bedrock/pricing";
const OF_INPUT = "Share (0 to 1) of the input tokens of requests that is";
const usage$42 = {
	monthly_input_tokens: usageNumber("Input tokens a month, without those read from or written to the cache"),
	monthly_output_tokens: usageNumber("Output tokens a month"),
	monthly_requests: usageNumber("Requests a month, beside the tokens of one"),
	request_input_tokens: usageNumber("Input tokens of a request on average, cached ones included"),
	request_output_tokens: usageNumber("Output tokens of a request on average"),
	retry_rate: usageNumber("Requests sent again, as a share of all: 0.05 for 5 in 100; default: none"),
	cached_input_share: usageNumber(`${OF_INPUT} read from the prompt cache; default: none`),
	cache_write_input_share: usageNumber(`${OF_INPUT} written to the prompt cache (5 minutes); needed where tokens are read from it`),
	batch_share: usageNumber("Share (0 to 1) of the requests that runs as batch jobs, which use no cache; default: none"),
	monthly_cache_read_tokens: usageNumber("Input tokens read from the prompt cache a month"),
	monthly_cache_write_tokens: usageNumber("Input tokens written to the prompt cache (5 minutes) a month"),
	monthly_batch_input_tokens: usageNumber("Input tokens of batch jobs a month"),
	monthly_batch_output_tokens: usageNumber("Output tokens of batch jobs a month")
};
const ONE = exact(1);
function share(said, key) {
	const given = said[key] ?? exact(0);
	return given.gt(1) ? unpriced(`usage ${key} is ${given.toString()}, more than all`) : given;
}
function uncached(said) {
	const left = ONE.minus(share(said, "cached_input_share")).minus(share(said, "cache_write_input_share"));
	return left.isNegative ? unpriced("usage cached_input_share and cache_write_input_share are more than all input tokens") : left;
}
function requested(said, direction, inBatch) {
	const [requests, each] = [said.monthly_requests, said[`request_${direction}_tokens`]];
	if (!requests || !each) return void 0;
	const batch = share(said, "batch_share");
	return product({
		requests,
		"attempts a request": ONE.plus(said.retry_rate ?? 0),
		[`${direction} tokens a request`]: each,
		...inBatch ? { "share in batches": batch } : { "share outside of batches": ONE.minus(batch) }
	});
}
const EXTRAS = [
	{
		name: "Tokens read from cache",
		keys: ["monthly_cache_read_tokens", "cached_input_share"],
		kind: "cache read tokens",
		quantity: (said) => said.monthly_cache_read_tokens ?? requested(said, "input", false)?.times("cached share of input", share(said, "cached_input_share"))
	},
	{
		name: "Tokens written to cache",
		keys: [
			"monthly_cache_write_tokens",
			"cache_write_input_share",
			"cached_input_share"
		],
		kind: "cache write tokens",
		quantity: (said) => said.monthly_cache_write_tokens ?? (said.cache_write_input_share && requested(said, "input", false)?.times("share of input written to cache", share(said, "cache_write_input_share")))
	},
	{
		name: "Batch input tokens",
		keys: ["monthly_batch_input_tokens", "batch_share"],
		kind: "batch input tokens",
		quantity: (said) => said.monthly_batch_input_tokens ?? requested(said, "input", true)
	},
	{
		name: "Batch output tokens",
		keys: ["monthly_batch_output_tokens", "batch_share"],
		kind: "batch output tokens",
		quantity: (said) => said.monthly_batch_output_tokens ?? requested(said, "output", true)
	}
];
function tokenComponents(of) {
	const line = (name, kind, quantity, keys = []) => ({
		name,
		detail: (r) => of(r).id,
		detailNames: "model",
		unit: "tokens",
		when: (r) => keys.length === 0 || keys.some((key) => r.usage[key] !== void 0),
		quantity: (r) => quantity(r.usage),
		price: (r) => aws("AmazonBedrock", `${of(r).id} ${kind}`, { place: of(r).place })
	});
	return [
		line("Input tokens", "input tokens", (said) => said.monthly_input_tokens ?? requested(said, "input", false)?.times("uncached share of input", uncached(said))),
		line("Output tokens", "output tokens", (said) => said.monthly_output_tokens ?? requested(said, "output", false)),
		...EXTRAS.map(({ name, kind, quantity, keys }) => line(name, kind, quantity, keys))
	];
}
const limits$1 = ["Images, audio, video, guardrails, long contexts and caches kept for more than 5 minutes are not priced."];
const profile = { model_source: block({ copy_from: text() }) };
const agentAttributes = { foundation_model: text() };
const inferenceProfile = sheet({
	type: "aws_bedrock_inference_profile",
	title: "Bedrock inference profile",
	pricing: pricing$4,
	limits: limits$1,
	attributes: profile,
	usage: usage$42,
	components: tokenComponents((r) => modelOf(r.model_source?.copy_from ?? unpriced("it copies from no model")))
});
const agent = sheet({
	type: "aws_bedrockagent_agent",
	title: "Bedrock agent",
	pricing: pricing$4,
	limits: limits$1,
	attributes: agentAttributes,
	usage: usage$42,
	components: tokenComponents((r) => modelOf(r.foundation_model ?? unpriced("foundation_model is not set")))
});
// src/resources/aws/bedrock/provisioned-throughput.ts
const TERMS = new Map([
	["", "no commitment"],
	["OneMonth", "1-month commitment"],
	["SixMonths", "6-month commitment"]
]);
const provisionedThroughput = sheet({
	type: "aws_bedrock_provisioned_model_throughput",
	title: "Bedrock provisioned throughput",
	pricing: "aws.amazon.com/bedrock/pricing",
	limits: ["Custom models cost by their base model, which the plan does not name: they are unpriced."],
	attributes: {
		model_arn: text(),
		model_units: number(),
		commitment_duration: text()
	},
	components: [{
		name: "Model units",
		detail: (r) => termOf(r.commitment_duration),
		unit: "hours",
		hourly: true,
		quantity: (r) => product({ "model units": r.model_units ?? unpriced("model_units is not set") }),
		price: (r) => {
			const { id, place } = modelOf(r.model_arn ?? unpriced("model_arn is not set"));
			return aws("AmazonBedrock", `${id} model unit, ${termOf(r.commitment_duration)}`, { place });
		}
	}]
});
function termOf(duration = "") {
	return TERMS.get(duration) ?? unpriced(`commitments of ${duration} are not known`);
}
// src/resources/aws/bedrock/index.ts
const sheets$45 = [
	agent,
	inferenceProfile,
	provisionedThroughput
];
// src/resources/aws/cloudformation/index.ts
const sheets$44 = [sheet({
	type: ["aws_cloudformation_stack", "aws_cloudformation_stack_set"],
	title: "CloudFormation stack",
	pricing: "aws.amazon.com/cloudformation/pricing",
	limits: ["What the template creates is outside the plan and is not priced."],
	attributes: {},
	usage: {
		monthly_handler_operations: usageNumber("Operations a month on third-party resource types and hooks; those of AWS's own types are free"),
		monthly_duration_secs: usageNumber("Seconds a month by which those operations run longer than 30 seconds each")
	},
	components: [
		{
			name: "Resources of the stack",
			unit: "months",
			quantity: () => 1,
			price: () => unpriced("what the stack creates is outside the plan")
		},
		{
			name: "Handler operations",
			unit: "operations",
			quantity: (r) => r.usage.monthly_handler_operations,
			price: aws("AWSCloudFormation", "Resource-Invocation-Count")
		},
		{
			name: "Durations above 30 seconds",
			unit: "seconds",
			quantity: (r) => r.usage.monthly_duration_secs,
			price: aws("AWSCloudFormation", "Resource-Processing-Time")
		}
	]
})];
// src/resources/aws/cloudfront/areas.json
var areas_default$1 = JSON.parse("{\"edges\":{\"us\":{\"place\":\"United States\",\"covers\":\"the United States, Mexico and Canada\"},\"europe\":{\"place\":\"Europe\",\"covers\":\"Europe and Israel\"},\"south_africa\":{\"place\":\"South Africa\",\"covers\":\"South Africa and Kenya\"},\"south_america\":{\"place\":\"South America\",\"covers\":\"South America\"},\"japan\":{\"place\":\"Japan\",\"covers\":\"Japan\"},\"australia\":{\"place\":\"Australia\",\"covers\":\"Australia and New Zealand\"},\"asia_pacific\":{\"place\":\"Asia Pacific\",\"covers\":\"Hong Kong, Philippines, Singapore, South Korea, Taiwan and Thailand\"},\"india\":{\"place\":\"India\",\"covers\":\"India\"},\"middle_east\":{\"place\":\"Middle East\",\"covers\":\"the Middle East\"}},\"shields\":{\"us\":{\"place\":\"us-east-1\",\"regions\":\"us-\"},\"europe\":{\"place\":\"eu-west-1\",\"regions\":\"eu-\"},\"south_america\":{\"place\":\"sa-east-1\",\"regions\":\"sa-\"},\"japan\":{\"place\":\"ap-northeast-1\",\"regions\":\"ap-northeast-1\"},\"australia\":{\"place\":\"ap-southeast-2\",\"regions\":\"ap-southeast-2\"},\"singapore\":{\"place\":\"ap-southeast-1\",\"regions\":\"ap-southeast-1\"},\"south_korea\":{\"place\":\"ap-northeast-2\",\"regions\":\"ap-northeast-2\"},\"india\":{\"place\":\"ap-south-1\",\"regions\":\"ap-south-1\"}}}");
// src/resources/aws/cloudfront/traffic.ts
const KINDS$1 = [
	{
		key: "monthly_data_transfer_to_internet_gb",
		name: "Data to the internet",
		unit: "GB",
		product: "DataTransfer-Out-Bytes",
		says: "GB sent to viewers"
	},
	{
		key: "monthly_data_transfer_to_origin_gb",
		name: "Data to the origin",
		unit: "GB",
		product: "DataTransfer-Out-OBytes",
		says: "GB sent to origins"
	},
	{
		key: "monthly_http_requests",
		name: "HTTP requests",
		unit: "requests",
		product: "Requests-HTTP-Proxy",
		says: "HTTP requests"
	},
	{
		key: "monthly_https_requests",
		name: "HTTPS requests",
		unit: "requests",
		product: "Requests-HTTPS-Proxy",
		says: "HTTPS requests"
	}
];
const EDGES = Object.entries(areas_default$1.edges);
const trafficUsage = Object.fromEntries(KINDS$1.flatMap(({ key, says }) => EDGES.map(([area, { covers }]) => [`${key}.${area}`, usageNumber(`${says} a month, in ${covers}`)])));
const trafficComponents = KINDS$1.flatMap(({ key, name, unit, product }) => {
	const isSilent = (r) => EDGES.every(([area]) => r.usage[`${key}.${area}`] === void 0);
	return EDGES.map(([area, { place }], at) => ({
		name,
		detail: () => place,
		unit,
		when: (r) => r.usage[`${key}.${area}`] !== void 0 || at === 0 && isSilent(r),
		quantity: (r) => r.usage[`${key}.${area}`],
		price: aws("AmazonCloudFront", product, { place }),
		...product === "DataTransfer-Out-Bytes" && { sharedTiers: true }
	}));
});
// src/resources/aws/cloudfront/distribution.ts
const attributes$41 = {
	origin: blocks({ origin_shield: block({
		enabled: flag({
			default: false,
			because: "required within its block"
		}),
		origin_shield_region: text()
	}) }),
	viewer_certificate: block({ ssl_support_method: text({
		default: "sni-only",
		because: "the other one, vip, is set explicitly"
	}) })
};
const SHIELDS = Object.entries(areas_default$1.shields);
const usage$41 = {
	...trafficUsage,
	...Object.fromEntries(SHIELDS.map(([area, { regions }]) => [`monthly_shield_requests.${area}`, usageNumber(`Requests a month to Origin Shield in ${regions}`)])),
	monthly_invalidation_requests: usageNumber("Paths that are invalidated in a month"),
	monthly_encryption_requests: usageNumber("HTTPS requests a month with field-level encryption"),
	monthly_log_lines: usageNumber("Lines of real-time logs a month"),
	custom_ssl_certificates: usageNumber("Certificates with IP addresses of their own; 1 where ssl_support_method is vip")
};
function isShieldedIn(r, regions) {
	return r.origin.some(({ origin_shield: shield }) => shield?.enabled === true && shield.origin_shield_region?.startsWith(regions));
}
const shieldComponents = SHIELDS.map(([area, { place, regions }]) => ({
	name: "Origin Shield requests",
	detail: () => area.replace("_", " "),
	unit: "requests",
	when: (r) => r.usage[`monthly_shield_requests.${area}`] !== void 0 || isShieldedIn(r, regions),
	quantity: (r) => r.usage[`monthly_shield_requests.${area}`],
	price: aws("AmazonCloudFront", "Origin Shield Requests", { place })
}));
function hasOwnAddresses(r) {
	return r.usage["custom_ssl_certificates"] !== void 0 || r.viewer_certificate?.ssl_support_method === "vip";
}
function asUsed(key, name, unit, product, place) {
	return {
		name,
		unit,
		when: (r) => r.usage[key] !== void 0,
		quantity: (r) => r.usage[key],
		price: aws("AmazonCloudFront", product, { place })
	};
}
// src/resources/aws/cloudfront/index.ts
const sheets$43 = [sheet({
	type: "aws_cloudfront_distribution",
	title: "CloudFront distribution",
	pricing: "aws.amazon.com/cloudfront/pricing",
	limits: ["Priced by usage: the flat-rate plans of late 2025 and security savings bundles are not applied.", "The free allowance of an account and reads of key value stores are left out; functions, Lambda@Edge and web ACLs are priced apart."],
	attributes: attributes$41,
	usage: usage$41,
	components: [
		...trafficComponents,
		...shieldComponents,
		{
			name: "Invalidated paths",
			unit: "paths",
			quantity: (r) => r.usage["monthly_invalidation_requests"],
			price: aws("AmazonCloudFront", "Invalidations", { place: "global" })
		},
		asUsed("monthly_encryption_requests", "Field-level encryption", "requests", "HTTPS Proxy requests with Field Level Encryption", "Europe"),
		asUsed("monthly_log_lines", "Real-time log lines", "requests", "RealTimeLog", "global"),
		{
			name: "Certificates with own IP addresses",
			unit: "months",
			when: hasOwnAddresses,
			quantity: (r) => r.usage["custom_ssl_certificates"] ?? 1,
			price: aws("AmazonCloudFront", "SSL-Cert-Custom", { place: "global" })
		}
	]
}), sheet({
	type: "aws_cloudfront_function",
	title: "CloudFront function",
	pricing: "aws.amazon.com/cloudfront/pricing",
	limits: ["Reads of key value stores are not priced."],
	attributes: {},
	usage: { monthly_requests: usageNumber("Invocations a month") },
	components: [{
		name: "Invocations",
		unit: "requests",
		quantity: (r) => r.usage.monthly_requests,
		price: aws("AmazonCloudFront", "Executions-CloudFrontFunctions", { place: "global" })
	}]
})];
// src/resources/aws/cloudhsm/index.ts
const sheets$42 = [sheet({
	type: "aws_cloudhsm_v2_hsm",
	title: "CloudHSM module",
	pricing: "aws.amazon.com/cloudhsm/pricing",
	limits: ["Priced as the first type of module: the cluster's hsm_type is not read."],
	attributes: {},
	usage: { monthly_hrs: usageNumber("hours a month in which the module exists") },
	components: [{
		name: "HSM usage",
		unit: "hours",
		hourly: true,
		quantity: (r) => running(1, r.usage.monthly_hrs),
		price: aws("CloudHSM", "CloudHSMv2Usage")
	}]
})];
// src/resources/aws/cloudtrail/event-data-store.ts
const EXTENDABLE = "EXTENDABLE_RETENTION_PRICING";
const eventDataStore = sheet({
	type: "aws_cloudtrail_event_data_store",
	title: "CloudTrail Lake event data store",
	pricing: "aws.amazon.com/cloudtrail/pricing",
	attributes: { billing_mode: text({
		default: EXTENDABLE,
		because: "AWS provider: billing_mode"
	}) },
	usage: {
		monthly_ingested_gb: usageNumber("GB of CloudTrail events ingested a month"),
		monthly_other_ingested_gb: usageNumber("GB ingested a month from other sources, such as Config items or outside AWS"),
		extended_storage_gb: usageNumber("GB kept beyond the first year, averaged over the month"),
		monthly_scanned_gb: usageNumber("GB that queries scan a month")
	},
	components: [
		{
			name: "Ingestion",
			detail: (r) => r.billing_mode === EXTENDABLE ? "one-year extendable retention" : "seven-year retention",
			unit: "GB",
			quantity: (r) => r.usage.monthly_ingested_gb,
			price: (r) => aws("AWSCloudTrail", r.billing_mode === EXTENDABLE ? "Ingestion Bytes-1yearstore" : "Ingestion Bytes")
		},
		{
			name: "Ingestion, other sources",
			unit: "GB",
			when: (r) => r.usage.monthly_other_ingested_gb !== void 0,
			quantity: (r) => r.usage.monthly_other_ingested_gb,
			price: (r) => aws("AWSCloudTrail", r.billing_mode === EXTENDABLE ? "Ingestion Bytes-1yearstore-other-data-sources" : "Ingestion Bytes")
		},
		{
			name: "Extended retention",
			unit: "GB-months",
			when: (r) => r.billing_mode === EXTENDABLE && r.usage.extended_storage_gb !== void 0,
			quantity: (r) => r.usage.extended_storage_gb,
			price: aws("AWSCloudTrail", "Management PaidStorage ByteHrs")
		},
		{
			name: "Queries",
			unit: "GB",
			quantity: (r) => r.usage.monthly_scanned_gb,
			price: aws("AWSCloudTrail", "QueryScanned Bytes")
		}
	]
});
// src/resources/aws/cloudtrail/trail.ts
const attributes$40 = {
	enable_logging: flag({
		default: true,
		because: "AWS provider: enable_logging"
	}),
	event_selector: blocks({
		include_management_events: flag({
			default: true,
			because: "AWS provider: include_management_events"
		}),
		data_resource: count()
	}),
	advanced_event_selector: blocks({ field_selector: blocks({
		field: text({ default: "" }),
		equals: texts()
	}) }),
	insight_selector: count()
};
const usage$40 = {
	monthly_additional_management_events: usageNumber("Management events a month that further trails deliver; those of an account's first trail are free"),
	monthly_data_events: usageNumber("Data events a month"),
	monthly_insight_events: usageNumber("Events a month that CloudTrail Insights analyses")
};
function selects(r, category) {
	return r.advanced_event_selector.some(({ field_selector }) => field_selector.some((one) => one.field === "eventCategory" && one.equals.includes(category)));
}
function recordsManagement(r) {
	if (r.advanced_event_selector.length > 0) return selects(r, "Management");
	return r.event_selector.length === 0 || r.event_selector.some((one) => one.include_management_events);
}
function recordsData(r) {
	return selects(r, "Data") || r.event_selector.some((one) => one.data_resource > 0);
}
// src/resources/aws/cloudtrail/index.ts
const sheets$41 = [eventDataStore, sheet({
	type: "aws_cloudtrail",
	title: "CloudTrail trail",
	pricing: "aws.amazon.com/cloudtrail/pricing",
	limits: [
		"Whether it is the account's first trail, whose management events are free, is for the usage to say.",
		"Its bucket, log group, topic and key are billed themselves.",
		"Insights are priced for management events."
	],
	attributes: attributes$40,
	usage: usage$40,
	free: (r) => r.enable_logging ? void 0 : "its logging is off",
	components: [
		{
			name: "Management events (additional copies)",
			unit: "events",
			when: (r) => recordsManagement(r) || r.usage.monthly_additional_management_events !== void 0,
			quantity: (r) => r.usage.monthly_additional_management_events,
			price: aws("AWSCloudTrail", "PaidEventsRecorded")
		},
		{
			name: "Data events",
			unit: "events",
			when: (r) => recordsData(r) || r.usage.monthly_data_events !== void 0,
			quantity: (r) => r.usage.monthly_data_events,
			price: aws("AWSCloudTrail", "DataEventsRecorded")
		},
		{
			name: "Network activity events",
			unit: "events",
			when: (r) => selects(r, "NetworkActivity"),
			quantity: () => void 0,
			price: () => unpriced("no price of network activity events is known")
		},
		{
			name: "Insight events",
			unit: "events",
			when: (r) => r.insight_selector > 0 || r.usage.monthly_insight_events !== void 0,
			quantity: (r) => r.usage.monthly_insight_events,
			price: aws("AWSCloudTrail", "InsightsEvents")
		}
	]
})];
// src/resources/aws/codebuild/compute.ts
const ENVIRONMENTS = new Map([
	["LINUX_CONTAINER", {
		system: "Linux",
		size: "general1",
		reserved: "x86-64"
	}],
	["LINUX_EC2", {
		system: "Linux",
		size: "general1",
		reserved: "x86-64"
	}],
	["ARM_CONTAINER", {
		system: "Linux",
		size: "arm1",
		reserved: "arm"
	}],
	["ARM_EC2", {
		system: "Linux",
		size: "arm1",
		reserved: "arm"
	}],
	["LINUX_GPU_CONTAINER", {
		system: "Linux",
		size: "gpu1",
		reserved: "gpu"
	}],
	["WINDOWS_SERVER_2019_CONTAINER", {
		system: "Windows",
		size: "general1",
		reserved: "x86-64"
	}],
	["WINDOWS_SERVER_2022_CONTAINER", {
		system: "Windows",
		size: "general1",
		reserved: "x86-64"
	}],
	["WINDOWS_EC2", {
		system: "Windows",
		size: "general1",
		reserved: "x86-64"
	}],
	["MAC_ARM", {
		system: "macOS",
		size: "m2",
		reserved: "arm"
	}]
]);
const SEEN = new Set([
	"Linux:small",
	"Linux:medium",
	"Linux:large",
	"Windows:large"
]);
function sizeOf$2(computeType) {
	return /^BUILD_GENERAL1_(SMALL|MEDIUM|LARGE|XLARGE|2XLARGE)$/.exec(computeType)?.[1]?.toLowerCase() ?? unpriced(`the size ${computeType} is not known`);
}
function environmentOf$1(type) {
	return ENVIRONMENTS.get(type) ?? unpriced(`the environment ${type} is not known`);
}
function lambdaMemory(computeType) {
	return /^BUILD_LAMBDA_(\d+GB)$/.exec(computeType)?.[1];
}
function onDemandWords(type, computeType) {
	const memory = lambdaMemory(computeType);
	if (memory) return `lambda.${type.startsWith("ARM") ? "arm" : "x86-64"}.${memory}`;
	const { system, size } = environmentOf$1(type);
	const name = sizeOf$2(computeType);
	if (size === "general1" && SEEN.has(`${system}:${name}`)) return `Build-Min:${system}:g1.${name}`;
	return `OnDemand-EC2 ${system} ${size}.${name}`;
}
function reservedWords(type, computeType) {
	const { system, size, reserved } = environmentOf$1(type);
	return `Reserved-EC2 ${system} reserved.${reserved}.${size === "m2" ? "m2" : "g1"}.${sizeOf$2(computeType)}`;
}
function attributeWords(type, vcpu, memory, hasNvme) {
	const { system, size, reserved } = environmentOf$1(type);
	return `Reserved-EC2-Attributes ${system} reserved.${size === "m2" ? `${reserved}.m2` : reserved}.${vcpu}cpu.${memory}gib${hasNvme ? ".nvme" : ""}`;
}
// src/resources/aws/codebuild/fleet.ts
const chosen = {
	default: void 0,
	because: "AWS chooses the smallest that fits"
};
const attributes$39 = {
	base_capacity: number(),
	compute_type: text(),
	environment_type: text(),
	compute_configuration: block({
		machine_type: text({
			default: "GENERAL",
			because: "AWS's default"
		}),
		vcpu: number(chosen),
		memory: number(chosen)
	})
};
const usage$39 = { machines: usageNumber("Machines of the fleet that run on average, where it scales") };
function words$1(r) {
	const { environment_type: type = unpriced("environment_type is not set"), compute_type: size = unpriced("compute_type is not set") } = r;
	if (size === "CUSTOM_INSTANCE_TYPE") unpriced("machines of a chosen instance type have no known billing words");
	if (size !== "ATTRIBUTE_BASED_COMPUTE") return reservedWords(type, size);
	const { machine_type, vcpu, memory } = r.compute_configuration ?? unpriced("compute_configuration is not set");
	if (!vcpu || !memory) unpriced("AWS chooses the machine by what it is not told: vcpu and memory are not both set");
	return attributeWords(type, vcpu.toString(), memory.toString(), machine_type === "NVME");
}
const fleet = sheet({
	type: "aws_codebuild_fleet",
	title: "CodeBuild fleet",
	pricing: "aws.amazon.com/codebuild/pricing",
	limits: ["Counted at its base capacity: builds beyond it wait, overflow or scale.", "Macs have a minimum of a day."],
	attributes: attributes$39,
	usage: usage$39,
	components: [{
		name: "Reserved machines",
		detail: (r) => `${r.environment_type}, ${r.compute_type}`,
		unit: "minutes",
		hourly: true,
		quantity: (r) => (r.usage.machines ?? r.base_capacity ?? unpriced("base_capacity is not set")).times(60),
		price: (r) => aws("CodeBuild", words$1(r))
	}]
});
// src/resources/aws/codebuild/project.ts
const environment$1 = {
	compute_type: text(),
	type: text(),
	fleet: block({ fleet_arn: text({ default: void 0 }) })
};
const attributes$38 = { environment: block(environment$1) };
const usage$38 = { monthly_build_mins: usageNumber("Minutes that builds run a month, each rounded up to a whole minute") };
function environmentOf(r) {
	return r.environment ?? unpriced("it has no environment");
}
function computeType(r) {
	return environmentOf(r).compute_type ?? unpriced("compute_type is not set");
}
function typeOf$5(r) {
	return environmentOf(r).type ?? unpriced("the environment's type is not set");
}
function isLambda(r) {
	return lambdaMemory(computeType(r)) !== void 0;
}
// src/resources/aws/codebuild/index.ts
const sheets$40 = [fleet, sheet({
	type: "aws_codebuild_project",
	title: "CodeBuild project",
	pricing: "aws.amazon.com/codebuild/pricing",
	limits: ["Compute that a buildspec or a batch overrides is not seen.", "The free minutes of an account are not granted to one project."],
	attributes: attributes$38,
	usage: usage$38,
	free: (r) => r.environment?.fleet ? "its builds run on a fleet, which is billed itself" : void 0,
	components: [{
		name: "Builds",
		detail: (r) => `${typeOf$5(r)}, ${computeType(r)}`,
		unit: "minutes",
		when: (r) => !isLambda(r),
		quantity: (r) => r.usage.monthly_build_mins,
		price: (r) => aws("CodeBuild", onDemandWords(typeOf$5(r), computeType(r)))
	}, {
		name: "Builds on Lambda",
		detail: (r) => `${typeOf$5(r)}, ${computeType(r)}`,
		unit: "seconds",
		when: isLambda,
		quantity: (r) => r.usage.monthly_build_mins?.times(60),
		price: (r) => aws("CodeBuild", onDemandWords(typeOf$5(r), computeType(r)))
	}]
})];
// src/resources/aws/cognito/user-pool.ts
const attributes$37 = {
	user_pool_tier: text({
		default: "ESSENTIALS",
		because: "AWS's default for new pools"
	}),
	user_pool_add_ons: block({ advanced_security_mode: text({ default: "OFF" }) })
};
const usage$37 = {
	monthly_active_users: usageNumber("Users who sign in directly or through a social provider a month"),
	monthly_federated_users: usageNumber("Users who sign in through SAML or OpenID Connect a month"),
	monthly_m2m_tokens: usageNumber("Tokens that machines ask for a month")
};
function hasAdvancedSecurity(r) {
	const mode = r.user_pool_add_ons?.advanced_security_mode;
	return r.user_pool_tier === "LITE" && (mode === "AUDIT" || mode === "ENFORCED");
}
// src/resources/aws/cognito/index.ts
const sheets$39 = [sheet({
	type: "aws_cognito_user_pool",
	title: "Cognito user pool",
	pricing: "aws.amazon.com/cognito/pricing",
	limits: ["The free users of an account are not granted to one pool.", "The fee of app clients for machines, text messages (SNS) and e-mails (SES) are not priced."],
	attributes: attributes$37,
	usage: usage$37,
	components: [
		{
			name: "Monthly active users",
			detail: (r) => r.user_pool_tier,
			unit: "users",
			quantity: (r) => r.usage.monthly_active_users,
			price: (r) => r.user_pool_tier === "LITE" ? aws("AmazonCognito", "CognitoUserPoolsMAU") : unpriced(`no price of the tier ${r.user_pool_tier} is known: only Lite's is`),
			sharedTiers: true
		},
		{
			name: "Federated users",
			detail: (r) => r.user_pool_tier,
			unit: "users",
			when: (r) => r.usage.monthly_federated_users !== void 0,
			quantity: (r) => r.usage.monthly_federated_users,
			price: (r) => r.user_pool_tier === "LITE" ? aws("AmazonCognito", "Enterprise MAU") : unpriced(`no price of the tier ${r.user_pool_tier} is known: only Lite's is`)
		},
		{
			name: "Advanced security",
			unit: "users",
			when: hasAdvancedSecurity,
			quantity: (r) => r.usage.monthly_active_users?.plus(r.usage.monthly_federated_users ?? 0),
			price: aws("AmazonCognito", "ASF MAU per Requests")
		},
		{
			name: "Tokens for machines",
			unit: "tokens",
			when: (r) => r.usage.monthly_m2m_tokens !== void 0,
			quantity: (r) => r.usage.monthly_m2m_tokens,
			price: aws("AmazonCognito", "User Pools M2M Tokens Full per CognitoUserPools M2MTokens")
		}
	]
}), sheet({
	type: "aws_cognito_user_pool_client",
	title: "Cognito app client",
	pricing: "aws.amazon.com/cognito/pricing",
	attributes: { allowed_oauth_flows: texts() },
	free: (r) => r.allowed_oauth_flows.includes("client_credentials") ? void 0 : "only app clients for machines are billed",
	components: [{
		name: "App client for machines",
		unit: "months",
		quantity: () => 1,
		price: () => unpriced("no price of app clients for machines is known; their tokens are billed with the pool")
	}]
})];
// src/resources/aws/config/recorder.ts
const frequency = text({
	default: "CONTINUOUS",
	because: "AWS's default"
});
const attributes$36 = { recording_mode: block({
	recording_frequency: frequency,
	recording_mode_override: blocks({ recording_frequency: frequency })
}) };
const usage$36 = {
	monthly_config_items: usageNumber("Configuration items recorded a month"),
	monthly_daily_config_items: usageNumber("Of a recorder of both kinds: items recorded a month by daily recording"),
	monthly_custom_config_items: usageNumber("Configuration items of custom resources recorded a month")
};
function records(r, asked) {
	const { recording_mode: mode } = r;
	if (!mode) return asked === "CONTINUOUS";
	return [mode, ...mode.recording_mode_override].some(({ recording_frequency }) => recording_frequency === asked);
}
const recorder = sheet({
	type: "aws_config_configuration_recorder",
	title: "Config recorder",
	pricing: "aws.amazon.com/config/pricing",
	limits: ["How often the recorded resources change, and whether the recorder is on, is for the usage to say."],
	attributes: attributes$36,
	usage: usage$36,
	components: [
		{
			name: "Config items",
			unit: "items",
			when: (r) => records(r, "CONTINUOUS"),
			quantity: (r) => r.usage.monthly_config_items,
			price: aws("AWSConfig", "ConfigurationItemRecorded")
		},
		{
			name: "Config items, daily recording",
			unit: "items",
			when: (r) => records(r, "DAILY"),
			quantity: (r) => records(r, "CONTINUOUS") ? r.usage.monthly_daily_config_items : r.usage.monthly_daily_config_items ?? r.usage.monthly_config_items,
			price: aws("AWSConfig", "ConfigurationItemRecordedDaily")
		},
		{
			name: "Custom config items",
			unit: "items",
			quantity: (r) => r.usage.monthly_custom_config_items,
			price: aws("AWSConfig", "CustomConfigItemRecorded")
		}
	]
});
// src/resources/aws/config/rule.ts
const usage$35 = { monthly_rule_evaluations: usageNumber("Evaluations of the rule a month, of all resources and accounts") };
const evaluations = {
	name: "Rule evaluations",
	unit: "evaluations",
	quantity: (r) => r.usage.monthly_rule_evaluations,
	price: aws("AWSConfig", "ConfigRuleEvaluations"),
	sharedTiers: true
};
const limits = ["The function behind a custom rule is billed itself."];
const rule = sheet({
	type: "aws_config_config_rule",
	title: "Config rule",
	pricing: "aws.amazon.com/config/pricing",
	limits,
	attributes: { evaluation_mode: blocks({ mode: text({
		default: "DETECTIVE",
		because: "AWS's default"
	}) }) },
	usage: {
		...usage$35,
		monthly_proactive_evaluations: usageNumber("Evaluations a month before resources are made")
	},
	components: [evaluations, {
		name: "Proactive evaluations",
		unit: "evaluations",
		when: (r) => r.evaluation_mode.some(({ mode }) => mode === "PROACTIVE"),
		quantity: (r) => r.usage.monthly_proactive_evaluations,
		price: aws("AWSConfig", "Config Rules ProactiveConfigRuleEvaluation"),
		sharedTiers: true
	}]
});
const organizationRule = sheet({
	type: [
		"aws_config_organization_custom_policy_rule",
		"aws_config_organization_custom_rule",
		"aws_config_organization_managed_rule"
	],
	title: "Config rule of an organization",
	pricing: "aws.amazon.com/config/pricing",
	limits,
	attributes: {},
	usage: usage$35,
	components: [evaluations]
});
// src/resources/aws/config/index.ts
const sheets$38 = [
	sheet({
		type: ["aws_config_conformance_pack", "aws_config_organization_conformance_pack"],
		title: "Config conformance pack",
		pricing: "aws.amazon.com/config/pricing",
		attributes: {},
		usage: { monthly_rule_evaluations: usageNumber("Evaluations of all rules of the pack a month") },
		components: [{
			name: "Conformance pack evaluations",
			unit: "evaluations",
			quantity: (r) => r.usage.monthly_rule_evaluations,
			price: aws("AWSConfig", "ConformancePackEvaluations"),
			sharedTiers: true
		}]
	}),
	organizationRule,
	recorder,
	rule
];
// src/resources/aws/datasync/index.ts
const sheets$37 = [sheet({
	type: "aws_datasync_task",
	title: "DataSync task",
	pricing: "aws.amazon.com/datasync/pricing",
	limits: ["Requests to and storage at the locations are billed by their services."],
	attributes: { task_mode: text({
		default: "BASIC",
		because: "AWS's default"
	}) },
	usage: { monthly_data_copied_gb: usageNumber("GB copied in a month") },
	components: [{
		name: "Data copied",
		unit: "GB",
		quantity: (r) => r.usage.monthly_data_copied_gb,
		price: (r) => r.task_mode === "BASIC" ? aws("AWSDataSync", "Data transferred") : unpriced(`the price of the task mode ${r.task_mode} is not known`)
	}]
})];
// src/resources/aws/datatransfer/data-transfer.ts
const usage$34 = {
	region: usageText("Code of the region that the data leaves, such as eu-west-1"),
	destination_region: usageText("Code of the region that monthly_outbound_other_regions_gb goes to: the price depends on both"),
	monthly_intra_region_gb: usageNumber("GB a month between zones of the region; each GB is billed out of one zone and into the other"),
	monthly_outbound_us_east_to_us_east_gb: usageNumber("GB a month between us-east-1 and us-east-2"),
	monthly_outbound_other_regions_gb: usageNumber("GB a month to another region"),
	monthly_outbound_internet_gb: usageNumber("GB a month to the internet, of the whole account: its price has steps")
};
const OTHERS = [
	"monthly_intra_region_gb",
	"monthly_outbound_us_east_to_us_east_gb",
	"monthly_outbound_other_regions_gb"
];
const US_EAST = ["us-east-1", "us-east-2"];
const DIRECTIONS$1 = 2;
function origin({ usage: { region } }) {
	return region ?? unpriced("usage region is not given");
}
function transfer$1(product, place) {
	return (r) => aws("AWSDataTransfer", product, { place: place(r) });
}
function acrossUsEast(r) {
	const from = origin(r);
	const to = US_EAST.find((region) => region !== from);
	return US_EAST.includes(from) ? `${from}>${to}` : unpriced(`${from} is neither us-east-1 nor us-east-2`);
}
// src/resources/aws/datatransfer/index.ts
const sheets$36 = [sheet({
	type: "aws_data_transfer",
	title: "Data transfer of an account",
	pricing: "aws.amazon.com/ec2/pricing/on-demand",
	limits: ["No resource of Terraform: an entry of the usage file for each region, and for each region that data goes to", "The 100 GB to the internet that are free for an account are not deducted"],
	attributes: {},
	usage: usage$34,
	components: [
		{
			name: "Intra-region data transfer",
			unit: "GB",
			when: (r) => r.usage.monthly_intra_region_gb !== void 0,
			quantity: (r) => r.usage.monthly_intra_region_gb?.times(DIRECTIONS$1),
			price: transfer$1("DataTransfer-Regional-Bytes", origin)
		},
		{
			name: "Outbound data transfer to the internet",
			unit: "GB",
			when: (r) => r.usage.monthly_outbound_internet_gb !== void 0 || OTHERS.every((key) => r.usage[key] === void 0),
			quantity: (r) => r.usage.monthly_outbound_internet_gb,
			price: transfer$1("DataTransfer-Out-Bytes", origin)
		},
		{
			name: "Outbound data transfer between US East regions",
			unit: "GB",
			when: (r) => r.usage.monthly_outbound_us_east_to_us_east_gb !== void 0,
			quantity: (r) => r.usage.monthly_outbound_us_east_to_us_east_gb,
			price: transfer$1("AWS-Out-Bytes", acrossUsEast)
		},
		{
			name: "Outbound data transfer to another region",
			unit: "GB",
			when: (r) => r.usage.monthly_outbound_other_regions_gb !== void 0,
			quantity: (r) => r.usage.monthly_outbound_other_regions_gb,
			price: transfer$1("AWS-Out-Bytes", (r) => `${origin(r)}>${r.usage.destination_region ?? unpriced("usage destination_region is not given, and the price depends on it")}`)
		}
	]
})];
// src/resources/aws/dax/index.ts
const sheets$35 = [sheet({
	type: "aws_dax_cluster",
	title: "DynamoDB Accelerator (DAX) cluster",
	pricing: "aws.amazon.com/dynamodb/pricing",
	limits: ["Data transfer between zones is not priced."],
	attributes: {
		node_type: text(),
		replication_factor: number()
	},
	components: [{
		name: "Nodes",
		detail: (r) => r.node_type ?? "",
		unit: "hours",
		hourly: true,
		quantity: (r) => r.replication_factor ?? unpriced("its replication_factor is not set"),
		price: (r) => aws("AmazonDAX", `NodeUsage:${r.node_type ?? unpriced("its node_type is not set")}`)
	}]
})];
// src/resources/aws/directconnect/regions.json
var regions_default = JSON.parse("[\"af-south-1\",\"ap-east-1\",\"ap-northeast-1\",\"ap-northeast-2\",\"ap-south-1\",\"ap-southeast-1\",\"ap-southeast-2\",\"ca-central-1\",\"eu-central-1\",\"eu-north-1\",\"eu-south-1\",\"eu-west-1\",\"eu-west-2\",\"eu-west-3\",\"me-south-1\",\"sa-east-1\",\"us-east-1\",\"us-east-2\",\"us-gov-east-1\",\"us-gov-west-1\",\"us-west-1\",\"us-west-2\"]");
// src/resources/aws/directconnect/connection.ts
const attributes$35 = { bandwidth: text() };
const FROM = "monthly_outbound_from_region_to_dx_connection_location";
const sources = regions_default.map((region) => ({
	region,
	key: `${FROM}.${region.replaceAll("-", "_")}`
}));
const split = Object.fromEntries(sources.map(({ region, key }) => [key, usageNumber(`GB a month from ${region} to the connection's location`)]));
const others = {
	monthly_outbound_region_to_dx_location_gb: usageNumber("GB a month from the connection's own region to its location"),
	dx_connection_type: usageText("dedicated, or hosted where a partner provides the port"),
	dx_virtual_interface_type: usageText("private, or public: over which kind of virtual interface the data goes")
};
const usage$33 = {
	...split,
	...others
};
function capacity$3({ bandwidth }) {
	const [, size, unit] = /^(\d+)([GM])bps$/.exec(bandwidth ?? "") ?? [];
	return size && unit ? `${size}${unit}` : unpriced(`bandwidth ${bandwidth} is not a number of Mbps or Gbps`);
}
function isHosted(r) {
	const kind = r.usage.dx_connection_type?.toLowerCase() ?? "dedicated";
	if (kind === "dedicated" || kind === "hosted") return kind === "hosted";
	return unpriced("usage dx_connection_type is neither dedicated nor hosted");
}
function transfer(r, from) {
	const kind = r.usage.dx_virtual_interface_type?.toLowerCase() ?? "private";
	if (kind !== "private") unpriced(`the price of data over a ${kind.slice(0, 20)} virtual interface is not known`);
	return aws("AWSDirectConnect", "DataTransfer Outbound", { place: `${from}>${r.region}` });
}
const isSplit = (r) => sources.some(({ key }) => r.usage[key] !== void 0);
const connection = sheet({
	type: "aws_dx_connection",
	title: "Direct Connect connection",
	pricing: "aws.amazon.com/directconnect/pricing",
	limits: ["The port is priced by the region; where its locations cost differently, as in Japan and Taiwan, there is no price.", "The prices are of 2020 and know ports up to 10 Gbps. What the partner or the cross connect costs is not in them."],
	attributes: attributes$35,
	usage: usage$33,
	components: [
		{
			name: "Port",
			detail: (r) => `${capacity$3(r)}, ${isHosted(r) ? "hosted" : "dedicated"}`,
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: (r) => aws("AWSDirectConnect", `Direct Connect ${isHosted(r) ? "HC " : ""}${capacity$3(r)}`)
		},
		{
			name: "Data to the location",
			detail: () => "from its own region",
			unit: "GB",
			when: (r) => !isSplit(r),
			quantity: (r) => r.usage.monthly_outbound_region_to_dx_location_gb,
			price: (r) => transfer(r, r.region)
		},
		...sources.map(({ region, key }) => ({
			name: "Data to the location",
			detail: () => `from ${region}`,
			unit: "GB",
			when: (r) => r.usage[key] !== void 0,
			quantity: (r) => r.usage[key],
			price: (r) => transfer(r, region)
		}))
	]
});
// src/resources/aws/directconnect/gateway-association.ts
const attributes$34 = { associated_gateway_id: text() };
const usage$32 = { monthly_data_processed_gb: usageNumber("GB a month that the transit gateway processes for this attachment") };
const references$7 = {
	transitGateway: refersTo("associated_gateway_id", "aws_ec2_transit_gateway", {}),
	vpnGateway: refersTo("associated_gateway_id", "aws_vpn_gateway", {})
};
function isTransit(r) {
	if (r.refs.transitGateway) return true;
	if (r.refs.vpnGateway) return false;
	const [kind = ""] = (r.associated_gateway_id ?? "").split("-", 1);
	if (kind === "tgw" || kind === "vgw") return kind === "tgw";
	return unpriced("associated_gateway_id does not say whether it is a transit gateway");
}
// src/resources/aws/directconnect/index.ts
const sheets$34 = [connection, sheet({
	type: "aws_dx_gateway_association",
	title: "Direct Connect gateway association",
	pricing: "aws.amazon.com/transit-gateway/pricing",
	limits: ["Data transfer out is priced with the connection."],
	attributes: attributes$34,
	usage: usage$32,
	references: references$7,
	free: (r) => isTransit(r) ? void 0 : "virtual private gateways are associated at no charge",
	components: [{
		name: "Transit gateway attachment",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: aws("AmazonVPC", "TransitGateway-Hours", { operation: "TransitGatewayDirectConnect" })
	}, {
		name: "Data processed",
		unit: "GB",
		quantity: (r) => r.usage.monthly_data_processed_gb,
		price: aws("AmazonVPC", "TransitGateway-Bytes", { operation: "TransitGatewayDirectConnect" })
	}]
})];
// src/resources/aws/directoryservice/directory.ts
const attributes$33 = {
	type: text({
		default: "SimpleAD",
		because: "AWS provider: type"
	}),
	size: text({
		default: "Large",
		because: "AWS provider: size"
	}),
	edition: text({
		default: "Enterprise",
		because: "AWS provider: edition"
	}),
	desired_number_of_domain_controllers: number({
		default: void 0,
		because: "two, in two zones"
	})
};
const usage$31 = {
	additional_domain_controllers: usageNumber("Domain controllers beyond those that the directory starts with"),
	shared_accounts: usageNumber("Accounts with which the directory is shared; Microsoft AD only")
};
const NAMES = new Map([["SimpleAD", "Simple AD"], ["ADConnector", "AD Connector"]]);
function price$1(r) {
	if (r.type === "MicrosoftAD") return aws("AWSDirectoryService", `${r.edition} Domain Controller for Microsoft Active Directory`);
	const name = NAMES.get(r.type) ?? unpriced(`directories of type ${r.type} are not known`);
	return aws("AWSDirectoryService", `${r.size} ${name}`);
}
function controllers(r) {
	return (r.type === "MicrosoftAD" ? r.desired_number_of_domain_controllers : void 0) ?? exact(2);
}
// src/resources/aws/directoryservice/index.ts
const sheets$33 = [sheet({
	type: "aws_directory_service_directory",
	title: "Directory",
	pricing: "aws.amazon.com/directoryservice/pricing",
	limits: ["The price of Simple AD and AD Connector is taken to be for each of its two controllers.", "Controllers in other regions, and traffic between them, are not priced."],
	attributes: attributes$33,
	usage: usage$31,
	components: [
		{
			name: "Domain controllers",
			detail: (r) => r.type === "MicrosoftAD" ? `Microsoft AD, ${r.edition}` : `${NAMES.get(r.type) ?? r.type}, ${r.size}`,
			unit: "hours",
			hourly: true,
			quantity: controllers,
			price: price$1
		},
		{
			name: "Additional domain controllers",
			unit: "hours",
			hourly: true,
			when: (r) => r.usage.additional_domain_controllers !== void 0,
			quantity: (r) => r.usage.additional_domain_controllers,
			price: price$1
		},
		{
			name: "Directory sharing",
			unit: "hours",
			hourly: true,
			when: (r) => r.type === "MicrosoftAD" && r.usage.shared_accounts !== void 0,
			quantity: (r) => r.usage.shared_accounts,
			price: (r) => aws("AWSDirectoryService", `${r.edition} Shared Account for Microsoft Active Directory`)
		}
	]
})];
// src/resources/aws/dms/replication-config.ts
const replicationConfig = sheet({
	type: "aws_dms_replication_config",
	title: "DMS serverless replication",
	pricing: "aws.amazon.com/dms/pricing",
	limits: ["The price of its capacity units is in no list that costgate has."],
	attributes: { compute_config: block({
		min_capacity_units: number(),
		max_capacity_units: number()
	}) },
	components: [{
		name: "Capacity",
		unit: "DCU-hours",
		quantity: () => void 0,
		price: ({ compute_config: { min_capacity_units: least, max_capacity_units: most } = {} }) => unpriced(`the price of DMS capacity units (${least?.toString() ?? "1"} to ${most?.toString() ?? "?"} of them) is not in the price list`)
	}]
});
// src/resources/aws/dms/replication-instance.ts
const attributes$32 = {
	replication_instance_class: text(),
	allocated_storage: number({
		default: void 0,
		because: "AWS's default, which is included"
	}),
	multi_az: flag({
		default: false,
		because: "AWS's default"
	})
};
const usage$30 = { monthly_cpu_credit_hrs: usageNumber("vCPU-hours a month beyond the baseline (t3)") };
const INCLUDED_GB = {
	t: 50,
	other: 100
};
const replicationInstance = sheet({
	type: "aws_dms_replication_instance",
	title: "DMS replication instance",
	pricing: "aws.amazon.com/dms/pricing",
	limits: ["Data transfer to other regions and zones is not priced."],
	attributes: attributes$32,
	usage: usage$30,
	components: [
		{
			name: "Instance",
			detail: (r) => `${classOf$2(r)}, ${r.multi_az ? "Multi-AZ" : "Single-AZ"}`,
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: (r) => aws("AWSDatabaseMigrationSvc", `${r.multi_az ? "Multi-AZUsg" : "InstanceUsg"}:${classOf$2(r)}`)
		},
		{
			name: "Storage",
			detail: (r) => `beyond the ${includedIn(r)} GB included`,
			unit: "GB-months",
			when: (r) => beyondIncluded(r).gt(0),
			quantity: beyondIncluded,
			price: (r) => aws("AWSDatabaseMigrationSvc", `DMS Storage Replication Storage ${r.multi_az ? "Multiple" : "Single"} AZ`)
		},
		{
			name: "CPU credits",
			unit: "vCPU-hours",
			when: (r) => r.usage.monthly_cpu_credit_hrs !== void 0 && classOf$2(r).startsWith("dms.t3."),
			quantity: (r) => r.usage.monthly_cpu_credit_hrs,
			price: aws("AWSDatabaseMigrationSvc", "t3 CPU Credits")
		}
	]
});
function classOf$2({ replication_instance_class: name = unpriced("its replication_instance_class is not set") }) {
	return name.startsWith("dms.") ? name : `dms.${name}`;
}
function includedIn(r) {
	return classOf$2(r).startsWith("dms.t") ? INCLUDED_GB.t : INCLUDED_GB.other;
}
function beyondIncluded(r) {
	const { allocated_storage: size } = r;
	return size?.gt(includedIn(r)) ? size.minus(includedIn(r)) : exact(0);
}
// src/resources/aws/dms/index.ts
const sheets$32 = [replicationConfig, replicationInstance];
// src/resources/aws/docdb/cluster.ts
const cluster$9 = sheet({
	type: "aws_docdb_cluster",
	title: "DocumentDB cluster",
	pricing: "aws.amazon.com/documentdb/pricing",
	limits: ["Storage and I/O requests are asked for at one of the cluster's instances, as usage files have them.", "Exported logs are billed by CloudWatch."],
	attributes: {
		backup_retention_period: number({
			default: 1,
			because: "the provider's default"
		}),
		global_cluster_identifier: text()
	},
	usage: {
		backup_storage_gb: usageNumber("GB of backups, averaged over the month, beyond the first day's"),
		monthly_replicated_write_requests: usageNumber("write I/Os a month that a global cluster replicates to this region's secondary")
	},
	references: { worldwide: refersTo("global_cluster_identifier", "aws_docdb_global_cluster", {}) },
	components: [{
		name: "Backup storage",
		unit: "GB-months",
		when: (r) => r.usage.backup_storage_gb !== void 0 || r.backup_retention_period.gt(1),
		quantity: (r) => r.usage.backup_storage_gb,
		price: aws("AmazonDocDB", "BackupUsage")
	}, {
		name: "Replicated write I/Os",
		detail: () => "global cluster",
		unit: "requests",
		when: (r) => r.refs.worldwide !== void 0 || r.global_cluster_identifier !== void 0,
		quantity: (r) => r.usage.monthly_replicated_write_requests,
		price: aws("AmazonDocDB", "Global Cluster Replicated IO")
	}]
});
// src/resources/aws/shared/optimized-storage.ts
function isOptimized(r) {
	if (!r.refs.cluster) r.assume("its cluster is not in this plan; assumed standard storage, not I/O-Optimized");
	return r.refs.cluster?.storage_type === "iopt1";
}
// src/resources/aws/docdb/cluster-instance.ts
const attributes$31 = { instance_class: text() };
const usage$29 = {
	data_storage_gb: usageNumber("GB that the cluster stores, averaged over the month; give it to one instance of the cluster"),
	monthly_io_requests: usageNumber("I/O requests of the cluster in a month; give it to one instance of the cluster"),
	monthly_cpu_credit_hrs: usageNumber("vCPU-hours a month beyond the baseline (t3 and t4g)")
};
const cluster$8 = refersTo("cluster_identifier", "aws_docdb_cluster", {
	storage_type: text({
		default: "standard",
		because: "AWS's default"
	}),
	engine_version: text({
		default: "latest",
		because: "AWS creates its default version, which is in standard support"
	})
});
const EXTENDED_SINCE = "2026-03-31";
const clusterInstance$1 = sheet({
	type: "aws_docdb_cluster_instance",
	title: "DocumentDB instance",
	pricing: "aws.amazon.com/documentdb/pricing",
	limits: ["Data transfer between regions is not priced.", "Performance Insights beyond the free 7 days is not priced."],
	attributes: attributes$31,
	usage: usage$29,
	references: { cluster: cluster$8 },
	components: [
		{
			name: "Database instance",
			detail: (r) => [
				"on-demand",
				classOf$1(r),
				...isOptimized(r) ? ["I/O-Optimized"] : []
			].join(", "),
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: (r) => aws("AmazonDocDB", `${isOptimized(r) ? "InstanceUsageIOOptimized" : "InstanceUsage"}:${classOf$1(r)}`)
		},
		{
			name: "Storage",
			unit: "GB-months",
			quantity: (r) => r.usage.data_storage_gb,
			price: (r) => aws("AmazonDocDB", isOptimized(r) ? "IO-OptimizedStorageUsage" : "StorageUsage")
		},
		{
			name: "I/O requests",
			unit: "requests",
			when: (r) => !isOptimized(r),
			quantity: (r) => r.usage.monthly_io_requests,
			price: aws("AmazonDocDB", "StorageIOUsage")
		},
		{
			name: "CPU credits",
			unit: "vCPU-hours",
			when: (r) => r.usage.monthly_cpu_credit_hrs !== void 0 && /^db\.t[34]/.test(classOf$1(r)),
			quantity: (r) => r.usage.monthly_cpu_credit_hrs,
			price: (r) => aws("AmazonDocDB", `CPUCredits:${classOf$1(r).replace(/\.\w+$/, "")}`)
		},
		{
			name: "Extended support",
			unit: "hours",
			hourly: true,
			when: (r) => r.asOf >= EXTENDED_SINCE && r.refs.cluster?.engine_version.startsWith("3.") === true,
			quantity: () => 1,
			price: () => unpriced("the list's rates of extended support do not say whether they include the instance itself")
		}
	]
});
function classOf$1({ instance_class = unpriced("its instance_class is not set") }) {
	if (instance_class === "db.serverless") unpriced("the capacity units of DocumentDB serverless are not in the price list");
	return instance_class;
}
// src/resources/aws/docdb/cluster-snapshot.ts
const clusterSnapshot$1 = sheet({
	type: "aws_docdb_cluster_snapshot",
	title: "DocumentDB snapshot",
	pricing: "aws.amazon.com/documentdb/pricing",
	attributes: {},
	usage: { backup_storage_gb: usageNumber("GB of the snapshot") },
	components: [{
		name: "Backup storage",
		unit: "GB-months",
		quantity: (r) => r.usage.backup_storage_gb,
		price: aws("AmazonDocDB", "BackupUsage")
	}]
});
// src/resources/aws/docdb/elastic-cluster.ts
const INSTANCES_A_SHARD = 2;
// src/resources/aws/docdb/index.ts
const sheets$31 = [
	cluster$9,
	clusterInstance$1,
	clusterSnapshot$1,
	sheet({
		type: "aws_docdbelastic_cluster",
		title: "DocumentDB elastic cluster",
		pricing: "aws.amazon.com/documentdb/pricing",
		limits: ["I/O is included in the price of the storage."],
		attributes: {
			shard_capacity: number(),
			shard_count: number(),
			backup_retention_period: number({
				default: 1,
				because: "AWS's default"
			})
		},
		usage: {
			data_storage_gb: usageNumber("GB that the cluster stores, averaged over the month"),
			backup_storage_gb: usageNumber("GB of backups, averaged over the month, beyond the first day's")
		},
		components: [
			{
				name: "Compute",
				detail: (r) => `${r.shard_count?.toString()} shards of ${INSTANCES_A_SHARD} instances with ${r.shard_capacity?.toString()} vCPUs`,
				unit: "vCPU-hours",
				hourly: true,
				quantity: (r) => r.shard_count && r.shard_capacity?.times(r.shard_count).times(INSTANCES_A_SHARD),
				price: aws("AmazonDocDB", "Database Utilization CreateCluster")
			},
			{
				name: "Storage",
				unit: "GB-months",
				quantity: (r) => r.usage.data_storage_gb,
				price: aws("AmazonDocDB", "Database Storage CreateCluster")
			},
			{
				name: "Backup storage",
				unit: "GB-months",
				when: (r) => r.usage.backup_storage_gb !== void 0 || r.backup_retention_period.gt(1),
				quantity: (r) => r.usage.backup_storage_gb,
				price: aws("AmazonDocDB", "Storage Snapshot CreateCluster")
			}
		]
	})
];
// src/resources/aws/emr/nodes.ts
const volumeShape$1 = {
	size: number(),
	type: text(),
	iops: number(),
	throughput: number(),
	volumes_per_instance: number({
		default: 1,
		because: "the provider's default"
	})
};
const groupShape = {
	instance_type: text(),
	instance_count: number({
		default: 1,
		because: "the provider's default"
	}),
	bid_price: text({
		default: void 0,
		because: "on demand unless there is a bid"
	}),
	ebs_config: blocks(volumeShape$1)
};
const nodesUsage = { monthly_hrs: usageNumber("hours a month in which the cluster runs; all of them when not given") };
const nodeComponents = [{
	name: "Instance usage",
	detail: ({ type, isSpot }) => `Linux/UNIX, ${isSpot ? "spot" : "on-demand"}, ${type}`,
	unit: "hours",
	hourly: true,
	quantity: runningOf,
	price: ({ type, isSpot }) => aws("AmazonEC2", `${isSpot ? "SpotUsage" : "BoxUsage"}:${type}`, {
		operation: "RunInstances",
		purchase: isSpot ? "spot" : "on-demand"
	})
}, {
	name: "EMR",
	detail: ({ type }) => type,
	unit: "hours",
	hourly: true,
	quantity: runningOf,
	price: ({ type }) => aws("ElasticMapReduce", `BoxUsage:${type}`)
}];
function runningOf({ count, hours }) {
	return running(count, hours);
}
const nodeVolumes = volumeComponents$1((volume) => volume);
function volumesOf$1(nodes) {
	return nodes.volumes.map((volume) => ({
		get type() {
			return volume.type ?? unpriced("the type of a volume is not set");
		},
		get size() {
			return volume.size ?? unpriced("the size of a volume is not set");
		},
		get iops() {
			return volume.iops;
		},
		get throughput() {
			return volume.throughput;
		},
		get count() {
			return runningOf(nodes).times(volume.volumes_per_instance);
		},
		ioRequests: void 0
	}));
}
function assumeVolumes(given, assume) {
	if (given.length === 0) assume("no ebs_config: volumes that EMR adds by itself to types without disks of their own are not priced");
}
function groupNodes(group, hours, assume) {
	return {
		get type() {
			return group.instance_type ?? unpriced("its instance_type is not set");
		},
		get count() {
			assumeVolumes(group.ebs_config, assume);
			return group.instance_count;
		},
		get isSpot() {
			return group.bid_price !== void 0 && group.bid_price !== "";
		},
		get volumes() {
			return group.ebs_config;
		},
		get hours() {
			return hours();
		}
	};
}
const fleetShape = {
	target_on_demand_capacity: number({ default: 0 }),
	target_spot_capacity: number({ default: 0 }),
	instance_type_configs: blocks({
		instance_type: text(),
		weighted_capacity: number({
			default: 1,
			because: "the provider's default"
		}),
		ebs_config: blocks(volumeShape$1)
	})
};
function fleetNodes(fleet, hours, assume) {
	const one = (capacity, isSpot) => ({
		get type() {
			return only(fleet).instance_type ?? unpriced("its instance_type is not set");
		},
		get count() {
			assumeVolumes(only(fleet).ebs_config, assume);
			return capacity.over(only(fleet).weighted_capacity).ceil().max(exact(1));
		},
		isSpot,
		get volumes() {
			return fleet.instance_type_configs.length === 1 ? only(fleet).ebs_config : [];
		},
		get hours() {
			return hours();
		}
	});
	const { target_on_demand_capacity: onDemand, target_spot_capacity: spot } = fleet;
	return [...onDemand.isZero ? [] : [one(onDemand, false)], ...spot.isZero ? [] : [one(spot, true)]];
}
function only({ instance_type_configs: types }) {
	const [first, second] = types;
	if (!first) return unpriced("its instance fleet names no instance type");
	return second ? unpriced("its instance fleet names several instance types, and EMR chooses among them") : first;
}
// src/resources/aws/emr/cluster.ts
const attributes$30 = {
	master_instance_group: block(groupShape),
	core_instance_group: block(groupShape),
	master_instance_fleet: block(fleetShape),
	core_instance_fleet: block(fleetShape)
};
const cluster$7 = sheet({
	type: "aws_emr_cluster",
	title: "EMR cluster",
	pricing: "aws.amazon.com/emr/pricing",
	limits: [
		"Root volumes, and volumes that EMR adds where the configuration names none, are not priced.",
		"Instances that scaling policies add, and reserved instances are not counted.",
		"A cluster is taken to run all month unless usage says monthly_hrs."
	],
	attributes: attributes$30,
	usage: nodesUsage,
	parts: Object.entries({
		master_instance_group: (r) => groupsOf(r, r.master_instance_group),
		core_instance_group: (r) => groupsOf(r, r.core_instance_group),
		master_instance_fleet: (r) => fleetsOf(r, r.master_instance_fleet),
		core_instance_fleet: (r) => fleetsOf(r, r.core_instance_fleet)
	}).flatMap(([name, nodesOf]) => partsOf(name, nodesOf))
});
function partsOf(name, nodesOf) {
	return [part({
		name,
		each: nodesOf,
		components: nodeComponents
	}), part({
		name: `${name}.ebs_config`,
		each: (r) => nodesOf(r).flatMap(volumesOf$1),
		components: nodeVolumes
	})];
}
function groupsOf(r, group) {
	return group ? [groupNodes(group, ...told(r))] : [];
}
function fleetsOf(r, fleet) {
	return fleet ? fleetNodes(fleet, ...told(r)) : [];
}
function told(r) {
	return [() => r.usage.monthly_hrs, (text) => r.assume(text)];
}
// src/resources/aws/emr/instance-group.ts
const cluster$6 = refersTo("cluster_id", "aws_emr_cluster", {});
const instanceGroup = sheet({
	type: "aws_emr_instance_group",
	title: "EMR task instance group",
	pricing: "aws.amazon.com/emr/pricing",
	limits: ["Root volumes, and instances that scaling policies add, are not priced."],
	attributes: groupShape,
	usage: nodesUsage,
	references: { cluster: cluster$6 },
	parts: [part({
		name: "instances",
		each: (r) => [nodesOf$2(r)],
		components: nodeComponents
	}), part({
		name: "ebs_config",
		each: (r) => volumesOf$1(nodesOf$2(r)),
		components: nodeVolumes
	})]
});
function nodesOf$2(r) {
	return groupNodes(r, () => r.usage.monthly_hrs ?? r.refs.cluster?.usageNumber("monthly_hrs"), (text) => r.assume(text));
}
// src/resources/aws/emr/index.ts
const sheets$30 = [cluster$7, instanceGroup];
// src/resources/aws/events/api-destination.ts
const apiDestination = sheet({
	type: "aws_cloudwatch_event_api_destination",
	title: "EventBridge API destination",
	pricing: "aws.amazon.com/eventbridge/pricing",
	attributes: {},
	usage: { monthly_invocations: usageNumber("calls a month; each 64 KB count as one") },
	components: [{
		name: "Invocations",
		unit: "invocations",
		quantity: (r) => r.usage.monthly_invocations,
		price: aws("AWSEvents", "CloudWatch Events APIDestination")
	}]
});
// src/resources/aws/events/metered.ts
const archiveUsage = {
	monthly_archive_processing_gb: usageNumber("GB archived in a month"),
	archive_storage_gb: usageNumber("GB kept in archives, averaged over the month")
};
const discoveryUsage = { monthly_schema_discovery_events: usageNumber("events a month that schema discovery reads; each 8 KB count as one") };
const archiveComponents = [{
	name: "Archive processing",
	unit: "GB",
	quantity: (r) => r.usage.monthly_archive_processing_gb,
	price: aws("AWSEvents", "ArchivedEvents-Bytes")
}, {
	name: "Archive storage",
	unit: "GB-months",
	quantity: (r) => r.usage.archive_storage_gb,
	price: aws("AWSEvents", "TimedStorage-ByteHrs")
}];
const discoveryComponents = [{
	name: "Schema discovery",
	unit: "events",
	quantity: (r) => r.usage.monthly_schema_discovery_events,
	price: aws("AWSEvents", "Event-8K-Chunks")
}];
// src/resources/aws/events/priced-with-bus.ts
function pricedWithBus({ refs: { bus }, usage }, keys) {
	return bus && keys.every((key) => usage[key] === void 0) ? `priced inside ${bus.address}` : void 0;
}
// src/resources/aws/events/archive.ts
const archive = sheet({
	type: "aws_cloudwatch_event_archive",
	title: "EventBridge archive",
	pricing: "aws.amazon.com/eventbridge/pricing",
	attributes: {},
	usage: archiveUsage,
	references: { bus: refersTo("event_source_arn", "aws_cloudwatch_event_bus", {}) },
	free: (r) => pricedWithBus(r, Object.keys(archiveUsage)),
	components: archiveComponents
});
// src/resources/aws/events/discoverer.ts
const discoverer = sheet({
	type: "aws_schemas_discoverer",
	title: "EventBridge schema discoverer",
	pricing: "aws.amazon.com/eventbridge/pricing",
	attributes: {},
	usage: discoveryUsage,
	references: { bus: refersTo("source_arn", "aws_cloudwatch_event_bus", {}) },
	free: (r) => pricedWithBus(r, Object.keys(discoveryUsage)),
	components: discoveryComponents
});
// src/resources/aws/events/event-bus.ts
const EVENT = aws("AWSEvents", "Event-64K-Chunks", { operation: "Custom Event" });
const eventBus = sheet({
	type: "aws_cloudwatch_event_bus",
	title: "EventBridge event bus",
	pricing: "aws.amazon.com/eventbridge/pricing",
	limits: ["Events to other accounts and regions, and API destinations, are not priced here."],
	attributes: {},
	usage: {
		monthly_custom_events: usageNumber("custom events a month; each 64 KB count as one"),
		monthly_third_party_events: usageNumber("events of software partners a month; each 64 KB count as one"),
		...archiveUsage,
		...discoveryUsage
	},
	components: [
		{
			name: "Custom events",
			unit: "events",
			quantity: (r) => r.usage.monthly_custom_events,
			price: EVENT
		},
		{
			name: "Third-party events",
			unit: "events",
			quantity: (r) => r.usage.monthly_third_party_events,
			price: EVENT
		},
		...archiveComponents,
		...discoveryComponents
	]
});
// src/resources/aws/events/pipe.ts
const pipe = sheet({
	type: "aws_pipes_pipe",
	title: "EventBridge pipe",
	pricing: "aws.amazon.com/eventbridge/pricing",
	attributes: { desired_state: text({
		default: "RUNNING",
		because: "the provider's default"
	}) },
	usage: { monthly_requests: usageNumber("requests a month that pass its filter; each 64 KB count as one") },
	free: (r) => r.desired_state === "STOPPED" ? "it is stopped" : void 0,
	components: [{
		name: "Requests",
		unit: "requests",
		quantity: (r) => r.usage.monthly_requests,
		price: aws("AWSEvents", "Pipe Request per 64K-Chunks")
	}]
});
// src/resources/aws/events/schedule.ts
const HOURS = new Map([
	["minute", exact(1).over(60)],
	["hour", exact(1)],
	["day", exact(24)]
]);
function everyMonth(expression) {
	const [, every, unit] = /^rate\(\s*(\d{1,6})\s+(minute|hour|day)s?\s*\)$/.exec(expression ?? "") ?? [];
	const hours = HOURS.get(unit ?? "");
	return hours && every && Number(every) > 0 ? HOURS_A_MONTH.over(hours.times(exact(every))) : void 0;
}
// src/resources/aws/events/index.ts
const sheets$29 = [
	apiDestination,
	archive,
	discoverer,
	eventBus,
	pipe,
	sheet({
		type: "aws_scheduler_schedule",
		title: "EventBridge schedule",
		pricing: "aws.amazon.com/eventbridge/pricing",
		limits: ["The account's first 14 million invocations of a month, which are free, are not deducted."],
		attributes: {
			schedule_expression: text(),
			state: text({
				default: "ENABLED",
				because: "the provider's default"
			})
		},
		usage: { monthly_invocations: usageNumber("invocations a month, retries included; of rate expressions it is known") },
		free: (r) => r.state === "DISABLED" ? "it is disabled" : void 0,
		components: [{
			name: "Invocations",
			detail: (r) => r.schedule_expression ?? "",
			unit: "invocations",
			quantity: (r) => r.usage.monthly_invocations ?? everyMonth(r.schedule_expression),
			price: aws("AWSEvents", "Scheduled Invocation")
		}]
	})
];
// src/resources/aws/fsx/backups.ts
const backupUsage = { backup_storage_gb: usageNumber("GB of backups, averaged over the month") };
function backups() {
	return {
		name: "Backup storage",
		unit: "GB-months",
		quantity: (r) => r.usage.backup_storage_gb,
		price: aws("AmazonFSx", "BackupUsage")
	};
}
// src/resources/aws/fsx/lustre-file-system.ts
const attributes$29 = {
	deployment_type: text({
		default: "SCRATCH_1",
		because: "the provider's default"
	}),
	storage_type: text({
		default: "SSD",
		because: "the provider's default"
	}),
	storage_capacity: number(),
	per_unit_storage_throughput: number(),
	drive_cache_type: text({
		default: "NONE",
		because: "the provider's default"
	}),
	metadata_configuration: block({ mode: text({
		default: "AUTOMATIC",
		because: "AWS's default"
	}) })
};
const GENERATIONS = new Map([["PERSISTENT_1", "Persistent_1"], ["PERSISTENT_2", "Persistent_2"]]);
function storage(r) {
	const generation = GENERATIONS.get(r.deployment_type) ?? unpriced(`the price of deployment ${r.deployment_type} is not known`);
	const each = `${(r.per_unit_storage_throughput ?? unpriced("per_unit_storage_throughput is not set")).toString()} MBps/TiB`;
	if (r.storage_type === "SSD") return aws("AmazonFSx", `Lustre ${generation} SSD ${each}`);
	if (r.storage_type !== "HDD") unpriced(`the price of storage ${r.storage_type} is not known`);
	return aws("AmazonFSx", `Lustre HDD ${each}${r.drive_cache_type === "READ" ? " with SSD cache" : ""}`);
}
const lustreFileSystem = sheet({
	type: "aws_fsx_lustre_file_system",
	title: "FSx for Lustre",
	pricing: "aws.amazon.com/fsx/lustre/pricing",
	limits: ["Compression saves capacity, not the price of a GB.", "Data transfer between zones and regions is not priced."],
	attributes: attributes$29,
	usage: backupUsage,
	components: [
		{
			name: "Storage",
			detail: (r) => `${r.deployment_type}, ${r.storage_type}`,
			unit: "GB-months",
			quantity: (r) => r.storage_capacity ?? unpriced("storage_capacity is not set: it is the backup's"),
			price: storage
		},
		{
			name: "Metadata IOPS",
			unit: "IOPS-months",
			when: (r) => r.metadata_configuration?.mode === "USER_PROVISIONED",
			quantity: () => void 0,
			price: () => unpriced("the price of provisioned metadata IOPS is not known")
		},
		{
			...backups(),
			when: (r) => !r.deployment_type.startsWith("SCRATCH")
		}
	]
});
// src/resources/aws/fsx/openzfs-file-system.ts
const attributes$28 = {
	deployment_type: text(),
	storage_type: text({
		default: "SSD",
		because: "the provider's default"
	}),
	storage_capacity: number(),
	throughput_capacity: number(),
	disk_iops_configuration: block({
		mode: text({
			default: "AUTOMATIC",
			because: "the provider's default"
		}),
		iops: number({
			default: 0,
			because: "included"
		})
	})
};
const capacity$2 = ({ storage_capacity }) => storage_capacity ?? unpriced("storage_capacity is not set: it is the backup's");
const IOPS_PER_GB$1 = 3;
const isBeyondIncluded$1 = (r) => r.disk_iops_configuration?.mode === "USER_PROVISIONED" && r.disk_iops_configuration.iops.gt(capacity$2(r).times(IOPS_PER_GB$1));
function billed(r, words) {
	if (r.deployment_type !== "SINGLE_AZ_1") unpriced(`the prices of deployment ${r.deployment_type ?? "?"} are not known`);
	if (r.storage_type !== "SSD") unpriced(`the prices of storage ${r.storage_type} are not known`);
	return aws("AmazonFSx", `OpenZFS Single-AZ ${words}`);
}
const openzfsFileSystem = sheet({
	type: "aws_fsx_openzfs_file_system",
	title: "FSx for OpenZFS",
	pricing: "aws.amazon.com/fsx/openzfs/pricing",
	limits: ["SSD storage is billed as provisioned: compression saves capacity, not the price of a GB (usage compression_savings_percent has no effect).", "Data transfer between zones and regions is not priced."],
	attributes: attributes$28,
	usage: backupUsage,
	components: [
		{
			name: "Throughput capacity",
			unit: "MBps-months",
			quantity: (r) => r.throughput_capacity,
			price: (r) => billed(r, "throughput capacity")
		},
		{
			name: "Provisioned IOPS",
			detail: () => "above 3 for each GB",
			unit: "IOPS-months",
			when: isBeyondIncluded$1,
			quantity: (r) => r.disk_iops_configuration?.iops.minus(capacity$2(r).times(IOPS_PER_GB$1)),
			price: (r) => billed(r, "provisioned IOPS")
		},
		{
			name: "Storage",
			detail: (r) => r.storage_type,
			unit: "GB-months",
			quantity: capacity$2,
			price: (r) => billed(r, "SSD storage")
		},
		backups()
	]
});
// src/resources/aws/fsx/windows-file-system.ts
const attributes$27 = {
	deployment_type: text({
		default: "SINGLE_AZ_1",
		because: "the provider's default"
	}),
	storage_type: text({
		default: "SSD",
		because: "the provider's default"
	}),
	storage_capacity: number(),
	throughput_capacity: number(),
	disk_iops_configuration: block({
		mode: text({
			default: "AUTOMATIC",
			because: "the provider's default"
		}),
		iops: number({
			default: 0,
			because: "included"
		})
	})
};
const placement = ({ deployment_type: type }) => type.startsWith("MULTI_AZ") ? "Multi-AZ" : "Single-AZ";
const capacity$1 = ({ storage_capacity }) => storage_capacity ?? unpriced("storage_capacity is not set: it is the backup's");
const IOPS_PER_GB = 3;
const isBeyondIncluded = (r) => r.storage_type === "SSD" && r.disk_iops_configuration?.mode === "USER_PROVISIONED" && r.disk_iops_configuration.iops.gt(capacity$1(r).times(IOPS_PER_GB));
// src/resources/aws/fsx/index.ts
const sheets$28 = [
	lustreFileSystem,
	openzfsFileSystem,
	sheet({
		type: "aws_fsx_windows_file_system",
		title: "FSx for Windows File Server",
		pricing: "aws.amazon.com/fsx/windows/pricing",
		limits: ["Data transfer between zones and regions is not priced."],
		attributes: attributes$27,
		usage: backupUsage,
		components: [
			{
				name: "Throughput capacity",
				detail: placement,
				unit: "MBps-months",
				quantity: (r) => r.throughput_capacity,
				price: (r) => aws("AmazonFSx", `Windows ${placement(r)} throughput capacity`)
			},
			{
				name: "Storage",
				detail: (r) => `${placement(r)}, ${r.storage_type}`,
				unit: "GB-months",
				quantity: capacity$1,
				price: (r) => aws("AmazonFSx", `Windows ${placement(r)} ${r.storage_type} storage`)
			},
			{
				name: "Provisioned IOPS",
				unit: "IOPS-months",
				when: isBeyondIncluded,
				quantity: (r) => r.disk_iops_configuration?.iops.minus(capacity$1(r).times(IOPS_PER_GB)),
				price: () => unpriced("the price of IOPS beyond those included is not known")
			},
			backups()
		]
	})
];
// src/resources/aws/globalaccelerator/accelerator.ts
const accelerator = sheet({
	type: "aws_globalaccelerator_accelerator",
	title: "Global Accelerator",
	pricing: "aws.amazon.com/global-accelerator/pricing",
	limits: ["It is charged until it is deleted, enabled or not. Transfer is priced with its endpoint groups; public IPv4 addresses are not priced."],
	attributes: {},
	components: [{
		name: "Accelerator",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: aws("AWSGlobalAccelerator", "fixed fee", { place: "global" })
	}]
});
// src/resources/aws/globalaccelerator/areas.json
var areas_default = JSON.parse("{\"areas\":{\"us\":{\"code\":\"NA\",\"covers\":\"the United States, Mexico and Canada\"},\"europe\":{\"code\":\"EU\",\"covers\":\"Europe\"},\"south_africa\":{\"code\":\"ZA\",\"covers\":\"South Africa and Kenya\"},\"south_america\":{\"code\":\"SA\",\"covers\":\"South America\"},\"south_korea\":{\"code\":\"KR\",\"covers\":\"South Korea\"},\"middle_east\":{\"code\":\"ME\",\"covers\":\"the Middle East\"},\"australia\":{\"code\":\"AU\",\"covers\":\"Australia and New Zealand\"},\"asia_pacific\":{\"code\":\"AP\",\"covers\":\"Asia Pacific without the countries named elsewhere\"},\"india\":{\"code\":\"IN\",\"covers\":\"India, Indonesia, Philippines and Thailand\"}},\"regions\":{\"af-\":\"ZA\",\"ap-northeast-2\":\"KR\",\"ap-south-\":\"IN\",\"ap-southeast-2\":\"AU\",\"ap-southeast-3\":\"IN\",\"ap-southeast-4\":\"AU\",\"ap-southeast-6\":\"AU\",\"ap-southeast-7\":\"IN\",\"ap-\":\"AP\",\"ca-\":\"NA\",\"eu-\":\"EU\",\"me-\":\"ME\",\"mx-\":\"NA\",\"sa-\":\"SA\",\"us-\":\"NA\"}}");
// src/resources/aws/globalaccelerator/endpoint-group.ts
const attributes$26 = { endpoint_group_region: text() };
const AREAS = Object.entries(areas_default.areas);
const DIRECTIONS = [{
	key: "monthly_inbound_data_transfer_gb",
	name: "Premium on inbound data",
	product: "IN-Bytes-Internet",
	says: "GB a month from viewers in"
}, {
	key: "monthly_outbound_data_transfer_gb",
	name: "Premium on outbound data",
	product: "OUT-Bytes-Internet",
	says: "GB a month to viewers in"
}];
const usage$28 = Object.fromEntries(DIRECTIONS.flatMap(({ key, says }) => AREAS.map(([area, { covers }]) => [`${key}.${area}`, usageNumber(`${says} ${covers}`)])));
function areaOf(r) {
	const region = r.endpoint_group_region ?? r.region;
	const [, code] = Object.entries(areas_default.regions).find(([start]) => region.startsWith(start)) ?? [];
	return code ?? unpriced(`the price area of ${region} is not known`);
}
function total(r, { key }) {
	return AREAS.reduce((sum, [area]) => sum.plus(r.usage[`${key}.${area}`] ?? 0), exact(0));
}
function isDominant(r, direction) {
	const [inbound, outbound] = DIRECTIONS;
	return total(r, inbound).gt(total(r, outbound)) === (direction === inbound);
}
function lines(direction) {
	const { key, name, product } = direction;
	return AREAS.map(([area, { code, covers }], at) => ({
		name,
		detail: () => covers,
		unit: "GB",
		when: (r) => isDominant(r, direction) && (r.usage[`${key}.${area}`] !== void 0 || at === 0 && total(r, direction).isZero),
		quantity: (r) => r.usage[`${key}.${area}`],
		price: (r) => aws("AWSGlobalAccelerator", product, {
			operation: "Dominant",
			place: `${areaOf(r)}>${code}`
		})
	}));
}
// src/resources/aws/globalaccelerator/index.ts
const sheets$27 = [accelerator, sheet({
	type: "aws_globalaccelerator_endpoint_group",
	title: "Global Accelerator endpoint group",
	pricing: "aws.amazon.com/global-accelerator/pricing",
	limits: ["The dominant direction is AWS's hour by hour and the accelerator's; here it is the month's and the group's.", "The ordinary data transfer out of the region is billed apart."],
	attributes: attributes$26,
	usage: usage$28,
	components: DIRECTIONS.flatMap(lines)
})];
// src/resources/aws/glue/catalog-database.ts
const catalogDatabase = sheet({
	type: "aws_glue_catalog_database",
	title: "Glue Data Catalog database",
	pricing: "aws.amazon.com/glue/pricing",
	limits: ["The account's first million objects and requests, which are free, are not deducted.", "Column statistics and table optimizers are not priced."],
	attributes: {},
	usage: {
		monthly_objects: usageNumber("tables, versions, partitions and other objects kept, averaged over the month"),
		monthly_requests: usageNumber("requests to the catalog in a month")
	},
	components: [{
		name: "Storage",
		unit: "object-months",
		quantity: (r) => r.usage.monthly_objects,
		price: aws("AWSGlue", "Catalog-Storage")
	}, {
		name: "Requests",
		unit: "requests",
		quantity: (r) => r.usage.monthly_requests,
		price: aws("AWSGlue", "Catalog-Request")
	}]
});
// src/resources/aws/glue/crawler.ts
const crawler = sheet({
	type: "aws_glue_crawler",
	title: "Glue crawler",
	pricing: "aws.amazon.com/glue/pricing",
	attributes: {},
	usage: { monthly_hours: usageNumber("hours that it crawls in a month, times its DPUs; each run counts at least 10 minutes") },
	components: [{
		name: "Duration",
		unit: "DPU-hours",
		quantity: (r) => r.usage.monthly_hours,
		price: aws("AWSGlue", "Crawler-DPU-Hour")
	}]
});
// src/resources/aws/glue/job.ts
const attributes$25 = {
	command: block({ name: text({
		default: "glueetl",
		because: "the provider's default"
	}) }),
	max_capacity: number({
		default: void 0,
		because: "the workers or AWS's default"
	}),
	number_of_workers: number({
		default: void 0,
		because: "max_capacity or AWS's default"
	}),
	worker_type: text({
		default: void 0,
		because: "workers of one DPU"
	}),
	execution_class: text({
		default: "STANDARD",
		because: "AWS's default"
	})
};
const usage$27 = { monthly_hours: usageNumber("hours that the job runs in a month; each run counts at least one minute") };
const DPUS = new Map([
	["Standard", "1"],
	["G.025X", "0.25"],
	["G.1X", "1"],
	["G.2X", "2"],
	["G.4X", "4"],
	["G.8X", "8"],
	["G.12X", "12"],
	["G.16X", "16"],
	["Z.2X", "2"]
]);
const DEFAULT_DPUS = new Map([
	["glueetl", "10"],
	["gluestreaming", "10"],
	["pythonshell", "0.0625"]
]);
const kindOf$1 = ({ command }) => command?.name ?? "glueetl";
function dpus(r) {
	if (r.max_capacity && !r.max_capacity.isZero) return r.max_capacity;
	const type = r.worker_type || "G.1X";
	const each = exact(DPUS.get(type) ?? unpriced(`the rate of workers of type ${type} is not known`));
	if (r.number_of_workers) return each.times(r.number_of_workers);
	const usual = DEFAULT_DPUS.get(kindOf$1(r)) ?? unpriced(`neither max_capacity nor number_of_workers is set for a job of kind ${kindOf$1(r)}`);
	r.assume(`neither max_capacity nor number_of_workers is set; assumed ${usual} DPU, AWS's default`);
	return exact(usual);
}
function duration$1(r) {
	return r.usage.monthly_hours?.times(dpus(r));
}
const isRay = (r) => kindOf$1(r) === "glueray";
// src/resources/aws/glue/index.ts
const sheets$26 = [
	catalogDatabase,
	crawler,
	sheet({
		type: "aws_glue_job",
		title: "Glue job",
		pricing: "aws.amazon.com/glue/pricing",
		limits: ["Autoscaling and workers that idle are not foreseen: all workers are counted while the job runs."],
		attributes: attributes$25,
		usage: usage$27,
		components: [{
			name: "Duration",
			detail: (r) => `${dpus(r).toString()} DPU${r.execution_class === "FLEX" ? ", flex" : ""}`,
			unit: "DPU-hours",
			when: (r) => !isRay(r),
			quantity: duration$1,
			price: (r) => aws("AWSGlue", r.execution_class === "FLEX" ? "ETL Job run Flex" : "ETL-DPU-Hour")
		}, {
			name: "Duration",
			detail: (r) => `${dpus(r).toString()} M-DPU, Ray`,
			unit: "M-DPU-hours",
			when: isRay,
			quantity: duration$1,
			price: aws("AWSGlue", "ETL Ray Job run")
		}]
	})
];
// src/resources/aws/grafana/workspace.ts
const usage$26 = {
	editors_administrator_licenses: usageNumber("editors and administrators who sign in within a month"),
	viewer_licenses: usageNumber("viewers who sign in within a month")
};
const references$6 = { licences: referredBy("aws_grafana_license_association", "workspace_id", { license_type: text() }) };
function editors(r) {
	if (r.usage.editors_administrator_licenses) return r.usage.editors_administrator_licenses;
	r.assume("one editor, the least of a workspace");
	return exact(1);
}
function users({ usage: { editors_administrator_licenses, viewer_licenses } }) {
	return editors_administrator_licenses?.plus(viewer_licenses ?? 0);
}
// src/resources/aws/grafana/index.ts
const sheets$25 = [sheet({
	type: "aws_grafana_workspace",
	title: "Managed Grafana workspace",
	pricing: "aws.amazon.com/grafana/pricing",
	attributes: {},
	usage: usage$26,
	references: references$6,
	components: [
		{
			name: "Editors and administrators",
			unit: "user-months",
			quantity: editors,
			price: aws("AmazonGrafana", "Grafana:EditorUser")
		},
		{
			name: "Viewers",
			unit: "user-months",
			quantity: (r) => r.usage.viewer_licenses,
			price: aws("AmazonGrafana", "Grafana:ViewerUser")
		},
		{
			name: "Enterprise plugins",
			unit: "user-months",
			when: (r) => r.refs.licences.some(({ license_type }) => license_type === "ENTERPRISE"),
			quantity: users,
			price: aws("AmazonGrafana", "User Fees Enterprise Plugins User")
		}
	]
})];
// src/resources/aws/kendra/kendra-index.ts
const none = {
	default: 0,
	because: "none beyond the edition's own"
};
const attributes$24 = {
	edition: text({
		default: "ENTERPRISE_EDITION",
		because: "AWS provider: edition"
	}),
	capacity_units: block({
		query_capacity_units: number(none),
		storage_capacity_units: number(none)
	})
};
const usage$25 = {
	monthly_connector_hours: usageNumber("Hours a month that connectors synchronise"),
	monthly_documents_scanned: usageNumber("Documents a month that connectors scan")
};
const EDITIONS$1 = new Map([["DEVELOPER_EDITION", "Developer Base Query Storage Capacity KendraDeveloperEdition per hours"], ["ENTERPRISE_EDITION", "Enterprise Base Query Storage Capacity Edition per hours"]]);
const kendraIndex = sheet({
	type: "aws_kendra_index",
	title: "Kendra index",
	pricing: "aws.amazon.com/kendra/pricing",
	attributes: attributes$24,
	usage: usage$25,
	components: [
		{
			name: "Index",
			detail: (r) => r.edition,
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: (r) => aws("AmazonKendra", EDITIONS$1.get(r.edition) ?? unpriced(`no price of the edition ${r.edition} is known`))
		},
		capacity("Additional query capacity", "query_capacity_units", "Enterprise Additional Query Storage Capacity Kendra-Query-Capacity-Unit per hours"),
		capacity("Additional storage capacity", "storage_capacity_units", "Enterprise Additional Storage Capacity Kendra-Storage-Capacity-Unit per hours"),
		{
			name: "Connectors",
			unit: "hours",
			when: (r) => r.usage.monthly_connector_hours !== void 0,
			quantity: (r) => r.usage.monthly_connector_hours,
			price: aws("AmazonKendra", "Pay Per Hour Connector Compute ConnectorSync per hours")
		},
		{
			name: "Documents scanned",
			unit: "documents",
			when: (r) => r.usage.monthly_documents_scanned !== void 0,
			quantity: (r) => r.usage.monthly_documents_scanned,
			price: aws("AmazonKendra", "Pay Per Document Scanned Unit DocumentsScanned per Count")
		}
	]
});
function capacity(name, key, words) {
	return {
		name,
		unit: "hours",
		hourly: true,
		when: (r) => r.capacity_units?.[key].isZero === false,
		quantity: (r) => r.capacity_units?.[key],
		price: (r) => aws("AmazonKendra", r.edition === "ENTERPRISE_EDITION" ? words : unpriced(`no price of more capacity for ${r.edition} is known`))
	};
}
// src/resources/aws/kendra/index.ts
const sheets$24 = [kendraIndex];
// src/resources/aws/keyspaces/table.ts
const attributes$23 = {
	capacity_specification: block({
		throughput_mode: text({
			default: "PAY_PER_REQUEST",
			because: "AWS's default"
		}),
		read_capacity_units: number(),
		write_capacity_units: number()
	}),
	point_in_time_recovery: block({ status: text({
		default: "DISABLED",
		because: "AWS's default"
	}) }),
	ttl: block({ status: text({
		default: "ENABLED",
		because: "the only value"
	}) })
};
const usage$24 = {
	monthly_read_request_units: usageNumber("read request units a month, of an on-demand table"),
	monthly_write_request_units: usageNumber("write request units a month, of an on-demand table"),
	storage_gb: usageNumber("GB stored, averaged over the month"),
	pitr_backup_storage_gb: usageNumber("GB of the table that point-in-time recovery keeps, averaged over the month"),
	monthly_data_restored_gb: usageNumber("GB restored in a month"),
	monthly_ttl_deletes: usageNumber("deletes a month by time to live, each of a row of up to 1 KB")
};
const table$1 = sheet({
	type: "aws_keyspaces_table",
	title: "Keyspaces table",
	pricing: "aws.amazon.com/keyspaces/pricing",
	limits: ["Replicas in other regions and change streams are not priced."],
	attributes: attributes$23,
	usage: usage$24,
	references: { targets: autoscalingTargets },
	components: [
		{
			name: "Reads",
			detail: () => "on demand",
			unit: "RRUs",
			when: (r) => !isProvisioned(r),
			quantity: (r) => r.usage.monthly_read_request_units,
			price: aws("AmazonMCS", "MCS-ReadUnits")
		},
		{
			name: "Writes",
			detail: () => "on demand",
			unit: "WRUs",
			when: (r) => !isProvisioned(r),
			quantity: (r) => r.usage.monthly_write_request_units,
			price: aws("AmazonMCS", "MCS-WriteUnits")
		},
		{
			name: "Read capacity",
			unit: "RCU-hours",
			hourly: true,
			when: isProvisioned,
			quantity: (r) => capacityOf$1(r, "Read", r.capacity_specification?.read_capacity_units),
			price: aws("AmazonMCS", "Provisioned Read Units")
		},
		{
			name: "Write capacity",
			unit: "WCU-hours",
			hourly: true,
			when: isProvisioned,
			quantity: (r) => capacityOf$1(r, "Write", r.capacity_specification?.write_capacity_units),
			price: aws("AmazonMCS", "Provisioned Write Units")
		},
		{
			name: "Storage",
			unit: "GB-months",
			quantity: (r) => r.usage.storage_gb,
			price: aws("AmazonMCS", "AmazonMCS - Indexed DataStore")
		},
		{
			name: "Point-in-time recovery",
			unit: "GB-months",
			when: (r) => r.point_in_time_recovery?.status === "ENABLED",
			quantity: (r) => r.usage.pitr_backup_storage_gb,
			price: aws("AmazonMCS", "Point-In-Time-Restore PITR Backup Storage")
		},
		{
			name: "Restored data",
			unit: "GB",
			when: (r) => r.usage.monthly_data_restored_gb !== void 0,
			quantity: (r) => r.usage.monthly_data_restored_gb,
			price: aws("AmazonMCS", "Backup Restore Size")
		},
		{
			name: "Time to live deletes",
			unit: "deletes",
			when: (r) => r.ttl?.status === "ENABLED",
			quantity: (r) => r.usage.monthly_ttl_deletes,
			price: aws("AmazonMCS", "Time to Live")
		}
	]
});
function isProvisioned({ capacity_specification: capacity }) {
	return capacity?.throughput_mode === "PROVISIONED";
}
function capacityOf$1(r, kind, units) {
	return scaledCapacity(r, `cassandra:table:${kind}CapacityUnits`) ?? units ?? unpriced(`its ${kind.toLowerCase()}_capacity_units are not set`);
}
// src/resources/aws/keyspaces/index.ts
const sheets$23 = [table$1];
// src/resources/aws/kinesis/analytics-application.ts
const parallelism = {
	configuration_type: text(),
	parallelism: number({
		default: 1,
		because: "AWS's default"
	}),
	parallelism_per_kpu: number({
		default: 1,
		because: "AWS's default"
	})
};
const attributes$22 = {
	runtime_environment: text({
		default: "SQL-1_0",
		because: "applications of the first version run SQL"
	}),
	application_configuration: block({ flink_application_configuration: block({ parallelism_configuration: block(parallelism) }) })
};
const usage$23 = {
	kinesis_processing_units: usageNumber("processing units that run on average, without those that AWS adds"),
	durable_application_backup_gb: usageNumber("GB of durable backups, averaged over the month")
};
const isStudio = ({ runtime_environment }) => runtime_environment.startsWith("ZEPPELIN");
const isFlink = ({ runtime_environment }) => runtime_environment.startsWith("FLINK");
function processingUnits(r) {
	const said = r.usage.kinesis_processing_units;
	const scaling = r.application_configuration?.flink_application_configuration?.parallelism_configuration;
	if (said || scaling?.configuration_type !== "CUSTOM") return said;
	r.assume("processing units as its parallelism asks for: autoscaling moves them (give usage kinesis_processing_units)");
	return scaling.parallelism.over(scaling.parallelism_per_kpu).ceil();
}
const STORAGE_GB = exact(50);
const analyticsApplication = sheet({
	type: ["aws_kinesis_analytics_application", "aws_kinesisanalyticsv2_application"],
	title: "Managed Service for Apache Flink application",
	pricing: "aws.amazon.com/managed-service-apache-flink/pricing",
	limits: ["An application is priced as running all month."],
	attributes: attributes$22,
	usage: usage$23,
	components: [
		{
			name: "Processing",
			detail: (r) => r.runtime_environment,
			unit: "KPU-hours",
			hourly: true,
			quantity: processingUnits,
			price: (r) => aws("AmazonKinesisAnalytics", isStudio(r) ? "Kinesis Processing Unit KPU for Kinesis Data Analytics Studio" : "KPU-Hour-Java")
		},
		{
			name: "Orchestration",
			unit: "KPU-hours",
			hourly: true,
			when: (r) => isFlink(r) || isStudio(r),
			quantity: (r) => isStudio(r) ? unpriced("how many processing units AWS adds to a Studio notebook is not known to this version") : 1,
			price: aws("AmazonKinesisAnalytics", "KPU-Hour-Java")
		},
		{
			name: "Running storage",
			unit: "GB-months",
			when: (r) => isFlink(r) || isStudio(r),
			quantity: (r) => processingUnits(r)?.times(STORAGE_GB),
			price: (r) => aws("AmazonKinesisAnalytics", isStudio(r) ? "Per GB month of running application storage for Kinesis Data Analytics Studio" : "RunningApplicationStorage")
		},
		{
			name: "Durable backups",
			unit: "GB-months",
			when: isFlink,
			quantity: (r) => r.usage.durable_application_backup_gb,
			price: aws("AmazonKinesisAnalytics", "DurableApplicationBackups")
		}
	]
});
// src/resources/aws/kinesis/analytics-snapshot.ts
const analyticsSnapshot = sheet({
	type: "aws_kinesisanalyticsv2_application_snapshot",
	title: "Managed Service for Apache Flink snapshot",
	pricing: "aws.amazon.com/managed-service-apache-flink/pricing",
	attributes: {},
	usage: { durable_application_backup_gb: usageNumber("GB of the backup, averaged over the month") },
	components: [{
		name: "Durable backup",
		unit: "GB-months",
		quantity: (r) => r.usage.durable_application_backup_gb,
		price: aws("AmazonKinesisAnalytics", "DurableApplicationBackups")
	}]
});
// src/resources/aws/kinesis/delivery-stream.ts
const inVpc = blocks({ vpc_config: block({ subnet_ids: count({
	unknown: 2,
	because: "two zones, as AWS recommends"
}) }) });
const attributes$21 = {
	kinesis_source_configuration: count(),
	msk_source_configuration: count(),
	iceberg_configuration: count(),
	snowflake_configuration: count(),
	elasticsearch_configuration: inVpc,
	opensearch_configuration: inVpc,
	opensearchserverless_configuration: inVpc,
	extended_s3_configuration: block({
		data_format_conversion_configuration: block({ enabled: flag({
			default: true,
			because: "the provider's default"
		}) }),
		dynamic_partitioning_configuration: block({ enabled: flag({
			default: false,
			because: "the provider's default"
		}) }),
		processing_configuration: block({ processors: blocks({ type: text() }) })
	})
};
const usage$22 = {
	monthly_data_ingested_gb: usageNumber("GB that arrive in a month; each record counts as a multiple of 5 KB unless it comes from MSK"),
	monthly_data_decompressed_gb: usageNumber("GB of CloudWatch logs that it decompresses in a month"),
	monthly_dynamic_partition_objects: usageNumber("objects that dynamic partitioning delivers in a month"),
	monthly_dynamic_partition_jq_hours: usageNumber("hours of JQ processing for dynamic partitioning in a month")
};
function ingestion(r) {
	if (r.snowflake_configuration > 0) unpriced("the billing words of delivery to Snowflake are not known");
	if (r.iceberg_configuration > 0) {
		if (r.msk_source_configuration > 0) unpriced("the billing words of delivery from MSK to Iceberg tables are not known");
		return "Event by-Event Processing Per GB of data ingested or delivered to Apache Iceberg Tables";
	}
	if (r.msk_source_configuration > 0) return "MSK Record Processing Per GB of data ingested";
	return r.kinesis_source_configuration > 0 ? "Per GB of data read from Kinesis Streams" : "Event by-Event Processing Per GB of data ingested";
}
const subnets = (r) => [
	...r.elasticsearch_configuration,
	...r.opensearch_configuration,
	...r.opensearchserverless_configuration
].reduce((total, { vpc_config: vpc }) => total + (vpc?.subnet_ids ?? 0), 0);
const partitions = ({ extended_s3_configuration: s3 }) => s3?.dynamic_partitioning_configuration?.enabled === true;
const converts = ({ extended_s3_configuration: s3 }) => s3?.data_format_conversion_configuration?.enabled === true;
const decompresses = ({ extended_s3_configuration: s3 }) => s3?.processing_configuration?.processors.some(({ type }) => type === "Decompression") === true;
function everyGb(name, words, when) {
	return {
		name,
		unit: "GB",
		when,
		quantity: (r) => r.usage.monthly_data_ingested_gb,
		price: aws("AmazonKinesisFirehose", words)
	};
}
const deliveryStream = sheet({
	type: "aws_kinesis_firehose_delivery_stream",
	title: "Data Firehose stream",
	pricing: "aws.amazon.com/firehose/pricing",
	limits: ["Each subnet of a destination in a VPC counts as a zone.", "Vended logs and databases as a source are not priced."],
	attributes: attributes$21,
	usage: usage$22,
	components: [
		{
			name: "Data ingested",
			unit: "GB",
			quantity: (r) => r.usage.monthly_data_ingested_gb,
			price: (r) => aws("AmazonKinesisFirehose", ingestion(r)),
			sharedTiers: true
		},
		everyGb("Format conversion", "Per GB of data format conversion", converts),
		everyGb("Delivery into a VPC", "Per GB of data delivered to VPC", (r) => subnets(r) > 0),
		{
			name: "Delivery into a VPC, zones",
			unit: "hours",
			hourly: true,
			when: (r) => subnets(r) > 0,
			quantity: subnets,
			price: aws("AmazonKinesisFirehose", "Per Hour per AZ for VPC delivery")
		},
		everyGb("Dynamic partitioning", "Per GB of dynamically partitioned data delivered", partitions),
		{
			name: "Dynamic partitioning, objects",
			unit: "objects",
			when: partitions,
			quantity: (r) => r.usage.monthly_dynamic_partition_objects,
			price: aws("AmazonKinesisFirehose", "Per object dynamically partitioned")
		},
		{
			name: "Dynamic partitioning, JQ processing",
			unit: "hours",
			when: (r) => partitions(r) && r.usage.monthly_dynamic_partition_jq_hours !== void 0,
			quantity: (r) => r.usage.monthly_dynamic_partition_jq_hours,
			price: aws("AmazonKinesisFirehose", "Per JQ processing hour")
		},
		{
			name: "Decompression",
			unit: "GB",
			when: decompresses,
			quantity: (r) => r.usage.monthly_data_decompressed_gb,
			price: aws("AmazonKinesisFirehose", "Per GB of data decompressed")
		}
	]
});
// src/resources/aws/kinesis/stream.ts
const attributes$20 = {
	shard_count: number(),
	retention_period: number({
		default: 24,
		because: "the provider's default"
	}),
	stream_mode_details: block({ stream_mode: text() }, { because: "provisioned, AWS's default" })
};
const usage$21 = {
	monthly_on_demand_data_in_gb: usageNumber("GB that arrive in a month, on demand"),
	monthly_on_demand_data_out_gb: usageNumber("GB that consumers read in a month, on demand"),
	monthly_on_demand_efo_data_out_gb: usageNumber("GB read in a month by enhanced fan-out, on demand"),
	monthly_on_demand_extended_retention_gb: usageNumber("GB kept between one and seven days, averaged over the month, on demand"),
	monthly_on_demand_long_term_retention_gb: usageNumber("GB kept beyond seven days, averaged over the month, on demand"),
	monthly_provisioned_put_units: usageNumber("units of 25 KB that producers put in a month"),
	monthly_provisioned_long_term_retention_gb: usageNumber("GB kept beyond seven days, averaged over the month"),
	monthly_provisioned_long_term_retrieval_gb: usageNumber("GB older than seven days that are read in a month"),
	monthly_provisioned_efo_data_out_gb: usageNumber("GB read in a month by enhanced fan-out"),
	monthly_provisioned_efo_consumer_hours: usageNumber("hours a month of enhanced fan-out: consumers × shards × hours, where the plan has no consumers")
};
const references$5 = { consumers: referredBy("aws_kinesis_stream_consumer", "stream_arn", {}) };
const isOnDemand = ({ stream_mode_details: mode }) => mode?.stream_mode === "ON_DEMAND";
const INCLUDED_HOURS = 24;
const EXTENDED_HOURS = 168;
const keepsLonger = (hours) => ({ retention_period }) => retention_period.gt(hours);
const hasConsumers = ({ refs }) => refs.consumers.length > 0;
function onDemand(name, unit, words, key, isThere = () => true) {
	return {
		name,
		unit,
		when: (r) => isOnDemand(r) && (r.usage[key] !== void 0 || isThere(r)),
		quantity: (r) => r.usage[key],
		price: aws("AmazonKinesis", `OnDemand-${words}`)
	};
}
function provisioned(name, unit, words, key, isThere = () => true) {
	return {
		name,
		unit,
		when: (r) => !isOnDemand(r) && (r.usage[key] !== void 0 || isThere(r)),
		quantity: (r) => r.usage[key],
		price: aws("AmazonKinesis", words)
	};
}
const shards = ({ shard_count }) => shard_count ?? unpriced("shard_count is not set");
// src/resources/aws/kinesis/index.ts
const sheets$22 = [
	analyticsApplication,
	analyticsSnapshot,
	deliveryStream,
	sheet({
		type: "aws_kinesis_stream",
		title: "Kinesis data stream",
		pricing: "aws.amazon.com/kinesis/data-streams/pricing",
		limits: ["Extended retention of provisioned streams is billed by shard and hour, not by GB: usage monthly_provisioned_extended_retention_gb has no effect.", "The advantage mode of on-demand streams, chosen for the whole account, is not priced."],
		attributes: attributes$20,
		usage: usage$21,
		references: references$5,
		components: [
			{
				name: "Stream",
				detail: () => "on demand",
				unit: "hours",
				hourly: true,
				when: isOnDemand,
				quantity: () => 1,
				price: aws("AmazonKinesis", "OnDemand-StreamHour")
			},
			onDemand("Data ingested", "GB", "BilledIncomingBytes", "monthly_on_demand_data_in_gb"),
			onDemand("Data retrieved", "GB", "BilledOutgoingBytes", "monthly_on_demand_data_out_gb"),
			onDemand("Data retrieved by enhanced fan-out", "GB", "BilledOutgoingEFOBytes", "monthly_on_demand_efo_data_out_gb", hasConsumers),
			onDemand("Extended retention", "GB-months", "ExtendedRetention-ByteHrs", "monthly_on_demand_extended_retention_gb", keepsLonger(INCLUDED_HOURS)),
			onDemand("Long-term retention", "GB-months", "LongTermRetention-ByteHrs", "monthly_on_demand_long_term_retention_gb", keepsLonger(EXTENDED_HOURS)),
			{
				name: "Shards",
				unit: "hours",
				hourly: true,
				when: (r) => !isOnDemand(r),
				quantity: shards,
				price: aws("AmazonKinesis", "Storage-ShardHour")
			},
			{
				name: "Extended retention",
				unit: "hours",
				hourly: true,
				when: (r) => !isOnDemand(r) && keepsLonger(INCLUDED_HOURS)(r),
				quantity: shards,
				price: aws("AmazonKinesis", "Extended-ShardHour")
			},
			provisioned("Put payload units", "payload units", "PutRequestPayloadUnits", "monthly_provisioned_put_units"),
			provisioned("Long-term retention", "GB-months", "LongTermRetention-ByteHrs", "monthly_provisioned_long_term_retention_gb", keepsLonger(EXTENDED_HOURS)),
			provisioned("Long-term retrieval", "GB", "LongTermRetention-ReadBytes", "monthly_provisioned_long_term_retrieval_gb", keepsLonger(EXTENDED_HOURS)),
			provisioned("Data retrieved by enhanced fan-out", "GB", "ReadBytes", "monthly_provisioned_efo_data_out_gb", hasConsumers),
			provisioned("Enhanced fan-out", "hours", "EnhancedFanoutHour", "monthly_provisioned_efo_consumer_hours", () => false)
		]
	}),
	sheet({
		type: "aws_kinesis_stream_consumer",
		title: "Kinesis enhanced fan-out consumer",
		pricing: "aws.amazon.com/kinesis/data-streams/pricing",
		limits: ["What it reads is priced with its stream."],
		attributes: {},
		references: { stream: refersTo("stream_arn", "aws_kinesis_stream", {
			shard_count: number(),
			stream_mode_details: block({ stream_mode: text() })
		}) },
		free: ({ refs: { stream } }) => {
			if (stream?.stream_mode_details?.stream_mode === "ON_DEMAND") return "consumers of on-demand streams are billed by what they read";
			return stream?.usageNumber("monthly_provisioned_efo_consumer_hours") !== void 0 ? "its hours are in the usage of its stream" : void 0;
		},
		components: [{
			name: "Enhanced fan-out",
			unit: "hours",
			hourly: true,
			quantity: ({ refs }) => refs.stream?.shard_count ?? unpriced("its stream, whose shards count, is not in the plan"),
			price: aws("AmazonKinesis", "EnhancedFanoutHour")
		}]
	})
];
// src/resources/aws/lightsail/instance.ts
const attributes$19 = { bundle_id: text() };
const usage$20 = { snapshot_storage_gb: usageNumber("GB of snapshots, averaged over the month") };
const MEMORY = new Map([
	["nano", "0.5GB"],
	["micro", "1GB"],
	["small", "2GB"],
	["medium", "4GB"],
	["large", "8GB"],
	["xlarge", "16GB"],
	["2xlarge", "32GB"],
	["4xlarge", "64GB"]
]);
function bundle({ bundle_id: id = "" }) {
	const [, size, windows, ipv6] = /^([a-z0-9]+?)(_win)?(_ipv6)?_[23]_\d$/.exec(id) ?? [];
	return {
		memory: MEMORY.get(size ?? "") ?? unpriced(`the bundle "${id.slice(0, 40)}" is none that this version knows`),
		isWindows: windows !== void 0,
		hasIpv6Only: ipv6 !== void 0
	};
}
function price(r) {
	const { memory, isWindows, hasIpv6Only } = bundle(r);
	if (!hasIpv6Only) return aws("AmazonLightsail", `BundleUsage:${memory}${isWindows ? "_win" : ""}`);
	return aws("AmazonLightsail", `Lightsail Instance Bundle ${memory.replace("0.", "0 ")} IPv6 ${isWindows ? "Windows" : "Linux"}`);
}
// src/resources/aws/lightsail/index.ts
const sheets$21 = [sheet({
	type: "aws_lightsail_instance",
	title: "Lightsail instance",
	pricing: "aws.amazon.com/lightsail/pricing",
	limits: ["Data transfer beyond the bundle's allowance is not priced."],
	attributes: attributes$19,
	usage: usage$20,
	components: [{
		name: "Virtual server",
		detail: (r) => `${bundle(r).isWindows ? "Windows" : "Linux/UNIX"}, ${r.bundle_id ?? ""}`,
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price
	}, {
		name: "Snapshots",
		unit: "GB-months",
		when: (r) => r.usage.snapshot_storage_gb !== void 0,
		quantity: (r) => r.usage.snapshot_storage_gb,
		price: aws("AmazonLightsail", "Lightsail Snapshot per GB-Mo")
	}]
})];
// src/resources/aws/memorydb/cluster.ts
const attributes$18 = {
	node_type: text(),
	engine: text({
		default: "redis",
		because: "AWS's default"
	}),
	num_shards: number({
		default: 1,
		because: "the provider's default"
	}),
	num_replicas_per_shard: number({
		default: 1,
		because: "the provider's default"
	}),
	snapshot_retention_limit: number({
		default: 0,
		because: "AWS's default"
	})
};
const usage$19 = {
	...reservationUsage,
	monthly_data_written_gb: usageNumber("GB written in a month"),
	snapshot_storage_size_gb: usageNumber("GB of snapshots beyond the first day's, averaged over the month")
};
const VALKEY_FREE_GB = 10240;
const cluster$5 = sheet({
	type: "aws_memorydb_cluster",
	title: "MemoryDB cluster",
	pricing: "aws.amazon.com/memorydb/pricing",
	limits: ["Reserved nodes are priced for Redis OSS; a Valkey cluster uses them by its size.", "Multi-region replication and data transfer are not priced."],
	attributes: attributes$18,
	usage: usage$19,
	components: [
		{
			name: "Nodes",
			detail: (r) => [
				purchaseOf(r.usage).split("/")[0],
				engineOf$1(r),
				r.node_type
			].join(", "),
			unit: "hours",
			hourly: true,
			quantity: nodesOf$1,
			price: (r) => nodePrice$1(r, purchaseOf(r.usage))
		},
		reservationFee((r) => purchaseOf(r.usage), nodesOf$1, nodePrice$1),
		{
			name: "Data written",
			unit: "GB",
			when: (r) => engineOf$1(r) === "Redis",
			quantity: (r) => r.usage.monthly_data_written_gb,
			price: aws("AmazonMemoryDB", "Data Written Redis")
		},
		{
			name: "Data written",
			detail: () => "beyond 10 TB",
			unit: "GB",
			when: (r) => engineOf$1(r) === "Valkey" && r.usage.monthly_data_written_gb?.gt(VALKEY_FREE_GB) === true,
			quantity: (r) => r.usage.monthly_data_written_gb?.minus(VALKEY_FREE_GB),
			price: () => unpriced("data written to Valkey beyond 10 TB a month has no clear price in the list")
		},
		{
			name: "Snapshot storage",
			unit: "GB-months",
			when: (r) => r.snapshot_retention_limit.gt(1),
			quantity: (r) => r.usage.snapshot_storage_size_gb,
			price: (r) => aws("AmazonMemoryDB", `Amazon S3 ${engineOf$1(r)}`)
		}
	]
});
function engineOf$1({ engine }) {
	const name = engine.toLowerCase();
	if (name !== "redis" && name !== "valkey") return unpriced(`engine "${engine}" is neither redis nor valkey`);
	return name === "redis" ? "Redis" : "Valkey";
}
function nodesOf$1({ num_shards, num_replicas_per_shard }) {
	return num_replicas_per_shard.plus(1).times(num_shards);
}
function nodePrice$1(r, purchase) {
	return aws("AmazonMemoryDB", `NodeUsage:${r.node_type ?? unpriced("its node_type is not set")}#${engineOf$1(r)}`, { purchase });
}
// src/resources/aws/memorydb/index.ts
const sheets$20 = [cluster$5];
// src/resources/aws/mq/broker.ts
const attributes$17 = {
	engine_type: text(),
	host_instance_type: text(),
	deployment_mode: text({
		default: "SINGLE_INSTANCE",
		because: "the provider's default"
	}),
	storage_type: text({
		default: void 0,
		because: "AWS's default of the engine: EFS for ActiveMQ, EBS for RabbitMQ"
	}),
	data_replication_mode: text({
		default: "NONE",
		because: "AWS's default"
	})
};
const usage$18 = { storage_size_gb: usageNumber("GB that one broker stores, averaged over the month") };
const CLUSTER_BROKERS = 3;
const broker = sheet({
	type: "aws_mq_broker",
	title: "MQ broker",
	pricing: "aws.amazon.com/amazon-mq/pricing",
	limits: ["Data transfer between zones of a RabbitMQ cluster is not priced."],
	attributes: attributes$17,
	usage: usage$18,
	components: [
		{
			name: "Broker",
			detail: (r) => `${engineOf(r)}, ${r.host_instance_type ?? ""}, ${r.deployment_mode.toLowerCase()}`,
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: (r) => aws("AmazonMQ", typeOf$4(r), { operation: `${engineOf(r)} ${isMultiZone(r) ? "Multi-AZ" : "Single-AZ"}` })
		},
		{
			name: "Storage",
			detail: (r) => `${engineOf(r)}, ${storageOf(r).toUpperCase()}`,
			unit: "GB-months",
			quantity: (r) => r.usage.storage_size_gb?.times(engineOf(r) === "RabbitMQ" && isMultiZone(r) ? CLUSTER_BROKERS : 1),
			price: (r) => aws("AmazonMQ", storageWords(r))
		},
		{
			name: "Cross-region data replication",
			unit: "hours",
			hourly: true,
			when: (r) => r.data_replication_mode.toUpperCase() === "CRDR",
			quantity: () => 1,
			price: () => unpriced("the list has one figure for the replication to another region, without its unit")
		}
	]
});
function engineOf({ engine_type = "" }) {
	const name = engine_type.toLowerCase();
	if (name === "activemq") return "ActiveMQ";
	return name === "rabbitmq" ? "RabbitMQ" : unpriced(`engine_type "${engine_type}" is neither ActiveMQ nor RabbitMQ`);
}
function typeOf$4({ host_instance_type: name = unpriced("its host_instance_type is not set") }) {
	return name.startsWith("mq.") ? name : `mq.${name}`;
}
function isMultiZone({ deployment_mode }) {
	return deployment_mode.toUpperCase() !== "SINGLE_INSTANCE";
}
function storageOf(r) {
	return r.storage_type?.toLowerCase() ?? (engineOf(r) === "ActiveMQ" ? "efs" : "ebs");
}
function storageWords(r) {
	if (engineOf(r) === "RabbitMQ") return "TimedStorage-RabbitMQ-ByteHrs";
	return storageOf(r) === "ebs" ? "TimedStorage-EBS-ByteHrs" : "TimedStorage-ByteHrs";
}
// src/resources/aws/mq/index.ts
const sheets$19 = [broker];
// src/resources/aws/msk/cluster.ts
const attributes$16 = {
	number_of_broker_nodes: number(),
	storage_mode: text({
		default: "LOCAL",
		because: "AWS's default"
	}),
	broker_node_group_info: block({
		instance_type: text(),
		storage_info: block({ ebs_storage_info: block({
			volume_size: number(),
			provisioned_throughput: block({
				enabled: flag({ default: false }),
				volume_throughput: number()
			})
		}) }),
		connectivity_info: block({ vpc_connectivity: block({ client_authentication: block({
			tls: flag({ default: false }),
			sasl: block({
				iam: flag({ default: false }),
				scram: flag({ default: false })
			})
		}) }) })
	})
};
const usage$17 = {
	tiered_storage_gb: usageNumber("GB in tiered storage, averaged over the month"),
	monthly_tiered_storage_retrieval_gb: usageNumber("GB read out of tiered storage in a month"),
	storage_gb: usageNumber("GB that a cluster of Express brokers stores, averaged over the month"),
	monthly_data_in_gb: usageNumber("GB written to Express brokers in a month"),
	monthly_private_connectivity_gb: usageNumber("GB a month through private connectivity from other VPCs")
};
const cluster$4 = sheet({
	type: "aws_msk_cluster",
	title: "MSK cluster",
	pricing: "aws.amazon.com/msk/pricing",
	limits: ["Broker logs, enhanced monitoring and private certificate authorities are billed by CloudWatch, S3, Firehose and Private CA."],
	attributes: attributes$16,
	usage: usage$17,
	references: { targets: autoscalingTargets },
	components: [
		{
			name: "Brokers",
			detail: typeOf$3,
			unit: "hours",
			hourly: true,
			quantity: brokersOf,
			price: (r) => aws("AmazonMSK", isExpress$1(r) ? `ExpressBroker ${typeOf$3(r)}` : typeOf$3(r).replace(/^kafka/, "Kafka"))
		},
		{
			name: "Storage",
			detail: () => "gp2, of all brokers",
			unit: "GB-months",
			when: (r) => !isExpress$1(r),
			quantity: (r) => volumeOf(r).times(brokersOf(r)),
			price: aws("AmazonMSK", "RunVolume GP2")
		},
		{
			name: "Provisioned storage throughput",
			unit: "MBps-months",
			when: (r) => throughputOf(r)?.enabled === true,
			quantity: (r) => throughputOf(r)?.volume_throughput?.times(brokersOf(r)),
			price: () => unpriced("it is not known how much throughput comes with a volume before the provisioned is charged")
		},
		{
			name: "Tiered storage",
			unit: "GB-months",
			when: (r) => r.storage_mode === "TIERED",
			quantity: (r) => r.usage.tiered_storage_gb,
			price: aws("AmazonMSK", "TieredStorage Tiered storage")
		},
		{
			name: "Tiered storage retrieval",
			unit: "GB",
			when: (r) => r.storage_mode === "TIERED",
			quantity: (r) => r.usage.monthly_tiered_storage_retrieval_gb,
			price: aws("AmazonMSK", "TieredStorage Tiered storage-DataRetrieval")
		},
		{
			name: "Express storage",
			unit: "GB-months",
			when: isExpress$1,
			quantity: (r) => r.usage.storage_gb,
			price: aws("AmazonMSK", "ExpressBroker Storage")
		},
		{
			name: "Express data in",
			unit: "GB",
			when: isExpress$1,
			quantity: (r) => r.usage.monthly_data_in_gb,
			price: aws("AmazonMSK", "ExpressBroker Data-In")
		},
		{
			name: "Private connectivity",
			detail: (r) => `${schemesOf(r)} authentication schemes`,
			unit: "hours",
			hourly: true,
			when: (r) => schemesOf(r) > 0,
			quantity: schemesOf,
			price: aws("AmazonMSK", "PrivateConnectivity hours per authentication scheme")
		},
		{
			name: "Private connectivity data",
			unit: "GB",
			when: (r) => schemesOf(r) > 0,
			quantity: (r) => r.usage.monthly_private_connectivity_gb,
			price: aws("AmazonMSK", "PrivateConnectivity Bytes Processed")
		}
	]
});
function typeOf$3(r) {
	return r.broker_node_group_info?.instance_type ?? unpriced("its instance_type is not set");
}
function isExpress$1(r) {
	return typeOf$3(r).startsWith("express.");
}
function brokersOf({ number_of_broker_nodes }) {
	return number_of_broker_nodes ?? unpriced("its number_of_broker_nodes is not set");
}
function volumeOf(r) {
	return scaledCapacity(r, "kafka:broker-storage:VolumeSize") ?? r.broker_node_group_info?.storage_info?.ebs_storage_info?.volume_size ?? unpriced("its volume_size is not set");
}
function throughputOf(r) {
	return r.broker_node_group_info?.storage_info?.ebs_storage_info?.provisioned_throughput;
}
function schemesOf(r) {
	const given = r.broker_node_group_info?.connectivity_info?.vpc_connectivity?.client_authentication;
	return [
		given?.tls,
		given?.sasl?.iam,
		given?.sasl?.scram
	].filter(Boolean).length;
}
// src/resources/aws/msk/connector.ts
const mcus = number({
	default: 1,
	because: "the provider's default"
});
const attributes$15 = { capacity: block({
	autoscaling: block({
		mcu_count: mcus,
		min_worker_count: number(),
		max_worker_count: number()
	}),
	provisioned_capacity: block({
		mcu_count: mcus,
		worker_count: number()
	})
}) };
const usage$16 = { workers: usageNumber("workers of an autoscaled connector, on average") };
const connector = sheet({
	type: "aws_mskconnect_connector",
	title: "MSK Connect connector",
	pricing: "aws.amazon.com/msk/pricing",
	limits: ["Data transfer and the logs of its workers are not priced."],
	attributes: attributes$15,
	usage: usage$16,
	components: [{
		name: "Workers",
		unit: "MCU-hours",
		hourly: true,
		quantity: unitsOf$1,
		price: aws("AmazonMSK", "RunConnect")
	}]
});
function unitsOf$1(r) {
	const { provisioned_capacity: fixed, autoscaling } = r.capacity ?? {};
	if (fixed) return fixed.worker_count?.times(fixed.mcu_count);
	if (!autoscaling) return unpriced("its capacity is not set");
	const { min_worker_count: least, max_worker_count: most, mcu_count } = autoscaling;
	const said = r.usage.workers;
	if (!said) r.assume(`autoscaling between ${least?.toString() ?? "?"} and ${most?.toString() ?? "?"} workers: counted at the least (give usage workers)`);
	const value = said ?? least;
	return value && r.scaled({
		value,
		least: () => least,
		most: () => most,
		by: "capacity.autoscaling.max_worker_count"
	}).times(mcu_count);
}
// src/resources/aws/msk/index.ts
const sheets$18 = [
	cluster$4,
	connector,
	sheet({
		type: "aws_msk_serverless_cluster",
		title: "MSK Serverless cluster",
		pricing: "aws.amazon.com/msk/pricing",
		limits: ["Connections from other VPCs are billed as PrivateLink endpoints."],
		attributes: {},
		usage: {
			partitions: usageNumber("partitions in an average hour, without replicas"),
			storage_gb: usageNumber("GB stored, averaged over the month"),
			monthly_data_in_gb: usageNumber("GB written in a month"),
			monthly_data_out_gb: usageNumber("GB read in a month")
		},
		components: [
			{
				name: "Cluster",
				unit: "hours",
				hourly: true,
				quantity: () => 1,
				price: aws("AmazonMSK", "Serverless Cluster-hours")
			},
			{
				name: "Partitions",
				unit: "hours",
				hourly: true,
				quantity: (r) => r.usage.partitions,
				price: aws("AmazonMSK", "Serverless Partition-hours")
			},
			{
				name: "Storage",
				unit: "GB-months",
				quantity: (r) => r.usage.storage_gb,
				price: aws("AmazonMSK", "Serverless Storage-hours")
			},
			{
				name: "Data in",
				unit: "GB",
				quantity: (r) => r.usage.monthly_data_in_gb,
				price: aws("AmazonMSK", "Serverless Per-GB data ingressed")
			},
			{
				name: "Data out",
				unit: "GB",
				quantity: (r) => r.usage.monthly_data_out_gb,
				price: aws("AmazonMSK", "Serverless Per-GB data egressed")
			}
		]
	})
];
// src/resources/aws/mwaa/environment.ts
const attributes$14 = {
	environment_class: text({
		default: "mw1.small",
		because: "AWS's default"
	}),
	min_workers: number({
		default: 1,
		because: "AWS's default"
	}),
	schedulers: number({
		default: void 0,
		because: "AWS's default, which is included"
	}),
	min_webservers: number({
		default: void 0,
		because: "AWS's default, which is included"
	})
};
const usage$15 = {
	additional_workers: usageNumber("workers beyond the one included, on average"),
	additional_schedulers: usageNumber("schedulers beyond those included, where the attribute does not say"),
	additional_webservers: usageNumber("web servers beyond those included, on average"),
	meta_database_gb: usageNumber("GB of the meta database, averaged over the month")
};
const SIZES = new Map([
	["mw1.micro", "Micro"],
	["mw1.small", "Small"],
	["mw1.medium", "Medium"],
	["mw1.large", "Large"],
	["mw1.xlarge", "XLarge"],
	["mw1.2xlarge", "2XLarge"]
]);
const INCLUDED = {
	workers: 1,
	schedulers: 2,
	webservers: 2
};
const environment = sheet({
	type: "aws_mwaa_environment",
	title: "MWAA environment",
	pricing: "aws.amazon.com/managed-workflows-for-apache-airflow/pricing",
	limits: ["Logs, the bucket, the queue and data transfer of an environment are billed by their services."],
	attributes: attributes$14,
	usage: usage$15,
	components: [
		{
			name: "Environment",
			detail: sizeOf$1,
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: (r) => aws("AmazonMWAA", `Environment ${sizeOf$1(r)}`)
		},
		{
			...additional("Additional workers", "Worker", workersOf),
			when: (r) => sizeOf$1(r) !== "Micro"
		},
		additional("Additional schedulers", "Scheduler", (r) => beyond(r.schedulers, INCLUDED.schedulers) ?? r.usage.additional_schedulers),
		additional("Additional web servers", "WebServer", (r) => r.usage.additional_webservers ?? beyond(r.min_webservers, INCLUDED.webservers)),
		{
			name: "Meta database",
			unit: "GB-months",
			quantity: (r) => r.usage.meta_database_gb,
			price: aws("AmazonMWAA", "Airflow-StandardDatabaseStorage")
		}
	]
});
function additional(name, kind, count) {
	return {
		name,
		detail: sizeOf$1,
		unit: "hours",
		hourly: true,
		when: (r) => count(r) !== void 0,
		quantity: count,
		price: (r) => aws("AmazonMWAA", `${kind} ${sizeOf$1(r)}`)
	};
}
function sizeOf$1({ environment_class: name }) {
	return SIZES.get(name.toLowerCase()) ?? unpriced(`environment_class "${name}" is none of ${[...SIZES.keys()].join(", ")}`);
}
function workersOf(r) {
	return r.usage.additional_workers ?? beyond(r.min_workers, INCLUDED.workers);
}
function beyond(count, included) {
	return count?.gt(included) ? count.minus(exact(included)) : void 0;
}
// src/resources/aws/mwaa/index.ts
const sheets$17 = [environment];
// src/resources/aws/neptune/cluster.ts
const cluster$3 = sheet({
	type: "aws_neptune_cluster",
	title: "Neptune cluster",
	pricing: "aws.amazon.com/neptune/pricing",
	limits: ["Its instances are resources of their own.", "Exported logs are billed by CloudWatch; Neptune Analytics is not priced."],
	attributes: {
		storage_type: text({
			default: "standard",
			because: "AWS's default"
		}),
		backup_retention_period: number({
			default: 1,
			because: "the provider's default"
		}),
		global_cluster_identifier: text()
	},
	usage: {
		storage_gb: usageNumber("GB that the cluster stores, averaged over the month"),
		monthly_io_requests: usageNumber("I/O requests in a month"),
		backup_storage_gb: usageNumber("GB of backups, averaged over the month, beyond the first day's"),
		monthly_replicated_write_requests: usageNumber("write I/Os a month that a global database replicates to this region's secondary")
	},
	references: { worldwide: refersTo("global_cluster_identifier", "aws_neptune_global_cluster", {}) },
	components: [
		{
			name: "Storage",
			detail: (r) => r.storage_type === "iopt1" ? "I/O-Optimized" : "standard",
			unit: "GB-months",
			quantity: (r) => r.usage.storage_gb,
			price: (r) => aws("AmazonNeptune", r.storage_type === "iopt1" ? "IO-OptimizedStorageUsage" : "StorageUsage")
		},
		{
			name: "I/O requests",
			unit: "requests",
			when: (r) => r.storage_type !== "iopt1",
			quantity: (r) => r.usage.monthly_io_requests,
			price: aws("AmazonNeptune", "StorageIOUsage")
		},
		{
			name: "Backup storage",
			unit: "GB-months",
			when: (r) => r.backup_retention_period.gt(1),
			quantity: (r) => r.usage.backup_storage_gb,
			price: aws("AmazonNeptune", "BackupUsage")
		},
		{
			name: "Replicated write I/Os",
			detail: () => "global database",
			unit: "requests",
			when: (r) => r.refs.worldwide !== void 0 || r.global_cluster_identifier !== void 0,
			quantity: (r) => r.usage.monthly_replicated_write_requests,
			price: aws("AmazonNeptune", "Neptune ReplicatedWrite")
		}
	]
});
// src/resources/aws/neptune/cluster-instance.ts
const attributes$13 = { instance_class: text() };
const usage$14 = {
	capacity_units_per_hr: usageNumber("Neptune capacity units (NCUs) in an average hour, of a serverless instance"),
	monthly_cpu_credit_hrs: usageNumber("vCPU-hours a month beyond the baseline (t3 and t4g)")
};
const cluster$2 = refersTo("cluster_identifier", "aws_neptune_cluster", {
	storage_type: text({
		default: "standard",
		because: "AWS's default"
	}),
	serverless_v2_scaling_configuration: block({
		min_capacity: number(),
		max_capacity: number()
	})
});
const clusterInstance = sheet({
	type: "aws_neptune_cluster_instance",
	title: "Neptune instance",
	pricing: "aws.amazon.com/neptune/pricing",
	limits: ["Neptune workbenches are billed as SageMaker notebooks."],
	attributes: attributes$13,
	usage: usage$14,
	references: { cluster: cluster$2 },
	components: [
		{
			name: "Neptune serverless",
			detail: (r) => [isOptimized(r) ? "I/O-Optimized" : "standard", capacityOf(r)].filter(Boolean).join(", "),
			unit: "NCU-hours",
			hourly: true,
			when: isServerless$1,
			quantity: unitsOf,
			price: (r) => aws("AmazonNeptune", isOptimized(r) ? "IO optimized Serverless" : "Serverless")
		},
		{
			name: "Database instance",
			detail: (r) => [
				"on-demand",
				classOf(r),
				...isOptimized(r) ? ["I/O-Optimized"] : []
			].join(", "),
			unit: "hours",
			hourly: true,
			when: (r) => !isServerless$1(r),
			quantity: () => 1,
			price: (r) => aws("AmazonNeptune", `${isOptimized(r) ? "InstanceUsageIOOptimized" : "InstanceUsage"}:${classOf(r)}`)
		},
		{
			name: "CPU credits",
			unit: "vCPU-hours",
			when: (r) => r.usage.monthly_cpu_credit_hrs !== void 0 && /^db\.t[34]/.test(classOf(r)),
			quantity: (r) => r.usage.monthly_cpu_credit_hrs,
			price: (r) => aws("AmazonNeptune", `CPUCredits:${classOf(r).replace(/\.\w+$/, "")}`)
		}
	]
});
function classOf({ instance_class = unpriced("its instance_class is not set") }) {
	return instance_class;
}
function isServerless$1(r) {
	return classOf(r) === "db.serverless";
}
function unitsOf(r) {
	const { cluster: owner } = r.refs;
	return serverlessCapacity(r, {
		said: r.usage.capacity_units_per_hr,
		bounds: owner?.serverless_v2_scaling_configuration,
		block: "serverless_v2_scaling_configuration",
		of: owner?.address
	});
}
function capacityOf(r) {
	const { min_capacity, max_capacity } = r.refs.cluster?.serverless_v2_scaling_configuration ?? {};
	return min_capacity && max_capacity ? `${min_capacity.toString()} to ${max_capacity.toString()} NCUs` : "";
}
// src/resources/aws/neptune/index.ts
const sheets$16 = [
	cluster$3,
	clusterInstance,
	sheet({
		type: "aws_neptune_cluster_snapshot",
		title: "Neptune snapshot",
		pricing: "aws.amazon.com/neptune/pricing",
		attributes: {},
		usage: { backup_storage_gb: usageNumber("GB of the snapshot") },
		components: [{
			name: "Backup storage",
			unit: "GB-months",
			quantity: (r) => r.usage.backup_storage_gb,
			price: aws("AmazonNeptune", "BackupUsage")
		}]
	})
];
// src/resources/aws/networkfirewall/firewall.ts
const attributes$12 = {
	subnet_mapping: count({
		unknown: 2,
		because: "two zones, as AWS recommends"
	}),
	availability_zone_mapping: count({ because: "only firewalls of transit gateways have it" })
};
const usage$13 = { monthly_data_processed_gb: usageNumber("GB that the firewall's endpoints process a month, all together") };
const references$4 = { policy: refersTo("firewall_policy_arn", "aws_networkfirewall_firewall_policy", { firewall_policy: block({ tls_inspection_configuration_arn: text() }) }, { inspection: refersTo("firewall_policy.tls_inspection_configuration_arn", "aws_networkfirewall_tls_inspection_configuration", {}) }) };
function endpoints(r) {
	return r.subnet_mapping + r.availability_zone_mapping || unpriced("the firewall names neither subnets nor zones for its endpoints");
}
function inspectsTls({ refs: { policy } }) {
	return policy?.refs.inspection !== void 0 || policy?.firewall_policy?.tls_inspection_configuration_arn !== void 0;
}
// src/resources/aws/networkfirewall/index.ts
const sheets$15 = [sheet({
	type: "aws_networkfirewall_firewall",
	title: "Network Firewall",
	pricing: "aws.amazon.com/network-firewall/pricing",
	limits: ["What NAT gateways in the firewall's path are discounted by is not taken off; managed rule groups of the marketplace are not priced."],
	attributes: attributes$12,
	usage: usage$13,
	references: references$4,
	components: [
		{
			name: "Endpoints",
			detail: (r) => {
				if (!r.refs.policy) r.assume("the firewall policy is not in this plan; it is taken to inspect no TLS traffic");
				return "one for each zone";
			},
			unit: "hours",
			hourly: true,
			quantity: endpoints,
			price: aws("AWSNetworkFirewall", "Endpoint-Hour")
		},
		{
			name: "Data processed",
			unit: "GB",
			quantity: (r) => r.usage.monthly_data_processed_gb,
			price: aws("AWSNetworkFirewall", "Traffic-GB-Processed")
		},
		{
			name: "TLS inspection",
			unit: "hours",
			hourly: true,
			when: inspectsTls,
			quantity: endpoints,
			price: () => unpriced("whether the price of advanced inspection comes on top of the endpoint's or in its place is not known")
		}
	]
})];
// src/resources/aws/opensearch/version.ts
const STANDARD_UNTIL = "2025-11-07";
function isInExtendedSupport(version, asOf) {
	const [, engine = "Elasticsearch", major = "", minor = "0"] = /^(?:(\w+)_)?(\d+)(?:\.(\d+))?/.exec(version) ?? [];
	if (asOf <= STANDARD_UNTIL || major === "") return false;
	const [at, within] = [Number(major), Number(minor)];
	if (engine.toLowerCase() === "elasticsearch") return at < 7 || at === 7 && within <= 8;
	return at === 1 && within <= 2 || at === 2 && within >= 3 && within <= 9;
}
// src/resources/aws/opensearch/volumes.ts
const volumeShape = {
	ebs_enabled: flag({ default: false }),
	volume_type: text({
		default: "gp2",
		because: "AWS's default type"
	}),
	volume_size: number(),
	iops: number({
		default: void 0,
		because: "what comes with the volume"
	}),
	throughput: number({
		default: void 0,
		because: "what comes with the volume"
	})
};
const STORAGE = new Map([
	["gp2", "ES:GP2-Storage"],
	["gp3", "ES:GP3-Storage"],
	["io1", "ES:PIOPS-Storage"],
	["standard", "ES:Magnetic-Storage"]
]);
const GP3_IOPS = 3e3;
const GP3_IOPS_A_GB = 3;
const GP3_LARGE_GB = 1024;
const GP3_SMALL = {
	gb: 170,
	mibps: 125
};
const GP3_STEP = {
	gb: 3072,
	mibps: 250
};
const volumeComponents = [
	{
		name: "Storage",
		detail: ({ volume }) => volume.volume_type,
		unit: "GB-months",
		quantity: ({ volume, nodes }) => sizeOf(volume).times(nodes),
		price: ({ volume: { volume_type } }) => aws("AmazonES", STORAGE.get(volume_type) ?? unpriced(`volume_type ${volume_type} is none of ${[...STORAGE.keys()].join(", ")}`))
	},
	{
		name: "Provisioned IOPS",
		detail: () => "io1",
		unit: "IOPS-months",
		when: ({ volume }) => volume.volume_type === "io1",
		quantity: ({ volume, nodes }) => (volume.iops ?? unpriced("io1 needs iops, which are not set")).times(nodes),
		price: aws("AmazonES", "ES:PIOPS")
	},
	{
		name: "Provisioned IOPS",
		detail: () => "gp3, beyond those included",
		unit: "IOPS-months",
		when: ({ volume }) => volume.volume_type === "gp3" && volume.iops?.gt(iopsIncluded(volume)) === true,
		quantity: () => void 0,
		price: () => unpriced("IOPS of gp3 beyond those included are not in the price list")
	},
	{
		name: "Throughput",
		detail: () => "gp3, beyond that included",
		unit: "MiBps-months",
		when: ({ volume }) => volume.volume_type === "gp3" && volume.throughput?.gt(throughputIncluded(volume)) === true,
		quantity: ({ volume, nodes }) => volume.throughput?.minus(throughputIncluded(volume)).times(nodes),
		price: aws("AmazonES", "GP3-ThroughPut-Storage")
	}
];
function sizeOf({ volume_size }) {
	return volume_size ?? unpriced("its volume_size is not set");
}
function iopsIncluded(volume) {
	const size = sizeOf(volume);
	return size.gt(GP3_LARGE_GB) ? size.times(GP3_IOPS_A_GB) : exact(GP3_IOPS);
}
function throughputIncluded(volume) {
	const size = sizeOf(volume);
	return size.gt(GP3_SMALL.gb) ? size.over(GP3_STEP.gb).ceil().times(GP3_STEP.mibps) : exact(GP3_SMALL.mibps);
}
// src/resources/aws/opensearch/domain.ts
const cluster$1 = {
	instance_type: text({
		default: "m4.large",
		because: "the provider's default"
	}),
	instance_count: number({
		default: 1,
		because: "the provider's default"
	}),
	dedicated_master_enabled: flag({ default: false }),
	dedicated_master_type: text(),
	dedicated_master_count: number(),
	warm_enabled: flag({ default: false }),
	warm_type: text(),
	warm_count: number(),
	cold_storage_options: block({ enabled: flag({ default: false }) }),
	node_options: blocks({
		node_type: text(),
		node_config: block({
			enabled: flag({ default: false }),
			count: number(),
			type: text()
		})
	})
};
const usage$12 = { ultrawarm_storage_gb: usageNumber("GB in the managed storage of UltraWarm, averaged over the month") };
const shared = {
	cluster_config: block(cluster$1),
	ebs_options: block(volumeShape)
};
function domainSheet(type, title, from, version) {
	return sheet({
		type,
		title,
		pricing: "aws.amazon.com/opensearch-service/pricing",
		limits: ["Reserved instances, direct queries, ingestion pipelines and exported logs are not priced.", "Data transfer between zones is included; snapshots that AWS takes are free, others are billed by S3."],
		attributes: {
			...shared,
			version: {
				...text(version),
				from
			}
		},
		usage: usage$12,
		components: [
			nodeComponent("Data nodes", () => true, dataNodes),
			nodeComponent("Dedicated master nodes", (r) => r.cluster_config?.dedicated_master_enabled === true, masters),
			nodeComponent("UltraWarm nodes", (r) => r.cluster_config?.warm_enabled === true, warmNodes),
			{
				name: "UltraWarm storage",
				unit: "GB-months",
				when: (r) => r.usage.ultrawarm_storage_gb !== void 0 || r.cluster_config?.cold_storage_options?.enabled === true,
				quantity: (r) => r.usage.ultrawarm_storage_gb,
				price: () => unpriced("the managed storage of UltraWarm and of cold data is not in the price list")
			},
			{
				name: "Extended support",
				unit: "normalized instance hours",
				when: (r) => isInExtendedSupport(r.version, r.asOf),
				quantity: () => void 0,
				price: (r) => unpriced(`the extended support of ${r.version} is not in the price list`)
			}
		],
		parts: [part({
			name: "node_options",
			each: optionalNodes,
			components: [nodeComponent("Nodes", () => true, (nodes) => nodes)]
		}), part({
			name: "ebs_options",
			each: volumesOf,
			components: volumeComponents
		})]
	});
}
function nodeComponent(name, when, of) {
	return {
		name,
		detail: (r) => `on-demand, ${typeOf$2(of(r))}`,
		unit: "hours",
		hourly: true,
		when,
		quantity: (r) => of(r).count,
		price: (r) => aws("AmazonES", `ESInstance:${typeOf$2(of(r))}`)
	};
}
function typeOf$2({ type = unpriced("the type of the nodes is not set") }) {
	return type.replace(/\.(elastic)?search$/, "");
}
function dataNodes({ cluster_config: config }) {
	return {
		type: config?.instance_type ?? cluster$1.instance_type.absent,
		count: config?.instance_count ?? exact(1)
	};
}
function masters({ cluster_config: config }) {
	return {
		type: config?.dedicated_master_type,
		count: config?.dedicated_master_count ?? unpriced("its dedicated_master_count is not set")
	};
}
function warmNodes({ cluster_config: config }) {
	return {
		type: config?.warm_type,
		count: config?.warm_count ?? unpriced("its warm_count is not set")
	};
}
function optionalNodes({ cluster_config: config }) {
	return (config?.node_options ?? []).flatMap(({ node_config: node }) => node?.enabled ? [{
		type: node.type,
		count: node.count ?? exact(1)
	}] : []);
}
function volumesOf(r) {
	const volume = r.ebs_options;
	return volume?.ebs_enabled ? [{
		volume,
		nodes: dataNodes(r).count
	}] : [];
}
// src/resources/aws/opensearch/index.ts
const sheets$14 = [domainSheet("aws_elasticsearch_domain", "OpenSearch Service domain (Elasticsearch)", "elasticsearch_version", {
	default: "1.5",
	because: "the provider's default"
}), domainSheet("aws_opensearch_domain", "OpenSearch Service domain", "engine_version", {
	default: "latest",
	because: "AWS creates the latest version, which is in standard support"
})];
// src/resources/aws/prometheus/index.ts
const sheets$13 = [sheet({
	type: "aws_prometheus_scraper",
	title: "Managed collector for Prometheus",
	pricing: "aws.amazon.com/prometheus/pricing",
	attributes: {},
	usage: { monthly_collected_samples: usageNumber("samples that the collector takes in a month") },
	components: [{
		name: "Collector",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: aws("AmazonPrometheus", "Metric per Collector Hours")
	}, {
		name: "Samples collected",
		unit: "samples",
		quantity: (r) => r.usage.monthly_collected_samples,
		price: aws("AmazonPrometheus", "Metric from 0 to Inf per Metric Datapoints")
	}]
}), sheet({
	type: "aws_prometheus_workspace",
	title: "Managed Service for Prometheus workspace",
	pricing: "aws.amazon.com/prometheus/pricing",
	limits: ["The account's first 40 million samples and 10 GB, which are free, are not deducted."],
	attributes: {},
	usage: {
		monthly_samples: usageNumber("metric samples ingested in a month"),
		storage_gb: usageNumber("GB of samples and metadata, averaged over the month"),
		monthly_query_samples: usageNumber("samples that queries process in a month")
	},
	components: [
		{
			name: "Samples ingested",
			unit: "samples",
			quantity: (r) => r.usage.monthly_samples,
			price: aws("AmazonPrometheus", "AMP:MetricSampleCount"),
			sharedTiers: true
		},
		{
			name: "Storage",
			unit: "GB-months",
			quantity: (r) => r.usage.storage_gb,
			price: aws("AmazonPrometheus", "AMP:MetricStorageByteHrs")
		},
		{
			name: "Samples queried",
			unit: "samples",
			quantity: (r) => r.usage.monthly_query_samples,
			price: aws("AmazonPrometheus", "API Request per Metric Datapoints")
		}
	]
})];
// src/resources/aws/quicksight/quicksight.ts
const pricing$3 = "aws.amazon.com/quicksight/pricing";
const service$1 = "AmazonQuickSight";
const EDITIONS = new Map([
	["STANDARD", "Standard"],
	["ENTERPRISE", "Enterprise"],
	["ENTERPRISE_AND_Q", "Enterprise"]
]);
const subscription$1 = sheet({
	type: "aws_quicksight_account_subscription",
	title: "QuickSight subscription",
	pricing: pricing$3,
	limits: ["Users are priced as aws_quicksight_user; those who come through groups are for the usage to say.", "Session capacity and alerts are not priced."],
	attributes: { edition: text() },
	usage: {
		authors: usageNumber("Authors and admins that no aws_quicksight_user names, on average"),
		readers: usageNumber("Readers that no aws_quicksight_user names, on average"),
		spice_gb: usageNumber("GB of SPICE capacity bought beyond what comes with authors")
	},
	components: [
		{
			name: "Amazon Q",
			unit: "months",
			when: (r) => r.edition === "ENTERPRISE_AND_Q",
			quantity: () => 1,
			price: aws(service$1, "Enterprise Monthly Monthly fee for Amazon Q in QuickSight")
		},
		{
			name: "Authors",
			unit: "user-months",
			quantity: (r) => r.usage.authors,
			price: (r) => authorPrice(r.edition)
		},
		{
			name: "Readers",
			unit: "user-months",
			when: (r) => r.edition !== "STANDARD",
			quantity: (r) => r.usage.readers,
			price: aws(service$1, "Enterprise Monthly Reader subscriptions")
		},
		{
			name: "SPICE capacity",
			unit: "GB-months",
			quantity: (r) => r.usage.spice_gb,
			price: (r) => aws(service$1, `${editionOf(r.edition)} SPICE capacity provisioned`)
		}
	]
});
const ROLES = new Map([
	["READER", "Enterprise Monthly Reader subscriptions"],
	["READER_PRO", "Enterprise Monthly Reader Pro subscriptions"],
	["AUTHOR_PRO", "Enterprise Monthly Author Pro subscriptions"],
	["ADMIN_PRO", "Enterprise Monthly Author Pro subscriptions"]
]);
const user = sheet({
	type: "aws_quicksight_user",
	title: "QuickSight user",
	pricing: pricing$3,
	limits: ["Authors are priced by the month: a yearly commitment costs less.", "Readers are priced as subscriptions, not by session."],
	attributes: { user_role: text() },
	usage: { edition: usageText("edition of the account: standard, enterprise or enterprise_and_q") },
	components: [{
		name: "Subscription",
		detail: (r) => r.user_role ?? "",
		unit: "user-months",
		quantity: () => 1,
		price: (r) => {
			const words = ROLES.get(r.user_role ?? "");
			if (words) return aws(service$1, words);
			if (r.user_role !== "AUTHOR" && r.user_role !== "ADMIN") unpriced(`users of role ${r.user_role ?? "?"} are not known`);
			return authorPrice(r.usage.edition ?? unpriced("the account's edition is not in the plan: give usage edition"));
		}
	}]
});
function editionOf(edition) {
	return EDITIONS.get(edition?.toUpperCase() ?? "") ?? unpriced(`the edition ${edition ?? "?"} is not known`);
}
function authorPrice(edition) {
	return aws(service$1, `${editionOf(edition)} Monthly user subscriptions`, { place: "global" });
}
// src/resources/aws/quicksight/index.ts
const sheets$12 = [subscription$1, user];
// src/resources/aws/redshift/cluster.ts
const attributes$11 = {
	node_type: text(),
	number_of_nodes: number({
		default: 1,
		because: "the provider's default"
	}),
	multi_az: flag({
		default: false,
		because: "the provider's default"
	})
};
const usage$11 = {
	...reservationUsage,
	managed_storage_gb: usageNumber("GB in managed storage, averaged over the month (RA3 nodes)"),
	excess_concurrency_scaling_secs: usageNumber("seconds a month in which concurrency scaling runs beyond its free hour a day"),
	spectrum_data_scanned_tb: usageNumber("TB a month that Redshift Spectrum reads in S3"),
	backup_storage_gb: usageNumber("GB of snapshots, averaged over the month, beyond those that are free")
};
const cluster = sheet({
	type: "aws_redshift_cluster",
	title: "Redshift cluster",
	pricing: "aws.amazon.com/redshift/pricing",
	limits: ["Snapshots and shared data that leave the region, and Redshift ML are not priced."],
	attributes: attributes$11,
	usage: usage$11,
	components: [
		{
			name: "Nodes",
			detail: (r) => [
				purchaseOf(r.usage).split("/")[0],
				typeOf$1(r),
				...r.multi_az ? ["Multi-AZ"] : []
			].join(", "),
			unit: "hours",
			hourly: true,
			quantity: nodesOf,
			price: (r) => nodePrice(r, purchaseOf(r.usage))
		},
		reservationFee((r) => purchaseOf(r.usage), nodesOf, nodePrice),
		{
			name: "Managed storage",
			unit: "GB-months",
			when: (r) => !/^d[cs]/.test(typeOf$1(r)),
			quantity: (r) => r.usage.managed_storage_gb,
			price: (r) => aws("AmazonRedshift", `RMS:${typeOf$1(r)}`)
		},
		{
			name: "Concurrency scaling",
			unit: "node-seconds",
			quantity: (r) => r.usage.excess_concurrency_scaling_secs?.times(r.number_of_nodes),
			price: (r) => aws("AmazonRedshift", `Redshift Concurrency Scaling ${typeOf$1(r)}`)
		},
		{
			name: "Spectrum",
			unit: "TB",
			quantity: (r) => r.usage.spectrum_data_scanned_tb,
			price: aws("AmazonRedshift", "DataScanned")
		},
		{
			name: "Backup storage",
			unit: "GB-months",
			quantity: (r) => r.usage.backup_storage_gb,
			price: aws("AmazonRedshift", "PaidSnapshots")
		}
	]
});
function typeOf$1({ node_type = unpriced("its node_type is not set") }) {
	return node_type.toLowerCase();
}
function nodesOf({ number_of_nodes, multi_az }) {
	return multi_az ? number_of_nodes.times(2) : number_of_nodes;
}
function nodePrice(r, purchase) {
	return aws("AmazonRedshift", `Node:${typeOf$1(r)}`, { purchase });
}
// src/resources/aws/redshift/index.ts
const sheets$11 = [
	cluster,
	sheet({
		type: "aws_redshiftserverless_namespace",
		title: "Redshift Serverless namespace",
		pricing: "aws.amazon.com/redshift/pricing",
		limits: ["Recovery points of the last 24 hours are free; older snapshots are billed as of clusters."],
		attributes: {},
		usage: {
			managed_storage_gb: usageNumber("GB in managed storage, averaged over the month"),
			backup_storage_gb: usageNumber("GB of snapshots, averaged over the month")
		},
		components: [{
			name: "Managed storage",
			detail: () => "at the rate of RA3 nodes",
			unit: "GB-months",
			quantity: (r) => r.usage.managed_storage_gb,
			price: aws("AmazonRedshift", "RMS:ra3.large")
		}, {
			name: "Backup storage",
			unit: "GB-months",
			quantity: (r) => r.usage.backup_storage_gb,
			price: aws("AmazonRedshift", "PaidSnapshots")
		}]
	}),
	sheet({
		type: "aws_redshiftserverless_workgroup",
		title: "Redshift Serverless workgroup",
		pricing: "aws.amazon.com/redshift/pricing",
		limits: ["Storage is billed with the namespace.", "Serverless reservations and data that leaves the region are not priced."],
		attributes: {
			base_capacity: number({
				default: 128,
				because: "AWS's default"
			}),
			max_capacity: number({
				default: void 0,
				because: "AWS then caps nothing"
			})
		},
		usage: { monthly_rpu_hours: usageNumber("Redshift processing unit hours (RPU-hours) a month: capacity times the hours in which queries run") },
		components: [{
			name: "Compute",
			detail: (r) => `base ${r.base_capacity.toString()} RPUs${r.max_capacity ? `, at most ${r.max_capacity.toString()}` : ""}`,
			unit: "RPU-hours",
			quantity: (r) => r.usage.monthly_rpu_hours,
			price: aws("AmazonRedshift", "Redshift:ServerlessUsage")
		}]
	})
];
// src/resources/aws/sagemaker/endpoint.ts
const variant = {
	instance_type: text({
		default: void 0,
		because: "a serverless variant has none"
	}),
	initial_instance_count: number({
		default: void 0,
		because: "the scaling decides"
	}),
	volume_size_in_gb: number({
		default: void 0,
		because: "none beyond the instance type's own"
	}),
	accelerator_type: text({
		default: void 0,
		because: "no accelerator"
	}),
	variant_name: text({
		default: void 0,
		because: "a generated name"
	}),
	managed_instance_scaling: block({
		status: text({ default: "DISABLED" }),
		min_instance_count: number({
			default: void 0,
			because: "the initial count"
		}),
		max_instance_count: number()
	}),
	serverless_config: block({ provisioned_concurrency: number({ default: 0 }) })
};
const configuration = {
	production_variants: blocks(variant),
	shadow_production_variants: blocks(variant)
};
const usage$10 = { "production_variants.instances": usageNumber("instances of a variant that run on average, where it scales") };
const references$3 = {
	configuration: refersTo("endpoint_config_name", "aws_sagemaker_endpoint_configuration", configuration),
	targets: autoscalingTargets
};
function variantsOf(r) {
	const found = r.refs.configuration ?? unpriced("its endpoint configuration is not in this plan");
	const { address } = found;
	return [...found.production_variants.map((read, at) => ({
		endpoint: r,
		address,
		read,
		get said() {
			return found.production_variants.length > 1 ? r.usageAt("production_variants.instances", at) : r.usage["production_variants.instances"];
		}
	})), ...found.shadow_production_variants.map((read) => ({
		endpoint: r,
		address,
		read,
		said: void 0
	}))];
}
function isServerless({ read }) {
	return read.serverless_config !== void 0;
}
function instancesOf({ endpoint: r, address, read, said }) {
	const { managed_instance_scaling: scaling, initial_instance_count, variant_name: name } = read;
	const managed = scaling?.status === "ENABLED" ? scaling : void 0;
	const least = managed?.min_instance_count;
	const value = said ?? initial_instance_count ?? least ?? unpriced("initial_instance_count is not set");
	if (!managed) return boundedCapacity(r, "sagemaker:variant:DesiredInstanceCount", `/variant/${name ?? ""}`, value);
	const by = `production_variants.${name === void 0 ? "" : `${name}.`}managed_instance_scaling.max_instance_count`;
	return r.scaled({
		value,
		least: () => least,
		most: () => managed.max_instance_count,
		by,
		of: address
	});
}
const components = [
	{
		name: "Instances",
		detail: ({ read }) => read.instance_type ?? "",
		unit: "hours",
		hourly: true,
		when: (one) => !isServerless(one),
		quantity: (one) => product({ instances: instancesOf(one) }),
		price: ({ read }) => aws("AmazonSageMaker", `Host:${read.instance_type ?? unpriced("instance_type is not set")}`)
	},
	{
		name: "Storage",
		unit: "GB-months",
		when: (one) => !isServerless(one) && one.read.volume_size_in_gb !== void 0,
		quantity: (one) => product({
			instances: instancesOf(one),
			"GB an instance": one.read.volume_size_in_gb ?? exact(0)
		}),
		price: aws("AmazonSageMaker", "Host:VolumeUsage.gp2")
	},
	{
		name: "Elastic inference",
		unit: "hours",
		hourly: true,
		when: ({ read }) => Boolean(read.accelerator_type),
		quantity: instancesOf,
		price: () => unpriced("no price of elastic inference accelerators is known")
	},
	{
		name: "Serverless inference",
		unit: "GB-seconds",
		when: isServerless,
		quantity: () => void 0,
		price: () => unpriced("no price of serverless inference is known")
	},
	{
		name: "Provisioned concurrency",
		unit: "GB-seconds",
		when: ({ read }) => read.serverless_config?.provisioned_concurrency.isZero === false,
		quantity: () => void 0,
		price: () => unpriced("no price of provisioned concurrency is known")
	}
];
// src/resources/aws/sagemaker/index.ts
const sheets$10 = [
	sheet({
		type: "aws_sagemaker_endpoint",
		title: "SageMaker endpoint",
		pricing: "aws.amazon.com/sagemaker/pricing",
		limits: ["The hourly price is that of a Studio notebook of the same type, for the families where both are known to agree.", "Data processed is not priced."],
		attributes: {},
		usage: usage$10,
		references: references$3,
		parts: [part({
			name: "production_variants",
			each: variantsOf,
			components
		})]
	}),
	sheet({
		type: "aws_sagemaker_endpoint_configuration",
		title: "SageMaker endpoint configuration",
		pricing: "aws.amazon.com/sagemaker/pricing",
		attributes: {},
		references: { endpoints: referredBy("aws_sagemaker_endpoint", "endpoint_config_name", {}) },
		free: ({ refs }) => refs.endpoints.length === 0 ? "a configuration costs nothing by itself, and no endpoint of this plan uses it" : `priced inside ${refs.endpoints.map(({ address }) => address).join(", ")}`
	}),
	sheet({
		type: "aws_sagemaker_notebook_instance",
		title: "SageMaker notebook instance",
		pricing: "aws.amazon.com/sagemaker/pricing",
		limits: ["The hourly price is that of a Studio notebook of the same type."],
		attributes: {
			instance_type: text(),
			volume_size: number({
				default: 5,
				because: "AWS provider: volume_size"
			}),
			accelerator_types: texts()
		},
		usage: { monthly_hrs: usageNumber("hours a month in which the notebook runs") },
		components: [
			{
				name: "Notebook instance",
				detail: (r) => r.instance_type ?? "",
				unit: "hours",
				hourly: true,
				quantity: (r) => running(1, r.usage.monthly_hrs),
				price: (r) => aws("AmazonSageMaker", `Notebk:${r.instance_type ?? unpriced("instance_type is not set")}`)
			},
			{
				name: "Storage",
				unit: "GB-months",
				quantity: (r) => r.volume_size,
				price: aws("AmazonSageMaker", "Notebk:VolumeUsage.gp2")
			},
			{
				name: "Elastic inference",
				unit: "hours",
				hourly: true,
				when: (r) => r.accelerator_types.length > 0,
				quantity: (r) => r.accelerator_types.length,
				price: () => unpriced("no price of elastic inference accelerators is known")
			}
		]
	})
];
// src/resources/aws/security/guardduty.ts
const enabled = block({ enable: flag({ default: true }) });
const attributes$10 = {
	enable: flag({
		default: true,
		because: "AWS provider: enable"
	}),
	datasources: block({
		s3_logs: enabled,
		kubernetes: block({ audit_logs: enabled }),
		malware_protection: block({ scan_ec2_instance_with_findings: block({ ebs_volumes: enabled }) })
	})
};
const usage$9 = {
	monthly_management_events: usageNumber("CloudTrail management events analysed a month"),
	monthly_log_gb: usageNumber("GB of flow logs and DNS logs analysed a month"),
	monthly_s3_data_events: usageNumber("S3 data events analysed a month"),
	monthly_eks_audit_events: usageNumber("EKS audit log events analysed a month"),
	monthly_malware_scanned_gb: usageNumber("GB of EBS volumes scanned for malware a month"),
	monthly_lambda_log_gb: usageNumber("GB of network logs of Lambda functions analysed a month"),
	eks_vcpus: usageNumber("vCPUs of EKS nodes under runtime monitoring, on average"),
	ec2_vcpus: usageNumber("vCPUs of EC2 instances under runtime monitoring, on average"),
	fargate_vcpus: usageNumber("vCPUs of Fargate tasks under runtime monitoring, on average"),
	rds_vcpus: usageNumber("vCPUs of provisioned databases whose logins are monitored, on average"),
	rds_acus: usageNumber("capacity units of serverless databases whose logins are monitored, on average")
};
const references$2 = { features: referredBy("aws_guardduty_detector_feature", "detector_id", {
	name: text(),
	status: text()
}) };
function hasFeature(r, ...names) {
	return r.refs.features.some(({ name = "", status }) => names.includes(name) && status === "ENABLED");
}
function line$2(name, key, unit, words, isOn) {
	return {
		name,
		unit,
		when: (r) => isOn(r) || r.usage[key] !== void 0,
		quantity: (r) => r.usage[key],
		price: aws("AmazonGuardDuty", words)
	};
}
const always = () => true;
const runtime = (r) => hasFeature(r, "RUNTIME_MONITORING");
const databases = (r) => hasFeature(r, "RDS_LOGIN_EVENTS");
const RDS = "Monitored CreateDBInstance per";
const guardduty = sheet({
	type: "aws_guardduty_detector",
	title: "GuardDuty detector",
	pricing: "aws.amazon.com/guardduty/pricing",
	limits: ["Protection plans that the Terraform plan does not enable are priced once the usage speaks of them.", "The trial of the first 30 days is not granted, nor is what organization-wide settings switch on seen."],
	attributes: attributes$10,
	usage: usage$9,
	references: references$2,
	free: (r) => r.enable ? void 0 : "the detector is suspended",
	components: [
		line$2("Management events", "monthly_management_events", "events", "PaidEventsAnalyzed", always),
		line$2("Flow and DNS logs", "monthly_log_gb", "GB", "PaidEventsAnalyzed-Bytes", always),
		line$2("S3 data events", "monthly_s3_data_events", "events", "S3 VPC Flow Log and DNS Processed Events", (r) => r.datasources?.s3_logs?.enable || hasFeature(r, "S3_DATA_EVENTS")),
		line$2("EKS audit logs", "monthly_eks_audit_events", "events", "Kubernetes Audit Logs Events Processed Events", (r) => r.datasources?.kubernetes?.audit_logs?.enable || hasFeature(r, "EKS_AUDIT_LOGS")),
		line$2("Malware scans of volumes", "monthly_malware_scanned_gb", "GB", "Malware Protection EBS Data Scanned per GB", (r) => r.datasources?.malware_protection?.scan_ec2_instance_with_findings?.ebs_volumes?.enable || hasFeature(r, "EBS_MALWARE_PROTECTION")),
		line$2("Lambda network logs", "monthly_lambda_log_gb", "GB", "Lambda VPC Flow Log and DNS Processed GB", (r) => hasFeature(r, "LAMBDA_NETWORK_LOGS")),
		line$2("Runtime monitoring, EKS", "eks_vcpus", "vCPU-months", "EKS vCPU Monitored vCPU Months", (r) => runtime(r) || hasFeature(r, "EKS_RUNTIME_MONITORING")),
		line$2("Runtime monitoring, EC2", "ec2_vcpus", "vCPU-months", "EC2 vCPU Monitored vCPU Months", runtime),
		line$2("Runtime monitoring, Fargate", "fargate_vcpus", "vCPU-months", "Fargate vCPU Monitored vCPU Months", runtime),
		line$2("Database logins, provisioned", "rds_vcpus", "vCPU-months", `RDS vCPU ${RDS} vCPU-Months`, databases),
		line$2("Database logins, serverless", "rds_acus", "ACU-months", `RDS ACU ${RDS} ACU-Months`, databases)
	]
});
const guarddutyMalwarePlan = sheet({
	type: "aws_guardduty_malware_protection_plan",
	title: "GuardDuty malware protection of a bucket",
	pricing: "aws.amazon.com/guardduty/pricing",
	attributes: {},
	usage: {
		monthly_scanned_gb: usageNumber("GB of new objects scanned a month"),
		monthly_scanned_objects: usageNumber("New objects scanned a month")
	},
	components: [{
		name: "Data scanned",
		unit: "GB",
		quantity: (r) => r.usage.monthly_scanned_gb,
		price: aws("AmazonGuardDuty", "Malware Protection S3 Data Scanned GB")
	}, {
		name: "Objects scanned",
		unit: "events",
		quantity: (r) => r.usage.monthly_scanned_objects,
		price: aws("AmazonGuardDuty", "Malware Protection S3 Request Monitored Events")
	}]
});
// src/resources/aws/security/inspector.ts
const attributes$9 = { resource_types: texts() };
const usage$8 = {
	ec2_instances: usageNumber("EC2 instances scanned by the agent, on average"),
	agentless_ec2_instances: usageNumber("EC2 instances scanned without agent, on average"),
	monthly_images_pushed: usageNumber("Container images scanned on push a month"),
	monthly_image_rescans: usageNumber("Rescans of container images a month"),
	lambda_functions: usageNumber("Lambda functions scanned, on average"),
	lambda_code_functions: usageNumber("Lambda functions whose code is scanned, on average"),
	monthly_cis_assessments: usageNumber("CIS assessments of instances a month"),
	monthly_cicd_assessments: usageNumber("Container images assessed in pipelines a month")
};
function line$1(name, key, words, type) {
	const isHourly = /hourly|hrs/i.test(words);
	return {
		name,
		unit: isHourly ? "hours" : "assessments",
		...isHourly && { hourly: true },
		when: (r) => type !== void 0 && r.resource_types.includes(type) || r.usage[key] !== void 0,
		quantity: (r) => r.usage[key],
		price: aws("AmazonInspectorV2", words)
	};
}
const inspector = sheet({
	type: "aws_inspector2_enabler",
	title: "Inspector",
	pricing: "aws.amazon.com/inspector/pricing",
	limits: ["The usage is that of all accounts which it enables.", "Scans of code repositories, and the trial of the first 15 days, are left out."],
	attributes: attributes$9,
	usage: usage$8,
	components: [
		line$1("EC2 instances", "ec2_instances", "Continuous EC2 scans Instance hrs", "EC2"),
		line$1("EC2 instances, agentless", "agentless_ec2_instances", "Agentless vulnerability scans Instance hrs"),
		line$1("Container images, first scan", "monthly_images_pushed", "Initial Scan on push to ECR Resource-assessment", "ECR"),
		line$1("Container images, rescans", "monthly_image_rescans", "Automated re scan Resource-assessment", "ECR"),
		line$1("Lambda functions", "lambda_functions", "Standard Scanning Hourly", "LAMBDA"),
		line$1("Lambda code", "lambda_code_functions", "Code Scanning Hourly", "LAMBDA_CODE"),
		line$1("CIS assessments", "monthly_cis_assessments", "CIS checks Resource assessment"),
		line$1("Images in pipelines", "monthly_cicd_assessments", "CI CD scan resource assessment")
	]
});
// src/resources/aws/security/macie.ts
const DAYS_A_MONTH = HOURS_A_MONTH.over(exact(24));
// src/resources/aws/security/index.ts
const sheets$9 = [
	guardduty,
	guarddutyMalwarePlan,
	inspector,
	sheet({
		type: "aws_macie2_account",
		title: "Macie",
		pricing: "aws.amazon.com/macie/pricing",
		limits: ["The trial of the first 30 days is not granted."],
		attributes: { status: text({
			default: "ENABLED",
			because: "AWS's default"
		}) },
		usage: {
			buckets: usageNumber("S3 buckets of the account, on average"),
			objects: usageNumber("Objects of those buckets that automated discovery monitors, on average"),
			monthly_scanned_gb: usageNumber("GB inspected for sensitive data a month")
		},
		free: (r) => r.status === "PAUSED" ? "it is paused" : void 0,
		components: [
			{
				name: "Buckets",
				unit: "bucket-days",
				quantity: (r) => r.usage.buckets?.times(DAYS_A_MONTH),
				price: aws("AmazonMacie", "Security Services Amazon Macie Paid Data Inventory Evaluation per buckets per month")
			},
			{
				name: "Objects monitored",
				unit: "object-days",
				quantity: (r) => r.usage.objects?.times(DAYS_A_MONTH),
				price: aws("AmazonMacie", "Security Services Amazon Macie Paid Object Monitoring per Object-days")
			},
			{
				name: "Sensitive data discovery",
				unit: "GB",
				quantity: (r) => r.usage.monthly_scanned_gb,
				price: aws("AmazonMacie", "Security Services Amazon Macie Sensitive Data Discovery per GB")
			}
		]
	}),
	sheet({
		type: "aws_securityhub_account",
		title: "Security Hub",
		pricing: "aws.amazon.com/security-hub/pricing",
		limits: ["The Config items and rules that its checks need are billed by Config.", "The trial of the first 30 days is not granted."],
		attributes: {},
		usage: {
			monthly_security_checks: usageNumber("Security checks a month"),
			monthly_findings: usageNumber("Findings of other products ingested a month"),
			monthly_rule_evaluations: usageNumber("Evaluations of automation rules a month: criteria times findings")
		},
		components: [
			{
				name: "Security checks",
				unit: "checks",
				quantity: (r) => r.usage.monthly_security_checks,
				price: aws("AWSSecurityHub", "ComplianceCheck per Compliance Checks")
			},
			{
				name: "Findings ingested",
				unit: "events",
				quantity: (r) => r.usage.monthly_findings,
				price: aws("AWSSecurityHub", "FindingsIngestion per Event")
			},
			{
				name: "Automation rules",
				unit: "events",
				when: (r) => r.usage.monthly_rule_evaluations !== void 0,
				quantity: (r) => r.usage.monthly_rule_evaluations,
				price: aws("AWSSecurityHub", "Rule Evaluation Event")
			}
		]
	})
];
// src/resources/aws/ses/dedicated-ip.ts
const pricing$2 = "aws.amazon.com/ses/pricing";
const dedicatedIp = sheet({
	type: "aws_sesv2_dedicated_ip_assignment",
	title: "SES dedicated IP address",
	pricing: pricing$2,
	attributes: {},
	components: [{
		name: "Dedicated IP address",
		unit: "months",
		quantity: () => 1,
		price: aws("AmazonSES", "Dedicated IPs")
	}]
});
const dedicatedIpPool = sheet({
	type: "aws_sesv2_dedicated_ip_pool",
	title: "SES dedicated IP pool",
	pricing: pricing$2,
	limits: ["The subscription to managed addresses is the account's: with several managed pools it is counted several times."],
	attributes: { scaling_mode: text({
		default: "STANDARD",
		because: "AWS's default"
	}) },
	usage: { monthly_messages: usageNumber("Messages sent through the pool a month") },
	free: (r) => r.scaling_mode === "MANAGED" ? void 0 : "a pool costs nothing, its addresses are billed themselves",
	components: [{
		name: "Managed dedicated IP addresses",
		unit: "months",
		quantity: () => 1,
		price: aws("AmazonSES", "Dedicated IPs managed subscription")
	}, {
		name: "Messages through managed addresses",
		unit: "messages",
		quantity: (r) => r.usage.monthly_messages,
		price: aws("AmazonSES", "Dedicated IPs managed")
	}]
});
// src/resources/aws/ses/identity.ts
const pricing$1 = "aws.amazon.com/ses/pricing";
// src/resources/aws/ses/index.ts
const sheets$8 = [
	dedicatedIp,
	dedicatedIpPool,
	sheet({
		type: [
			"aws_ses_domain_identity",
			"aws_ses_email_identity",
			"aws_sesv2_email_identity"
		],
		title: "SES identity",
		pricing: pricing$1,
		limits: ["Virtual Deliverability Manager, Mail Manager and data transfer are not priced."],
		attributes: {},
		usage: {
			monthly_messages: usageNumber("Recipients of the messages sent a month"),
			monthly_attachments_gb: usageNumber("GB of attachments sent a month")
		},
		components: [{
			name: "Messages",
			unit: "messages",
			quantity: (r) => r.usage.monthly_messages,
			price: aws("AmazonSES", "Recipients")
		}, {
			name: "Attachments",
			unit: "GB",
			when: (r) => r.usage.monthly_attachments_gb !== void 0,
			quantity: (r) => r.usage.monthly_attachments_gb,
			price: aws("AmazonSES", "AttachmentsSize-Bytes")
		}]
	}),
	sheet({
		type: "aws_ses_receipt_rule",
		title: "SES receipt rule",
		pricing: pricing$1,
		limits: ["The bucket, topic or function that takes the messages is billed itself."],
		attributes: {},
		usage: {
			monthly_messages: usageNumber("Messages received a month"),
			monthly_message_chunks: usageNumber("Full chunks of 256 KB of the messages received a month")
		},
		components: [{
			name: "Messages received",
			unit: "messages",
			quantity: (r) => r.usage.monthly_messages,
			price: aws("AmazonSES", "Message")
		}, {
			name: "Incoming mail chunks",
			unit: "chunks",
			quantity: (r) => r.usage.monthly_message_chunks,
			price: aws("AmazonSES", "Charged for chunks of 256 KB applicable to incoming mail")
		}]
	})
];
// src/resources/aws/sfn/state-machine.ts
const attributes$8 = { type: text({
	default: "STANDARD",
	because: "AWS's default"
}) };
const usage$7 = {
	monthly_transitions: usageNumber("state transitions a month (standard workflows)"),
	monthly_requests: usageNumber("workflows started in a month (express workflows)"),
	workflow_duration_ms: usageNumber("milliseconds of a workflow on average (express workflows)"),
	memory_mb: usageNumber("MB of memory of a workflow on average (express workflows)")
};
const isExpress = (r) => r.type.toUpperCase() === "EXPRESS";
const STEP = {
	ms: 100,
	mb: 64
};
function duration({ usage: { monthly_requests, workflow_duration_ms, memory_mb } }) {
	if (!monthly_requests || !workflow_duration_ms || !memory_mb) return void 0;
	const seconds = workflow_duration_ms.over(STEP.ms).ceil().times(STEP.ms).over(1e3);
	const gb = memory_mb.over(STEP.mb).ceil().max(exact(1)).times(STEP.mb).over(1024);
	return monthly_requests.times(seconds).times(gb);
}
// src/resources/aws/sfn/index.ts
const sheets$7 = [sheet({
	type: "aws_sfn_state_machine",
	title: "Step Functions state machine",
	pricing: "aws.amazon.com/step-functions/pricing",
	limits: ["The account's first 4,000 transitions of a month, which are free, are not deducted."],
	attributes: attributes$8,
	usage: usage$7,
	components: [
		{
			name: "Transitions",
			unit: "transitions",
			when: (r) => !isExpress(r),
			quantity: (r) => r.usage.monthly_transitions,
			price: aws("AmazonStates", "StateTransition")
		},
		{
			name: "Requests",
			unit: "requests",
			when: isExpress,
			quantity: (r) => r.usage.monthly_requests,
			price: aws("AmazonStates", "StepFunctions-Request")
		},
		{
			name: "Duration",
			unit: "GB-seconds",
			when: isExpress,
			quantity: duration,
			price: aws("AmazonStates", "StepFunctions-GB-Second"),
			sharedTiers: true
		}
	]
})];
// src/resources/aws/ssm/activation.ts
const attributes$7 = { registration_limit: number({
	default: 1,
	because: "AWS provider: registration_limit"
}) };
const usage$6 = {
	instance_tier: usageText("tier of the account's on-premises nodes: standard or advanced"),
	instances: usageNumber("on-premises nodes that are registered on average")
};
const STANDARD_NODES = 1e3;
function isAdvanced$1(r) {
	if (r.usage.instance_tier) return r.usage.instance_tier.toLowerCase() === "advanced";
	return r.registration_limit.gt(STANDARD_NODES);
}
const activation = sheet({
	type: "aws_ssm_activation",
	title: "Systems Manager activation",
	pricing: "aws.amazon.com/systems-manager/pricing",
	limits: ["The tier is a setting of the account: standard unless the usage or more than 1,000 registrations say otherwise."],
	attributes: attributes$7,
	usage: usage$6,
	free: (r) => isAdvanced$1(r) ? void 0 : "on-premises nodes of the standard tier are not billed",
	components: [{
		name: "Advanced on-premises instances",
		unit: "hours",
		hourly: true,
		quantity: (r) => r.usage.instances,
		price: aws("AWSSystemsManager", "MI-AdvInstances-Hrs")
	}]
});
// src/resources/aws/ssm/parameter.ts
const attributes$6 = {
	tier: text({
		default: "Standard",
		because: "AWS's default"
	}),
	value: text(),
	insecure_value: text()
};
const usage$5 = {
	api_throughput_limit: usageText("throughput setting of the account: standard, advanced or higher"),
	monthly_api_interactions: usageNumber("API interactions with the parameter a month"),
	parameter_storage_hrs: usageNumber("hours a month for which the parameter is stored")
};
const STANDARD_BYTES = 4096;
function isAdvanced(r) {
	if (r.tier !== "Intelligent-Tiering") return r.tier === "Advanced";
	const value = r.value ?? r.insecure_value ?? unpriced("the tier follows from its value, which is not known");
	return new TextEncoder().encode(value).length > STANDARD_BYTES;
}
function paysInteractions(r) {
	return isAdvanced(r) || ["advanced", "higher"].includes(r.usage.api_throughput_limit?.toLowerCase() ?? "");
}
// src/resources/aws/ssm/index.ts
const sheets$6 = [activation, sheet({
	type: "aws_ssm_parameter",
	title: "Systems Manager parameter",
	pricing: "aws.amazon.com/systems-manager/pricing",
	limits: ["Intelligent tiering is judged by the size of the value; policies and an account's 10,000 standard parameters are not seen."],
	attributes: attributes$6,
	usage: usage$5,
	free: (r) => paysInteractions(r) ? void 0 : "standard parameters are not billed",
	components: [{
		name: "Parameter storage",
		detail: () => "advanced",
		unit: "hours",
		hourly: true,
		when: isAdvanced,
		quantity: (r) => r.usage.parameter_storage_hrs?.over(HOURS_A_MONTH) ?? 1,
		price: aws("AWSSystemsManager", "PS-Advanced-Param-Tier1")
	}, {
		name: "API interactions",
		unit: "requests",
		quantity: (r) => r.usage.monthly_api_interactions,
		price: aws("AWSSystemsManager", "PS-Param-Processed-Tier2")
	}]
})];
// src/resources/aws/storagegateway/gateway.ts
const attributes$5 = { gateway_type: text({
	default: "STORED",
	because: "the provider's default"
}) };
const usage$4 = {
	monthly_data_written_gb: usageNumber("GB written to AWS in a month"),
	volume_storage_gb: usageNumber("GB of cached volumes, averaged over the month"),
	tape_storage_gb: usageNumber("GB of tapes in the library, averaged over the month"),
	tape_archive_glacier_gb: usageNumber("GB of tapes archived in Glacier Flexible Retrieval, averaged over the month"),
	tape_archive_deep_archive_gb: usageNumber("GB of tapes archived in Glacier Deep Archive, averaged over the month"),
	monthly_tape_retrieval_glacier_gb: usageNumber("GB of tapes retrieved from Glacier Flexible Retrieval in a month"),
	monthly_tape_retrieval_deep_archive_gb: usageNumber("GB of tapes retrieved from Glacier Deep Archive in a month")
};
function line(name, unit, key, service, words, kind) {
	return {
		name,
		unit,
		when: (r) => r.gateway_type === kind,
		quantity: (r) => r.usage[key],
		price: aws(service, words)
	};
}
const tape = (...given) => {
	const [name, unit, key, words] = given;
	return line(name, unit, key, "AWSStorageGateway", words, "VTL");
};
const deepTape = (...given) => {
	const [name, unit, key, words] = given;
	return line(name, unit, key, "AWSStorageGatewayDeepArchive", words, "VTL");
};
// src/resources/aws/storagegateway/index.ts
const sheets$5 = [sheet({
	type: "aws_storagegateway_gateway",
	title: "Storage Gateway",
	pricing: "aws.amazon.com/storagegateway/pricing",
	limits: ["AWS charges at most 125 USD a month for data written by a gateway, and nothing for the account's first 100 GB: neither is deducted.", "Snapshots of volumes are billed as EBS snapshots, files as S3 or FSx storage, and early deletion of tapes is not priced."],
	attributes: attributes$5,
	usage: usage$4,
	components: [
		{
			name: "Gateway",
			unit: "hours",
			hourly: true,
			when: (r) => r.gateway_type === "FILE_FSX_SMB",
			quantity: () => 1,
			price: aws("AWSStorageGateway", "FSx file gateway per Hrs")
		},
		{
			name: "Data written",
			unit: "GB",
			when: (r) => r.gateway_type !== "FILE_FSX_SMB",
			quantity: (r) => r.usage.monthly_data_written_gb,
			price: aws("AWSStorageGateway", "StorageGateway UploadedBytes")
		},
		line("Volume storage", "GB-months", "volume_storage_gb", "AWSStorageGateway", "StorageGateway Standard Volume Cached", "CACHED"),
		tape("Tapes in the library", "GB-months", "tape_storage_gb", "StorageGateway Standard Virtual Tape in Library"),
		tape("Tapes in Glacier Flexible Retrieval", "GB-months", "tape_archive_glacier_gb", "StorageGateway Glacier Archive"),
		tape("Retrievals from Glacier Flexible Retrieval", "GB", "monthly_tape_retrieval_glacier_gb", "StorageGateway Fee Glacier Tape Retrieval Current"),
		deepTape("Tapes in Glacier Deep Archive", "GB-months", "tape_archive_deep_archive_gb", "Deep Archive Virtual Tape in Library"),
		deepTape("Retrievals from Glacier Deep Archive", "GB", "monthly_tape_retrieval_deep_archive_gb", "Fee for retrieving virtual tape from Deep Archive")
	]
})];
// src/resources/aws/timestream/influxdb-instance.ts
const attributes$4 = {
	db_instance_type: text(),
	allocated_storage: number(),
	db_storage_type: text({
		default: "InfluxIOIncludedT1",
		because: "AWS's default"
	}),
	deployment_type: text({
		default: "SINGLE_AZ",
		because: "AWS's default"
	})
};
const TIERS = new Map([
	["influxioincludedt1", "3K"],
	["influxioincludedt2", "12k"],
	["influxioincludedt3", "16K"]
]);
const influxdbInstance = sheet({
	type: "aws_timestreaminfluxdb_db_instance",
	title: "Timestream for InfluxDB instance",
	pricing: "aws.amazon.com/timestream/pricing",
	limits: ["Data transfer and logs that are delivered to S3 are not priced."],
	attributes: attributes$4,
	components: [{
		name: "Database instance",
		detail: (r) => `${typeOf(r)}, ${zonesOf(r)}`,
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: (r) => aws("AmazonTimestream", `Database Instance InfluxDB ${typeOf(r)} ${zonesOf(r)}`)
	}, {
		name: "Storage",
		detail: (r) => `${tierOf(r)} IOPS, ${zonesOf(r)}`,
		unit: "GB-months",
		quantity: (r) => r.allocated_storage ?? unpriced("its allocated_storage is not set"),
		price: (r) => aws("AmazonTimestream", `Influx Optimized Storage Influx IOPS Included with ${tierOf(r)} IOPS ${zonesOf(r)}`)
	}]
});
function typeOf({ db_instance_type = unpriced("its db_instance_type is not set") }) {
	return db_instance_type;
}
function zonesOf({ deployment_type }) {
	return deployment_type === "SINGLE_AZ" ? "Single-AZ" : "Multi-AZ";
}
function tierOf({ db_storage_type: name }) {
	return TIERS.get(name.toLowerCase()) ?? unpriced(`db_storage_type "${name}" is not known`);
}
// src/resources/aws/timestream/table.ts
const table = sheet({
	type: "aws_timestreamwrite_table",
	title: "Timestream table",
	pricing: "aws.amazon.com/timestream/pricing",
	limits: ["Queries of accounts that are still billed by the data scanned, and AWS Backup of tables are not priced."],
	attributes: { retention_properties: block({
		memory_store_retention_period_in_hours: number(),
		magnetic_store_retention_period_in_days: number()
	}) },
	usage: {
		monthly_data_written_gb: usageNumber("GB written in a month"),
		memory_store_gb: usageNumber("GB in the memory store, on average"),
		magnetic_store_gb: usageNumber("GB in the magnetic store, averaged over the month"),
		monthly_tcu_hours: usageNumber("Timestream compute unit hours (TCU-hours) of queries in a month")
	},
	components: [
		{
			name: "Writes",
			unit: "GB",
			quantity: (r) => r.usage.monthly_data_written_gb,
			price: aws("AmazonTimestream", "Timestream Ingestion")
		},
		{
			name: "Memory store",
			detail: (r) => kept(r.retention_properties?.memory_store_retention_period_in_hours?.toString(), "hours"),
			unit: "GB-hours",
			hourly: true,
			quantity: (r) => r.usage.memory_store_gb,
			price: aws("AmazonTimestream", "Timestream Memory Store")
		},
		{
			name: "Magnetic store",
			detail: (r) => kept(r.retention_properties?.magnetic_store_retention_period_in_days?.toString(), "days"),
			unit: "GB-months",
			quantity: (r) => r.usage.magnetic_store_gb,
			price: aws("AmazonTimestream", "Timestream Magnetic Store")
		},
		{
			name: "Queries",
			unit: "TCU-hours",
			quantity: (r) => r.usage.monthly_tcu_hours,
			price: aws("AmazonTimestream", "Query TCU-hours")
		}
	]
});
function kept(time, unit) {
	return time === void 0 ? "" : `kept ${time} ${unit}`;
}
// src/resources/aws/timestream/index.ts
const sheets$4 = [influxdbInstance, table];
// src/resources/aws/transfer/server.ts
const attributes$3 = { protocols: texts({ because: "SFTP, AWS's default" }) };
const usage$3 = {
	monthly_data_downloaded_gb: usageNumber("GB sent to clients in a month"),
	monthly_data_uploaded_gb: usageNumber("GB received from clients in a month"),
	monthly_as2_messages: usageNumber("AS2 messages in and out in a month")
};
const speaks = ({ protocols }, protocol) => protocols.length === 0 ? protocol === "SFTP" : protocols.includes(protocol);
function endpoint(protocol, words = `ProtocolHours#${protocol}:S3`) {
	return {
		name: `${protocol} endpoint`,
		unit: "hours",
		hourly: true,
		when: (r) => speaks(r, protocol),
		quantity: () => 1,
		price: aws("AWSTransfer", words)
	};
}
function data(name, key, words) {
	return {
		name,
		unit: "GB",
		when: (r) => [
			"SFTP",
			"FTPS",
			"FTP"
		].some((protocol) => speaks(r, protocol)),
		quantity: (r) => r.usage[key],
		price: aws("AWSTransfer", words, { operation: "FTP:S3" })
	};
}
// src/resources/aws/transfer/index.ts
const sheets$3 = [sheet({
	type: "aws_transfer_server",
	title: "Transfer Family server",
	pricing: "aws.amazon.com/aws-transfer-family/pricing",
	limits: ["Decryption in workflows and messages of more than 50 MB are not priced."],
	attributes: attributes$3,
	usage: usage$3,
	components: [
		endpoint("SFTP"),
		endpoint("FTPS"),
		endpoint("FTP"),
		endpoint("AS2", "Transfer AS2 per Hourly"),
		data("Data downloaded", "monthly_data_downloaded_gb", "DownloadBytes"),
		data("Data uploaded", "monthly_data_uploaded_gb", "UploadBytes"),
		{
			name: "AS2 messages",
			unit: "messages",
			when: (r) => speaks(r, "AS2"),
			quantity: (r) => r.usage.monthly_as2_messages,
			price: aws("AWSTransfer", "Transfer AS2 Inbound per Message")
		}
	]
})];
// src/resources/aws/vpclattice/index.ts
const sheets$2 = [sheet({
	type: "aws_vpclattice_service",
	title: "VPC Lattice service",
	pricing: "aws.amazon.com/vpc/lattice/pricing",
	limits: ["The first 300,000 requests of each hour are free; how many of a month that leaves, usage must say.", "TLS passthrough connections are not priced."],
	attributes: {},
	usage: {
		monthly_data_processed_gb: usageNumber("GB a month to and from the service"),
		monthly_billed_requests: usageNumber("Requests a month beyond the 300,000 that are free in each hour")
	},
	components: [
		{
			name: "Service",
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: aws("AmazonVPC", "Charge per Hour per VPC Lattice Service per Hrs")
		},
		{
			name: "Data processed",
			unit: "GB",
			quantity: (r) => r.usage.monthly_data_processed_gb,
			price: aws("AmazonVPC", "Charge per GB Data Processed by VPC Lattice Service per GB")
		},
		{
			name: "Requests",
			detail: () => "beyond the free ones of each hour",
			unit: "requests",
			quantity: (r) => r.usage.monthly_billed_requests,
			price: aws("AmazonVPC", "Charge per Request per hour processed by VPC Lattice Service per Requests")
		}
	]
})];
// src/resources/aws/waf/classic-web-acl.ts
const rules = {
	...blocks({ type: text({
		default: "REGULAR",
		because: "AWS provider: type"
	}) }),
	standsIn: false
};
const attributes$2 = {
	rules,
	rule: rules
};
const usage$2 = {
	rule_group_rules: usageNumber("Rules inside the ACL's rule groups"),
	monthly_requests: usageNumber("Requests a month that the ACL inspects")
};
function all(r) {
	return [...r.rules, ...r.rule];
}
const classicWebAcl = sheet({
	type: ["aws_waf_web_acl", "aws_wafregional_web_acl"],
	title: "WAF Classic web ACL",
	pricing: "aws.amazon.com/waf/pricing",
	limits: ["Subscriptions of rule groups of the marketplace are not priced."],
	attributes: attributes$2,
	usage: usage$2,
	components: [
		{
			name: "Web ACL",
			unit: "months",
			quantity: () => 1,
			price: aws("awswaf", "WebACL")
		},
		{
			name: "Rules and rule groups",
			unit: "months",
			when: (r) => all(r).length > 0,
			quantity: (r) => all(r).length,
			price: aws("awswaf", "Rule")
		},
		{
			name: "Rules inside rule groups",
			unit: "months",
			when: (r) => r.usage.rule_group_rules !== void 0 || all(r).some(({ type }) => type === "GROUP"),
			quantity: (r) => r.usage.rule_group_rules,
			price: aws("awswaf", "Rule")
		},
		{
			name: "Requests",
			unit: "requests",
			quantity: (r) => r.usage.monthly_requests,
			price: aws("awswaf", "Request")
		}
	]
});
// src/resources/aws/waf/shield-protection.ts
const KINDS = {
	aws_alb: "LoadBalancing",
	aws_cloudfront_distribution: "CloudFront",
	aws_eip: "ShieldProtectionEIP",
	aws_elb: "LoadBalancing",
	aws_globalaccelerator_accelerator: "Accelerator",
	aws_lb: "LoadBalancing",
	aws_route53_zone: "zone"
};
const SERVICES = new Map([
	["cloudfront", "CloudFront"],
	["ec2", "ShieldProtectionEIP"],
	["elasticloadbalancing", "LoadBalancing"],
	["globalaccelerator", "Accelerator"],
	["route53", "zone"]
]);
const attributes$1 = { resource_arn: text() };
const usage$1 = { monthly_data_transfer_out_gb: usageNumber("GB a month that leave through the protected resource") };
const references$1 = { resource: refersTo("resource_arn", Object.keys(KINDS), {}) };
function kindOf(r) {
	return (r.refs.resource ? KINDS[r.refs.resource.type] : SERVICES.get(r.resource_arn?.split(":")[2] ?? "")) ?? unpriced("resource_arn does not say what is protected");
}
function words(r) {
	const kind = kindOf(r);
	const isGlobal = kind === "Accelerator" || kind === "CloudFront";
	return aws("AWSShield", `DataTransfer out ${kind}`, isGlobal ? { place: "global" } : {});
}
const shieldProtection = sheet({
	type: "aws_shield_protection",
	title: "Shield Advanced protection",
	pricing: "aws.amazon.com/shield/pricing",
	limits: ["The subscription is priced as aws_shield_subscription."],
	attributes: attributes$1,
	usage: usage$1,
	references: references$1,
	free: (r) => kindOf(r) === "zone" ? "hosted zones are protected at no charge beyond the subscription" : void 0,
	components: [{
		name: "Data transfer out",
		unit: "GB",
		quantity: (r) => r.usage.monthly_data_transfer_out_gb,
		price: words,
		sharedTiers: true
	}]
});
// src/resources/aws/waf/shield-subscription.ts
const shieldSubscription = sheet({
	type: "aws_shield_subscription",
	title: "Shield Advanced subscription",
	pricing: "aws.amazon.com/shield/pricing",
	limits: ["It is committed for a year, and charged once for all accounts of an organization: an account that joins one pays nothing more."],
	attributes: {},
	components: [{
		name: "Subscription",
		unit: "months",
		quantity: () => 1,
		price: aws("AWSShield", "Advanced Monthly Fee", { place: "global" })
	}]
});
// src/resources/aws/waf/managed-groups.ts
const managedGroup = {
	name: text(),
	vendor_name: text(),
	managed_rule_group_configs: block({ aws_managed_rules_bot_control_rule_set: block({ inspection_level: text({
		default: "COMMON",
		because: "required within its block"
	}) }) })
};
const SUBSCRIPTIONS = new Map([
	["AWSManagedRulesBotControlRuleSet", "AMR Bot Control Activated per Month"],
	["AWSManagedRulesATPRuleSet", "AMR ATP Activated per Month"],
	["AWSManagedRulesACFPRuleSet", void 0],
	["AWSManagedRulesAntiDDoSRuleSet", void 0]
]);
function isSubscribed({ name, vendor_name: vendor }) {
	return vendor !== "AWS" || SUBSCRIPTIONS.has(name ?? "");
}
function isBotControl({ name }) {
	return name === "AWSManagedRulesBotControlRuleSet";
}
function isTargeted(group) {
	return isBotControl(group) && group.managed_rule_group_configs?.aws_managed_rules_bot_control_rule_set?.inspection_level === "TARGETED";
}
function isFraudControl({ name }) {
	return name === "AWSManagedRulesATPRuleSet" || name === "AWSManagedRulesACFPRuleSet";
}
const subscription = {
	name: "Subscription",
	detail: ({ name }) => name ?? "",
	unit: "months",
	quantity: () => 1,
	price: ({ name = "", vendor_name: vendor }) => vendor === "AWS" ? aws("awswaf", SUBSCRIPTIONS.get(name) ?? unpriced(`the price of ${name} is not known`)) : unpriced("the seller of a rule group of the marketplace sets its price")
};
// src/resources/aws/waf/v2-web-acl.ts
const statement = block({
	managed_rule_group_statement: block(managedGroup),
	rule_group_reference_statement: block({ arn: text({ default: void 0 }) })
});
const attributes = {
	rule: {
		...blocks({ statement }),
		standsIn: false
	},
	rule_json: text()
};
const usage = {
	rule_group_rules: usageNumber("Rules inside the ACL's own rule groups, all together"),
	monthly_requests: usageNumber("Requests a month that the ACL inspects"),
	monthly_bot_control_requests: usageNumber("Requests a month that Bot Control inspects"),
	monthly_fraud_control_requests: usageNumber("Login and sign-up attempts a month that fraud control inspects"),
	monthly_captcha_attempts: usageNumber("CAPTCHA answers a month that are analyzed"),
	monthly_challenges: usageNumber("Challenges served a month")
};
const references = { group: refersTo("rule.statement.rule_group_reference_statement.arn", "aws_wafv2_rule_group", { rule: {
	...blocks({}),
	standsIn: false
} }) };
function rulesOf(r) {
	return r.rule_json === void 0 ? r.rule : unpriced("the rules, and what their managed groups cost, stand in rule_json");
}
function statementsOf(r) {
	return r.rule_json === void 0 ? r.rule : [];
}
function ownGroups(r) {
	return statementsOf(r).filter((rule) => rule.statement?.rule_group_reference_statement).length;
}
function managedGroups(r) {
	return statementsOf(r).flatMap((rule) => rule.statement?.managed_rule_group_statement ?? []);
}
function extra(name, key, product, when) {
	return {
		name,
		unit: "requests",
		when,
		quantity: (r) => r.usage[key],
		price: aws("awswaf", product)
	};
}
// src/resources/aws/waf/index.ts
const sheets$1 = [
	classicWebAcl,
	shieldProtection,
	shieldSubscription,
	sheet({
		type: "aws_wafv2_web_acl",
		title: "WAF web ACL",
		pricing: "aws.amazon.com/waf/pricing",
		limits: [
			"Requests are priced for up to 1,500 capacity units and bodies of the default size.",
			"Rules inside AWS's managed groups cost nothing; the group counts as one rule.",
			"Groups that Firewall Manager adds, and what Shield Advanced includes, are not considered."
		],
		attributes,
		usage,
		references,
		components: [
			{
				name: "Web ACL",
				unit: "months",
				quantity: () => 1,
				price: aws("awswaf", "WebACLV2")
			},
			{
				name: "Rules and rule groups",
				unit: "months",
				when: (r) => rulesOf(r).length > 0,
				quantity: (r) => rulesOf(r).length,
				price: aws("awswaf", "RuleV2")
			},
			{
				name: "Rules inside rule groups",
				unit: "months",
				when: (r) => r.usage.rule_group_rules !== void 0 || ownGroups(r) > 0,
				quantity: (r) => r.usage.rule_group_rules ?? (ownGroups(r) === 1 ? r.refs.group?.rule.length : void 0),
				price: aws("awswaf", "RuleV2")
			},
			{
				name: "Requests",
				unit: "requests",
				quantity: (r) => r.usage.monthly_requests,
				price: aws("awswaf", "RequestV2-Tier1")
			},
			extra("Requests of common bot control", "monthly_bot_control_requests", "AMR Bot Control Request Processed per Request", (r) => managedGroups(r).some((group) => isBotControl(group) && !isTargeted(group))),
			extra("Requests of targeted bot control", "monthly_bot_control_requests", "AMR Bot Control Targeted Request Processed per Request", (r) => managedGroups(r).some(isTargeted)),
			extra("Requests of fraud control", "monthly_fraud_control_requests", "AMR Fraud Control request processed per Request", (r) => managedGroups(r).some(isFraudControl)),
			extra("CAPTCHA attempts", "monthly_captcha_attempts", "Captcha Attempts processed per Request", (r) => r.usage.monthly_captcha_attempts !== void 0),
			extra("Challenges", "monthly_challenges", "Challenge Served processed per Request", (r) => r.usage.monthly_challenges !== void 0)
		],
		parts: [part({
			name: "managed_rule_group_statement",
			each: (r) => managedGroups(r).filter(isSubscribed),
			components: [subscription]
		})]
	})
];
// src/resources/aws/xray/traces.ts
const pricing = "aws.amazon.com/xray/pricing";
const samplingRule = sheet({
	type: "aws_xray_sampling_rule",
	title: "X-Ray sampling rule",
	pricing,
	limits: ["The traces that an account gets free are not granted to one rule."],
	attributes: {},
	usage: {
		monthly_traces_recorded: usageNumber("Traces a month that the rule records"),
		monthly_traces_retrieved: usageNumber("Traces of those that are retrieved a month"),
		monthly_traces_scanned: usageNumber("Traces of those that queries scan a month")
	},
	components: [
		{
			name: "Traces recorded",
			unit: "traces",
			quantity: (r) => r.usage.monthly_traces_recorded,
			price: aws("AWSXRay", "XRay-TracesStored")
		},
		{
			name: "Traces retrieved",
			unit: "traces",
			when: (r) => r.usage.monthly_traces_retrieved !== void 0,
			quantity: (r) => r.usage.monthly_traces_retrieved,
			price: aws("AWSXRay", "Traces Retrieved")
		},
		{
			name: "Traces scanned",
			unit: "traces",
			when: (r) => r.usage.monthly_traces_scanned !== void 0,
			quantity: (r) => r.usage.monthly_traces_scanned,
			price: aws("AWSXRay", "Traces Scanned")
		}
	]
});
// src/resources/aws/xray/index.ts
const sheets = [sheet({
	type: "aws_xray_group",
	title: "X-Ray group",
	pricing,
	attributes: { insights_configuration: block({ insights_enabled: flag({
		default: false,
		because: "AWS's default"
	}) }) },
	usage: { monthly_traces_stored: usageNumber("Traces a month that the group stores for insights") },
	free: (r) => r.insights_configuration?.insights_enabled ? void 0 : "a group costs nothing without insights",
	components: [{
		name: "Traces stored for insights",
		unit: "traces",
		quantity: (r) => r.usage.monthly_traces_stored,
		price: aws("AWSXRay", "Traces Stored Insights")
	}]
}), samplingRule];
export { sheets$52 as $, sheets$29 as A, sheets$39 as B, sheets$22 as C, sheets$26 as D, sheets$25 as E, sheets$34 as F, sheets$44 as G, sheets$41 as H, sheets$35 as I, sheets$47 as J, sheets$45 as K, sheets$36 as L, sheets$31 as M, sheets$32 as N, sheets$27 as O, sheets$33 as P, sheets$51 as Q, sheets$37 as R, sheets$21 as S, sheets$24 as T, sheets$42 as U, sheets$40 as V, sheets$43 as W, sheets$49 as X, sheets$48 as Y, sheets$50 as Z, sheets$16 as _, sheets$4 as a, sheets$19 as b, sheets$7 as c, sheets$10 as d, sheets$53 as et, sheets$11 as f, sheets$15 as g, sheets$14 as h, sheets$3 as i, sheets$30 as j, sheets$28 as k, sheets$8 as l, sheets$13 as m, sheets$1 as n, sheets$5 as o, sheets$12 as p, sheets$46 as q, sheets$2 as r, sheets$6 as s, sheets as t, sheets$9 as u, sheets$17 as v, sheets$23 as w, sheets$20 as x, sheets$18 as y, sheets$38 as z };
