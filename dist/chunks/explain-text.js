import { t as columns } from "./columns.js";
import { Dt as numberText, Qt as visible, S as money, T as signed, w as price } from "./core.js";
import { i as ladderText, n as exactPrice, t as confidenceText } from "./ladder-text.js";
// src/report/explain-text.ts
function explainText(explanations, { priceLists, asOf }) {
	const lists = priceLists.map(({ digest, date }) => `snapshot ${digest.slice(0, 12)}, newest price ${visible(date, 10)}`);
	return `${[...explanations.map(resourceText), `Prices: ${lists.join("; ") || "none"}. Calendars as of ${asOf}.`].join("\n\n")}\n`;
}
function resourceText(explanation) {
	const { before, after, unchanged, currency } = explanation;
	const sides = unchanged ? [sideText("Today and as planned", after, void 0, currency)] : [sideText("As planned", after, void 0, currency), sideText("Today", before, after, currency)];
	return [headText(explanation), ...sides].join("\n\n");
}
function headText(explanation) {
	const { address, previousAddress, type, action, sheet, region, before, after, delta, currency, drivers, unknown, oneTime } = explanation;
	const what = sheet ? `${visible(sheet.title)} (${visible(type, 100)})` : visible(type, 100);
	const moved = previousAddress === void 0 || previousAddress === address ? "" : `, before: ${visible(previousAddress)}`;
	const [was, is] = [amountText(before, currency), amountText(after, currency)];
	return [
		visible(address),
		`  ${what}, ${action}${moved}`,
		`  region: ${visible(region.name ?? "not known", 60)} (${visible(region.from)})`,
		`  ${was} → ${is}: ${delta ? `${signed(delta, currency)} a month` : "the difference is not known"}${oneTime.isZero ? "" : `, ${money(oneTime, currency)} once`}`,
		...drivers.map(({ kind, line, factor, detail, delta: part }) => `    ${kind}: ${[factor ?? line, detail].filter(Boolean).map((text) => visible(text)).join(", ")}  ${signed(part, currency)}`),
		...unknown.map((why) => `    not known: ${visible(why)}`),
		...sheet ? [...sheet.pricing === "" ? [] : [`  published at ${visible(sheet.pricing)}`], ...sheet.limits.map((limit) => `  not priced: ${visible(limit)}`)] : []
	].join("\n");
}
function amountText({ status, monthly }, currency) {
	return monthly ? `${money(monthly, currency)}${status === "unpriced" ? " and what has no price" : ""}` : status;
}
function sideText(title, side, other, currency) {
	const head = `${title}: ${side.status}${side.because === void 0 ? "" : ` (${visible(side.because)})`}${side.monthly ? `, ${money(side.monthly, currency)} a month` : ""}${rangeText(side, currency)}`;
	const told = new Map((other?.lines ?? []).map((line) => [signatureOf(line), line]));
	const lines = side.lines.map((line) => (told.has(signatureOf(line)) ? [`${headOf(line)}: as planned`] : lineText(line, currency)).join("\n"));
	return [
		head,
		...inputLines(side.inputs),
		...lines
	].join("\n");
}
function rangeText({ range }, currency) {
	if (!range) return "";
	const [low, high] = [range.low, range.high].map((amount) => amount ? money(amount, currency) : "not known");
	return `, at the least ${low}, at the most ${high}`;
}
function signatureOf({ label, detail, quantity: amount, asked, cost, unpriced }) {
	return JSON.stringify([
		label,
		detail,
		amount,
		asked,
		cost,
		unpriced
	]);
}
function headOf({ label, detail }) {
	return `\n${visible(label)}${detail === void 0 ? "" : ` (${visible(detail)})`}`;
}
function lineText(line, currency) {
	const { asked, ladder, source, inputs, notes, nearest } = line;
	return [
		headOf(line),
		...formulaLines(line, currency).map((text) => `  ${text}`),
		...inputLines(inputs),
		...asked === void 0 ? [] : [`  asked     ${visible(asked)}`],
		...ladder ? [`  price     ${ladderText(ladder)}`, `            ${confidenceText(ladder)}; ${visible(ladder.date, 10)}, ${visible(ladder.source, 60)}${source === void 0 ? "" : `: ${visible(source)}`}`] : [],
		...notes.map((note) => `  note      ${visible(note)}`),
		...columns(nearest.map(({ product, place, purchase, ladder: near }) => [
			"  nearest ",
			visible(product, 160),
			visible(place, 60),
			visible(purchase, 60),
			ladderText(near)
		]))
	];
}
function formulaLines(line, currency) {
	const { unpriced, needs, quantity: amount, unit, cost, ladder, steps, share, oneTime, running } = line;
	const count = running && !running.equals(1) ? ` (${numberText(running)} × 730 hours)` : "";
	const units = amount && `${numberText(amount)} ${visible(unit, 40)}${count}`;
	if (unpriced !== void 0) return [`no price: ${visible(unpriced)}`, ...units === void 0 ? [] : [`quantity: ${units}`]];
	if (!cost || !units) return [`needs usage: ${needs.map((key) => visible(key, 100)).join(", ")}`];
	const times = share ? ` × ${numberText(share.factor)} (${visible(share.because)})` : "";
	const total = `= ${price(cost, currency)} ${oneTime ? "once" : "a month"}`;
	const [only, more] = steps;
	if (!ladder || !only) return [`${units} = ${price(cost, currency)}`];
	if (!more) return [`${units} × ${exactPrice(only.price, currency)}${times} ${total}`];
	return [`${units}${times} ${total}`, ...stepLines(steps, currency)];
}
function stepLines(steps, currency) {
	return columns(steps.map(({ from, quantity: amount, price: each, cost }) => [
		`  from ${numberText(from)}:`,
		`${numberText(amount)} × ${exactPrice(each, currency)}`,
		`= ${price(cost, currency)}`
	]));
}
function inputLines(inputs) {
	const rows = inputs.map(({ name, of, value, from }) => [
		visible(of === void 0 ? name : `${of}: ${name}`, 160),
		visible(value, 160),
		visible(from, 200)
	]);
	return columns(rows).map((row, at) => `  ${at === 0 ? "inputs" : "      "}    ${row}`);
}
export { explainText };
