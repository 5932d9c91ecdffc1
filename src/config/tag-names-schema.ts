import { z } from "zod";
import { TagKey } from "./owner-classes.ts";

const keys = z.array(TagKey).min(1).max(50);
const byCloud = z.strictObject({ aws: keys.optional(), azure: keys.optional(), google: keys.optional() });

/** One name for what the clouds' tags and labels call differently. */
export const TagNamesSection = z
  .record(
    TagKey,
    z.union([keys, byCloud], { error: "must be a list of keys, or a list for each of aws, azure and google" }).transform((given) => {
      const { aws = [], azure = [], google = [] } = Array.isArray(given) ? { aws: given, azure: given, google: given } : given;
      return { aws, azure, google };
    }),
  )
  .refine((names) => Object.keys(names).length <= 100, "at most 100 names")
  .default({});
