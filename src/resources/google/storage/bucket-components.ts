import { unpriced } from "../../fields.ts";
import { google, type PriceQuery } from "../../price-query.ts";
import { type Component, type Context, usageNumber } from "../../sheet.ts";
import { type Continent, locationOf } from "../shared/location.ts";

const OUT = "monthly_egress_data_transfer_gb";

export const bucketUsage = {
  storage_gb: usageNumber("GB kept, averaged over the month"),
  monthly_class_a_operations: usageNumber("operations that write, copy or list (class A) a month"),
  monthly_class_b_operations: usageNumber("operations that read (class B) a month"),
  [`${OUT}.same_continent`]: usageNumber("GB that go to other Google Cloud regions of the continent in a month"),
  [`${OUT}.worldwide`]: usageNumber("GB that go to the internet in a month, without Asia and Australia"),
  [`${OUT}.asia`]: usageNumber("GB that go to the internet in Asia in a month, without China"),
  [`${OUT}.china`]: usageNumber("GB that go to the internet in China in a month, without Hong Kong"),
  [`${OUT}.australia`]: usageNumber("GB that go to the internet in Australia in a month"),
} as const;

/** What is kept in one location and class. Getters that read when asked. */
export interface Kept {
  /** "EU", "us-central1" */
  readonly location: string;
  /** "NEARLINE" */
  readonly storageClass: string;
}

type Used = Context<typeof bucketUsage, {}>;

/** Words of the bill's lines by class; REGIONAL and MULTI_REGIONAL are older names of STANDARD. */
const CLASSES: ReadonlyMap<string, string> = new Map([
  ["STANDARD", "Standard"],
  ["REGIONAL", "Standard"],
  ["MULTI_REGIONAL", "Standard"],
  ["NEARLINE", "Nearline"],
  ["COLDLINE", "Coldline"],
  ["ARCHIVE", "Archive"],
  ["DURABLE_REDUCED_AVAILABILITY", "Durable Reduced Availability"],
]);

/** Words of "Download …" by usage key. The catalogue's aggregationLevel of these SKUs is ACCOUNT. */
const DOWNLOADS = [
  ["worldwide", "worldwide, without Asia and Australia", "Worldwide Destinations (excluding Asia & Australia)"],
  ["asia", "to Asia, without China", "APAC"],
  ["china", "to China, without Hong Kong", "China"],
  ["australia", "to Australia", "Australia"],
] as const;

/** What objects are billed for; `of` finds where and how they are kept. */
export function bucketComponents<R extends Used>(of: (r: R) => Kept): Component<R>[] {
  const global = (words: string): PriceQuery => google("Cloud Storage", words, { place: "global" });
  const words = (r: R): string => classOf(of(r));
  const operations = (letter: "A" | "B", name: string): Component<R> => ({
    name,
    detail: words,
    unit: "operations",
    quantity: (r) => (letter === "A" ? r.usage.monthly_class_a_operations : r.usage.monthly_class_b_operations),
    price: (r) => global(`${locationOf(of(r).location).kind} ${words(r)} Class ${letter} Operations`),
  });
  return [
    { name: "Storage", detail: words, unit: "GB-months", quantity: (r) => r.usage.storage_gb, price: (r) => storagePrice(words(r), of(r).location) },
    operations("A", "Writes and lists (class A)"),
    operations("B", "Reads (class B)"),
    {
      name: "Data transfer on the same continent",
      unit: "GB",
      // Where it has no known price it matters only to those who use it.
      when: (r) => insideContinent(of(r)) !== undefined || r.usage[`${OUT}.same_continent`] !== undefined,
      quantity: (r) => r.usage[`${OUT}.same_continent`],
      price: (r) => insideContinent(of(r)) ?? unpriced("the price of transfer on its continent is not known"),
    },
    ...DOWNLOADS.map(
      ([key, name, destination]): Component<R> => ({
        name: `Data transfer ${name}`,
        unit: "GB",
        quantity: (r) => r.usage[`${OUT}.${key}`],
        price: global(`Download ${destination}`),
        sharedTiers: true,
      }),
    ),
  ];
}

/** The words of its class on a bill: "Nearline". */
export function classOf({ storageClass }: Kept): string {
  return CLASSES.get(storageClass.toUpperCase()) ?? unpriced("its storage class is none that this version knows");
}

function storagePrice(words: string, location: string): PriceQuery {
  const { place, kind } = locationOf(location);
  const where = { Regional: "", "Dual-Region": " Dual-region", "Multi-Region": " Multi-region" }[kind];
  return google("Cloud Storage", `${words} Storage${where}`, { place });
}

const BETWEEN = "Network Data Transfer GCP Inter Region";

/** Transfer between regions of one continent: some have billing words of their own, the others a pair as place. */
const INSIDE: ReadonlyMap<Continent, PriceQuery> = new Map<Continent, PriceQuery>([
  ["North America", google("Cloud Storage", `${BETWEEN} within Northern America`, { place: "global" })],
  ["Europe", google("Cloud Storage", `${BETWEEN} within Europe`, { place: "global" })],
  ["Asia", google("Cloud Storage", `${BETWEEN} within Asia`, { place: "global" })],
  ["Africa", google("Cloud Storage", BETWEEN, { place: "South Africa>South Africa" })],
  ["Middle East", google("Cloud Storage", BETWEEN, { place: "Middle East>Middle East" })],
  ["South America", google("Cloud Storage", BETWEEN, { place: "South America>South America" })],
]);

function insideContinent({ location }: Kept): PriceQuery | undefined {
  const { continent } = locationOf(location);
  return continent && INSIDE.get(continent);
}
