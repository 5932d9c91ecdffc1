import { $t as ConfigError, D as gateJson, E as estimateJson, Ft as loadSheets, G as EXIT_CODE, I as Pack, It as compareText, Jt as Exact, M as estimatePlan, N as gate, Qt as visible, Rt as noUsage, d as projectPath, en as EXIT, h as reportOf, m as renderTerminal, nn as sayTrouble, p as isDay, q as Estimator, v as SUMMARY_BYTES, y as renderMarkdown, zt as readPlan } from "./chunks/core.js";
import { closeSync, existsSync, openSync, readFileSync, readSync, readdirSync, statSync, writeFileSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
// package.json
var version = "0.1.0";
// src/cli/flags.ts
function text(flags, name) {
	const value = flags[name];
	return typeof value === "string" ? value : void 0;
}
function texts(flags, name) {
	const value = flags[name];
	return (Array.isArray(value) ? value.map(String) : []).flatMap((one) => one.split(",")).flatMap((one) => one.trim() || []);
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
function readIfThere(path) {
	return existsSync(path) ? readText(path) : void 0;
}
function dateOf(written) {
	if (written === void 0 || written === "") return void 0;
	if (isDay(written)) return written;
	throw new ConfigError(`--as-of ${written} is not a date`, { remedy: "Write YYYY-MM-DD." });
}
function currencyOf(flags) {
	const currency = text(flags, "currency");
	if (currency === void 0 || /^[A-Z]{3}$/.test(currency)) return currency;
	throw new ConfigError(`--currency ${currency} is not a currency code`, { remedy: "Write an ISO 4217 code such as USD." });
}
// src/cli/audit-command.ts
const AUDIT_VERIFY = {
	about: "checks that no line of an audit log was changed, moved or taken out",
	positionals: [{
		name: "FILE",
		about: "audit log, one JSON record a line",
		required: true
	}],
	flags: {},
	run: verifyCommand
};
async function verifyCommand(_flags, world, [path = ""]) {
	const { verifyAudit } = await import("./chunks/audit.js");
	const found = verifyAudit(readText(path).text);
	if ("because" in found) {
		world.out(`line ${found.line}: ${found.because}\n`);
		return EXIT.no;
	}
	world.out(`${found.records} record${found.records === 1 ? "" : "s"}, whole; the last hash is ${found.last}\n`);
	return EXIT.pass;
}
// src/cli/policy-inputs.ts
const EXTENDS_FROM = {
	value: "REPO=FOLDER",
	about: "checkout of a repository that the policy extends, such as acme/policies=../policies; may be given several times",
	many: true
};
function policyFilesOf(policy, flags) {
	const folders = new Map(texts(flags, "extends-from").map(checkout));
	return {
		readFile: readerIn(dirname(policy)),
		openRepository: (repository) => Promise.resolve(opened(repository, folders.get(repository)))
	};
}
async function policyOf(flags, path = text(flags, "policy") ?? "") {
	const { loadPolicy } = await import("./chunks/load-policy.js");
	return loadPolicy(readText(path), policyFilesOf(path, flags));
}
function checkout(given) {
	const [, repository, folder] = /^([^=/]+\/[^=/]+)=(.+)$/.exec(given) ?? [];
	if (repository !== void 0 && folder !== void 0) return [repository, folder];
	throw new ConfigError(`--extends-from ${JSON.stringify(given.slice(0, 200))} names no checkout`, { remedy: "Write owner/name=FOLDER." });
}
function opened(repository, folder) {
	if (folder !== void 0) return {
		origin: `${repository} (checkout)`,
		readFile: readerIn(folder)
	};
	throw new ConfigError(`${repository} cannot be read here`, { remedy: `Name a checkout of it: --extends-from ${repository}=FOLDER.` });
}
function readerIn(folder) {
	return (path) => Promise.resolve(readIfThere(join(folder, path)));
}
// src/cli/config-command.ts
const CONFIG_SHOW = {
	about: "prints the policy with all that it extends and every default",
	flags: {
		policy: {
			value: "FILE",
			about: "policy file",
			required: true
		},
		"extends-from": EXTENDS_FROM,
		origin: { about: "say of every value which file and line it is from" },
		format: {
			value: "FORMAT",
			about: "what is printed; json always has the origins; default: yaml",
			choices: ["yaml", "json"]
		}
	},
	run: showCommand$1
};
async function showCommand$1(flags, world) {
	const [{ withDefaults }, { keysOf }, { Policy }, { configJson, configText }] = await Promise.all([
		import("./chunks/with-defaults.js"),
		import("./chunks/schema-keys.js"),
		import("./chunks/policy.js"),
		import("./chunks/config-shown.js")
	]);
	const loaded = await policyOf(flags);
	const root = withDefaults(loaded.root, keysOf(Policy));
	const asJson = text(flags, "format") === "json";
	world.out(asJson ? `${JSON.stringify(configJson(root, loaded), null, 1)}\n` : configText(root, flags["origin"] === true));
	return EXIT.pass;
}
// src/cli/plan-inputs.ts
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
	"base-usage": {
		value: "FILE",
		about: "usage file of before the change; default: --usage holds before it as well"
	},
	prices: {
		value: "PACK",
		about: "price snapshot; default: the one that comes with costgate"
	},
	"price-book": {
		value: "FILE",
		about: "price book (docs/price-book.md) instead of the policy's; default: the text in COSTGATE_PRICE_BOOK"
	},
	kinds: {
		value: "FILE",
		about: "file with resource types of your own (docs/own-kinds.md); may be given several times",
		many: true
	},
	"as-of": {
		value: "DATE",
		about: "day for support calendars, YYYY-MM-DD; default: today"
	},
	currency: {
		value: "CODE",
		about: "ISO 4217; default: the policy's, else USD"
	},
	workspace: {
		value: "NAME",
		about: "Terraform workspace of the plan, for policies that select by it"
	},
	"project-path": {
		value: "PATH",
		about: "path of the project in the repository, for policies that select by it"
	},
	project: {
		value: "NAME",
		about: "name of the project, for budgets that are about several"
	},
	production: {
		value: "BOOL",
		about: "whether production prices hold; default: true",
		choices: ["true", "false"]
	}
};
const STANDING = {
	value: "FILE",
	about: "what is known of other projects and of what was merged (schemas/standing-1.json), for budgets that ask for it"
};
function inputsOf(flags, world) {
	const [plan, basePlan, usage] = [
		text(flags, "plan") ?? "",
		text(flags, "base-plan"),
		text(flags, "usage")
	];
	const standing = text(flags, "standing");
	const policy = text(flags, "policy") ?? "./costgate.yml";
	return {
		plan: sourceOf(plan),
		...basePlan && { basePlan: sourceOf(basePlan) },
		...usage && { usage: readText(usage) },
		...baseUsageOf(flags),
		prices: {
			shipped: world.shippedPrices,
			given: text(flags, "prices"),
			folder: dirname(policy)
		},
		...priceBookOf(flags, world),
		kinds: texts(flags, "kinds").map(readText),
		run: {
			workspace: text(flags, "workspace"),
			path: projectPath(text(flags, "project-path")),
			project: text(flags, "project")
		},
		...standing !== void 0 && { standing: readText(standing) },
		...policyFilesOf(policy, flags),
		env: world.env,
		log: (message) => world.err(`${message}\n`),
		asOf: dateOf(text(flags, "as-of")) ?? world.today,
		production: text(flags, "production") !== "false"
	};
}
function baseUsageOf(flags) {
	const path = text(flags, "base-usage");
	if (path === void 0) return {};
	if (text(flags, "usage") !== void 0) return { baseUsage: readText(path) };
	throw new ConfigError("--base-usage without --usage", { remedy: "Pass the usage after the change with --usage." });
}
function priceBookOf(flags, { env }) {
	const [file, given = ""] = [text(flags, "price-book"), env["COSTGATE_PRICE_BOOK"]];
	if (file !== void 0) return { priceBook: readText(file) };
	return given.trim() === "" ? {} : { priceBook: {
		name: "COSTGATE_PRICE_BOOK",
		text: given
	} };
}
function warnStrays(strays, world) {
	for (const address of strays.slice(0, 20)) world.err(`warning: the usage file has ${JSON.stringify(address)}, which is not in the plan\n`);
	if (strays.length > 20) world.err(`warning: and ${strays.length - 20} more such addresses\n`);
}
// src/cli/explain-command.ts
const EXPLAIN = {
	about: "shows how a resource of a plan is priced: formula, inputs and where they are from, price, tiers, source",
	positionals: [{
		name: "ADDRESS",
		about: "of the resource in the plan: 'aws_instance.web[0]'",
		required: true
	}],
	flags: {
		...Object.fromEntries(Object.entries(PLAN_FLAGS).filter(([flag]) => flag !== "base-plan")),
		policy: {
			value: "FILE",
			about: "policy file: its default regions, price lists and price book"
		},
		standing: STANDING,
		"extends-from": EXTENDS_FROM,
		format: {
			value: "FORMAT",
			about: "what is printed; default: text",
			choices: ["text", "json"]
		}
	},
	run: explainCommand
};
async function explainCommand(flags, world, [address = ""]) {
	const [{ Watch }, { explain, isAt }] = await Promise.all([import("./chunks/watch.js"), import("./chunks/explain.js")]);
	const watch = new Watch((change) => isAt(change, address));
	const [policy, currency] = [text(flags, "policy"), currencyOf(flags)];
	const inputs = {
		...inputsOf(flags, world),
		...currency && { currency },
		watch
	};
	const { estimate, strayUsage } = await (policy === void 0 ? estimatePlan(inputs) : gate({
		...inputs,
		policy: readText(policy)
	}));
	const explanations = explain(address, estimate, watch);
	if (explanations.length === 0) throw await notThere(address, estimate);
	warnStrays(strayUsage, world);
	if (text(flags, "format") === "json") {
		const { explainJson } = await import("./chunks/explain-json.js");
		world.out(`${JSON.stringify(explainJson(explanations, estimate), null, 1)}\n`);
	} else {
		const { explainText } = await import("./chunks/explain-text.js");
		world.out(explainText(explanations, estimate));
	}
	return EXIT.pass;
}
async function notThere(address, { resources }) {
	const { nearestAddresses } = await import("./chunks/nearest-addresses.js");
	const nearest = nearestAddresses(address, resources.map((resource) => resource.address));
	const remedy = nearest.length === 0 ? "The plan has no resource like it." : `The nearest are: ${nearest.join(", ")}.`;
	return new ConfigError(`the plan has no resource ${JSON.stringify(address.slice(0, 300))}`, { remedy });
}
// src/cli/policy-check-command.ts
const POLICY_CHECK = {
	about: "reads a policy and all that it extends, and says what is wrong; exit 2 when it cannot be used",
	positionals: [{
		name: "FILE",
		about: "policy file",
		required: true
	}],
	flags: { "extends-from": EXTENDS_FROM },
	run: checkCommand
};
async function checkCommand(flags, world, [path = ""]) {
	const [{ doubtsAbout }, { policy, files, digest }] = await Promise.all([import("./chunks/idle-selectors.js"), policyOf(flags, path)]);
	for (const doubt of await doubtsAbout(policy)) world.err(`warning: ${visible(doubt, 500)}\n`);
	const extended = files.length > 1 ? `, made of ${files.length} files` : "";
	world.out(`${visible(path)} is sound${extended}: ${policy.budgets.length} ${policy.budgets.length === 1 ? "budget" : "budgets"}, digest ${digest.slice(0, 12)}\n`);
	return EXIT.pass;
}
// src/cli/policy-test-command.ts
const POLICY_TEST = {
	about: "judges the plans of test cases by a policy; exit 1 when one comes out otherwise than expected",
	positionals: [{
		name: "FILE",
		about: "file of cases, or a folder with files called *.test.yml",
		required: true
	}],
	flags: {
		prices: {
			value: "PACK",
			about: "price snapshot; default: the one that comes with costgate"
		},
		"extends-from": EXTENDS_FROM
	},
	run: testCommand
};
async function testCommand(flags, world, [given = ""]) {
	const { readCases } = await import("./chunks/policy-cases.js");
	let [passed, failed] = [0, 0];
	for (const path of casesIn(given)) {
		const { cases, ...file } = readCases(readText(path));
		world.out(`${visible(path)}\n`);
		for (const one of cases) {
			const misses = await missesOf(one, {
				...file,
				folder: dirname(path)
			}, flags, world);
			if (misses.length === 0) passed += 1;
			else failed += 1;
			const lines = [`  ${misses.length === 0 ? "ok   " : "FAIL "} ${one.name}`, ...misses.map((miss) => `         ${miss}`)];
			world.out(lines.map((line) => `${visible(line, 1e3)}\n`).join(""));
		}
	}
	world.out(`${passed} passed, ${failed} failed\n`);
	return failed > 0 ? EXIT.no : EXIT.pass;
}
function casesIn(given) {
	if (!existsSync(given) || !statSync(given).isDirectory()) return [given];
	const found = readdirSync(given).filter((name) => /\.test\.ya?ml$/.test(name));
	if (found.length === 0) throw new ConfigError(`there are no test cases in ${given}`, { remedy: "Call the files *.test.yml." });
	return found.sort().map((name) => join(given, name));
}
async function missesOf(one, file, flags, world) {
	try {
		const gated = await judged(one, file, flags, world);
		return one.expect.error === void 0 ? compared(one.expect, gated) : [`no error, but the verdict ${gated.verdict.outcome}`];
	} catch (error) {
		if (!(error instanceof ConfigError)) throw error;
		const said = error.describe();
		return one.expect.error !== void 0 && said.includes(one.expect.error) ? [] : [`error: ${said.replaceAll("\n", " ")}`];
	}
}
function judged(one, { policy, as_of: asOf, folder }, flags, world) {
	const at = (path) => join(folder, path);
	const policyPath = at(policy);
	return gate({
		plan: at(one.plan),
		...one.base_plan !== void 0 && { basePlan: at(one.base_plan) },
		...one.usage !== void 0 && { usage: readText(at(one.usage)) },
		...one.standing !== void 0 && { standing: readText(at(one.standing)) },
		...one.project !== void 0 && { run: { project: one.project } },
		policy: readText(policyPath),
		prices: {
			shipped: world.shippedPrices,
			given: text(flags, "prices"),
			folder: dirname(policyPath)
		},
		...policyFilesOf(policyPath, flags),
		env: world.env,
		log: (message) => world.err(`${message}\n`),
		asOf: one.as_of ?? asOf ?? world.today,
		production: one.production
	});
}
function compared({ verdict, findings, findings_include: some = [], delta }, gated) {
	const ids = gated.verdict.findings.map(({ id }) => id);
	const { totals } = gated.estimate;
	const actual = totals.unknown > 0 ? "unknown" : totals.delta.toFixed(2);
	const wanted = delta === void 0 || delta === "unknown" ? delta : Exact.of(delta).toFixed(2);
	return [
		...verdict !== void 0 && verdict !== gated.verdict.outcome ? [`verdict ${gated.verdict.outcome}, expected ${verdict}`] : [],
		...wanted !== void 0 && wanted !== actual ? [`delta ${actual}, expected ${wanted}`] : [],
		...some.filter((id) => !ids.includes(id)).map((id) => `no finding ${id}`),
		...(findings ?? ids).filter((id) => !ids.includes(id)).map((id) => `no finding ${id}`),
		...findings === void 0 ? [] : ids.filter((id) => !findings.includes(id)).map((id) => `unexpected finding ${id}`)
	];
}
// src/cli/policy-try-command.ts
const POLICY_TRY = {
	about: "tries a policy on stored plans or reports: what it would have blocked",
	flags: {
		policy: {
			value: "FILE",
			about: "policy file",
			required: true
		},
		against: {
			value: "FOLDER",
			about: "folder with plans (terraform show -json), or with reports (gate --format json) where it has no plans",
			required: true
		},
		...Object.fromEntries(Object.entries(PLAN_FLAGS).filter(([flag]) => flag !== "plan" && flag !== "base-plan")),
		standing: STANDING,
		"extends-from": EXTENDS_FROM,
		format: {
			value: "FORMAT",
			about: "what is printed; default: text",
			choices: ["text", "json"]
		}
	},
	run: tryCommand
};
async function tryCommand(flags, world) {
	const [{ triedJson, triedText }, loaded] = await Promise.all([import("./chunks/replay-shown.js"), policyOf(flags)]);
	const { plans, reports } = storedIn(text(flags, "against") ?? "");
	if (plans.length > 0 && reports.length > 0) world.err(`warning: ${reports.length} reports are left out, because there are plans\n`);
	const tried = [];
	for (const path of plans) tried.push(await told(path, () => onPlan(path, flags, world)));
	if (plans.length === 0) for (const path of reports) tried.push(await told(path, () => onReport(path, loaded)));
	world.out(text(flags, "format") === "json" ? `${JSON.stringify(triedJson(tried), null, 1)}\n` : triedText(tried));
	return EXIT.pass;
}
function storedIn(folder) {
	const paths = namesIn(folder).map((name) => join(folder, name));
	if (paths.length === 0) throw new ConfigError(`there are no JSON files in ${folder}`, { remedy: "Store plans or reports there, as *.json." });
	const reports = new Set(paths.filter(isReport));
	return {
		plans: paths.filter((path) => !reports.has(path)),
		reports: [...reports]
	};
}
function namesIn(folder) {
	try {
		return readdirSync(folder).filter((name) => name.endsWith(".json")).sort(compareText);
	} catch (error) {
		throw new ConfigError(`cannot read the folder ${folder} (${error instanceof Error && "code" in error ? String(error.code) : "unknown"})`);
	}
}
function isReport(path) {
	const head = Buffer.alloc(200);
	const file = openSync(path, "r");
	try {
		return /^\s*\{\s*"schema":\s*"costgate\/report\//.test(head.toString("utf8", 0, readSync(file, head)));
	} finally {
		closeSync(file);
	}
}
async function told(path, look) {
	const name = basename(path);
	try {
		return {
			name,
			seen: await look()
		};
	} catch (error) {
		if (error instanceof ConfigError) return {
			name,
			seen: { trouble: error.describe() }
		};
		throw error;
	}
}
async function onPlan(path, flags, world) {
	const { estimate, verdict } = await gate({
		...inputsOf(flags, world),
		plan: path,
		policy: readText(text(flags, "policy") ?? "")
	});
	return {
		estimate,
		verdict,
		untold: []
	};
}
async function onReport(path, { policy }) {
	const [{ storedEstimate }, { replayReport }] = await Promise.all([import("./chunks/stored-report.js"), import("./chunks/replay.js")]);
	const estimate = storedEstimate(readText(path).text, path);
	return {
		estimate,
		...replayReport(estimate, policy)
	};
}
// src/cli/prices-commands.ts
const FORMAT = {
	value: "FORMAT",
	about: "what is printed; default: text",
	choices: ["text", "json"]
};
const LIMIT = {
	value: "N",
	about: "rows of each list before the rest is counted; default: 30"
};
const SHOW = {
	about: "shows prices by words in any order, such as: aws ec2 m7g.large eu-west-1; without words: what the snapshot is",
	positionals: [{
		name: "WORDS",
		about: "cloud, service, place, purchase option and parts of the product's name; exit 1 when no price fits",
		many: true
	}],
	flags: {
		prices: {
			value: "PACK",
			about: "price snapshot; default: the one that comes with costgate"
		},
		limit: LIMIT,
		format: FORMAT
	},
	run: showCommand
};
const DIFF = {
	about: "shows what moved between two price snapshots",
	positionals: [{
		name: "OLD",
		about: "price snapshot",
		required: true
	}, {
		name: "NEW",
		about: "price snapshot",
		required: true
	}],
	flags: {
		limit: LIMIT,
		format: FORMAT
	},
	run: diffCommand
};
async function showCommand(flags, world, words) {
	const most = limitOf(flags);
	const path = text(flags, "prices") ?? world.shippedPrices;
	const pack = new Pack(path);
	try {
		return words.length === 0 ? await showContents(pack, path, flags, world) : await showFitting(pack, words.join(" "), most, flags, world);
	} finally {
		pack.close();
	}
}
async function showContents(pack, path, flags, world) {
	const [{ contentsOf }, { contentsJson, contentsText }] = await Promise.all([import("./chunks/contents.js"), import("./chunks/prices-shown.js")]);
	const contents = contentsOf(pack);
	world.out(isJson(flags) ? document(contentsJson(contents)) : contentsText(contents, path));
	return EXIT.pass;
}
const MOST_WORDS = 20;
async function showFitting(pack, words, most, flags, world) {
	if (words.length > 500 || words.trim().split(/\s+/).length > MOST_WORDS) throw new ConfigError("these are too many words for the name of a price", { remedy: `Give at most ${MOST_WORDS}, such as: aws ec2 m7g.large eu-west-1.` });
	const [{ showPrices }, { shownJson, shownText }] = await Promise.all([import("./chunks/show.js"), import("./chunks/prices-shown.js")]);
	const shown = showPrices(pack, [words], most);
	const titles = titlesOf(pack);
	world.out(isJson(flags) ? document(shownJson(shown, words, pack.identity, titles)) : shownText(shown, words, pack.identity, titles));
	return shown.total > 0 ? EXIT.pass : EXIT.no;
}
async function diffCommand(flags, world, [old = "", next = ""]) {
	const [{ diffPrices }, { diffJson, diffText }] = await Promise.all([import("./chunks/diff.js"), import("./chunks/prices-diff.js")]);
	const most = limitOf(flags);
	const before = new Pack(old);
	try {
		const after = new Pack(next);
		try {
			const diff = diffPrices(before, after, most);
			world.out(isJson(flags) ? document(diffJson(diff, titlesOf(before), titlesOf(after))) : diffText(diff, most));
		} finally {
			after.close();
		}
	} finally {
		before.close();
	}
	return EXIT.pass;
}
function titlesOf({ sources }) {
	return new Map(Object.entries(sources).map(([name, { title }]) => [name, title]));
}
function limitOf(flags) {
	const limit = text(flags, "limit") ?? "30";
	if (/^[1-9]\d{0,5}$/.test(limit)) return Number(limit);
	throw new ConfigError(`--limit ${JSON.stringify(limit.slice(0, 80))} is not a number of rows`, { remedy: "Write a whole number from 1 to 999999." });
}
function isJson(flags) {
	return text(flags, "format") === "json";
}
function document(value) {
	return `${JSON.stringify(value, null, 1)}\n`;
}
// src/pricing/asked.ts
var Asked = class {
	asked = new Map();
	find(query) {
		this.asked.set(JSON.stringify(query), query);
		return {
			found: false,
			because: "no price list was asked"
		};
	}
	queries() {
		return [...this.asked.values()].filter(({ place }) => place !== void 0);
	}
};
// src/cli/sync-command.ts
const SYNC = {
	about: "builds a price snapshot from the providers' own price lists, over the network",
	flags: {
		out: {
			value: "PACK",
			about: "file to write; a folder (ending in /) names it after date and digest",
			required: true
		},
		lock: {
			value: "FILE",
			about: "lock file to write beside it, such as costgate.prices.lock"
		},
		"for-plan": {
			value: "FILE",
			about: "read only what this plan asks for (terraform show -json)"
		},
		usage: {
			value: "FILE",
			about: "usage file that goes with the plan"
		},
		list: {
			value: "NAME",
			about: "aws-offers, aws-savings-plans, azure-retail, google-catalog; may be given several times",
			many: true
		},
		services: {
			value: "NAMES",
			about: "services by their price list's names, with commas: AmazonEC2,AmazonRDS",
			many: true
		},
		regions: {
			value: "NAMES",
			about: "regions, with commas; default: all",
			many: true
		},
		currency: {
			value: "CODE",
			about: "native currency of the list, where it has several; default: USD"
		},
		"as-of": {
			value: "DATE",
			about: "day for support calendars of the plan, YYYY-MM-DD; default: today"
		},
		format: {
			value: "FORMAT",
			about: "what is printed; default: text",
			choices: ["text", "json"]
		}
	},
	run: syncCommand
};
async function syncCommand(flags, world) {
	const { sync } = await import("./chunks/sync.js");
	const plan = text(flags, "for-plan");
	const places = texts(flags, "regions");
	if (plan !== void 0 && texts(flags, "services").length > 0) throw new ConfigError("--for-plan and --services exclude each other", { remedy: "The plan tells the services." });
	const { path, digest, date, report, unanswered } = await sync({
		lists: texts(flags, "list"),
		services: texts(flags, "services"),
		places,
		queries: plan === void 0 ? [] : await queriesOf(plan, flags, world),
		currency: currencyOf(flags) ?? "USD",
		out: text(flags, "out") ?? "",
		lock: text(flags, "lock"),
		madeWith: commandLine(flags),
		env: world.env,
		log: (message) => world.err(`${message}\n`)
	});
	world.out(text(flags, "format") === "json" ? `${JSON.stringify({
		path,
		digest,
		date,
		unanswered,
		...report.summary()
	}, null, 1)}\n` : `${path}: ${report.keys} keys, ${report.bytes} bytes, prices up to ${date}\ndigest ${digest}\n`);
	for (const what of unanswered.slice(0, 20)) world.err(`the plan asks for what the lists do not have: ${what}\n`);
	if (unanswered.length > 20) world.err(`and for ${unanswered.length - 20} more\n`);
	for (const what of report.ambiguous.slice(0, 20)) world.err(`several prices, so none is answered: ${what}\n`);
	return EXIT.pass;
}
async function queriesOf(plan, flags, world) {
	const usage = text(flags, "usage");
	const estimator = await Estimator.open({
		plan: sourceOf(plan),
		...usage && { usage: readText(usage) },
		currency: currencyOf(flags) ?? "USD",
		asOf: dateOf(text(flags, "as-of")) ?? world.today,
		production: true,
		everyRegion: false
	});
	const asked = new Asked();
	await estimator.estimate(asked);
	const queries = asked.queries().filter(({ cloud }) => cloud !== "own");
	if (queries.length === 0) throw new ConfigError(`nothing in ${plan} asks for a price`, { remedy: "A plan without priced resources needs no snapshot." });
	return queries;
}
function commandLine(flags) {
	return ["costgate prices sync", ...Object.entries(flags).flatMap(([flag, value]) => [value].flat().flatMap((one) => one === void 0 ? [] : [`--${flag}`, ...one === true ? [] : [String(one)]]))].join(" ");
}
// src/cli/usage-command.ts
const USAGE_INIT = {
	about: "writes a usage file for the resources of a plan, with every key and what it means",
	flags: {
		plan: {
			value: "FILE",
			about: "plan as JSON (terraform show -json), or - for standard input",
			required: true
		},
		usage: {
			value: "FILE",
			about: "usage file whose figures are kept"
		},
		by: {
			value: "WHAT",
			about: "an entry for each address, or one for each type; default: address",
			choices: ["address", "type"]
		},
		out: {
			value: "FILE",
			about: "file to write, which must not exist yet; default: standard output"
		}
	},
	run: usageInit
};
async function usageInit(flags, world) {
	const [{ usageTemplate }, plan] = await Promise.all([import("./chunks/usage-template.js"), readPlan(sourceOf(text(flags, "plan") ?? ""))]);
	const sheets = await loadSheets(plan.types);
	const byType = text(flags, "by") === "type";
	const usageOf = await usageFrom(text(flags, "usage"));
	const changes = [...plan.changes()].filter(({ hasAfter, deposed }) => hasAfter && deposed === void 0);
	const entries = byType ? [...sheets].map(([type, sheet]) => entryOf(type, sheet, new Map())) : changes.flatMap((change) => entryFor(change, sheets, usageOf));
	const written = usageTemplate(byType ? "resource_type_default_usage" : "resource_usage", entries);
	const out = text(flags, "out");
	if (out === void 0) world.out(written);
	else write(out, written);
	return EXIT.pass;
}
function entryFor(change, sheets, usageOf) {
	const sheet = sheets.get(change.type);
	return sheet ? [entryOf(change.address, sheet, usageOf(change))] : [];
}
function entryOf(name, { usage: keys }, given) {
	return {
		name,
		keys,
		given
	};
}
async function usageFrom(path) {
	if (path === void 0) return noUsage;
	const { readUsageFile } = await import("./chunks/usage-file.js");
	const { text: content, name } = readText(path);
	return readUsageFile(content, name).of;
}
function write(path, content) {
	if (existsSync(path)) throw new ConfigError(`${path} exists already`, { remedy: "Name another file, or pass it with --usage to keep its figures." });
	writeFileSync(path, content, { flag: "wx" });
}
// src/cli/commands.ts
const COMMANDS = {
	gate: {
		about: "judges a plan; the exit code is the verdict",
		flags: {
			...PLAN_FLAGS,
			policy: {
				value: "FILE",
				about: "policy file; without one nothing can fail"
			},
			"extends-from": EXTENDS_FROM,
			standing: STANDING,
			"new-prices": {
				value: "PACK",
				about: "price snapshot to move to: what it makes of the same resources is told, and judges nothing"
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
	explain: EXPLAIN,
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
	},
	"audit verify": AUDIT_VERIFY,
	"config show": CONFIG_SHOW,
	"policy check": POLICY_CHECK,
	"policy test": POLICY_TEST,
	"policy try": POLICY_TRY,
	"usage init": USAGE_INIT,
	"prices sync": SYNC,
	"prices show": SHOW,
	"prices diff": DIFF
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
	const [policy, newPrices] = [text(flags, "policy"), text(flags, "new-prices")];
	const gated = await gate({
		...inputsOf(flags, world),
		...policy && { policy: readText(policy) },
		...newPrices && { newPrices: () => Promise.resolve([{ path: newPrices }]) },
		...currency && { currency }
	});
	warnStrays(gated.strayUsage, world);
	for (const failure of gated.silentProviders) world.err(`warning: prices that no snapshot has were asked for in vain: ${failure}\n`);
	world.out(render(gated, text(flags, "format") ?? "text", world));
	return EXIT_CODE[gated.verdict.outcome];
}
async function buildCommand(flags, world) {
	const { buildPack } = await import("./chunks/build-pack.js");
	const { source } = flags;
	const report = buildPack(text(flags, "facts") ?? "", text(flags, "out") ?? "", Array.isArray(source) ? source.map(String) : void 0);
	world.out(`${JSON.stringify(flags["report"] ? report : report.summary(), null, 1)}\n`);
	return EXIT.pass;
}
function render({ estimate, verdict, priceMove, policy }, format, { env, columns, isTerminal }) {
	if (format === "json") return `${JSON.stringify(gateJson(estimate, verdict, priceMove, policy), null, 1)}\n`;
	const report = reportOf(estimate, verdict, priceMove);
	if (format === "markdown") return renderMarkdown(report, estimate.currency, SUMMARY_BYTES);
	const color = env["NO_COLOR"] === void 0 && (isTerminal || (env["FORCE_COLOR"] ?? "0") !== "0");
	return renderTerminal(report, {
		color,
		width: Math.min(columns ?? 120, 160),
		most: 30
	});
}
// src/cli/run.ts
async function run(argv, world) {
	try {
		return await obey(argv, world);
	} catch (error) {
		const lines = sayTrouble(error, world.env).split("\n");
		world.err(`${lines.map((line) => visible(line, LONGEST)).join("\n")}\n`);
		return EXIT.trouble;
	}
}
const LONGEST = 2e3;
async function obey(argv, world) {
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
	const { flags, args } = read(name, command, rest);
	return command.run(flags, world, args);
}
function say(text, world) {
	world.out(text);
	return EXIT.pass;
}
function read(name, { flags, positionals = [] }, given) {
	const options = Object.fromEntries(Object.entries(flags).map(([flag, { value, many }]) => [flag, {
		type: value === void 0 ? "boolean" : "string",
		multiple: many === true
	}]));
	const remedy = `See costgate ${name} --help.`;
	let [values, args] = [{}, []];
	try {
		({values, positionals: args} = parseArgs({
			args: [...given],
			options,
			strict: true,
			allowPositionals: positionals.length > 0
		}));
	} catch (error) {
		throw new ConfigError(error instanceof Error ? error.message.split(". To specify")[0] ?? "" : "the command line cannot be read", { remedy });
	}
	for (const [flag, { required, choices }] of Object.entries(flags)) {
		const value = values[flag];
		if (required && value === void 0) throw new ConfigError(`--${flag} is missing`, { remedy });
		if (choices && typeof value === "string" && !choices.includes(value)) throw new ConfigError(`--${flag} is ${JSON.stringify(value.slice(0, 80))}`, { remedy: `It can be: ${choices.join(", ")}.` });
	}
	const missing = positionals.find(({ required }, at) => required && args[at] === void 0);
	if (missing) throw new ConfigError(`${missing.name} is missing`, { remedy });
	const extra = args[positionals.length];
	if (extra !== void 0 && !positionals.at(-1)?.many) throw new ConfigError(`unexpected argument ${JSON.stringify(extra.slice(0, 80))}`, { remedy });
	return {
		flags: values,
		args
	};
}
function overview() {
	const width = Math.max(...Object.keys(COMMANDS).map(({ length }) => length));
	return `costgate ${version}: the cost gate of a pull request

Usage: costgate COMMAND [flags]; costgate COMMAND --help

${Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`).join("\n")}

Exit codes: 0 pass, 1 the policy says no, 2 could not evaluate.
`;
}
function helpOf(name, { about, flags, positionals = [] }) {
	const heads = [...positionals.map(({ name }) => name), ...Object.entries(flags).map(([flag, { value }]) => `--${flag}${value === void 0 ? "" : ` ${value}`}`)];
	const width = Math.max(...heads.map(({ length }) => length));
	const lines = [...positionals, ...Object.values(flags)].map((flag, at) => {
		const notes = [flag.required ? "required" : "", "choices" in flag && flag.choices ? flag.choices.join(", ") : ""].filter((note) => note !== "");
		return `  ${(heads[at] ?? "").padEnd(width)}  ${flag.about}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`;
	});
	const usage = positionals.map(({ name: argument, required, many }) => ` ${required ? argument : `[${argument}]`}${many ? "..." : ""}`).join("");
	return `costgate ${name}: ${about}\n${usage === "" ? "" : `\nUsage: costgate ${name}${usage} [flags]\n`}\n${lines.join("\n")}\n`;
}
// src/cli/short-process.ts
function expectShortProcess() {
	if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=250000");
}
// src/cli.ts
expectShortProcess();
const exit = await run(process.argv.slice(2), {
	env: process.env,
	today: new Date().toISOString().slice(0, 10),
	shippedPrices: join(dirname(fileURLToPath(import.meta.url)), "prices.pack"),
	columns: process.stdout.columns,
	isTerminal: process.stdout.isTTY,
	out: (text) => writeAll(1, text),
	err: (text) => writeAll(2, text)
});
process.exit(exit);
function writeAll(descriptor, text) {
	const bytes = Buffer.from(text);
	let done = 0;
	while (done < bytes.length) try {
		done += writeSync(descriptor, bytes, done);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		if (code === "EAGAIN") continue;
		if (code === "EPIPE" || descriptor === 2) return;
		throw new ConfigError(`the output cannot be written (${String(code)})`);
	}
}
export {};
