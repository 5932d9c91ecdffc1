import { C as oneOf, Dt as numberText, Et as group, Jt as Exact, Qt as visible, w as price } from "./core.js";
// src/report/ladder-text.ts
function exactPrice(amount, currency) {
	if (Exact.of(amount.toFixed(10)).equals(amount)) return price(amount, currency);
	return price(Exact.zero, currency).replace("0.00", group(amount.toString()));
}
function ladderText({ tiers, currency, unit }) {
	const [first, ...rest] = tiers;
	return [first ? `${exactPrice(first.price, currency)} per ${visible(oneOf(unit), 40)}` : "no price", ...rest.map((tier) => `from ${numberText(tier.from)}: ${exactPrice(tier.price, currency)}`)].join("; ");
}
function confidenceText({ exact, basis }) {
	return `${exact ? "exact" : "approximate"}, ${basis}`;
}
function percentText(relative) {
	if (!relative) return "was free";
	const percent = relative.times(100);
	const plain = percent.toFixed(2);
	const text = /^-?0\.00$/.test(plain) ? percent.toFixed(20).replace(/^(-?0\.0*[1-9]\d?).*$/, "$1") : plain;
	return `${percent.isNegative ? "" : "+"}${text} %`;
}
function jsonLadder({ unit, currency, tiers, source, date, exact, basis }, title) {
	return {
		unit,
		currency,
		tiers: tiers.map(({ from, price }) => ({
			from: from.toString(),
			price: price.toString()
		})),
		source,
		...title !== void 0 && { title },
		date,
		exact,
		basis
	};
}
export { percentText as a, ladderText as i, exactPrice as n, jsonLadder as r, confidenceText as t };
