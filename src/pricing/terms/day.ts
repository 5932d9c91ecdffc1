import { z } from "zod";

/** A day of the calendar, YYYY-MM-DD. */
export const Day = z
  .string({ error: "must be a day such as 2026-11-01" })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "must be a day such as 2026-11-01", abort: true })
  .refine(isDay, { error: "is no day of the calendar", abort: true });

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
