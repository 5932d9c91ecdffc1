import { ServiceError } from "../../../base/trouble.ts";
import type { ListOptions } from "../price-list.ts";
import { Page } from "./item.ts";

const SERVICE = "Azure Retail Prices API";

/** What to ask for; a field that is not given does not narrow. */
export interface Filter {
  serviceName?: string;
  armRegionName?: string;
  armSkuName?: string;
}

const API_VERSION = "2023-01-01-preview";

/** Ten million rows of 1,000 to a page, ten times the whole list. */
const MAX_PAGES = 10_000;

/**
 * Items of all pages. Of a `NextPageLink` only the query is used, and our own parameters go before its: it loses them at times (2022: all of them), or
 * carries a `$top` of 0 or less, which the API refuses with 400. Throws ServiceError on what is not a page, and on pages that do not end.
 */
export async function* itemsOf(filter: Filter, currency: string, { http, baseUrl, log }: ListOptions): AsyncGenerator {
  const first = new Map([
    ["api-version", API_VERSION],
    ["currencyCode", quoted(currency)],
    ...(Object.keys(filter).length > 0 ? [["$filter", clauses(filter)] as const] : []),
  ]);
  let at: Position | undefined = { query: first, skip: 0 };
  for (let pages = 0; at !== undefined; pages++) {
    if (pages >= MAX_PAGES) throw new ServiceError(SERVICE, `the list does not end after ${MAX_PAGES} pages`);
    const page = Page.safeParse(await http.json(`${baseUrl}/api/retail/prices?${write(at.query)}`));
    if (!page.success) throw new ServiceError(SERVICE, "the answer is not a page of prices");
    const { Items: items, NextPageLink: link, Count: count } = page.data;
    if (typeof count === "number" && count !== items.length) log(`${SERVICE}: a page states ${count} rows and has ${items.length}`);
    yield* items;
    at = link ? next(link, first, at, items.length) : undefined;
  }
}

/** What was asked, and how many rows of the list come before it. */
interface Position {
  query: ReadonlyMap<string, string>;
  skip: number;
}

/** Where the link leads, if that is further on; else to the row that comes next. */
function next(link: string, first: ReadonlyMap<string, string>, { query, skip }: Position, rows: number): Position {
  const at = link.indexOf("?");
  const linked = new Map([...new URLSearchParams(at < 0 ? "" : link.slice(at)), ...first]);
  linked.delete("$top");
  const linkedSkip = Number(linked.get("$skip") ?? Number.NaN);
  if (Number.isSafeInteger(linkedSkip) && linkedSkip > skip) return { query: linked, skip: linkedSkip };
  // A link with a token of its own, as other APIs of Azure have.
  if (!linked.has("$skip") && linked.size > first.size && write(linked) !== write(query)) return { query: linked, skip: skip + rows };
  if (rows === 0) throw new ServiceError(SERVICE, "the pages lead back to themselves");
  return { query: new Map([...first, ["$skip", String(skip + rows)]]), skip: skip + rows };
}

function write(parameters: ReadonlyMap<string, string>): string {
  const names = [...parameters.keys()].sort();
  return names.map((name) => `${name}=${encodeURIComponent(parameters.get(name) ?? "")}`).join("&");
}

function clauses(filter: Filter): string {
  return Object.entries(filter)
    .map(([field, value]) => `${field} eq ${quoted(String(value))}`)
    .join(" and ");
}

/** An OData string; names come from plans. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
