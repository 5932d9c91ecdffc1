import { ConfigError } from "./trouble.ts";

export type Env = Readonly<Record<string, string | undefined>>;

/** The part of `fetch` that we use. */
export type Transport = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string; redirect: "manual"; signal: AbortSignal },
) => Promise<{ status: number; headers: { get(name: string): string | null }; text(): Promise<string> }>;

/** `fetch` with answers that can be read as they arrive. */
export type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string; redirect: "manual" | "follow"; signal: AbortSignal },
) => Promise<Answer>;

/** The part of a `Response` that we use. */
export interface Answer {
  status: number;
  headers: { get(name: string): string | null };
  text(): Promise<string>;
  body: AsyncIterable<Uint8Array> | null;
}

/** Node's own fetch, or undici's through the proxy that the environment names (FT38). undici is 1 MB: loaded only when there is a proxy. */
export async function transportFor(env: Env): Promise<Fetch> {
  const httpProxy = proxyOf(env, "http_proxy");
  const httpsProxy = proxyOf(env, "https_proxy");
  if (!httpProxy && !httpsProxy) return fetch;
  const { EnvHttpProxyAgent, fetch: proxied } = await import("undici");
  // Never undefined: undici would look into the environment of the process instead.
  const dispatcher = new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy: env["no_proxy"] ?? env["NO_PROXY"] ?? "" });
  return (url, init) => proxied(url, { ...init, dispatcher });
}

/** Lower case wins, as in curl. The value is never quoted in an error: it can hold a password. */
function proxyOf(env: Env, name: string): string {
  const upper = name.toUpperCase();
  const value = (env[name] ?? env[upper] ?? "").trim();
  if (value === "") return "";
  const url = value.includes("://") ? value : `http://${value}`;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new ConfigError(`${upper} is not the address of an HTTP proxy`, { remedy: "write it like http://proxy.example:3128" });
  }
  return url;
}
