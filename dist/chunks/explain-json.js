import { O as jsonDriver } from "./core.js";
import { r as jsonLadder } from "./ladder-text.js";
// src/report/explain-json.ts
function explainJson(explanations, { currency, asOf, priceLists }) {
	return {
		schema: "costgate/explain/1",
		currency,
		asOf,
		priceLists,
		resources: explanations.map(resource)
	};
}
function resource({ before, after, delta, oneTime, drivers, sheet, unknown, region, ...plain }) {
	const { address, previousAddress, type, action, unchanged } = plain;
	return {
		address,
		...previousAddress !== void 0 && { previousAddress },
		type,
		action,
		unchanged,
		...sheet,
		region: region.name ?? null,
		regionFrom: region.from,
		monthlyDelta: decimal(delta),
		oneTimeCost: oneTime.toString(),
		drivers: drivers.map(jsonDriver),
		unknown,
		before: side(before),
		after: side(after)
	};
}
function side({ status, because, monthly, range, lines, inputs }) {
	return {
		status,
		...because !== void 0 && { because },
		monthlyCost: decimal(monthly),
		...range && {
			lowMonthlyCost: decimal(range.low),
			highMonthlyCost: decimal(range.high)
		},
		inputs,
		lines: lines.map(line)
	};
}
function line({ label, detail, unit, oneTime, quantity, running, steps, share, cost, unpriced, needs, inputs, asked, ladder, source, nearest, notes }) {
	return {
		line: label,
		...detail !== void 0 && { detail },
		unit,
		...oneTime && { oneTime },
		quantity: decimal(quantity),
		...running && { running: running.toString() },
		steps: steps.map((step) => ({
			from: step.from.toString(),
			quantity: step.quantity.toString(),
			price: step.price.toString(),
			cost: step.cost.toString()
		})),
		...share && { share: {
			factor: share.factor.toString(),
			because: share.because
		} },
		cost: decimal(cost),
		...unpriced !== void 0 && { unpriced },
		...needs.length > 0 && { needsUsage: needs },
		inputs,
		...asked !== void 0 && { asked },
		...ladder && { price: jsonLadder(ladder, source) },
		...nearest.length > 0 && { nearest: nearest.map(({ ladder: near, ...key }) => ({
			...key,
			price: jsonLadder(near, void 0)
		})) },
		notes
	};
}
function decimal(value) {
	return value?.toString() ?? null;
}
export { explainJson };
