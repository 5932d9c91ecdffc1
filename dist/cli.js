import { K as sayTrouble, U as ConfigError, W as EXIT, _ as EXIT_CODE, c as renderTerminal, d as SUMMARY_BYTES, f as renderMarkdown, g as gateJson, h as estimateJson, l as reportOf, v as estimatePlan, y as gate } from "./chunks/core.js";
import { readFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
// package.json
var version = "0.1.0";
// src/cli/commands.ts
const PLAN_FLAGS = {
	plan: {
		value: "FILE",
		about: "plan as JSON (terraform show -json), or - for standard input",
		required: true
	},
	"base-plan": {
		value: "FILE",
		about: "plan of the base commit; what it holds as well is pending, not yours"
	},
	usage: {
		value: "FILE",
		about: "usage file (Infracost layout, YAML or JSON)"
	},
	prices: {
		value: "PACK",
		about: "price snapshot; default: the one that comes with costgate"
	},
	"as-of": {
		value: "DATE",
		about: "day for support calendars, YYYY-MM-DD; default: today"
	},
	currency: {
		value: "CODE",
		about: "ISO 4217; default: the policy's, else USD"
	},
	production: {
		value: "BOOL",
		about: "whether production prices hold; default: true",
		choices: ["true", "false"]
	}
};
const COMMANDS = {
	gate: {
		about: "judges a plan; the exit code is the verdict",
		flags: {
			...PLAN_FLAGS,
			policy: {
				value: "FILE",
				about: "policy file; without one nothing can fail"
			},
			format: {
				value: "FORMAT",
				about: "what is printed; default: text",
				choices: [
					"text",
					"json",
					"markdown"
				]
			}
		},
		run: gateCommand
	},
	estimate: {
		about: "prices a plan, without a verdict",
		flags: {
			...PLAN_FLAGS,
			format: {
				value: "FORMAT",
				about: "what is printed; default: json",
				choices: ["json"]
			}
		},
		run: estimateCommand
	},
	"prices build": {
		about: "builds a price snapshot out of price facts",
		flags: {
			facts: {
				value: "FOLDER",
				about: "folder with sources.csv and <cloud>/<service>.csv",
				required: true
			},
			out: {
				value: "PACK",
				about: "file to write",
				required: true
			},
			source: {
				value: "NAME",
				about: "use only this source; may be given several times",
				many: true
			},
			report: { about: "list the keys on which sources disagree" }
		},
		run: buildCommand
	}
};
async function estimateCommand(flags, world) {
	const { estimate, strayUsage } = await estimatePlan({
		...inputsOf(flags, world),
		currency: currencyOf(flags) ?? "USD"
	});
	warnStrays(strayUsage, world);
	world.out(`${JSON.stringify(estimateJson(estimate), null, 1)}\n`);
	return EXIT.pass;
}
async function gateCommand(flags, world) {
	const currency = currencyOf(flags);
	const policy = text(flags, "policy");
	const gated = await gate({
		...inputsOf(flags, world),
		...policy && { policy: readText(policy) },
		...currency && { currency }
	});
	warnStrays(gated.strayUsage, world);
	world.out(render(gated, text(flags, "format") ?? "text", world));
	return EXIT_CODE[gated.verdict.outcome];
}
async function buildCommand(flags, world) {
	const { buildPack } = await import("./chunks/build-pack.js");
	const { source } = flags;
	const { conflicts, ...counts } = buildPack(text(flags, "facts") ?? "", text(flags, "out") ?? "", Array.isArray(source) ? source.map(String) : void 0);
	world.out(`${JSON.stringify({
		...counts,
		conflicts: flags["report"] ? conflicts : conflicts.length
	}, null, 1)}\n`);
	return EXIT.pass;
}
function render({ estimate, verdict }, format, { env, columns, isTerminal }) {
	if (format === "json") return `${JSON.stringify(gateJson(estimate, verdict), null, 1)}\n`;
	const report = reportOf(estimate, verdict);
	if (format === "markdown") return renderMarkdown(report, estimate.currency, SUMMARY_BYTES);
	const color = env["NO_COLOR"] === void 0 && (isTerminal || (env["FORCE_COLOR"] ?? "0") !== "0");
	return renderTerminal(report, {
		color,
		width: Math.min(columns ?? 120, 160),
		most: 30
	});
}
function inputsOf(flags, world) {
	const [plan, basePlan, usage] = [
		text(flags, "plan") ?? "",
		text(flags, "base-plan"),
		text(flags, "usage")
	];
	return {
		plan: sourceOf(plan),
		...basePlan && { basePlan: sourceOf(basePlan) },
		...usage && { usage: readText(usage) },
		prices: text(flags, "prices") ?? world.shippedPrices,
		asOf: dateOf(text(flags, "as-of")) ?? world.today,
		production: text(flags, "production") !== "false"
	};
}
function text(flags, name) {
	const value = flags[name];
	return typeof value === "string" ? value : void 0;
}
function sourceOf(path) {
	return path === "-" ? {
		name: "standard input",
		bytes: readFileSync(0)
	} : path;
}
function readText(path) {
	try {
		return {
			name: path,
			text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path))
		};
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		throw new ConfigError(`cannot read ${path}${code ? ` (${code})` : ""}`, { remedy: "The file must exist and be UTF-8 text." });
	}
}
function dateOf(written) {
	if (written === void 0 || written === "") return void 0;
	const time = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : NaN;
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written) throw new ConfigError(`--as-of ${written} is not a date`, { remedy: "Write YYYY-MM-DD." });
	return written;
}
function currencyOf(flags) {
	const currency = text(flags, "currency");
	if (currency === void 0 || /^[A-Z]{3}$/.test(currency)) return currency;
	throw new ConfigError(`--currency ${currency} is not a currency code`, { remedy: "Write an ISO 4217 code such as USD." });
}
function warnStrays(strays, world) {
	for (const address of strays.slice(0, 20)) world.err(`warning: the usage file has ${JSON.stringify(address)}, which is not in the plan\n`);
	if (strays.length > 20) world.err(`warning: and ${strays.length - 20} more such addresses\n`);
}
// src/cli/run.ts
async function run(argv, world) {
	const [first, second] = argv;
	if (first === "--version" || first === "-V") return say(`${version}\n`, world);
	if (first === void 0 || first === "--help" || first === "-h" || first === "help") return say(overview(), world);
	const name = COMMANDS[first] ? first : `${first} ${second ?? ""}`.trim();
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
	if (!command) {
		world.err(`costgate: unknown command ${JSON.stringify(name.slice(0, 80))}\n\n${overview()}`);
		return EXIT.trouble;
	}
	const rest = argv.slice(name.split(" ").length);
	if (rest.includes("--help") || rest.includes("-h")) return say(helpOf(name, command), world);
	try {
		return await command.run(flagsOf(name, command, rest), world);
	} catch (error) {
		world.err(`${sayTrouble(error, world.env)}\n`);
		return EXIT.trouble;
	}
}
function say(text, world) {
	world.out(text);
	return EXIT.pass;
}
function flagsOf(name, { flags }, args) {
	const options = Object.fromEntries(Object.entries(flags).map(([flag, { value, many }]) => [flag, {
		type: value === void 0 ? "boolean" : "string",
		multiple: many === true
	}]));
	const remedy = `See costgate ${name} --help.`;
	let values;
	try {
		values = parseArgs({
			args: [...args],
			options,
			strict: true,
			allowPositionals: false
		}).values;
	} catch (error) {
		throw new ConfigError(error instanceof Error ? error.message.split(". To specify")[0] ?? "" : "the command line cannot be read", { remedy });
	}
	for (const [flag, { required, choices }] of Object.entries(flags)) {
		const value = values[flag];
		if (required && value === void 0) throw new ConfigError(`--${flag} is missing`, { remedy });
		if (choices && typeof value === "string" && !choices.includes(value)) throw new ConfigError(`--${flag} is ${JSON.stringify(value.slice(0, 80))}`, { remedy: `It can be: ${choices.join(", ")}.` });
	}
	return values;
}
function overview() {
	const width = Math.max(...Object.keys(COMMANDS).map(({ length }) => length));
	return `costgate ${version}: the cost gate of a pull request

Usage: costgate COMMAND [flags]; costgate COMMAND --help

${Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`).join("\n")}

Exit codes: 0 pass, 1 the policy says no, 2 could not evaluate.
`;
}
function helpOf(name, { about, flags }) {
	const heads = Object.entries(flags).map(([flag, { value }]) => `--${flag}${value === void 0 ? "" : ` ${value}`}`);
	const width = Math.max(...heads.map(({ length }) => length));
	return `costgate ${name}: ${about}\n\n${Object.values(flags).map((flag, at) => {
		const notes = [flag.required ? "required" : "", flag.choices ? flag.choices.join(", ") : ""].filter((note) => note !== "");
		return `  ${(heads[at] ?? "").padEnd(width)}  ${flag.about}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`;
	}).join("\n")}\n`;
}
// src/cli.ts
process.exitCode = await run(process.argv.slice(2), {
	env: process.env,
	today: new Date().toISOString().slice(0, 10),
	shippedPrices: join(dirname(fileURLToPath(import.meta.url)), "prices.pack"),
	columns: process.stdout.columns,
	isTerminal: process.stdout.isTTY,
	out: (text) => writeAll(1, text),
	err: (text) => writeAll(2, text)
});
function writeAll(descriptor, text) {
	const bytes = Buffer.from(text);
	let done = 0;
	while (done < bytes.length) try {
		done += writeSync(descriptor, bytes, done);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		if (code === "EPIPE") return;
		if (code !== "EAGAIN") throw error;
	}
}
export {};
