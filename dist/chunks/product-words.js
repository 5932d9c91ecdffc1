import { l as unlikeness } from "./core.js";
// src/pricing/look-up/product-words.ts
function wordsOf(product) {
	return product.toLowerCase().split(/[\s:#/,;()]+/).filter((word) => word !== "");
}
const WITHIN = .3;
var Likeness = class {
	asked;
	known;
	constructor(asked) {
		this.asked = asked;
		this.known = asked.map(() => new Map());
	}
	distance(name) {
		const parts = wordsOf(name);
		if (this.asked.length === 0) return 0;
		if (parts.length === 0) return 1;
		let total = 0;
		for (const at of this.asked.keys()) total += Math.min(...parts.map((part) => this.between(at, part)));
		return total / this.asked.length + .01 * Math.max(0, parts.length - this.asked.length);
	}
	between(at, part) {
		const word = this.asked[at] ?? "";
		let distance = this.known[at]?.get(part);
		if (distance === void 0) {
			const edits = unlikeness(word, part);
			distance = part.includes(word) ? Math.min(edits, WITHIN * (1 - word.length / part.length)) : edits;
			this.known[at]?.set(part, distance);
		}
		return distance;
	}
};
export { wordsOf as n, Likeness as t };
