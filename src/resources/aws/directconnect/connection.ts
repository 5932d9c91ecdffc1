import { type Read, text, unpriced } from "../../fields.ts";
import { aws, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, type UsageKey, usageNumber, usageText } from "../../sheet.ts";
import regions from "./regions.json" with { type: "json" };

const attributes = { bandwidth: text() };

/** Regions stand in usage files with underscores. */
const FROM = "monthly_outbound_from_region_to_dx_connection_location";
const sources = regions.map((region) => ({ region, key: `${FROM}.${region.replaceAll("-", "_")}` as const }));

const split: Readonly<Record<`${typeof FROM}.${string}`, UsageKey<"number">>> = Object.fromEntries(
  sources.map(({ region, key }) => [key, usageNumber(`GB a month from ${region} to the connection's location`)]),
);
const others = {
  monthly_outbound_region_to_dx_location_gb: usageNumber("GB a month from the connection's own region to its location"),
  dx_connection_type: usageText("dedicated, or hosted where a partner provides the port"),
  dx_virtual_interface_type: usageText("private, or public: over which kind of virtual interface the data goes"),
};
const usage: typeof split & typeof others = { ...split, ...others };

type Connection = Read<typeof attributes> & Context<typeof usage, {}>;

/** "10Gbps" → "10G", as price lists say it. */
function capacity({ bandwidth }: Connection): string {
  const [, size, unit] = /^(\d+)([GM])bps$/.exec(bandwidth ?? "") ?? [];
  return size && unit ? `${size}${unit}` : unpriced(`bandwidth ${bandwidth} is not a number of Mbps or Gbps`);
}

function isHosted(r: Connection): boolean {
  const kind = r.usage.dx_connection_type?.toLowerCase() ?? "dedicated";
  if (kind === "dedicated" || kind === "hosted") return kind === "hosted";
  return unpriced("usage dx_connection_type is neither dedicated nor hosted");
}

function transfer(r: Connection, from: string): PriceQuery {
  const kind = r.usage.dx_virtual_interface_type?.toLowerCase() ?? "private";
  if (kind !== "private") unpriced(`the price of data over a ${kind.slice(0, 20)} virtual interface is not known`);
  return aws("AWSDirectConnect", "DataTransfer Outbound", { place: `${from}>${r.region}` });
}

const isSplit = (r: Connection): boolean => sources.some(({ key }) => r.usage[key] !== undefined);

export const connection: AnySheet = sheet({
  type: "aws_dx_connection",
  title: "Direct Connect connection",
  pricing: "aws.amazon.com/directconnect/pricing",
  limits: [
    "The port is priced by the region; where its locations cost differently, as in Japan and Taiwan, there is no price.",
    "The prices are of 2020 and know ports up to 10 Gbps. What the partner or the cross connect costs is not in them.",
  ],
  attributes,
  usage,
  components: [
    {
      name: "Port",
      detail: (r) => `${capacity(r)}, ${isHosted(r) ? "hosted" : "dedicated"}`,
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: (r) => aws("AWSDirectConnect", `Direct Connect ${isHosted(r) ? "HC " : ""}${capacity(r)}`),
    },
    {
      name: "Data to the location",
      detail: () => "from its own region",
      unit: "GB",
      when: (r) => !isSplit(r),
      quantity: (r) => r.usage.monthly_outbound_region_to_dx_location_gb,
      price: (r) => transfer(r, r.region),
    },
    ...sources.map(
      ({ region, key }): Component<Connection> => ({
        name: "Data to the location",
        detail: () => `from ${region}`,
        unit: "GB",
        when: (r) => r.usage[key] !== undefined,
        quantity: (r) => r.usage[key],
        price: (r) => transfer(r, region),
      }),
    ),
  ],
});
