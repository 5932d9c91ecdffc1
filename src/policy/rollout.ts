import type { Level } from "./policy.ts";

/** The level on a day: a rule that is being rolled out only warns before `warnUntil`, and has its own level from that day on (D8). Both days are YYYY-MM-DD. */
export function levelOn(level: Level, warnUntil: string | undefined, asOf: string): Level {
  return warnUntil !== undefined && asOf < warnUntil ? "advisory" : level;
}
