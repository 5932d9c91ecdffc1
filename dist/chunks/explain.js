import { Ht as UNKNOWN, Jt as Exact, Nt as HIDDEN, St as describeQuery, Tt as stepsOf, Ut as isValues, Vt as BigNumber, g as actionOf, gt as labelOf, vt as asCharged } from "./core.js";
// src/report/explain-inputs.ts
function explainInputs(inputs, address) {
	return inputs.filter((input) => !isOpened(input, inputs)).flatMap((input) => explain$1(input, address));
}
function isOpened(input, all) {
	if (input.kind !== "attribute" || typeof input.value !== "object") return false;
	const { path, change } = input;
	return all.some((other) => other.kind === "attribute" && other.change === change && (other.path.startsWith(`${path}.`) || other.path.startsWith(`${path}[`)));
}
function explain$1(input, address) {
	const of = "change" in input && input.change.address !== address ? { of: input.change.address } : {};
	switch (input.kind) {
		case "attribute": return [{
			name: input.path,
			...of,
			...attribute(input)
		}];
		case "usage": return [{
			name: input.key,
			...of,
			...usage(input)
		}];
		case "region": {
			const { region } = input;
			if (region.known && region.sensitive) return [{
				name: "region",
				...of,
				value: HIDDEN,
				from: region.from,
				sensitive: true
			}];
			return [{
				name: "region",
				...of,
				value: region.known ? region.name : "not known",
				from: region.known ? region.from : region.because
			}];
		}
		case "reference": return reference(input).map((found) => ({
			name: input.name,
			...of,
			...found
		}));
		case "day": return [{
			name: "day",
			value: input.value,
			from: "--as-of, else today"
		}];
		case "production": return [{
			name: "production",
			value: String(input.value),
			from: "--production, else true"
		}];
	}
}
function attribute(input) {
	const { value, field } = input;
	if (input.change.isSensitive(input.path)) return {
		value: HIDDEN,
		from: "plan",
		sensitive: true
	};
	if (!field) return {
		value: "not kept",
		from: "plan"
	};
	if (value === void 0 || value === null) return byDefault(field, field.absent, "default");
	if (value !== UNKNOWN) return {
		value: valueText(value),
		from: "plan"
	};
	if (input.side === "after" && input.change.isConfigured(input.path) === false) return byDefault(field, field.absent, "left to the provider");
	if (!field.standsIn) return {
		value: "known after apply",
		from: "needed, and no default can stand in"
	};
	return byDefault(field, field.unknown ?? field.absent, "known after apply, assumed");
}
function byDefault(field, value, why) {
	return {
		value: typeof value === "string" || typeof value === "boolean" || typeof value === "number" || value instanceof Exact ? typeof value === "string" ? quoted(value) : String(value) : "not set",
		from: field.because ? `${why}: ${field.because}` : why
	};
}
function usage({ given }) {
	if (!given) return {
		value: "not given",
		from: "no usage file says so"
	};
	const { value, range, from } = given;
	if (range) return {
		value: `${value.toString()} (${range.low.toString()} to ${range.high.toString()})`,
		from
	};
	return {
		value: typeof value === "string" ? quoted(value) : value.toString(),
		from
	};
}
function reference({ targets, outside }) {
	if (outside) return [{
		value: "a resource that is not in the plan",
		from: "plan"
	}];
	return targets.map(({ address }) => ({
		value: address,
		from: "reference"
	}));
}
const LONGEST = 120;
function valueText(value) {
	if (typeof value === "string") return quoted(value);
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	if (value instanceof BigNumber) return value.text;
	if (isValues(value)) return "1 block";
	if (value.length === 0) return "none";
	return value.every((item) => typeof item === "string" || typeof item === "number" || typeof item === "boolean") && value.length <= 10 ? `[${value.map((item) => valueText(item)).join(", ")}]` : `${value.length} in a list`;
}
function quoted(text) {
	return text.length > LONGEST || /^\s*[[{]|\n/.test(text) ? `text of ${text.length} characters` : `"${text}"`;
}
// src/report/explain.ts
function explain(address, { resources, currency }, watch) {
	return resources.filter((resource) => isAt(resource, address)).map((resource) => explainResource(resource, currency, watch));
}
function isAt({ address, previousAddress }, asked) {
	return address === asked || previousAddress === asked;
}
function explainResource(resource, currency, watch) {
	const seen = watch.seen().filter(({ change }) => change.address === resource.address && change.deposed === resource.deposed);
	const side = (estimate) => explainSide(estimate, seen, watch.titles);
	const [before, after] = [side(resource.before), side(resource.after)];
	const sheet = seen[0]?.sheet;
	const { region, delta, oneTime, drivers, unknown } = resource;
	return {
		address: resource.address,
		previousAddress: resource.previousAddress,
		type: resource.type,
		action: actionOf(resource),
		sheet: sheet && {
			title: sheet.title,
			pricing: sheet.pricing,
			limits: sheet.limits
		},
		region: {
			name: region.known ? region.name : void 0,
			from: region.known ? region.from : region.because
		},
		currency,
		before,
		after,
		unchanged: resource.before === resource.after,
		delta,
		oneTime,
		drivers,
		unknown
	};
}
function explainSide(estimate, seen, titles) {
	const watched = seen.find(({ priced }) => priced === estimate);
	return {
		status: estimate.status,
		because: estimate.because,
		monthly: estimate.monthly,
		range: estimate.range && {
			low: estimate.range.low.monthly,
			high: estimate.range.high.monthly
		},
		lines: watched?.lines.map((line) => explainLine(line, watched.change.address, titles)) ?? [],
		inputs: watched ? explainInputs(watched.inputs, watched.change.address) : []
	};
}
function explainLine({ bill, priced, found, nearest }, address, titles) {
	const ladder = found?.found ? asCharged(bill, found.ladder) : void 0;
	return {
		label: labelOf(priced),
		detail: priced.detail,
		unit: priced.unit,
		oneTime: priced.oneTime,
		quantity: priced.quantity,
		running: bill.running,
		steps: ladder && priced.cost && priced.quantity ? stepsOf(priced.quantity, ladder) : [],
		share: bill.share,
		cost: priced.cost,
		unpriced: priced.unpriced,
		needs: priced.unpriced === void 0 && !priced.cost ? priced.usage : [],
		inputs: explainInputs(bill.inputs ?? [], address),
		asked: bill.query && describeQuery(bill.shown ?? bill.query),
		ladder,
		source: ladder && titles.get(ladder.source),
		nearest: bill.secrets ? [] : nearest,
		notes: [...priced.assumptions, ...ratesOf(ladder)]
	};
}
function ratesOf(ladder) {
	return (ladder?.adjustments?.filter((adjustment) => adjustment.kind === "exchange") ?? []).map(({ from, to, rate, date, source }) => `converted at ${rate} ${to} for 1 ${from} of ${date}: ${source}`);
}
export { explain, isAt };
