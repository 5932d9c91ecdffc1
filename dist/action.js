import { $t as ConfigError, D as gateJson, F as Prices, G as EXIT_CODE, Jt as Exact, N as gate, P as snapshotsOf, S as money, T as signed, _ as COMMENT_BYTES, b as renderSilence, d as projectPath, en as EXIT, h as reportOf, m as renderTerminal, nn as sayTrouble, v as SUMMARY_BYTES, x as renderTrouble, y as renderMarkdown } from "./chunks/core.js";
import { a as fieldOf, i as GitHubError, n as createClient, r as route, t as readAnswer } from "./chunks/answer.js";
import { $ as number, et as object, rt as string } from "./chunks/config.js";
import { t as isShare } from "./chunks/policy-changes.js";
import { appendFileSync, existsSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { createHash, randomUUID } from "node:crypto";
// src/github/identity.ts
async function whoAmI(client) {
	const id = client.isInstallation ? void 0 : await userId(client);
	if (id !== void 0) return {
		kind: "account",
		id
	};
	const login = fieldOf(fieldOf(await client.graphql("{ viewer { login } }"), "viewer"), "login");
	return {
		kind: "app",
		login: typeof login === "string" ? login : "github-actions[bot]"
	};
}
async function userId(client) {
	try {
		const id = fieldOf(await client.request("GET", "/user"), "id");
		return typeof id === "number" ? id : void 0;
	} catch (error) {
		if (error instanceof GitHubError && (error.kind === "permission" || error.kind === "not-found")) return void 0;
		throw error;
	}
}
function isBy(identity, author) {
	if (author === null) return false;
	if (identity.kind === "account") return author.id === identity.id;
	return author.type === "Bot" && bare$1(author.login) === bare$1(identity.login);
}
function bare$1(login) {
	return login.replace(/\[bot\]$/, "").toLowerCase();
}
function markerLine(project, headSha, run) {
	return `<!-- costgate:comment:v1 project=${keyOf(project)} head=${headSha} run=${run.id} attempt=${run.attempt} -->`;
}
const LINE = /^<!-- costgate:comment:v(\d{1,6}) project=([A-Za-z0-9._~%]+)((?: [a-z]+=[^\s>]*)*) -->$/;
function markerOf(body) {
	const found = LINE.exec(body.split(/\r?\n/, 1)[0] ?? "");
	if (!found) return void 0;
	const facts = new Map((found[3] ?? "").split(" ").map((fact) => [fact.slice(0, fact.indexOf("=")), fact.slice(fact.indexOf("=") + 1)]));
	const number = (name) => /^\d{1,15}$/.test(facts.get(name) ?? "") ? Number(facts.get(name)) : 0;
	return {
		version: Number(found[1]),
		project: found[2] ?? "",
		headSha: facts.get("head") ?? "",
		run: {
			id: number("run"),
			attempt: number("attempt")
		}
	};
}
function keyOf(project) {
	if (project === "") return "~";
	const key = [...Buffer.from(project, "utf8")].map((byte) => /[A-Za-z0-9._]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `%${byte.toString(16).padStart(2, "0")}`).join("");
	return key.length <= 200 ? key : `~${createHash("sha256").update(project).digest("hex")}`;
}
function isLater(marker, headSha, run) {
	if (marker.headSha !== headSha) return false;
	return marker.run.id > run.id || marker.run.id === run.id && marker.run.attempt > run.attempt;
}
// src/github/remedy.ts
const PERMISSION = "give the job `permissions: { contents: read, pull-requests: write }`";
const TWO_WORKFLOWS = "upload the report as an artifact here, and let a second workflow (on: workflow_run) post it with `pull-requests: write`; that one must neither check out nor run anything of the pull request";
function troubleOf(error, context) {
	if (error instanceof ConfigError) return {
		reason: error.message,
		...error.remedy === void 0 ? {} : { remedy: error.remedy }
	};
	if (!(error instanceof GitHubError)) return {
		reason: `unexpected ${error instanceof Error ? error.name : typeof error} while commenting`,
		remedy: "please report this as a defect of costgate"
	};
	if (error.kind === "permission" || error.kind === "not-found") return forbidden(error, context);
	const { reason, remedy } = WORDS[error.kind];
	return {
		reason: `${reason} (${error.message})`,
		remedy
	};
}
function forbidden(error, context) {
	if (isReadOnlyByRule(context)) return readOnly(context);
	if (context.actor === "dependabot[bot]") return {
		reason: `runs of Dependabot get a read-only token (${error.message})`,
		remedy: `${PERMISSION}; or ${TWO_WORKFLOWS}`
	};
	return {
		reason: `${error.kind === "permission" ? "the token may not write comments here" : "the token does not see this pull request"} (${error.message})`,
		remedy: PERMISSION
	};
}
function isReadOnlyByRule(context) {
	return context.kind === "pull_request" && context.pull.fork && ["pull_request", "pull_request_review"].includes(context.eventName);
}
function readOnly(context) {
	return {
		reason: `a run of ${context.eventName} for a fork gets a read-only token`,
		remedy: TWO_WORKFLOWS
	};
}
const LATER = "the verdict stands without the comment; the next run writes it";
const WORDS = {
	auth: {
		reason: "GitHub does not accept the token",
		remedy: "pass `github.token` as the input `token`, or renew the secret that holds the token"
	},
	quota: {
		reason: "the token's hourly quota of API requests is used up",
		remedy: `${LATER}; an app's own token has a larger quota`
	},
	secondary: {
		reason: "GitHub asks to slow down (secondary rate limit)",
		remedy: LATER
	},
	locked: {
		reason: "the conversation is locked or the repository archived",
		remedy: "unlock it to get the comment"
	},
	gone: {
		reason: "comments are disabled in this repository",
		remedy: "enable issues in its settings to get the comment"
	},
	invalid: {
		reason: "GitHub refused the comment",
		remedy: "please report this as a defect of costgate"
	},
	server: {
		reason: "GitHub failed",
		remedy: LATER
	},
	network: {
		reason: "no connection to GitHub",
		remedy: LATER
	},
	timeout: {
		reason: "GitHub was too slow",
		remedy: LATER
	},
	budget: {
		reason: "GitHub was too slow",
		remedy: LATER
	}
};
// src/github/unless-missing.ts
async function unlessMissing(answer) {
	try {
		return await answer;
	} catch (error) {
		if (error instanceof GitHubError && error.kind === "not-found") return void 0;
		throw error;
	}
}
// src/github/thread.ts
const Comment = object({
	id: number(),
	html_url: string(),
	body: string().nullish(),
	user: object({
		id: number(),
		login: string(),
		type: string()
	}).nullable()
});
const Head = object({ head: object({ sha: string() }) });
function threadOf(client, { owner, name }, number) {
	const conversation = route`/repos/${owner}/${name}/issues/${number}/comments`;
	const comment = (id) => route`/repos/${owner}/${name}/issues/comments/${id}`;
	return {
		list: async () => (await client.list(conversation)).map((item) => readAnswer(Comment, item)),
		create: async (body) => readAnswer(Comment, await client.request("POST", conversation, { body: { body } })),
		edit: async (id, body) => {
			const answer = await unlessMissing(client.request("PATCH", comment(id), { body: { body } }));
			return answer === void 0 ? void 0 : readAnswer(Comment, answer);
		},
		remove: async (id) => {
			await unlessMissing(client.request("DELETE", comment(id)));
		},
		headSha: async () => readAnswer(Head, await client.request("GET", route`/repos/${owner}/${name}/pulls/${number}`)).head.sha
	};
}
// src/github/comment.ts
async function upsertComment(client, context, options) {
	if (context.kind !== "pull_request") return {
		status: "skipped",
		reason: `a run of ${context.eventName} has no pull request to comment on`
	};
	if (isReadOnlyByRule(context) && options.writeFromFork !== true) return {
		status: "skipped",
		...readOnly(context)
	};
	try {
		return await new Job(client, context, threadOf(client, context.repository, context.pull.number), options).run();
	} catch (error) {
		return {
			status: "failed",
			...troubleOf(error, context)
		};
	}
}
const LOOKUPS = 3;
var Job = class {
	client;
	context;
	thread;
	options;
	body;
	identity;
	constructor(client, context, thread, options) {
		this.client = client;
		this.context = context;
		this.thread = thread;
		this.options = options;
		this.body = `${markerLine(options.project, context.headSha, context.run)}\n${options.body}`;
	}
	async run() {
		const [oldest, ...duplicates] = await this.own();
		if (!oldest && !this.options.createIfMissing) return {
			status: "skipped",
			reason: "nothing to say, and no earlier comment to correct"
		};
		const obstacle = oldest && this.obstacle(oldest.marker);
		if (obstacle) return obstacle;
		if (oldest && sameText(oldest.body, this.body)) return this.tidied({
			status: "unchanged",
			...linkOf(oldest)
		}, duplicates);
		const moved = await this.moved();
		if (moved) return moved;
		const edited = oldest && await this.thread.edit(oldest.id, this.body);
		if (edited) return this.tidied({
			status: "updated",
			...linkOf(edited)
		}, duplicates);
		if (!this.options.createIfMissing) return {
			status: "skipped",
			reason: "the earlier comment was deleted meanwhile"
		};
		return this.settle(await this.create());
	}
	async own() {
		const key = keyOf(this.options.project);
		const marked = (await this.thread.list()).flatMap((comment) => {
			const marker = markerOf(comment.body ?? "");
			return marker?.project === key ? [{
				...comment,
				marker
			}] : [];
		});
		if (marked.length === 0) return [];
		const identity = this.identity ?? await whoAmI(this.client);
		this.identity = identity;
		const foreign = marked.filter((comment) => !isBy(identity, comment.user));
		for (const { id, user } of foreign) this.options.log?.(`comment ${id} by ${user?.login ?? "a deleted account"} carries our marker and is ignored`);
		return marked.filter((comment) => !foreign.includes(comment)).sort((a, b) => a.id - b.id);
	}
	obstacle(marker) {
		if (marker.version > 1) return {
			status: "skipped",
			reason: "a newer costgate keeps the comment of this project"
		};
		if (isLater(marker, this.context.headSha, this.context.run)) return {
			status: "skipped",
			reason: "a later run has reported on this commit already"
		};
	}
	async moved() {
		const head = await this.thread.headSha();
		if (head === this.context.headSha) return void 0;
		return {
			status: "skipped",
			reason: `the pull request has moved on to ${head.slice(0, 12)}; this run judged ${this.context.headSha.slice(0, 12)}`
		};
	}
	async create() {
		for (let lookup = 1;; lookup++) try {
			return await this.thread.create(this.body);
		} catch (error) {
			if (!(error instanceof GitHubError) || error.repeat !== "unknown") throw error;
			await this.client.pause(lookup);
			const found = (await this.own()).find((comment) => plain(comment.body) === plain(this.body));
			if (found) return found;
			if (lookup === LOOKUPS) throw error;
		}
	}
	async settle(created) {
		if (created.user) this.identity = {
			kind: "account",
			id: created.user.id
		};
		const oldest = (await unlessItFails(this.own()))?.[0];
		if (!oldest || oldest.id >= created.id) return {
			status: "created",
			...linkOf(created)
		};
		const obstacle = this.obstacle(oldest.marker);
		if (obstacle) return this.tidied(obstacle, [created]);
		if (sameText(oldest.body, this.body)) return this.tidied({
			status: "unchanged",
			...linkOf(oldest)
		}, [created]);
		const edited = await this.thread.edit(oldest.id, this.body);
		return edited ? this.tidied({
			status: "updated",
			...linkOf(edited)
		}, [created]) : {
			status: "created",
			...linkOf(created)
		};
	}
	async tidied(outcome, duplicates) {
		for (const { id } of duplicates) await unlessItFails(this.thread.remove(id));
		return outcome;
	}
};
async function unlessItFails(work) {
	try {
		return await work;
	} catch (error) {
		if (error instanceof GitHubError) return void 0;
		throw error;
	}
}
function sameText(there, ours) {
	return textOf$2(there) === textOf$2(ours);
}
function textOf$2(body) {
	const text = plain(body);
	return text.slice(text.indexOf("\n") + 1);
}
function plain(body) {
	return (body ?? "").replace(/\r\n?/g, "\n").trimEnd();
}
function linkOf(comment) {
	return {
		id: comment.id,
		url: comment.html_url
	};
}
// src/github/event.ts
const PULL_REQUEST_EVENTS = [
	"pull_request",
	"pull_request_target",
	"pull_request_review"
];
function readRunContext(env, readText) {
	const eventName = variable(env, "GITHUB_EVENT_NAME");
	const payload = new Payload(eventPath(env), readText);
	const common = {
		eventName,
		repository: repositoryOf(env),
		run: runOf(env),
		actor: env["GITHUB_ACTOR"] ?? "",
		headSha: sha(variable(env, "GITHUB_SHA"), "GITHUB_SHA")
	};
	if (PULL_REQUEST_EVENTS.includes(eventName)) {
		const pull = pullOf(payload);
		return {
			...common,
			kind: "pull_request",
			headSha: pull.headSha,
			baseSha: pull.baseSha,
			pull
		};
	}
	if (eventName === "merge_group") {
		const [headRef, baseRef] = [payload.text("merge_group.head_ref"), payload.text("merge_group.base_ref")];
		return {
			...common,
			kind: "merge_group",
			headSha: payload.sha("merge_group.head_sha"),
			baseSha: payload.sha("merge_group.base_sha"),
			headRef,
			baseRef
		};
	}
	if (eventName === "push") {
		const before = payload.sha("before");
		return {
			...common,
			kind: "push",
			baseSha: /^0+$/.test(before) ? void 0 : before,
			ref: payload.text("ref")
		};
	}
	if (eventName === "issue_comment" && payload.at("issue.pull_request") !== void 0) return {
		...common,
		kind: "issue_comment",
		number: payload.count("issue.number")
	};
	return eventName === "workflow_dispatch" ? {
		...common,
		kind: "workflow_dispatch",
		ref: payload.text("ref")
	} : {
		...common,
		kind: "other"
	};
}
function pullOf(payload) {
	const at = "pull_request";
	const headRepository = payload.at(`${at}.head.repo.id`);
	return {
		number: payload.count(`${at}.number`),
		headSha: payload.sha(`${at}.head.sha`),
		baseSha: payload.sha(`${at}.base.sha`),
		headRef: payload.text(`${at}.head.ref`),
		baseRef: payload.text(`${at}.base.ref`),
		fork: headRepository !== payload.count(`${at}.base.repo.id`),
		draft: payload.at(`${at}.draft`) === true,
		authorId: payload.count(`${at}.user.id`),
		authorLogin: payload.text(`${at}.user.login`)
	};
}
var Payload = class {
	path;
	root;
	constructor(path, readText) {
		this.path = path;
		try {
			this.root = JSON.parse(readText(path).replace(/^\uFEFF/, ""));
		} catch (error) {
			const why = error instanceof SyntaxError ? "is not JSON" : "cannot be read";
			throw new ConfigError(`the event file ${why}`, {
				position: { file: path },
				remedy: "the runner writes it; do not set GITHUB_EVENT_PATH yourself"
			});
		}
	}
	at(path) {
		let value = this.root;
		for (const key of path.split(".")) value = typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
		return value;
	}
	text(path) {
		const value = this.at(path);
		return typeof value === "string" && value !== "" ? value : this.fail(path, "a text");
	}
	count(path) {
		const value = this.at(path);
		return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : this.fail(path, "a positive number");
	}
	sha(path) {
		return sha(this.text(path), path, this.path);
	}
	fail(path, wanted) {
		throw new ConfigError(`the event has no ${path} (${wanted} was expected)`, { position: { file: this.path } });
	}
};
function sha(value, name, file) {
	if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
	throw new ConfigError(`${name} is not a commit id: ${value.slice(0, 80)}`, file === void 0 ? {} : { position: { file } });
}
function eventPath(env) {
	return variable(env, "GITHUB_EVENT_PATH");
}
function repositoryOf(env) {
	const value = variable(env, "GITHUB_REPOSITORY");
	const [owner, name, ...rest] = value.split("/");
	if (!owner || !name || rest.length > 0 || [owner, name].some((part) => !/^[\w.-]+$/.test(part) || /^\.{1,2}$/.test(part))) throw new ConfigError(`GITHUB_REPOSITORY is not owner/name: ${value.slice(0, 80)}`);
	return {
		owner,
		name
	};
}
function runOf(env) {
	const [id, attempt] = [env["GITHUB_RUN_ID"] ?? "0", env["GITHUB_RUN_ATTEMPT"] ?? "1"];
	if (!/^\d{1,15}$/.test(id) || !/^\d{1,6}$/.test(attempt)) throw new ConfigError("GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT are not numbers");
	const server = (env["GITHUB_SERVER_URL"] ?? "https://github.com").replace(/\/+$/, "");
	return {
		id: Number(id),
		attempt: Number(attempt),
		url: `${server}/${env["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${id}/attempts/${attempt}`
	};
}
function variable(env, name) {
	const value = (env[name] ?? "").trim();
	if (value === "") throw new ConfigError(`${name} is not set`, { remedy: "run costgate in GitHub Actions, or use the command line outside of it" });
	return value;
}
// src/github/runner-files.ts
function writeOutputs(env, outputs, delimiter = randomUUID) {
	const blocks = [];
	for (const [name, value] of Object.entries(outputs)) {
		if (!/^[A-Za-z_][\w-]*$/.test(name)) return {
			written: false,
			because: `"${name.slice(0, 80)}" cannot be the name of an output`
		};
		blocks.push(heredoc(name, value, delimiter));
	}
	return append(env, "GITHUB_OUTPUT", blocks.join(""));
}
function heredoc(name, value, delimiter) {
	let mark = `costgate_${delimiter()}`;
	while (value.includes(mark)) mark = `costgate_${delimiter()}`;
	return `${name}<<${mark}\n${value}\n${mark}\n`;
}
const SUMMARY_LIMIT = 921600;
const CUT = "\n\n_Cut here: a job summary holds 1 MiB. The full report is in the report file._\n";
function appendSummary(env, renderings) {
	const path = env["GITHUB_STEP_SUMMARY"] ?? "";
	const room = SUMMARY_LIMIT - sizeOf(path);
	const text = renderings.find((text) => Buffer.byteLength(text) < room) ?? startOf(renderings.at(-1) ?? "", room - Buffer.byteLength(CUT) - 2);
	if (text === void 0) return {
		written: false,
		because: "the job summary is full"
	};
	return append(env, "GITHUB_STEP_SUMMARY", `${text}\n`);
}
function startOf(text, bytes) {
	if (bytes <= 0) return void 0;
	const start = Buffer.from(text).subarray(0, bytes);
	const end = start.lastIndexOf("\n");
	return end <= 0 ? void 0 : start.subarray(0, end).toString() + CUT;
}
function sizeOf(path) {
	try {
		return statSync(path).size;
	} catch {
		return 0;
	}
}
function append(env, variable, text) {
	const path = env[variable] ?? "";
	if (path === "") return {
		written: false,
		because: `the runner gives no ${variable}`
	};
	try {
		appendFileSync(path, text);
		return { written: true };
	} catch (error) {
		const code = typeof error === "object" && error !== null ? Reflect.get(error, "code") : void 0;
		return {
			written: false,
			because: `${variable} cannot be written (${typeof code === "string" ? code : "no code"})`
		};
	}
}
// src/github/workflow-commands.ts
const ANNOTATIONS = 10;
function workflowLog(write) {
	const given = {
		notice: 0,
		warning: 0,
		error: 0
	};
	const annotate = (kind, message, place) => {
		given[kind] += 1;
		if (given[kind] > ANNOTATIONS) write(`${harmlessLine(`${kind}: ${folded(message)}`)}\n`);
		else write(`::${kind}${properties(place)}::${escapedData(withoutControls(message))}\n`);
	};
	return {
		info: (message) => write(`${harmlessLine(folded(message))}\n`),
		text: (lines) => write(`${lines.split(LINE_END).map(harmlessLine).join("\n")}\n`),
		debug: (message) => write(`::debug::${escapedData(withoutControls(message))}\n`),
		notice: (message, place) => annotate("notice", message, place),
		warning: (message, place) => annotate("warning", message, place),
		error: (message, place) => annotate("error", message, place),
		startGroup: (title) => write(`::group::${escapedData(withoutControls(folded(title)))}\n`),
		endGroup: () => write("::endgroup::\n"),
		mask: (secret) => {
			for (const line of secret.split(/\r?\n/)) if (line.trim() !== "") write(`::add-mask::${escapedData(line)}\n`);
		}
	};
}
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
function folded(message) {
	return message.split(LINE_END).join(" ⏎ ");
}
const [ESC, BEL] = ["\x1B", "\x07"];
const SEQUENCES = new RegExp([
	`(?:${ESC}\\[|\u009b)[0-?]*[ -/]*[@-~]`,
	`(?:${ESC}\\]|\u009d)[^${BEL}${ESC}\u009c\n]*(?:${BEL}|${ESC}\\\\|\u009c)?`,
	`${ESC}[ -/]*[0-~]`
].join("|"), "g");
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
function withoutControls(message) {
	return message.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n").replace(SEQUENCES, "").replace(CONTROLS, "").replace(INVISIBLE, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`).replace(/##(?=\[)/g, "## ");
}
function harmlessLine(line) {
	return withoutControls(line).replace(/\n/g, " ").replace(/^(\s*):(?=:)/, "$1: ");
}
function escapedData(text) {
	return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function properties(place) {
	if (!place) return "";
	return ` ${[
		["file", place.file],
		["line", place.line],
		["col", place.column]
	].filter(([, value]) => value !== void 0).map(([name, value]) => `${name}=${escapedData(withoutControls(String(value))).replace(/:/g, "%3A").replace(/,/g, "%2C")}`).join(",")}`;
}
// src/report/line.ts
function bare(line) {
	return line.map((piece) => typeof piece === "string" ? piece : Object.values(piece).join("")).join("");
}
// src/report/preview-notes.ts
const MOST = 10;
function policyNotes({ file, changes, would, gone, trouble }, currency) {
	if (gone) return [`This pull request takes ${file} away. It is judged by the base branch; after merging nothing can fail any more.`];
	if (trouble !== void 0) return [`This pull request changes ${file} into something that cannot be read: ${trouble}`];
	const ranked = [...changes.filter(({ effect }) => effect === "looser"), ...changes.filter(({ effect }) => effect === "tighter")];
	const more = ranked.length > MOST ? [`And ${ranked.length - MOST} more changes of ${file}.`] : [];
	return [
		foretold(file, would),
		...ranked.slice(0, MOST).map((change) => changeNote(change, currency)),
		...more
	];
}
function foretold(file, would) {
	const judged = `This pull request changes ${file}. It is judged by the base branch`;
	if (!would) return `${judged}. The new policy takes other prices (currency, prices, kinds, default_regions or trusted_schedules): what it would say is known once it is merged.`;
	const { outcome, findings } = would;
	const reason = findings.find(({ level }) => outcome !== "no" || level !== "advisory")?.because;
	return `${judged}; after merging the new policy, a change like this ${{
		pass: "would pass",
		no: "would need a lower cost or an approval",
		unknown: "could not be judged"
	}[outcome]}${reason === void 0 ? "" : ` (${reason})`}.`;
}
const LIMITS = {
	monthly_increase: "limit",
	monthly_total: "limit of the total"
};
function changeNote({ path, now, next, effect }, currency) {
	const [, budget, key = ""] = /^budgets\.(.+?)(?:\.(monthly_increase|monthly_total))?$/.exec(path) ?? [];
	const mark = effect === "looser" ? "" : " (tighter)";
	if (isItem(now) || isItem(next)) return `After merging, ${path} will be ${next === void 0 ? "gone" : "there"}${mark}.`;
	const [was, will] = [now, next].map((value) => valueText(value, currency));
	return `After merging, ${budget !== void 0 && LIMITS[key] !== void 0 ? `the ${LIMITS[key]} of budget ${budget}` : path} will be ${will} (now ${was})${mark}.`;
}
function isItem(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && ("name" in value || "id" in value);
}
function valueText(value, currency) {
	if (value === void 0) return "nothing";
	if (value instanceof Exact) return money(value, currency);
	if (isShare(value)) return `${value.percent.toString()}%`;
	return typeof value === "string" ? value : JSON.stringify(value) ?? "nothing";
}
function usageNote({ file, monthlyDelta, trouble }, currency) {
	if (trouble !== void 0) return `This pull request changes the usage file ${file} into something that cannot be read: ${trouble}`;
	return `The usage file ${file} of this pull request would say ${monthlyDelta ? `${signed(monthlyDelta, currency)} a month` : "an amount of which a part is not known"}; it is not used, and counts once it is merged.`;
}
// src/action/evidence.ts
function evidenceOf({ env, client, context, teamToken, log }) {
	if (teamToken !== void 0) log.mask(teamToken);
	return async (groups, reviewsCount) => {
		const { readConversations } = await import("./chunks/conversations.js");
		const info = (message) => log.info(message);
		return readConversations(client, context, groups, {
			teamClient: teamToken === void 0 ? client : createClient(env, {
				token: teamToken,
				log: info
			}),
			reviewsCount,
			log: info
		});
	};
}
// src/github/inputs.ts
function readInputs(env, inputs) {
	const values = Object.entries(inputs).map(([name, kind]) => [name, readInput(name, rawInput(env, name), kind)]);
	return Object.fromEntries(values);
}
function rawInput(env, name) {
	return (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
}
function readInput(name, raw, kind) {
	if (raw === "") {
		if (kind.required === true) throw new ConfigError(`the input "${name}" is missing`, { remedy: `add \`${name}: …\` below \`with:\`` });
		return kind.kind === "list" ? [] : void 0;
	}
	if (kind.kind === "boolean") return booleanOf(name, raw);
	if (kind.kind === "list") return listOf(raw);
	if (kind.kind === "choice" && !kind.of.includes(raw)) throw new ConfigError(`the input "${name}" is "${raw.slice(0, 80)}"`, { remedy: `use one of: ${kind.of.join(", ")}` });
	return raw;
}
function booleanOf(name, raw) {
	if (/^(true|True|TRUE)$/.test(raw)) return true;
	if (/^(false|False|FALSE)$/.test(raw)) return false;
	throw new ConfigError(`the input "${name}" is "${raw.slice(0, 80)}"`, { remedy: "use true or false" });
}
function listOf(raw) {
	const items = raw.split(/\r?\n/).map((line) => line.trim());
	return [...new Set(items.filter((item) => item !== ""))];
}
// src/action/inputs.ts
const INPUTS = {
	plan: {
		kind: "text",
		required: true
	},
	"base-plan": { kind: "text" },
	policy: { kind: "text" },
	usage: { kind: "text" },
	prices: { kind: "text" },
	"price-book": { kind: "text" },
	project: { kind: "text" },
	"project-path": { kind: "text" },
	workspace: { kind: "text" },
	standing: { kind: "text" },
	currency: { kind: "text" },
	production: { kind: "boolean" },
	"as-of": { kind: "text" },
	comment: { kind: "boolean" },
	token: { kind: "text" },
	"team-token": { kind: "text" }
};
function actionInputs(env) {
	const inputs = readInputs(env, INPUTS);
	for (const name of ["policy", "usage"]) {
		const path = inputs[name];
		if (path !== void 0 && (path.startsWith("/") || path.split(/[/\\]/).includes("..") || path.includes("\0"))) throw new ConfigError(`the input "${name}" is not a path inside the repository`, { remedy: "Write it relative to the repository's root." });
	}
	return inputs;
}
// src/action/text-of.ts
function textOf$1(path, name) {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		throw new ConfigError(`cannot be read (${error instanceof Error && "code" in error ? String(error.code) : "unknown"})`, { position: { file: name } });
	}
}
// src/action/new-prices.ts
async function newPricesOf({ folder, shipped }, lock, readFile, warn) {
	const path = lock === void 0 ? "" : join(folder, lock);
	if (lock === void 0 || !existsSync(path)) return void 0;
	const base = (await readFile(lock))?.text;
	try {
		const text = textOf$1(path, lock);
		if (base === text) return void 0;
		const { readLock } = await import("./chunks/lock.js");
		const found = snapshotsOf({
			folder,
			shipped
		}, { lock }, readLock(text, lock).snapshots);
		new Prices(found).close();
		return found;
	} catch (error) {
		if (!(error instanceof ConfigError)) throw error;
		warn(`this pull request changes ${lock} into something that cannot be used: ${error.describe()}`);
		return;
	}
}
// src/github/file-at.ts
async function fileAt(client, repository, path, commit, remedy) {
	const { owner, name } = repository;
	const place = path.split("/").filter((part) => part !== "" && part !== ".").map((part) => route`/${part}`);
	const content = await unlessMissing(client.request("GET", `${route`/repos/${owner}/${name}/contents`}${place.join("")}`, { query: { ref: commit } }));
	if (content !== void 0) return textOf(content, `${path} at ${commit.slice(0, 12)}`);
	if (await unlessMissing(client.request("GET", route`/repos/${owner}/${name}/git/commits/${commit}`)) === void 0) throw unreadable(`commit ${commit.slice(0, 12)}`, repository, remedy);
}
async function commitOf(client, repository, branch, remedy) {
	const { owner, name } = repository;
	const place = branch.split("/").map((part) => route`/${part}`);
	const { object } = await unlessMissing(client.request("GET", `${route`/repos/${owner}/${name}/git/ref/heads`}${place.join("")}`)) ?? {};
	if (typeof object?.sha === "string" && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(object.sha)) return object.sha;
	throw unreadable(`the branch ${branch}`, repository, remedy);
}
function unreadable(what, { owner, name }, remedy = "Give the job `permissions: { contents: read }`.") {
	return new ConfigError(`the token cannot read ${what} of ${owner}/${name}`, { remedy });
}
function textOf(content, what) {
	const { type, encoding, content: body } = Array.isArray(content) ? {} : content;
	if (type !== "file" || encoding !== "base64" || typeof body !== "string") throw new ConfigError(`${what} is not a file of at most 1 MB`, { remedy: "A folder, a symbolic link or a larger file cannot be read." });
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(body, "base64"));
	} catch {
		throw new ConfigError(`${what} is not UTF-8 text`);
	}
}
// src/action/other-repositories.ts
function otherRepositories(client, env) {
	return async (name, at) => {
		const [owner = "", repository = ""] = name.split("/");
		const there = {
			owner,
			name: repository
		};
		const remedy = `The job's own token reads only its own repository: pass one that may read ${name} (the input token).`;
		const commit = "commit" in at ? at.commit : await follow(client, there, at.ref, env, remedy);
		const origin = `${name}@${commit}`;
		return {
			origin,
			readFile: readerAt(client, there, commit, {
				as: `${origin}:`,
				remedy
			})
		};
	};
}
function readerAt(client, repository, commit, { as = "", remedy } = {}) {
	const texts = new Map();
	return async (path) => {
		const text = texts.get(path) ?? fileAt(client, repository, path, commit, remedy);
		texts.set(path, text);
		const found = await text;
		return found === void 0 ? void 0 : {
			name: `${as}${path}`,
			text: found
		};
	};
}
async function follow(client, repository, ref, env, remedy) {
	if (isRequired(env, repository)) return commitOf(client, repository, ref, remedy);
	throw new ConfigError(`${repository.owner}/${repository.name} at ${ref} pins nothing`, { remedy: "Write a commit instead of the ref. A ref is followed only in a workflow that the organisation requires from another of its repositories." });
}
function isRequired(env, { owner }) {
	const [organisation = "", name = ""] = (env["GITHUB_WORKFLOW_REF"] ?? "").toLowerCase().split("/");
	const own = (env["GITHUB_REPOSITORY"] ?? "").toLowerCase();
	return organisation !== "" && `${organisation}/${name}` !== own && organisation === owner.toLowerCase() && own.startsWith(`${organisation}/`);
}
// src/action/trusted.ts
const DEFAULT_POLICY = "costgate.yml";
function trustedCommit(context) {
	return context.kind === "pull_request" || context.kind === "merge_group" ? context.baseSha : context.headSha;
}
async function readTrusted(client, context, inputs) {
	const commit = trustedCommit(context);
	const read = readerAt(client, context.repository, commit);
	const policy = await read(inputs.policy ?? "costgate.yml");
	if (!policy && inputs.policy !== void 0) throw new ConfigError(`there is no ${inputs.policy} at the base commit ${commit.slice(0, 12)}`, { remedy: `The policy is read from the base branch: merge it there first, or leave the input out (then ${DEFAULT_POLICY} is used if it exists).` });
	return {
		policy,
		usage: inputs.usage === void 0 ? void 0 : await read(inputs.usage),
		commit,
		readFile: read
	};
}
// src/action/proposed.ts
function proposedIn(env, inputs, { policy, usage }) {
	const folder = env["GITHUB_WORKSPACE"] || ".";
	const name = inputs.policy ?? "costgate.yml";
	const own = textIn(folder, name);
	const known = own !== void 0 || policy !== void 0 && existsSync(join(folder, ".git"));
	const nextUsage = inputs.usage === void 0 ? void 0 : textIn(folder, inputs.usage);
	const readFile = (path) => Promise.resolve(namedIn(folder, path));
	return {
		...known && { proposedPolicy: {
			name,
			text: own,
			readFile
		} },
		...inputs.usage !== void 0 && nextUsage !== void 0 && nextUsage !== usage?.text && { proposedUsage: {
			name: inputs.usage,
			text: nextUsage
		} }
	};
}
function namedIn(folder, name) {
	const text = textIn(folder, name);
	return text === void 0 ? void 0 : {
		name,
		text
	};
}
function textIn(folder, name) {
	try {
		const path = realpathSync(join(folder, name));
		return path.startsWith(`${realpathSync(folder)}${sep}`) ? readFileSync(path, "utf8") : void 0;
	} catch {
		return;
	}
}
// src/action/standing.ts
function standingOf(path) {
	return path === void 0 ? {} : { standing: {
		name: path,
		text: textOf$1(path, path)
	} };
}
// src/action/run.ts
async function runAction(world) {
	const log = workflowLog(world.write);
	let job;
	try {
		job = startJob(world, log);
		const trusted = await readTrusted(job.client, job.context, job.inputs);
		const gated = await gate(gateInputs(job, trusted));
		return await tell(job, trusted, gated);
	} catch (error) {
		const said = sayTrouble(error, world.env);
		log.error(said);
		appendSummary(world.env, [renderTrouble(said)]);
		writeOutputs(world.env, {
			verdict: "unknown",
			delta: "unknown",
			total: "unknown",
			unpriced: "unknown",
			report: "",
			audit: ""
		});
		if (job) await comment(job, renderTrouble(said), true);
		return EXIT.trouble;
	}
}
function startJob(world, log) {
	const { env } = world;
	const inputs = actionInputs(env);
	const token = inputs.token ?? "";
	if (token === "") throw new ConfigError("the input token is empty", { remedy: "Leave it out (the job's own token is the default), or pass one." });
	log.mask(token);
	return {
		world,
		log,
		inputs,
		context: readRunContext(env, (path) => readFileSync(path, "utf8")),
		client: createClient(env, {
			token,
			log: (message) => log.info(message)
		})
	};
}
function gateInputs(job, trusted) {
	const { world, inputs, log, client } = job;
	const { policy, usage, readFile } = trusted;
	const today = world.now.slice(0, 10);
	const folder = world.env["GITHUB_WORKSPACE"] || ".";
	const prices = {
		shipped: world.shippedPrices,
		given: inputs.prices,
		folder,
		untrusted: true
	};
	return {
		plan: inputs.plan,
		...inputs["base-plan"] && { basePlan: inputs["base-plan"] },
		...policy && { policy },
		...usage && { usage },
		prices,
		...inputs["price-book"] && { priceBook: {
			name: "the input price-book",
			text: inputs["price-book"]
		} },
		newPrices: (settings) => newPricesOf(prices, settings?.lock, readFile, (message) => log.warning(message)),
		...proposedIn(world.env, inputs, trusted),
		readFile,
		run: {
			workspace: inputs.workspace,
			path: projectPath(inputs["project-path"]),
			project: inputs.project
		},
		...standingOf(inputs.standing),
		openRepository: otherRepositories(client, world.env),
		env: world.env,
		log: (message) => log.info(message),
		...inputs.currency && { currency: inputs.currency },
		asOf: inputs["as-of"] ?? today,
		consent: consentInputs(job, today),
		production: inputs.production ?? true
	};
}
function consentInputs({ world: { env, now }, inputs, log, client, context }, today) {
	const read = evidenceOf({
		env,
		client,
		context,
		teamToken: inputs["team-token"],
		log
	});
	const stated = inputs["as-of"] ?? today;
	return {
		conversations: ({ groups, approvals }) => read(groups, approvals?.reviews_count === true),
		now: stated > today ? `${stated}T23:59:59Z` : now,
		...inputs.project && { project: inputs.project }
	};
}
async function tell(job, trusted, gated) {
	const { world, log, inputs } = job;
	const { estimate, verdict, priceMove, policy, strayUsage } = gated;
	const notes = notesOf(inputs, trusted, gated);
	const report = {
		...reportOf(estimate, verdict, priceMove),
		notes
	};
	const { currency } = estimate;
	log.text(renderTerminal(report, {
		color: false,
		width: 160,
		most: 100
	}));
	for (const address of strayUsage.slice(0, 10)) log.warning(`the usage file has ${address}, which is not in the plan`);
	const exit = EXIT_CODE[verdict.outcome];
	if (exit !== EXIT.pass) log.error(bare(report.headline));
	const summary = appendSummary(world.env, [renderMarkdown(report, currency, SUMMARY_BYTES), renderMarkdown(report, currency, COMMENT_BYTES)]);
	if (!summary.written) log.warning(`no job summary: ${summary.because}`);
	const { totals } = estimate;
	writeOutputs(world.env, {
		verdict: verdict.outcome,
		delta: totals.unknown > 0 ? "unknown" : totals.delta.toString(),
		total: totals.incomplete > 0 ? "unknown" : totals.after.toString(),
		unpriced: String(totals.unpriced),
		report: writeFile(job, "costgate-report.json", `${JSON.stringify(gateJson(estimate, verdict, priceMove, policy), null, 1)}\n`),
		audit: await writeAudit(job, gated)
	});
	await comment(job, verdict.silent ? renderSilence(report) : renderMarkdown(report, currency, COMMENT_BYTES), !verdict.silent);
	return exit;
}
function notesOf({ usage }, trusted, { estimate: { currency }, policyPreview, usagePreview, silentProviders }) {
	return [
		...policyPreview ? policyNotes(policyPreview, currency) : [],
		...usagePreview ? [usageNote(usagePreview, currency)] : [],
		...silentProviders.map((failure) => `Prices that no snapshot has were asked for in vain: ${failure}`),
		...usage !== void 0 && !trusted.usage ? [`The usage file ${usage} is not on the base branch yet: it counts once it is merged.`] : []
	];
}
async function writeAudit(job, { verdict, audit }) {
	if (!audit || !verdict.decision) return "";
	const { auditLine } = await import("./chunks/audit.js");
	return writeFile(job, "costgate-audit.jsonl", `${auditLine("", audit, verdict, verdict.decision)}\n`);
}
function writeFile({ world, log }, name, text) {
	const path = join(world.env["RUNNER_TEMP"] || ".", name);
	try {
		writeFileSync(path, text);
		return path;
	} catch {
		log.warning(`the file could not be written: ${path}`);
		return "";
	}
}
async function comment({ client, context, inputs, log }, body, createIfMissing) {
	if (inputs.comment === false || context.kind !== "pull_request") return;
	const outcome = await upsertComment(client, context, {
		project: inputs.project ?? "",
		body,
		createIfMissing
	});
	if (outcome.status === "failed") log.warning(`the comment was not written: ${outcome.reason}${outcome.remedy === void 0 ? "" : `. ${outcome.remedy}`}`);
	else if (outcome.status === "skipped") log.info(`no comment: ${outcome.reason}${outcome.remedy === void 0 ? "" : `. ${outcome.remedy}`}`);
	else log.info(`comment ${outcome.status}: ${outcome.url}`);
}
// src/action.ts
const exit = await runAction({
	env: process.env,
	now: new Date().toISOString(),
	shippedPrices: join(dirname(fileURLToPath(import.meta.url)), "prices.pack"),
	write: (text) => process.stdout.write(text)
});
process.stdout.write("", () => process.exit(exit));
export {};
