import { z } from "zod";
import { compileGlob } from "../../../config/glob.ts";
import { acceleratorsOf, FLEET_TYPES } from "../fleet.ts";
import type { Subject } from "../subject.ts";
import { tally } from "../tally.ts";
import { type PackRule, packRule } from "./pack-rule.ts";
import { globs, limit } from "./settings.ts";

const Settings = z.strictObject({
  max: limit("accelerators in all"),
  kinds: globs("only accelerators of these names, globs: h100, a100, l4, trainium*").optional(),
  counts: z.enum(["running", "ceiling"]).default("running").describe("machines that run, or as many as an autoscaler may start"),
});

export const gpuLimit: PackRule = packRule({
  name: "costgate/gpu-limit",
  about: "No more GPUs and other accelerators than so: machines × accelerators of each",
  next: "Take fewer or smaller machines.",
  settings: Settings,
  make: ({ max, kinds, counts }) => {
    const wanted = kinds?.map(compileGlob);
    return {
      looksAt: "whole",
      types: FLEET_TYPES,
      measure: (subjects) => {
        const { told, undecided } = tally(subjects, (subject) =>
          countsOf(subject, counts).filter(({ name, count }) => count > 0 && wanted?.some((fits) => fits(name)) !== false),
        );
        const byKind = new Map<string, number>();
        for (const { name, count } of told.flatMap(({ value: kept }) => kept)) byKind.set(name, (byKind.get(name) ?? 0) + count);
        const value = [...byKind.values()].reduce((all, count) => all + count, 0);
        const addresses = told.filter(({ value: kept }) => kept.length > 0).map(({ address }) => address);
        return { value, isOver: value > max, says: sayKinds(value, max, byKind), addresses, undecided };
      },
    };
  },
});

function countsOf({ machines }: Subject, counts: "running" | "ceiling"): { name: string; count: number }[] {
  return machines.flatMap((group) => {
    const running = counts === "running" ? group.count : group.most;
    // What a machine that does not run would have does not matter.
    return running === 0 ? [] : acceleratorsOf(group).map(({ name, count }) => ({ name: shown(name), count: running * count }));
  });
}

/** Names of attached accelerators come from the plan. */
function shown(name: string): string {
  return /^[a-z0-9-]{1,40}$/.test(name) ? name : "other";
}

function sayKinds(value: number, max: number, byKind: ReadonlyMap<string, number>): string {
  const kinds = [...byKind].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => ({ name: name.toUpperCase(), count }));
  if (kinds.length === 1) return `${value} of ${max} ${kinds[0]?.name} accelerators that the policy allows here`;
  return `${value} of ${max} accelerators that the policy allows here (${kinds.map(({ name, count }) => `${count} ${name}`).join(", ")})`;
}
