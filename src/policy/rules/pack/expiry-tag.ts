import { z } from "zod";
import { isDay } from "../../../base/day.ts";
import { counted, KEPT } from "../rule.ts";
import { undecidable } from "../undecidable.ts";
import { type PackRule, packRule } from "./pack-rule.ts";
import { limit } from "./settings.ts";

const MS_A_DAY = 24 * 3600 * 1000;

const Settings = z.strictObject({
  tag: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._:/-]{0,127}$/u, "must be the name of a tag or label")
    .default("expires")
    .describe("tag or label with a day, YYYY-MM-DD"),
  within_days: limit("the latest day allowed, counted from today").default(30),
});

export const expiryTag: PackRule = packRule({
  name: "costgate/expiry-tag",
  about: "What costs something says when it ends: a tag with a day that is not over, and not too far away",
  next: "Tag it with the day on which it ends, as YYYY-MM-DD.",
  settings: Settings,
  make: ({ tag, within_days: days }, { asOf }) => {
    const last = new Date(Date.parse(`${asOf}T00:00:00Z`) + days * MS_A_DAY).toISOString().slice(0, 10);
    return {
      looksAt: "each",
      types: undefined,
      seesOthers: false,
      comparesBefore: true,
      says: (n) => `${counted(n, "resource has", "resources have")} no expiry within ${days} days (tag ${tag})`,
      judge: (subject) => {
        if (subject.estimate[subject.side].status === "free") return KEPT;
        const hidden = subject.hiddenTag(tag);
        if (hidden !== undefined) undecidable(hidden);
        const day = subject.tags.get(tag);
        return day !== undefined && isDay(day) && day >= asOf && day <= last ? KEPT : { is: "broken", state: day ?? "" };
      },
    };
  },
});
