import type { PriceQuery } from "../../../resources/price-query.ts";
import type { Fact } from "../../snapshot/facts.ts";
import { Spool } from "../../snapshot/spool.ts";
import { dayOfReading, LeftOut } from "../as-of.ts";
import type { AskPrices, ListOptions, ReadPriceList, Wanted } from "../price-list.ts";
import { NO_REGIONS } from "./key.ts";
import { laddersOf } from "./ladders.ts";
import { type Filter, itemsOf } from "./pages.ts";
import { type Row, rowsOf } from "./rows.ts";

const SOURCE = "azure-retail-prices";

/**
 * Facts of the Azure Retail Prices API. Their date is the newest day on which a price of what was read took effect: the list's edition, which stays
 * the same while no price changes. Facts come sorted, when all pages are read. Throws ServiceError where the list cannot be read whole.
 */
export const readAzureRetail: ReadPriceList = (wanted, options) => readFilters(filtersOf(wanted), wanted.currency, options);

/**
 * Asks the API for some prices. A product cannot be taken apart into the fields of a filter (names hold slashes themselves), so a service is read
 * as it is in the region, a page or two; virtual machines are asked for by size. Throws ServiceError where an answer cannot be read whole.
 */
export const askAzureRetail: AskPrices = async (queries, currency, options) => {
  const asked = queries.filter(({ cloud, place }) => cloud === "azure" && place !== undefined);
  const wanted = new Set(asked.map(keyOf));
  const filters = new Map(asked.flatMap(filtersFor).map((filter) => [JSON.stringify(filter), filter]));
  const facts: Fact[] = [];
  for await (const fact of readFilters([...filters.values()], currency, options)) if (wanted.has(keyOf(fact))) facts.push(fact);
  return facts;
};

/** Reads what fits any of the filters. */
async function* readFilters(filters: readonly Filter[], currency: string, options: ListOptions): AsyncGenerator<Fact> {
  const asOf = dayOfReading(options);
  const spool = new Spool();
  try {
    let date = "";
    for (const filter of filters) {
      const newest = await collect(filter, currency, asOf, spool, options);
      if (newest > date) date = newest;
    }
    for (const drawer of spool.names()) yield* factsOf(drawer, [...spool.lines(drawer)], currency, date, options);
  } finally {
    spool.close();
  }
}

/** One query for each service and place: the API documents no "or". What has no region comes along. */
function filtersOf({ services, places }: Wanted): Filter[] {
  const named = services.length > 0 ? [...new Set(services)].map((serviceName) => ({ serviceName })) : [{}];
  if (places.length === 0) return named;
  const asked = [...new Set([...places.filter((place) => place !== "global"), ...NO_REGIONS])];
  return named.flatMap((filter) => asked.map((armRegionName) => ({ ...filter, armRegionName })));
}

/** Puts the rows of one query into the spool; gives the newest day of them. */
async function collect(filter: Filter, currency: string, asOf: string, spool: Spool, options: ListOptions): Promise<string> {
  const leftOut = new LeftOut();
  let newest = "";
  let items = 0;
  for await (const raw of itemsOf(filter, currency, options)) {
    items++;
    const placed = rowsOf(raw, currency, asOf, leftOut);
    for (const row of placed?.rows ?? []) {
      spool.add(`${placed?.service}\t${placed?.place}`, JSON.stringify(row));
      if (row[5] > newest) newest = row[5];
    }
  }
  const what =
    Object.values(filter)
      .map((value) => value || "no region")
      .join(" ") || "all services";
  if (items > 0) options.log(`${what}: ${items.toLocaleString("en")} rows${leftOut.toString()}`);
  return newest;
}

function* factsOf(drawer: string, lines: readonly string[], currency: string, date: string, options: ListOptions): Generator<Fact> {
  const [service = "", place = ""] = drawer.split("\t");
  const leftOut = new LeftOut();
  const ladders = laddersOf(
    lines.map((line) => JSON.parse(line) as Row),
    leftOut,
  );
  for (const { product, purchase, unit, steps } of ladders) {
    const shared = { cloud: "azure", service, product, place, purchase, unit, currency, source: SOURCE, date, exact: true, basis: "seen" } as const;
    for (const step of steps) yield { ...shared, ...step, at: `${SOURCE} ${service} ${place}` };
  }
  if (leftOut.toString() !== "") options.log(`${service} ${place}: ${ladders.length} keys${leftOut.toString()}`);
}

function filtersFor({ service, product, place = "" }: PriceQuery): Filter[] {
  const [, armSkuName] = (service === "Virtual Machines" && /^([^/]+)\/(?:Linux|Windows)$/.exec(product)) || [];
  const regions = place === "global" ? ["", "Global"] : [place];
  return regions.map((armRegionName) => ({ serviceName: service, armRegionName, ...(armSkuName !== undefined && { armSkuName }) }));
}

function keyOf({ service, product, place = "", purchase }: { service: string; product: string; place?: string | undefined; purchase: string }): string {
  return [service, product, place, purchase].join("\t");
}
