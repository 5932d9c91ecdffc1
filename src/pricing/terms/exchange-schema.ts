import { z } from "zod";
import { Day } from "./day.ts";

const RATE = 'a rate is decimal text above 0 in quotes, such as "0.90": how much `to` one `from` is';
const Currency = z.string({ error: "must be an ISO 4217 code such as USD" }).regex(/^[A-Z]{3}$/, "must be an ISO 4217 code such as USD");

const ExchangeRate = z
  .strictObject({
    from: Currency.describe("Currency of the prices"),
    to: Currency.describe("Currency of the limits"),
    rate: z
      .string({ error: RATE })
      .regex(/^\d{1,12}(\.\d{1,18})?$/, RATE)
      .refine((text) => /[1-9]/.test(text), RATE)
      .describe("How much `to` one `from` is, as decimal text"),
    date: Day.describe("Day of the rate; not in the future"),
    source: z
      .string()
      .regex(/^(?=.*\S)[^\p{C}]{1,80}$/u, "1 to 80 characters, none of them invisible")
      .describe("Whose rate it is; shown in reports"),
  })
  .refine(({ from, to }) => from !== to, { error: "from and to are the same", path: ["to"] });

/** The section `prices.exchange` of a policy: no rate is taken backwards, and none through a third currency. */
export const ExchangeRates = z
  .array(ExchangeRate)
  .max(100)
  .superRefine((rates, context) => {
    for (const [at, { from, to }] of rates.entries()) {
      const first = rates.findIndex((other) => other.from === from && other.to === to);
      if (first < at) context.addIssue({ code: "custom", message: `there are two rates from ${from} to ${to}`, path: [at] });
    }
  });
export type ExchangeRates = z.infer<typeof ExchangeRates>;
