import { n as exact, r as sum } from "./exact.js";
import { a as flag, c as text, i as count, n as block, o as number, r as blocks, u as unpriced } from "./fields.js";
import { a as usageNumber, i as sheet, r as refersTo, t as part } from "./sheet.js";
import { a as imageSize, i as diskComponents, n as lastStep, r as defaultSize, t as machineComponents } from "./machine2.js";
import { t as HOURS_A_MONTH } from "./bill.js";
import { a as google } from "./price-query.js";
// src/resources/google/compute/disk-sheet.ts
const byDefault$1 = {
	default: void 0,
	because: "Google's default by type and size"
};
const source = (because) => ({
	...text({
		default: "",
		because
	}),
	unknown: "one"
});
const attributes$1 = {
	type: text({
		default: "pd-standard",
		because: "Google's default"
	}),
	size: number({
		default: void 0,
		because: "the source's size, else Google's default"
	}),
	image: source("an image outside the plan"),
	snapshot: source("a snapshot outside the plan"),
	source_disk: source("a disk outside the plan"),
	provisioned_iops: number(byDefault$1),
	provisioned_throughput: number(byDefault$1),
	storage_pool: text({
		default: void 0,
		because: "none"
	})
};
const size = {
	default: void 0,
	because: "the size of its source"
};
const sourceDisk = refersTo("source_disk", "google_compute_disk", {
	size: number(size),
	type: text({
		default: "pd-standard",
		because: "Google's default"
	})
});
const snapshot = { disk_size_gb: number(size) };
const image = { disk_size_gb: number(size) };
const snapshotSource = { disk: sourceDisk };
const imageSources = {
	image: refersTo("source_image", "google_compute_image", image),
	snapshot: refersTo("source_snapshot", "google_compute_snapshot", snapshot, snapshotSource),
	disk: sourceDisk
};
const references$1 = {
	image: refersTo("image", "google_compute_image", image, imageSources),
	snapshot: refersTo("snapshot", "google_compute_snapshot", snapshot, snapshotSource),
	disk: sourceDisk
};
function diskSheet(type, title, isRegional) {
	return sheet({
		type,
		title,
		pricing: "cloud.google.com/compute/disks-image-pricing",
		limits: ["Snapshots that a schedule takes of it, and asynchronous replication, are not priced."],
		attributes: attributes$1,
		references: references$1,
		free: (r) => r.storage_pool ? "its capacity and performance are bought by its storage pool" : void 0,
		components: diskComponents((r) => diskOf(r, isRegional))
	});
}
function diskOf(r, isRegional) {
	return {
		get type() {
			return lastStep(r.type);
		},
		get size() {
			return r.size ?? sizeOfSource(r);
		},
		get iops() {
			return r.provisioned_iops;
		},
		get throughput() {
			return r.provisioned_throughput;
		},
		count: exact(1),
		isRegional,
		assume: (text) => r.assume(text)
	};
}
function sizeOfSource(r) {
	const { image: from, snapshot: taken, disk } = r.refs;
	const known = from?.disk_size_gb ?? from?.refs.image?.disk_size_gb ?? snapshotSize(from?.refs.snapshot) ?? from?.refs.disk?.size ?? snapshotSize(taken) ?? disk?.size;
	if (known) return known;
	if (disk) return defaultSize(lastStep(disk.type));
	if (taken || r.snapshot || r.source_disk) return unpriced("its size is that of a snapshot or disk which the plan does not have");
	const assumed = from || r.image ? imageSize(r.image) : defaultSize(lastStep(r.type));
	r.assume(`size is not set; assumed ${assumed.toString()} GB, ${from || r.image ? "as Google's public images" : "Google's default for the type"}`);
	return assumed;
}
function snapshotSize(source) {
	return source?.disk_size_gb ?? source?.refs.disk?.size;
}
// src/resources/google/compute/disk.ts
const disk = diskSheet("google_compute_disk", "Compute Engine disk", false);
// src/resources/google/compute/instance.ts
const standard = {
	default: "STANDARD",
	because: "Google's default"
};
const byDefault = {
	default: void 0,
	because: "Google's default by type and size"
};
const bootDisk = {
	source: text({
		default: void 0,
		because: "a disk made with the instance"
	}),
	initialize_params: block({
		image: text({
			default: void 0,
			because: "an image without a licence fee"
		}),
		size: number({
			default: void 0,
			because: "the image's size"
		}),
		type: text({
			default: "pd-standard",
			because: "Google's default"
		}),
		provisioned_iops: number(byDefault),
		provisioned_throughput: number(byDefault),
		storage_pool: text({
			default: void 0,
			because: "none"
		})
	})
};
const attributes = {
	machine_type: text(),
	boot_disk: block(bootDisk),
	scratch_disk: blocks({ size: number({
		default: 375,
		because: "GB of one local SSD, Google's default"
	}) }),
	guest_accelerator: blocks({
		type: text(),
		count: number({
			default: 1,
			because: "one GPU"
		})
	}),
	scheduling: block({
		preemptible: flag({
			default: false,
			because: "Google's default"
		}),
		provisioning_model: text(standard),
		node_affinities: count({ because: "no sole-tenant node" })
	}),
	network_interface: blocks({ access_config: blocks({ nat_ip: text({
		default: void 0,
		because: "an address that lives as long as the instance"
	}) }) }),
	network_performance_config: block({ total_egress_bandwidth_tier: text({
		default: "DEFAULT",
		because: "Google's default"
	}) }),
	confidential_instance_config: block({
		enable_confidential_compute: flag(),
		confidential_instance_type: text()
	}),
	desired_status: text({
		default: "RUNNING",
		because: "Google's default"
	})
};
const usage = { monthly_hrs: usageNumber("hours a month in which it runs") };
const references = {
	address: refersTo("network_interface.access_config.nat_ip", "google_compute_address", {}),
	image: refersTo("boot_disk.initialize_params.image", "google_compute_image", { disk_size_gb: number({
		default: void 0,
		because: "its source's"
	}) })
};
const instance = sheet({
	type: "google_compute_instance",
	title: "Compute Engine instance",
	pricing: "cloud.google.com/compute/all-pricing",
	limits: [
		"Disks that are attached to it are priced as the google_compute_disk that they are.",
		"Licence fees are known for images of Windows Server, Red Hat and SUSE; versions cost the same.",
		"Committed use discounts and data transfer are not priced."
	],
	attributes,
	usage,
	references,
	components: [
		...machineComponents(machineOf),
		{
			name: "External IP address",
			detail: (r) => isSpot(r) ? "spot" : "standard",
			unit: "hours",
			hourly: true,
			when: (r) => addressesOf(r) > 0,
			quantity: (r) => machineOf(r).count.times(addressesOf(r)).times(r.usage.monthly_hrs?.over(HOURS_A_MONTH) ?? 1),
			price: (r) => {
				const words = isSpot(r) ? "External IP Charge on a Spot Preemptible VM" : "External IP Charge on a Standard VM";
				return google("Compute Engine", words, {
					place: "global",
					purchase: isSpot(r) ? "spot" : "on-demand"
				});
			}
		},
		{
			name: "Tier_1 networking",
			unit: "hours",
			hourly: true,
			when: (r) => r.network_performance_config?.total_egress_bandwidth_tier === "TIER_1",
			quantity: (r) => machineOf(r).count,
			price: () => unpriced("the price of Tier_1 networking by machine type is not known")
		},
		{
			name: "Confidential VM",
			unit: "hours",
			hourly: true,
			when: isConfidential,
			quantity: (r) => machineOf(r).count,
			price: () => unpriced("the price of Confidential VM service is not known")
		}
	],
	parts: [part({
		name: "boot_disk",
		each: bootDisks,
		components: diskComponents((disk) => disk)
	})]
});
function machineOf(r) {
	return {
		get type() {
			return lastStep(r.machine_type || unpriced("machine_type is not set"));
		},
		get count() {
			return runs(r) ? exact(1) : exact(0);
		},
		get isSpot() {
			return isSpot(r);
		},
		get hours() {
			return r.usage.monthly_hrs;
		},
		get accelerators() {
			return r.guest_accelerator.map(({ type, count }) => ({
				type: lastStep(type || unpriced("guest_accelerator has no type")),
				count
			})).filter(({ count }) => !count.isZero);
		},
		get localSsdGib() {
			return sum(r.scratch_disk.map(({ size }) => size));
		},
		get image() {
			return r.boot_disk?.initialize_params?.image;
		}
	};
}
function runs(r) {
	if (r.desired_status === "SUSPENDED") unpriced("the memory of a suspended machine has no known billing words");
	if (r.scheduling?.node_affinities) unpriced("it runs on a sole-tenant node, which is billed in its stead");
	if (r.desired_status !== "RUNNING") r.assume(`desired_status is ${r.desired_status}: it does not run`);
	return r.desired_status === "RUNNING";
}
function isSpot({ scheduling }) {
	const model = scheduling?.provisioning_model ?? standard.default;
	if (!["STANDARD", "SPOT"].includes(model)) unpriced(`machines of the provisioning model ${model} have no known price`);
	return model === "SPOT" || scheduling?.preemptible === true;
}
function addressesOf({ network_interface, refs }) {
	if (refs.address) return 0;
	return network_interface.reduce((total, { access_config }) => total + access_config.filter(({ nat_ip }) => !nat_ip).length, 0);
}
function isConfidential({ confidential_instance_config: config }) {
	return config !== void 0 && (config.enable_confidential_compute === true || Boolean(config.confidential_instance_type));
}
function bootDisks(r) {
	if (!r.boot_disk) return [];
	const { source, initialize_params: given } = r.boot_disk;
	if (source && !given || given?.storage_pool) return [];
	return [{
		get type() {
			return lastStep(given?.type ?? "pd-standard");
		},
		get size() {
			return given?.size ?? sizeOfImage(r, given?.image);
		},
		get iops() {
			return given?.provisioned_iops;
		},
		get throughput() {
			return given?.provisioned_throughput;
		},
		count: exact(1),
		isRegional: false,
		assume: (text) => r.assume(text)
	}];
}
function sizeOfImage(r, image) {
	const known = r.refs.image?.disk_size_gb;
	if (known) return known;
	const size = imageSize(image);
	r.assume(`the size of the boot disk is the image's; assumed ${size.toString()} GB, as Google's public images`);
	return size;
}
// src/resources/google/compute/index.ts
const sheets = [
	disk,
	instance,
	diskSheet("google_compute_region_disk", "Compute Engine regional disk", true)
];
export { sheets };
