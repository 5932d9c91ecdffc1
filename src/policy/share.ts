import { z } from "zod";
import { Exact } from "../base/exact.ts";
import { AMOUNT, Amount } from "./amount.ts";

/** A share of something: "10%". */
export interface Share {
  percent: Exact;
}

/** What an amount or a share is: for messages. */
const either = (whole: string): string => `${AMOUNT}, or a share of ${whole}, such as "10%"`;

/** An amount of money, or a share of a whole that the words name. */
export const amountOrShare = (whole: string) =>
  z.union(
    [
      Amount,
      z
        .string()
        .regex(/^\d{1,5}(\.\d{1,4})?%$/, either(whole))
        .transform((text): Share => ({ percent: Exact.of(text.slice(0, -1)) })),
    ],
    { error: either(whole) },
  );

/** The amount that an amount or a share comes to. */
export function amountOf(given: Exact | Share, whole: Exact): Exact {
  return given instanceof Exact ? given : whole.times(given.percent).over(100);
}
