import { n as exact, t as Exact } from "./exact.js";
import { t as Unpriceable, u as unpriced } from "./fields.js";
import { t as HOURS_A_MONTH } from "./bill.js";
import { a as google } from "./price-query.js";
// src/resources/google/shared/disk.ts
const BALANCED = {
	iops: {
		included: 3e3,
		byDefault: (size) => size.times(6).plus(3e3),
		because: "3,000 IOPS and 6 for each GiB, Google's default"
	},
	throughput: {
		included: 140,
		byDefault: (size) => size.times("1.5").plus(140),
		because: "140 MiB/s and 1.5 for each GiB, Google's default"
	}
};
const notSet = (what) => () => unpriced(`${what} is not set, and Google's default for it is not known`);
const KINDS = new Map([
	["pd-standard", { words: "Storage PD" }],
	["pd-balanced", { words: "Balanced PD" }],
	["pd-ssd", { words: "SSD backed PD" }],
	["pd-extreme", {
		words: "Extreme PD",
		iops: {
			included: 0,
			byDefault: () => exact(1e5),
			because: "as usual for pd-extreme"
		}
	}],
	["hyperdisk-extreme", {
		words: "Hyperdisk Extreme",
		iops: {
			included: 0,
			byDefault: (size) => size.times(1e3).min(exact(35e4)),
			because: "the most that its size can have"
		}
	}],
	["hyperdisk-balanced", {
		words: "Hyperdisk Balanced",
		...BALANCED
	}],
	["hyperdisk-balanced-high-availability", {
		words: "Hyperdisk Balanced High Availability",
		...BALANCED
	}],
	["hyperdisk-throughput", {
		words: "Hyperdisk Throughput",
		throughput: {
			included: 0,
			byDefault: notSet("provisioned_throughput"),
			because: ""
		}
	}],
	["hyperdisk-ml", {
		words: "Hyperdisk ML",
		throughput: {
			included: 0,
			byDefault: notSet("provisioned_throughput"),
			because: ""
		}
	}]
]);
function diskComponents(of) {
	return [
		{
			name: "Storage",
			detail: (r) => of(r).isRegional ? `${of(r).type}, regional` : of(r).type,
			unit: "GB-months",
			quantity: (r) => of(r).size.times(of(r).count),
			price: (r) => google("Compute Engine", `${wordsOf$2(of(r))} Capacity`, { place: of(r).place })
		},
		performance(of, "iops", "Provisioned IOPS", "IOPS", "IOPS-months"),
		performance(of, "throughput", "Provisioned throughput", "Throughput", "MiBps-months")
	];
}
function performance(of, kind, name, word, unit) {
	const beyond = (disk) => {
		const { included, byDefault, because } = KINDS.get(disk.type)?.[kind] ?? unpriced(`${disk.type} has no ${kind} to provision`);
		const given = disk[kind] ?? byDefault(disk.size);
		if (disk[kind] === void 0) disk.assume(`provisioned_${kind} is not set; assumed ${given.toString()} (${because})`);
		return given.minus(included).max(0);
	};
	return {
		name,
		detail: (r) => {
			const included = KINDS.get(of(r).type)?.[kind]?.included ?? 0;
			return included > 0 ? `${of(r).type}, above ${included.toLocaleString("en")}` : of(r).type;
		},
		unit,
		when: (r) => KINDS.get(of(r).type)?.[kind] !== void 0 && !beyond(of(r)).isZero,
		quantity: (r) => beyond(of(r)).times(of(r).count),
		price: (r) => google("Compute Engine", `${wordsOf$2(of(r))} ${word}`, { place: of(r).place })
	};
}
function kindOf(type) {
	return KINDS.get(type) ?? unpriced(`${type} is no disk type that this version knows`);
}
const REGIONAL = new Set([
	"pd-standard",
	"pd-balanced",
	"pd-ssd",
	"hyperdisk-balanced-high-availability"
]);
function wordsOf$2({ type, isRegional }) {
	const { words } = kindOf(type);
	if (isRegional && !REGIONAL.has(type)) unpriced(`a regional disk cannot be ${type}`);
	return isRegional && type.startsWith("pd-") ? `Regional ${words}` : words;
}
const SIZES = new Map([
	["pd-standard", 500],
	["pd-balanced", 100],
	["pd-ssd", 100],
	["pd-extreme", 1e3],
	["hyperdisk-balanced", 100],
	["hyperdisk-balanced-high-availability", 100],
	["hyperdisk-extreme", 1e3],
	["hyperdisk-ml", 100],
	["hyperdisk-throughput", 2048]
]);
function defaultSize(type) {
	return exact(SIZES.get(type) ?? unpriced(`the default size of ${type} is not known`));
}
function imageSize(image) {
	return exact(/windows/i.test(image ?? "") ? 50 : 10);
}
// src/resources/google/shared/machine-types.ts
const types = {
	"a2-highgpu-1g": [
		12,
		85,
		1
	],
	"a2-highgpu-2g": [
		24,
		170,
		2
	],
	"a2-highgpu-4g": [
		48,
		340,
		4
	],
	"a2-highgpu-8g": [
		96,
		680,
		8
	],
	"a2-megagpu-16g": [
		96,
		1360,
		16
	],
	"a2-ultragpu-1g": [
		12,
		170,
		1,
		375
	],
	"a2-ultragpu-2g": [
		24,
		340,
		2,
		750
	],
	"a2-ultragpu-4g": [
		48,
		680,
		4,
		1500
	],
	"a2-ultragpu-8g": [
		96,
		1360,
		8,
		3e3
	],
	"a3-highgpu-1g": [
		26,
		234,
		1,
		750
	],
	"a3-highgpu-2g": [
		52,
		468,
		2,
		1500
	],
	"a3-highgpu-4g": [
		104,
		936,
		4,
		3e3
	],
	"a3-highgpu-8g": [
		208,
		1872,
		8,
		6e3
	],
	"a3-megagpu-8g": [
		208,
		1872,
		8,
		6e3
	],
	"c2-standard-16": [16, 64],
	"c2-standard-30": [30, 120],
	"c2-standard-4": [4, 16],
	"c2-standard-60": [60, 240],
	"c2-standard-8": [8, 32],
	"c2d-highcpu-112": [112, 224],
	"c2d-highcpu-16": [16, 32],
	"c2d-highcpu-2": [2, 4],
	"c2d-highcpu-32": [32, 64],
	"c2d-highcpu-4": [4, 8],
	"c2d-highcpu-56": [56, 112],
	"c2d-highcpu-8": [8, 16],
	"c2d-highmem-112": [112, 896],
	"c2d-highmem-16": [16, 128],
	"c2d-highmem-2": [2, 16],
	"c2d-highmem-32": [32, 256],
	"c2d-highmem-4": [4, 32],
	"c2d-highmem-56": [56, 448],
	"c2d-highmem-8": [8, 64],
	"c2d-standard-112": [112, 448],
	"c2d-standard-16": [16, 64],
	"c2d-standard-2": [2, 8],
	"c2d-standard-32": [32, 128],
	"c2d-standard-4": [4, 16],
	"c2d-standard-56": [56, 224],
	"c2d-standard-8": [8, 32],
	"c3-highcpu-176": [176, 352],
	"c3-highcpu-192-metal": [192, 512],
	"c3-highcpu-22": [22, 44],
	"c3-highcpu-4": [4, 8],
	"c3-highcpu-44": [44, 88],
	"c3-highcpu-8": [8, 16],
	"c3-highcpu-88": [88, 176],
	"c3-highmem-176": [176, 1408],
	"c3-highmem-192-metal": [192, 1536],
	"c3-highmem-22": [22, 176],
	"c3-highmem-4": [4, 32],
	"c3-highmem-44": [44, 352],
	"c3-highmem-8": [8, 64],
	"c3-highmem-88": [88, 704],
	"c3-standard-176": [176, 704],
	"c3-standard-176-lssd": [
		176,
		704,
		0,
		12e3
	],
	"c3-standard-192-metal": [192, 768],
	"c3-standard-22": [22, 88],
	"c3-standard-22-lssd": [
		22,
		88,
		0,
		1500
	],
	"c3-standard-4": [4, 16],
	"c3-standard-4-lssd": [
		4,
		16,
		0,
		375
	],
	"c3-standard-44": [44, 176],
	"c3-standard-44-lssd": [
		44,
		176,
		0,
		3e3
	],
	"c3-standard-8": [8, 32],
	"c3-standard-8-lssd": [
		8,
		32,
		0,
		750
	],
	"c3-standard-88": [88, 352],
	"c3-standard-88-lssd": [
		88,
		352,
		0,
		6e3
	],
	"c3d-highcpu-16": [16, 32],
	"c3d-highcpu-180": [180, 354],
	"c3d-highcpu-30": [30, 59],
	"c3d-highcpu-360": [360, 708],
	"c3d-highcpu-4": [4, 8],
	"c3d-highcpu-60": [60, 118],
	"c3d-highcpu-8": [8, 16],
	"c3d-highcpu-90": [90, 177],
	"c3d-highmem-16": [16, 128],
	"c3d-highmem-16-lssd": [
		16,
		128,
		0,
		375
	],
	"c3d-highmem-180": [180, 1440],
	"c3d-highmem-180-lssd": [
		180,
		1440,
		0,
		6e3
	],
	"c3d-highmem-30": [30, 240],
	"c3d-highmem-30-lssd": [
		30,
		240,
		0,
		750
	],
	"c3d-highmem-360": [360, 2880],
	"c3d-highmem-360-lssd": [
		360,
		2880,
		0,
		12e3
	],
	"c3d-highmem-4": [4, 32],
	"c3d-highmem-60": [60, 480],
	"c3d-highmem-60-lssd": [
		60,
		480,
		0,
		1500
	],
	"c3d-highmem-8": [8, 64],
	"c3d-highmem-8-lssd": [
		8,
		64,
		0,
		375
	],
	"c3d-highmem-90": [90, 720],
	"c3d-highmem-90-lssd": [
		90,
		720,
		0,
		3e3
	],
	"c3d-standard-16": [16, 64],
	"c3d-standard-16-lssd": [
		16,
		64,
		0,
		375
	],
	"c3d-standard-180": [180, 720],
	"c3d-standard-180-lssd": [
		180,
		720,
		0,
		6e3
	],
	"c3d-standard-30": [30, 120],
	"c3d-standard-30-lssd": [
		30,
		120,
		0,
		750
	],
	"c3d-standard-360": [360, 1440],
	"c3d-standard-360-lssd": [
		360,
		1440,
		0,
		12e3
	],
	"c3d-standard-4": [4, 16],
	"c3d-standard-60": [60, 240],
	"c3d-standard-60-lssd": [
		60,
		240,
		0,
		1500
	],
	"c3d-standard-8": [8, 32],
	"c3d-standard-8-lssd": [
		8,
		32,
		0,
		375
	],
	"c3d-standard-90": [90, 360],
	"c3d-standard-90-lssd": [
		90,
		360,
		0,
		3e3
	],
	"c4-highcpu-144": [144, 288],
	"c4-highcpu-16": [16, 32],
	"c4-highcpu-192": [192, 384],
	"c4-highcpu-2": [2, 4],
	"c4-highcpu-24": [24, 48],
	"c4-highcpu-288": [288, 576],
	"c4-highcpu-288-metal": [288, 576],
	"c4-highcpu-32": [32, 64],
	"c4-highcpu-4": [4, 8],
	"c4-highcpu-48": [48, 96],
	"c4-highcpu-8": [8, 16],
	"c4-highcpu-96": [96, 192],
	"c4-highmem-144": [144, 1116],
	"c4-highmem-144-lssd": [
		144,
		1116,
		0,
		9e3
	],
	"c4-highmem-16": [16, 124],
	"c4-highmem-16-lssd": [
		16,
		124,
		0,
		750
	],
	"c4-highmem-192": [192, 1488],
	"c4-highmem-192-lssd": [
		192,
		1488,
		0,
		12e3
	],
	"c4-highmem-2": [2, 15],
	"c4-highmem-24": [24, 186],
	"c4-highmem-24-lssd": [
		24,
		186,
		0,
		1500
	],
	"c4-highmem-288": [288, 2232],
	"c4-highmem-288-lssd": [
		288,
		2232,
		0,
		18e3
	],
	"c4-highmem-288-lssd-metal": [
		288,
		2232,
		0,
		18e3
	],
	"c4-highmem-288-metal": [288, 2232],
	"c4-highmem-32": [32, 248],
	"c4-highmem-32-lssd": [
		32,
		248,
		0,
		1875
	],
	"c4-highmem-4": [4, 31],
	"c4-highmem-4-lssd": [
		4,
		31,
		0,
		375
	],
	"c4-highmem-48": [48, 372],
	"c4-highmem-48-lssd": [
		48,
		372,
		0,
		3e3
	],
	"c4-highmem-8": [8, 62],
	"c4-highmem-8-lssd": [
		8,
		62,
		0,
		375
	],
	"c4-highmem-96": [96, 744],
	"c4-highmem-96-lssd": [
		96,
		744,
		0,
		6e3
	],
	"c4-standard-144": [144, 540],
	"c4-standard-144-lssd": [
		144,
		540,
		0,
		9e3
	],
	"c4-standard-16": [16, 60],
	"c4-standard-16-lssd": [
		16,
		60,
		0,
		750
	],
	"c4-standard-192": [192, 720],
	"c4-standard-192-lssd": [
		192,
		720,
		0,
		12e3
	],
	"c4-standard-2": [2, 7],
	"c4-standard-24": [24, 90],
	"c4-standard-24-lssd": [
		24,
		90,
		0,
		1500
	],
	"c4-standard-288": [288, 1080],
	"c4-standard-288-lssd": [
		288,
		1080,
		0,
		18e3
	],
	"c4-standard-288-lssd-metal": [
		288,
		1080,
		0,
		18e3
	],
	"c4-standard-288-metal": [288, 1080],
	"c4-standard-32": [32, 120],
	"c4-standard-32-lssd": [
		32,
		120,
		0,
		1875
	],
	"c4-standard-4": [4, 15],
	"c4-standard-4-lssd": [
		4,
		15,
		0,
		375
	],
	"c4-standard-48": [48, 180],
	"c4-standard-48-lssd": [
		48,
		180,
		0,
		3e3
	],
	"c4-standard-8": [8, 30],
	"c4-standard-8-lssd": [
		8,
		30,
		0,
		375
	],
	"c4-standard-96": [96, 360],
	"c4-standard-96-lssd": [
		96,
		360,
		0,
		6e3
	],
	"c4a-highcpu-1": [1, 2],
	"c4a-highcpu-16": [16, 32],
	"c4a-highcpu-2": [2, 4],
	"c4a-highcpu-32": [32, 64],
	"c4a-highcpu-4": [4, 8],
	"c4a-highcpu-48": [48, 96],
	"c4a-highcpu-64": [64, 128],
	"c4a-highcpu-72": [72, 144],
	"c4a-highcpu-8": [8, 16],
	"c4a-highmem-1": [1, 8],
	"c4a-highmem-16": [16, 128],
	"c4a-highmem-16-lssd": [
		16,
		128,
		0,
		1500
	],
	"c4a-highmem-2": [2, 16],
	"c4a-highmem-32": [32, 256],
	"c4a-highmem-32-lssd": [
		32,
		256,
		0,
		2250
	],
	"c4a-highmem-4": [4, 32],
	"c4a-highmem-4-lssd": [
		4,
		32,
		0,
		375
	],
	"c4a-highmem-48": [48, 384],
	"c4a-highmem-48-lssd": [
		48,
		384,
		0,
		3750
	],
	"c4a-highmem-64": [64, 512],
	"c4a-highmem-64-lssd": [
		64,
		512,
		0,
		5250
	],
	"c4a-highmem-72": [72, 576],
	"c4a-highmem-72-lssd": [
		72,
		576,
		0,
		6e3
	],
	"c4a-highmem-8": [8, 64],
	"c4a-highmem-8-lssd": [
		8,
		64,
		0,
		750
	],
	"c4a-highmem-96-metal": [96, 768],
	"c4a-standard-1": [1, 4],
	"c4a-standard-16": [16, 64],
	"c4a-standard-16-lssd": [
		16,
		64,
		0,
		1500
	],
	"c4a-standard-2": [2, 8],
	"c4a-standard-32": [32, 128],
	"c4a-standard-32-lssd": [
		32,
		128,
		0,
		2250
	],
	"c4a-standard-4": [4, 16],
	"c4a-standard-4-lssd": [
		4,
		16,
		0,
		375
	],
	"c4a-standard-48": [48, 192],
	"c4a-standard-48-lssd": [
		48,
		192,
		0,
		3750
	],
	"c4a-standard-64": [64, 256],
	"c4a-standard-64-lssd": [
		64,
		256,
		0,
		5250
	],
	"c4a-standard-72": [72, 288],
	"c4a-standard-72-lssd": [
		72,
		288,
		0,
		6e3
	],
	"c4a-standard-8": [8, 32],
	"c4a-standard-8-lssd": [
		8,
		32,
		0,
		750
	],
	"c4d-highcpu-16": [16, 30],
	"c4d-highcpu-192": [192, 360],
	"c4d-highcpu-2": [2, 3],
	"c4d-highcpu-32": [32, 60],
	"c4d-highcpu-384": [384, 720],
	"c4d-highcpu-384-metal": [384, 768],
	"c4d-highcpu-4": [4, 7],
	"c4d-highcpu-48": [48, 90],
	"c4d-highcpu-64": [64, 120],
	"c4d-highcpu-8": [8, 15],
	"c4d-highcpu-96": [96, 180],
	"c4d-highmem-16": [16, 126],
	"c4d-highmem-16-lssd": [
		16,
		126,
		0,
		375
	],
	"c4d-highmem-192": [192, 1512],
	"c4d-highmem-192-lssd": [
		192,
		1512,
		0,
		6e3
	],
	"c4d-highmem-2": [2, 15],
	"c4d-highmem-32": [32, 252],
	"c4d-highmem-32-lssd": [
		32,
		252,
		0,
		750
	],
	"c4d-highmem-384": [384, 3024],
	"c4d-highmem-384-lssd": [
		384,
		3024,
		0,
		12e3
	],
	"c4d-highmem-384-metal": [384, 3072],
	"c4d-highmem-4": [4, 31],
	"c4d-highmem-48": [48, 378],
	"c4d-highmem-48-lssd": [
		48,
		378,
		0,
		1500
	],
	"c4d-highmem-64": [64, 504],
	"c4d-highmem-64-lssd": [
		64,
		504,
		0,
		2250
	],
	"c4d-highmem-8": [8, 63],
	"c4d-highmem-8-lssd": [
		8,
		63,
		0,
		375
	],
	"c4d-highmem-96": [96, 756],
	"c4d-highmem-96-lssd": [
		96,
		756,
		0,
		3e3
	],
	"c4d-standard-16": [16, 62],
	"c4d-standard-16-lssd": [
		16,
		62,
		0,
		375
	],
	"c4d-standard-192": [192, 744],
	"c4d-standard-192-lssd": [
		192,
		744,
		0,
		6e3
	],
	"c4d-standard-2": [2, 7],
	"c4d-standard-32": [32, 124],
	"c4d-standard-32-lssd": [
		32,
		124,
		0,
		750
	],
	"c4d-standard-384": [384, 1488],
	"c4d-standard-384-lssd": [
		384,
		1488,
		0,
		12e3
	],
	"c4d-standard-384-metal": [384, 1536],
	"c4d-standard-4": [4, 15],
	"c4d-standard-48": [48, 186],
	"c4d-standard-48-lssd": [
		48,
		186,
		0,
		1500
	],
	"c4d-standard-64": [64, 248],
	"c4d-standard-64-lssd": [
		64,
		248,
		0,
		2250
	],
	"c4d-standard-8": [8, 31],
	"c4d-standard-8-lssd": [
		8,
		31,
		0,
		375
	],
	"c4d-standard-96": [96, 372],
	"c4d-standard-96-lssd": [
		96,
		372,
		0,
		3e3
	],
	"c4n-highcpu-16": [16, 32],
	"c4n-highcpu-192": [192, 384],
	"c4n-highcpu-2": [2, 4],
	"c4n-highcpu-24": [24, 48],
	"c4n-highcpu-4": [4, 8],
	"c4n-highcpu-48": [48, 96],
	"c4n-highcpu-8": [8, 16],
	"c4n-highcpu-96": [96, 192],
	"c4n-highmem-16": [16, 124],
	"c4n-highmem-192": [192, 1488],
	"c4n-highmem-2": [2, 15],
	"c4n-highmem-24": [24, 186],
	"c4n-highmem-4": [4, 31],
	"c4n-highmem-48": [48, 372],
	"c4n-highmem-8": [8, 62],
	"c4n-highmem-96": [96, 744],
	"c4n-standard-16": [16, 60],
	"c4n-standard-192": [192, 720],
	"c4n-standard-2": [2, 7],
	"c4n-standard-24": [24, 90],
	"c4n-standard-4": [4, 15],
	"c4n-standard-48": [48, 180],
	"c4n-standard-8": [8, 30],
	"c4n-standard-96": [96, 360],
	"e2-highcpu-16": [16, 16],
	"e2-highcpu-2": [2, 2],
	"e2-highcpu-32": [32, 32],
	"e2-highcpu-4": [4, 4],
	"e2-highcpu-8": [8, 8],
	"e2-highmem-16": [16, 128],
	"e2-highmem-2": [2, 16],
	"e2-highmem-4": [4, 32],
	"e2-highmem-8": [8, 64],
	"e2-medium": [1, 4],
	"e2-micro": [.25, 1],
	"e2-small": [.5, 2],
	"e2-standard-16": [16, 64],
	"e2-standard-2": [2, 8],
	"e2-standard-32": [32, 128],
	"e2-standard-4": [4, 16],
	"e2-standard-8": [8, 32],
	"f1-micro": [1, .6],
	"g1-small": [1, 1.7],
	"g2-standard-12": [
		12,
		48,
		1
	],
	"g2-standard-16": [
		16,
		64,
		1
	],
	"g2-standard-24": [
		24,
		96,
		2
	],
	"g2-standard-32": [
		32,
		128,
		1
	],
	"g2-standard-4": [
		4,
		16,
		1
	],
	"g2-standard-48": [
		48,
		192,
		4
	],
	"g2-standard-8": [
		8,
		32,
		1
	],
	"g2-standard-96": [
		96,
		384,
		8
	],
	"g4-standard-12": [
		12,
		45,
		.25
	],
	"g4-standard-192": [
		192,
		720,
		4
	],
	"g4-standard-24": [
		24,
		90,
		.5
	],
	"g4-standard-384": [
		384,
		1440,
		8
	],
	"g4-standard-48": [
		48,
		180,
		1
	],
	"g4-standard-6": [
		6,
		22,
		.125
	],
	"g4-standard-96": [
		96,
		360,
		2
	],
	"h3-standard-88": [88, 352],
	"m1-megamem-96": [96, 1433.6],
	"m1-ultramem-160": [160, 3844],
	"m1-ultramem-40": [40, 961],
	"m1-ultramem-80": [80, 1922],
	"m2-hypermem-416": [416, 8832],
	"m2-megamem-416": [416, 5888],
	"m2-ultramem-208": [208, 5888],
	"m2-ultramem-416": [416, 11776],
	"m3-megamem-128": [128, 1952],
	"m3-megamem-64": [64, 976],
	"m3-ultramem-128": [128, 3904],
	"m3-ultramem-32": [32, 976],
	"m3-ultramem-64": [64, 1952],
	"m4-hypermem-16": [16, 248],
	"m4-hypermem-32": [32, 496],
	"m4-hypermem-64": [64, 992],
	"m4-megamem-112": [112, 1488],
	"m4-megamem-224": [224, 2976],
	"m4-megamem-28": [28, 372],
	"m4-megamem-56": [56, 744],
	"m4-ultramem-112": [112, 2976],
	"m4-ultramem-224": [224, 5952],
	"m4-ultramem-56": [56, 1488],
	"m4n-hypermem-16": [16, 248],
	"m4n-hypermem-32": [32, 496],
	"m4n-hypermem-64": [64, 992],
	"m4n-megamem-112": [112, 1488],
	"m4n-megamem-28": [28, 372],
	"m4n-megamem-56": [56, 744],
	"m4n-ultramem-112": [112, 2976],
	"m4n-ultramem-56": [56, 1488],
	"n1-highcpu-16": [16, 14.4],
	"n1-highcpu-2": [2, 1.8],
	"n1-highcpu-32": [32, 28.8],
	"n1-highcpu-4": [4, 3.6],
	"n1-highcpu-64": [64, 57.6],
	"n1-highcpu-8": [8, 7.2],
	"n1-highcpu-96": [96, 86.4],
	"n1-highmem-16": [16, 104],
	"n1-highmem-2": [2, 13],
	"n1-highmem-32": [32, 208],
	"n1-highmem-4": [4, 26],
	"n1-highmem-64": [64, 416],
	"n1-highmem-8": [8, 52],
	"n1-highmem-96": [96, 624],
	"n1-standard-1": [1, 3.75],
	"n1-standard-16": [16, 60],
	"n1-standard-2": [2, 7.5],
	"n1-standard-32": [32, 120],
	"n1-standard-4": [4, 15],
	"n1-standard-64": [64, 240],
	"n1-standard-8": [8, 30],
	"n1-standard-96": [96, 360],
	"n2-highcpu-16": [16, 16],
	"n2-highcpu-2": [2, 2],
	"n2-highcpu-32": [32, 32],
	"n2-highcpu-4": [4, 4],
	"n2-highcpu-48": [48, 48],
	"n2-highcpu-64": [64, 64],
	"n2-highcpu-8": [8, 8],
	"n2-highcpu-80": [80, 80],
	"n2-highcpu-96": [96, 96],
	"n2-highmem-128": [128, 864],
	"n2-highmem-16": [16, 128],
	"n2-highmem-2": [2, 16],
	"n2-highmem-32": [32, 256],
	"n2-highmem-4": [4, 32],
	"n2-highmem-48": [48, 384],
	"n2-highmem-64": [64, 512],
	"n2-highmem-8": [8, 64],
	"n2-highmem-80": [80, 640],
	"n2-highmem-96": [96, 768],
	"n2-standard-128": [128, 512],
	"n2-standard-16": [16, 64],
	"n2-standard-2": [2, 8],
	"n2-standard-32": [32, 128],
	"n2-standard-4": [4, 16],
	"n2-standard-48": [48, 192],
	"n2-standard-64": [64, 256],
	"n2-standard-8": [8, 32],
	"n2-standard-80": [80, 320],
	"n2-standard-96": [96, 384],
	"n2d-highcpu-128": [128, 128],
	"n2d-highcpu-16": [16, 16],
	"n2d-highcpu-2": [2, 2],
	"n2d-highcpu-224": [224, 224],
	"n2d-highcpu-32": [32, 32],
	"n2d-highcpu-4": [4, 4],
	"n2d-highcpu-48": [48, 48],
	"n2d-highcpu-64": [64, 64],
	"n2d-highcpu-8": [8, 8],
	"n2d-highcpu-80": [80, 80],
	"n2d-highcpu-96": [96, 96],
	"n2d-highmem-16": [16, 128],
	"n2d-highmem-2": [2, 16],
	"n2d-highmem-32": [32, 256],
	"n2d-highmem-4": [4, 32],
	"n2d-highmem-48": [48, 384],
	"n2d-highmem-64": [64, 512],
	"n2d-highmem-8": [8, 64],
	"n2d-highmem-80": [80, 640],
	"n2d-highmem-96": [96, 768],
	"n2d-standard-128": [128, 512],
	"n2d-standard-16": [16, 64],
	"n2d-standard-2": [2, 8],
	"n2d-standard-224": [224, 896],
	"n2d-standard-32": [32, 128],
	"n2d-standard-4": [4, 16],
	"n2d-standard-48": [48, 192],
	"n2d-standard-64": [64, 256],
	"n2d-standard-8": [8, 32],
	"n2d-standard-80": [80, 320],
	"n2d-standard-96": [96, 384],
	"n4-highcpu-16": [16, 32],
	"n4-highcpu-2": [2, 4],
	"n4-highcpu-32": [32, 64],
	"n4-highcpu-4": [4, 8],
	"n4-highcpu-48": [48, 96],
	"n4-highcpu-64": [64, 128],
	"n4-highcpu-8": [8, 16],
	"n4-highcpu-80": [80, 160],
	"n4-highmem-16": [16, 128],
	"n4-highmem-2": [2, 16],
	"n4-highmem-32": [32, 256],
	"n4-highmem-4": [4, 32],
	"n4-highmem-48": [48, 384],
	"n4-highmem-64": [64, 512],
	"n4-highmem-8": [8, 64],
	"n4-highmem-80": [80, 640],
	"n4-standard-16": [16, 64],
	"n4-standard-2": [2, 8],
	"n4-standard-32": [32, 128],
	"n4-standard-4": [4, 16],
	"n4-standard-48": [48, 192],
	"n4-standard-64": [64, 256],
	"n4-standard-8": [8, 32],
	"n4-standard-80": [80, 320],
	"n4a-highcpu-1": [1, 2],
	"n4a-highcpu-16": [16, 32],
	"n4a-highcpu-2": [2, 4],
	"n4a-highcpu-32": [32, 64],
	"n4a-highcpu-4": [4, 8],
	"n4a-highcpu-48": [48, 96],
	"n4a-highcpu-64": [64, 128],
	"n4a-highcpu-8": [8, 16],
	"n4a-highmem-1": [1, 8],
	"n4a-highmem-16": [16, 128],
	"n4a-highmem-2": [2, 16],
	"n4a-highmem-32": [32, 256],
	"n4a-highmem-4": [4, 32],
	"n4a-highmem-48": [48, 384],
	"n4a-highmem-64": [64, 512],
	"n4a-highmem-8": [8, 64],
	"n4a-standard-1": [1, 4],
	"n4a-standard-16": [16, 64],
	"n4a-standard-2": [2, 8],
	"n4a-standard-32": [32, 128],
	"n4a-standard-4": [4, 16],
	"n4a-standard-48": [48, 192],
	"n4a-standard-64": [64, 256],
	"n4a-standard-8": [8, 32],
	"n4d-highcpu-16": [16, 32],
	"n4d-highcpu-2": [2, 4],
	"n4d-highcpu-32": [32, 64],
	"n4d-highcpu-4": [4, 8],
	"n4d-highcpu-48": [48, 96],
	"n4d-highcpu-64": [64, 128],
	"n4d-highcpu-8": [8, 16],
	"n4d-highcpu-80": [80, 160],
	"n4d-highcpu-96": [96, 192],
	"n4d-highmem-16": [16, 128],
	"n4d-highmem-2": [2, 16],
	"n4d-highmem-32": [32, 256],
	"n4d-highmem-4": [4, 32],
	"n4d-highmem-48": [48, 384],
	"n4d-highmem-64": [64, 512],
	"n4d-highmem-8": [8, 64],
	"n4d-highmem-80": [80, 640],
	"n4d-highmem-96": [96, 768],
	"n4d-standard-16": [16, 64],
	"n4d-standard-2": [2, 8],
	"n4d-standard-32": [32, 128],
	"n4d-standard-4": [4, 16],
	"n4d-standard-48": [48, 192],
	"n4d-standard-64": [64, 256],
	"n4d-standard-8": [8, 32],
	"n4d-standard-80": [80, 320],
	"n4d-standard-96": [96, 384],
	"t2a-standard-1": [1, 4],
	"t2a-standard-16": [16, 64],
	"t2a-standard-2": [2, 8],
	"t2a-standard-32": [32, 128],
	"t2a-standard-4": [4, 16],
	"t2a-standard-48": [48, 192],
	"t2a-standard-8": [8, 32],
	"t2d-standard-1": [1, 4],
	"t2d-standard-16": [16, 64],
	"t2d-standard-2": [2, 8],
	"t2d-standard-32": [32, 128],
	"t2d-standard-4": [4, 16],
	"t2d-standard-48": [48, 192],
	"t2d-standard-60": [60, 240],
	"t2d-standard-8": [8, 32],
	"z3-highmem-14-standardlssd": [
		14,
		112,
		0,
		3e3
	],
	"z3-highmem-16-highlssd": [
		16,
		128,
		0,
		6e3
	],
	"z3-highmem-176-standardlssd": [
		176,
		1408,
		0,
		36e3
	],
	"z3-highmem-192-highlssd-metal": [
		192,
		1536,
		0,
		72e3
	],
	"z3-highmem-22-highlssd": [
		22,
		176,
		0,
		9e3
	],
	"z3-highmem-22-standardlssd": [
		22,
		176,
		0,
		6e3
	],
	"z3-highmem-32-highlssd": [
		32,
		256,
		0,
		12e3
	],
	"z3-highmem-44-highlssd": [
		44,
		352,
		0,
		18e3
	],
	"z3-highmem-44-standardlssd": [
		44,
		352,
		0,
		9e3
	],
	"z3-highmem-8-highlssd": [
		8,
		64,
		0,
		3e3
	],
	"z3-highmem-88-highlssd": [
		88,
		704,
		0,
		36e3
	],
	"z3-highmem-88-standardlssd": [
		88,
		704,
		0,
		18e3
	]
};
function lastStep(name) {
	return name.slice(name.lastIndexOf("/") + 1);
}
function familyOf(machineType) {
	const family = machineType.split("-")[0] ?? "";
	return family === "custom" ? "n1" : family;
}
const SHARED_CORES = {
	micro: "0.25",
	small: "0.5",
	medium: "1"
};
function customMachine(machineType) {
	const [, family = "n1", cores = "", megabytes = "", extended] = /^(?:([a-z]\d[a-z]?)-)?custom-(\d{1,4}|micro|small|medium)-(\d{1,9})(-ext)?$/.exec(machineType) ?? [];
	if (megabytes === "") return void 0;
	return {
		family,
		vcpu: exact(SHARED_CORES[cores] ?? cores),
		memoryGib: exact(megabytes).over(1024),
		isExtended: extended !== void 0
	};
}
const WITH_GPUS = /^(?:a[2-9]x?|g[2-9])-/;
function specOf(machineType) {
	const custom = customMachine(machineType);
	if (custom) return {
		vcpu: custom.vcpu,
		memoryGib: custom.memoryGib,
		hasGpus: false,
		hasLocalSsd: false
	};
	const row = Object.hasOwn(types, machineType) ? types[machineType] : void 0;
	const unknown = (what) => unpriced(`the ${what} of machine type ${machineType} is not known`);
	return {
		get vcpu() {
			return row ? exact(row[0]) : unknown("number of vCPUs");
		},
		get memoryGib() {
			return row ? exact(row[1]) : unknown("memory");
		},
		hasGpus: WITH_GPUS.test(machineType),
		hasLocalSsd: (row?.[3] ?? 0) > 0 || /-lssd\b/.test(machineType)
	};
}
// src/resources/google/shared/licence.ts
const IMAGES = [
	[/byos/, ""],
	[/windows-sql-cloud|(?:^|\/)sql-/, "SQL Server on Windows"],
	[/windows-cloud|(?:^|\/)windows-/, "Windows Server"],
	[/rhel-sap-cloud|(?:^|\/)rhel-\d[\w-]*-sap/, "RHEL for SAP"],
	[/rhel-cloud|(?:^|\/)rhel-/, "RHEL"],
	[/suse-sap-cloud|(?:^|\/)sles-\d[\w-]*-sap/, "SLES for SAP"],
	[/suse-cloud|(?:^|\/)sles-/, "SLES"],
	[/ubuntu-os-pro-cloud|(?:^|\/)ubuntu-pro-/, "Ubuntu Pro"]
];
function premiumSystemOf(image) {
	if (image === void 0) return void 0;
	return IMAGES.find(([pattern]) => pattern.test(image.toLowerCase()))?.[1] || void 0;
}
const SMALLEST = new Set(["f1-micro", "g1-small"]);
function isPerVcpu(system, machineType) {
	return system.startsWith("RHEL") || system === "Windows Server" && !SMALLEST.has(machineType);
}
const RED_HAT = "Licensing Fee for Red Hat Enterprise Linux";
const RED_HAT_SAP = `${RED_HAT} for SAP with High Availability and Update Services`;
const WINDOWS = "Licensing Fee for Windows Server Datacenter Edition";
const SUSE = "Licensing Fee for SUSE Linux Enterprise Server";
const SUSE_SAP = "Licensing Fee for SLES For SAP License";
function licencePrice(system, machineType, vcpu) {
	return google("Compute Engine", wordsOf$1(system, machineType, vcpu), { place: "global" });
}
function wordsOf$1(system, machineType, vcpu) {
	const on = SMALLEST.has(machineType) ? ` on ${machineType}` : "";
	const large = vcpu.lt(128) ? "with 9 to 127 VCPU" : void 0;
	switch (system) {
		case "Windows Server": return WINDOWS + (on || " (CPU cost)");
		case "RHEL": return `${RED_HAT} on VM ${vcpu.gt(8) ? large ?? "with 128 VCPU or more" : "with up to 8 VCPU"}`;
		case "RHEL for SAP": return `${RED_HAT_SAP} on VM ${vcpu.gt(8) ? large ?? "with 128 or more VCPU" : "with up to 8 VCPU"}`;
		case "SLES": return SUSE + on;
		case "SLES for SAP": return `${SUSE_SAP} on VM ${vcpu.lt(4) ? "with 1 to 3 VCPU" : vcpu.gt(4) ? "with 6 or more VCPU" : "with 4 VCPU"}`;
		default: return unpriced(`the fee of ${system} images has no known billing words`);
	}
}
// src/resources/google/shared/sustained-use.ts
const UP_TO_20 = [
	"1",
	"0.8678",
	"0.733",
	"0.6"
];
const UP_TO_30 = [
	"1",
	"0.8",
	"0.6",
	"0.4"
];
const QUARTERS = new Map([...[
	"c2",
	"n2",
	"n2d"
].map((family) => [family, UP_TO_20]), ...[
	"f1",
	"g1",
	"m1",
	"m2",
	"n1"
].map((family) => [family, UP_TO_30])]);
function sustainedUse(family, hours = HOURS_A_MONTH) {
	const quarters = QUARTERS.get(family);
	if (!quarters || hours.isZero) return void 0;
	const length = HOURS_A_MONTH.over(quarters.length);
	let paid = Exact.zero;
	for (const [at, rate] of quarters.entries()) {
		const inQuarter = hours.minus(length.times(at)).max(exact(0)).min(length);
		paid = paid.plus(inQuarter.times(rate));
	}
	const factor = paid.over(hours.min(HOURS_A_MONTH));
	return factor.equals(1) ? void 0 : {
		factor,
		because: `sustained use discount for ${hours.toString()} hours a month: ${factor.times(100).toFixed(2)} % of the list price`
	};
}
// src/resources/google/shared/machine.ts
const GPUS = new Map([
	["nvidia-tesla-k80", "Nvidia Tesla K80 GPU"],
	["nvidia-tesla-p4", "Nvidia Tesla P4 GPU"],
	["nvidia-tesla-p100", "Nvidia Tesla P100 GPU"],
	["nvidia-tesla-v100", "Nvidia Tesla V100 GPU"],
	["nvidia-tesla-t4", "Nvidia Tesla T4 GPU"],
	["nvidia-tesla-a100", "Nvidia Tesla A100 GPU"]
]);
const CUSTOM = new Map([
	["n1", ["Custom Instance", "6.5"]],
	["n2", ["N2 Custom Instance", "8"]],
	["n2d", ["N2D AMD Custom Instance", "8"]],
	["n4", ["N4 Custom Instance", "8"]],
	["n4d", ["N4D Custom Instance", "8"]],
	["e2", ["E2 Instance", "8"]]
]);
function machineComponents(of) {
	const share = (r) => of(r).isSpot || of(r).count.isZero ? void 0 : sustainedUse(familyOf(of(r).type), of(r).hours);
	const price = (r, words) => billed(of(r), words);
	return [
		{
			name: "Instance usage",
			detail: (r) => [purchaseOf(of(r)), of(r).type].join(", "),
			unit: "hours",
			hourly: true,
			when: (r) => !customMachine(of(r).type),
			quantity: (r) => runningOf(of(r)),
			price: (r) => google("Compute Engine", `Machine type ${of(r).type}`, {
				purchase: purchaseOf(of(r)),
				place: of(r).place
			}),
			share
		},
		...customComponents(of).map((component) => ({
			...component,
			share
		})),
		{
			name: "GPU",
			detail: (r) => [purchaseOf(of(r)), ...of(r).accelerators.map(({ type }) => type)].join(", "),
			unit: "hours",
			hourly: true,
			when: (r) => of(r).accelerators.length > 0 && !specOf(of(r).type).hasGpus,
			quantity: (r) => runningOf(of(r)).times(gpuOf(of(r)).count),
			price: (r) => price(r, GPUS.get(gpuOf(of(r)).type) ?? unpriced(`the billing words of ${gpuOf(of(r)).type} are not known`)),
			share
		},
		{
			name: "Local SSD",
			detail: (r) => purchaseOf(of(r)),
			unit: "GB-months",
			when: (r) => !of(r).localSsdGib.isZero && !specOf(of(r).type).hasLocalSsd,
			quantity: (r) => runningOf(of(r)).times(of(r).localSsdGib),
			price: (r) => price(r, "SSD backed Local Storage")
		},
		...licenceComponents(of)
	];
}
function customComponents(of) {
	const custom = (r) => customMachine(knownType(of(r)) ?? "");
	const line = (name, word, unit, amount) => ({
		name,
		detail: (r) => [purchaseOf(of(r)), of(r).type].join(", "),
		unit,
		hourly: true,
		when: (r) => {
			const machine = custom(r);
			return machine !== void 0 && !amount(machine).isZero;
		},
		quantity: (r) => runningOf(of(r)).times(amount(custom(r))),
		price: (r) => customPrice(of(r), word)
	});
	return [
		line("vCPUs", "Core", "vCPU-hours", ({ vcpu }) => vcpu),
		line("Memory", "Ram", "GB-hours", (machine) => machine.memoryGib.minus(extendedGib(machine))),
		line("Extended memory", "Extended", "GB-hours", extendedGib)
	];
}
function knownType(machine) {
	try {
		return machine.type;
	} catch (error) {
		if (error instanceof Unpriceable) return void 0;
		throw error;
	}
}
function wordsOf(machineType) {
	const family = familyOf(machineType);
	return CUSTOM.get(family) ?? unpriced(`custom machines of the family ${family} have no known billing words`);
}
function customPrice(machine, word) {
	const [words] = wordsOf(machine.type);
	const product = word === "Extended" ? `${words.replace("Custom", "Custom Extended")} Ram` : `${words} ${word}`;
	const spot = machine.isSpot ? "Spot Preemptible " : "";
	return google("Compute Engine", spot + product, {
		purchase: purchaseOf(machine),
		place: machine.place
	});
}
function extendedGib({ family, vcpu, memoryGib, isExtended }) {
	const [, gibPerVcpu] = CUSTOM.get(family) ?? ["", "0"];
	const included = isExtended ? vcpu.times(gibPerVcpu) : memoryGib;
	return memoryGib.minus(included.min(memoryGib));
}
function licenceComponents(of) {
	return [true, false].map((byVcpu) => ({
		name: "Operating system licence",
		detail: (r) => premiumSystemOf(of(r).image) ?? "",
		unit: byVcpu ? "vCPU-hours" : "hours",
		hourly: true,
		when: (r) => {
			const system = premiumSystemOf(of(r).image);
			return system !== void 0 && isPerVcpu(system, of(r).type) === byVcpu;
		},
		quantity: (r) => runningOf(of(r)).times(byVcpu ? specOf(of(r).type).vcpu : 1),
		price: (r) => licencePrice(premiumSystemOf(of(r).image) ?? "", of(r).type, specOf(of(r).type).vcpu)
	}));
}
function billed({ isSpot, place }, words) {
	return google("Compute Engine", isSpot ? `${words} attached to Spot Preemptible VMs` : words, {
		purchase: isSpot ? "spot" : "on-demand",
		place
	});
}
function runningOf({ count, hours }) {
	return hours ? count.times(hours).over(HOURS_A_MONTH) : count;
}
function purchaseOf({ isSpot }) {
	return isSpot ? "spot" : "on-demand";
}
function gpuOf({ accelerators }) {
	const [first, ...others] = accelerators;
	if (!first) return unpriced("it has no GPU");
	if (others.some(({ type }) => type !== first.type)) unpriced("it has GPUs of several types");
	return {
		type: first.type,
		count: others.reduce((sum, { count }) => sum.plus(count), first.count)
	};
}
export { imageSize as a, diskComponents as i, lastStep as n, defaultSize as r, machineComponents as t };
