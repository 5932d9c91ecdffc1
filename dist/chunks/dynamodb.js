import { t as aws } from "./price-query.js";
import { a as usageNumber, i as sheet, t as part } from "./sheet.js";
import { n as scaledCapacity, t as autoscalingTargets } from "./autoscaling-target.js";
import { r as sum } from "./exact.js";
import { a as flag, c as text, n as block, o as number, r as blocks, u as unpriced } from "./fields.js";
// src/resources/aws/dynamodb/table.ts
const recovery = block({ enabled: flag({ default: false }) });
const attributes = {
	billing_mode: text({
		default: "PROVISIONED",
		because: "the provider's default"
	}),
	table_class: text({
		default: "STANDARD",
		because: "the provider's default"
	}),
	read_capacity: number(),
	write_capacity: number(),
	stream_enabled: flag({ default: false }),
	point_in_time_recovery: recovery,
	global_secondary_index: blocks({
		name: text({ default: "" }),
		read_capacity: number(),
		write_capacity: number()
	}),
	replica: blocks({
		region_name: text(),
		point_in_time_recovery: flag({ default: false })
	})
};
const usage = {
	monthly_write_request_units: usageNumber("write request units a month, on demand"),
	monthly_read_request_units: usageNumber("read request units a month, on demand"),
	storage_gb: usageNumber("GB of data with its indexes, averaged over the month"),
	pitr_backup_storage_gb: usageNumber("GB that point-in-time recovery keeps, averaged over the month"),
	on_demand_backup_storage_gb: usageNumber("GB of on-demand backups, averaged over the month"),
	monthly_data_restored_gb: usageNumber("GB restored in a month"),
	monthly_data_exported_gb: usageNumber("GB exported to S3 in a month"),
	monthly_streams_read_request_units: usageNumber("read requests a month to DynamoDB Streams, but for those of Lambda"),
	monthly_kinesis_change_data_capture_units: usageNumber("change data capture units a month to Kinesis Data Streams"),
	monthly_replica_read_request_units: usageNumber("read request units a month in each replica, on demand")
};
const isProvisioned = (r) => r.billing_mode === "PROVISIONED";
const isOnDemand = (r) => !isProvisioned(r);
function words(r, usageType, place) {
	return aws("AmazonDynamoDB", r.table_class === "STANDARD_INFREQUENT_ACCESS" ? `IA-${usageType}` : usageType, { place });
}
function readsOf(r) {
	return scaledCapacity(r.refs.targets, "dynamodb:table:ReadCapacityUnits", (text) => r.assume(text)) ?? needed(r.read_capacity, "read_capacity");
}
function writesOf(r) {
	return scaledCapacity(r.refs.targets, "dynamodb:table:WriteCapacityUnits", (text) => r.assume(text)) ?? needed(r.write_capacity, "write_capacity");
}
function needed(value, name) {
	return value ?? unpriced(`its ${name} is not set`);
}
// src/resources/aws/dynamodb/capacity.ts
function provisioned(of, writeWords, writeUnit) {
	const billed = (usageType) => (r) => words(of(r).table, usageType, of(r).place);
	const shared = {
		detail: (r) => of(r).detail,
		hourly: true,
		when: (r) => isProvisioned(of(r).table)
	};
	return [{
		name: writeUnit === "WCU-hours" ? "Write capacity" : "Replicated write capacity",
		unit: writeUnit,
		...shared,
		quantity: (r) => of(r).writes(),
		price: billed(writeWords)
	}, {
		name: "Read capacity",
		unit: "RCU-hours",
		...shared,
		quantity: (r) => of(r).reads(),
		price: billed("ReadCapacityUnit-Hrs")
	}];
}
function replicaComponents() {
	const detail = (replica) => replica.detail;
	const isOnDemandReplica = ({ table }) => isOnDemand(table);
	const billed = (usageType) => (replica) => words(replica.table, usageType, replica.place);
	return [
		{
			name: "Replicated write requests",
			detail,
			unit: "rWRUs",
			when: isOnDemandReplica,
			quantity: ({ table }) => table.usage.monthly_write_request_units,
			price: billed("ReplWriteRequestUnits")
		},
		{
			name: "Read requests",
			detail,
			unit: "RRUs",
			when: isOnDemandReplica,
			quantity: ({ table }) => table.usage.monthly_replica_read_request_units,
			price: billed("ReadRequestUnits")
		},
		{
			name: "Data storage",
			detail,
			unit: "GB-months",
			quantity: ({ table }) => table.usage.storage_gb,
			price: billed("TimedStorage-ByteHrs")
		},
		{
			name: "Point-in-time recovery",
			detail,
			unit: "GB-months",
			when: ({ hasRecovery }) => hasRecovery === true,
			quantity: ({ table }) => table.usage.pitr_backup_storage_gb ?? table.usage.storage_gb,
			price: ({ place }) => aws("AmazonDynamoDB", "TimedPITRStorage-ByteHrs", { place })
		}
	];
}
function indexOf(table, index) {
	return {
		table,
		detail: index.name,
		reads: () => needed(index.read_capacity, "read_capacity"),
		writes: () => needed(index.write_capacity, "write_capacity")
	};
}
function replicaOf(table, replica) {
	const place = needed(replica.region_name, "region_name");
	const indexes = table.global_secondary_index;
	return {
		table,
		detail: place,
		reads: () => sum([readsOf(table), ...indexes.map((index) => needed(index.read_capacity, "read_capacity"))]),
		writes: () => sum([writesOf(table), ...indexes.map((index) => needed(index.write_capacity, "write_capacity"))]),
		place,
		get hasRecovery() {
			return replica.point_in_time_recovery;
		}
	};
}
// src/resources/aws/dynamodb/dynamodb-table.ts
const dynamodbTable = sheet({
	type: "aws_dynamodb_table",
	title: "DynamoDB table",
	pricing: "aws.amazon.com/dynamodb/pricing",
	limits: ["The account's free capacity and first 25 GB are not deducted.", "Secondary indexes under autoscaling are counted at the capacity that the table's configuration gives them."],
	attributes,
	usage,
	references: { targets: autoscalingTargets },
	components: [
		...provisioned((r) => ({
			table: r,
			detail: "provisioned",
			reads: () => readsOf(r),
			writes: () => writesOf(r)
		}), "WriteCapacityUnit-Hrs", "WCU-hours"),
		onDemand("Write requests", "WRUs", "WriteRequestUnits", (r) => r.usage.monthly_write_request_units),
		onDemand("Read requests", "RRUs", "ReadRequestUnits", (r) => r.usage.monthly_read_request_units),
		{
			name: "Data storage",
			unit: "GB-months",
			quantity: (r) => r.usage.storage_gb,
			price: (r) => words(r, "TimedStorage-ByteHrs")
		},
		{
			name: "Point-in-time recovery",
			unit: "GB-months",
			when: (r) => r.point_in_time_recovery?.enabled === true,
			quantity: (r) => r.usage.pitr_backup_storage_gb ?? r.usage.storage_gb,
			price: aws("AmazonDynamoDB", "TimedPITRStorage-ByteHrs")
		},
		whenTold("On-demand backups", "GB-months", "TimedBackupStorage-ByteHrs", (r) => r.usage.on_demand_backup_storage_gb),
		whenTold("Restored data", "GB", "RestoreDataSize-Bytes", (r) => r.usage.monthly_data_restored_gb),
		whenTold("Exported data", "GB", "ExportDataSize-Bytes", (r) => r.usage.monthly_data_exported_gb),
		whenTold("Change data capture to Kinesis", "CDC units", "ChangeDataCaptureUnits-Kinesis", (r) => r.usage.monthly_kinesis_change_data_capture_units),
		{
			...whenTold("Streams read requests", "sRRUs", "Streams-Requests", (r) => r.usage.monthly_streams_read_request_units),
			when: (r) => r.stream_enabled || r.usage.monthly_streams_read_request_units !== void 0
		}
	],
	parts: [part({
		name: "global_secondary_index",
		each: (r) => (isProvisioned(r) ? r.global_secondary_index : []).map((index) => indexOf(r, index)),
		components: provisioned((index) => index, "WriteCapacityUnit-Hrs", "WCU-hours")
	}), part({
		name: "replica",
		each: (r) => r.replica.map((replica) => replicaOf(r, replica)),
		components: [...provisioned((replica) => replica, "ReplWriteCapacityUnit-Hrs", "rWCU-hours"), ...replicaComponents()]
	})]
});
function onDemand(name, unit, usageType, quantity) {
	return {
		name,
		unit,
		when: isOnDemand,
		quantity,
		price: (r) => words(r, usageType)
	};
}
function whenTold(name, unit, usageType, quantity) {
	return {
		name,
		unit,
		when: (r) => quantity(r) !== void 0,
		quantity,
		price: aws("AmazonDynamoDB", usageType)
	};
}
// src/resources/aws/dynamodb/index.ts
const sheets = [dynamodbTable];
export { sheets };
