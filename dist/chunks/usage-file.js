import { R as compileGlob, mt as Exact, vt as ConfigError } from "./core.js";
import { m as parseYaml } from "./config.js";
// src/resources/usage/usage-file.ts
const KEYS = [
	"version",
	"resource_usage",
	"resource_type_default_usage"
];
function readUsageFile(text, file) {
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
		fits: compileGlob(address),
		values
	}));
	const of = (change) => {
		const given = [
			byType.get(change.type),
			...wildcards.filter(({ fits }) => fits(change.address)).map(({ values }) => values),
			byAddress.get(change.address)
		].filter((values) => values !== void 0);
		return given.length === 1 && given[0] ? given[0] : new Map(given.flatMap((values) => [...values]));
	};
	return {
		of,
		addresses: [...byAddress.keys()]
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
		if (typeof value === "object" && value !== null && !Array.isArray(value)) flatten(yaml, here, name, into);
		else if (value !== null) into.set(name, {
			value: checked(value, name, yaml.positionOf(here)),
			from: say(yaml.positionOf(here))
		});
	}
}
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
