import type { PriceQuery } from "../../../resources/price-query.ts";
import type { Fact } from "../../snapshot/facts.ts";
import { dayOfReading, LeftOut } from "../as-of.ts";
import type { AskPrices, ListOptions, ReadPriceList, Wanted } from "../price-list.ts";
import { isRegion } from "./locations.ts";
import { knownMachines, type Machines } from "./machines.ts";
import { elementsOf } from "./pages.ts";
import { priceOf, type SkuPrice } from "./prices.ts";
import { laddersAt } from "./shelf.ts";
import { Service } from "./sku.ts";
import { serviceNameOf } from "./words.ts";

const SOURCE = "google-cloud-catalog";

/** Its machine types are put together out of their parts. */
const ENGINE = "Compute Engine";

/**
 * Facts of the Cloud Billing Catalog API; the key comes from GOOGLE_API_KEY of `options.env`. Their date is the newest day on which a price of the
 * service took effect, as the catalogue says. Throws ConfigError without a key or with a refused one, ServiceError where the list cannot be read whole.
 */
export const readGoogleCatalog: ReadPriceList = (wanted, options) => readCatalog(wanted, options, knownMachines());

/** Asks the API for some prices: it has no filter, so their services are read whole. */
export const askGoogleCatalog: AskPrices = async (queries, currency, options) => {
  const asked = queries.filter(({ cloud, place }) => cloud === "google" && place !== undefined);
  if (asked.length === 0) return [];
  const wanted = new Set(asked.map(keyOf));
  const services = [...new Set(asked.map(({ service }) => service))];
  const places = [...new Set(asked.map(({ place = "" }) => place.split(">")[0] ?? ""))];
  const facts: Fact[] = [];
  for await (const fact of readGoogleCatalog({ services, places, currency }, options)) if (wanted.has(keyOf(fact))) facts.push(fact);
  return facts;
};

/** The list with machine types out of these machines. */
export async function* readCatalog(wanted: Wanted, options: ListOptions, machines: Machines): AsyncGenerator<Fact> {
  const services = await servicesOf(wanted, options);
  for (const [name, ids] of services) {
    const leftOut = new LeftOut();
    const prices: SkuPrice[] = [];
    for (const id of ids) for await (const price of pricesOf(id, name, wanted.currency, options, leftOut)) prices.push(price);
    yield* factsOf(name, prices, wanted, name === ENGINE ? machines : undefined, leftOut);
    options.log(`${name}: ${prices.length.toLocaleString("en")} SKUs${leftOut.toString()}`);
  }
}

/** Ids by the names of our keys, sorted; some services have the same name. */
async function servicesOf({ services }: Wanted, options: ListOptions): Promise<[name: string, ids: string[]][]> {
  const found = new Map<string, string[]>();
  for await (const raw of elementsOf("/v1/services", "services", {}, options)) {
    const service = Service.safeParse(raw);
    if (!service.success || /[\t\r\n]/.test(service.data.displayName)) continue;
    const name = serviceNameOf(service.data.displayName);
    if (services.length === 0 || services.includes(name)) found.set(name, [...(found.get(name) ?? []), service.data.serviceId]);
  }
  for (const name of services) if (!found.has(name)) options.log(`${name}: the catalogue has no service of this name`);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

async function* pricesOf(id: string, service: string, currency: string, options: ListOptions, leftOut: LeftOut): AsyncGenerator<SkuPrice> {
  const asOf = dayOfReading(options);
  for await (const raw of elementsOf(`/v1/services/${encodeURIComponent(id)}/skus`, "skus", { currencyCode: currency }, options)) {
    const price = priceOf(raw, service, currency, asOf, leftOut);
    if (price) yield price;
  }
}

function* factsOf(service: string, prices: readonly SkuPrice[], wanted: Wanted, machines: Machines | undefined, leftOut: LeftOut): Generator<Fact> {
  const byPlace = new Map<string, SkuPrice[]>();
  for (const price of prices) {
    for (const place of price.places.filter((one) => isWanted(one, wanted))) {
      const there = byPlace.get(place);
      if (there) there.push(price);
      else byPlace.set(place, [price]);
    }
  }
  const date = prices.reduce((newest, { start = "" }) => (start > newest ? start : newest), "");
  if (date === "" && prices.length > 0) return leftOut.add("services without a date");
  const shared = { cloud: "google", service, currency: wanted.currency, source: SOURCE, date, exact: true } as const;
  for (const place of [...byPlace.keys()].sort()) {
    for (const { steps, ...ladder } of laddersAt(byPlace.get(place) ?? [], machines, leftOut)) {
      for (const step of steps) yield { ...shared, place, ...ladder, ...step, at: `${SOURCE} ${service} ${place}` };
    }
  }
}

/** What is no region ("global", "us", "eur4") comes along. */
function isWanted(place: string, { places }: Wanted): boolean {
  return places.length === 0 || !isRegion(place) || places.includes(place.split(">")[0] ?? "");
}

function keyOf({ service, product, place = "", purchase }: Pick<PriceQuery, "service" | "product" | "place" | "purchase">): string {
  return [service, product, place, purchase].join("\t");
}
