import { z } from "zod";
import { compileGlob } from "../../../config/glob.ts";
import { are, counted, KEPT } from "../rule.ts";
import { type PackRule, packRule } from "./pack-rule.ts";
import { globs } from "./settings.ts";

export const preferredRegions: PackRule = packRule({
  name: "costgate/preferred-regions",
  about: "What costs something is in one of the regions listed",
  next: "Move it to a region that the policy lists.",
  settings: z.strictObject({ regions: globs("regions, globs: eu-west-1, europe-*") }),
  make: ({ regions }) => {
    const preferred = regions.map(compileGlob);
    return {
      looksAt: "each",
      types: undefined,
      seesOthers: false,
      comparesBefore: true,
      says: (n) => `${counted(n, "resource")} ${are(n)} outside the regions that the policy lists`,
      judge: (subject) => {
        if (subject.estimate[subject.side].status === "free") return KEPT;
        const { region } = subject;
        return preferred.some((fits) => fits(region)) ? KEPT : { is: "broken", state: region };
      },
    };
  },
});
