import { B as serviceOf, It as compareText, Jt as Exact, L as toEntry } from "./core.js";
import { t as BestOf } from "./best-of.js";
// src/pricing/look-up/ladder-move.ts
function moveOf(before, after) {
	let largest;
	for (const from of stepsOf(before, after)) {
		const [was, is] = [priceAt(before.tiers, from), priceAt(after.tiers, from)];
		if (was.equals(is)) continue;
		const move = {
			from,
			before: was,
			after: is,
			relative: was.isZero ? void 0 : is.minus(was).over(was)
		};
		if (!largest || compareMoves(move, largest) < 0) largest = move;
	}
	return largest;
}
function compareMoves(a, b) {
	if (!a.relative || !b.relative) return a.relative ? 1 : b.relative ? -1 : b.after.compare(a.after);
	return b.relative.abs().compare(a.relative.abs());
}
function stepsOf(...ladders) {
	const steps = [];
	for (const { tiers } of ladders) for (const { from } of tiers) if (!steps.some((step) => step.equals(from))) steps.push(from);
	return steps;
}
function priceAt(tiers, quantity) {
	let price = tiers[0]?.price ?? Exact.zero;
	for (const tier of tiers) if (!tier.from.gt(quantity)) price = tier.price;
	return price;
}
// src/pricing/look-up/diff.ts
function diffPrices(old, next, most) {
	const work = new Differ(most);
	for (const { cloud, shelf } of union(old.contents(), next.contents(), ({ cloud, shelf }) => `${cloud} ${shelf}`)) {
		const service = serviceOf(shelf);
		for (const place of union(old.places(cloud, shelf), next.places(cloud, shelf), (place) => place)) {
			work.compared++;
			if (old.digestOf(cloud, shelf, place) === next.digestOf(cloud, shelf, place)) work.identical++;
			else work.compare({
				cloud,
				service,
				place
			}, old.rows(cloud, shelf, place), next.rows(cloud, shelf, place));
		}
	}
	return work.result(old.identity, next.identity);
}
const NONE = {
	up: 0,
	down: 0,
	added: 0,
	removed: 0,
	restated: 0,
	sameOtherSource: 0
};
var Differ = class {
	compared = 0;
	identical = 0;
	services = new Map();
	moved;
	restated;
	added;
	removed;
	constructor(most) {
		this.moved = new BestOf(most, (a, b) => compareMoves(a.move, b.move) || byKey(a, b));
		this.restated = new BestOf(most, byKey);
		this.added = new BestOf(most, byKey);
		this.removed = new BestOf(most, byKey);
	}
	compare(where, before, after) {
		for (const [old, next] of merge(before, after)) if (old?.written !== next?.written) this.pair({
			...where,
			product: (old ?? next)?.product ?? "",
			purchase: (old ?? next)?.purchase ?? ""
		}, old, next);
	}
	result(from, to) {
		const services = [...this.services.values()].sort((a, b) => compareText(`${a.cloud} ${a.service}`, `${b.cloud} ${b.service}`));
		const total = { ...NONE };
		for (const counts of services) for (const kind of Object.keys(NONE)) total[kind] += counts[kind];
		const { compared, identical, moved, restated, added, removed } = this;
		return {
			from,
			to,
			total,
			services,
			moved: moved.list(),
			restated: restated.list(),
			added: added.list(),
			removed: removed.list(),
			parts: {
				compared,
				identical
			}
		};
	}
	pair(key, old, next) {
		const [before, after] = [ladderOf(old), ladderOf(next)];
		if (!before && !after) return;
		const counts = this.countsOf(key);
		if (!before || !after) {
			counts[after ? "added" : "removed"]++;
			(after ? this.added : this.removed).add({
				...key,
				ladder: after ?? before
			});
			return;
		}
		if (before.unit !== after.unit || before.currency !== after.currency) {
			counts.restated++;
			this.restated.add({
				...key,
				before,
				after
			});
			return;
		}
		const move = moveOf(before, after);
		if (!move) counts.sameOtherSource++;
		else {
			counts[move.after.gt(move.before) ? "up" : "down"]++;
			this.moved.add({
				...key,
				before,
				after,
				move
			});
		}
	}
	countsOf({ cloud, service }) {
		const name = `${cloud} ${service}`;
		const counts = this.services.get(name) ?? {
			cloud,
			service,
			...NONE
		};
		this.services.set(name, counts);
		return counts;
	}
};
function ladderOf(row) {
	if (!row) return void 0;
	const { ladder, ambiguous } = toEntry(row.written);
	return ambiguous ? void 0 : ladder;
}
function* merge(before, after) {
	const [olds, nexts] = [before[Symbol.iterator](), after[Symbol.iterator]()];
	let [old, next] = [rowOf(olds.next()), rowOf(nexts.next())];
	while (old || next) {
		const order = !next ? -1 : !old ? 1 : compareText(old.product, next.product) || compareText(old.purchase, next.purchase);
		yield [order <= 0 ? old : void 0, order >= 0 ? next : void 0];
		if (order <= 0) old = rowOf(olds.next());
		if (order >= 0) next = rowOf(nexts.next());
	}
}
function rowOf(result) {
	return result.done ? void 0 : result.value;
}
function union(a, b, name) {
	const all = new Map([...a, ...b].map((item) => [name(item), item]));
	return [...all.keys()].sort().flatMap((key) => all.get(key) ?? []);
}
function byKey(a, b) {
	return compareText(textOf(a), textOf(b));
}
function textOf({ cloud, service, product, place, purchase }) {
	return [
		cloud,
		service,
		product,
		place,
		purchase
	].join("	");
}
export { diffPrices };
