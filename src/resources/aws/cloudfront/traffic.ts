import type { Exact } from "../../../base/exact.ts";
import { aws } from "../../price-query.ts";
import { type Component, type UsageKey, usageNumber } from "../../sheet.ts";
import areas from "./areas.json" with { type: "json" };

/** What is billed by the area of the edge location that a viewer reaches. */
const KINDS = [
  { key: "monthly_data_transfer_to_internet_gb", name: "Data to the internet", unit: "GB", product: "DataTransfer-Out-Bytes", says: "GB sent to viewers" },
  { key: "monthly_data_transfer_to_origin_gb", name: "Data to the origin", unit: "GB", product: "DataTransfer-Out-OBytes", says: "GB sent to origins" },
  { key: "monthly_http_requests", name: "HTTP requests", unit: "requests", product: "Requests-HTTP-Proxy", says: "HTTP requests" },
  { key: "monthly_https_requests", name: "HTTPS requests", unit: "requests", product: "Requests-HTTPS-Proxy", says: "HTTPS requests" },
] as const;

const EDGES = Object.entries(areas.edges);

/** Usage keys of all kinds and areas, such as `monthly_http_requests.us`. */
export const trafficUsage: Record<string, UsageKey<"number">> = Object.fromEntries(
  KINDS.flatMap(({ key, says }) => EDGES.map(([area, { covers }]) => [`${key}.${area}`, usageNumber(`${says} a month, in ${covers}`)] as const)),
);

interface Trafficked {
  readonly usage: { readonly [key: string]: Exact | undefined };
}

/** A line for each area that usage names; one that asks, for the first area, where it names none. */
export const trafficComponents: readonly Component<Trafficked>[] = KINDS.flatMap(({ key, name, unit, product }) => {
  const isSilent = (r: Trafficked): boolean => EDGES.every(([area]) => r.usage[`${key}.${area}`] === undefined);
  return EDGES.map(([area, { place }], at) => ({
    name,
    detail: () => place,
    unit,
    when: (r: Trafficked) => r.usage[`${key}.${area}`] !== undefined || (at === 0 && isSilent(r)),
    quantity: (r: Trafficked) => r.usage[`${key}.${area}`],
    price: aws("AmazonCloudFront", product, { place }),
    ...(product === "DataTransfer-Out-Bytes" && { sharedTiers: true as const }),
  }));
});
