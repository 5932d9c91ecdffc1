import { $t as ConfigError, tn as ServiceError, u as transportFor } from "./core.js";
// src/github/field-of.ts
function fieldOf(value, key) {
	return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}
// src/github/failure.ts
var GitHubError = class extends ServiceError {
	kind;
	repeat;
	waitMs;
	constructor(facts) {
		super("GitHub", facts.message, facts.status);
		this.kind = facts.kind;
		this.repeat = facts.repeat;
		this.waitMs = facts.waitMs;
	}
};
const A_MINUTE = 6e4;
function failureOf(refusal) {
	const { status } = refusal;
	const facts = {
		status,
		message: `GitHub answered ${refusal.message ? `${status}, "${refusal.message.slice(0, 200)}"` : String(status)}`
	};
	if (status === 403 || status === 429) return forbidden(refusal, facts);
	if (status >= 500) return new GitHubError({
		...facts,
		kind: "server",
		repeat: "unknown",
		...wait(retryAfter(refusal))
	});
	const kind = KINDS[status] ?? "invalid";
	return new GitHubError({
		...facts,
		kind,
		repeat: "never"
	});
}
const KINDS = {
	401: "auth",
	404: "not-found",
	410: "gone",
	423: "locked"
};
function forbidden(refusal, facts) {
	const { message, status, header } = refusal;
	if (/secondary rate limit|abuse detection/i.test(message)) return secondary(refusal, facts);
	if (/api rate limit exceeded/i.test(message)) return quota(refusal, facts);
	if (/\blocked\b|archived/i.test(message)) return new GitHubError({
		...facts,
		kind: "locked",
		repeat: "never"
	});
	if (/not accessible by|must have|saml|sso/i.test(message)) return new GitHubError({
		...facts,
		kind: "permission",
		repeat: "never"
	});
	if (header("x-ratelimit-remaining") === "0") return quota(refusal, facts);
	if (status === 429 || header("retry-after") !== null) return secondary(refusal, facts);
	return new GitHubError({
		...facts,
		kind: "permission",
		repeat: "never"
	});
}
function secondary(refusal, facts) {
	const waitMs = retryAfter(refusal) ?? (refusal.header("x-ratelimit-remaining") === "0" ? untilReset(refusal) : void 0);
	return new GitHubError({
		...facts,
		kind: "secondary",
		repeat: "refused",
		waitMs: waitMs ?? A_MINUTE
	});
}
function quota(refusal, facts) {
	return new GitHubError({
		...facts,
		kind: "quota",
		repeat: "refused",
		waitMs: retryAfter(refusal) ?? untilReset(refusal) ?? A_MINUTE
	});
}
function retryAfter(refusal) {
	const seconds = refusal.header("retry-after");
	return seconds !== null && /^\d{1,6}$/.test(seconds) ? Number(seconds) * 1e3 : void 0;
}
function untilReset(refusal) {
	const epoch = refusal.header("x-ratelimit-reset");
	return epoch !== null && /^\d{1,12}$/.test(epoch) ? Math.max(0, Number(epoch) * 1e3 - refusal.nowMs) : void 0;
}
function wait(waitMs) {
	return waitMs === void 0 ? {} : { waitMs };
}
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)/;
function failureOfNetwork(error, timeoutMs) {
	const causes = causesOf(error);
	if (causes.some((cause) => fieldOf(cause, "name") === "TimeoutError")) return new GitHubError({
		kind: "timeout",
		message: `GitHub did not answer within ${timeoutMs / 1e3} s`,
		repeat: "unknown"
	});
	const proxy = causes.map((cause) => /Proxy response \((\d{3})\)/.exec(String(fieldOf(cause, "message")))?.[1]).find(Boolean);
	if (proxy) return new GitHubError({
		kind: "network",
		message: `the proxy answered ${proxy} instead of opening a tunnel to GitHub`,
		repeat: "unknown"
	});
	const code = causes.map((cause) => fieldOf(cause, "code")).find((value) => typeof value === "string") ?? "no code";
	if (CERTIFICATE.test(code)) return new GitHubError({
		kind: "network",
		message: `GitHub's certificate is not trusted (${code}); a private authority goes into NODE_EXTRA_CA_CERTS`,
		repeat: "never"
	});
	return new GitHubError({
		kind: "network",
		message: `GitHub could not be reached (${code})`,
		repeat: "unknown"
	});
}
function causesOf(error) {
	const causes = [];
	for (let cause = error; cause !== void 0 && causes.length < 5; cause = fieldOf(cause, "cause")) causes.push(cause);
	return causes;
}
// src/github/client.ts
const TRIES = 3;
const MAX_PAGES = 100;
const MAX_REDIRECTS = 3;
function route(parts, ...values) {
	if (values.some((value) => value === "." || value === ".." || value === "")) throw new RangeError("a part of a GitHub path is empty, . or ..");
	return parts.reduce((path, part, index) => path + encodeURIComponent(values[index - 1] ?? "") + part);
}
function createClient(env, options) {
	return new Client(env, options);
}
var Client = class {
	isInstallation;
	base;
	env;
	token;
	options;
	transport;
	leftMs;
	constructor(env, options) {
		this.env = env;
		this.base = baseOf(env);
		this.token = tokenOf(options.token);
		this.isInstallation = this.token.startsWith("ghs_");
		this.transport = options.transport;
		this.options = {
			timeoutMs: options.timeoutMs ?? 1e4,
			budgetMs: options.budgetMs ?? 9e4,
			log: options.log ?? (() => void 0),
			now: options.now ?? Date.now,
			sleep: options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
			random: options.random ?? Math.random
		};
		this.leftMs = this.options.budgetMs;
	}
	async request(method, path, options = {}) {
		return (await this.answer({
			method,
			url: this.urlOf(path, options.query ?? {}),
			body: options.body
		})).data;
	}
	async list(path) {
		const items = [];
		let query = { per_page: 100 };
		for (let page = 0; query && page < MAX_PAGES; page++) {
			const { data, link } = await this.answer({
				method: "GET",
				url: this.urlOf(path, query),
				body: void 0
			});
			if (!Array.isArray(data)) throw odd("something else than a list");
			items.push(...data);
			query = nextQuery(link);
		}
		return items;
	}
	async graphql(query) {
		const address = this.env["GITHUB_GRAPHQL_URL"] ?? "";
		if (!URL.canParse(address) || new URL(address).origin !== this.base.origin) return void 0;
		try {
			const { data } = await this.once({
				method: "POST",
				url: new URL(address),
				body: { query }
			});
			return typeof data === "object" && data !== null ? Reflect.get(data, "data") : void 0;
		} catch (error) {
			if (error instanceof GitHubError) return void 0;
			throw error;
		}
	}
	async pause(repeat) {
		await this.wait(backoff(repeat, this.options.random()));
	}
	urlOf(path, query) {
		const url = new URL(this.base.href.replace(/\/+$/, "") + path);
		for (const [key, value] of Object.entries(query)) url.searchParams.set(key, String(value));
		return url;
	}
	async answer(call) {
		for (let repeat = 1;; repeat++) try {
			return await this.once(call);
		} catch (error) {
			const waitMs = error instanceof GitHubError && repeat < TRIES ? repeatAfter(call.method, error, repeat, this.options.random()) : void 0;
			if (waitMs === void 0 || waitMs >= this.leftMs) throw error;
			this.options.log(`${error.message}; trying again in ${Math.ceil(waitMs / 1e3)} s`);
			await this.wait(waitMs);
		}
	}
	async wait(ms) {
		if (ms >= this.leftMs) throw outOfTime(this.options.budgetMs);
		this.leftMs -= ms;
		await this.options.sleep(ms);
	}
	async once(call) {
		if (this.leftMs <= 0) throw outOfTime(this.options.budgetMs);
		const began = this.options.now();
		try {
			return await this.exchange(call, Math.min(this.options.timeoutMs, this.leftMs), MAX_REDIRECTS);
		} finally {
			this.leftMs -= Math.max(0, this.options.now() - began);
		}
	}
	async exchange(call, timeoutMs, redirects) {
		this.transport ??= await transportFor(this.env);
		const got = await this.send(this.transport, call, timeoutMs);
		const moved = got.header("location");
		if ([
			301,
			302,
			307,
			308
		].includes(got.status) && moved && redirects > 0 && URL.canParse(moved, call.url.href)) {
			const url = new URL(moved, call.url.href);
			if (url.origin === this.base.origin) return this.exchange({
				...call,
				url
			}, timeoutMs, redirects - 1);
		}
		const data = parsed(got.text);
		if (got.status < 200 || got.status > 299) throw failureOf({
			status: got.status,
			header: got.header,
			message: messageOf(data),
			nowMs: this.options.now()
		});
		if (data === void 0 && got.text.trim() !== "") throw odd("something that is not JSON");
		return {
			data,
			link: got.header("link")
		};
	}
	async send(transport, call, timeoutMs) {
		const headers = {
			accept: "application/vnd.github+json",
			authorization: `Bearer ${this.token}`,
			"user-agent": "costgate",
			"x-github-api-version": "2022-11-28"
		};
		if (call.body) headers["content-type"] = "application/json";
		const body = call.body ? { body: JSON.stringify(call.body) } : {};
		try {
			const signal = AbortSignal.timeout(timeoutMs);
			const response = await transport(call.url.href, {
				method: call.method,
				headers,
				...body,
				redirect: "manual",
				signal
			});
			return {
				status: response.status,
				text: await response.text(),
				header: (name) => response.headers.get(name)
			};
		} catch (error) {
			throw failureOfNetwork(error, timeoutMs);
		}
	}
};
function repeatAfter(method, failure, repeat, random) {
	if (failure.repeat === "refused") return (failure.waitMs ?? 0) + Math.floor(random * 1e3);
	if (failure.repeat === "unknown" && method !== "POST") return failure.waitMs ?? backoff(repeat, random);
}
function backoff(repeat, random) {
	return 1e3 * 2 ** (repeat - 1) + Math.floor(random * 500);
}
function baseOf(env) {
	const value = (env["GITHUB_API_URL"] ?? "").trim();
	const url = URL.canParse(value) ? new URL(value) : void 0;
	if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) throw new ConfigError("GITHUB_API_URL does not name a GitHub API", { remedy: "the runner sets it, for example https://api.github.com or https://github.example/api/v3" });
	return url;
}
function tokenOf(value) {
	const token = value.trim();
	if (!/^[\x21-\x7e]+$/.test(token)) throw new ConfigError("the GitHub token is empty or holds characters that no token has", { remedy: "pass `github.token` as the input `token`" });
	return token;
}
function nextQuery(link) {
	const next = /<([^>]*)>;[^,]*\brel="?next"?/.exec(link ?? "")?.[1];
	return next && URL.canParse(next) ? Object.fromEntries(new URL(next).searchParams) : void 0;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function messageOf(data) {
	const message = typeof data === "object" && data !== null ? Reflect.get(data, "message") : void 0;
	return typeof message === "string" ? message : "";
}
function odd(what) {
	return new GitHubError({
		kind: "server",
		message: `GitHub answered with ${what}`,
		repeat: "unknown"
	});
}
function outOfTime(budgetMs) {
	return new GitHubError({
		kind: "budget",
		message: `GitHub took more than the ${budgetMs / 1e3} s that we wait for it`,
		repeat: "never"
	});
}
// src/github/answer.ts
function readAnswer(schema, answer) {
	const result = schema.safeParse(answer);
	if (result.success) return result.data;
	throw new GitHubError({
		kind: "server",
		message: `GitHub's answer is not as documented (${result.error.issues[0]?.path.join(".") ?? ""})`,
		repeat: "unknown"
	});
}
export { fieldOf as a, GitHubError as i, createClient as n, route as r, readAnswer as t };
