import { z } from "zod";
import { compileGlob } from "../../../config/glob.ts";
import { FLEET_TYPES, type MachineGroup } from "../fleet.ts";
import { are, counted } from "../rule.ts";
import { undecidable } from "../undecidable.ts";
import { eachMachine } from "./each-machine.ts";
import { type PackRule, packRule } from "./pack-rule.ts";
import { globs, limit } from "./settings.ts";

const Settings = z
  .strictObject({
    machines: globs("machine types, globs: t3.*, t4g.**, Standard_B*, e2-*").optional(),
    max_vcpus: limit("of one machine").optional(),
    max_memory_gib: limit("of one machine").optional(),
  })
  .refine((settings) => Object.values(settings).some((value) => value !== undefined), "needs machines, max_vcpus or max_memory_gib");

export const allowedMachines: PackRule = packRule({
  name: "costgate/allowed-machines",
  about: "Machines are of the types listed, and no larger than so: for production's sizes in development",
  next: "Take a smaller machine, or one that the policy lists.",
  settings: Settings,
  make: ({ machines, max_vcpus: vcpus, max_memory_gib: memory }) => {
    const allowed = machines?.map(compileGlob);
    const isLarger = (size: number | undefined, most: number | undefined, name: string): boolean =>
      most !== undefined && (size ?? undecidable(`the size of the machine type ${name} is not known`)) > most;
    const isWrong = ({ name, machine }: MachineGroup): boolean =>
      allowed?.some((fits) => fits(name)) === false || isLarger(machine?.vcpu, vcpus, name) || isLarger(machine?.memoryGib, memory, name);
    return {
      looksAt: "each",
      types: FLEET_TYPES,
      seesOthers: false,
      comparesBefore: true,
      says: (n) => `${counted(n, "resource")} ${are(n)} of machine types or sizes that the policy does not allow here`,
      judge: eachMachine(isWrong),
    };
  },
});
