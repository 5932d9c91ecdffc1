import { expect, test } from "vitest";
import { levelOn } from "../../src/policy/rollout.ts";

test.each([
  ["before the day it warns", "hard", "2026-12-01", "2026-11-30", "advisory"],
  ["from that day on it has its level", "hard", "2026-12-01", "2026-12-01", "hard"],
  ["and after it", "approvable", "2026-12-01", "2027-01-01", "approvable"],
  ["without a day it has it at once", "hard", undefined, "2026-11-30", "hard"],
  ["a warning stays one", "advisory", "2026-12-01", "2026-12-02", "advisory"],
] as const)("%s", (_what, level, until, asOf, expected) => expect(levelOn(level, until, asOf)).toBe(expected));
