import { $ as count, At as exact, J as HOURS_A_MONTH, Q as blocks, X as Unpriceable, Y as running, Z as block, a as sheet, et as flag, i as refersTo, it as unpriced, jt as sum, kt as Exact, n as part, nt as text$1, o as usageNumber, r as referredBy, rt as texts, s as usageText, st as aws, t as forLast, tt as number$1 } from "./core.js";
// src/resources/machines/machines.ts
var Machines = class {
	data;
	names;
	constructor(data) {
		this.data = data;
	}
	get sources() {
		return this.data.sources;
	}
	all() {
		return Object.keys(this.data.types);
	}
	spelled(name) {
		if (Object.hasOwn(this.data.types, name)) return name;
		this.names ??= new Map(this.all().map((known) => [known.toLowerCase(), known]));
		return this.names.get(name.toLowerCase()) ?? name;
	}
	find(given) {
		const name = this.spelled(given);
		const row = Object.hasOwn(this.data.types, name) ? this.data.types[name] : void 0;
		if (!row) return void 0;
		const cell = (column) => row[this.data.columns.indexOf(column)] ?? void 0;
		const accelerator = text(cell("accelerator"));
		const architecture = cell("architecture");
		return {
			name,
			vcpu: number(cell("vcpu")),
			memoryGib: number(cell("memoryGib")),
			architecture: architecture === "arm64" || architecture === "x86_64" ? architecture : void 0,
			family: this.familyOf(text(cell("family"))),
			accelerators: cell("acceleratorBasis") === "uncounted" ? void 0 : number(cell("accelerators")) ?? (accelerator === void 0 ? 0 : void 0),
			accelerator: accelerator === void 0 ? void 0 : {
				name: accelerator,
				kind: this.kindOf(accelerator),
				memoryGib: number(cell("acceleratorGib"))
			},
			localSsdGib: number(cell("localSsdGib"))
		};
	}
	familyOf(name) {
		const row = name !== void 0 && Object.hasOwn(this.data.families, name) ? this.data.families[name] : void 0;
		if (name === void 0 || !row) return void 0;
		const [series, generation, modifiers, status] = row;
		return {
			name,
			series: text(series) ?? name,
			generation: number(generation),
			modifiers: text(modifiers) ?? "",
			isPrevious: status === "previous"
		};
	}
	kindOf(accelerator) {
		const kind = this.data.acceleratorKinds[accelerator];
		return kind === "gpu" || kind === "ml chip" ? kind : void 0;
	}
};
function number(cell) {
	return typeof cell === "number" ? cell : void 0;
}
function text(cell) {
	return typeof cell === "string" && cell !== "" ? cell : void 0;
}
// src/resources/machines/aws.ts
const awsMachines = new Machines(JSON.parse("{\"sources\":[{\"what\":\"specifications\",\"source\":\"github.com/aws/karpenter-provider-aws website/content/en/docs/reference/instance-types.md 1d927085\",\"date\":\"2026-08\"},{\"what\":\"specifications\",\"source\":\"github.com/kubernetes/autoscaler cluster-autoscaler/cloudprovider/aws/ec2_instance_types.go 55c37cd5\",\"date\":\"2026-01-22\"},{\"what\":\"specifications; previous generation\",\"source\":\"github.com/yeo/ec2.shop data 74c9fd8a\",\"date\":\"2025-04\"},{\"what\":\"GPUs of old types\",\"source\":\"github.com/vantage-sh/ec2instances.info scraper/aws/ec2/gpu_data.go 4ef36cd2\",\"date\":\"2026-07\"},{\"what\":\"accelerators\",\"source\":\"collected out of the tables of machine types and prices, ai/README-ai.md\",\"date\":\"2026-11-21\"}],\"columns\":[\"vcpu\",\"memoryGib\",\"architecture\",\"family\",\"accelerators\",\"accelerator\",\"acceleratorGib\"],\"familyColumns\":[\"series\",\"generation\",\"modifiers\",\"status\"],\"acceleratorKinds\":{\"a100\":\"gpu\",\"a10g\":\"gpu\",\"b200\":\"gpu\",\"b300\":\"gpu\",\"grid-k520\":\"gpu\",\"h100\":\"gpu\",\"h200\":\"gpu\",\"inferentia\":\"ml chip\",\"inferentia2\":\"ml chip\",\"k80\":\"gpu\",\"l4\":\"gpu\",\"l40s\":\"gpu\",\"m60\":\"gpu\",\"qualcomm-ai100\":\"ml chip\",\"radeon-pro-v520\":\"gpu\",\"rtx-pro-4500\":\"gpu\",\"rtx-pro-6000\":\"gpu\",\"t4\":\"gpu\",\"t4g\":\"gpu\",\"trainium\":\"ml chip\",\"trainium2\":\"ml chip\",\"v100\":\"gpu\"},\"families\":{\"a1\":[\"a\",1,\"\",\"previous\"],\"c1\":[\"c\",1,\"\",\"previous\"],\"c3\":[\"c\",3,\"\",\"previous\"],\"c4\":[\"c\",4,\"\"],\"c5\":[\"c\",5,\"\"],\"c5a\":[\"c\",5,\"a\"],\"c5ad\":[\"c\",5,\"ad\"],\"c5d\":[\"c\",5,\"d\"],\"c5n\":[\"c\",5,\"n\"],\"c6a\":[\"c\",6,\"a\"],\"c6g\":[\"c\",6,\"g\"],\"c6gd\":[\"c\",6,\"gd\"],\"c6gn\":[\"c\",6,\"gn\"],\"c6i\":[\"c\",6,\"i\"],\"c6id\":[\"c\",6,\"id\"],\"c6in\":[\"c\",6,\"in\"],\"c7a\":[\"c\",7,\"a\"],\"c7g\":[\"c\",7,\"g\"],\"c7gd\":[\"c\",7,\"gd\"],\"c7gn\":[\"c\",7,\"gn\"],\"c7i\":[\"c\",7,\"i\"],\"c7i-flex\":[\"c\",7,\"i-flex\"],\"c8a\":[\"c\",8,\"a\"],\"c8g\":[\"c\",8,\"g\"],\"c8gb\":[\"c\",8,\"gb\"],\"c8gd\":[\"c\",8,\"gd\"],\"c8gn\":[\"c\",8,\"gn\"],\"c8i\":[\"c\",8,\"i\"],\"c8i-flex\":[\"c\",8,\"i-flex\"],\"c8ib\":[\"c\",8,\"ib\"],\"c8id\":[\"c\",8,\"id\"],\"c8in\":[\"c\",8,\"in\"],\"c8ine\":[\"c\",8,\"ine\"],\"c9g\":[\"c\",9,\"g\"],\"c9gd\":[\"c\",9,\"gd\"],\"cc2\":[\"cc\",2,\"\",\"previous\"],\"cr1\":[\"cr\",1,\"\",\"previous\"],\"d2\":[\"d\",2,\"\",\"previous\"],\"d3\":[\"d\",3,\"\"],\"d3en\":[\"d\",3,\"en\"],\"dl1\":[\"dl\",1,\"\"],\"dl2q\":[\"dl\",2,\"q\"],\"f1\":[\"f\",1,\"\"],\"f2\":[\"f\",2,\"\"],\"g2\":[\"g\",2,\"\",\"previous\"],\"g3\":[\"g\",3,\"\"],\"g3s\":[\"g\",3,\"s\"],\"g4ad\":[\"g\",4,\"ad\"],\"g4dn\":[\"g\",4,\"dn\"],\"g5\":[\"g\",5,\"\"],\"g5g\":[\"g\",5,\"g\"],\"g6\":[\"g\",6,\"\"],\"g6e\":[\"g\",6,\"e\"],\"g6f\":[\"g\",6,\"f\"],\"g7\":[\"g\",7,\"\"],\"g7e\":[\"g\",7,\"e\"],\"gr6\":[\"gr\",6,\"\"],\"gr6f\":[\"gr\",6,\"f\"],\"h1\":[\"h\",1,\"\"],\"hpc6a\":[\"hpc\",6,\"a\"],\"hpc6id\":[\"hpc\",6,\"id\"],\"hpc7a\":[\"hpc\",7,\"a\"],\"hpc7g\":[\"hpc\",7,\"g\"],\"hpc8a\":[\"hpc\",8,\"a\"],\"hs1\":[\"hs\",1,\"\",\"previous\"],\"i2\":[\"i\",2,\"\",\"previous\"],\"i3\":[\"i\",3,\"\"],\"i3en\":[\"i\",3,\"en\"],\"i3p\":[\"i\",3,\"p\"],\"i4g\":[\"i\",4,\"g\"],\"i4i\":[\"i\",4,\"i\"],\"i7i\":[\"i\",7,\"i\"],\"i7ie\":[\"i\",7,\"ie\"],\"i8g\":[\"i\",8,\"g\"],\"i8ge\":[\"i\",8,\"ge\"],\"im4gn\":[\"im\",4,\"gn\"],\"inf1\":[\"inf\",1,\"\"],\"inf2\":[\"inf\",2,\"\"],\"is4gen\":[\"is\",4,\"gen\"],\"m1\":[\"m\",1,\"\",\"previous\"],\"m2\":[\"m\",2,\"\",\"previous\"],\"m3\":[\"m\",3,\"\",\"previous\"],\"m4\":[\"m\",4,\"\"],\"m5\":[\"m\",5,\"\"],\"m5a\":[\"m\",5,\"a\"],\"m5ad\":[\"m\",5,\"ad\"],\"m5d\":[\"m\",5,\"d\"],\"m5dn\":[\"m\",5,\"dn\"],\"m5n\":[\"m\",5,\"n\"],\"m5zn\":[\"m\",5,\"zn\"],\"m6a\":[\"m\",6,\"a\"],\"m6g\":[\"m\",6,\"g\"],\"m6gd\":[\"m\",6,\"gd\"],\"m6i\":[\"m\",6,\"i\"],\"m6id\":[\"m\",6,\"id\"],\"m6idn\":[\"m\",6,\"idn\"],\"m6in\":[\"m\",6,\"in\"],\"m7a\":[\"m\",7,\"a\"],\"m7g\":[\"m\",7,\"g\"],\"m7gd\":[\"m\",7,\"gd\"],\"m7i\":[\"m\",7,\"i\"],\"m7i-flex\":[\"m\",7,\"i-flex\"],\"m8a\":[\"m\",8,\"a\"],\"m8azn\":[\"m\",8,\"azn\"],\"m8g\":[\"m\",8,\"g\"],\"m8gb\":[\"m\",8,\"gb\"],\"m8gd\":[\"m\",8,\"gd\"],\"m8gn\":[\"m\",8,\"gn\"],\"m8i\":[\"m\",8,\"i\"],\"m8i-flex\":[\"m\",8,\"i-flex\"],\"m8ib\":[\"m\",8,\"ib\"],\"m8id\":[\"m\",8,\"id\"],\"m8idb\":[\"m\",8,\"idb\"],\"m8idn\":[\"m\",8,\"idn\"],\"m8in\":[\"m\",8,\"in\"],\"m8ine\":[\"m\",8,\"ine\"],\"m9g\":[\"m\",9,\"g\"],\"m9gd\":[\"m\",9,\"gd\"],\"mac-m4\":[\"mac-m4\",null,\"\"],\"mac-m4pro\":[\"mac-m4pro\",null,\"\"],\"mac1\":[\"mac\",1,\"\"],\"mac2\":[\"mac\",2,\"\"],\"mac2-m1ultra\":[\"mac\",2,\"-m1ultra\"],\"mac2-m2\":[\"mac\",2,\"-m2\"],\"mac2-m2pro\":[\"mac\",2,\"-m2pro\"],\"p2\":[\"p\",2,\"\"],\"p3\":[\"p\",3,\"\"],\"p3dn\":[\"p\",3,\"dn\"],\"p4d\":[\"p\",4,\"d\"],\"p4de\":[\"p\",4,\"de\"],\"p5\":[\"p\",5,\"\"],\"p5e\":[\"p\",5,\"e\"],\"p5en\":[\"p\",5,\"en\"],\"p6-b200\":[\"p\",6,\"-b200\"],\"p6-b300\":[\"p\",6,\"-b300\"],\"r3\":[\"r\",3,\"\",\"previous\"],\"r4\":[\"r\",4,\"\"],\"r5\":[\"r\",5,\"\"],\"r5a\":[\"r\",5,\"a\"],\"r5ad\":[\"r\",5,\"ad\"],\"r5b\":[\"r\",5,\"b\"],\"r5d\":[\"r\",5,\"d\"],\"r5dn\":[\"r\",5,\"dn\"],\"r5n\":[\"r\",5,\"n\"],\"r6a\":[\"r\",6,\"a\"],\"r6g\":[\"r\",6,\"g\"],\"r6gd\":[\"r\",6,\"gd\"],\"r6i\":[\"r\",6,\"i\"],\"r6id\":[\"r\",6,\"id\"],\"r6idn\":[\"r\",6,\"idn\"],\"r6in\":[\"r\",6,\"in\"],\"r7a\":[\"r\",7,\"a\"],\"r7g\":[\"r\",7,\"g\"],\"r7gd\":[\"r\",7,\"gd\"],\"r7i\":[\"r\",7,\"i\"],\"r7iz\":[\"r\",7,\"iz\"],\"r8a\":[\"r\",8,\"a\"],\"r8g\":[\"r\",8,\"g\"],\"r8gb\":[\"r\",8,\"gb\"],\"r8gd\":[\"r\",8,\"gd\"],\"r8gn\":[\"r\",8,\"gn\"],\"r8i\":[\"r\",8,\"i\"],\"r8i-flex\":[\"r\",8,\"i-flex\"],\"r8ib\":[\"r\",8,\"ib\"],\"r8id\":[\"r\",8,\"id\"],\"r8idb\":[\"r\",8,\"idb\"],\"r8idn\":[\"r\",8,\"idn\"],\"r8in\":[\"r\",8,\"in\"],\"t1\":[\"t\",1,\"\",\"previous\"],\"t2\":[\"t\",2,\"\"],\"t3\":[\"t\",3,\"\"],\"t3a\":[\"t\",3,\"a\"],\"t4g\":[\"t\",4,\"g\"],\"trn1\":[\"trn\",1,\"\"],\"trn1n\":[\"trn\",1,\"n\"],\"trn2\":[\"trn\",2,\"\"],\"u-12tb1\":[\"u-12tb1\",null,\"\"],\"u-18tb1\":[\"u-18tb1\",null,\"\"],\"u-24tb1\":[\"u-24tb1\",null,\"\"],\"u-3tb1\":[\"u-3tb1\",null,\"\"],\"u-6tb1\":[\"u-6tb1\",null,\"\"],\"u-9tb1\":[\"u-9tb1\",null,\"\"],\"u7i-12tb\":[\"u\",7,\"i-12tb\"],\"u7i-6tb\":[\"u\",7,\"i-6tb\"],\"u7i-8tb\":[\"u\",7,\"i-8tb\"],\"u7in-16tb\":[\"u\",7,\"in-16tb\"],\"u7in-24tb\":[\"u\",7,\"in-24tb\"],\"u7in-32tb\":[\"u\",7,\"in-32tb\"],\"vt1\":[\"vt\",1,\"\"],\"x1\":[\"x\",1,\"\"],\"x1e\":[\"x\",1,\"e\"],\"x2gd\":[\"x\",2,\"gd\"],\"x2idn\":[\"x\",2,\"idn\"],\"x2iedn\":[\"x\",2,\"iedn\"],\"x2iezn\":[\"x\",2,\"iezn\"],\"x8aedz\":[\"x\",8,\"aedz\"],\"x8g\":[\"x\",8,\"g\"],\"x8i\":[\"x\",8,\"i\"],\"z1d\":[\"z\",1,\"d\"]},\"types\":{\"a1.2xlarge\":[8,16,\"arm64\",\"a1\"],\"a1.4xlarge\":[16,32,\"arm64\",\"a1\"],\"a1.large\":[2,4,\"arm64\",\"a1\"],\"a1.medium\":[1,2,\"arm64\",\"a1\"],\"a1.metal\":[16,32,\"arm64\",\"a1\"],\"a1.xlarge\":[4,8,\"arm64\",\"a1\"],\"c1.medium\":[2,1.6992,\"x86_64\",\"c1\"],\"c1.xlarge\":[8,7,\"x86_64\",\"c1\"],\"c3.2xlarge\":[8,15,\"x86_64\",\"c3\"],\"c3.4xlarge\":[16,30,\"x86_64\",\"c3\"],\"c3.8xlarge\":[32,60,\"x86_64\",\"c3\"],\"c3.large\":[2,3.75,\"x86_64\",\"c3\"],\"c3.xlarge\":[4,7.5,\"x86_64\",\"c3\"],\"c4.2xlarge\":[8,15,\"x86_64\",\"c4\"],\"c4.4xlarge\":[16,30,\"x86_64\",\"c4\"],\"c4.8xlarge\":[36,60,\"x86_64\",\"c4\"],\"c4.large\":[2,3.75,\"x86_64\",\"c4\"],\"c4.xlarge\":[4,7.5,\"x86_64\",\"c4\"],\"c5.12xlarge\":[48,96,\"x86_64\",\"c5\"],\"c5.18xlarge\":[72,144,\"x86_64\",\"c5\"],\"c5.24xlarge\":[96,192,\"x86_64\",\"c5\"],\"c5.2xlarge\":[8,16,\"x86_64\",\"c5\"],\"c5.4xlarge\":[16,32,\"x86_64\",\"c5\"],\"c5.9xlarge\":[36,72,\"x86_64\",\"c5\"],\"c5.large\":[2,4,\"x86_64\",\"c5\"],\"c5.metal\":[96,192,\"x86_64\",\"c5\"],\"c5.xlarge\":[4,8,\"x86_64\",\"c5\"],\"c5a.12xlarge\":[48,96,\"x86_64\",\"c5a\"],\"c5a.16xlarge\":[64,128,\"x86_64\",\"c5a\"],\"c5a.24xlarge\":[96,192,\"x86_64\",\"c5a\"],\"c5a.2xlarge\":[8,16,\"x86_64\",\"c5a\"],\"c5a.4xlarge\":[16,32,\"x86_64\",\"c5a\"],\"c5a.8xlarge\":[32,64,\"x86_64\",\"c5a\"],\"c5a.large\":[2,4,\"x86_64\",\"c5a\"],\"c5a.xlarge\":[4,8,\"x86_64\",\"c5a\"],\"c5ad.12xlarge\":[48,96,\"x86_64\",\"c5ad\"],\"c5ad.16xlarge\":[64,128,\"x86_64\",\"c5ad\"],\"c5ad.24xlarge\":[96,192,\"x86_64\",\"c5ad\"],\"c5ad.2xlarge\":[8,16,\"x86_64\",\"c5ad\"],\"c5ad.4xlarge\":[16,32,\"x86_64\",\"c5ad\"],\"c5ad.8xlarge\":[32,64,\"x86_64\",\"c5ad\"],\"c5ad.large\":[2,4,\"x86_64\",\"c5ad\"],\"c5ad.xlarge\":[4,8,\"x86_64\",\"c5ad\"],\"c5d.12xlarge\":[48,96,\"x86_64\",\"c5d\"],\"c5d.18xlarge\":[72,144,\"x86_64\",\"c5d\"],\"c5d.24xlarge\":[96,192,\"x86_64\",\"c5d\"],\"c5d.2xlarge\":[8,16,\"x86_64\",\"c5d\"],\"c5d.4xlarge\":[16,32,\"x86_64\",\"c5d\"],\"c5d.9xlarge\":[36,72,\"x86_64\",\"c5d\"],\"c5d.large\":[2,4,\"x86_64\",\"c5d\"],\"c5d.metal\":[96,192,\"x86_64\",\"c5d\"],\"c5d.xlarge\":[4,8,\"x86_64\",\"c5d\"],\"c5n.18xlarge\":[72,192,\"x86_64\",\"c5n\"],\"c5n.2xlarge\":[8,21,\"x86_64\",\"c5n\"],\"c5n.4xlarge\":[16,42,\"x86_64\",\"c5n\"],\"c5n.9xlarge\":[36,96,\"x86_64\",\"c5n\"],\"c5n.large\":[2,5.25,\"x86_64\",\"c5n\"],\"c5n.metal\":[72,192,\"x86_64\",\"c5n\"],\"c5n.xlarge\":[4,10.5,\"x86_64\",\"c5n\"],\"c6a.12xlarge\":[48,96,\"x86_64\",\"c6a\"],\"c6a.16xlarge\":[64,128,\"x86_64\",\"c6a\"],\"c6a.24xlarge\":[96,192,\"x86_64\",\"c6a\"],\"c6a.2xlarge\":[8,16,\"x86_64\",\"c6a\"],\"c6a.32xlarge\":[128,256,\"x86_64\",\"c6a\"],\"c6a.48xlarge\":[192,384,\"x86_64\",\"c6a\"],\"c6a.4xlarge\":[16,32,\"x86_64\",\"c6a\"],\"c6a.8xlarge\":[32,64,\"x86_64\",\"c6a\"],\"c6a.large\":[2,4,\"x86_64\",\"c6a\"],\"c6a.metal\":[192,384,\"x86_64\",\"c6a\"],\"c6a.xlarge\":[4,8,\"x86_64\",\"c6a\"],\"c6g.12xlarge\":[48,96,\"arm64\",\"c6g\"],\"c6g.16xlarge\":[64,128,\"arm64\",\"c6g\"],\"c6g.2xlarge\":[8,16,\"arm64\",\"c6g\"],\"c6g.4xlarge\":[16,32,\"arm64\",\"c6g\"],\"c6g.8xlarge\":[32,64,\"arm64\",\"c6g\"],\"c6g.large\":[2,4,\"arm64\",\"c6g\"],\"c6g.medium\":[1,2,\"arm64\",\"c6g\"],\"c6g.metal\":[64,128,\"arm64\",\"c6g\"],\"c6g.xlarge\":[4,8,\"arm64\",\"c6g\"],\"c6gd.12xlarge\":[48,96,\"arm64\",\"c6gd\"],\"c6gd.16xlarge\":[64,128,\"arm64\",\"c6gd\"],\"c6gd.2xlarge\":[8,16,\"arm64\",\"c6gd\"],\"c6gd.4xlarge\":[16,32,\"arm64\",\"c6gd\"],\"c6gd.8xlarge\":[32,64,\"arm64\",\"c6gd\"],\"c6gd.large\":[2,4,\"arm64\",\"c6gd\"],\"c6gd.medium\":[1,2,\"arm64\",\"c6gd\"],\"c6gd.metal\":[64,128,\"arm64\",\"c6gd\"],\"c6gd.xlarge\":[4,8,\"arm64\",\"c6gd\"],\"c6gn.12xlarge\":[48,96,\"arm64\",\"c6gn\"],\"c6gn.16xlarge\":[64,128,\"arm64\",\"c6gn\"],\"c6gn.2xlarge\":[8,16,\"arm64\",\"c6gn\"],\"c6gn.4xlarge\":[16,32,\"arm64\",\"c6gn\"],\"c6gn.8xlarge\":[32,64,\"arm64\",\"c6gn\"],\"c6gn.large\":[2,4,\"arm64\",\"c6gn\"],\"c6gn.medium\":[1,2,\"arm64\",\"c6gn\"],\"c6gn.metal\":[64,128,null,\"c6gn\"],\"c6gn.xlarge\":[4,8,\"arm64\",\"c6gn\"],\"c6i.12xlarge\":[48,96,\"x86_64\",\"c6i\"],\"c6i.16xlarge\":[64,128,\"x86_64\",\"c6i\"],\"c6i.24xlarge\":[96,192,\"x86_64\",\"c6i\"],\"c6i.2xlarge\":[8,16,\"x86_64\",\"c6i\"],\"c6i.32xlarge\":[128,256,\"x86_64\",\"c6i\"],\"c6i.4xlarge\":[16,32,\"x86_64\",\"c6i\"],\"c6i.8xlarge\":[32,64,\"x86_64\",\"c6i\"],\"c6i.large\":[2,4,\"x86_64\",\"c6i\"],\"c6i.metal\":[128,256,\"x86_64\",\"c6i\"],\"c6i.xlarge\":[4,8,\"x86_64\",\"c6i\"],\"c6id.12xlarge\":[48,96,\"x86_64\",\"c6id\"],\"c6id.16xlarge\":[64,128,\"x86_64\",\"c6id\"],\"c6id.24xlarge\":[96,192,\"x86_64\",\"c6id\"],\"c6id.2xlarge\":[8,16,\"x86_64\",\"c6id\"],\"c6id.32xlarge\":[128,256,\"x86_64\",\"c6id\"],\"c6id.4xlarge\":[16,32,\"x86_64\",\"c6id\"],\"c6id.8xlarge\":[32,64,\"x86_64\",\"c6id\"],\"c6id.large\":[2,4,\"x86_64\",\"c6id\"],\"c6id.metal\":[128,256,\"x86_64\",\"c6id\"],\"c6id.xlarge\":[4,8,\"x86_64\",\"c6id\"],\"c6in.12xlarge\":[48,96,\"x86_64\",\"c6in\"],\"c6in.16xlarge\":[64,128,\"x86_64\",\"c6in\"],\"c6in.24xlarge\":[96,192,\"x86_64\",\"c6in\"],\"c6in.2xlarge\":[8,16,\"x86_64\",\"c6in\"],\"c6in.32xlarge\":[128,256,\"x86_64\",\"c6in\"],\"c6in.4xlarge\":[16,32,\"x86_64\",\"c6in\"],\"c6in.8xlarge\":[32,64,\"x86_64\",\"c6in\"],\"c6in.large\":[2,4,\"x86_64\",\"c6in\"],\"c6in.metal\":[128,256,\"x86_64\",\"c6in\"],\"c6in.xlarge\":[4,8,\"x86_64\",\"c6in\"],\"c7a.12xlarge\":[48,96,\"x86_64\",\"c7a\"],\"c7a.16xlarge\":[64,128,\"x86_64\",\"c7a\"],\"c7a.24xlarge\":[96,192,\"x86_64\",\"c7a\"],\"c7a.2xlarge\":[8,16,\"x86_64\",\"c7a\"],\"c7a.32xlarge\":[128,256,\"x86_64\",\"c7a\"],\"c7a.48xlarge\":[192,384,\"x86_64\",\"c7a\"],\"c7a.4xlarge\":[16,32,\"x86_64\",\"c7a\"],\"c7a.8xlarge\":[32,64,\"x86_64\",\"c7a\"],\"c7a.large\":[2,4,\"x86_64\",\"c7a\"],\"c7a.medium\":[1,2,\"x86_64\",\"c7a\"],\"c7a.metal-48xl\":[192,384,\"x86_64\",\"c7a\"],\"c7a.xlarge\":[4,8,\"x86_64\",\"c7a\"],\"c7g.12xlarge\":[48,96,\"arm64\",\"c7g\"],\"c7g.16xlarge\":[64,128,\"arm64\",\"c7g\"],\"c7g.2xlarge\":[8,16,\"arm64\",\"c7g\"],\"c7g.4xlarge\":[16,32,\"arm64\",\"c7g\"],\"c7g.8xlarge\":[32,64,\"arm64\",\"c7g\"],\"c7g.large\":[2,4,\"arm64\",\"c7g\"],\"c7g.medium\":[1,2,\"arm64\",\"c7g\"],\"c7g.metal\":[64,128,\"arm64\",\"c7g\"],\"c7g.xlarge\":[4,8,\"arm64\",\"c7g\"],\"c7gd.12xlarge\":[48,96,\"arm64\",\"c7gd\"],\"c7gd.16xlarge\":[64,128,\"arm64\",\"c7gd\"],\"c7gd.2xlarge\":[8,16,\"arm64\",\"c7gd\"],\"c7gd.4xlarge\":[16,32,\"arm64\",\"c7gd\"],\"c7gd.8xlarge\":[32,64,\"arm64\",\"c7gd\"],\"c7gd.large\":[2,4,\"arm64\",\"c7gd\"],\"c7gd.medium\":[1,2,\"arm64\",\"c7gd\"],\"c7gd.metal\":[64,128,\"arm64\",\"c7gd\"],\"c7gd.xlarge\":[4,8,\"arm64\",\"c7gd\"],\"c7gn.12xlarge\":[48,96,\"arm64\",\"c7gn\"],\"c7gn.16xlarge\":[64,128,\"arm64\",\"c7gn\"],\"c7gn.2xlarge\":[8,16,\"arm64\",\"c7gn\"],\"c7gn.4xlarge\":[16,32,\"arm64\",\"c7gn\"],\"c7gn.8xlarge\":[32,64,\"arm64\",\"c7gn\"],\"c7gn.large\":[2,4,\"arm64\",\"c7gn\"],\"c7gn.medium\":[1,2,\"arm64\",\"c7gn\"],\"c7gn.metal\":[64,128,\"arm64\",\"c7gn\"],\"c7gn.xlarge\":[4,8,\"arm64\",\"c7gn\"],\"c7i-flex.12xlarge\":[48,96,\"x86_64\",\"c7i-flex\"],\"c7i-flex.16xlarge\":[64,128,\"x86_64\",\"c7i-flex\"],\"c7i-flex.2xlarge\":[8,16,\"x86_64\",\"c7i-flex\"],\"c7i-flex.4xlarge\":[16,32,\"x86_64\",\"c7i-flex\"],\"c7i-flex.8xlarge\":[32,64,\"x86_64\",\"c7i-flex\"],\"c7i-flex.large\":[2,4,\"x86_64\",\"c7i-flex\"],\"c7i-flex.xlarge\":[4,8,\"x86_64\",\"c7i-flex\"],\"c7i.12xlarge\":[48,96,\"x86_64\",\"c7i\"],\"c7i.16xlarge\":[64,128,\"x86_64\",\"c7i\"],\"c7i.24xlarge\":[96,192,\"x86_64\",\"c7i\"],\"c7i.2xlarge\":[8,16,\"x86_64\",\"c7i\"],\"c7i.48xlarge\":[192,384,\"x86_64\",\"c7i\"],\"c7i.4xlarge\":[16,32,\"x86_64\",\"c7i\"],\"c7i.8xlarge\":[32,64,\"x86_64\",\"c7i\"],\"c7i.large\":[2,4,\"x86_64\",\"c7i\"],\"c7i.metal-24xl\":[96,192,\"x86_64\",\"c7i\"],\"c7i.metal-48xl\":[192,384,\"x86_64\",\"c7i\"],\"c7i.xlarge\":[4,8,\"x86_64\",\"c7i\"],\"c8a.12xlarge\":[48,96,\"x86_64\",\"c8a\"],\"c8a.16xlarge\":[64,128,\"x86_64\",\"c8a\"],\"c8a.24xlarge\":[96,192,\"x86_64\",\"c8a\"],\"c8a.2xlarge\":[8,16,\"x86_64\",\"c8a\"],\"c8a.48xlarge\":[192,384,\"x86_64\",\"c8a\"],\"c8a.4xlarge\":[16,32,\"x86_64\",\"c8a\"],\"c8a.8xlarge\":[32,64,\"x86_64\",\"c8a\"],\"c8a.large\":[2,4,\"x86_64\",\"c8a\"],\"c8a.medium\":[1,2,\"x86_64\",\"c8a\"],\"c8a.metal-24xl\":[96,192,\"x86_64\",\"c8a\"],\"c8a.metal-48xl\":[192,384,\"x86_64\",\"c8a\"],\"c8a.xlarge\":[4,8,\"x86_64\",\"c8a\"],\"c8g.12xlarge\":[48,96,\"arm64\",\"c8g\"],\"c8g.16xlarge\":[64,128,\"arm64\",\"c8g\"],\"c8g.24xlarge\":[96,192,\"arm64\",\"c8g\"],\"c8g.2xlarge\":[8,16,\"arm64\",\"c8g\"],\"c8g.48xlarge\":[192,384,\"arm64\",\"c8g\"],\"c8g.4xlarge\":[16,32,\"arm64\",\"c8g\"],\"c8g.8xlarge\":[32,64,\"arm64\",\"c8g\"],\"c8g.large\":[2,4,\"arm64\",\"c8g\"],\"c8g.medium\":[1,2,\"arm64\",\"c8g\"],\"c8g.metal-24xl\":[96,192,\"arm64\",\"c8g\"],\"c8g.metal-48xl\":[192,384,\"arm64\",\"c8g\"],\"c8g.xlarge\":[4,8,\"arm64\",\"c8g\"],\"c8gb.12xlarge\":[48,96,\"arm64\",\"c8gb\"],\"c8gb.16xlarge\":[64,128,\"arm64\",\"c8gb\"],\"c8gb.24xlarge\":[96,192,\"arm64\",\"c8gb\"],\"c8gb.2xlarge\":[8,16,\"arm64\",\"c8gb\"],\"c8gb.48xlarge\":[192,384,\"arm64\",\"c8gb\"],\"c8gb.4xlarge\":[16,32,\"arm64\",\"c8gb\"],\"c8gb.8xlarge\":[32,64,\"arm64\",\"c8gb\"],\"c8gb.large\":[2,4,\"arm64\",\"c8gb\"],\"c8gb.medium\":[1,2,\"arm64\",\"c8gb\"],\"c8gb.metal-24xl\":[96,192,\"arm64\",\"c8gb\"],\"c8gb.metal-48xl\":[192,384,\"arm64\",\"c8gb\"],\"c8gb.xlarge\":[4,8,\"arm64\",\"c8gb\"],\"c8gd.12xlarge\":[48,96,\"arm64\",\"c8gd\"],\"c8gd.16xlarge\":[64,128,\"arm64\",\"c8gd\"],\"c8gd.24xlarge\":[96,192,\"arm64\",\"c8gd\"],\"c8gd.2xlarge\":[8,16,\"arm64\",\"c8gd\"],\"c8gd.48xlarge\":[192,384,\"arm64\",\"c8gd\"],\"c8gd.4xlarge\":[16,32,\"arm64\",\"c8gd\"],\"c8gd.8xlarge\":[32,64,\"arm64\",\"c8gd\"],\"c8gd.large\":[2,4,\"arm64\",\"c8gd\"],\"c8gd.medium\":[1,2,\"arm64\",\"c8gd\"],\"c8gd.metal-24xl\":[96,192,\"arm64\",\"c8gd\"],\"c8gd.metal-48xl\":[192,384,\"arm64\",\"c8gd\"],\"c8gd.xlarge\":[4,8,\"arm64\",\"c8gd\"],\"c8gn.12xlarge\":[48,96,\"arm64\",\"c8gn\"],\"c8gn.16xlarge\":[64,128,\"arm64\",\"c8gn\"],\"c8gn.24xlarge\":[96,192,\"arm64\",\"c8gn\"],\"c8gn.2xlarge\":[8,16,\"arm64\",\"c8gn\"],\"c8gn.48xlarge\":[192,384,\"arm64\",\"c8gn\"],\"c8gn.4xlarge\":[16,32,\"arm64\",\"c8gn\"],\"c8gn.8xlarge\":[32,64,\"arm64\",\"c8gn\"],\"c8gn.large\":[2,4,\"arm64\",\"c8gn\"],\"c8gn.medium\":[1,2,\"arm64\",\"c8gn\"],\"c8gn.metal-24xl\":[96,192,\"arm64\",\"c8gn\"],\"c8gn.metal-48xl\":[192,384,\"arm64\",\"c8gn\"],\"c8gn.xlarge\":[4,8,\"arm64\",\"c8gn\"],\"c8i-flex.12xlarge\":[48,96,\"x86_64\",\"c8i-flex\"],\"c8i-flex.16xlarge\":[64,128,\"x86_64\",\"c8i-flex\"],\"c8i-flex.2xlarge\":[8,16,\"x86_64\",\"c8i-flex\"],\"c8i-flex.4xlarge\":[16,32,\"x86_64\",\"c8i-flex\"],\"c8i-flex.8xlarge\":[32,64,\"x86_64\",\"c8i-flex\"],\"c8i-flex.large\":[2,4,\"x86_64\",\"c8i-flex\"],\"c8i-flex.xlarge\":[4,8,\"x86_64\",\"c8i-flex\"],\"c8i.12xlarge\":[48,96,\"x86_64\",\"c8i\"],\"c8i.16xlarge\":[64,128,\"x86_64\",\"c8i\"],\"c8i.24xlarge\":[96,192,\"x86_64\",\"c8i\"],\"c8i.2xlarge\":[8,16,\"x86_64\",\"c8i\"],\"c8i.32xlarge\":[128,256,\"x86_64\",\"c8i\"],\"c8i.48xlarge\":[192,384,\"x86_64\",\"c8i\"],\"c8i.4xlarge\":[16,32,\"x86_64\",\"c8i\"],\"c8i.8xlarge\":[32,64,\"x86_64\",\"c8i\"],\"c8i.96xlarge\":[384,768,\"x86_64\",\"c8i\"],\"c8i.large\":[2,4,\"x86_64\",\"c8i\"],\"c8i.metal-48xl\":[192,384,\"x86_64\",\"c8i\"],\"c8i.metal-96xl\":[384,768,\"x86_64\",\"c8i\"],\"c8i.xlarge\":[4,8,\"x86_64\",\"c8i\"],\"c8ib.12xlarge\":[48,96,\"x86_64\",\"c8ib\"],\"c8ib.16xlarge\":[64,128,\"x86_64\",\"c8ib\"],\"c8ib.24xlarge\":[96,192,\"x86_64\",\"c8ib\"],\"c8ib.2xlarge\":[8,16,\"x86_64\",\"c8ib\"],\"c8ib.32xlarge\":[128,256,\"x86_64\",\"c8ib\"],\"c8ib.48xlarge\":[192,384,\"x86_64\",\"c8ib\"],\"c8ib.4xlarge\":[16,32,\"x86_64\",\"c8ib\"],\"c8ib.8xlarge\":[32,64,\"x86_64\",\"c8ib\"],\"c8ib.96xlarge\":[384,768,\"x86_64\",\"c8ib\"],\"c8ib.large\":[2,4,\"x86_64\",\"c8ib\"],\"c8ib.metal-48xl\":[192,384,\"x86_64\",\"c8ib\"],\"c8ib.metal-96xl\":[384,768,\"x86_64\",\"c8ib\"],\"c8ib.xlarge\":[4,8,\"x86_64\",\"c8ib\"],\"c8id.12xlarge\":[48,96,\"x86_64\",\"c8id\"],\"c8id.16xlarge\":[64,128,\"x86_64\",\"c8id\"],\"c8id.24xlarge\":[96,192,\"x86_64\",\"c8id\"],\"c8id.2xlarge\":[8,16,\"x86_64\",\"c8id\"],\"c8id.32xlarge\":[128,256,\"x86_64\",\"c8id\"],\"c8id.48xlarge\":[192,384,\"x86_64\",\"c8id\"],\"c8id.4xlarge\":[16,32,\"x86_64\",\"c8id\"],\"c8id.8xlarge\":[32,64,\"x86_64\",\"c8id\"],\"c8id.96xlarge\":[384,768,\"x86_64\",\"c8id\"],\"c8id.large\":[2,4,\"x86_64\",\"c8id\"],\"c8id.metal-48xl\":[192,384,\"x86_64\",\"c8id\"],\"c8id.metal-96xl\":[384,768,\"x86_64\",\"c8id\"],\"c8id.xlarge\":[4,8,\"x86_64\",\"c8id\"],\"c8in.12xlarge\":[48,96,\"x86_64\",\"c8in\"],\"c8in.16xlarge\":[64,128,\"x86_64\",\"c8in\"],\"c8in.24xlarge\":[96,192,\"x86_64\",\"c8in\"],\"c8in.2xlarge\":[8,16,\"x86_64\",\"c8in\"],\"c8in.32xlarge\":[128,256,\"x86_64\",\"c8in\"],\"c8in.48xlarge\":[192,384,\"x86_64\",\"c8in\"],\"c8in.4xlarge\":[16,32,\"x86_64\",\"c8in\"],\"c8in.8xlarge\":[32,64,\"x86_64\",\"c8in\"],\"c8in.96xlarge\":[384,768,\"x86_64\",\"c8in\"],\"c8in.large\":[2,4,\"x86_64\",\"c8in\"],\"c8in.metal-48xl\":[192,384,\"x86_64\",\"c8in\"],\"c8in.metal-96xl\":[384,768,\"x86_64\",\"c8in\"],\"c8in.xlarge\":[4,8,\"x86_64\",\"c8in\"],\"c8ine.12xlarge\":[48,96,\"x86_64\",\"c8ine\"],\"c8ine.2xlarge\":[8,16,\"x86_64\",\"c8ine\"],\"c8ine.4xlarge\":[16,32,\"x86_64\",\"c8ine\"],\"c8ine.8xlarge\":[32,64,\"x86_64\",\"c8ine\"],\"c8ine.large\":[2,4,\"x86_64\",\"c8ine\"],\"c8ine.xlarge\":[4,8,\"x86_64\",\"c8ine\"],\"c9g.12xlarge\":[48,96,\"arm64\",\"c9g\"],\"c9g.16xlarge\":[64,128,\"arm64\",\"c9g\"],\"c9g.24xlarge\":[96,192,\"arm64\",\"c9g\"],\"c9g.2xlarge\":[8,16,\"arm64\",\"c9g\"],\"c9g.48xlarge\":[192,384,\"arm64\",\"c9g\"],\"c9g.4xlarge\":[16,32,\"arm64\",\"c9g\"],\"c9g.8xlarge\":[32,64,\"arm64\",\"c9g\"],\"c9g.large\":[2,4,\"arm64\",\"c9g\"],\"c9g.medium\":[1,2,\"arm64\",\"c9g\"],\"c9g.metal-48xl\":[192,384,\"arm64\",\"c9g\"],\"c9g.xlarge\":[4,8,\"arm64\",\"c9g\"],\"c9gd.12xlarge\":[48,96,\"arm64\",\"c9gd\"],\"c9gd.16xlarge\":[64,128,\"arm64\",\"c9gd\"],\"c9gd.24xlarge\":[96,192,\"arm64\",\"c9gd\"],\"c9gd.2xlarge\":[8,16,\"arm64\",\"c9gd\"],\"c9gd.48xlarge\":[192,384,\"arm64\",\"c9gd\"],\"c9gd.4xlarge\":[16,32,\"arm64\",\"c9gd\"],\"c9gd.8xlarge\":[32,64,\"arm64\",\"c9gd\"],\"c9gd.large\":[2,4,\"arm64\",\"c9gd\"],\"c9gd.medium\":[1,2,\"arm64\",\"c9gd\"],\"c9gd.metal-48xl\":[192,384,\"arm64\",\"c9gd\"],\"c9gd.xlarge\":[4,8,\"arm64\",\"c9gd\"],\"cc2.8xlarge\":[32,60.5,null,\"cc2\"],\"cr1.8xlarge\":[32,244,null,\"cr1\"],\"d2.2xlarge\":[8,61,\"x86_64\",\"d2\"],\"d2.4xlarge\":[16,122,\"x86_64\",\"d2\"],\"d2.8xlarge\":[36,244,\"x86_64\",\"d2\"],\"d2.xlarge\":[4,30.5,\"x86_64\",\"d2\"],\"d3.2xlarge\":[8,64,\"x86_64\",\"d3\"],\"d3.4xlarge\":[16,128,\"x86_64\",\"d3\"],\"d3.8xlarge\":[32,256,\"x86_64\",\"d3\"],\"d3.xlarge\":[4,32,\"x86_64\",\"d3\"],\"d3en.12xlarge\":[48,192,\"x86_64\",\"d3en\"],\"d3en.2xlarge\":[8,32,\"x86_64\",\"d3en\"],\"d3en.4xlarge\":[16,64,\"x86_64\",\"d3en\"],\"d3en.6xlarge\":[24,96,\"x86_64\",\"d3en\"],\"d3en.8xlarge\":[32,128,\"x86_64\",\"d3en\"],\"d3en.xlarge\":[4,16,\"x86_64\",\"d3en\"],\"dl1.24xlarge\":[96,768,\"x86_64\",\"dl1\",8],\"dl2q.24xlarge\":[96,768,\"x86_64\",\"dl2q\",8,\"qualcomm-ai100\"],\"f1.16xlarge\":[64,976,\"x86_64\",\"f1\"],\"f1.2xlarge\":[8,122,\"x86_64\",\"f1\"],\"f1.4xlarge\":[16,244,\"x86_64\",\"f1\"],\"f2.12xlarge\":[48,512,\"x86_64\",\"f2\"],\"f2.48xlarge\":[192,2048,\"x86_64\",\"f2\"],\"f2.6xlarge\":[24,256,\"x86_64\",\"f2\"],\"g2.2xlarge\":[8,15,null,\"g2\",1,\"grid-k520\",4],\"g2.8xlarge\":[32,60,null,\"g2\",4,\"grid-k520\",4],\"g3.16xlarge\":[64,488,null,\"g3\",4,\"m60\",8],\"g3.4xlarge\":[16,122,null,\"g3\",1,\"m60\",8],\"g3.8xlarge\":[32,244,null,\"g3\",2,\"m60\",8],\"g3s.xlarge\":[4,30.5,null,\"g3s\",1,\"m60\",8],\"g4ad.16xlarge\":[64,256,\"x86_64\",\"g4ad\",4,\"radeon-pro-v520\",8],\"g4ad.2xlarge\":[8,32,\"x86_64\",\"g4ad\",1,\"radeon-pro-v520\",8],\"g4ad.4xlarge\":[16,64,\"x86_64\",\"g4ad\",1,\"radeon-pro-v520\",8],\"g4ad.8xlarge\":[32,128,\"x86_64\",\"g4ad\",2,\"radeon-pro-v520\",8],\"g4ad.xlarge\":[4,16,\"x86_64\",\"g4ad\",1,\"radeon-pro-v520\",8],\"g4dn.12xlarge\":[48,192,\"x86_64\",\"g4dn\",4,\"t4\",16],\"g4dn.16xlarge\":[64,256,\"x86_64\",\"g4dn\",1,\"t4\",16],\"g4dn.2xlarge\":[8,32,\"x86_64\",\"g4dn\",1,\"t4\",16],\"g4dn.4xlarge\":[16,64,\"x86_64\",\"g4dn\",1,\"t4\",16],\"g4dn.8xlarge\":[32,128,\"x86_64\",\"g4dn\",1,\"t4\",16],\"g4dn.metal\":[96,384,\"x86_64\",\"g4dn\",8,\"t4\",16],\"g4dn.xlarge\":[4,16,\"x86_64\",\"g4dn\",1,\"t4\",16],\"g5.12xlarge\":[48,192,\"x86_64\",\"g5\",4,\"a10g\",22.3516],\"g5.16xlarge\":[64,256,\"x86_64\",\"g5\",1,\"a10g\",22.3516],\"g5.24xlarge\":[96,384,\"x86_64\",\"g5\",4,\"a10g\",22.3516],\"g5.2xlarge\":[8,32,\"x86_64\",\"g5\",1,\"a10g\",22.3516],\"g5.48xlarge\":[192,768,\"x86_64\",\"g5\",8,\"a10g\",22.3516],\"g5.4xlarge\":[16,64,\"x86_64\",\"g5\",1,\"a10g\",22.3516],\"g5.8xlarge\":[32,128,\"x86_64\",\"g5\",1,\"a10g\",22.3516],\"g5.xlarge\":[4,16,\"x86_64\",\"g5\",1,\"a10g\",22.3516],\"g5g.16xlarge\":[64,128,\"arm64\",\"g5g\",2,\"t4g\",16],\"g5g.2xlarge\":[8,16,\"arm64\",\"g5g\",1,\"t4g\",16],\"g5g.4xlarge\":[16,32,\"arm64\",\"g5g\",1,\"t4g\",16],\"g5g.8xlarge\":[32,64,\"arm64\",\"g5g\",1,\"t4g\",16],\"g5g.metal\":[64,128,\"arm64\",\"g5g\",2,\"t4g\",16],\"g5g.xlarge\":[4,8,\"arm64\",\"g5g\",1,\"t4g\",16],\"g6.12xlarge\":[48,192,\"x86_64\",\"g6\",4,\"l4\",22.3516],\"g6.16xlarge\":[64,256,\"x86_64\",\"g6\",1,\"l4\",22.3516],\"g6.24xlarge\":[96,384,\"x86_64\",\"g6\",4,\"l4\",22.3516],\"g6.2xlarge\":[8,32,\"x86_64\",\"g6\",1,\"l4\",22.3516],\"g6.48xlarge\":[192,768,\"x86_64\",\"g6\",8,\"l4\",22.3516],\"g6.4xlarge\":[16,64,\"x86_64\",\"g6\",1,\"l4\",22.3516],\"g6.8xlarge\":[32,128,\"x86_64\",\"g6\",1,\"l4\",22.3516],\"g6.xlarge\":[4,16,\"x86_64\",\"g6\",1,\"l4\",22.3516],\"g6e.12xlarge\":[48,384,\"x86_64\",\"g6e\",4,\"l40s\",44.7031],\"g6e.16xlarge\":[64,512,\"x86_64\",\"g6e\",1,\"l40s\",44.7031],\"g6e.24xlarge\":[96,768,\"x86_64\",\"g6e\",4,\"l40s\",44.7031],\"g6e.2xlarge\":[8,64,\"x86_64\",\"g6e\",1,\"l40s\",44.7031],\"g6e.48xlarge\":[192,1536,\"x86_64\",\"g6e\",8,\"l40s\",44.7031],\"g6e.4xlarge\":[16,128,\"x86_64\",\"g6e\",1,\"l40s\",44.7031],\"g6e.8xlarge\":[32,256,\"x86_64\",\"g6e\",1,\"l40s\",44.7031],\"g6e.xlarge\":[4,32,\"x86_64\",\"g6e\",1,\"l40s\",44.7031],\"g6f.2xlarge\":[8,32,\"x86_64\",\"g6f\",0.25,\"l4\",5.58789],\"g6f.4xlarge\":[16,64,\"x86_64\",\"g6f\",0.5,\"l4\",11.1758],\"g6f.large\":[2,8,\"x86_64\",\"g6f\",0.125,\"l4\",2.79395],\"g6f.xlarge\":[4,16,\"x86_64\",\"g6f\",0.125,\"l4\",2.79395],\"g7.12xlarge\":[48,192,\"x86_64\",\"g7\",2,\"rtx-pro-4500\",32],\"g7.24xlarge\":[96,384,\"x86_64\",\"g7\",4,\"rtx-pro-4500\",32],\"g7.2xlarge\":[8,32,\"x86_64\",\"g7\",1,\"rtx-pro-4500\",32],\"g7.48xlarge\":[192,768,\"x86_64\",\"g7\",8,\"rtx-pro-4500\",32],\"g7.4xlarge\":[16,64,\"x86_64\",\"g7\",1,\"rtx-pro-4500\",32],\"g7.8xlarge\":[32,128,\"x86_64\",\"g7\",1,\"rtx-pro-4500\",32],\"g7e.12xlarge\":[48,512,\"x86_64\",\"g7e\",2,\"rtx-pro-6000\",96],\"g7e.24xlarge\":[96,1024,\"x86_64\",\"g7e\",4,\"rtx-pro-6000\",96],\"g7e.2xlarge\":[8,64,\"x86_64\",\"g7e\",1,\"rtx-pro-6000\",96],\"g7e.48xlarge\":[192,2048,\"x86_64\",\"g7e\",8,\"rtx-pro-6000\",96],\"g7e.4xlarge\":[16,128,\"x86_64\",\"g7e\",1,\"rtx-pro-6000\",96],\"g7e.8xlarge\":[32,256,\"x86_64\",\"g7e\",1,\"rtx-pro-6000\",96],\"gr6.4xlarge\":[16,128,\"x86_64\",\"gr6\",1,\"l4\",22.3516],\"gr6.8xlarge\":[32,256,\"x86_64\",\"gr6\",1,\"l4\",22.3516],\"gr6f.4xlarge\":[16,128,\"x86_64\",\"gr6f\",0.5,\"l4\",11.1758],\"h1.16xlarge\":[64,256,\"x86_64\",\"h1\"],\"h1.2xlarge\":[8,32,\"x86_64\",\"h1\"],\"h1.4xlarge\":[16,64,\"x86_64\",\"h1\"],\"h1.8xlarge\":[32,128,\"x86_64\",\"h1\"],\"hpc6a.48xlarge\":[96,384,\"x86_64\",\"hpc6a\"],\"hpc6id.32xlarge\":[64,1024,\"x86_64\",\"hpc6id\"],\"hpc7a.12xlarge\":[24,768,\"x86_64\",\"hpc7a\"],\"hpc7a.24xlarge\":[48,768,\"x86_64\",\"hpc7a\"],\"hpc7a.48xlarge\":[96,768,\"x86_64\",\"hpc7a\"],\"hpc7a.96xlarge\":[192,768,\"x86_64\",\"hpc7a\"],\"hpc7g.16xlarge\":[64,128,\"arm64\",\"hpc7g\"],\"hpc7g.4xlarge\":[16,128,\"arm64\",\"hpc7g\"],\"hpc7g.8xlarge\":[32,128,\"arm64\",\"hpc7g\"],\"hpc8a.96xlarge\":[192,768,\"x86_64\",\"hpc8a\"],\"hs1.8xlarge\":[16,117,null,\"hs1\"],\"i2.2xlarge\":[8,61,\"x86_64\",\"i2\"],\"i2.4xlarge\":[16,122,\"x86_64\",\"i2\"],\"i2.8xlarge\":[32,244,\"x86_64\",\"i2\"],\"i2.xlarge\":[4,30.5,\"x86_64\",\"i2\"],\"i3.16xlarge\":[64,488,\"x86_64\",\"i3\"],\"i3.2xlarge\":[8,61,\"x86_64\",\"i3\"],\"i3.4xlarge\":[16,122,\"x86_64\",\"i3\"],\"i3.8xlarge\":[32,244,\"x86_64\",\"i3\"],\"i3.large\":[2,15.25,\"x86_64\",\"i3\"],\"i3.metal\":[72,512,null,\"i3\"],\"i3.xlarge\":[4,30.5,\"x86_64\",\"i3\"],\"i3en.12xlarge\":[48,384,\"x86_64\",\"i3en\"],\"i3en.24xlarge\":[96,768,\"x86_64\",\"i3en\"],\"i3en.2xlarge\":[8,64,\"x86_64\",\"i3en\"],\"i3en.3xlarge\":[12,96,\"x86_64\",\"i3en\"],\"i3en.6xlarge\":[24,192,\"x86_64\",\"i3en\"],\"i3en.large\":[2,16,\"x86_64\",\"i3en\"],\"i3en.metal\":[96,768,\"x86_64\",\"i3en\"],\"i3en.xlarge\":[4,32,\"x86_64\",\"i3en\"],\"i3p.16xlarge\":[64,488,null,\"i3p\"],\"i4g.16xlarge\":[64,512,\"arm64\",\"i4g\"],\"i4g.2xlarge\":[8,64,\"arm64\",\"i4g\"],\"i4g.4xlarge\":[16,128,\"arm64\",\"i4g\"],\"i4g.8xlarge\":[32,256,\"arm64\",\"i4g\"],\"i4g.large\":[2,16,\"arm64\",\"i4g\"],\"i4g.xlarge\":[4,32,\"arm64\",\"i4g\"],\"i4i.12xlarge\":[48,384,\"x86_64\",\"i4i\"],\"i4i.16xlarge\":[64,512,\"x86_64\",\"i4i\"],\"i4i.24xlarge\":[96,768,\"x86_64\",\"i4i\"],\"i4i.2xlarge\":[8,64,\"x86_64\",\"i4i\"],\"i4i.32xlarge\":[128,1024,\"x86_64\",\"i4i\"],\"i4i.4xlarge\":[16,128,\"x86_64\",\"i4i\"],\"i4i.8xlarge\":[32,256,\"x86_64\",\"i4i\"],\"i4i.large\":[2,16,\"x86_64\",\"i4i\"],\"i4i.metal\":[128,1024,\"x86_64\",\"i4i\"],\"i4i.xlarge\":[4,32,\"x86_64\",\"i4i\"],\"i7i.12xlarge\":[48,384,\"x86_64\",\"i7i\"],\"i7i.16xlarge\":[64,512,\"x86_64\",\"i7i\"],\"i7i.24xlarge\":[96,768,\"x86_64\",\"i7i\"],\"i7i.2xlarge\":[8,64,\"x86_64\",\"i7i\"],\"i7i.48xlarge\":[192,1536,\"x86_64\",\"i7i\"],\"i7i.4xlarge\":[16,128,\"x86_64\",\"i7i\"],\"i7i.8xlarge\":[32,256,\"x86_64\",\"i7i\"],\"i7i.large\":[2,16,\"x86_64\",\"i7i\"],\"i7i.metal-24xl\":[96,768,\"x86_64\",\"i7i\"],\"i7i.metal-48xl\":[192,1536,\"x86_64\",\"i7i\"],\"i7i.xlarge\":[4,32,\"x86_64\",\"i7i\"],\"i7ie.12xlarge\":[48,384,\"x86_64\",\"i7ie\"],\"i7ie.18xlarge\":[72,576,\"x86_64\",\"i7ie\"],\"i7ie.24xlarge\":[96,768,\"x86_64\",\"i7ie\"],\"i7ie.2xlarge\":[8,64,\"x86_64\",\"i7ie\"],\"i7ie.3xlarge\":[12,96,\"x86_64\",\"i7ie\"],\"i7ie.48xlarge\":[192,1536,\"x86_64\",\"i7ie\"],\"i7ie.6xlarge\":[24,192,\"x86_64\",\"i7ie\"],\"i7ie.large\":[2,16,\"x86_64\",\"i7ie\"],\"i7ie.metal-24xl\":[96,768,\"x86_64\",\"i7ie\"],\"i7ie.metal-48xl\":[192,1536,\"x86_64\",\"i7ie\"],\"i7ie.xlarge\":[4,32,\"x86_64\",\"i7ie\"],\"i8g.12xlarge\":[48,384,\"arm64\",\"i8g\"],\"i8g.16xlarge\":[64,512,\"arm64\",\"i8g\"],\"i8g.24xlarge\":[96,768,\"arm64\",\"i8g\"],\"i8g.2xlarge\":[8,64,\"arm64\",\"i8g\"],\"i8g.48xlarge\":[192,1536,\"arm64\",\"i8g\"],\"i8g.4xlarge\":[16,128,\"arm64\",\"i8g\"],\"i8g.8xlarge\":[32,256,\"arm64\",\"i8g\"],\"i8g.large\":[2,16,\"arm64\",\"i8g\"],\"i8g.metal-24xl\":[96,768,\"arm64\",\"i8g\"],\"i8g.metal-48xl\":[192,1536,\"arm64\",\"i8g\"],\"i8g.xlarge\":[4,32,\"arm64\",\"i8g\"],\"i8ge.12xlarge\":[48,384,\"arm64\",\"i8ge\"],\"i8ge.18xlarge\":[72,576,\"arm64\",\"i8ge\"],\"i8ge.24xlarge\":[96,768,\"arm64\",\"i8ge\"],\"i8ge.2xlarge\":[8,64,\"arm64\",\"i8ge\"],\"i8ge.3xlarge\":[12,96,\"arm64\",\"i8ge\"],\"i8ge.48xlarge\":[192,1536,\"arm64\",\"i8ge\"],\"i8ge.6xlarge\":[24,192,\"arm64\",\"i8ge\"],\"i8ge.large\":[2,16,\"arm64\",\"i8ge\"],\"i8ge.metal-24xl\":[96,768,\"arm64\",\"i8ge\"],\"i8ge.metal-48xl\":[192,1536,\"arm64\",\"i8ge\"],\"i8ge.xlarge\":[4,32,\"arm64\",\"i8ge\"],\"im4gn.16xlarge\":[64,256,\"arm64\",\"im4gn\"],\"im4gn.2xlarge\":[8,32,\"arm64\",\"im4gn\"],\"im4gn.4xlarge\":[16,64,\"arm64\",\"im4gn\"],\"im4gn.8xlarge\":[32,128,\"arm64\",\"im4gn\"],\"im4gn.large\":[2,8,\"arm64\",\"im4gn\"],\"im4gn.xlarge\":[4,16,\"arm64\",\"im4gn\"],\"inf1.24xlarge\":[96,192,\"x86_64\",\"inf1\",16,\"inferentia\"],\"inf1.2xlarge\":[8,16,\"x86_64\",\"inf1\",1,\"inferentia\"],\"inf1.6xlarge\":[24,48,\"x86_64\",\"inf1\",4,\"inferentia\"],\"inf1.xlarge\":[4,8,\"x86_64\",\"inf1\",1,\"inferentia\"],\"inf2.24xlarge\":[96,384,\"x86_64\",\"inf2\",6,\"inferentia2\"],\"inf2.48xlarge\":[192,768,\"x86_64\",\"inf2\",12,\"inferentia2\"],\"inf2.8xlarge\":[32,128,\"x86_64\",\"inf2\",1,\"inferentia2\"],\"inf2.xlarge\":[4,16,\"x86_64\",\"inf2\",1,\"inferentia2\"],\"is4gen.2xlarge\":[8,48,\"arm64\",\"is4gen\"],\"is4gen.4xlarge\":[16,96,\"arm64\",\"is4gen\"],\"is4gen.8xlarge\":[32,192,\"arm64\",\"is4gen\"],\"is4gen.large\":[2,12,\"arm64\",\"is4gen\"],\"is4gen.medium\":[1,6,\"arm64\",\"is4gen\"],\"is4gen.xlarge\":[4,24,\"arm64\",\"is4gen\"],\"m1.large\":[2,7.5,\"x86_64\",\"m1\"],\"m1.medium\":[1,3.6992,\"x86_64\",\"m1\"],\"m1.small\":[1,1.6992,\"x86_64\",\"m1\"],\"m1.xlarge\":[4,15,\"x86_64\",\"m1\"],\"m2.2xlarge\":[4,34.1992,\"x86_64\",\"m2\"],\"m2.4xlarge\":[8,68.3994,\"x86_64\",\"m2\"],\"m2.xlarge\":[2,17.0996,\"x86_64\",\"m2\"],\"m3.2xlarge\":[8,30,\"x86_64\",\"m3\"],\"m3.large\":[2,7.5,\"x86_64\",\"m3\"],\"m3.medium\":[1,3.75,\"x86_64\",\"m3\"],\"m3.xlarge\":[4,15,\"x86_64\",\"m3\"],\"m4.10xlarge\":[40,160,\"x86_64\",\"m4\"],\"m4.16xlarge\":[64,256,\"x86_64\",\"m4\"],\"m4.2xlarge\":[8,32,\"x86_64\",\"m4\"],\"m4.4xlarge\":[16,64,\"x86_64\",\"m4\"],\"m4.large\":[2,8,\"x86_64\",\"m4\"],\"m4.xlarge\":[4,16,\"x86_64\",\"m4\"],\"m5.12xlarge\":[48,192,\"x86_64\",\"m5\"],\"m5.16xlarge\":[64,256,\"x86_64\",\"m5\"],\"m5.24xlarge\":[96,384,\"x86_64\",\"m5\"],\"m5.2xlarge\":[8,32,\"x86_64\",\"m5\"],\"m5.4xlarge\":[16,64,\"x86_64\",\"m5\"],\"m5.8xlarge\":[32,128,\"x86_64\",\"m5\"],\"m5.large\":[2,8,\"x86_64\",\"m5\"],\"m5.metal\":[96,384,\"x86_64\",\"m5\"],\"m5.xlarge\":[4,16,\"x86_64\",\"m5\"],\"m5a.12xlarge\":[48,192,\"x86_64\",\"m5a\"],\"m5a.16xlarge\":[64,256,\"x86_64\",\"m5a\"],\"m5a.24xlarge\":[96,384,\"x86_64\",\"m5a\"],\"m5a.2xlarge\":[8,32,\"x86_64\",\"m5a\"],\"m5a.4xlarge\":[16,64,\"x86_64\",\"m5a\"],\"m5a.8xlarge\":[32,128,\"x86_64\",\"m5a\"],\"m5a.large\":[2,8,\"x86_64\",\"m5a\"],\"m5a.xlarge\":[4,16,\"x86_64\",\"m5a\"],\"m5ad.12xlarge\":[48,192,\"x86_64\",\"m5ad\"],\"m5ad.16xlarge\":[64,256,\"x86_64\",\"m5ad\"],\"m5ad.24xlarge\":[96,384,\"x86_64\",\"m5ad\"],\"m5ad.2xlarge\":[8,32,\"x86_64\",\"m5ad\"],\"m5ad.4xlarge\":[16,64,\"x86_64\",\"m5ad\"],\"m5ad.8xlarge\":[32,128,\"x86_64\",\"m5ad\"],\"m5ad.large\":[2,8,\"x86_64\",\"m5ad\"],\"m5ad.xlarge\":[4,16,\"x86_64\",\"m5ad\"],\"m5d.12xlarge\":[48,192,\"x86_64\",\"m5d\"],\"m5d.16xlarge\":[64,256,\"x86_64\",\"m5d\"],\"m5d.24xlarge\":[96,384,\"x86_64\",\"m5d\"],\"m5d.2xlarge\":[8,32,\"x86_64\",\"m5d\"],\"m5d.4xlarge\":[16,64,\"x86_64\",\"m5d\"],\"m5d.8xlarge\":[32,128,\"x86_64\",\"m5d\"],\"m5d.large\":[2,8,\"x86_64\",\"m5d\"],\"m5d.metal\":[96,384,\"x86_64\",\"m5d\"],\"m5d.xlarge\":[4,16,\"x86_64\",\"m5d\"],\"m5dn.12xlarge\":[48,192,\"x86_64\",\"m5dn\"],\"m5dn.16xlarge\":[64,256,\"x86_64\",\"m5dn\"],\"m5dn.24xlarge\":[96,384,\"x86_64\",\"m5dn\"],\"m5dn.2xlarge\":[8,32,\"x86_64\",\"m5dn\"],\"m5dn.4xlarge\":[16,64,\"x86_64\",\"m5dn\"],\"m5dn.8xlarge\":[32,128,\"x86_64\",\"m5dn\"],\"m5dn.large\":[2,8,\"x86_64\",\"m5dn\"],\"m5dn.metal\":[96,384,\"x86_64\",\"m5dn\"],\"m5dn.xlarge\":[4,16,\"x86_64\",\"m5dn\"],\"m5n.12xlarge\":[48,192,\"x86_64\",\"m5n\"],\"m5n.16xlarge\":[64,256,\"x86_64\",\"m5n\"],\"m5n.24xlarge\":[96,384,\"x86_64\",\"m5n\"],\"m5n.2xlarge\":[8,32,\"x86_64\",\"m5n\"],\"m5n.4xlarge\":[16,64,\"x86_64\",\"m5n\"],\"m5n.8xlarge\":[32,128,\"x86_64\",\"m5n\"],\"m5n.large\":[2,8,\"x86_64\",\"m5n\"],\"m5n.metal\":[96,384,\"x86_64\",\"m5n\"],\"m5n.xlarge\":[4,16,\"x86_64\",\"m5n\"],\"m5zn.12xlarge\":[48,192,\"x86_64\",\"m5zn\"],\"m5zn.2xlarge\":[8,32,\"x86_64\",\"m5zn\"],\"m5zn.3xlarge\":[12,48,\"x86_64\",\"m5zn\"],\"m5zn.6xlarge\":[24,96,\"x86_64\",\"m5zn\"],\"m5zn.large\":[2,8,\"x86_64\",\"m5zn\"],\"m5zn.metal\":[48,192,\"x86_64\",\"m5zn\"],\"m5zn.xlarge\":[4,16,\"x86_64\",\"m5zn\"],\"m6a.12xlarge\":[48,192,\"x86_64\",\"m6a\"],\"m6a.16xlarge\":[64,256,\"x86_64\",\"m6a\"],\"m6a.24xlarge\":[96,384,\"x86_64\",\"m6a\"],\"m6a.2xlarge\":[8,32,\"x86_64\",\"m6a\"],\"m6a.32xlarge\":[128,512,\"x86_64\",\"m6a\"],\"m6a.48xlarge\":[192,768,\"x86_64\",\"m6a\"],\"m6a.4xlarge\":[16,64,\"x86_64\",\"m6a\"],\"m6a.8xlarge\":[32,128,\"x86_64\",\"m6a\"],\"m6a.large\":[2,8,\"x86_64\",\"m6a\"],\"m6a.metal\":[192,768,\"x86_64\",\"m6a\"],\"m6a.xlarge\":[4,16,\"x86_64\",\"m6a\"],\"m6g.12xlarge\":[48,192,\"arm64\",\"m6g\"],\"m6g.16xlarge\":[64,256,\"arm64\",\"m6g\"],\"m6g.2xlarge\":[8,32,\"arm64\",\"m6g\"],\"m6g.4xlarge\":[16,64,\"arm64\",\"m6g\"],\"m6g.8xlarge\":[32,128,\"arm64\",\"m6g\"],\"m6g.large\":[2,8,\"arm64\",\"m6g\"],\"m6g.medium\":[1,4,\"arm64\",\"m6g\"],\"m6g.metal\":[64,256,\"arm64\",\"m6g\"],\"m6g.xlarge\":[4,16,\"arm64\",\"m6g\"],\"m6gd.12xlarge\":[48,192,\"arm64\",\"m6gd\"],\"m6gd.16xlarge\":[64,256,\"arm64\",\"m6gd\"],\"m6gd.2xlarge\":[8,32,\"arm64\",\"m6gd\"],\"m6gd.4xlarge\":[16,64,\"arm64\",\"m6gd\"],\"m6gd.8xlarge\":[32,128,\"arm64\",\"m6gd\"],\"m6gd.large\":[2,8,\"arm64\",\"m6gd\"],\"m6gd.medium\":[1,4,\"arm64\",\"m6gd\"],\"m6gd.metal\":[64,256,\"arm64\",\"m6gd\"],\"m6gd.xlarge\":[4,16,\"arm64\",\"m6gd\"],\"m6i.12xlarge\":[48,192,\"x86_64\",\"m6i\"],\"m6i.16xlarge\":[64,256,\"x86_64\",\"m6i\"],\"m6i.24xlarge\":[96,384,\"x86_64\",\"m6i\"],\"m6i.2xlarge\":[8,32,\"x86_64\",\"m6i\"],\"m6i.32xlarge\":[128,512,\"x86_64\",\"m6i\"],\"m6i.4xlarge\":[16,64,\"x86_64\",\"m6i\"],\"m6i.8xlarge\":[32,128,\"x86_64\",\"m6i\"],\"m6i.large\":[2,8,\"x86_64\",\"m6i\"],\"m6i.metal\":[128,512,\"x86_64\",\"m6i\"],\"m6i.xlarge\":[4,16,\"x86_64\",\"m6i\"],\"m6id.12xlarge\":[48,192,\"x86_64\",\"m6id\"],\"m6id.16xlarge\":[64,256,\"x86_64\",\"m6id\"],\"m6id.24xlarge\":[96,384,\"x86_64\",\"m6id\"],\"m6id.2xlarge\":[8,32,\"x86_64\",\"m6id\"],\"m6id.32xlarge\":[128,512,\"x86_64\",\"m6id\"],\"m6id.4xlarge\":[16,64,\"x86_64\",\"m6id\"],\"m6id.8xlarge\":[32,128,\"x86_64\",\"m6id\"],\"m6id.large\":[2,8,\"x86_64\",\"m6id\"],\"m6id.metal\":[128,512,\"x86_64\",\"m6id\"],\"m6id.xlarge\":[4,16,\"x86_64\",\"m6id\"],\"m6idn.12xlarge\":[48,192,\"x86_64\",\"m6idn\"],\"m6idn.16xlarge\":[64,256,\"x86_64\",\"m6idn\"],\"m6idn.24xlarge\":[96,384,\"x86_64\",\"m6idn\"],\"m6idn.2xlarge\":[8,32,\"x86_64\",\"m6idn\"],\"m6idn.32xlarge\":[128,512,\"x86_64\",\"m6idn\"],\"m6idn.4xlarge\":[16,64,\"x86_64\",\"m6idn\"],\"m6idn.8xlarge\":[32,128,\"x86_64\",\"m6idn\"],\"m6idn.large\":[2,8,\"x86_64\",\"m6idn\"],\"m6idn.metal\":[128,512,\"x86_64\",\"m6idn\"],\"m6idn.xlarge\":[4,16,\"x86_64\",\"m6idn\"],\"m6in.12xlarge\":[48,192,\"x86_64\",\"m6in\"],\"m6in.16xlarge\":[64,256,\"x86_64\",\"m6in\"],\"m6in.24xlarge\":[96,384,\"x86_64\",\"m6in\"],\"m6in.2xlarge\":[8,32,\"x86_64\",\"m6in\"],\"m6in.32xlarge\":[128,512,\"x86_64\",\"m6in\"],\"m6in.4xlarge\":[16,64,\"x86_64\",\"m6in\"],\"m6in.8xlarge\":[32,128,\"x86_64\",\"m6in\"],\"m6in.large\":[2,8,\"x86_64\",\"m6in\"],\"m6in.metal\":[128,512,\"x86_64\",\"m6in\"],\"m6in.xlarge\":[4,16,\"x86_64\",\"m6in\"],\"m7a.12xlarge\":[48,192,\"x86_64\",\"m7a\"],\"m7a.16xlarge\":[64,256,\"x86_64\",\"m7a\"],\"m7a.24xlarge\":[96,384,\"x86_64\",\"m7a\"],\"m7a.2xlarge\":[8,32,\"x86_64\",\"m7a\"],\"m7a.32xlarge\":[128,512,\"x86_64\",\"m7a\"],\"m7a.48xlarge\":[192,768,\"x86_64\",\"m7a\"],\"m7a.4xlarge\":[16,64,\"x86_64\",\"m7a\"],\"m7a.8xlarge\":[32,128,\"x86_64\",\"m7a\"],\"m7a.large\":[2,8,\"x86_64\",\"m7a\"],\"m7a.medium\":[1,4,\"x86_64\",\"m7a\"],\"m7a.metal-48xl\":[192,768,\"x86_64\",\"m7a\"],\"m7a.xlarge\":[4,16,\"x86_64\",\"m7a\"],\"m7g.12xlarge\":[48,192,\"arm64\",\"m7g\"],\"m7g.16xlarge\":[64,256,\"arm64\",\"m7g\"],\"m7g.2xlarge\":[8,32,\"arm64\",\"m7g\"],\"m7g.4xlarge\":[16,64,\"arm64\",\"m7g\"],\"m7g.8xlarge\":[32,128,\"arm64\",\"m7g\"],\"m7g.large\":[2,8,\"arm64\",\"m7g\"],\"m7g.medium\":[1,4,\"arm64\",\"m7g\"],\"m7g.metal\":[64,256,\"arm64\",\"m7g\"],\"m7g.xlarge\":[4,16,\"arm64\",\"m7g\"],\"m7gd.12xlarge\":[48,192,\"arm64\",\"m7gd\"],\"m7gd.16xlarge\":[64,256,\"arm64\",\"m7gd\"],\"m7gd.2xlarge\":[8,32,\"arm64\",\"m7gd\"],\"m7gd.4xlarge\":[16,64,\"arm64\",\"m7gd\"],\"m7gd.8xlarge\":[32,128,\"arm64\",\"m7gd\"],\"m7gd.large\":[2,8,\"arm64\",\"m7gd\"],\"m7gd.medium\":[1,4,\"arm64\",\"m7gd\"],\"m7gd.metal\":[64,256,\"arm64\",\"m7gd\"],\"m7gd.xlarge\":[4,16,\"arm64\",\"m7gd\"],\"m7i-flex.12xlarge\":[48,192,\"x86_64\",\"m7i-flex\"],\"m7i-flex.16xlarge\":[64,256,\"x86_64\",\"m7i-flex\"],\"m7i-flex.2xlarge\":[8,32,\"x86_64\",\"m7i-flex\"],\"m7i-flex.4xlarge\":[16,64,\"x86_64\",\"m7i-flex\"],\"m7i-flex.8xlarge\":[32,128,\"x86_64\",\"m7i-flex\"],\"m7i-flex.large\":[2,8,\"x86_64\",\"m7i-flex\"],\"m7i-flex.xlarge\":[4,16,\"x86_64\",\"m7i-flex\"],\"m7i.12xlarge\":[48,192,\"x86_64\",\"m7i\"],\"m7i.16xlarge\":[64,256,\"x86_64\",\"m7i\"],\"m7i.24xlarge\":[96,384,\"x86_64\",\"m7i\"],\"m7i.2xlarge\":[8,32,\"x86_64\",\"m7i\"],\"m7i.48xlarge\":[192,768,\"x86_64\",\"m7i\"],\"m7i.4xlarge\":[16,64,\"x86_64\",\"m7i\"],\"m7i.8xlarge\":[32,128,\"x86_64\",\"m7i\"],\"m7i.large\":[2,8,\"x86_64\",\"m7i\"],\"m7i.metal-24xl\":[96,384,\"x86_64\",\"m7i\"],\"m7i.metal-48xl\":[192,768,\"x86_64\",\"m7i\"],\"m7i.xlarge\":[4,16,\"x86_64\",\"m7i\"],\"m8a.12xlarge\":[48,192,\"x86_64\",\"m8a\"],\"m8a.16xlarge\":[64,256,\"x86_64\",\"m8a\"],\"m8a.24xlarge\":[96,384,\"x86_64\",\"m8a\"],\"m8a.2xlarge\":[8,32,\"x86_64\",\"m8a\"],\"m8a.48xlarge\":[192,768,\"x86_64\",\"m8a\"],\"m8a.4xlarge\":[16,64,\"x86_64\",\"m8a\"],\"m8a.8xlarge\":[32,128,\"x86_64\",\"m8a\"],\"m8a.large\":[2,8,\"x86_64\",\"m8a\"],\"m8a.medium\":[1,4,\"x86_64\",\"m8a\"],\"m8a.metal-24xl\":[96,384,\"x86_64\",\"m8a\"],\"m8a.metal-48xl\":[192,768,\"x86_64\",\"m8a\"],\"m8a.xlarge\":[4,16,\"x86_64\",\"m8a\"],\"m8azn.12xlarge\":[48,192,\"x86_64\",\"m8azn\"],\"m8azn.24xlarge\":[96,384,\"x86_64\",\"m8azn\"],\"m8azn.3xlarge\":[12,48,\"x86_64\",\"m8azn\"],\"m8azn.6xlarge\":[24,96,\"x86_64\",\"m8azn\"],\"m8azn.large\":[2,8,\"x86_64\",\"m8azn\"],\"m8azn.medium\":[1,4,\"x86_64\",\"m8azn\"],\"m8azn.metal-12xl\":[48,192,\"x86_64\",\"m8azn\"],\"m8azn.metal-24xl\":[96,384,\"x86_64\",\"m8azn\"],\"m8azn.xlarge\":[4,16,\"x86_64\",\"m8azn\"],\"m8g.12xlarge\":[48,192,\"arm64\",\"m8g\"],\"m8g.16xlarge\":[64,256,\"arm64\",\"m8g\"],\"m8g.24xlarge\":[96,384,\"arm64\",\"m8g\"],\"m8g.2xlarge\":[8,32,\"arm64\",\"m8g\"],\"m8g.48xlarge\":[192,768,\"arm64\",\"m8g\"],\"m8g.4xlarge\":[16,64,\"arm64\",\"m8g\"],\"m8g.8xlarge\":[32,128,\"arm64\",\"m8g\"],\"m8g.large\":[2,8,\"arm64\",\"m8g\"],\"m8g.medium\":[1,4,\"arm64\",\"m8g\"],\"m8g.metal-24xl\":[96,384,\"arm64\",\"m8g\"],\"m8g.metal-48xl\":[192,768,\"arm64\",\"m8g\"],\"m8g.xlarge\":[4,16,\"arm64\",\"m8g\"],\"m8gb.12xlarge\":[48,192,\"arm64\",\"m8gb\"],\"m8gb.16xlarge\":[64,256,\"arm64\",\"m8gb\"],\"m8gb.24xlarge\":[96,384,\"arm64\",\"m8gb\"],\"m8gb.2xlarge\":[8,32,\"arm64\",\"m8gb\"],\"m8gb.48xlarge\":[192,768,\"arm64\",\"m8gb\"],\"m8gb.4xlarge\":[16,64,\"arm64\",\"m8gb\"],\"m8gb.8xlarge\":[32,128,\"arm64\",\"m8gb\"],\"m8gb.large\":[2,8,\"arm64\",\"m8gb\"],\"m8gb.medium\":[1,4,\"arm64\",\"m8gb\"],\"m8gb.metal-24xl\":[96,384,\"arm64\",\"m8gb\"],\"m8gb.metal-48xl\":[192,768,\"arm64\",\"m8gb\"],\"m8gb.xlarge\":[4,16,\"arm64\",\"m8gb\"],\"m8gd.12xlarge\":[48,192,\"arm64\",\"m8gd\"],\"m8gd.16xlarge\":[64,256,\"arm64\",\"m8gd\"],\"m8gd.24xlarge\":[96,384,\"arm64\",\"m8gd\"],\"m8gd.2xlarge\":[8,32,\"arm64\",\"m8gd\"],\"m8gd.48xlarge\":[192,768,\"arm64\",\"m8gd\"],\"m8gd.4xlarge\":[16,64,\"arm64\",\"m8gd\"],\"m8gd.8xlarge\":[32,128,\"arm64\",\"m8gd\"],\"m8gd.large\":[2,8,\"arm64\",\"m8gd\"],\"m8gd.medium\":[1,4,\"arm64\",\"m8gd\"],\"m8gd.metal-24xl\":[96,384,\"arm64\",\"m8gd\"],\"m8gd.metal-48xl\":[192,768,\"arm64\",\"m8gd\"],\"m8gd.xlarge\":[4,16,\"arm64\",\"m8gd\"],\"m8gn.12xlarge\":[48,192,\"arm64\",\"m8gn\"],\"m8gn.16xlarge\":[64,256,\"arm64\",\"m8gn\"],\"m8gn.24xlarge\":[96,384,\"arm64\",\"m8gn\"],\"m8gn.2xlarge\":[8,32,\"arm64\",\"m8gn\"],\"m8gn.48xlarge\":[192,768,\"arm64\",\"m8gn\"],\"m8gn.4xlarge\":[16,64,\"arm64\",\"m8gn\"],\"m8gn.8xlarge\":[32,128,\"arm64\",\"m8gn\"],\"m8gn.large\":[2,8,\"arm64\",\"m8gn\"],\"m8gn.medium\":[1,4,\"arm64\",\"m8gn\"],\"m8gn.metal-24xl\":[96,384,\"arm64\",\"m8gn\"],\"m8gn.metal-48xl\":[192,768,\"arm64\",\"m8gn\"],\"m8gn.xlarge\":[4,16,\"arm64\",\"m8gn\"],\"m8i-flex.12xlarge\":[48,192,\"x86_64\",\"m8i-flex\"],\"m8i-flex.16xlarge\":[64,256,\"x86_64\",\"m8i-flex\"],\"m8i-flex.2xlarge\":[8,32,\"x86_64\",\"m8i-flex\"],\"m8i-flex.4xlarge\":[16,64,\"x86_64\",\"m8i-flex\"],\"m8i-flex.8xlarge\":[32,128,\"x86_64\",\"m8i-flex\"],\"m8i-flex.large\":[2,8,\"x86_64\",\"m8i-flex\"],\"m8i-flex.xlarge\":[4,16,\"x86_64\",\"m8i-flex\"],\"m8i.12xlarge\":[48,192,\"x86_64\",\"m8i\"],\"m8i.16xlarge\":[64,256,\"x86_64\",\"m8i\"],\"m8i.24xlarge\":[96,384,\"x86_64\",\"m8i\"],\"m8i.2xlarge\":[8,32,\"x86_64\",\"m8i\"],\"m8i.32xlarge\":[128,512,\"x86_64\",\"m8i\"],\"m8i.48xlarge\":[192,768,\"x86_64\",\"m8i\"],\"m8i.4xlarge\":[16,64,\"x86_64\",\"m8i\"],\"m8i.8xlarge\":[32,128,\"x86_64\",\"m8i\"],\"m8i.96xlarge\":[384,1536,\"x86_64\",\"m8i\"],\"m8i.large\":[2,8,\"x86_64\",\"m8i\"],\"m8i.metal-48xl\":[192,768,\"x86_64\",\"m8i\"],\"m8i.metal-96xl\":[384,1536,\"x86_64\",\"m8i\"],\"m8i.xlarge\":[4,16,\"x86_64\",\"m8i\"],\"m8ib.12xlarge\":[48,192,\"x86_64\",\"m8ib\"],\"m8ib.16xlarge\":[64,256,\"x86_64\",\"m8ib\"],\"m8ib.24xlarge\":[96,384,\"x86_64\",\"m8ib\"],\"m8ib.2xlarge\":[8,32,\"x86_64\",\"m8ib\"],\"m8ib.32xlarge\":[128,512,\"x86_64\",\"m8ib\"],\"m8ib.48xlarge\":[192,768,\"x86_64\",\"m8ib\"],\"m8ib.4xlarge\":[16,64,\"x86_64\",\"m8ib\"],\"m8ib.8xlarge\":[32,128,\"x86_64\",\"m8ib\"],\"m8ib.96xlarge\":[384,1536,\"x86_64\",\"m8ib\"],\"m8ib.large\":[2,8,\"x86_64\",\"m8ib\"],\"m8ib.metal-48xl\":[192,768,\"x86_64\",\"m8ib\"],\"m8ib.metal-96xl\":[384,1536,\"x86_64\",\"m8ib\"],\"m8ib.xlarge\":[4,16,\"x86_64\",\"m8ib\"],\"m8id.12xlarge\":[48,192,\"x86_64\",\"m8id\"],\"m8id.16xlarge\":[64,256,\"x86_64\",\"m8id\"],\"m8id.24xlarge\":[96,384,\"x86_64\",\"m8id\"],\"m8id.2xlarge\":[8,32,\"x86_64\",\"m8id\"],\"m8id.32xlarge\":[128,512,\"x86_64\",\"m8id\"],\"m8id.48xlarge\":[192,768,\"x86_64\",\"m8id\"],\"m8id.4xlarge\":[16,64,\"x86_64\",\"m8id\"],\"m8id.8xlarge\":[32,128,\"x86_64\",\"m8id\"],\"m8id.96xlarge\":[384,1536,\"x86_64\",\"m8id\"],\"m8id.large\":[2,8,\"x86_64\",\"m8id\"],\"m8id.metal-48xl\":[192,768,\"x86_64\",\"m8id\"],\"m8id.metal-96xl\":[384,1536,\"x86_64\",\"m8id\"],\"m8id.xlarge\":[4,16,\"x86_64\",\"m8id\"],\"m8idb.12xlarge\":[48,192,\"x86_64\",\"m8idb\"],\"m8idb.16xlarge\":[64,256,\"x86_64\",\"m8idb\"],\"m8idb.24xlarge\":[96,384,\"x86_64\",\"m8idb\"],\"m8idb.2xlarge\":[8,32,\"x86_64\",\"m8idb\"],\"m8idb.32xlarge\":[128,512,\"x86_64\",\"m8idb\"],\"m8idb.48xlarge\":[192,768,\"x86_64\",\"m8idb\"],\"m8idb.4xlarge\":[16,64,\"x86_64\",\"m8idb\"],\"m8idb.8xlarge\":[32,128,\"x86_64\",\"m8idb\"],\"m8idb.96xlarge\":[384,1536,\"x86_64\",\"m8idb\"],\"m8idb.large\":[2,8,\"x86_64\",\"m8idb\"],\"m8idb.metal-48xl\":[192,768,\"x86_64\",\"m8idb\"],\"m8idb.metal-96xl\":[384,1536,\"x86_64\",\"m8idb\"],\"m8idb.xlarge\":[4,16,\"x86_64\",\"m8idb\"],\"m8idn.12xlarge\":[48,192,\"x86_64\",\"m8idn\"],\"m8idn.16xlarge\":[64,256,\"x86_64\",\"m8idn\"],\"m8idn.24xlarge\":[96,384,\"x86_64\",\"m8idn\"],\"m8idn.2xlarge\":[8,32,\"x86_64\",\"m8idn\"],\"m8idn.32xlarge\":[128,512,\"x86_64\",\"m8idn\"],\"m8idn.48xlarge\":[192,768,\"x86_64\",\"m8idn\"],\"m8idn.4xlarge\":[16,64,\"x86_64\",\"m8idn\"],\"m8idn.8xlarge\":[32,128,\"x86_64\",\"m8idn\"],\"m8idn.96xlarge\":[384,1536,\"x86_64\",\"m8idn\"],\"m8idn.large\":[2,8,\"x86_64\",\"m8idn\"],\"m8idn.metal-48xl\":[192,768,\"x86_64\",\"m8idn\"],\"m8idn.metal-96xl\":[384,1536,\"x86_64\",\"m8idn\"],\"m8idn.xlarge\":[4,16,\"x86_64\",\"m8idn\"],\"m8in.12xlarge\":[48,192,\"x86_64\",\"m8in\"],\"m8in.16xlarge\":[64,256,\"x86_64\",\"m8in\"],\"m8in.24xlarge\":[96,384,\"x86_64\",\"m8in\"],\"m8in.2xlarge\":[8,32,\"x86_64\",\"m8in\"],\"m8in.32xlarge\":[128,512,\"x86_64\",\"m8in\"],\"m8in.48xlarge\":[192,768,\"x86_64\",\"m8in\"],\"m8in.4xlarge\":[16,64,\"x86_64\",\"m8in\"],\"m8in.8xlarge\":[32,128,\"x86_64\",\"m8in\"],\"m8in.96xlarge\":[384,1536,\"x86_64\",\"m8in\"],\"m8in.large\":[2,8,\"x86_64\",\"m8in\"],\"m8in.metal-48xl\":[192,768,\"x86_64\",\"m8in\"],\"m8in.metal-96xl\":[384,1536,\"x86_64\",\"m8in\"],\"m8in.xlarge\":[4,16,\"x86_64\",\"m8in\"],\"m8ine.12xlarge\":[48,192,\"x86_64\",\"m8ine\"],\"m8ine.2xlarge\":[8,32,\"x86_64\",\"m8ine\"],\"m8ine.4xlarge\":[16,64,\"x86_64\",\"m8ine\"],\"m8ine.8xlarge\":[32,128,\"x86_64\",\"m8ine\"],\"m8ine.large\":[2,8,\"x86_64\",\"m8ine\"],\"m8ine.xlarge\":[4,16,\"x86_64\",\"m8ine\"],\"m9g.12xlarge\":[48,192,\"arm64\",\"m9g\"],\"m9g.16xlarge\":[64,256,\"arm64\",\"m9g\"],\"m9g.24xlarge\":[96,384,\"arm64\",\"m9g\"],\"m9g.2xlarge\":[8,32,\"arm64\",\"m9g\"],\"m9g.48xlarge\":[192,768,\"arm64\",\"m9g\"],\"m9g.4xlarge\":[16,64,\"arm64\",\"m9g\"],\"m9g.8xlarge\":[32,128,\"arm64\",\"m9g\"],\"m9g.large\":[2,8,\"arm64\",\"m9g\"],\"m9g.medium\":[1,4,\"arm64\",\"m9g\"],\"m9g.metal-48xl\":[192,768,\"arm64\",\"m9g\"],\"m9g.xlarge\":[4,16,\"arm64\",\"m9g\"],\"m9gd.12xlarge\":[48,192,\"arm64\",\"m9gd\"],\"m9gd.16xlarge\":[64,256,\"arm64\",\"m9gd\"],\"m9gd.24xlarge\":[96,384,\"arm64\",\"m9gd\"],\"m9gd.2xlarge\":[8,32,\"arm64\",\"m9gd\"],\"m9gd.48xlarge\":[192,768,\"arm64\",\"m9gd\"],\"m9gd.4xlarge\":[16,64,\"arm64\",\"m9gd\"],\"m9gd.8xlarge\":[32,128,\"arm64\",\"m9gd\"],\"m9gd.large\":[2,8,\"arm64\",\"m9gd\"],\"m9gd.medium\":[1,4,\"arm64\",\"m9gd\"],\"m9gd.metal-48xl\":[192,768,\"arm64\",\"m9gd\"],\"m9gd.xlarge\":[4,16,\"arm64\",\"m9gd\"],\"mac-m4.metal\":[10,24,null,\"mac-m4\"],\"mac-m4pro.metal\":[14,48,null,\"mac-m4pro\"],\"mac1.metal\":[12,32,\"x86_64\",\"mac1\"],\"mac2-m1ultra.metal\":[20,128,\"x86_64\",\"mac2-m1ultra\"],\"mac2-m2.metal\":[8,24,\"x86_64\",\"mac2-m2\"],\"mac2-m2pro.metal\":[12,32,\"x86_64\",\"mac2-m2pro\"],\"mac2.metal\":[8,16,\"x86_64\",\"mac2\"],\"p2.16xlarge\":[64,732,null,\"p2\",16,\"k80\",12],\"p2.8xlarge\":[32,488,null,\"p2\",8,\"k80\",12],\"p2.xlarge\":[4,61,null,\"p2\",1,\"k80\",12],\"p3.16xlarge\":[64,488,\"x86_64\",\"p3\",8,\"v100\",16],\"p3.2xlarge\":[8,61,\"x86_64\",\"p3\",1,\"v100\",16],\"p3.8xlarge\":[32,244,\"x86_64\",\"p3\",4,\"v100\",16],\"p3dn.24xlarge\":[96,768,\"x86_64\",\"p3dn\",8,\"v100\",32],\"p4d.24xlarge\":[96,1152,\"x86_64\",\"p4d\",8,\"a100\",40],\"p4de.24xlarge\":[96,1152,\"x86_64\",\"p4de\",8,\"a100\",80],\"p5.48xlarge\":[192,2048,\"x86_64\",\"p5\",8,\"h100\",80],\"p5.4xlarge\":[16,256,\"x86_64\",\"p5\",1,\"h100\",80],\"p5e.48xlarge\":[192,2048,\"x86_64\",\"p5e\",8,\"h200\",141],\"p5en.48xlarge\":[192,2048,\"x86_64\",\"p5en\",8,\"h200\",141],\"p6-b200.48xlarge\":[192,2048,\"x86_64\",\"p6-b200\",8,\"b200\",179.062],\"p6-b300.48xlarge\":[192,4096,\"x86_64\",\"p6-b300\",8,\"b300\",268.594],\"r3.2xlarge\":[8,61,\"x86_64\",\"r3\"],\"r3.4xlarge\":[16,122,\"x86_64\",\"r3\"],\"r3.8xlarge\":[32,244,\"x86_64\",\"r3\"],\"r3.large\":[2,15,\"x86_64\",\"r3\"],\"r3.xlarge\":[4,30.5,\"x86_64\",\"r3\"],\"r4.16xlarge\":[64,488,\"x86_64\",\"r4\"],\"r4.2xlarge\":[8,61,\"x86_64\",\"r4\"],\"r4.4xlarge\":[16,122,\"x86_64\",\"r4\"],\"r4.8xlarge\":[32,244,\"x86_64\",\"r4\"],\"r4.large\":[2,15.25,\"x86_64\",\"r4\"],\"r4.xlarge\":[4,30.5,\"x86_64\",\"r4\"],\"r5.12xlarge\":[48,384,\"x86_64\",\"r5\"],\"r5.16xlarge\":[64,512,\"x86_64\",\"r5\"],\"r5.24xlarge\":[96,768,\"x86_64\",\"r5\"],\"r5.2xlarge\":[8,64,\"x86_64\",\"r5\"],\"r5.4xlarge\":[16,128,\"x86_64\",\"r5\"],\"r5.8xlarge\":[32,256,\"x86_64\",\"r5\"],\"r5.large\":[2,16,\"x86_64\",\"r5\"],\"r5.metal\":[96,768,\"x86_64\",\"r5\"],\"r5.xlarge\":[4,32,\"x86_64\",\"r5\"],\"r5a.12xlarge\":[48,384,\"x86_64\",\"r5a\"],\"r5a.16xlarge\":[64,512,\"x86_64\",\"r5a\"],\"r5a.24xlarge\":[96,768,\"x86_64\",\"r5a\"],\"r5a.2xlarge\":[8,64,\"x86_64\",\"r5a\"],\"r5a.4xlarge\":[16,128,\"x86_64\",\"r5a\"],\"r5a.8xlarge\":[32,256,\"x86_64\",\"r5a\"],\"r5a.large\":[2,16,\"x86_64\",\"r5a\"],\"r5a.xlarge\":[4,32,\"x86_64\",\"r5a\"],\"r5ad.12xlarge\":[48,384,\"x86_64\",\"r5ad\"],\"r5ad.16xlarge\":[64,512,\"x86_64\",\"r5ad\"],\"r5ad.24xlarge\":[96,768,\"x86_64\",\"r5ad\"],\"r5ad.2xlarge\":[8,64,\"x86_64\",\"r5ad\"],\"r5ad.4xlarge\":[16,128,\"x86_64\",\"r5ad\"],\"r5ad.8xlarge\":[32,256,\"x86_64\",\"r5ad\"],\"r5ad.large\":[2,16,\"x86_64\",\"r5ad\"],\"r5ad.xlarge\":[4,32,\"x86_64\",\"r5ad\"],\"r5b.12xlarge\":[48,384,\"x86_64\",\"r5b\"],\"r5b.16xlarge\":[64,512,\"x86_64\",\"r5b\"],\"r5b.24xlarge\":[96,768,\"x86_64\",\"r5b\"],\"r5b.2xlarge\":[8,64,\"x86_64\",\"r5b\"],\"r5b.4xlarge\":[16,128,\"x86_64\",\"r5b\"],\"r5b.8xlarge\":[32,256,\"x86_64\",\"r5b\"],\"r5b.large\":[2,16,\"x86_64\",\"r5b\"],\"r5b.metal\":[96,768,\"x86_64\",\"r5b\"],\"r5b.xlarge\":[4,32,\"x86_64\",\"r5b\"],\"r5d.12xlarge\":[48,384,\"x86_64\",\"r5d\"],\"r5d.16xlarge\":[64,512,\"x86_64\",\"r5d\"],\"r5d.24xlarge\":[96,768,\"x86_64\",\"r5d\"],\"r5d.2xlarge\":[8,64,\"x86_64\",\"r5d\"],\"r5d.4xlarge\":[16,128,\"x86_64\",\"r5d\"],\"r5d.8xlarge\":[32,256,\"x86_64\",\"r5d\"],\"r5d.large\":[2,16,\"x86_64\",\"r5d\"],\"r5d.metal\":[96,768,\"x86_64\",\"r5d\"],\"r5d.xlarge\":[4,32,\"x86_64\",\"r5d\"],\"r5dn.12xlarge\":[48,384,\"x86_64\",\"r5dn\"],\"r5dn.16xlarge\":[64,512,\"x86_64\",\"r5dn\"],\"r5dn.24xlarge\":[96,768,\"x86_64\",\"r5dn\"],\"r5dn.2xlarge\":[8,64,\"x86_64\",\"r5dn\"],\"r5dn.4xlarge\":[16,128,\"x86_64\",\"r5dn\"],\"r5dn.8xlarge\":[32,256,\"x86_64\",\"r5dn\"],\"r5dn.large\":[2,16,\"x86_64\",\"r5dn\"],\"r5dn.metal\":[96,768,\"x86_64\",\"r5dn\"],\"r5dn.xlarge\":[4,32,\"x86_64\",\"r5dn\"],\"r5n.12xlarge\":[48,384,\"x86_64\",\"r5n\"],\"r5n.16xlarge\":[64,512,\"x86_64\",\"r5n\"],\"r5n.24xlarge\":[96,768,\"x86_64\",\"r5n\"],\"r5n.2xlarge\":[8,64,\"x86_64\",\"r5n\"],\"r5n.4xlarge\":[16,128,\"x86_64\",\"r5n\"],\"r5n.8xlarge\":[32,256,\"x86_64\",\"r5n\"],\"r5n.large\":[2,16,\"x86_64\",\"r5n\"],\"r5n.metal\":[96,768,\"x86_64\",\"r5n\"],\"r5n.xlarge\":[4,32,\"x86_64\",\"r5n\"],\"r6a.12xlarge\":[48,384,\"x86_64\",\"r6a\"],\"r6a.16xlarge\":[64,512,\"x86_64\",\"r6a\"],\"r6a.24xlarge\":[96,768,\"x86_64\",\"r6a\"],\"r6a.2xlarge\":[8,64,\"x86_64\",\"r6a\"],\"r6a.32xlarge\":[128,1024,\"x86_64\",\"r6a\"],\"r6a.48xlarge\":[192,1536,\"x86_64\",\"r6a\"],\"r6a.4xlarge\":[16,128,\"x86_64\",\"r6a\"],\"r6a.8xlarge\":[32,256,\"x86_64\",\"r6a\"],\"r6a.large\":[2,16,\"x86_64\",\"r6a\"],\"r6a.metal\":[192,1536,\"x86_64\",\"r6a\"],\"r6a.xlarge\":[4,32,\"x86_64\",\"r6a\"],\"r6g.12xlarge\":[48,384,\"arm64\",\"r6g\"],\"r6g.16xlarge\":[64,512,\"arm64\",\"r6g\"],\"r6g.2xlarge\":[8,64,\"arm64\",\"r6g\"],\"r6g.4xlarge\":[16,128,\"arm64\",\"r6g\"],\"r6g.8xlarge\":[32,256,\"arm64\",\"r6g\"],\"r6g.large\":[2,16,\"arm64\",\"r6g\"],\"r6g.medium\":[1,8,\"arm64\",\"r6g\"],\"r6g.metal\":[64,512,\"arm64\",\"r6g\"],\"r6g.xlarge\":[4,32,\"arm64\",\"r6g\"],\"r6gd.12xlarge\":[48,384,\"arm64\",\"r6gd\"],\"r6gd.16xlarge\":[64,512,\"arm64\",\"r6gd\"],\"r6gd.2xlarge\":[8,64,\"arm64\",\"r6gd\"],\"r6gd.4xlarge\":[16,128,\"arm64\",\"r6gd\"],\"r6gd.8xlarge\":[32,256,\"arm64\",\"r6gd\"],\"r6gd.large\":[2,16,\"arm64\",\"r6gd\"],\"r6gd.medium\":[1,8,\"arm64\",\"r6gd\"],\"r6gd.metal\":[64,512,\"arm64\",\"r6gd\"],\"r6gd.xlarge\":[4,32,\"arm64\",\"r6gd\"],\"r6i.12xlarge\":[48,384,\"x86_64\",\"r6i\"],\"r6i.16xlarge\":[64,512,\"x86_64\",\"r6i\"],\"r6i.24xlarge\":[96,768,\"x86_64\",\"r6i\"],\"r6i.2xlarge\":[8,64,\"x86_64\",\"r6i\"],\"r6i.32xlarge\":[128,1024,\"x86_64\",\"r6i\"],\"r6i.4xlarge\":[16,128,\"x86_64\",\"r6i\"],\"r6i.8xlarge\":[32,256,\"x86_64\",\"r6i\"],\"r6i.large\":[2,16,\"x86_64\",\"r6i\"],\"r6i.metal\":[128,1024,\"x86_64\",\"r6i\"],\"r6i.xlarge\":[4,32,\"x86_64\",\"r6i\"],\"r6id.12xlarge\":[48,384,\"x86_64\",\"r6id\"],\"r6id.16xlarge\":[64,512,\"x86_64\",\"r6id\"],\"r6id.24xlarge\":[96,768,\"x86_64\",\"r6id\"],\"r6id.2xlarge\":[8,64,\"x86_64\",\"r6id\"],\"r6id.32xlarge\":[128,1024,\"x86_64\",\"r6id\"],\"r6id.4xlarge\":[16,128,\"x86_64\",\"r6id\"],\"r6id.8xlarge\":[32,256,\"x86_64\",\"r6id\"],\"r6id.large\":[2,16,\"x86_64\",\"r6id\"],\"r6id.metal\":[128,1024,\"x86_64\",\"r6id\"],\"r6id.xlarge\":[4,32,\"x86_64\",\"r6id\"],\"r6idn.12xlarge\":[48,384,\"x86_64\",\"r6idn\"],\"r6idn.16xlarge\":[64,512,\"x86_64\",\"r6idn\"],\"r6idn.24xlarge\":[96,768,\"x86_64\",\"r6idn\"],\"r6idn.2xlarge\":[8,64,\"x86_64\",\"r6idn\"],\"r6idn.32xlarge\":[128,1024,\"x86_64\",\"r6idn\"],\"r6idn.4xlarge\":[16,128,\"x86_64\",\"r6idn\"],\"r6idn.8xlarge\":[32,256,\"x86_64\",\"r6idn\"],\"r6idn.large\":[2,16,\"x86_64\",\"r6idn\"],\"r6idn.metal\":[128,1024,\"x86_64\",\"r6idn\"],\"r6idn.xlarge\":[4,32,\"x86_64\",\"r6idn\"],\"r6in.12xlarge\":[48,384,\"x86_64\",\"r6in\"],\"r6in.16xlarge\":[64,512,\"x86_64\",\"r6in\"],\"r6in.24xlarge\":[96,768,\"x86_64\",\"r6in\"],\"r6in.2xlarge\":[8,64,\"x86_64\",\"r6in\"],\"r6in.32xlarge\":[128,1024,\"x86_64\",\"r6in\"],\"r6in.4xlarge\":[16,128,\"x86_64\",\"r6in\"],\"r6in.8xlarge\":[32,256,\"x86_64\",\"r6in\"],\"r6in.large\":[2,16,\"x86_64\",\"r6in\"],\"r6in.metal\":[128,1024,\"x86_64\",\"r6in\"],\"r6in.xlarge\":[4,32,\"x86_64\",\"r6in\"],\"r7a.12xlarge\":[48,384,\"x86_64\",\"r7a\"],\"r7a.16xlarge\":[64,512,\"x86_64\",\"r7a\"],\"r7a.24xlarge\":[96,768,\"x86_64\",\"r7a\"],\"r7a.2xlarge\":[8,64,\"x86_64\",\"r7a\"],\"r7a.32xlarge\":[128,1024,\"x86_64\",\"r7a\"],\"r7a.48xlarge\":[192,1536,\"x86_64\",\"r7a\"],\"r7a.4xlarge\":[16,128,\"x86_64\",\"r7a\"],\"r7a.8xlarge\":[32,256,\"x86_64\",\"r7a\"],\"r7a.large\":[2,16,\"x86_64\",\"r7a\"],\"r7a.medium\":[1,8,\"x86_64\",\"r7a\"],\"r7a.metal-48xl\":[192,1536,\"x86_64\",\"r7a\"],\"r7a.xlarge\":[4,32,\"x86_64\",\"r7a\"],\"r7g.12xlarge\":[48,384,\"arm64\",\"r7g\"],\"r7g.16xlarge\":[64,512,\"arm64\",\"r7g\"],\"r7g.2xlarge\":[8,64,\"arm64\",\"r7g\"],\"r7g.4xlarge\":[16,128,\"arm64\",\"r7g\"],\"r7g.8xlarge\":[32,256,\"arm64\",\"r7g\"],\"r7g.large\":[2,16,\"arm64\",\"r7g\"],\"r7g.medium\":[1,8,\"arm64\",\"r7g\"],\"r7g.metal\":[64,512,\"arm64\",\"r7g\"],\"r7g.xlarge\":[4,32,\"arm64\",\"r7g\"],\"r7gd.12xlarge\":[48,384,\"arm64\",\"r7gd\"],\"r7gd.16xlarge\":[64,512,\"arm64\",\"r7gd\"],\"r7gd.2xlarge\":[8,64,\"arm64\",\"r7gd\"],\"r7gd.4xlarge\":[16,128,\"arm64\",\"r7gd\"],\"r7gd.8xlarge\":[32,256,\"arm64\",\"r7gd\"],\"r7gd.large\":[2,16,\"arm64\",\"r7gd\"],\"r7gd.medium\":[1,8,\"arm64\",\"r7gd\"],\"r7gd.metal\":[64,512,\"arm64\",\"r7gd\"],\"r7gd.xlarge\":[4,32,\"arm64\",\"r7gd\"],\"r7i.12xlarge\":[48,384,\"x86_64\",\"r7i\"],\"r7i.16xlarge\":[64,512,\"x86_64\",\"r7i\"],\"r7i.24xlarge\":[96,768,\"x86_64\",\"r7i\"],\"r7i.2xlarge\":[8,64,\"x86_64\",\"r7i\"],\"r7i.48xlarge\":[192,1536,\"x86_64\",\"r7i\"],\"r7i.4xlarge\":[16,128,\"x86_64\",\"r7i\"],\"r7i.8xlarge\":[32,256,\"x86_64\",\"r7i\"],\"r7i.large\":[2,16,\"x86_64\",\"r7i\"],\"r7i.metal-24xl\":[96,768,\"x86_64\",\"r7i\"],\"r7i.metal-48xl\":[192,1536,\"x86_64\",\"r7i\"],\"r7i.xlarge\":[4,32,\"x86_64\",\"r7i\"],\"r7iz.12xlarge\":[48,384,\"x86_64\",\"r7iz\"],\"r7iz.16xlarge\":[64,512,\"x86_64\",\"r7iz\"],\"r7iz.2xlarge\":[8,64,\"x86_64\",\"r7iz\"],\"r7iz.32xlarge\":[128,1024,\"x86_64\",\"r7iz\"],\"r7iz.4xlarge\":[16,128,\"x86_64\",\"r7iz\"],\"r7iz.8xlarge\":[32,256,\"x86_64\",\"r7iz\"],\"r7iz.large\":[2,16,\"x86_64\",\"r7iz\"],\"r7iz.metal-16xl\":[64,512,\"x86_64\",\"r7iz\"],\"r7iz.metal-32xl\":[128,1024,\"x86_64\",\"r7iz\"],\"r7iz.xlarge\":[4,32,\"x86_64\",\"r7iz\"],\"r8a.12xlarge\":[48,384,\"x86_64\",\"r8a\"],\"r8a.16xlarge\":[64,512,\"x86_64\",\"r8a\"],\"r8a.24xlarge\":[96,768,\"x86_64\",\"r8a\"],\"r8a.2xlarge\":[8,64,\"x86_64\",\"r8a\"],\"r8a.48xlarge\":[192,1536,\"x86_64\",\"r8a\"],\"r8a.4xlarge\":[16,128,\"x86_64\",\"r8a\"],\"r8a.8xlarge\":[32,256,\"x86_64\",\"r8a\"],\"r8a.large\":[2,16,\"x86_64\",\"r8a\"],\"r8a.medium\":[1,8,\"x86_64\",\"r8a\"],\"r8a.metal-24xl\":[96,768,\"x86_64\",\"r8a\"],\"r8a.metal-48xl\":[192,1536,\"x86_64\",\"r8a\"],\"r8a.xlarge\":[4,32,\"x86_64\",\"r8a\"],\"r8g.12xlarge\":[48,384,\"arm64\",\"r8g\"],\"r8g.16xlarge\":[64,512,\"arm64\",\"r8g\"],\"r8g.24xlarge\":[96,768,\"arm64\",\"r8g\"],\"r8g.2xlarge\":[8,64,\"arm64\",\"r8g\"],\"r8g.48xlarge\":[192,1536,\"arm64\",\"r8g\"],\"r8g.4xlarge\":[16,128,\"arm64\",\"r8g\"],\"r8g.8xlarge\":[32,256,\"arm64\",\"r8g\"],\"r8g.large\":[2,16,\"arm64\",\"r8g\"],\"r8g.medium\":[1,8,\"arm64\",\"r8g\"],\"r8g.metal-24xl\":[96,768,\"arm64\",\"r8g\"],\"r8g.metal-48xl\":[192,1536,\"arm64\",\"r8g\"],\"r8g.xlarge\":[4,32,\"arm64\",\"r8g\"],\"r8gb.12xlarge\":[48,384,\"arm64\",\"r8gb\"],\"r8gb.16xlarge\":[64,512,\"arm64\",\"r8gb\"],\"r8gb.24xlarge\":[96,768,\"arm64\",\"r8gb\"],\"r8gb.2xlarge\":[8,64,\"arm64\",\"r8gb\"],\"r8gb.48xlarge\":[192,1536,\"arm64\",\"r8gb\"],\"r8gb.4xlarge\":[16,128,\"arm64\",\"r8gb\"],\"r8gb.8xlarge\":[32,256,\"arm64\",\"r8gb\"],\"r8gb.large\":[2,16,\"arm64\",\"r8gb\"],\"r8gb.medium\":[1,8,\"arm64\",\"r8gb\"],\"r8gb.metal-24xl\":[96,768,\"arm64\",\"r8gb\"],\"r8gb.metal-48xl\":[192,1536,\"arm64\",\"r8gb\"],\"r8gb.xlarge\":[4,32,\"arm64\",\"r8gb\"],\"r8gd.12xlarge\":[48,384,\"arm64\",\"r8gd\"],\"r8gd.16xlarge\":[64,512,\"arm64\",\"r8gd\"],\"r8gd.24xlarge\":[96,768,\"arm64\",\"r8gd\"],\"r8gd.2xlarge\":[8,64,\"arm64\",\"r8gd\"],\"r8gd.48xlarge\":[192,1536,\"arm64\",\"r8gd\"],\"r8gd.4xlarge\":[16,128,\"arm64\",\"r8gd\"],\"r8gd.8xlarge\":[32,256,\"arm64\",\"r8gd\"],\"r8gd.large\":[2,16,\"arm64\",\"r8gd\"],\"r8gd.medium\":[1,8,\"arm64\",\"r8gd\"],\"r8gd.metal-24xl\":[96,768,\"arm64\",\"r8gd\"],\"r8gd.metal-48xl\":[192,1536,\"arm64\",\"r8gd\"],\"r8gd.xlarge\":[4,32,\"arm64\",\"r8gd\"],\"r8gn.12xlarge\":[48,384,\"arm64\",\"r8gn\"],\"r8gn.16xlarge\":[64,512,\"arm64\",\"r8gn\"],\"r8gn.24xlarge\":[96,768,\"arm64\",\"r8gn\"],\"r8gn.2xlarge\":[8,64,\"arm64\",\"r8gn\"],\"r8gn.48xlarge\":[192,1536,\"arm64\",\"r8gn\"],\"r8gn.4xlarge\":[16,128,\"arm64\",\"r8gn\"],\"r8gn.8xlarge\":[32,256,\"arm64\",\"r8gn\"],\"r8gn.large\":[2,16,\"arm64\",\"r8gn\"],\"r8gn.medium\":[1,8,\"arm64\",\"r8gn\"],\"r8gn.metal-24xl\":[96,768,\"arm64\",\"r8gn\"],\"r8gn.metal-48xl\":[192,1536,\"arm64\",\"r8gn\"],\"r8gn.xlarge\":[4,32,\"arm64\",\"r8gn\"],\"r8i-flex.12xlarge\":[48,384,\"x86_64\",\"r8i-flex\"],\"r8i-flex.16xlarge\":[64,512,\"x86_64\",\"r8i-flex\"],\"r8i-flex.2xlarge\":[8,64,\"x86_64\",\"r8i-flex\"],\"r8i-flex.4xlarge\":[16,128,\"x86_64\",\"r8i-flex\"],\"r8i-flex.8xlarge\":[32,256,\"x86_64\",\"r8i-flex\"],\"r8i-flex.large\":[2,16,\"x86_64\",\"r8i-flex\"],\"r8i-flex.xlarge\":[4,32,\"x86_64\",\"r8i-flex\"],\"r8i.12xlarge\":[48,384,\"x86_64\",\"r8i\"],\"r8i.16xlarge\":[64,512,\"x86_64\",\"r8i\"],\"r8i.24xlarge\":[96,768,\"x86_64\",\"r8i\"],\"r8i.2xlarge\":[8,64,\"x86_64\",\"r8i\"],\"r8i.32xlarge\":[128,1024,\"x86_64\",\"r8i\"],\"r8i.48xlarge\":[192,1536,\"x86_64\",\"r8i\"],\"r8i.4xlarge\":[16,128,\"x86_64\",\"r8i\"],\"r8i.8xlarge\":[32,256,\"x86_64\",\"r8i\"],\"r8i.96xlarge\":[384,3072,\"x86_64\",\"r8i\"],\"r8i.large\":[2,16,\"x86_64\",\"r8i\"],\"r8i.metal-48xl\":[192,1536,\"x86_64\",\"r8i\"],\"r8i.metal-96xl\":[384,3072,\"x86_64\",\"r8i\"],\"r8i.xlarge\":[4,32,\"x86_64\",\"r8i\"],\"r8ib.12xlarge\":[48,384,\"x86_64\",\"r8ib\"],\"r8ib.16xlarge\":[64,512,\"x86_64\",\"r8ib\"],\"r8ib.24xlarge\":[96,768,\"x86_64\",\"r8ib\"],\"r8ib.2xlarge\":[8,64,\"x86_64\",\"r8ib\"],\"r8ib.32xlarge\":[128,1024,\"x86_64\",\"r8ib\"],\"r8ib.48xlarge\":[192,1536,\"x86_64\",\"r8ib\"],\"r8ib.4xlarge\":[16,128,\"x86_64\",\"r8ib\"],\"r8ib.8xlarge\":[32,256,\"x86_64\",\"r8ib\"],\"r8ib.96xlarge\":[384,3072,\"x86_64\",\"r8ib\"],\"r8ib.large\":[2,16,\"x86_64\",\"r8ib\"],\"r8ib.metal-48xl\":[192,1536,\"x86_64\",\"r8ib\"],\"r8ib.metal-96xl\":[384,3072,\"x86_64\",\"r8ib\"],\"r8ib.xlarge\":[4,32,\"x86_64\",\"r8ib\"],\"r8id.12xlarge\":[48,384,\"x86_64\",\"r8id\"],\"r8id.16xlarge\":[64,512,\"x86_64\",\"r8id\"],\"r8id.24xlarge\":[96,768,\"x86_64\",\"r8id\"],\"r8id.2xlarge\":[8,64,\"x86_64\",\"r8id\"],\"r8id.32xlarge\":[128,1024,\"x86_64\",\"r8id\"],\"r8id.48xlarge\":[192,1536,\"x86_64\",\"r8id\"],\"r8id.4xlarge\":[16,128,\"x86_64\",\"r8id\"],\"r8id.8xlarge\":[32,256,\"x86_64\",\"r8id\"],\"r8id.96xlarge\":[384,3072,\"x86_64\",\"r8id\"],\"r8id.large\":[2,16,\"x86_64\",\"r8id\"],\"r8id.metal-48xl\":[192,1536,\"x86_64\",\"r8id\"],\"r8id.metal-96xl\":[384,3072,\"x86_64\",\"r8id\"],\"r8id.xlarge\":[4,32,\"x86_64\",\"r8id\"],\"r8idb.12xlarge\":[48,384,\"x86_64\",\"r8idb\"],\"r8idb.16xlarge\":[64,512,\"x86_64\",\"r8idb\"],\"r8idb.24xlarge\":[96,768,\"x86_64\",\"r8idb\"],\"r8idb.2xlarge\":[8,64,\"x86_64\",\"r8idb\"],\"r8idb.32xlarge\":[128,1024,\"x86_64\",\"r8idb\"],\"r8idb.48xlarge\":[192,1536,\"x86_64\",\"r8idb\"],\"r8idb.4xlarge\":[16,128,\"x86_64\",\"r8idb\"],\"r8idb.8xlarge\":[32,256,\"x86_64\",\"r8idb\"],\"r8idb.96xlarge\":[384,3072,\"x86_64\",\"r8idb\"],\"r8idb.large\":[2,16,\"x86_64\",\"r8idb\"],\"r8idb.metal-48xl\":[192,1536,\"x86_64\",\"r8idb\"],\"r8idb.metal-96xl\":[384,3072,\"x86_64\",\"r8idb\"],\"r8idb.xlarge\":[4,32,\"x86_64\",\"r8idb\"],\"r8idn.12xlarge\":[48,384,\"x86_64\",\"r8idn\"],\"r8idn.16xlarge\":[64,512,\"x86_64\",\"r8idn\"],\"r8idn.24xlarge\":[96,768,\"x86_64\",\"r8idn\"],\"r8idn.2xlarge\":[8,64,\"x86_64\",\"r8idn\"],\"r8idn.32xlarge\":[128,1024,\"x86_64\",\"r8idn\"],\"r8idn.48xlarge\":[192,1536,\"x86_64\",\"r8idn\"],\"r8idn.4xlarge\":[16,128,\"x86_64\",\"r8idn\"],\"r8idn.8xlarge\":[32,256,\"x86_64\",\"r8idn\"],\"r8idn.96xlarge\":[384,3072,\"x86_64\",\"r8idn\"],\"r8idn.large\":[2,16,\"x86_64\",\"r8idn\"],\"r8idn.metal-48xl\":[192,1536,\"x86_64\",\"r8idn\"],\"r8idn.metal-96xl\":[384,3072,\"x86_64\",\"r8idn\"],\"r8idn.xlarge\":[4,32,\"x86_64\",\"r8idn\"],\"r8in.12xlarge\":[48,384,\"x86_64\",\"r8in\"],\"r8in.16xlarge\":[64,512,\"x86_64\",\"r8in\"],\"r8in.24xlarge\":[96,768,\"x86_64\",\"r8in\"],\"r8in.2xlarge\":[8,64,\"x86_64\",\"r8in\"],\"r8in.32xlarge\":[128,1024,\"x86_64\",\"r8in\"],\"r8in.48xlarge\":[192,1536,\"x86_64\",\"r8in\"],\"r8in.4xlarge\":[16,128,\"x86_64\",\"r8in\"],\"r8in.8xlarge\":[32,256,\"x86_64\",\"r8in\"],\"r8in.96xlarge\":[384,3072,\"x86_64\",\"r8in\"],\"r8in.large\":[2,16,\"x86_64\",\"r8in\"],\"r8in.metal-48xl\":[192,1536,\"x86_64\",\"r8in\"],\"r8in.metal-96xl\":[384,3072,\"x86_64\",\"r8in\"],\"r8in.xlarge\":[4,32,\"x86_64\",\"r8in\"],\"t1.micro\":[1,0.6123,\"x86_64\",\"t1\"],\"t2.2xlarge\":[8,32,\"x86_64\",\"t2\"],\"t2.large\":[2,8,\"x86_64\",\"t2\"],\"t2.medium\":[2,4,\"x86_64\",\"t2\"],\"t2.micro\":[1,1,\"x86_64\",\"t2\"],\"t2.nano\":[1,0.5,\"x86_64\",\"t2\"],\"t2.small\":[1,2,\"x86_64\",\"t2\"],\"t2.xlarge\":[4,16,\"x86_64\",\"t2\"],\"t3.2xlarge\":[8,32,\"x86_64\",\"t3\"],\"t3.large\":[2,8,\"x86_64\",\"t3\"],\"t3.medium\":[2,4,\"x86_64\",\"t3\"],\"t3.micro\":[2,1,\"x86_64\",\"t3\"],\"t3.nano\":[2,0.5,\"x86_64\",\"t3\"],\"t3.small\":[2,2,\"x86_64\",\"t3\"],\"t3.xlarge\":[4,16,\"x86_64\",\"t3\"],\"t3a.2xlarge\":[8,32,\"x86_64\",\"t3a\"],\"t3a.large\":[2,8,\"x86_64\",\"t3a\"],\"t3a.medium\":[2,4,\"x86_64\",\"t3a\"],\"t3a.micro\":[2,1,\"x86_64\",\"t3a\"],\"t3a.nano\":[2,0.5,\"x86_64\",\"t3a\"],\"t3a.small\":[2,2,\"x86_64\",\"t3a\"],\"t3a.xlarge\":[4,16,\"x86_64\",\"t3a\"],\"t4g.2xlarge\":[8,32,\"arm64\",\"t4g\"],\"t4g.large\":[2,8,\"arm64\",\"t4g\"],\"t4g.medium\":[2,4,\"arm64\",\"t4g\"],\"t4g.micro\":[2,1,\"arm64\",\"t4g\"],\"t4g.nano\":[2,0.5,\"arm64\",\"t4g\"],\"t4g.small\":[2,2,\"arm64\",\"t4g\"],\"t4g.xlarge\":[4,16,\"arm64\",\"t4g\"],\"trn1.2xlarge\":[8,32,\"x86_64\",\"trn1\",1,\"trainium\"],\"trn1.32xlarge\":[128,512,\"x86_64\",\"trn1\",16,\"trainium\"],\"trn1n.32xlarge\":[128,512,\"x86_64\",\"trn1n\",16,\"trainium\"],\"trn2.48xlarge\":[192,2048,\"x86_64\",\"trn2\",16,\"trainium2\"],\"u-12tb1.112xlarge\":[448,12288,null,\"u-12tb1\"],\"u-18tb1.112xlarge\":[448,18432,null,\"u-18tb1\"],\"u-24tb1.112xlarge\":[448,24576,null,\"u-24tb1\"],\"u-3tb1.56xlarge\":[224,3072,\"x86_64\",\"u-3tb1\"],\"u-6tb1.112xlarge\":[448,6144,\"x86_64\",\"u-6tb1\"],\"u-6tb1.56xlarge\":[224,6144,\"x86_64\",\"u-6tb1\"],\"u-9tb1.112xlarge\":[448,9216,null,\"u-9tb1\"],\"u7i-12tb.224xlarge\":[896,12288,\"x86_64\",\"u7i-12tb\"],\"u7i-6tb.112xlarge\":[448,6144,\"x86_64\",\"u7i-6tb\"],\"u7i-8tb.112xlarge\":[448,8192,\"x86_64\",\"u7i-8tb\"],\"u7in-16tb.224xlarge\":[896,16384,\"x86_64\",\"u7in-16tb\"],\"u7in-24tb.224xlarge\":[896,24576,\"x86_64\",\"u7in-24tb\"],\"u7in-32tb.224xlarge\":[896,32768,\"x86_64\",\"u7in-32tb\"],\"vt1.24xlarge\":[96,192,\"x86_64\",\"vt1\"],\"vt1.3xlarge\":[12,24,\"x86_64\",\"vt1\"],\"vt1.6xlarge\":[24,48,\"x86_64\",\"vt1\"],\"x1.16xlarge\":[64,976,\"x86_64\",\"x1\"],\"x1.32xlarge\":[128,1952,\"x86_64\",\"x1\"],\"x1e.16xlarge\":[64,1952,\"x86_64\",\"x1e\"],\"x1e.2xlarge\":[8,244,\"x86_64\",\"x1e\"],\"x1e.32xlarge\":[128,3904,\"x86_64\",\"x1e\"],\"x1e.4xlarge\":[16,488,\"x86_64\",\"x1e\"],\"x1e.8xlarge\":[32,976,\"x86_64\",\"x1e\"],\"x1e.xlarge\":[4,122,\"x86_64\",\"x1e\"],\"x2gd.12xlarge\":[48,768,\"arm64\",\"x2gd\"],\"x2gd.16xlarge\":[64,1024,\"arm64\",\"x2gd\"],\"x2gd.2xlarge\":[8,128,\"arm64\",\"x2gd\"],\"x2gd.4xlarge\":[16,256,\"arm64\",\"x2gd\"],\"x2gd.8xlarge\":[32,512,\"arm64\",\"x2gd\"],\"x2gd.large\":[2,32,\"arm64\",\"x2gd\"],\"x2gd.medium\":[1,16,\"arm64\",\"x2gd\"],\"x2gd.metal\":[64,1024,\"arm64\",\"x2gd\"],\"x2gd.xlarge\":[4,64,\"arm64\",\"x2gd\"],\"x2idn.16xlarge\":[64,1024,\"x86_64\",\"x2idn\"],\"x2idn.24xlarge\":[96,1536,\"x86_64\",\"x2idn\"],\"x2idn.32xlarge\":[128,2048,\"x86_64\",\"x2idn\"],\"x2idn.metal\":[128,2048,\"x86_64\",\"x2idn\"],\"x2iedn.16xlarge\":[64,2048,\"x86_64\",\"x2iedn\"],\"x2iedn.24xlarge\":[96,3072,\"x86_64\",\"x2iedn\"],\"x2iedn.2xlarge\":[8,256,\"x86_64\",\"x2iedn\"],\"x2iedn.32xlarge\":[128,4096,\"x86_64\",\"x2iedn\"],\"x2iedn.4xlarge\":[16,512,\"x86_64\",\"x2iedn\"],\"x2iedn.8xlarge\":[32,1024,\"x86_64\",\"x2iedn\"],\"x2iedn.metal\":[128,4096,\"x86_64\",\"x2iedn\"],\"x2iedn.xlarge\":[4,128,\"x86_64\",\"x2iedn\"],\"x2iezn.12xlarge\":[48,1536,\"x86_64\",\"x2iezn\"],\"x2iezn.2xlarge\":[8,256,\"x86_64\",\"x2iezn\"],\"x2iezn.4xlarge\":[16,512,\"x86_64\",\"x2iezn\"],\"x2iezn.6xlarge\":[24,768,\"x86_64\",\"x2iezn\"],\"x2iezn.8xlarge\":[32,1024,\"x86_64\",\"x2iezn\"],\"x2iezn.metal\":[48,1536,\"x86_64\",\"x2iezn\"],\"x8aedz.12xlarge\":[48,1536,\"x86_64\",\"x8aedz\"],\"x8aedz.24xlarge\":[96,3072,\"x86_64\",\"x8aedz\"],\"x8aedz.3xlarge\":[12,384,\"x86_64\",\"x8aedz\"],\"x8aedz.6xlarge\":[24,768,\"x86_64\",\"x8aedz\"],\"x8aedz.large\":[2,64,\"x86_64\",\"x8aedz\"],\"x8aedz.metal-12xl\":[48,1536,\"x86_64\",\"x8aedz\"],\"x8aedz.metal-24xl\":[96,3072,\"x86_64\",\"x8aedz\"],\"x8aedz.xlarge\":[4,128,\"x86_64\",\"x8aedz\"],\"x8g.12xlarge\":[48,768,\"arm64\",\"x8g\"],\"x8g.16xlarge\":[64,1024,\"arm64\",\"x8g\"],\"x8g.24xlarge\":[96,1536,\"arm64\",\"x8g\"],\"x8g.2xlarge\":[8,128,\"arm64\",\"x8g\"],\"x8g.48xlarge\":[192,3072,\"arm64\",\"x8g\"],\"x8g.4xlarge\":[16,256,\"arm64\",\"x8g\"],\"x8g.8xlarge\":[32,512,\"arm64\",\"x8g\"],\"x8g.large\":[2,32,\"arm64\",\"x8g\"],\"x8g.medium\":[1,16,\"arm64\",\"x8g\"],\"x8g.metal-24xl\":[96,1536,\"arm64\",\"x8g\"],\"x8g.metal-48xl\":[192,3072,\"arm64\",\"x8g\"],\"x8g.xlarge\":[4,64,\"arm64\",\"x8g\"],\"x8i.12xlarge\":[48,768,\"x86_64\",\"x8i\"],\"x8i.16xlarge\":[64,1024,\"x86_64\",\"x8i\"],\"x8i.24xlarge\":[96,1536,\"x86_64\",\"x8i\"],\"x8i.2xlarge\":[8,128,\"x86_64\",\"x8i\"],\"x8i.32xlarge\":[128,2048,\"x86_64\",\"x8i\"],\"x8i.48xlarge\":[192,3072,\"x86_64\",\"x8i\"],\"x8i.4xlarge\":[16,256,\"x86_64\",\"x8i\"],\"x8i.64xlarge\":[256,4096,\"x86_64\",\"x8i\"],\"x8i.8xlarge\":[32,512,\"x86_64\",\"x8i\"],\"x8i.96xlarge\":[384,6144,\"x86_64\",\"x8i\"],\"x8i.large\":[2,32,\"x86_64\",\"x8i\"],\"x8i.metal-48xl\":[192,3072,\"x86_64\",\"x8i\"],\"x8i.metal-96xl\":[384,6144,\"x86_64\",\"x8i\"],\"x8i.xlarge\":[4,64,\"x86_64\",\"x8i\"],\"z1d.12xlarge\":[48,384,\"x86_64\",\"z1d\"],\"z1d.2xlarge\":[8,64,\"x86_64\",\"z1d\"],\"z1d.3xlarge\":[12,96,\"x86_64\",\"z1d\"],\"z1d.6xlarge\":[24,192,\"x86_64\",\"z1d\"],\"z1d.large\":[2,16,\"x86_64\",\"z1d\"],\"z1d.metal\":[48,384,\"x86_64\",\"z1d\"],\"z1d.xlarge\":[4,32,\"x86_64\",\"z1d\"]}}"));
// src/resources/aws/shared/reservation.ts
const reservationUsage = {
	reserved_instance_term: usageText("term of the reservation that it runs on: 1_year or 3_year"),
	reserved_instance_payment_option: usageText("payment of the reservation: no_upfront, partial_upfront or all_upfront")
};
const TERMS = new Map([["1_year", "1yr"], ["3_year", "3yr"]]);
const PAYMENTS = new Map([
	["no_upfront", "no-upfront"],
	["partial_upfront", "partial-upfront"],
	["all_upfront", "all-upfront"]
]);
function purchaseOf$1({ reserved_instance_term: term, reserved_instance_payment_option: payment }) {
	if (term === void 0 && payment === void 0) return "on-demand";
	return `reserved/${word("reserved_instance_term", term, TERMS)}/${word("reserved_instance_payment_option", payment, PAYMENTS)}/standard`;
}
function word(key, said, known) {
	return known.get(said ?? "") ?? unpriced(`usage ${key} is ${said ? `"${said}"` : "not given"}, not one of ${[...known.keys()].join(", ")}`);
}
function reservationFee(purchase, count, price) {
	return {
		name: "Reservation fee",
		detail: purchase,
		unit: "reservations",
		oneTime: true,
		when: (r) => /(partial|all)-upfront/.test(purchase(r)),
		quantity: (r) => exact(count(r)),
		price: (r) => price(r, `${purchase(r)}/fee`)
	};
}
// src/resources/aws/rds/extended-support.ts
const RELEASES = [
	{
		engines: ["mysql"],
		version: /^5\.7/,
		words: "MySQL5.7",
		from: "2024-03-01",
		yearThree: "2026-03-01"
	},
	{
		engines: ["mysql"],
		version: /^8(\.0|$)/,
		words: "MySQL8.0",
		from: "2026-08-01",
		yearThree: "2028-08-01"
	},
	{
		engines: ["aurora-mysql", "aurora"],
		version: /^5\.7/,
		words: "AuroraMySQL2",
		from: "2024-12-01"
	},
	{
		engines: ["aurora-mysql", "aurora"],
		version: /^8(\.0|$)/,
		words: "AuroraMySQL3",
		from: "2027-05-01"
	},
	...postgres("11", "2024-04-01", "2026-04-01"),
	...postgres("12", "2025-03-01", "2027-03-01"),
	...postgres("13", "2026-03-01", "2028-03-01"),
	...postgres("14", "2027-03-01", "2029-03-01"),
	...postgres("15", "2028-03-01", "2030-03-01"),
	...postgres("16", "2029-03-01", "2031-03-01")
];
function postgres(major, from, yearThree) {
	const version = new RegExp(`^${major}(\\.|$)`);
	return [{
		engines: ["postgres"],
		version,
		words: `PostgreSQL${major}`,
		from,
		yearThree
	}, {
		engines: ["aurora-postgresql"],
		version,
		words: `AuroraPostgreSQL${major}`,
		from,
		yearThree
	}];
}
function extendedSupportOf(engine, version, asOf) {
	const release = RELEASES.find((one) => one.engines.includes(engine) && one.version.test(version ?? ""));
	if (!release || asOf < release.from) return void 0;
	return `ExtendedSupport:${release.yearThree !== void 0 && asOf >= release.yearThree ? "Yr3" : "Yr1-Yr2"}:${release.words}`;
}
// src/resources/aws/rds/instance-class.ts
const VCPUS = new Map([
	["db.c6gd.medium", 1],
	["db.m1.small", 1],
	["db.m1.medium", 1],
	["db.m2.xlarge", 2],
	["db.m2.2xlarge", 4],
	["db.m2.4xlarge", 8],
	["db.m3.medium", 1],
	["db.t1.micro", 1],
	["db.t2.micro", 1],
	["db.t2.small", 1]
]);
function vcpusOf(instanceClass) {
	const [, small, xlarge] = /^db\.\w+\.(?:(micro|small|medium|large)|(?:metal-)?(\d*)xl(?:arge)?)(?:\.|$)/.exec(instanceClass) ?? [];
	if (small === void 0 && xlarge === void 0) return unpriced(`the number of vCPUs of ${instanceClass} is not known: give usage vcpu_count`);
	return VCPUS.get(instanceClass) ?? (small === void 0 ? 4 * Number(xlarge || 1) : 2);
}
function shortened(instanceClass) {
	return instanceClass.replace("xlarge", "xl");
}
function familyOf$2(instanceClass) {
	return instanceClass.split(".")[1] ?? "";
}
// src/resources/aws/rds/database.ts
const databaseUsage = {
	...reservationUsage,
	monthly_cpu_credit_hrs: usageNumber("hours a month in which each vCPU bursts beyond its baseline (t3 and t4g, unlimited mode)"),
	vcpu_count: usageNumber("vCPUs, where they differ from the class's"),
	monthly_additional_performance_insights_requests: usageNumber("requests a month to the Performance Insights API beyond the first million")
};
function isServerless(database) {
	return database.instanceClass === "db.serverless";
}
function databaseComponents(make, when = () => true) {
	const of = forLast(make);
	const instancePrice = (r, purchase) => {
		const { usageType, instanceClass, operation } = of(r);
		return aws("AmazonRDS", `${usageType}:${shortened(instanceClass)}`, {
			operation,
			purchase
		});
	};
	const isProvisioned = (r) => when(r) && !isServerless(of(r));
	const fee = reservationFee((r) => purchaseOf$1(of(r).usage), () => 1, instancePrice);
	return [
		{
			name: "Database instance",
			detail: (r) => [
				purchaseOf$1(of(r).usage).split("/")[0],
				of(r).deployment,
				of(r).instanceClass
			].join(", "),
			unit: "hours",
			hourly: true,
			when: isProvisioned,
			quantity: () => 1,
			price: (r) => instancePrice(r, purchaseOf$1(of(r).usage))
		},
		{
			...fee,
			when: (r) => isProvisioned(r) && fee.when?.(r) === true
		},
		{
			name: "CPU credits",
			detail: (r) => `unlimited mode, ${familyOf$2(of(r).instanceClass)}`,
			unit: "vCPU-hours",
			when: (r) => isProvisioned(r) && of(r).usage.monthly_cpu_credit_hrs !== void 0 && /^db\.t[34]/.test(of(r).instanceClass),
			quantity: (r) => of(r).usage.monthly_cpu_credit_hrs?.times(vcpus$2(of(r))),
			price: (r) => aws("AmazonRDS", `CPUCredits:db.${familyOf$2(of(r).instanceClass)}`, { operation: of(r).operation })
		},
		...insightsComponents(of, when),
		{
			name: "Extended support",
			detail: (r) => supportOf(of(r)).includes("Yr3") ? "year 3" : "years 1 and 2",
			unit: "vCPU-hours",
			hourly: true,
			when: (r) => when(r) && !of(r).isExtendedSupportOff && supportOf(of(r)) !== "",
			quantity: (r) => vcpus$2(of(r)).times(of(r).machines),
			price: (r) => isServerless(of(r)) ? unpriced("extended support of serverless capacity has no known billing words") : aws("AmazonRDS", supportOf(of(r)))
		}
	];
}
const FREE_DAYS = 7;
const DAYS_A_MONTH = 31;
function insightsComponents(of, when) {
	const unitOf = (r) => isServerless(of(r)) ? "Serverless" : "Provisioned";
	const size = (r) => isServerless(of(r)) ? of(r).capacity : vcpus$2(of(r)).times(of(r).readable);
	const further = (r) => monthsOf(of(r)).minus(1);
	const retention = (kind, isServerlessLine) => ({
		name: "Performance Insights retention",
		detail: (r) => kind === "FMR" ? "first month" : `${further(r).toString()} further months`,
		unit: isServerlessLine ? "ACU-months" : "vCPU-months",
		when: (r) => when(r) && isServerless(of(r)) === isServerlessLine && isKept(of(r)) && (kind === "FMR" || !further(r).isZero),
		quantity: (r) => kind === "FMR" ? size(r) : size(r)?.times(further(r)),
		price: (r) => aws("AmazonRDS", `PI_LTR_${kind}:${unitOf(r)}`)
	});
	return [...[false, true].flatMap((isServerlessLine) => ["FMR", "AMR"].map((kind) => retention(kind, isServerlessLine))), {
		name: "Performance Insights API",
		unit: "requests",
		when: (r) => when(r) && of(r).insights,
		quantity: (r) => of(r).usage.monthly_additional_performance_insights_requests,
		price: aws("AmazonRDS", "PI_API")
	}];
}
function isKept({ insights, insightsDays }) {
	return insights && insightsDays?.gt(FREE_DAYS) === true;
}
function monthsOf({ insightsDays }) {
	return (insightsDays ?? exact(0)).over(DAYS_A_MONTH).ceil();
}
function vcpus$2({ instanceClass, usage }) {
	return usage.vcpu_count ?? exact(vcpusOf(instanceClass));
}
function supportOf({ engine, version, asOf }) {
	return extendedSupportOf(engine, version, asOf) ?? "";
}
// src/resources/aws/shared/beyond.ts
function beyond(amount, limit) {
	return amount?.gt(limit) ? amount.minus(limit) : void 0;
}
// src/resources/aws/rds/storage.ts
const TYPES = new Map([
	["gp2", {
		title: "general purpose SSD, gp2",
		storage: "GP2-Storage"
	}],
	["gp3", {
		title: "general purpose SSD, gp3",
		storage: "GP3-Storage",
		iops: "GP3-PIOPS"
	}],
	["io1", {
		title: "provisioned IOPS SSD, io1",
		storage: "PIOPS-Storage",
		iops: "PIOPS"
	}],
	["io2", {
		title: "provisioned IOPS SSD, io2",
		storage: "PIOPS-Storage-IO2",
		iops: "PIOPS-IO2"
	}],
	["standard", {
		title: "magnetic",
		storage: "StorageUsage"
	}]
]);
const LEAST_PROVISIONED = {
	gib: 100,
	iops: 1e3
};
const LOG_VOLUME = {
	gib: 1e3,
	iops: 3e3
};
function storageComponents(make, when = () => true) {
	const of = forLast(make);
	return [
		{
			name: "Storage",
			detail: (r) => wordsOf(of(r)).title,
			unit: "GB-months",
			when,
			quantity: (r) => sizeOf$1(of(r)),
			price: (r) => billed(of(r), wordsOf(of(r)).storage)
		},
		{
			name: "Provisioned IOPS",
			detail: (r) => of(r).type === "gp3" ? `gp3, above ${baselineOf(of(r)).iops.toLocaleString("en")}` : of(r).type,
			unit: "IOPS-months",
			when: (r) => when(r) && chargedIops(of(r)) !== void 0,
			quantity: (r) => chargedIops(of(r)),
			price: (r) => billed(of(r), wordsOf(of(r)).iops)
		},
		{
			name: "Provisioned throughput",
			detail: (r) => `gp3, above ${baselineOf(of(r)).mibps} MiB/s`,
			unit: "MiBps-months",
			when: (r) => when(r) && of(r).type === "gp3" && beyond(of(r).throughput, baselineOf(of(r)).mibps) !== void 0,
			quantity: (r) => beyond(of(r).throughput, baselineOf(of(r)).mibps),
			price: (r) => billed(of(r), "GP3-Throughput")
		},
		{
			name: "I/O requests",
			unit: "requests",
			when: (r) => when(r) && of(r).type === "standard",
			quantity: (r) => of(r).ioRequests,
			price: aws("AmazonRDS", "RDS:StorageIOUsage")
		},
		...logVolume(of, when)
	];
}
function logVolume(of, when) {
	return [{
		name: "Dedicated log volume",
		detail: () => "storage",
		unit: "GB-months",
		when: (r) => when(r) && of(r).hasLogVolume,
		quantity: () => LOG_VOLUME.gib,
		price: (r) => billed(of(r), wordsOf(of(r)).storage)
	}, {
		name: "Dedicated log volume",
		detail: () => "provisioned IOPS",
		unit: "IOPS-months",
		when: (r) => when(r) && of(r).hasLogVolume && of(r).type !== "gp3",
		quantity: () => LOG_VOLUME.iops,
		price: (r) => billed(of(r), wordsOf(of(r)).iops)
	}];
}
function billed(storage, words) {
	return aws("AmazonRDS", storage.prefix + (words ?? unpriced(`storage_type ${storage.type} has no such billing words`)));
}
function wordsOf({ type }) {
	return TYPES.get(type) ?? unpriced(`storage_type "${type}" is none that this version knows`);
}
function isProvisioned$1({ type }) {
	return type === "io1" || type === "io2";
}
function sizeOf$1(storage) {
	const { size, type, engine } = storage;
	if (!isProvisioned$1(storage) || engine.includes("sqlserver") || !size.lt(LEAST_PROVISIONED.gib)) return size;
	storage.assume(`allocated_storage is ${size.toString()}; counted as ${LEAST_PROVISIONED.gib} GB, the least of ${type}`);
	return exact(LEAST_PROVISIONED.gib);
}
function chargedIops(storage) {
	if (storage.type === "gp3") return beyond(storage.iops, baselineOf(storage).iops);
	if (!isProvisioned$1(storage)) return void 0;
	const least = exact(LEAST_PROVISIONED.iops);
	if (storage.iops && !storage.iops.lt(least)) return storage.iops;
	storage.assume(`iops is ${storage.iops?.toString() ?? "not set"}; counted as ${least.toString()}, the least of ${storage.type}`);
	return least;
}
function baselineOf({ engine, size }) {
	const stripedFrom = engine.includes("oracle") ? 200 : 400;
	return !engine.includes("sqlserver") && !size.lt(stripedFrom) ? {
		iops: 12e3,
		mibps: 500
	} : {
		iops: 3e3,
		mibps: 125
	};
}
// src/resources/aws/shared/ebs-volume.ts
const STORAGE = new Map([
	["gp2", "EBS:VolumeUsage.gp2"],
	["gp3", "EBS:VolumeUsage.gp3"],
	["io1", "EBS:VolumeUsage.piops"],
	["io2", "EBS:VolumeUsage.io2"],
	["st1", "EBS:VolumeUsage.st1"],
	["sc1", "EBS:VolumeUsage.sc1"],
	["standard", "EBS:VolumeUsage"]
]);
const GP3_IOPS = 3e3;
const GP3_MIBPS = 125;
const IO2_BANDS = [
	{
		detail: "io2, up to 32,000",
		words: "EBS:VolumeP-IOPS.io2",
		from: 0,
		to: 32e3
	},
	{
		detail: "io2, 32,001 to 64,000",
		words: "EBS:VolumeP-IOPS.io2.tier2",
		from: 32e3,
		to: 64e3
	},
	{
		detail: "io2, over 64,000",
		words: "EBS:VolumeP-IOPS.io2.tier3",
		from: 64e3,
		to: void 0
	}
];
function volumeComponents(of) {
	const billed = (words) => (r) => priced(of(r), words(of(r)));
	return [
		{
			name: "Storage",
			detail: (r) => of(r).type,
			unit: "GB-months",
			quantity: (r) => of(r).size.times(of(r).count),
			price: billed(({ type }) => STORAGE.get(type) ?? unpriced(`${type} is no volume type that this version knows`))
		},
		{
			name: "Provisioned IOPS",
			detail: (r) => of(r).type === "gp3" ? "gp3, above 3,000" : "io1",
			unit: "IOPS-months",
			when: (r) => of(r).type === "io1" || beyond(of(r).type === "gp3" ? of(r).iops : void 0, GP3_IOPS) !== void 0,
			quantity: (r) => (of(r).type === "io1" ? iopsOf(of(r)) : beyond(of(r).iops, GP3_IOPS))?.times(of(r).count),
			price: billed(({ type }) => type === "io1" ? "EBS:VolumeP-IOPS.piops" : "EBS:VolumeP-IOPS.gp3")
		},
		...IO2_BANDS.map(({ detail, words, from, to }) => {
			const inBand = (volume) => beyond(to ? iopsOf(volume).min(exact(to)) : iopsOf(volume), from);
			return {
				name: "Provisioned IOPS",
				detail: () => detail,
				unit: "IOPS-months",
				when: (r) => of(r).type === "io2" && (from === 0 || of(r).iops !== void 0 && inBand(of(r)) !== void 0),
				quantity: (r) => inBand(of(r))?.times(of(r).count),
				price: billed(() => words)
			};
		}),
		{
			name: "Provisioned throughput",
			detail: () => "gp3, above 125 MiB/s",
			unit: "GiBps-months",
			when: (r) => of(r).type === "gp3" && beyond(of(r).throughput, GP3_MIBPS) !== void 0,
			quantity: (r) => beyond(of(r).throughput, GP3_MIBPS)?.over(1024).times(of(r).count),
			price: billed(() => "EBS:VolumeP-Throughput.gp3")
		},
		{
			name: "I/O requests",
			unit: "requests",
			when: (r) => of(r).type === "standard",
			quantity: (r) => of(r).ioRequests,
			price: billed(() => "EBS:VolumeIOUsage")
		}
	];
}
function priced(volume, words) {
	return aws("AmazonEC2", words, { place: volume.place });
}
function iopsOf({ type, iops }) {
	return iops ?? unpriced(`a volume of type ${type} needs iops`);
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
				typeOf$1(of(r))
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
			when: (r) => of(r).template.ebsOptimized === true && !isOnHost(of(r).template) && EBS_OPTIMIZED_AT_A_CHARGE.has(typeOf$1(of(r))),
			quantity: running,
			price: (r) => aws("AmazonEC2", `EBSOptimized:${typeOf$1(of(r))}`, { place: of(r).place })
		},
		{
			name: "Detailed monitoring",
			unit: "metric-months",
			when: (r) => of(r).template.detailedMonitoring === true,
			quantity: (r) => of(r).count.times(METRICS),
			price: aws("AmazonCloudWatch", "CW:MetricMonitorUsage"),
			sharedTiers: true
		},
		{
			name: "CPU credits",
			detail: (r) => `unlimited mode, ${familyOf$1(of(r))}`,
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
	return running(count, hours);
}
function typeOf$1({ template }) {
	return template.instanceType ?? unpriced("neither it nor its template says instance_type");
}
function familyOf$1(machine) {
	return typeOf$1(machine).split(".")[0] ?? "";
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
	return aws("AmazonEC2", `${box}:${typeOf$1(machine)}`, {
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
	const family = familyOf$1(machine);
	if (family !== "t2" && !UNLIMITED_BY_DEFAULT.has(family)) return false;
	return (machine.template.cpuCredits ?? (family === "t2" ? "standard" : "unlimited")) === "unlimited";
}
function vcpuOf(machine) {
	const type = typeOf$1(machine);
	const known = machine.usage.vcpu_count ?? awsMachines.find(type)?.vcpu;
	return known === void 0 ? unpriced(`the number of vCPUs of ${type} is not known: give usage vcpu_count`) : exact(known);
}
function creditPrice(machine) {
	const family = familyOf$1(machine);
	const windows = systemOf(machine)[0].startsWith("Windows") ? ":0002" : "";
	return aws("AmazonEC2", `CPUCredits:${family}`, {
		operation: `${family.toUpperCase()}CPUCredits${windows}`,
		place: machine.place
	});
}
// src/resources/aws/shared/template.ts
const included$2 = {
	default: void 0,
	because: "the template decides, else what comes with the volume type"
};
const volumeAttributes = {
	volume_size: number$1({
		default: void 0,
		because: "the image or the snapshot decides"
	}),
	volume_type: text$1({
		default: void 0,
		because: "the template decides, else it is gp2"
	}),
	iops: number$1(included$2),
	throughput: number$1(included$2)
};
const deviceAttributes = {
	device_name: text$1(),
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
// src/resources/aws/rds/engines.ts
const editions = JSON.parse("[{\"engines\":[\"mysql\"],\"licence\":\"\",\"operation\":\"CreateDBInstance:0002\",\"basis\":\"seen\",\"list\":\"mysql\"},{\"engines\":[\"postgres\"],\"licence\":\"\",\"operation\":\"CreateDBInstance:0014\",\"basis\":\"seen\",\"list\":\"postgres\"},{\"engines\":[\"mariadb\"],\"licence\":\"\",\"operation\":\"CreateDBInstance:0018\",\"basis\":\"seen\",\"list\":\"mariadb\"},{\"engines\":[\"aurora-mysql\",\"aurora\"],\"licence\":\"\",\"operation\":\"CreateDBInstance:0016\",\"basis\":\"seen\",\"list\":\"aurora-mysql\"},{\"engines\":[\"aurora-postgresql\"],\"licence\":\"\",\"operation\":\"CreateDBInstance:0021\",\"basis\":\"seen\",\"list\":\"aurora-postgresql\"},{\"engines\":[\"oracle-ee\",\"oracle-ee-cdb\"],\"licence\":\"bring-your-own-license\",\"operation\":\"CreateDBInstance:0005\",\"basis\":\"seen\",\"list\":\"oracle Enterprise, Bring your own license\"},{\"engines\":[\"oracle-se2\",\"oracle-se2-cdb\"],\"licence\":\"license-included\",\"operation\":\"CreateDBInstance:0020\",\"basis\":\"seen\",\"list\":\"oracle Standard Two, License included\"},{\"engines\":[\"oracle-se2\",\"oracle-se2-cdb\"],\"licence\":\"bring-your-own-license\",\"operation\":\"CreateDBInstance:0019\",\"basis\":\"seen\",\"list\":\"oracle Standard Two, Bring your own license\"},{\"engines\":[\"oracle-se1\"],\"licence\":\"license-included\",\"operation\":\"CreateDBInstance:0006\",\"basis\":\"inferred\",\"list\":\"oracle Standard One, License included\"},{\"engines\":[\"oracle-se1\"],\"licence\":\"bring-your-own-license\",\"operation\":\"CreateDBInstance:0003\",\"basis\":\"inferred\",\"list\":\"oracle Standard One, Bring your own license\"},{\"engines\":[\"oracle-se\"],\"licence\":\"bring-your-own-license\",\"operation\":\"CreateDBInstance:0004\",\"basis\":\"inferred\",\"list\":\"oracle Standard, Bring your own license\"},{\"engines\":[\"sqlserver-ee\"],\"licence\":\"license-included\",\"operation\":\"CreateDBInstance:0015\",\"basis\":\"seen\",\"list\":\"sqlserver Enterprise, License included\"},{\"engines\":[\"sqlserver-se\"],\"licence\":\"license-included\",\"operation\":\"CreateDBInstance:0012\",\"basis\":\"seen\",\"list\":\"sqlserver Standard, License included\"},{\"engines\":[\"sqlserver-ex\"],\"licence\":\"license-included\",\"operation\":\"CreateDBInstance:0010\",\"basis\":\"seen\",\"list\":\"sqlserver Express, License included\"},{\"engines\":[\"sqlserver-web\"],\"licence\":\"license-included\",\"operation\":\"CreateDBInstance:0011\",\"basis\":\"seen\",\"list\":\"sqlserver Web, License included\"},{\"engines\":[\"db2-se\",\"db2-ae\"],\"licence\":\"bring-your-own-license\",\"operation\":\"CreateDBInstance:Db2-BYOL\",\"basis\":\"inferred\",\"list\":\"db2, Bring your own license\"},{\"engines\":[\"db2-se\",\"db2-ae\"],\"licence\":\"marketplace-license\",\"operation\":\"CreateDBInstance:Db2-Marketplace\",\"basis\":\"inferred\",\"list\":\"db2, Marketplace\"},{\"engines\":[\"custom-oracle-ee\",\"custom-oracle-ee-cdb\"],\"licence\":\"bring-your-own-license\",\"operation\":\"CreateDBInstance:Custom-Oracle-EE\",\"basis\":\"inferred\",\"list\":\"custom oracle Enterprise, Customer-provided\"},{\"engines\":[\"custom-oracle-se2\",\"custom-oracle-se2-cdb\"],\"licence\":\"bring-your-own-license\",\"operation\":\"CreateDBInstance:Custom-Oracle-SE2\",\"basis\":\"inferred\",\"list\":\"custom oracle Standard Two, Customer-provided\"},{\"engines\":[\"custom-sqlserver-ee\"],\"licence\":\"license-included\",\"operation\":\"CreateDBInstance:Custom-SQLServer-EE\",\"basis\":\"inferred\",\"list\":\"custom sqlserver Enterprise, AWS-provided\"},{\"engines\":[\"custom-sqlserver-ee\"],\"licence\":\"bring-your-own-media\",\"operation\":\"CreateDBInstance:Custom-SQLServer-EE-BYOM\",\"basis\":\"inferred\",\"list\":\"custom sqlserver Enterprise, Customer-provided\"},{\"engines\":[\"custom-sqlserver-se\"],\"licence\":\"license-included\",\"operation\":\"CreateDBInstance:Custom-SQLServer-SE\",\"basis\":\"inferred\",\"list\":\"custom sqlserver Standard, AWS-provided\"},{\"engines\":[\"custom-sqlserver-se\"],\"licence\":\"bring-your-own-media\",\"operation\":\"CreateDBInstance:Custom-SQLServer-SE-BYOM\",\"basis\":\"inferred\",\"list\":\"custom sqlserver Standard, Customer-provided\"},{\"engines\":[\"custom-sqlserver-web\"],\"licence\":\"license-included\",\"operation\":\"CreateDBInstance:Custom-SQLServer-Web\",\"basis\":\"inferred\",\"list\":\"custom sqlserver Web, AWS-provided\"},{\"engines\":[\"custom-sqlserver-dev\"],\"licence\":\"bring-your-own-media\",\"operation\":\"CreateDBInstance:Custom-SQLServer-Dev\",\"basis\":\"inferred\",\"list\":\"custom sqlserver Developer, Customer-provided\"}]");
function operationOf(engine, licence) {
	const offered = editions.filter((edition) => edition.engines.includes(engine));
	const [first, second] = offered;
	if (!first) return unpriced(`engine "${engine}" is none that this version knows`);
	if (!licence || !second) return first.operation;
	return (offered.find((edition) => edition.licence === licence) ?? unpriced(`license_model "${licence}" is not one of ${offered.map((edition) => edition.licence).join(", ")}`)).operation;
}
function isCustom(engine) {
	return engine.startsWith("custom-");
}
function isMirrored(engine) {
	return engine.startsWith("sqlserver-");
}
// src/resources/aws/shared/capacity-units.ts
const KINDS$2 = new Map([
	["application", {
		name: "Application",
		newConnections: 25,
		activeConnections: 3e3,
		ruleEvaluations: 1e3
	}],
	["network", {
		name: "Network",
		newConnections: 800,
		activeConnections: 1e5,
		ruleEvaluations: void 0
	}],
	["gateway", {
		name: "Gateway",
		newConnections: 600,
		activeConnections: 6e4,
		ruleEvaluations: void 0
	}]
]);
const capacityUsage = {
	new_connections: usageNumber("new connections a second, on average"),
	active_connections: usageNumber("active connections, on average"),
	processed_bytes_gb: usageNumber("GB processed a month"),
	rule_evaluations: usageNumber("rule evaluations a second beyond the first 10 rules, on average (application load balancers)")
};
function balancerKind(type) {
	return KINDS$2.get(type) ?? unpriced(`load_balancer_type is ${type}, not one of ${[...KINDS$2.keys()].join(", ")}`);
}
function capacityUnits({ newConnections, activeConnections, ruleEvaluations }, usage) {
	const dimensions = [
		usage.new_connections?.over(newConnections),
		usage.active_connections?.over(activeConnections),
		usage.processed_bytes_gb?.over(HOURS_A_MONTH),
		ruleEvaluations === void 0 ? void 0 : usage.rule_evaluations?.over(ruleEvaluations)
	].filter((units) => units !== void 0);
	return dimensions.length === 0 ? void 0 : dimensions.reduce((most, units) => most.max(units), exact(0));
}
// src/resources/aws/shared/autoscaling-target.ts
const attributes$24 = {
	scalable_dimension: text$1({ default: "" }),
	min_capacity: number$1(),
	max_capacity: number$1()
};
const autoscalingTargets = referredBy("aws_appautoscaling_target", "resource_id", attributes$24);
function scaledCapacity(targets, dimension, assume) {
	const target = targets.find((one) => one.scalable_dimension === dimension);
	if (!target) return void 0;
	const said = target.usageNumber("capacity");
	if (said) return said;
	const { min_capacity: least, max_capacity: most } = target;
	if (least) assume(`autoscaling between ${least.toString()} and ${most?.toString() ?? "?"}: counted at the least (give usage capacity for ${target.address})`);
	return least;
}
// src/resources/free-types/aws.json
var aws_default = JSON.parse("{\"what it describes is billed where it runs or is stored\":[\"aws_ami_launch_permission\",\"aws_appflow_connector_profile\",\"aws_athena_named_query\",\"aws_athena_prepared_statement\",\"aws_batch_job_definition\",\"aws_datasync_location_efs\",\"aws_datasync_location_fsx_lustre_file_system\",\"aws_datasync_location_fsx_openzfs_file_system\",\"aws_datasync_location_fsx_windows_file_system\",\"aws_datasync_location_nfs\",\"aws_datasync_location_object_storage\",\"aws_datasync_location_s3\",\"aws_datasync_location_smb\",\"aws_dms_replication_task\",\"aws_dynamodb_table_item\",\"aws_ecs_task_definition\",\"aws_ecs_task_set\",\"aws_elastic_beanstalk_application_version\",\"aws_elastic_beanstalk_configuration_template\",\"aws_fsx_openzfs_volume\",\"aws_glue_catalog_table\",\"aws_glue_classifier\",\"aws_glue_connection\",\"aws_glue_partition\",\"aws_glue_partition_index\",\"aws_glue_registry\",\"aws_glue_schema\",\"aws_glue_trigger\",\"aws_glue_user_defined_function\",\"aws_glue_workflow\",\"aws_imagebuilder_component\",\"aws_imagebuilder_container_recipe\",\"aws_imagebuilder_distribution_configuration\",\"aws_imagebuilder_image_recipe\",\"aws_imagebuilder_infrastructure_configuration\",\"aws_imagebuilder_workflow\",\"aws_lambda_alias\",\"aws_lambda_layer_version\",\"aws_s3_bucket_intelligent_tiering_configuration\",\"aws_s3_bucket_lifecycle_configuration\",\"aws_s3_bucket_object\",\"aws_s3_bucket_versioning\",\"aws_s3_object\",\"aws_sagemaker_image\",\"aws_sagemaker_image_version\",\"aws_sagemaker_model\",\"aws_sagemaker_model_package_group\",\"aws_secretsmanager_secret_rotation\",\"aws_secretsmanager_secret_version\",\"aws_sfn_activity\",\"aws_sfn_alias\"],\"accounts and their organisation are not billed\":[\"aws_account_alternate_contact\",\"aws_account_primary_contact\",\"aws_account_region\",\"aws_budgets_budget\",\"aws_ce_anomaly_monitor\",\"aws_ce_anomaly_subscription\",\"aws_ce_cost_allocation_tag\",\"aws_ce_cost_category\",\"aws_cloudtrail_organization_delegated_admin_account\",\"aws_costoptimizationhub_enrollment_status\",\"aws_costoptimizationhub_preferences\",\"aws_cur_report_definition\",\"aws_ec2_tag\",\"aws_guardduty_invite_accepter\",\"aws_guardduty_organization_admin_account\",\"aws_iam_account_alias\",\"aws_iam_account_password_policy\",\"aws_inspector2_delegated_admin_account\",\"aws_inspector2_member_association\",\"aws_macie2_invitation_accepter\",\"aws_macie2_organization_admin_account\",\"aws_organizations_account\",\"aws_organizations_delegated_administrator\",\"aws_organizations_organization\",\"aws_organizations_organizational_unit\",\"aws_organizations_policy\",\"aws_organizations_policy_attachment\",\"aws_organizations_resource_policy\",\"aws_ram_principal_association\",\"aws_ram_resource_association\",\"aws_ram_resource_share\",\"aws_ram_resource_share_accepter\",\"aws_ram_sharing_with_organization\",\"aws_resourceexplorer2_index\",\"aws_resourceexplorer2_view\",\"aws_resourcegroups_group\",\"aws_resourcegroups_resource\",\"aws_securityhub_invite_accepter\",\"aws_securityhub_organization_admin_account\",\"aws_servicequotas_service_quota\",\"aws_servicequotas_template\",\"aws_servicequotas_template_association\"],\"autoscaling, schedules and hooks are not billed, what they start is\":[\"aws_appautoscaling_policy\",\"aws_appautoscaling_scheduled_action\",\"aws_appautoscaling_target\",\"aws_autoscaling_attachment\",\"aws_autoscaling_group_tag\",\"aws_autoscaling_lifecycle_hook\",\"aws_autoscaling_notification\",\"aws_autoscaling_policy\",\"aws_autoscaling_schedule\",\"aws_autoscaling_traffic_source_attachment\",\"aws_batch_job_queue\",\"aws_batch_scheduling_policy\",\"aws_config_remediation_configuration\",\"aws_ecs_capacity_provider\",\"aws_ecs_cluster_capacity_providers\",\"aws_emr_managed_scaling_policy\",\"aws_imagebuilder_image_pipeline\",\"aws_placement_group\",\"aws_redshift_scheduled_action\",\"aws_redshift_snapshot_schedule\",\"aws_redshift_snapshot_schedule_association\",\"aws_scheduler_schedule_group\",\"aws_ssm_maintenance_window\",\"aws_ssm_maintenance_window_target\",\"aws_ssm_maintenance_window_task\"],\"parts of a load balancer are billed with it\":[\"aws_alb_listener\",\"aws_alb_listener_certificate\",\"aws_alb_listener_rule\",\"aws_alb_target_group\",\"aws_alb_target_group_attachment\",\"aws_app_cookie_stickiness_policy\",\"aws_elb_attachment\",\"aws_globalaccelerator_listener\",\"aws_lb_cookie_stickiness_policy\",\"aws_lb_listener\",\"aws_lb_listener_certificate\",\"aws_lb_listener_rule\",\"aws_lb_ssl_negotiation_policy\",\"aws_lb_target_group\",\"aws_lb_target_group_attachment\",\"aws_load_balancer_backend_server_policy\",\"aws_load_balancer_listener_policy\",\"aws_load_balancer_policy\"],\"parts of an API or a distribution are billed with its requests\":[\"aws_api_gateway_account\",\"aws_api_gateway_api_key\",\"aws_api_gateway_authorizer\",\"aws_api_gateway_base_path_mapping\",\"aws_api_gateway_client_certificate\",\"aws_api_gateway_deployment\",\"aws_api_gateway_documentation_part\",\"aws_api_gateway_documentation_version\",\"aws_api_gateway_domain_name\",\"aws_api_gateway_gateway_response\",\"aws_api_gateway_integration\",\"aws_api_gateway_integration_response\",\"aws_api_gateway_method\",\"aws_api_gateway_method_response\",\"aws_api_gateway_model\",\"aws_api_gateway_request_validator\",\"aws_api_gateway_resource\",\"aws_api_gateway_response\",\"aws_api_gateway_rest_api_policy\",\"aws_api_gateway_usage_plan\",\"aws_api_gateway_usage_plan_key\",\"aws_apigatewayv2_api_mapping\",\"aws_apigatewayv2_authorizer\",\"aws_apigatewayv2_deployment\",\"aws_apigatewayv2_domain_name\",\"aws_apigatewayv2_integration\",\"aws_apigatewayv2_integration_response\",\"aws_apigatewayv2_model\",\"aws_apigatewayv2_route\",\"aws_apigatewayv2_route_response\",\"aws_apigatewayv2_stage\",\"aws_appmesh_gateway_route\",\"aws_appmesh_mesh\",\"aws_appmesh_route\",\"aws_appmesh_virtual_gateway\",\"aws_appmesh_virtual_node\",\"aws_appmesh_virtual_router\",\"aws_appmesh_virtual_service\",\"aws_appsync_api_key\",\"aws_appsync_datasource\",\"aws_appsync_domain_name\",\"aws_appsync_domain_name_api_association\",\"aws_appsync_function\",\"aws_appsync_resolver\",\"aws_appsync_source_api_association\",\"aws_appsync_type\",\"aws_cloudfront_cache_policy\",\"aws_cloudfront_continuous_deployment_policy\",\"aws_cloudfront_field_level_encryption_config\",\"aws_cloudfront_field_level_encryption_profile\",\"aws_cloudfront_key_group\",\"aws_cloudfront_origin_access_control\",\"aws_cloudfront_origin_access_identity\",\"aws_cloudfront_origin_request_policy\",\"aws_cloudfront_public_key\",\"aws_cloudfront_realtime_log_config\",\"aws_cloudfront_response_headers_policy\",\"aws_cloudfront_vpc_origin\"],\"settings and groupings are not billed, what they belong to is\":[\"aws_amplify_backend_environment\",\"aws_amplify_branch\",\"aws_amplify_domain_association\",\"aws_amplify_webhook\",\"aws_appintegrations_event_integration\",\"aws_apprunner_auto_scaling_configuration_version\",\"aws_apprunner_connection\",\"aws_apprunner_custom_domain_association\",\"aws_apprunner_vpc_connector\",\"aws_appstream_fleet_stack_association\",\"aws_athena_data_catalog\",\"aws_athena_database\",\"aws_backup_global_settings\",\"aws_backup_plan\",\"aws_backup_region_settings\",\"aws_backup_selection\",\"aws_backup_vault_lock_configuration\",\"aws_bedrock_model_invocation_logging_configuration\",\"aws_bedrockagent_agent_action_group\",\"aws_bedrockagent_agent_alias\",\"aws_bedrockagent_agent_collaborator\",\"aws_bedrockagent_agent_knowledge_base_association\",\"aws_cloudhsm_v2_cluster\",\"aws_cloudwatch_event_archive\",\"aws_codebuild_report_group\",\"aws_codebuild_webhook\",\"aws_codeconnections_connection\",\"aws_codeconnections_host\",\"aws_codedeploy_app\",\"aws_codedeploy_deployment_config\",\"aws_codepipeline_custom_action_type\",\"aws_codepipeline_webhook\",\"aws_codestarconnections_connection\",\"aws_codestarconnections_host\",\"aws_cognito_identity_pool\",\"aws_cognito_identity_pool_provider_principal_tag\",\"aws_cognito_identity_provider\",\"aws_cognito_user_pool_ui_customization\",\"aws_config_retention_configuration\",\"aws_dax_parameter_group\",\"aws_db_option_group\",\"aws_db_parameter_group\",\"aws_db_proxy_default_target_group\",\"aws_db_proxy_target\",\"aws_db_subnet_group\",\"aws_dms_endpoint\",\"aws_dms_replication_subnet_group\",\"aws_dms_s3_endpoint\",\"aws_docdb_cluster_parameter_group\",\"aws_docdb_global_cluster\",\"aws_docdb_subnet_group\",\"aws_dynamodb_tag\",\"aws_ebs_snapshot_block_public_access\",\"aws_ec2_default_credit_specification\",\"aws_ec2_image_block_public_access\",\"aws_ec2_instance_metadata_defaults\",\"aws_ec2_serial_console_access\",\"aws_ecr_account_setting\",\"aws_ecr_lifecycle_policy\",\"aws_ecr_repository_creation_template\",\"aws_ecs_account_setting_default\",\"aws_ecs_tag\",\"aws_elastic_beanstalk_application\",\"aws_elasticache_parameter_group\",\"aws_elasticache_subnet_group\",\"aws_emr_block_public_access_configuration\",\"aws_emr_security_configuration\",\"aws_emr_studio\",\"aws_emr_studio_session_mapping\",\"aws_glue_data_catalog_encryption_settings\",\"aws_glue_security_configuration\",\"aws_grafana_license_association\",\"aws_grafana_workspace_saml_configuration\",\"aws_guardduty_detector_feature\",\"aws_guardduty_filter\",\"aws_guardduty_ipset\",\"aws_guardduty_threatintelset\",\"aws_inspector2_filter\",\"aws_kendra_experience\",\"aws_kendra_faq\",\"aws_kendra_query_suggestions_block_list\",\"aws_kendra_thesaurus\",\"aws_keyspaces_keyspace\",\"aws_kms_ciphertext\",\"aws_lambda_function_event_invoke_config\",\"aws_lambda_function_recursion_config\",\"aws_lambda_function_url\",\"aws_lambda_runtime_management_config\",\"aws_macie2_custom_data_identifier\",\"aws_macie2_findings_filter\",\"aws_memorydb_parameter_group\",\"aws_mq_configuration\",\"aws_msk_configuration\",\"aws_mskconnect_custom_plugin\",\"aws_mskconnect_worker_configuration\",\"aws_neptune_cluster_endpoint\",\"aws_neptune_cluster_parameter_group\",\"aws_neptune_global_cluster\",\"aws_neptune_parameter_group\",\"aws_neptune_subnet_group\",\"aws_oam_link\",\"aws_oam_sink\",\"aws_opensearch_package\",\"aws_opensearch_package_association\",\"aws_opensearchserverless_lifecycle_policy\",\"aws_prometheus_alert_manager_definition\",\"aws_prometheus_rule_group_namespace\",\"aws_quicksight_account_settings\",\"aws_quicksight_analysis\",\"aws_quicksight_dashboard\",\"aws_quicksight_data_set\",\"aws_quicksight_data_source\",\"aws_quicksight_folder\",\"aws_quicksight_folder_membership\",\"aws_quicksight_group\",\"aws_quicksight_group_membership\",\"aws_quicksight_iam_policy_assignment\",\"aws_quicksight_ingestion\",\"aws_quicksight_namespace\",\"aws_quicksight_refresh_schedule\",\"aws_quicksight_template\",\"aws_quicksight_template_alias\",\"aws_quicksight_theme\",\"aws_quicksight_vpc_connection\",\"aws_rds_cluster_endpoint\",\"aws_rds_cluster_parameter_group\",\"aws_redshift_parameter_group\",\"aws_redshift_partner\",\"aws_redshift_usage_limit\",\"aws_redshiftserverless_custom_domain_association\",\"aws_redshiftserverless_usage_limit\",\"aws_s3_bucket_cors_configuration\",\"aws_s3_bucket_object_lock_configuration\",\"aws_s3_bucket_request_payment_configuration\",\"aws_s3_bucket_server_side_encryption_configuration\",\"aws_s3_bucket_website_configuration\",\"aws_sagemaker_app_image_config\",\"aws_sagemaker_code_repository\",\"aws_sagemaker_human_task_ui\",\"aws_sagemaker_notebook_instance_lifecycle_configuration\",\"aws_sagemaker_servicecatalog_portfolio_status\",\"aws_sagemaker_studio_lifecycle_config\",\"aws_sagemaker_user_profile\",\"aws_sagemaker_workforce\",\"aws_sagemaker_workteam\",\"aws_schemas_discoverer\",\"aws_schemas_registry\",\"aws_schemas_schema\",\"aws_securityhub_action_target\",\"aws_securityhub_finding_aggregator\",\"aws_securityhub_insight\",\"aws_securityhub_product_subscription\",\"aws_securityhub_standards_control\",\"aws_securityhub_standards_control_association\",\"aws_securityhub_standards_subscription\",\"aws_service_discovery_http_namespace\",\"aws_ses_configuration_set\",\"aws_sesv2_account_suppression_attributes\",\"aws_signer_signing_profile\",\"aws_sqs_queue_redrive_allow_policy\",\"aws_sqs_queue_redrive_policy\",\"aws_ssm_association\",\"aws_ssm_default_patch_baseline\",\"aws_ssm_document\",\"aws_ssm_patch_baseline\",\"aws_ssm_patch_group\",\"aws_ssm_resource_data_sync\",\"aws_storagegateway_cache\",\"aws_storagegateway_cached_iscsi_volume\",\"aws_storagegateway_nfs_file_share\",\"aws_storagegateway_smb_file_share\",\"aws_storagegateway_stored_iscsi_volume\",\"aws_storagegateway_tape_pool\",\"aws_storagegateway_upload_buffer\",\"aws_storagegateway_working_storage\",\"aws_timestreamwrite_database\",\"aws_transfer_agreement\",\"aws_transfer_certificate\",\"aws_transfer_profile\",\"aws_transfer_tag\",\"aws_volume_attachment\",\"aws_xray_encryption_config\"],\"networks, routes and their parts are not billed, what crosses or uses them is\":[\"aws_api_gateway_vpc_link\",\"aws_apigatewayv2_vpc_link\",\"aws_customer_gateway\",\"aws_dax_subnet_group\",\"aws_default_route_table\",\"aws_default_subnet\",\"aws_default_vpc\",\"aws_default_vpc_dhcp_options\",\"aws_dx_bgp_peer\",\"aws_dx_gateway\",\"aws_dx_gateway_association_proposal\",\"aws_dx_hosted_private_virtual_interface\",\"aws_dx_hosted_private_virtual_interface_accepter\",\"aws_dx_hosted_public_virtual_interface\",\"aws_dx_hosted_public_virtual_interface_accepter\",\"aws_dx_hosted_transit_virtual_interface\",\"aws_dx_hosted_transit_virtual_interface_accepter\",\"aws_dx_private_virtual_interface\",\"aws_dx_public_virtual_interface\",\"aws_dx_transit_virtual_interface\",\"aws_ec2_availability_zone_group\",\"aws_ec2_client_vpn_route\",\"aws_ec2_instance_connect_endpoint\",\"aws_ec2_managed_prefix_list\",\"aws_ec2_managed_prefix_list_entry\",\"aws_ec2_subnet_cidr_reservation\",\"aws_ec2_traffic_mirror_filter\",\"aws_ec2_traffic_mirror_filter_rule\",\"aws_ec2_traffic_mirror_target\",\"aws_ec2_transit_gateway\",\"aws_ec2_transit_gateway_default_route_table_association\",\"aws_ec2_transit_gateway_default_route_table_propagation\",\"aws_ec2_transit_gateway_peering_attachment_accepter\",\"aws_ec2_transit_gateway_policy_table\",\"aws_ec2_transit_gateway_policy_table_association\",\"aws_ec2_transit_gateway_prefix_list_reference\",\"aws_ec2_transit_gateway_route\",\"aws_ec2_transit_gateway_route_table\",\"aws_ec2_transit_gateway_route_table_association\",\"aws_ec2_transit_gateway_route_table_propagation\",\"aws_ec2_transit_gateway_vpc_attachment_accepter\",\"aws_efs_mount_target\",\"aws_egress_only_internet_gateway\",\"aws_eip_association\",\"aws_internet_gateway\",\"aws_internet_gateway_attachment\",\"aws_lightsail_domain\",\"aws_lightsail_static_ip_attachment\",\"aws_main_route_table_association\",\"aws_memorydb_subnet_group\",\"aws_network_acl_association\",\"aws_network_interface\",\"aws_network_interface_attachment\",\"aws_networkfirewall_firewall_policy\",\"aws_networkfirewall_logging_configuration\",\"aws_networkfirewall_resource_policy\",\"aws_networkfirewall_rule_group\",\"aws_networkfirewall_tls_inspection_configuration\",\"aws_opensearch_inbound_connection_accepter\",\"aws_opensearch_outbound_connection\",\"aws_redshift_subnet_group\",\"aws_route\",\"aws_route53_resolver_dnssec_config\",\"aws_route53_resolver_query_log_config\",\"aws_route53_resolver_query_log_config_association\",\"aws_route53_resolver_rule\",\"aws_route53_resolver_rule_association\",\"aws_route53_zone_association\",\"aws_route_table\",\"aws_route_table_association\",\"aws_subnet\",\"aws_vpc\",\"aws_vpc_block_public_access_exclusion\",\"aws_vpc_block_public_access_options\",\"aws_vpc_dhcp_options\",\"aws_vpc_dhcp_options_association\",\"aws_vpc_endpoint_connection_accepter\",\"aws_vpc_endpoint_connection_notification\",\"aws_vpc_endpoint_private_dns\",\"aws_vpc_endpoint_route_table_association\",\"aws_vpc_endpoint_security_group_association\",\"aws_vpc_endpoint_service\",\"aws_vpc_endpoint_service_private_dns_verification\",\"aws_vpc_ipam_pool\",\"aws_vpc_ipam_scope\",\"aws_vpc_ipv4_cidr_block_association\",\"aws_vpc_ipv6_cidr_block_association\",\"aws_vpc_peering_connection\",\"aws_vpc_peering_connection_accepter\",\"aws_vpc_peering_connection_options\",\"aws_vpc_security_group_vpc_association\",\"aws_vpclattice_auth_policy\",\"aws_vpclattice_listener\",\"aws_vpclattice_listener_rule\",\"aws_vpclattice_resource_policy\",\"aws_vpclattice_service_network\",\"aws_vpclattice_service_network_service_association\",\"aws_vpclattice_service_network_vpc_association\",\"aws_vpclattice_target_group\",\"aws_vpclattice_target_group_attachment\",\"aws_vpn_connection_route\",\"aws_vpn_gateway\",\"aws_vpn_gateway_attachment\",\"aws_vpn_gateway_route_propagation\"],\"identities and access rules are not billed\":[\"aws_accessanalyzer_archive_rule\",\"aws_acm_certificate_validation\",\"aws_acmpca_certificate_authority_certificate\",\"aws_acmpca_permission\",\"aws_acmpca_policy\",\"aws_backup_vault_policy\",\"aws_cloudwatch_event_bus_policy\",\"aws_cloudwatch_event_permission\",\"aws_cloudwatch_log_destination_policy\",\"aws_cloudwatch_log_resource_policy\",\"aws_codeartifact_domain_permissions_policy\",\"aws_codeartifact_repository_permissions_policy\",\"aws_codebuild_resource_policy\",\"aws_codebuild_source_credential\",\"aws_cognito_identity_pool_roles_attachment\",\"aws_cognito_resource_server\",\"aws_cognito_user\",\"aws_cognito_user_group\",\"aws_cognito_user_in_group\",\"aws_cognito_user_pool_domain\",\"aws_config_aggregate_authorization\",\"aws_db_instance_role_association\",\"aws_db_security_group\",\"aws_default_network_acl\",\"aws_default_security_group\",\"aws_dms_certificate\",\"aws_dynamodb_resource_policy\",\"aws_ebs_default_kms_key\",\"aws_ebs_encryption_by_default\",\"aws_ec2_client_vpn_authorization_rule\",\"aws_ecr_registry_policy\",\"aws_ecr_repository_policy\",\"aws_ecrpublic_repository_policy\",\"aws_efs_access_point\",\"aws_efs_file_system_policy\",\"aws_eks_access_entry\",\"aws_eks_access_policy_association\",\"aws_eks_identity_provider_config\",\"aws_eks_pod_identity_association\",\"aws_elasticache_security_group\",\"aws_elasticache_user\",\"aws_elasticache_user_group\",\"aws_elasticache_user_group_association\",\"aws_elasticsearch_domain_policy\",\"aws_elasticsearch_domain_saml_options\",\"aws_glue_resource_policy\",\"aws_grafana_role_association\",\"aws_grafana_workspace_service_account\",\"aws_iam_access_key\",\"aws_iam_group\",\"aws_iam_group_membership\",\"aws_iam_group_policies_exclusive\",\"aws_iam_group_policy\",\"aws_iam_group_policy_attachment\",\"aws_iam_group_policy_attachments_exclusive\",\"aws_iam_instance_profile\",\"aws_iam_openid_connect_provider\",\"aws_iam_policy\",\"aws_iam_policy_attachment\",\"aws_iam_role\",\"aws_iam_role_policies_exclusive\",\"aws_iam_role_policy\",\"aws_iam_role_policy_attachment\",\"aws_iam_role_policy_attachments_exclusive\",\"aws_iam_saml_provider\",\"aws_iam_security_token_service_preferences\",\"aws_iam_server_certificate\",\"aws_iam_service_linked_role\",\"aws_iam_service_specific_credential\",\"aws_iam_signing_certificate\",\"aws_iam_user\",\"aws_iam_user_group_membership\",\"aws_iam_user_login_profile\",\"aws_iam_user_policies_exclusive\",\"aws_iam_user_policy\",\"aws_iam_user_policy_attachment\",\"aws_iam_user_policy_attachments_exclusive\",\"aws_iam_user_ssh_key\",\"aws_iam_virtual_mfa_device\",\"aws_identitystore_group\",\"aws_identitystore_group_membership\",\"aws_identitystore_user\",\"aws_iot_policy\",\"aws_iot_role_alias\",\"aws_key_pair\",\"aws_kinesis_resource_policy\",\"aws_kms_alias\",\"aws_kms_grant\",\"aws_kms_key_policy\",\"aws_lakeformation_data_lake_settings\",\"aws_lakeformation_lf_tag\",\"aws_lakeformation_opt_in\",\"aws_lakeformation_permissions\",\"aws_lakeformation_resource\",\"aws_lakeformation_resource_lf_tag\",\"aws_lakeformation_resource_lf_tags\",\"aws_lambda_code_signing_config\",\"aws_lambda_layer_version_permission\",\"aws_lambda_permission\",\"aws_lightsail_key_pair\",\"aws_memorydb_acl\",\"aws_memorydb_user\",\"aws_msk_cluster_policy\",\"aws_msk_scram_secret_association\",\"aws_msk_single_scram_secret_association\",\"aws_network_acl\",\"aws_network_acl_rule\",\"aws_network_interface_permission\",\"aws_network_interface_sg_attachment\",\"aws_oam_sink_policy\",\"aws_opensearch_authorize_vpc_endpoint_access\",\"aws_opensearch_domain_policy\",\"aws_opensearch_domain_saml_options\",\"aws_opensearchserverless_access_policy\",\"aws_opensearchserverless_security_config\",\"aws_opensearchserverless_security_policy\",\"aws_rds_cluster_role_association\",\"aws_redshift_authentication_profile\",\"aws_redshift_cluster_iam_roles\",\"aws_redshift_data_share_authorization\",\"aws_redshift_data_share_consumer_association\",\"aws_redshift_endpoint_authorization\",\"aws_redshift_hsm_client_certificate\",\"aws_redshift_hsm_configuration\",\"aws_redshift_resource_policy\",\"aws_redshift_security_group\",\"aws_redshift_snapshot_copy_grant\",\"aws_redshiftserverless_resource_policy\",\"aws_rolesanywhere_profile\",\"aws_rolesanywhere_trust_anchor\",\"aws_route53_vpc_association_authorization\",\"aws_s3_access_point\",\"aws_s3_account_public_access_block\",\"aws_s3_bucket_acl\",\"aws_s3_bucket_ownership_controls\",\"aws_s3_bucket_policy\",\"aws_s3_bucket_public_access_block\",\"aws_s3control_access_point_policy\",\"aws_sagemaker_model_package_group_policy\",\"aws_schemas_registry_policy\",\"aws_secretsmanager_secret_policy\",\"aws_security_group\",\"aws_security_group_rule\",\"aws_ses_identity_policy\",\"aws_sesv2_email_identity_policy\",\"aws_shield_drt_access_role_arn_association\",\"aws_signer_signing_profile_permission\",\"aws_snapshot_create_volume_permission\",\"aws_sns_topic_policy\",\"aws_sqs_queue_policy\",\"aws_ssoadmin_account_assignment\",\"aws_ssoadmin_application\",\"aws_ssoadmin_application_access_scope\",\"aws_ssoadmin_application_assignment\",\"aws_ssoadmin_application_assignment_configuration\",\"aws_ssoadmin_customer_managed_policy_attachment\",\"aws_ssoadmin_instance_access_control_attributes\",\"aws_ssoadmin_managed_policy_attachment\",\"aws_ssoadmin_permission_set\",\"aws_ssoadmin_permission_set_inline_policy\",\"aws_ssoadmin_permissions_boundary_attachment\",\"aws_ssoadmin_trusted_token_issuer\",\"aws_transfer_access\",\"aws_transfer_ssh_key\",\"aws_transfer_user\",\"aws_vpc_endpoint_policy\",\"aws_vpc_endpoint_service_allowed_principal\",\"aws_vpc_security_group_egress_rule\",\"aws_vpc_security_group_ingress_rule\",\"aws_xray_resource_policy\"],\"rules of a firewall are billed with the web ACL that uses them\":[\"aws_waf_byte_match_set\",\"aws_waf_geo_match_set\",\"aws_waf_ipset\",\"aws_waf_rate_based_rule\",\"aws_waf_regex_match_set\",\"aws_waf_regex_pattern_set\",\"aws_waf_rule\",\"aws_waf_rule_group\",\"aws_waf_size_constraint_set\",\"aws_waf_sql_injection_match_set\",\"aws_waf_xss_match_set\",\"aws_wafregional_byte_match_set\",\"aws_wafregional_geo_match_set\",\"aws_wafregional_ipset\",\"aws_wafregional_rate_based_rule\",\"aws_wafregional_regex_match_set\",\"aws_wafregional_regex_pattern_set\",\"aws_wafregional_rule\",\"aws_wafregional_rule_group\",\"aws_wafregional_size_constraint_set\",\"aws_wafregional_sql_injection_match_set\",\"aws_wafregional_web_acl_association\",\"aws_wafregional_xss_match_set\",\"aws_wafv2_api_key\",\"aws_wafv2_ip_set\",\"aws_wafv2_regex_pattern_set\",\"aws_wafv2_rule_group\",\"aws_wafv2_web_acl_association\",\"aws_wafv2_web_acl_logging_configuration\"],\"notifications and deliveries are billed by the service that carries them\":[\"aws_backup_vault_notifications\",\"aws_chatbot_slack_channel_configuration\",\"aws_chatbot_teams_channel_configuration\",\"aws_cloudwatch_event_connection\",\"aws_cloudwatch_event_rule\",\"aws_cloudwatch_event_target\",\"aws_cloudwatch_log_destination\",\"aws_cloudwatch_log_stream\",\"aws_cloudwatch_log_subscription_filter\",\"aws_codestarnotifications_notification_rule\",\"aws_config_configuration_aggregator\",\"aws_config_configuration_recorder_status\",\"aws_config_delivery_channel\",\"aws_db_event_subscription\",\"aws_dms_event_subscription\",\"aws_docdb_event_subscription\",\"aws_guardduty_publishing_destination\",\"aws_macie2_classification_export_configuration\",\"aws_neptune_event_subscription\",\"aws_redshift_event_subscription\",\"aws_redshift_logging\",\"aws_route53_query_log\",\"aws_s3_bucket_logging\",\"aws_s3_bucket_notification\",\"aws_ses_active_receipt_rule_set\",\"aws_ses_domain_dkim\",\"aws_ses_domain_identity_verification\",\"aws_ses_domain_mail_from\",\"aws_ses_event_destination\",\"aws_ses_identity_notification_topic\",\"aws_ses_receipt_filter\",\"aws_ses_receipt_rule_set\",\"aws_ses_template\",\"aws_sesv2_configuration_set_event_destination\",\"aws_sesv2_contact_list\",\"aws_sesv2_email_identity_feedback_attributes\",\"aws_sesv2_email_identity_mail_from_attributes\",\"aws_shield_application_layer_automatic_response\",\"aws_shield_proactive_engagement\",\"aws_shield_protection_group\",\"aws_shield_protection_health_check_association\",\"aws_sns_platform_application\",\"aws_sns_sms_preferences\"]}");
// src/resources/aws/cloudwatch/composite-alarm.ts
const compositeAlarm = sheet({
	type: "aws_cloudwatch_composite_alarm",
	title: "CloudWatch composite alarm",
	pricing: "aws.amazon.com/cloudwatch/pricing",
	attributes: {},
	components: [{
		name: "Composite alarm",
		unit: "alarm-months",
		quantity: () => 1,
		price: aws("AmazonCloudWatch", "CW:CompositeAlarmMonitorUsage")
	}]
});
// src/resources/aws/shared/worldwide.ts
function worldwide$1(r) {
	try {
		return r.region.startsWith("cn-") ? r.region : "global";
	} catch (error) {
		if (error instanceof Unpriceable) return "global";
		throw error;
	}
}
// src/resources/aws/cloudwatch/dashboard.ts
const dashboard = sheet({
	type: "aws_cloudwatch_dashboard",
	title: "CloudWatch dashboard",
	pricing: "aws.amazon.com/cloudwatch/pricing",
	limits: ["The three free dashboards of an account are not granted to one of them."],
	attributes: {},
	components: [{
		name: "Dashboard",
		unit: "months",
		quantity: () => 1,
		price: (r) => aws("AmazonCloudWatch", "DashboardsUsageHour", { place: worldwide$1(r) })
	}]
});
// src/resources/aws/cloudwatch/log-group.ts
function infix(logGroupClass) {
	if (logGroupClass === "STANDARD") return "";
	return logGroupClass === "INFREQUENT_ACCESS" ? "IA" : unpriced(`the price of the log class ${logGroupClass} is not known`);
}
const logGroup = sheet({
	type: "aws_cloudwatch_log_group",
	title: "CloudWatch log group",
	pricing: "aws.amazon.com/cloudwatch/pricing",
	limits: ["Live Tail, delivery to S3 or Data Firehose and anomaly detection of logs are not priced."],
	attributes: { log_group_class: text$1({
		default: "STANDARD",
		because: "AWS provider: log_group_class"
	}) },
	usage: {
		monthly_data_ingested_gb: usageNumber("GB of logs that arrive in a month"),
		monthly_vended_data_ingested_gb: usageNumber("GB of logs that AWS services deliver in a month at the price of vended logs, such as VPC flow logs"),
		storage_gb: usageNumber("GB kept, compressed, averaged over the month"),
		monthly_data_scanned_gb: usageNumber("GB that Logs Insights scans in a month"),
		monthly_data_masked_gb: usageNumber("GB that data protection scans in a month")
	},
	components: [
		{
			name: "Data ingested",
			unit: "GB",
			quantity: (r) => r.usage.monthly_data_ingested_gb,
			price: (r) => aws("AmazonCloudWatch", `DataProcessing${infix(r.log_group_class)}-Bytes`)
		},
		{
			name: "Vended logs ingested",
			unit: "GB",
			when: (r) => r.usage.monthly_vended_data_ingested_gb !== void 0,
			quantity: (r) => r.usage.monthly_vended_data_ingested_gb,
			price: (r) => aws("AmazonCloudWatch", `VendedLog${infix(r.log_group_class)}-Bytes`),
			sharedTiers: true
		},
		{
			name: "Storage",
			unit: "GB-months",
			quantity: (r) => r.usage.storage_gb,
			price: aws("AmazonCloudWatch", "TimedStorage-ByteHrs")
		},
		{
			name: "Data scanned by Logs Insights",
			unit: "GB",
			quantity: (r) => r.usage.monthly_data_scanned_gb,
			price: aws("AmazonCloudWatch", "DataScanned-Bytes")
		},
		{
			name: "Data protection",
			unit: "GB",
			when: (r) => r.usage.monthly_data_masked_gb !== void 0,
			quantity: (r) => r.usage.monthly_data_masked_gb,
			price: aws("AmazonCloudWatch", "DataProtection-Bytes")
		}
	]
});
// src/resources/aws/cloudwatch/log-metric-filter.ts
const logMetricFilter = sheet({
	type: "aws_cloudwatch_log_metric_filter",
	title: "CloudWatch metric filter",
	pricing: "aws.amazon.com/cloudwatch/pricing",
	attributes: {},
	usage: { custom_metrics: usageNumber("Custom metrics that the filter feeds, one for each combination of dimensions, averaged over the month") },
	components: [{
		name: "Custom metrics",
		unit: "metric-months",
		quantity: (r) => r.usage.custom_metrics,
		price: aws("AmazonCloudWatch", "CW:MetricMonitorUsage"),
		sharedTiers: true
	}]
});
// src/resources/aws/cloudwatch/metric-alarm.ts
const period = number$1({
	default: 60,
	because: "a standard period"
});
const attributes$23 = {
	period,
	metric_query: blocks({
		expression: text$1({
			default: "",
			because: "no expression"
		}),
		period,
		metric: blocks({ period })
	})
};
function isHighResolution({ period: own, metric_query }) {
	return [own, ...metric_query.flatMap((query) => [query.period, ...query.metric.map((metric) => metric.period)])].some((seconds) => seconds.lt(60));
}
function expressions({ metric_query }) {
	return metric_query.map(({ expression }) => expression);
}
function isQuery(alarm) {
	return expressions(alarm).some((expression) => /^\s*SELECT\b/i.test(expression));
}
function metrics(alarm) {
	const plain = alarm.metric_query.reduce((total, { metric }) => total + metric.length, 0);
	const bands = expressions(alarm).filter((expression) => /\bANOMALY_DETECTION_BAND\b/i.test(expression)).length;
	return Math.max(plain, 1) + 2 * bands;
}
// src/resources/aws/cloudwatch/index.ts
const sheets$16 = [
	compositeAlarm,
	dashboard,
	logGroup,
	logMetricFilter,
	sheet({
		type: "aws_cloudwatch_metric_alarm",
		title: "CloudWatch alarm",
		pricing: "aws.amazon.com/cloudwatch/pricing",
		limits: ["The ten free alarms of an account are not granted to one of them."],
		attributes: attributes$23,
		usage: { metrics_analyzed: usageNumber("Metrics that a Metrics Insights query analyses") },
		components: [{
			name: "Alarm",
			detail: (r) => isHighResolution(r) ? "high resolution" : "standard resolution",
			unit: "alarm-months",
			when: (r) => !isQuery(r),
			quantity: metrics,
			price: (r) => aws("AmazonCloudWatch", isHighResolution(r) ? "CW:HighResAlarmMonitorUsage" : "CW:AlarmMonitorUsage")
		}, {
			name: "Metrics Insights alarm",
			unit: "alarm-months",
			when: isQuery,
			quantity: (r) => r.usage.metrics_analyzed,
			price: aws("AmazonCloudWatch", "CW:MetricInsightAlarmUsage")
		}]
	})
];
// src/resources/aws/dynamodb/table.ts
const recovery = block({ enabled: flag({ default: false }) });
const attributes$22 = {
	billing_mode: text$1({
		default: "PROVISIONED",
		because: "the provider's default"
	}),
	table_class: text$1({
		default: "STANDARD",
		because: "the provider's default"
	}),
	read_capacity: number$1(),
	write_capacity: number$1(),
	stream_enabled: flag({ default: false }),
	point_in_time_recovery: recovery,
	global_secondary_index: blocks({
		name: text$1({ default: "" }),
		read_capacity: number$1(),
		write_capacity: number$1()
	}),
	replica: blocks({
		region_name: text$1(),
		point_in_time_recovery: flag({ default: false })
	})
};
const usage$18 = {
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
function words$1(r, usageType, place) {
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
function provisioned$1(of, writeWords, writeUnit) {
	const billed = (usageType) => (r) => words$1(of(r).table, usageType, of(r).place);
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
	const billed = (usageType) => (replica) => words$1(replica.table, usageType, replica.place);
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
	attributes: attributes$22,
	usage: usage$18,
	references: { targets: autoscalingTargets },
	components: [
		...provisioned$1((r) => ({
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
			price: (r) => words$1(r, "TimedStorage-ByteHrs")
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
		components: provisioned$1((index) => index, "WriteCapacityUnit-Hrs", "WCU-hours")
	}), part({
		name: "replica",
		each: (r) => r.replica.map((replica) => replicaOf(r, replica)),
		components: [...provisioned$1((replica) => replica, "ReplWriteCapacityUnit-Hrs", "rWCU-hours"), ...replicaComponents()]
	})]
});
function onDemand(name, unit, usageType, quantity) {
	return {
		name,
		unit,
		when: isOnDemand,
		quantity,
		price: (r) => words$1(r, usageType)
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
const sheets$15 = [dynamodbTable];
// src/resources/aws/shared/launch-configuration.ts
const launchConfigurationAttributes = {
	instance_type: text$1(),
	ebs_optimized: flag({
		default: void 0,
		because: "the instance type decides"
	}),
	enable_monitoring: flag({
		default: true,
		because: "AWS monitors launch configurations in detail unless told not to"
	}),
	placement_tenancy: text$1(),
	spot_price: text$1(),
	associate_public_ip_address: flag({
		default: void 0,
		because: "the subnet decides"
	}),
	root_block_device: block(volumeAttributes, { because: "the image decides" }),
	ebs_block_device: blocks(deviceAttributes, { because: "the image decides" })
};
function launchConfiguration$1(read, operatingSystem, assume) {
	const root = () => rootOf(read.root_block_device && deviceOf(read.root_block_device, "the root volume"), operatingSystem, assume);
	return {
		get instanceType() {
			return read.instance_type;
		},
		get tenancy() {
			return read.placement_tenancy;
		},
		isOnHost: false,
		get isSpot() {
			return Boolean(read.spot_price);
		},
		get ebsOptimized() {
			return read.ebs_optimized;
		},
		get detailedMonitoring() {
			return read.enable_monitoring;
		},
		cpuCredits: void 0,
		get publicAddress() {
			return read.associate_public_ip_address;
		},
		get root() {
			return root();
		},
		get devices() {
			return [root(), ...read.ebs_block_device.map((device) => deviceOf(device, device.device_name))];
		}
	};
}
// src/resources/aws/shared/launch-template.ts
const launchTemplateAttributes = {
	instance_type: text$1(),
	ebs_optimized: flag(),
	monitoring: block({ enabled: flag() }),
	placement: block({
		tenancy: text$1(),
		host_id: text$1(),
		host_resource_group_arn: text$1()
	}),
	credit_specification: block({ cpu_credits: text$1() }),
	instance_market_options: block({ market_type: text$1() }),
	network_interfaces: blocks({ associate_public_ip_address: flag({
		default: void 0,
		because: "the subnet decides"
	}) }),
	block_device_mappings: blocks({
		device_name: text$1(),
		no_device: text$1(),
		ebs: block(volumeAttributes)
	})
};
function launchTemplate$1(read) {
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
// src/resources/aws/ec2/autoscaling-group.ts
const distribution = {
	on_demand_base_capacity: number$1({
		default: 0,
		because: "AWS's default"
	}),
	on_demand_percentage_above_base_capacity: number$1({
		default: 100,
		because: "AWS's default"
	})
};
const override = {
	instance_type: text$1(),
	weighted_capacity: number$1({
		default: 1,
		because: "AWS's default"
	}),
	instance_requirements: count(),
	launch_template_specification: count()
};
const attributes$21 = {
	desired_capacity: number$1({
		default: void 0,
		because: "AWS starts with min_size"
	}),
	min_size: number$1(),
	mixed_instances_policy: block({
		instances_distribution: block(distribution),
		launch_template: block({ override: blocks(override) })
	})
};
const usage$17 = {
	...machineUsage,
	instances: usageNumber("instances that run on average")
};
const MIXED = "mixed_instances_policy.launch_template.launch_template_specification";
const references$7 = {
	template: refersTo("launch_template.id", "aws_launch_template", launchTemplateAttributes),
	namedTemplate: refersTo("launch_template.name", "aws_launch_template", launchTemplateAttributes),
	mixedTemplate: refersTo(`${MIXED}.launch_template_id`, "aws_launch_template", launchTemplateAttributes),
	namedMixedTemplate: refersTo(`${MIXED}.launch_template_name`, "aws_launch_template", launchTemplateAttributes),
	configuration: refersTo("launch_configuration", "aws_launch_configuration", launchConfigurationAttributes)
};
const autoscalingGroup = sheet({
	type: "aws_autoscaling_group",
	title: "EC2 Auto Scaling group",
	pricing: "aws.amazon.com/ec2/pricing",
	limits: [
		"The number of instances is the desired capacity, not the ceiling.",
		"A group of several instance types is priced as the first of them, which AWS tries first.",
		"Warm pools are not priced, nor is the image's root volume where a launch template does not name it."
	],
	attributes: attributes$21,
	usage: usage$17,
	references: references$7,
	free: (r) => isOnHost(templateOf$2(r)) && templateOf$2(r).devices.length === 0 ? "its instances run on dedicated hosts, which are billed themselves" : void 0,
	parts: [part({
		name: "instances",
		each: machinesOf,
		components: machineComponents((machine) => machine)
	}), part({
		name: "volumes",
		each: volumesOf$2,
		components: volumeComponents((volume) => volume)
	})]
});
function templateOf$2(r) {
	const { template, namedTemplate, mixedTemplate, namedMixedTemplate, configuration } = r.refs;
	const found = template ?? namedTemplate ?? mixedTemplate ?? namedMixedTemplate;
	if (found) return launchTemplate$1(found);
	if (configuration) return launchConfiguration$1(configuration, () => r.usage.operating_system, (text) => r.assume(text));
	return unpriced("its launch template or configuration is not in this plan");
}
function capacityOf$1(r) {
	const capacity = r.desired_capacity ?? r.min_size ?? unpriced("min_size is not set");
	return startsEmpty(r) ? exact(1) : capacity;
}
function startsEmpty({ desired_capacity, min_size }) {
	return desired_capacity === void 0 && min_size?.isZero === true;
}
function machinesOf(r) {
	const [first] = overridesOf(r);
	if (first?.instance_requirements) unpriced("AWS chooses its instance types by requirements");
	if (first?.launch_template_specification) unpriced("its first instance type has a launch template of its own");
	const template = first?.instance_type ? ofType(templateOf$2(r), first.instance_type) : templateOf$2(r);
	const weight = first?.weighted_capacity ?? exact(1);
	const [onDemand, spot] = split$1(r, r.usage.instances?.times(weight) ?? capacityOf$1(r));
	const remarks = remarksOf$2(r, template);
	const machine = (units, isSpot) => ({
		template,
		get count() {
			for (const remark of remarks) r.assume(remark);
			return units.over(weight).ceil();
		},
		usage: r.usage,
		isSpot
	});
	return [machine(onDemand, template.isSpot), machine(spot, true)].filter((_, at) => !(at === 0 ? onDemand : spot).isZero || at === 0 && spot.isZero);
}
function overridesOf(r) {
	return r.mixed_instances_policy?.launch_template?.override ?? [];
}
function split$1(r, capacity) {
	const shares = r.mixed_instances_policy?.instances_distribution;
	if (!shares) return [capacity, exact(0)];
	const base = shares.on_demand_base_capacity.min(capacity);
	const onDemand = base.plus(capacity.minus(base).times(shares.on_demand_percentage_above_base_capacity).over(100).ceil());
	return [onDemand, capacity.minus(onDemand)];
}
function remarksOf$2(r, template) {
	const overrides = overridesOf(r);
	const remarks = [];
	if (overrides.length > 1) remarks.push(`priced as ${overrides[0]?.instance_type}, the first of ${overrides.length} instance types`);
	if (r.usage.instances === void 0 && startsEmpty(r)) remarks.push("min_size is 0 and no desired capacity is set; assumed 1 instance");
	if (template.devices.length === 0) remarks.push("the launch template names no volume: the image's root volume is not priced");
	return remarks;
}
function volumesOf$2(r) {
	const running = sum(machinesOf(r).map(({ count }) => count));
	return templateOf$2(r).devices.map((device) => volumeOf(device, () => running));
}
// src/resources/aws/shared/zone.ts
function placeOf(zone) {
	if (!zone || /^[a-z]+(-[a-z]+)+-\d[a-z]$/.test(zone)) return void 0;
	return zone.replace(/[a-z]$/, "");
}
// src/resources/aws/ec2/capacity-reservation.ts
const attributes$20 = {
	availability_zone: text$1({
		default: void 0,
		because: "a zone of the region"
	}),
	instance_type: text$1(),
	instance_count: number$1(),
	instance_platform: text$1(),
	tenancy: text$1({
		default: "default",
		because: "AWS's default"
	})
};
const usage$16 = { used_instances: usageNumber("instances that run in the reservation on average: they are billed themselves") };
const references$6 = { instances: referredBy("aws_instance", "capacity_reservation_specification.capacity_reservation_target.capacity_reservation_id", {}) };
const PLATFORMS = new Map([
	["Linux/UNIX", "RunInstances"],
	["Red Hat Enterprise Linux", "RunInstances:0010"],
	["SUSE Linux", "RunInstances:000g"],
	["Windows", "RunInstances:0002"],
	["Windows with SQL Server Web", "RunInstances:0202"],
	["Windows with SQL Server Standard", "RunInstances:0006"],
	["Windows with SQL Server Enterprise", "RunInstances:0102"]
]);
function unused(r) {
	const all = r.instance_count ?? unpriced("instance_count is not set");
	const known = r.usage.used_instances ?? exact(r.refs.instances.length);
	if (r.usage.used_instances === void 0) r.assume("instances that do not name the reservation are taken not to run in it (usage used_instances says otherwise)");
	return all.minus(known.min(all));
}
const capacityReservation = sheet({
	type: "aws_ec2_capacity_reservation",
	title: "EC2 capacity reservation",
	pricing: "aws.amazon.com/ec2/pricing/on-demand",
	limits: ["It is priced for a whole month, whatever its end date."],
	attributes: attributes$20,
	usage: usage$16,
	references: references$6,
	components: [{
		name: "Unused capacity",
		detail: (r) => [
			r.instance_platform,
			r.instance_type,
			r.availability_zone
		].join(", "),
		unit: "hours",
		hourly: true,
		quantity: unused,
		price: (r) => {
			const operation = PLATFORMS.get(r.instance_platform ?? "") ?? unpriced(`the platform ${r.instance_platform ?? "?"} has no known billing words`);
			const box = r.tenancy === "dedicated" ? "DedicatedUsage" : "BoxUsage";
			return aws("AmazonEC2", `${box}:${r.instance_type ?? unpriced("instance_type is not set")}`, {
				operation,
				place: placeOf(r.availability_zone)
			});
		}
	}]
});
const capacityBlock = sheet({
	type: "aws_ec2_capacity_block_reservation",
	title: "EC2 capacity block",
	pricing: "aws.amazon.com/ec2/capacityblocks/pricing",
	attributes: {},
	components: [{
		name: "Capacity block",
		unit: "reservations",
		oneTime: true,
		quantity: () => 1,
		price: () => unpriced("its price is the offering's, which changes by season and demand and is not in the plan")
	}]
});
// src/resources/aws/ec2/dedicated-host.ts
const dedicatedHost = sheet({
	type: "aws_ec2_host",
	title: "EC2 dedicated host",
	pricing: "aws.amazon.com/ec2/dedicated-hosts/pricing",
	attributes: {
		instance_family: text$1(),
		instance_type: text$1()
	},
	usage: reservationUsage,
	components: [{
		name: "Dedicated host",
		detail: (r) => [familyOf(r), purchaseOf$1(r.usage).split("/")[0]].join(", "),
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: (r) => hostPrice(r, purchaseOf$1(r.usage))
	}, reservationFee((r) => purchaseOf$1(r.usage), () => 1, hostPrice)]
});
function familyOf({ instance_family, instance_type }) {
	return instance_family || instance_type?.split(".")[0] || unpriced("neither instance_family nor instance_type is set");
}
function hostPrice(r, purchase) {
	return aws("AmazonEC2", `${purchase === "on-demand" ? "HostUsage" : "ReservedHostUsage"}:${familyOf(r)}`, { purchase });
}
// src/resources/aws/ec2/ebs-snapshot.ts
const ebsSnapshot = sheet({
	type: ["aws_ebs_snapshot", "aws_ebs_snapshot_copy"],
	title: "EBS snapshot",
	pricing: "aws.amazon.com/ebs/pricing",
	limits: ["Each snapshot is priced at the full size of its volume: a first snapshot can be that large, later ones hold what changed."],
	attributes: {
		volume_size: number$1(),
		storage_tier: text$1({
			default: "standard",
			because: "AWS's default"
		})
	},
	usage: {
		fast_snapshot_restore_hours: usageNumber("hours a month of fast snapshot restore, times zones"),
		monthly_list_block_requests: usageNumber("ListChangedBlocks and ListSnapshotBlocks requests a month"),
		monthly_get_block_requests: usageNumber("GetSnapshotBlock units a month"),
		monthly_put_block_requests: usageNumber("PutSnapshotBlock units a month")
	},
	references: {
		volume: refersTo("volume_id", "aws_ebs_volume", { size: number$1() }),
		copied: refersTo("source_snapshot_id", "aws_ebs_snapshot", { volume_size: number$1() }, { volume: refersTo("volume_id", "aws_ebs_volume", { size: number$1() }) })
	},
	components: [
		{
			name: "Snapshot storage",
			detail: (r) => r.storage_tier,
			unit: "GB-months",
			quantity: (r) => {
				const { volume, copied } = r.refs;
				return r.volume_size ?? volume?.size ?? copied?.volume_size ?? copied?.refs.volume?.size ?? unpriced("the size of its volume is not in the plan");
			},
			price: (r) => aws("AmazonEC2", r.storage_tier === "archive" ? "EBS:SnapshotArchiveStorage" : "EBS:SnapshotUsage")
		},
		{
			name: "Fast snapshot restore",
			unit: "DSU-hours",
			when: (r) => r.usage.fast_snapshot_restore_hours !== void 0,
			quantity: (r) => r.usage.fast_snapshot_restore_hours,
			price: aws("AmazonEC2", "EBS:FastSnapshotRestore")
		},
		{
			name: "List requests",
			unit: "requests",
			when: (r) => r.usage.monthly_list_block_requests !== void 0,
			quantity: (r) => r.usage.monthly_list_block_requests,
			price: aws("AmazonEC2", "EBS:directAPI.snapshot.List")
		},
		{
			name: "Get requests",
			unit: "SnapshotAPIUnits",
			when: (r) => r.usage.monthly_get_block_requests !== void 0,
			quantity: (r) => r.usage.monthly_get_block_requests,
			price: aws("AmazonEC2", "EBS:directAPI.snapshot.Get")
		},
		{
			name: "Put requests",
			unit: "SnapshotAPIUnits",
			when: (r) => r.usage.monthly_put_block_requests !== void 0,
			quantity: (r) => r.usage.monthly_put_block_requests,
			price: aws("AmazonEC2", "EBS:directAPI.snapshot.Put")
		}
	]
});
// src/resources/aws/ec2/ebs-volume.ts
const included$1 = {
	default: void 0,
	because: "what comes with the volume type"
};
const attributes$19 = {
	availability_zone: text$1({
		default: void 0,
		because: "a zone of the region"
	}),
	type: text$1({
		default: "gp2",
		because: "AWS's default"
	}),
	size: number$1(),
	iops: number$1(included$1),
	throughput: number$1(included$1)
};
const usage$15 = { monthly_standard_io_requests: usageNumber("I/O requests a month; only magnetic volumes are charged for them") };
const ebsVolume = sheet({
	type: "aws_ebs_volume",
	title: "EBS volume",
	pricing: "aws.amazon.com/ebs/pricing",
	attributes: attributes$19,
	usage: usage$15,
	components: volumeComponents(volume$1)
});
function volume$1(r) {
	return {
		get type() {
			return r.type;
		},
		get size() {
			return r.size ?? unpriced("the size is the snapshot's, which the plan does not have");
		},
		get iops() {
			return r.iops;
		},
		get throughput() {
			return r.throughput;
		},
		count: exact(1),
		get ioRequests() {
			return r.usage.monthly_standard_io_requests;
		},
		get place() {
			return placeOf(r.availability_zone);
		}
	};
}
// src/resources/aws/ec2/elastic-ip.ts
const idle = {
	default: void 0,
	because: "an idle address costs the same"
};
const elasticIp = sheet({
	type: "aws_eip",
	title: "Elastic IP address",
	pricing: "aws.amazon.com/vpc/pricing",
	attributes: {
		instance: text$1(idle),
		network_interface: text$1(idle),
		public_ipv4_pool: text$1({
			default: "amazon",
			because: "Amazon's addresses unless a pool is named"
		}),
		customer_owned_ipv4_pool: text$1()
	},
	references: {
		associations: referredBy("aws_eip_association", "allocation_id", {}),
		natGateways: referredBy("aws_nat_gateway", "allocation_id", {}),
		loadBalancers: referredBy("aws_lb", "subnet_mapping.allocation_id", {}),
		instance: refersTo("instance", "aws_instance", {}),
		networkInterface: refersTo("network_interface", "aws_network_interface", {})
	},
	free: (r) => r.customer_owned_ipv4_pool || r.public_ipv4_pool !== "amazon" ? "AWS does not charge for addresses that you bring yourself" : void 0,
	components: [{
		name: "Public IPv4 address",
		detail: (r) => isInUse$1(r) ? "in use" : "idle",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: (r) => aws("AmazonVPC", isInUse$1(r) ? "PublicIPv4:InUseAddress" : "PublicIPv4:IdleAddress")
	}]
});
function isInUse$1(r) {
	const { associations, natGateways, loadBalancers, instance, networkInterface } = r.refs;
	if (associations.length + natGateways.length + loadBalancers.length > 0 || instance || networkInterface) return true;
	return Boolean(r.instance || r.network_interface);
}
// src/resources/aws/ec2/fleet.ts
const weight = number$1({
	default: 1,
	because: "AWS's default"
});
const config = blocks({
	override: blocks({
		instance_type: text$1(),
		weighted_capacity: weight,
		instance_requirements: count()
	}),
	overrides: blocks({
		instance_type: text$1(),
		weighted_capacity: weight,
		instance_requirements: count()
	})
});
const specification = {
	...launchConfigurationAttributes,
	enable_monitoring: {
		...flag({
			default: false,
			because: "AWS's default"
		}),
		from: "monitoring"
	},
	weighted_capacity: text$1({
		default: "",
		because: "AWS's default of 1"
	})
};
const NAMED = "launch_template_config.launch_template_specification";
const references$5 = {
	template: refersTo(`${NAMED}.launch_template_id`, "aws_launch_template", launchTemplateAttributes),
	namedTemplate: refersTo(`${NAMED}.launch_template_name`, "aws_launch_template", launchTemplateAttributes),
	spotTemplate: refersTo(`${NAMED}.id`, "aws_launch_template", launchTemplateAttributes),
	namedSpotTemplate: refersTo(`${NAMED}.name`, "aws_launch_template", launchTemplateAttributes)
};
const ec2 = {
	launch_template_config: config,
	target_capacity_specification: block({
		default_target_capacity_type: text$1(),
		on_demand_target_capacity: number$1({
			default: void 0,
			because: "the default type takes all that is left"
		}),
		spot_target_capacity: number$1({
			default: void 0,
			because: "the default type takes all that is left"
		}),
		total_target_capacity: number$1()
	})
};
const spot = {
	launch_template_config: config,
	launch_specification: blocks(specification),
	target_capacity: number$1()
};
function kindOf$2(r) {
	const { template, namedTemplate, spotTemplate, namedSpotTemplate } = r.refs;
	const found = template ?? namedTemplate ?? spotTemplate ?? namedSpotTemplate ?? unpriced("its launch template is not in this plan");
	const overrides = r.launch_template_config.flatMap((one) => [...one.override, ...one.overrides]);
	const [first] = overrides;
	if (first?.instance_requirements) unpriced("AWS chooses its instance types by requirements");
	const chosen = launchTemplate$1(found);
	return {
		template: first?.instance_type ? ofType(chosen, first.instance_type) : chosen,
		weight: first?.weighted_capacity ?? exact(1),
		remarks: remarksOf$1(overrides.length, first?.instance_type, chosen.devices.length === 0)
	};
}
function remarksOf$1(kinds, first, hasNoVolume) {
	const remarks = [];
	if (kinds > 1) remarks.push(`priced as ${first ?? "the first"}, the first of ${kinds} instance types`);
	if (hasNoVolume) remarks.push("the launch template names no volume: the image's root volume is not priced");
	return remarks;
}
function machine$1(r, kind, units, isSpot) {
	return {
		template: kind.template,
		get count() {
			for (const remark of kind.remarks) r.assume(remark);
			return units.over(kind.weight).ceil();
		},
		usage: r.usage,
		isSpot
	};
}
function split(target) {
	const { default_target_capacity_type: type, on_demand_target_capacity: onDemand, spot_target_capacity: spotUnits, total_target_capacity: total } = target ?? unpriced("target_capacity_specification is not set");
	if (!total) return unpriced("total_target_capacity is not set");
	if (type === "on-demand") return [total.minus((spotUnits ?? exact(0)).min(total)), (spotUnits ?? exact(0)).min(total)];
	return [(onDemand ?? exact(0)).min(total), total.minus((onDemand ?? exact(0)).min(total))];
}
function ec2Machines(r) {
	const kind = kindOf$2(r);
	const [onDemand, spotUnits] = split(r.target_capacity_specification);
	return [machine$1(r, kind, onDemand, kind.template.isSpot), machine$1(r, kind, spotUnits, true)].filter((_, at) => !(at === 0 ? onDemand : spotUnits).isZero);
}
function spotKind(r) {
	const [first] = r.launch_specification;
	if (!first) return kindOf$2(r);
	return {
		template: launchConfiguration$1(first, () => r.usage.operating_system, (text) => r.assume(text)),
		weight: weightOf(first.weighted_capacity),
		remarks: remarksOf$1(r.launch_specification.length, first.instance_type, false)
	};
}
function weightOf(written) {
	if (written !== "" && !/^\d{1,9}$/.test(written)) unpriced("launch_specification.weighted_capacity is not a number");
	return exact(Number(written || 1));
}
function spotMachines(r) {
	return [machine$1(r, spotKind(r), r.target_capacity ?? unpriced("target_capacity is not set"), true)];
}
function volumesOf$1(template, machines) {
	return template.devices.map((device) => volumeOf(device, () => machines.reduce((all, one) => all.plus(one.count), exact(0))));
}
const limits$1 = ["A fleet of several instance types is priced as the first of them; spot prices are in no price list.", "It is priced for a whole month."];
const instances = machineComponents((one) => one);
const volumes$1 = volumeComponents((one) => one);
const ec2Fleet = sheet({
	type: "aws_ec2_fleet",
	title: "EC2 fleet",
	pricing: "aws.amazon.com/ec2/pricing",
	limits: limits$1,
	attributes: ec2,
	usage: machineUsage,
	references: references$5,
	parts: [part({
		name: "instances",
		each: ec2Machines,
		components: instances
	}), part({
		name: "volumes",
		each: (r) => volumesOf$1(kindOf$2(r).template, ec2Machines(r)),
		components: volumes$1
	})]
});
const spotFleet = sheet({
	type: "aws_spot_fleet_request",
	title: "EC2 spot fleet",
	pricing: "aws.amazon.com/ec2/spot/pricing",
	limits: limits$1,
	attributes: spot,
	usage: machineUsage,
	references: references$5,
	parts: [part({
		name: "instances",
		each: spotMachines,
		components: instances
	}), part({
		name: "volumes",
		each: (r) => volumesOf$1(spotKind(r).template, spotMachines(r)),
		components: volumes$1
	})]
});
// src/resources/aws/ec2/instance-machine.ts
const byTemplate = {
	default: void 0,
	because: "the launch template or AWS's default decides"
};
const common = {
	instance_type: text$1(),
	tenancy: text$1(byTemplate),
	host_id: text$1(),
	host_resource_group_arn: text$1(),
	ebs_optimized: flag(byTemplate),
	monitoring: flag(byTemplate),
	associate_public_ip_address: flag({
		default: void 0,
		because: "the subnet decides"
	}),
	availability_zone: text$1({
		default: void 0,
		because: "a zone of the region"
	}),
	launch_template: block({}),
	credit_specification: block({ cpu_credits: text$1(byTemplate) }),
	root_block_device: block(volumeAttributes, { because: "the image decides" }),
	ebs_block_device: blocks(deviceAttributes, { because: "the image decides" })
};
const attributes$18 = {
	...common,
	instance_market_options: block({ market_type: text$1(byTemplate) })
};
const usage$14 = {
	...machineUsage,
	monthly_hrs: usageNumber("hours a month in which it runs"),
	monthly_standard_io_requests: usageNumber("I/O requests a month of each magnetic volume")
};
const references$4 = {
	template: refersTo("launch_template.id", "aws_launch_template", launchTemplateAttributes),
	namedTemplate: refersTo("launch_template.name", "aws_launch_template", launchTemplateAttributes),
	host: refersTo("host_id", "aws_ec2_host", {})
};
function instanceSheet(type, title, isSpot) {
	const machine = (r) => ({
		template: templateOf$1(r),
		count: exact(1),
		usage: r.usage,
		get isSpot() {
			return isSpot || templateOf$1(r).isSpot;
		},
		hours: r.usage.monthly_hrs,
		get place() {
			return placeOf(r.availability_zone);
		}
	});
	return sheet({
		type,
		title,
		pricing: "aws.amazon.com/ec2/pricing",
		limits: [
			"The operating system is the image's: Linux unless the usage says otherwise.",
			"A public address that the subnet gives, data transfer, and the hourly fee of a region with dedicated instances are not priced.",
			"An instance on a dedicated host is billed through the host."
		],
		attributes: isSpot ? common : attributes$18,
		usage: usage$14,
		references: references$4,
		components: machineComponents(machine),
		parts: [part({
			name: "root_block_device",
			each: (r) => [rootVolume(r)],
			components: volumeComponents((volume) => volume)
		}), part({
			name: "ebs_block_device",
			each: (r) => devicesOf(r).map((device) => volume(r, device)),
			components: volumeComponents((one) => one)
		})]
	});
}
function templateOf$1(r) {
	const below = launchTemplateOf$1(r);
	return {
		get instanceType() {
			if (r.launch_template && !below) r.assume("its launch template is not in the plan: what that adds is not priced");
			return r.instance_type ?? below?.instanceType;
		},
		get tenancy() {
			return r.tenancy ?? below?.tenancy;
		},
		get isOnHost() {
			return Boolean(r.refs.host || r.host_id || r.host_resource_group_arn || below?.isOnHost);
		},
		get isSpot() {
			return (r.instance_market_options?.market_type ?? (below?.isSpot ? "spot" : "")) === "spot";
		},
		get ebsOptimized() {
			return r.ebs_optimized ?? below?.ebsOptimized;
		},
		get detailedMonitoring() {
			return r.monitoring ?? below?.detailedMonitoring;
		},
		get cpuCredits() {
			return r.credit_specification?.cpu_credits ?? below?.cpuCredits;
		},
		get publicAddress() {
			return r.associate_public_ip_address ?? below?.publicAddress;
		},
		get root() {
			return below?.root;
		},
		get devices() {
			return below?.devices ?? [];
		}
	};
}
function launchTemplateOf$1(r) {
	const found = r.refs.template ?? r.refs.namedTemplate;
	return found && launchTemplate$1(found);
}
function rootVolume(r) {
	const below = launchTemplateOf$1(r)?.root;
	const own = r.root_block_device && deviceOf(r.root_block_device);
	return volume(r, rootOf(own ? over(own, below) : below, () => r.usage.operating_system, (text) => r.assume(text)));
}
function devicesOf(r) {
	const own = r.ebs_block_device.map((block) => deviceOf(block, block.device_name));
	const below = (launchTemplateOf$1(r)?.devices ?? []).filter(({ name }) => !isRootName(name));
	const same = (one) => (other) => one.name !== void 0 && one.name === other.name;
	return [...below.filter((device) => !own.some(same(device))), ...own.map((device) => over(device, below.find(same(device))))];
}
function volume(r, device) {
	return volumeOf(device, () => exact(1), {
		get ioRequests() {
			return r.usage.monthly_standard_io_requests;
		},
		get place() {
			return placeOf(r.availability_zone);
		}
	});
}
// src/resources/aws/ec2/instance.ts
const instance = instanceSheet("aws_instance", "EC2 instance", false);
// src/resources/aws/ec2/priced-inside.ts
function pricedInside(users) {
	if (users.length === 0) return "a template costs nothing by itself, and nothing in this plan runs it";
	return `priced inside ${[...new Set(users)].sort().join(", ")}`;
}
// src/resources/aws/ec2/launch-configuration.ts
const launchConfiguration = sheet({
	type: "aws_launch_configuration",
	title: "EC2 launch configuration",
	pricing: "aws.amazon.com/ec2/pricing",
	attributes: {},
	references: { groups: referredBy("aws_autoscaling_group", "launch_configuration", {}) },
	free: ({ refs }) => pricedInside(refs.groups.map(({ address }) => address))
});
// src/resources/aws/ec2/launch-template.ts
const users = {
	groups: referredBy("aws_autoscaling_group", "launch_template.id", {}),
	groupsByName: referredBy("aws_autoscaling_group", "launch_template.name", {}),
	mixedGroups: referredBy("aws_autoscaling_group", "mixed_instances_policy.launch_template.launch_template_specification.launch_template_id", {}),
	mixedGroupsByName: referredBy("aws_autoscaling_group", "mixed_instances_policy.launch_template.launch_template_specification.launch_template_name", {}),
	instances: referredBy("aws_instance", "launch_template.id", {}),
	instancesByName: referredBy("aws_instance", "launch_template.name", {}),
	nodeGroups: referredBy("aws_eks_node_group", "launch_template.id", {}),
	nodeGroupsByName: referredBy("aws_eks_node_group", "launch_template.name", {}),
	fleets: referredBy("aws_ec2_fleet", "launch_template_config.launch_template_specification.launch_template_id", {}),
	fleetsByName: referredBy("aws_ec2_fleet", "launch_template_config.launch_template_specification.launch_template_name", {}),
	spotFleets: referredBy("aws_spot_fleet_request", "launch_template_config.launch_template_specification.id", {}),
	spotFleetsByName: referredBy("aws_spot_fleet_request", "launch_template_config.launch_template_specification.name", {})
};
// src/resources/aws/ec2/index.ts
const sheets$14 = [
	autoscalingGroup,
	capacityBlock,
	capacityReservation,
	ec2Fleet,
	spotFleet,
	dedicatedHost,
	ebsSnapshot,
	ebsVolume,
	elasticIp,
	instance,
	launchConfiguration,
	sheet({
		type: "aws_launch_template",
		title: "EC2 launch template",
		pricing: "aws.amazon.com/ec2/pricing",
		attributes: {},
		references: users,
		free: ({ refs }) => pricedInside(Object.keys(users).flatMap((name) => refs[name].map(({ address }) => address)))
	}),
	sheet({
		type: "aws_nat_gateway",
		title: "NAT gateway",
		pricing: "aws.amazon.com/vpc/pricing",
		limits: ["Its public address is priced as the aws_eip that it uses; data transfer is not priced here."],
		attributes: { availability_mode: text$1({
			default: "zonal",
			because: "AWS's default"
		}) },
		usage: { monthly_data_processed_gb: usageNumber("GB that the gateway processes a month") },
		components: [{
			name: "NAT gateway",
			unit: "hours",
			hourly: true,
			quantity: (r) => r.availability_mode === "zonal" ? 1 : unpriced("a regional NAT gateway is billed for each zone that it spreads to"),
			price: aws("AmazonEC2", "NatGateway-Hours")
		}, {
			name: "Data processed",
			unit: "GB",
			quantity: (r) => r.usage.monthly_data_processed_gb,
			price: aws("AmazonEC2", "NatGateway-Bytes")
		}]
	}),
	instanceSheet("aws_spot_instance_request", "EC2 spot instance", true)
];
// src/resources/aws/ecr/index.ts
const sheets$13 = [sheet({
	type: "aws_ecr_repository",
	title: "ECR repository",
	pricing: "aws.amazon.com/ecr/pricing",
	limits: ["Data transfer, and enhanced scanning by Inspector, are billed apart."],
	attributes: {},
	usage: { storage_gb: usageNumber("GB of images kept, averaged over the month") },
	components: [{
		name: "Storage",
		unit: "GB-months",
		quantity: (r) => r.usage.storage_gb,
		price: aws("AmazonECR", "TimedStorage-ByteHrs")
	}]
})];
// src/resources/aws/ecs/cluster.ts
const attributes$17 = { setting: blocks({
	name: text$1(),
	value: text$1()
}, { because: "the account's settings" }) };
function insights({ setting }) {
	return setting.find(({ name }) => name === "containerInsights")?.value ?? "disabled";
}
const cluster$2 = sheet({
	type: "aws_ecs_cluster",
	title: "ECS cluster",
	pricing: "aws.amazon.com/cloudwatch/pricing",
	limits: ["Logs of Container Insights are billed with their log group."],
	attributes: attributes$17,
	usage: { container_insights_metrics: usageNumber("Metrics that Container Insights keeps for the cluster, averaged over the month") },
	free: (r) => insights(r) === "disabled" ? "a cluster is not billed, its tasks or instances are" : void 0,
	components: [{
		name: "Container Insights metrics",
		unit: "metric-months",
		quantity: (r) => r.usage.container_insights_metrics,
		price: (r) => insights(r) === "enabled" ? aws("AmazonCloudWatch", "CW:MetricMonitorUsage") : unpriced(`the price of metrics of ${insights(r)} Container Insights is not known`),
		sharedTiers: true
	}]
});
// src/resources/aws/ecs/task-size.ts
const taskAttributes = {
	cpu: text$1(),
	memory: text$1(),
	requires_compatibilities: texts(),
	ephemeral_storage: block({ size_in_gib: number$1() }),
	runtime_platform: block({
		operating_system_family: text$1({
			default: "LINUX",
			because: "ECS's default"
		}),
		cpu_architecture: text$1({
			default: "X86_64",
			because: "ECS's default"
		})
	})
};
function vcpus$1({ cpu }) {
	return read(cpu, /^([\d.]+)\s*vcpu$/i, "cpu");
}
function memoryGb({ memory }) {
	return read(memory, /^([\d.]+)\s*gb$/i, "memory");
}
function read(written, inWords, what) {
	const amount = written?.trim() ?? unpriced(`the task definition sets no ${what}`);
	const whole = inWords.exec(amount)?.[1];
	if (whole === void 0 && !/^\d+(\.\d+)?$/.test(amount)) unpriced(`${what} "${amount.slice(0, 40)}" of the task definition is not understood`);
	try {
		return whole === void 0 ? exact(amount).over(1024) : exact(whole);
	} catch {
		return unpriced(`${what} "${amount.slice(0, 40)}" of the task definition is not understood`);
	}
}
const INCLUDED_STORAGE_GIB = 20;
function paidStorageGb({ ephemeral_storage: storage }) {
	return (storage?.size_in_gib ?? exact(INCLUDED_STORAGE_GIB)).minus(INCLUDED_STORAGE_GIB).max(0);
}
function platformInfix({ runtime_platform: platform }) {
	if (platform?.operating_system_family.toUpperCase().startsWith("WINDOWS")) return "Windows-";
	return platform?.cpu_architecture.toUpperCase() === "ARM64" ? "ARM-" : "";
}
// src/resources/aws/ecs/placement.ts
const share = {
	default: 0,
	because: "AWS provider: capacity_provider_strategy"
};
const strategyAttributes = {
	capacity_provider: text$1(),
	base: number$1(share),
	weight: number$1(share)
};
const strategy = blocks(strategyAttributes, { because: "the cluster's" });
const NOWHERE = {
	onDemand: Exact.zero,
	spot: Exact.zero
};
function spread(tasks, strategies) {
	const based = strategies.find(({ base }) => !base.isZero);
	const base = (based?.base ?? Exact.zero).min(tasks);
	const weights = strategies.reduce((total, { weight }) => total.plus(weight), Exact.zero);
	const rest = tasks.minus(base);
	const placed = { ...NOWHERE };
	for (const one of strategies) {
		const byWeight = weights.isZero ? one === (based ?? strategies[0]) ? rest : Exact.zero : rest.times(one.weight).over(weights);
		const own = one === based ? byWeight.plus(base) : byWeight;
		if (one.capacity_provider === "FARGATE") placed.onDemand = placed.onDemand.plus(own);
		if (one.capacity_provider === "FARGATE_SPOT") placed.spot = placed.spot.plus(own);
	}
	return placed;
}
// src/resources/aws/ecs/workload.ts
const taskDefinition = refersTo("task_definition", "aws_ecs_task_definition", taskAttributes);
const included = {
	default: void 0,
	because: "what comes with the volume type"
};
const attributes$16 = {
	desired_count: number$1(),
	launch_type: text$1(),
	capacity_provider_strategy: strategy,
	cluster: text$1(),
	volume_configuration: blocks({ managed_ebs_volume: block({
		size_in_gb: number$1(),
		volume_type: text$1({
			default: "gp3",
			because: "ECS's default"
		}),
		iops: number$1(included),
		throughput: number$1(included)
	}) })
};
const links$2 = {
	taskDefinition,
	cluster: refersTo("cluster", "aws_ecs_cluster", {}, { providers: referredBy("aws_ecs_cluster_capacity_providers", "cluster_name", {
		capacity_providers: texts(),
		default_capacity_provider_strategy: strategy
	}) }),
	taskSets: referredBy("aws_ecs_task_set", "service", {
		launch_type: text$1(),
		capacity_provider_strategy: strategy,
		scale: block({ value: number$1() })
	}, { taskDefinition }),
	scaling: referredBy("aws_appautoscaling_target", "resource_id", { min_capacity: number$1() })
};
function tasks(r) {
	return r.refs.scaling.reduce((most, { min_capacity }) => most.max(min_capacity ?? 0), r.desired_count ?? exact(0));
}
function placement(r, count, own) {
	if (own.launch_type !== void 0) return own.launch_type === "FARGATE" ? {
		...NOWHERE,
		onDemand: count
	} : NOWHERE;
	if (own.capacity_provider_strategy.length > 0) return spread(count, own.capacity_provider_strategy);
	const cluster = r.refs.cluster;
	const providers = cluster?.refs.providers ?? [];
	const byDefault = providers.flatMap((provider) => provider.default_capacity_provider_strategy);
	if (byDefault.length > 0) return spread(count, byDefault);
	const needsFargate = r.refs.taskDefinition?.requires_compatibilities.join() === "FARGATE";
	const isPossible = providers.some(({ capacity_providers }) => capacity_providers.includes("FARGATE")) || needsFargate && cluster === void 0 && r.cluster !== void 0;
	if (!needsFargate || !isPossible) return NOWHERE;
	r.assume("it runs on Fargate: neither the service nor the plan's cluster says so, but the task definition allows nothing else");
	return {
		...NOWHERE,
		onDemand: count
	};
}
function workloads(r) {
	const sets = r.refs.taskSets.map((set) => ({
		set,
		definition: set.refs.taskDefinition,
		count: tasks(r).times(set.scale?.value ?? 100).over(100)
	}));
	return (sets.length > 0 ? sets : [{
		set: r,
		definition: r.refs.taskDefinition,
		count: tasks(r)
	}]).flatMap(({ set, definition, count }) => {
		const { onDemand, spot } = placement(r, count, set.launch_type !== void 0 || set.capacity_provider_strategy.length > 0 ? set : r);
		return [{
			definition,
			tasks: onDemand,
			purchase: "on-demand"
		}, {
			definition,
			tasks: spot,
			purchase: "spot"
		}].filter((workload) => !workload.tasks.isZero);
	});
}
// src/resources/aws/ecs/service.ts
function definitionOf({ definition }) {
	return definition ?? unpriced("the task definition is not in the plan");
}
function fargate(name, unit, usageType, amount, more = {}) {
	return {
		name,
		detail: (r) => `${r.tasks.toString()} × ${amount(definitionOf(r)).toString()}, ${r.purchase === "spot" ? "Fargate Spot" : "Fargate"}`,
		unit,
		hourly: true,
		quantity: (r) => amount(definitionOf(r)).times(r.tasks),
		price: (r) => aws("AmazonECS", usageType(platformInfix(definitionOf(r))), { purchase: r.purchase }),
		...more
	};
}
function volumes(r) {
	return r.volume_configuration.flatMap(({ managed_ebs_volume: volume }) => {
		if (!volume) return [];
		return {
			get type() {
				return volume.volume_type;
			},
			get size() {
				return volume.size_in_gb ?? unpriced("the size is the snapshot's, which the plan does not have");
			},
			get iops() {
				return volume.iops;
			},
			get throughput() {
				return volume.throughput;
			},
			count: tasks(r),
			ioRequests: void 0
		};
	});
}
const service = sheet({
	type: "aws_ecs_service",
	title: "ECS service",
	pricing: "aws.amazon.com/fargate/pricing",
	limits: ["Public addresses of tasks and data transfer are not priced.", "Autoscaling beyond its minimum is not foreseen."],
	attributes: attributes$16,
	references: links$2,
	free: (r) => workloads(r).length === 0 && volumes(r).length === 0 ? noneReason(r) : void 0,
	parts: [part({
		name: "tasks",
		each: workloads,
		components: [
			fargate("vCPU", "vCPU-hours", (infix) => `Fargate-${infix}vCPU-Hours:perCPU`, vcpus$1),
			fargate("Memory", "GB-hours", (infix) => `Fargate-${infix}GB-Hours`, memoryGb),
			fargate("Windows licence", "vCPU-hours", () => "Fargate-Windows-OS-Hours:perCPU", vcpus$1, { when: ({ definition }) => definition !== void 0 && platformInfix(definition) === "Windows-" }),
			fargate("Ephemeral storage", "GB-hours", () => "Fargate-EphemeralStorage-GB-Hours", paidStorageGb, { when: ({ definition }) => definition !== void 0 && !paidStorageGb(definition).isZero })
		]
	}), part({
		name: "volume_configuration",
		each: volumes,
		components: volumeComponents((volume) => volume)
	})]
});
function noneReason(r) {
	if (tasks(r).isZero) return "it asks for no tasks";
	return r.launch_type === "EXTERNAL" ? "ECS Anywhere is billed by registered server" : "its tasks run on instances, which are billed themselves";
}
// src/resources/aws/ecs/index.ts
const sheets$12 = [cluster$2, service];
// src/resources/aws/efs/file-system.ts
const transition = text$1({
	default: "",
	because: "nothing moves there"
});
const attributes$15 = {
	availability_zone_name: text$1({
		default: void 0,
		because: "a file system of the region"
	}),
	throughput_mode: text$1({
		default: "bursting",
		because: "AWS provider: throughput_mode"
	}),
	provisioned_throughput_in_mibps: number$1(),
	lifecycle_policy: blocks({
		transition_to_ia: transition,
		transition_to_archive: transition
	})
};
const usage$13 = {
	storage_gb: usageNumber("GB in Standard (or One Zone), averaged over the month"),
	infrequent_access_storage_gb: usageNumber("GB in Infrequent Access, averaged over the month"),
	archive_storage_gb: usageNumber("GB in Archive, averaged over the month"),
	monthly_infrequent_access_read_gb: usageNumber("GB a month read from Infrequent Access"),
	monthly_infrequent_access_write_gb: usageNumber("GB a month moved to Infrequent Access"),
	monthly_archive_read_gb: usageNumber("GB a month read from Archive"),
	monthly_archive_write_gb: usageNumber("GB a month moved to Archive"),
	monthly_read_gb: usageNumber("GB a month read with elastic throughput"),
	monthly_write_gb: usageNumber("GB a month written with elastic throughput")
};
const GIB_PER_MIBPS = 20;
function isOneZone(r) {
	return r.availability_zone_name !== void 0;
}
function isElastic(r) {
	return r.throughput_mode === "elastic";
}
function paidThroughput(r) {
	const stored = r.usage.storage_gb;
	if (stored === void 0) r.assume("nothing is stored: each 20 GiB in Standard include 1 MiB/s");
	return r.provisioned_throughput_in_mibps?.minus((stored ?? Exact.zero).over(GIB_PER_MIBPS)).max(Exact.zero);
}
function line(name, unit, key, usageType, isInUse) {
	return {
		name,
		unit,
		when: (r) => r.usage[key] !== void 0 || isInUse(r),
		quantity: (r) => r.usage[key],
		price: (r) => aws("AmazonEFS", typeof usageType === "string" ? usageType : usageType(r))
	};
}
const toInfrequent = (r) => r.lifecycle_policy.some(({ transition_to_ia }) => transition_to_ia !== "");
const toArchive = (r) => r.lifecycle_policy.some(({ transition_to_archive }) => transition_to_archive !== "");
function infrequentStorage(r) {
	if (isOneZone(r)) return "IATimedStorage-Z-ByteHrs";
	return isElastic(r) ? "IATimedStorage-ET-ByteHrs" : "IATimedStorage-ByteHrs";
}
// src/resources/aws/efs/index.ts
const sheets$11 = [sheet({
	type: "aws_efs_file_system",
	title: "EFS file system",
	pricing: "aws.amazon.com/efs/pricing",
	limits: ["Backups are billed by AWS Backup, replicas as file systems of their own."],
	attributes: attributes$15,
	usage: usage$13,
	components: [
		line("Storage", "GB-months", "storage_gb", (r) => isOneZone(r) ? "TimedStorage-Z-ByteHrs" : "TimedStorage-ByteHrs", () => true),
		line("Storage (infrequent access)", "GB-months", "infrequent_access_storage_gb", infrequentStorage, toInfrequent),
		line("Reads (infrequent access)", "GB", "monthly_infrequent_access_read_gb", "IADataAccess-Bytes#Read", toInfrequent),
		line("Writes (infrequent access)", "GB", "monthly_infrequent_access_write_gb", "IADataAccess-Bytes#Write", toInfrequent),
		line("Storage (archive)", "GB-months", "archive_storage_gb", "ArchiveTimedStorage-ET-ByteHrs", toArchive),
		line("Reads (archive)", "GB", "monthly_archive_read_gb", "ArchiveDataAccess-Bytes#Read", toArchive),
		line("Writes (archive)", "GB", "monthly_archive_write_gb", "ArchiveDataAccess-Bytes#Write", toArchive),
		line("Reads (elastic throughput)", "GB", "monthly_read_gb", "ETDataAccess-Bytes#Read", isElastic),
		line("Writes (elastic throughput)", "GB", "monthly_write_gb", "ETDataAccess-Bytes#Write", isElastic),
		{
			name: "Provisioned throughput",
			unit: "MiBps-months",
			when: (r) => r.throughput_mode === "provisioned",
			quantity: paidThroughput,
			price: aws("AmazonEFS", "ProvisionedTP-MiBpsHrs")
		}
	]
})];
// src/resources/aws/eks/addon.ts
const OWN = /^(vpc-cni|coredns|kube-proxy|eks-pod-identity-agent|eks-node-monitoring-agent|snapshot-controller|metrics-server|cert-manager|external-dns|kube-state-metrics|prometheus-node-exporter|fluent-bit|adot|aws-[a-z0-9-]+|amazon-cloudwatch-observability|amazon-sagemaker-[a-z-]+)$/;
const addon = sheet({
	type: "aws_eks_addon",
	title: "EKS add-on",
	pricing: "aws.amazon.com/eks/pricing",
	attributes: { addon_name: text$1() },
	free: ({ addon_name }) => OWN.test(addon_name ?? "") ? "AWS's add-ons are not billed, what they run on and collect is" : void 0,
	components: [{
		name: "Add-on",
		detail: (r) => r.addon_name ?? "",
		unit: "months",
		quantity: () => 1,
		price: (r) => unpriced(`${r.addon_name ?? "it"} is not known to be AWS's own: its vendor may charge for it`)
	}]
});
// src/resources/aws/eks/kubernetes-versions.json
var kubernetes_versions_default = JSON.parse("{\"source\":\"docs.aws.amazon.com/eks, Amazon EKS Kubernetes release calendar: end of standard support\",\"date\":\"2026-08\",\"endOfStandardSupport\":{\"1.23\":\"2023-10-11\",\"1.24\":\"2024-01-31\",\"1.25\":\"2024-05-01\",\"1.26\":\"2024-06-11\",\"1.27\":\"2024-07-24\",\"1.28\":\"2024-11-26\",\"1.29\":\"2025-03-23\",\"1.30\":\"2025-07-23\",\"1.31\":\"2025-11-26\",\"1.32\":\"2026-03-23\",\"1.33\":\"2026-07-29\",\"1.34\":\"2026-12-02\"}}");
// src/resources/aws/eks/cluster.ts
const attributes$14 = {
	version: text$1({
		default: void 0,
		because: "AWS's newest default version, in standard support"
	}),
	upgrade_policy: block({ support_type: text$1({
		default: "EXTENDED",
		because: "AWS's default"
	}) }),
	compute_config: block({ enabled: flag() }),
	control_plane_scaling_config: block({ tier: text$1({
		default: "standard",
		because: "AWS's default"
	}) })
};
const cluster$1 = sheet({
	type: "aws_eks_cluster",
	title: "EKS cluster",
	pricing: "aws.amazon.com/eks/pricing",
	limits: ["Nodes are priced as node groups and instances; what Auto Mode starts by itself, and hybrid nodes, are not in a plan."],
	attributes: attributes$14,
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
	const ends = kubernetes_versions_default.endOfStandardSupport;
	const end = Object.hasOwn(ends, r.version) ? ends[r.version] : void 0;
	return end !== void 0 && end < r.asOf;
}
// src/resources/aws/eks/fargate-profile.ts
const fargateProfile = sheet({
	type: "aws_eks_fargate_profile",
	title: "EKS Fargate profile",
	pricing: "aws.amazon.com/fargate/pricing",
	limits: ["A profile costs nothing by itself: its pods do, which are not in a plan.", "Pods' own storage beyond 20 GB is not priced."],
	attributes: {},
	usage: {
		vcpus: usageNumber("vCPUs of all pods of the profile that run on average, as Fargate rounds them up"),
		memory_gb: usageNumber("GB of memory of all pods of the profile that run on average, as Fargate rounds them up")
	},
	components: [{
		name: "vCPU",
		unit: "vCPU-hours",
		hourly: true,
		quantity: (r) => r.usage.vcpus,
		price: aws("AmazonEKS", "Fargate-vCPU-Hours:perCPU")
	}, {
		name: "Memory",
		unit: "GB-hours",
		hourly: true,
		quantity: (r) => r.usage.memory_gb,
		price: aws("AmazonEKS", "Fargate-GB-Hours")
	}]
});
// src/resources/aws/eks/node-group.ts
const attributes$13 = {
	instance_types: texts(),
	disk_size: number$1({
		default: void 0,
		because: "20 GB, for Windows 50 GB"
	}),
	ami_type: text$1({
		default: "AL2023_x86_64_STANDARD",
		because: "AWS's default"
	}),
	capacity_type: text$1({
		default: "ON_DEMAND",
		because: "AWS's default"
	}),
	scaling_config: block({ desired_size: number$1() }),
	launch_template: block({})
};
const usage$12 = {
	...machineUsage,
	instances: usageNumber("nodes that run on average")
};
const references$3 = {
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
	attributes: attributes$13,
	usage: usage$12,
	references: references$3,
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
			return countOf$1(r);
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
function countOf$1(r) {
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
	return found && launchTemplate$1(found);
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
	return (template?.devices ?? [diskOf(r)]).map((device) => volumeOf(device, () => countOf$1(r)));
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
const sheets$10 = [
	addon,
	cluster$1,
	fargateProfile,
	nodeGroup
];
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
				purchaseOf$1(of(r).usage).split("/")[0],
				of(r).engine,
				of(r).nodeType
			].join(", "),
			unit: "hours",
			hourly: true,
			quantity: (r) => of(r).count,
			price: (r) => nodePrice(r, purchaseOf$1(of(r).usage))
		},
		reservationFee((r) => purchaseOf$1(of(r).usage), (r) => of(r).count, nodePrice),
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
const attributes$12 = {
	engine: text$1(),
	node_type: text$1(),
	num_cache_nodes: number$1({
		default: 1,
		because: "a node of a replication group, and Redis and Valkey, have one"
	}),
	engine_version: text$1(),
	snapshot_retention_limit: number$1(),
	replication_group_id: text$1()
};
const group = refersTo("replication_group_id", "aws_elasticache_replication_group", {
	engine: text$1({
		default: "redis",
		because: "the provider's default"
	}),
	engine_version: text$1(),
	node_type: text$1()
});
const elasticacheCluster = sheet({
	type: "aws_elasticache_cluster",
	title: "ElastiCache cluster",
	pricing: "aws.amazon.com/elasticache/pricing",
	limits: ["Data transfer between availability zones and to a global datastore is not priced."],
	attributes: attributes$12,
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
	engine: text$1({
		default: "redis",
		because: "the provider's default"
	}),
	node_type: text$1()
};
const shards = {
	num_node_groups: number$1(),
	replicas_per_node_group: number$1()
};
const shardBlocks = blocks(shards);
const attributes$11 = {
	...kind,
	...shards,
	num_cache_clusters: number$1(),
	number_cache_clusters: number$1(),
	cluster_mode: {
		...shardBlocks,
		parse: (...[value, path, reading]) => typeof value === "string" ? [] : shardBlocks.parse(value, path, reading)
	},
	engine_version: text$1(),
	snapshot_retention_limit: number$1()
};
const global = refersTo("global_replication_group_id", "aws_elasticache_global_replication_group", {
	cache_node_type: text$1(),
	num_node_groups: number$1()
}, { primary: refersTo("primary_replication_group_id", "aws_elasticache_replication_group", {
	...kind,
	num_node_groups: number$1()
}) });
const elasticacheReplicationGroup = sheet({
	type: "aws_elasticache_replication_group",
	title: "ElastiCache replication group",
	pricing: "aws.amazon.com/elasticache/pricing",
	limits: ["Data transfer between availability zones and to a global datastore is not priced."],
	attributes: attributes$11,
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
const attributes$10 = {
	engine: text$1(),
	snapshot_retention_limit: number$1(),
	cache_usage_limits: block({
		data_storage: block({ minimum: number$1() }),
		ecpu_per_second: block({ minimum: number$1() })
	})
};
const usage$11 = {
	storage_gb: usageNumber("GB of cached data, averaged over the month"),
	monthly_processing_units: usageNumber("ElastiCache processing units (ECPUs) in a month"),
	snapshot_storage_size_gb: usageNumber("GB of snapshots, averaged over the month")
};
const LEAST_GB = new Map([
	["Valkey", exact("0.1")],
	["Redis", exact(1)],
	["Memcached", exact(1)]
]);
const SECONDS_A_MONTH = HOURS_A_MONTH.times(3600);
const elasticacheServerlessCache = sheet({
	type: "aws_elasticache_serverless_cache",
	title: "ElastiCache serverless cache",
	pricing: "aws.amazon.com/elasticache/pricing",
	attributes: attributes$10,
	usage: usage$11,
	components: [
		{
			name: "Cached data",
			detail: engineOf$3,
			unit: "GB-hours",
			hourly: true,
			quantity: storageOf$2,
			price: (r) => aws("AmazonElastiCache", `CachedData:${engineOf$3(r)}`)
		},
		{
			name: "Processing units",
			detail: engineOf$3,
			unit: "ECPUs",
			quantity: unitsOf,
			price: (r) => aws("AmazonElastiCache", `ElastiCacheProcessingUnits:${engineOf$3(r)}`)
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
function engineOf$3({ engine = "" }) {
	const name = engine.charAt(0).toUpperCase() + engine.slice(1).toLowerCase();
	return LEAST_GB.has(name) ? name : unpriced(`engine "${engine}" is none of valkey, redis, memcached`);
}
function storageOf$2(r) {
	const least = (r.cache_usage_limits?.data_storage?.minimum ?? exact(0)).max(LEAST_GB.get(engineOf$3(r)) ?? 0);
	return r.usage.storage_gb?.max(least);
}
function unitsOf(r) {
	const least = r.cache_usage_limits?.ecpu_per_second?.minimum?.times(SECONDS_A_MONTH) ?? 0;
	return r.usage.monthly_processing_units?.max(least);
}
// src/resources/aws/elasticache/index.ts
const sheets$9 = [
	elasticacheCluster,
	elasticacheReplicationGroup,
	elasticacheServerlessCache
];
// src/resources/aws/elb/classic-load-balancer.ts
const zones = {
	unknown: 2,
	because: "two zones, as AWS recommends"
};
const classicLoadBalancer = sheet({
	type: "aws_elb",
	title: "Classic load balancer",
	pricing: "aws.amazon.com/elasticloadbalancing/pricing",
	limits: ["Public addresses are counted one for each subnet or zone, as AWS starts with."],
	attributes: {
		internal: flag({
			default: false,
			because: "AWS's default"
		}),
		subnets: count(zones),
		availability_zones: count(zones)
	},
	usage: { monthly_data_processed_gb: usageNumber("GB processed a month") },
	components: [
		{
			name: "Load balancer",
			detail: () => "classic",
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: aws("AWSELB", "LoadBalancerUsage", { operation: "LoadBalancing" })
		},
		{
			name: "Data processed",
			unit: "GB",
			quantity: (r) => r.usage.monthly_data_processed_gb,
			price: aws("AWSELB", "DataProcessing-Bytes", { operation: "LoadBalancing" })
		},
		{
			name: "Public IPv4 addresses",
			unit: "hours",
			hourly: true,
			when: (r) => !r.internal && (r.subnets || r.availability_zones) > 0,
			quantity: (r) => r.subnets || r.availability_zones,
			price: aws("AmazonVPC", "PublicIPv4:InUseAddress")
		}
	]
});
// src/resources/aws/elb/load-balancer.ts
const attributes$9 = {
	load_balancer_type: text$1({
		default: "application",
		because: "AWS's default"
	}),
	internal: flag({
		default: false,
		because: "AWS's default"
	}),
	subnets: count({
		unknown: 2,
		because: "two zones are the fewest of an application load balancer"
	}),
	subnet_mapping: blocks({ allocation_id: text$1() }),
	minimum_load_balancer_capacity: block({ capacity_units: number$1() })
};
const references$2 = { elasticIp: refersTo("subnet_mapping.allocation_id", "aws_eip", {}) };
const loadBalancer = sheet({
	type: ["aws_lb", "aws_alb"],
	title: "Load balancer",
	pricing: "aws.amazon.com/elasticloadbalancing/pricing",
	limits: ["Capacity units are the largest of the averages given, so peaks within the month are not in them.", "Public addresses are counted one for each subnet, as AWS starts with."],
	attributes: attributes$9,
	usage: capacityUsage,
	references: references$2,
	components: [
		{
			name: "Load balancer",
			detail: (r) => kindOf$1(r).name.toLowerCase(),
			unit: "hours",
			hourly: true,
			quantity: () => 1,
			price: (r) => words(r, "LoadBalancerUsage")
		},
		{
			name: "Capacity units",
			detail: (r) => `${kindOf$1(r).name.toLowerCase()}, ${r.minimum_load_balancer_capacity ? "beyond the reserved" : "as used"}`,
			unit: "LCU-hours",
			hourly: true,
			quantity: (r) => capacityUnits(kindOf$1(r), r.usage)?.minus(reservedUnits(r)).max(exact(0)),
			price: (r) => words(r, "LCUUsage")
		},
		{
			name: "Reserved capacity units",
			unit: "LCU-hours",
			hourly: true,
			when: (r) => r.minimum_load_balancer_capacity !== void 0,
			quantity: reservedUnits,
			price: (r) => words(r, "ReservedLCUUsage")
		},
		{
			name: "Public IPv4 addresses",
			unit: "hours",
			hourly: true,
			when: (r) => kindOf$1(r).name !== "Gateway" && !r.internal && r.refs.elasticIp === void 0 && subnetsOf(r) > 0,
			quantity: subnetsOf,
			price: aws("AmazonVPC", "PublicIPv4:InUseAddress")
		}
	]
});
function kindOf$1({ load_balancer_type: type }) {
	return balancerKind(type);
}
function words(r, usageType) {
	return aws("AWSELB", usageType, { operation: `LoadBalancing:${kindOf$1(r).name}` });
}
function subnetsOf(r) {
	const mappings = r.subnet_mapping;
	return mappings.length > 0 ? mappings.filter(({ allocation_id }) => !allocation_id).length : r.subnets;
}
function reservedUnits({ minimum_load_balancer_capacity: reserved }) {
	return reserved ? reserved.capacity_units ?? unpriced("minimum_load_balancer_capacity has no capacity_units") : exact(0);
}
// src/resources/aws/elb/index.ts
const sheets$8 = [classicLoadBalancer, loadBalancer];
// src/resources/aws/kms/key.ts
const usage$10 = {
	monthly_requests: usageNumber("Requests a month that use the key"),
	monthly_ecc_data_key_pair_requests: usageNumber("GenerateDataKeyPair requests a month for ECC pairs"),
	monthly_rsa_data_key_pair_requests: usageNumber("GenerateDataKeyPair requests a month for RSA pairs")
};
const HELD = {
	name: "Key",
	unit: "months",
	quantity: () => 1,
	price: aws("awskms", "KMS-Keys")
};
function requestsOf$1(spec) {
	if (spec === "SYMMETRIC_DEFAULT" || spec.startsWith("HMAC_")) return "KMS-Requests";
	return spec === "RSA_2048" ? "KMS-Requests-Asymmetric-RSA_2048" : "KMS-Requests-Asymmetric";
}
const USED = [
	{
		name: "Requests",
		unit: "requests",
		quantity: (r) => r.usage.monthly_requests,
		price: (r) => aws("awskms", requestsOf$1(r.customer_master_key_spec ?? "SYMMETRIC_DEFAULT"))
	},
	{
		name: "Data key pairs",
		detail: () => "ECC",
		unit: "requests",
		when: (r) => r.usage.monthly_ecc_data_key_pair_requests !== void 0,
		quantity: (r) => r.usage.monthly_ecc_data_key_pair_requests,
		price: aws("awskms", "KMS-Requests-GenerateDatakeyPair-ECC")
	},
	{
		name: "Data key pairs",
		detail: () => "RSA",
		unit: "requests",
		when: (r) => r.usage.monthly_rsa_data_key_pair_requests !== void 0,
		quantity: (r) => r.usage.monthly_rsa_data_key_pair_requests,
		price: aws("awskms", "KMS-Requests-GenerateDatakeyPair-RSA")
	}
];
const limits = [
	"Each of the first two rotations of a key adds the price of a key from then on: not foreseen.",
	"The free requests of an account are not granted to a key.",
	"The HSM cluster of a custom key store is billed apart."
];
const key = sheet({
	type: "aws_kms_key",
	title: "KMS key",
	pricing: "aws.amazon.com/kms/pricing",
	limits,
	attributes: { customer_master_key_spec: text$1({
		default: "SYMMETRIC_DEFAULT",
		because: "AWS provider: customer_master_key_spec"
	}) },
	usage: usage$10,
	components: [HELD, ...USED]
});
// src/resources/aws/kms/index.ts
const sheets$7 = [sheet({
	type: [
		"aws_kms_external_key",
		"aws_kms_replica_external_key",
		"aws_kms_replica_key"
	],
	title: "KMS key (imported or replica)",
	pricing: "aws.amazon.com/kms/pricing",
	limits: [...limits, "Requests to an asymmetric replica are priced as symmetric ones."],
	attributes: {},
	usage: usage$10,
	components: [HELD, ...USED]
}), key];
// src/resources/aws/lambda/event-source-mapping.ts
const eventSourceMapping = sheet({
	type: "aws_lambda_event_source_mapping",
	title: "Lambda event source mapping",
	pricing: "aws.amazon.com/lambda/pricing",
	attributes: { provisioned_poller_config: count({ because: "pollers on demand" }) },
	free: (r) => r.provisioned_poller_config === 0 ? "it is billed with the requests of the function" : void 0,
	components: [{
		name: "Provisioned pollers",
		unit: "EPU-hours",
		quantity: () => 1,
		price: () => unpriced("the price of event poller units is not known")
	}]
});
// src/resources/aws/lambda/architecture.ts
function architectureSuffix(architectures) {
	const name = (architectures[0] ?? "x86_64").toLowerCase();
	if (name === "") unpriced("architectures is known after apply");
	if (name === "arm64") return "-ARM";
	return name === "x86_64" ? "" : unpriced(`the architecture ${name} is not known`);
}
// src/resources/aws/lambda/function.ts
const INCLUDED_STORAGE_MB = 512;
const attributes$8 = {
	memory_size: number$1({
		default: 128,
		because: "AWS provider: memory_size"
	}),
	architectures: texts({ because: "x86_64" }),
	ephemeral_storage: block({ size: number$1({
		default: INCLUDED_STORAGE_MB,
		because: "AWS provider: ephemeral_storage"
	}) }, { because: "512 MB, which are included" })
};
function seconds({ usage }) {
	const { monthly_requests: requests, request_duration_ms: duration } = usage;
	return duration && requests?.times(duration.ceil()).over(1e3);
}
const lambdaFunction = sheet({
	type: "aws_lambda_function",
	title: "Lambda function",
	pricing: "aws.amazon.com/lambda/pricing",
	limits: [
		"Lambda@Edge, SnapStart and response streaming are not priced.",
		"Time on provisioned concurrency is priced with aws_lambda_provisioned_concurrency_config.",
		"The free requests and GB-seconds of an account are not granted to a function."
	],
	attributes: attributes$8,
	usage: {
		monthly_requests: usageNumber("Requests a month"),
		request_duration_ms: usageNumber("Milliseconds that a request takes on average")
	},
	components: [
		{
			name: "Requests",
			unit: "requests",
			quantity: (r) => r.usage.monthly_requests,
			price: (r) => aws("AWSLambda", `Request${architectureSuffix(r.architectures)}`)
		},
		{
			name: "Duration",
			detail: (r) => `${r.memory_size.toString()} MB`,
			unit: "GB-seconds",
			quantity: (r) => seconds(r)?.times(r.memory_size).over(1024),
			price: (r) => aws("AWSLambda", `Lambda-GB-Second${architectureSuffix(r.architectures)}`),
			sharedTiers: true
		},
		{
			name: "Ephemeral storage",
			detail: (r) => `${r.ephemeral_storage?.size.toString() ?? ""} MB`,
			unit: "GB-seconds",
			when: (r) => r.ephemeral_storage?.size.gt(INCLUDED_STORAGE_MB) ?? false,
			quantity: (r) => r.ephemeral_storage && seconds(r)?.times(r.ephemeral_storage.size.minus(INCLUDED_STORAGE_MB)).over(1024),
			price: (r) => aws("AWSLambda", `Lambda-Storage-GB-Second${architectureSuffix(r.architectures)}`)
		}
	]
});
// src/resources/aws/lambda/provisioned-concurrency.ts
const usage$9 = {
	monthly_duration_hrs: usageNumber("Hours a month for which the concurrency is configured; without it: all"),
	monthly_requests: usageNumber("Requests a month that run on it"),
	request_duration_ms: usageNumber("Milliseconds that a request takes on average"),
	memory_mb: usageNumber("Memory of the function in MB, where the function is not in the plan"),
	architecture: usageText("x86_64 or arm64, where the function is not in the plan")
};
const links$1 = { function: refersTo("function_name", "aws_lambda_function", {
	memory_size: number$1({
		default: 128,
		because: "AWS provider: memory_size"
	}),
	architectures: texts({ because: "x86_64" })
}) };
function gigabytes({ usage: { memory_mb }, refs }) {
	return (memory_mb ?? refs.function?.memory_size)?.over(1024);
}
function suffix({ usage: { architecture }, refs }) {
	return architectureSuffix(architecture === void 0 ? refs.function?.architectures ?? [] : [architecture]);
}
function provisioned(r) {
	return r.provisioned_concurrent_executions && gigabytes(r)?.times(r.provisioned_concurrent_executions).times(3600);
}
const concurrency = {
	name: "Provisioned concurrency",
	unit: "GB-seconds",
	price: (r) => aws("AWSLambda", `Lambda-Provisioned-Concurrency${suffix(r)}`)
};
// src/resources/aws/lambda/index.ts
const sheets$6 = [
	eventSourceMapping,
	lambdaFunction,
	sheet({
		type: "aws_lambda_provisioned_concurrency_config",
		title: "Lambda provisioned concurrency",
		pricing: "aws.amazon.com/lambda/pricing",
		attributes: { provisioned_concurrent_executions: number$1() },
		usage: usage$9,
		references: links$1,
		components: [
			{
				...concurrency,
				when: (r) => r.usage.monthly_duration_hrs === void 0,
				hourly: true,
				quantity: provisioned
			},
			{
				...concurrency,
				when: (r) => r.usage.monthly_duration_hrs !== void 0,
				quantity: (r) => r.usage.monthly_duration_hrs && provisioned(r)?.times(r.usage.monthly_duration_hrs)
			},
			{
				name: "Requests",
				unit: "requests",
				quantity: (r) => r.usage.monthly_requests,
				price: (r) => aws("AWSLambda", `Request${suffix(r)}`)
			},
			{
				name: "Duration",
				unit: "GB-seconds",
				quantity: (r) => {
					const { monthly_requests: requests, request_duration_ms: duration } = r.usage;
					return requests && duration && gigabytes(r)?.times(requests).times(duration.ceil()).over(1e3);
				},
				price: (r) => aws("AWSLambda", `Lambda-Provisioned-GB-Second${suffix(r)}`)
			}
		]
	})
];
// src/resources/aws/messaging/chunks.ts
const CHUNK_KB = 64;
function billedRequests(requests, sizeKb) {
	return requests?.times((sizeKb ?? exact(CHUNK_KB)).over(CHUNK_KB).ceil().max(1));
}
// src/resources/aws/messaging/queue.ts
const queue = sheet({
	type: "aws_sqs_queue",
	title: "SQS queue",
	pricing: "aws.amazon.com/sqs/pricing",
	limits: ["Fair queues are priced as standard queues.", "Requests of the queue to KMS are not priced."],
	attributes: { fifo_queue: flag({
		default: false,
		because: "AWS provider: fifo_queue"
	}) },
	usage: {
		monthly_requests: usageNumber("Requests a month: send, receive, delete"),
		request_size_kb: usageNumber("KB of a request on average; each 64 KB count as one request")
	},
	components: [{
		name: "Requests",
		detail: (r) => r.fifo_queue ? "FIFO" : "standard",
		unit: "requests",
		quantity: (r) => billedRequests(r.usage.monthly_requests, r.usage.request_size_kb),
		price: (r) => aws("AWSQueueService", r.fifo_queue ? "Requests-FIFO-Tier1" : "Requests-Tier1"),
		sharedTiers: true
	}]
});
// src/resources/aws/messaging/topic.ts
const usage$8 = {
	monthly_requests: usageNumber("Messages published a month"),
	request_size_kb: usageNumber("KB of a message on average"),
	http_subscriptions: usageNumber("HTTP and HTTPS subscriptions"),
	email_subscriptions: usageNumber("E-mail subscriptions"),
	kinesis_subscriptions: usageNumber("Data Firehose subscriptions"),
	mobile_push_subscriptions: usageNumber("Mobile push subscriptions"),
	macos_subscriptions: usageNumber("macOS push subscriptions"),
	sms_subscriptions: usageNumber("Text message subscriptions"),
	fifo_subscriptions: usageNumber("SQS queues that subscribe to a FIFO topic")
};
const SIZE_KB = exact(64);
function published(r) {
	return billedRequests(r.usage.monthly_requests, r.usage.request_size_kb);
}
function publishedGb({ usage: { monthly_requests, request_size_kb } }) {
	return monthly_requests?.times(request_size_kb ?? SIZE_KB).over(1048576);
}
function delivery(name, key, kind) {
	return {
		name,
		unit: "notifications",
		when: (r) => !r.fifo_topic && r.usage[key] !== void 0,
		quantity: (r) => r.usage[key] && published(r)?.times(r.usage[key]),
		price: aws("AmazonSNS", `DeliveryAttempts-${kind}`)
	};
}
const topic = sheet({
	type: "aws_sns_topic",
	title: "SNS topic",
	pricing: "aws.amazon.com/sns/pricing",
	limits: ["Text messages cost by country and carrier: they are unpriced unless the team's price book has a price.", "Payload filtering, data protection, message archives and data transfer are not priced."],
	attributes: { fifo_topic: flag({
		default: false,
		because: "AWS provider: fifo_topic"
	}) },
	usage: usage$8,
	components: [
		{
			name: "API requests",
			unit: "requests",
			when: (r) => !r.fifo_topic,
			quantity: published,
			price: aws("AmazonSNS", "Requests-Tier1")
		},
		delivery("HTTP/HTTPS notifications", "http_subscriptions", "HTTP"),
		delivery("E-mail notifications", "email_subscriptions", "SMTP"),
		delivery("Data Firehose notifications", "kinesis_subscriptions", "FIREHOSE"),
		delivery("Mobile push notifications", "mobile_push_subscriptions", "APNS"),
		delivery("macOS notifications", "macos_subscriptions", "MACOS"),
		delivery("Text messages", "sms_subscriptions", "SMS"),
		{
			name: "FIFO requests",
			unit: "requests",
			when: (r) => r.fifo_topic,
			quantity: (r) => r.usage.monthly_requests,
			price: aws("AmazonSNS", "F-Request-Tier1")
		},
		{
			name: "FIFO payload published",
			unit: "GB",
			when: (r) => r.fifo_topic,
			quantity: publishedGb,
			price: aws("AmazonSNS", "F-Ingress-Tier1")
		},
		{
			name: "FIFO notifications",
			unit: "notifications",
			when: (r) => r.fifo_topic,
			quantity: (r) => r.usage.fifo_subscriptions && r.usage.monthly_requests?.times(r.usage.fifo_subscriptions),
			price: aws("AmazonSNS", "F-DA-SQS")
		},
		{
			name: "FIFO payload delivered",
			unit: "GB",
			when: (r) => r.fifo_topic,
			quantity: (r) => r.usage.fifo_subscriptions && publishedGb(r)?.times(r.usage.fifo_subscriptions),
			price: aws("AmazonSNS", "F-Egress-SQS")
		}
	]
});
// src/resources/aws/messaging/topic-subscription.ts
const KINDS$1 = new Map([
	["http", "HTTP"],
	["https", "HTTP"],
	["email", "SMTP"],
	["email-json", "SMTP"],
	["firehose", "FIREHOSE"],
	["application", "APNS"],
	["sms", "SMS"]
]);
// src/resources/aws/messaging/index.ts
const sheets$5 = [
	queue,
	topic,
	sheet({
		type: "aws_sns_topic_subscription",
		title: "SNS subscription",
		pricing: "aws.amazon.com/sns/pricing",
		limits: ["Subscriptions to FIFO topics are priced with the topic.", "Text messages cost by country and carrier: they are unpriced unless the team's price book has a price."],
		attributes: { protocol: text$1() },
		usage: {
			monthly_requests: usageNumber("Messages delivered a month"),
			request_size_kb: usageNumber("KB of a message on average; each 64 KB count as one")
		},
		free: ({ protocol }) => protocol === "sqs" || protocol === "lambda" ? "deliveries to SQS and Lambda are not billed" : void 0,
		components: [{
			name: "Notifications",
			detail: (r) => r.protocol ?? "",
			unit: "notifications",
			quantity: (r) => billedRequests(r.usage.monthly_requests, r.usage.request_size_kb),
			price: ({ protocol = "" }) => aws("AmazonSNS", `DeliveryAttempts-${KINDS$1.get(protocol) ?? unpriced(`the protocol ${protocol} is not known`)}`)
		}]
	})
];
// src/resources/aws/rds/instance.ts
const attributes$7 = {
	engine: text$1(),
	engine_version: text$1(),
	engine_lifecycle_support: text$1(),
	instance_class: text$1(),
	license_model: text$1(),
	multi_az: flag({
		default: false,
		because: "Single-AZ is the default"
	}),
	allocated_storage: number$1(),
	storage_type: text$1(),
	iops: number$1(),
	storage_throughput: number$1(),
	dedicated_log_volume: flag({ default: false }),
	backup_retention_period: number$1(),
	performance_insights_enabled: flag({ default: false }),
	performance_insights_retention_period: number$1(),
	replicate_source_db: text$1(),
	snapshot_identifier: text$1(),
	restore_to_point_in_time: block({})
};
const usage$7 = {
	...databaseUsage,
	additional_backup_storage_gb: usageNumber("GB of backups and snapshots, averaged over the month, beyond the size of the region's databases"),
	monthly_standard_io_requests: usageNumber("I/O requests a month to magnetic storage")
};
const source = refersTo("replicate_source_db", "aws_db_instance", {
	engine: text$1(),
	engine_version: text$1(),
	license_model: text$1(),
	allocated_storage: number$1(),
	storage_type: text$1(),
	iops: number$1()
});
function engineOf$2(r) {
	return r.engine ?? r.refs.source?.engine ?? unpriced(`its engine is not set${r.replicate_source_db ? ", and its source is not in this plan" : ""}`);
}
function classOf(r) {
	return r.instance_class ?? unpriced("its instance_class is not set");
}
function typeOf(r) {
	return r.storage_type ?? r.refs.source?.storage_type ?? (r.iops ? "io1" : "gp2");
}
const LEAST_GIB = 20;
function sizeOf(r) {
	const known = r.allocated_storage ?? r.refs.source?.allocated_storage;
	if (known) return known;
	if (r.snapshot_identifier || r.restore_to_point_in_time) unpriced("allocated_storage is not set: its size is that of what it is restored from");
	if (!r.refs.source && r.replicate_source_db) unpriced("allocated_storage is not set, and its source is not in this plan");
	r.assume(`allocated_storage is not set; assumed ${LEAST_GIB} GB, the least that RDS allocates`);
	return exact(LEAST_GIB);
}
// src/resources/aws/rds/db-instance.ts
const dbInstance = sheet({
	type: "aws_db_instance",
	title: "RDS instance",
	pricing: "aws.amazon.com/rds/pricing",
	limits: [
		"Storage that grows by autoscaling (max_allocated_storage) is counted as allocated now.",
		"Enhanced monitoring, exported logs and Database Insights are billed by CloudWatch.",
		"Since mid-2026 AWS moves long retention of Performance Insights to Database Insights; it is priced as last listed."
	],
	attributes: attributes$7,
	usage: usage$7,
	references: { source },
	components: [
		...databaseComponents(databaseOf$2),
		{
			name: "Db2 licence",
			detail: () => "AWS Marketplace",
			unit: "vCPU-hours",
			hourly: true,
			when: (r) => (r.engine ?? r.refs.source?.engine)?.startsWith("db2-") === true && r.license_model === "marketplace-license",
			quantity: (r) => vcpusOf(classOf(r)),
			price: () => unpriced("AWS Marketplace bills the licence, and its prices are not in the list")
		},
		...storageComponents(storageOf$1, (r) => !classOf(r).includes("serverless")),
		{
			name: "Additional backup storage",
			unit: "GB-months",
			when: (r) => r.usage.additional_backup_storage_gb !== void 0 || r.backup_retention_period?.isZero !== true,
			quantity: (r) => r.usage.additional_backup_storage_gb,
			price: (r) => aws("AmazonRDS", engineOf$2(r).startsWith("aurora") ? "Aurora:BackupUsage" : `${isCustom(engineOf$2(r)) ? "RDSCustom" : "RDS"}:ChargedBackupUsage`)
		}
	]
});
function databaseOf$2(r) {
	return {
		get engine() {
			return engineOf$2(r);
		},
		get version() {
			return r.engine_version ?? r.refs.source?.engine_version;
		},
		get isExtendedSupportOff() {
			return r.engine_lifecycle_support === "open-source-rds-extended-support-disabled";
		},
		get instanceClass() {
			return classOf(r);
		},
		get operation() {
			return operationOf(engineOf$2(r), r.license_model ?? r.refs.source?.license_model);
		},
		get usageType() {
			return r.multi_az ? isMirrored(engineOf$2(r)) ? "MirrorUsage" : "Multi-AZUsage" : "InstanceUsage";
		},
		get deployment() {
			return r.multi_az ? "Multi-AZ" : "Single-AZ";
		},
		get machines() {
			return r.multi_az ? 2 : 1;
		},
		readable: 1,
		get insights() {
			return r.performance_insights_enabled;
		},
		get insightsDays() {
			return r.performance_insights_retention_period;
		},
		usage: r.usage,
		get asOf() {
			return r.asOf;
		}
	};
}
function storageOf$1(r) {
	return {
		get engine() {
			return engineOf$2(r);
		},
		get type() {
			return typeOf(r);
		},
		get size() {
			return sizeOf(r);
		},
		get iops() {
			return r.iops ?? r.refs.source?.iops;
		},
		get throughput() {
			return r.storage_throughput;
		},
		get prefix() {
			const service = isCustom(engineOf$2(r)) ? "RDSCustom:" : "RDS:";
			return r.multi_az ? `${service}${isMirrored(engineOf$2(r)) ? "Mirror-" : "Multi-AZ-"}` : service;
		},
		get ioRequests() {
			return r.usage.monthly_standard_io_requests;
		},
		get hasLogVolume() {
			return r.dedicated_log_volume;
		},
		assume: (text) => r.assume(text)
	};
}
// src/resources/aws/rds/db-proxy.ts
const machine = { instance_class: text$1() };
const references$1 = { targets: referredBy("aws_db_proxy_target", "db_proxy_name", {}, {
	instance: refersTo("db_instance_identifier", "aws_db_instance", machine),
	cluster: refersTo("db_cluster_identifier", "aws_rds_cluster", {}, { instances: referredBy("aws_rds_cluster_instance", "cluster_identifier", machine) })
}) };
const usage$6 = { capacity_units_per_hr: usageNumber("Aurora capacity units (ACUs) in an average hour of all serverless v2 instances behind the proxy") };
const LEAST = {
	vcpus: 2,
	acus: 8
};
const dbProxy = sheet({
	type: "aws_db_proxy",
	title: "RDS Proxy",
	pricing: "aws.amazon.com/rds/proxy/pricing",
	limits: ["Additional endpoints are billed as PrivateLink."],
	attributes: {},
	usage: usage$6,
	references: references$1,
	components: [{
		name: "Proxy",
		detail: () => "by vCPUs of its databases",
		unit: "vCPU-hours",
		hourly: true,
		when: ({ refs }) => classesOf(refs).some((one) => one !== "db.serverless") || classesOf(refs).length === 0,
		quantity: ({ refs }) => vcpus(classesOf(refs)),
		price: aws("AmazonRDS", "RDS:ProxyUsage")
	}, {
		name: "Proxy",
		detail: () => "by capacity of its serverless databases",
		unit: "ACU-hours",
		hourly: true,
		when: ({ refs }) => classesOf(refs).includes("db.serverless"),
		quantity: (r) => r.usage.capacity_units_per_hr?.max(LEAST.acus),
		price: aws("AmazonRDS", "RDS:Proxy-ASv2-Usage")
	}]
});
function classesOf({ targets }) {
	return targets.flatMap(({ refs }) => [...refs.instance ? [refs.instance] : [], ...refs.cluster?.refs.instances ?? []]).map((one) => one.instance_class ?? unpriced(`the instance_class of ${one.address} is not set`));
}
function vcpus(classes) {
	if (classes.length === 0) unpriced("the databases behind it are not in this plan, and it is billed by their vCPUs");
	return sum(classes.filter((one) => one !== "db.serverless").map((one) => exact(vcpusOf(one)).max(LEAST.vcpus)));
}
// src/resources/aws/rds/cluster.ts
const attributes$6 = {
	engine: text$1(),
	engine_mode: text$1({
		default: "provisioned",
		because: "the provider's default"
	}),
	engine_version: text$1(),
	engine_lifecycle_support: text$1(),
	storage_type: text$1(),
	db_cluster_instance_class: text$1(),
	allocated_storage: number$1(),
	iops: number$1(),
	backup_retention_period: number$1({
		default: 1,
		because: "the provider's default"
	}),
	backtrack_window: number$1(),
	global_cluster_identifier: text$1(),
	performance_insights_enabled: flag({ default: false }),
	performance_insights_retention_period: number$1()
};
const usage$5 = {
	...databaseUsage,
	capacity_units_per_hr: usageNumber("Aurora capacity units (ACUs) in an average hour, of a serverless v1 cluster"),
	storage_gb: usageNumber("GB that the cluster stores, averaged over the month"),
	write_requests_per_sec: usageNumber("write I/O requests a second, on average"),
	read_requests_per_sec: usageNumber("read I/O requests a second, on average"),
	backup_snapshot_size_gb: usageNumber("GB of one day's backup snapshot"),
	additional_backup_storage_gb: usageNumber("GB of backups of a Multi-AZ cluster, averaged over the month, beyond its allocated storage"),
	average_statements_per_hr: usageNumber("statements an hour that change data, for Backtrack"),
	change_records_per_statement: usageNumber("change records that a statement makes, for Backtrack"),
	backtrack_window_hrs: usageNumber("hours that Backtrack can go back, where backtrack_window does not say"),
	snapshot_export_size_gb: usageNumber("GB of snapshots that are exported to S3 in a month"),
	monthly_replicated_write_requests: usageNumber("write I/Os a month that an Aurora global database replicates to this region's secondaries")
};
const worldwide = refersTo("global_cluster_identifier", "aws_rds_global_cluster", {});
function engineOf$1(r) {
	return r.engine ?? unpriced("its engine is not set");
}
function isAurora(r) {
	return engineOf$1(r).startsWith("aurora");
}
function isAuroraMysql(r) {
	return isAurora(r) && !engineOf$1(r).includes("postgres");
}
function isOptimized$1(r) {
	return r.storage_type === "aurora-iopt1";
}
// src/resources/aws/rds/aurora.ts
function auroraComponents() {
	return [
		{
			name: "Storage",
			detail: (r) => isOptimized$1(r) ? "I/O-Optimized" : "Standard",
			unit: "GB-months",
			when: isAurora,
			quantity: (r) => r.usage.storage_gb,
			price: (r) => aws("AmazonRDS", isOptimized$1(r) ? "Aurora:IO-OptimizedStorageUsage" : "Aurora:StorageUsage")
		},
		{
			name: "I/O requests",
			unit: "requests",
			when: (r) => isAurora(r) && !isOptimized$1(r),
			quantity: requestsOf,
			price: aws("AmazonRDS", "Aurora:StorageIOUsage")
		},
		{
			name: "Backup storage",
			unit: "GB-months",
			when: (r) => isAurora(r) && r.backup_retention_period.gt(1),
			quantity: (r) => r.usage.backup_snapshot_size_gb?.times(r.backup_retention_period.minus(1)),
			price: aws("AmazonRDS", "Aurora:BackupUsage")
		},
		{
			name: "Backtrack",
			unit: "change-record-hours",
			when: (r) => isAuroraMysql(r) && (r.backtrack_window?.gt(0) ?? r.usage.backtrack_window_hrs !== void 0),
			quantity: changeRecordHoursOf,
			price: aws("AmazonRDS", "Aurora:BacktrackUsage")
		},
		{
			name: "Replicated write I/Os",
			detail: () => "global database",
			unit: "requests",
			when: (r) => isAurora(r) && (r.refs.worldwide !== void 0 || r.global_cluster_identifier !== void 0),
			quantity: (r) => r.usage.monthly_replicated_write_requests,
			price: aws("AmazonRDS", "Aurora:ReplicatedWriteIO")
		}
	];
}
const SECONDS_AN_HOUR = 3600;
function requestsOf({ usage: { write_requests_per_sec: writes, read_requests_per_sec: reads } }) {
	if (!writes && !reads) return void 0;
	return exact(writes ?? 0).plus(reads ?? 0).times(SECONDS_AN_HOUR).times(HOURS_A_MONTH);
}
function changeRecordHoursOf(r) {
	const hours = r.usage.backtrack_window_hrs ?? r.backtrack_window?.over(SECONDS_AN_HOUR);
	const { average_statements_per_hr: statements, change_records_per_statement: records } = r.usage;
	return hours && records && statements?.times(records).times(hours).times(HOURS_A_MONTH);
}
// src/resources/aws/rds/rds-cluster.ts
const rdsCluster = sheet({
	type: "aws_rds_cluster",
	title: "Aurora or Multi-AZ DB cluster",
	pricing: "aws.amazon.com/rds/aurora/pricing",
	limits: ["Requests to the Data API and zero-ETL integrations are not priced.", "Aurora's instances are resources of their own."],
	attributes: attributes$6,
	usage: usage$5,
	references: { worldwide },
	components: [
		{
			name: "Aurora Serverless v1",
			unit: "ACU-hours",
			hourly: true,
			when: (r) => isAurora(r) && r.engine_mode === "serverless",
			quantity: (r) => r.usage.capacity_units_per_hr,
			price: aws("AmazonRDS", "Aurora:ServerlessUsage")
		},
		...databaseComponents(databaseOf$1, (r) => !isAurora(r)),
		...storageComponents(storageOf, (r) => !isAurora(r)),
		...auroraComponents(),
		{
			name: "Additional backup storage",
			unit: "GB-months",
			when: (r) => !isAurora(r),
			quantity: (r) => r.usage.additional_backup_storage_gb,
			price: aws("AmazonRDS", "RDS:ChargedBackupUsage")
		},
		{
			name: "Snapshot export",
			unit: "GB",
			when: (r) => r.usage.snapshot_export_size_gb !== void 0,
			quantity: (r) => r.usage.snapshot_export_size_gb,
			price: (r) => aws("AmazonRDS", `${isAurora(r) ? "Aurora" : "RDS"}:SnapshotExportToS3`)
		}
	]
});
function databaseOf$1(r) {
	return {
		get engine() {
			return engineOf$1(r);
		},
		get version() {
			return r.engine_version;
		},
		get isExtendedSupportOff() {
			return r.engine_lifecycle_support === "open-source-rds-extended-support-disabled";
		},
		get instanceClass() {
			return r.db_cluster_instance_class ?? unpriced("its db_cluster_instance_class is not set");
		},
		get operation() {
			return operationOf(engineOf$1(r), void 0);
		},
		usageType: "Multi-AZClusterUsage",
		deployment: "Multi-AZ, two readable standbys",
		machines: 3,
		readable: 3,
		get insights() {
			return r.performance_insights_enabled;
		},
		get insightsDays() {
			return r.performance_insights_retention_period;
		},
		usage: r.usage,
		get asOf() {
			return r.asOf;
		}
	};
}
function storageOf(r) {
	return {
		get engine() {
			return engineOf$1(r);
		},
		get type() {
			return r.storage_type ?? "io1";
		},
		get size() {
			return r.allocated_storage ?? unpriced("its allocated_storage is not set");
		},
		get iops() {
			return r.iops;
		},
		throughput: void 0,
		prefix: "RDS:Multi-AZCluster-",
		hasLogVolume: false,
		assume: (text) => r.assume(text)
	};
}
// src/resources/aws/rds/rds-cluster-instance.ts
const attributes$5 = {
	engine: text$1(),
	engine_version: text$1({
		default: "latest",
		because: "AWS creates its default version, which is in standard support"
	}),
	instance_class: text$1(),
	performance_insights_enabled: flag({ default: false }),
	performance_insights_retention_period: number$1()
};
const usage$4 = {
	...databaseUsage,
	capacity_units_per_hr: usageNumber("Aurora capacity units (ACUs) in an average hour, of a serverless v2 instance")
};
const cluster = refersTo("cluster_identifier", "aws_rds_cluster", {
	engine: text$1(),
	engine_version: text$1(),
	engine_lifecycle_support: text$1(),
	storage_type: text$1({
		default: "",
		because: "Aurora Standard is the default"
	}),
	serverlessv2_scaling_configuration: block({
		min_capacity: number$1(),
		max_capacity: number$1()
	})
});
const rdsClusterInstance = sheet({
	type: "aws_rds_cluster_instance",
	title: "Aurora instance",
	pricing: "aws.amazon.com/rds/aurora/pricing",
	limits: ["Enhanced monitoring, exported logs and Database Insights are billed by CloudWatch.", "Since mid-2026 AWS moves long retention of Performance Insights to Database Insights; it is priced as last listed."],
	attributes: attributes$5,
	usage: usage$4,
	references: { cluster },
	components: [{
		name: "Aurora Serverless v2",
		detail: (r) => [isOptimized(r) ? "I/O-Optimized" : "Standard", capacityOf(r)].filter(Boolean).join(", "),
		unit: "ACU-hours",
		hourly: true,
		when: (r) => isServerless(databaseOf(r)),
		quantity: (r) => r.usage.capacity_units_per_hr,
		price: (r) => aws("AmazonRDS", isOptimized(r) ? "Aurora:ServerlessV2IOOptimizedUsage" : "Aurora:ServerlessV2Usage")
	}, ...databaseComponents(databaseOf)]
});
function databaseOf(r) {
	return {
		get engine() {
			return engineOf(r);
		},
		get version() {
			return r.refs.cluster?.engine_version ?? r.engine_version;
		},
		get isExtendedSupportOff() {
			return r.refs.cluster?.engine_lifecycle_support === "open-source-rds-extended-support-disabled";
		},
		get instanceClass() {
			return r.instance_class ?? unpriced("its instance_class is not set");
		},
		get operation() {
			return operationOf(engineOf(r), void 0);
		},
		get usageType() {
			return isOptimized(r) ? "InstanceUsageIOOptimized" : "InstanceUsage";
		},
		get deployment() {
			return isOptimized(r) ? "I/O-Optimized" : "Standard";
		},
		machines: 1,
		readable: 1,
		get insights() {
			return r.performance_insights_enabled;
		},
		get insightsDays() {
			return r.performance_insights_retention_period;
		},
		get capacity() {
			return r.usage.capacity_units_per_hr;
		},
		usage: r.usage,
		get asOf() {
			return r.asOf;
		}
	};
}
function engineOf(r) {
	return r.engine ?? r.refs.cluster?.engine ?? unpriced("its engine is not set");
}
function isOptimized(r) {
	if (!r.refs.cluster) r.assume("its cluster is not in this plan; assumed Aurora Standard, not I/O-Optimized");
	return r.refs.cluster?.storage_type === "aurora-iopt1";
}
function capacityOf(r) {
	const { min_capacity, max_capacity } = r.refs.cluster?.serverlessv2_scaling_configuration ?? {};
	return min_capacity && max_capacity ? `${min_capacity.toString()} to ${max_capacity.toString()} ACUs` : "";
}
// src/resources/aws/rds/index.ts
const sheets$4 = [
	dbInstance,
	dbProxy,
	rdsCluster,
	rdsClusterInstance
];
// src/resources/aws/route53/health-check.ts
const attributes$4 = {
	type: text$1(),
	request_interval: number$1({
		default: 30,
		because: "AWS provider: request_interval"
	}),
	measure_latency: flag({
		default: false,
		because: "AWS provider: measure_latency"
	})
};
const usage$3 = { endpoint_type: usageText("aws or non_aws: where the endpoint that is checked stands") };
const INDIRECT = ["CALCULATED", "CLOUDWATCH_METRIC"];
function endpoint$1(r) {
	if (r.type === "RECOVERY_CONTROL") unpriced("checks of routing controls are billed with Application Recovery Controller");
	if (INDIRECT.includes(r.type ?? "")) return "AWS";
	const given = r.usage.endpoint_type?.toLowerCase().replaceAll("-", "_");
	if (given === void 0) r.assume("the endpoint stands in AWS; usage endpoint_type: non_aws says otherwise");
	if (given === void 0 || given === "aws") return "AWS";
	return given === "non_aws" ? "Non-AWS" : unpriced("usage endpoint_type is neither aws nor non_aws");
}
function options({ type = "", request_interval, measure_latency }) {
	return [
		type.startsWith("HTTPS"),
		type.endsWith("_STR_MATCH"),
		request_interval.lt(30),
		measure_latency
	].filter((chosen) => chosen).length;
}
const healthCheck = sheet({
	type: "aws_route53_health_check",
	title: "Route 53 health check",
	pricing: "aws.amazon.com/route53/pricing",
	limits: ["The 50 free checks of an account's endpoints in AWS are not granted to one of them."],
	attributes: attributes$4,
	usage: usage$3,
	components: [{
		name: "Health check",
		detail: (r) => endpoint$1(r) === "AWS" ? "endpoint in AWS" : "endpoint elsewhere",
		unit: "months",
		quantity: () => 1,
		price: (r) => aws("AmazonRoute53", `Health-Check-${endpoint$1(r)}`, { place: worldwide$1(r) })
	}, {
		name: "Optional features",
		unit: "months",
		when: (r) => options(r) > 0,
		quantity: options,
		price: (r) => aws("AmazonRoute53", `Health-Check-Option-${endpoint$1(r)}`, { place: worldwide$1(r) })
	}]
});
// src/resources/aws/route53/record.ts
const attributes$3 = {
	alias: count(),
	latency_routing_policy: count(),
	geolocation_routing_policy: count(),
	geoproximity_routing_policy: count(),
	cidr_routing_policy: count()
};
const usage$2 = {
	monthly_standard_queries: usageNumber("Queries a month"),
	monthly_latency_based_queries: usageNumber("Queries a month that are routed by latency"),
	monthly_geo_queries: usageNumber("Queries a month that are routed by geolocation"),
	monthly_geoproximity_queries: usageNumber("Queries a month that are routed by geoproximity"),
	monthly_ip_based_queries: usageNumber("Queries a month that are routed by address ranges")
};
function queries(detail, key, usageType, isRoutedSo) {
	return {
		name: "Queries",
		detail: () => detail,
		unit: "queries",
		when: (r) => r.usage[key] !== void 0 || isRoutedSo(r),
		quantity: (r) => r.usage[key],
		price: (r) => aws("AmazonRoute53", usageType, { place: worldwide$1(r) }),
		sharedTiers: true
	};
}
function isStandard(r) {
	return r.latency_routing_policy + r.geolocation_routing_policy + r.geoproximity_routing_policy + r.cidr_routing_policy === 0;
}
// src/resources/aws/route53/index.ts
const sheets$3 = [
	healthCheck,
	sheet({
		type: "aws_route53_record",
		title: "Route 53 record",
		pricing: "aws.amazon.com/route53/pricing",
		limits: ["Aliases of other records are taken to be free like those of AWS resources."],
		attributes: attributes$3,
		usage: usage$2,
		references: { zone: refersTo("zone_id", "aws_route53_zone", { vpc: count() }) },
		free: (r) => {
			if (r.alias > 0) return "queries to aliases of AWS resources are not billed";
			return r.refs.zone && r.refs.zone.vpc > 0 ? "queries to private zones are not billed" : void 0;
		},
		components: [
			queries("standard", "monthly_standard_queries", "DNS-Queries", isStandard),
			queries("latency based", "monthly_latency_based_queries", "LBR-Queries", (r) => r.latency_routing_policy > 0),
			queries("geolocation", "monthly_geo_queries", "Geo-Queries", (r) => r.geolocation_routing_policy > 0),
			queries("geoproximity", "monthly_geoproximity_queries", "Geoproximity-Queries", (r) => r.geoproximity_routing_policy > 0),
			queries("address ranges", "monthly_ip_based_queries", "IP-Based-Queries", (r) => r.cidr_routing_policy > 0)
		]
	}),
	sheet({
		type: "aws_route53_resolver_endpoint",
		title: "Route 53 Resolver endpoint",
		pricing: "aws.amazon.com/route53/pricing",
		attributes: { ip_address: count() },
		usage: { monthly_queries: usageNumber("Queries a month that pass the endpoint") },
		components: [{
			name: "Network interfaces",
			unit: "hours",
			hourly: true,
			quantity: (r) => r.ip_address,
			price: aws("AmazonRoute53", "ResolverNetworkInterface")
		}, {
			name: "Queries",
			unit: "queries",
			quantity: (r) => r.usage.monthly_queries,
			price: aws("AmazonRoute53", "DNS-Queries"),
			sharedTiers: true
		}]
	}),
	sheet({
		type: "aws_route53_zone",
		title: "Route 53 hosted zone",
		pricing: "aws.amazon.com/route53/pricing",
		limits: ["Records beyond 10,000 in a zone are not priced.", "A zone that is deleted within twelve hours of its creation costs nothing."],
		attributes: {},
		components: [{
			name: "Hosted zone",
			unit: "months",
			quantity: () => 1,
			price: (r) => aws("AmazonRoute53", "HostedZone", { place: worldwide$1(r) }),
			sharedTiers: true
		}]
	})
];
// src/resources/aws/s3/storage-classes.ts
const ALWAYS = [
	"storage_gb",
	"frequent_access_storage_gb",
	"infrequent_access_storage_gb",
	"monitored_objects",
	"monthly_tier_1_requests",
	"monthly_tier_2_requests"
];
function storageClass(key, title, target, rows) {
	return {
		key,
		title,
		target,
		lines: rows.map(([lineKey, name, unit, product, describe, service = "AmazonS3"]) => ({
			key: lineKey,
			name,
			unit,
			product,
			describe,
			service,
			always: ALWAYS.includes(lineKey)
		}))
	};
}
const STORED = "GB kept, averaged over the month";
const WRITES = "PUT, COPY, POST and LIST requests a month";
const READS = "GET, SELECT and all other requests a month";
const puts = (product, service) => [
	"monthly_tier_1_requests",
	"PUT, COPY, POST, LIST requests",
	"requests",
	product,
	WRITES,
	service
];
const gets = (product) => [
	"monthly_tier_2_requests",
	"GET, SELECT and other requests",
	"requests",
	product,
	READS
];
const moves = (product) => [
	"monthly_lifecycle_transition_requests",
	"Lifecycle transitions",
	"requests",
	product,
	"Objects that lifecycle rules move here in a month"
];
const retrieved = (product) => [
	"monthly_data_retrieval_gb",
	"Retrievals",
	"GB",
	product,
	"GB read in a month"
];
const early = (product, days, service) => [
	"early_delete_gb",
	"Early deletion",
	"GB-months",
	product,
	`GB-months that are missing to ${days} days when objects go earlier`,
	service
];
function selects(infix) {
	return [[
		"monthly_select_data_scanned_gb",
		"Select: data scanned",
		"GB",
		`Select-Scanned-${infix}Bytes`,
		"GB that S3 Select scans in a month"
	], [
		"monthly_select_data_returned_gb",
		"Select: data returned",
		"GB",
		`Select-Returned-${infix}Bytes`,
		"GB that S3 Select returns in a month"
	]];
}
function infrequent(key, title, target, word, days, transition) {
	return storageClass(key, title, target, [
		[
			"storage_gb",
			"Storage",
			"GB-months",
			`TimedStorage-${word}-ByteHrs`,
			STORED
		],
		puts(`Requests-${word}-Tier1`),
		gets(`Requests-${word}-Tier2`),
		moves(transition),
		retrieved(`Retrieval-${word}`),
		...selects(`${word}-`),
		early(`EarlyDelete-${word}`, days)
	]);
}
function glacierSelects(speed, word) {
	const describe = (verb) => `GB that ${speed} Select ${verb} in a month`;
	return [[
		`monthly_${speed}_select_data_scanned_gb`,
		`Select: data scanned (${speed})`,
		"GB",
		`${word}-Select-Scanned-Bytes`,
		describe("scans"),
		"AmazonGlacier"
	], [
		`monthly_${speed}_select_data_returned_gb`,
		`Select: data returned (${speed})`,
		"GB",
		`${word}-Select-Returned-Bytes`,
		describe("returns"),
		"AmazonGlacier"
	]];
}
const DEEP = "AmazonS3GlacierDeepArchive";
const storageClasses = [
	storageClass("standard", "Standard", void 0, [
		[
			"storage_gb",
			"Storage",
			"GB-months",
			"TimedStorage-ByteHrs",
			STORED
		],
		puts("Requests-Tier1"),
		gets("Requests-Tier2"),
		...selects("")
	]),
	storageClass("intelligent_tiering", "Intelligent-Tiering", "INTELLIGENT_TIERING", [
		[
			"frequent_access_storage_gb",
			"Storage (frequent access)",
			"GB-months",
			"TimedStorage-INT-FA-ByteHrs",
			STORED
		],
		[
			"infrequent_access_storage_gb",
			"Storage (infrequent access)",
			"GB-months",
			"TimedStorage-INT-IA-ByteHrs",
			STORED
		],
		[
			"archive_instant_access_storage_gb",
			"Storage (archive instant access)",
			"GB-months",
			"TimedStorage-INT-AIA-ByteHrs",
			STORED
		],
		[
			"archive_access_storage_gb",
			"Storage (archive access)",
			"GB-months",
			"TimedStorage-INT-AA-ByteHrs",
			STORED
		],
		[
			"deep_archive_access_storage_gb",
			"Storage (deep archive access)",
			"GB-months",
			"TimedStorage-INT-DAA-ByteHrs",
			STORED
		],
		[
			"monitored_objects",
			"Monitoring and automation",
			"object-months",
			"Monitoring-Automation-INT",
			"Objects of 128 KB and more, averaged over the month"
		],
		puts("Requests-INT-Tier1"),
		gets("Requests-INT-Tier2"),
		moves("Requests-Tier4"),
		...selects("INT-"),
		early("EarlyDelete-INT", 30)
	]),
	infrequent("standard_infrequent_access", "Standard-IA", "STANDARD_IA", "SIA", 30, "Requests-Tier4"),
	infrequent("one_zone_infrequent_access", "One Zone-IA", "ONEZONE_IA", "ZIA", 30, "Requests-Tier4"),
	infrequent("glacier_instant_retrieval", "Glacier Instant Retrieval", "GLACIER_IR", "GIR", 90, "Requests-Tier4#S3-GIRTransition"),
	storageClass("glacier_flexible_retrieval", "Glacier Flexible Retrieval", "GLACIER", [
		[
			"storage_gb",
			"Storage",
			"GB-months",
			"TimedStorage-GlacierByteHrs",
			STORED
		],
		puts("Requests-GLACIER-Tier1#PutObject"),
		gets("Requests-GLACIER-Tier2"),
		moves("Requests-Tier3#S3-GlacierTransition"),
		[
			"monthly_standard_data_retrieval_requests",
			"Retrieval requests (standard)",
			"requests",
			"Requests-Tier3#RestoreObject",
			"Standard restores a month"
		],
		[
			"monthly_standard_data_retrieval_gb",
			"Retrievals (standard)",
			"GB",
			"Standard-Retrieval-Bytes",
			"GB restored in a month, standard"
		],
		[
			"monthly_expedited_data_retrieval_requests",
			"Retrieval requests (expedited)",
			"requests",
			"Requests-Tier6",
			"Expedited restores a month"
		],
		[
			"monthly_expedited_data_retrieval_gb",
			"Retrievals (expedited)",
			"GB",
			"Expedited-Retrieval-Bytes",
			"GB restored in a month, expedited"
		],
		...glacierSelects("standard", "Std"),
		...glacierSelects("expedited", "Exp"),
		...glacierSelects("bulk", "Bulk"),
		early("EarlyDelete-ByteHrs", 90)
	]),
	storageClass("glacier_deep_archive", "Glacier Deep Archive", "DEEP_ARCHIVE", [
		[
			"storage_gb",
			"Storage",
			"GB-months",
			"TimedStorage-GDA-ByteHrs",
			STORED,
			DEEP
		],
		puts("Requests-GDA-Tier1#PutObject", DEEP),
		gets("Requests-GDA-Tier2"),
		moves("Requests-Tier3#S3-GDATransition"),
		[
			"monthly_standard_data_retrieval_requests",
			"Retrieval requests (standard)",
			"requests",
			"Requests-GDA-Tier3",
			"Standard restores a month",
			DEEP
		],
		[
			"monthly_standard_data_retrieval_gb",
			"Retrievals (standard)",
			"GB",
			"Standard-Retrieval-Bytes",
			"GB restored in a month, standard",
			DEEP
		],
		[
			"monthly_bulk_data_retrieval_requests",
			"Retrieval requests (bulk)",
			"requests",
			"Requests-GDA-Tier5",
			"Bulk restores a month",
			DEEP
		],
		[
			"monthly_bulk_data_retrieval_gb",
			"Retrievals (bulk)",
			"GB",
			"Bulk-Retrieval-Bytes",
			"GB restored in a month, bulk",
			DEEP
		],
		early("EarlyDelete-GDA", 180, DEEP)
	])
];
// src/resources/aws/s3/bucket.ts
const transitions = blocks({ storage_class: text$1({
	default: "",
	because: "no class of its own"
}) });
const rules = blocks({
	transition: transitions,
	noncurrent_version_transition: transitions
});
const links = {
	lifecycles: referredBy("aws_s3_bucket_lifecycle_configuration", "bucket", { rule: rules }),
	tieringArchives: referredBy("aws_s3_bucket_intelligent_tiering_configuration", "bucket", {})
};
const usage$1 = {
	object_tags: usageNumber("Tags on objects, averaged over the month"),
	...Object.fromEntries(storageClasses.flatMap(({ key, lines }) => lines.map((line) => [`${key}.${line.key}`, usageNumber(line.describe)])))
};
const attributes$2 = { lifecycle_rule: rules };
function isInUse({ target }, r) {
	if (target === void 0) return true;
	if (target === "INTELLIGENT_TIERING" && r.refs.tieringArchives.length > 0) return true;
	return [...r.lifecycle_rule, ...r.refs.lifecycles.flatMap(({ rule }) => rule)].some((rule) => [...rule.transition, ...rule.noncurrent_version_transition].some(({ storage_class }) => storage_class === target));
}
function componentsOf(storage) {
	return storage.lines.map(({ key, name, unit, service, product, always }) => {
		const usageKey = `${storage.key}.${key}`;
		return {
			name,
			detail: () => storage.title,
			unit,
			when: (r) => r.usage[usageKey] !== void 0 || always && isInUse(storage, r),
			quantity: (r) => r.usage[usageKey],
			price: aws(service, product),
			...key.endsWith("storage_gb") && { sharedTiers: true }
		};
	});
}
// src/resources/aws/s3/index.ts
const sheets$2 = [
	sheet({
		type: "aws_s3_bucket",
		title: "S3 bucket",
		pricing: "aws.amazon.com/s3/pricing",
		limits: [
			"Data transfer out of the region is billed apart.",
			"Transfer Acceleration, Replication Time Control, Batch Operations and advanced Storage Lens are not priced.",
			"Bulk retrievals from Glacier Flexible Retrieval cost nothing."
		],
		attributes: attributes$2,
		usage: usage$1,
		references: links,
		components: [...storageClasses.flatMap(componentsOf), {
			name: "Object tags",
			unit: "tag-months",
			when: (r) => r.usage.object_tags !== void 0,
			quantity: (r) => r.usage.object_tags,
			price: aws("AmazonS3", "TagStorage-TagHrs")
		}]
	}),
	sheet({
		type: "aws_s3_bucket_analytics_configuration",
		title: "S3 storage class analysis",
		pricing: "aws.amazon.com/s3/pricing",
		attributes: {},
		usage: { monthly_monitored_objects: usageNumber("Objects analysed in a month") },
		components: [{
			name: "Objects monitored",
			unit: "objects",
			quantity: (r) => r.usage.monthly_monitored_objects,
			price: aws("AmazonS3", "StorageAnalytics-ObjCount")
		}]
	}),
	sheet({
		type: "aws_s3_bucket_inventory",
		title: "S3 inventory",
		pricing: "aws.amazon.com/s3/pricing",
		attributes: {},
		usage: { monthly_listed_objects: usageNumber("Objects listed in the inventories of a month") },
		components: [{
			name: "Objects listed",
			unit: "objects",
			quantity: (r) => r.usage.monthly_listed_objects,
			price: aws("AmazonS3", "Inventory-ObjectsListed")
		}]
	}),
	sheet({
		type: "aws_s3_directory_bucket",
		title: "S3 directory bucket (Express One Zone)",
		pricing: "aws.amazon.com/s3/pricing",
		limits: ["Directory buckets in local zones are not priced."],
		attributes: {},
		usage: {
			storage_gb: usageNumber("GB kept, averaged over the month"),
			monthly_tier_1_requests: usageNumber("PUT, COPY, POST and LIST requests a month"),
			monthly_tier_2_requests: usageNumber("GET and all other requests a month"),
			monthly_upload_gb: usageNumber("GB written in a month"),
			monthly_data_retrieval_gb: usageNumber("GB read in a month")
		},
		components: [
			{
				name: "Storage",
				unit: "GB-months",
				quantity: (r) => r.usage.storage_gb,
				price: aws("AmazonS3", "TimedStorage-XZ-ByteHrs")
			},
			{
				name: "PUT, COPY, POST, LIST requests",
				unit: "requests",
				quantity: (r) => r.usage.monthly_tier_1_requests,
				price: aws("AmazonS3", "Requests-XZ-Tier1")
			},
			{
				name: "GET and other requests",
				unit: "requests",
				quantity: (r) => r.usage.monthly_tier_2_requests,
				price: aws("AmazonS3", "Requests-XZ-Tier2")
			},
			{
				name: "Data uploaded",
				unit: "GB",
				quantity: (r) => r.usage.monthly_upload_gb,
				price: aws("AmazonS3", "Upload-XZ")
			},
			{
				name: "Data retrieved",
				unit: "GB",
				quantity: (r) => r.usage.monthly_data_retrieval_gb,
				price: aws("AmazonS3", "Retrieval-XZ")
			}
		]
	})
];
// src/resources/aws/secretsmanager/secret.ts
const attributes$1 = { replica: blocks({ region: text$1() }, { because: "no replicas" }) };
// src/resources/aws/secretsmanager/index.ts
const sheets$1 = [sheet({
	type: "aws_secretsmanager_secret",
	title: "Secrets Manager secret",
	pricing: "aws.amazon.com/secrets-manager/pricing",
	limits: ["The Lambda function that rotates a secret is billed apart."],
	attributes: attributes$1,
	usage: { monthly_requests: usageNumber("API requests a month") },
	components: [{
		name: "Secret",
		unit: "months",
		quantity: () => 1,
		price: aws("AWSSecretsManager", "AWSSecretsManager-Secrets")
	}, {
		name: "API requests",
		unit: "requests",
		quantity: (r) => r.usage.monthly_requests,
		price: aws("AWSSecretsManager", "AWSSecretsManagerAPIRequest")
	}],
	parts: [part({
		name: "replica",
		each: (r) => r.replica,
		components: [{
			name: "Secret",
			detail: ({ region = "" }) => region,
			unit: "months",
			quantity: () => 1,
			price: ({ region }) => aws("AWSSecretsManager", "AWSSecretsManager-Secrets", { place: region ?? unpriced("the replica's region is not set") })
		}]
	})]
})];
// src/resources/aws/vpc/client-vpn-endpoint.ts
const clientVpnEndpoint = sheet({
	type: "aws_ec2_client_vpn_endpoint",
	title: "Client VPN endpoint",
	pricing: "aws.amazon.com/vpn/pricing",
	limits: ["The hours of the endpoint are those of its network associations, priced there."],
	attributes: {},
	usage: { active_connections: usageNumber("clients that are connected at a time, averaged over all hours of the month") },
	components: [{
		name: "Client connections",
		unit: "hours",
		hourly: true,
		quantity: (r) => r.usage.active_connections,
		price: aws("AmazonVPC", "ClientVPN-ConnectionHours")
	}]
});
// src/resources/aws/vpc/client-vpn-network-association.ts
const clientVpnNetworkAssociation = sheet({
	type: "aws_ec2_client_vpn_network_association",
	title: "Client VPN network association",
	pricing: "aws.amazon.com/vpn/pricing",
	attributes: {},
	components: [{
		name: "Endpoint association",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: aws("AmazonVPC", "ClientVPN-EndpointHours")
	}]
});
// src/resources/aws/vpc/endpoint.ts
const KINDS = new Map([["Interface", {
	hours: "VpcEndpoint-Hours",
	bytes: "VpcEndpoint-Bytes"
}], ["GatewayLoadBalancer", {
	hours: "VpcEndpoint-GWLBE-Hours",
	bytes: "VpcEndpoint-GWLBE-Bytes"
}]]);
const endpoint = sheet({
	type: "aws_vpc_endpoint",
	title: "VPC endpoint",
	pricing: "aws.amazon.com/privatelink/pricing",
	attributes: {
		vpc_endpoint_type: text$1({
			default: "Gateway",
			because: "AWS's default"
		}),
		subnet_ids: count({
			absent: 1,
			unknown: 2,
			because: "two zones, as AWS recommends"
		})
	},
	usage: { monthly_data_processed_gb: usageNumber("GB processed a month, all zones together") },
	free: (r) => r.vpc_endpoint_type === "Gateway" ? "gateway endpoints cost nothing" : void 0,
	components: [{
		name: "Endpoint",
		detail: (r) => `${r.vpc_endpoint_type}, one for each subnet`,
		unit: "hours",
		hourly: true,
		quantity: (r) => Math.max(r.subnet_ids, 1),
		price: (r) => aws("AmazonVPC", kindOf(r.vpc_endpoint_type).hours)
	}, {
		name: "Data processed",
		unit: "GB",
		quantity: (r) => r.usage.monthly_data_processed_gb,
		price: (r) => aws("AmazonVPC", kindOf(r.vpc_endpoint_type).bytes),
		sharedTiers: true
	}]
});
function kindOf(type) {
	return KINDS.get(type) ?? unpriced(`the billing words of ${type} endpoints are not known`);
}
// src/resources/aws/vpc/flow-log.ts
const DESTINATIONS = new Map([
	["cloud-watch-logs", "VendedLog-Bytes"],
	["s3", "S3-Egress-Bytes"],
	["kinesis-data-firehose", "FH-Egress-Bytes"]
]);
const flowLog = sheet({
	type: "aws_flow_log",
	title: "Flow log",
	pricing: "aws.amazon.com/cloudwatch/pricing",
	limits: ["Storage is billed where the logs go. Logs of a CloudWatch group are given here or as monthly_vended_data_ingested_gb of the group, not both.", "A group of the class Infrequent Access is priced as Standard."],
	attributes: {
		log_destination_type: text$1({
			default: "cloud-watch-logs",
			because: "AWS provider: log_destination_type"
		}),
		destination_options: block({ file_format: text$1({
			default: "plain-text",
			because: "AWS provider: file_format"
		}) })
	},
	usage: { monthly_data_ingested_gb: usageNumber("GB of flow logs a month, uncompressed") },
	components: [{
		name: "Logs delivered",
		detail: (r) => `to ${r.log_destination_type}`,
		unit: "GB",
		quantity: (r) => r.usage.monthly_data_ingested_gb,
		price: ({ log_destination_type: type }) => aws("AmazonCloudWatch", DESTINATIONS.get(type) ?? unpriced(`the price of flow logs to ${type} is not known`)),
		sharedTiers: true
	}, {
		name: "Conversion to Parquet",
		unit: "GB",
		when: (r) => r.log_destination_type === "s3" && r.destination_options?.file_format === "parquet",
		quantity: (r) => r.usage.monthly_data_ingested_gb,
		price: aws("AmazonCloudWatch", "S3-Egress-InputBytes")
	}]
});
// src/resources/aws/vpc/ipam.ts
const ipam = sheet({
	type: "aws_vpc_ipam",
	title: "VPC IP address manager",
	pricing: "aws.amazon.com/vpc/pricing",
	limits: ["Addresses are billed where they are in use; here all at the price of the manager's home region. Contiguous public blocks are not priced."],
	attributes: { tier: text$1({
		default: "advanced",
		because: "AWS provider: tier"
	}) },
	usage: { active_ip_addresses: usageNumber("addresses in use that it manages, averaged over the month") },
	free: (r) => r.tier === "free" ? "the free tier costs nothing" : void 0,
	components: [{
		name: "Active IP addresses",
		unit: "hours",
		hourly: true,
		quantity: (r) => r.usage.active_ip_addresses,
		price: aws("AmazonVPC", "Hourly charge for Active IP Addresses per hours")
	}]
});
// src/resources/aws/vpc/traffic-mirror-session.ts
const trafficMirrorSession = sheet({
	type: "aws_ec2_traffic_mirror_session",
	title: "Traffic mirror session",
	pricing: "aws.amazon.com/vpc/pricing",
	limits: ["Mirrored data that crosses zones or endpoints is billed as data transfer."],
	attributes: {},
	components: [{
		name: "Mirrored interface",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: aws("AmazonVPC", "ENI-Mirror")
	}]
});
// src/resources/aws/vpc/transit-gateway-peering-attachment.ts
const transitGatewayPeeringAttachment = sheet({
	type: "aws_ec2_transit_gateway_peering_attachment",
	title: "Transit gateway peering attachment",
	pricing: "aws.amazon.com/transit-gateway/pricing",
	limits: ["Data that crosses to another region is billed as data transfer. The other side's owner pays an attachment as well."],
	attributes: {},
	components: [{
		name: "Transit gateway attachment",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: aws("AmazonVPC", "TransitGateway-Hours", { operation: "TransitGatewayPeering" })
	}]
});
// src/resources/aws/vpc/transit-gateway-vpc-attachment.ts
const transitGatewayVpcAttachment = sheet({
	type: "aws_ec2_transit_gateway_vpc_attachment",
	title: "Transit gateway attachment of a VPC",
	pricing: "aws.amazon.com/transit-gateway/pricing",
	attributes: {},
	usage: { monthly_data_processed_gb: usageNumber("GB a month that the VPC sends into the transit gateway") },
	components: [{
		name: "Transit gateway attachment",
		unit: "hours",
		hourly: true,
		quantity: () => 1,
		price: aws("AmazonVPC", "TransitGateway-Hours", { operation: "TransitGatewayVPC" })
	}, {
		name: "Data processed",
		unit: "GB",
		quantity: (r) => r.usage.monthly_data_processed_gb,
		price: aws("AmazonVPC", "TransitGateway-Bytes", { operation: "TransitGatewayVPC" })
	}]
});
// src/resources/aws/vpc/vpn-connection.ts
const attributes = {
	transit_gateway_id: text$1(),
	enable_acceleration: flag({
		default: false,
		because: "AWS provider: enable_acceleration"
	}),
	tunnel_bandwidth: text$1({
		default: "standard",
		because: "AWS's default"
	})
};
const usage = { monthly_data_processed_gb: usageNumber("GB a month that the transit gateway processes for this connection") };
const references = { transitGateway: refersTo("transit_gateway_id", "aws_ec2_transit_gateway", {}) };
function isAttached(r) {
	return r.refs.transitGateway !== void 0 || r.transit_gateway_id !== void 0;
}
// src/resources/aws/vpc/index.ts
const sheets = [
	clientVpnEndpoint,
	clientVpnNetworkAssociation,
	endpoint,
	flowLog,
	ipam,
	trafficMirrorSession,
	transitGatewayPeeringAttachment,
	transitGatewayVpcAttachment,
	sheet({
		type: "aws_vpn_connection",
		title: "Site-to-Site VPN connection",
		pricing: "aws.amazon.com/vpn/pricing",
		limits: ["Data transfer out, the transfer premium of accelerated connections, public IPv4 addresses and attachments to Cloud WAN are not priced."],
		attributes,
		usage,
		references,
		components: [
			{
				name: "VPN connection",
				unit: "hours",
				hourly: true,
				quantity: () => 1,
				price: (r) => r.tunnel_bandwidth === "standard" ? aws("AmazonVPC", "VPN-Usage-Hours:ipsec.1") : unpriced(`the price of tunnels of ${r.tunnel_bandwidth} bandwidth is not known`)
			},
			{
				name: "Accelerators",
				detail: () => "one for each tunnel",
				unit: "hours",
				hourly: true,
				when: (r) => r.enable_acceleration,
				quantity: () => 2,
				price: aws("AWSGlobalAccelerator", "fixed fee", { place: "global" })
			},
			{
				name: "Transit gateway attachment",
				unit: "hours",
				hourly: true,
				when: isAttached,
				quantity: () => 1,
				price: aws("AmazonVPC", "TransitGateway-Hours", { operation: "TransitGatewayVPN" })
			},
			{
				name: "Data processed",
				unit: "GB",
				when: isAttached,
				quantity: (r) => r.usage.monthly_data_processed_gb,
				price: aws("AmazonVPC", "TransitGateway-Bytes", { operation: "TransitGatewayVPN" })
			}
		]
	})
];
export { volumeComponents as A, capacityUsage as C, volumeOf as D, rootOf as E, reservationUsage as F, awsMachines as I, Machines as L, databaseComponents as M, purchaseOf$1 as N, machineComponents as O, reservationFee as P, capacityUnits as S, operationOf as T, sheets$16 as _, sheets$4 as a, scaledCapacity as b, sheets$7 as c, sheets$10 as d, sheets$11 as f, sheets$15 as g, sheets$14 as h, sheets$3 as i, storageComponents as j, machineUsage as k, sheets$8 as l, sheets$13 as m, sheets$1 as n, sheets$5 as o, sheets$12 as p, sheets$2 as r, sheets$6 as s, sheets as t, sheets$9 as u, aws_default as v, isMirrored as w, balancerKind as x, autoscalingTargets as y };
