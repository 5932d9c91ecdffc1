import { type Exact, exact } from "../../../base/exact.ts";
import { type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, type UsageKey, usageNumber } from "../../sheet.ts";
import places from "./areas.json" with { type: "json" };

const attributes = { endpoint_group_region: text() };

const AREAS = Object.entries(places.areas);
const DIRECTIONS = [
  { key: "monthly_inbound_data_transfer_gb", name: "Premium on inbound data", product: "IN-Bytes-Internet", says: "GB a month from viewers in" },
  { key: "monthly_outbound_data_transfer_gb", name: "Premium on outbound data", product: "OUT-Bytes-Internet", says: "GB a month to viewers in" },
] as const;
type Direction = (typeof DIRECTIONS)[number];

const usage: Record<string, UsageKey<"number">> = Object.fromEntries(
  DIRECTIONS.flatMap(({ key, says }) => AREAS.map(([area, { covers }]) => [`${key}.${area}`, usageNumber(`${says} ${covers}`)] as const)),
);

type Group = Read<typeof attributes> & Context<typeof usage, {}>;

/** The area that the group's region belongs to; the group's own region is the provider's where it is not set. */
function areaOf(r: Group): string {
  const region = r.endpoint_group_region ?? r.region;
  const [, code] = Object.entries(places.regions).find(([start]) => region.startsWith(start)) ?? [];
  return code ?? unpriced(`the price area of ${region} is not known`);
}

function total(r: Group, { key }: Direction): Exact {
  return AREAS.reduce((sum, [area]) => sum.plus(r.usage[`${key}.${area}`] ?? 0), exact(0));
}

/** AWS charges the direction that carries more (price page, "dominant direction"). */
function isDominant(r: Group, direction: Direction): boolean {
  const [inbound, outbound] = DIRECTIONS;
  const isInbound = total(r, inbound).gt(total(r, outbound));
  return isInbound === (direction === inbound);
}

function lines(direction: Direction): Component<Group>[] {
  const { key, name, product } = direction;
  return AREAS.map(([area, { code, covers }], at) => ({
    name,
    detail: () => covers,
    unit: "GB",
    when: (r) => isDominant(r, direction) && (r.usage[`${key}.${area}`] !== undefined || (at === 0 && total(r, direction).isZero)),
    quantity: (r) => r.usage[`${key}.${area}`],
    price: (r) => aws("AWSGlobalAccelerator", product, { operation: "Dominant", place: `${areaOf(r)}>${code}` }),
  }));
}

export const endpointGroup: AnySheet = sheet({
  type: "aws_globalaccelerator_endpoint_group",
  title: "Global Accelerator endpoint group",
  pricing: "aws.amazon.com/global-accelerator/pricing",
  limits: [
    "The dominant direction is AWS's hour by hour and the accelerator's; here it is the month's and the group's.",
    "The ordinary data transfer out of the region is billed apart.",
  ],
  attributes,
  usage,
  components: DIRECTIONS.flatMap(lines),
});
