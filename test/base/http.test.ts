import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { Http } from "../../src/base/http.ts";
import { ServiceError } from "../../src/base/trouble.ts";
import { temporaryFolder } from "../support/packs.ts";

const folder = temporaryFolder();
let server: Server | undefined;
afterEach(() => server?.close());

type Answer = (request: IncomingMessage, response: ServerResponse, at: number) => void;

/** A server on this machine; gives its address and what it was asked. */
async function serve(answer: Answer): Promise<{ url: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  server = createServer((request, response) => answer(request, response, asked.push(request)));
  await new Promise<void>((ready) => server?.listen(0, "127.0.0.1", ready));
  const address = server?.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return { url: `http://127.0.0.1:${address.port}/list.json?key=secret`, asked };
}

function client(waits: number[] = [], more: { tries?: number; silenceMs?: number } = {}): Http {
  return new Http({ service: "test list", env: {}, random: () => 0.5, sleep: (ms) => Promise.resolve(void waits.push(ms)), ...more });
}

describe("json", () => {
  test("gives the answer", async () => {
    const { url } = await serve((_request, response) => response.end('{"a":1}'));
    expect(await client().json(url)).toEqual({ a: 1 });
  });

  test.each([
    [500, {}, [1000]],
    [503, { "retry-after": "7" }, [7000]],
    [429, { "retry-after": "600" }, [60_000]],
    [408, {}, [1000]],
  ])("a %i is tried again", async (status, headers, expected) => {
    const waits: number[] = [];
    const { url, asked } = await serve((_request, response, at) => (at === 1 ? response.writeHead(status, headers).end("no") : response.end("[]")));
    expect(await client(waits).json(url)).toEqual([]);
    expect(asked.length).toBe(2);
    expect(waits).toEqual(expected);
  });

  test("three tries, then it is the world's trouble; no key stands in the message", async () => {
    const { url, asked } = await serve((_request, response) => response.writeHead(502).end());
    const failure = await client()
      .json(url)
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ServiceError);
    expect(String(failure)).toMatch(/\/list\.json answered 502/);
    expect(String(failure)).not.toContain("secret");
    expect(asked.length).toBe(3);
  });

  test.each([400, 401, 403, 404])("a %i is not tried again, and its reason is told", async (status) => {
    const { url, asked } = await serve((_request, response) => response.writeHead(status).end('{"error":{"message":"no such service"}}'));
    await expect(client().json(url)).rejects.toThrow(`answered ${status} (no such service)`);
    expect(asked.length).toBe(1);
  });

  test("a connection that breaks off is tried again", async () => {
    const { url, asked } = await serve((request, response, at) => (at < 3 ? request.socket.destroy() : response.end("1")));
    expect(await client().json(url)).toBe(1);
    expect(asked.length).toBe(3);
  });

  test("a server that falls silent is given up", async () => {
    const { url } = await serve((_request, response) => response.write("[1,"));
    await expect(client([], { tries: 1, silenceMs: 100 }).json(url)).rejects.toThrow(/silent/);
  });

  test("what is not JSON is refused", async () => {
    const { url } = await serve((_request, response) => response.end("<html>"));
    await expect(client().json(url)).rejects.toThrow(/did not answer with JSON/);
  });
});

describe("redirects", () => {
  test("are followed, but another server is not given the key", async () => {
    const seen: (string | undefined)[] = [];
    const other = createServer((request, response) => {
      seen.push(request.headers["x-api-key"]?.toString());
      response.end("1");
    });
    await new Promise<void>((ready) => other.listen(0, "127.0.0.1", ready));
    const address = other.address();
    const { url } = await serve((request, response) => {
      seen.push(request.headers["x-api-key"]?.toString());
      if (request.url === "/here") response.writeHead(302, { location: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/there` }).end();
      else response.writeHead(307, { location: "/here" }).end();
    });
    expect(await client().json(url, { "x-api-key": "k" })).toBe(1);
    expect(seen).toEqual(["k", "k", undefined]);
    other.close();
  });

  test.each(["/list.json", "file:///etc/passwd", "http://"])("to %s and so on without end are refused, once", async (location) => {
    const { url, asked } = await serve((_request, response) => response.writeHead(302, { location }).end());
    await expect(client().json(url)).rejects.toThrow(/leads elsewhere/);
    expect(asked.length).toBeLessThan(8);
  });
});

test("a proxy that is none is the user's trouble, with its remedy, and not tried again", async () => {
  const waits: number[] = [];
  const http = new Http({ service: "test list", env: { HTTPS_PROXY: "socks://127.0.0.1" }, sleep: (ms) => Promise.resolve(void waits.push(ms)) });
  await expect(http.json("http://127.0.0.1:1/")).rejects.toMatchObject({ name: "ConfigError", remedy: expect.stringMatching(/proxy/) });
  expect(waits).toEqual([]);
});

test("a refusal that does not end is read only in part", async () => {
  const { url } = await serve((_request, response) => {
    response.writeHead(404).write('{"message":"gone"}'.padEnd(4000));
    const more = setInterval(() => response.write("x".repeat(10_000)), 1);
    response.on("close", () => clearInterval(more));
  });
  await expect(client([], { silenceMs: 2000 }).json(url)).rejects.toThrow("answered 404 (gone)");
});

describe("download", () => {
  const body = Buffer.from(`${"x".repeat(300_000)}end`);
  const check = { algorithm: "sha256" as const, hex: createHash("sha256").update(body).digest("hex") };
  let files = 0;
  const target = (): string => join(folder, `file-${files++}`);

  /** Answers ranges; the first answer breaks off after `cut` bytes. */
  const ranged =
    (cut: number, tag = '"v1"'): Answer =>
    (request, response, at) => {
      const from = request.headers["if-range"] === tag ? Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0) : 0;
      const rest = body.subarray(from);
      const head = { etag: tag, "content-length": rest.length, ...(from > 0 && { "content-range": `bytes ${from}-${body.length - 1}/${body.length}` }) };
      response.writeHead(from > 0 ? 206 : 200, head);
      if (at > 1) response.end(rest);
      else response.write(rest.subarray(0, cut), () => setTimeout(() => response.destroy(), 20));
    };

  test("goes on where it broke off, and leaves no part behind", async () => {
    const { url, asked } = await serve(ranged(100_000));
    const file = target();
    await client().download(url, file, check);
    expect(readFileSync(file).equals(body)).toBe(true);
    expect(asked[1]?.headers.range).toMatch(/^bytes=\d+-$/);
    expect(existsSync(`${file}.part`) || existsSync(`${file}.part.etag`)).toBe(false);
  });

  test("a part of an earlier run is used when the file is still the same", async () => {
    const file = target();
    writeFileSync(`${file}.part`, body.subarray(0, 50_000));
    writeFileSync(`${file}.part.etag`, '"v1"');
    const { url, asked } = await serve(ranged(0));
    await client().download(url, file, check);
    expect(asked[0]?.headers.range).toBe("bytes=50000-");
    expect(readFileSync(file).equals(body)).toBe(true);
  });

  test("a part of another file is thrown away", async () => {
    const file = target();
    writeFileSync(`${file}.part`, "of an older edition");
    writeFileSync(`${file}.part.etag`, '"v0"');
    const { url } = await serve((request, response) => ranged(0)(request, response, 2));
    await client().download(url, file, check);
    expect(readFileSync(file).equals(body)).toBe(true);
  });

  test("tries count from the last that brought the file further", async () => {
    const large = Buffer.alloc(8 * 1024 * 1024, "y");
    const { url, asked } = await serve((request, response) => {
      const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
      const head = { etag: '"v1"', "content-length": large.length - from, "content-range": `bytes ${from}-${large.length - 1}/${large.length}` };
      response.writeHead(from > 0 ? 206 : 200, head);
      response.write(large.subarray(from, from + 1.5 * 1024 * 1024), () => setTimeout(() => response.destroy(), 20));
    });
    const file = target();
    await client([], { tries: 2 }).download(url, file, undefined);
    expect(readFileSync(file).equals(large)).toBe(true);
    expect(asked.length).toBeGreaterThan(4);
  });

  test("a server that gives less than the rest is asked on", async () => {
    const { url } = await serve((request, response) => {
      const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? -1);
      const to = Math.min(body.length, Math.max(from, 0) + 120_000);
      if (from < 0)
        return void response.writeHead(200, { etag: '"v1"', "content-length": body.length }).write(body.subarray(0, to), () => request.socket.destroy());
      response.writeHead(206, { etag: '"v1"', "content-length": to - from, "content-range": `bytes ${from}-${to - 1}/${body.length}` });
      response.end(body.subarray(from, to));
    });
    const file = target();
    await client([], { tries: 5 }).download(url, file, check);
    expect(readFileSync(file).equals(body)).toBe(true);
  });

  test("the rest of another edition is not put behind the beginning of this one", async () => {
    const file = target();
    writeFileSync(`${file}.part`, "of an older edition");
    writeFileSync(`${file}.part.etag`, '"v0"');
    const { url } = await serve((_request, response, at) => {
      if (at === 1) response.writeHead(206, { etag: '"v1"', "content-range": `bytes 19-${body.length - 1}/${body.length}` }).end(body.subarray(19));
      else response.end(body);
    });
    await expect(client([], { tries: 1 }).download(url, file, check)).rejects.toThrow("206");
    expect(existsSync(file)).toBe(false);
  });

  test("what comes compressed is never resumed: a part has the bytes of the file, not those on the way", async () => {
    const packed = gzipSync(Buffer.from(Array.from({ length: 60_000 }, (_, at) => `${at * 7919}`).join()));
    const { url, asked } = await serve((request, response, at) => {
      const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
      const rest = packed.subarray(from);
      response.writeHead(from > 0 ? 206 : 200, { etag: '"v1"', "content-encoding": "gzip", "content-length": rest.length });
      if (at > 1) response.end(rest);
      else response.write(rest.subarray(0, rest.length / 2), () => setTimeout(() => response.destroy(), 20));
    });
    const file = target();
    await client().download(url, file, undefined);
    expect(readFileSync(file).equals(gunzipSync(packed))).toBe(true);
    expect(asked.map(({ headers }) => [headers["accept-encoding"], headers.range])).toEqual([
      ["identity", undefined],
      ["identity", undefined],
    ]);
  });

  test("an answer that ends with the connection is refused: it could be a part of the file", async () => {
    const { url } = await serve((request) => void request.socket.end("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\na,b\nc,d\n"));
    const file = target();
    await expect(client([], { tries: 1 }).download(url, file, undefined)).rejects.toThrow("does not say where it ends");
    expect(existsSync(file)).toBe(false);
  });

  test("a folder that cannot be written is the user's trouble, and not tried again", async () => {
    const { url, asked } = await serve((_request, response) => response.end(body));
    await expect(client().download(url, "/nowhere/at/all", undefined)).rejects.toMatchObject({ name: "ConfigError", message: expect.stringMatching(/ENOENT/) });
    expect(asked.length).toBe(1);
  });

  test("a file with another checksum does not appear", async () => {
    const { url } = await serve((_request, response) => response.end("something else"));
    const file = target();
    await expect(client().download(url, file, check)).rejects.toThrow(/sha256 of .* is not the one/);
    expect(existsSync(file) || existsSync(`${file}.part`)).toBe(false);
  });
});
