import { n as exact, t as Exact } from "./exact.js";
import { d as viewOf, s as prototypeOf, t as Unpriceable } from "./fields.js";
// src/resources/context.ts
var Trace = class {
	usage = new Map();
	assumptions = [];
};
var Subject = class Subject {
	path = "";
	change;
	side;
	world;
	trace;
	note;
	constructor(change, side, world, trace) {
		this.change = change;
		this.side = side;
		this.world = world;
		this.trace = trace;
		this.note = (text) => trace.assumptions.push(text);
	}
	assume(text) {
		this.trace.assumptions.push(text);
	}
	isConfigured(attribute) {
		return this.side === "after" ? this.change.isConfigured(attribute) : void 0;
	}
	onRead(path) {
		this.world.onRead?.(this.change.type, path);
	}
	region() {
		const region = this.side === "after" ? this.change.regionAfter : this.change.regionBefore;
		if (!region.known) throw new Unpriceable(`the region is not known: ${region.because}`);
		return region.name;
	}
	usage(key, kind, name = key) {
		const value = this.world.usageOf(this.change).get(key)?.value;
		this.trace.usage.set(name, value !== void 0);
		if (value === void 0) return void 0;
		if (kind === "text") return String(value);
		if (value instanceof Exact) return value;
		throw new Unpriceable(`usage ${key} is "${value.slice(0, 40)}", not a number`);
	}
	follow(reference) {
		const { references } = this.world.plan;
		if (reference.reverse) {
			const [type = ""] = reference.to;
			return references.sources(this.change, this.side, type, reference.through).map((source) => this.seen(source, reference));
		}
		const target = references.target(this.change, this.side, reference.through, reference.to);
		return target.found ? this.seen(target.change, reference) : void 0;
	}
	seen(target, reference) {
		const values = (this.side === "after" ? target.after ?? target.before : target.before ?? target.after) ?? {};
		return viewOf(referredPrototype(reference), values, new Subject(target, this.side, this.world, this.trace));
	}
};
function contextOf(sheet, subject) {
	const { change, side } = subject;
	return viewOf(sheetPrototype(sheet), (side === "after" ? change.after : change.before) ?? {}, subject);
}
function withGetters(base, getters) {
	const made = Object.create(base);
	for (const [name, read] of Object.entries(getters)) Object.defineProperty(made, name, { get() {
		return read(this.reading);
	} });
	return made;
}
function memoized(make) {
	const made = new WeakMap();
	return (key) => {
		let value = made.get(key);
		if (!value) {
			value = make(key);
			made.set(key, value);
		}
		return value;
	};
}
const sheetPrototype = memoized(({ attributes, usage, references }) => withGetters(prototypeOf(attributes), {
	...shared(references),
	usage: (subject) => viewOf(usagePrototype(usage), {}, subject),
	asOf: ({ world }) => world.asOf,
	production: ({ world }) => world.production,
	side: ({ side }) => side,
	assume: ({ note }) => note,
	usageAt: (subject) => (key, at) => subject.usage(key.replace(".", `[${at}].`), "number")
}));
const referredPrototype = memoized(({ attributes, references }) => withGetters(prototypeOf(attributes), {
	...shared(references),
	address: ({ change }) => change.address,
	type: ({ change }) => change.type,
	usageNumber: (subject) => (key) => subject.usage(key, "number", `${key} of ${subject.change.address}`)
}));
function shared(references) {
	return {
		refs: (subject) => viewOf(refsPrototype(references), {}, subject),
		region: (subject) => subject.region()
	};
}
const usagePrototype = memoized((usage) => withGetters({}, Object.fromEntries(Object.entries(usage).map(([key, { kind }]) => [key, (subject) => subject.usage(key, kind)]))));
const refsPrototype = memoized((references) => withGetters({}, Object.fromEntries(Object.entries(references).map(([name, reference]) => [name, (subject) => subject.follow(reference)]))));
// src/resources/bill.ts
const HOURS_A_MONTH = exact(730);
function billOf(change, side, sheet, world) {
	const trace = new Trace();
	const subject = new Subject(change, side, world, trace);
	const context = contextOf(sheet, subject);
	try {
		const because = sheet.free?.(context);
		const doubt = because === void 0 ? void 0 : trace.assumptions.find(isDoubt);
		if (doubt !== void 0) throw new Unpriceable(`it may cost something: ${doubt}`);
		if (because !== void 0) return {
			status: "free",
			because
		};
	} catch (error) {
		return {
			status: "billed",
			lines: [unpriceable(sheet.title, "months", void 0, error)]
		};
	}
	const lines = [];
	const doubts = trace.assumptions.filter(isDoubt);
	for (const component of sheet.components) {
		const line = lineOf(component, context, subject, void 0);
		if (line) lines.push(line);
		else doubts.push(...trace.assumptions.filter(isDoubt));
	}
	for (const part of sheet.parts) addPart(part, context, subject, lines, doubts);
	return {
		status: "billed",
		lines: doubts.length === 0 ? lines : withDoubts(lines, doubts, sheet)
	};
}
function isDoubt(assumption) {
	return /^\w+ is known after apply/.test(assumption);
}
function withDoubts([first, ...rest], doubts, { title }) {
	if (!first) return [unpriceable(title, "months", void 0, new Unpriceable(`it may cost something: ${doubts[0] ?? ""}`))];
	return [{
		...first,
		assumptions: once([...first.assumptions, ...doubts])
	}, ...rest];
}
function lineOf(component, r, subject, part) {
	const { trace } = subject;
	const { name, unit, hourly, oneTime } = component;
	trace.usage.clear();
	trace.assumptions = [];
	try {
		if (component.when && !component.when(r)) return void 0;
		const detail = component.detail?.(r);
		const share = component.share?.(r);
		const query = placed(typeof component.price === "function" ? component.price(r) : component.price, subject);
		trace.usage.clear();
		const amount = component.quantity(r);
		const quantity = amount === void 0 ? void 0 : hourly ? HOURS_A_MONTH.times(amount) : exact(amount);
		return {
			part,
			name,
			detail,
			unit,
			oneTime: oneTime === true,
			quantity,
			usage: usageKeys(trace, quantity),
			query,
			share,
			unpriced: void 0,
			assumptions: once(trace.assumptions)
		};
	} catch (error) {
		return {
			...unpriceable(name, unit, part, error),
			oneTime: oneTime === true,
			assumptions: once(trace.assumptions)
		};
	}
}
function usageKeys({ usage }, quantity) {
	if (usage.size === 0) return NONE;
	return [...usage].filter(([, given]) => given || quantity === void 0).map(([key]) => key);
}
const NONE = [];
function once(texts) {
	return texts.length === 0 ? NONE : [...new Set(texts)];
}
function addPart(part, context, subject, lines, doubts) {
	const { trace } = subject;
	try {
		trace.assumptions = [];
		const each = part.each(context);
		const shared = trace.assumptions;
		if (each.length === 0) doubts.push(...shared.filter(isDoubt));
		for (const [at, one] of each.entries()) {
			const name = each.length > 1 ? `${part.name}[${at}]` : part.name;
			for (const component of part.components) {
				const line = lineOf(component, one, subject, name);
				if (line) lines.push(shared.length === 0 ? line : {
					...line,
					assumptions: once([...shared, ...line.assumptions])
				});
				else doubts.push(...trace.assumptions.filter(isDoubt));
			}
		}
	} catch (error) {
		lines.push(unpriceable(part.name, "months", part.name, error));
	}
}
function placed(query, subject) {
	if (query.place !== void 0) return query;
	const { cloud, service, product, purchase } = query;
	return {
		cloud,
		service,
		product,
		place: subject.region(),
		purchase
	};
}
function unpriceable(name, unit, part, error) {
	if (!(error instanceof Unpriceable)) throw error;
	return {
		part,
		name,
		detail: void 0,
		unit,
		oneTime: false,
		quantity: void 0,
		usage: NONE,
		query: void 0,
		share: void 0,
		unpriced: error.message,
		assumptions: NONE
	};
}
export { billOf as n, HOURS_A_MONTH as t };
