import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync, statSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { type Answer, type Env, type Fetch, transportFor } from "./transport.ts";
import { ServiceError } from "./trouble.ts";

export interface HttpOptions {
  /** Who is asked, for messages: "AWS price list". */
  service: string;
  env: Env;
  /** How often a request is tried; default 3. */
  tries?: number;
  /** Without a byte for so long the try is given up; default 30 s. */
  silenceMs?: number;
  /** Told of every repeat. */
  log?: (message: string) => void;
  /** The world, for tests. */
  sleep?: (ms: number) => Promise<void>;
  random?: () => number;
  fetch?: Fetch;
}

/** A page of JSON is never larger: the largest index seen is 100 KB, a page of prices 1 MB. */
const MAX_JSON_BYTES = 64 * 1024 * 1024;
const MAX_WAIT_MS = 60_000;

/** GET over HTTP(S) with repeats, proxies (HTTPS_PROXY, NO_PROXY) and downloads that go on where they broke off. */
export class Http {
  private readonly options: HttpOptions;
  private fetch: Fetch | undefined;

  constructor(options: HttpOptions) {
    this.options = options;
    this.fetch = options.fetch;
  }

  /** The JSON of an answer. Throws ServiceError after the last try. */
  async json(url: string, headers: Record<string, string> = {}): Promise<unknown> {
    const text = await this.repeated(url, async (alive) => {
      const answer = await this.get(url, { accept: "application/json", ...headers }, alive);
      this.expect(answer, 200, url, await tooEarly(answer));
      return readText(answer, alive);
    });
    try {
      return JSON.parse(text);
    } catch {
      throw new ServiceError(this.options.service, `${safe(url)} did not answer with JSON`);
    }
  }

  /**
   * Loads a file. What broke off is resumed (`Range` with `If-Range`), also in a later run: the part stands beside it as `<file>.part`.
   * The file appears only when whole; `md5` or `sha256`, in hex, must fit. Throws ServiceError after the last try.
   */
  async download(url: string, file: string, check: { algorithm: "md5" | "sha256"; hex: string } | undefined): Promise<void> {
    await this.repeated(url, (alive) => this.loadRest(url, `${file}.part`, alive));
    if (check && (await digestOf(`${file}.part`, check.algorithm)) !== check.hex.toLowerCase()) {
      rmSync(`${file}.part`, { force: true });
      throw new ServiceError(this.options.service, `the ${check.algorithm} of ${safe(url)} is not the one that the index states`);
    }
    renameSync(`${file}.part`, file);
    rmSync(`${file}.part.etag`, { force: true });
  }

  private async loadRest(url: string, part: string, alive: Watch): Promise<void> {
    const have = existsSync(part) ? statSync(part).size : 0;
    const tag = have > 0 ? await etagOf(part) : undefined;
    const resume: Record<string, string> = tag === undefined ? {} : { range: `bytes=${have}-`, "if-range": tag };
    const answer = await this.get(url, resume, alive);
    if (answer.status === 416 && tag !== undefined) return rangeIsPast(part);
    const resumed = answer.status === 206 && tag !== undefined && answer.headers.get("content-range")?.startsWith(`bytes ${have}-`) === true;
    if (!resumed) this.expect(answer, 200, url);
    await rememberEtag(part, answer.headers.get("etag"));
    await pipeline(alive.over(answer.body ?? []), createWriteStream(part, { flags: resumed ? "a" : "w" }));
    const whole = Number(answer.headers.get("content-length") ?? Number.NaN) + (resumed ? have : 0);
    const encoded = answer.headers.get("content-encoding");
    if (!encoded && Number.isFinite(whole) && statSync(part).size !== whole) throw new ServiceError(this.options.service, `${safe(url)} broke off`);
  }

  private async get(url: string, headers: Record<string, string>, alive: Watch): Promise<Answer> {
    this.fetch ??= await transportFor(this.options.env);
    return this.fetch(url, { method: "GET", headers: { "user-agent": "costgate", ...headers }, redirect: "follow", signal: alive.signal });
  }

  private expect(answer: Answer, status: number, url: string, said = ""): void {
    if (answer.status === status) return;
    const error = new ServiceError(this.options.service, `${safe(url)} answered ${answer.status}${said}`, answer.status);
    throw Object.assign(error, { waitMs: waitOf(answer) });
  }

  private async repeated<T>(url: string, once: (alive: Watch) => Promise<T>): Promise<T> {
    const { tries = 3, silenceMs = 30_000, log, service, sleep = wait, random = Math.random } = this.options;
    for (let at = 1; ; at++) {
      const alive = new Watch(silenceMs);
      try {
        return await once(alive);
      } catch (error) {
        const failure =
          error instanceof ServiceError ? error : new ServiceError(service, `${safe(url)}: ${alive.signal.aborted ? "it fell silent" : reasonOf(error)}`);
        if (at >= tries || !isPassing(failure)) throw failure;
        // Full jitter, so that many jobs do not come back at once (FT54).
        const waitMs = Math.min(MAX_WAIT_MS, Reflect.get(failure, "waitMs") ?? Math.floor(random() * 1000 * 2 ** at));
        log?.(`${failure.message}; trying again in ${Math.ceil(waitMs / 1000)} s`);
        await sleep(waitMs);
      } finally {
        alive.stop();
      }
    }
  }
}

/** Ends a request that has been silent for too long. */
class Watch {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;

  constructor(silenceMs: number) {
    this.timer = setTimeout(() => this.controller.abort(), silenceMs);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  async *over(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of body) {
      this.timer.refresh();
      yield chunk;
    }
  }
}

async function readText(answer: Answer, alive: Watch): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of alive.over(answer.body ?? [])) {
    size += chunk.length;
    if (size > MAX_JSON_BYTES) throw new Error("the answer is larger than any known one");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** What a refusal says, at most one short line; "" for an answer that is not one. */
async function tooEarly(answer: Answer): Promise<string> {
  if (answer.status < 400) return "";
  const text = (await answer.text()).slice(0, 2000);
  const message = /"message"\s*:\s*"([^"]{1,200})"/i.exec(text)?.[1];
  return message === undefined ? "" : ` (${message})`;
}

function rangeIsPast(part: string): never {
  rmSync(part, { force: true });
  rmSync(`${part}.etag`, { force: true });
  throw new Error("the part that was kept does not fit any more");
}

async function etagOf(part: string): Promise<string | undefined> {
  const { readFile } = await import("node:fs/promises");
  return readFile(`${part}.etag`, "utf8").catch(() => undefined);
}

async function rememberEtag(part: string, tag: string | null): Promise<void> {
  const { writeFile } = await import("node:fs/promises");
  // A weak tag promises no identical bytes: such a file cannot be resumed.
  if (tag !== null && !tag.startsWith("W/")) await writeFile(`${part}.etag`, tag);
  else rmSync(`${part}.etag`, { force: true });
}

async function digestOf(file: string, algorithm: string): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/** Network trouble, overload and the server's own faults pass; refusals do not. */
function isPassing({ status }: ServiceError): boolean {
  return status === undefined || status === 408 || status === 429 || status >= 500;
}

function waitOf(answer: Answer): number | undefined {
  const seconds = Number(answer.headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

function reasonOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? ("code" in cause ? String(cause.code) : cause.message) : String(cause);
}

/** A key may stand in a query: only origin and path are shown. */
function safe(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
