import { block, type Read, text, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

const byDefault = { because: "Cloud Build's default pool" };

const attributes = {
  build: block(
    {
      options: block(
        { machine_type: text({ default: "e2-standard-2", because: "Cloud Build's default" }), worker_pool: text({ default: undefined, ...byDefault }) },
        byDefault,
      ),
    },
    byDefault,
  ),
} as const;

export const trigger: AnySheet = sheet({
  type: "google_cloudbuild_trigger",
  title: "Cloud Build trigger",
  pricing: "cloud.google.com/build/pricing",
  limits: ["A build file in the repository may ask for larger machines, which the plan does not say."],
  attributes,
  usage: { monthly_build_minutes: usageNumber("minutes that its builds take in a month") },
  components: [
    {
      name: "Build minutes",
      detail: machineOf,
      unit: "minutes",
      quantity: (r) => r.usage.monthly_build_minutes,
      price: (r) => {
        if (r.build?.options?.worker_pool) unpriced("the price of private pools is not known");
        return google("Cloud Build", machineOf(r), { place: "global" });
      },
    },
  ],
});

/** "E2_HIGHCPU_8" is e2-highcpu-8; UNSPECIFIED is the default. */
function machineOf({ build }: Read<typeof attributes>): string {
  const machine = (build?.options?.machine_type ?? "UNSPECIFIED").toLowerCase().replaceAll("_", "-");
  return machine === "unspecified" ? "e2-standard-2" : machine;
}
