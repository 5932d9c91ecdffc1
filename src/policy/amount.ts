import { z } from "zod";
import { Exact } from "../base/exact.ts";

/** What an amount in a policy is: for messages. */
export const AMOUNT = "an amount is a plain number of at least 0 in the policy's currency, such as 500 or 500.50";

/** An amount of money a month. Plain numbers only: `5,000`, `$500` and `500 USD` are refused rather than guessed at. */
export const Amount = z
  .number({ error: AMOUNT })
  .min(0, AMOUNT)
  .max(1e12, AMOUNT)
  .transform((value) => Exact.of(value));
