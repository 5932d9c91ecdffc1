import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { transportFor } from "../../src/base/transport.ts";
import { createClient } from "../../src/github/client.ts";
import type { GitHubError } from "../../src/github/failure.ts";
import { type FakeGitHub, startFakeGitHub } from "./fake-github.ts";

let fake: FakeGitHub;
let proxy: Server;
let port = 0;
const tunnels: { target: string | undefined; authorization: string | undefined }[] = [];

/** A proxy that counts tunnels, and opens none to GitHub itself. */
beforeEach(async () => {
  fake = await startFakeGitHub({ comments: [{ body: "hi" }] });
  tunnels.length = 0;
  proxy = createServer().on("connect", (request, socket) => {
    tunnels.push({ target: request.url, authorization: request.headers["proxy-authorization"] });
    const [host, to] = (request.url ?? "").split(":");
    if (host !== "127.0.0.1") return void socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    const target = connect(Number(to), host, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      target.pipe(socket).pipe(target);
    });
    target.on("error", () => socket.destroy());
    socket.on("error", () => target.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  port = (proxy.address() as AddressInfo).port;
});

afterEach(async () => {
  await fake.close();
  proxy.closeAllConnections();
  proxy.close();
});

const list = (env: Record<string, string>): Promise<unknown[]> =>
  createClient({ ...fake.env, ...env }, { token: "ghs_test", sleep: async () => undefined }).list("/repos/acme/infra/issues/7/comments");

test.each(["http_proxy", "HTTP_PROXY"])("FT38: %s is used, with its user", async (name) => {
  expect(await list({ [name]: `http://ada:s3cret@127.0.0.1:${port}` })).toHaveLength(1);
  expect(tunnels).toEqual([{ target: new URL(fake.url).host, authorization: `Basic ${btoa("ada:s3cret")}` }]);
});

test("FT38: an address without a scheme is one", async () => {
  expect(await list({ http_proxy: `127.0.0.1:${port}` })).toHaveLength(1);
  expect(tunnels).toHaveLength(1);
});

test.each(["no_proxy", "NO_PROXY"])("FT38: %s goes around it", async (name) => {
  expect(await list({ http_proxy: `http://127.0.0.1:${port}`, [name]: "example.com,127.0.0.1" })).toHaveLength(1);
  expect(tunnels).toEqual([]);
});

test("FT38: HTTPS_PROXY is for https; what it refuses is said without its password", async () => {
  expect(await list({ HTTPS_PROXY: `http://127.0.0.1:${port}`, http_proxy: "", NO_PROXY: "127.0.0.1" })).toHaveLength(1);
  const failed = await list({ GITHUB_API_URL: "https://ghes.invalid/api/v3", HTTPS_PROXY: `http://ada:s3cret@127.0.0.1:${port}` }).catch(
    (error: GitHubError) => error,
  );
  expect(tunnels.map(({ target }) => target)).toEqual(Array(3).fill("ghes.invalid:443"));
  expect(failed).toMatchObject({ kind: "network", message: expect.stringContaining("proxy answered 407") as string });
  expect(String(failed)).not.toContain("s3cret");
});

test.each(["socks5://ada:s3cret@h:1", "http://", "://s3cret"])("FT38: %s is a ConfigError without its value", async (value) => {
  const failed = await transportFor({ HTTPS_PROXY: value }).catch((error: Error) => error);
  expect(failed).toMatchObject({ name: "ConfigError" });
  expect(JSON.stringify(failed) + String(failed)).not.toContain("s3cret");
});

test("without a proxy it is Node's own fetch", async () => {
  expect(await transportFor({ NO_PROXY: "*", HTTPS_PROXY: " " })).toBe(fetch);
});
