import { z } from "zod";
import { isDay } from "../../base/day.ts";

/** A day of the calendar, YYYY-MM-DD. */
export const Day = z
  .string({ error: "must be a day such as 2026-11-01" })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "must be a day such as 2026-11-01", abort: true })
  .refine(isDay, { error: "is no day of the calendar", abort: true });
