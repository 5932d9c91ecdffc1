import { z } from "zod";
import { Exact } from "../../base/exact.ts";

// One file is parsed once in a process: compiling a parser for it costs more than it saves.
z.config({ jitless: true });

const NUMBER = "a plain number of at least 0 such as 0.10, in quotes where it has more than 15 digits";

/** Exact: a number with more digits than a double holds must come as text. */
const Digits = z
  .number({ error: NUMBER })
  .min(0, NUMBER)
  .max(1e15, NUMBER)
  .refine((value) => digitsOf(value) <= 15, { error: NUMBER });
const Numeric = Digits.transform((value) => Exact.of(value));
const Plain = z.union([Digits, z.string().regex(/^\d{1,15}(\.\d{1,20})?$/, NUMBER)], { error: NUMBER }).transform((value) => Exact.of(value));

function digitsOf(value: number): number {
  return String(value).replace(/e.*$/, "").replace(".", "").replace(/^0+/, "").length;
}

const Type = z.string().regex(/^[a-z][a-z0-9]*(_[a-z0-9-]+)*$/, "a Terraform type such as datadog_monitor");
const Key = z.string().regex(/^[a-z][a-z0-9_]{0,79}$/, "a name of small letters, digits and _");
const USAGE_KEY = /^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$/;
const UsageKey = z.string().regex(USAGE_KEY, "a usage key such as monthly_requests or standard.storage_gb").max(200);
const Path = z
  .string()
  .regex(/^[A-Za-z_]\w*(\.[A-Za-z_][\w-]*){0,7}$/, "an attribute's path such as size or config.size_gb")
  .max(300);
/** Names stand in tables as they are: letters, digits, spaces and few signs only, and nothing that GitHub would make a link or a mention. */
const Name = z
  .string()
  .regex(/^[\p{L}\p{N}](?:[\p{L}\p{N} ,()_+:-]|\.(?!\p{L})){0,79}$/u, "up to 80 letters, digits, spaces and . , ( ) _ + : -, no address and no mention");
const LINE = /^[^\p{Cc}\s](?:[^\p{Cc}]*[^\p{Cc}\s])?$/u;
const Sentence = z.string().regex(LINE, "one line of text").max(300);
const Words = z.string().regex(LINE, "the billing words of the price list, in one line").max(300);

/** An attribute that a kind reads from Terraform's values. */
export const Attribute = z
  .strictObject({
    text: Path.optional().describe("Path of a text"),
    number: Path.optional().describe("Path of a number"),
    flag: Path.optional().describe("Path of true or false"),
    count: Path.optional().describe("Path of blocks, a list or a map: how many there are"),
    default: z
      .union([z.string().max(300), z.boolean(), Plain])
      .optional()
      .describe("What holds where it is not set, and stands in (as a listed assumption) where only apply will tell"),
    because: Sentence.optional().describe("Where the default is from"),
  })
  .refine((given) => [given.text, given.number, given.flag, given.count].filter((path) => path !== undefined).length === 1, {
    error: "an attribute has one of text, number, flag and count",
  })
  .refine((given) => (given.default === undefined) === (given.because === undefined), {
    error: "a default needs because, and because a default",
    path: ["default"],
  })
  .transform(({ text, number, flag, count, default: standard, because }, context) => {
    const is: keyof typeof SPELLED = text !== undefined ? "text" : flag !== undefined ? "flag" : number !== undefined ? "number" : "count";
    // A number in quotes is a text for text attributes, and a number for the others.
    const numeric = is === "number" || is === "count" ? Plain.safeParse(standard instanceof Exact ? standard.toString() : standard).data : undefined;
    const fits = is === "text" ? typeof standard === "string" : is === "flag" ? typeof standard === "boolean" : numeric !== undefined;
    if (standard !== undefined && !fits)
      context.issues.push({ code: "custom", input: standard, message: `the default of a ${is} is ${SPELLED[is]}`, path: ["default"] });
    return { is, path: text ?? number ?? flag ?? count ?? "", default: numeric ?? standard, because };
  });
export type Attribute = z.infer<typeof Attribute>;

const SPELLED = { text: "text, in quotes where it looks like a number", flag: "true or false", number: NUMBER, count: NUMBER } as const;

const Tier = z.strictObject({ from: Plain.describe("First unit of a month at this price; 0 for the first step"), price: Plain });

const FORMS = ["amount", "tiers", "aws", "azure", "google"] as const;
const OWN = ["currency", "source", "date"] as const;
const LISTED = ["product", "place", "place_from", "purchase"] as const;

/** A price of the team's own, or a key of the price lists. */
export const Price = z
  .strictObject({
    amount: Plain.optional().describe("Own price: for one unit"),
    tiers: z.array(Tier).min(1).max(100).optional().describe("Own price in steps: ascending, the first from 0"),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, "must be an ISO 4217 code such as USD")
      .optional(),
    source: Sentence.optional().describe("Where an own price is from: a contract, an invoice"),
    date: z.iso.date("a day such as 2026-01-31").optional().describe("Day from which an own price holds"),
    aws: Words.optional().describe("List price: AWS service code, such as AmazonS3"),
    azure: Words.optional().describe("List price: Azure service name, such as Storage"),
    google: Words.optional().describe("List price: Google service, such as Compute Engine"),
    product: Words.optional().describe("Billing words as in the price list"),
    place: Words.optional().describe("Region or global; default: the resource's region"),
    place_from: Key.optional().describe("A text attribute of the kind that names the region"),
    purchase: Words.optional().describe("Default: on-demand"),
  })
  .superRefine((given, context) => {
    const wrong = troubleOf(given);
    if (wrong !== undefined) context.addIssue({ code: "custom", message: wrong });
  });
export type Price = z.infer<typeof Price>;

function troubleOf(
  given: { readonly [K in (typeof FORMS)[number] | (typeof OWN)[number] | (typeof LISTED)[number]]?: unknown } & {
    tiers?: readonly z.infer<typeof Tier>[] | undefined;
  },
): string | undefined {
  const forms = FORMS.filter((name) => given[name] !== undefined);
  const [form] = forms;
  if (!form || forms.length > 1) return `a price has one of ${FORMS.join(", ")}`;
  const isOwn = form === "amount" || form === "tiers";
  const stray = (isOwn ? LISTED : OWN).find((name) => given[name] !== undefined);
  if (stray) return `${stray} does not belong to ${isOwn ? "an own" : "a list"} price`;
  const missing = (isOwn ? OWN : (["product"] as const)).find((name) => given[name] === undefined);
  if (missing) return `${isOwn ? "an own" : "a list"} price needs ${missing}`;
  if (given.place !== undefined && given.place_from !== undefined) return "a price has one of place and place_from";
  const steps = given.tiers?.map(({ from }) => from) ?? [];
  const rises = steps.every((from, at) => (at === 0 ? from.isZero : from.gt(steps[at - 1] ?? 0)));
  return rises ? undefined : "steps ascend, the first from 0";
}

const FACTOR = "a number of at least 0, the name of an attribute or usage key, or a list of these: their product";
const Factor = z.union([z.string({ error: FACTOR }).regex(USAGE_KEY, FACTOR), Numeric], { error: FACTOR });
const Quantity = z
  .union([Factor, z.array(Factor, { error: FACTOR }).min(1, FACTOR).max(10, FACTOR)], { error: FACTOR })
  .transform((given) => (Array.isArray(given) ? given : [given]));

const Wanted = z.union([z.string().max(300), z.boolean(), Numeric], { error: "a text, a number of at least 0, or true or false" });
const Condition = z
  .record(
    Key,
    z
      .union([Wanted, z.array(Wanted).min(1).max(200)], { error: "a value, or a list of values" })
      .transform((given) => (Array.isArray(given) ? given : [given])),
  )
  .refine((given) => Object.keys(given).length > 0, { error: "names no attribute" });
export type Condition = z.infer<typeof Condition>;

export const Component = z
  .strictObject({
    name: Name.describe("Stable: comparisons pair lines by it"),
    unit: Name.describe("Unit of the price: months, GB-months, hours, requests"),
    quantity: Quantity.describe(
      "Of a month in the unit (for hourly lines: how many run): a number, the name of an attribute or usage key, or a list of these: their product",
    ),
    hourly: z.literal(true).optional().describe("Billed while it runs: the quantity is multiplied by the 730 hours of a month"),
    one_time: z.literal(true).optional().describe("Charged once, not every month"),
    when: Condition.optional().describe("Attribute → value, or list of values; all must fit. Default: always"),
    price: Price,
  })
  .refine(({ hourly, one_time }) => !(hourly && one_time), { error: "a line is hourly or charged once, not both" })
  .refine(({ hourly, unit }) => !hourly || /(^|-)hours$/.test(unit), {
    error: "an hourly line has a unit of hours, such as hours or vCPU-hours",
    path: ["unit"],
  });
export type Component = z.infer<typeof Component>;

const Attributes = z.record(Key, Attribute).refine((given) => Object.keys(given).length <= 100, { error: "more than 100 attributes" });
const Components = z.array(Component).max(50);

export const Part = z
  .strictObject({
    each: Path.describe("Path of blocks: the components are billed once for each block"),
    attributes: Attributes.optional().describe("Read within the block"),
    components: Components.min(1),
  })
  .describe("What is billed once for each block of a kind, such as a disk");
export type Part = z.infer<typeof Part>;

export const Kind = z
  .strictObject({
    type: z
      .union([Type, z.array(Type).min(1).max(50)], { error: "a Terraform type such as datadog_monitor, or a list of types" })
      .transform((given) => (Array.isArray(given) ? given : [given])),
    title: Name,
    pricing: z
      .string()
      .regex(/^[^\p{Cc}\s]+$/u, "an address")
      .max(300)
      .optional()
      .describe("Where the prices stand"),
    replaces: z.literal(true).optional().describe("Counts before a built-in sheet of the type"),
    limits: z.array(Sentence).max(50).optional().describe("What it knowingly does not price"),
    attributes: Attributes.optional(),
    usage: z
      .record(UsageKey, Sentence)
      .refine((given) => Object.keys(given).length <= 100, { error: "more than 100 usage keys" })
      .optional()
      .describe("Usage key → what it means"),
    free: Sentence.optional().describe("Why the type costs nothing at all"),
    free_when: Condition.optional().describe("When one of these resources costs nothing: attribute → value, or list of values; all must fit"),
    components: Components.optional(),
    parts: z.array(Part).max(50).optional(),
  })
  .refine(({ free, components, parts }) => (free === undefined) === (components?.length ?? 0) + (parts?.length ?? 0) > 0, {
    error: "a kind has components or parts, or says with free why it costs nothing",
  })
  .refine(({ components = [], parts = [] }) => components.length + parts.flatMap((part) => part.components).length <= 50, { error: "more than 50 components" });
export type Kind = z.infer<typeof Kind>;

/** A kinds file: resource types of a team's own, as data. */
export const KindsFile = z.strictObject({
  version: z.literal(1, { error: "must be 1" }).default(1),
  kinds: z.array(Kind).max(1000).default([]),
});
