import { type Env, type Transport, transportFor } from "../base/transport.ts";
import { ConfigError } from "../base/trouble.ts";
import { failureOf, failureOfNetwork, GitHubError } from "./failure.ts";

// Why not @octokit/plugin-retry 8: it repeats POST after a 502 (two comments, FT13), never a 403 (FT08), and knows no total budget.

export type Method = "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
export type Query = Readonly<Record<string, string | number>>;

export interface GitHubClient {
  /** The JSON of the answer; undefined for an empty one. Throws GitHubError. Paths are made with {@link route}. */
  request(method: Method, path: string, options?: { query?: Query; body?: object }): Promise<unknown>;
  /** All items of a list, page by page. */
  list(path: string): Promise<unknown[]>;
  /** One try, no repeats; undefined where GraphQL is missing or blocked. Returns the `data` of the answer. */
  graphql(query: string): Promise<unknown>;
  /** Waits before the given repeat (1, 2, …), within the budget. */
  pause(repeat: number): Promise<void>;
  /** True for tokens of an app installation, GITHUB_TOKEN included: these have no `GET /user`. */
  readonly isInstallation: boolean;
}

export interface ClientOptions {
  token: string;
  /** For each request (FT40). */
  timeoutMs?: number;
  /** For all requests and waits of this client together; time between requests does not count. */
  budgetMs?: number;
  /** Told of every repeat. */
  log?: (message: string) => void;
  /** The world, for tests. */
  now?: () => number;
  sleep?: (ms: number) => Promise<void>;
  random?: () => number;
  transport?: Transport;
}

const TRIES = 3; // FT12
const MAX_PAGES = 100; // 10,000 comments: more is not a conversation.
const MAX_REDIRECTS = 3;

/** `route\`/repos/${owner}/issues/${number}\``: every value is escaped. "." and ".." cannot be: URLs resolve them in any spelling. */
export function route(parts: TemplateStringsArray, ...values: (string | number)[]): string {
  if (values.some((value) => value === "." || value === ".." || value === "")) throw new RangeError("a part of a GitHub path is empty, . or ..");
  return parts.reduce((path, part, index) => path + encodeURIComponent(values[index - 1] ?? "") + part);
}

/** Talks REST to the server that GITHUB_API_URL names, and to no other (FT37). Throws ConfigError when that is unusable. */
export function createClient(env: Env, options: ClientOptions): GitHubClient {
  return new Client(env, options);
}

interface Call {
  method: Method;
  url: URL;
  body: object | undefined;
}

interface Answer {
  data: unknown;
  link: string | null;
}

class Client implements GitHubClient {
  readonly isInstallation: boolean;
  private readonly base: URL;
  private readonly env: Env;
  private readonly token: string;
  private readonly options: Required<Omit<ClientOptions, "transport" | "token">>;
  private transport: Transport | undefined;
  private leftMs: number;

  constructor(env: Env, options: ClientOptions) {
    this.env = env;
    this.base = baseOf(env);
    this.token = tokenOf(options.token);
    this.isInstallation = this.token.startsWith("ghs_"); // GitHub docs, "GitHub's token formats"
    this.transport = options.transport;
    this.options = {
      timeoutMs: options.timeoutMs ?? 10_000,
      budgetMs: options.budgetMs ?? 90_000,
      log: options.log ?? (() => undefined),
      now: options.now ?? Date.now,
      sleep: options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
      random: options.random ?? Math.random,
    };
    this.leftMs = this.options.budgetMs;
  }

  async request(method: Method, path: string, options: { query?: Query; body?: object } = {}): Promise<unknown> {
    return (await this.answer({ method, url: this.urlOf(path, options.query ?? {}), body: options.body })).data;
  }

  async list(path: string): Promise<unknown[]> {
    const items: unknown[] = [];
    let query: Query | undefined = { per_page: 100 };
    for (let page = 0; query && page < MAX_PAGES; page++) {
      const { data, link } = await this.answer({ method: "GET", url: this.urlOf(path, query), body: undefined });
      if (!Array.isArray(data)) throw odd("something else than a list");
      items.push(...(data as unknown[]));
      query = nextQuery(link);
    }
    return items;
  }

  async graphql(query: string): Promise<unknown> {
    const address = this.env["GITHUB_GRAPHQL_URL"] ?? "";
    if (!URL.canParse(address) || new URL(address).origin !== this.base.origin) return undefined;
    try {
      const { data } = await this.once({ method: "POST", url: new URL(address), body: { query } });
      return typeof data === "object" && data !== null ? Reflect.get(data, "data") : undefined;
    } catch (error) {
      if (error instanceof GitHubError) return undefined;
      throw error;
    }
  }

  async pause(repeat: number): Promise<void> {
    await this.wait(backoff(repeat, this.options.random()));
  }

  private urlOf(path: string, query: Query): URL {
    const url = new URL(this.base.href.replace(/\/+$/, "") + path);
    for (const [key, value] of Object.entries(query)) url.searchParams.set(key, String(value));
    return url;
  }

  /** Up to three tries; see {@link repeatAfter}. */
  private async answer(call: Call): Promise<Answer> {
    for (let repeat = 1; ; repeat++) {
      try {
        return await this.once(call);
      } catch (error) {
        const waitMs = error instanceof GitHubError && repeat < TRIES ? repeatAfter(call.method, error, repeat, this.options.random()) : undefined;
        if (waitMs === undefined || waitMs >= this.leftMs) throw error;
        this.options.log(`${(error as GitHubError).message}; trying again in ${Math.ceil(waitMs / 1000)} s`);
        await this.wait(waitMs);
      }
    }
  }

  private async wait(ms: number): Promise<void> {
    if (ms >= this.leftMs) throw outOfTime(this.options.budgetMs);
    this.leftMs -= ms;
    await this.options.sleep(ms);
  }

  private async once(call: Call): Promise<Answer> {
    if (this.leftMs <= 0) throw outOfTime(this.options.budgetMs);
    const began = this.options.now();
    try {
      return await this.exchange(call, Math.min(this.options.timeoutMs, this.leftMs), MAX_REDIRECTS);
    } finally {
      this.leftMs -= Math.max(0, this.options.now() - began);
    }
  }

  private async exchange(call: Call, timeoutMs: number, redirects: number): Promise<Answer> {
    this.transport ??= await transportFor(this.env);
    const got = await this.send(this.transport, call, timeoutMs);
    const moved = got.header("location");
    if ([301, 302, 307, 308].includes(got.status) && moved && redirects > 0 && URL.canParse(moved, call.url.href)) {
      const url = new URL(moved, call.url.href); // A renamed repository. The token goes to no other origin.
      if (url.origin === this.base.origin) return this.exchange({ ...call, url }, timeoutMs, redirects - 1);
    }
    const data = parsed(got.text);
    if (got.status < 200 || got.status > 299) {
      throw failureOf({ status: got.status, header: got.header, message: messageOf(data), nowMs: this.options.now() });
    }
    if (data === undefined && got.text.trim() !== "") throw odd("something that is not JSON");
    return { data, link: got.header("link") };
  }

  private async send(transport: Transport, call: Call, timeoutMs: number): Promise<{ status: number; text: string; header: (name: string) => string | null }> {
    const headers: Record<string, string> = {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${this.token}`,
      "user-agent": "costgate",
      "x-github-api-version": "2022-11-28",
    };
    if (call.body) headers["content-type"] = "application/json";
    const body = call.body ? { body: JSON.stringify(call.body) } : {};
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      const response = await transport(call.url.href, { method: call.method, headers, ...body, redirect: "manual", signal });
      return { status: response.status, text: await response.text(), header: (name) => response.headers.get(name) };
    } catch (error) {
      throw failureOfNetwork(error, timeoutMs);
    }
  }
}

/** How long to wait before the same request may go out again; undefined for never. */
function repeatAfter(method: Method, failure: GitHubError, repeat: number, random: number): number | undefined {
  if (failure.repeat === "refused") return (failure.waitMs ?? 0) + Math.floor(random * 1000);
  if (failure.repeat === "unknown" && method !== "POST") return failure.waitMs ?? backoff(repeat, random);
  return undefined;
}

/** 1, 2, 4 s and up to half a second more (FT12). */
function backoff(repeat: number, random: number): number {
  return 1000 * 2 ** (repeat - 1) + Math.floor(random * 500);
}

function baseOf(env: Env): URL {
  const value = (env["GITHUB_API_URL"] ?? "").trim();
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new ConfigError("GITHUB_API_URL does not name a GitHub API", {
      remedy: "the runner sets it, for example https://api.github.com or https://github.example/api/v3",
    });
  }
  return url;
}

function tokenOf(value: string): string {
  const token = value.trim();
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new ConfigError("the GitHub token is empty or holds characters that no token has", { remedy: "pass `github.token` as the input `token`" });
  return token;
}

/** Only the query of the next page is taken from the Link header: the address stays ours, whatever host a proxy writes there. */
function nextQuery(link: string | null): Query | undefined {
  const next = /<([^>]*)>;[^,]*\brel="?next"?/.exec(link ?? "")?.[1];
  return next && URL.canParse(next) ? Object.fromEntries(new URL(next).searchParams) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function messageOf(data: unknown): string {
  const message: unknown = typeof data === "object" && data !== null ? Reflect.get(data, "message") : undefined;
  return typeof message === "string" ? message : "";
}

function odd(what: string): GitHubError {
  return new GitHubError({ kind: "server", message: `GitHub answered with ${what}`, repeat: "unknown" });
}

function outOfTime(budgetMs: number): GitHubError {
  return new GitHubError({ kind: "budget", message: `GitHub took more than the ${budgetMs / 1000} s that we wait for it`, repeat: "never" });
}
