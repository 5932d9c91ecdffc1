import { t as columns } from "./columns.js";
import { C as oneOf, Dt as numberText, Et as group, Qt as visible } from "./core.js";
import { a as percentText, i as ladderText, n as exactPrice, r as jsonLadder } from "./ladder-text.js";
// src/report/prices-diff.ts
function diffText(diff, most) {
	const { from, to, total, parts, services, moved, restated, added, removed } = diff;
	return `${[
		[
			`Prices ${nameOf(from)} → ${nameOf(to)}`,
			`  ${countsText(total)}`,
			`  ${number(parts.compared)} parts (a service at a place) compared, ${number(parts.identical)} of them identical`
		],
		servicesTable(services, most),
		list("Moved, the largest first", total.up + total.down, moved, ({ before, move, ...key }) => [
			percentText(move.relative),
			`${exactPrice(move.before, before.currency)} → ${exactPrice(move.after, before.currency)} per ${visible(oneOf(before.unit), 40)}`,
			`${keyText(key)}${move.from.isZero ? "" : `, from ${numberText(move.from)} on`}`
		]),
		list("In another unit or currency", total.restated, restated, ({ before, after, ...key }) => [`${ladderText(before)} → ${ladderText(after)}`, keyText(key)]),
		list("Added", total.added, added, ({ ladder, ...key }) => [ladderText(ladder), keyText(key)]),
		list("Removed", total.removed, removed, ({ ladder, ...key }) => [ladderText(ladder), keyText(key)])
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function servicesTable(services, most) {
	if (services.length === 0) return [];
	const differing = (counts) => counts.up + counts.down + counts.restated + counts.removed + counts.added;
	const shown = [...services].sort((a, b) => differing(b) - differing(a)).slice(0, most);
	const rows = shown.map((service) => [visible(`${service.cloud} ${service.service}`, 80), ...KINDS.map((kind) => number(service[kind]))]);
	const more = services.length > shown.length ? [`and ${number(services.length - shown.length)} more`] : [];
	return [`By service (${number(services.length)})`, ...[...columns([HEAD, ...rows], [
		1,
		2,
		3,
		4,
		5,
		6
	]), ...more].map((line) => `  ${line}`)];
}
const KINDS = [
	"up",
	"down",
	"added",
	"removed",
	"restated",
	"sameOtherSource"
];
const HEAD = [
	"",
	"up",
	"down",
	"added",
	"removed",
	"other unit",
	"same price, other source or date"
];
function list(title, total, items, row) {
	if (items.length === 0) return total === 0 ? [] : [`${title} (${number(total)})`];
	const more = total > items.length ? [`  and ${number(total - items.length)} more`] : [];
	return [
		`${title} (${number(total)})`,
		...columns(items.map(row), [0]).map((line) => `  ${line}`),
		...more
	];
}
function countsText({ up, down, added, removed, restated, sameOtherSource }) {
	return `${`${number(up)} up, ${number(down)} down, ${number(added)} added, ${number(removed)} removed`}, ${number(restated)} in another unit or currency; ${number(sameOtherSource)} the same, of another source or date`;
}
function nameOf({ digest, date }) {
	return `${visible(date, 10)} (${digest.slice(0, 12)})`;
}
function keyText({ cloud, service, product, place, purchase }) {
	return visible([
		cloud,
		service,
		product,
		place,
		purchase
	].join(" "), 300);
}
function number(count) {
	return group(String(count));
}
function diffJson({ moved, restated, added, removed, ...diff }, before, after) {
	const key = ({ cloud, service, product, place, purchase }) => ({
		cloud,
		service,
		product,
		place,
		purchase
	});
	return {
		schema: "costgate/prices-diff/1",
		...diff,
		moved: moved.map(({ move, ...price }) => ({
			...key(price),
			percent: move.relative?.times(100).toString() ?? null,
			fromQuantity: move.from.toString(),
			oldPrice: move.before.toString(),
			newPrice: move.after.toString(),
			before: jsonLadder(price.before, before.get(price.before.source)),
			after: jsonLadder(price.after, after.get(price.after.source))
		})),
		restated: restated.map((price) => ({
			...key(price),
			before: jsonLadder(price.before, before.get(price.before.source)),
			after: jsonLadder(price.after, after.get(price.after.source))
		})),
		added: added.map(({ ladder, ...price }) => ({
			...key(price),
			price: jsonLadder(ladder, after.get(ladder.source))
		})),
		removed: removed.map(({ ladder, ...price }) => ({
			...key(price),
			price: jsonLadder(ladder, before.get(ladder.source))
		}))
	};
}
export { diffJson, diffText };
