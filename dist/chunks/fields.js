import { t as Exact } from "./exact.js";
// src/plan/value.ts
const UNKNOWN = Symbol("known after apply");
var BigNumber = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
function isValues(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof BigNumber);
}
function own(values, key) {
	return values !== void 0 && Object.hasOwn(values, key) ? values[key] : void 0;
}
// src/resources/fields.ts
var Unpriceable = class extends Error {
	name = "Unpriceable";
};
function unpriced(because) {
	throw new Unpriceable(because);
}
function field(parse, given) {
	return {
		parse,
		absent: given?.default,
		standsIn: given !== void 0,
		because: given?.because
	};
}
function describe(value) {
	if (Array.isArray(value)) return "a list";
	if (isValues(value)) return "an object";
	return typeof value === "string" ? "text" : `a ${typeof value}`;
}
function text(given) {
	return field((value, path) => {
		if (typeof value === "string") return value;
		if (typeof value === "number" || typeof value === "boolean") return String(value);
		if (value instanceof BigNumber) return value.text;
		return unpriced(`${path} is ${describe(value)}, not text`);
	}, given);
}
function number(given) {
	return field(readNumber, given && {
		...given,
		default: given.default === void 0 ? void 0 : Exact.of(given.default)
	});
}
const LARGEST = Exact.of("1e15");
function readNumber(value, path) {
	const written = value instanceof BigNumber ? value.text : value;
	if (typeof written !== "number" && typeof written !== "string") return unpriced(`${path} is ${describe(value)}, not a number`);
	let parsed;
	try {
		parsed = Exact.of(written);
	} catch {
		return unpriced(`${path} is not a number`);
	}
	if (parsed.isNegative) unpriced(`${path} is negative`);
	if (parsed.gt(LARGEST)) unpriced(`${path} is larger than 10^15`);
	return parsed;
}
function flag(given) {
	return field((value, path) => {
		if (value === true || value === "true") return true;
		if (value === false || value === "false") return false;
		if (value === "") return given?.default;
		return unpriced(`${path} is ${describe(value)}, not true or false`);
	}, given);
}
function blocks(shape, given) {
	return field((value, path, reading) => {
		const list = Array.isArray(value) ? value : [value];
		return list.map((item, at) => {
			const place = list.length > 1 ? `${path}[${at}]` : path;
			if (item === UNKNOWN) unpriced(`${place} is known after apply`);
			if (!isValues(item)) unpriced(`${place} is ${describe(item)}, not a block`);
			return viewOf(prototypeOf(shape), item, new BlockReading(place, reading));
		});
	}, {
		default: [],
		...given
	});
}
function block(shape, given) {
	const many = blocks(shape, given);
	return {
		parse: (value, path, reading) => many.parse(value, path, reading)[0],
		absent: void 0,
		standsIn: true,
		because: given?.because
	};
}
function texts(given) {
	const one = text();
	return field((value, path, reading) => {
		return (Array.isArray(value) ? value : [value]).map((item, at) => {
			if (item === UNKNOWN || item === null) return "";
			return one.parse(item, `${path}[${at}]`, reading) ?? "";
		});
	}, {
		default: [],
		...given
	});
}
function count(given) {
	const { absent = 0, unknown = absent } = given ?? {};
	return {
		...field((value, path) => {
			if (Array.isArray(value)) return value.length;
			if (isValues(value)) return Object.keys(value).length;
			return unpriced(`${path} is ${describe(value)}, not a list`);
		}, {
			default: absent,
			...given && { because: given.because }
		}),
		unknown
	};
}
var BlockReading = class {
	path;
	outer;
	constructor(path, outer) {
		this.path = path;
		this.outer = outer;
	}
	assume(text) {
		this.outer.assume(text);
	}
	isConfigured() {}
	onRead(path) {
		this.outer.onRead?.(path);
	}
};
const prototypes = new WeakMap();
function prototypeOf(shape) {
	let prototype = prototypes.get(shape);
	if (!prototype) {
		prototype = {};
		for (const [name, one] of Object.entries(shape)) Object.defineProperty(prototype, name, {
			enumerable: true,
			get() {
				return readField(one, name, this.values, this.reading);
			}
		});
		prototypes.set(shape, prototype);
	}
	return prototype;
}
function viewOf(prototype, values, reading) {
	const view = Object.create(prototype);
	view.values = values;
	view.reading = reading;
	return view;
}
function readField(one, name, values, reading) {
	const path = reading.path ? `${reading.path}.${name}` : name;
	reading.onRead?.(path);
	const value = own(values, name);
	if (value === void 0 || value === null) return one.absent;
	if (value !== UNKNOWN) return one.parse(value, path, reading);
	if (reading.isConfigured(name) === false) return one.absent;
	if (!one.standsIn) unpriced(`${path} is known after apply`);
	reading.assume(`${path} is known after apply; assumed ${sayDefault(one)}`);
	return one.unknown ?? one.absent;
}
function sayDefault(one) {
	const { absent, unknown = absent, because } = one;
	const value = typeof unknown === "string" || typeof unknown === "boolean" || typeof unknown === "number" || unknown instanceof Exact ? String(unknown) : "not set";
	return because ? `${value} (${because})` : value;
}
export { flag as a, text as c, viewOf as d, BigNumber as f, own as h, count as i, texts as l, isValues as m, block as n, number as o, UNKNOWN as p, blocks as r, prototypeOf as s, Unpriceable as t, unpriced as u };
