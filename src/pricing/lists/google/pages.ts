import type { Env } from "../../../base/transport.ts";
import { ConfigError, ServiceError } from "../../../base/trouble.ts";
import type { ListOptions } from "../price-list.ts";
import { Page } from "./sku.ts";

const SERVICE = "Google Cloud Billing Catalog API";

const REMEDY = "Create an API key for the Cloud Billing API (cloud.google.com/docs/authentication/api-keys) and give it as GOOGLE_API_KEY.";

/** The most that the API gives at once. */
const PAGE_SIZE = "5000";

/** Compute Engine has some 40,000 SKUs. */
const MAX_PAGES = 1000;

/**
 * Elements of all pages of a list: services, or the SKUs of one. The key goes in a header: URLs end up in logs.
 * Throws ConfigError on a key that is missing or refused, ServiceError on what is not a page, and on pages that do not end.
 */
export async function* elementsOf(path: string, kind: "services" | "skus", parameters: Readonly<Record<string, string>>, options: ListOptions): AsyncGenerator {
  const headers = { "x-goog-api-key": keyOf(options.env) };
  const tokens = new Set<string>();
  let token: string | undefined;
  do {
    const query = new URLSearchParams({ ...parameters, pageSize: PAGE_SIZE, ...(token !== undefined && { pageToken: token }) });
    const page = Page.safeParse(await options.http.json(`${options.baseUrl}${path}?${query.toString()}`, headers).catch(refuse));
    if (!page.success) throw new ServiceError(SERVICE, `the answer is not a page of ${kind}`);
    yield* page.data[kind] ?? [];
    token = page.data.nextPageToken || undefined;
    if (token !== undefined && (tokens.has(token) || tokens.size >= MAX_PAGES)) throw new ServiceError(SERVICE, "the pages lead back to themselves");
    if (token !== undefined) tokens.add(token);
  } while (token !== undefined);
}

function keyOf(env: Env = {}): string {
  const key = (env["COSTGATE_GOOGLE_API_KEY"] || env["GOOGLE_API_KEY"] || "").trim();
  if (key === "") throw new ConfigError("Google's price list needs an API key", { remedy: REMEDY });
  // Never quoted: it is a secret, and a header would quote it.
  if (!/^[\w.~+/=-]+$/.test(key)) throw new ConfigError("GOOGLE_API_KEY is not an API key", { remedy: REMEDY });
  return key;
}

function refuse(error: unknown): never {
  const { status, message } = error instanceof ServiceError ? error : { status: undefined, message: "" };
  const isKey = status === 401 || status === 403 || (status === 400 && /api key/i.test(message));
  throw isKey ? new ConfigError(`Google refuses the API key: ${message}`, { remedy: REMEDY }) : error;
}
