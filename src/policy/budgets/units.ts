import { z } from "zod";
import { Exact } from "../../base/exact.ts";
import { Name } from "../../config/name.ts";

const VOLUME = "a volume is a plain number above 0, of a month";

const Volume = z
  .number({ error: VOLUME })
  .positive(VOLUME)
  .max(1e15, VOLUME)
  .transform((value) => Exact.of(value));

const UnitSchema = z.strictObject({
  name: Name.describe("How reports call it: inferences, orders, customers"),
  per: z.number().int().min(1).max(1e12).default(1).describe("Of how many the cost is told: 1000"),
  now: Volume.optional().describe("How many there are a month today; without it nothing can be said of what one costs today"),
  forecast: z
    .union([Volume, z.record(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "must be a month such as 2026-12"), Volume)], {
      error: `${VOLUME}, or one for each month: { 2026-12: 125000000 }`,
    })
    .optional()
    .describe("How many there will be a month: one number, or one for each month, of which that of the merge counts"),
});

/** What a team sells or serves, with its volumes. */
export type Unit = z.infer<typeof UnitSchema>;

export const Units = z
  .array(UnitSchema)
  .max(1000)
  .refine((units) => new Set(units.map(({ name }) => name)).size === units.length, { error: "two units have the same name" });

/** What is forecast for the month of a day; undefined when nothing is. */
export function forecastOf({ forecast }: Unit, day: string): Exact | undefined {
  if (forecast === undefined || forecast instanceof Exact) return forecast;
  const month = day.slice(0, 7);
  return Object.hasOwn(forecast, month) ? forecast[month] : undefined;
}
