import { n as exact } from "./exact.js";
import { a as flag, c as text, i as count, n as block, o as number, r as blocks, u as unpriced } from "./fields.js";
import { a as google } from "./price-query.js";
import { a as usageNumber, i as sheet, n as referredBy, r as refersTo, t as part } from "./sheet.js";
import { i as diskComponents, n as lastStep, t as machineComponents } from "./machine2.js";
// src/resources/google/gke/pool.ts
const none = {
	default: 0,
	because: "none unless set"
};
const byDefault = {
	default: void 0,
	because: "Google's default by type and size"
};
const localSsds = block({ local_ssd_count: number(none) }, { because: "none unless set" });
const nodeConfig = {
	machine_type: text(),
	disk_size_gb: number({
		default: 100,
		because: "GKE's default"
	}),
	disk_type: text({
		default: void 0,
		because: "GKE's default"
	}),
	boot_disk: block({
		size_gb: number(byDefault),
		disk_type: text(byDefault),
		provisioned_iops: number(byDefault),
		provisioned_throughput: number(byDefault)
	}, { because: "as disk_size_gb and disk_type say" }),
	image_type: text({
		default: "COS_CONTAINERD",
		because: "GKE's default"
	}),
	preemptible: flag({
		default: false,
		because: "GKE's default"
	}),
	spot: flag({
		default: false,
		because: "GKE's default"
	}),
	flex_start: flag({
		default: false,
		because: "GKE's default"
	}),
	local_ssd_count: number(none),
	ephemeral_storage_config: localSsds,
	ephemeral_storage_local_ssd_config: localSsds,
	local_nvme_ssd_block_config: localSsds,
	guest_accelerator: blocks({
		type: text(),
		count: number({
			default: 1,
			because: "one GPU"
		})
	}, { because: "none unless set" })
};
function counts(given) {
	return {
		node_count: number(given),
		initial_node_count: number(given),
		autoscaling: block({
			min_node_count: number(byMinimum),
			total_min_node_count: number(byMinimum)
		}),
		node_locations: count({ because: "the cluster's zones" })
	};
}
const byMinimum = {
	default: void 0,
	because: "no minimum"
};
const poolAttributes = {
	...counts(),
	node_config: block(nodeConfig)
};
const inlinePoolAttributes = {
	...counts({
		default: void 0,
		because: "not set"
	}),
	node_config: block(nodeConfig),
	name: text(byDefault)
};
function nodesOf(pool, usage, zones, assume) {
	const set = usage ?? pool.node_count;
	if (set) return set.times(zones);
	const { min_node_count: least, total_min_node_count: leastOfAll } = pool.autoscaling ?? {};
	const started = pool.initial_node_count?.times(zones);
	const minimum = leastOfAll ?? least?.times(zones);
	if (!started && !minimum) return defaultNodes(zones, assume);
	if (!minimum) return started;
	const nodes = minimum.max(started ?? 0).max(1);
	assume(`it scales by itself; nodes counted: ${nodes.toString()}`);
	return nodes;
}
function defaultNodes(zones, assume) {
	assume("no number of nodes is set; assumed 3 in each zone, gcloud's default");
	return zones.times(3);
}
function poolComponents(of) {
	return [...machineComponents((r) => machineOf(of(r))), ...diskComponents((r) => diskOf(of(r)))];
}
function machineOf(pool) {
	const { config } = pool;
	return {
		get type() {
			return lastStep(config?.machine_type ?? "e2-medium");
		},
		get count() {
			return pool.nodes;
		},
		get isSpot() {
			if (config?.flex_start) unpriced("nodes with flex-start have no known price");
			return config?.preemptible === true || config?.spot === true;
		},
		get accelerators() {
			return (config?.guest_accelerator ?? []).map(({ type, count }) => ({
				type: lastStep(type || unpriced("guest_accelerator has no type")),
				count
			})).filter(({ count }) => !count.isZero);
		},
		get localSsdGib() {
			return ssdsOf(config).times(375);
		},
		get image() {
			return config?.image_type.startsWith("WINDOWS") ? "windows-cloud/gke" : void 0;
		},
		place: pool.place
	};
}
function ssdsOf(config) {
	if (!config) return exact(0);
	return [
		config.ephemeral_storage_config,
		config.ephemeral_storage_local_ssd_config,
		config.local_nvme_ssd_block_config
	].reduce((total, one) => total.plus(one?.local_ssd_count ?? 0), config.local_ssd_count);
}
const DEFAULT_DISK = "pd-balanced";
function diskOf(pool) {
	const { config, assume } = pool;
	return {
		get type() {
			const type = config?.boot_disk?.disk_type ?? config?.disk_type;
			if (type === void 0) assume(`disk_type is not set; assumed ${DEFAULT_DISK}, GKE's default since 1.24`);
			return lastStep(type ?? DEFAULT_DISK);
		},
		get size() {
			return config?.boot_disk?.size_gb ?? config?.disk_size_gb ?? exact(100);
		},
		get iops() {
			return config?.boot_disk?.provisioned_iops;
		},
		get throughput() {
			return config?.boot_disk?.provisioned_throughput;
		},
		get count() {
			return pool.nodes;
		},
		isRegional: false,
		place: pool.place,
		assume
	};
}
// src/resources/google/gke/zones.ts
function isZonal({ location }) {
	return location === void 0 || /-[a-z]$/.test(location);
}
function zonesOf(cluster) {
	if (isZonal(cluster)) return exact(1 + cluster.node_locations);
	return exact(cluster.node_locations || 3);
}
// src/resources/google/gke/cluster.ts
const attributes$1 = {
	location: text({
		default: void 0,
		because: "the provider's zone"
	}),
	enable_autopilot: flag({
		default: false,
		because: "GKE's default"
	}),
	remove_default_node_pool: flag({
		default: false,
		because: "the provider's default"
	}),
	initial_node_count: number({
		default: void 0,
		because: "3 in each zone"
	}),
	node_locations: count({ because: "the cluster's default zones" }),
	node_config: block(nodeConfig),
	node_pool: blocks(inlinePoolAttributes)
};
const usage$1 = {
	nodes: usageNumber("nodes of the default pool that run in each zone on average"),
	autopilot_vcpu_count: usageNumber("vCPUs that Autopilot's pods request on average"),
	autopilot_memory_gb: usageNumber("GB of memory that Autopilot's pods request on average"),
	autopilot_ephemeral_storage_gb: usageNumber("GB of ephemeral storage that Autopilot's pods request on average"),
	"node_pool.nodes": usageNumber("nodes of each pool inside the cluster (node_pool[0] and so on) that run in each zone on average")
};
const references$1 = { pools: referredBy("google_container_node_pool", "cluster", { name: text({
	default: void 0,
	because: "a generated name"
}) }) };
const cluster = sheet({
	type: "google_container_cluster",
	title: "GKE cluster",
	pricing: "cloud.google.com/kubernetes-engine/pricing",
	limits: [
		"The monthly credit for one zonal or Autopilot cluster of an account is not deducted; extended support and other editions are not priced.",
		"Autopilot's pods are priced as general-purpose ones.",
		"Nodes that auto-provisioning adds, external addresses of public nodes and data transfer are not priced."
	],
	attributes: attributes$1,
	usage: usage$1,
	references: references$1,
	components: [
		{
			name: "Cluster management",
			detail: kindOf,
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: (r) => google("Kubernetes Engine", `${kindOf(r)} Kubernetes Clusters`, { place: "global" })
		},
		pods("Autopilot vCPUs", "mCPU-hours", "mCPU", (r) => r.usage.autopilot_vcpu_count?.times(1e3)),
		pods("Autopilot memory", "GB-hours", "Memory", (r) => r.usage.autopilot_memory_gb),
		pods("Autopilot ephemeral storage", "GB-hours", "Ephemeral Storage", (r) => r.usage.autopilot_ephemeral_storage_gb)
	],
	parts: [part({
		name: "default_pool",
		each: defaultPool,
		components: poolComponents((pool) => pool)
	}), part({
		name: "node_pool",
		each: inlinePools,
		components: poolComponents((pool) => pool)
	})]
});
function pods(name, unit, word, quantity) {
	return {
		name,
		unit,
		hourly: true,
		when: (r) => r.enable_autopilot,
		quantity,
		price: google("Kubernetes Engine", `Autopilot Pod ${word} Requests`)
	};
}
function kindOf(r) {
	if (r.enable_autopilot) return "Autopilot";
	return isZonal(r) ? "Zonal" : "Regional";
}
function defaultPool(r) {
	if (r.enable_autopilot || r.remove_default_node_pool || r.node_pool.length > 0) return [];
	return [{
		get config() {
			return r.node_config;
		},
		get nodes() {
			const perZone = r.usage.nodes ?? r.initial_node_count;
			return perZone ? perZone.times(zonesOf(r)) : defaultNodes(zonesOf(r), (text) => r.assume(text));
		},
		assume: (text) => r.assume(text)
	}];
}
function inlinePools(r) {
	if (r.enable_autopilot) return [];
	const elsewhere = new Set(r.node_pool.length > 0 ? r.refs.pools.map(({ name }) => name) : []);
	return r.node_pool.flatMap((pool, at) => {
		if (pool.name !== void 0 && elsewhere.has(pool.name)) return [];
		return {
			get config() {
				return pool.node_config;
			},
			get nodes() {
				const zones = pool.node_locations ? exact(pool.node_locations) : zonesOf(r);
				return nodesOf(pool, r.usageAt("node_pool.nodes", at), zones, (text) => r.assume(text));
			},
			assume: (text) => r.assume(text)
		};
	});
}
// src/resources/google/gke/node-pool.ts
const location = {
	default: void 0,
	because: "the cluster's location"
};
const attributes = {
	...poolAttributes,
	location: text(location)
};
const usage = { nodes: usageNumber("nodes that run in each zone on average") };
const references = { cluster: refersTo("cluster", "google_container_cluster", {
	location: text({
		default: void 0,
		because: "the provider's zone"
	}),
	node_locations: count({ because: "the cluster's default zones" })
}) };
const nodePool = sheet({
	type: "google_container_node_pool",
	title: "GKE node pool",
	pricing: "cloud.google.com/kubernetes-engine/pricing",
	limits: ["A pool that scales by itself is priced at its minimum, not at the ceiling.", "External addresses of public nodes and data transfer are not priced."],
	attributes,
	usage,
	references,
	components: poolComponents(poolOf)
});
function poolOf(r) {
	return {
		get config() {
			return r.node_config;
		},
		get nodes() {
			return nodesOf(r, r.usage.nodes, zones(r), (text) => r.assume(text));
		},
		get place() {
			return r.location === void 0 ? r.refs.cluster?.region : void 0;
		},
		assume: (text) => r.assume(text)
	};
}
function zones(r) {
	const { cluster } = r.refs;
	if (r.node_locations) return exact(r.node_locations);
	if (cluster) return zonesOf(cluster);
	if (!isZonal(r)) r.assume("its cluster, which may name the zones, is not in the plan; assumed three zones");
	return zonesOf(r);
}
// src/resources/google/gke/index.ts
const sheets = [cluster, nodePool];
export { sheets };
