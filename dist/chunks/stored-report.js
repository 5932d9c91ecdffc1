import { $t as ConfigError, J as totalsOf, Jt as Exact, Xt as sum, ht as ABSENT, pt as UNCHANGED } from "./core.js";
import { J as _enum, Q as literal, X as boolean, Y as array, et as object, ot as ZodError, q as date, rt as string } from "./config.js";
// src/policy/stored-report.ts
const Money = string().regex(/^-?\d{1,30}(\.\d{1,60})?$/).transform((text) => Exact.of(text));
const StoredReport = object({
	schema: literal("costgate/report/1"),
	currency: string().regex(/^[A-Z]{3}$/),
	asOf: date(),
	prices: object({
		digest: string(),
		date: string()
	}).nullable(),
	totals: object({
		pastMonthlyCost: Money,
		monthlyCost: Money
	}),
	notices: array(object({
		id: string(),
		message: string()
	})),
	resources: array(object({
		address: string(),
		type: string(),
		module: string().default(""),
		changed: boolean(),
		status: _enum([
			"priced",
			"free",
			"needs-usage",
			"unpriced",
			"unsupported"
		]),
		pastMonthlyCost: Money.nullable(),
		monthlyCost: Money.nullable(),
		monthlyDelta: Money.nullable(),
		oneTimeCost: Money.optional(),
		outsidePlan: boolean().default(false),
		drivers: array(object({ monthlyDelta: Money })).default([])
	}))
});
function storedEstimate(text, file) {
	const report = read(text, file);
	const resources = [...report.resources.map(resourceOf), restOf(report)];
	const { currency, asOf, prices, notices } = report;
	return {
		currency,
		asOf,
		resources,
		totals: totalsOf(resources),
		priceLists: prices ? [prices] : [],
		notices,
		hasBase: false
	};
}
function read(text, file) {
	try {
		return StoredReport.parse(JSON.parse(text));
	} catch (error) {
		if (!(error instanceof SyntaxError) && !(error instanceof ZodError)) throw error;
		throw new ConfigError("is no report of costgate, edition 1", {
			position: { file },
			remedy: "Store what `costgate gate --format json` prints."
		});
	}
}
function resourceOf(stored) {
	const { address, type, module, changed, status, outsidePlan, monthlyDelta, oneTimeCost, drivers } = stored;
	const delta = monthlyDelta ?? void 0;
	const known = sum(drivers.map((driver) => driver.monthlyDelta)).max(0);
	return {
		...REST,
		address,
		type,
		module,
		changed,
		outsidePlan,
		delta,
		atLeast: delta ?? known,
		oneTime: oneTimeCost ?? Exact.zero,
		before: {
			...ABSENT,
			monthly: stored.pastMonthlyCost ?? void 0
		},
		after: {
			...ABSENT,
			status,
			monthly: stored.monthlyCost ?? void 0
		}
	};
}
const REST = {
	...UNCHANGED,
	address: "",
	previousAddress: void 0,
	type: "",
	module: "",
	tags: () => new Map(),
	action: "no-op",
	imported: false,
	deposed: void 0,
	region: {
		known: false,
		because: "a stored report"
	},
	outsidePlan: false,
	before: ABSENT,
	after: ABSENT,
	pending: Exact.zero,
	changed: false
};
function restOf({ totals, resources }) {
	const less = (total, costs) => total.minus(sum(costs.map((cost) => cost ?? Exact.zero)));
	const before = less(totals.pastMonthlyCost, resources.map(({ pastMonthlyCost }) => pastMonthlyCost));
	const after = less(totals.monthlyCost, resources.map(({ monthlyCost }) => monthlyCost));
	return {
		...REST,
		before: {
			...ABSENT,
			monthly: before
		},
		after: {
			...ABSENT,
			monthly: after
		}
	};
}
export { storedEstimate };
