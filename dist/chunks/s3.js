import { c as text, r as blocks } from "./fields.js";
import { t as aws } from "./price-query.js";
import { a as usageNumber, i as sheet, n as referredBy } from "./sheet.js";
// src/resources/aws/s3/storage-classes.ts
const ALWAYS = [
	"storage_gb",
	"frequent_access_storage_gb",
	"infrequent_access_storage_gb",
	"monitored_objects",
	"monthly_tier_1_requests",
	"monthly_tier_2_requests"
];
function storageClass(key, title, target, rows) {
	return {
		key,
		title,
		target,
		lines: rows.map(([lineKey, name, unit, product, describe, service = "AmazonS3"]) => ({
			key: lineKey,
			name,
			unit,
			product,
			describe,
			service,
			always: ALWAYS.includes(lineKey)
		}))
	};
}
const STORED = "GB kept, averaged over the month";
const WRITES = "PUT, COPY, POST and LIST requests a month";
const READS = "GET, SELECT and all other requests a month";
const puts = (product, service) => [
	"monthly_tier_1_requests",
	"PUT, COPY, POST, LIST requests",
	"requests",
	product,
	WRITES,
	service
];
const gets = (product) => [
	"monthly_tier_2_requests",
	"GET, SELECT and other requests",
	"requests",
	product,
	READS
];
const moves = (product) => [
	"monthly_lifecycle_transition_requests",
	"Lifecycle transitions",
	"requests",
	product,
	"Objects that lifecycle rules move here in a month"
];
const retrieved = (product) => [
	"monthly_data_retrieval_gb",
	"Retrievals",
	"GB",
	product,
	"GB read in a month"
];
const early = (product, days, service) => [
	"early_delete_gb",
	"Early deletion",
	"GB-months",
	product,
	`GB-months that are missing to ${days} days when objects go earlier`,
	service
];
function selects(infix) {
	return [[
		"monthly_select_data_scanned_gb",
		"Select: data scanned",
		"GB",
		`Select-Scanned-${infix}Bytes`,
		"GB that S3 Select scans in a month"
	], [
		"monthly_select_data_returned_gb",
		"Select: data returned",
		"GB",
		`Select-Returned-${infix}Bytes`,
		"GB that S3 Select returns in a month"
	]];
}
function infrequent(key, title, target, word, days, transition) {
	return storageClass(key, title, target, [
		[
			"storage_gb",
			"Storage",
			"GB-months",
			`TimedStorage-${word}-ByteHrs`,
			STORED
		],
		puts(`Requests-${word}-Tier1`),
		gets(`Requests-${word}-Tier2`),
		moves(transition),
		retrieved(`Retrieval-${word}`),
		...selects(`${word}-`),
		early(`EarlyDelete-${word}`, days)
	]);
}
function glacierSelects(speed, word) {
	const describe = (verb) => `GB that ${speed} Select ${verb} in a month`;
	return [[
		`monthly_${speed}_select_data_scanned_gb`,
		`Select: data scanned (${speed})`,
		"GB",
		`${word}-Select-Scanned-Bytes`,
		describe("scans"),
		"AmazonGlacier"
	], [
		`monthly_${speed}_select_data_returned_gb`,
		`Select: data returned (${speed})`,
		"GB",
		`${word}-Select-Returned-Bytes`,
		describe("returns"),
		"AmazonGlacier"
	]];
}
const DEEP = "AmazonS3GlacierDeepArchive";
const storageClasses = [
	storageClass("standard", "Standard", void 0, [
		[
			"storage_gb",
			"Storage",
			"GB-months",
			"TimedStorage-ByteHrs",
			STORED
		],
		puts("Requests-Tier1"),
		gets("Requests-Tier2"),
		...selects("")
	]),
	storageClass("intelligent_tiering", "Intelligent-Tiering", "INTELLIGENT_TIERING", [
		[
			"frequent_access_storage_gb",
			"Storage (frequent access)",
			"GB-months",
			"TimedStorage-INT-FA-ByteHrs",
			STORED
		],
		[
			"infrequent_access_storage_gb",
			"Storage (infrequent access)",
			"GB-months",
			"TimedStorage-INT-IA-ByteHrs",
			STORED
		],
		[
			"archive_instant_access_storage_gb",
			"Storage (archive instant access)",
			"GB-months",
			"TimedStorage-INT-AIA-ByteHrs",
			STORED
		],
		[
			"archive_access_storage_gb",
			"Storage (archive access)",
			"GB-months",
			"TimedStorage-INT-AA-ByteHrs",
			STORED
		],
		[
			"deep_archive_access_storage_gb",
			"Storage (deep archive access)",
			"GB-months",
			"TimedStorage-INT-DAA-ByteHrs",
			STORED
		],
		[
			"monitored_objects",
			"Monitoring and automation",
			"object-months",
			"Monitoring-Automation-INT",
			"Objects of 128 KB and more, averaged over the month"
		],
		puts("Requests-INT-Tier1"),
		gets("Requests-INT-Tier2"),
		moves("Requests-Tier4"),
		...selects("INT-"),
		early("EarlyDelete-INT", 30)
	]),
	infrequent("standard_infrequent_access", "Standard-IA", "STANDARD_IA", "SIA", 30, "Requests-Tier4"),
	infrequent("one_zone_infrequent_access", "One Zone-IA", "ONEZONE_IA", "ZIA", 30, "Requests-Tier4"),
	infrequent("glacier_instant_retrieval", "Glacier Instant Retrieval", "GLACIER_IR", "GIR", 90, "Requests-Tier4#S3-GIRTransition"),
	storageClass("glacier_flexible_retrieval", "Glacier Flexible Retrieval", "GLACIER", [
		[
			"storage_gb",
			"Storage",
			"GB-months",
			"TimedStorage-GlacierByteHrs",
			STORED
		],
		puts("Requests-GLACIER-Tier1#PutObject"),
		gets("Requests-GLACIER-Tier2"),
		moves("Requests-Tier3#S3-GlacierTransition"),
		[
			"monthly_standard_data_retrieval_requests",
			"Retrieval requests (standard)",
			"requests",
			"Requests-Tier3#RestoreObject",
			"Standard restores a month"
		],
		[
			"monthly_standard_data_retrieval_gb",
			"Retrievals (standard)",
			"GB",
			"Standard-Retrieval-Bytes",
			"GB restored in a month, standard"
		],
		[
			"monthly_expedited_data_retrieval_requests",
			"Retrieval requests (expedited)",
			"requests",
			"Requests-Tier6",
			"Expedited restores a month"
		],
		[
			"monthly_expedited_data_retrieval_gb",
			"Retrievals (expedited)",
			"GB",
			"Expedited-Retrieval-Bytes",
			"GB restored in a month, expedited"
		],
		...glacierSelects("standard", "Std"),
		...glacierSelects("expedited", "Exp"),
		...glacierSelects("bulk", "Bulk"),
		early("EarlyDelete-ByteHrs", 90)
	]),
	storageClass("glacier_deep_archive", "Glacier Deep Archive", "DEEP_ARCHIVE", [
		[
			"storage_gb",
			"Storage",
			"GB-months",
			"TimedStorage-GDA-ByteHrs",
			STORED,
			DEEP
		],
		puts("Requests-GDA-Tier1#PutObject", DEEP),
		gets("Requests-GDA-Tier2"),
		moves("Requests-Tier3#S3-GDATransition"),
		[
			"monthly_standard_data_retrieval_requests",
			"Retrieval requests (standard)",
			"requests",
			"Requests-GDA-Tier3",
			"Standard restores a month",
			DEEP
		],
		[
			"monthly_standard_data_retrieval_gb",
			"Retrievals (standard)",
			"GB",
			"Standard-Retrieval-Bytes",
			"GB restored in a month, standard",
			DEEP
		],
		[
			"monthly_bulk_data_retrieval_requests",
			"Retrieval requests (bulk)",
			"requests",
			"Requests-GDA-Tier5",
			"Bulk restores a month",
			DEEP
		],
		[
			"monthly_bulk_data_retrieval_gb",
			"Retrievals (bulk)",
			"GB",
			"Bulk-Retrieval-Bytes",
			"GB restored in a month, bulk",
			DEEP
		],
		early("EarlyDelete-GDA", 180, DEEP)
	])
];
// src/resources/aws/s3/bucket.ts
const transitions = blocks({ storage_class: text({
	default: "",
	because: "no class of its own"
}) });
const rules = blocks({
	transition: transitions,
	noncurrent_version_transition: transitions
});
const links = {
	lifecycles: referredBy("aws_s3_bucket_lifecycle_configuration", "bucket", { rule: rules }),
	tieringArchives: referredBy("aws_s3_bucket_intelligent_tiering_configuration", "bucket", {})
};
const usage = {
	object_tags: usageNumber("Tags on objects, averaged over the month"),
	...Object.fromEntries(storageClasses.flatMap(({ key, lines }) => lines.map((line) => [`${key}.${line.key}`, usageNumber(line.describe)])))
};
const attributes = { lifecycle_rule: rules };
function isInUse({ target }, r) {
	if (target === void 0) return true;
	if (target === "INTELLIGENT_TIERING" && r.refs.tieringArchives.length > 0) return true;
	return [...r.lifecycle_rule, ...r.refs.lifecycles.flatMap(({ rule }) => rule)].some((rule) => [...rule.transition, ...rule.noncurrent_version_transition].some(({ storage_class }) => storage_class === target));
}
function componentsOf(storage) {
	return storage.lines.map(({ key, name, unit, service, product, always }) => {
		const usageKey = `${storage.key}.${key}`;
		return {
			name,
			detail: () => storage.title,
			unit,
			when: (r) => r.usage[usageKey] !== void 0 || always && isInUse(storage, r),
			quantity: (r) => r.usage[usageKey],
			price: aws(service, product)
		};
	});
}
// src/resources/aws/s3/index.ts
const sheets = [
	sheet({
		type: "aws_s3_bucket",
		title: "S3 bucket",
		pricing: "aws.amazon.com/s3/pricing",
		limits: [
			"Data transfer out of the region is billed apart.",
			"Transfer Acceleration, Replication Time Control, Batch Operations and advanced Storage Lens are not priced.",
			"Bulk retrievals from Glacier Flexible Retrieval cost nothing."
		],
		attributes,
		usage,
		references: links,
		components: [...storageClasses.flatMap(componentsOf), {
			name: "Object tags",
			unit: "tag-months",
			when: (r) => r.usage.object_tags !== void 0,
			quantity: (r) => r.usage.object_tags,
			price: aws("AmazonS3", "TagStorage-TagHrs")
		}]
	}),
	sheet({
		type: "aws_s3_bucket_analytics_configuration",
		title: "S3 storage class analysis",
		pricing: "aws.amazon.com/s3/pricing",
		attributes: {},
		usage: { monthly_monitored_objects: usageNumber("Objects analysed in a month") },
		components: [{
			name: "Objects monitored",
			unit: "objects",
			quantity: (r) => r.usage.monthly_monitored_objects,
			price: aws("AmazonS3", "StorageAnalytics-ObjCount")
		}]
	}),
	sheet({
		type: "aws_s3_bucket_inventory",
		title: "S3 inventory",
		pricing: "aws.amazon.com/s3/pricing",
		attributes: {},
		usage: { monthly_listed_objects: usageNumber("Objects listed in the inventories of a month") },
		components: [{
			name: "Objects listed",
			unit: "objects",
			quantity: (r) => r.usage.monthly_listed_objects,
			price: aws("AmazonS3", "Inventory-ObjectsListed")
		}]
	}),
	sheet({
		type: "aws_s3_directory_bucket",
		title: "S3 directory bucket (Express One Zone)",
		pricing: "aws.amazon.com/s3/pricing",
		limits: ["Directory buckets in local zones are not priced."],
		attributes: {},
		usage: {
			storage_gb: usageNumber("GB kept, averaged over the month"),
			monthly_tier_1_requests: usageNumber("PUT, COPY, POST and LIST requests a month"),
			monthly_tier_2_requests: usageNumber("GET and all other requests a month"),
			monthly_upload_gb: usageNumber("GB written in a month"),
			monthly_data_retrieval_gb: usageNumber("GB read in a month")
		},
		components: [
			{
				name: "Storage",
				unit: "GB-months",
				quantity: (r) => r.usage.storage_gb,
				price: aws("AmazonS3", "TimedStorage-XZ-ByteHrs")
			},
			{
				name: "PUT, COPY, POST, LIST requests",
				unit: "requests",
				quantity: (r) => r.usage.monthly_tier_1_requests,
				price: aws("AmazonS3", "Requests-XZ-Tier1")
			},
			{
				name: "GET and other requests",
				unit: "requests",
				quantity: (r) => r.usage.monthly_tier_2_requests,
				price: aws("AmazonS3", "Requests-XZ-Tier2")
			},
			{
				name: "Data uploaded",
				unit: "GB",
				quantity: (r) => r.usage.monthly_upload_gb,
				price: aws("AmazonS3", "Upload-XZ")
			},
			{
				name: "Data retrieved",
				unit: "GB",
				quantity: (r) => r.usage.monthly_data_retrieval_gb,
				price: aws("AmazonS3", "Retrieval-XZ")
			}
		]
	})
];
export { sheets };
