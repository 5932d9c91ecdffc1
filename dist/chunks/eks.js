import { a as flag, c as text, l as texts, n as block, o as number, u as unpriced } from "./fields.js";
import { t as aws } from "./price-query.js";
import { a as usageNumber, i as sheet, r as refersTo, t as part } from "./sheet.js";
import { n as exact } from "./exact.js";
import { t as volumeComponents } from "./ebs-volume.js";
import { a as launchTemplateAttributes, i as launchTemplate, l as ofType, n as machineComponents, p as volumeOf, r as machineUsage } from "./machine.js";
// src/resources/aws/eks/kubernetes-versions.json
var endOfStandardSupport = {
	"1.23": "2023-10-11",
	"1.24": "2024-01-31",
	"1.25": "2024-05-01",
	"1.26": "2024-06-11",
	"1.27": "2024-07-24",
	"1.28": "2024-11-26",
	"1.29": "2025-03-23",
	"1.30": "2025-07-23",
	"1.31": "2025-11-26",
	"1.32": "2026-03-23",
	"1.33": "2026-07-29",
	"1.34": "2026-12-02"
};
// src/resources/aws/eks/cluster.ts
const attributes$1 = {
	version: text({
		default: void 0,
		because: "AWS's newest default version, in standard support"
	}),
	upgrade_policy: block({ support_type: text({
		default: "EXTENDED",
		because: "AWS's default"
	}) }),
	compute_config: block({ enabled: flag() }),
	control_plane_scaling_config: block({ tier: text({
		default: "standard",
		because: "AWS's default"
	}) })
};
const cluster = sheet({
	type: "aws_eks_cluster",
	title: "EKS cluster",
	pricing: "aws.amazon.com/eks/pricing",
	limits: ["Nodes are priced as node groups and instances; what Auto Mode starts by itself, and hybrid nodes, are not in a plan."],
	attributes: attributes$1,
	components: [{
		name: "Control plane",
		unit: "hours",
		hourly: true,
		quantity: (r) => {
			const tier = r.control_plane_scaling_config?.tier ?? "standard";
			if (r.compute_config?.enabled) r.assume("Auto Mode's nodes and their fee are not in the plan and not priced");
			return tier === "standard" ? 1 : unpriced(`the billing words of the control plane tier ${tier} are not known`);
		},
		price: aws("AmazonEKS", "AmazonEKS-Hours:perCluster")
	}, {
		name: "Extended support",
		detail: (r) => `Kubernetes ${r.version}`,
		unit: "hours",
		hourly: true,
		when: isInExtendedSupport,
		quantity: () => 1,
		price: aws("AmazonEKS", "AmazonEKS-Hours:extendedSupport")
	}]
});
function isInExtendedSupport(r) {
	if (r.version === void 0 || r.upgrade_policy?.support_type === "STANDARD") return false;
	const ends = endOfStandardSupport;
	const end = Object.hasOwn(ends, r.version) ? ends[r.version] : void 0;
	return end !== void 0 && end < r.asOf;
}
// src/resources/aws/eks/node-group.ts
const attributes = {
	instance_types: texts(),
	disk_size: number({
		default: void 0,
		because: "20 GB, for Windows 50 GB"
	}),
	ami_type: text({
		default: "AL2023_x86_64_STANDARD",
		because: "AWS's default"
	}),
	capacity_type: text({
		default: "ON_DEMAND",
		because: "AWS's default"
	}),
	scaling_config: block({ desired_size: number() }),
	launch_template: block({})
};
const usage = {
	...machineUsage,
	instances: usageNumber("nodes that run on average")
};
const references = {
	template: refersTo("launch_template.id", "aws_launch_template", launchTemplateAttributes),
	namedTemplate: refersTo("launch_template.name", "aws_launch_template", launchTemplateAttributes)
};
const nodeGroup = sheet({
	type: "aws_eks_node_group",
	title: "EKS node group",
	pricing: "aws.amazon.com/eks/pricing",
	limits: [
		"The number of nodes is the desired size, not the ceiling.",
		"A group of several instance types is priced as the first of them, which AWS tries first.",
		"The image's root volume is not priced where a launch template does not name it."
	],
	attributes,
	usage,
	references,
	components: machineComponents(machineOf),
	parts: [part({
		name: "volumes",
		each: volumesOf,
		components: volumeComponents((volume) => volume)
	})]
});
function machineOf(r) {
	return {
		get template() {
			return templateOf(r);
		},
		get count() {
			for (const remark of remarksOf(r)) r.assume(remark);
			return countOf(r);
		},
		usage: r.usage,
		get operatingSystem() {
			return isWindows(r) ? "windows" : "linux";
		},
		get isSpot() {
			return r.capacity_type === "SPOT";
		}
	};
}
function countOf(r) {
	return r.usage.instances ?? r.scaling_config?.desired_size ?? unpriced("scaling_config.desired_size is not set");
}
function templateOf(r) {
	const [type] = r.instance_types;
	const below = launchTemplateOf(r);
	if (!below && r.launch_template && !type) return ELSEWHERE;
	return ofType(below ?? NO_TEMPLATE, type || below?.instanceType || "t3.medium");
}
function launchTemplateOf(r) {
	const found = r.refs.template ?? r.refs.namedTemplate;
	return found && launchTemplate(found);
}
const NO_TEMPLATE = {
	instanceType: void 0,
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
const ELSEWHERE = {
	...NO_TEMPLATE,
	get instanceType() {
		return unpriced("its launch template, which may name the instance type, is not in the plan");
	}
};
function remarksOf(r) {
	const { instance_types: types } = r;
	const template = launchTemplateOf(r);
	const remarks = [];
	if (types.length > 1) remarks.push(`priced as ${types[0]}, the first of ${types.length} instance types`);
	if (template?.devices.length === 0) remarks.push("the launch template names no volume: the image's root volume is not priced");
	return remarks;
}
function volumesOf(r) {
	const template = launchTemplateOf(r);
	if (r.launch_template && !template) unpriced("its launch template, which may name volumes, is not in the plan");
	return (template?.devices ?? [diskOf(r)]).map((device) => volumeOf(device, () => countOf(r)));
}
function diskOf(r) {
	return {
		name: "the disk",
		get size() {
			return r.disk_size ?? exact(isWindows(r) ? 50 : 20);
		},
		type: "gp2",
		iops: void 0,
		throughput: void 0
	};
}
function isWindows({ ami_type }) {
	return ami_type.startsWith("WINDOWS");
}
// src/resources/aws/eks/index.ts
const sheets = [cluster, nodeGroup];
export { sheets };
