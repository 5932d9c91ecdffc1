import type { Exact } from "../../../base/exact.ts";
import { block, number, type Read, text, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  edition: text(),
  slot_capacity: number(),
  autoscale: block({ max_slots: number({ default: undefined, because: "none" }) }, { because: "no autoscaling" }),
} as const;

const usage = { slots: usageNumber("slots that are billed on average, those of the baseline and of autoscaling") } as const;

type Reservation = Read<typeof attributes> & Context<typeof usage, {}>;

const EDITIONS: ReadonlyMap<string, string> = new Map([
  ["STANDARD", "Standard"],
  ["ENTERPRISE", "Enterprise"],
  ["ENTERPRISE_PLUS", "Enterprise Plus"],
]);

export const reservation: AnySheet = sheet({
  type: "google_bigquery_reservation",
  title: "BigQuery reservation",
  pricing: "cloud.google.com/bigquery/pricing",
  limits: [
    "Slots that a capacity commitment covers are priced as pay-as-you-go.",
    "Autoscaling is expected to add no slots; the most is max_slots beyond the baseline.",
  ],
  attributes,
  usage,
  components: [
    {
      name: "Slots",
      detail: (r) => `${editionOf(r)}, pay as you go`,
      unit: "slot-hours",
      hourly: true,
      quantity: slotsOf,
      price: (r) => google("BigQuery", `Editions slot-hour ${editionOf(r)} (pay as you go)`),
    },
  ],
});

function editionOf({ edition }: Reservation): string {
  return EDITIONS.get(edition ?? "") ?? unpriced(edition ? `the edition ${edition.slice(0, 40)} is not known` : "edition is not set");
}

/** The baseline is billed all the time, what autoscaling adds while it is there. */
function slotsOf(r: Reservation): Exact {
  const baseline = r.slot_capacity ?? unpriced("slot_capacity is not set");
  const most = (): Exact | undefined => r.autoscale?.max_slots?.plus(baseline);
  return r.scaled({ value: r.usage.slots ?? baseline, least: () => baseline, most, by: "autoscale.max_slots" });
}
