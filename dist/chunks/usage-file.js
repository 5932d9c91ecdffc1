import { $t as ConfigError, Jt as Exact, kt as selectableOf } from "./core.js";
import { I as parseYaml, U as checkYaml, b as Selector, j as compileGlob, k as selects } from "./config.js";
// src/resources/usage/usage-file.ts
const KEYS = [
	"version",
	"resource_usage",
	"resource_type_default_usage",
	"rules"
];
function readUsageFile(text, file, { references = NO_REFERENCES, lens, run } = {}) {
	const yaml = parseYaml(text, file);
	const data = recordAt(yaml, []) ?? {};
	const stray = Object.keys(data).find((key) => !KEYS.includes(key));
	if (stray !== void 0) throw new ConfigError(`unknown key ${stray}`, {
		position: yaml.positionOf([stray]),
		remedy: `A usage file has: ${KEYS.join(", ")}.`
	});
	const byAddress = section(yaml, "resource_usage");
	const byType = section(yaml, "resource_type_default_usage");
	const wildcards = [...byAddress].filter(([address]) => address.includes("*")).map(([address, values]) => ({
		fits: compileGlob(evenKeys(address)),
		values
	}));
	const rules = readRules(yaml, {
		lens,
		run
	});
	const sourcesOf = (change) => {
		const selectable = selectableOf(change, references, lens);
		const ruled = rules.filter((rule) => rule.fits(selectable)).map(({ values }) => values);
		const wild = wildcards.filter(({ fits }) => fits(evenKeys(change.address))).map(({ values }) => values);
		return [
			byType.get(change.type),
			byAddress.get(change.type),
			...ruled,
			...wild,
			byAddress.get(change.address)
		].filter((values) => values !== void 0);
	};
	return {
		of: eachOnce(sourcesOf),
		addresses: [...byAddress.keys()]
	};
}
function evenKeys(address) {
	return address.replace(/\["(?:[^"\\]|\\.)*"\]/g, (key) => key.replace(/[./]/g, "_"));
}
function readRules(yaml, look) {
	const rules = recordAt(yaml, [])?.["rules"] ?? [];
	if (!Array.isArray(rules)) throw new ConfigError("rules must be a list", { position: yaml.positionOf(["rules"]) });
	return rules.map((_, at) => {
		const path = ["rules", at];
		const { name, for: selector, usage, ...others } = recordAt(yaml, path) ?? {};
		const [stray] = Object.keys(others);
		if (stray !== void 0 || usage === void 0) {
			const position = yaml.positionOf(stray === void 0 ? path : [...path, stray]);
			throw new ConfigError(stray === void 0 ? "a rule needs usage" : `unknown key ${stray}`, {
				position,
				remedy: "A rule has: name, for, usage."
			});
		}
		const values = new Map();
		flatten(yaml, [...path, "usage"], "", values);
		const title = typeof name === "string" ? `rule ${name}` : `rule ${at + 1}`;
		for (const [key, value] of values) values.set(key, {
			...value,
			from: `${value.from}, ${title}`
		});
		return {
			fits: selects(selectorAt(selector, yaml, [...path, "for"], look), look.run),
			values
		};
	});
}
function selectorAt(given, yaml, path, { lens }) {
	if (given === void 0) return void 0;
	const selector = checkYaml({
		data: given,
		positionOf: (inner) => yaml.positionOf([...path, ...inner])
	}, Selector);
	const byClass = CLASSES.find((key) => selector[key] !== void 0);
	if (byClass !== void 0 && !lens?.classify) {
		const remedy = `Define ${byClass} in the policy, and run with it.`;
		throw new ConfigError(`${byClass} come from the policy, which has none`, {
			position: yaml.positionOf([...path, byClass]),
			remedy
		});
	}
	return selector;
}
const CLASSES = [
	"environments",
	"teams",
	"products"
];
const NO_REFERENCES = {
	target: () => ({
		found: false,
		why: "outside"
	}),
	sources: () => []
};
function eachOnce(sourcesOf) {
	const byChange = new WeakMap();
	const numbers = new Map();
	const bySources = new Map();
	const merged = (change) => {
		const sources = sourcesOf(change);
		const key = sources.map((values) => numbers.get(values) ?? numbers.set(values, numbers.size).size - 1).join();
		const values = bySources.get(key) ?? (sources.length === 1 && sources[0] ? sources[0] : new Map(sources.flatMap((one) => [...one])));
		bySources.set(key, values);
		return values;
	};
	return (change) => {
		const values = byChange.get(change) ?? merged(change);
		byChange.set(change, values);
		return values;
	};
}
function section(yaml, name) {
	const entries = recordAt(yaml, [name]) ?? {};
	return new Map(Object.keys(entries).map((key) => {
		const values = new Map();
		flatten(yaml, [name, key], "", values);
		return [key, values];
	}));
}
function flatten(yaml, path, prefix, into) {
	for (const [key, value] of Object.entries(recordAt(yaml, path) ?? {})) {
		const here = [...path, key];
		const name = prefix ? `${prefix}.${key}` : key;
		if (isRange(value)) into.set(name, rangeAt(yaml, here, name));
		else if (typeof value === "object" && value !== null && !Array.isArray(value)) flatten(yaml, here, name, into);
		else if (value !== null) into.set(name, {
			value: checked(value, name, yaml.positionOf(here)),
			from: say(yaml.positionOf(here))
		});
	}
}
const CASES = [
	"low",
	"expected",
	"high"
];
function isRange(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	const keys = Object.keys(value);
	return keys.length > 0 && keys.every((key) => CASES.includes(key));
}
function rangeAt(yaml, path, name) {
	const given = recordAt(yaml, path) ?? {};
	const position = (key) => yaml.positionOf([...path, key]);
	const at = (key) => {
		if (given[key] === void 0 || given[key] === null) return void 0;
		const value = checked(given[key], `${name}.${key}`, position(key));
		if (value instanceof Exact) return value;
		throw new ConfigError(`${name}.${key} is not a number`, {
			position: position(key),
			remedy: "Only numbers have a range."
		});
	};
	const value = at("expected");
	if (!value) throw new ConfigError(`${name} is a range without expected`, {
		position: yaml.positionOf(path),
		remedy: RANGE
	});
	const [low = value, high = value] = [at("low"), at("high")];
	if (low.gt(value)) throw new ConfigError(`${name}: low is more than expected`, {
		position: position("low"),
		remedy: RANGE
	});
	if (high.lt(value)) throw new ConfigError(`${name}: high is less than expected`, {
		position: position("high"),
		remedy: RANGE
	});
	return {
		value,
		range: {
			low,
			high
		},
		from: say(yaml.positionOf(path))
	};
}
const RANGE = "A range is { low: 1000, expected: 5000, high: 20000 }, with low ≤ expected ≤ high.";
const LARGEST = Exact.of("1e15");
function checked(value, name, position) {
	if (typeof value === "string" && !/^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(value)) return value;
	if (typeof value === "boolean") return String(value);
	if (typeof value !== "number" && typeof value !== "string") throw new ConfigError(`${name} is neither a number nor text`, { position });
	if (typeof value === "number" && !Number.isFinite(value)) throw new ConfigError(`${name} is not a finite number`, { position });
	const number = Exact.of(value);
	if (number.isNegative) throw new ConfigError(`${name} is negative`, {
		position,
		remedy: "Usage is a quantity of at least 0."
	});
	if (number.gt(LARGEST)) throw new ConfigError(`${name} is larger than 10^15`, { position });
	return number;
}
function say({ file, line }) {
	return line === void 0 ? file : `${file}:${line}`;
}
function recordAt(yaml, path) {
	let value = yaml.data;
	for (const key of path) value = typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
	if (value === void 0 || value === null) return void 0;
	if (typeof value !== "object" || Array.isArray(value)) throw new ConfigError(`${path.join(".") || "the file"} must be a mapping`, { position: yaml.positionOf(path) });
	return value;
}
export { readUsageFile };
