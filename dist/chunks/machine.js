import { n as exact } from "./exact.js";
import { a as flag, c as text, n as block, o as number, r as blocks, u as unpriced } from "./fields.js";
import { t as HOURS_A_MONTH } from "./bill.js";
import { t as aws } from "./price-query.js";
import { a as usageNumber, o as usageText } from "./sheet.js";
import { n as reservationFee } from "./reservation.js";
// src/resources/aws/shared/template.ts
const included = {
	default: void 0,
	because: "the template decides, else what comes with the volume type"
};
const volumeAttributes = {
	volume_size: number({
		default: void 0,
		because: "the image or the snapshot decides"
	}),
	volume_type: text({
		default: void 0,
		because: "the template decides, else it is gp2"
	}),
	iops: number(included),
	throughput: number(included)
};
const deviceAttributes = {
	device_name: text(),
	...volumeAttributes
};
function deviceOf(read, name) {
	return {
		name,
		get size() {
			return read.volume_size;
		},
		get type() {
			return read.volume_type;
		},
		get iops() {
			return read.iops;
		},
		get throughput() {
			return read.throughput;
		}
	};
}
function ofType(template, instanceType) {
	return Object.create(template, { instanceType: {
		value: instanceType,
		enumerable: true
	} });
}
function over(own, below) {
	return {
		name: own.name,
		get size() {
			return own.size ?? below?.size;
		},
		get type() {
			return own.type ?? below?.type;
		},
		get iops() {
			return own.iops ?? below?.iops;
		},
		get throughput() {
			return own.throughput ?? below?.throughput;
		}
	};
}
function volumeOf(device, count, more = {}) {
	return {
		get type() {
			return device.type ?? "gp2";
		},
		get size() {
			return device.size ?? unpriced(`the size of ${device.name ?? "a volume"} is the image's or the snapshot's, which the plan does not have`);
		},
		get iops() {
			return device.iops;
		},
		get throughput() {
			return device.throughput;
		},
		get count() {
			return count();
		},
		ioRequests: more.ioRequests,
		place: more.place
	};
}
const ROOT_GB = {
	"Amazon Linux": 8,
	Windows: 30
};
function rootOf(device, operatingSystem, assume) {
	return {
		name: device?.name ?? "the root volume",
		get size() {
			if (device?.size) return device.size;
			const images = /^windows/i.test(operatingSystem() ?? "") ? "Windows" : "Amazon Linux";
			assume(`the root volume has no size in the plan; assumed ${ROOT_GB[images]} GB (${images} images; the image decides)`);
			return exact(ROOT_GB[images]);
		},
		get type() {
			return device?.type;
		},
		get iops() {
			return device?.iops;
		},
		get throughput() {
			return device?.throughput;
		}
	};
}
const ROOT_NAMES = new Set([
	"/dev/xvda",
	"/dev/sda1",
	"xvda",
	"sda1"
]);
function isRootName(name) {
	return name !== void 0 && ROOT_NAMES.has(name);
}
// src/resources/aws/shared/launch-template.ts
const launchTemplateAttributes = {
	instance_type: text(),
	ebs_optimized: flag(),
	monitoring: block({ enabled: flag() }),
	placement: block({
		tenancy: text(),
		host_id: text(),
		host_resource_group_arn: text()
	}),
	credit_specification: block({ cpu_credits: text() }),
	instance_market_options: block({ market_type: text() }),
	network_interfaces: blocks({ associate_public_ip_address: flag({
		default: void 0,
		because: "the subnet decides"
	}) }),
	block_device_mappings: blocks({
		device_name: text(),
		no_device: text(),
		ebs: block(volumeAttributes)
	})
};
function launchTemplate(read) {
	const devices = () => read.block_device_mappings.flatMap((mapping) => mapping.ebs && !mapping.no_device ? [deviceOf(mapping.ebs, mapping.device_name)] : []);
	return {
		get instanceType() {
			return read.instance_type || void 0;
		},
		get tenancy() {
			return read.placement?.tenancy;
		},
		get isOnHost() {
			return Boolean(read.placement?.host_id || read.placement?.host_resource_group_arn);
		},
		get isSpot() {
			return read.instance_market_options?.market_type === "spot";
		},
		get ebsOptimized() {
			return read.ebs_optimized;
		},
		get detailedMonitoring() {
			return read.monitoring?.enabled;
		},
		get cpuCredits() {
			return read.credit_specification?.cpu_credits;
		},
		get publicAddress() {
			return read.network_interfaces.some(({ associate_public_ip_address }) => associate_public_ip_address);
		},
		get root() {
			return devices().find(({ name }) => isRootName(name));
		},
		get devices() {
			return devices();
		}
	};
}
// src/resources/aws/ec2/instance-types.ts
const types = {
	"a1.2xlarge": [
		8,
		16,
		"arm64"
	],
	"a1.4xlarge": [
		16,
		32,
		"arm64"
	],
	"a1.large": [
		2,
		4,
		"arm64"
	],
	"a1.medium": [
		1,
		2,
		"arm64"
	],
	"a1.metal": [
		16,
		32,
		"arm64"
	],
	"a1.xlarge": [
		4,
		8,
		"arm64"
	],
	"c1.medium": [
		2,
		1.6992,
		"amd64"
	],
	"c1.xlarge": [
		8,
		7,
		"amd64"
	],
	"c3.2xlarge": [
		8,
		15,
		"amd64"
	],
	"c3.4xlarge": [
		16,
		30,
		"amd64"
	],
	"c3.8xlarge": [
		32,
		60,
		"amd64"
	],
	"c3.large": [
		2,
		3.75,
		"amd64"
	],
	"c3.xlarge": [
		4,
		7.5,
		"amd64"
	],
	"c4.2xlarge": [
		8,
		15,
		"amd64"
	],
	"c4.4xlarge": [
		16,
		30,
		"amd64"
	],
	"c4.8xlarge": [
		36,
		60,
		"amd64"
	],
	"c4.large": [
		2,
		3.75,
		"amd64"
	],
	"c4.xlarge": [
		4,
		7.5,
		"amd64"
	],
	"c5.12xlarge": [
		48,
		96,
		"amd64"
	],
	"c5.18xlarge": [
		72,
		144,
		"amd64"
	],
	"c5.24xlarge": [
		96,
		192,
		"amd64"
	],
	"c5.2xlarge": [
		8,
		16,
		"amd64"
	],
	"c5.4xlarge": [
		16,
		32,
		"amd64"
	],
	"c5.9xlarge": [
		36,
		72,
		"amd64"
	],
	"c5.large": [
		2,
		4,
		"amd64"
	],
	"c5.metal": [
		96,
		192,
		"amd64"
	],
	"c5.xlarge": [
		4,
		8,
		"amd64"
	],
	"c5a.12xlarge": [
		48,
		96,
		"amd64"
	],
	"c5a.16xlarge": [
		64,
		128,
		"amd64"
	],
	"c5a.24xlarge": [
		96,
		192,
		"amd64"
	],
	"c5a.2xlarge": [
		8,
		16,
		"amd64"
	],
	"c5a.4xlarge": [
		16,
		32,
		"amd64"
	],
	"c5a.8xlarge": [
		32,
		64,
		"amd64"
	],
	"c5a.large": [
		2,
		4,
		"amd64"
	],
	"c5a.xlarge": [
		4,
		8,
		"amd64"
	],
	"c5ad.12xlarge": [
		48,
		96,
		"amd64"
	],
	"c5ad.16xlarge": [
		64,
		128,
		"amd64"
	],
	"c5ad.24xlarge": [
		96,
		192,
		"amd64"
	],
	"c5ad.2xlarge": [
		8,
		16,
		"amd64"
	],
	"c5ad.4xlarge": [
		16,
		32,
		"amd64"
	],
	"c5ad.8xlarge": [
		32,
		64,
		"amd64"
	],
	"c5ad.large": [
		2,
		4,
		"amd64"
	],
	"c5ad.xlarge": [
		4,
		8,
		"amd64"
	],
	"c5d.12xlarge": [
		48,
		96,
		"amd64"
	],
	"c5d.18xlarge": [
		72,
		144,
		"amd64"
	],
	"c5d.24xlarge": [
		96,
		192,
		"amd64"
	],
	"c5d.2xlarge": [
		8,
		16,
		"amd64"
	],
	"c5d.4xlarge": [
		16,
		32,
		"amd64"
	],
	"c5d.9xlarge": [
		36,
		72,
		"amd64"
	],
	"c5d.large": [
		2,
		4,
		"amd64"
	],
	"c5d.metal": [
		96,
		192,
		"amd64"
	],
	"c5d.xlarge": [
		4,
		8,
		"amd64"
	],
	"c5n.18xlarge": [
		72,
		192,
		"amd64"
	],
	"c5n.2xlarge": [
		8,
		21,
		"amd64"
	],
	"c5n.4xlarge": [
		16,
		42,
		"amd64"
	],
	"c5n.9xlarge": [
		36,
		96,
		"amd64"
	],
	"c5n.large": [
		2,
		5.25,
		"amd64"
	],
	"c5n.metal": [
		72,
		192,
		"amd64"
	],
	"c5n.xlarge": [
		4,
		10.5,
		"amd64"
	],
	"c6a.12xlarge": [
		48,
		96,
		"amd64"
	],
	"c6a.16xlarge": [
		64,
		128,
		"amd64"
	],
	"c6a.24xlarge": [
		96,
		192,
		"amd64"
	],
	"c6a.2xlarge": [
		8,
		16,
		"amd64"
	],
	"c6a.32xlarge": [
		128,
		256,
		"amd64"
	],
	"c6a.48xlarge": [
		192,
		384,
		"amd64"
	],
	"c6a.4xlarge": [
		16,
		32,
		"amd64"
	],
	"c6a.8xlarge": [
		32,
		64,
		"amd64"
	],
	"c6a.large": [
		2,
		4,
		"amd64"
	],
	"c6a.metal": [
		192,
		384,
		"amd64"
	],
	"c6a.xlarge": [
		4,
		8,
		"amd64"
	],
	"c6g.12xlarge": [
		48,
		96,
		"arm64"
	],
	"c6g.16xlarge": [
		64,
		128,
		"arm64"
	],
	"c6g.2xlarge": [
		8,
		16,
		"arm64"
	],
	"c6g.4xlarge": [
		16,
		32,
		"arm64"
	],
	"c6g.8xlarge": [
		32,
		64,
		"arm64"
	],
	"c6g.large": [
		2,
		4,
		"arm64"
	],
	"c6g.medium": [
		1,
		2,
		"arm64"
	],
	"c6g.metal": [
		64,
		128,
		"arm64"
	],
	"c6g.xlarge": [
		4,
		8,
		"arm64"
	],
	"c6gd.12xlarge": [
		48,
		96,
		"arm64"
	],
	"c6gd.16xlarge": [
		64,
		128,
		"arm64"
	],
	"c6gd.2xlarge": [
		8,
		16,
		"arm64"
	],
	"c6gd.4xlarge": [
		16,
		32,
		"arm64"
	],
	"c6gd.8xlarge": [
		32,
		64,
		"arm64"
	],
	"c6gd.large": [
		2,
		4,
		"arm64"
	],
	"c6gd.medium": [
		1,
		2,
		"arm64"
	],
	"c6gd.metal": [
		64,
		128,
		"arm64"
	],
	"c6gd.xlarge": [
		4,
		8,
		"arm64"
	],
	"c6gn.12xlarge": [
		48,
		96,
		"arm64"
	],
	"c6gn.16xlarge": [
		64,
		128,
		"arm64"
	],
	"c6gn.2xlarge": [
		8,
		16,
		"arm64"
	],
	"c6gn.4xlarge": [
		16,
		32,
		"arm64"
	],
	"c6gn.8xlarge": [
		32,
		64,
		"arm64"
	],
	"c6gn.large": [
		2,
		4,
		"arm64"
	],
	"c6gn.medium": [
		1,
		2,
		"arm64"
	],
	"c6gn.metal": [
		64,
		128,
		""
	],
	"c6gn.xlarge": [
		4,
		8,
		"arm64"
	],
	"c6i.12xlarge": [
		48,
		96,
		"amd64"
	],
	"c6i.16xlarge": [
		64,
		128,
		"amd64"
	],
	"c6i.24xlarge": [
		96,
		192,
		"amd64"
	],
	"c6i.2xlarge": [
		8,
		16,
		"amd64"
	],
	"c6i.32xlarge": [
		128,
		256,
		"amd64"
	],
	"c6i.4xlarge": [
		16,
		32,
		"amd64"
	],
	"c6i.8xlarge": [
		32,
		64,
		"amd64"
	],
	"c6i.large": [
		2,
		4,
		"amd64"
	],
	"c6i.metal": [
		128,
		256,
		"amd64"
	],
	"c6i.xlarge": [
		4,
		8,
		"amd64"
	],
	"c6id.12xlarge": [
		48,
		96,
		"amd64"
	],
	"c6id.16xlarge": [
		64,
		128,
		"amd64"
	],
	"c6id.24xlarge": [
		96,
		192,
		"amd64"
	],
	"c6id.2xlarge": [
		8,
		16,
		"amd64"
	],
	"c6id.32xlarge": [
		128,
		256,
		"amd64"
	],
	"c6id.4xlarge": [
		16,
		32,
		"amd64"
	],
	"c6id.8xlarge": [
		32,
		64,
		"amd64"
	],
	"c6id.large": [
		2,
		4,
		"amd64"
	],
	"c6id.metal": [
		128,
		256,
		"amd64"
	],
	"c6id.xlarge": [
		4,
		8,
		"amd64"
	],
	"c6in.12xlarge": [
		48,
		96,
		"amd64"
	],
	"c6in.16xlarge": [
		64,
		128,
		"amd64"
	],
	"c6in.24xlarge": [
		96,
		192,
		"amd64"
	],
	"c6in.2xlarge": [
		8,
		16,
		"amd64"
	],
	"c6in.32xlarge": [
		128,
		256,
		"amd64"
	],
	"c6in.4xlarge": [
		16,
		32,
		"amd64"
	],
	"c6in.8xlarge": [
		32,
		64,
		"amd64"
	],
	"c6in.large": [
		2,
		4,
		"amd64"
	],
	"c6in.metal": [
		128,
		256,
		"amd64"
	],
	"c6in.xlarge": [
		4,
		8,
		"amd64"
	],
	"c7a.12xlarge": [
		48,
		96,
		"amd64"
	],
	"c7a.16xlarge": [
		64,
		128,
		"amd64"
	],
	"c7a.24xlarge": [
		96,
		192,
		"amd64"
	],
	"c7a.2xlarge": [
		8,
		16,
		"amd64"
	],
	"c7a.32xlarge": [
		128,
		256,
		"amd64"
	],
	"c7a.48xlarge": [
		192,
		384,
		"amd64"
	],
	"c7a.4xlarge": [
		16,
		32,
		"amd64"
	],
	"c7a.8xlarge": [
		32,
		64,
		"amd64"
	],
	"c7a.large": [
		2,
		4,
		"amd64"
	],
	"c7a.medium": [
		1,
		2,
		"amd64"
	],
	"c7a.metal-48xl": [
		192,
		384,
		"amd64"
	],
	"c7a.xlarge": [
		4,
		8,
		"amd64"
	],
	"c7g.12xlarge": [
		48,
		96,
		"arm64"
	],
	"c7g.16xlarge": [
		64,
		128,
		"arm64"
	],
	"c7g.2xlarge": [
		8,
		16,
		"arm64"
	],
	"c7g.4xlarge": [
		16,
		32,
		"arm64"
	],
	"c7g.8xlarge": [
		32,
		64,
		"arm64"
	],
	"c7g.large": [
		2,
		4,
		"arm64"
	],
	"c7g.medium": [
		1,
		2,
		"arm64"
	],
	"c7g.metal": [
		64,
		128,
		"arm64"
	],
	"c7g.xlarge": [
		4,
		8,
		"arm64"
	],
	"c7gd.12xlarge": [
		48,
		96,
		"arm64"
	],
	"c7gd.16xlarge": [
		64,
		128,
		"arm64"
	],
	"c7gd.2xlarge": [
		8,
		16,
		"arm64"
	],
	"c7gd.4xlarge": [
		16,
		32,
		"arm64"
	],
	"c7gd.8xlarge": [
		32,
		64,
		"arm64"
	],
	"c7gd.large": [
		2,
		4,
		"arm64"
	],
	"c7gd.medium": [
		1,
		2,
		"arm64"
	],
	"c7gd.metal": [
		64,
		128,
		"arm64"
	],
	"c7gd.xlarge": [
		4,
		8,
		"arm64"
	],
	"c7gn.12xlarge": [
		48,
		96,
		"arm64"
	],
	"c7gn.16xlarge": [
		64,
		128,
		"arm64"
	],
	"c7gn.2xlarge": [
		8,
		16,
		"arm64"
	],
	"c7gn.4xlarge": [
		16,
		32,
		"arm64"
	],
	"c7gn.8xlarge": [
		32,
		64,
		"arm64"
	],
	"c7gn.large": [
		2,
		4,
		"arm64"
	],
	"c7gn.medium": [
		1,
		2,
		"arm64"
	],
	"c7gn.metal": [
		64,
		128,
		"arm64"
	],
	"c7gn.xlarge": [
		4,
		8,
		"arm64"
	],
	"c7i-flex.12xlarge": [
		48,
		96,
		"amd64"
	],
	"c7i-flex.16xlarge": [
		64,
		128,
		"amd64"
	],
	"c7i-flex.2xlarge": [
		8,
		16,
		"amd64"
	],
	"c7i-flex.4xlarge": [
		16,
		32,
		"amd64"
	],
	"c7i-flex.8xlarge": [
		32,
		64,
		"amd64"
	],
	"c7i-flex.large": [
		2,
		4,
		"amd64"
	],
	"c7i-flex.xlarge": [
		4,
		8,
		"amd64"
	],
	"c7i.12xlarge": [
		48,
		96,
		"amd64"
	],
	"c7i.16xlarge": [
		64,
		128,
		"amd64"
	],
	"c7i.24xlarge": [
		96,
		192,
		"amd64"
	],
	"c7i.2xlarge": [
		8,
		16,
		"amd64"
	],
	"c7i.48xlarge": [
		192,
		384,
		"amd64"
	],
	"c7i.4xlarge": [
		16,
		32,
		"amd64"
	],
	"c7i.8xlarge": [
		32,
		64,
		"amd64"
	],
	"c7i.large": [
		2,
		4,
		"amd64"
	],
	"c7i.metal-24xl": [
		96,
		192,
		"amd64"
	],
	"c7i.metal-48xl": [
		192,
		384,
		"amd64"
	],
	"c7i.xlarge": [
		4,
		8,
		"amd64"
	],
	"c8a.12xlarge": [
		48,
		96,
		"amd64"
	],
	"c8a.16xlarge": [
		64,
		128,
		"amd64"
	],
	"c8a.24xlarge": [
		96,
		192,
		"amd64"
	],
	"c8a.2xlarge": [
		8,
		16,
		"amd64"
	],
	"c8a.48xlarge": [
		192,
		384,
		"amd64"
	],
	"c8a.4xlarge": [
		16,
		32,
		"amd64"
	],
	"c8a.8xlarge": [
		32,
		64,
		"amd64"
	],
	"c8a.large": [
		2,
		4,
		"amd64"
	],
	"c8a.medium": [
		1,
		2,
		"amd64"
	],
	"c8a.metal-24xl": [
		96,
		192,
		"amd64"
	],
	"c8a.metal-48xl": [
		192,
		384,
		"amd64"
	],
	"c8a.xlarge": [
		4,
		8,
		"amd64"
	],
	"c8g.12xlarge": [
		48,
		96,
		"arm64"
	],
	"c8g.16xlarge": [
		64,
		128,
		"arm64"
	],
	"c8g.24xlarge": [
		96,
		192,
		"arm64"
	],
	"c8g.2xlarge": [
		8,
		16,
		"arm64"
	],
	"c8g.48xlarge": [
		192,
		384,
		"arm64"
	],
	"c8g.4xlarge": [
		16,
		32,
		"arm64"
	],
	"c8g.8xlarge": [
		32,
		64,
		"arm64"
	],
	"c8g.large": [
		2,
		4,
		"arm64"
	],
	"c8g.medium": [
		1,
		2,
		"arm64"
	],
	"c8g.metal-24xl": [
		96,
		192,
		"arm64"
	],
	"c8g.metal-48xl": [
		192,
		384,
		"arm64"
	],
	"c8g.xlarge": [
		4,
		8,
		"arm64"
	],
	"c8gb.12xlarge": [
		48,
		96,
		"arm64"
	],
	"c8gb.16xlarge": [
		64,
		128,
		"arm64"
	],
	"c8gb.24xlarge": [
		96,
		192,
		"arm64"
	],
	"c8gb.2xlarge": [
		8,
		16,
		"arm64"
	],
	"c8gb.48xlarge": [
		192,
		384,
		"arm64"
	],
	"c8gb.4xlarge": [
		16,
		32,
		"arm64"
	],
	"c8gb.8xlarge": [
		32,
		64,
		"arm64"
	],
	"c8gb.large": [
		2,
		4,
		"arm64"
	],
	"c8gb.medium": [
		1,
		2,
		"arm64"
	],
	"c8gb.metal-24xl": [
		96,
		192,
		"arm64"
	],
	"c8gb.metal-48xl": [
		192,
		384,
		"arm64"
	],
	"c8gb.xlarge": [
		4,
		8,
		"arm64"
	],
	"c8gd.12xlarge": [
		48,
		96,
		"arm64"
	],
	"c8gd.16xlarge": [
		64,
		128,
		"arm64"
	],
	"c8gd.24xlarge": [
		96,
		192,
		"arm64"
	],
	"c8gd.2xlarge": [
		8,
		16,
		"arm64"
	],
	"c8gd.48xlarge": [
		192,
		384,
		"arm64"
	],
	"c8gd.4xlarge": [
		16,
		32,
		"arm64"
	],
	"c8gd.8xlarge": [
		32,
		64,
		"arm64"
	],
	"c8gd.large": [
		2,
		4,
		"arm64"
	],
	"c8gd.medium": [
		1,
		2,
		"arm64"
	],
	"c8gd.metal-24xl": [
		96,
		192,
		"arm64"
	],
	"c8gd.metal-48xl": [
		192,
		384,
		"arm64"
	],
	"c8gd.xlarge": [
		4,
		8,
		"arm64"
	],
	"c8gn.12xlarge": [
		48,
		96,
		"arm64"
	],
	"c8gn.16xlarge": [
		64,
		128,
		"arm64"
	],
	"c8gn.24xlarge": [
		96,
		192,
		"arm64"
	],
	"c8gn.2xlarge": [
		8,
		16,
		"arm64"
	],
	"c8gn.48xlarge": [
		192,
		384,
		"arm64"
	],
	"c8gn.4xlarge": [
		16,
		32,
		"arm64"
	],
	"c8gn.8xlarge": [
		32,
		64,
		"arm64"
	],
	"c8gn.large": [
		2,
		4,
		"arm64"
	],
	"c8gn.medium": [
		1,
		2,
		"arm64"
	],
	"c8gn.metal-24xl": [
		96,
		192,
		"arm64"
	],
	"c8gn.metal-48xl": [
		192,
		384,
		"arm64"
	],
	"c8gn.xlarge": [
		4,
		8,
		"arm64"
	],
	"c8i-flex.12xlarge": [
		48,
		96,
		"amd64"
	],
	"c8i-flex.16xlarge": [
		64,
		128,
		"amd64"
	],
	"c8i-flex.2xlarge": [
		8,
		16,
		"amd64"
	],
	"c8i-flex.4xlarge": [
		16,
		32,
		"amd64"
	],
	"c8i-flex.8xlarge": [
		32,
		64,
		"amd64"
	],
	"c8i-flex.large": [
		2,
		4,
		"amd64"
	],
	"c8i-flex.xlarge": [
		4,
		8,
		"amd64"
	],
	"c8i.12xlarge": [
		48,
		96,
		"amd64"
	],
	"c8i.16xlarge": [
		64,
		128,
		"amd64"
	],
	"c8i.24xlarge": [
		96,
		192,
		"amd64"
	],
	"c8i.2xlarge": [
		8,
		16,
		"amd64"
	],
	"c8i.32xlarge": [
		128,
		256,
		"amd64"
	],
	"c8i.48xlarge": [
		192,
		384,
		"amd64"
	],
	"c8i.4xlarge": [
		16,
		32,
		"amd64"
	],
	"c8i.8xlarge": [
		32,
		64,
		"amd64"
	],
	"c8i.96xlarge": [
		384,
		768,
		"amd64"
	],
	"c8i.large": [
		2,
		4,
		"amd64"
	],
	"c8i.metal-48xl": [
		192,
		384,
		"amd64"
	],
	"c8i.metal-96xl": [
		384,
		768,
		"amd64"
	],
	"c8i.xlarge": [
		4,
		8,
		"amd64"
	],
	"c8ib.12xlarge": [
		48,
		96,
		"amd64"
	],
	"c8ib.16xlarge": [
		64,
		128,
		"amd64"
	],
	"c8ib.24xlarge": [
		96,
		192,
		"amd64"
	],
	"c8ib.2xlarge": [
		8,
		16,
		"amd64"
	],
	"c8ib.32xlarge": [
		128,
		256,
		"amd64"
	],
	"c8ib.48xlarge": [
		192,
		384,
		"amd64"
	],
	"c8ib.4xlarge": [
		16,
		32,
		"amd64"
	],
	"c8ib.8xlarge": [
		32,
		64,
		"amd64"
	],
	"c8ib.96xlarge": [
		384,
		768,
		"amd64"
	],
	"c8ib.large": [
		2,
		4,
		"amd64"
	],
	"c8ib.metal-48xl": [
		192,
		384,
		"amd64"
	],
	"c8ib.metal-96xl": [
		384,
		768,
		"amd64"
	],
	"c8ib.xlarge": [
		4,
		8,
		"amd64"
	],
	"c8id.12xlarge": [
		48,
		96,
		"amd64"
	],
	"c8id.16xlarge": [
		64,
		128,
		"amd64"
	],
	"c8id.24xlarge": [
		96,
		192,
		"amd64"
	],
	"c8id.2xlarge": [
		8,
		16,
		"amd64"
	],
	"c8id.32xlarge": [
		128,
		256,
		"amd64"
	],
	"c8id.48xlarge": [
		192,
		384,
		"amd64"
	],
	"c8id.4xlarge": [
		16,
		32,
		"amd64"
	],
	"c8id.8xlarge": [
		32,
		64,
		"amd64"
	],
	"c8id.96xlarge": [
		384,
		768,
		"amd64"
	],
	"c8id.large": [
		2,
		4,
		"amd64"
	],
	"c8id.metal-48xl": [
		192,
		384,
		"amd64"
	],
	"c8id.metal-96xl": [
		384,
		768,
		"amd64"
	],
	"c8id.xlarge": [
		4,
		8,
		"amd64"
	],
	"c8in.12xlarge": [
		48,
		96,
		"amd64"
	],
	"c8in.16xlarge": [
		64,
		128,
		"amd64"
	],
	"c8in.24xlarge": [
		96,
		192,
		"amd64"
	],
	"c8in.2xlarge": [
		8,
		16,
		"amd64"
	],
	"c8in.32xlarge": [
		128,
		256,
		"amd64"
	],
	"c8in.48xlarge": [
		192,
		384,
		"amd64"
	],
	"c8in.4xlarge": [
		16,
		32,
		"amd64"
	],
	"c8in.8xlarge": [
		32,
		64,
		"amd64"
	],
	"c8in.96xlarge": [
		384,
		768,
		"amd64"
	],
	"c8in.large": [
		2,
		4,
		"amd64"
	],
	"c8in.metal-48xl": [
		192,
		384,
		"amd64"
	],
	"c8in.metal-96xl": [
		384,
		768,
		"amd64"
	],
	"c8in.xlarge": [
		4,
		8,
		"amd64"
	],
	"c8ine.12xlarge": [
		48,
		96,
		"amd64"
	],
	"c8ine.2xlarge": [
		8,
		16,
		"amd64"
	],
	"c8ine.4xlarge": [
		16,
		32,
		"amd64"
	],
	"c8ine.8xlarge": [
		32,
		64,
		"amd64"
	],
	"c8ine.large": [
		2,
		4,
		"amd64"
	],
	"c8ine.xlarge": [
		4,
		8,
		"amd64"
	],
	"c9g.12xlarge": [
		48,
		96,
		"arm64"
	],
	"c9g.16xlarge": [
		64,
		128,
		"arm64"
	],
	"c9g.24xlarge": [
		96,
		192,
		"arm64"
	],
	"c9g.2xlarge": [
		8,
		16,
		"arm64"
	],
	"c9g.48xlarge": [
		192,
		384,
		"arm64"
	],
	"c9g.4xlarge": [
		16,
		32,
		"arm64"
	],
	"c9g.8xlarge": [
		32,
		64,
		"arm64"
	],
	"c9g.large": [
		2,
		4,
		"arm64"
	],
	"c9g.medium": [
		1,
		2,
		"arm64"
	],
	"c9g.metal-48xl": [
		192,
		384,
		"arm64"
	],
	"c9g.xlarge": [
		4,
		8,
		"arm64"
	],
	"c9gd.12xlarge": [
		48,
		96,
		"arm64"
	],
	"c9gd.16xlarge": [
		64,
		128,
		"arm64"
	],
	"c9gd.24xlarge": [
		96,
		192,
		"arm64"
	],
	"c9gd.2xlarge": [
		8,
		16,
		"arm64"
	],
	"c9gd.48xlarge": [
		192,
		384,
		"arm64"
	],
	"c9gd.4xlarge": [
		16,
		32,
		"arm64"
	],
	"c9gd.8xlarge": [
		32,
		64,
		"arm64"
	],
	"c9gd.large": [
		2,
		4,
		"arm64"
	],
	"c9gd.medium": [
		1,
		2,
		"arm64"
	],
	"c9gd.metal-48xl": [
		192,
		384,
		"arm64"
	],
	"c9gd.xlarge": [
		4,
		8,
		"arm64"
	],
	"cc2.8xlarge": [
		32,
		60.5,
		""
	],
	"cr1.8xlarge": [
		32,
		244,
		""
	],
	"d2.2xlarge": [
		8,
		61,
		"amd64"
	],
	"d2.4xlarge": [
		16,
		122,
		"amd64"
	],
	"d2.8xlarge": [
		36,
		244,
		"amd64"
	],
	"d2.xlarge": [
		4,
		30.5,
		"amd64"
	],
	"d3.2xlarge": [
		8,
		64,
		"amd64"
	],
	"d3.4xlarge": [
		16,
		128,
		"amd64"
	],
	"d3.8xlarge": [
		32,
		256,
		"amd64"
	],
	"d3.xlarge": [
		4,
		32,
		"amd64"
	],
	"d3en.12xlarge": [
		48,
		192,
		"amd64"
	],
	"d3en.2xlarge": [
		8,
		32,
		"amd64"
	],
	"d3en.4xlarge": [
		16,
		64,
		"amd64"
	],
	"d3en.6xlarge": [
		24,
		96,
		"amd64"
	],
	"d3en.8xlarge": [
		32,
		128,
		"amd64"
	],
	"d3en.xlarge": [
		4,
		16,
		"amd64"
	],
	"dl1.24xlarge": [
		96,
		768,
		"amd64",
		8,
		""
	],
	"dl2q.24xlarge": [
		96,
		768,
		"amd64",
		8,
		"qualcomm-ai100"
	],
	"f1.16xlarge": [
		64,
		976,
		"amd64"
	],
	"f1.2xlarge": [
		8,
		122,
		"amd64"
	],
	"f1.4xlarge": [
		16,
		244,
		"amd64"
	],
	"f2.12xlarge": [
		48,
		512,
		"amd64"
	],
	"f2.48xlarge": [
		192,
		2048,
		"amd64"
	],
	"f2.6xlarge": [
		24,
		256,
		"amd64"
	],
	"g2.2xlarge": [
		8,
		15,
		"",
		1,
		"grid-k520"
	],
	"g2.8xlarge": [
		32,
		60,
		"",
		4,
		"grid-k520"
	],
	"g3.16xlarge": [
		64,
		488,
		"",
		4,
		"m60"
	],
	"g3.4xlarge": [
		16,
		122,
		"",
		1,
		"m60"
	],
	"g3.8xlarge": [
		32,
		244,
		"",
		2,
		"m60"
	],
	"g3s.xlarge": [
		4,
		30.5,
		"",
		1,
		"m60"
	],
	"g4ad.16xlarge": [
		64,
		256,
		"amd64",
		4,
		"radeon-pro-v520"
	],
	"g4ad.2xlarge": [
		8,
		32,
		"amd64",
		1,
		"radeon-pro-v520"
	],
	"g4ad.4xlarge": [
		16,
		64,
		"amd64",
		1,
		"radeon-pro-v520"
	],
	"g4ad.8xlarge": [
		32,
		128,
		"amd64",
		2,
		"radeon-pro-v520"
	],
	"g4ad.xlarge": [
		4,
		16,
		"amd64",
		1,
		"radeon-pro-v520"
	],
	"g4dn.12xlarge": [
		48,
		192,
		"amd64",
		4,
		"t4"
	],
	"g4dn.16xlarge": [
		64,
		256,
		"amd64",
		1,
		"t4"
	],
	"g4dn.2xlarge": [
		8,
		32,
		"amd64",
		1,
		"t4"
	],
	"g4dn.4xlarge": [
		16,
		64,
		"amd64",
		1,
		"t4"
	],
	"g4dn.8xlarge": [
		32,
		128,
		"amd64",
		1,
		"t4"
	],
	"g4dn.metal": [
		96,
		384,
		"amd64",
		8,
		"t4"
	],
	"g4dn.xlarge": [
		4,
		16,
		"amd64",
		1,
		"t4"
	],
	"g5.12xlarge": [
		48,
		192,
		"amd64",
		4,
		"a10g"
	],
	"g5.16xlarge": [
		64,
		256,
		"amd64",
		1,
		"a10g"
	],
	"g5.24xlarge": [
		96,
		384,
		"amd64",
		4,
		"a10g"
	],
	"g5.2xlarge": [
		8,
		32,
		"amd64",
		1,
		"a10g"
	],
	"g5.48xlarge": [
		192,
		768,
		"amd64",
		8,
		"a10g"
	],
	"g5.4xlarge": [
		16,
		64,
		"amd64",
		1,
		"a10g"
	],
	"g5.8xlarge": [
		32,
		128,
		"amd64",
		1,
		"a10g"
	],
	"g5.xlarge": [
		4,
		16,
		"amd64",
		1,
		"a10g"
	],
	"g5g.16xlarge": [
		64,
		128,
		"arm64",
		2,
		"t4g"
	],
	"g5g.2xlarge": [
		8,
		16,
		"arm64",
		1,
		"t4g"
	],
	"g5g.4xlarge": [
		16,
		32,
		"arm64",
		1,
		"t4g"
	],
	"g5g.8xlarge": [
		32,
		64,
		"arm64",
		1,
		"t4g"
	],
	"g5g.metal": [
		64,
		128,
		"arm64",
		2,
		"t4g"
	],
	"g5g.xlarge": [
		4,
		8,
		"arm64",
		1,
		"t4g"
	],
	"g6.12xlarge": [
		48,
		192,
		"amd64",
		4,
		"l4"
	],
	"g6.16xlarge": [
		64,
		256,
		"amd64",
		1,
		"l4"
	],
	"g6.24xlarge": [
		96,
		384,
		"amd64",
		4,
		"l4"
	],
	"g6.2xlarge": [
		8,
		32,
		"amd64",
		1,
		"l4"
	],
	"g6.48xlarge": [
		192,
		768,
		"amd64",
		8,
		"l4"
	],
	"g6.4xlarge": [
		16,
		64,
		"amd64",
		1,
		"l4"
	],
	"g6.8xlarge": [
		32,
		128,
		"amd64",
		1,
		"l4"
	],
	"g6.xlarge": [
		4,
		16,
		"amd64",
		1,
		"l4"
	],
	"g6e.12xlarge": [
		48,
		384,
		"amd64",
		4,
		"l40s"
	],
	"g6e.16xlarge": [
		64,
		512,
		"amd64",
		1,
		"l40s"
	],
	"g6e.24xlarge": [
		96,
		768,
		"amd64",
		4,
		"l40s"
	],
	"g6e.2xlarge": [
		8,
		64,
		"amd64",
		1,
		"l40s"
	],
	"g6e.48xlarge": [
		192,
		1536,
		"amd64",
		8,
		"l40s"
	],
	"g6e.4xlarge": [
		16,
		128,
		"amd64",
		1,
		"l40s"
	],
	"g6e.8xlarge": [
		32,
		256,
		"amd64",
		1,
		"l40s"
	],
	"g6e.xlarge": [
		4,
		32,
		"amd64",
		1,
		"l40s"
	],
	"g6f.2xlarge": [
		8,
		32,
		"amd64",
		0,
		"l4"
	],
	"g6f.4xlarge": [
		16,
		64,
		"amd64",
		0,
		"l4"
	],
	"g6f.large": [
		2,
		8,
		"amd64",
		0,
		"l4"
	],
	"g6f.xlarge": [
		4,
		16,
		"amd64",
		0,
		"l4"
	],
	"g7.12xlarge": [
		48,
		192,
		"amd64",
		2,
		"rtx-pro-4500"
	],
	"g7.24xlarge": [
		96,
		384,
		"amd64",
		4,
		"rtx-pro-4500"
	],
	"g7.2xlarge": [
		8,
		32,
		"amd64",
		1,
		"rtx-pro-4500"
	],
	"g7.48xlarge": [
		192,
		768,
		"amd64",
		8,
		"rtx-pro-4500"
	],
	"g7.4xlarge": [
		16,
		64,
		"amd64",
		1,
		"rtx-pro-4500"
	],
	"g7.8xlarge": [
		32,
		128,
		"amd64",
		1,
		"rtx-pro-4500"
	],
	"g7e.12xlarge": [
		48,
		512,
		"amd64",
		2,
		"rtx-pro-server-6000"
	],
	"g7e.24xlarge": [
		96,
		1024,
		"amd64",
		4,
		"rtx-pro-server-6000"
	],
	"g7e.2xlarge": [
		8,
		64,
		"amd64",
		1,
		"rtx-pro-server-6000"
	],
	"g7e.48xlarge": [
		192,
		2048,
		"amd64",
		8,
		"rtx-pro-server-6000"
	],
	"g7e.4xlarge": [
		16,
		128,
		"amd64",
		1,
		"rtx-pro-server-6000"
	],
	"g7e.8xlarge": [
		32,
		256,
		"amd64",
		1,
		"rtx-pro-server-6000"
	],
	"gr6.4xlarge": [
		16,
		128,
		"amd64",
		1,
		"l4"
	],
	"gr6.8xlarge": [
		32,
		256,
		"amd64",
		1,
		"l4"
	],
	"gr6f.4xlarge": [
		16,
		128,
		"amd64",
		0,
		"l4"
	],
	"h1.16xlarge": [
		64,
		256,
		"amd64"
	],
	"h1.2xlarge": [
		8,
		32,
		"amd64"
	],
	"h1.4xlarge": [
		16,
		64,
		"amd64"
	],
	"h1.8xlarge": [
		32,
		128,
		"amd64"
	],
	"hpc6a.48xlarge": [
		96,
		384,
		"amd64"
	],
	"hpc6id.32xlarge": [
		64,
		1024,
		"amd64"
	],
	"hpc7a.12xlarge": [
		24,
		768,
		"amd64"
	],
	"hpc7a.24xlarge": [
		48,
		768,
		"amd64"
	],
	"hpc7a.48xlarge": [
		96,
		768,
		"amd64"
	],
	"hpc7a.96xlarge": [
		192,
		768,
		"amd64"
	],
	"hpc7g.16xlarge": [
		64,
		128,
		"arm64"
	],
	"hpc7g.4xlarge": [
		16,
		128,
		"arm64"
	],
	"hpc7g.8xlarge": [
		32,
		128,
		"arm64"
	],
	"hpc8a.96xlarge": [
		192,
		768,
		"amd64"
	],
	"hs1.8xlarge": [
		16,
		117,
		""
	],
	"i2.2xlarge": [
		8,
		61,
		"amd64"
	],
	"i2.4xlarge": [
		16,
		122,
		"amd64"
	],
	"i2.8xlarge": [
		32,
		244,
		"amd64"
	],
	"i2.xlarge": [
		4,
		30.5,
		"amd64"
	],
	"i3.16xlarge": [
		64,
		488,
		"amd64"
	],
	"i3.2xlarge": [
		8,
		61,
		"amd64"
	],
	"i3.4xlarge": [
		16,
		122,
		"amd64"
	],
	"i3.8xlarge": [
		32,
		244,
		"amd64"
	],
	"i3.large": [
		2,
		15.25,
		"amd64"
	],
	"i3.metal": [
		72,
		512,
		""
	],
	"i3.xlarge": [
		4,
		30.5,
		"amd64"
	],
	"i3en.12xlarge": [
		48,
		384,
		"amd64"
	],
	"i3en.24xlarge": [
		96,
		768,
		"amd64"
	],
	"i3en.2xlarge": [
		8,
		64,
		"amd64"
	],
	"i3en.3xlarge": [
		12,
		96,
		"amd64"
	],
	"i3en.6xlarge": [
		24,
		192,
		"amd64"
	],
	"i3en.large": [
		2,
		16,
		"amd64"
	],
	"i3en.metal": [
		96,
		768,
		"amd64"
	],
	"i3en.xlarge": [
		4,
		32,
		"amd64"
	],
	"i3p.16xlarge": [
		64,
		488,
		""
	],
	"i4g.16xlarge": [
		64,
		512,
		"arm64"
	],
	"i4g.2xlarge": [
		8,
		64,
		"arm64"
	],
	"i4g.4xlarge": [
		16,
		128,
		"arm64"
	],
	"i4g.8xlarge": [
		32,
		256,
		"arm64"
	],
	"i4g.large": [
		2,
		16,
		"arm64"
	],
	"i4g.xlarge": [
		4,
		32,
		"arm64"
	],
	"i4i.12xlarge": [
		48,
		384,
		"amd64"
	],
	"i4i.16xlarge": [
		64,
		512,
		"amd64"
	],
	"i4i.24xlarge": [
		96,
		768,
		"amd64"
	],
	"i4i.2xlarge": [
		8,
		64,
		"amd64"
	],
	"i4i.32xlarge": [
		128,
		1024,
		"amd64"
	],
	"i4i.4xlarge": [
		16,
		128,
		"amd64"
	],
	"i4i.8xlarge": [
		32,
		256,
		"amd64"
	],
	"i4i.large": [
		2,
		16,
		"amd64"
	],
	"i4i.metal": [
		128,
		1024,
		"amd64"
	],
	"i4i.xlarge": [
		4,
		32,
		"amd64"
	],
	"i7i.12xlarge": [
		48,
		384,
		"amd64"
	],
	"i7i.16xlarge": [
		64,
		512,
		"amd64"
	],
	"i7i.24xlarge": [
		96,
		768,
		"amd64"
	],
	"i7i.2xlarge": [
		8,
		64,
		"amd64"
	],
	"i7i.48xlarge": [
		192,
		1536,
		"amd64"
	],
	"i7i.4xlarge": [
		16,
		128,
		"amd64"
	],
	"i7i.8xlarge": [
		32,
		256,
		"amd64"
	],
	"i7i.large": [
		2,
		16,
		"amd64"
	],
	"i7i.metal-24xl": [
		96,
		768,
		"amd64"
	],
	"i7i.metal-48xl": [
		192,
		1536,
		"amd64"
	],
	"i7i.xlarge": [
		4,
		32,
		"amd64"
	],
	"i7ie.12xlarge": [
		48,
		384,
		"amd64"
	],
	"i7ie.18xlarge": [
		72,
		576,
		"amd64"
	],
	"i7ie.24xlarge": [
		96,
		768,
		"amd64"
	],
	"i7ie.2xlarge": [
		8,
		64,
		"amd64"
	],
	"i7ie.3xlarge": [
		12,
		96,
		"amd64"
	],
	"i7ie.48xlarge": [
		192,
		1536,
		"amd64"
	],
	"i7ie.6xlarge": [
		24,
		192,
		"amd64"
	],
	"i7ie.large": [
		2,
		16,
		"amd64"
	],
	"i7ie.metal-24xl": [
		96,
		768,
		"amd64"
	],
	"i7ie.metal-48xl": [
		192,
		1536,
		"amd64"
	],
	"i7ie.xlarge": [
		4,
		32,
		"amd64"
	],
	"i8g.12xlarge": [
		48,
		384,
		"arm64"
	],
	"i8g.16xlarge": [
		64,
		512,
		"arm64"
	],
	"i8g.24xlarge": [
		96,
		768,
		"arm64"
	],
	"i8g.2xlarge": [
		8,
		64,
		"arm64"
	],
	"i8g.48xlarge": [
		192,
		1536,
		"arm64"
	],
	"i8g.4xlarge": [
		16,
		128,
		"arm64"
	],
	"i8g.8xlarge": [
		32,
		256,
		"arm64"
	],
	"i8g.large": [
		2,
		16,
		"arm64"
	],
	"i8g.metal-24xl": [
		96,
		768,
		"arm64"
	],
	"i8g.metal-48xl": [
		192,
		1536,
		"arm64"
	],
	"i8g.xlarge": [
		4,
		32,
		"arm64"
	],
	"i8ge.12xlarge": [
		48,
		384,
		"arm64"
	],
	"i8ge.18xlarge": [
		72,
		576,
		"arm64"
	],
	"i8ge.24xlarge": [
		96,
		768,
		"arm64"
	],
	"i8ge.2xlarge": [
		8,
		64,
		"arm64"
	],
	"i8ge.3xlarge": [
		12,
		96,
		"arm64"
	],
	"i8ge.48xlarge": [
		192,
		1536,
		"arm64"
	],
	"i8ge.6xlarge": [
		24,
		192,
		"arm64"
	],
	"i8ge.large": [
		2,
		16,
		"arm64"
	],
	"i8ge.metal-24xl": [
		96,
		768,
		"arm64"
	],
	"i8ge.metal-48xl": [
		192,
		1536,
		"arm64"
	],
	"i8ge.xlarge": [
		4,
		32,
		"arm64"
	],
	"im4gn.16xlarge": [
		64,
		256,
		"arm64"
	],
	"im4gn.2xlarge": [
		8,
		32,
		"arm64"
	],
	"im4gn.4xlarge": [
		16,
		64,
		"arm64"
	],
	"im4gn.8xlarge": [
		32,
		128,
		"arm64"
	],
	"im4gn.large": [
		2,
		8,
		"arm64"
	],
	"im4gn.xlarge": [
		4,
		16,
		"arm64"
	],
	"inf1.24xlarge": [
		96,
		192,
		"amd64",
		16,
		"inferentia"
	],
	"inf1.2xlarge": [
		8,
		16,
		"amd64",
		1,
		"inferentia"
	],
	"inf1.6xlarge": [
		24,
		48,
		"amd64",
		4,
		"inferentia"
	],
	"inf1.xlarge": [
		4,
		8,
		"amd64",
		1,
		"inferentia"
	],
	"inf2.24xlarge": [
		96,
		384,
		"amd64",
		6,
		"inferentia2"
	],
	"inf2.48xlarge": [
		192,
		768,
		"amd64",
		12,
		"inferentia2"
	],
	"inf2.8xlarge": [
		32,
		128,
		"amd64",
		1,
		"inferentia2"
	],
	"inf2.xlarge": [
		4,
		16,
		"amd64",
		1,
		"inferentia2"
	],
	"is4gen.2xlarge": [
		8,
		48,
		"arm64"
	],
	"is4gen.4xlarge": [
		16,
		96,
		"arm64"
	],
	"is4gen.8xlarge": [
		32,
		192,
		"arm64"
	],
	"is4gen.large": [
		2,
		12,
		"arm64"
	],
	"is4gen.medium": [
		1,
		6,
		"arm64"
	],
	"is4gen.xlarge": [
		4,
		24,
		"arm64"
	],
	"m1.large": [
		2,
		7.5,
		"amd64"
	],
	"m1.medium": [
		1,
		3.6992,
		"amd64"
	],
	"m1.small": [
		1,
		1.6992,
		"amd64"
	],
	"m1.xlarge": [
		4,
		15,
		"amd64"
	],
	"m2.2xlarge": [
		4,
		34.1992,
		"amd64"
	],
	"m2.4xlarge": [
		8,
		68.3994,
		"amd64"
	],
	"m2.xlarge": [
		2,
		17.0996,
		"amd64"
	],
	"m3.2xlarge": [
		8,
		30,
		"amd64"
	],
	"m3.large": [
		2,
		7.5,
		"amd64"
	],
	"m3.medium": [
		1,
		3.75,
		"amd64"
	],
	"m3.xlarge": [
		4,
		15,
		"amd64"
	],
	"m4.10xlarge": [
		40,
		160,
		"amd64"
	],
	"m4.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m4.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m4.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m4.large": [
		2,
		8,
		"amd64"
	],
	"m4.xlarge": [
		4,
		16,
		"amd64"
	],
	"m5.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m5.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m5.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m5.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m5.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m5.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m5.large": [
		2,
		8,
		"amd64"
	],
	"m5.metal": [
		96,
		384,
		"amd64"
	],
	"m5.xlarge": [
		4,
		16,
		"amd64"
	],
	"m5a.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m5a.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m5a.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m5a.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m5a.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m5a.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m5a.large": [
		2,
		8,
		"amd64"
	],
	"m5a.xlarge": [
		4,
		16,
		"amd64"
	],
	"m5ad.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m5ad.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m5ad.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m5ad.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m5ad.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m5ad.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m5ad.large": [
		2,
		8,
		"amd64"
	],
	"m5ad.xlarge": [
		4,
		16,
		"amd64"
	],
	"m5d.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m5d.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m5d.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m5d.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m5d.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m5d.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m5d.large": [
		2,
		8,
		"amd64"
	],
	"m5d.metal": [
		96,
		384,
		"amd64"
	],
	"m5d.xlarge": [
		4,
		16,
		"amd64"
	],
	"m5dn.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m5dn.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m5dn.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m5dn.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m5dn.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m5dn.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m5dn.large": [
		2,
		8,
		"amd64"
	],
	"m5dn.metal": [
		96,
		384,
		"amd64"
	],
	"m5dn.xlarge": [
		4,
		16,
		"amd64"
	],
	"m5n.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m5n.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m5n.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m5n.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m5n.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m5n.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m5n.large": [
		2,
		8,
		"amd64"
	],
	"m5n.metal": [
		96,
		384,
		"amd64"
	],
	"m5n.xlarge": [
		4,
		16,
		"amd64"
	],
	"m5zn.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m5zn.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m5zn.3xlarge": [
		12,
		48,
		"amd64"
	],
	"m5zn.6xlarge": [
		24,
		96,
		"amd64"
	],
	"m5zn.large": [
		2,
		8,
		"amd64"
	],
	"m5zn.metal": [
		48,
		192,
		"amd64"
	],
	"m5zn.xlarge": [
		4,
		16,
		"amd64"
	],
	"m6a.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m6a.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m6a.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m6a.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m6a.32xlarge": [
		128,
		512,
		"amd64"
	],
	"m6a.48xlarge": [
		192,
		768,
		"amd64"
	],
	"m6a.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m6a.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m6a.large": [
		2,
		8,
		"amd64"
	],
	"m6a.metal": [
		192,
		768,
		"amd64"
	],
	"m6a.xlarge": [
		4,
		16,
		"amd64"
	],
	"m6g.12xlarge": [
		48,
		192,
		"arm64"
	],
	"m6g.16xlarge": [
		64,
		256,
		"arm64"
	],
	"m6g.2xlarge": [
		8,
		32,
		"arm64"
	],
	"m6g.4xlarge": [
		16,
		64,
		"arm64"
	],
	"m6g.8xlarge": [
		32,
		128,
		"arm64"
	],
	"m6g.large": [
		2,
		8,
		"arm64"
	],
	"m6g.medium": [
		1,
		4,
		"arm64"
	],
	"m6g.metal": [
		64,
		256,
		"arm64"
	],
	"m6g.xlarge": [
		4,
		16,
		"arm64"
	],
	"m6gd.12xlarge": [
		48,
		192,
		"arm64"
	],
	"m6gd.16xlarge": [
		64,
		256,
		"arm64"
	],
	"m6gd.2xlarge": [
		8,
		32,
		"arm64"
	],
	"m6gd.4xlarge": [
		16,
		64,
		"arm64"
	],
	"m6gd.8xlarge": [
		32,
		128,
		"arm64"
	],
	"m6gd.large": [
		2,
		8,
		"arm64"
	],
	"m6gd.medium": [
		1,
		4,
		"arm64"
	],
	"m6gd.metal": [
		64,
		256,
		"arm64"
	],
	"m6gd.xlarge": [
		4,
		16,
		"arm64"
	],
	"m6i.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m6i.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m6i.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m6i.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m6i.32xlarge": [
		128,
		512,
		"amd64"
	],
	"m6i.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m6i.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m6i.large": [
		2,
		8,
		"amd64"
	],
	"m6i.metal": [
		128,
		512,
		"amd64"
	],
	"m6i.xlarge": [
		4,
		16,
		"amd64"
	],
	"m6id.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m6id.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m6id.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m6id.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m6id.32xlarge": [
		128,
		512,
		"amd64"
	],
	"m6id.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m6id.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m6id.large": [
		2,
		8,
		"amd64"
	],
	"m6id.metal": [
		128,
		512,
		"amd64"
	],
	"m6id.xlarge": [
		4,
		16,
		"amd64"
	],
	"m6idn.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m6idn.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m6idn.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m6idn.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m6idn.32xlarge": [
		128,
		512,
		"amd64"
	],
	"m6idn.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m6idn.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m6idn.large": [
		2,
		8,
		"amd64"
	],
	"m6idn.metal": [
		128,
		512,
		"amd64"
	],
	"m6idn.xlarge": [
		4,
		16,
		"amd64"
	],
	"m6in.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m6in.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m6in.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m6in.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m6in.32xlarge": [
		128,
		512,
		"amd64"
	],
	"m6in.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m6in.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m6in.large": [
		2,
		8,
		"amd64"
	],
	"m6in.metal": [
		128,
		512,
		"amd64"
	],
	"m6in.xlarge": [
		4,
		16,
		"amd64"
	],
	"m7a.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m7a.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m7a.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m7a.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m7a.32xlarge": [
		128,
		512,
		"amd64"
	],
	"m7a.48xlarge": [
		192,
		768,
		"amd64"
	],
	"m7a.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m7a.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m7a.large": [
		2,
		8,
		"amd64"
	],
	"m7a.medium": [
		1,
		4,
		"amd64"
	],
	"m7a.metal-48xl": [
		192,
		768,
		"amd64"
	],
	"m7a.xlarge": [
		4,
		16,
		"amd64"
	],
	"m7g.12xlarge": [
		48,
		192,
		"arm64"
	],
	"m7g.16xlarge": [
		64,
		256,
		"arm64"
	],
	"m7g.2xlarge": [
		8,
		32,
		"arm64"
	],
	"m7g.4xlarge": [
		16,
		64,
		"arm64"
	],
	"m7g.8xlarge": [
		32,
		128,
		"arm64"
	],
	"m7g.large": [
		2,
		8,
		"arm64"
	],
	"m7g.medium": [
		1,
		4,
		"arm64"
	],
	"m7g.metal": [
		64,
		256,
		"arm64"
	],
	"m7g.xlarge": [
		4,
		16,
		"arm64"
	],
	"m7gd.12xlarge": [
		48,
		192,
		"arm64"
	],
	"m7gd.16xlarge": [
		64,
		256,
		"arm64"
	],
	"m7gd.2xlarge": [
		8,
		32,
		"arm64"
	],
	"m7gd.4xlarge": [
		16,
		64,
		"arm64"
	],
	"m7gd.8xlarge": [
		32,
		128,
		"arm64"
	],
	"m7gd.large": [
		2,
		8,
		"arm64"
	],
	"m7gd.medium": [
		1,
		4,
		"arm64"
	],
	"m7gd.metal": [
		64,
		256,
		"arm64"
	],
	"m7gd.xlarge": [
		4,
		16,
		"arm64"
	],
	"m7i-flex.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m7i-flex.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m7i-flex.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m7i-flex.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m7i-flex.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m7i-flex.large": [
		2,
		8,
		"amd64"
	],
	"m7i-flex.xlarge": [
		4,
		16,
		"amd64"
	],
	"m7i.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m7i.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m7i.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m7i.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m7i.48xlarge": [
		192,
		768,
		"amd64"
	],
	"m7i.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m7i.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m7i.large": [
		2,
		8,
		"amd64"
	],
	"m7i.metal-24xl": [
		96,
		384,
		"amd64"
	],
	"m7i.metal-48xl": [
		192,
		768,
		"amd64"
	],
	"m7i.xlarge": [
		4,
		16,
		"amd64"
	],
	"m8a.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m8a.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m8a.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m8a.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m8a.48xlarge": [
		192,
		768,
		"amd64"
	],
	"m8a.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m8a.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m8a.large": [
		2,
		8,
		"amd64"
	],
	"m8a.medium": [
		1,
		4,
		"amd64"
	],
	"m8a.metal-24xl": [
		96,
		384,
		"amd64"
	],
	"m8a.metal-48xl": [
		192,
		768,
		"amd64"
	],
	"m8a.xlarge": [
		4,
		16,
		"amd64"
	],
	"m8azn.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m8azn.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m8azn.3xlarge": [
		12,
		48,
		"amd64"
	],
	"m8azn.6xlarge": [
		24,
		96,
		"amd64"
	],
	"m8azn.large": [
		2,
		8,
		"amd64"
	],
	"m8azn.medium": [
		1,
		4,
		"amd64"
	],
	"m8azn.metal-12xl": [
		48,
		192,
		"amd64"
	],
	"m8azn.metal-24xl": [
		96,
		384,
		"amd64"
	],
	"m8azn.xlarge": [
		4,
		16,
		"amd64"
	],
	"m8g.12xlarge": [
		48,
		192,
		"arm64"
	],
	"m8g.16xlarge": [
		64,
		256,
		"arm64"
	],
	"m8g.24xlarge": [
		96,
		384,
		"arm64"
	],
	"m8g.2xlarge": [
		8,
		32,
		"arm64"
	],
	"m8g.48xlarge": [
		192,
		768,
		"arm64"
	],
	"m8g.4xlarge": [
		16,
		64,
		"arm64"
	],
	"m8g.8xlarge": [
		32,
		128,
		"arm64"
	],
	"m8g.large": [
		2,
		8,
		"arm64"
	],
	"m8g.medium": [
		1,
		4,
		"arm64"
	],
	"m8g.metal-24xl": [
		96,
		384,
		"arm64"
	],
	"m8g.metal-48xl": [
		192,
		768,
		"arm64"
	],
	"m8g.xlarge": [
		4,
		16,
		"arm64"
	],
	"m8gb.12xlarge": [
		48,
		192,
		"arm64"
	],
	"m8gb.16xlarge": [
		64,
		256,
		"arm64"
	],
	"m8gb.24xlarge": [
		96,
		384,
		"arm64"
	],
	"m8gb.2xlarge": [
		8,
		32,
		"arm64"
	],
	"m8gb.48xlarge": [
		192,
		768,
		"arm64"
	],
	"m8gb.4xlarge": [
		16,
		64,
		"arm64"
	],
	"m8gb.8xlarge": [
		32,
		128,
		"arm64"
	],
	"m8gb.large": [
		2,
		8,
		"arm64"
	],
	"m8gb.medium": [
		1,
		4,
		"arm64"
	],
	"m8gb.metal-24xl": [
		96,
		384,
		"arm64"
	],
	"m8gb.metal-48xl": [
		192,
		768,
		"arm64"
	],
	"m8gb.xlarge": [
		4,
		16,
		"arm64"
	],
	"m8gd.12xlarge": [
		48,
		192,
		"arm64"
	],
	"m8gd.16xlarge": [
		64,
		256,
		"arm64"
	],
	"m8gd.24xlarge": [
		96,
		384,
		"arm64"
	],
	"m8gd.2xlarge": [
		8,
		32,
		"arm64"
	],
	"m8gd.48xlarge": [
		192,
		768,
		"arm64"
	],
	"m8gd.4xlarge": [
		16,
		64,
		"arm64"
	],
	"m8gd.8xlarge": [
		32,
		128,
		"arm64"
	],
	"m8gd.large": [
		2,
		8,
		"arm64"
	],
	"m8gd.medium": [
		1,
		4,
		"arm64"
	],
	"m8gd.metal-24xl": [
		96,
		384,
		"arm64"
	],
	"m8gd.metal-48xl": [
		192,
		768,
		"arm64"
	],
	"m8gd.xlarge": [
		4,
		16,
		"arm64"
	],
	"m8gn.12xlarge": [
		48,
		192,
		"arm64"
	],
	"m8gn.16xlarge": [
		64,
		256,
		"arm64"
	],
	"m8gn.24xlarge": [
		96,
		384,
		"arm64"
	],
	"m8gn.2xlarge": [
		8,
		32,
		"arm64"
	],
	"m8gn.48xlarge": [
		192,
		768,
		"arm64"
	],
	"m8gn.4xlarge": [
		16,
		64,
		"arm64"
	],
	"m8gn.8xlarge": [
		32,
		128,
		"arm64"
	],
	"m8gn.large": [
		2,
		8,
		"arm64"
	],
	"m8gn.medium": [
		1,
		4,
		"arm64"
	],
	"m8gn.metal-24xl": [
		96,
		384,
		"arm64"
	],
	"m8gn.metal-48xl": [
		192,
		768,
		"arm64"
	],
	"m8gn.xlarge": [
		4,
		16,
		"arm64"
	],
	"m8i-flex.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m8i-flex.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m8i-flex.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m8i-flex.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m8i-flex.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m8i-flex.large": [
		2,
		8,
		"amd64"
	],
	"m8i-flex.xlarge": [
		4,
		16,
		"amd64"
	],
	"m8i.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m8i.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m8i.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m8i.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m8i.32xlarge": [
		128,
		512,
		"amd64"
	],
	"m8i.48xlarge": [
		192,
		768,
		"amd64"
	],
	"m8i.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m8i.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m8i.96xlarge": [
		384,
		1536,
		"amd64"
	],
	"m8i.large": [
		2,
		8,
		"amd64"
	],
	"m8i.metal-48xl": [
		192,
		768,
		"amd64"
	],
	"m8i.metal-96xl": [
		384,
		1536,
		"amd64"
	],
	"m8i.xlarge": [
		4,
		16,
		"amd64"
	],
	"m8ib.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m8ib.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m8ib.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m8ib.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m8ib.32xlarge": [
		128,
		512,
		"amd64"
	],
	"m8ib.48xlarge": [
		192,
		768,
		"amd64"
	],
	"m8ib.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m8ib.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m8ib.96xlarge": [
		384,
		1536,
		"amd64"
	],
	"m8ib.large": [
		2,
		8,
		"amd64"
	],
	"m8ib.metal-48xl": [
		192,
		768,
		"amd64"
	],
	"m8ib.metal-96xl": [
		384,
		1536,
		"amd64"
	],
	"m8ib.xlarge": [
		4,
		16,
		"amd64"
	],
	"m8id.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m8id.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m8id.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m8id.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m8id.32xlarge": [
		128,
		512,
		"amd64"
	],
	"m8id.48xlarge": [
		192,
		768,
		"amd64"
	],
	"m8id.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m8id.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m8id.96xlarge": [
		384,
		1536,
		"amd64"
	],
	"m8id.large": [
		2,
		8,
		"amd64"
	],
	"m8id.metal-48xl": [
		192,
		768,
		"amd64"
	],
	"m8id.metal-96xl": [
		384,
		1536,
		"amd64"
	],
	"m8id.xlarge": [
		4,
		16,
		"amd64"
	],
	"m8idb.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m8idb.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m8idb.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m8idb.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m8idb.32xlarge": [
		128,
		512,
		"amd64"
	],
	"m8idb.48xlarge": [
		192,
		768,
		"amd64"
	],
	"m8idb.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m8idb.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m8idb.96xlarge": [
		384,
		1536,
		"amd64"
	],
	"m8idb.large": [
		2,
		8,
		"amd64"
	],
	"m8idb.metal-48xl": [
		192,
		768,
		"amd64"
	],
	"m8idb.metal-96xl": [
		384,
		1536,
		"amd64"
	],
	"m8idb.xlarge": [
		4,
		16,
		"amd64"
	],
	"m8idn.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m8idn.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m8idn.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m8idn.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m8idn.32xlarge": [
		128,
		512,
		"amd64"
	],
	"m8idn.48xlarge": [
		192,
		768,
		"amd64"
	],
	"m8idn.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m8idn.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m8idn.96xlarge": [
		384,
		1536,
		"amd64"
	],
	"m8idn.large": [
		2,
		8,
		"amd64"
	],
	"m8idn.metal-48xl": [
		192,
		768,
		"amd64"
	],
	"m8idn.metal-96xl": [
		384,
		1536,
		"amd64"
	],
	"m8idn.xlarge": [
		4,
		16,
		"amd64"
	],
	"m8in.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m8in.16xlarge": [
		64,
		256,
		"amd64"
	],
	"m8in.24xlarge": [
		96,
		384,
		"amd64"
	],
	"m8in.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m8in.32xlarge": [
		128,
		512,
		"amd64"
	],
	"m8in.48xlarge": [
		192,
		768,
		"amd64"
	],
	"m8in.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m8in.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m8in.96xlarge": [
		384,
		1536,
		"amd64"
	],
	"m8in.large": [
		2,
		8,
		"amd64"
	],
	"m8in.metal-48xl": [
		192,
		768,
		"amd64"
	],
	"m8in.metal-96xl": [
		384,
		1536,
		"amd64"
	],
	"m8in.xlarge": [
		4,
		16,
		"amd64"
	],
	"m8ine.12xlarge": [
		48,
		192,
		"amd64"
	],
	"m8ine.2xlarge": [
		8,
		32,
		"amd64"
	],
	"m8ine.4xlarge": [
		16,
		64,
		"amd64"
	],
	"m8ine.8xlarge": [
		32,
		128,
		"amd64"
	],
	"m8ine.large": [
		2,
		8,
		"amd64"
	],
	"m8ine.xlarge": [
		4,
		16,
		"amd64"
	],
	"m9g.12xlarge": [
		48,
		192,
		"arm64"
	],
	"m9g.16xlarge": [
		64,
		256,
		"arm64"
	],
	"m9g.24xlarge": [
		96,
		384,
		"arm64"
	],
	"m9g.2xlarge": [
		8,
		32,
		"arm64"
	],
	"m9g.48xlarge": [
		192,
		768,
		"arm64"
	],
	"m9g.4xlarge": [
		16,
		64,
		"arm64"
	],
	"m9g.8xlarge": [
		32,
		128,
		"arm64"
	],
	"m9g.large": [
		2,
		8,
		"arm64"
	],
	"m9g.medium": [
		1,
		4,
		"arm64"
	],
	"m9g.metal-48xl": [
		192,
		768,
		"arm64"
	],
	"m9g.xlarge": [
		4,
		16,
		"arm64"
	],
	"m9gd.12xlarge": [
		48,
		192,
		"arm64"
	],
	"m9gd.16xlarge": [
		64,
		256,
		"arm64"
	],
	"m9gd.24xlarge": [
		96,
		384,
		"arm64"
	],
	"m9gd.2xlarge": [
		8,
		32,
		"arm64"
	],
	"m9gd.48xlarge": [
		192,
		768,
		"arm64"
	],
	"m9gd.4xlarge": [
		16,
		64,
		"arm64"
	],
	"m9gd.8xlarge": [
		32,
		128,
		"arm64"
	],
	"m9gd.large": [
		2,
		8,
		"arm64"
	],
	"m9gd.medium": [
		1,
		4,
		"arm64"
	],
	"m9gd.metal-48xl": [
		192,
		768,
		"arm64"
	],
	"m9gd.xlarge": [
		4,
		16,
		"arm64"
	],
	"mac-m4.metal": [
		10,
		24,
		"amd64"
	],
	"mac-m4pro.metal": [
		14,
		48,
		"amd64"
	],
	"mac1.metal": [
		12,
		32,
		"amd64"
	],
	"mac2-m1ultra.metal": [
		20,
		128,
		"amd64"
	],
	"mac2-m2.metal": [
		8,
		24,
		"amd64"
	],
	"mac2-m2pro.metal": [
		12,
		32,
		"amd64"
	],
	"mac2.metal": [
		8,
		16,
		"amd64"
	],
	"p2.16xlarge": [
		64,
		732,
		"",
		16,
		"k80"
	],
	"p2.8xlarge": [
		32,
		488,
		"",
		8,
		"k80"
	],
	"p2.xlarge": [
		4,
		61,
		"",
		1,
		"k80"
	],
	"p3.16xlarge": [
		64,
		488,
		"amd64",
		8,
		"v100"
	],
	"p3.2xlarge": [
		8,
		61,
		"amd64",
		1,
		"v100"
	],
	"p3.8xlarge": [
		32,
		244,
		"amd64",
		4,
		"v100"
	],
	"p3dn.24xlarge": [
		96,
		768,
		"amd64",
		8,
		"v100"
	],
	"p4d.24xlarge": [
		96,
		1152,
		"amd64",
		8,
		"a100"
	],
	"p4de.24xlarge": [
		96,
		1152,
		"amd64",
		8,
		"a100"
	],
	"p5.48xlarge": [
		192,
		2048,
		"amd64",
		8,
		"h100"
	],
	"p5.4xlarge": [
		16,
		256,
		"amd64",
		1,
		"h100"
	],
	"p5e.48xlarge": [
		192,
		2048,
		"amd64",
		8,
		"h200"
	],
	"p5en.48xlarge": [
		192,
		2048,
		"amd64",
		8,
		"h200"
	],
	"p6-b200.48xlarge": [
		192,
		2048,
		"amd64",
		8,
		"b200"
	],
	"p6-b300.48xlarge": [
		192,
		4096,
		"amd64",
		8,
		"b300"
	],
	"r3.2xlarge": [
		8,
		61,
		"amd64"
	],
	"r3.4xlarge": [
		16,
		122,
		"amd64"
	],
	"r3.8xlarge": [
		32,
		244,
		"amd64"
	],
	"r3.large": [
		2,
		15,
		"amd64"
	],
	"r3.xlarge": [
		4,
		30.5,
		"amd64"
	],
	"r4.16xlarge": [
		64,
		488,
		"amd64"
	],
	"r4.2xlarge": [
		8,
		61,
		"amd64"
	],
	"r4.4xlarge": [
		16,
		122,
		"amd64"
	],
	"r4.8xlarge": [
		32,
		244,
		"amd64"
	],
	"r4.large": [
		2,
		15.25,
		"amd64"
	],
	"r4.xlarge": [
		4,
		30.5,
		"amd64"
	],
	"r5.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r5.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r5.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r5.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r5.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r5.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r5.large": [
		2,
		16,
		"amd64"
	],
	"r5.metal": [
		96,
		768,
		"amd64"
	],
	"r5.xlarge": [
		4,
		32,
		"amd64"
	],
	"r5a.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r5a.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r5a.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r5a.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r5a.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r5a.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r5a.large": [
		2,
		16,
		"amd64"
	],
	"r5a.xlarge": [
		4,
		32,
		"amd64"
	],
	"r5ad.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r5ad.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r5ad.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r5ad.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r5ad.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r5ad.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r5ad.large": [
		2,
		16,
		"amd64"
	],
	"r5ad.xlarge": [
		4,
		32,
		"amd64"
	],
	"r5b.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r5b.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r5b.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r5b.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r5b.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r5b.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r5b.large": [
		2,
		16,
		"amd64"
	],
	"r5b.metal": [
		96,
		768,
		"amd64"
	],
	"r5b.xlarge": [
		4,
		32,
		"amd64"
	],
	"r5d.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r5d.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r5d.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r5d.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r5d.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r5d.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r5d.large": [
		2,
		16,
		"amd64"
	],
	"r5d.metal": [
		96,
		768,
		"amd64"
	],
	"r5d.xlarge": [
		4,
		32,
		"amd64"
	],
	"r5dn.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r5dn.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r5dn.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r5dn.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r5dn.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r5dn.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r5dn.large": [
		2,
		16,
		"amd64"
	],
	"r5dn.metal": [
		96,
		768,
		"amd64"
	],
	"r5dn.xlarge": [
		4,
		32,
		"amd64"
	],
	"r5n.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r5n.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r5n.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r5n.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r5n.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r5n.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r5n.large": [
		2,
		16,
		"amd64"
	],
	"r5n.metal": [
		96,
		768,
		"amd64"
	],
	"r5n.xlarge": [
		4,
		32,
		"amd64"
	],
	"r6a.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r6a.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r6a.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r6a.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r6a.32xlarge": [
		128,
		1024,
		"amd64"
	],
	"r6a.48xlarge": [
		192,
		1536,
		"amd64"
	],
	"r6a.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r6a.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r6a.large": [
		2,
		16,
		"amd64"
	],
	"r6a.metal": [
		192,
		1536,
		"amd64"
	],
	"r6a.xlarge": [
		4,
		32,
		"amd64"
	],
	"r6g.12xlarge": [
		48,
		384,
		"arm64"
	],
	"r6g.16xlarge": [
		64,
		512,
		"arm64"
	],
	"r6g.2xlarge": [
		8,
		64,
		"arm64"
	],
	"r6g.4xlarge": [
		16,
		128,
		"arm64"
	],
	"r6g.8xlarge": [
		32,
		256,
		"arm64"
	],
	"r6g.large": [
		2,
		16,
		"arm64"
	],
	"r6g.medium": [
		1,
		8,
		"arm64"
	],
	"r6g.metal": [
		64,
		512,
		"arm64"
	],
	"r6g.xlarge": [
		4,
		32,
		"arm64"
	],
	"r6gd.12xlarge": [
		48,
		384,
		"arm64"
	],
	"r6gd.16xlarge": [
		64,
		512,
		"arm64"
	],
	"r6gd.2xlarge": [
		8,
		64,
		"arm64"
	],
	"r6gd.4xlarge": [
		16,
		128,
		"arm64"
	],
	"r6gd.8xlarge": [
		32,
		256,
		"arm64"
	],
	"r6gd.large": [
		2,
		16,
		"arm64"
	],
	"r6gd.medium": [
		1,
		8,
		"arm64"
	],
	"r6gd.metal": [
		64,
		512,
		"arm64"
	],
	"r6gd.xlarge": [
		4,
		32,
		"arm64"
	],
	"r6i.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r6i.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r6i.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r6i.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r6i.32xlarge": [
		128,
		1024,
		"amd64"
	],
	"r6i.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r6i.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r6i.large": [
		2,
		16,
		"amd64"
	],
	"r6i.metal": [
		128,
		1024,
		"amd64"
	],
	"r6i.xlarge": [
		4,
		32,
		"amd64"
	],
	"r6id.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r6id.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r6id.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r6id.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r6id.32xlarge": [
		128,
		1024,
		"amd64"
	],
	"r6id.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r6id.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r6id.large": [
		2,
		16,
		"amd64"
	],
	"r6id.metal": [
		128,
		1024,
		"amd64"
	],
	"r6id.xlarge": [
		4,
		32,
		"amd64"
	],
	"r6idn.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r6idn.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r6idn.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r6idn.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r6idn.32xlarge": [
		128,
		1024,
		"amd64"
	],
	"r6idn.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r6idn.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r6idn.large": [
		2,
		16,
		"amd64"
	],
	"r6idn.metal": [
		128,
		1024,
		"amd64"
	],
	"r6idn.xlarge": [
		4,
		32,
		"amd64"
	],
	"r6in.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r6in.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r6in.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r6in.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r6in.32xlarge": [
		128,
		1024,
		"amd64"
	],
	"r6in.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r6in.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r6in.large": [
		2,
		16,
		"amd64"
	],
	"r6in.metal": [
		128,
		1024,
		"amd64"
	],
	"r6in.xlarge": [
		4,
		32,
		"amd64"
	],
	"r7a.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r7a.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r7a.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r7a.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r7a.32xlarge": [
		128,
		1024,
		"amd64"
	],
	"r7a.48xlarge": [
		192,
		1536,
		"amd64"
	],
	"r7a.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r7a.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r7a.large": [
		2,
		16,
		"amd64"
	],
	"r7a.medium": [
		1,
		8,
		"amd64"
	],
	"r7a.metal-48xl": [
		192,
		1536,
		"amd64"
	],
	"r7a.xlarge": [
		4,
		32,
		"amd64"
	],
	"r7g.12xlarge": [
		48,
		384,
		"arm64"
	],
	"r7g.16xlarge": [
		64,
		512,
		"arm64"
	],
	"r7g.2xlarge": [
		8,
		64,
		"arm64"
	],
	"r7g.4xlarge": [
		16,
		128,
		"arm64"
	],
	"r7g.8xlarge": [
		32,
		256,
		"arm64"
	],
	"r7g.large": [
		2,
		16,
		"arm64"
	],
	"r7g.medium": [
		1,
		8,
		"arm64"
	],
	"r7g.metal": [
		64,
		512,
		"arm64"
	],
	"r7g.xlarge": [
		4,
		32,
		"arm64"
	],
	"r7gd.12xlarge": [
		48,
		384,
		"arm64"
	],
	"r7gd.16xlarge": [
		64,
		512,
		"arm64"
	],
	"r7gd.2xlarge": [
		8,
		64,
		"arm64"
	],
	"r7gd.4xlarge": [
		16,
		128,
		"arm64"
	],
	"r7gd.8xlarge": [
		32,
		256,
		"arm64"
	],
	"r7gd.large": [
		2,
		16,
		"arm64"
	],
	"r7gd.medium": [
		1,
		8,
		"arm64"
	],
	"r7gd.metal": [
		64,
		512,
		"arm64"
	],
	"r7gd.xlarge": [
		4,
		32,
		"arm64"
	],
	"r7i.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r7i.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r7i.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r7i.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r7i.48xlarge": [
		192,
		1536,
		"amd64"
	],
	"r7i.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r7i.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r7i.large": [
		2,
		16,
		"amd64"
	],
	"r7i.metal-24xl": [
		96,
		768,
		"amd64"
	],
	"r7i.metal-48xl": [
		192,
		1536,
		"amd64"
	],
	"r7i.xlarge": [
		4,
		32,
		"amd64"
	],
	"r7iz.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r7iz.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r7iz.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r7iz.32xlarge": [
		128,
		1024,
		"amd64"
	],
	"r7iz.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r7iz.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r7iz.large": [
		2,
		16,
		"amd64"
	],
	"r7iz.metal-16xl": [
		64,
		512,
		"amd64"
	],
	"r7iz.metal-32xl": [
		128,
		1024,
		"amd64"
	],
	"r7iz.xlarge": [
		4,
		32,
		"amd64"
	],
	"r8a.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r8a.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r8a.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r8a.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r8a.48xlarge": [
		192,
		1536,
		"amd64"
	],
	"r8a.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r8a.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r8a.large": [
		2,
		16,
		"amd64"
	],
	"r8a.medium": [
		1,
		8,
		"amd64"
	],
	"r8a.metal-24xl": [
		96,
		768,
		"amd64"
	],
	"r8a.metal-48xl": [
		192,
		1536,
		"amd64"
	],
	"r8a.xlarge": [
		4,
		32,
		"amd64"
	],
	"r8g.12xlarge": [
		48,
		384,
		"arm64"
	],
	"r8g.16xlarge": [
		64,
		512,
		"arm64"
	],
	"r8g.24xlarge": [
		96,
		768,
		"arm64"
	],
	"r8g.2xlarge": [
		8,
		64,
		"arm64"
	],
	"r8g.48xlarge": [
		192,
		1536,
		"arm64"
	],
	"r8g.4xlarge": [
		16,
		128,
		"arm64"
	],
	"r8g.8xlarge": [
		32,
		256,
		"arm64"
	],
	"r8g.large": [
		2,
		16,
		"arm64"
	],
	"r8g.medium": [
		1,
		8,
		"arm64"
	],
	"r8g.metal-24xl": [
		96,
		768,
		"arm64"
	],
	"r8g.metal-48xl": [
		192,
		1536,
		"arm64"
	],
	"r8g.xlarge": [
		4,
		32,
		"arm64"
	],
	"r8gb.12xlarge": [
		48,
		384,
		"arm64"
	],
	"r8gb.16xlarge": [
		64,
		512,
		"arm64"
	],
	"r8gb.24xlarge": [
		96,
		768,
		"arm64"
	],
	"r8gb.2xlarge": [
		8,
		64,
		"arm64"
	],
	"r8gb.48xlarge": [
		192,
		1536,
		"arm64"
	],
	"r8gb.4xlarge": [
		16,
		128,
		"arm64"
	],
	"r8gb.8xlarge": [
		32,
		256,
		"arm64"
	],
	"r8gb.large": [
		2,
		16,
		"arm64"
	],
	"r8gb.medium": [
		1,
		8,
		"arm64"
	],
	"r8gb.metal-24xl": [
		96,
		768,
		"arm64"
	],
	"r8gb.metal-48xl": [
		192,
		1536,
		"arm64"
	],
	"r8gb.xlarge": [
		4,
		32,
		"arm64"
	],
	"r8gd.12xlarge": [
		48,
		384,
		"arm64"
	],
	"r8gd.16xlarge": [
		64,
		512,
		"arm64"
	],
	"r8gd.24xlarge": [
		96,
		768,
		"arm64"
	],
	"r8gd.2xlarge": [
		8,
		64,
		"arm64"
	],
	"r8gd.48xlarge": [
		192,
		1536,
		"arm64"
	],
	"r8gd.4xlarge": [
		16,
		128,
		"arm64"
	],
	"r8gd.8xlarge": [
		32,
		256,
		"arm64"
	],
	"r8gd.large": [
		2,
		16,
		"arm64"
	],
	"r8gd.medium": [
		1,
		8,
		"arm64"
	],
	"r8gd.metal-24xl": [
		96,
		768,
		"arm64"
	],
	"r8gd.metal-48xl": [
		192,
		1536,
		"arm64"
	],
	"r8gd.xlarge": [
		4,
		32,
		"arm64"
	],
	"r8gn.12xlarge": [
		48,
		384,
		"arm64"
	],
	"r8gn.16xlarge": [
		64,
		512,
		"arm64"
	],
	"r8gn.24xlarge": [
		96,
		768,
		"arm64"
	],
	"r8gn.2xlarge": [
		8,
		64,
		"arm64"
	],
	"r8gn.48xlarge": [
		192,
		1536,
		"arm64"
	],
	"r8gn.4xlarge": [
		16,
		128,
		"arm64"
	],
	"r8gn.8xlarge": [
		32,
		256,
		"arm64"
	],
	"r8gn.large": [
		2,
		16,
		"arm64"
	],
	"r8gn.medium": [
		1,
		8,
		"arm64"
	],
	"r8gn.metal-24xl": [
		96,
		768,
		"arm64"
	],
	"r8gn.metal-48xl": [
		192,
		1536,
		"arm64"
	],
	"r8gn.xlarge": [
		4,
		32,
		"arm64"
	],
	"r8i-flex.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r8i-flex.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r8i-flex.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r8i-flex.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r8i-flex.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r8i-flex.large": [
		2,
		16,
		"amd64"
	],
	"r8i-flex.xlarge": [
		4,
		32,
		"amd64"
	],
	"r8i.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r8i.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r8i.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r8i.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r8i.32xlarge": [
		128,
		1024,
		"amd64"
	],
	"r8i.48xlarge": [
		192,
		1536,
		"amd64"
	],
	"r8i.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r8i.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r8i.96xlarge": [
		384,
		3072,
		"amd64"
	],
	"r8i.large": [
		2,
		16,
		"amd64"
	],
	"r8i.metal-48xl": [
		192,
		1536,
		"amd64"
	],
	"r8i.metal-96xl": [
		384,
		3072,
		"amd64"
	],
	"r8i.xlarge": [
		4,
		32,
		"amd64"
	],
	"r8ib.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r8ib.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r8ib.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r8ib.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r8ib.32xlarge": [
		128,
		1024,
		"amd64"
	],
	"r8ib.48xlarge": [
		192,
		1536,
		"amd64"
	],
	"r8ib.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r8ib.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r8ib.96xlarge": [
		384,
		3072,
		"amd64"
	],
	"r8ib.large": [
		2,
		16,
		"amd64"
	],
	"r8ib.metal-48xl": [
		192,
		1536,
		"amd64"
	],
	"r8ib.metal-96xl": [
		384,
		3072,
		"amd64"
	],
	"r8ib.xlarge": [
		4,
		32,
		"amd64"
	],
	"r8id.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r8id.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r8id.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r8id.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r8id.32xlarge": [
		128,
		1024,
		"amd64"
	],
	"r8id.48xlarge": [
		192,
		1536,
		"amd64"
	],
	"r8id.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r8id.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r8id.96xlarge": [
		384,
		3072,
		"amd64"
	],
	"r8id.large": [
		2,
		16,
		"amd64"
	],
	"r8id.metal-48xl": [
		192,
		1536,
		"amd64"
	],
	"r8id.metal-96xl": [
		384,
		3072,
		"amd64"
	],
	"r8id.xlarge": [
		4,
		32,
		"amd64"
	],
	"r8idb.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r8idb.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r8idb.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r8idb.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r8idb.32xlarge": [
		128,
		1024,
		"amd64"
	],
	"r8idb.48xlarge": [
		192,
		1536,
		"amd64"
	],
	"r8idb.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r8idb.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r8idb.96xlarge": [
		384,
		3072,
		"amd64"
	],
	"r8idb.large": [
		2,
		16,
		"amd64"
	],
	"r8idb.metal-48xl": [
		192,
		1536,
		"amd64"
	],
	"r8idb.metal-96xl": [
		384,
		3072,
		"amd64"
	],
	"r8idb.xlarge": [
		4,
		32,
		"amd64"
	],
	"r8idn.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r8idn.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r8idn.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r8idn.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r8idn.32xlarge": [
		128,
		1024,
		"amd64"
	],
	"r8idn.48xlarge": [
		192,
		1536,
		"amd64"
	],
	"r8idn.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r8idn.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r8idn.96xlarge": [
		384,
		3072,
		"amd64"
	],
	"r8idn.large": [
		2,
		16,
		"amd64"
	],
	"r8idn.metal-48xl": [
		192,
		1536,
		"amd64"
	],
	"r8idn.metal-96xl": [
		384,
		3072,
		"amd64"
	],
	"r8idn.xlarge": [
		4,
		32,
		"amd64"
	],
	"r8in.12xlarge": [
		48,
		384,
		"amd64"
	],
	"r8in.16xlarge": [
		64,
		512,
		"amd64"
	],
	"r8in.24xlarge": [
		96,
		768,
		"amd64"
	],
	"r8in.2xlarge": [
		8,
		64,
		"amd64"
	],
	"r8in.32xlarge": [
		128,
		1024,
		"amd64"
	],
	"r8in.48xlarge": [
		192,
		1536,
		"amd64"
	],
	"r8in.4xlarge": [
		16,
		128,
		"amd64"
	],
	"r8in.8xlarge": [
		32,
		256,
		"amd64"
	],
	"r8in.96xlarge": [
		384,
		3072,
		"amd64"
	],
	"r8in.large": [
		2,
		16,
		"amd64"
	],
	"r8in.metal-48xl": [
		192,
		1536,
		"amd64"
	],
	"r8in.metal-96xl": [
		384,
		3072,
		"amd64"
	],
	"r8in.xlarge": [
		4,
		32,
		"amd64"
	],
	"t1.micro": [
		1,
		.6123,
		"amd64"
	],
	"t2.2xlarge": [
		8,
		32,
		"amd64"
	],
	"t2.large": [
		2,
		8,
		"amd64"
	],
	"t2.medium": [
		2,
		4,
		"amd64"
	],
	"t2.micro": [
		1,
		1,
		"amd64"
	],
	"t2.nano": [
		1,
		.5,
		"amd64"
	],
	"t2.small": [
		1,
		2,
		"amd64"
	],
	"t2.xlarge": [
		4,
		16,
		"amd64"
	],
	"t3.2xlarge": [
		8,
		32,
		"amd64"
	],
	"t3.large": [
		2,
		8,
		"amd64"
	],
	"t3.medium": [
		2,
		4,
		"amd64"
	],
	"t3.micro": [
		2,
		1,
		"amd64"
	],
	"t3.nano": [
		2,
		.5,
		"amd64"
	],
	"t3.small": [
		2,
		2,
		"amd64"
	],
	"t3.xlarge": [
		4,
		16,
		"amd64"
	],
	"t3a.2xlarge": [
		8,
		32,
		"amd64"
	],
	"t3a.large": [
		2,
		8,
		"amd64"
	],
	"t3a.medium": [
		2,
		4,
		"amd64"
	],
	"t3a.micro": [
		2,
		1,
		"amd64"
	],
	"t3a.nano": [
		2,
		.5,
		"amd64"
	],
	"t3a.small": [
		2,
		2,
		"amd64"
	],
	"t3a.xlarge": [
		4,
		16,
		"amd64"
	],
	"t4g.2xlarge": [
		8,
		32,
		"arm64"
	],
	"t4g.large": [
		2,
		8,
		"arm64"
	],
	"t4g.medium": [
		2,
		4,
		"arm64"
	],
	"t4g.micro": [
		2,
		1,
		"arm64"
	],
	"t4g.nano": [
		2,
		.5,
		"arm64"
	],
	"t4g.small": [
		2,
		2,
		"arm64"
	],
	"t4g.xlarge": [
		4,
		16,
		"arm64"
	],
	"trn1.2xlarge": [
		8,
		32,
		"amd64",
		1,
		"trainium"
	],
	"trn1.32xlarge": [
		128,
		512,
		"amd64",
		16,
		"trainium"
	],
	"trn1n.32xlarge": [
		128,
		512,
		"amd64",
		16,
		"trainium"
	],
	"trn2.48xlarge": [
		192,
		2048,
		"amd64",
		16,
		"trainium2"
	],
	"u-12tb1.112xlarge": [
		448,
		12288,
		""
	],
	"u-18tb1.112xlarge": [
		448,
		18432,
		""
	],
	"u-24tb1.112xlarge": [
		448,
		24576,
		""
	],
	"u-3tb1.56xlarge": [
		224,
		3072,
		"amd64"
	],
	"u-6tb1.112xlarge": [
		448,
		6144,
		"amd64"
	],
	"u-6tb1.56xlarge": [
		224,
		6144,
		"amd64"
	],
	"u-9tb1.112xlarge": [
		448,
		9216,
		""
	],
	"u7i-12tb.224xlarge": [
		896,
		12288,
		"amd64"
	],
	"u7i-6tb.112xlarge": [
		448,
		6144,
		"amd64"
	],
	"u7i-8tb.112xlarge": [
		448,
		8192,
		"amd64"
	],
	"u7in-16tb.224xlarge": [
		896,
		16384,
		"amd64"
	],
	"u7in-24tb.224xlarge": [
		896,
		24576,
		"amd64"
	],
	"u7in-32tb.224xlarge": [
		896,
		32768,
		"amd64"
	],
	"vt1.24xlarge": [
		96,
		192,
		"amd64"
	],
	"vt1.3xlarge": [
		12,
		24,
		"amd64"
	],
	"vt1.6xlarge": [
		24,
		48,
		"amd64"
	],
	"x1.16xlarge": [
		64,
		976,
		"amd64"
	],
	"x1.32xlarge": [
		128,
		1952,
		"amd64"
	],
	"x1e.16xlarge": [
		64,
		1952,
		"amd64"
	],
	"x1e.2xlarge": [
		8,
		244,
		"amd64"
	],
	"x1e.32xlarge": [
		128,
		3904,
		"amd64"
	],
	"x1e.4xlarge": [
		16,
		488,
		"amd64"
	],
	"x1e.8xlarge": [
		32,
		976,
		"amd64"
	],
	"x1e.xlarge": [
		4,
		122,
		"amd64"
	],
	"x2gd.12xlarge": [
		48,
		768,
		"arm64"
	],
	"x2gd.16xlarge": [
		64,
		1024,
		"arm64"
	],
	"x2gd.2xlarge": [
		8,
		128,
		"arm64"
	],
	"x2gd.4xlarge": [
		16,
		256,
		"arm64"
	],
	"x2gd.8xlarge": [
		32,
		512,
		"arm64"
	],
	"x2gd.large": [
		2,
		32,
		"arm64"
	],
	"x2gd.medium": [
		1,
		16,
		"arm64"
	],
	"x2gd.metal": [
		64,
		1024,
		"arm64"
	],
	"x2gd.xlarge": [
		4,
		64,
		"arm64"
	],
	"x2idn.16xlarge": [
		64,
		1024,
		"amd64"
	],
	"x2idn.24xlarge": [
		96,
		1536,
		"amd64"
	],
	"x2idn.32xlarge": [
		128,
		2048,
		"amd64"
	],
	"x2idn.metal": [
		128,
		2048,
		"amd64"
	],
	"x2iedn.16xlarge": [
		64,
		2048,
		"amd64"
	],
	"x2iedn.24xlarge": [
		96,
		3072,
		"amd64"
	],
	"x2iedn.2xlarge": [
		8,
		256,
		"amd64"
	],
	"x2iedn.32xlarge": [
		128,
		4096,
		"amd64"
	],
	"x2iedn.4xlarge": [
		16,
		512,
		"amd64"
	],
	"x2iedn.8xlarge": [
		32,
		1024,
		"amd64"
	],
	"x2iedn.metal": [
		128,
		4096,
		"amd64"
	],
	"x2iedn.xlarge": [
		4,
		128,
		"amd64"
	],
	"x2iezn.12xlarge": [
		48,
		1536,
		"amd64"
	],
	"x2iezn.2xlarge": [
		8,
		256,
		"amd64"
	],
	"x2iezn.4xlarge": [
		16,
		512,
		"amd64"
	],
	"x2iezn.6xlarge": [
		24,
		768,
		"amd64"
	],
	"x2iezn.8xlarge": [
		32,
		1024,
		"amd64"
	],
	"x2iezn.metal": [
		48,
		1536,
		"amd64"
	],
	"x8aedz.12xlarge": [
		48,
		1536,
		"amd64"
	],
	"x8aedz.24xlarge": [
		96,
		3072,
		"amd64"
	],
	"x8aedz.3xlarge": [
		12,
		384,
		"amd64"
	],
	"x8aedz.6xlarge": [
		24,
		768,
		"amd64"
	],
	"x8aedz.large": [
		2,
		64,
		"amd64"
	],
	"x8aedz.metal-12xl": [
		48,
		1536,
		"amd64"
	],
	"x8aedz.metal-24xl": [
		96,
		3072,
		"amd64"
	],
	"x8aedz.xlarge": [
		4,
		128,
		"amd64"
	],
	"x8g.12xlarge": [
		48,
		768,
		"arm64"
	],
	"x8g.16xlarge": [
		64,
		1024,
		"arm64"
	],
	"x8g.24xlarge": [
		96,
		1536,
		"arm64"
	],
	"x8g.2xlarge": [
		8,
		128,
		"arm64"
	],
	"x8g.48xlarge": [
		192,
		3072,
		"arm64"
	],
	"x8g.4xlarge": [
		16,
		256,
		"arm64"
	],
	"x8g.8xlarge": [
		32,
		512,
		"arm64"
	],
	"x8g.large": [
		2,
		32,
		"arm64"
	],
	"x8g.medium": [
		1,
		16,
		"arm64"
	],
	"x8g.metal-24xl": [
		96,
		1536,
		"arm64"
	],
	"x8g.metal-48xl": [
		192,
		3072,
		"arm64"
	],
	"x8g.xlarge": [
		4,
		64,
		"arm64"
	],
	"x8i.12xlarge": [
		48,
		768,
		"amd64"
	],
	"x8i.16xlarge": [
		64,
		1024,
		"amd64"
	],
	"x8i.24xlarge": [
		96,
		1536,
		"amd64"
	],
	"x8i.2xlarge": [
		8,
		128,
		"amd64"
	],
	"x8i.32xlarge": [
		128,
		2048,
		"amd64"
	],
	"x8i.48xlarge": [
		192,
		3072,
		"amd64"
	],
	"x8i.4xlarge": [
		16,
		256,
		"amd64"
	],
	"x8i.64xlarge": [
		256,
		4096,
		"amd64"
	],
	"x8i.8xlarge": [
		32,
		512,
		"amd64"
	],
	"x8i.96xlarge": [
		384,
		6144,
		"amd64"
	],
	"x8i.large": [
		2,
		32,
		"amd64"
	],
	"x8i.metal-48xl": [
		192,
		3072,
		"amd64"
	],
	"x8i.metal-96xl": [
		384,
		6144,
		"amd64"
	],
	"x8i.xlarge": [
		4,
		64,
		"amd64"
	],
	"z1d.12xlarge": [
		48,
		384,
		"amd64"
	],
	"z1d.2xlarge": [
		8,
		64,
		"amd64"
	],
	"z1d.3xlarge": [
		12,
		96,
		"amd64"
	],
	"z1d.6xlarge": [
		24,
		192,
		"amd64"
	],
	"z1d.large": [
		2,
		16,
		"amd64"
	],
	"z1d.metal": [
		48,
		384,
		"amd64"
	],
	"z1d.xlarge": [
		4,
		32,
		"amd64"
	]
};
function specOf(instanceType) {
	if (!Object.hasOwn(types, instanceType)) return void 0;
	const [vcpu, memoryGib, architecture, accelerators = 0, accelerator] = types[instanceType];
	return {
		vcpu,
		memoryGib,
		architecture,
		accelerators,
		accelerator
	};
}
// src/resources/aws/shared/machine.ts
const machineUsage = {
	operating_system: usageText("operating system of the image: linux, windows, rhel, suse, windows_sql_web, windows_sql_std or windows_sql_ent; linux when not given"),
	reserved_instance_type: usageText("offering class of the reserved instances that it runs on: standard or convertible"),
	reserved_instance_term: usageText("term of the reserved instances: 1_year or 3_year"),
	reserved_instance_payment_option: usageText("payment of the reserved instances: no_upfront, partial_upfront or all_upfront"),
	monthly_cpu_credit_hrs: usageNumber("hours a month in which each vCPU of an instance bursts beyond its baseline (unlimited mode)"),
	vcpu_count: usageNumber("vCPUs of an instance, where they differ from its type's")
};
const SYSTEMS = new Map([
	["linux", ["Linux/UNIX", "RunInstances"]],
	["windows", ["Windows", "RunInstances:0002"]],
	["rhel", ["RHEL", "RunInstances:0010"]],
	["suse", ["SUSE", "RunInstances:000g"]],
	["windows_sql_web", ["Windows with SQL Web", "RunInstances:0202"]],
	["windows_sql_std", ["Windows with SQL Standard", "RunInstances:0006"]],
	["windows_sql_ent", ["Windows with SQL Enterprise", "RunInstances:0102"]]
]);
const EBS_OPTIMIZED_AT_A_CHARGE = new Set("c1.xlarge c3.xlarge c3.2xlarge c3.4xlarge g2.2xlarge i2.xlarge i2.2xlarge i2.4xlarge m1.large m1.xlarge m2.2xlarge m2.4xlarge m3.xlarge m3.2xlarge r3.xlarge r3.2xlarge r3.4xlarge".split(" "));
const UNLIMITED_BY_DEFAULT = new Set([
	"t3",
	"t3a",
	"t4g"
]);
const METRICS = 7;
function machineComponents(of) {
	return [
		{
			name: "Instance usage",
			detail: (r) => [
				systemOf(of(r))[0],
				purchaseOf(of(r)).split("/")[0],
				typeOf(of(r))
			].join(", "),
			unit: "hours",
			hourly: true,
			when: (r) => !isOnHost(of(r).template),
			quantity: (r) => runningOf(of(r)),
			price: (r) => instancePrice(of(r), purchaseOf(of(r)))
		},
		{
			...reservationFee((r) => purchaseOf(of(r)), (r) => of(r).count, (r, purchase) => instancePrice(of(r), purchase)),
			when: (r) => !isOnHost(of(r).template) && /(partial|all)-upfront/.test(purchaseOf(of(r)))
		},
		...extras(of)
	];
}
function extras(of) {
	const running = (r) => runningOf(of(r));
	return [
		{
			name: "EBS-optimized usage",
			unit: "hours",
			hourly: true,
			when: (r) => of(r).template.ebsOptimized === true && !isOnHost(of(r).template) && EBS_OPTIMIZED_AT_A_CHARGE.has(typeOf(of(r))),
			quantity: running,
			price: (r) => aws("AmazonEC2", `EBSOptimized:${typeOf(of(r))}`, { place: of(r).place })
		},
		{
			name: "Detailed monitoring",
			unit: "metric-months",
			when: (r) => of(r).template.detailedMonitoring === true,
			quantity: (r) => of(r).count.times(METRICS),
			price: aws("AmazonCloudWatch", "CW:MetricMonitorUsage")
		},
		{
			name: "CPU credits",
			detail: (r) => `unlimited mode, ${familyOf(of(r))}`,
			unit: "vCPU-hours",
			when: (r) => of(r).usage.monthly_cpu_credit_hrs !== void 0 && burstsWithoutLimit(of(r)),
			quantity: (r) => of(r).usage.monthly_cpu_credit_hrs?.times(vcpuOf(of(r))).times(of(r).count),
			price: (r) => creditPrice(of(r))
		},
		{
			name: "Public IPv4 address",
			unit: "hours",
			hourly: true,
			when: (r) => of(r).template.publicAddress === true,
			quantity: running,
			price: aws("AmazonVPC", "PublicIPv4:InUseAddress")
		}
	];
}
function runningOf({ count, hours }) {
	return hours ? count.times(hours).over(HOURS_A_MONTH) : count;
}
function typeOf({ template }) {
	return template.instanceType ?? unpriced("neither it nor its template says instance_type");
}
function familyOf(machine) {
	return typeOf(machine).split(".")[0] ?? "";
}
function isOnHost(template) {
	return template.isOnHost || template.tenancy === "host";
}
function systemOf({ usage, operatingSystem = "linux" }) {
	const said = usage.operating_system ?? operatingSystem;
	return SYSTEMS.get(said.toLowerCase()) ?? unpriced(`operating_system "${said}" is none of ${[...SYSTEMS.keys()].join(", ")}`);
}
function instancePrice(machine, purchase) {
	const isDedicated = machine.template.tenancy === "dedicated";
	const box = machine.isSpot ? "SpotUsage" : isDedicated ? "DedicatedUsage" : "BoxUsage";
	if (isDedicated && machine.isSpot) unpriced("spot instances of dedicated tenancy have no known billing words");
	return aws("AmazonEC2", `${box}:${typeOf(machine)}`, {
		operation: systemOf(machine)[1],
		purchase,
		place: machine.place
	});
}
function purchaseOf({ isSpot, usage }) {
	const said = {
		reserved_instance_term: usage.reserved_instance_term,
		reserved_instance_payment_option: usage.reserved_instance_payment_option,
		reserved_instance_type: usage.reserved_instance_type
	};
	if (isSpot) return "spot";
	if (Object.values(said).every((value) => value === void 0)) return "on-demand";
	return ["reserved", ...Object.entries(RESERVED).map(([key, known]) => {
		const value = said[key];
		return (value && known.get(value)) ?? unpriced(`usage ${key} is ${value ? `"${value}"` : "not given"}, not one of ${[...known.keys()].join(", ")}`);
	})].join("/");
}
const RESERVED = {
	reserved_instance_term: new Map([["1_year", "1yr"], ["3_year", "3yr"]]),
	reserved_instance_payment_option: new Map([
		["no_upfront", "no-upfront"],
		["partial_upfront", "partial-upfront"],
		["all_upfront", "all-upfront"]
	]),
	reserved_instance_type: new Map([["standard", "standard"], ["convertible", "convertible"]])
};
function burstsWithoutLimit(machine) {
	const family = familyOf(machine);
	if (family !== "t2" && !UNLIMITED_BY_DEFAULT.has(family)) return false;
	return (machine.template.cpuCredits ?? (family === "t2" ? "standard" : "unlimited")) === "unlimited";
}
function vcpuOf(machine) {
	const type = typeOf(machine);
	const known = machine.usage.vcpu_count ?? specOf(type)?.vcpu;
	return known === void 0 ? unpriced(`the number of vCPUs of ${type} is not known: give usage vcpu_count`) : exact(known);
}
function creditPrice(machine) {
	const family = familyOf(machine);
	const windows = systemOf(machine)[0].startsWith("Windows") ? ":0002" : "";
	return aws("AmazonEC2", `CPUCredits:${family}`, {
		operation: `${family.toUpperCase()}CPUCredits${windows}`,
		place: machine.place
	});
}
export { launchTemplateAttributes as a, isRootName as c, rootOf as d, volumeAttributes as f, launchTemplate as i, ofType as l, machineComponents as n, deviceAttributes as o, volumeOf as p, machineUsage as r, deviceOf as s, isOnHost as t, over as u };
