import { z } from "zod";

/** What a finding may do: warn, block until somebody approves, or block whatever anybody says. */
export const Level = z.enum(["advisory", "approvable", "hard"]).describe("advisory: warns; approvable: blocks until approved; hard: blocks");
export type Level = z.infer<typeof Level>;
