import { It as compareText, L as toEntry, St as describeQuery, V as shelfOf, X as billOf, Y as priceSide, c as editDistance } from "./core.js";
import { t as BestOf } from "./best-of.js";
import { n as wordsOf, t as Likeness } from "./product-words.js";
// src/pricing/look-up/nearest.ts
const FARTHEST = .5;
const PLACES = 2;
function nearestTo(query, packs, most) {
	const near = packs.flatMap((pack) => [...alike(query, pack, most), ...elsewhere(query, pack)]);
	const once = [...new Map(near.map((one) => [`${one.place}\n${one.product}\n${one.purchase}`, one])).values()];
	const by = (kind) => once.filter(({ differs }) => differs === kind);
	const places = by("place");
	const here = [...by("purchase"), ...by("product")].slice(0, most - Math.min(PLACES, places.length));
	return [...here, ...places.slice(0, most - here.length)];
}
function alike(query, pack, most) {
	const { cloud, service, product, purchase, place = "" } = query;
	const likeness = new Likeness(wordsOf(product));
	const best = new BestOf(most, (a, b) => a.distance - b.distance || compareText(a.product, b.product) || compareText(a.purchase, b.purchase));
	for (const shelf of new Set([shelfOf(service, purchase), service])) for (const row of pack.rows(cloud, shelf, place)) {
		const isSame = row.product === product;
		if (!isSame && row.purchase !== purchase) continue;
		const distance = isSame ? -1 : likeness.distance(row.product);
		if (distance < FARTHEST) best.add({
			...row,
			distance
		});
	}
	return best.list().flatMap((row) => {
		const { ladder, ambiguous } = toEntry(row.written);
		const differs = row.product === product ? "purchase" : "product";
		return ambiguous ? [] : [{
			cloud,
			service,
			product: row.product,
			place,
			purchase: row.purchase,
			ladder,
			differs
		}];
	});
}
function elsewhere(query, pack) {
	const { cloud, service, product, purchase, place = "" } = query;
	const others = pack.places(cloud, shelfOf(service, purchase)).filter((other) => other !== place);
	const far = new Map(others.map((other) => [other, editDistance(place, other)]));
	const byName = (a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0) || compareText(a, b);
	return others.sort(byName).flatMap((other) => {
		const ladder = ladderAt(query, pack, other);
		return ladder ? [{
			cloud,
			service,
			product,
			place: other,
			purchase,
			ladder,
			differs: "place"
		}] : [];
	});
}
function ladderAt({ cloud, service, product, purchase }, pack, place) {
	for (const row of pack.rows(cloud, shelfOf(service, purchase), place)) {
		if (row.product > product) return void 0;
		if (row.product !== product || row.purchase !== purchase) continue;
		const { ladder, ambiguous } = toEntry(row.written);
		return ambiguous ? void 0 : ladder;
	}
}
// src/estimate/watch.ts
const MOST_NEAREST = 5;
var Watch = class {
	kept = [];
	titles = new Map();
	wanted;
	constructor(wanted) {
		this.wanted = wanted;
	}
	seen() {
		return this.kept;
	}
	wants(change) {
		return this.wanted(change);
	}
	price(change, side, sheet, world, prices, currency) {
		const answers = new Map();
		const bill = billOf(change, side, sheet, {
			...world,
			keepsInputs: true
		});
		const priced = priceSide(bill, (other) => billOf(change, side, sheet, other), world, listening(prices, answers), currency);
		const packs = prices.packs?.() ?? [];
		for (const { sources } of packs) for (const [name, { title }] of Object.entries(sources)) this.titles.set(name, title);
		const lines = bill.status === "billed" ? bill.lines : [];
		this.kept.push({
			change,
			side,
			sheet,
			priced,
			lines: priced.lines.flatMap((line, at) => lines[at] ? [watched(lines[at], line, answers, packs)] : []),
			inputs: bill.status === "free" && bill.inputs || []
		});
		return priced;
	}
};
function watched(bill, priced, answers, packs) {
	const found = bill.query && answers.get(describeQuery(bill.query));
	return {
		bill,
		priced,
		found,
		nearest: bill.query && found?.found === false ? nearestTo(bill.query, packs, MOST_NEAREST) : []
	};
}
function listening(prices, answers) {
	return { find(query, currency) {
		const found = prices.find(query, currency);
		answers.set(describeQuery(query), found);
		return found;
	} };
}
export { Watch };
