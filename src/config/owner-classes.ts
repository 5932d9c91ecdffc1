import { z } from "zod";
import { compileGlob } from "./glob.ts";
import { Name } from "./name.ts";
import { OWNER_KINDS, UNOWNED } from "./owners.ts";
import { Selector } from "./selector.ts";

/** Key of a tag or label, or a policy's name for several. */
export const TagKey = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} _.:/=+@-]{0,127}$/u, "must be the key of a tag: up to 128 letters, digits, spaces and _ . : / = + - @");

const ClassName = Name.refine((name) => name !== UNOWNED, `"${UNOWNED}" is what belongs to nobody`);
const CostClass = z.enum(["cogs", "operating", "experiment"], { error: "must be cogs, operating or experiment" });

/** An entry of a class: a name for what the selector chooses, or a tag whose value is the name. */
const entry = <T extends z.ZodType<string>>(name: T) =>
  z
    .strictObject({
      name: name.optional().describe("What the chosen resources belong to"),
      for: Selector.optional(),
      from_tag: TagKey.optional().describe("A tag (or a name of tags.canonical) whose value is the name"),
      values: z.array(name).min(1).max(10_000).optional().describe("Values of the tag that count; all when left out"),
    })
    .refine((given) => (given.name === undefined) !== (given.from_tag === undefined), { error: "an entry needs name or from_tag, and not both" })
    .refine((given) => given.values === undefined || given.from_tag !== undefined, { error: "values go with from_tag", path: ["values"] });

const ENTRY = entry(ClassName);
export type ClassEntry = z.infer<typeof ENTRY>;

const FIRST = "An ordered list: the first entry that fits counts. What none fits is unowned";
const entries = z.array(ENTRY).max(2000).default([]);

/** The policy's sections of classes. */
export const CLASS_SECTIONS = {
  environments: entries.describe(`Environments. ${FIRST}`),
  teams: entries.describe(`Who owns what. ${FIRST}`),
  products: entries.describe(`Products. ${FIRST}`),
  cost_centers: entries.describe(`Cost centres. ${FIRST}`),
  cost_classes: z
    .array(entry(CostClass).transform((given) => (given.from_tag === undefined ? given : { values: CostClass.options, ...given })))
    .max(2000)
    .default([])
    .describe(`Kinds of cost: cogs, operating or experiment. ${FIRST}`),
} as const;

type Sections = { readonly [section in keyof typeof CLASS_SECTIONS]: readonly ClassEntry[] };

/** Something that is wrong, and where. */
export interface Stray {
  path: readonly (string | number)[];
  message: string;
}

const REFERENCES = OWNER_KINDS.filter(({ section }) => section in Selector.shape) as readonly { section: "environments" | "teams" | "products" }[];

/** What the classes' own selectors say of other classes that cannot be: a class may name only those before it, so that none hangs on itself. */
export function strayReferences(sections: Sections): Stray[] {
  return OWNER_KINDS.flatMap(({ section }, order) => {
    const later = OWNER_KINDS.slice(order).map((kind) => kind.section);
    return sections[section].flatMap((one, at) => strayNames(one.for, [section, at, "for"], sections, later));
  });
}

/** What a selector says of classes that are not there, or that are among those it may not name. */
export function strayNames(selector: Selector | undefined, path: Stray["path"], sections: Sections, later: readonly string[] = []): Stray[] {
  return REFERENCES.flatMap(({ section }) => {
    const patterns = selector?.[section];
    if (!patterns) return [];
    if (later.includes(section)) {
      const order = OWNER_KINDS.map((kind) => kind.section).join(", ");
      return [{ path: [...path, section], message: `cannot be named here: classes are told in the order ${order}, each by those before it` }];
    }
    return patterns.flatMap((pattern, at) =>
      isDefined(pattern, sections[section]) ? [] : [{ path: [...path, section, at], message: `none of ${section} is called ${pattern}` }],
    );
  });
}

/** Whether a glob fits any name that resources can have. */
function isDefined(pattern: string, given: readonly ClassEntry[]): boolean {
  const fits = compileGlob(pattern);
  if (given.length > 0 && fits(UNOWNED)) return true;
  return given.some(({ name, from_tag: tag, values }) => (name !== undefined && fits(name)) || (tag !== undefined && (values?.some(fits) ?? true)));
}
