import { n as exact } from "./exact.js";
import { u as unpriced } from "./fields.js";
import { t as aws } from "./price-query.js";
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
function beyond(amount, limit) {
	return amount?.gt(limit) ? amount.minus(limit) : void 0;
}
export { volumeComponents as t };
