import { z } from "zod";
import { compileGlob } from "../../../config/glob.ts";
import { FLEET_TYPES } from "../fleet.ts";
import { are, counted } from "../rule.ts";
import { undecidable } from "../undecidable.ts";
import { eachMachine } from "./each-machine.ts";
import { type PackRule, packRule } from "./pack-rule.ts";
import { globs } from "./settings.ts";

export const preferredFamilies: PackRule = packRule({
  name: "costgate/preferred-families",
  about: "Machines are of one of the families listed",
  next: "Take a machine of a family that the policy lists.",
  settings: z.strictObject({ families: globs("families as the provider writes them, globs: m7*, t4g, Bs_v2, e2") }),
  make: ({ families }) => {
    const preferred = families.map(compileGlob);
    return {
      looksAt: "each",
      types: FLEET_TYPES,
      seesOthers: false,
      comparesBefore: true,
      says: (n) => `${counted(n, "resource")} ${are(n)} of machine families that the policy does not list`,
      judge: eachMachine(({ name, machine }) => {
        const family = machine?.family?.name ?? undecidable(`the family of the machine type ${name} is not known`);
        return !preferred.some((fits) => fits(family));
      }),
    };
  },
});
