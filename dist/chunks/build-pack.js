import { B as Exact, C as shelfOf, S as sha256, U as ConfigError, b as MAGIC, s as parseCsv, x as keyOf } from "./core.js";
import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { deflateRawSync } from "node:zlib";
// src/pricing/facts.ts
const COLUMNS = [
	"product",
	"purchase",
	"unit",
	"from",
	"currency",
	"source",
	"date",
	"confidence",
	"basis"
];
function readSources(folder) {
	const file = join(folder, "sources.csv");
	const [header, ...rows] = parseCsv(readText(file));
	if (header?.cells.join() !== "source,title,origin,role") throw bad(file, 1, "the header must be source,title,origin,role");
	return new Map(rows.map(({ line, cells: [name = "", title = "", origin = "", role = ""] }) => {
		if (role !== "primary" && role !== "fallback") throw bad(file, line, `role must be primary or fallback, not "${role}"`);
		return [name, {
			name,
			title,
			origin,
			role
		}];
	}));
}
function* readFacts(folder) {
	for (const cloud of listed(folder, (entry) => entry.isDirectory())) for (const name of listed(join(folder, cloud), (entry) => entry.name.endsWith(".csv"))) yield* readFile(join(folder, cloud, name), cloud, basename(name, ".csv"));
}
function listed(folder, keep) {
	try {
		return readdirSync(folder, { withFileTypes: true }).filter(keep).map(({ name }) => name).sort();
	} catch {
		throw new ConfigError(`no folder of price facts at ${folder}`, { remedy: "Give the folder that holds sources.csv with --facts." });
	}
}
function* readFile(file, cloud, service) {
	const [header, ...rows] = parseCsv(readText(file));
	const places = header?.cells.slice(COLUMNS.length) ?? [];
	if (header?.cells.slice(0, COLUMNS.length).join() !== COLUMNS.join()) throw bad(file, 1, `the header must begin with ${COLUMNS.join()}`);
	for (const { line, cells } of rows) {
		const [product = "", purchase = "", unit = "", from = "", currency = "", source = "", date = "", confidence = "", basis = ""] = cells;
		if (cells.length !== header.cells.length) throw bad(file, line, `has ${cells.length} cells, the header ${header.cells.length}`);
		if (!product || !purchase || !unit || !source) throw bad(file, line, "product, purchase, unit and source must be given");
		if (cells.some((cell) => /[\t\n]/.test(cell))) throw bad(file, line, "cells hold no tabs and no line breaks");
		if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw bad(file, line, `date must be YYYY-MM-DD, not "${date}"`);
		if (confidence !== "exact" && confidence !== "approximate") throw bad(file, line, `confidence must be exact or approximate, not "${confidence}"`);
		if (basis !== "seen" && basis !== "inferred") throw bad(file, line, `basis must be seen or inferred, not "${basis}"`);
		const shared = {
			cloud,
			service,
			product,
			purchase,
			unit,
			from: from || "0",
			currency,
			source,
			date,
			exact: confidence === "exact",
			basis,
			at: `${file}:${line}`
		};
		for (const [column, place] of places.entries()) {
			const price = cells[COLUMNS.length + column];
			if (price) yield {
				...shared,
				place,
				price: checkedPrice(price, file, line)
			};
		}
	}
}
function checkedPrice(price, file, line) {
	let value;
	try {
		value = Exact.of(price);
	} catch {
		throw bad(file, line, `"${price}" is not a price`);
	}
	if (value.isNegative) throw bad(file, line, `a price cannot be negative: ${price}`);
	return price;
}
function readText(file) {
	try {
		return readFileSync(file, "utf8");
	} catch {
		throw new ConfigError(`cannot read ${file}`);
	}
}
function bad(file, line, message) {
	return new ConfigError(message, { position: {
		file,
		line
	} });
}
// src/pricing/build-pack.ts
function buildPack(folder, out, only) {
	const sources = readSources(folder);
	const unknown = only?.find((name) => !sources.has(name));
	if (unknown !== void 0) throw new ConfigError(`no source called ${unknown} in ${folder}/sources.csv`, { remedy: `There are: ${[...sources.keys()].join(", ")}.` });
	const report = {
		keys: 0,
		prices: 0,
		shards: 0,
		bytes: 0,
		seen: 0,
		inferred: 0,
		conflicts: []
	};
	const shards = collect(folder, sources, new Set(only ?? sources.keys()));
	const index = {
		format: 1,
		date: "0000-00-00",
		size: 0,
		sources: {},
		shards: {}
	};
	const bodies = [];
	for (const path of [...shards.keys()].sort()) {
		const [cloud = "", service = "", place = ""] = path.split("	");
		const shard = makeShard(shards.get(path) ?? new Map(), sources, index, report);
		const body = deflateRawSync(Buffer.from(shard), { level: 9 });
		const services = index.shards[cloud] ?? {};
		index.shards[cloud] = {
			...services,
			[service]: {
				...services[service],
				[place]: [
					index.size,
					body.length,
					sha256(body)
				]
			}
		};
		index.size += body.length;
		bodies.push(body);
		report.shards++;
	}
	const head = Buffer.from(JSON.stringify(index));
	const length = Buffer.alloc(4);
	length.writeUInt32BE(head.length);
	const bytes = Buffer.concat([
		MAGIC,
		length,
		head,
		...bodies
	]);
	writeWhole(out, bytes);
	report.bytes = bytes.length;
	return report;
}
function collect(folder, sources, only) {
	const shards = new Map();
	for (const fact of readFacts(folder)) {
		if (!sources.has(fact.source)) throw new ConfigError(`${fact.at}: the source ${fact.source} is not in sources.csv`);
		if (!only.has(fact.source)) continue;
		const path = `${fact.cloud}\t${shelfOf(fact.service, fact.purchase)}\t${fact.place}`;
		const key = `${fact.product}\t${fact.purchase}`;
		let rows = shards.get(path);
		if (!rows) {
			rows = new Map();
			shards.set(path, rows);
		}
		const facts = rows.get(key);
		if (facts) facts.push(fact);
		else rows.set(key, [fact]);
	}
	return shards;
}
function makeShard(rows, sources, index, report) {
	const lines = [];
	for (const key of [...rows.keys()].sort()) {
		const [product = "", purchase = ""] = key.split("	");
		const chosen = choose(rows.get(key) ?? [], sources, report);
		const [{ unit, currency, source, date, exact: isExact, basis }] = chosen;
		const marks = (isExact ? 0 : 1) | (basis === "seen" ? 0 : 2);
		const steps = chosen.map(({ from, price }) => `${from} ${price}`).join(" ");
		lines.push(`${keyOf(product, purchase)}${[
			unit,
			currency,
			source,
			date,
			marks,
			steps
		].join("	")}`);
		const origin = sources.get(source);
		if (origin) index.sources[source] = {
			title: origin.title,
			origin: origin.origin
		};
		if (date > index.date) index.date = date;
		report.keys++;
		report.prices += chosen.length;
		report[basis]++;
	}
	return `${lines.join("")}\n`;
}
function choose(facts, sources, report) {
	const ladders = new Map();
	for (const fact of facts) {
		const ladder = ladders.get(`${fact.source}\t${fact.date}`);
		if (ladder) ladder.push(fact);
		else ladders.set(`${fact.source}\t${fact.date}`, [fact]);
	}
	const rank = ([a = facts[0]]) => `${sources.get(a.source)?.role === "primary" ? 1 : 0} ${a.date} ${a.source}`;
	const [best, ...others] = [...ladders.values()].sort((a, b) => rank(a) < rank(b) ? 1 : -1).map(checkedLadder);
	const said = (ladder) => ladder.map(({ from, price }) => `${from}:${Exact.of(price).toString()}`).join(" ");
	for (const other of others) {
		if (said(other) === said(best)) continue;
		const { cloud, service, product, place, purchase } = best[0];
		const claim = (one) => `${one[0].source} ${one[0].date} says ${said(one)}`;
		report.conflicts.push(`${cloud} ${service} ${product} ${place} ${purchase}: ${claim(best)} (taken); ${claim(other)}`);
	}
	return best;
}
function checkedLadder(facts) {
	const [first, ...rest] = facts.sort((a, b) => Exact.of(a.from).compare(Exact.of(b.from)));
	if (!first) throw new Error("a ladder without facts");
	if (!Exact.of(first.from).isZero) throw new ConfigError(`${first.at}: the first step of ${first.product} in ${first.place} begins at ${first.from}, not at 0`);
	for (const [at, fact] of rest.entries()) {
		const before = rest[at - 1] ?? first;
		if (Exact.of(fact.from).equals(Exact.of(before.from))) throw new ConfigError(`${fact.at}: ${fact.product} in ${fact.place} from ${fact.from} stands in ${before.at} as well`);
		if (fact.unit !== first.unit || fact.currency !== first.currency) throw new ConfigError(`${fact.at}: unit or currency differs from ${first.at}`);
	}
	return [first, ...rest];
}
function writeWhole(path, bytes) {
	const temporary = `${path}.${process.pid}.tmp`;
	try {
		writeFileSync(temporary, bytes);
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw new ConfigError(`cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
export { buildPack };
