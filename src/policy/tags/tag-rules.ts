import { z } from "zod";
import { Name } from "../../config/name.ts";
import { TagKey } from "../../config/owner-classes.ts";
import { RepositoryPath } from "../../config/repository-path.ts";
import { Selector } from "../../config/selector.ts";
import { TagNamesSection } from "../../config/tag-names-schema.ts";
import { Day } from "../../pricing/terms/day.ts";
import { Level } from "../level.ts";

const text = z.string().min(1).max(256);

/** What the cost of resources must be tagged with. */
export const TagRule = z
  .strictObject({
    name: Name.optional().describe("How findings call it; default: the key. No two rules share one"),
    key: TagKey.describe("The tag, or a name of tags.canonical"),
    required: z.boolean().default(true).describe("Whether it must be there; otherwise only its value is judged"),
    values: z.array(text).min(1).max(10_000).optional().describe("Allowed values, as they stand"),
    values_file: RepositoryPath.optional().describe("A file of the repository with one allowed value in each line; # starts a comment"),
    pattern: text.optional().describe("A glob that the whole value must fit: * any run of characters but . and /, ** any run, ? one character"),
    ignore_case: z.boolean().default(false).describe("Whether values may differ in case from the allowed ones"),
    for: Selector.optional(),
    reach: z
      .array(z.enum(["resource", "instances", "volumes", "tasks"]))
      .min(1)
      .default(["resource", "instances"])
      .describe("What must carry it: the resource, and the instances, volumes or tasks that it starts"),
    level: Level.default("approvable"),
    warn_until: Day.optional().describe("Only warns before this day"),
    unknown: Level.optional().describe("What a value means that cannot be checked before apply; default: the rule's level"),
  })
  .refine(({ values, values_file: file, pattern }) => [values, file, pattern].filter((one) => one !== undefined).length <= 1, {
    error: "one of values, values_file and pattern is enough",
  });
export type TagRule = z.infer<typeof TagRule>;

/** The section `tags:` of a policy. */
export const TagSection = z
  .strictObject({
    canonical: TagNamesSection.describe("One name for what the clouds' tags and labels call differently; selectors, from_tag and rules may use it"),
    rules: z.array(TagRule).max(500).default([]).describe("What the cost of resources must be tagged with"),
  })
  .refine(({ rules }) => new Set(rules.map(({ name, key }) => name ?? key)).size === rules.length, { error: "two rules have the same name", path: ["rules"] })
  .default({ canonical: {}, rules: [] })
  .describe("Tags and labels");
