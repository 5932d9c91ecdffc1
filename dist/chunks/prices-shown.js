import { t as columns } from "./columns.js";
import { Et as group, Qt as visible } from "./core.js";
import { i as ladderText, r as jsonLadder, t as confidenceText } from "./ladder-text.js";
// src/report/prices-shown.ts
function shownText({ total, prices, nearest }, words, identity, titles) {
	const asked = visible(words, 200);
	const footer = `Snapshot ${identity.digest.slice(0, 12)}, newest price ${identity.date}.`;
	if (total === 0) {
		const like = nearest.length > 0 ? [
			"The nearest:",
			"",
			...productLines(nearest, titles),
			""
		] : [];
		return `${[
			`No price fits: ${asked}`,
			...like,
			footer
		].join("\n")}\n`;
	}
	const left = total - prices.length;
	const more = left > 0 ? [`and ${group(String(left))} more; narrow it down, or use --limit`, ""] : [];
	return `${[
		...productLines(prices, titles),
		"",
		...more,
		footer
	].join("\n")}\n`;
}
function productLines(prices, titles) {
	const rows = columns(prices.map((price) => rowOf(price, titles)));
	let before = "";
	return prices.flatMap((price, at) => {
		const name = [
			price.cloud,
			price.service,
			price.product
		].map((word) => visible(word, 160)).join(" ");
		const head = name === before ? [] : [name];
		before = name;
		return [...head, `  ${rows[at] ?? ""}`];
	});
}
function rowOf({ place, purchase, ladder, ambiguous }, titles) {
	const amount = ambiguous ? "several prices in the list: none is used" : ladderText(ladder);
	const source = visible(titles.get(ladder.source) ?? ladder.source, 100);
	return [
		visible(place, 80),
		visible(purchase, 60),
		amount,
		visible(ladder.date, 10),
		confidenceText(ladder),
		source
	];
}
function shownJson({ total, prices, nearest }, words, identity, titles) {
	const rows = (list) => list.map(({ cloud, service, product, place, purchase, ladder, ambiguous }) => ({
		cloud,
		service,
		product,
		place,
		purchase,
		...jsonLadder(ladder, titles.get(ladder.source)),
		...ambiguous && { ambiguous }
	}));
	return {
		schema: "costgate/prices-show/1",
		snapshot: identity,
		words,
		total,
		prices: rows(prices),
		...total === 0 && { nearest: rows(nearest) }
	};
}
function contentsText({ digest, date, bytes, keys, clouds, sources }, path) {
	const table = clouds.map(({ cloud, services, places, keys: prices, from, to }) => [
		visible(cloud, 40),
		...[
			services,
			places,
			prices
		].map((count) => group(String(count))),
		visible(from, 10),
		visible(to, 10)
	]);
	const origins = sources.flatMap(({ name, title, origin, keys: prices, from, to }) => [`  ${visible(name, 60)}: ${visible(title, 200)}`, `      ${group(String(prices))} prices of ${visible(from === to ? from : `${from} to ${to}`, 30)}; ${visible(origin, 200)}`]);
	return `${[
		`Price snapshot ${visible(path, 200)}`,
		`  digest  ${digest}`,
		`  newest  ${visible(date, 10)}`,
		`  size    ${group(String(bytes))} bytes`,
		`  prices  ${group(String(keys))}`,
		"",
		...columns([[
			"cloud",
			"services",
			"places",
			"prices",
			"oldest",
			"newest"
		], ...table], [
			1,
			2,
			3
		]),
		"",
		`Sources (${sources.length})`,
		...origins
	].join("\n")}\n`;
}
function contentsJson(contents) {
	return {
		schema: "costgate/prices-contents/1",
		...contents
	};
}
export { contentsJson, contentsText, shownJson, shownText };
