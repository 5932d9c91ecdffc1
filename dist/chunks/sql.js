import { n as exact } from "./exact.js";
import { a as flag, c as text, n as block, o as number, t as Unpriceable, u as unpriced } from "./fields.js";
import { a as google } from "./price-query.js";
import { a as usageNumber, i as sheet } from "./sheet.js";
// src/resources/google/sql/tier.ts
const SHARED_CORE = new Map([["db-f1-micro", "Micro instance"], ["db-g1-small", "Small instance"]]);
const GIB_PER_VCPU = new Map([
	["n1-standard", "3.75"],
	["n1-highmem", "6.5"],
	["standard", "3.75"],
	["highmem", "6.5"],
	["perf-optimized-N", "8"]
]);
const LARGEST_PLUS = {
	vcpu: 128,
	memoryGib: 864
};
const LIGHTWEIGHT_GIB = "3.75";
function tierOf(name, engine) {
	const shared = SHARED_CORE.get(name);
	if (shared) return { bundle: shared };
	const custom = /^db-custom-(\d{1,4})-(\d{1,9})$/.exec(name);
	if (custom) return {
		vcpu: exact(custom[1] ?? ""),
		memoryGib: exact(custom[2] ?? "").over(1024),
		isPlus: false
	};
	const [, kind = "", cores = ""] = /^db-([a-zA-Z0-9-]+)-(\d{1,4})$/.exec(name) ?? [];
	const vcpu = exact(cores || unpriced(`the tier ${name} is not one that this version knows`));
	const memoryGib = kind === "lightweight" ? exact(LIGHTWEIGHT_GIB) : vcpu.times(GIB_PER_VCPU.get(kind) ?? unpriced(`the tier ${name} is not one that this version knows`));
	if (kind.startsWith("n1-") && engine === "MySQL") return { bundle: `${vcpu.toString()} vCPU + ${memoryGib.toString()}GB RAM` };
	const isPlus = kind.startsWith("perf-");
	return {
		vcpu,
		memoryGib: isPlus && vcpu.equals(LARGEST_PLUS.vcpu) ? exact(LARGEST_PLUS.memoryGib) : memoryGib,
		isPlus
	};
}
// src/resources/google/sql/database-instance.ts
const attributes = {
	database_version: text(),
	instance_type: text({
		default: "CLOUD_SQL_INSTANCE",
		because: "Google's default"
	}),
	node_count: number({
		default: void 0,
		because: "one node"
	}),
	settings: block({
		tier: text(),
		edition: text({
			default: void 0,
			because: "the tier's"
		}),
		availability_type: text({
			default: "ZONAL",
			because: "Google's default"
		}),
		disk_type: text({
			default: "PD_SSD",
			because: "Google's default"
		}),
		disk_size: number({
			default: 10,
			because: "GB, Google's default"
		}),
		activation_policy: text({
			default: "ALWAYS",
			because: "Google's default"
		}),
		data_cache_config: block({ data_cache_enabled: flag({
			default: false,
			because: "Google's default"
		}) }),
		ip_configuration: block({ ipv4_enabled: flag({
			default: true,
			because: "Google's default"
		}) })
	})
};
const usage = { backup_storage_gb: usageNumber("GB of backups and retained logs, averaged over the month") };
const databaseInstance = sheet({
	type: "google_sql_database_instance",
	title: "Cloud SQL instance",
	pricing: "cloud.google.com/sql/pricing",
	limits: ["Storage that grows by itself (disk_autoresize) is counted as set now.", "A read replica is a resource of its own; extended support and data transfer are not priced."],
	attributes,
	usage,
	components: [
		...computeComponents(),
		{
			name: "Licence",
			detail: (r) => r.database_version ?? "",
			unit: "vCPU-hours",
			hourly: true,
			when: (r) => engineOf(r) === "SQL Server" && !r.database_version?.endsWith("_EXPRESS") && runs(r),
			quantity: (r) => coresOf(r).vcpu.times(nodesOf(r)),
			price: () => unpriced("the price of SQL Server licences is not known")
		},
		{
			name: "Storage",
			detail: (r) => `${settingsOf(r).disk_type === "PD_HDD" ? "HDD" : "SSD"}, ${placementOf(r).toLowerCase()}`,
			unit: "GB-months",
			quantity: (r) => settingsOf(r).disk_size.times(nodesOf(r)),
			price: (r) => words(r, storageOf(r))
		},
		{
			name: "Data cache",
			unit: "GB-months",
			when: (r) => settingsOf(r).data_cache_config?.data_cache_enabled === true,
			quantity: () => unpriced("the size of the data cache by tier is not known"),
			price: (r) => words(r, "Enterprise Plus Data Cache Storage")
		},
		{
			name: "Backups",
			unit: "GB-months",
			quantity: (r) => r.usage.backup_storage_gb,
			price: google("Cloud SQL", "Cloud SQL: Backups")
		},
		{
			name: "Public IPv4 address",
			detail: () => "if idle",
			unit: "hours",
			hourly: true,
			when: (r) => settingsOf(r).ip_configuration?.ipv4_enabled ?? true,
			quantity: (r) => {
				r.assume("its address is counted as idle all month, the dearest case");
				return 1;
			},
			price: google("Cloud SQL", "IP address idling - hour", { place: "global" })
		}
	]
});
function computeComponents() {
	const isBundle = (r) => tier(r).bundle !== void 0;
	const line = (name, unit, word, amount) => ({
		name,
		detail: (r) => `${settingsOf(r).tier}, ${placementOf(r).toLowerCase()}`,
		unit,
		hourly: true,
		when: (r) => isByCore(r) && runs(r),
		quantity: (r) => amount(r).times(nodesOf(r)),
		price: (r) => words(r, coresOf(r).isPlus ? `Enterprise Plus N ${word}` : word)
	});
	return [
		{
			name: "Instance",
			detail: (r) => `${settingsOf(r).tier}, ${placementOf(r).toLowerCase()}`,
			unit: "hours",
			hourly: true,
			when: (r) => isBundle(r) && runs(r),
			quantity: nodesOf,
			price: (r) => words(r, tier(r).bundle ?? "")
		},
		line("vCPUs", "vCPU-hours", "vCPU", (r) => coresOf(r).vcpu),
		line("Memory", "GB-hours", "RAM", (r) => coresOf(r).memoryGib)
	];
}
function settingsOf({ settings }) {
	return settings ?? unpriced("it has no settings: those of a clone are its source's");
}
function engineOf({ database_version: version }) {
	return {
		MYSQL: "MySQL",
		POSTGRES: "PostgreSQL",
		SQLSERVER: "SQL Server"
	}[version?.split("_")[0] ?? ""] ?? unpriced(version ? `the engine of ${version} is not known` : "database_version is not set");
}
function tier(r) {
	const { tier: name, edition } = settingsOf(r);
	const found = tierOf(name || unpriced("settings.tier is not set"), engineOf(r));
	const isPlus = found.bundle === void 0 && found.isPlus;
	if (edition !== void 0 && edition === "ENTERPRISE_PLUS" !== isPlus) unpriced(`there is no tier ${name} in the edition ${edition}`);
	return found;
}
function isByCore(r) {
	try {
		return tier(r).bundle === void 0;
	} catch (error) {
		if (error instanceof Unpriceable) return false;
		throw error;
	}
}
function coresOf(r) {
	const found = tier(r);
	return found.bundle === void 0 ? found : unpriced(`the cores of ${settingsOf(r).tier} are not billed one by one`);
}
function runs(r) {
	return settingsOf(r).activation_policy !== "NEVER";
}
function nodesOf({ instance_type, node_count }) {
	return instance_type === "READ_POOL_INSTANCE" ? node_count ?? exact(1) : exact(1);
}
function placementOf(r) {
	const { availability_type: type } = settingsOf(r);
	return {
		ZONAL: "Zonal",
		REGIONAL: "Regional"
	}[type] ?? unpriced(`the availability type ${type} is not known`);
}
function storageOf(r) {
	const { disk_type: type } = settingsOf(r);
	const found = tier(r);
	if (type === "PD_HDD") return "Low cost storage";
	if (type !== "PD_SSD") unpriced(`the billing words of ${type} storage are not known`);
	return found.bundle === void 0 && found.isPlus ? "Enterprise Plus Standard Storage" : "Standard storage";
}
function words(r, what) {
	return google("Cloud SQL", `Cloud SQL for ${engineOf(r)}: ${placementOf(r)} - ${what}`);
}
// src/resources/google/sql/index.ts
const sheets = [databaseInstance];
export { sheets };
