import { type Exact, exact } from "../../../base/exact.ts";
import { text, unpriced } from "../../fields.ts";
import { google, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, type UsageKey, usageNumber } from "../../sheet.ts";
import { type Continent, continentOf, locationOf } from "../shared/location.ts";
import { destinations } from "./destinations.ts";

const OUT = "monthly_egress_data_transfer_gb";

const usage: Record<string, UsageKey<"number">> = {
  storage_gb: usageNumber("GB kept, averaged over the month"),
  ...Object.fromEntries(destinations.map((region) => [`${OUT}.${region}`, usageNumber(`GB that go to ${region.replaceAll("_", "-")} in a month`)])),
};

type Repository = { readonly location: string | undefined } & Context<typeof usage, {}>;

const WORDS = "Artifact Registry Network Inter Region Egress";

/** What traffic is billed as: cloud.google.com/artifact-registry/pricing. One price for all of a continent, which a region of it stands for. */
const ROUTES = {
  "within North America": google("Artifact Registry", `${WORDS} North America to North America`, { place: "us-east1" }),
  "within Europe": google("Artifact Registry", `${WORDS} Europe to Europe`, { place: "europe-north1" }),
  "within Asia": google("Artifact Registry", `${WORDS} AsiaPacfic to AsiaPacfic`, { place: "asia-east1" }),
  "to or from Oceania": google("Artifact Registry", `${WORDS} Intercontinental to/from Oceania`, { place: "global" }),
  "between continents": google("Artifact Registry", `${WORDS} Intercontinental (Excl Oceania)`, { place: "global" }),
} as const satisfies Readonly<Record<string, PriceQuery>>;

type Route = keyof typeof ROUTES | "without a known price";

const WITHIN: ReadonlyMap<Continent, Route> = new Map<Continent, Route>([
  ["North America", "within North America"],
  ["Europe", "within Europe"],
  ["Asia", "within Asia"],
]);

export const repository: AnySheet = sheet({
  type: "google_artifact_registry_repository",
  title: "Artifact Registry repository",
  pricing: "cloud.google.com/artifact-registry/pricing",
  limits: ["Transfer to the internet and scanning for vulnerabilities are not priced."],
  attributes: { location: text() },
  usage,
  components: [
    {
      name: "Storage",
      unit: "GB-months",
      quantity: (r) => r.usage["storage_gb"],
      price: google("Artifact Registry", "Artifact Registry Storage", { place: "global" }),
    },
    ...Object.entries(ROUTES).map(
      ([route, price]): Component<Repository> => ({
        name: `Data transfer ${route}`,
        unit: "GB",
        when: (r) => !amountOf(r, route as Route).isZero,
        quantity: (r) => amountOf(r, route as Route),
        price,
      }),
    ),
    {
      name: "Other data transfer",
      unit: "GB",
      when: (r) => !amountOf(r, "without a known price").isZero,
      quantity: (r) => amountOf(r, "without a known price"),
      price: () => unpriced("the price of transfer between its location and a destination is not known"),
    },
  ],
});

function amountOf(r: Repository, route: Route): Exact {
  return destinations.reduce((total, region) => {
    const amount = r.usage[`${OUT}.${region}`];
    return amount && routeOf(r.location || r.region, region.replaceAll("_", "-")) === route ? total.plus(amount) : total;
  }, exact(0));
}

/** Undefined where it costs nothing: within the region, or the continent that a multi-region is. */
function routeOf(location: string, destination: string): Route | undefined {
  const { place, kind, continent: from } = locationOf(location);
  const to = continentOf(destination);
  if (place === destination || (kind !== "Regional" && from === to)) return undefined;
  if (!from || !to) return "without a known price";
  if (from === "Oceania" || to === "Oceania") return "to or from Oceania";
  if (from !== to) return "between continents";
  return WITHIN.get(from) ?? "without a known price";
}
