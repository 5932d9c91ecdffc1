import { z } from "zod";

/** Globs of names, one of which must fit. */
export function globs(about: string): z.ZodArray<z.ZodString> {
  return z.array(z.string().min(1).max(200)).min(1).max(200).describe(about);
}

/** A whole number of at least 0. */
export function limit(about: string): z.ZodNumber {
  return z.number().int().min(0).max(1_000_000).describe(about);
}
