import { createWriteStream, renameSync, rmSync, statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { setTimeout as wait } from "node:timers/promises";
import { fileDigest } from "./file-digest.ts";
import { type Answer, type Env, type Fetch, transportFor } from "./transport.ts";
import { ConfigError, ServiceError } from "./trouble.ts";

export interface HttpOptions {
  /** Who is asked, for messages: "AWS price list". */
  service: string;
  env: Env;
  /** How often a request is tried; default 3. */
  tries?: number;
  /** Without a byte for so long the try is given up; default 30 s. */
  silenceMs?: number;
  /** Ends everything: what is under way fails, and nothing is tried again. */
  signal?: AbortSignal;
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
/** A download that got so many bytes further has all its tries again. */
const FURTHER = 1024 * 1024;
const MAX_HOPS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** What another server may see as well. */
const OPEN_HEADERS: ReadonlySet<string> = new Set(["accept", "accept-encoding", "range", "if-range"]);

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
      this.expect(answer, 200, url, await reasonGiven(answer, alive));
      return readText(answer, alive);
    });
    try {
      return JSON.parse(text);
    } catch {
      throw new ServiceError(this.options.service, `${safe(url)} did not answer with JSON`);
    }
  }

  /**
   * Loads a file. What broke off is resumed (`Range` with `If-Range`), also in a later run: the part stands beside it as `<file>.part`. Tries count
   * from the last that brought the part further. The file appears only when whole; `md5` or `sha256`, in hex, must fit. Throws ServiceError after the
   * last try, ConfigError where the file cannot be written.
   */
  async download(url: string, file: string, check: { algorithm: "md5" | "sha256"; hex: string } | undefined): Promise<void> {
    const part = `${file}.part`;
    await this.repeated(
      url,
      (alive) => this.loadRest(url, part, alive),
      () => sizeOf(part),
    );
    if (check && (await fileDigest(part, check.algorithm)) !== check.hex.toLowerCase()) {
      rmSync(part, { force: true });
      throw new ServiceError(this.options.service, `the ${check.algorithm} of ${safe(url)} is not the one that the index states`);
    }
    renameSync(part, file);
    rmSync(`${part}.etag`, { force: true });
  }

  private async loadRest(url: string, part: string, alive: Watch): Promise<void> {
    const have = sizeOf(part);
    const tag = have > 0 ? await etagOf(part) : undefined;
    const resume: Record<string, string> = tag === undefined ? {} : { range: `bytes=${have}-`, "if-range": tag };
    // Compressed on the way, the bytes of the part would not be those of the file.
    const answer = await this.get(url, { "accept-encoding": "identity", ...resume }, alive);
    if (answer.status === 416 && tag !== undefined) return rangeIsPast(part);
    const resumed = tag !== undefined && goesOnAt(have, tag, answer);
    if (!resumed) this.expect(answer, 200, url);
    // Before its tag: a tag never stands beside the part of another edition.
    if (!resumed) rmSync(part, { force: true });
    const encoded = isEncoded(answer);
    await rememberEtag(part, encoded ? null : answer.headers.get("etag"));
    await pipeline(alive.over(answer.body ?? []), createWriteStream(part, { flags: resumed ? "a" : "w" }));
    const whole = resumed ? totalOf(answer) : encoded ? undefined : lengthOf(answer);
    if (whole === undefined && answer.headers.get("transfer-encoding") === null && lengthOf(answer) === undefined)
      throw new ServiceError(this.options.service, `${safe(url)} does not say where it ends: it could be a part of the file`);
    if (whole !== undefined && sizeOf(part) !== whole) throw new ServiceError(this.options.service, `${safe(url)} broke off`);
  }

  /** Follows redirects itself: `fetch` would take a key in a header along to any other server. */
  private async get(url: string, headers: Record<string, string>, alive: Watch): Promise<Answer> {
    this.fetch ??= await transportFor(this.options.env);
    let [at, sent] = [url, headers];
    for (let hops = 0; ; hops++) {
      const answer = await this.fetch(at, { method: "GET", headers: { "user-agent": "costgate", ...sent }, redirect: "manual", signal: alive.signal });
      const target = REDIRECTS.has(answer.status) ? answer.headers.get("location") : null;
      if (target === null) return answer;
      const next = URL.canParse(target, at) ? new URL(target, at) : undefined;
      if (hops >= MAX_HOPS || !next || !/^https?:$/.test(next.protocol) || (at.startsWith("https:") && next.protocol === "http:"))
        throw new ServiceError(this.options.service, `${safe(url)} leads elsewhere, and not to where it can be followed`, answer.status);
      if (next.origin !== new URL(at).origin) sent = Object.fromEntries(Object.entries(sent).filter(([name]) => OPEN_HEADERS.has(name)));
      at = next.href;
    }
  }

  private expect(answer: Answer, status: number, url: string, said = ""): void {
    if (answer.status === status) return;
    const error = new ServiceError(this.options.service, `${safe(url)} answered ${answer.status}${said}`, answer.status);
    throw Object.assign(error, { waitMs: waitOf(answer) });
  }

  private async repeated<T>(url: string, once: (alive: Watch) => Promise<T>, progress: () => number = () => 0): Promise<T> {
    const { tries = 3, silenceMs = 30_000, log, service, sleep = wait, random = Math.random } = this.options;
    const { signal } = this.options;
    let reached = progress();
    for (let at = 1; ; at++) {
      const alive = new Watch(silenceMs, signal);
      try {
        return await once(alive);
      } catch (error) {
        if (error instanceof ConfigError) throw error;
        if (isOfFiles(error)) throw new ConfigError(`cannot write what ${safe(url)} gives: ${error.message}`, { remedy: "Make room, or give another folder." });
        const failure =
          error instanceof ServiceError ? error : new ServiceError(service, `${safe(url)}: ${alive.signal.aborted ? "it fell silent" : reasonOf(error)}`);
        const further = progress() - reached;
        if (further >= FURTHER) [at, reached] = [1, reached + further];
        if (at >= tries || !isPassing(failure) || signal?.aborted) throw failure;
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
  readonly signal: AbortSignal;
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;

  constructor(silenceMs: number, end?: AbortSignal) {
    this.signal = end ? AbortSignal.any([this.controller.signal, end]) : this.controller.signal;
    this.timer = setTimeout(() => this.controller.abort(), silenceMs);
  }

  /** Also drops what has not been read of an answer: it would keep the process alive. */
  stop(): void {
    clearTimeout(this.timer);
    this.controller.abort();
  }

  async *over(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of body) {
      this.timer.refresh();
      yield chunk;
    }
  }
}

async function readText(answer: Answer, alive: Watch): Promise<string> {
  const { text, whole } = await textUpTo(MAX_JSON_BYTES, answer, alive);
  if (!whole) throw new Error("the answer is larger than any known one");
  return text;
}

async function textUpTo(most: number, answer: Answer, alive: Watch): Promise<{ text: string; whole: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of alive.over(answer.body ?? [])) {
    size += chunk.length;
    chunks.push(chunk);
    if (size > most) break;
  }
  return { text: Buffer.concat(chunks).toString("utf8"), whole: size <= most };
}

/** What a refusal says, at most one short line; "" for an answer that is not one. */
async function reasonGiven(answer: Answer, alive: Watch): Promise<string> {
  if (answer.status < 400) return "";
  const { text } = await textUpTo(2000, answer, alive);
  const message = /"message"\s*:\s*"([^"]{1,200})"/i.exec(text)?.[1];
  return message === undefined ? "" : ` (${message})`;
}

/** Whether an answer is the rest of the very file of which we have the beginning. */
function goesOnAt(have: number, tag: string, { status, headers }: Answer): boolean {
  return status === 206 && headers.get("content-range")?.startsWith(`bytes ${have}-`) === true && (headers.get("etag") ?? tag) === tag;
}

/** Bytes of the whole file, by a part of it; undefined where the server does not know. */
function totalOf({ headers }: Answer): number | undefined {
  const total = /\/(\d+)$/.exec(headers.get("content-range") ?? "")?.[1];
  return total === undefined ? undefined : Number(total);
}

function lengthOf({ headers }: Answer): number | undefined {
  const length = headers.get("content-length");
  return length === null ? undefined : Number(length);
}

function isEncoded({ headers }: Answer): boolean {
  return !/^(?:identity)?$/i.test(headers.get("content-encoding") ?? "");
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function rangeIsPast(part: string): never {
  rmSync(part, { force: true });
  rmSync(`${part}.etag`, { force: true });
  throw new Error("the part that was kept does not fit any more");
}

async function etagOf(part: string): Promise<string | undefined> {
  return readFile(`${part}.etag`, "utf8").catch(() => undefined);
}

async function rememberEtag(part: string, tag: string | null): Promise<void> {
  // A weak tag promises no identical bytes: such a file cannot be resumed.
  if (tag !== null && !tag.startsWith("W/")) await writeFile(`${part}.etag`, tag);
  else rmSync(`${part}.etag`, { force: true });
}

/** Network trouble, overload and the server's own faults pass; refusals do not. */
function isPassing({ status }: ServiceError): boolean {
  return status === undefined || status === 408 || status === 429 || status >= 500;
}

/** Trouble with our own disk, not with the server. */
function isOfFiles(error: unknown): error is Error {
  return (
    error instanceof Error && "code" in error && /^(?:ENOSPC|EDQUOT|EACCES|EPERM|EROFS|EISDIR|ENOENT|ENOTDIR|ENAMETOOLONG|EMFILE|EIO)$/.test(String(error.code))
  );
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
