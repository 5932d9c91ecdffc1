// src/resources/sheet.ts
function refersTo(through, to, attributes, references = {}) {
	return {
		through,
		to: typeof to === "string" ? [to] : to,
		attributes,
		reverse: false,
		references
	};
}
function referredBy(type, through, attributes, references = {}) {
	return {
		through,
		to: [type],
		attributes,
		reverse: true,
		references
	};
}
function usageNumber(describe) {
	return {
		kind: "number",
		describe
	};
}
function usageText(describe) {
	return {
		kind: "text",
		describe
	};
}
function part(given) {
	return given;
}
const TAKEN = [
	"usage",
	"refs",
	"region",
	"asOf",
	"production",
	"side",
	"assume",
	"usageAt",
	"address",
	"values",
	"reading"
];
function sheet(given) {
	const hidden = TAKEN.find((name) => Object.hasOwn(given.attributes, name));
	if (hidden) throw new Error(`a sheet cannot read an attribute called ${hidden}`);
	return {
		types: typeof given.type === "string" ? [given.type] : given.type,
		title: given.title,
		pricing: given.pricing,
		limits: given.limits ?? [],
		attributes: given.attributes,
		usage: given.usage ?? {},
		references: given.references ?? {},
		...given.free && { free: given.free },
		components: given.components ?? [],
		parts: given.parts ?? []
	};
}
export { usageNumber as a, sheet as i, referredBy as n, usageText as o, refersTo as r, part as t };
