import { c as text, n as block, o as number, r as blocks, u as unpriced } from "./fields.js";
import { a as usageNumber, i as sheet, r as refersTo } from "./sheet.js";
import { t as aws } from "./price-query.js";
import { n as reservationFee, r as reservationUsage, t as purchaseOf } from "./reservation.js";
import { n as exact } from "./exact.js";
import { n as scaledCapacity, t as autoscalingTargets } from "./autoscaling-target.js";
// src/resources/aws/elasticache/cache-nodes.ts
const cacheUsage = {
	...reservationUsage,
	snapshot_storage_size_gb: usageNumber("GB of snapshots beyond the free one, averaged over the month")
};
const OPERATIONS = new Map([
	["memcached", "CreateCacheCluster:0001"],
	["redis", "CreateCacheCluster:0002"],
	["valkey", "CreateCacheCluster:Valkey"]
]);
function cacheComponents(of) {
	const nodePrice = (r, purchase) => {
		const { nodeType, engine } = of(r);
		const operation = OPERATIONS.get(engine.toLowerCase()) ?? unpriced(`engine "${engine}" is none of ${[...OPERATIONS.keys()].join(", ")}`);
		return aws("AmazonElastiCache", `NodeUsage:${nodeType}`, {
			operation,
			purchase
		});
	};
	return [
		{
			name: "Cache nodes",
			detail: (r) => [
				purchaseOf(of(r).usage).split("/")[0],
				of(r).engine,
				of(r).nodeType
			].join(", "),
			unit: "hours",
			hourly: true,
			quantity: (r) => of(r).count,
			price: (r) => nodePrice(r, purchaseOf(of(r).usage))
		},
		reservationFee((r) => purchaseOf(of(r).usage), (r) => of(r).count, nodePrice),
		{
			name: "Extended support",
			unit: "hours",
			hourly: true,
			when: (r) => of(r).engine === "redis" && of(r).asOf >= "2026-02-01" && /^[45]\./.test(of(r).version ?? ""),
			quantity: (r) => of(r).count,
			price: () => unpriced("the extended support of Redis 4 and 5 is not in the price list")
		},
		{
			name: "Backup storage",
			unit: "GB-months",
			when: (r) => of(r).engine !== "memcached" && of(r).snapshotDays?.gt(1) === true,
			quantity: (r) => of(r).usage.snapshot_storage_size_gb,
			price: aws("AmazonElastiCache", "ElastiCache:BackupUsage")
		}
	];
}
// src/resources/aws/elasticache/elasticache-cluster.ts
const attributes$2 = {
	engine: text(),
	node_type: text(),
	num_cache_nodes: number({
		default: 1,
		because: "a node of a replication group, and Redis and Valkey, have one"
	}),
	engine_version: text(),
	snapshot_retention_limit: number(),
	replication_group_id: text()
};
const group = refersTo("replication_group_id", "aws_elasticache_replication_group", {
	engine: text({
		default: "redis",
		because: "the provider's default"
	}),
	engine_version: text(),
	node_type: text()
});
const elasticacheCluster = sheet({
	type: "aws_elasticache_cluster",
	title: "ElastiCache cluster",
	pricing: "aws.amazon.com/elasticache/pricing",
	limits: ["Data transfer between availability zones and to a global datastore is not priced."],
	attributes: attributes$2,
	usage: cacheUsage,
	references: { group },
	components: cacheComponents(nodesOf$1)
});
function nodesOf$1(r) {
	return {
		get nodeType() {
			return r.node_type ?? r.refs.group?.node_type ?? missing(r, "node_type");
		},
		get engine() {
			return r.engine ?? r.refs.group?.engine ?? missing(r, "engine");
		},
		get version() {
			return r.engine_version ?? r.refs.group?.engine_version;
		},
		get count() {
			return r.num_cache_nodes;
		},
		get snapshotDays() {
			return r.snapshot_retention_limit;
		},
		usage: r.usage,
		asOf: r.asOf
	};
}
function missing(r, name) {
	return unpriced(`its ${name} is not set${r.replication_group_id ? ", and its replication group is not in this plan" : ""}`);
}
// src/resources/aws/elasticache/elasticache-replication-group.ts
const kind = {
	engine: text({
		default: "redis",
		because: "the provider's default"
	}),
	node_type: text()
};
const shards = {
	num_node_groups: number(),
	replicas_per_node_group: number()
};
const shardBlocks = blocks(shards);
const attributes$1 = {
	...kind,
	...shards,
	num_cache_clusters: number(),
	number_cache_clusters: number(),
	cluster_mode: {
		...shardBlocks,
		parse: (...[value, path, reading]) => typeof value === "string" ? [] : shardBlocks.parse(value, path, reading)
	},
	engine_version: text(),
	snapshot_retention_limit: number()
};
const global = refersTo("global_replication_group_id", "aws_elasticache_global_replication_group", {
	cache_node_type: text(),
	num_node_groups: number()
}, { primary: refersTo("primary_replication_group_id", "aws_elasticache_replication_group", {
	...kind,
	num_node_groups: number()
}) });
const elasticacheReplicationGroup = sheet({
	type: "aws_elasticache_replication_group",
	title: "ElastiCache replication group",
	pricing: "aws.amazon.com/elasticache/pricing",
	limits: ["Data transfer between availability zones and to a global datastore is not priced."],
	attributes: attributes$1,
	usage: cacheUsage,
	references: {
		global,
		targets: autoscalingTargets
	},
	components: cacheComponents(nodesOf)
});
function nodesOf(r) {
	return {
		get nodeType() {
			const primary = r.refs.global?.refs.primary;
			return r.node_type ?? r.refs.global?.cache_node_type ?? primary?.node_type ?? unpriced("its node_type is not set");
		},
		get engine() {
			return r.refs.global?.refs.primary?.engine ?? r.engine;
		},
		get version() {
			return r.engine_version;
		},
		get count() {
			return countOf(r);
		},
		get snapshotDays() {
			return r.snapshot_retention_limit;
		},
		usage: r.usage,
		asOf: r.asOf
	};
}
function countOf(r) {
	const [mode] = r.cluster_mode;
	const scaled = (what) => scaledCapacity(r.refs.targets, `elasticache:replication-group:${what}`, (text) => r.assume(text));
	const groups = scaled("NodeGroups") ?? r.num_node_groups ?? mode?.num_node_groups ?? r.refs.global?.num_node_groups ?? r.refs.global?.refs.primary?.num_node_groups;
	const replicas = scaled("Replicas") ?? r.replicas_per_node_group ?? mode?.replicas_per_node_group;
	if (groups === void 0 && replicas === void 0) return r.num_cache_clusters ?? r.number_cache_clusters ?? exact(1);
	return (groups ?? exact(1)).times((replicas ?? exact(0)).plus(1));
}
// src/resources/aws/elasticache/elasticache-serverless-cache.ts
const attributes = {
	engine: text(),
	snapshot_retention_limit: number(),
	cache_usage_limits: block({
		data_storage: block({ minimum: number() }),
		ecpu_per_second: block({ minimum: number() })
	})
};
const usage = {
	storage_gb: usageNumber("GB of cached data, averaged over the month"),
	monthly_processing_units: usageNumber("ElastiCache processing units (ECPUs) in a month"),
	snapshot_storage_size_gb: usageNumber("GB of snapshots, averaged over the month")
};
const LEAST_GB = new Map([
	["Valkey", exact("0.1")],
	["Redis", exact(1)],
	["Memcached", exact(1)]
]);
const SECONDS_A_MONTH = 2628e3;
const elasticacheServerlessCache = sheet({
	type: "aws_elasticache_serverless_cache",
	title: "ElastiCache serverless cache",
	pricing: "aws.amazon.com/elasticache/pricing",
	attributes,
	usage,
	components: [
		{
			name: "Cached data",
			detail: engineOf,
			unit: "GB-hours",
			hourly: true,
			quantity: storageOf,
			price: (r) => aws("AmazonElastiCache", `CachedData:${engineOf(r)}`)
		},
		{
			name: "Processing units",
			detail: engineOf,
			unit: "ECPUs",
			quantity: unitsOf,
			price: (r) => aws("AmazonElastiCache", `ElastiCacheProcessingUnits:${engineOf(r)}`)
		},
		{
			name: "Backup storage",
			unit: "GB-months",
			when: (r) => r.snapshot_retention_limit?.gt(0) === true,
			quantity: (r) => r.usage.snapshot_storage_size_gb,
			price: aws("AmazonElastiCache", "ElastiCache:BackupUsage")
		}
	]
});
function engineOf({ engine = "" }) {
	const name = engine.charAt(0).toUpperCase() + engine.slice(1).toLowerCase();
	return LEAST_GB.has(name) ? name : unpriced(`engine "${engine}" is none of valkey, redis, memcached`);
}
function storageOf(r) {
	const least = (r.cache_usage_limits?.data_storage?.minimum ?? exact(0)).max(LEAST_GB.get(engineOf(r)) ?? 0);
	return r.usage.storage_gb?.max(least);
}
function unitsOf(r) {
	const least = r.cache_usage_limits?.ecpu_per_second?.minimum?.times(SECONDS_A_MONTH) ?? 0;
	return r.usage.monthly_processing_units?.max(least);
}
// src/resources/aws/elasticache/index.ts
const sheets = [
	elasticacheCluster,
	elasticacheReplicationGroup,
	elasticacheServerlessCache
];
export { sheets };
