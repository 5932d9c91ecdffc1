import { z } from "zod";
import { OWNER_KINDS } from "../config/owners.ts";
import { Level } from "./level.ts";

type Section = (typeof OWNER_KINDS)[number]["section"];

/** What cost means that a change adds and that belongs to nobody: one level for teams, or one for each class. */
export const Unowned = z
  .union([
    Level,
    z.strictObject(Object.fromEntries(OWNER_KINDS.map(({ section }) => [section, Level.optional()])) as Record<Section, z.ZodOptional<typeof Level>>),
  ])
  .transform((given): { [section in Section]?: Level | undefined } => (typeof given === "string" ? { teams: given } : given))
  .prefault("advisory")
  .describe(
    "What cost means that a change adds and that belongs to nobody: one level for teams, or one for each class. Counts only where the class is defined",
  );
