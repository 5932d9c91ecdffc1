import { n as exact } from "./exact.js";
import { a as flag, c as text, n as block, o as number, u as unpriced } from "./fields.js";
import { n as azure } from "./price-query.js";
import { a as usageNumber, i as sheet, n as referredBy, r as refersTo, t as part } from "./sheet.js";
import { a as diskComponents, n as machineComponents, t as imageGib } from "./virtual-machine.js";
// src/resources/azure/compute/image-licence.ts
const CHARGED = [
	[
		/^redhat$/i,
		"Red Hat Enterprise Linux",
		/byos/i
	],
	[
		/^suse$/i,
		"SUSE Linux Enterprise",
		/byos|opensuse/i
	],
	[
		/^microsoftsqlserver$/i,
		"SQL Server",
		/byol|sqldev|express|developer|free/i
	]
];
const FREE_PLANS = /^(almalinux|resf|kinvolk)$/i;
function isChargedPlan(publisher) {
	return !FREE_PLANS.test(publisher ?? "");
}
function licenceOf(image, licenceType) {
	if (/^(rhel|sles|ubuntu)_/i.test(licenceType ?? "")) return /_byos$/i.test(licenceType ?? "") ? void 0 : licenceType;
	const words = `${image?.offer ?? ""} ${image?.sku ?? ""}`;
	if (/^canonical$/i.test(image?.publisher ?? "") && /\bpro\b/i.test(words)) return "Ubuntu Pro";
	return CHARGED.find(([publisher, , free]) => publisher.test(image?.publisher ?? "") && !free.test(words))?.[1];
}
// src/resources/azure/compute/virtual-machine-sheet.ts
const optional = {
	default: void 0,
	because: "not said"
};
const byImage = {
	default: void 0,
	because: "the image decides"
};
const attributes$1 = {
	size: text(),
	priority: text({
		default: "Regular",
		because: "the provider's default"
	}),
	license_type: text({
		default: void 0,
		because: "no licence is brought"
	}),
	additional_capabilities: block({ ultra_ssd_enabled: flag({
		default: false,
		because: "the provider's default"
	}) }),
	dedicated_host_id: text(),
	dedicated_host_group_id: text(),
	os_managed_disk_id: text(),
	source_image_reference: block({
		publisher: text(byImage),
		offer: text(byImage),
		sku: text(byImage)
	}),
	plan: block({
		publisher: text(optional),
		product: text(optional)
	}),
	os_disk: block({
		storage_account_type: text(),
		disk_size_gb: number(byImage),
		security_encryption_type: text(optional),
		diff_disk_settings: block({ option: text({
			default: "Local",
			because: "the only option"
		}) })
	})
};
const usage$1 = {
	monthly_hrs: usageNumber("hours a month in which it runs"),
	"os_disk.monthly_disk_operations": usageNumber("operations a month on the system disk; only standard disks are charged for them"),
	ultra_disk_reservation_vcpus: usageNumber("vCPUs that are charged because ultra disks are enabled and none is attached; 0 with one attached")
};
const references$1 = {
	host: refersTo("dedicated_host_id", "azurerm_dedicated_host", {}),
	systemDisk: refersTo("os_managed_disk_id", "azurerm_managed_disk", {})
};
function virtualMachineSheet(type, title, system) {
	const machine = (r) => machineOf(r, system);
	return sheet({
		type,
		title,
		pricing: `azure.microsoft.com/pricing/details/virtual-machines/${system.toLowerCase()}`,
		limits: [
			"Reservations and savings plans are not in a plan and not priced here.",
			"Data transfer, boot diagnostics and backups are billed as other resources.",
			"A machine on a dedicated host is billed through the host; the Windows licence that it needs beside that has no price here."
		],
		attributes: attributes$1,
		usage: usage$1,
		references: references$1,
		components: [...machineComponents(machine).map((component) => offHost(component)), ...licences(system)],
		parts: [part({
			name: "os_disk",
			each: (r) => systemDisks(r, system),
			components: diskComponents((disk) => disk)
		})]
	});
}
function machineOf(r, system) {
	return {
		get size() {
			return r.size ?? unpriced("size is not set");
		},
		system,
		get bringsLicence() {
			return /^windows_(server|client)$/i.test(r.license_type ?? "");
		},
		get isSpot() {
			return r.priority === "Spot";
		},
		isDevTest: !r.production,
		get takesUltraDisks() {
			return r.additional_capabilities?.ultra_ssd_enabled === true;
		},
		get reservedVcpus() {
			return r.usage.ultra_disk_reservation_vcpus;
		},
		count: exact(1),
		get hours() {
			return r.usage.monthly_hrs;
		}
	};
}
function isOnHost(r) {
	return Boolean(r.refs.host || r.dedicated_host_id || r.dedicated_host_group_id);
}
function offHost(component) {
	return {
		...component,
		when: (r) => !isOnHost(r) && (component.when?.(r) ?? true)
	};
}
function licences(system) {
	const hours = {
		unit: "hours",
		hourly: true,
		quantity: () => 1
	};
	return [
		{
			...hours,
			name: "Windows licence",
			when: (r) => system === "Windows" && isOnHost(r) && !machineOf(r, system).bringsLicence,
			price: () => unpriced("the licence of a machine on a dedicated host has no known billing words")
		},
		{
			...hours,
			name: "Image licence",
			detail: (r) => licenceOf(r.source_image_reference, r.license_type) ?? "",
			when: (r) => licenceOf(r.source_image_reference, r.license_type) !== void 0,
			price: (r) => unpriced(`the licence of ${licenceOf(r.source_image_reference, r.license_type)} is charged by vCPU and has no price in the list`)
		},
		{
			...hours,
			name: "Marketplace image",
			detail: (r) => r.plan?.product ?? "",
			when: (r) => r.plan !== void 0 && isChargedPlan(r.plan.publisher),
			price: (r) => azure("Azure Marketplace", r.plan?.publisher ?? "?", r.plan?.product ?? "?", "hour")
		}
	];
}
function systemDisks(r, system) {
	const block = r.os_disk;
	if (r.refs.systemDisk || r.os_managed_disk_id || block?.diff_disk_settings) return [];
	if (!block) return unpriced("os_disk is not set");
	return [{
		get type() {
			return block.storage_account_type ?? unpriced("os_disk.storage_account_type is not set");
		},
		get size() {
			return block.disk_size_gb ?? imageSize(r, system);
		},
		get isConfidential() {
			return block.security_encryption_type === "DiskWithVMGuestState";
		},
		get operations() {
			return r.usage["os_disk.monthly_disk_operations"];
		},
		count: exact(1)
	}];
}
function imageSize(r, system) {
	const gib = imageGib(system, r.source_image_reference);
	r.assume(`the size of the disk is the image's; assumed ${gib.toString()} GiB, as images of its kind have`);
	return gib;
}
// src/resources/azure/compute/linux-virtual-machine.ts
const linuxVirtualMachine = virtualMachineSheet("azurerm_linux_virtual_machine", "Linux virtual machine", "Linux");
// src/resources/azure/compute/managed-disk.ts
const included = {
	default: void 0,
	because: "what comes with the type of disk"
};
const attributes = {
	storage_account_type: text(),
	disk_size_gb: number(),
	tier: text({
		default: void 0,
		because: "the tier of its size"
	}),
	disk_iops_read_write: number(included),
	disk_mbps_read_write: number(included),
	disk_iops_read_only: number(included),
	disk_mbps_read_only: number(included),
	max_shares: number({
		default: 1,
		because: "Azure's default"
	}),
	on_demand_bursting_enabled: flag({
		default: false,
		because: "Azure's default"
	}),
	security_type: text({
		default: void 0,
		because: "no confidential virtual machine"
	})
};
const usage = {
	monthly_disk_operations: usageNumber("operations a month; only standard disks are charged for them"),
	monthly_burst_transactions: usageNumber("transactions a month beyond the provisioned performance, with on-demand bursting"),
	mounts: usageNumber("virtual machines that mount a shared disk")
};
const references = {
	source: refersTo("source_resource_id", "azurerm_managed_disk", { disk_size_gb: number() }),
	attachments: referredBy("azurerm_virtual_machine_data_disk_attachment", "managed_disk_id", {})
};
const managedDisk = sheet({
	type: "azurerm_managed_disk",
	title: "Managed disk",
	pricing: "azure.microsoft.com/pricing/details/managed-disks",
	limits: [
		"Every mount of a shared disk is charged, also the first.",
		"The hourly ceiling of what transactions of Standard SSD cost is not applied.",
		"Reserved disks are not priced; the size of a disk made from a snapshot, an image or an import must be given."
	],
	attributes,
	usage,
	references,
	components: diskComponents(diskOf)
});
function diskOf(r) {
	return {
		get type() {
			return r.storage_account_type ?? unpriced("storage_account_type is not set");
		},
		get size() {
			return r.disk_size_gb ?? r.refs.source?.disk_size_gb ?? unpriced("the size is that of its source, which the plan does not have");
		},
		get tier() {
			return r.tier;
		},
		get iops() {
			return together(r, r.disk_iops_read_write, r.disk_iops_read_only);
		},
		get throughput() {
			return together(r, r.disk_mbps_read_write, r.disk_mbps_read_only);
		},
		get isConfidential() {
			return r.security_type?.startsWith("ConfidentialVM_DiskEncrypted") === true;
		},
		get burstsOnDemand() {
			return r.on_demand_bursting_enabled;
		},
		get isShared() {
			return r.max_shares.gt(1);
		},
		get mounts() {
			return r.usage.mounts ?? (r.refs.attachments.length > 0 ? exact(r.refs.attachments.length) : void 0);
		},
		get operations() {
			return r.usage.monthly_disk_operations;
		},
		get burstTransactions() {
			return r.usage.monthly_burst_transactions;
		},
		count: exact(1)
	};
}
function together(r, readWrite, readOnly) {
	return readWrite && readOnly && r.max_shares.gt(1) ? readWrite.plus(readOnly) : readWrite;
}
// src/resources/azure/compute/index.ts
const sheets = [
	linuxVirtualMachine,
	managedDisk,
	virtualMachineSheet("azurerm_windows_virtual_machine", "Windows virtual machine", "Windows")
];
export { sheets };
