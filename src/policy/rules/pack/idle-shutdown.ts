import { z } from "zod";
import { enforcerOf } from "../../../resources/enforced-schedules.ts";
import { acceleratorsOf, FLEET_TYPES } from "../fleet.ts";
import { counted, KEPT } from "../rule.ts";
import type { Subject } from "../subject.ts";
import { type PackRule, packRule } from "./pack-rule.ts";

export const idleShutdown: PackRule = packRule({
  name: "costgate/idle-shutdown",
  about: "Something in the plan stops machines by the clock; a schedule in the usage file alone does not (docs/usage.md lists what does)",
  next: "Add a schedule that stops it, such as aws_autoscaling_schedule.",
  settings: z.strictObject({ only: z.enum(["accelerators", "all"]).default("accelerators").describe("machines with accelerators, or all machines") }),
  make: ({ only }) => ({
    looksAt: "each",
    types: FLEET_TYPES,
    seesOthers: true,
    comparesBefore: true,
    says: (n) =>
      `nothing in the plan stops ${counted(n, only === "all" ? "resource" : "resource with accelerators", only === "all" ? "resources" : "resources with accelerators")} by the clock`,
    judge: (subject) => {
      if (!runs(subject, only)) return KEPT;
      const { change, side, plan } = subject;
      return enforcerOf(change, side, plan, side) === undefined ? { is: "broken", state: "" } : KEPT;
    },
  }),
});

function runs({ machines }: Subject, only: "accelerators" | "all"): boolean {
  const running = machines.filter(({ most }) => most > 0);
  return only === "all" ? running.length > 0 : running.some((group) => acceleratorsOf(group).length > 0);
}
