import { t as Exact } from "./exact.js";
import { c as text, o as number, r as blocks } from "./fields.js";
import { t as aws } from "./price-query.js";
import { a as usageNumber, i as sheet } from "./sheet.js";
// src/resources/aws/efs/file-system.ts
const transition = text({
	default: "",
	because: "nothing moves there"
});
const attributes = {
	availability_zone_name: text({
		default: void 0,
		because: "a file system of the region"
	}),
	throughput_mode: text({
		default: "bursting",
		because: "AWS provider: throughput_mode"
	}),
	provisioned_throughput_in_mibps: number(),
	lifecycle_policy: blocks({
		transition_to_ia: transition,
		transition_to_archive: transition
	})
};
const usage = {
	storage_gb: usageNumber("GB in Standard (or One Zone), averaged over the month"),
	infrequent_access_storage_gb: usageNumber("GB in Infrequent Access, averaged over the month"),
	archive_storage_gb: usageNumber("GB in Archive, averaged over the month"),
	monthly_infrequent_access_read_gb: usageNumber("GB a month read from Infrequent Access"),
	monthly_infrequent_access_write_gb: usageNumber("GB a month moved to Infrequent Access"),
	monthly_archive_read_gb: usageNumber("GB a month read from Archive"),
	monthly_archive_write_gb: usageNumber("GB a month moved to Archive"),
	monthly_read_gb: usageNumber("GB a month read with elastic throughput"),
	monthly_write_gb: usageNumber("GB a month written with elastic throughput")
};
const GIB_PER_MIBPS = 20;
function isOneZone(r) {
	return r.availability_zone_name !== void 0;
}
function isElastic(r) {
	return r.throughput_mode === "elastic";
}
function paidThroughput(r) {
	const stored = r.usage.storage_gb;
	if (stored === void 0) r.assume("nothing is stored: each 20 GiB in Standard include 1 MiB/s");
	return r.provisioned_throughput_in_mibps?.minus((stored ?? Exact.zero).over(GIB_PER_MIBPS)).max(Exact.zero);
}
function line(name, unit, key, usageType, isInUse) {
	return {
		name,
		unit,
		when: (r) => r.usage[key] !== void 0 || isInUse(r),
		quantity: (r) => r.usage[key],
		price: (r) => aws("AmazonEFS", typeof usageType === "string" ? usageType : usageType(r))
	};
}
const toInfrequent = (r) => r.lifecycle_policy.some(({ transition_to_ia }) => transition_to_ia !== "");
const toArchive = (r) => r.lifecycle_policy.some(({ transition_to_archive }) => transition_to_archive !== "");
function infrequentStorage(r) {
	if (isOneZone(r)) return "IATimedStorage-Z-ByteHrs";
	return isElastic(r) ? "IATimedStorage-ET-ByteHrs" : "IATimedStorage-ByteHrs";
}
// src/resources/aws/efs/index.ts
const sheets = [sheet({
	type: "aws_efs_file_system",
	title: "EFS file system",
	pricing: "aws.amazon.com/efs/pricing",
	limits: ["Backups are billed by AWS Backup, replicas as file systems of their own."],
	attributes,
	usage,
	components: [
		line("Storage", "GB-months", "storage_gb", (r) => isOneZone(r) ? "TimedStorage-Z-ByteHrs" : "TimedStorage-ByteHrs", () => true),
		line("Storage (infrequent access)", "GB-months", "infrequent_access_storage_gb", infrequentStorage, toInfrequent),
		line("Reads (infrequent access)", "GB", "monthly_infrequent_access_read_gb", "IADataAccess-Bytes#Read", toInfrequent),
		line("Writes (infrequent access)", "GB", "monthly_infrequent_access_write_gb", "IADataAccess-Bytes#Write", toInfrequent),
		line("Storage (archive)", "GB-months", "archive_storage_gb", "ArchiveTimedStorage-ET-ByteHrs", toArchive),
		line("Reads (archive)", "GB", "monthly_archive_read_gb", "ArchiveDataAccess-Bytes#Read", toArchive),
		line("Writes (archive)", "GB", "monthly_archive_write_gb", "ArchiveDataAccess-Bytes#Write", toArchive),
		line("Reads (elastic throughput)", "GB", "monthly_read_gb", "ETDataAccess-Bytes#Read", isElastic),
		line("Writes (elastic throughput)", "GB", "monthly_write_gb", "ETDataAccess-Bytes#Write", isElastic),
		{
			name: "Provisioned throughput",
			unit: "MiBps-months",
			when: (r) => r.throughput_mode === "provisioned",
			quantity: paidThroughput,
			price: aws("AmazonEFS", "ProvisionedTP-MiBpsHrs")
		}
	]
})];
export { sheets };
