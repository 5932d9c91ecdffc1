import { o as __toESM } from "./rolldown-runtime.js";
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, posix } from "node:path";
import { stripVTControlCharacters, styleText } from "node:util";
import { isAscii, isUtf8 } from "node:buffer";
import { createHash, randomUUID } from "node:crypto";
import { gunzipSync, inflateRawSync } from "node:zlib";
// src/base/trouble.ts
var ConfigError = class extends Error {
	name = "ConfigError";
	remedy;
	position;
	constructor(message, options = {}) {
		super(message);
		this.remedy = options.remedy;
		this.position = options.position;
	}
	describe() {
		const { position } = this;
		const place = position ? [
			position.file,
			position.line,
			position.column
		].filter((part) => part !== void 0).join(":") : "";
		return `${place ? `${place}: ` : ""}${this.message}${this.remedy ? `\n  ${this.remedy}` : ""}`;
	}
};
var ServiceError = class extends Error {
	name = "ServiceError";
	service;
	status;
	constructor(service, message, status) {
		super(message);
		this.service = service;
		this.status = status;
	}
};
const EXIT = {
	pass: 0,
	no: 1,
	trouble: 2
};
function sayTrouble(error, env) {
	if (error instanceof ConfigError) return `costgate: ${error.describe()}`;
	if (error instanceof ServiceError) return `costgate: ${error.service} did not answer as it should: ${error.message}`;
	return `costgate: this is a defect of costgate (${error instanceof Error ? error.name : typeof error}). Please report it with the version and the command; COSTGATE_DEBUG=1 shows where.${env["COSTGATE_DEBUG"] && error instanceof Error ? `\n${error.stack}` : ""}`;
}
// src/report/escape.ts
function visible(text, longest = 300) {
	const shown = text.toWellFormed().replace(HIDDEN$1, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
	return shown.length <= longest ? shown : `${cut(shown, longest - 1)}…`;
}
const HIDDEN$1 = /[\p{Cc}\p{Cf}\u2028\u2029\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
function cut(text, length) {
	const code = text.charCodeAt(length - 1);
	return text.slice(0, code >= 55296 && code <= 56319 ? length - 1 : length);
}
function codeSpan(text, longest) {
	const shown = visible(text, longest).replaceAll("|", "\\u{7c}");
	if (shown.trim() === "") return "` `";
	const runs = shown.match(/`+/g) ?? [];
	const fence = "`".repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
	const pad = shown.startsWith("`") || shown.endsWith("`") || shown.startsWith(" ") && shown.endsWith(" ") ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
// src/base/named-text.ts
async function mustRead(path, readFile) {
	const file = await readFile(path);
	if (file) return file;
	throw new ConfigError(`there is no ${path}, which the policy names`, { remedy: "It is read where the policy is read: add it there, or take it out of the policy." });
}
// src/base/exact.ts
var Exact = class Exact {
	static zero = new Exact(0n, 1n);
	numerator;
	denominator;
	constructor(numerator, denominator) {
		this.numerator = numerator;
		this.denominator = denominator;
	}
	static of(value) {
		if (value instanceof Exact) return value;
		if (typeof value === "bigint") return new Exact(value, 1n);
		if (typeof value === "number" && Number.isSafeInteger(value)) return new Exact(BigInt(value), 1n);
		const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i.exec(String(value));
		const digits = (parts?.[2] ?? "") + (parts?.[3] ?? "");
		if (!parts || digits === "") throw new RangeError(`not a decimal number: ${String(value).slice(0, 40)}`);
		const scale = Number(parts[4] ?? 0) - (parts[3] ?? "").length;
		const whole = BigInt(digits) * (parts[1] === "-" ? -1n : 1n);
		return scale >= 0 ? new Exact(whole * 10n ** BigInt(scale), 1n) : new Exact(whole, 10n ** BigInt(-scale));
	}
	plus(other) {
		const b = Exact.of(other);
		if (this.denominator === b.denominator) return new Exact(this.numerator + b.numerator, this.denominator);
		return Exact.reduced(this.numerator * b.denominator + b.numerator * this.denominator, this.denominator * b.denominator);
	}
	minus(other) {
		const b = Exact.of(other);
		if (this.denominator === b.denominator) return new Exact(this.numerator - b.numerator, this.denominator);
		return Exact.reduced(this.numerator * b.denominator - b.numerator * this.denominator, this.denominator * b.denominator);
	}
	times(other) {
		const b = Exact.of(other);
		return Exact.reduced(this.numerator * b.numerator, this.denominator * b.denominator);
	}
	over(other) {
		const b = Exact.of(other);
		if (b.numerator === 0n) throw new RangeError("division by zero");
		const sign = b.numerator < 0n ? -1n : 1n;
		return Exact.reduced(this.numerator * b.denominator * sign, this.denominator * b.numerator * sign);
	}
	negated() {
		return new Exact(-this.numerator, this.denominator);
	}
	abs() {
		return this.numerator < 0n ? this.negated() : this;
	}
	compare(other) {
		const b = Exact.of(other);
		const difference = this.denominator === b.denominator ? this.numerator - b.numerator : this.numerator * b.denominator - b.numerator * this.denominator;
		return difference < 0n ? -1 : difference > 0n ? 1 : 0;
	}
	equals(other) {
		return this.compare(other) === 0;
	}
	gt(other) {
		return this.compare(other) > 0;
	}
	lt(other) {
		return this.compare(other) < 0;
	}
	max(other) {
		return this.gt(other) ? this : Exact.of(other);
	}
	min(other) {
		return this.lt(other) ? this : Exact.of(other);
	}
	get isZero() {
		return this.numerator === 0n;
	}
	get isNegative() {
		return this.numerator < 0n;
	}
	ceil() {
		return new Exact(-floorDivide(-this.numerator, this.denominator), 1n);
	}
	floor() {
		return new Exact(floorDivide(this.numerator, this.denominator), 1n);
	}
	toFixed(decimals) {
		const scale = 10n ** BigInt(decimals);
		const negative = this.numerator < 0n;
		const rounded = ((negative ? -this.numerator : this.numerator) * scale * 2n + this.denominator) / (this.denominator * 2n);
		const digits = rounded.toString().padStart(decimals + 1, "0");
		const whole = digits.slice(0, digits.length - decimals);
		const sign = negative && rounded !== 0n ? "-" : "";
		return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
	}
	toString() {
		return this.toFixed(20).replace(/\.?0+$/, "");
	}
	toJSON() {
		return this.toString();
	}
	toNumber() {
		return Number(this.toFixed(20));
	}
	static reduced(numerator, denominator) {
		if (denominator < SMALL) return new Exact(numerator, denominator);
		let a = numerator < 0n ? -numerator : numerator;
		let b = denominator;
		while (b !== 0n) [a, b] = [b, a % b];
		return new Exact(numerator / a, denominator / a);
	}
};
function exact(value) {
	return Exact.of(value);
}
function sum(values) {
	let total = Exact.zero;
	for (const value of values) total = total.plus(value);
	return total;
}
const SMALL = 1n << 128n;
function floorDivide(numerator, denominator) {
	const quotient = numerator / denominator;
	return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}
// src/estimate/drift.ts
function driftOf(base, next) {
	const before = new Map(base.resources.map((resource) => [`${resource.address}\n${resource.deposed}`, resource.after]));
	const resources = [];
	let unknown = 0;
	for (const { address, deposed, after } of next.resources) {
		const old = before.get(`${address}\n${deposed}`);
		const priced = [old, after].every((side) => side?.status !== "unpriced");
		if (after.status === "unsupported") continue;
		if (!old || !priced) unknown++;
		else resources.push({
			address,
			amount: (after.monthly ?? Exact.zero).minus(old.monthly ?? Exact.zero)
		});
	}
	const moved = resources.filter(({ amount }) => !amount.isZero);
	moved.sort((a, b) => b.amount.abs().compare(a.amount.abs()) || (a.address < b.address ? -1 : 1));
	return {
		from: base.priceLists,
		to: next.priceLists,
		amount: sum(moved.map(({ amount }) => amount)),
		resources: moved,
		unknown
	};
}
// src/plan/bytes.ts
const LONGEST_TEXT = 16 * 2 ** 20;
var MemoryBytes = class {
	name;
	size;
	whole;
	isRead = false;
	text;
	constructor(name, bytes) {
		this.name = name;
		this.whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.size = this.whole.length;
	}
	get ascii() {
		if (!this.isRead && this.size <= LONGEST_TEXT && isAscii(this.whole)) this.text = this.whole.toString("latin1");
		this.isRead = true;
		return this.text;
	}
	fill(target, at, offset) {
		return this.whole.copy(target, at, offset, Math.min(this.size, offset + target.length - at));
	}
	verify() {}
};
const abandoned = new FinalizationRegistry((descriptor) => closeSync(descriptor));
var FileBytes = class {
	name;
	size;
	whole = void 0;
	ascii = void 0;
	descriptor;
	changed;
	constructor(path) {
		this.name = path;
		this.descriptor = openSync(path, "r");
		abandoned.register(this, this.descriptor, this);
		const stat = fstatSync(this.descriptor, { bigint: true });
		this.size = Number(stat.size);
		this.changed = stat.mtimeNs;
	}
	fill(target, at, offset) {
		const wanted = Math.min(target.length - at, this.size - offset);
		let done = 0;
		while (done < wanted) {
			const count = readSync(this.descriptor, target, at + done, wanted - done, offset + done);
			if (count === 0) throw changedWhileRead(this.name);
			done += count;
		}
		return done;
	}
	close() {
		abandoned.unregister(this);
		closeSync(this.descriptor);
	}
	verify() {
		const stat = fstatSync(this.descriptor, { bigint: true });
		if (Number(stat.size) !== this.size || stat.mtimeNs !== this.changed) throw changedWhileRead(this.name);
	}
};
function changedWhileRead(name) {
	return new ConfigError("The plan changed while it was read", {
		remedy: "Let the step that writes the plan finish before costgate starts.",
		position: { file: name }
	});
}
const PIECE$1 = 1 << 20;
const PAGE = 122880;
function digestOf(bytes) {
	const hash = createHash("sha256");
	if (bytes.whole) return hash.update(bytes.whole).digest("hex");
	const piece = Buffer.allocUnsafe(Math.max(1, Math.min(PIECE$1, bytes.size)));
	for (let at = 0; at < bytes.size;) {
		const count = bytes.fill(piece, 0, at);
		hash.update(piece.subarray(0, count));
		at += count;
	}
	bytes.verify();
	return hash.digest("hex");
}
var Window = class {
	buffer;
	base = 0;
	length = 0;
	bytes;
	constructor(bytes, piece) {
		this.bytes = bytes;
		const whole = piece === void 0 ? bytes.whole : void 0;
		this.buffer = whole ?? Buffer.allocUnsafe(Math.max(1, Math.min(piece ?? PIECE$1, bytes.size)));
		this.length = whole ? whole.length : this.more(0);
	}
	get last() {
		return this.base + this.length === this.bytes.size;
	}
	slide(keep) {
		const rest = this.length - keep;
		const target = keep === 0 && rest === this.buffer.length ? Buffer.allocUnsafe(rest * 2) : this.buffer;
		this.buffer.copy(target, 0, keep, this.length);
		this.buffer = target;
		this.base += keep;
		this.length = rest;
		this.length += this.more(rest);
	}
	more(at) {
		return this.bytes.fill(this.buffer, at, this.base + at);
	}
};
var Cutter = class {
	bytes;
	piece;
	buffer = Buffer.alloc(0);
	base = 0;
	length = 0;
	page;
	constructor(bytes, piece = PAGE) {
		this.bytes = bytes;
		this.piece = piece;
	}
	text(from, to) {
		const { ascii } = this.bytes;
		if (ascii !== void 0) return ascii.slice(from, to);
		const { whole } = this.bytes;
		if (whole) return whole.toString("utf8", from, to);
		if (to - from > this.piece) return this.long(from, to);
		if (from < this.base || to > this.base + this.length) this.load(from);
		return this.page === void 0 ? this.buffer.toString("utf8", from - this.base, to - this.base) : this.page.slice(from - this.base, to - this.base);
	}
	holds({ from, to }) {
		return this.bytes.whole !== void 0 || from >= this.base && to <= this.base + this.length;
	}
	long(from, to) {
		const buffer = Buffer.allocUnsafe(to - from);
		this.bytes.fill(buffer, 0, from);
		return buffer.toString("utf8");
	}
	load(from) {
		if (this.buffer.length === 0) this.buffer = Buffer.allocUnsafe(Math.min(this.piece, this.bytes.size));
		this.base = from;
		this.length = this.bytes.fill(this.buffer, 0, from);
		const filled = this.buffer.subarray(0, this.length);
		this.page = isAscii(filled) ? filled.toString("latin1") : void 0;
	}
};
// src/plan/notices.ts
function noticesOf(outline, facts) {
	const { members, duplicates, deposed, withoutChange, withoutSide } = outline;
	const notices = [];
	const say = (condition, id, message) => {
		if (condition) notices.push({
			id,
			message
		});
	};
	const filled = (name) => {
		const member = members.get(name);
		return member !== void 0 && member.kind !== "scalar" && member.to - member.from > 2;
	};
	say(facts.errored, "errored", "Terraform stopped with an error while it planned: changes may be missing.");
	say(!facts.complete, "incomplete", "The plan is not complete (-target, -exclude or deferred changes): other changes will follow.");
	say(facts.complete && filled("deferred_changes"), "incomplete", "Terraform deferred some changes to a later plan: they are not counted.");
	say(withoutChange > 0, "incomplete", `${count$2(withoutChange, "resource change")} without "change": read as created, with no values.`);
	say(withoutSide > 0, "no-baseline", `${count$2(withoutSide, "resource change")} without the values of a side that exists: that side has no price.`);
	say(facts.planned > 0, "no-baseline", "The plan has no resource_changes: its planned values are read as if all were created.");
	say(filled("resource_drift"), "drift", "Terraform found changes made outside of it (resource_drift): they are not part of this plan's cost.");
	say(duplicates > 0, "duplicate-address", `${count$2(duplicates, "resource change")} with an address that stands before: each is counted.`);
	say(deposed > 0, "duplicate-address", `${count$2(deposed, "deposed object")}, left over from an interrupted replacement, to be deleted.`);
	say(members.get("configuration")?.kind !== "object", "no-configuration", "The plan has no configuration: regions of providers and some references are unknown.");
	return notices;
}
function count$2(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
// src/plan/sniff.ts
const SHOW_JSON = "Write it with: terraform plan -out=tfplan && terraform show -json tfplan > plan.json";
const NO_WRAPPER = "Set `terraform_wrapper: false` for hashicorp/setup-terraform (or use terraform-bin), so that only the JSON reaches the file.";
const HUMAN = /Terraform used the selected|OpenTofu used the selected|execution plan|will perform the following|No changes\.|^ *# \S+ (?:will|must) be|\((?:known after apply)\)/m;
function refusalOfOpening(head) {
	if (head.length === 0) return {
		message: "The plan is empty",
		remedy: `The step that writes it may have failed. ${SHOW_JSON}`
	};
	const magic = head.toString("latin1", 0, 4);
	if (magic.startsWith("PK")) return {
		message: "This is a binary plan file, not JSON",
		remedy: "Convert it with: terraform show -json tfplan > plan.json"
	};
	if (magic === "(µ/ý") return {
		message: "The plan is compressed with zstd, which costgate does not read",
		remedy: "Decompress it first (unzstd), or compress with gzip."
	};
	if (magic.startsWith("{\0") || magic.startsWith("\0{") || magic.startsWith("[\0")) return {
		message: "The plan is UTF-16 without a byte order mark",
		remedy: "Write it as UTF-8, in PowerShell with: terraform show -json tfplan | Out-File -Encoding utf8 plan.json"
	};
}
function refusalOfText(head) {
	const text = head.toString("utf8");
	if (text.trim() === "") return {
		message: "The plan holds only white space",
		remedy: `The step that writes it may have failed. ${SHOW_JSON}`
	};
	if (/\n[ \t]*\{/.test(text)) return {
		message: `Unknown text stands before the plan: ${shown(text)}`,
		remedy: NO_WRAPPER
	};
	if (HUMAN.test(text)) return {
		message: "This is the plan as text for people, not JSON",
		remedy: SHOW_JSON
	};
	if (/^\s*\[/.test(text)) return {
		message: "The document is a JSON array, not a plan",
		remedy: SHOW_JSON
	};
	if (/^\s*null\b/.test(text)) return {
		message: "The document is JSON null, not a plan",
		remedy: SHOW_JSON
	};
	return {
		message: `This is not JSON: it begins with ${shown(text)}`,
		remedy: SHOW_JSON
	};
}
function refusalOfMembers(members) {
	const has = (...names) => names.every((name) => members.has(name));
	if (has("version", "resources") || has("serial", "lineage")) return {
		message: "This is a state file, not a plan",
		remedy: SHOW_JSON
	};
	if (has("values")) return {
		message: "This is `terraform show -json` of a state, not of a plan",
		remedy: SHOW_JSON
	};
	if (has("@level") || has("@message")) return streamRefusal();
	if (members.size === 0) return {
		message: "The document is an empty object, not a plan",
		remedy: SHOW_JSON
	};
	if (members.size === 1) {
		const [name] = members;
		const jq = `If the plan stands in that member, take it out with: jq '.[${JSON.stringify(name)}]' wrapped.json > plan.json. Otherwise: ${SHOW_JSON}`;
		return {
			message: `The document has the single member ${JSON.stringify(name)} and is no plan itself`,
			remedy: jq
		};
	}
	return {
		message: "The document has neither resource_changes nor planned_values, so it is not a whole plan",
		remedy: SHOW_JSON
	};
}
function streamRefusal() {
	return {
		message: "This is the log stream of `terraform plan -json`, not a plan",
		remedy: SHOW_JSON
	};
}
function refuse(name, refusal, place = {}) {
	return new ConfigError(refusal.message, {
		remedy: refusal.remedy,
		position: {
			file: name,
			...place
		}
	});
}
const ANSI = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*[A-Za-z]`, "g");
function shown(text) {
	const line = text.replace(ANSI, "").trimStart().split(/\r?\n/, 1)[0] ?? "";
	return JSON.stringify(line.length > 60 ? `${line.slice(0, 60)}…` : line);
}
// src/plan/opening.ts
const IN_MEMORY = 16 * 2 ** 20;
const MOST_TRANSCODED = 512 * 2 ** 20;
const MOST_RATIO = 200;
const HEAD$1 = 65536;
const WRAPPER_LINE = /^\s*\[command\][^\r\n]*\r?\n/;
function openPlan(source, maxBytes, inMemory = IN_MEMORY) {
	const given = typeof source === "string" ? openFile(source, maxBytes, inMemory) : new MemoryBytes(source.name, source.bytes);
	if (given.size > maxBytes) throw tooBig(given.name, given.size, maxBytes);
	const opened = decoded(given);
	const head = headOf(opened.bytes, opened.from);
	const refusal = refusalOfOpening(head);
	if (refusal) throw refuse(given.name, refusal);
	const wrapper = WRAPPER_LINE.exec(head.toString("latin1"));
	if (wrapper) {
		opened.from += wrapper[0].length;
		opened.notices.push(WRAPPED);
	}
	const text = wrapper ? head.subarray(wrapper[0].length) : head;
	if (!/^\s*\{/.test(text.toString("latin1"))) throw refuse(given.name, refusalOfText(text));
	return opened;
}
const WRAPPED = {
	id: "wrapper-text",
	message: "The lines that hashicorp/setup-terraform's wrapper writes around the plan were left out; set `terraform_wrapper: false`."
};
function openFile(path, maxBytes, inMemory) {
	let size;
	try {
		const stat = statSync(path);
		if (!stat.isFile()) throw notAFile(path, stat.isDirectory() ? "a directory" : stat.isFIFO() ? "a pipe" : "a device");
		size = stat.size;
		if (size > maxBytes) throw tooBig(path, size, maxBytes);
		const file = new FileBytes(path);
		return size <= inMemory ? loaded(file) : file;
	} catch (error) {
		throw error instanceof ConfigError ? error : unreadable(path, error);
	}
}
function loaded(file) {
	const whole = Buffer.allocUnsafe(file.size);
	file.fill(whole, 0, 0);
	file.verify();
	file.close();
	return new MemoryBytes(file.name, whole);
}
function decoded(given) {
	const head = headOf(given, 0).subarray(0, 4);
	if (head[0] === 31 && head[1] === 139) return transcoded(given, "gzip", (whole) => unzipped(given.name, whole));
	if (head[0] === 255 && head[1] === 254) return transcoded(given, "UTF-16", (whole) => fromUtf16(given.name, whole));
	if (head[0] === 254 && head[1] === 255) return transcoded(given, "UTF-16", (whole) => fromUtf16(given.name, Buffer.from(whole.subarray(0, whole.length & -2)).swap16()));
	if (head[0] === 239 && head[1] === 187 && head[2] === 191) return {
		bytes: given,
		from: 3,
		notices: []
	};
	return {
		bytes: given,
		from: 0,
		notices: []
	};
}
function transcoded(given, what, decode) {
	if (given.size > MOST_TRANSCODED) throw tooBig(given.name, given.size, MOST_TRANSCODED);
	const whole = given.whole ?? Buffer.allocUnsafe(given.size);
	if (!given.whole) given.fill(whole, 0, 0);
	given.verify();
	const digest = createHash("sha256").update(whole).digest("hex");
	const inner = decode(whole);
	const again = inner[0] === 255 || inner[0] === 254 || inner[0] === 239 ? decoded(new MemoryBytes(given.name, inner)) : void 0;
	const notice = {
		id: "encoding",
		message: `The plan came as ${what} and was read as UTF-8.`
	};
	return {
		bytes: again?.bytes ?? new MemoryBytes(given.name, inner),
		from: again?.from ?? 0,
		digest,
		notices: [notice, ...again?.notices ?? []]
	};
}
function unzipped(name, whole) {
	const limit = Math.min(MOST_TRANSCODED, Math.max(whole.length * MOST_RATIO, 2 ** 20));
	try {
		return gunzipSync(whole, { maxOutputLength: limit });
	} catch (error) {
		throw new ConfigError(error instanceof RangeError ? `The gzip file unpacks to more than ${limit} bytes` : "The gzip file is damaged", {
			remedy: "Hand over the plan as plain JSON.",
			position: { file: name }
		});
	}
}
function fromUtf16(name, whole) {
	try {
		return Buffer.from(new TextDecoder("utf-16le", { fatal: true }).decode(whole));
	} catch {
		throw new ConfigError("The plan begins as UTF-16 but is not valid UTF-16", {
			remedy: "Write it as UTF-8, in PowerShell with: terraform show -json tfplan | Out-File -Encoding utf8 plan.json",
			position: { file: name }
		});
	}
}
function headOf(bytes, from) {
	const head = Buffer.allocUnsafe(Math.max(0, Math.min(HEAD$1, bytes.size - from)));
	return head.subarray(0, bytes.fill(head, 0, from));
}
function tooBig(name, size, limit) {
	return new ConfigError(`The plan has ${size} bytes, more than the limit of ${limit}`, {
		remedy: "Raise max-plan-bytes, or split the root module.",
		position: { file: name }
	});
}
function notAFile(path, what) {
	const pipe = what === "a pipe" ? " or hand it over on standard input with `-`" : "";
	return new ConfigError(`The plan is ${what}, not a file`, {
		remedy: `Name the JSON file of the plan${pipe}.`,
		position: { file: path }
	});
}
function unreadable(path, error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
	return new ConfigError(`The plan file ${code === "ENOENT" ? "does not exist" : code === "EACCES" ? "may not be read (permission)" : `cannot be read (${code})`}`, {
		remedy: "Check the path, and that the step that writes it ran in this job.",
		position: { file: path }
	});
}
// src/plan/leaper.ts
const SPACE = "[ \\t\\n\\r]*";
const TEXT = "[^\"\\\\\\0-\\x1f]*";
const STRING = `"${TEXT}(?:\\\\(?:["\\\\/bfnrt]|u[\\da-fA-F]{4})${TEXT})*"`;
const SCALAR = `(?:${STRING}|true|false|null|(?![-\\d.]{16})-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?![\\d.eE]))`;
function objectPattern(depth) {
	const value = depth > 1 ? `${SCALAR}|${objectPattern(depth - 1)}|${listPattern(depth - 1)}` : SCALAR;
	return `\\{${SPACE}(?:${STRING}${SPACE}:${SPACE}(?:${value})${SPACE}(?:,${SPACE}(?=")|(?=\\})))*\\}`;
}
function listPattern(depth) {
	const value = depth > 1 ? `${SCALAR}|${objectPattern(depth - 1)}` : SCALAR;
	return `\\[${SPACE}(?:(?:${value})${SPACE}(?:,${SPACE}(?!\\])|(?=\\])))*\\]`;
}
const PIECE = 122880;
var Leaper = class {
	text = "";
	from = 0;
	pattern = new RegExp(objectPattern(5), "y");
	ascii;
	buffer;
	to = 0;
	constructor(ascii) {
		this.ascii = ascii;
	}
	forget() {
		this.buffer = void 0;
	}
	look(buffer, at, to) {
		if (buffer !== this.buffer || at < this.from || at >= this.to || this.to < to && this.to - at < 32768) this.load(buffer, at, to);
	}
	over(at) {
		const { pattern } = this;
		pattern.lastIndex = at;
		return pattern.test(this.text) && pattern.lastIndex - at <= 32768 ? pattern.lastIndex : 0;
	}
	own(part) {
		return this.ascii === void 0 ? Buffer.from(part, "latin1").toString("latin1") : part;
	}
	load(buffer, from, limit) {
		let to = Math.min(limit, from + PIECE);
		for (let back = 0; back < 4 && to > from && buffer[to - 1] >= 128; back++) to--;
		this.buffer = buffer;
		this.from = from;
		this.to = to;
		if (this.ascii !== void 0) this.text = this.ascii.slice(from, to);
		else this.text = isUtf8(buffer.subarray(from, to)) ? buffer.toString("latin1", from, to) : "";
	}
};
const LONGEST_KEY = 65536;
const INCOMPLETE = -1;
const VALUE = 0;
const FIRST_VALUE = 1;
const KEY = 2;
const FIRST_KEY = 3;
const COLON = 4;
const NEXT = 5;
const EXPECTED = [
	"a value",
	"a value or ]",
	"a key",
	"a key or }",
	"a colon",
	"a comma or a closing bracket"
];
const QUOTE_BYTE = 34;
const PLAIN$2 = 0;
const QUOTE = 1;
const ESCAPE = 2;
const HIGH$1 = 3;
const CONTROL = 4;
const KIND = Uint8Array.from({ length: 256 }, (_, byte) => byte === QUOTE_BYTE ? QUOTE : byte === 92 ? ESCAPE : byte >= 128 ? HIGH$1 : byte < 32 ? CONTROL : PLAIN$2);
const TRUE = Buffer.from("true");
const FALSE = Buffer.from("false");
const NULL = Buffer.from("null");
var JsonScanner = class {
	buffer = Buffer.alloc(0);
	base = 0;
	level = 0;
	limit = 0;
	keys = 0;
	bigNumbers = 0;
	done = false;
	expect = VALUE;
	last = false;
	isArray = new Uint8Array(202);
	listener;
	refuse;
	leaper;
	constructor(listener, refuse, leaper) {
		this.listener = listener;
		this.refuse = refuse;
		this.leaper = leaper;
	}
	scan(buffer, base, from, to, last) {
		this.buffer = buffer;
		this.base = base;
		this.last = last;
		this.leaper?.forget();
		let at = from;
		while (at < to && !this.done) {
			const byte = buffer[at];
			if (byte === 32 || byte === 10 || byte === 13 || byte === 9) {
				at++;
				continue;
			}
			const next = byte === QUOTE_BYTE ? this.string(at, to) : this.other(byte, at, to);
			if (next === INCOMPLETE) return at;
			at = next;
		}
		return at;
	}
	get missing() {
		return EXPECTED[this.expect] ?? "more";
	}
	fail(at, what, remedy) {
		return this.refuse(this.base + at, what, remedy);
	}
	other(byte, at, to) {
		switch (byte) {
			case 44:
				if (this.expect !== NEXT) this.unexpected(at);
				this.expect = this.isArray[this.level] === 1 ? VALUE : KEY;
				return at + 1;
			case 58:
				if (this.expect !== COLON) this.unexpected(at);
				this.expect = VALUE;
				return at + 1;
			case 123:
			case 91: return this.open(at, byte === 91, to);
			case 125:
			case 93: return this.close(at, byte === 93);
			default: return this.scalar(byte, at, to);
		}
	}
	open(at, isArray, to) {
		if (this.expect > FIRST_VALUE) this.unexpected(at);
		const passed = this.leaper && !isArray ? this.pass(at, to) : 0;
		if (passed > 0) return passed;
		if (this.level <= this.limit) this.listener.open(this, this.level, at, isArray);
		const end = this.leaper && !isArray && this.level >= this.limit ? this.leap(this.leaper, at, to) : 0;
		if (end > 0) return end;
		if (++this.level > 200) this.fail(at, `is nested more than 200 levels deep`);
		this.isArray[this.level] = isArray ? 1 : 0;
		this.expect = isArray ? FIRST_VALUE : FIRST_KEY;
		return at + 1;
	}
	pass(at, to) {
		const end = this.level <= this.limit ? this.listener.pass?.(this, this.level, at, to) ?? 0 : 0;
		if (end > 0) this.valueEnds();
		return end;
	}
	leap(leaper, at, to) {
		if (this.level === 0 || this.level > 195) return 0;
		leaper.look(this.buffer, at, to);
		const end = leaper.over(at - leaper.from);
		if (end === 0) return 0;
		this.valueEnds();
		if (this.level <= this.limit) this.listener.close(this, this.level, leaper.from + end);
		return leaper.from + end;
	}
	close(at, isArray) {
		const empty = isArray ? FIRST_VALUE : FIRST_KEY;
		if (!(this.level > 0 && this.isArray[this.level] === 1 === isArray) || this.expect !== NEXT && this.expect !== empty) this.unexpected(at);
		this.level--;
		this.valueEnds();
		if (this.level <= this.limit) this.listener.close(this, this.level, at + 1);
		return at + 1;
	}
	string(at, to) {
		const end = this.stringEnd(at, to);
		if (end === INCOMPLETE) return INCOMPLETE;
		if (this.expect <= FIRST_VALUE) {
			this.valueEnds();
			if (this.level <= this.limit) this.listener.scalar(this, this.level, at, end);
		} else if (this.expect <= FIRST_KEY) {
			if (end - at > LONGEST_KEY) this.fail(at, `has a key of more than ${LONGEST_KEY} bytes`);
			this.keys++;
			this.expect = COLON;
			if (this.level <= this.limit) this.listener.key(this, this.level, at + 1, end - 1);
		} else this.unexpected(at);
		return end;
	}
	stringEnd(start, to) {
		const { buffer } = this;
		let at = start + 1;
		let high = false;
		for (;;) {
			while (at < to && KIND[buffer[at]] === PLAIN$2) at++;
			if (at >= to) return INCOMPLETE;
			const kind = KIND[buffer[at]];
			if (kind === QUOTE) break;
			if (kind === CONTROL) this.fail(at, "has a control character (a line break, tab or NUL) within a string");
			if (kind === HIGH$1) high = true;
			if (kind === ESCAPE) {
				at = this.escapeEnd(at, to);
				if (at === INCOMPLETE) return INCOMPLETE;
			} else at++;
		}
		if (high && !isUtf8(buffer.subarray(start, at))) this.fail(start, "has bytes in a string that are not UTF-8");
		return at + 1;
	}
	escapeEnd(at, to) {
		if (at + 1 >= to) return INCOMPLETE;
		const letter = this.buffer[at + 1];
		if (letter !== 117) {
			if (!ESCAPED.has(letter)) this.fail(at, "has an unknown escape in a string");
			return at + 2;
		}
		if (at + 6 > to) return INCOMPLETE;
		for (let digit = at + 2; digit < at + 6; digit++) if (!isHex(this.buffer[digit])) this.fail(at, "has a broken \\u escape in a string");
		return at + 6;
	}
	scalar(byte, at, to) {
		if (this.expect > FIRST_VALUE) this.unexpected(at);
		const end = byte === 45 || isDigit(byte) ? this.number(at, to) : this.literal(byte, at, to);
		if (end === INCOMPLETE) return INCOMPLETE;
		this.valueEnds();
		if (this.level <= this.limit) this.listener.scalar(this, this.level, at, end);
		return end;
	}
	literal(byte, start, to) {
		const word = byte === 116 ? TRUE : byte === 102 ? FALSE : byte === 110 ? NULL : this.unexpected(start);
		let at = 1;
		while (at < word.length && start + at < to) {
			if (this.buffer[start + at] !== word[at]) this.unexpected(start);
			at++;
		}
		return at === word.length ? start + at : INCOMPLETE;
	}
	number(start, to) {
		const { buffer } = this;
		let at = buffer[start] === 45 ? start + 1 : start;
		const whole = at;
		at = this.digits(at, to);
		if (at - whole > 1 && buffer[whole] === 48) this.fail(start, "has a number with a leading zero");
		if (at < to && buffer[at] === 46) at = this.digits(at + 1, to);
		const hasExponent = at < to && at > 0 && (buffer[at] | 32) === 101;
		if (hasExponent) {
			const sign = buffer[at + 1];
			at = this.digits(at + (at + 1 < to && (sign === 43 || sign === 45) ? 2 : 1), to);
		}
		if (at >= to && !this.last) return INCOMPLETE;
		if (at - start > 15 || hasExponent) this.wideNumber(start, at);
		return at;
	}
	digits(from, to) {
		let at = from;
		while (at < to && isDigit(this.buffer[at])) at++;
		if (at === from && (at < to || this.last)) this.fail(Math.min(at, to), "has a broken number");
		return at;
	}
	wideNumber(from, to) {
		const text = this.buffer.toString("latin1", from, to);
		const value = Number(text);
		if (!Number.isFinite(value)) this.fail(from, "has a number beyond the range of numbers");
		const digits = text.replace(/e.*$/i, "").replace(/^[-0.]+|\./g, "");
		if (digits.length <= 15 && (value !== 0 || digits === "")) return;
		this.bigNumbers++;
		this.listener.bigNumber?.(this, from, to);
	}
	valueEnds() {
		if (this.level === 0) this.done = true;
		else this.expect = NEXT;
	}
	unexpected(at) {
		const rest = this.buffer.toString("latin1", at, Math.min(at + 9, this.buffer.length));
		const literal = /^-?(?:NaN|Infinity)/.exec(rest)?.[0];
		if (literal) return this.fail(at, `has ${literal}, which JSON does not know`);
		const byte = this.buffer[at];
		const shown = byte > 32 && byte < 127 ? `"${String.fromCharCode(byte)}"` : `byte 0x${byte.toString(16).padStart(2, "0")}`;
		return this.fail(at, `has ${shown} where ${this.missing} should stand`);
	}
};
const ESCAPED = new Set(Buffer.from("\"\\/bfnrt"));
function isDigit(byte) {
	return byte >= 48 && byte <= 57;
}
function isHex(byte) {
	return isDigit(byte) || (byte | 32) >= 97 && (byte | 32) <= 102;
}
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
function own$1(values, key) {
	return values !== void 0 && Object.hasOwn(values, key) ? values[key] : void 0;
}
// src/plan/big-numbers.ts
function parseExactly(slice) {
	const mark = randomUUID();
	const pieces = [];
	let end = 0;
	const ignore = () => {};
	const bigNumber = (_, from, to) => {
		pieces.push(slice.toString("utf8", end, from), JSON.stringify(mark + slice.toString("latin1", from, to)));
		end = to;
	};
	new JsonScanner({
		key: ignore,
		scalar: ignore,
		open: ignore,
		close: ignore,
		bigNumber
	}, (_, what) => {
		throw new Error(`a part of the plan ${what}`);
	}).scan(slice, 0, 0, slice.length, true);
	pieces.push(slice.toString("utf8", end));
	return JSON.parse(pieces.join(""), (_, value) => typeof value === "string" && value.startsWith(mark) ? new BigNumber(value.slice(mark.length)) : value);
}
const LONG = 8 * 2 ** 20;
function hasTwins(value, text) {
	if (text.length < LONG && JSON.stringify(value) === text) return false;
	const keys = countKeys(value);
	if (text.length >= LONG) return keys !== keysIn(Buffer.from(text));
	return keys !== (text.match(/"[ \t\n\r]*:/g)?.length ?? 0) && keys !== keysIn(Buffer.from(text));
}
function keysIn(slice) {
	const ignore = () => {};
	const scanner = new JsonScanner({
		key: ignore,
		scalar: ignore,
		open: ignore,
		close: ignore
	}, (_, what) => {
		throw new Error(`a part of the plan ${what}`);
	});
	scanner.scan(slice, 0, 0, slice.length, true);
	return scanner.keys;
}
function countKeys(value) {
	if (typeof value !== "object" || value === null || value instanceof BigNumber) return 0;
	let count = 0;
	if (Array.isArray(value)) {
		for (const item of value) if (typeof item === "object") count += countKeys(item);
		return count;
	}
	const items = value;
	for (const key of Object.keys(items)) {
		const item = items[key];
		count += typeof item === "object" ? 1 + countKeys(item) : 1;
	}
	return count;
}
// src/plan/raw.ts
function isRaw(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function rawOwn(value, key) {
	return isRaw(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function rawText(value, key) {
	const found = rawOwn(value, key);
	return typeof found === "string" && found !== "" ? found : void 0;
}
function rawList(value, key) {
	const found = rawOwn(value, key);
	return Array.isArray(found) ? found : [];
}
function rawEntries(value, key) {
	const found = rawOwn(value, key);
	return isRaw(found) ? Object.entries(found) : [];
}
// src/plan/part-reader.ts
var PartReader = class {
	bytes;
	cutter;
	lastMarks = {
		text: "",
		value: void 0
	};
	constructor(bytes, piece) {
		this.bytes = bytes;
		this.cutter = new Cutter(bytes, piece);
	}
	holds(span) {
		const isAtHand = this.cutter.holds(span);
		if (!isAtHand) this.bytes.verify();
		return isAtHand;
	}
	read(part, what) {
		try {
			return this.parse(this.cutter.text(part.from, part.to), part, what);
		} catch (error) {
			throw this.explained(error, part);
		}
	}
	head(element) {
		const { from, to, before, after, marks } = element;
		const end = before?.from ?? after?.from;
		try {
			return JSON.parse(end === void 0 ? `${this.cutter.text(from, marks ?? to)}}}` : `${this.cutter.text(from, end)}0}}`);
		} catch (error) {
			throw this.explained(error, element);
		}
	}
	marks(element) {
		try {
			const text = this.cutter.text(element.marks ?? element.from, element.to);
			if (text !== this.lastMarks.text) this.lastMarks = {
				text,
				value: this.parse(`{"change":{"":0${text}`, element, `a change of ${element.type}`)
			};
			return rawOwn(this.lastMarks.value, "change");
		} catch (error) {
			throw this.explained(error, element);
		}
	}
	frame(element) {
		const [first, second] = inOrder(element);
		try {
			const start = this.cutter.text(element.from, first?.from ?? element.to);
			const middle = first ? `0${this.cutter.text(first.to, second?.from ?? element.to)}` : "";
			const end = second ? `0${this.cutter.text(second.to, element.to)}` : "";
			const value = this.parse(start + middle + end, element, `a change of ${element.type}`);
			return isRaw(value) ? value : {};
		} catch (error) {
			throw this.explained(error, element);
		}
	}
	parse(text, { from, to, hasBigNumbers }, what) {
		const value = hasBigNumbers ? parseExactly(Buffer.from(text)) : JSON.parse(text);
		if (!hasTwins(value, text)) return value;
		const message = `A key stands twice in one object within ${what} (bytes ${from} to ${to})`;
		throw refuse(this.bytes.name, {
			message,
			remedy: `Such a plan can mean two things. ${SHOW_JSON}`
		});
	}
	explained(error, span) {
		if (error instanceof ConfigError) return error;
		this.bytes.verify();
		return error instanceof SyntaxError ? changedWhileRead(this.bytes.name) : tooLong(this.bytes.name, span);
	}
};
function inOrder({ before, after }) {
	if (!before || !after) return before ? [before] : after ? [after] : [];
	return before.from < after.from ? [before, after] : [after, before];
}
function tooLong(name, { from, to }) {
	return refuse(name, {
		message: `A part of the plan is too long to be read at once (bytes ${from} to ${to})`,
		remedy: "Split the root module into several."
	});
}
// src/plan/address.ts
function stepsOf$1(address) {
	const steps = [];
	const pattern = /([^.[\]]+)((?:\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\])*)\.?/gy;
	for (let match = pattern.exec(address); match; match = pattern.exec(address)) {
		const key = keyOf$4(match[2]);
		steps.push(key === void 0 ? { name: match[1] } : {
			name: match[1],
			key
		});
	}
	return steps;
}
function keyOf$4(brackets) {
	const first = /^\[(?:"((?:[^"\\]|\\.)*)"|(\d+))\]/.exec(brackets);
	if (!first) return void 0;
	if (first[2] !== void 0) return Number(first[2]);
	return first[1].replace(/\\(.)/g, "$1");
}
function parseAddress(address) {
	const steps = stepsOf$1(address);
	let at = 0;
	while (steps[at]?.name === "module") at += 2;
	const module = joined(steps.slice(0, at));
	const isData = steps[at]?.name === "data";
	const [type, last, ...rest] = steps.slice(isData ? at + 1 : at);
	if (!type || !last || rest.length > 0) return void 0;
	return {
		module,
		isData,
		type: type.name,
		name: last.name,
		...last.key === void 0 ? {} : { index: last.key }
	};
}
function withoutKeys(address) {
	return address.includes("[") ? stepsOf$1(address).map(({ name }) => name).join(".") : address;
}
function joined(steps) {
	return steps.map(({ name, key }) => key === void 0 ? name : `${name}[${JSON.stringify(key)}]`).join(".");
}
// src/plan/configuration.ts
const NOTHING$4 = {};
var Configuration = class {
	modules = new Map();
	providers = new Map();
	exists;
	variables;
	followed = new Map();
	patterns = new Map();
	constructor(configuration, variables) {
		this.exists = isRaw(configuration);
		this.variables = isRaw(variables) ? variables : NOTHING$4;
		for (const [key, provider] of rawEntries(configuration, "provider_config")) this.providers.set(key, providerOf(key, provider));
		const root = rawOwn(configuration, "root_module");
		if (isRaw(root)) this.addModule("", root, void 0);
	}
	resource(module, type, name) {
		return this.module(module)?.resources.get(`${type}.${name}`);
	}
	module(address) {
		let pattern = this.patterns.get(address);
		if (pattern === void 0) {
			pattern = withoutKeys(address);
			this.patterns.set(address, pattern);
		}
		return this.modules.get(pattern);
	}
	constantOf(expression, module) {
		if (!isRaw(expression)) return void 0;
		if (Object.hasOwn(expression, "constant_value")) return expression.constant_value;
		const [first, ...rest] = longest(rawList(expression, "references")).map((reference) => this.variableOf(stepsOf$1(reference), module));
		return rest.every((value) => value === first) ? first : void 0;
	}
	sets({ expressions, module }, path) {
		const parts = path.split(".");
		const last = parts.pop() ?? "";
		const block = blockAt(expressions, parts);
		return block && Object.hasOwn(block, last) && !this.isNull(block[last], module);
	}
	isNull(expression, module) {
		if (!isRaw(expression)) return false;
		if (Object.hasOwn(expression, "constant_value")) return expression.constant_value === null;
		const [only = "", ...others] = longest(rawList(expression, "references"));
		const [, name] = /^var\.([\w-]+)$/.exec(only) ?? [];
		if (name === void 0 || others.length > 0) return false;
		const { call, variables } = module;
		const passed = rawOwn(call ? call.expressions : this.variables, name);
		if (passed === void 0) return rawOwn(rawOwn(variables, name), "default") === null;
		return call ? this.isNull(passed, call.parent) : rawOwn(passed, "value") === null;
	}
	variableOf([scope, variable, ...path], module) {
		if (scope?.name !== "var" || !variable) return void 0;
		let value = this.variableValue(variable.name, module);
		for (const { name, key } of [{
			name: "",
			...variable.key === void 0 ? {} : { key: variable.key }
		}, ...path]) {
			if (name !== "") value = rawOwn(value, name);
			if (key !== void 0) value = Array.isArray(value) ? value[Number(key)] : rawOwn(value, String(key));
		}
		return value;
	}
	variableValue(name, module) {
		const known = this.followed.get(module) ?? new Map();
		this.followed.set(module, known);
		if (known.has(name)) return known.get(name);
		const { call } = module;
		const passed = call ? rawOwn(call.expressions, name) : rawOwn(this.variables, name);
		const value = call !== void 0 && passed !== void 0 ? this.constantOf(passed, call.parent) : rawOwn(passed, "value") ?? rawOwn(rawOwn(module.variables, name), "default");
		known.set(name, value);
		return value;
	}
	addModule(path, raw, call) {
		const module = {
			path,
			resources: new Map(),
			variables: objectOf(raw, "variables"),
			outputs: objectOf(raw, "outputs")
		};
		if (call) module.call = call;
		this.modules.set(path, module);
		for (const resource of rawList(raw, "resources")) addResource(module, resource);
		for (const [name, child] of rawEntries(raw, "module_calls")) {
			const step = path === "" ? `module.${name}` : `${path}.module.${name}`;
			const forEach = rawOwn(child, "for_each_expression");
			this.addModule(step, objectOf(child, "module"), {
				parent: module,
				expressions: objectOf(child, "expressions"),
				forEach
			});
		}
	}
};
function addResource(module, raw) {
	const type = rawText(raw, "type");
	const name = rawText(raw, "name");
	if (!type || !name || (rawText(raw, "mode") ?? "managed") !== "managed") return;
	const providerKey = rawText(raw, "provider_config_key") ?? "";
	const forEach = rawOwn(raw, "for_each_expression");
	module.resources.set(`${type}.${name}`, {
		module,
		providerKey,
		expressions: objectOf(raw, "expressions"),
		forEach
	});
}
function objectOf(raw, key) {
	const found = rawOwn(raw, key);
	return isRaw(found) ? found : NOTHING$4;
}
function providerOf(key, raw) {
	const expressions = rawOwn(raw, "expressions");
	const alias = rawText(raw, "alias");
	return {
		key,
		name: rawText(raw, "name") ?? key.split(":").at(-1).split(".")[0] ?? key,
		fullName: rawText(raw, "full_name"),
		alias,
		module: key.includes(":") ? rawText(raw, "module_address") ?? key.slice(0, key.lastIndexOf(":")) : "",
		expressions: isRaw(expressions) ? expressions : NOTHING$4,
		isConfigured: isRaw(expressions) || alias !== void 0
	};
}
function longest(references) {
	const texts = references.filter((reference) => typeof reference === "string" && reference.length < 1e3);
	const shorter = new Set();
	for (const text of texts) for (let at = 1; at < text.length; at++) if (text[at] === "." || text[at] === "[") shorter.add(text.slice(0, at));
	return texts.filter((text) => !shorter.has(text));
}
function blockAt(expressions, path) {
	let block = expressions;
	for (const part of path) {
		const [, name = part, at = "0"] = /^(.*)\[(\d+)\]$/.exec(part) ?? [];
		const given = rawOwn(block, name);
		const one = Array.isArray(given) ? given[Number(at)] : given;
		if (!isRaw(one)) return void 0;
		block = one;
	}
	return block;
}
// src/plan/element-rest.ts
var WholeRest = class {
	element;
	constructor(element) {
		this.element = element;
	}
	marks() {
		return rawOwn(this.element, "change");
	}
	values(side) {
		return rawOwn(this.marks(), side);
	}
};
var ReadRest = class {
	element;
	frame;
	reader;
	late;
	constructor(element, frame, reader, late) {
		this.element = element;
		this.frame = frame;
		this.reader = reader;
		this.late = late;
	}
	marks() {
		return this.element.marks === void 0 ? rawOwn(this.frame, "change") : this.readerNow.marks(this.element);
	}
	values(side) {
		const span = this.element[side];
		if (!span) return void 0;
		const { hasBigNumbers, type } = this.element;
		return this.readerNow.read({
			from: span.from,
			to: span.to,
			hasBigNumbers
		}, `a change of ${type}`);
	}
	get readerNow() {
		return this.reader.holds(this.element) ? this.reader : this.late;
	}
};
// src/plan/unknown-values.ts
function markUnknown(after, marks) {
	if (isRaw(marks)) markMembers(after, marks);
}
function marked(value, mark) {
	if (mark === true) return UNKNOWN;
	if (Array.isArray(mark)) return markedList(value, mark);
	if (!isRaw(mark)) return value;
	const empty = value === void 0 || value === null;
	if (empty && !hasUnknown(mark)) return value;
	const target = empty ? {} : value;
	if (isRaw(target) && !(target instanceof BigNumber)) markMembers(target, mark);
	return target;
}
function markMembers(values, marks) {
	for (const key of Object.keys(marks)) {
		const mark = marks[key];
		if (mark === false) continue;
		const value = Object.hasOwn(values, key) ? values[key] : void 0;
		const next = marked(value, mark);
		if (next !== value) setOwn(values, key, next);
	}
}
function markedList(value, marks) {
	if (!Array.isArray(value)) return (value === void 0 || value === null) && hasUnknown(marks) ? markedList([], marks) : value;
	const list = value;
	for (const [at, mark] of marks.entries()) if (at < list.length) list[at] = marked(list[at], mark);
	else if (hasUnknown(mark)) list[at] = marked(void 0, mark);
	for (let at = 0; at < list.length; at++) if (!(at in list)) list[at] = null;
	return list;
}
function hasUnknown(mark) {
	if (mark === true) return true;
	if (Array.isArray(mark)) return mark.some(hasUnknown);
	return isRaw(mark) && Object.values(mark).some(hasUnknown);
}
function setOwn(target, key, value) {
	if (key === "__proto__") Object.defineProperty(target, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
	else target[key] = value;
}
// src/plan/planned-values.ts
function plannedElements(plannedValues) {
	const elements = [];
	const visit = (module) => {
		const address = rawText(module, "address");
		for (const resource of rawList(module, "resources")) {
			if (!isRaw(resource)) continue;
			const values = rawOwn(resource, "values");
			const change = {
				actions: ["create"],
				before: null,
				after: isRaw(values) ? values : {},
				after_sensitive: rawOwn(resource, "sensitive_values") ?? {}
			};
			elements.push({
				...address === void 0 ? {} : { module_address: address },
				...resource,
				change
			});
		}
		for (const child of rawList(module, "child_modules")) visit(child);
	};
	visit(rawOwn(plannedValues, "root_module"));
	return elements;
}
function plannedUnknowns(module, element, configuration) {
	const type = rawText(element, "type") ?? "";
	const configured = configuration.resource(module, type, rawText(element, "name") ?? "");
	const values = rawOwn(rawOwn(element, "change"), "after");
	const marks = {};
	for (const [attribute, expression] of Object.entries(configured?.expressions ?? {})) if (!(isRaw(values) && Object.hasOwn(values, attribute)) && rawList(expression, "references").length > 0) setOwn(marks, attribute, true);
	return marks;
}
// src/plan/type-index.ts
const IDENTITIES = [
	"id",
	"arn",
	"self_link"
];
const NAMES = [
	"name",
	"identifier",
	"cluster_identifier",
	"replication_group_id",
	"function_name",
	"bucket",
	"family"
];
const SEVERAL = -1;
var TypeIndex = class {
	identities = {
		before: new Map(),
		after: new Map()
	};
	names = {
		before: new Map(),
		after: new Map()
	};
	blocks = new Map();
	constructor(type, changes) {
		for (const ordinal of changes.ofType(type)) this.add(ordinal, changes.at(ordinal));
	}
	byValue(value, side) {
		const found = this.identities[side].get(spelledAlike(value)) ?? this.names[side].get(value) ?? this.byTail(value, side);
		return found === SEVERAL ? void 0 : found;
	}
	instances(module, name, side) {
		return (this.blocks.get(`${module} ${name}`) ?? []).filter((instance) => instance[side]);
	}
	byTail(value, side) {
		const whole = value.slice(0, 500).replace(/\/(?:index|variant)\/[\w.-]+$/, "");
		const tail = /^[a-z-]+[/:](?:[\w.-]+[/:])*([\w.-]+)$/.exec(whole)?.[1];
		const isPath = value.startsWith("arn:") || value.startsWith("projects/");
		return tail === void 0 || isPath ? void 0 : this.names[side].get(tail);
	}
	add(ordinal, change) {
		const block = `${change.module} ${change.name}`;
		const instances = this.blocks.get(block) ?? [];
		this.blocks.set(block, instances);
		if (!change.deposed) instances.push({
			ordinal,
			index: change.index,
			before: change.hasBefore,
			after: change.hasAfter
		});
		for (const side of ["before", "after"]) {
			for (const attribute of IDENTITIES) this.note(this.identities[side], own$1(change[side], attribute), ordinal, spelledAlike);
			for (const attribute of NAMES) this.note(this.names[side], own$1(change[side], attribute), ordinal, String);
			for (const name of groupNames(change[side])) this.note(this.names[side], name, ordinal, String);
		}
	}
	note(map, value, ordinal, spell) {
		if (typeof value !== "string" || value === "") return;
		const key = spell(value);
		const known = map.get(key);
		map.set(key, known === void 0 || known === ordinal ? ordinal : SEVERAL);
	}
};
function groupNames(values) {
	return blocksIn(own$1(values, "resources")).flatMap((one) => blocksIn(own$1(one, "autoscaling_groups")).map((group) => own$1(group, "name")));
}
function blocksIn(value) {
	return Array.isArray(value) ? value.filter(isValues) : [];
}
function spelledAlike(id) {
	if (/^\/subscriptions\//i.test(id)) return id.toLowerCase();
	return id.replace(/^https:\/\/[^/]+\/(?:[a-z]+\/)?(?:v\d\w*|beta|alpha)\/projects\//, "projects/");
}
// src/plan/references.ts
var PlanReferences = class {
	plan;
	indexes = new Map();
	reverse = new Map();
	constructor(plan) {
		this.plan = plan;
	}
	target(change, side, through, to) {
		const path = through.split(".");
		const values = valuesAt(change[side], path);
		if (values.length === 0) return {
			found: false,
			why: "unset"
		};
		const ordinal = this.byValues(values, side, to) ?? this.byConfiguration(change, side, path, to);
		if (ordinal !== void 0) return {
			found: true,
			change: this.plan.at(ordinal)
		};
		return {
			found: false,
			why: values.every((value) => value === UNKNOWN) && this.isLeftOut(change, path) ? "unset" : "outside"
		};
	}
	sources(change, side, from, through) {
		const ordinal = this.plan.ordinalOf(change) ?? this.sameAddress(change);
		if (ordinal === void 0) return [];
		const key = `${side} ${from} ${through} ${change.type}`;
		let pointing = this.reverse.get(key);
		if (!pointing) {
			pointing = this.pointing(side, from, through, change.type);
			this.reverse.set(key, pointing);
		}
		return (pointing.get(ordinal) ?? []).map((source) => this.plan.at(source));
	}
	pointing(side, from, through, type) {
		const found = new Map();
		for (const source of this.plan.ofType(from)) {
			const target = this.target(this.plan.at(source), side, through, [type]);
			const ordinal = target.found ? this.plan.ordinalOf(target.change) : void 0;
			if (ordinal === void 0) continue;
			const sources = found.get(ordinal);
			if (sources) sources.push(source);
			else found.set(ordinal, [source]);
		}
		return found;
	}
	sameAddress({ type, module, name, index }) {
		const at = (side) => this.index(type).instances(module, name, side).find((instance) => instance.index === index);
		return (at("after") ?? at("before"))?.ordinal;
	}
	index(type) {
		const known = this.indexes.get(type);
		if (known) return known;
		const index = new TypeIndex(type, this.plan);
		this.indexes.set(type, index);
		return index;
	}
	byValues(values, side, to) {
		for (const value of values) {
			if (typeof value !== "string") continue;
			for (const type of to) {
				const ordinal = this.index(type).byValue(value, side);
				if (ordinal !== void 0) return ordinal;
			}
		}
	}
	isLeftOut(change, path) {
		const expressions = this.plan.configuration.resource(change.module, change.type, change.name)?.expressions;
		if (!expressions || expressionAt(expressions, path) !== void 0) return false;
		const [block = ""] = path;
		return path.length === 1 || own$1(change.after, block) === UNKNOWN || Object.hasOwn(expressions, block);
	}
	byConfiguration(change, side, path, to) {
		const configured = this.plan.configuration.resource(change.module, change.type, change.name);
		if (!configured) return void 0;
		const expression = expressionAt(configured.expressions, path);
		const { forEach } = configured;
		return this.follow(expression, {
			module: change.module,
			index: change.index,
			forEach,
			side,
			to,
			seen: new Set()
		});
	}
	follow(expression, scope) {
		for (const reference of longest(rawList(expression, "references"))) {
			const place = `${scope.module} ${reference}`;
			if (scope.seen.has(place)) continue;
			scope.seen.add(place);
			const [first, second, ...rest] = stepsOf$1(reference);
			const found = first && second ? this.step(first, second, rest, scope) : void 0;
			if (found !== void 0) return found;
		}
	}
	step(first, second, rest, scope) {
		if (first.name === "var") return this.upward(second.name, scope);
		if (first.name === "each") return this.follow(scope.forEach, scope);
		if (first.name === "module") return this.downward(second, rest[0]?.name, scope);
		if (!scope.to.includes(first.name)) return void 0;
		return chosen(this.index(first.name).instances(scope.module, second.name, scope.side), second.key, scope.index)?.ordinal;
	}
	upward(variable, scope) {
		const call = this.plan.configuration.module(scope.module)?.call;
		if (!call) return void 0;
		const steps = stepsOf$1(scope.module);
		return this.follow(rawOwn(call.expressions, variable), {
			...scope,
			module: joined(steps.slice(0, -2)),
			index: steps.at(-1)?.key,
			forEach: call.forEach
		});
	}
	downward(child, output, scope) {
		const base = scope.module === "" ? "module." : `${scope.module}.module.`;
		const keys = child.key !== void 0 ? [child.key] : [void 0, scope.index];
		for (const key of keys) {
			const module = base + joined([key === void 0 ? { name: child.name } : {
				name: child.name,
				key
			}]);
			const outputs = this.plan.configuration.module(module)?.outputs;
			const expression = output === void 0 ? void 0 : rawOwn(rawOwn(outputs, output), "expression");
			const index = key === void 0 ? scope.index : void 0;
			const found = this.follow(expression, {
				...scope,
				module,
				index,
				forEach: void 0
			});
			if (found !== void 0) return found;
		}
	}
};
function chosen(instances, key, index) {
	const wanted = key ?? index;
	const same = wanted === void 0 ? void 0 : instances.find((instance) => instance.index === wanted);
	if (same || key !== void 0) return same;
	return instances.length === 1 ? instances[0] : void 0;
}
function valuesAt(values, path) {
	let found = values ? [values] : [];
	for (const step of path) found = found.flatMap((value) => {
		if (value === UNKNOWN) return [UNKNOWN];
		const next = isValues(value) ? own$1(value, step) : void 0;
		return next === void 0 ? [] : flat(next);
	});
	return found.filter((value) => value !== null && value !== "");
}
function flat(value) {
	return Array.isArray(value) ? value : [value];
}
function expressionAt(expressions, path) {
	let found = expressions;
	for (const step of path) {
		if (Array.isArray(found)) found = found[0];
		if (isRaw(found) && found !== expressions && Array.isArray(rawOwn(found, "references"))) return found;
		found = rawOwn(found, step);
	}
	return Array.isArray(found) ? found[0] : found;
}
// src/plan/providers-of.ts
function providersOf(configuration, configured, provider, fallback) {
	const { providers } = configuration;
	if (!configured) return namesakes(providers, provider.slice(provider.lastIndexOf("/") + 1) || fallback, provider);
	const { providerKey, module } = configured;
	const local = providerKey.slice(providerKey.lastIndexOf(":") + 1).replace(/^provider\./, "");
	const own = providers.get(providerKey) ?? providers.get(module.path === "" ? local : `${module.path}:${local}`);
	if (own && (own.isConfigured || own.module === "") && !isEmptyProxy(own)) return [own];
	const parents = own?.fullName && own.alias === void 0 ? inherited(providers, own.fullName, module) : void 0;
	return parents ? [parents] : namesakes(providers, own?.name ?? (local.split(".", 1)[0] || fallback), own?.fullName);
}
function inherited(providers, fullName, from) {
	for (let module = from.call?.parent; module; module = module.call?.parent) {
		const { path } = module;
		for (const provider of providers.values()) if (provider.fullName === fullName && provider.alias === void 0 && provider.module === path && (provider.isConfigured || path === "")) return provider;
	}
}
function namesakes(providers, name, fullName) {
	const isSame = (provider) => fullName?.includes("/") && provider.fullName ? provider.fullName === fullName : provider.name === name.replace(/^provider\./, "");
	return [...providers.values()].filter((provider) => isSame(provider) && (provider.isConfigured || provider.module === ""));
}
function isEmptyProxy(provider) {
	return provider.module !== "" && Object.keys(provider.expressions).length === 0;
}
// src/plan/region-names.ts
const SHAPES = {
	aws: /^[a-z]{2,}(?:-[a-z]+)+-\d+$/,
	azure: /^[a-z]+\d*$/,
	google: /^[a-z]+-[a-z]+\d+$/
};
const CLOUD_OF_PROVIDER = {
	aws: "aws",
	awscc: "aws",
	azurerm: "azure",
	azapi: "azure",
	google: "google",
	"google-beta": "google"
};
function cloudOf$1(provider, type) {
	const known = [provider.slice(provider.lastIndexOf("/") + 1).replace(/^provider\./, ""), type.split("_", 1)[0] ?? ""].find((word) => Object.hasOwn(CLOUD_OF_PROVIDER, word));
	return known === void 0 ? void 0 : CLOUD_OF_PROVIDER[known];
}
function looksLikeRegion(cloud, text) {
	return text.length < 40 && SHAPES[cloud].test(text);
}
function regionInValues(cloud, values) {
	return firstOf(LOOKS[cloud], values);
}
function regionOfZone(cloud, values) {
	return cloud === "aws" ? firstOf(ZONES, values) : void 0;
}
function firstOf(looks, values) {
	for (const look of looks) {
		const found = look(values);
		if (found) return found;
	}
}
const LOOKS = {
	aws: [
		attribute("region", plain$1),
		attribute("arn", awsArn, "ARN"),
		attribute("id", awsArn, "ARN")
	],
	azure: [attribute("location", azureLocation), attribute("region", azureLocation)],
	google: [
		attribute("region", googleRegion),
		attribute("location", googleLocation),
		attribute("zone", googleLocation),
		attribute("self_link", googlePath, "self link"),
		attribute("id", googlePath, "id")
	]
};
const ZONES = [attribute("availability_zone", awsZone, "availability zone"), attribute("availability_zones", awsZone, "availability zone")];
function attribute(name, regionOf, from = `attribute ${name}`) {
	return (values) => {
		const value = own$1(values, name);
		const text = Array.isArray(value) ? value[0] : value;
		const region = typeof text === "string" ? regionOf(text) : void 0;
		return region ? {
			name: region,
			from
		} : void 0;
	};
}
function plain$1(text) {
	return text || void 0;
}
function awsZone(text) {
	return /^([a-z]{2,}(?:-[a-z]+)+-\d+)(?:[a-z]$|-)/.exec(text)?.[1];
}
function awsArn(text) {
	return text.startsWith("arn:") ? text.split(":", 4)[3] || void 0 : void 0;
}
function azureLocation(text) {
	return text.toLowerCase().replaceAll(" ", "") || void 0;
}
function googleRegion(text) {
	return text.slice(text.lastIndexOf("/") + 1).toLowerCase() || void 0;
}
function googleLocation(text) {
	const location = googleRegion(text);
	return location && /^([a-z]+-[a-z]+\d+)-[a-z]$/.exec(location)?.[1] ? location.slice(0, -2) : location;
}
function googlePath(text) {
	const place = /(?:^|\/)projects\/[^/]+\/(?:regions|zones|locations)\/([^/]+)/.exec(text.slice(0, 2e3))?.[1];
	return place === void 0 ? void 0 : googleLocation(place);
}
// src/plan/region.ts
var Regions = class {
	plan;
	team;
	answers = new Map();
	constructor(plan, team) {
		this.plan = plan;
		this.team = team;
	}
	of(resource, values) {
		const cloud = cloudOf$1(resource.provider, resource.type);
		if (!cloud) return {
			known: false,
			because: "its provider has no regions that costgate knows"
		};
		const stated = regionInValues(cloud, values);
		if (stated) return known(stated);
		const provider = this.providerRegion(cloud, resource);
		const zone = typeof provider !== "string" && provider.constant ? void 0 : regionOfZone(cloud, values);
		return zone ? known(zone) : this.orDefault(cloud, provider);
	}
	providerRegion(cloud, resource) {
		if (cloud === "azure") return "it names no location itself";
		const configured = this.plan.configuration.resource(resource.module, resource.type, resource.name);
		const key = `${cloud} ${configured ? "" : resource.provider} ${configured?.providerKey} ${resource.module}`;
		let answer = this.answers.get(key);
		if (answer === void 0) {
			answer = this.ofProvider(cloud, resource, configured);
			this.answers.set(key, answer);
		}
		return answer;
	}
	orDefault(cloud, found) {
		if (typeof found !== "string") return known(found);
		const name = cloud === "azure" ? void 0 : typeof this.team === "string" ? this.team : this.team?.[cloud];
		if (name && (typeof this.team === "object" || looksLikeRegion(cloud, name))) return {
			known: true,
			name,
			from: "default of the team"
		};
		return {
			known: false,
			because: found
		};
	}
	ofProvider(cloud, { provider }, configured) {
		if (!this.plan.configuration.exists) return "the plan has no configuration that would name the provider's region";
		const candidates = providersOf(this.plan.configuration, configured, provider, cloud);
		const [first, ...rest] = candidates.map((candidate) => this.ofBlock(cloud, candidate));
		if (first === void 0) return "the configuration has no such provider";
		if (typeof first === "string" || rest.length === 0) return first;
		return rest.every((other) => typeof other !== "string" && other.name === first.name) ? first : `the plan does not say which of ${candidates.length} providers it uses`;
	}
	ofBlock(cloud, provider) {
		const module = this.plan.configuration.modules.get(provider.module) ?? this.plan.configuration.modules.get("");
		for (const attribute of cloud === "google" ? ["region", "zone"] : ["region"]) if (module && Object.hasOwn(provider.expressions, attribute)) return this.ofExpression(cloud, provider, attribute, module);
		return `provider ${provider.key} sets no region in the configuration`;
	}
	ofExpression(cloud, provider, attribute, module) {
		const expression = rawOwn(provider.expressions, attribute);
		const value = this.plan.configuration.constantOf(expression, module);
		const isConstant = isRaw(expression) && Object.hasOwn(expression, "constant_value");
		const references = rawOwn(expression, "references");
		const how = isConstant ? "constant" : String(Array.isArray(references) ? references[0] : "an expression");
		const name = typeof value === "string" && attribute === "zone" ? googleLocation(value) : value;
		return typeof name === "string" && name !== "" && (isConstant || looksLikeRegion(cloud, name)) ? {
			name,
			from: `provider ${provider.key}, ${attribute} ${how}`,
			...isConstant && { constant: true }
		} : `the ${attribute} of provider ${provider.key} comes from ${how}, which the plan does not resolve`;
	}
};
function known({ name, from }) {
	return {
		known: true,
		name,
		from
	};
}
// src/plan/account.ts
function accountOf(resource, values, configuration) {
	const cloud = cloudOf$1(resource.provider, resource.type);
	return cloud && (inValues(cloud, values) ?? inProvider(cloud, resource, configuration()));
}
function inValues(cloud, values) {
	const text = (attribute) => {
		const value = own$1(values, attribute);
		return typeof value === "string" ? value.slice(0, LONGEST$2) : "";
	};
	if (cloud === "aws") return accountInArn(text("arn")) ?? accountInArn(text("id"));
	if (cloud === "azure") return subscriptionIn(text("id"));
	return text("project") || void 0;
}
const LONGEST$2 = 2048;
function accountInArn(text) {
	return /^arn:[a-z-]+:[^:]*:[^:]*:(\d{12}):/.exec(text)?.[1];
}
function subscriptionIn(text) {
	return /^\/subscriptions\/([0-9a-f-]{36})(?:\/|$)/i.exec(text)?.[1]?.toLowerCase();
}
function inProvider(cloud, { module, type, name, provider }, configuration) {
	const blocks = providersOf(configuration, configuration.resource(module, type, name), provider, cloud);
	const accounts = new Set(blocks.map((block) => ofBlock(cloud, block, configuration)));
	const [only] = accounts;
	return accounts.size === 1 ? only : void 0;
}
function ofBlock(cloud, { module, expressions }, configuration) {
	const scope = configuration.modules.get(module) ?? configuration.modules.get("");
	const value = (expression) => scope && configuration.constantOf(expression, scope);
	if (cloud !== "aws") {
		const given = value(rawOwn(expressions, cloud === "azure" ? "subscription_id" : "project"));
		return typeof given === "string" && given !== "" ? cloud === "azure" ? given.toLowerCase() : given : void 0;
	}
	const roles = rawOwn(expressions, "assume_role");
	const role = value(rawOwn(Array.isArray(roles) ? roles.at(-1) : roles, "role_arn"));
	if (typeof role === "string") return accountInArn(role.slice(0, LONGEST$2));
	const allowed = value(rawOwn(expressions, "allowed_account_ids"));
	const [one, ...others] = Array.isArray(allowed) ? allowed : [];
	return typeof one === "string" && others.length === 0 ? one : void 0;
}
// src/plan/provider-block.ts
function providerBlockOf(configuration, { type, name, module, provider }) {
	if (!configuration.exists) return void 0;
	const [only, ...others] = providersOf(configuration, configuration.resource(module, type, name), provider, type.split("_", 1)[0] ?? "");
	if (!only || others.length > 0 || JSON.stringify(only.expressions).includes("\"each.")) return void 0;
	return only.key;
}
// src/plan/resource-change.ts
const ORIGIN = Symbol("origin");
const LOCATING = [
	"region",
	"location",
	"zone",
	"availability_zone",
	"availability_zones",
	"arn",
	"id",
	"self_link"
];
var PlannedChange = class {
	[ORIGIN];
	address;
	module;
	type;
	name;
	provider;
	action;
	imported;
	hasBefore;
	hasAfter;
	rest;
	context;
	knownMarks;
	sensitive;
	valuesBefore;
	valuesAfter;
	constructor(element, rest, meaning, context, origin) {
		this[ORIGIN] = origin;
		this.rest = rest;
		this.context = context;
		const { address, module, type, name, provider, index } = identityOf(element);
		this.address = address;
		this.module = module;
		this.type = type;
		this.name = name;
		this.provider = provider;
		this.imported = isRaw(rawOwn(rawOwn(element, "change"), "importing"));
		this.action = meaning.action === "sides" ? this.actionOfSides() : meaning.action;
		this.hasBefore = this.action !== "create";
		this.hasAfter = this.action !== "delete" && this.action !== "forget";
		if (index !== void 0) this.index = index;
		if (meaning.createBeforeDestroy !== void 0) this.createBeforeDestroy = meaning.createBeforeDestroy;
		const previous = rawText(element, "previous_address");
		if (previous !== void 0) this.previousAddress = previous;
		const deposed = rawText(element, "deposed");
		if (deposed !== void 0) this.deposed = deposed;
	}
	get before() {
		if (!this.hasBefore) return void 0;
		this.valuesBefore ??= this.given("before") ?? {};
		return this.valuesBefore;
	}
	get after() {
		if (!this.hasAfter) return void 0;
		if (this.valuesAfter) return this.valuesAfter;
		const values = this.given("after") ?? {};
		markUnknown(values, rawOwn(this.marks, "after_unknown"));
		this.valuesAfter = values;
		return this.valuesAfter;
	}
	get regionBefore() {
		return this.hasBefore ? this.regionIn(this.before) : ABSENT$1;
	}
	get regionAfter() {
		return this.hasAfter ? this.regionIn(this.after) : ABSENT$1;
	}
	get providerBlock() {
		return providerBlockOf(this.context.configuration, this);
	}
	accountOn(side) {
		return accountOf(this, this[side], () => this.context.configuration);
	}
	get hasSensitive() {
		return this.sensitiveSides.length > 0;
	}
	isSensitive(path) {
		if (!this.hasSensitive) return false;
		const attribute = path.split(/[.[]/, 1)[0] ?? path;
		return this.sensitiveSides.some((mark) => mark === true || hasUnknown(rawOwn(mark, attribute)));
	}
	isConfigured(path) {
		const { configuration } = this.context;
		const configured = configuration.resource(this.module, this.type, this.name);
		return configured && configuration.sets(configured, path);
	}
	get sensitiveSides() {
		if (!this.sensitive) {
			const marks = this.marks;
			const [before, after] = [rawOwn(marks, "before_sensitive"), rawOwn(marks, "after_sensitive")];
			this.sensitive = hasUnknown(before) || hasUnknown(after) ? [before, after] : NOTHING$3;
		}
		return this.sensitive;
	}
	regionIn(values) {
		const region = this.context.regions.of(this, values);
		return this.hasSensitive && region.known && LOCATING.some((attribute) => this.isSensitive(attribute)) ? {
			...region,
			sensitive: true
		} : region;
	}
	get marks() {
		this.knownMarks ??= this.rest.marks() ?? {};
		return this.knownMarks;
	}
	given(side) {
		const values = this.rest.values(side);
		return isRaw(values) ? values : void 0;
	}
	actionOfSides() {
		const before = this.given("before");
		const after = this.given("after");
		if (!before) return "create";
		if (!after) return "delete";
		return !hasUnknown(rawOwn(this.marks, "after_unknown")) && JSON.stringify(before) === JSON.stringify(after) ? "no-op" : "update";
	}
};
const NOTHING$3 = [];
const ABSENT$1 = {
	known: false,
	because: "it does not exist on this side"
};
function identityOf(element) {
	const given = rawText(element, "address");
	const parsed = given === void 0 || isWhole(element, given) ? void 0 : parseAddress(given);
	const type = rawText(element, "type") ?? parsed?.type ?? "";
	const name = rawText(element, "name") ?? parsed?.name ?? "";
	const module = rawText(element, "module_address") ?? parsed?.module ?? "";
	const key = rawOwn(element, "index") ?? parsed?.index;
	const index = typeof key === "string" || typeof key === "number" ? key : void 0;
	return {
		address: given ?? `${module ? `${module}.` : ""}${joined([{ name: type }, {
			name,
			...index === void 0 ? {} : { key: index }
		}])}`,
		module,
		type,
		name,
		provider: rawText(element, "provider_name") ?? "",
		index
	};
}
function isWhole(element, address) {
	const has = (key) => rawOwn(element, key) !== void 0;
	return has("type") && has("name") && (has("module_address") || !address.startsWith("module.")) && (has("index") || !address.endsWith("]"));
}
// src/plan/plan-document.ts
const CREATE = { action: "create" };
const KEPT = 1e3;
const SCATTERED = 16384;
var PlanDocument = class {
	references;
	regions;
	types;
	planned;
	plannedReads;
	bytes;
	outline;
	plannedChanges;
	scattered;
	kept = new Map();
	found;
	constructor(bytes, outline, team) {
		this.bytes = bytes;
		this.outline = outline;
		this.regions = new Regions(this, team);
		this.scattered = new PartReader(bytes, SCATTERED);
		const all = outline.members.get("resource_changes")?.kind === "array" ? [] : plannedElements(this.member("planned_values"));
		this.plannedChanges = all.filter((element) => (rawText(element, "mode") ?? "managed") === "managed");
		this.planned = this.plannedChanges.length;
		this.plannedReads = all.length - this.planned;
		this.types = new Set([...outline.elements.typeNames, ...this.plannedChanges.map((element) => rawText(element, "type") ?? "")]);
		this.references = new PlanReferences(this);
	}
	get length() {
		return this.outline.elements.length + this.planned;
	}
	get configuration() {
		this.found ??= new Configuration(this.member("configuration"), this.member("variables"));
		return this.found;
	}
	*changes() {
		const reader = new PartReader(this.bytes);
		for (let ordinal = 0; ordinal < this.length; ordinal++) yield this.kept.get(ordinal) ?? this.parse(ordinal, reader);
		this.bytes.verify();
	}
	at(ordinal) {
		const known = this.kept.get(ordinal);
		if (known) return known;
		const change = this.parse(ordinal, this.scattered);
		if (this.kept.size >= KEPT) this.kept.delete(this.kept.keys().next().value);
		this.kept.set(ordinal, change);
		return change;
	}
	ordinalOf(change) {
		const origin = change[ORIGIN];
		return origin?.plan === this ? origin.ordinal : void 0;
	}
	ofType(type) {
		if (this.planned === 0) return this.outline.elements.ofType(type);
		return [...this.plannedChanges.keys()].filter((at) => rawText(this.plannedChanges[at], "type") === type);
	}
	parse(ordinal, reader) {
		const origin = {
			plan: this,
			ordinal
		};
		const planned = this.plannedChanges[ordinal];
		if (planned) {
			const element = this.plannedElement(planned);
			return new PlannedChange(element, new WholeRest(element), CREATE, this, origin);
		}
		const element = this.outline.elements.at(ordinal);
		const frame = element.marks === void 0 ? reader.frame(element) : reader.head(element);
		return new PlannedChange(frame, new ReadRest(element, frame, reader, this.scattered), element.meaning, this, origin);
	}
	plannedElement(element) {
		const marks = plannedUnknowns(rawText(element, "module_address") ?? "", element, this.configuration);
		const change = rawOwn(element, "change");
		const after = { ...rawOwn(change, "after") };
		return {
			...element,
			change: {
				...change,
				after,
				after_unknown: marks
			}
		};
	}
	member(name) {
		const member = this.outline.members.get(name);
		return member && member.kind !== "scalar" ? this.scattered.read(member, name) : void 0;
	}
};
// src/plan/element-leaper.ts
const WORD = "\"([\\w-]+)\"";
const PLAIN$1 = "\"((?:[ !#-\\[\\]-~]|\\\\\")*)\"";
function member(key, value, next = `,${SPACE}`) {
	return `"${key}"${SPACE}:${SPACE}${value}${SPACE}${next}`;
}
const HEAD = [
	`\\{${SPACE}${member("address", PLAIN$1)}`,
	`(?:${member("previous_address", STRING)})?(?:${member("module_address", STRING)})?`,
	`${member("mode", "\"(managed|data)\"")}${member("type", WORD)}${member("name", STRING)}`,
	`(?:${member("index", SCALAR)})?(?:${member("provider_name", STRING)})?(?:${member("deposed", WORD)})?`,
	`"change"${SPACE}:${SPACE}\\{${SPACE}${member("actions", `\\[${SPACE}"([a-z-]+)"${SPACE}(?:,${SPACE}"([a-z-]+)"${SPACE})?\\]`)}`,
	`"before"${SPACE}:${SPACE}`
].join("");
const AFTER$1 = `${SPACE},${SPACE}"after"${SPACE}:${SPACE}`;
const TAIL = [`(?:${SPACE},${SPACE}"(?:after_unknown|before_sensitive|after_sensitive)"${SPACE}:${SPACE}(?:true|false|null|${objectPattern(4)}))*${SPACE}\\}`, `(?:${SPACE},${SPACE}"action_reason"${SPACE}:${SPACE}${STRING})?${SPACE}\\}`].join("");
var ElementLeaper = class {
	leaper;
	head = new RegExp(HEAD, "y");
	between = new RegExp(AFTER$1, "y");
	tail = new RegExp(TAIL, "y");
	constructor(leaper) {
		this.leaper = leaper;
	}
	over(at) {
		const { head, leaper } = this;
		head.lastIndex = at;
		const found = head.exec(leaper.text);
		if (!found) return void 0;
		const before = this.side(head.lastIndex);
		const from = before && this.past(this.between, before.to);
		const after = from && this.side(from);
		const to = after && this.past(this.tail, after.to);
		if (!to) return void 0;
		const [, address = "", mode, type = "", deposed, first = "", second] = found;
		const actions = second === void 0 ? first : `${first},${second}`;
		return {
			to,
			address: unescaped(address),
			type,
			isManaged: mode === "managed",
			deposed,
			actions,
			before: objectAt(before),
			after: objectAt(after),
			marks: after.to
		};
	}
	side(from) {
		const { leaper } = this;
		if (leaper.text.startsWith("null", from)) return {
			from: 0,
			to: from + 4
		};
		const to = leaper.over(from);
		return to > 0 ? {
			from,
			to
		} : void 0;
	}
	past(pattern, at) {
		pattern.lastIndex = at;
		return pattern.test(this.leaper.text) && pattern.lastIndex - at <= 32768 ? pattern.lastIndex : 0;
	}
};
function objectAt(stretch) {
	return stretch.from > 0 ? stretch : void 0;
}
function unescaped(text) {
	return text.includes("\\") ? text.replaceAll("\\\"", "\"") : text;
}
// src/plan/elements.ts
const MEANINGS = {
	"": { action: "sides" },
	"no-op": { action: "no-op" },
	create: { action: "create" },
	update: { action: "update" },
	delete: { action: "delete" },
	forget: { action: "forget" },
	"delete,create": {
		action: "replace",
		createBeforeDestroy: false
	},
	"create,delete": {
		action: "replace",
		createBeforeDestroy: true
	},
	"create,forget": { action: "create" },
	"forget,create": { action: "create" }
};
const WORDS$2 = Object.keys(MEANINGS);
const TYPE = 0;
const MEANING = 1;
const BIG_NUMBERS = 2;
const LENGTH = 3;
const BEFORE = 4;
const AFTER = 6;
const MARKS$2 = 8;
const COLUMNS = 9;
var Elements = class {
	length = 0;
	starts = new Float64Array(64);
	facts = new Uint32Array(576);
	types = [];
	typeNumbers = new Map();
	ordinals = new Map();
	get typeNames() {
		return this.types;
	}
	add(element) {
		const at = this.length++;
		if (at === this.starts.length) this.grow();
		const { facts } = this;
		const row = at * COLUMNS;
		this.starts[at] = element.from;
		facts[row + TYPE] = this.typeNumber(element.type);
		facts[row + MEANING] = WORDS$2.indexOf(element.actions);
		facts[row + BIG_NUMBERS] = element.hasBigNumbers ? 1 : 0;
		facts[row + LENGTH] = element.to - element.from;
		facts[row + MARKS$2] = element.marks === void 0 ? 0 : element.marks - element.from;
		this.setSide(row + BEFORE, element.from, element.before);
		this.setSide(row + AFTER, element.from, element.after);
	}
	at(ordinal) {
		const { facts } = this;
		const row = ordinal * COLUMNS;
		const from = this.starts[ordinal];
		const marks = facts[row + MARKS$2];
		return {
			from,
			to: from + facts[row + LENGTH],
			type: this.types[facts[row + TYPE]],
			before: this.side(row + BEFORE, from),
			after: this.side(row + AFTER, from),
			marks: marks === 0 ? void 0 : from + marks,
			meaning: MEANINGS[WORDS$2[facts[row + MEANING]]],
			hasBigNumbers: facts[row + BIG_NUMBERS] === 1
		};
	}
	ofType(type) {
		const known = this.ordinals.get(type);
		if (known) return known;
		const number = this.typeNumbers.get(type) ?? -1;
		const found = [];
		for (let at = 0; at < this.length; at++) if (this.facts[at * COLUMNS + TYPE] === number) found.push(at);
		this.ordinals.set(type, found);
		return found;
	}
	setSide(column, start, side) {
		this.facts[column] = side ? side.from - start : 0;
		this.facts[column + 1] = side ? side.to - start : 0;
	}
	side(column, start) {
		const from = this.facts[column];
		return from === 0 ? void 0 : {
			from: start + from,
			to: start + this.facts[column + 1]
		};
	}
	typeNumber(type) {
		const known = this.typeNumbers.get(type);
		if (known !== void 0) return known;
		const own = Buffer.from(type).toString();
		this.typeNumbers.set(own, this.types.length);
		return this.types.push(own) - 1;
	}
	grow() {
		const starts = new Float64Array(this.starts.length * 2);
		starts.set(this.starts);
		const facts = new Uint32Array(this.facts.length * 2);
		facts.set(this.facts);
		this.starts = starts;
		this.facts = facts;
	}
};
// src/plan/outline.ts
const TOP = 1;
const ELEMENT = 2;
const ELEMENT_KEY = 3;
const CHANGE_KEY = 4;
const ACTION = 5;
const WANTED = [
	"address",
	"type",
	"name",
	"mode",
	"deposed",
	"change"
];
const WANTED_BYTES = WANTED.map((word) => Buffer.from(word));
const CHANGE_BYTES = [
	"before",
	"after",
	"actions"
].map((word) => Buffer.from(word));
var Outline = class {
	members = new Map();
	elements = new Elements();
	reads = 0;
	deposed = 0;
	duplicates = 0;
	withoutChange = 0;
	withoutSide = 0;
	root;
	addresses = new Set();
	member = "";
	memberStart = {
		from: 0,
		bigNumbers: 0,
		isArray: false
	};
	elementStart = {
		from: 0,
		bigNumbers: 0
	};
	light = {};
	seen = 0;
	wanted;
	actions;
	inActions = false;
	side;
	seenSides = "";
	sides = {};
	elementLeaper;
	pass(scanner, level, at, to) {
		const { leaper } = scanner;
		if (level !== ELEMENT || !leaper) return 0;
		this.elementLeaper ??= new ElementLeaper(leaper);
		leaper.look(scanner.buffer, at, to);
		const leapt = this.elementLeaper.over(at - leaper.from);
		return leapt && this.takeLeapt(scanner.base, leaper, leapt, at) ? leaper.from + leapt.to : 0;
	}
	key(scanner, level, from, to) {
		if (level === TOP) this.memberKey(scanner, from, to);
		else if (level === ELEMENT_KEY) {
			this.side = void 0;
			this.wanted = this.elementKey(scanner, from, to);
		} else if (level === CHANGE_KEY && this.wanted === "change") this.changeKey(scanner, from, to);
	}
	scalar(scanner, level, from, to) {
		if (level === 0) this.root = "scalar";
		else if (level === TOP) this.endMember(scanner, "scalar", scanner.base + from, scanner.base + to);
		else if (level === ELEMENT) scanner.fail(from, "has a resource change that is not an object");
		else if (level === ELEMENT_KEY && this.wanted) this.light[this.wanted] = this.text(scanner, from, to);
		else if (level === CHANGE_KEY && this.inActions) {
			if (scanner.buffer[from] !== 110) scanner.fail(from, "has \"actions\" that are not a list");
			this.inActions = false;
		} else if (level === ACTION && this.inActions) this.actions?.push(this.text(scanner, from, to));
	}
	open(scanner, level, at, isArray) {
		if (level === 0) {
			this.root = isArray ? "array" : "object";
			scanner.limit = isArray ? 0 : TOP;
		} else if (level === TOP) {
			this.memberStart = {
				from: scanner.base + at,
				bigNumbers: scanner.bigNumbers,
				isArray
			};
			if (this.member === "resource_changes" && isArray) scanner.limit = CHANGE_KEY;
		} else if (level === ELEMENT) {
			if (isArray) scanner.fail(at, "has a resource change that is not an object");
			this.startElement(scanner, at);
		} else if (level === ELEMENT_KEY && this.wanted === "change") this.light.change = isArray ? "" : "{";
		else if (level === CHANGE_KEY && this.side && !isArray) this.sides[this.side] = {
			from: scanner.base + at,
			to: 0
		};
		else if (level === CHANGE_KEY && this.inActions) {
			if (!isArray) scanner.fail(at, "has \"actions\" that are not a list");
			this.actions = [];
			scanner.limit = ACTION;
		} else if (level === ACTION && this.inActions) scanner.fail(at, "has an action that is not a word");
	}
	close(scanner, level, to) {
		if (level === TOP) {
			const { from, isArray } = this.memberStart;
			this.endMember(scanner, isArray ? "array" : "object", from, scanner.base + to);
			scanner.limit = TOP;
		} else if (level === 0) this.addresses.clear();
		else if (level === ELEMENT) this.endElement(scanner, to);
		else if (level === CHANGE_KEY && this.inActions) {
			this.inActions = false;
			scanner.limit = CHANGE_KEY;
		} else if (level === CHANGE_KEY && this.side) {
			const side = this.sides[this.side];
			if (side) side.to = scanner.base + to;
		}
	}
	memberKey(scanner, from, to) {
		this.member = JSON.parse(scanner.buffer.toString("utf8", from - 1, to + 1));
		if (this.members.has(this.member)) scanner.fail(from, `has the key ${JSON.stringify(this.member)} twice in one object`);
		this.memberStart = {
			from: 0,
			bigNumbers: scanner.bigNumbers,
			isArray: false
		};
	}
	endMember(scanner, kind, from, to) {
		this.members.set(this.member, {
			from,
			to,
			kind,
			hasBigNumbers: scanner.bigNumbers > this.memberStart.bigNumbers
		});
	}
	elementKey(scanner, from, to) {
		const length = to - from;
		if (length !== 4 && length !== 6 && length !== 7) return refuseEscape(scanner, from, to);
		const bit = matching(WANTED_BYTES, scanner.buffer, from, length);
		if (bit < 0) return void 0;
		if (this.seen & 1 << bit) scanner.fail(from, `has the key "${WANTED[bit]}" twice in one object`);
		this.seen |= 1 << bit;
		return WANTED[bit];
	}
	changeKey(scanner, from, to) {
		refuseEscape(scanner, from, to);
		const word = matching(CHANGE_BYTES, scanner.buffer, from, to - from);
		this.side = word === 0 ? "before" : word === 1 ? "after" : void 0;
		this.inActions = word === 2;
		if (this.inActions && this.actions) scanner.fail(from, "has the key \"actions\" twice in one object");
		if (!this.side) return;
		if (this.seenSides.includes(this.side)) scanner.fail(from, `has the key "${this.side}" twice in one object`);
		this.seenSides += this.side;
	}
	startElement(scanner, at) {
		this.elementStart = {
			from: scanner.base + at,
			bigNumbers: scanner.bigNumbers
		};
		this.light = {};
		this.seen = 0;
		this.wanted = void 0;
		this.actions = void 0;
		this.inActions = false;
		this.side = void 0;
		this.seenSides = "";
		this.sides = {};
	}
	takeLeapt(base, leaper, leapt, at) {
		const { actions, before, after } = leapt;
		if (!leapt.isManaged || actions === "read") {
			this.reads++;
			return true;
		}
		if (!Object.hasOwn(MEANINGS, actions)) return false;
		const start = base + leaper.from;
		const within = (side) => side && {
			from: start + side.from,
			to: start + side.to
		};
		if (lacksSide(actions, before, after)) this.withoutSide++;
		const address = leaper.own(leapt.address);
		this.countAddress(address, leapt.deposed);
		this.elements.add({
			from: base + at,
			to: start + leapt.to,
			type: leapt.type,
			before: within(before),
			after: within(after),
			marks: start + leapt.marks,
			hasBigNumbers: false,
			actions
		});
		return true;
	}
	endElement(scanner, to) {
		const { from, bigNumbers } = this.elementStart;
		const { address, deposed } = this.light;
		const { before, after } = this.sides;
		const actions = this.actions?.join(",") ?? "";
		const parts = this.partsOf(scanner, from);
		if (!parts.isManaged || actions === "read") {
			this.reads++;
			return;
		}
		if (!Object.hasOwn(MEANINGS, actions)) {
			const words = JSON.stringify(this.actions).slice(0, 100);
			scanner.fail(from - scanner.base, `has the actions ${words} for ${address ?? parts.type}, which costgate does not know`, NEWER);
		}
		if (this.light.change !== "{") this.withoutChange++;
		else if (lacksSide(actions, before, after)) this.withoutSide++;
		this.countAddress(address ?? "", deposed);
		const hasBigNumbers = scanner.bigNumbers > bigNumbers;
		this.elements.add({
			from,
			to: scanner.base + to,
			type: parts.type,
			before,
			after,
			marks: void 0,
			hasBigNumbers,
			actions
		});
	}
	partsOf(scanner, from) {
		const { address, type, mode, name } = this.light;
		if (mode && !MODES.has(mode)) scanner.fail(from - scanner.base, `has a resource change of the unknown mode ${JSON.stringify(mode)}`, NEWER);
		if (type && mode) return {
			type,
			isManaged: mode === "managed"
		};
		const parts = address === void 0 ? void 0 : parseAddress(address);
		const known = type || (parts?.type ?? "");
		if (known === "" || address === void 0 && !name) scanner.fail(from - scanner.base, "has a resource change without an address, and without type and name");
		return {
			type: known,
			isManaged: mode ? mode === "managed" : !parts?.isData
		};
	}
	countAddress(address, deposed) {
		if (deposed) this.deposed++;
		if (address === "") return;
		const before = this.addresses.size;
		this.addresses.add(deposed ? `${address} ${deposed}` : address);
		if (this.addresses.size === before) this.duplicates++;
	}
	text(scanner, from, to) {
		const { buffer } = scanner;
		if (buffer[from] !== 34) return buffer[from] === 110 ? "" : buffer.toString("latin1", from, to);
		const raw = buffer.toString("utf8", from + 1, to - 1);
		return raw.includes("\\") ? JSON.parse(`"${raw}"`) : raw;
	}
};
const WITHOUT_BEFORE = new Set([
	"create",
	"create,forget",
	"forget,create",
	""
]);
const WITHOUT_AFTER = new Set([
	"delete",
	"forget",
	"create,forget",
	"forget,create",
	""
]);
function lacksSide(actions, before, after) {
	return !before && !WITHOUT_BEFORE.has(actions) || !after && !WITHOUT_AFTER.has(actions);
}
const NEWER = "A terraform newer than this costgate may have written it: use a newer costgate, or report it.";
const MODES = new Set([
	"managed",
	"data",
	"ephemeral"
]);
function refuseEscape(scanner, from, to) {
	for (let at = from; at < to; at++) if (scanner.buffer[at] === 92) scanner.fail(from, "has an escaped key where terraform writes plain ones");
}
function matching(words, buffer, from, length) {
	for (let which = 0; which < words.length; which++) {
		const word = words[which];
		let at = word.length === length ? 0 : -1;
		while (at >= 0 && at < length && word[at] === buffer[from + at]) at++;
		if (at === length) return which;
	}
	return -1;
}
// src/plan/scan-plan.ts
const LONGEST_TOKEN = 64 * 2 ** 20;
const WRAPPER_COMMAND = /^::(?:debug|set-output|save-state|group|endgroup|add-mask)\b/;
const LONGEST_COMMAND = 16;
function scanPlan(opened, piece) {
	const { bytes } = opened;
	const window = new Window(bytes, piece);
	const outline = new Outline();
	const refused = (offset, what, remedy = REWRITE) => {
		throw refuse(bytes.name, {
			message: `The plan ${what} (byte ${offset})`,
			remedy
		}, placeOf(bytes, offset));
	};
	const scanner = new JsonScanner(outline, refused, new Leaper(piece === void 0 ? bytes.ascii : void 0));
	const end = scanDocument(scanner, window, opened.from);
	if (!scanner.done) throw cutOff(bytes, scanner);
	scanTrailer(window, end, (at, text) => {
		const refusal = refusalOfTrailer(outline, text);
		throw refuse(bytes.name, refusal, placeOf(bytes, window.base + at));
	}, () => opened.notices.some(({ id }) => id === WRAPPED.id) || opened.notices.push(WRAPPED));
	bytes.verify();
	return outline;
}
const REWRITE = `It was not written by terraform as it is, or was altered since. ${SHOW_JSON}`;
function scanDocument(scanner, window, from) {
	let at = from;
	while (at > window.length && !window.last) {
		at -= window.length;
		window.slide(window.length);
	}
	for (;;) {
		at = scanner.scan(window.buffer, window.base, at, window.length, window.last);
		if (scanner.done || window.last) return at;
		if (window.length - at > LONGEST_TOKEN) scanner.fail(at, `has a string of more than ${LONGEST_TOKEN} bytes`);
		window.slide(at);
		at = 0;
	}
}
function scanTrailer(window, from, refused, wrapped) {
	let at = from;
	for (;;) {
		while (at < window.length && isSpace(window.buffer[at])) at++;
		if (window.length - at < LONGEST_COMMAND && !window.last) {
			window.slide(at);
			at = 0;
			continue;
		}
		if (at === window.length) return;
		const text = window.buffer.toString("utf8", at, Math.min(window.length, at + 200));
		if (!WRAPPER_COMMAND.test(text)) refused(at, text);
		wrapped();
		at = lineEnd(window, at);
	}
}
function lineEnd(window, from) {
	let at = from;
	for (;;) {
		const found = window.buffer.indexOf(10, at);
		if (found >= 0 && found < window.length) return found;
		if (window.last) return window.length;
		window.slide(window.length);
		at = 0;
	}
}
function isSpace(byte) {
	return byte === 32 || byte >= 9 && byte <= 13;
}
function refusalOfTrailer(outline, text) {
	if (outline.members.has("@level") || outline.members.has("@message")) return streamRefusal();
	if (text.startsWith("{")) return {
		message: "The file holds several documents one after the other",
		remedy: "Give each plan a file of its own (terragrunt: one for each unit) and name them all."
	};
	return {
		message: `Unknown text stands behind the plan: ${shown(text)}`,
		remedy: NO_WRAPPER
	};
}
function cutOff(bytes, scanner) {
	const message = `The plan is cut off: it ends at byte ${bytes.size} where ${scanner.missing} should follow`;
	return refuse(bytes.name, {
		message,
		remedy: `The disk may be full or the step was stopped. ${SHOW_JSON}`
	});
}
function placeOf(bytes, offset) {
	const piece = Buffer.allocUnsafe(Math.max(1, Math.min(2 ** 20, offset)));
	let line = 1;
	let start = 0;
	for (let at = 0; at < offset;) {
		const count = Math.min(bytes.fill(piece, 0, at), offset - at);
		for (let found = piece.indexOf(10); found >= 0 && found < count; found = piece.indexOf(10, found + 1)) {
			line++;
			start = at + found + 1;
		}
		at += count;
	}
	return {
		line,
		column: offset - start + 1
	};
}
// src/plan/read-plan.ts
const MOST_BYTES = 4 * 2 ** 30;
async function readPlan(source, options = {}) {
	const opened = openPlan(source, options.maxBytes ?? MOST_BYTES, options.piece);
	const outline = scanPlan(opened, options.piece);
	checkShape(opened, outline);
	const header = headerOf(opened, outline, new PartReader(opened.bytes));
	const document = new PlanDocument(opened.bytes, outline, options.defaultRegion);
	const { complete, errored } = header;
	const notices = [...opened.notices, ...noticesOf(outline, {
		complete,
		errored,
		planned: document.planned
	})];
	return {
		...header,
		complete: complete && outline.withoutChange === 0,
		notices,
		get digest() {
			return opened.digest ?? digestOf(opened.bytes);
		},
		reads: outline.reads + document.plannedReads,
		types: document.types,
		changes: () => document.changes(),
		references: document.references
	};
}
function checkShape({ bytes }, { members }) {
	const names = new Set(members.keys());
	const changes = members.get("resource_changes");
	if (changes?.kind === "object") throw refuse(bytes.name, {
		message: "resource_changes is not a list",
		remedy: SHOW_JSON
	});
	if (changes?.kind !== "array" && members.get("planned_values")?.kind !== "object") throw refuse(bytes.name, refusalOfMembers(names));
}
function headerOf({ bytes }, { members }, reader) {
	const scalar = (name) => {
		const member = members.get(name);
		return member?.kind === "scalar" ? reader.read(member, name) : void 0;
	};
	const text = (name) => {
		const value = scalar(name);
		return typeof value === "string" ? value : void 0;
	};
	const formatVersion = text("format_version");
	if (members.has("format_version") && !/^[01]\.\d{1,9}$/.test(formatVersion ?? "")) {
		const shown = JSON.stringify(scalar("format_version") ?? null).slice(0, 40);
		throw refuse(bytes.name, {
			message: `The plan has the format version ${shown}, which costgate does not know`,
			remedy: "costgate reads the format versions 0.x and 1.x: use a terraform that writes them, or a newer costgate."
		});
	}
	return {
		formatVersion,
		terraformVersion: text("terraform_version"),
		timestamp: text("timestamp"),
		complete: scalar("complete") !== false,
		errored: scalar("errored") === true
	};
}
// src/resources/usage/usage.ts
function usageIn(given, which) {
	return which === "expected" ? given?.value : given?.range?.[which] ?? given?.value;
}
const NOTHING$2 = new Map();
const noUsage = () => NOTHING$2;
// src/resources/free-types.ts
const freeLists = {
	aws: async () => (await import("./aws.js")).free,
	azurerm: async () => (await import("./azure.js")).free,
	google: async () => (await import("./google.js")).free,
	other: async () => (await import("./other.js")).default
};
async function loadFreeTypes(types) {
	const loads = new Set([...types].map((type) => freeLists[listOf(type)]));
	const lists = await Promise.all([...loads].map((load) => load()));
	return new Map(lists.flatMap((list) => Object.entries(list)).flatMap(([because, free]) => free.map((type) => [type, because])));
}
function listOf(type) {
	const [provider = ""] = type.split("_", 1);
	return provider === "aws" || provider === "azurerm" || provider === "google" ? provider : "other";
}
// src/resources/outside-plan.ts
const PROVIDERS = [
	"ansible",
	"argocd",
	"docker",
	"flux",
	"helm",
	"kubectl",
	"kubernetes",
	"kustomization",
	"nomad",
	"shell"
];
const TYPES = [
	"external",
	"null_resource",
	"terraform_data"
];
function outsidePlan(type) {
	const [provider = ""] = type.split("_", 1);
	return TYPES.includes(type) || PROVIDERS.includes(provider) && type !== provider ? "what it starts is outside the plan" : void 0;
}
// src/resources/groups/aws.ts
const aws$1 = () => import("./aws.js");
const further = () => import("./further2.js");
const awsGroups = [
	{
		group: "acm",
		types: ["aws_acm_certificate", "aws_acmpca_certificate_authority"],
		load: async () => (await further()).acm
	},
	{
		group: "amplify",
		types: ["aws_amplify_app"],
		load: async () => (await further()).amplify
	},
	{
		group: "apigateway",
		types: [
			"aws_api_gateway_rest_api",
			"aws_api_gateway_stage",
			"aws_apigatewayv2_api"
		],
		load: async () => (await further()).apigateway
	},
	{
		group: "apprunner",
		types: ["aws_apprunner_service"],
		load: async () => (await further()).apprunner
	},
	{
		group: "athena",
		types: ["aws_athena_workgroup"],
		load: async () => (await further()).athena
	},
	{
		group: "backup",
		types: ["aws_backup_vault"],
		load: async () => (await further()).backup
	},
	{
		group: "batch",
		types: ["aws_batch_compute_environment"],
		load: async () => (await further()).batch
	},
	{
		group: "beanstalk",
		types: ["aws_elastic_beanstalk_environment"],
		load: async () => (await further()).beanstalk
	},
	{
		group: "bedrock",
		types: [
			"aws_bedrock_inference_profile",
			"aws_bedrock_provisioned_model_throughput",
			"aws_bedrockagent_agent"
		],
		load: async () => (await further()).bedrock
	},
	{
		group: "cloudformation",
		types: ["aws_cloudformation_stack", "aws_cloudformation_stack_set"],
		load: async () => (await further()).cloudformation
	},
	{
		group: "cloudfront",
		types: ["aws_cloudfront_distribution", "aws_cloudfront_function"],
		load: async () => (await further()).cloudfront
	},
	{
		group: "cloudhsm",
		types: ["aws_cloudhsm_v2_hsm"],
		load: async () => (await further()).cloudhsm
	},
	{
		group: "cloudtrail",
		types: ["aws_cloudtrail", "aws_cloudtrail_event_data_store"],
		load: async () => (await further()).cloudtrail
	},
	{
		group: "cloudwatch",
		types: [
			"aws_cloudwatch_composite_alarm",
			"aws_cloudwatch_dashboard",
			"aws_cloudwatch_log_group",
			"aws_cloudwatch_log_metric_filter",
			"aws_cloudwatch_metric_alarm"
		],
		load: async () => (await aws$1()).cloudwatch
	},
	{
		group: "codebuild",
		types: ["aws_codebuild_fleet", "aws_codebuild_project"],
		load: async () => (await further()).codebuild
	},
	{
		group: "cognito",
		types: ["aws_cognito_user_pool", "aws_cognito_user_pool_client"],
		load: async () => (await further()).cognito
	},
	{
		group: "config",
		types: [
			"aws_config_config_rule",
			"aws_config_configuration_recorder",
			"aws_config_conformance_pack",
			"aws_config_organization_conformance_pack",
			"aws_config_organization_custom_policy_rule",
			"aws_config_organization_custom_rule",
			"aws_config_organization_managed_rule"
		],
		load: async () => (await further()).config
	},
	{
		group: "datasync",
		types: ["aws_datasync_task"],
		load: async () => (await further()).datasync
	},
	{
		group: "datatransfer",
		types: ["aws_data_transfer"],
		load: async () => (await further()).datatransfer
	},
	{
		group: "dax",
		types: ["aws_dax_cluster"],
		load: async () => (await further()).dax
	},
	{
		group: "directconnect",
		types: ["aws_dx_connection", "aws_dx_gateway_association"],
		load: async () => (await further()).directconnect
	},
	{
		group: "directoryservice",
		types: ["aws_directory_service_directory"],
		load: async () => (await further()).directoryservice
	},
	{
		group: "dms",
		types: ["aws_dms_replication_config", "aws_dms_replication_instance"],
		load: async () => (await further()).dms
	},
	{
		group: "docdb",
		types: [
			"aws_docdb_cluster",
			"aws_docdb_cluster_instance",
			"aws_docdb_cluster_snapshot",
			"aws_docdbelastic_cluster"
		],
		load: async () => (await further()).docdb
	},
	{
		group: "dynamodb",
		types: ["aws_dynamodb_table"],
		load: async () => (await aws$1()).dynamodb
	},
	{
		group: "ec2",
		types: [
			"aws_autoscaling_group",
			"aws_ebs_snapshot",
			"aws_ebs_snapshot_copy",
			"aws_ebs_volume",
			"aws_ec2_capacity_block_reservation",
			"aws_ec2_capacity_reservation",
			"aws_ec2_fleet",
			"aws_ec2_host",
			"aws_eip",
			"aws_instance",
			"aws_launch_configuration",
			"aws_launch_template",
			"aws_nat_gateway",
			"aws_spot_fleet_request",
			"aws_spot_instance_request"
		],
		load: async () => (await aws$1()).ec2
	},
	{
		group: "ecr",
		types: ["aws_ecr_repository"],
		load: async () => (await aws$1()).ecr
	},
	{
		group: "ecs",
		types: [
			"aws_ecs_cluster",
			"aws_ecs_service",
			"aws_ecs_task_set"
		],
		load: async () => (await aws$1()).ecs
	},
	{
		group: "efs",
		types: ["aws_efs_file_system"],
		load: async () => (await aws$1()).efs
	},
	{
		group: "eks",
		types: [
			"aws_eks_addon",
			"aws_eks_cluster",
			"aws_eks_fargate_profile",
			"aws_eks_node_group"
		],
		load: async () => (await aws$1()).eks
	},
	{
		group: "elasticache",
		types: [
			"aws_elasticache_cluster",
			"aws_elasticache_replication_group",
			"aws_elasticache_serverless_cache"
		],
		load: async () => (await aws$1()).elasticache
	},
	{
		group: "elb",
		types: [
			"aws_alb",
			"aws_elb",
			"aws_lb"
		],
		load: async () => (await aws$1()).elb
	},
	{
		group: "emr",
		types: ["aws_emr_cluster", "aws_emr_instance_group"],
		load: async () => (await further()).emr
	},
	{
		group: "events",
		types: [
			"aws_cloudwatch_event_api_destination",
			"aws_cloudwatch_event_archive",
			"aws_cloudwatch_event_bus",
			"aws_pipes_pipe",
			"aws_scheduler_schedule",
			"aws_schemas_discoverer"
		],
		load: async () => (await further()).events
	},
	{
		group: "fsx",
		types: [
			"aws_fsx_lustre_file_system",
			"aws_fsx_openzfs_file_system",
			"aws_fsx_windows_file_system"
		],
		load: async () => (await further()).fsx
	},
	{
		group: "globalaccelerator",
		types: ["aws_globalaccelerator_accelerator", "aws_globalaccelerator_endpoint_group"],
		load: async () => (await further()).globalaccelerator
	},
	{
		group: "glue",
		types: [
			"aws_glue_catalog_database",
			"aws_glue_crawler",
			"aws_glue_job"
		],
		load: async () => (await further()).glue
	},
	{
		group: "grafana",
		types: ["aws_grafana_workspace"],
		load: async () => (await further()).grafana
	},
	{
		group: "kendra",
		types: ["aws_kendra_index"],
		load: async () => (await further()).kendra
	},
	{
		group: "keyspaces",
		types: ["aws_keyspaces_table"],
		load: async () => (await further()).keyspaces
	},
	{
		group: "kinesis",
		types: [
			"aws_kinesis_analytics_application",
			"aws_kinesis_firehose_delivery_stream",
			"aws_kinesis_stream",
			"aws_kinesis_stream_consumer",
			"aws_kinesisanalyticsv2_application",
			"aws_kinesisanalyticsv2_application_snapshot"
		],
		load: async () => (await further()).kinesis
	},
	{
		group: "kms",
		types: [
			"aws_kms_external_key",
			"aws_kms_key",
			"aws_kms_replica_external_key",
			"aws_kms_replica_key"
		],
		load: async () => (await aws$1()).kms
	},
	{
		group: "lambda",
		types: [
			"aws_lambda_event_source_mapping",
			"aws_lambda_function",
			"aws_lambda_provisioned_concurrency_config"
		],
		load: async () => (await aws$1()).lambda
	},
	{
		group: "lightsail",
		types: ["aws_lightsail_instance"],
		load: async () => (await further()).lightsail
	},
	{
		group: "memorydb",
		types: ["aws_memorydb_cluster"],
		load: async () => (await further()).memorydb
	},
	{
		group: "messaging",
		types: [
			"aws_sns_topic",
			"aws_sns_topic_subscription",
			"aws_sqs_queue"
		],
		load: async () => (await aws$1()).messaging
	},
	{
		group: "mq",
		types: ["aws_mq_broker"],
		load: async () => (await further()).mq
	},
	{
		group: "msk",
		types: [
			"aws_msk_cluster",
			"aws_msk_serverless_cluster",
			"aws_mskconnect_connector"
		],
		load: async () => (await further()).msk
	},
	{
		group: "mwaa",
		types: ["aws_mwaa_environment"],
		load: async () => (await further()).mwaa
	},
	{
		group: "neptune",
		types: [
			"aws_neptune_cluster",
			"aws_neptune_cluster_instance",
			"aws_neptune_cluster_snapshot"
		],
		load: async () => (await further()).neptune
	},
	{
		group: "networkfirewall",
		types: ["aws_networkfirewall_firewall"],
		load: async () => (await further()).networkfirewall
	},
	{
		group: "opensearch",
		types: ["aws_elasticsearch_domain", "aws_opensearch_domain"],
		load: async () => (await further()).opensearch
	},
	{
		group: "prometheus",
		types: ["aws_prometheus_scraper", "aws_prometheus_workspace"],
		load: async () => (await further()).prometheus
	},
	{
		group: "quicksight",
		types: ["aws_quicksight_account_subscription", "aws_quicksight_user"],
		load: async () => (await further()).quicksight
	},
	{
		group: "rds",
		types: [
			"aws_db_instance",
			"aws_db_proxy",
			"aws_rds_cluster",
			"aws_rds_cluster_instance"
		],
		load: async () => (await aws$1()).rds
	},
	{
		group: "redshift",
		types: [
			"aws_redshift_cluster",
			"aws_redshiftserverless_namespace",
			"aws_redshiftserverless_workgroup"
		],
		load: async () => (await further()).redshift
	},
	{
		group: "route53",
		types: [
			"aws_route53_health_check",
			"aws_route53_record",
			"aws_route53_resolver_endpoint",
			"aws_route53_zone"
		],
		load: async () => (await aws$1()).route53
	},
	{
		group: "s3",
		types: [
			"aws_s3_bucket",
			"aws_s3_bucket_analytics_configuration",
			"aws_s3_bucket_inventory",
			"aws_s3_directory_bucket"
		],
		load: async () => (await aws$1()).s3
	},
	{
		group: "sagemaker",
		types: [
			"aws_sagemaker_endpoint",
			"aws_sagemaker_endpoint_configuration",
			"aws_sagemaker_notebook_instance"
		],
		load: async () => (await further()).sagemaker
	},
	{
		group: "secretsmanager",
		types: ["aws_secretsmanager_secret"],
		load: async () => (await aws$1()).secretsmanager
	},
	{
		group: "security",
		types: [
			"aws_guardduty_detector",
			"aws_guardduty_malware_protection_plan",
			"aws_inspector2_enabler",
			"aws_macie2_account",
			"aws_securityhub_account"
		],
		load: async () => (await further()).security
	},
	{
		group: "ses",
		types: [
			"aws_ses_domain_identity",
			"aws_ses_email_identity",
			"aws_ses_receipt_rule",
			"aws_sesv2_dedicated_ip_assignment",
			"aws_sesv2_dedicated_ip_pool",
			"aws_sesv2_email_identity"
		],
		load: async () => (await further()).ses
	},
	{
		group: "sfn",
		types: ["aws_sfn_state_machine"],
		load: async () => (await further()).sfn
	},
	{
		group: "ssm",
		types: ["aws_ssm_activation", "aws_ssm_parameter"],
		load: async () => (await further()).ssm
	},
	{
		group: "storagegateway",
		types: ["aws_storagegateway_gateway"],
		load: async () => (await further()).storagegateway
	},
	{
		group: "timestream",
		types: ["aws_timestreaminfluxdb_db_instance", "aws_timestreamwrite_table"],
		load: async () => (await further()).timestream
	},
	{
		group: "transfer",
		types: ["aws_transfer_server"],
		load: async () => (await further()).transfer
	},
	{
		group: "vpc",
		types: [
			"aws_ec2_client_vpn_endpoint",
			"aws_ec2_client_vpn_network_association",
			"aws_ec2_traffic_mirror_session",
			"aws_ec2_transit_gateway_peering_attachment",
			"aws_ec2_transit_gateway_peering_attachment_accepter",
			"aws_ec2_transit_gateway_vpc_attachment",
			"aws_flow_log",
			"aws_vpc_endpoint",
			"aws_vpc_ipam",
			"aws_vpn_connection"
		],
		load: async () => (await aws$1()).vpc
	},
	{
		group: "vpclattice",
		types: ["aws_vpclattice_service"],
		load: async () => (await further()).vpclattice
	},
	{
		group: "waf",
		types: [
			"aws_shield_protection",
			"aws_shield_subscription",
			"aws_waf_web_acl",
			"aws_wafregional_web_acl",
			"aws_wafv2_web_acl"
		],
		load: async () => (await further()).waf
	},
	{
		group: "xray",
		types: ["aws_xray_group", "aws_xray_sampling_rule"],
		load: async () => (await further()).xray
	}
];
// src/base/compare-text.ts
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/resources/groups/azure-networks.ts
const azure$2 = () => import("./azure.js");
const azureNetworkGroups = [
	{
		group: "applicationgateway",
		types: ["azurerm_application_gateway"],
		load: async () => (await azure$2()).applicationgateway
	},
	{
		group: "cdn",
		types: [
			"azurerm_cdn_endpoint",
			"azurerm_cdn_frontdoor_profile",
			"azurerm_frontdoor",
			"azurerm_frontdoor_firewall_policy"
		],
		load: async () => (await azure$2()).cdn
	},
	{
		group: "dns",
		types: [
			"azurerm_dns_a_record",
			"azurerm_dns_aaaa_record",
			"azurerm_dns_caa_record",
			"azurerm_dns_cname_record",
			"azurerm_dns_mx_record",
			"azurerm_dns_ns_record",
			"azurerm_dns_ptr_record",
			"azurerm_dns_srv_record",
			"azurerm_dns_txt_record",
			"azurerm_dns_zone",
			"azurerm_private_dns_a_record",
			"azurerm_private_dns_aaaa_record",
			"azurerm_private_dns_cname_record",
			"azurerm_private_dns_mx_record",
			"azurerm_private_dns_ptr_record",
			"azurerm_private_dns_resolver_dns_forwarding_ruleset",
			"azurerm_private_dns_resolver_inbound_endpoint",
			"azurerm_private_dns_resolver_outbound_endpoint",
			"azurerm_private_dns_srv_record",
			"azurerm_private_dns_txt_record",
			"azurerm_private_dns_zone"
		],
		load: async () => (await azure$2()).dns
	},
	{
		group: "expressroute",
		types: ["azurerm_express_route_circuit"],
		load: async () => (await azure$2()).expressroute
	},
	{
		group: "firewall",
		types: ["azurerm_firewall", "azurerm_firewall_policy"],
		load: async () => (await azure$2()).firewall
	},
	{
		group: "loadbalancer",
		types: [
			"azurerm_lb",
			"azurerm_lb_outbound_rule",
			"azurerm_lb_rule"
		],
		load: async () => (await azure$2()).loadbalancer
	},
	{
		group: "network",
		types: [
			"azurerm_bastion_host",
			"azurerm_nat_gateway",
			"azurerm_network_ddos_protection_plan",
			"azurerm_private_endpoint",
			"azurerm_public_ip",
			"azurerm_public_ip_prefix",
			"azurerm_virtual_network_peering"
		],
		load: async () => (await azure$2()).network
	},
	{
		group: "networkwatcher",
		types: [
			"azurerm_network_connection_monitor",
			"azurerm_network_watcher",
			"azurerm_network_watcher_flow_log"
		],
		load: async () => (await azure$2()).networkwatcher
	},
	{
		group: "trafficmanager",
		types: [
			"azurerm_traffic_manager_azure_endpoint",
			"azurerm_traffic_manager_external_endpoint",
			"azurerm_traffic_manager_nested_endpoint",
			"azurerm_traffic_manager_profile"
		],
		load: async () => (await azure$2()).trafficmanager
	},
	{
		group: "virtualwan",
		types: [
			"azurerm_express_route_connection",
			"azurerm_express_route_gateway",
			"azurerm_point_to_site_vpn_gateway",
			"azurerm_virtual_hub",
			"azurerm_vpn_gateway",
			"azurerm_vpn_gateway_connection"
		],
		load: async () => (await azure$2()).virtualwan
	},
	{
		group: "vpn",
		types: ["azurerm_virtual_network_gateway", "azurerm_virtual_network_gateway_connection"],
		load: async () => (await azure$2()).vpn
	}
];
// src/resources/groups/azure.ts
const azure$1 = () => import("./azure.js");
const azureGroups = [
	...azureNetworkGroups,
	{
		group: "ai",
		types: ["azurerm_cognitive_account", "azurerm_cognitive_deployment"],
		load: async () => (await azure$1()).ai
	},
	{
		group: "apimanagement",
		types: ["azurerm_api_management"],
		load: async () => (await azure$1()).apimanagement
	},
	{
		group: "appconfiguration",
		types: ["azurerm_app_configuration"],
		load: async () => (await azure$1()).appconfiguration
	},
	{
		group: "applicationinsights",
		types: [
			"azurerm_application_insights",
			"azurerm_application_insights_standard_web_test",
			"azurerm_application_insights_web_test"
		],
		load: async () => (await azure$1()).applicationinsights
	},
	{
		group: "automation",
		types: [
			"azurerm_automation_account",
			"azurerm_automation_dsc_configuration",
			"azurerm_automation_dsc_nodeconfiguration",
			"azurerm_automation_job_schedule",
			"azurerm_automation_watcher"
		],
		load: async () => (await azure$1()).automation
	},
	{
		group: "backup",
		types: ["azurerm_backup_protected_vm"],
		load: async () => (await azure$1()).backup
	},
	{
		group: "compute",
		types: [
			"azurerm_image",
			"azurerm_linux_virtual_machine",
			"azurerm_linux_virtual_machine_scale_set",
			"azurerm_managed_disk",
			"azurerm_snapshot",
			"azurerm_virtual_machine",
			"azurerm_virtual_machine_scale_set",
			"azurerm_windows_virtual_machine",
			"azurerm_windows_virtual_machine_scale_set"
		],
		load: async () => (await azure$1()).compute
	},
	{
		group: "containers",
		types: [
			"azurerm_container_app",
			"azurerm_container_app_environment",
			"azurerm_container_group",
			"azurerm_container_registry"
		],
		load: async () => (await azure$1()).containers
	},
	{
		group: "cosmosdb",
		types: [
			"azurerm_cosmosdb_cassandra_keyspace",
			"azurerm_cosmosdb_cassandra_table",
			"azurerm_cosmosdb_gremlin_database",
			"azurerm_cosmosdb_gremlin_graph",
			"azurerm_cosmosdb_mongo_collection",
			"azurerm_cosmosdb_mongo_database",
			"azurerm_cosmosdb_sql_container",
			"azurerm_cosmosdb_sql_database",
			"azurerm_cosmosdb_sql_dedicated_gateway",
			"azurerm_cosmosdb_table"
		],
		load: async () => (await azure$1()).cosmosdb
	},
	{
		group: "databricks",
		types: ["azurerm_databricks_workspace"],
		load: async () => (await azure$1()).databricks
	},
	{
		group: "datafactory",
		types: [
			"azurerm_data_factory",
			"azurerm_data_factory_integration_runtime_azure",
			"azurerm_data_factory_integration_runtime_azure_ssis",
			"azurerm_data_factory_integration_runtime_managed",
			"azurerm_data_factory_integration_runtime_self_hosted"
		],
		load: async () => (await azure$1()).datafactory
	},
	{
		group: "dbservers",
		types: [
			"azurerm_mariadb_server",
			"azurerm_mysql_flexible_server",
			"azurerm_mysql_server",
			"azurerm_postgresql_flexible_server",
			"azurerm_postgresql_server"
		],
		load: async () => (await azure$1()).dbservers
	},
	{
		group: "digitaltwins",
		types: ["azurerm_digital_twins_instance"],
		load: async () => (await azure$1()).digitaltwins
	},
	{
		group: "eventgrid",
		types: [
			"azurerm_eventgrid_domain",
			"azurerm_eventgrid_event_subscription",
			"azurerm_eventgrid_namespace",
			"azurerm_eventgrid_system_topic",
			"azurerm_eventgrid_topic"
		],
		load: async () => (await azure$1()).eventgrid
	},
	{
		group: "eventhub",
		types: ["azurerm_eventhub_cluster", "azurerm_eventhub_namespace"],
		load: async () => (await azure$1()).eventhub
	},
	{
		group: "hdinsight",
		types: [
			"azurerm_hdinsight_hadoop_cluster",
			"azurerm_hdinsight_hbase_cluster",
			"azurerm_hdinsight_interactive_query_cluster",
			"azurerm_hdinsight_kafka_cluster",
			"azurerm_hdinsight_spark_cluster"
		],
		load: async () => (await azure$1()).hdinsight
	},
	{
		group: "identity",
		types: [
			"azurerm_active_directory_domain_service",
			"azurerm_active_directory_domain_service_replica_set",
			"azurerm_federated_identity_credential"
		],
		load: async () => (await azure$1()).identity
	},
	{
		group: "iothub",
		types: [
			"azurerm_iotcentral_application",
			"azurerm_iothub",
			"azurerm_iothub_dps"
		],
		load: async () => (await azure$1()).iothub
	},
	{
		group: "keyvault",
		types: [
			"azurerm_dedicated_hardware_security_module",
			"azurerm_key_vault",
			"azurerm_key_vault_certificate",
			"azurerm_key_vault_key",
			"azurerm_key_vault_managed_hardware_security_module"
		],
		load: async () => (await azure$1()).keyvault
	},
	{
		group: "kubernetes",
		types: [
			"azurerm_kubernetes_cluster",
			"azurerm_kubernetes_cluster_node_pool",
			"azurerm_kubernetes_fleet_manager"
		],
		load: async () => (await azure$1()).kubernetes
	},
	{
		group: "loganalytics",
		types: ["azurerm_log_analytics_cluster", "azurerm_log_analytics_workspace"],
		load: async () => (await azure$1()).loganalytics
	},
	{
		group: "logicapps",
		types: [
			"azurerm_integration_service_environment",
			"azurerm_logic_app_integration_account",
			"azurerm_logic_app_standard",
			"azurerm_logic_app_workflow"
		],
		load: async () => (await azure$1()).logicapps
	},
	{
		group: "machinelearning",
		types: ["azurerm_machine_learning_compute_cluster", "azurerm_machine_learning_compute_instance"],
		load: async () => (await azure$1()).machinelearning
	},
	{
		group: "monitor",
		types: [
			"azurerm_dashboard_grafana",
			"azurerm_monitor_action_group",
			"azurerm_monitor_data_collection_rule",
			"azurerm_monitor_diagnostic_setting",
			"azurerm_monitor_metric_alert",
			"azurerm_monitor_scheduled_query_rules_alert",
			"azurerm_monitor_scheduled_query_rules_alert_v2",
			"azurerm_monitor_workspace"
		],
		load: async () => (await azure$1()).monitor
	},
	{
		group: "notificationhubs",
		types: ["azurerm_notification_hub_namespace"],
		load: async () => (await azure$1()).notificationhubs
	},
	{
		group: "powerbi",
		types: ["azurerm_powerbi_embedded"],
		load: async () => (await azure$1()).powerbi
	},
	{
		group: "redis",
		types: ["azurerm_managed_redis", "azurerm_redis_cache"],
		load: async () => (await azure$1()).redis
	},
	{
		group: "search",
		types: ["azurerm_search_service"],
		load: async () => (await azure$1()).search
	},
	{
		group: "security",
		types: ["azurerm_security_center_subscription_pricing"],
		load: async () => (await azure$1()).security
	},
	{
		group: "servicebus",
		types: ["azurerm_servicebus_namespace"],
		load: async () => (await azure$1()).servicebus
	},
	{
		group: "signalr",
		types: ["azurerm_signalr_service", "azurerm_web_pubsub"],
		load: async () => (await azure$1()).signalr
	},
	{
		group: "sql",
		types: [
			"azurerm_mssql_database",
			"azurerm_mssql_elasticpool",
			"azurerm_mssql_job_agent",
			"azurerm_mssql_managed_instance",
			"azurerm_sql_database",
			"azurerm_sql_elasticpool",
			"azurerm_sql_managed_instance"
		],
		load: async () => (await azure$1()).sql
	},
	{
		group: "storage",
		types: [
			"azurerm_storage_account",
			"azurerm_storage_queue",
			"azurerm_storage_share",
			"azurerm_storage_table"
		],
		load: async () => (await azure$1()).storage
	},
	{
		group: "synapse",
		types: [
			"azurerm_synapse_spark_pool",
			"azurerm_synapse_sql_pool",
			"azurerm_synapse_workspace"
		],
		load: async () => (await azure$1()).synapse
	},
	{
		group: "web",
		types: [
			"azurerm_app_service_certificate_binding",
			"azurerm_app_service_certificate_order",
			"azurerm_app_service_custom_hostname_binding",
			"azurerm_app_service_environment",
			"azurerm_app_service_environment_v3",
			"azurerm_app_service_plan",
			"azurerm_function_app",
			"azurerm_linux_function_app",
			"azurerm_service_plan",
			"azurerm_static_site",
			"azurerm_static_web_app",
			"azurerm_windows_function_app"
		],
		load: async () => (await azure$1()).web
	}
].sort((a, b) => compareText(a.group, b.group));
// src/resources/groups/google.ts
const google$1 = () => import("./google.js");
const googleGroups = [
	{
		group: "alloydb",
		types: ["google_alloydb_cluster", "google_alloydb_instance"],
		load: async () => (await google$1()).alloydb
	},
	{
		group: "artifactregistry",
		types: ["google_artifact_registry_repository"],
		load: async () => (await google$1()).artifactregistry
	},
	{
		group: "bigquery",
		types: [
			"google_bigquery_bi_reservation",
			"google_bigquery_dataset",
			"google_bigquery_reservation",
			"google_bigquery_table"
		],
		load: async () => (await google$1()).bigquery
	},
	{
		group: "cloudbuild",
		types: ["google_cloudbuild_trigger"],
		load: async () => (await google$1()).cloudbuild
	},
	{
		group: "compute",
		types: [
			"google_compute_disk",
			"google_compute_image",
			"google_compute_instance",
			"google_compute_instance_from_template",
			"google_compute_instance_group_manager",
			"google_compute_machine_image",
			"google_compute_region_commitment",
			"google_compute_region_disk",
			"google_compute_region_instance_group_manager",
			"google_compute_reservation",
			"google_compute_snapshot"
		],
		load: async () => (await google$1()).compute
	},
	{
		group: "dataflow",
		types: ["google_dataflow_flex_template_job", "google_dataflow_job"],
		load: async () => (await google$1()).dataflow
	},
	{
		group: "dataproc",
		types: ["google_dataproc_cluster"],
		load: async () => (await google$1()).dataproc
	},
	{
		group: "dns",
		types: ["google_dns_managed_zone", "google_dns_record_set"],
		load: async () => (await google$1()).dns
	},
	{
		group: "filestore",
		types: ["google_filestore_instance"],
		load: async () => (await google$1()).filestore
	},
	{
		group: "functions",
		types: ["google_cloudfunctions2_function", "google_cloudfunctions_function"],
		load: async () => (await google$1()).functions
	},
	{
		group: "gke",
		types: ["google_container_cluster", "google_container_node_pool"],
		load: async () => (await google$1()).gke
	},
	{
		group: "kms",
		types: ["google_kms_crypto_key"],
		load: async () => (await google$1()).kms
	},
	{
		group: "logging",
		types: [
			"google_logging_billing_account_bucket_config",
			"google_logging_billing_account_sink",
			"google_logging_folder_bucket_config",
			"google_logging_folder_sink",
			"google_logging_organization_bucket_config",
			"google_logging_organization_sink",
			"google_logging_project_bucket_config",
			"google_logging_project_sink"
		],
		load: async () => (await google$1()).logging
	},
	{
		group: "memorystore",
		types: [
			"google_memorystore_instance",
			"google_redis_cluster",
			"google_redis_instance"
		],
		load: async () => (await google$1()).memorystore
	},
	{
		group: "monitoring",
		types: ["google_logging_metric", "google_monitoring_metric_descriptor"],
		load: async () => (await google$1()).monitoring
	},
	{
		group: "network",
		types: [
			"google_compute_address",
			"google_compute_external_vpn_gateway",
			"google_compute_forwarding_rule",
			"google_compute_global_address",
			"google_compute_global_forwarding_rule",
			"google_compute_ha_vpn_gateway",
			"google_compute_region_target_http_proxy",
			"google_compute_region_target_https_proxy",
			"google_compute_region_target_tcp_proxy",
			"google_compute_router_nat",
			"google_compute_target_grpc_proxy",
			"google_compute_target_http_proxy",
			"google_compute_target_https_proxy",
			"google_compute_target_ssl_proxy",
			"google_compute_target_tcp_proxy",
			"google_compute_vpn_gateway",
			"google_compute_vpn_tunnel",
			"google_service_networking_connection"
		],
		load: async () => (await google$1()).network
	},
	{
		group: "pubsub",
		types: ["google_pubsub_subscription", "google_pubsub_topic"],
		load: async () => (await google$1()).pubsub
	},
	{
		group: "run",
		types: [
			"google_cloud_run_service",
			"google_cloud_run_v2_job",
			"google_cloud_run_v2_service"
		],
		load: async () => (await google$1()).run
	},
	{
		group: "secretmanager",
		types: ["google_secret_manager_secret", "google_secret_manager_secret_version"],
		load: async () => (await google$1()).secretmanager
	},
	{
		group: "sql",
		types: ["google_sql_database_instance"],
		load: async () => (await google$1()).sql
	},
	{
		group: "storage",
		types: ["google_container_registry", "google_storage_bucket"],
		load: async () => (await google$1()).storage
	},
	{
		group: "tpu",
		types: ["google_tpu_v2_vm"],
		load: async () => (await google$1()).tpu
	},
	{
		group: "vertexai",
		types: [
			"google_vertex_ai_endpoint",
			"google_vertex_ai_feature_online_store",
			"google_vertex_ai_index_endpoint_deployed_index"
		],
		load: async () => (await google$1()).vertexai
	},
	{
		group: "workbench",
		types: ["google_workbench_instance"],
		load: async () => (await google$1()).workbench
	}
];
// src/resources/registry.ts
const groups = [
	...awsGroups.map((group) => ({
		cloud: "aws",
		...group
	})),
	...azureGroups.map((group) => ({
		cloud: "azure",
		...group
	})),
	...googleGroups.map((group) => ({
		cloud: "google",
		...group
	}))
];
const groupOf = new Map(groups.flatMap(({ types, load }) => types.map((type) => [type, load])));
async function loadSheets(types) {
	const loads = new Set();
	for (const type of types) {
		const load = groupOf.get(type);
		if (load) loads.add(load);
	}
	const loaded = await Promise.all([...loads].map((load) => load()));
	return new Map(loaded.flat().flatMap((sheet) => sheet.types.map((type) => [type, sheet])));
}
function withKinds(builtIn, kinds) {
	return new Map([...builtIn, ...[...kinds].filter(([type, { replaces }]) => replaces || !groupOf.has(type))]);
}
// src/resources/secrets.ts
const HIDDEN = "(sensitive)";
var Secrets = class {
	read;
	within;
	hasFlag;
	constructor(outer) {
		this.read = new Set(outer?.read);
		this.within = new Set(outer?.within);
		this.hasFlag = outer?.hasFlag === true;
	}
	add(value) {
		if (typeof value === "boolean") this.hasFlag = true;
		else if (typeof value === "string") add(value, this.read);
		else if (Array.isArray(value) && value.every((item) => typeof item === "string")) for (const item of value) add(item, this.read);
		else collect(value, this.within);
	}
	addVerbatim(text) {
		add(text, this.within);
	}
	inSentence(text) {
		const longestFirst = [...this.read, ...this.within].filter((secret) => secret.length > 1).sort((a, b) => b.length - a.length);
		let shown = text;
		for (const secret of longestFirst) shown = shown.replaceAll(new RegExp(secret.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"), "gi"), HIDDEN);
		return shown;
	}
	inName(text) {
		const small = text.toLowerCase();
		return !this.hasFlag && [...this.read].every((secret) => secret.length > 1 && small.includes(secret.toLowerCase())) ? this.inSentence(text) : HIDDEN;
	}
};
function collect(value, into) {
	if (typeof value === "string") add(value, into);
	else if (Array.isArray(value) || isValues(value)) for (const item of Object.values(value)) collect(item, into);
}
function add(text, into) {
	if (text.trim() !== "" && !/^[\d.]+$/.test(text)) into.add(text);
}
// src/config/tag-names.ts
function keysOf(name, type, names) {
	return [name, ...((Object.hasOwn(names, name) ? names[name]?.[cloudOf(type)] : void 0) ?? []).filter((key) => key !== name)];
}
function withNames(tags, type, names) {
	const named = new Map(tags);
	for (const name of Object.keys(names)) {
		const key = keysOf(name, type, names).find((one) => tags.has(one));
		if (key !== void 0) named.set(name, tags.get(key));
	}
	return named;
}
function cloudOf(type) {
	if (type.startsWith("google_")) return "google";
	return /^az(urerm|uread|api)_/.test(type) ? "azure" : "aws";
}
// src/plan/tags.ts
const ATTRIBUTES = [
	"tags_all",
	"effective_labels",
	"terraform_labels",
	"tags",
	"labels",
	"resource_labels"
];
function tagsOn(change, side) {
	const values = change[side];
	const given = ATTRIBUTES.filter((attribute) => values !== void 0 && Object.hasOwn(values, attribute));
	if (change.hasSensitive && given.some((attribute) => change.isSensitive(attribute))) return OPEN;
	return merged$1(given.reverse().map((attribute) => mapped(own$1(values, attribute))));
}
function propagatedTags(change, side) {
	if (change.hasSensitive && change.isSensitive("tag")) return OPEN;
	const blocks = own$1(change[side], "tag");
	if (blocks === UNKNOWN) return OPEN;
	return merged$1((Array.isArray(blocks) ? blocks : []).map(propagated));
}
function propagated(block) {
	const { key, value, propagate_at_launch: reaches } = isValues(block) ? block : {};
	if (block === UNKNOWN || key === UNKNOWN) return reaches === false ? NO_TAGS : OPEN;
	if (typeof key !== "string" || reaches === false) return NO_TAGS;
	return mapped({ [key]: reaches === UNKNOWN ? UNKNOWN : value ?? null });
}
function mapped(value) {
	if (value === UNKNOWN) return OPEN;
	const entries = isValues(value) ? Object.entries(value) : [];
	const known = new Map(entries.filter((entry) => typeof entry[1] === "string"));
	const open = new Set(entries.flatMap(([key, text]) => text === UNKNOWN ? [key] : []));
	return {
		known,
		isOpen: (key) => open.has(key),
		openKeys: [...open]
	};
}
function merged$1(tags) {
	if (tags.length === 0) return NO_TAGS;
	if (tags.length === 1 && tags[0]) return tags[0];
	return {
		known: new Map(tags.flatMap(({ known }) => [...known])),
		...openIn(tags)
	};
}
function openIn(tags) {
	return {
		isOpen: (key) => tags.some(({ isOpen }) => isOpen(key)),
		openKeys: tags.some(({ openKeys }) => openKeys === void 0) ? void 0 : tags.flatMap(({ openKeys = [] }) => openKeys)
	};
}
const NO_TAGS = {
	known: new Map(),
	isOpen: () => false,
	openKeys: []
};
const OPEN = {
	known: NO_TAGS.known,
	isOpen: () => true,
	openKeys: void 0
};
function firstBlock(values, attribute) {
	const blocks = own$1(values, attribute);
	const [block] = Array.isArray(blocks) ? blocks : [];
	return isValues(block) ? block : void 0;
}
// src/resources/carriers.ts
const CARRIERS = {
	aws_autoscaling_group: (change, side, references) => {
		const template = templateOf(change, side, references, GROUP_TEMPLATES);
		return [{
			carrier: "instances",
			tags: merged$1([specified(template, side, "instance"), propagatedTags(change, side)]),
			how: "a tag block with propagate_at_launch = true, or tag_specifications of the launch template"
		}, volumesBy(template, side)];
	},
	aws_eks_node_group: (change, side, references) => {
		const template = templateOf(change, side, references, NODE_TEMPLATES);
		return [
			itself(change, side),
			{
				carrier: "instances",
				tags: specified(template, side, "instance"),
				how: "tag_specifications of its launch template"
			},
			volumesBy(template, side)
		];
	},
	aws_instance: (change, side) => {
		const values = change[side];
		const blocks = ["root_block_device", "ebs_block_device"].flatMap((attribute) => blocksOf(values, attribute));
		const all = mapped(own$1(values, "volume_tags"));
		const volumes = blocks.length === 0 ? [all] : blocks.map((block) => block === UNKNOWN ? OPEN : merged$1([all, ...TAGS.map((key) => mapped(own$1(block, key)))]));
		return [itself(change, side), {
			carrier: "volumes",
			tags: shared$1(volumes),
			how: "volume_tags, or tags of each block device"
		}];
	},
	aws_ecs_service: (change, side, references) => [itself(change, side), {
		carrier: "tasks",
		tags: tasksOf(change, side, references),
		how: "propagate_tags"
	}],
	google_container_node_pool: (change, side) => [{
		carrier: "instances",
		tags: mapped(own$1(firstBlock(change[side], "node_config"), "resource_labels")),
		how: "resource_labels of its node_config"
	}],
	google_sql_database_instance: (change, side) => [{
		carrier: "resource",
		tags: mapped(own$1(firstBlock(change[side], "settings"), "user_labels")),
		how: "user_labels of its settings"
	}]
};
function carriersOf(change, side, references) {
	const carriers = Object.hasOwn(CARRIERS, change.type) ? CARRIERS[change.type] : void 0;
	return carriers ? carriers(change, side, references) : [itself(change, side)];
}
function costTags(change, side, references) {
	return carriersOf(change, side, references)[0]?.tags ?? NO_TAGS;
}
function itself(change, side) {
	return {
		carrier: "resource",
		tags: tagsOn(change, side),
		how: "its tags"
	};
}
const MIXED = "mixed_instances_policy.launch_template.launch_template_specification";
const NODE_TEMPLATES = ["launch_template.id", "launch_template.name"];
const GROUP_TEMPLATES = [
	...NODE_TEMPLATES,
	`${MIXED}.launch_template_id`,
	`${MIXED}.launch_template_name`
];
function templateOf(change, side, references, paths) {
	const found = paths.map((path) => references.target(change, side, path, ["aws_launch_template"]));
	for (const one of found) if (one.found) return one.change;
	return found.some((one) => !one.found && one.why === "outside") ? "outside" : void 0;
}
function volumesBy(template, side) {
	return {
		carrier: "volumes",
		tags: specified(template, side, "volume"),
		how: "tag_specifications of the launch template"
	};
}
function specified(template, side, kind) {
	if (template === void 0) return NO_TAGS;
	if (template === "outside" || template.isSensitive("tag_specifications")) return OPEN;
	const given = own$1(template[side], "tag_specifications");
	if (given === UNKNOWN) return OPEN;
	return merged$1((Array.isArray(given) ? given : []).map((one) => specification(one, kind)));
}
function specification(value, kind) {
	if (!isValues(value)) return value === UNKNOWN ? OPEN : NO_TAGS;
	const type = own$1(value, "resource_type");
	return type === UNKNOWN ? OPEN : type === kind ? mapped(own$1(value, "tags")) : NO_TAGS;
}
const TAGS = ["tags", "tags_all"];
function blocksOf(values, attribute) {
	const given = own$1(values, attribute);
	if (given === UNKNOWN) return [UNKNOWN];
	return (Array.isArray(given) ? given : []).filter((one) => isValues(one) || one === UNKNOWN);
}
function shared$1(all) {
	const [first = NO_TAGS, ...others] = all;
	const known = [...first.known].filter(([key, value]) => others.every((tags) => tags.known.get(key) === value));
	return {
		known: new Map(known),
		...openIn(all)
	};
}
function tasksOf(change, side, references) {
	const source = own$1(change[side], "propagate_tags");
	if (source === UNKNOWN) return OPEN;
	if (source === "SERVICE") return tagsOn(change, side);
	if (source !== "TASK_DEFINITION") return NO_TAGS;
	const definition = references.target(change, side, "task_definition", ["aws_ecs_task_definition"]);
	return definition.found ? tagsOn(definition.change, side) : OPEN;
}
// src/resources/selectable.ts
const PLAIN = {
	tagNames: {},
	classify: void 0,
	kinds: []
};
function sideOf({ hasAfter }) {
	return hasAfter ? "after" : "before";
}
function selectableOf(change, references, { tagNames, classify } = PLAIN, side = sideOf(change)) {
	const { type } = change;
	let told;
	const tags = () => {
		told ??= toldBy(costTags(change, side, references), type, tagNames);
		return told;
	};
	const plain = {
		...placeOn(change, side),
		tags: () => tags().tags(),
		isTagOpen: (key) => tags().isTagOpen(key),
		account: () => change.accountOn(side)
	};
	if (!classify) return plain;
	let owners;
	return {
		...plain,
		get owners() {
			owners ??= classify(plain);
			return owners;
		}
	};
}
function placeOn({ address, previousAddress, module, type }, side) {
	if (side === "after" || previousAddress === void 0 || previousAddress === address) return {
		type,
		address,
		module
	};
	return {
		type,
		address: previousAddress,
		module: parseAddress(previousAddress)?.module ?? module
	};
}
function toldBy(given, type, names) {
	const named = withNames(given.known, type, names);
	return {
		tags: () => named,
		isTagOpen: (key) => keysOf(key, type, names).some((one) => given.isOpen(one))
	};
}
// src/base/number-text.ts
function numberText(amount) {
	return group(amount.toFixed(4).replace(/\.?0+$/, ""));
}
function group(text) {
	const [whole = "", decimals] = text.split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
	return decimals === void 0 ? grouped : `${grouped}.${decimals}`;
}
// src/estimate/factors.ts
function factorParts(before, after, was, delta) {
	if (!before || !after) return void 0;
	const names = [...new Set([...before, ...after].map(({ name }) => name))];
	const [old, next] = [names.map((name) => amountOf(before, name)), names.map((name) => amountOf(after, name))];
	const reached = names.map((_, at) => productOf([...next.slice(0, at + 1), ...old.slice(at + 1)]));
	const [start, end] = [productOf(old), productOf(next)];
	const rate = rateOf(start, end, was, delta);
	return names.flatMap((name, at) => {
		const [from, to] = [old[at] ?? ONE$1, next[at] ?? ONE$1];
		const step = (reached[at] ?? end).minus(at === 0 ? start : reached[at - 1] ?? start);
		return from.equals(to) ? [] : [{
			name,
			detail: movement(from, to),
			delta: step.times(rate)
		}];
	});
}
const ONE$1 = Exact.of(1);
function rateOf(start, end, was, delta) {
	if (!start.equals(end)) return delta.over(end.minus(start));
	return start.isZero ? Exact.zero : was.over(start);
}
function amountOf(factors, wanted) {
	return factors.find(({ name }) => name === wanted)?.value ?? ONE$1;
}
function productOf(values) {
	return values.reduce((all, value) => all.times(value), ONE$1);
}
function movement(from, to) {
	const [old, next] = [numberText(from), numberText(to)];
	return old === next ? `${from.toString()} → ${to.toString()}` : `${old} → ${next}`;
}
// src/pricing/adjustment.ts
function describeAdjustment(adjustment) {
	switch (adjustment.kind) {
		case "own-price": return `own price, not a list price${adjustment.high ? ", and more than ten times that" : ""}: ${adjustment.rule}`;
		case "discount": return `${adjustment.percent.toString()} % off the list price: ${adjustment.rule}`;
		case "expired": return `the list price, because the price book's rule expired on ${adjustment.until}: ${adjustment.rule}`;
		case "exchange": return `at ${adjustment.rate} ${adjustment.to} for 1 ${adjustment.from} of ${adjustment.date}: ${adjustment.source}`;
	}
}
// src/pricing/ladder.ts
function costOf(quantity, ladder) {
	const [only, second] = ladder.tiers;
	if (only && !second) return quantity.times(only.price);
	const tiers = chargedTiers(ladder);
	let cost = Exact.zero;
	for (const [at, { from, price }] of tiers.entries()) {
		if (!quantity.gt(from)) break;
		const end = tiers[at + 1]?.from;
		const upTo = end && quantity.gt(end) ? end : quantity;
		cost = cost.plus(upTo.minus(from).times(price));
	}
	return cost;
}
function unitPriceOf(ladder) {
	return withoutFreeStep(ladder.tiers)[0]?.price ?? Exact.zero;
}
function priceAt(quantity, ladder) {
	return withoutFreeStep(ladder.tiers).findLast(({ from }) => !from.gt(quantity))?.price ?? Exact.zero;
}
function adjusted(ladder, change, adjustment) {
	return {
		...ladder,
		tiers: ladder.tiers.map(({ from, price }) => ({
			from,
			price: change(price)
		})),
		adjustments: [...ladder.adjustments ?? [], adjustment]
	};
}
function hasFreeStep(ladder) {
	return chargedTiers(ladder) !== ladder.tiers;
}
function hasSteps(ladder) {
	return chargedTiers(ladder).length > 1;
}
function chargedTiers({ tiers, grantsFreeStep }) {
	return grantsFreeStep ? tiers : withoutFreeStep(tiers);
}
function withoutFreeStep(tiers) {
	const [first, second, ...rest] = tiers;
	if (!first?.price.isZero || !second) return tiers;
	return [{
		from: first.from,
		price: second.price
	}, ...rest];
}
function stepsOf(quantity, ladder) {
	const tiers = chargedTiers(ladder);
	return tiers.flatMap(({ from, price }, at) => {
		if (!quantity.gt(from) && at > 0) return [];
		const end = tiers[at + 1]?.from;
		const charged = (end && quantity.gt(end) ? end : quantity).minus(from);
		return [{
			from,
			quantity: charged,
			price,
			cost: charged.times(price)
		}];
	});
}
// src/resources/price-query.ts
function aws(service, usageType, options = {}) {
	return {
		cloud: "aws",
		service,
		product: options.operation ? `${usageType}#${options.operation}` : usageType,
		place: options.place,
		purchase: options.purchase ?? "on-demand"
	};
}
function azure(service, product, sku, meter, options = {}) {
	return {
		cloud: "azure",
		service,
		product: `${product}/${sku}/${meter}`,
		place: options.place,
		purchase: options.purchase ?? "on-demand"
	};
}
function azureVm(armSkuName, operatingSystem, options = {}) {
	return {
		cloud: "azure",
		service: "Virtual Machines",
		product: `${armSkuName}/${operatingSystem}`,
		place: options.place,
		purchase: options.purchase ?? "on-demand"
	};
}
function google(service, description, options = {}) {
	return {
		cloud: "google",
		service,
		product: description,
		place: options.place,
		purchase: options.purchase ?? "on-demand"
	};
}
function ownPrice$1(kind, component) {
	return {
		cloud: "own",
		service: kind,
		product: component,
		place: "global",
		purchase: "on-demand"
	};
}
function describeQuery(query) {
	return [
		query.cloud,
		query.service,
		query.product,
		query.place ?? "?",
		query.purchase
	].join(" ");
}
// src/estimate/tiered-use.ts
function tieredUseOf({ query, shown, unit, quantity, oneTime, share, usage }, ladder, cost) {
	if (!query || !quantity || !cost || quantity.isZero || oneTime || !hasSteps(ladder)) return void 0;
	if (shown && describeQuery(shown) !== describeQuery(query)) return void 0;
	return {
		query: describeQuery(query),
		unit,
		ladder,
		factor: share?.factor ?? ONE,
		quantity,
		cost,
		byUsage: usage.length > 0
	};
}
const ONE = Exact.of(1);
// src/estimate/price-line.ts
function priceLine(line, prices, currency) {
	const { quantity, query } = line;
	if (line.unpriced !== void 0 || !query) return without(line, line.unpriced ?? "no billing words");
	if (quantity?.isNegative) return without(line, "its quantity is negative");
	const found = ladderFor(query, line, prices, currency);
	if (!("because" in found)) return withPrice(line, asCharged(line, found));
	if (quantity?.isZero) return {
		...without(line, void 0),
		cost: Exact.zero
	};
	return quantity ? {
		...without(line, found.because),
		...found.foreign !== void 0 && { foreign: found.foreign }
	} : without(line, void 0);
}
function asCharged({ grantsFreeStep }, ladder) {
	return grantsFreeStep ? {
		...ladder,
		grantsFreeStep
	} : ladder;
}
function without(line, unpriced) {
	const { part, name, detail, unit, oneTime, quantity, usage, query, shown, assumptions } = line;
	return {
		part,
		name,
		detail,
		unit,
		oneTime,
		quantity,
		usage,
		query,
		...shown && { shown },
		...tellingOf(line),
		unitPrice: void 0,
		cost: void 0,
		evidence: void 0,
		unpriced,
		assumptions
	};
}
function tellingOf({ detailNames, factors, week }) {
	return {
		...detailNames !== void 0 && { detailNames },
		...factors && { factors },
		...week && { week }
	};
}
function ladderFor(query, { unit, shown = query, secrets }, prices, currency) {
	const found = prices.find(query, currency);
	if (!found.found) return secrets ? { because: secrets.inSentence(found.because.replaceAll(describeQuery(query), describeQuery(shown))) } : found;
	const { ladder } = found;
	const subject = `the ${ladder.adjustments?.find(({ kind }) => kind === "own-price") ? "own price" : "price"} of ${shown.product}`;
	if (ladder.unit !== unit) return { because: `${subject} is per ${ladder.unit}, the quantity in ${unit}` };
	if (ladder.currency === currency) return ladder;
	return {
		because: `${subject} in ${shown.place} is in ${ladder.currency}, the estimate in ${currency}, and no rate between them is stated`,
		foreign: ladder.currency
	};
}
function withPrice(line, ladder) {
	const { part, name, detail, unit, oneTime, quantity, usage, query, shown, share } = line;
	const list = quantity && costOf(quantity, ladder);
	const unitPrice = unitPriceOf(ladder);
	const cost = share ? list?.times(share.factor) : list;
	const tiered = line.sharedTiers && tieredUseOf(line, ladder, cost);
	const priced = {
		part,
		name,
		detail,
		unit,
		oneTime,
		quantity,
		unitPrice: share ? unitPrice.times(share.factor) : unitPrice,
		cost,
		usage,
		query,
		evidence: evidenceOf$2(ladder),
		unpriced: void 0,
		assumptions: assumptionsOf$1(line, ladder)
	};
	return !shown && !tiered && line.detailNames === void 0 && !line.factors && !line.week ? priced : {
		...priced,
		...shown && { shown },
		...tellingOf(line),
		...tiered && { tiered }
	};
}
function evidenceOf$2({ source, date, exact, basis, tiers, adjustments }) {
	return {
		source,
		date,
		exact,
		basis,
		steps: tiers.length,
		...adjustments && { adjustments }
	};
}
function assumptionsOf$1({ assumptions, share, quantity }, ladder) {
	const freeStep = quantity !== void 0 && !quantity.isZero && hasFreeStep(ladder);
	if (!share && ladder.exact && !freeStep && !ladder.adjustments) return assumptions;
	const notes = [...assumptions];
	for (const adjustment of ladder.adjustments ?? []) if (adjustment.kind !== "exchange") notes.push(describeAdjustment(adjustment));
	if (share) notes.push(share.because);
	if (freeStep) notes.push("the account's free allowance is not deducted");
	if (!ladder.exact) notes.push(`the price of ${ladder.date} is approximate`);
	return notes;
}
// src/estimate/side.ts
function sideIn(side, which) {
	return which === "expected" ? side : side.range?.[which] ?? side;
}
const ABSENT = {
	status: "free",
	because: "not there",
	lines: [],
	monthly: Exact.zero,
	usageBased: Exact.zero,
	oneTime: Exact.zero,
	missing: [],
	needsUsage: []
};
const UNSUPPORTED = {
	...ABSENT,
	status: "unsupported",
	because: "no sheet for the type yet",
	monthly: void 0
};
function priceBill(bill, prices, currency) {
	if (bill.status === "unsupported") return UNSUPPORTED;
	if (bill.status === "free") return {
		...ABSENT,
		because: bill.because
	};
	const lines = bill.lines.map((line) => priceLine(line, prices, currency));
	const monthly = lines.filter((line) => !line.oneTime && line.cost);
	const once = lines.filter((line) => line.oneTime && line.cost);
	const tiered = lines.flatMap((line) => line.tiered ?? []);
	const missing = lines.flatMap((line) => line.unpriced === void 0 ? [] : [`${labelOf$1(line)}: ${line.unpriced}`]);
	const waiting = lines.filter((line) => line.unpriced === void 0 && line.cost === void 0);
	return {
		status: missing.length > 0 ? "unpriced" : monthly.length > 0 || once.length > 0 ? "priced" : waiting.length > 0 ? "needs-usage" : "free",
		...lines.length === 0 && { because: "nothing in it is billed" },
		lines,
		monthly: monthly.length > 0 ? total(monthly) : lines.length === 0 ? Exact.zero : void 0,
		usageBased: total(monthly.filter((line) => line.usage.length > 0)),
		oneTime: total(once),
		missing,
		needsUsage: waiting.map((line) => `${labelOf$1(line)} (${line.usage.join(", ")})`),
		...tiered.length > 0 && { tiered }
	};
}
function labelOf$1(line) {
	return line.part === void 0 ? line.name : `${line.part} / ${line.name}`;
}
function total(lines) {
	return sum(lines.map((line) => line.cost ?? Exact.zero));
}
// src/estimate/compare.ts
function deltaIn(comparison, which) {
	return which === "expected" ? comparison : comparison.range?.[which] ?? comparison;
}
function isAlike({ delta, range }) {
	return [delta, ...range ? [range.low.delta, range.high.delta] : []].every((amount) => amount?.isZero);
}
const UNCHANGED = {
	delta: Exact.zero,
	atLeast: Exact.zero,
	unknownBefore: Exact.zero,
	usageDelta: Exact.zero,
	oneTime: Exact.zero,
	drivers: [],
	unknown: []
};
const NOTHING$1 = new Set();
function compare(before, after, forgotten = NOTHING$1) {
	const comparison = compareCase(before, after, forgotten);
	if (comparison === UNCHANGED || !(before.range ?? after.range)) return comparison;
	const inCase = (which) => {
		const { delta, atLeast, unknown } = compareCase(sideIn(before, which), sideIn(after, which), forgotten);
		if (comparison.delta === void 0 && delta !== void 0) return {
			delta: void 0,
			atLeast: atLeast.max(0),
			unknown: comparison.unknown
		};
		return {
			delta,
			atLeast: delta === void 0 && which === "high" && !before.range ? atLeast.max(comparison.atLeast) : atLeast,
			unknown
		};
	};
	return {
		...comparison,
		range: {
			low: inCase("low"),
			high: inCase("high")
		}
	};
}
function compareCase(before, after, forgotten) {
	if (before === after && after.missing.length === 0 && after.status !== "unsupported") return UNCHANGED;
	const pairs = pairLines(before.lines, after.lines);
	const [open, known] = [[], []];
	for (const pair of pairs) (isUnknown(pair, forgotten) ? open : known).push(pair);
	const unknown = [...unsupportedSides(before, after), ...open.flatMap((pair) => reasonsOf$1(pair, forgotten))];
	const drivers = merged(known.flatMap(driversOf)).filter((driver) => !driver.delta.isZero);
	const delta = sum(drivers.map((driver) => driver.delta));
	let usageDelta = Exact.zero;
	for (const pair of known) if ((pair.after ?? pair.before)?.usage.length) usageDelta = usageDelta.plus(costs(pair).difference);
	const oneTime = after.oneTime.gt(before.oneTime) ? after.oneTime.minus(before.oneTime) : Exact.zero;
	const unknownBefore = sum(open.map((pair) => costs(pair).was));
	if (unknown.length === 0) return {
		delta,
		atLeast: delta,
		unknownBefore,
		usageDelta,
		oneTime,
		drivers,
		unknown
	};
	return {
		delta: void 0,
		atLeast: delta.max(0),
		unknownBefore,
		usageDelta: usageDelta.max(0),
		oneTime,
		drivers,
		unknown: [...new Set(unknown)]
	};
}
function isBilledAlike(before, after) {
	if (before === after) return true;
	const isSame = (line, other) => other !== void 0 && labelOf$1(line) === labelOf$1(other) && line.unpriced === other.unpriced && sameQuery(line, other) && sameQuantity(line, other);
	return before.status === after.status && before.lines.length === after.lines.length && before.lines.every((line, at) => isSame(line, after.lines[at]));
}
function sameQuantity({ quantity: one }, { quantity: other }) {
	return one && other ? one.equals(other) : one === other;
}
function unsupportedSides(before, after) {
	return before.status === "unsupported" || after.status === "unsupported" ? ["the type is not supported"] : [];
}
function pairLines(before, after) {
	const pairs = new Map();
	const add = (lines, side) => {
		const seen = new Map();
		for (const line of lines) {
			const label = labelOf$1(line);
			const nth = (seen.get(label) ?? 0) + 1;
			seen.set(label, nth);
			const key = `${label}\n${nth}`;
			pairs.set(key, {
				...pairs.get(key),
				[side]: line
			});
		}
	};
	add(before, "before");
	add(after, "after");
	return [...pairs.values()];
}
function isUnknown(pair, forgotten) {
	const { before, after } = pair;
	return isForgotten(pair, forgotten) || (before?.unpriced !== void 0 || after?.unpriced !== void 0) && !billedAlike(before, after);
}
function reasonsOf$1(pair, forgotten) {
	const { before, after } = pair;
	if (before && isForgotten(pair, forgotten)) return [`${labelOf$1(before)}: its usage is known before the change and not after it (${before.usage.join(", ")})`];
	return [before, after].flatMap((line) => line?.unpriced === void 0 ? [] : [`${labelOf$1(line)}: ${line.unpriced}`]);
}
function isForgotten({ before, after }, forgotten) {
	if (!before?.cost || before.cost.isZero || after?.unpriced !== void 0) return false;
	if (after && !after.cost) return true;
	const said = after?.usage ?? [];
	return before.usage.some((key) => forgotten.has(key)) && said.every((key) => before.usage.includes(key)) && before.cost.gt(after?.cost ?? Exact.zero);
}
function billedAlike(before, after) {
	if (!before?.query || !after?.query || !before.quantity || !after.quantity) return false;
	return sameQuery(before, after) && before.quantity.equals(after.quantity);
}
function sameQuery(before, after) {
	const [a, b] = [before.query, after.query];
	return a?.product === b?.product && a?.place === b?.place && a?.purchase === b?.purchase && a?.service === b?.service;
}
function costs({ before, after }) {
	const was = before && !before.oneTime && before.cost ? before.cost : Exact.zero;
	return {
		was,
		difference: (after && !after.oneTime && after.cost ? after.cost : Exact.zero).minus(was)
	};
}
function driversOf(pair) {
	const { before, after } = pair;
	const { was, difference } = costs(pair);
	if (!before || !after) {
		const line = before ?? after;
		return [{
			kind: after ? "added" : "removed",
			line: labelOf$1(line),
			detail: line.detail ?? "",
			delta: difference
		}];
	}
	if (sameQuery(before, after)) return quantityDrivers(before, after, was, difference);
	const [from, to] = [before.quantity, after.quantity];
	if (!from || !to || from.equals(to) || from.isZero) return [productDriver(before, after, difference)];
	const byQuantity = was.times(to).over(from).minus(was);
	return [productDriver(before, after, difference.minus(byQuantity)), ...quantityDrivers(before, after, was, byQuantity)];
}
function quantityDrivers(before, after, was, delta) {
	const kind = after.usage.length > 0 ? "usage" : "quantity";
	const line = labelOf$1(after);
	const parts = factorParts(before.factors, after.factors, was, delta);
	if (!parts) return [{
		kind,
		line,
		detail: `${quantityText(before)} → ${quantityText(after)}`,
		delta
	}];
	return parts.map(({ name, detail, delta: part }) => ({
		kind,
		line,
		factor: name,
		detail,
		delta: part
	}));
}
function productDriver(before, after, delta) {
	const { detailNames: factor } = after;
	const line = labelOf$1(after);
	const words = `${nameOf(before)} → ${nameOf(after)}`;
	if (factor !== void 0 && before.detail !== after.detail) return {
		kind: "resized",
		line,
		factor,
		detail: words,
		delta
	};
	if (before.query?.place === after.query?.place) return {
		kind: "resized",
		line,
		detail: words,
		delta
	};
	return {
		kind: "region",
		line,
		detail: `${shownQuery(before)?.place ?? "?"} → ${shownQuery(after)?.place ?? "?"}`,
		delta
	};
}
function merged(drivers) {
	const all = new Map();
	for (const [at, driver] of drivers.entries()) {
		const { kind, factor, line, detail, delta } = driver;
		const key = factor === void 0 ? `${at}` : `${kind}\n${factor}\n${detail}`;
		const known = all.get(key);
		all.set(key, known ? {
			...known,
			line: `${known.line}, ${line}`,
			delta: known.delta.plus(delta)
		} : driver);
	}
	return [...all.values()];
}
function nameOf(line) {
	return line.detail ?? shownQuery(line)?.product ?? line.name;
}
function shownQuery({ query, shown }) {
	return shown ?? query;
}
function quantityText({ quantity, unit }) {
	return quantity ? `${numberText(quantity)} ${unit}` : "usage not known";
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
function count$1(given) {
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
	isConfigured(path) {
		return this.outer.isConfigured(path);
	}
	onRead(path, value, field) {
		this.outer.onRead?.(path, value, field);
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
	const { from = name } = one;
	const path = reading.path ? `${reading.path}.${from}` : from;
	const value = own$1(values, from);
	reading.onRead?.(path, value, one);
	if (value === void 0 || value === null) return one.absent;
	if (value !== UNKNOWN) return one.parse(value, path, reading);
	if (reading.isConfigured(path) === false) return one.absent;
	if (!one.standsIn) unpriced(`${path} is known after apply`);
	reading.assume(`${path} is known after apply; assumed ${sayDefault(one)}`);
	return one.unknown ?? one.absent;
}
function sayDefault(one) {
	const { absent, unknown = absent, because } = one;
	const value = typeof unknown === "string" || typeof unknown === "boolean" || typeof unknown === "number" || unknown instanceof Exact ? String(unknown) : "not set";
	return because ? `${value} (${because})` : value;
}
// src/resources/context.ts
var Trace = class {
	usage = new Map();
	assumptions = [];
	inputs;
	secrets;
	ranged;
	constructor(keepsInputs) {
		this.inputs = keepsInputs ? [] : void 0;
	}
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
	isConfigured(path) {
		return this.side === "after" ? this.change.isConfigured(path) : void 0;
	}
	onRead(path, value, field) {
		this.world.onRead?.(this.change.type, path);
		if (this.change.hasSensitive && isThere(value) && this.change.isSensitive(path)) this.secrets().add(value);
		this.trace.inputs?.push({
			kind: "attribute",
			change: this.change,
			side: this.side,
			path,
			value,
			field
		});
	}
	region() {
		const region = this.side === "after" ? this.change.regionAfter : this.change.regionBefore;
		this.trace.inputs?.push({
			kind: "region",
			change: this.change,
			region
		});
		if (!region.known) throw new Unpriceable(`the region is not known: ${region.because}`);
		if (region.sensitive) this.secrets().addVerbatim(region.name);
		return region.name;
	}
	secrets() {
		this.trace.secrets ??= new Secrets();
		return this.trace.secrets;
	}
	usage(key, kind, name = key) {
		const value = this.usageValue(key);
		this.trace.inputs?.push({
			kind: "usage",
			change: this.change,
			key,
			given: this.world.usageOf(this.change).get(key)
		});
		this.trace.usage.set(name, value !== void 0);
		if (value === void 0) return void 0;
		if (kind === "text") return String(value);
		if (value instanceof Exact) return value;
		throw new Unpriceable(`usage ${key} is "${value.slice(0, 40)}", not a number`);
	}
	scaled({ value, least, most, by, of }) {
		const { case: which = "expected", ceiling } = this.world;
		if (which === "low") return value.min(least() ?? value);
		if (which === "high") return value.max(ceiling ?? most() ?? value);
		const [from, to] = [attempt(least), attempt(most)];
		if (!(from !== "unknown" && to !== "unknown" && !from?.lt(value) && !to?.gt(value))) this.noteRange(`${of ?? ""} ${by}`, {
			attribute: by,
			address: of,
			value,
			most: to === "unknown" ? void 0 : to
		});
		return value;
	}
	noteRange(name, scaling) {
		this.trace.ranged ??= new Map();
		this.trace.ranged.set(name, scaling);
	}
	usageValue(key) {
		const given = this.world.usageOf(this.change).get(key);
		if (given?.range) this.noteRange(`usage ${key} of ${this.change.address}`, "usage");
		return usageIn(given, this.world.case ?? "expected");
	}
	follow(reference) {
		const { references } = this.world.plan;
		if (reference.reverse) {
			const [type = ""] = reference.to;
			const sources = references.sources(this.change, this.side, type, reference.through);
			this.trace.inputs?.push({
				kind: "reference",
				change: this.change,
				name: `${type}.${reference.through}`,
				targets: sources,
				outside: false
			});
			return sources.map((source) => this.seen(source, reference));
		}
		const target = references.target(this.change, this.side, reference.through, reference.to);
		this.trace.inputs?.push({
			kind: "reference",
			change: this.change,
			name: reference.through,
			targets: target.found ? [target.change] : [],
			outside: !target.found && target.why === "outside"
		});
		return target.found ? this.seen(target.change, reference) : void 0;
	}
	seen(target, reference) {
		const values = (this.side === "after" ? target.after ?? target.before : target.before ?? target.after) ?? {};
		return viewOf(referredPrototype(reference), values, new Subject(target, this.side, this.world, this.trace));
	}
};
function attempt(read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof Unpriceable) return "unknown";
		throw error;
	}
}
function contextOf(sheet, subject) {
	const { change, side } = subject;
	return viewOf(sheetPrototype(sheet), (side === "after" ? change.after : change.before) ?? {}, subject);
}
function isThere(value) {
	return value !== void 0 && value !== null && value !== UNKNOWN;
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
	asOf: ({ world, trace }) => {
		trace.inputs?.push({
			kind: "day",
			value: world.asOf
		});
		return world.asOf;
	},
	production: ({ world, trace }) => {
		trace.inputs?.push({
			kind: "production",
			value: world.production
		});
		return world.production;
	},
	assume: ({ note }) => note,
	scaled: (subject) => (one) => subject.scaled(one),
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
// src/resources/enforced-schedules.ts
const ENFORCERS = [{
	types: ["aws_autoscaling_group", "aws_eks_node_group"],
	by: "aws_autoscaling_schedule",
	through: "autoscaling_group_name",
	stops: (by, at) => isZero(by, at, "desired_capacity") || isZero(by, at, "max_size")
}, {
	types: ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine"],
	by: "azurerm_dev_test_global_vm_shutdown_schedule",
	through: "virtual_machine_id",
	stops: (by, at) => own$1(by[at], "enabled") !== false
}];
const POLICIES = {
	types: ["google_compute_instance"],
	through: "resource_policies",
	policy: "google_compute_resource_policy",
	block: "instance_schedule_policy"
};
function enforcerOf(change, side, { references }, at = "after") {
	for (const { types, by, through, stops } of ENFORCERS) {
		if (!types.includes(change.type)) continue;
		const found = references.sources(change, side, by, through).find((one) => (at === "after" ? one.hasAfter : one.hasBefore) && stops(one, at));
		if (found) return found.address;
	}
	if (!POLICIES.types.some((type) => type === change.type)) return void 0;
	const target = references.target(change, side, POLICIES.through, [POLICIES.policy]);
	return target.found && hasBlocks(own$1(target.change[at], POLICIES.block)) ? target.change.address : void 0;
}
function isZero(change, at, attribute) {
	return own$1(change[at], attribute) === 0;
}
function hasBlocks(value) {
	return Array.isArray(value) && value.length > 0;
}
// src/resources/input.ts
function onceInputs(inputs) {
	const first = new Map();
	for (const input of inputs) {
		const key = keyOf$3(input);
		if (!first.has(key)) first.set(key, input);
	}
	return [...first.values()];
}
function keyOf$3(input) {
	const name = input.kind === "attribute" ? input.path : input.kind === "usage" ? input.key : input.kind === "reference" ? input.name : "";
	return `${input.kind}\n${name}\n${"change" in input ? `${input.change.address}\n${input.change.deposed}` : ""}`;
}
// src/resources/month.ts
const HOURS_A_MONTH = exact(730);
function running(count, hours) {
	return hours ? hours.times(count).over(HOURS_A_MONTH) : exact(count);
}
// src/resources/product.ts
var Product = class Product {
	factors;
	constructor(factors) {
		this.factors = factors;
	}
	get quantity() {
		return this.factors.reduce((quantity, { value }) => quantity.times(value), Exact.of(1));
	}
	times(name, value) {
		return new Product([...this.factors, {
			name,
			value
		}]);
	}
};
function product(factors) {
	return new Product(Object.entries(factors).map(([name, value]) => ({
		name,
		value
	})));
}
// src/resources/cron.ts
const DAYS$1 = [
	"sun",
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat"
];
function firings(expression) {
	const fields = expression.trim().split(/\s+/);
	if (fields.length !== 5) return void 0;
	const [minute = "", hour = "", date = "", month = "", weekday = ""] = fields;
	const [at, on] = [timeOf(minute, hour), daysOf(weekday)];
	if (date !== "*" || month !== "*" || at === void 0 || !on) return void 0;
	return on.map((day) => (day + 6) % 7 * 1440 + at).sort((a, b) => a - b);
}
function timeOf(minute, hour) {
	if (!/^\d{1,2}$/.test(minute) || !/^\d{1,2}$/.test(hour)) return void 0;
	const [minutes, hours] = [Number(minute), Number(hour)];
	return minutes < 60 && hours < 24 ? hours * 60 + minutes : void 0;
}
function daysOf(field) {
	if (field === "*") return DAYS$1.map((_, day) => day);
	const parts = field.split(",").map(rangeOf$1);
	return parts.some((part) => part === void 0) ? void 0 : [...new Set(parts.flatMap((part) => part ?? []))];
}
function rangeOf$1(part) {
	const [from = "", to = from, more] = part.split("-");
	const [first, last] = [dayOf$1(from), dayOf$1(to)];
	if (more !== void 0 || first === void 0 || last === void 0 || last < first) return void 0;
	return Array.from({ length: last - first + 1 }, (_, at) => (first + at) % 7);
}
function dayOf$1(text) {
	if (/^[0-7]$/.test(text)) return Number(text);
	const day = DAYS$1.indexOf(text.toLowerCase());
	return day < 0 ? void 0 : day;
}
// src/resources/scheduled-week.ts
const SCHEDULE$1 = "aws_autoscaling_schedule";
const THROUGH = "autoscaling_group_name";
const COUNTS = {
	aws_autoscaling_group: (group, side) => own$1(group[side], "desired_capacity") ?? own$1(group[side], "min_size"),
	aws_eks_node_group: (group, side) => own$1(firstBlock(group[side], "scaling_config"), "desired_size")
};
function mayBeScheduled({ type }, { types }) {
	return types.has(SCHEDULE$1) && Object.hasOwn(COUNTS, type);
}
function scheduledWeek(group, side, plan, which = "expected") {
	if (!mayBeScheduled(group, plan)) return void 0;
	const has = side === "after" ? "hasAfter" : "hasBefore";
	const by = plan.references.sources(group, side, SCHEDULE$1, THROUGH).filter((one) => one[has]);
	const count = COUNTS[group.type]?.(group, side);
	if (by.length === 0 || typeof count !== "number") return void 0;
	const zones = new Set(by.map((one) => zoneOf(one, side)));
	const events = by.map((one) => eventsOf(one, side, count, which));
	if (zones.size > 1 || events.some((one) => one === void 0)) return void 0;
	const week = weekOf(events.flatMap((one) => one ?? []));
	return week && {
		week,
		by
	};
}
function isScheduleChanged(group, plan) {
	if (!mayBeScheduled(group, plan)) return false;
	return [...plan.references.sources(group, "before", SCHEDULE$1, THROUGH), ...plan.references.sources(group, "after", SCHEDULE$1, THROUGH)].some(({ action }) => action !== "no-op");
}
function zoneOf(schedule, side) {
	const zone = given(schedule, side, "time_zone");
	return zone === null ? "UTC" : typeof zone === "string" ? zone : `? ${schedule.address}`;
}
function given(schedule, side, attribute) {
	const value = own$1(schedule[side], attribute) ?? null;
	if (value === "") return null;
	return value === UNKNOWN && schedule.isConfigured(attribute) === false ? null : value;
}
const READ = [
	"recurrence",
	"desired_capacity",
	"min_size",
	"max_size",
	"time_zone"
];
function eventsOf(schedule, side, count, which) {
	if (READ.some((attribute) => schedule.isSensitive(attribute))) return void 0;
	const [recurrence, end] = [given(schedule, side, "recurrence"), given(schedule, side, "end_time")];
	const starts = schedule.isConfigured("start_time") === true || schedule.isConfigured("start_time") === void 0 && given(schedule, side, "start_time") !== null;
	const times = typeof recurrence === "string" && end === null && !starts ? firings(recurrence) : void 0;
	const runs = runsAfter(schedule, side, count, which);
	return times && runs !== void 0 ? times.map((at) => ({
		at,
		runs
	})) : void 0;
}
function runsAfter(schedule, side, count, which) {
	const [desired, least, most] = [
		"desired_capacity",
		"min_size",
		"max_size"
	].map((attribute) => given(schedule, side, attribute));
	if (most === 0 || desired === 0 && which !== "high") return false;
	const started = [desired, least].filter((one) => typeof one === "number" && one > 0).map(Number);
	return started.length > 0 && Math.max(...started) <= count ? true : void 0;
}
function weekOf(events) {
	const sorted = [...events].sort((a, b) => a.at - b.at);
	if (!sorted.some(({ runs }) => runs) || !sorted.some(({ runs }) => !runs)) return void 0;
	if (sorted.some(({ at, runs }, n) => sorted[n + 1]?.at === at && sorted[n + 1]?.runs !== runs)) return void 0;
	const week = [
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	for (const [n, { at, runs }] of sorted.entries()) if (runs) fill(week, at, sorted[n + 1]?.at ?? (sorted[0]?.at ?? 0) + week.length * DAY);
	return week;
}
const DAY = 1440;
function fill(week, from, to) {
	for (let at = from; at < to;) {
		const next = Math.min((Math.floor(at / DAY) + 1) * DAY, to);
		const day = Math.floor(at / DAY) % week.length;
		week[day] = (week[day] ?? 0) + next - at;
		at = next;
	}
}
// src/resources/usage/schedule.ts
const WEEKS_A_MONTH = exact(365).over(84);
const DAYS = [
	"MON",
	"TUE",
	"WED",
	"THU",
	"FRI",
	"SAT",
	"SUN"
];
function hoursOfSchedule(given) {
	if (typeof given !== "string") return given.gt(HOURS_A_MONTH) ? void 0 : given;
	const week = weekOfSchedule(given);
	return week && hoursAMonth(week);
}
function weekOfSchedule(given) {
	if (typeof given !== "string") return void 0;
	const [, first = "", last = first, from = "", to = ""] = /^([A-Z]{3})(?:-([A-Z]{3}))? (\d\d:\d\d)-(\d\d:\d\d)$/i.exec(given.trim()) ?? [];
	const [begin, end] = [DAYS.indexOf(first.toUpperCase()), DAYS.indexOf(last.toUpperCase())];
	const [start, stop] = [minutesOf(from), minutesOf(to)];
	if (begin < 0 || end < begin || start === void 0 || stop === void 0 || stop <= start) return void 0;
	return DAYS.map((_, day) => day >= begin && day <= end ? stop - start : 0);
}
function hoursAMonth(week) {
	return WEEKS_A_MONTH.times(week.reduce((all, minutes) => all + minutes, 0)).over(60);
}
function hoursWithin(week, from, to) {
	const days = daysWithin(from, to);
	const first = (new Date(`${from}T00:00:00Z`).getUTCDay() + 6) % 7;
	return exact(week.reduce((all, each, day) => all + each * Math.ceil(Math.max(0, days - (day - first + 7) % 7) / 7), 0)).over(60);
}
function daysWithin(from, to) {
	return Math.max(0, (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_A_DAY + 1);
}
const MS_A_DAY = 864e5;
function minutesOf(time) {
	const [, hours = "", minutes = ""] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
	const all = Number(hours) * 60 + Number(minutes);
	return hours !== "" && Number(minutes) < 60 && all <= 1440 ? all : void 0;
}
// src/resources/bill.ts
function billOf(change, side, sheet, world) {
	const trace = new Trace(world.keepsInputs === true);
	const subject = new Subject(change, side, world, trace);
	const context = contextOf(sheet, subject);
	try {
		const because = sheet.free?.(context);
		const doubt = because === void 0 ? void 0 : trace.assumptions.find(isDoubt);
		if (doubt !== void 0) throw new Unpriceable(`it may cost something: ${doubt}`);
		if (because !== void 0) return {
			status: "free",
			because: trace.secrets?.inSentence(because) ?? because,
			...inputsOf(trace),
			...rangedOf(trace)
		};
	} catch (error) {
		return {
			status: "billed",
			lines: [hidden({
				...unpriceable(sheet.title, "months", void 0, error),
				...inputsOf(trace)
			}, trace.secrets)],
			...rangedOf(trace)
		};
	}
	const lines = [];
	const doubts = trace.assumptions.filter(isDoubt);
	for (const component of sheet.components) {
		const line = lineOf(component, context, subject, void 0, void 0);
		if (line) lines.push(line);
		else doubts.push(...trace.assumptions.filter(isDoubt));
	}
	for (const part of sheet.parts) addPart(part, context, subject, lines, doubts);
	return {
		status: "billed",
		lines: doubts.length === 0 ? lines : withDoubts(lines, doubts, sheet),
		...rangedOf(trace)
	};
}
function rangedOf({ ranged }) {
	if (!ranged) return {};
	const [only, more] = ranged.values();
	return { ranged: { scaling: more === void 0 && only !== "usage" ? only : void 0 } };
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
function lineOf(component, r, subject, part, known) {
	const { trace } = subject;
	trace.secrets = known && new Secrets(known);
	const line = openLineOf(component, r, subject, part);
	return line && hidden(line, trace.secrets);
}
function hidden(line, secrets) {
	if (!secrets) return line;
	const { detail, query, share, unpriced, assumptions } = line;
	const place = query?.place === void 0 ? void 0 : secrets.inSentence(query.place);
	return {
		...line,
		secrets,
		detail: detail && secrets.inName(detail),
		shown: query && {
			...query,
			product: secrets.inName(query.product),
			place
		},
		share: share && {
			...share,
			because: secrets.inSentence(share.because)
		},
		unpriced: unpriced && secrets.inSentence(unpriced),
		assumptions: assumptions.map((text) => secrets.inSentence(text))
	};
}
function openLineOf(component, r, subject, part) {
	const { trace } = subject;
	const { name, unit, hourly, oneTime, detailNames } = component;
	trace.usage.clear();
	trace.assumptions = [];
	if (trace.inputs) trace.inputs = [];
	try {
		if (component.when && !component.when(r)) return void 0;
		const detail = component.detail?.(r);
		const share = component.share?.(r);
		const query = placed(typeof component.price === "function" ? component.price(r) : component.price, subject);
		trace.usage.clear();
		const { quantity, factors, running, week } = measured(component.quantity(r), hourly === true, subject);
		const usage = usageKeys(trace, quantity);
		const line = {
			part,
			name,
			detail,
			unit,
			oneTime: oneTime === true,
			quantity,
			usage,
			query,
			share,
			unpriced: void 0,
			assumptions: once(trace.assumptions)
		};
		if (detailNames !== void 0) line.detailNames = detailNames;
		if (factors) line.factors = factors;
		if (component.sharedTiers) line.sharedTiers = true;
		if (component.grantsFreeStep) line.grantsFreeStep = true;
		if (week) line.week = week;
		return trace.inputs ? {
			...line,
			...inputsOf(trace, running)
		} : line;
	} catch (error) {
		return {
			...unpriceable(name, unit, part, error),
			oneTime: oneTime === true,
			assumptions: once(trace.assumptions),
			...inputsOf(trace)
		};
	}
}
function measured(amount, hourly, subject) {
	if (amount === void 0) return { quantity: void 0 };
	if (!hourly) return amount instanceof Product ? amount : { quantity: exact(amount) };
	const { hours, week } = hoursOf(subject);
	const runs = week && { week };
	if (!(amount instanceof Product)) return {
		quantity: hours.times(amount),
		running: exact(amount),
		...runs
	};
	const { quantity, factors } = amount.times("hours a month", hours);
	return {
		quantity,
		factors,
		running: amount.quantity,
		...runs
	};
}
const ALWAYS = { hours: HOURS_A_MONTH };
function hoursOf(subject) {
	const { change, side, world, trace } = subject;
	const given = subject.usageValue(SCHEDULE);
	if (trace.usage.get("monthly_hrs") === true) return ALWAYS;
	if (given === void 0) return plannedHours(subject);
	const hours = hoursOfSchedule(given);
	if (!hours) throw new Unpriceable(`usage ${SCHEDULE} is neither hours a month up to 730 nor days and times such as "MON-FRI 08:00-18:00"`);
	const enforcer = world.vouchesFor?.(change, world.plan) ? "the policy, which vouches for it" : enforcerOf(change, side, world.plan);
	if (enforcer === void 0) {
		subject.assume(`the stated schedule is not counted: nothing in the plan enforces it, and the policy does not vouch for it`);
		return ALWAYS;
	}
	trace.usage.set(SCHEDULE, true);
	subject.assume(`runs by the stated schedule, enforced by ${enforcer}`);
	return {
		hours,
		week: weekOfSchedule(given)
	};
}
function plannedHours(subject) {
	const { change, side, world } = subject;
	if (!mayBeScheduled(change, world.plan) || world.usageOf(change).has("instances")) return ALWAYS;
	const found = scheduledWeek(change, side, world.plan, world.case);
	if (!found) return ALWAYS;
	const hours = hoursAMonth(found.week);
	subject.assume(`runs ${hours.toFixed(2)} of ${HOURS_A_MONTH.toString()} hours a month, by ${found.by.map(({ address }) => address).join(" and ")}`);
	return {
		hours,
		week: found.week
	};
}
const SCHEDULE = "schedule";
function inputsOf({ inputs }, running) {
	return inputs ? {
		inputs: onceInputs(inputs),
		...running && { running }
	} : {};
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
		trace.secrets = void 0;
		if (trace.inputs) trace.inputs = [];
		const each = part.each(context);
		const shared = trace.assumptions;
		const found = trace.inputs;
		const known = trace.secrets;
		if (each.length === 0) doubts.push(...shared.filter(isDoubt));
		for (const [at, one] of each.entries()) {
			const name = each.length > 1 ? `${part.name}[${at}]` : part.name;
			for (const component of part.components) {
				const line = lineOf(component, one, subject, name, known);
				if (line && found) line.inputs = onceInputs([...found, ...line.inputs ?? []]);
				if (line) lines.push(shared.length === 0 ? line : {
					...line,
					assumptions: once([...shared, ...line.assumptions])
				});
				else doubts.push(...trace.assumptions.filter(isDoubt));
			}
		}
	} catch (error) {
		lines.push(hidden({
			...unpriceable(part.name, "months", part.name, error),
			...inputsOf(trace)
		}, trace.secrets));
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
// src/resources/bill-key.ts
var BillKeys = class {
	world;
	sheets = new Map();
	usages = new Map();
	constructor(world) {
		this.world = world;
	}
	of(change, side, sheet) {
		const number = this.numberOf(sheet);
		if (number === void 0 || this.world.usageOf(change).has("schedule") || mayBeScheduled(change, this.world.plan)) return void 0;
		const values = side === "after" ? change.after : change.before;
		const region = side === "after" ? change.regionAfter : change.regionBefore;
		const read = [
			number,
			this.usageOf(change),
			region.known ? region.name : [region.because]
		];
		const { hasSensitive } = change;
		const hidden = [region.known && region.sensitive];
		for (const [name, { from = name }] of Object.entries(sheet.attributes)) {
			if (hasSensitive && change.isSensitive(from)) hidden.push(from);
			const value = own$1(values, from);
			read.push(value === UNKNOWN ? [side === "after" && change.isConfigured(from)] : value);
		}
		const written = JSON.stringify([hidden, ...read], plain);
		return written.includes(NESTED) ? void 0 : written;
	}
	numberOf(sheet) {
		if (!this.sheets.has(sheet)) this.sheets.set(sheet, this.refers(sheet.references) ? void 0 : this.sheets.size);
		return this.sheets.get(sheet);
	}
	refers(references) {
		return Object.values(references).some(({ to, references: further }) => to.some((type) => this.world.plan.types.has(type)) || this.refers(further));
	}
	usageOf(change) {
		const usage = this.world.usageOf(change);
		const known = this.usages.get(usage) ?? this.usages.size;
		this.usages.set(usage, known);
		return known;
	}
};
const NESTED = "\\u0000unknown";
function plain(_key, value) {
	if (value === UNKNOWN) return "\0unknown";
	return value instanceof BigNumber ? { "\0": value.text } : value;
}
// src/estimate/price-side.ts
function priceSide(bill, billIn, world, prices, currency) {
	const side = priceBill(bill, prices, currency);
	if (bill.status === "unsupported" || !bill.ranged) return side;
	const priced = (which, ceiling) => priceBill(billIn({
		...world,
		keepsInputs: false,
		case: which,
		...ceiling && { ceiling }
	}), prices, currency);
	const { scaling } = bill.ranged;
	const range = {
		low: priced("low"),
		high: priced("high")
	};
	if (scaling?.most) {
		const { attribute, address, value: expected, most } = scaling;
		range.ceiling = {
			attribute,
			address,
			expected,
			most,
			at: (lower) => priced("high", lower)
		};
	}
	return {
		...side,
		range
	};
}
// src/estimate/pricer.ts
const NOT_ASKED = {
	known: false,
	because: "not asked: it costs nothing, or does not change"
};
function regionOf(change) {
	return change.hasAfter ? change.regionAfter : change.regionBefore;
}
var Pricer = class Pricer {
	world;
	catalogue;
	options;
	keys;
	known = new Map();
	past;
	constructor(plan, catalogue, options) {
		this.world = {
			...options,
			plan
		};
		this.catalogue = catalogue;
		this.options = options;
		this.keys = new BillKeys(this.world);
		const { usageBefore, ...rest } = options;
		this.past = usageBefore && new Pricer(plan, catalogue, {
			...rest,
			usageOf: usageBefore
		});
	}
	sides(change) {
		const now = this.byOneUsage(change);
		if (!this.past) return now;
		const { before } = this.past.byOneUsage(change);
		return {
			before,
			after: change.action === "forget" ? before : now.after
		};
	}
	byOneUsage(change) {
		const sheet = this.catalogue.sheets.get(change.type);
		if (!sheet) return this.without(change);
		if (change.action === "no-op" && change.hasAfter && !isScheduleChanged(change, this.world.plan)) {
			const after = this.price(change, "after", sheet);
			return {
				before: after,
				after
			};
		}
		const before = change.hasBefore ? this.price(change, "before", sheet) : ABSENT;
		return {
			before,
			after: change.action === "forget" ? before : change.hasAfter ? this.price(change, "after", sheet) : ABSENT
		};
	}
	hasSheet(type) {
		return this.catalogue.sheets.has(type);
	}
	regionOf(change, matters) {
		if (!matters && !this.options.everyRegion && !this.hasSheet(change.type)) return NOT_ASKED;
		return regionOf(change);
	}
	without({ type, hasBefore, hasAfter, action }) {
		let side = this.known.get(type);
		if (!side) {
			const because = this.catalogue.free.get(type) ?? outsidePlan(type);
			side = priceBill(because === void 0 ? { status: "unsupported" } : {
				status: "free",
				because
			}, this.options.prices, this.options.currency);
			this.known.set(type, side);
		}
		return {
			before: hasBefore ? side : ABSENT,
			after: hasAfter || action === "forget" ? side : ABSENT
		};
	}
	price(change, side, sheet) {
		const { watch, prices, currency } = this.options;
		if (watch?.wants(change)) return watch.price(change, side, sheet, this.world, prices, currency);
		const key = this.keys.of(change, side, sheet);
		const known = key === void 0 ? void 0 : this.known.get(key);
		if (known) return known;
		const billIn = (world) => billOf(change, side, sheet, world);
		const priced = priceSide(billIn(this.world), billIn, this.world, prices, currency);
		if (key !== void 0) this.known.set(key, priced);
		return priced;
	}
};
// src/estimate/resource-estimate.ts
function isMoved({ address, previousAddress }) {
	return previousAddress !== void 0 && previousAddress !== address;
}
// src/estimate/seen.ts
const NOTHING = new Map();
const UNSEEN = { tags: () => NOTHING };
function seenOn(change, side, references, lens) {
	if (!lens) return UNSEEN;
	const account = change.accountOn(side);
	const { owners } = selectableOf(change, references, lens, side);
	return {
		...toldBy(costTags(change, side, references), change.type, lens.tagNames),
		account: () => account,
		...owners && { owners }
	};
}
function priorOf(change, seen, { change: old, side, references }, lens) {
	const place = placeOn(old, side);
	if (place.address === change.address && !lens) return void 0;
	if (!lens) return {
		...place,
		...seen
	};
	const before = seenOn(old, side, references, lens);
	const tags = new Map([...seen.tags(), ...before.tags()]);
	return {
		...place,
		...before,
		tags: () => tags,
		owners: {
			...seen.owners,
			...before.owners
		}
	};
}
// src/estimate/shared-tiers.ts
var TierPools = class {
	groups = new Map();
	add(change, { before, after, from, to, pending, certain }) {
		if (!before.tiered && !after.tiered && !from.tiered && !pending?.before.tiered) return;
		const { address, providerBlock: account } = change;
		if (account === void 0) return;
		const sides = {
			before,
			after,
			from,
			to,
			pendingFrom: pending?.before,
			pendingTo: pending?.after
		};
		for (const [moment, side] of Object.entries(sides)) for (const use of side?.tiered ?? []) {
			const group = this.groupOf(account, use);
			group.addresses.add(address);
			group.certain &&= certain;
			group.byUsage ||= use.byUsage;
			const { quantity, standAlone } = group.pools.get(moment) ?? EMPTY;
			group.pools.set(moment, {
				quantity: quantity.plus(use.quantity),
				standAlone: standAlone.plus(use.cost)
			});
		}
	}
	result() {
		const groups = [...this.groups].sort(([a], [b]) => compareText(a, b)).map(([, group]) => settled(group)).filter((group) => MEMBERS.some((member) => !group[member].isZero));
		if (groups.length === 0) return void 0;
		const total = (member) => sum(groups.map((group) => group[member]));
		return {
			groups,
			before: total("before"),
			after: total("after"),
			delta: total("delta"),
			pending: total("pending")
		};
	}
	groupOf(account, use) {
		const key = `${account}\n${use.query}\n${use.factor.toString()}`;
		const known = this.groups.get(key);
		if (known) return known;
		const made = {
			use,
			account,
			pools: new Map(),
			addresses: new Set(),
			certain: true,
			byUsage: false
		};
		this.groups.set(key, made);
		return made;
	}
};
const EMPTY = {
	quantity: Exact.zero,
	standAlone: Exact.zero
};
const MEMBERS = [
	"before",
	"after",
	"delta",
	"pending"
];
function settled({ use, account, pools, addresses, certain, byUsage }) {
	const together = (moment) => costOf(pools.get(moment)?.quantity ?? Exact.zero, use.ladder).times(use.factor);
	const difference = (moment) => together(moment).minus((pools.get(moment) ?? EMPTY).standAlone);
	const delta = difference("to").minus(difference("from"));
	return {
		query: use.query,
		account,
		unit: use.unit,
		...pools.get("after") ?? EMPTY,
		cost: together("after"),
		before: difference("before"),
		after: difference("after"),
		delta: certain ? delta : delta.max(0),
		pending: difference("pendingTo").minus(difference("pendingFrom")),
		byUsage,
		addresses: [...addresses].sort(compareText)
	};
}
// src/estimate/totals.ts
function totalsOf(resources, sharedTiers) {
	const zero = Exact.zero;
	const totals = {
		before: zero,
		after: zero,
		delta: zero,
		increase: zero,
		pending: zero,
		oneTime: zero,
		usageBased: zero,
		usageDelta: zero,
		unpriced: 0,
		unsupported: 0,
		needsUsage: 0,
		unknown: 0,
		unknownBefore: zero,
		incomplete: 0,
		low: {
			before: zero,
			after: zero,
			delta: zero,
			unknown: 0
		},
		high: {
			before: zero,
			after: zero,
			delta: zero,
			unknown: 0
		}
	};
	for (const resource of resources) {
		totals.before = totals.before.plus(resource.before.monthly ?? zero);
		totals.after = totals.after.plus(resource.after.monthly ?? zero);
		totals.usageBased = totals.usageBased.plus(resource.after.usageBased);
		totals.pending = totals.pending.plus(resource.pending ?? zero);
		if (resource.after.status === "unpriced" || resource.after.status === "unsupported") totals.incomplete += 1;
		if (resource.changed) addChange(totals, resource);
	}
	for (const group of sharedTiers?.groups ?? []) addShared(totals, group);
	const ranged = resources.filter(({ before, after, range }) => before.range ?? after.range ?? range);
	return {
		...totals,
		low: totalsIn("low", totals, ranged),
		high: totalsIn("high", totals, ranged)
	};
}
function totalsIn(which, { before, after, delta, unknown }, ranged) {
	const sums = {
		before,
		after,
		delta,
		unknown
	};
	for (const resource of ranged) {
		for (const side of ["before", "after"]) {
			const [expected, other] = [resource[side].monthly ?? Exact.zero, sideIn(resource[side], which).monthly ?? Exact.zero];
			sums[side] = sums[side].plus(other.minus(expected));
		}
		if (!resource.changed) continue;
		const other = deltaIn(resource, which);
		sums.delta = sums.delta.plus(other.atLeast.minus(resource.atLeast));
		sums.unknown += (other.delta ? 0 : 1) - (resource.delta ? 0 : 1);
	}
	return sums;
}
function addShared(totals, { before, after, delta, pending, byUsage }) {
	totals.before = totals.before.plus(before);
	totals.after = totals.after.plus(after);
	totals.delta = totals.delta.plus(delta);
	totals.increase = totals.increase.plus(delta.max(0));
	totals.pending = totals.pending.plus(pending);
	if (!byUsage) return;
	totals.usageBased = totals.usageBased.plus(after);
	totals.usageDelta = totals.usageDelta.plus(delta);
}
function addChange(totals, { delta, atLeast, unknownBefore, usageDelta, oneTime, before, after }) {
	const is = (status) => after.status === status || before.status === status;
	totals.unsupported += is("unsupported") ? 1 : 0;
	totals.needsUsage += after.needsUsage.length > 0 ? 1 : 0;
	totals.oneTime = totals.oneTime.plus(oneTime);
	totals.delta = totals.delta.plus(atLeast);
	totals.usageDelta = totals.usageDelta.plus(usageDelta);
	if (atLeast.gt(0)) totals.increase = totals.increase.plus(atLeast);
	if (delta !== void 0) return;
	totals.unpriced += is("unsupported") ? 0 : 1;
	totals.unknown += 1;
	totals.unknownBefore = totals.unknownBefore.plus(unknownBefore);
}
// src/estimate/estimate.ts
async function estimateOf(options) {
	const { plan, basePlan } = options;
	const types = new Set([...plan.types, ...basePlan?.types ?? []]);
	const [sheets, free] = await Promise.all([loadSheets(types), loadFreeTypes(types)]);
	const catalogue = {
		sheets: options.kinds ? withKinds(sheets, options.kinds) : sheets,
		free
	};
	const base = basePlan && planned(basePlan, new Pricer(basePlan, catalogue, onBase(options)));
	const pricer = new Pricer(plan, catalogue, options);
	const pools = new TierPools();
	const resources = [];
	for (const change of plan.changes()) resources.push(estimateChange(change, pricer, base, pools, options));
	for (const left of base?.values() ?? []) resources.push(onlyOnBase(left, pools, options));
	const sharedTiers = pools.result();
	return {
		currency: options.currency,
		resources,
		totals: totalsOf(resources, sharedTiers),
		...sharedTiers && { sharedTiers },
		priceLists: options.prices.identities?.() ?? [],
		notices: plan.notices,
		asOf: options.asOf,
		hasBase: basePlan !== void 0,
		run: options.run,
		ownerKinds: options.lens?.kinds
	};
}
function onBase({ usageBefore, ...options }) {
	return {
		...options,
		usageOf: usageBefore ?? options.usageOf
	};
}
function planned(plan, pricer) {
	const entries = new Map();
	for (const change of plan.changes()) if (change.deposed === void 0) entries.set(change.address, {
		change,
		...pricer.sides(change)
	});
	return entries;
}
function forgottenUsage(change, { usageBefore, usageOf }) {
	if (!usageBefore || !change.hasAfter) return void 0;
	const said = usageOf(change);
	return new Set([...usageBefore(change).keys()].filter((key) => !said.has(key)));
}
function shownRegion(region) {
	return region.known && region.sensitive ? {
		...region,
		name: HIDDEN
	} : region;
}
function estimateChange(change, pricer, base, pools, options) {
	const { before, after } = pricer.sides(change);
	const key = change.previousAddress ?? change.address;
	const counterpart = change.deposed === void 0 ? base?.get(key) ?? base?.get(change.address) : void 0;
	if (counterpart) base?.delete(counterpart.change.address);
	const imported = change.imported && change.action !== "delete";
	const baseline = counterpart?.after ?? (imported && !change.hasBefore ? after : before);
	const comparison = !counterpart && (change.action === "no-op" || change.action === "forget") && isBilledAlike(before, after) ? UNCHANGED : compare(baseline, after, forgottenUsage(change, options));
	const fromOutside = before !== after && change.action === "no-op" && !isBilledAlike(baseline, after);
	const changed = isMoved(change) || fromOutside || isChanged(change, counterpart, comparison);
	const certain = !changed || comparison.delta !== void 0;
	pools.add(change, {
		before,
		after,
		from: baseline,
		to: changed && certain ? after : baseline,
		pending: counterpart,
		certain
	});
	const seen = seenOn(change, sideOf(change), options.plan.references, options.lens);
	const prior = changed ? priorOf(change, seen, formerOf(change, counterpart, options), options.lens) : void 0;
	return {
		address: change.address,
		previousAddress: change.previousAddress,
		type: change.type,
		module: change.module,
		tags: seen.tags,
		isTagOpen: seen.isTagOpen,
		account: seen.account,
		owners: seen.owners,
		prior,
		action: change.action,
		imported: change.imported,
		deposed: change.deposed,
		region: shownRegion(pricer.regionOf(change, changed && (before.status !== "free" || after.status !== "free"))),
		outsidePlan: !pricer.hasSheet(change.type) && outsidePlan(change.type) !== void 0,
		before,
		after,
		pending: counterpart ? compare(counterpart.before, counterpart.after).delta : Exact.zero,
		changed,
		...comparison
	};
}
function formerOf(change, counterpart, { plan, basePlan }) {
	if (counterpart && basePlan) return {
		change: counterpart.change,
		side: sideOf(counterpart.change),
		references: basePlan.references
	};
	return {
		change,
		side: change.hasBefore ? "before" : "after",
		references: plan.references
	};
}
function isChanged({ action }, counterpart, comparison) {
	if (counterpart && counterpart.change.action !== "no-op") return comparison.drivers.length > 0 || !isAlike(comparison);
	return action !== "no-op";
}
function onlyOnBase({ change, before, after }, pools, options) {
	const gone = change.action === "delete";
	const comparison = gone ? UNCHANGED : compare(after, ABSENT);
	const certain = comparison.delta !== void 0;
	pools.add(change, {
		before: gone ? ABSENT : before,
		after: ABSENT,
		from: after,
		to: certain ? ABSENT : after,
		pending: {
			before,
			after
		},
		certain
	});
	return {
		...comparison,
		...seenOn(change, sideOf(change), options.basePlan?.references ?? options.plan.references, options.lens),
		address: change.address,
		previousAddress: void 0,
		type: change.type,
		module: change.module,
		action: "planned-on-base",
		imported: change.imported,
		deposed: void 0,
		region: shownRegion(regionOf(change)),
		outsidePlan: false,
		before: gone ? ABSENT : before,
		after: ABSENT,
		pending: compare(before, after).delta,
		changed: !gone
	};
}
// src/estimate/estimator.ts
var Estimator = class Estimator {
	options;
	usageAddresses;
	bare;
	constructor(options, usageAddresses, bare) {
		this.options = options;
		this.usageAddresses = usageAddresses;
		this.bare = bare;
	}
	static async open({ plan, basePlan, usage, baseUsage, defaultRegion, kinds, ...options }) {
		const read = (source) => readPlan(source, defaultRegion === void 0 ? {} : { defaultRegion });
		const change = await read(plan);
		const base = basePlan && await read(basePlan);
		const look = {
			references: change.references,
			lens: options.lens,
			run: options.run
		};
		const given = usage && await loadUsage(usage, look);
		const before = baseUsage && await loadUsage(baseUsage, look);
		const addresses = [...new Set([...given?.addresses ?? [], ...before?.addresses ?? []])];
		const whole = await wholePlan(change, addresses, given?.of ?? noUsage);
		return new Estimator({
			...options,
			plan: whole,
			...base && { basePlan: base },
			...kinds && { kinds },
			usageOf: given?.of ?? noUsage,
			usageBefore: before?.of
		}, addresses, change);
	}
	get plan() {
		return this.options.plan;
	}
	get basePlan() {
		return this.options.basePlan;
	}
	get lens() {
		return this.options.lens;
	}
	async withUsage(usage) {
		const { lens, run } = this.options;
		const { of, addresses } = await loadUsage(usage, {
			references: this.bare.references,
			lens,
			run
		});
		return new Estimator({
			...this.options,
			plan: await wholePlan(this.bare, addresses, of),
			usageOf: of
		}, addresses, this.bare);
	}
	estimate(prices) {
		return estimateOf({
			...this.options,
			prices
		});
	}
	strayUsage({ resources }) {
		if (this.usageAddresses.length === 0) return [];
		const known = new Set(resources.map(({ address }) => address));
		return this.usageAddresses.filter((address) => !address.includes("*") && !known.has(address));
	}
};
async function wholePlan(plan, addresses, usageOf) {
	if (addresses.length === 0) return plan;
	const { withUsageOnly } = await import("./usage-only.js");
	return withUsageOnly(plan, addresses, usageOf);
}
async function loadUsage({ text, name }, look) {
	const { readUsageFile } = await import("./usage-file.js");
	return readUsageFile(text, name, look);
}
// src/policy/verdict.ts
const UNJUDGED = {
	outcome: "pass",
	judged: false,
	findings: [],
	budgets: [],
	silent: false
};
const EXIT_CODE = {
	pass: 0,
	no: 1,
	unknown: 2
};
// src/base/grouped.ts
function grouped$1(values, keyOf) {
	const groups = new Map();
	for (const value of values) {
		const group = groups.get(keyOf(value));
		if (group) group.push(value);
		else groups.set(keyOf(value), [value]);
	}
	return groups;
}
// src/pricing/snapshot/choose.ts
function choose(facts, sources) {
	const [taken, ...others] = [...grouped$1(facts, ({ source, date }) => `${sources.get(source)?.role === "primary" ? 1 : 0} ${date} ${source}`)].sort(([a], [b]) => a < b ? 1 : -1).map(([, claim]) => checked$1(claim));
	if (!taken) throw new Error("a key without facts");
	return {
		taken,
		others
	};
}
function laddersOf(facts) {
	const whole = [...grouped$1(facts, ({ at }) => at).values()].map((steps) => steps.map(({ from, price }) => `${Exact.of(from).toString()}:${Exact.of(price).toString()}`)).filter((steps) => steps.some((step) => step.startsWith("0:")));
	return new Set(whole.map((steps) => steps.sort().join(" ")));
}
function said({ facts }) {
	return facts.map(({ from, price }) => `${from}:${Exact.of(price).toString()}`).join(" ");
}
function checked$1(facts) {
	const [first, ...rest] = facts.map((fact) => ({
		fact,
		from: Exact.of(fact.from)
	})).sort((a, b) => a.from.compare(b.from));
	if (!first) throw new Error("a claim without facts");
	if (!first.from.isZero) throw new ConfigError(`${first.fact.at}: the first step of ${first.fact.product} in ${first.fact.place} begins at ${first.fact.from}, not at 0`);
	const kept = [first.fact];
	let before = first;
	let ambiguous = facts.length > 1 && laddersOf(facts).size > 1;
	for (const step of rest) {
		const { fact } = step;
		const alike = fact.unit === first.fact.unit && fact.currency === first.fact.currency;
		ambiguous ||= !alike;
		if (step.from.equals(before.from)) {
			if (alike && Exact.of(fact.price).equals(Exact.of(before.fact.price))) continue;
			ambiguous = true;
		}
		kept.push(fact);
		before = step;
	}
	return {
		facts: kept,
		ambiguous
	};
}
// src/pricing/fact-prices.ts
var FactPrices = class {
	facts;
	constructor(facts) {
		this.facts = grouped$1(facts, keyOf$2);
	}
	find(query) {
		const facts = this.facts.get(keyOf$2({
			...query,
			place: query.place ?? ""
		}));
		if (!facts) return {
			found: false,
			because: `no price was answered (asked: ${describeQuery(query)})`
		};
		const { taken } = choose(facts, new Map());
		if (taken.ambiguous) return {
			found: false,
			because: `several prices were answered (asked: ${describeQuery(query)})`
		};
		const [{ unit, currency, source, date, exact: isExact, basis }] = taken.facts;
		return {
			found: true,
			ladder: {
				unit,
				currency,
				tiers: taken.facts.map(({ from, price }) => ({
					from: exact(from),
					price: exact(price)
				})),
				source,
				date,
				exact: isExact,
				basis
			}
		};
	}
};
function keyOf$2({ cloud, service, product, place, purchase }) {
	return [
		cloud,
		service,
		product,
		place,
		purchase
	].join("\n");
}
// src/pricing/snapshot/pack-format.ts
const MAGIC = Buffer.from("costgate prices\n", "latin1");
function keyOf$1(product, purchase) {
	return `\n${product}\t${purchase}\t`;
}
function shelfOf(service, purchase) {
	const committed = /^(reserved|savings-plan|commit)\//.exec(purchase)?.[1];
	return committed === void 0 ? service : `${service}, ${committed}`;
}
function serviceOf(shelf) {
	return shelf.replace(/, (?:reserved|savings-plan|commit)$/, "");
}
function sha256(bytes) {
	return createHash("sha256").update(bytes).digest("base64url");
}
// src/pricing/snapshot/pack.ts
var Pack = class {
	identity;
	sources;
	path;
	index;
	descriptor;
	start;
	shelves = new Map();
	shards = new Map();
	found = new Map();
	constructor(path) {
		this.path = path;
		this.descriptor = open$1(path);
		try {
			const head = this.read(0, MAGIC.length + 4);
			if (!head.subarray(0, MAGIC.length).equals(MAGIC)) throw this.damaged("is not a price snapshot");
			const size = fstatSync(this.descriptor).size;
			this.start = head.length + head.readUInt32BE(MAGIC.length);
			if (size < this.start) throw this.damaged("is truncated");
			const bytes = this.read(head.length, this.start - head.length);
			this.index = this.parseIndex(bytes);
			if (size !== this.start + this.index.size) throw this.damaged(size < this.start + this.index.size ? "is truncated" : "has bytes after its end");
			this.identity = {
				digest: createHash("sha256").update(head).update(bytes).digest("hex"),
				date: this.index.date
			};
			this.sources = this.index.sources;
		} catch (error) {
			closeSync(this.descriptor);
			throw error;
		}
	}
	find(query) {
		const key = `${query.cloud}\n${query.service}\n${query.product}\n${query.place}\n${query.purchase}`;
		let found = this.found.get(key);
		if (!found) {
			found = this.lookUp(query);
			this.found.set(key, found);
		}
		return found;
	}
	contents() {
		return Object.entries(this.index.shelves).flatMap(([cloud, shelves]) => Object.keys(shelves).map((shelf) => ({
			cloud,
			shelf
		})));
	}
	places(cloud, shelf) {
		return Object.keys(this.shelf(cloud, shelf) ?? {});
	}
	*entries(cloud, shelf, place) {
		for (const { product, purchase, written } of this.rows(cloud, shelf, place)) yield {
			product,
			purchase,
			...toEntry(written)
		};
	}
	*rows(cloud, shelf, place) {
		const extent = own(this.shelf(cloud, shelf) ?? {}, place);
		if (!extent) return;
		const text = this.shards.get(`${cloud} ${shelf} ${place}`) ?? this.inflated(cloud, shelf, place, extent);
		for (let start = 1; start < text.length;) {
			const at = text.indexOf("\n", start);
			const end = at < 0 ? text.length : at;
			const first = text.indexOf("	", start);
			const second = text.indexOf("	", first + 1);
			yield {
				product: text.slice(start, first),
				purchase: text.slice(first + 1, second),
				written: text.slice(second + 1, end)
			};
			start = end + 1;
		}
	}
	digestOf(cloud, shelf, place) {
		return own(this.shelf(cloud, shelf) ?? {}, place)?.[2];
	}
	close() {
		closeSync(this.descriptor);
	}
	lookUp(query) {
		const miss = (why) => ({
			found: false,
			because: `${why} (asked: ${describeQuery(query)})`
		});
		const place = query.place ?? "";
		const shelf = shelfOf(query.service, query.purchase);
		const places = this.shelf(query.cloud, shelf);
		if (!places) return miss(`the price list has no ${shelf}`);
		const extent = own(places, place);
		if (!extent) return miss(`the price list has no ${shelf} for ${place}`);
		const shard = this.shard(query.cloud, shelf, place, extent);
		const key = keyOf$1(query.product, query.purchase);
		const start = /[\t\n]/.test(query.product) ? -1 : shard.indexOf(key);
		if (start >= 0) {
			const written = shard.slice(start + key.length, shard.indexOf("\n", start + key.length));
			if ((marksOf(written) & 4) !== 0) return miss(`the price list has several prices for the product in ${place}`);
			return {
				found: true,
				ladder: toLadder(written)
			};
		}
		if (shard.includes(`\n${query.product}\t`) || query.purchase !== "on-demand") return miss(`no ${query.purchase} price for the product in ${place}`);
		return miss(`no such product in ${place}`);
	}
	shelf(cloud, shelf) {
		const name = `${cloud} ${shelf}`;
		const known = this.shelves.get(name);
		if (known) return known;
		const extent = own(own(this.index.shelves, cloud) ?? {}, shelf);
		if (!extent) return void 0;
		const places = this.parsed(this.checked(extent, name));
		this.shelves.set(name, places);
		return places;
	}
	shard(cloud, shelf, place, extent) {
		const name = `${cloud} ${shelf} ${place}`;
		let shard = this.shards.get(name);
		if (shard === void 0) {
			shard = this.inflated(cloud, shelf, place, extent);
			this.shards.set(name, shard);
		}
		return shard;
	}
	inflated(cloud, shelf, place, extent) {
		return inflateRawSync(this.checked(extent, `${cloud} ${shelf} ${place}`)).toString("utf8");
	}
	checked(extent, name) {
		const [offset = -1, length = -1, digest] = Array.isArray(extent) ? extent : [];
		if (!(Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length >= 0 && offset + length <= this.index.size)) throw this.damaged(`is damaged: the place of ${name} does not fit`);
		const bytes = this.read(this.start + offset, length);
		if (sha256(bytes) !== digest) throw this.damaged(`is damaged: the sha256 of ${name} does not fit`);
		return bytes;
	}
	parseIndex(bytes) {
		const index = this.parsed(bytes);
		if (index?.format !== 2) throw new ConfigError(`${this.path} is a snapshot of edition ${String(index?.format).slice(0, 40)}; this costgate reads edition 2`, { remedy: "Use a costgate of that edition, or build the snapshot anew." });
		const { date, size, sources, shelves } = index;
		if (!(typeof date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(date) && typeof size === "number" && [sources, shelves].every(isRecord)) || !Object.values(shelves).every(isRecord)) throw this.damaged("is damaged: its index is not one");
		return index;
	}
	parsed(bytes) {
		try {
			return JSON.parse(bytes.toString("utf8"));
		} catch {
			throw this.damaged("is damaged: its index cannot be read");
		}
	}
	read(position, length) {
		const bytes = Buffer.allocUnsafe(length);
		let done = 0;
		while (done < length) {
			const got = readSync(this.descriptor, bytes, done, length - done, position + done);
			if (got === 0) throw this.damaged("is truncated");
			done += got;
		}
		return bytes;
	}
	damaged(what) {
		return new ConfigError(`the price snapshot ${this.path} ${what}`, { remedy: "Take the file again from where it came, or build it with `costgate prices build`." });
	}
};
function open$1(path) {
	const refused = (why) => new ConfigError(`cannot open the price snapshot ${path}${why}`, { remedy: "Check --prices." });
	try {
		if (statSync(path).isFile()) return openSync(path, "r");
	} catch (error) {
		throw refused(error instanceof Error && "code" in error ? ` (${String(error.code)})` : "");
	}
	throw refused(": it is not a file");
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function own(record, key) {
	return Object.hasOwn(record, key) ? record[key] : void 0;
}
function toEntry(written) {
	return {
		ladder: toLadder(written),
		ambiguous: (marksOf(written) & 4) !== 0
	};
}
function marksOf(line) {
	return Number(line.split("	", 5)[4]);
}
function toLadder(line) {
	const [unit = "", currency = "", source = "", date = "", marks = "", written = ""] = line.split("	");
	const steps = written.split(" ");
	const tiers = [];
	for (let at = 0; at + 1 < steps.length; at += 2) tiers.push({
		from: exact(steps[at] ?? ""),
		price: exact(steps[at + 1] ?? "")
	});
	const mark = Number(marks);
	return {
		unit,
		currency,
		tiers,
		source,
		date,
		exact: (mark & 1) === 0,
		basis: (mark & 2) === 0 ? "seen" : "inferred"
	};
}
// src/pricing/source.ts
var Chain = class {
	sources;
	constructor(sources) {
		this.sources = sources;
	}
	find(query, currency) {
		let best;
		for (const source of this.sources) {
			const found = source.find(query, currency);
			if (found.found && (currency === void 0 || found.ladder.currency === currency)) return found;
			if (!best || found.found && !best.found) best = found;
		}
		return best ?? {
			found: false,
			because: "there is no price list"
		};
	}
};
// src/pricing/open-prices.ts
var Prices = class {
	opened;
	chain;
	answered = new Set();
	constructor(snapshots) {
		const packs = [];
		try {
			for (const { path, digest } of snapshots) packs.push(checked(new Pack(path), digest));
		} catch (error) {
			for (const pack of packs) pack.close();
			throw error;
		}
		this.opened = packs;
		this.chain = new Chain(packs.map((pack) => ({ find: (query) => this.ask(pack, query) })));
	}
	find(query, currency) {
		return this.chain.find(query, currency);
	}
	snapshots() {
		return this.opened;
	}
	identities() {
		const answered = this.opened.filter((pack) => this.answered.has(pack));
		return (answered.length > 0 ? answered : this.opened).map(({ identity }) => identity);
	}
	close() {
		for (const pack of this.opened) pack.close();
	}
	ask(pack, query) {
		const found = pack.find(query);
		if (found.found) this.answered.add(pack);
		return found;
	}
};
function checked(pack, digest) {
	if (digest === void 0 || pack.identity.digest === digest) return pack;
	pack.close();
	throw new ConfigError(`the price snapshot ${pack.path} is not the pinned one: its digest is ${pack.identity.digest}, pinned is ${digest}`, { remedy: "Restore the pinned file, or move the pin on the base branch." });
}
// src/pricing/own-prices.ts
function ownPrices(prices) {
	const ladders = new Map(prices.map((price) => [describeQuery(ownPrice$1(price.kind, price.component)), ladderOf(price)]));
	return { find(query) {
		const ladder = query.cloud === "own" ? ladders.get(describeQuery(query)) : void 0;
		return ladder ? {
			found: true,
			ladder
		} : {
			found: false,
			because: `there is no own price for it (asked: ${describeQuery(query)})`
		};
	} };
}
function ladderOf({ unit, currency, tiers, source, date }) {
	return {
		unit,
		currency,
		tiers,
		source: `own price: ${source}`,
		date,
		exact: true,
		basis: "seen"
	};
}
// src/pricing/price-choice.ts
function snapshotsOf(paths, settings, locked) {
	const lockFolder = join(paths.folder, dirname(settings.lock ?? "."));
	const fromLock = locked.map(({ path, ...pin }) => ({
		path: below(lockFolder, path),
		...pin
	}));
	const chain = settings.snapshots?.map(({ path, ...pin }) => ({
		path: path === "shipped" ? paths.shipped : below(paths.folder, path),
		...pin
	})) ?? [...fromLock, { path: paths.shipped }];
	if (paths.given === void 0 && paths.untrusted) refuseUnpinned(settings.snapshots ?? []);
	if (paths.given === void 0) return chain;
	const pins = chain.flatMap(({ digest }) => digest ?? []);
	return [{
		path: paths.given,
		...pins.length > 0 && { digest: pinFor(paths.given, pins) }
	}];
}
function refuseUnpinned(named) {
	const loose = named.find(({ path, digest }) => path !== "shipped" && digest === void 0);
	if (!loose) return;
	throw new ConfigError(`the policy names the price snapshot ${loose.path} without its digest: a pull request could put any prices there`, { remedy: "Pin it on the base branch: { path, digest } with the digest that `costgate prices show` gives; or let `lock` do that." });
}
function below(folder, path) {
	return isAbsolute(path) ? path : join(folder, path);
}
function pinFor(given, pins) {
	const [pin] = new Set(pins);
	if (pin !== void 0 && new Set(pins).size === 1) return pin;
	throw new ConfigError(`the policy pins ${pins.length} price snapshots, and ${given} is named instead`, { remedy: "Leave --prices (the input prices) out, or pin that one snapshot in the policy." });
}
// src/pricing/terms/book.ts
const HIGH = 10;
function bookOver(source, book, asOf) {
	const inForce = book.rules.filter(({ from, until }) => (from === void 0 || from <= asOf) && (until === void 0 || until >= asOf));
	const expired = book.rules.filter(({ until }) => until !== void 0 && until < asOf);
	return { find: (query, currency) => {
		const rule = inForce.find(({ fits }) => fits(query));
		if (!rule) return withExpired(source.find(query, currency), latest(expired.filter(({ fits }) => fits(query))));
		const { gives } = rule;
		return "discount" in gives ? discounted(source.find(query, currency), rule.name, gives.discount) : ownPrice(rule, gives, query, source, book, asOf);
	} };
}
function latest(rules) {
	return rules.reduce((best, rule) => best && dayOf(best) >= dayOf(rule) ? best : rule, void 0);
}
function dayOf({ until = "" }) {
	return until;
}
function discounted(found, rule, percent) {
	if (!found.found) return found;
	const { ladder } = found;
	const left = percent.negated().plus(100).over(100);
	return {
		found: true,
		ladder: adjusted(ladder, (price) => price.times(left), {
			kind: "discount",
			rule,
			percent,
			list: unitPriceOf(ladder)
		})
	};
}
function withExpired(found, rule) {
	if (!rule) return found;
	const note = {
		kind: "expired",
		rule: rule.name,
		until: dayOf(rule)
	};
	if (found.found) return {
		found: true,
		ladder: adjusted(found.ladder, (price) => price, note)
	};
	return {
		found: false,
		because: `${found.because}; the price book's rule for it expired on ${note.until}: ${rule.name}`
	};
}
function ownPrice(rule, { tiers, unit }, query, source, book, asOf) {
	const own = {
		unit,
		currency: book.currency,
		tiers,
		source: "price book",
		date: rule.from ?? asOf,
		exact: true,
		basis: "seen"
	};
	const found = source.find(query, book.currency);
	const list = found.found && found.ladder.currency === own.currency && found.ladder.unit === own.unit ? found.ladder : void 0;
	if (list) refuseLow(rule, query, own, list, book.maxDiscount);
	const high = list !== void 0 && steps(own, list).some(([ours, theirs]) => ours.gt(theirs.times(HIGH)));
	return {
		found: true,
		ladder: {
			...own,
			adjustments: [{
				kind: "own-price",
				rule: rule.name,
				list: list && unitPriceOf(list),
				high
			}]
		}
	};
}
function refuseLow(rule, query, own, list, maxDiscount) {
	const least = maxDiscount.negated().plus(100).over(100);
	const low = steps(own, list).find(([ours, theirs]) => ours.lt(theirs.times(least)));
	if (!low) return;
	const [ours, theirs] = low;
	throw new ConfigError(`the own price "${rule.name}" is ${ours.toString()}, the list price ${theirs.toString()} ${list.currency} for ${list.unit} of ${describeQuery(query)}: more than ${maxDiscount.toString()} % below it`, {
		position: rule.position,
		remedy: "Correct the price or what the rule is for; or raise max_discount in the price book, if the contract is that good."
	});
}
function steps(own, list) {
	return [...own.tiers, ...list.tiers].map(({ from }) => [priceAt(from, own), priceAt(from, list)]);
}
// src/pricing/terms/exchange.ts
function exchangeOver(source, rates, currency, asOf, position) {
	refuseFuture(rates, asOf, position);
	const toOurs = new Map(rates.filter(({ to }) => to === currency).map((rate) => [rate.from, rate]));
	return { find: (query) => {
		const found = source.find(query, currency);
		const rate = found.found && found.ladder.currency !== currency ? toOurs.get(found.ladder.currency) : void 0;
		return found.found && rate ? {
			found: true,
			ladder: converted(found.ladder, rate)
		} : found;
	} };
}
function converted(ladder, { rate, ...stated }) {
	const factor = exact(rate);
	return {
		...adjusted(ladder, (price) => price.times(factor), {
			kind: "exchange",
			rate,
			...stated
		}),
		currency: stated.to
	};
}
function refuseFuture(rates, asOf, position) {
	const rate = rates.find(({ date }) => date > asOf);
	if (!rate) return;
	throw new ConfigError(`the rate from ${rate.from} to ${rate.to} is of ${rate.date}, which is after ${asOf}`, {
		remedy: "State a rate that is known on the day of the run.",
		...position && { position }
	});
}
// src/pricing/terms/terms.ts
async function termsOf(settings, policy, readFile, given) {
	const book = given ?? settings?.book;
	const position = { file: policy };
	return {
		rates: settings?.exchange ?? [],
		position,
		...book !== void 0 && { book: await bookOf(book, position, readFile) }
	};
}
function onTerms(lists, { book, rates, position }, currency, asOf) {
	if (!book && rates.length === 0) return lists;
	return exchangeOver(book ? bookOver(lists, book, asOf) : lists, rates, currency, asOf, position);
}
async function bookOf(book, position, readFile) {
	const { readBook, toBook } = await import("./book-schema.js");
	if (typeof book !== "string") return "rules" in book ? toBook(book, () => position) : readBook(book.text, book.name);
	const file = await mustRead(book, readFile);
	return readBook(file.text, file.name);
}
// src/pricing/run-prices.ts
var RunPrices = class RunPrices {
	setup;
	terms;
	snapshots;
	source;
	missed = new Map();
	constructor(setup, terms, snapshots) {
		this.setup = setup;
		this.terms = terms;
		this.snapshots = new Prices(snapshots);
		this.source = this.over([]);
	}
	static async open(setup) {
		const { settings, readFile, policyFile, book, paths } = setup;
		const locked = settings?.lock === void 0 ? [] : await lockedSnapshots(await mustRead(settings.lock, readFile));
		const terms = await termsOf(settings, policyFile, readFile, book);
		return new RunPrices(setup, terms, snapshotsOf(paths, settings ?? {}, locked));
	}
	find(query) {
		const found = this.source.find(query, this.setup.currency);
		if (!found.found) this.missed.set(JSON.stringify(query), query);
		return found;
	}
	missing() {
		return [...this.missed.values()];
	}
	add(facts) {
		this.source = this.over([new FactPrices(facts)]);
	}
	on(snapshots) {
		return new RunPrices(this.setup, this.terms, snapshots);
	}
	identities() {
		return this.snapshots.identities();
	}
	packs() {
		return this.snapshots.snapshots();
	}
	close() {
		this.snapshots.close();
	}
	over(more) {
		const { own, currency, asOf } = this.setup;
		const all = [
			this.snapshots,
			...more,
			...own.length > 0 ? [ownPrices(own)] : []
		];
		return onTerms(all.length === 1 ? this.snapshots : new Chain(all), this.terms, currency, asOf);
	}
};
async function lockedSnapshots({ text, name }) {
	const { readLock } = await import("./lock.js");
	return readLock(text, name).snapshots;
}
// src/resources/kinds/load-kinds.ts
async function loadKinds(files) {
	if (files.length === 0) return {
		sheets: new Map(),
		prices: []
	};
	const { readKinds } = await import("./read-kinds.js");
	const sheets = new Map();
	const prices = [];
	const origins = new Map();
	for (const { text, name } of files) {
		const kinds = readKinds(text, name);
		for (const [type, sheet] of kinds.sheets) {
			const origin = origins.get(type);
			if (origin !== void 0) throw new ConfigError(`both ${origin} and ${name} describe ${type}`, { remedy: "Keep one of them." });
			origins.set(type, name);
			sheets.set(type, sheet);
		}
		prices.push(...kinds.prices);
	}
	return {
		sheets,
		prices
	};
}
// src/gate.ts
async function gate(inputs) {
	const loaded = inputs.policy && await readPolicy(inputs.policy, inputs);
	const policy = loaded?.policy;
	const further = loaded && await judgeOf(loaded, inputs);
	const { estimator, prices } = await open(inputs, policy, currencyOf(inputs, policy), false);
	try {
		const { estimate, silentProviders } = await estimateLive(estimator, prices, inputs, policy);
		const judging = policy && await loadJudging();
		if (policy) judging?.refuseForeignPrices(estimate, policy);
		const newPrices = await inputs.newPrices?.(policy?.prices);
		const standing = inputs.standing && await standingOf(inputs.standing);
		const priceMove = newPrices && await moveTo(prices.on(newPrices), estimator, estimate, policy, standing);
		const policyPreview = inputs.proposedPolicy && await previewOf(inputs.proposedPolicy, loaded, estimator, estimate, inputs, standing);
		const usagePreview = inputs.proposedUsage && await usageOf(inputs.proposedUsage, estimator, prices, estimate);
		const told = await further?.(evidenceOf$1(estimator, estimate, inputs)) ?? [];
		const loosened = {
			findings: policyPreview?.findings ?? [],
			older: 0
		};
		const judged = judging?.judge(estimate, policy, {
			drift: priceMove?.drift,
			standing
		}, ...told, loosened) ?? UNJUDGED;
		return {
			estimate,
			...loaded ? await settle(judged, estimate, loaded, inputs) : { verdict: judged },
			...loaded && { policy: {
				digest: loaded.digest,
				files: loaded.files
			} },
			...policyPreview && { policyPreview },
			...usagePreview && { usagePreview },
			...priceMove && { priceMove },
			strayUsage: estimator.strayUsage(estimate),
			silentProviders
		};
	} finally {
		prices.close();
	}
}
async function estimatePlan(inputs) {
	const { estimator, prices } = await open(inputs, void 0, inputs.currency ?? "USD", true);
	try {
		const estimate = await estimator.estimate(prices);
		return {
			estimate,
			strayUsage: estimator.strayUsage(estimate)
		};
	} finally {
		prices.close();
	}
}
async function open(inputs, policy, currency, everyRegion) {
	const { readFile, asOf, priceBook: book, prices: paths } = inputs;
	const named = await Promise.all((policy?.kinds ?? []).map((path) => mustRead(path, readFile)));
	const kinds = await loadKinds([...inputs.kinds ?? [], ...named]);
	const judging = policy && await loadJudging();
	const lens = policy && judging?.lensOf(policy, inputs.run ?? {});
	const estimator = await Estimator.open({
		...inputs,
		kinds: kinds.sheets,
		currency,
		everyRegion,
		defaultRegion: policy?.default_regions,
		lens,
		vouchesFor: policy && judging?.voucherOf(policy, inputs.run, lens)
	});
	const policyFile = inputs.policy?.name ?? "the policy";
	return {
		estimator,
		prices: await RunPrices.open({
			paths,
			settings: policy?.prices,
			policyFile,
			readFile,
			book,
			own: kinds.prices,
			currency,
			asOf
		})
	};
}
async function estimateLive(estimator, prices, { env, log }, policy) {
	const estimate = await estimator.estimate(prices);
	const missing = policy?.prices?.live === "missing" ? prices.missing() : [];
	if (missing.length === 0) return {
		estimate,
		silentProviders: []
	};
	const { askProviders } = await import("./live.js");
	const { facts, failures } = await askProviders(missing, {
		currency: estimate.currency,
		env,
		log
	});
	if (failures.length > 0 && policy?.prices?.require_live) throw new ServiceError("a price API that the policy requires (prices.require_live)", failures.join("; "));
	prices.add(facts);
	return {
		estimate: await estimator.estimate(prices),
		silentProviders: failures
	};
}
async function settle(judged, estimate, { policy, digest }, inputs) {
	const { approvals, exceptions, exceptions_file: file, break_glass: glass } = policy;
	if (judged.outcome !== "no" || !(approvals || glass || file !== void 0 || exceptions.length > 0)) return { verdict: judged };
	const { settleByPeople } = await import("./settle.js");
	return settleByPeople(judged, estimate, policy, {
		...inputs,
		policyDigest: digest
	});
}
async function moveTo(prices, estimator, estimate, policy, standing) {
	try {
		const next = await estimator.estimate(prices);
		const drift = driftOf(estimate, next);
		return policy ? (await loadJudging()).priceMoveOf(drift, estimate, next, policy, standing) : {
			drift,
			crossed: []
		};
	} finally {
		prices.close();
	}
}
function currencyOf({ currency }, policy) {
	if (policy && currency !== void 0 && policy.currency !== currency) throw new ConfigError(`the policy's limits are in ${policy.currency}, the prices asked for in ${currency}`, { remedy: "Two currencies are never compared: state the limits in the currency of the prices." });
	return currency ?? policy?.currency ?? "USD";
}
function loadJudging() {
	return import("./judging.js");
}
async function readPolicy(file, inputs) {
	return (await loadJudging()).loadPolicy(file, inputs);
}
async function standingOf(file) {
	const { readStanding } = await import("./standing-file.js");
	return readStanding(file);
}
async function judgeOf(loaded, { asOf, run = {} }) {
	const { loadFurther } = await import("./further.js");
	return loadFurther(loaded, asOf, run);
}
function evidenceOf$1({ plan, basePlan, lens }, estimate, { run = {}, readFile }) {
	return {
		plan,
		basePlan,
		lens,
		estimate,
		run,
		readFile
	};
}
async function previewOf(proposed, base, estimator, estimate, inputs, standing) {
	const [{ previewPolicy }, { judge }] = await Promise.all([import("./preview.js"), loadJudging()]);
	const evidence = evidenceOf$1(estimator, estimate, {
		...inputs,
		readFile: proposed.readFile
	});
	const judgeNext = async (next) => judge(estimate, next.policy, { standing }, ...await (await judgeOf(next, inputs))(evidence));
	return previewPolicy(proposed, base, judgeNext, inputs.openRepository);
}
async function usageOf(usage, estimator, prices, { totals: now }) {
	try {
		const { totals: next } = await (await estimator.withUsage(usage)).estimate(prices);
		return {
			file: usage.name,
			monthlyDelta: next.incomplete + next.unknown + now.unknown > 0 ? void 0 : next.after.minus(now.before)
		};
	} catch (error) {
		if (error instanceof ConfigError) return {
			file: usage.name,
			trouble: error.describe()
		};
		throw error;
	}
}
// src/config/owners.ts
const OWNER_KINDS = [
	{
		kind: "environment",
		section: "environments"
	},
	{
		kind: "team",
		section: "teams"
	},
	{
		kind: "product",
		section: "products"
	},
	{
		kind: "costCenter",
		section: "cost_centers"
	},
	{
		kind: "costClass",
		section: "cost_classes"
	}
];
const UNOWNED = "unowned";
function ownerOf(owners, kind) {
	return owners?.[kind] ?? (owners?.untold?.includes(kind) ? void 0 : "unowned");
}
// src/estimate/owner-totals.ts
function ownerTotals(resources, kind) {
	const totals = new Map();
	const of = (name) => {
		const total = totals.get(name) ?? {
			name,
			before: Exact.zero,
			after: Exact.zero,
			delta: Exact.zero,
			isKnown: true
		};
		totals.set(name, total);
		return total;
	};
	for (const { owners, prior, before, after, changed, delta, atLeast } of resources) {
		const [is, was] = [of(ownerOf(owners, kind)), of(ownerOf(prior?.owners ?? owners, kind))];
		const [old, next] = [before.monthly ?? Exact.zero, after.monthly ?? Exact.zero];
		was.before = was.before.plus(old);
		is.after = is.after.plus(next);
		if (!changed) continue;
		is.isKnown &&= delta !== void 0;
		is.delta = is.delta.plus(is === was ? atLeast : next);
		if (is !== was) was.delta = was.delta.minus(old);
	}
	return [...totals.values()].filter((total) => !total.isKnown || !total.before.isZero || !total.after.isZero).sort((a, b) => rank(a) - rank(b) || compareText(a.name ?? "", b.name ?? ""));
}
function rank({ name }) {
	return name === void 0 ? 2 : name === "unowned" ? 1 : 0;
}
// src/report/shared-tiers-json.ts
function sharedTiersJson(shared) {
	if (!shared) return {};
	const { before, after, delta, groups } = shared;
	return { sharedTiers: {
		past: before.toString(),
		planned: after.toString(),
		diff: delta.toString(),
		groups: groups.map((group) => ({
			query: group.query,
			account: group.account,
			unit: group.unit,
			quantity: group.quantity.toString(),
			monthlyCost: group.cost.toString(),
			standAlone: group.standAlone.toString(),
			diff: group.delta.toString(),
			resources: group.addresses
		}))
	} };
}
// src/report/json.ts
function jsonResource(resource) {
	const { before, after, delta, pending, region, oneTime } = resource;
	const side = resource.action === "delete" ? before : after;
	const status = resource.action === "delete" ? before.status : after.status;
	return {
		address: resource.address,
		...resource.previousAddress !== void 0 && { previousAddress: resource.previousAddress },
		type: resource.type,
		...resource.module !== "" && { module: resource.module },
		action: resource.action,
		changed: resource.changed,
		status,
		...side.because !== void 0 && { statusReason: side.because },
		region: region.known ? region.name : null,
		regionFrom: region.known ? region.from : region.because,
		pastMonthlyCost: decimal(before.monthly),
		monthlyCost: decimal(after.monthly),
		monthlyDelta: decimal(delta),
		...ranges("PastMonthlyCost", before.monthly, sideIn(before, "low").monthly, sideIn(before, "high").monthly),
		...ranges("MonthlyCost", after.monthly, sideIn(after, "low").monthly, sideIn(after, "high").monthly),
		...ranges("MonthlyDelta", delta, deltaIn(resource, "low").delta, deltaIn(resource, "high").delta),
		...pending?.isZero !== true && { pendingMonthlyDelta: decimal(pending) },
		usageBasedMonthlyCost: after.usageBased.toString(),
		...!oneTime.isZero && { oneTimeCost: oneTime.toString() },
		complete: after.missing.length === 0 && after.status !== "unsupported" && after.needsUsage.length === 0,
		...some("reasons", [...new Set([...after.missing, ...resource.unknown])]),
		...some("needsUsage", after.needsUsage),
		...resource.outsidePlan && { outsidePlan: true },
		...resource.owners && { owners: jsonOwners(resource.owners) },
		...some("drivers", resource.drivers.map(jsonDriver)),
		...some("lines", side.lines.map(jsonLine))
	};
}
function jsonDriver({ kind, line, factor, detail, delta }) {
	return {
		kind,
		line,
		...factor !== void 0 && { factor },
		detail,
		monthlyDelta: delta.toString()
	};
}
function jsonLine(line) {
	const { evidence } = line;
	const query = line.shown ?? line.query;
	return {
		...line.part !== void 0 && { part: line.part },
		name: line.name,
		...line.detail !== void 0 && { detail: line.detail },
		unit: line.unit,
		quantity: decimal(line.quantity),
		unitPrice: decimal(line.unitPrice),
		monthlyCost: line.oneTime ? null : decimal(line.cost),
		...line.oneTime && { oneTimeCost: decimal(line.cost) },
		...some("usageKeys", line.usage),
		...line.unpriced !== void 0 && { unpriced: line.unpriced },
		...some("assumptions", line.assumptions),
		...query && evidence && { price: {
			query: describeQuery(query),
			...evidence
		} }
	};
}
function estimateJson(estimate) {
	const { totals, currency, notices, asOf } = estimate;
	return {
		schema: "costgate/estimate/1",
		currency,
		asOf,
		...pricesOf(estimate),
		pastTotalMonthlyCost: totals.before.toString(),
		totalMonthlyCost: totals.after.toString(),
		diffTotalMonthlyCost: totals.delta.toString(),
		...sharedTiersJson(estimate.sharedTiers),
		...ranges("PastTotalMonthlyCost", totals.before, totals.low.before, totals.high.before),
		...ranges("TotalMonthlyCost", totals.after, totals.low.after, totals.high.after),
		...ranges("DiffTotalMonthlyCost", totals.delta, totals.low.delta, totals.high.delta),
		complete: totals.incomplete === 0 && totals.unknown === 0,
		notices,
		resources: estimate.resources.filter(({ action }) => action !== "planned-on-base").map(jsonResource)
	};
}
function gateJson(estimate, verdict, priceMove, policy) {
	const { totals, currency, notices, asOf, resources } = estimate;
	return {
		schema: "costgate/report/1",
		verdict: verdict.outcome,
		exitCode: EXIT_CODE[verdict.outcome],
		judged: verdict.judged,
		...policy && { policy },
		silent: verdict.silent,
		currency,
		asOf,
		...pricesOf(estimate),
		totals: {
			pastMonthlyCost: totals.before.toString(),
			monthlyCost: totals.after.toString(),
			monthlyDelta: totals.unknown > 0 ? null : totals.delta.toString(),
			knownMonthlyDelta: totals.delta.toString(),
			...ranges("PastMonthlyCost", totals.before, totals.low.before, totals.high.before),
			...ranges("MonthlyCost", totals.after, totals.low.after, totals.high.after),
			...ranges("KnownMonthlyDelta", totals.delta, totals.low.delta, totals.high.delta),
			monthlyIncrease: totals.increase.toString(),
			pendingMonthlyDelta: totals.pending.toString(),
			oneTimeCost: totals.oneTime.toString(),
			usageBasedMonthlyCost: totals.usageBased.toString(),
			usageBasedMonthlyDelta: totals.usageDelta.toString(),
			complete: totals.incomplete === 0 && totals.unknown === 0,
			unpriced: totals.unpriced,
			unsupported: totals.unsupported,
			needsUsage: totals.needsUsage
		},
		...sharedTiersJson(estimate.sharedTiers),
		...priceMove && { priceMove: jsonMove(priceMove) },
		budgets: verdict.budgets.map(jsonStanding),
		findings: verdict.findings,
		...verdict.older !== void 0 && { olderFindings: verdict.older },
		...byOwner(estimate),
		...verdict.decision && { decision: verdict.decision },
		notices,
		resources: resources.filter(({ changed, pending }) => changed || pending?.isZero !== true).map(jsonResource)
	};
}
function pricesOf({ priceLists }) {
	return {
		prices: priceLists[0] ?? null,
		...priceLists.length > 1 && { priceLists }
	};
}
const BY = {
	environment: "byEnvironment",
	team: "byTeam",
	product: "byProduct",
	costCenter: "byCostCenter",
	costClass: "byCostClass"
};
function byOwner({ resources, ownerKinds = [] }) {
	return Object.fromEntries(ownerKinds.map((kind) => [BY[kind], ownerTotals(resources, kind).map(jsonOwnerTotal)]));
}
function jsonOwnerTotal({ name, before, after, delta, isKnown }) {
	return {
		name: name ?? null,
		pastMonthlyCost: before.toString(),
		monthlyCost: after.toString(),
		monthlyDelta: isKnown ? delta.toString() : null,
		knownMonthlyDelta: delta.toString()
	};
}
function jsonOwners({ untold = [], ...named }) {
	return {
		...named,
		...Object.fromEntries(untold.map((kind) => [kind, null]))
	};
}
function jsonStanding({ limit, before, value, over, ...rest }) {
	return {
		...rest,
		limit: limit.toString(),
		before: decimal(before),
		value: value.toString(),
		over: over.toString()
	};
}
function jsonMove({ drift: { from, to, amount, resources, unknown }, crossed }) {
	return {
		from,
		to,
		monthlyDelta: amount.toString(),
		unknown,
		resources: resources.map((one) => ({
			address: one.address,
			monthlyDelta: one.amount.toString()
		})),
		crossed: crossed.map(jsonStanding)
	};
}
function decimal(value) {
	return value?.toString() ?? null;
}
function ranges(name, ...[expected, low, high]) {
	if ([low, high].every((amount) => decimal(amount) === decimal(expected))) return {};
	return {
		[`low${name}`]: decimal(low),
		[`high${name}`]: decimal(high)
	};
}
function some(key, list) {
	return list.length > 0 ? { [key]: list } : {};
}
// src/report/money.ts
const SIGNS = {
	USD: "$",
	EUR: "€",
	GBP: "£",
	CNY: "CN¥",
	JPY: "¥"
};
function money(amount, currency) {
	return write(amount.toFixed(2), currency, "");
}
function signed(amount, currency) {
	return write(amount.toFixed(2), currency, "+");
}
function price(amount, currency) {
	return write(amount.toFixed(10).replace(/0{1,8}$/, ""), currency, "");
}
function unitMoney(amount, currency) {
	let decimals = 4;
	while (decimals < 12 && !amount.isZero && amount.abs().times(Exact.of(10n ** BigInt(decimals))).lt(10)) decimals += 1;
	return write(amount.toFixed(decimals > 4 ? decimals + 1 : decimals), currency, "");
}
function apportion(amounts) {
	const cents = amounts.map((amount) => amount.times(100));
	const floors = cents.map((amount) => amount.floor());
	const total = Exact.of(sum(amounts).times(100).toFixed(0));
	let left = Number(total.minus(sum(floors)).toFixed(0));
	const order = cents.map((amount, at) => ({
		at,
		rest: amount.minus(floors[at] ?? 0)
	})).sort((a, b) => b.rest.compare(a.rest) || a.at - b.at);
	for (const { at } of order) {
		if (left-- <= 0) break;
		floors[at] = (floors[at] ?? Exact.zero).plus(1);
	}
	return floors.map((amount) => amount.over(100));
}
function write(text, currency, plus) {
	const negative = text.startsWith("-");
	const digits = group(negative ? text.slice(1) : text);
	const sign = SIGNS[currency] ?? `${currency} `;
	return `${negative ? "-" : plus}${sign}${digits}`;
}
function oneOf(unit) {
	return /[a-z]{2}s$/.test(unit) && !unit.endsWith("ss") ? unit.slice(0, -1).replace(/(quer|categor|entit|deliver)ie$/, "$1y") : unit;
}
// src/report/budget-words.ts
function budgetLine(standing, currency) {
	const { name, on, limit, warnAt, perUnit, kind } = standing;
	const amount = (value) => amountText(kind, value, currency);
	const warns = warnAt?.lt(limit) ? ` (warns at ${amount(warnAt)})` : "";
	return [
		"Budget ",
		{ code: name },
		", ",
		...labelOf(standing),
		`${on === void 0 ? "" : AT[on]}: ${heldText(standing, currency)} of ${amount(limit)}${warns}, `,
		...endOf(standing, currency),
		...perUnit && kind !== "per-unit" ? unitText(perUnit, currency) : [],
		...standing.month ? [monthText(standing.month, currency)] : []
	];
}
const AT = {
	low: " at the least",
	high: " at the ceiling"
};
function overText({ kind, over }, currency) {
	return `over by ${amountText(kind, over, currency)}`;
}
function amountText(kind, value, currency) {
	return kind === "per-unit" ? unitMoney(value, currency) : money(value, currency);
}
function labelOf({ kind, from, to, ended, perUnit }) {
	if (ended) return [`ended on ${to}, monthly increase since`];
	if (kind === "per-unit" && perUnit) return [`cost of ${perUnit.per === 1 ? "one of " : `${numberText(exact(perUnit.per))} `}`, { code: perUnit.unit }];
	if (kind === "window") return [`monthly increase of what is merged since ${from}, with this`];
	if (kind === "period") return [`from ${from} to ${to}`];
	if (kind === "lifetime") return [`in all until ${to}`];
	return [kind === "increase" ? "monthly increase" : "monthly total"];
}
function heldText({ kind, before, value, atLeast }, currency) {
	const known = atLeast ? value.gt(0) ? "at least " : void 0 : "";
	if (known === void 0) return "not known";
	if (!before) return `${known}${kind === "per-unit" ? unitMoney(value, currency) : signed(value, currency)}`;
	return `${amountText(kind, before, currency)} → ${known}${amountText(kind, value, currency)}`;
}
function endOf(standing, currency) {
	const { over, atLeast, limit, value, kind, waived } = standing;
	if (waived) return [
		overText(standing, currency),
		", ",
		{ strong: "waived" }
	];
	if (over.gt(0)) return [{ strong: overText(standing, currency) }];
	return [atLeast ? "what is left is not known" : `${amountText(kind, limit.minus(value), currency)} left`];
}
function unitText({ unit, per, before, after }, currency) {
	const what = [`; per ${per === 1 ? "one of " : `${numberText(exact(per))} `}`, { code: unit }];
	if (!before || !after) return [...what, " it is not known"];
	const moved = before.isZero ? "" : ` (${shareText(after.over(before).minus(1))})`;
	return [...what, ` ${unitMoney(before, currency)} → ${unitMoney(after, currency)}${moved}, by the volumes of the base branch`];
}
function shareText(change) {
	return `${change.isNegative ? "" : "+"}${change.times(100).toFixed(1)} %`;
}
function monthText({ value, alwaysOn }, currency) {
	return `; as a month ${money(value, currency)}${alwaysOn ? `, always on it would be ${money(alwaysOn, currency)}` : ""}`;
}
function mergedText({ at, increase }, currency) {
	return `merged on ${at.slice(0, 10)}: ${increase ? `${signed(increase, currency)} a month` : "not wholly known"}`;
}
// src/report/consent-words.ts
const MOST$2 = 8;
function passedBy({ outcome, decision }) {
	if (outcome !== "pass" || !decision) return void 0;
	if (decision.breakGlass) return "Break-glass, not approved";
	return decision.covers.some(({ by }) => by === "approval") ? "Passes, approved" : "Passes, by an exception";
}
function consentLines({ decision }, currency) {
	if (!decision) return [];
	const { breakGlass, exceptions, open } = decision;
	return [
		...breakGlass ? [glassLine(breakGlass, currency)] : [],
		...approvalLines(decision, currency),
		...exceptions.slice(0, MOST$2).map((one) => exceptionLine(one, currency)),
		...open.length > 0 ? refusalLines(decision) : []
	];
}
function glassLine({ login, ticket, reason, amount, cap, until, reviewBy }, currency) {
	return [...[
		"Break-glass by ",
		{ code: login },
		", ",
		{ code: ticket },
		", ",
		{ code: reason }
	], `: ${signed(amount, currency)} of ${money(cap, currency)}, until ${until}; to be reviewed by ${reviewBy}`];
}
function approvalLines({ approvals, covers, open }, currency) {
	return approvals.slice(0, MOST$2).map(({ finding, login, cap, until }) => {
		const amount = [...covers, ...open].find((one) => one.finding === finding)?.amount;
		const held = amount ? `: ${signed(amount, currency)}${cap ? ` of ${money(cap, currency)}` : ", this and no other cost"}` : "";
		return [
			"Approved by ",
			{ code: login },
			`${held}, until ${until} (`,
			{ code: finding },
			")"
		];
	});
}
function exceptionLine({ id, owner, ticket, expires, state, daysLeft, used, cap }, currency) {
	const soon = daysLeft !== void 0 && daysLeft <= SOON ? [`, ${daysLeft === 0 ? "today" : `in ${daysLeft} day${daysLeft === 1 ? "" : "s"}`}`] : [];
	const ends = state === "ended" ? [{ strong: `ended on ${expires}` }] : [`ends on ${expires}`, ...soon];
	const not = {
		counts: "",
		ended: " and does not count",
		"not begun": "; it has not begun and does not count",
		"over its cap": "; it does not count"
	}[state];
	const held = used ? [`; ${signed(used, currency)} of ${money(cap ?? used.times(0), currency)}`] : [];
	return [
		"Exception ",
		{ code: id },
		", ",
		{ code: ticket },
		", of ",
		{ code: owner },
		": ",
		...ends,
		...held,
		not
	];
}
const SOON = 14;
function refusalLines({ refused, requests }) {
	const rest = refused.length > MOST$2 ? [[`${refused.length - MOST$2} more that do not count`]] : [];
	return [
		...requests.slice(0, 3).map(({ login, reason }) => [
			"Asked for by ",
			{ code: login },
			": ",
			{ code: reason }
		]),
		...refused.slice(0, MOST$2).map(({ login, because }) => [
			"Not counted: ",
			{ code: login },
			": ",
			{ whole: because }
		]),
		...rest
	];
}
function decideLines({ decision }, currency) {
	if (!decision) return [];
	const { breakGlass, open } = decision;
	return [...breakGlass ? [[
		"Review this break-glass by ",
		{ strong: breakGlass.reviewBy },
		"."
	]] : [], ...open.filter(({ may }) => may.length > 0).slice(0, 3).map((one) => decideLine(one, currency))];
}
function decideLine({ finding, may, has, needs, each, line, approved, amount, unknownHands }, currency) {
	const people = may.flatMap((name, at) => [at === 0 ? "" : each ? " and " : " or ", { code: name }]);
	const over = approved && amount?.gt(approved) ? [`; over the approved ${money(approved, currency)} by ${money(amount.minus(approved), currency)}`] : [];
	const unknown = unknownHands > 0 ? [` (${unknownHands} more than the policy says, because not everybody who made the commits is known)`] : [];
	const copied = line === void 0 ? [] : [", by this line in a comment: ", { whole: line }];
	return [
		"About ",
		{ code: finding },
		" decide ",
		...people,
		`: ${has} of ${needs} approval${needs === 1 ? "" : "s"}`,
		...unknown,
		...over,
		...copied
	];
}
// src/report/rates.ts
const OLD_DAYS = 366;
const DAY_MS = 864e5;
function rateLines({ asOf }, changed) {
	return [...new Map(linesOf(changed).flatMap(ratesOf).map((rate) => [keyOf(rate), rate])).values()].map(({ from, to, rate, date, source }) => {
		const days = Math.floor((Date.parse(asOf) - Date.parse(date)) / DAY_MS);
		return [
			`Converted at ${rate} ${to} for 1 ${from} of ${date} (`,
			{ code: source },
			days > OLD_DAYS ? `), a rate that is ${days} days old.` : ")."
		];
	});
}
function unconverted({ resources, totals }) {
	if (totals.delta.isZero) return void 0;
	const priced = linesOf(resources.filter(({ changed }) => changed)).filter(({ cost }) => cost && !cost.isZero);
	const rates = new Map(priced.flatMap((line) => ratesOf(line)).map((rate) => [keyOf(rate), rate]));
	const [rate] = rates.values();
	if (!rate || rates.size > 1 || priced.some((line) => ratesOf(line).length === 0)) return void 0;
	return `${money(totals.delta.over(exact(rate.rate)), rate.from)} at ${rate.rate} of ${rate.date}`;
}
function linesOf(resources) {
	return resources.flatMap(({ before, after }) => before === after ? after.lines : [...before.lines, ...after.lines]);
}
function ratesOf({ evidence }) {
	return evidence?.adjustments?.filter((adjustment) => adjustment.kind === "exchange") ?? [];
}
function keyOf({ from, to }) {
	return `${from} ${to}`;
}
// src/report/words.ts
function markOf({ outcome, judged, findings }) {
	if (outcome !== "pass") return outcome;
	if (!judged) return "advisory";
	return findings.length > 0 ? "warn" : "pass";
}
function headlineOf({ notices, currency }, verdict) {
	const partial = notices.some(({ id }) => id === "incomplete" || id === "errored") ? ["NOT A COMPLETE PLAN · "] : [];
	const [first] = openFindings(verdict).sort(byWeight);
	const over = first && verdict.budgets.find(({ name, kind }) => first.id === `budget/${name}/${kind}`);
	const reason = first ? [...findingLine(first), ...over?.over.gt(0) ? [`: ${overText(over, currency)}`] : []] : [];
	switch (markOf(verdict)) {
		case "unknown": return [
			...partial,
			{ strong: "Could not evaluate" },
			": ",
			...reason
		];
		case "no": return [
			...partial,
			{ strong: "Blocked" },
			": ",
			...reason
		];
		case "warn": return [
			...partial,
			{ strong: passedBy(verdict) ?? "Passes, with a warning" },
			": ",
			...reason
		];
		case "advisory": return [
			...partial,
			{ strong: "Advisory" },
			": there is no policy yet, so nothing can fail"
		];
		case "pass": return [...partial, { strong: "Passes" }];
	}
}
function openFindings({ outcome, findings, decision }) {
	const covered = new Set(outcome === "no" ? decision?.covers.map(({ finding }) => finding) : []);
	return findings.filter(({ id }) => !covered.has(id));
}
function findingLine({ because, reason }) {
	return [because, ...reason === void 0 ? [] : [": ", { code: reason }]];
}
function isOfRule({ id }) {
	return id.startsWith("rule/");
}
function byWeight(a, b) {
	const order = [
		"hard",
		"approvable",
		"advisory"
	];
	return order.indexOf(a.level) - order.indexOf(b.level);
}
function changeLine(estimate) {
	const { totals, currency, hasBase } = estimate;
	const { unknown, needsUsage, oneTime, pending, incomplete } = totals;
	const amounts = (amount) => money(amount, currency);
	const line = [];
	const range = rangeText(totals, currency);
	if (unknown > 0) {
		const known = totals.increase.isZero && totals.delta.isZero && range === void 0;
		const part = `The known part is ${signed(totals.delta, currency)}`;
		line.push({ strong: known ? "The change is unknown" : range === void 0 ? `${part} a month` : part });
		line.push(`${range ?? ""}; ${count(unknown, "resource")} without a known cost`);
		if (totals.unknownBefore.gt(0)) line.push(` (today ${amounts(totals.unknownBefore)})`);
	} else {
		line.push({ strong: `${signed(totals.delta, currency)}${range === void 0 ? " a month" : ""}` }, range ?? "");
		const sums = `${amounts(totals.before)} → ${amounts(totals.after)}`;
		const converted = unconverted(estimate);
		line.push(` (${converted === void 0 ? "" : `${converted}; `}${incomplete > 0 ? `resources with a price: ${sums}` : sums})`);
	}
	if (!totals.usageDelta.isZero) line.push(`, ${signed(totals.usageDelta, currency)} of it by usage`);
	if (needsUsage > 0) line.push(` · ${count(needsUsage, "resource")} with costs that need usage, not in the sum`);
	if (!oneTime.isZero) line.push(` · ${amounts(oneTime)} once`);
	if (hasBase && !pending.isZero) line.push(` · pending on the base branch, not yours: ${signed(pending, currency)}`);
	return line;
}
function rangeText({ delta, unknown, low, high }, currency) {
	if (low.delta.equals(delta) && high.delta.equals(delta) && high.unknown === unknown && low.unknown === unknown) return void 0;
	return ` expected, ${money(low.delta, currency)} to ${mostText(high.delta, high.unknown > unknown, currency)} a month`;
}
function mostText(most, isOpen, currency) {
	if (!isOpen) return money(most, currency);
	return most.gt(0) ? `at least ${money(most, currency)}` : "what is not known";
}
function moveLines({ drift: { from, to, amount, resources, unknown }, crossed }, currency) {
	const dates = [from, to].map((lists) => lists.map(({ date }) => date).sort().at(-1) ?? "an unknown day");
	return [[
		`The price list of ${dates[1]} instead of that of ${dates[0]}: `,
		{ strong: `${signed(amount, currency)} a month` },
		` for the same resources, charged to nobody${resources.length > 0 ? ` (${count(resources.length, "resource")})` : ""}`,
		...unknown > 0 ? [`; ${count(unknown, "resource")} without a price in one of the two`] : []
	], ...crossed.map(({ name, limit, value, over }) => crossedLine(name, money(value, currency), money(limit, currency), money(over, currency)))];
}
function crossedLine(name, value, limit, over) {
	return [
		"By these prices alone the total of the budget ",
		{ code: name },
		` comes to ${value} of ${limit}, `,
		{ strong: `over by ${over}` }
	];
}
function nextLines(verdict, { hasBase, currency }) {
	const { findings, decision } = verdict;
	const covered = new Set(decision?.covers.map(({ finding }) => finding));
	const blocking = findings.filter(({ id, level }) => level !== "advisory" && !covered.has(id));
	const left = blocking.length > 0 ? blocking : findings.filter(({ id }) => !covered.has(id));
	const lines = new Map(left.map(({ next, owner }) => [`${next} ${owner}`, sayNext(next, owner)]));
	const increase = blocking.some(({ id }) => id.startsWith("budget/") && id.endsWith("/increase"));
	const pending = ["Without a plan of the base commit (base-plan), changes that are merged but not applied yet count here too."];
	const ways = findings.flatMap(({ id, wayUnder }) => wayUnder && !covered.has(id) ? [sayWay(wayUnder, currency)] : []);
	return [
		...decideLines(verdict, currency),
		...[...lines.values()].slice(0, 3),
		...ways.slice(0, 1),
		...increase && !hasBase ? [pending] : []
	];
}
function sayWay({ address, attribute, most, value }, currency) {
	return [
		"Cheapest way under: ",
		{ code: attribute },
		` ${numberText(most)} (${money(value, currency)}), of `,
		{ code: address },
		"."
	];
}
function sayNext(next, owner) {
	return owner === void 0 ? [next] : [
		next,
		" About an exception decides ",
		{ code: owner },
		"."
	];
}
function count(n, noun) {
	return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
// src/report/markdown.ts
const COMMENT_BYTES = 6e4;
const SUMMARY_BYTES = 921600;
const MARKS$1 = {
	pass: "✅",
	warn: "⚠️",
	no: "❌",
	unknown: "❓",
	advisory: "ℹ️"
};
function renderMarkdown(report, currency, limit = COMMENT_BYTES) {
	for (const rows of [
		Number.POSITIVE_INFINITY,
		1e3,
		300,
		100,
		30,
		10,
		3,
		0
	]) {
		const text = render(report, currency, rows);
		if (Buffer.byteLength(text) <= limit) return text;
	}
	return render({
		...report,
		budgets: report.budgets.slice(0, 5),
		notices: report.notices.slice(0, 3)
	}, currency, 0);
}
function renderSilence(report) {
	return `${MARKS$1[report.mark]} costgate: ${say(report.change)}, below the threshold of the policy.\n`;
}
function renderTrouble(said) {
	const lines = said.split("\n").map((line) => codeSpan(line.trim(), 1e3));
	return `### ${MARKS$1.unknown} costgate: **Could not evaluate**\n\n${lines.join("  \n")}\n\nThe job fails, because a change that was not evaluated is not a change that passed.\n`;
}
function render(report, currency, most) {
	return `${[
		[
			`### ${MARKS$1[report.mark]} costgate: ${say(report.headline)}`,
			"",
			say(report.change)
		],
		report.priceMove.slice(0, 3).map(say),
		report.budgets.slice(0, Math.min(3, most + 1)).map(say),
		report.owners.map(say),
		report.consents.map((line) => `- ${say(line)}`),
		report.next.map((line) => `Next: ${say(line)}`),
		report.older.length > 0 ? [say(report.older)] : [],
		report.notes.map((note) => `> ${codeSpan(note, 500)}`),
		report.firstPolicy.length > 0 ? [
			"To set a first budget, put these lines into `costgate.yml` on the base branch:",
			"```yaml",
			...report.firstPolicy,
			"```"
		] : [],
		changesFold(report, currency, most),
		listFold("Without a known cost", most, report.unknown, unknownItem),
		report.findings.length > 1 || report.findings.some(isOfRule) ? listFold("All findings", most, report.findings, findingItem) : [],
		...report.findings.map(({ because, details = [] }) => listFold(because, most, details, (detail) => codeSpan(detail, 500))),
		...report.merged.map(({ because, pulls }) => listFold(because, most, pulls, ({ pull, url, text }) => `[#${pull}](${url}), ${text}`)),
		report.budgets.length > 3 ? listFold("All budgets", most, report.budgets, say) : [],
		listFold("Needs usage, not in the sum", most, report.needsUsage, ({ address, lines }) => `${codeSpan(address)}: ${lines.map((line) => codeSpan(line)).join(", ")}`),
		listFold("Assumptions", most, grouped(report.assumptions), ({ text, addresses }) => `${codeSpan(text)} — ${shorten(addresses)}`),
		listFold("Changed without a difference in cost", most, report.alike, (address) => codeSpan(address)),
		report.notices.length > 0 ? listFold("Notices", most + 3, report.notices, (notice) => codeSpan(notice)) : [],
		report.evidence.map((line) => `<sub>${say(line)}</sub>  `)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function say(line) {
	return line.map(sayPiece).join("");
}
function sayPiece(piece) {
	if (typeof piece === "string") return piece;
	if ("strong" in piece) return `**${piece.strong}**`;
	return "whole" in piece ? codeSpan(piece.whole, 500) : codeSpan(piece.code, 120);
}
function changesFold({ rows, total }, currency, most) {
	if (rows.length === 0) return [];
	const shown = rows.slice(0, Math.max(most, 1));
	const left = rows.slice(shown.length);
	const once = rows.some((row) => row.once !== "") ? 1 : 0;
	const cells = shown.map((row) => [
		codeSpan(row.address),
		row.action,
		row.before,
		row.after,
		`**${row.delta}**`,
		...[row.once].slice(0, once),
		say(row.why)
	]);
	const blank = [""].slice(0, once);
	const rest = left.length > 0 ? [[
		`${left.length} more`,
		"",
		"",
		"",
		`**${signed(sum(left.map(({ amount }) => amount)), currency)}**`,
		...blank,
		"in the job summary or the JSON report"
	]] : [];
	const table = [
		...cells,
		...rest,
		[
			"**total**",
			"",
			"",
			"",
			`**${total}**`,
			...blank,
			""
		]
	].map((row) => `| ${row.join(" | ")} |`);
	const head = [[
		"resource",
		"change",
		"before",
		"after",
		"a month",
		...["once"].slice(0, once),
		"why"
	], [
		"---",
		"---",
		"---:",
		"---:",
		"---:",
		...["---:"].slice(0, once),
		"---"
	]].map((row) => `| ${row.join(" | ")} |`);
	return fold(`What changes (${rows.length})`, [...head, ...table], rows.length <= 10);
}
function findingItem(finding) {
	const { level, docs, addresses } = finding;
	const read = docs === void 0 ? "" : ` ([read more](${docs}))`;
	const where = isOfRule(finding) && addresses.length > 0 ? ` — ${shorten(addresses)}` : "";
	return `${level}: ${say(findingLine(finding))}${read}${where}`;
}
function unknownItem({ address, today, because }) {
	const reasons = because.slice(0, 3).map((reason) => codeSpan(reason));
	return `${codeSpan(address)}${today === void 0 ? "" : ` (today ${today})`}: unknown, because ${reasons.join("; ")}`;
}
function listFold(title, most, items, render) {
	if (items.length === 0) return [];
	const shown = items.slice(0, most);
	const left = items.length - shown.length;
	const lines = [...shown.map((item) => `- ${render(item)}`), ...left > 0 ? [`- ${left} more, in the job summary or the JSON report`] : []];
	return fold(`${title} (${items.length})`, lines, false);
}
function fold(title, lines, open) {
	return [
		`<details${open ? " open" : ""}><summary>${title}</summary>`,
		"",
		...lines,
		"",
		"</details>"
	];
}
function grouped(assumptions) {
	const byText = new Map();
	for (const { address, text } of assumptions) {
		const addresses = byText.get(text);
		if (addresses) addresses.push(address);
		else byText.set(text, [address]);
	}
	return [...byText].map(([text, addresses]) => ({
		text,
		addresses
	})).sort((a, b) => b.addresses.length - a.addresses.length);
}
function shorten(addresses) {
	const shown = addresses.slice(0, 3).map((address) => codeSpan(address, 120));
	return addresses.length > shown.length ? `${shown.join(", ")} and ${addresses.length - shown.length} more` : shown.join(", ");
}
// src/report/owner-lines.ts
const WORDS$1 = {
	environment: {
		by: "By environment",
		finding: "unowned/environments"
	},
	team: {
		by: "By team",
		finding: "unowned/teams"
	},
	product: {
		by: "By product",
		finding: "unowned/products"
	},
	costCenter: {
		by: "By cost centre",
		finding: "unowned/cost_centers"
	},
	costClass: {
		by: "By class of cost",
		finding: "unowned/cost_classes"
	}
};
const MOST$1 = 8;
function ownerLines({ resources, ownerKinds = [], currency }, { findings }) {
	return ownerKinds.flatMap((kind) => {
		const isUnowned = findings.some(({ id }) => id === WORDS$1[kind].finding);
		if (kind !== "team" && !isUnowned) return [];
		const concerned = ownerTotals(resources, kind).filter(({ delta, isKnown }) => !delta.isZero || !isKnown);
		if (concerned.length < 2 && !isUnowned) return [];
		const ranked = [...concerned].sort((a, b) => b.delta.abs().compare(a.delta.abs()));
		const shown = ranked.slice(0, MOST$1).flatMap((total, at) => [...at === 0 ? [] : [" · "], ...pieces(total, currency)]);
		return [[
			`${WORDS$1[kind].by}: `,
			...shown,
			...ranked.length > MOST$1 ? [` and ${ranked.length - MOST$1} more`] : []
		]];
	});
}
function pieces({ name, after, delta, isKnown }, currency) {
	return [
		name === void 0 ? "not known before apply" : name === "unowned" ? UNOWNED : { code: name },
		" ",
		{ strong: isKnown ? signed(delta, currency) : delta.isZero ? "unknown" : `at least ${signed(delta, currency)}` },
		` (${isKnown ? "" : "known part of it "}${money(after, currency)} a month)`
	];
}
// src/report/shared-tiers-words.ts
const MOST = 3;
function sharedRow({ before, after, delta, groups }, amount, currency) {
	const moved = groups.filter((group) => !group.delta.isZero).sort((a, b) => b.delta.abs().compare(a.delta.abs()));
	const [shown, rest] = [moved.slice(0, MOST), moved.slice(MOST)];
	const cents = apportion(moved.map((group) => group.delta));
	const why = shown.flatMap((group, at) => [
		...at > 0 ? ["; "] : [],
		...groupPieces(group),
		` ${signed(cents[at] ?? delta, currency)}`
	]);
	return {
		address: "shared price steps",
		action: "tiered together",
		before: money(before, currency),
		after: money(after, currency),
		delta: signed(amount, currency),
		once: "",
		amount,
		why: rest.length > 0 ? [...why, `; ${count(rest.length, "more price")}`] : why
	};
}
function sharedLines(shared, currency) {
	const groups = (shared?.groups ?? []).filter(({ after }) => !after.isZero).sort((a, b) => b.after.abs().compare(a.after.abs()));
	if (!shared || groups.length === 0) return [];
	const [shown, rest] = [groups.slice(0, MOST), groups.length - MOST];
	const said = shown.flatMap((group, at) => [
		at > 0 ? "; " : ": ",
		...groupPieces(group),
		` (${numberText(group.quantity)} `,
		{ code: group.unit },
		")"
	]);
	return [[
		`Shared price steps, in the totals: ${signed(shared.after, currency)} a month`,
		...said,
		...rest > 0 ? [`; ${count(rest, "more price")}`] : [],
		"."
	]];
}
function groupPieces({ query, account, addresses }) {
	return [
		{ code: query },
		` of ${count(addresses.length, "resource")} of provider `,
		{ code: account }
	];
}
// src/report/rows.ts
const ACTIONS = {
	create: "new",
	update: "changed",
	replace: "replaced",
	delete: "removed",
	"no-op": "unchanged",
	forget: "forgotten",
	"planned-on-base": "no longer planned"
};
function actionOf(resource) {
	const { action, imported, deposed } = resource;
	const said = imported ? "imported" : deposed !== void 0 ? "deposed, removed" : ACTIONS[action];
	if (action === "no-op" && !isMoved(resource) && resource.drivers.length > 0 && resource.pending?.isZero) return resource.after.lines.some(({ week }) => week) || resource.before.lines.some(({ week }) => week) ? "hours changed" : "usage changed";
	return isMoved(resource) ? action === "no-op" ? "moved" : `moved, ${said}` : said;
}
function rowsOf(changed, currency, shared) {
	const known = changed.filter((resource) => !resource.atLeast.isZero || !resource.oneTime.isZero || hasRange(resource));
	const cents = apportion([...known.map(({ atLeast }) => atLeast), shared?.delta ?? Exact.zero]);
	const rows = known.map((resource, at) => rowOf(resource, cents[at] ?? Exact.zero, currency)).sort((a, b) => b.amount.abs().compare(a.amount.abs()) || (a.address < b.address ? -1 : 1));
	return shared && !shared.delta.isZero ? [...rows, sharedRow(shared, cents.at(-1) ?? shared.delta, currency)] : rows;
}
function rowOf(resource, amount, currency) {
	const { address, before, after, drivers, pending } = resource;
	const baseline = pending?.isZero === false && before.monthly ? before.monthly.plus(pending) : before.monthly;
	const show = (value) => value ? money(value, currency) : "–";
	return {
		address,
		action: actionOf(resource),
		before: show(baseline),
		after: resource.delta ? show(after.monthly) : "unknown",
		delta: `${resource.delta ? "" : "at least "}${signed(amount, currency)}`,
		once: resource.oneTime.isZero ? "" : money(resource.oneTime, currency),
		amount,
		get why() {
			return [...whyOf(drivers, amount, currency), ...rangeOf(resource, drivers.length > 0, currency)];
		}
	};
}
function hasRange(resource) {
	const { range, atLeast } = resource;
	return range !== void 0 && [range.low, range.high].some((other) => !other.atLeast.equals(atLeast));
}
function rangeOf(resource, follows, currency) {
	const { range } = resource;
	if (!range || !hasRange(resource)) return [];
	const most = mostText(range.high.atLeast, range.high.delta === void 0, currency);
	return [`${follows ? "; " : ""}ranges from ${money(range.low.atLeast, currency)} to ${most}`];
}
const WORDS = {
	added: "added",
	removed: "removed",
	resized: "resized",
	quantity: "quantity",
	region: "moved to another region",
	usage: "usage"
};
const LONGEST$1 = 3;
function whyOf(drivers, amount, currency) {
	const ranked = [...drivers].sort((a, b) => b.delta.abs().compare(a.delta.abs()));
	const shown = ranked.length > 4 ? ranked.slice(0, LONGEST$1) : ranked;
	const rest = ranked.slice(shown.length);
	const cents = apportion([...shown.map(({ delta }) => delta), ...rest.length > 0 ? [sum(rest.map(({ delta }) => delta))] : []]);
	const plain = ranked.length === 1 && (ranked[0]?.kind === "added" || ranked[0]?.kind === "removed");
	return shown.flatMap((driver, at) => {
		const what = driver.factor ?? `${WORDS[driver.kind]}: ${driver.line}`;
		return [
			`${at > 0 ? "; " : ""}${what}${driver.detail ? " " : ""}`,
			...driver.detail ? [{ code: driver.detail }] : [],
			plain ? "" : ` ${signed(cents[at] ?? amount, currency)}`
		];
	}).concat(rest.length > 0 ? [`; ${rest.length} more ${signed(cents.at(-1) ?? Exact.zero, currency)}`] : []);
}
// src/report/model.ts
function reportOf(estimate, verdict, priceMove) {
	const { currency, notices } = estimate;
	const changed = estimate.resources.filter(({ changed: is }) => is);
	return {
		mark: markOf(verdict),
		headline: headlineOf(estimate, verdict),
		change: changeLine(estimate),
		priceMove: priceMove ? moveLines(priceMove, currency) : [],
		budgets: verdict.budgets.map((standing) => budgetLine(standing, currency)),
		owners: ownerLines(estimate, verdict),
		consents: consentLines(verdict, currency),
		next: nextLines(verdict, estimate),
		rows: rowsOf(changed, currency, estimate.sharedTiers),
		total: signed(estimate.totals.delta, currency),
		unknown: unknownOf(changed, currency),
		alike: changed.filter((resource) => isAlike(resource) && resource.after.needsUsage.length === 0).map(({ address }) => address),
		needsUsage: changed.flatMap(({ address, after }) => after.needsUsage.length > 0 ? [{
			address,
			lines: after.needsUsage
		}] : []),
		findings: verdict.findings,
		merged: verdict.findings.flatMap(({ because, merged }) => merged ? [{
			because,
			pulls: merged.map((one) => ({
				pull: one.pull,
				url: one.url,
				text: mergedText(one, currency)
			}))
		}] : []),
		older: verdict.older === void 0 ? [] : [`${count(verdict.older, "older finding")} on what this change leaves as it was: not judged.`],
		assumptions: changed.flatMap(assumptionsOf),
		evidence: evidenceOf(estimate, changed),
		notices: notices.map(({ message }) => message),
		notes: [],
		firstPolicy: verdict.judged ? [] : [
			"budgets:",
			"  - name: pull-request",
			"    monthly_increase: 500"
		]
	};
}
function unknownOf(changed, currency) {
	return changed.filter((resource) => reasonsOf(resource).length > 0).sort((a, b) => b.unknownBefore.compare(a.unknownBefore) || (a.address < b.address ? -1 : 1)).map((resource) => {
		const { address, unknownBefore } = resource;
		return {
			address,
			today: unknownBefore.gt(0) ? money(unknownBefore, currency) : void 0,
			because: reasonsOf(resource)
		};
	});
}
function reasonsOf({ delta, unknown, range }) {
	if (delta === void 0 || !range) return unknown;
	return [...range.high.unknown.map((text) => `at the most, ${text}`), ...range.low.unknown.map((text) => `at the least, ${text}`)];
}
function assumptionsOf({ address, after }) {
	return [...new Set(after.lines.flatMap(({ assumptions }) => assumptions))].map((text) => ({
		address,
		text
	}));
}
function evidenceOf(estimate, changed) {
	const { priceLists, asOf } = estimate;
	const dates = changed.flatMap(({ after }) => after.lines.flatMap(({ evidence }) => evidence?.date ?? [])).sort();
	const span = dates.length > 0 ? `, those used here from ${dates[0] === dates.at(-1) ? dates[0] : `${dates[0]} to ${dates.at(-1)}`}` : "";
	return [
		...priceLists.map(({ digest, date }, at) => [
			at === 0 ? "List prices, pack " : "Where it has none, pack ",
			{ code: digest.slice(0, 12) },
			` of ${date}${at === 0 ? `${span}; read on ${asOf}. A month has 730 hours.` : "."}`
		]),
		...sharedLines(estimate.sharedTiers, estimate.currency),
		...rateLines(estimate, changed),
		...regionLines(changed)
	];
}
const MOST_REGIONS = 3;
function regionLines(changed) {
	const regions = new Map();
	for (const { region } of changed) {
		if (!region.known) continue;
		const seen = regions.get(region.name) ?? {
			n: 0,
			from: new Set()
		};
		regions.set(region.name, {
			n: seen.n + 1,
			from: seen.from.add(region.from)
		});
	}
	return [...regions].sort((a, b) => b[1].n - a[1].n || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_REGIONS).map(([name, { n, from }]) => [
		"Region ",
		{ code: name },
		` of ${n} changed resource${n === 1 ? "" : "s"}, from `,
		{ code: [...from].slice(0, 4).join("; ") },
		"."
	]);
}
// src/report/terminal.ts
const MARKS = {
	pass: {
		sign: "✔",
		style: "green"
	},
	warn: {
		sign: "▲",
		style: "yellow"
	},
	no: {
		sign: "✘",
		style: "red"
	},
	unknown: {
		sign: "?",
		style: "magenta"
	},
	advisory: {
		sign: "i",
		style: "cyan"
	}
};
function renderTerminal(report, { color, width, most }) {
	const paint = (style, text) => color ? styleText(style, text, { validateStream: false }) : text;
	const sayPiece = (piece) => {
		if (typeof piece === "string") return piece;
		if ("strong" in piece) return paint("bold", piece.strong);
		return "whole" in piece ? visible(piece.whole, 500) : visible(piece.code, 120);
	};
	const say = (line) => line.map(sayPiece).join("");
	const { sign, style } = MARKS[report.mark];
	return `${[
		[
			`${paint(style, sign)} ${say(report.headline)}`,
			`  ${say(report.change)}`,
			...[
				...report.priceMove,
				...report.budgets,
				...report.owners,
				...report.consents
			].map((line) => `  ${say(line)}`),
			...report.next.map((line) => `  ${paint("dim", "Next:")} ${say(line)}`)
		].flatMap((line) => wrap(line, width, "    ")),
		table(report.rows, report.total, most, say, paint),
		list("Findings of rules", report.findings.filter(isOfRule), most, paint, (finding) => [
			`${finding.level}: ${say(findingLine(finding))}${finding.docs === void 0 ? "" : ` (${finding.docs})`}`,
			...finding.addresses.slice(0, 3).map((address) => `  ${paint("dim", visible(address))}`),
			...finding.addresses.length > 3 ? [paint("dim", `  and ${finding.addresses.length - 3} more`)] : []
		]),
		report.older.length > 0 ? [say(report.older)] : [],
		list("Without a known cost", report.unknown, most, paint, ({ address, today, because }) => [`${visible(address)}${today === void 0 ? "" : ` (today ${today})`}`, ...because.slice(0, 3).map((reason) => `  ${paint("dim", visible(reason))}`)]),
		list("Needs usage, not in the sum", report.needsUsage, most, paint, ({ address, lines }) => [`${visible(address)}: ${lines.map((line) => visible(line)).join(", ")}`]),
		list("Assumptions", report.assumptions, most, paint, ({ address, text }) => [`${visible(address)}: ${visible(text)}`]),
		...report.findings.map(({ because, details = [] }) => list(because, details, most, paint, (detail) => [visible(detail, 500)])),
		...report.merged.map(({ because, pulls }) => list(because, pulls, most, paint, ({ pull, url, text }) => [`#${pull} ${text} (${url})`])),
		report.older.length > 0 ? [say(report.older)] : [],
		report.alike.length > 0 ? [`${report.alike.length} more changed resource${report.alike.length === 1 ? "" : "s"} without a difference in cost.`] : [],
		[...report.notices, ...report.notes].map((notice) => `Note: ${visible(notice, 500)}`),
		report.firstPolicy.length > 0 ? ["To set a first budget, put these lines into costgate.yml and pass it with --policy:", ...report.firstPolicy.map((line) => `    ${line}`)] : [],
		report.evidence.map((line) => paint("dim", say(line)))
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function table(rows, total, most, say, paint) {
	if (rows.length === 0) return [];
	const shown = rows.slice(0, most);
	const lines = shown.map((row) => ({
		...row,
		address: visible(row.address, 100)
	}));
	const wide = (cells) => Math.max(...cells.map((cell) => cell.length));
	const [name, delta] = [wide([...lines.map(({ address }) => address), "total"]), wide([...lines.map(({ delta: text }) => text), total])];
	const amounts = lines.map(({ before, after }) => `${before} → ${after}`);
	const middle = wide(amounts);
	const more = rows.length > shown.length ? [paint("dim", `${rows.length - shown.length} more; see --format json`)] : [];
	return [
		paint("bold", `What changes (${rows.length})`),
		...lines.flatMap((row, at) => [`  ${row.address.padEnd(name)}  ${paint(row.amount.isNegative ? "green" : "yellow", row.delta.padStart(delta))}  ${(amounts[at] ?? "").padEnd(middle)}  ${row.action}${row.once === "" ? "" : `, ${row.once} once`}`, ...row.why.length > 0 ? [`      ${paint("dim", stripVTControlCharacters(say(row.why)))}`] : []]),
		...more.map((line) => `  ${line}`),
		`  ${"total".padEnd(name)}  ${paint("bold", total.padStart(delta))}  a month`
	];
}
function list(title, items, most, paint, render) {
	if (items.length === 0) return [];
	const shown = items.slice(0, most).flatMap(render);
	const left = items.length - Math.min(items.length, most);
	return [
		paint("bold", `${title} (${items.length})`),
		...shown.map((line) => `  ${line}`),
		...left > 0 ? [paint("dim", `  ${left} more`)] : []
	];
}
function wrap(line, width, indent) {
	const lines = [];
	let current = "";
	for (const word of line.split(" ")) {
		const longer = current === "" ? word : `${current} ${word}`;
		if (current.trim() !== "" && stripVTControlCharacters(longer).length > width) {
			lines.push(current);
			current = indent + word;
		} else current = longer;
	}
	return [...lines, current];
}
// src/base/day.ts
function isDay(text) {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
function daysAfter(day, days) {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 3600 * 1e3).toISOString().slice(0, 10);
}
// src/config/run-place.ts
function projectPath(given) {
	if (given === void 0 || given === "") return void 0;
	const path = posix.normalize(given.replaceAll("\\", "/")).replace(/(?<=.)\/$/, "");
	if (!path.startsWith("/") && path.split("/")[0] !== ".." && !path.includes("\0")) return path;
	throw new ConfigError("the project path is not inside the repository", { remedy: "Write it relative to the repository's root: services/payments." });
}
// src/base/transport.ts
async function transportFor(env) {
	const httpProxy = proxyOf(env, "http_proxy");
	const httpsProxy = proxyOf(env, "https_proxy");
	if (!httpProxy && !httpsProxy) return fetch;
	const { EnvHttpProxyAgent, fetch: proxied } = await import("./undici.js").then((m) => __toESM(m.default, 1));
	const dispatcher = new EnvHttpProxyAgent({
		httpProxy,
		httpsProxy,
		noProxy: env["no_proxy"] ?? env["NO_PROXY"] ?? ""
	});
	return (url, init) => proxied(url, {
		...init,
		dispatcher
	});
}
function proxyOf(env, name) {
	const upper = name.toUpperCase();
	const value = (env[name] ?? env[upper] ?? "").trim();
	if (value === "") return "";
	const url = value.includes("://") ? value : `http://${value}`;
	if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new ConfigError(`${upper} is not the address of an HTTP proxy`, { remedy: "write it like http://proxy.example:3128" });
	return url;
}
function editDistance(one, other) {
	const [a, b] = [one.slice(0, 64), other.slice(0, 64)];
	let older = [];
	let above = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			const replaced = (above[column - 1] ?? 0) + (same ? 0 : 1);
			const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? (older[column - 2] ?? 0) + 1 : replaced;
			current.push(Math.min(replaced, swapped, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
		}
		older = above;
		above = current;
	}
	return above[b.length] ?? 0;
}
function unlikeness(one, other) {
	const longer = Math.min(64, Math.max(one.length, other.length));
	return longer === 0 ? 0 : editDistance(one, other) / longer;
}
// src/resources/sheet.ts
function refersTo(through, to, attributes, references = {}) {
	return {
		through,
		to: typeof to === "string" ? [to] : to,
		attributes,
		reverse: false,
		references
	};
}
function referredBy(type, through, attributes, references = {}) {
	return {
		through,
		to: [type],
		attributes,
		reverse: true,
		references
	};
}
function usageNumber(describe) {
	return {
		kind: "number",
		describe
	};
}
function usageText(describe) {
	return {
		kind: "text",
		describe
	};
}
function part(given) {
	return given;
}
const TAKEN = [
	"usage",
	"refs",
	"region",
	"asOf",
	"production",
	"usageAt",
	"assume",
	"scaled",
	"address",
	"values",
	"reading"
];
function sheet(given) {
	const hidden = TAKEN.find((name) => Object.hasOwn(given.attributes, name));
	if (hidden) throw new Error(`a sheet cannot read an attribute called ${hidden}`);
	return {
		types: typeof given.type === "string" ? [given.type] : given.type,
		title: given.title,
		pricing: given.pricing,
		limits: given.limits ?? [],
		attributes: given.attributes,
		usage: given.usage ?? {},
		references: given.references ?? {},
		...given.free && { free: given.free },
		components: given.components ?? [],
		parts: given.parts ?? []
	};
}
// src/resources/for-last.ts
function forLast(make) {
	let last;
	return (r) => {
		if (last?.r !== r) last = {
			r,
			made: make(r)
		};
		return last.made;
	};
}
export { hoursWithin as $, ConfigError as $t, UNOWNED as A, carriersOf as At, serviceOf as B, azureLocation as Bt, oneOf as C, google as Ct, gateJson as D, numberText as Dt, estimateJson as E, group as Et, Prices as F, loadSheets as Ft, EXIT_CODE as G, JsonScanner as Gt, choose as H, UNKNOWN as Ht, Pack as I, compareText as It, totalsOf as J, Exact as Jt, UNJUDGED as K, FileBytes as Kt, toEntry as L, freeLists as Lt, estimatePlan as M, keysOf as Mt, gate as N, HIDDEN as Nt, jsonDriver as O, placeOn as Ot, snapshotsOf as P, groups as Pt, hoursAMonth as Q, visible as Qt, MAGIC as R, noUsage as Rt, money as S, describeQuery as St, signed as T, stepsOf as Tt, said as U, isValues as Ut, shelfOf as V, BigNumber as Vt, grouped$1 as W, own$1 as Wt, billOf as X, sum as Xt, priceSide as Y, exact as Yt, daysWithin as Z, mustRead as Zt, COMMENT_BYTES as _, sideIn as _t, sheet as a, block as at, renderSilence as b, azure as bt, editDistance as c, flag as ct, projectPath as d, texts as dt, EXIT as en, product as et, daysAfter as f, unpriced as ft, actionOf as g, labelOf$1 as gt, reportOf as h, ABSENT as ht, refersTo as i, Unpriceable as it, ownerOf as j, costTags as jt, OWNER_KINDS as k, selectableOf as kt, unlikeness as l, number as lt, renderTerminal as m, deltaIn as mt, part as n, sayTrouble as nn, running as nt, usageNumber as o, blocks as ot, isDay as p, UNCHANGED as pt, Estimator as q, Window as qt, referredBy as r, enforcerOf as rt, usageText as s, count$1 as st, forLast as t, ServiceError as tn, HOURS_A_MONTH as tt, transportFor as u, text as ut, SUMMARY_BYTES as v, asCharged as vt, price as w, ownPrice$1 as wt, renderTrouble as x, azureVm as xt, renderMarkdown as y, aws as yt, keyOf$1 as z, readPlan as zt };
