import { a as flag, c as text, n as block, o as number, u as unpriced } from "./fields.js";
import { n as azure } from "./price-query.js";
import { a as usageNumber, i as sheet, r as refersTo, t as part } from "./sheet.js";
import { a as diskComponents, i as vcpusOf, n as machineComponents, r as takesPremiumDisks } from "./virtual-machine.js";
import { n as exact } from "./exact.js";
// src/resources/azure/kubernetes/node-pool-machines.ts
const byDefault = {
	default: false,
	because: "the provider's default"
};
const poolAttributes = {
	vm_size: text(),
	node_count: number({
		default: void 0,
		because: "the minimum, or one node"
	}),
	min_count: number({
		default: void 0,
		because: "no autoscaling"
	}),
	os_sku: text({
		default: void 0,
		because: "Linux"
	}),
	os_disk_type: text({
		default: "Managed",
		because: "the provider's default"
	}),
	os_disk_size_gb: number({
		default: void 0,
		because: "AKS sizes it by the vCPUs"
	}),
	ultra_ssd_enabled: flag(byDefault),
	node_public_ip_enabled: flag(byDefault),
	enable_node_public_ip: flag(byDefault)
};
function nodesOf(context) {
	const { pool } = context;
	return {
		get size() {
			return sizeOf(pool);
		},
		get system() {
			return context.isWindows ? "Windows" : "Linux";
		},
		get bringsLicence() {
			return context.isWindows && context.bringsLicence;
		},
		get isSpot() {
			return context.isSpot;
		},
		isDevTest: !context.production,
		get takesUltraDisks() {
			return pool.ultra_ssd_enabled;
		},
		get reservedVcpus() {
			return context.reservedVcpus;
		},
		get count() {
			return countOf(context);
		},
		get hours() {
			return context.hours;
		},
		get place() {
			return context.place;
		}
	};
}
function nodeDisks(context) {
	const { pool } = context;
	if (pool.os_disk_type === "Ephemeral") return [];
	return [{
		get type() {
			return takesPremiumDisks(sizeOf(pool)) ? "Premium_LRS" : "Standard_LRS";
		},
		get size() {
			return pool.os_disk_size_gb ?? defaultGib(sizeOf(pool));
		},
		get operations() {
			return context.diskOperations;
		},
		get count() {
			return countOf(context);
		},
		get place() {
			return context.place;
		}
	}];
}
function nodeAddresses(of) {
	return {
		name: "Public IP addresses of nodes",
		unit: "hours",
		hourly: true,
		when: (r) => of(r).pool.node_public_ip_enabled || of(r).pool.enable_node_public_ip,
		quantity: (r) => countOf(of(r)),
		price: (r) => azure("Virtual Network", "IP Addresses", "Standard", "Standard IPv4 Static Public IP", { place: of(r).place })
	};
}
function sizeOf(pool) {
	return pool.vm_size ?? unpriced("vm_size is not set: AKS chooses by what the subscription has left");
}
function countOf({ pool, nodes, assume }) {
	const known = nodes ?? pool.node_count;
	if (known) return known;
	const least = pool.min_count;
	if (least && !least.isZero) return least;
	assume(least ? "the pool scales from 0; assumed 1 node" : "neither node_count nor min_count is set; assumed 1 node");
	return exact(1);
}
function defaultGib(size) {
	const vcpus = vcpusOf(size) ?? unpriced(`os_disk_size_gb is not set, and how many vCPUs ${size} has is not known`);
	return exact(vcpus < 8 ? 128 : vcpus < 16 ? 256 : vcpus < 64 ? 512 : 1024);
}
// src/resources/azure/kubernetes/cluster.ts
const attributes$1 = {
	sku_tier: text({
		default: "Free",
		because: "the provider's default"
	}),
	default_node_pool: block(poolAttributes),
	windows_profile: block({ license: text({
		default: void 0,
		because: "no licence is brought"
	}) }),
	network_profile: block({ load_balancer_sku: text({
		default: "standard",
		because: "the provider's default"
	}) }),
	http_application_routing_enabled: flag({
		default: false,
		because: "the provider's default"
	})
};
const usage$1 = {
	"default_node_pool.nodes": usageNumber("nodes of the default pool that run on average"),
	"default_node_pool.monthly_hrs": usageNumber("hours a month in which each node of the default pool runs"),
	"default_node_pool.os_disk.monthly_disk_operations": usageNumber("operations a month on the system disk of each node; only standard disks are charged for them"),
	"default_node_pool.ultra_disk_reservation_vcpus": usageNumber("vCPUs of nodes that are charged because ultra disks are enabled and none is attached"),
	"load_balancer.monthly_data_processed_gb": usageNumber("GB a month through the cluster's load balancer")
};
const METERS = new Map([
	["Standard", "Standard Uptime SLA"],
	["Paid", "Standard Uptime SLA"],
	["Premium", "Standard Long Term Support"]
]);
const cluster = sheet({
	type: "azurerm_kubernetes_cluster",
	title: "Kubernetes cluster (AKS)",
	pricing: "azure.microsoft.com/pricing/details/kubernetes-service",
	limits: ["The number of nodes is what the pool starts with, not the autoscaler's ceiling.", "Rules and outbound addresses of the load balancer that AKS makes, node auto-provisioning, volumes that workloads claim, and monitoring are not in the plan and not priced."],
	attributes: attributes$1,
	usage: usage$1,
	components: [
		{
			name: "Control plane",
			detail: (r) => r.sku_tier,
			unit: "hours",
			hourly: true,
			when: (r) => r.sku_tier !== "Free",
			quantity: () => 1,
			price: (r) => azure("Azure Kubernetes Service", "Azure Kubernetes Service", "Standard", METERS.get(r.sku_tier) ?? unpriced(`the tier ${r.sku_tier} has no known meter`))
		},
		{
			name: "Load balancer data processed",
			unit: "GB",
			when: (r) => (r.network_profile?.load_balancer_sku ?? "standard") === "standard",
			quantity: (r) => r.usage["load_balancer.monthly_data_processed_gb"],
			price: azure("Load Balancer", "Load Balancer", "Standard", "Standard Data Processed", { place: "global" })
		},
		{
			name: "DNS zone",
			detail: () => "HTTP application routing",
			unit: "months",
			when: (r) => r.http_application_routing_enabled,
			quantity: () => 1,
			price: azure("Azure DNS", "Azure DNS", "Public", "Public Zone", { place: "Zone 1" })
		}
	],
	parts: [part({
		name: "default_node_pool",
		each: pools,
		components: [...machineComponents(nodesOf), nodeAddresses((pool) => pool)]
	}), part({
		name: "default_node_pool.os_disk",
		each: (r) => pools(r).flatMap(nodeDisks),
		components: diskComponents((disk) => disk)
	})]
});
function pools(r) {
	const pool = r.default_node_pool;
	if (!pool) return unpriced("default_node_pool is not set");
	return [{
		pool,
		get isWindows() {
			return /^windows/i.test(pool.os_sku ?? "");
		},
		get bringsLicence() {
			return r.windows_profile?.license === "Windows_Server";
		},
		isSpot: false,
		production: r.production,
		place: void 0,
		get nodes() {
			return r.usage["default_node_pool.nodes"];
		},
		get hours() {
			return r.usage["default_node_pool.monthly_hrs"];
		},
		get diskOperations() {
			return r.usage["default_node_pool.os_disk.monthly_disk_operations"];
		},
		get reservedVcpus() {
			return r.usage["default_node_pool.ultra_disk_reservation_vcpus"];
		},
		assume: (text) => r.assume(text)
	}];
}
// src/resources/azure/kubernetes/node-pool.ts
const attributes = {
	...poolAttributes,
	os_type: text({
		default: "Linux",
		because: "the provider's default"
	}),
	priority: text({
		default: "Regular",
		because: "the provider's default"
	})
};
const usage = {
	nodes: usageNumber("nodes that run on average"),
	monthly_hrs: usageNumber("hours a month in which each node runs"),
	"os_disk.monthly_disk_operations": usageNumber("operations a month on the system disk of each node; only standard disks are charged for them"),
	ultra_disk_reservation_vcpus: usageNumber("vCPUs of nodes that are charged because ultra disks are enabled and none is attached")
};
const references = { cluster: refersTo("kubernetes_cluster_id", "azurerm_kubernetes_cluster", { windows_profile: block({ license: text({
	default: void 0,
	because: "no licence is brought"
}) }) }) };
const nodePool = sheet({
	type: "azurerm_kubernetes_cluster_node_pool",
	title: "Kubernetes node pool (AKS)",
	pricing: "azure.microsoft.com/pricing/details/kubernetes-service",
	limits: ["The number of nodes is what the pool starts with, not the autoscaler's ceiling."],
	attributes,
	usage,
	references,
	components: [...machineComponents((r) => nodesOf(poolOf(r))), nodeAddresses(poolOf)],
	parts: [part({
		name: "os_disk",
		each: (r) => nodeDisks(poolOf(r)),
		components: diskComponents((disk) => disk)
	})]
});
function poolOf(r) {
	return {
		pool: r,
		get isWindows() {
			return r.os_type === "Windows" || /^windows/i.test(r.os_sku ?? "");
		},
		get bringsLicence() {
			return r.refs.cluster?.windows_profile?.license === "Windows_Server";
		},
		get isSpot() {
			return r.priority === "Spot";
		},
		production: r.production,
		get place() {
			return r.refs.cluster?.region;
		},
		get nodes() {
			return r.usage.nodes;
		},
		get hours() {
			return r.usage.monthly_hrs;
		},
		get diskOperations() {
			return r.usage["os_disk.monthly_disk_operations"];
		},
		get reservedVcpus() {
			return r.usage.ultra_disk_reservation_vcpus;
		},
		assume: (text) => r.assume(text)
	};
}
// src/resources/azure/kubernetes/index.ts
const sheets = [cluster, nodePool];
export { sheets };
