import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { peopleHandlers } from "./fake-people.ts";
import { ACTIONS, addComment, type FakeAnswer, type FakeComment, type FakeHandler, type FakeIdentity, type FakeState, handlers } from "./fake-routes.ts";
import { fill, type Match, operationFor, requestMisfits, responseMisfit } from "./openapi.ts";

/** What goes wrong, and when. */
export interface Fault {
  /** An operation's id, "graphql", or "*". */
  on: string;
  /** Lets so many pass first. */
  skip?: number;
  /** How often; once if unsaid. */
  times?: number;
  /** Answers this instead. */
  answer?: { status: number; headers?: Record<string, string>; body?: unknown };
  /** hang: takes the request, never answers. reset: breaks the connection. lost: acts, then breaks it. lost-502: acts, then says 502. */
  act?: "hang" | "reset" | "lost" | "lost-502";
  /** Changes the world just before the request is handled. */
  change?: (state: FakeState) => void;
}

export interface FakeOptions {
  comments?: (Pick<FakeComment, "body"> & Partial<FakeComment>)[];
  state?: Partial<Omit<FakeState, "comments" | "pull" | "nextId" | "seconds">>;
  pull?: Partial<FakeState["pull"]>;
  /** Who each token is; "ghs_test" is GITHUB_TOKEN if unsaid. */
  tokens?: Record<string, FakeIdentity>;
  faults?: Fault[];
  /** GHES: "/api/v3". */
  prefix?: string;
  /** False where GraphQL is blocked. */
  graphql?: boolean;
  /** The most items on a page, whatever is asked for. */
  maxPage?: number;
  /** The address in Link headers, where a proxy rewrites it. */
  linkBase?: string;
  latencyMs?: number;
  /** For operations that the fake does not play yet, or plays differently. */
  handlers?: Record<string, FakeHandler>;
}

export interface LoggedRequest {
  operation: string;
  method: string;
  path: string;
  body: unknown;
  token: string;
  /** 0 when nothing was answered. */
  status: number;
}

export interface FakeGitHub {
  /** For GITHUB_API_URL. */
  url: string;
  /** GITHUB_API_URL, GITHUB_GRAPHQL_URL and GITHUB_SERVER_URL. */
  env: Record<string, string>;
  state: FakeState;
  requests: LoggedRequest[];
  /** The ids of the operations asked for, in order. */
  readonly calls: string[];
  /** Fails when a request or an answer broke GitHub's own description. */
  close: () => Promise<void>;
}

export const HEAD = "a".repeat(40);
export const BASE = "b".repeat(40);

/** GitHub played by a local server; every request and answer is checked against GitHub's OpenAPI description. */
export async function startFakeGitHub(options: FakeOptions = {}): Promise<FakeGitHub> {
  const fake = new Fake(options);
  const server = createServer((request, response) => {
    fake.serve(request, response).catch((error: unknown) => {
      fake.violations.push(`the fake failed: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  fake.base = origin + (options.prefix ?? "");
  return {
    url: fake.base,
    env: { GITHUB_API_URL: fake.base, GITHUB_GRAPHQL_URL: `${origin}${options.prefix ? "/api" : ""}/graphql`, GITHUB_SERVER_URL: "https://github.example" },
    state: fake.state,
    requests: fake.requests,
    get calls() {
      return fake.requests.map((request) => request.operation);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (fake.violations.length > 0) throw new Error(`against GitHub's description:\n${fake.violations.join("\n")}`);
    },
  };
}

interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

class Fake {
  base = "";
  readonly state: FakeState;
  readonly requests: LoggedRequest[] = [];
  readonly violations: string[] = [];
  private readonly options: FakeOptions;
  private readonly faults: { fault: Fault; seen: number }[];

  constructor(options: FakeOptions) {
    this.options = options;
    this.faults = (options.faults ?? []).map((fault) => ({ fault, seen: 0 }));
    const pull = { number: 7, headSha: HEAD, baseSha: BASE, author: { id: 501, login: "ada", type: "User" as const }, files: ["main.tf"], ...options.pull };
    const nobody = { statuses: [], reviews: [], commits: [], activities: [], accounts: [], permissions: {}, teams: {}, reviewChanges: {} };
    this.state = { comments: [], pull, contents: {}, ...nobody, ...options.state, nextId: 1000, seconds: 0 };
    for (const { body, user, ...rest } of options.comments ?? []) Object.assign(addComment(this.state, body, user === undefined ? ACTIONS : user), rest);
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await bodyOf(request);
    if (this.options.latencyMs) await new Promise((resolve) => setTimeout(resolve, this.options.latencyMs));
    const url = new URL(request.url ?? "", this.base);
    const token = (request.headers.authorization ?? "").replace("Bearer ", "");
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    const match = this.matchOf(request.method ?? "", url.pathname);
    const operation = url.pathname.endsWith("/graphql") ? "graphql" : (match?.operation.id ?? "unknown");
    const logged: LoggedRequest = { operation, method: request.method ?? "", path: url.pathname + url.search, body, token, status: 0 };
    this.requests.push(logged);
    const fault = this.faultOf(operation);
    fault?.change?.(this.state);
    if (fault?.act === "hang") return;
    if (fault?.act === "reset") return void request.socket.resetAndDestroy();
    const reply = fault?.answer ?? this.replyTo(operation, match, url, body, token);
    if (fault?.act === "lost") return void request.socket.resetAndDestroy();
    const sent: Reply = fault?.act === "lost-502" ? { status: 502, body: { message: "Server Error" } } : reply;
    logged.status = sent.status;
    response.writeHead(sent.status, { "content-type": "application/json; charset=utf-8", "x-ratelimit-remaining": "4999", ...sent.headers });
    response.end(typeof sent.body === "string" ? sent.body : sent.body === undefined ? undefined : JSON.stringify(sent.body));
  }

  private matchOf(method: string, path: string): Match | undefined {
    const prefix = this.options.prefix ?? "";
    return path.startsWith(prefix) ? operationFor(method, path.slice(prefix.length)) : undefined;
  }

  /** Each fault counts the requests that it is about, also those that another fault took. */
  private faultOf(operation: string): Fault | undefined {
    let found: Fault | undefined;
    for (const entry of this.faults) {
      const { on, skip = 0, times = 1 } = entry.fault;
      if (on !== "*" && on !== operation) continue;
      entry.seen += 1;
      if (entry.seen > skip && entry.seen <= skip + times) found ??= entry.fault;
    }
    return found;
  }

  private replyTo(operation: string, match: Match | undefined, url: URL, body: unknown, token: string): Reply {
    const identity = (this.options.tokens ?? { ghs_test: ACTIONS })[token];
    if (!identity) return { status: 401, body: { message: "Bad credentials" } };
    if (operation === "graphql") return this.viewer(identity, body);
    if (!match) {
      this.violations.push(`${operation} ${url.pathname}: not among the operations of openapi.json`);
      return { status: 404, body: { message: "Not Found" } };
    }
    const misfits = requestMisfits(match, url.searchParams, body);
    this.violations.push(...misfits);
    if (misfits.length > 0) return { status: 400, body: { message: misfits.join("; ") } };
    const handler = this.options.handlers?.[operation] ?? handlers[operation] ?? peopleHandlers[operation];
    if (!handler) throw new Error(`the fake does not play ${operation} yet: pass handlers`);
    const request = { params: match.params, query: url.searchParams, body, identity, state: this.state, base: this.base };
    return this.checked(match, url, handler(request));
  }

  private checked({ operation }: Match, url: URL, answer: FakeAnswer): Reply {
    const { items, headers } = answer.list ? this.page(url, answer.list) : { items: undefined, headers: {} };
    const given = items ?? answer.body;
    const schema = operation.responses[String(answer.status)];
    const body = schema && given !== undefined ? fill(schema, given) : given;
    const fault = responseMisfit(operation, answer.status, body);
    if (fault !== undefined) this.violations.push(fault);
    return { status: answer.status, headers, body };
  }

  private page(url: URL, list: unknown[]): { items: unknown[]; headers: Record<string, string> } {
    const size = Math.min(Number(url.searchParams.get("per_page") ?? 30), this.options.maxPage ?? 100);
    const page = Number(url.searchParams.get("page") ?? 1);
    const last = Math.max(1, Math.ceil(list.length / size));
    const link = (number: number, rel: string): string => {
      const target = new URL((this.options.linkBase ?? new URL(this.base).origin) + url.pathname + url.search);
      target.searchParams.set("page", String(number));
      return `<${target.href}>; rel="${rel}"`;
    };
    const links = [...(page > 1 ? [link(page - 1, "prev")] : []), ...(page < last ? [link(page + 1, "next"), link(last, "last")] : [])];
    return { items: list.slice((page - 1) * size, page * size), headers: links.length > 0 ? { link: links.join(", ") } : {} };
  }

  private viewer(identity: FakeIdentity, body: unknown): Reply {
    if (this.options.graphql === false) return { status: 403, body: { message: "GraphQL is blocked here" } };
    const { query } = body as { query: string };
    if (query.replaceAll(/\s/g, "") !== "{viewer{login}}") this.violations.push(`graphql: unexpected query ${query}`);
    return { status: 200, body: { data: { viewer: { login: identity.login } } } };
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
