import { z } from "zod";
import { Exact, exact } from "../../base/exact.ts";
import type { Position } from "../../base/trouble.ts";
import { checkYaml } from "../../config/check.ts";
import { compileGlob } from "../../config/glob.ts";
import { parseYaml } from "../../config/yaml.ts";
import type { PriceQuery } from "../../resources/price-query.ts";
import type { BookRule, PriceBook } from "./book.ts";
import { type RuleReach, type RuleScope, shadowOf } from "./book-order.ts";
import { Day } from "./day.ts";

const PRICE = 'a price is decimal text above 0 in quotes, such as "0.2004"';
const DISCOUNT = 'a discount is a share of the list price from 0% to 100%, such as "12.5%"';

// Checks of a whole rule see only values that passed their own: hence abort.
const STEP = { error: "a monthly quantity from 0 to 1e15", abort: true };

/** As text, because a number of YAML is binary and rounds. */
const Price = z
  .string({ error: PRICE })
  .regex(/^\d{1,12}(\.\d{1,18})?$/, { error: PRICE, abort: true })
  .refine((text) => /[1-9]/.test(text), { error: PRICE, abort: true })
  .transform((text) => exact(text));

const Percent = z
  .string({ error: DISCOUNT })
  .regex(/^(\d{1,2}(\.\d{1,6})?|100(\.0{1,6})?)%$/, { error: DISCOUNT, abort: true })
  .transform((text) => exact(text.slice(0, -1)));

const Step = z.strictObject({
  from: z
    .number()
    .min(0, STEP)
    .max(1e15, STEP)
    .transform((quantity) => exact(quantity))
    .describe("From this monthly quantity on; the first from 0, ascending"),
  price: Price,
});

const Name = z
  .string()
  .regex(/^(?=.*\S)[^\p{C}]{1,80}$/u, "1 to 80 characters, none of them invisible")
  .transform((text) => text.trim());

const Glob = z.string().min(1).max(500);

const Scope = z
  .strictObject({
    cloud: z.enum(["aws", "azure", "google"]).optional(),
    service: Glob.optional().describe('AWS service code ("AmazonEC2"), Azure service name, Google service'),
    product: Glob.optional().describe("The provider's billing words, as `asked:` in reports and as in the files under prices/"),
    place: Glob.optional().describe("Region, edge area or global"),
    purchase: Glob.optional().describe("on-demand, spot, dev-test, reserved/…; left out: on-demand for own prices, any for discounts"),
  })
  .describe("Which prices; all when left out. Globs in which * is any run of characters, dots and slashes included, and ? one character but these");

export const BookRuleFile = z
  .strictObject({
    name: Name.describe("Shown with every line that used it"),
    for: Scope.default({}),
    discount: Percent.optional().describe("Off every step of the list price, in any currency"),
    price: Price.optional().describe("Own price for one unit, instead of the list's or where it has none"),
    tiers: z.array(Step).min(1).max(50).optional().describe("Own prices by monthly quantity"),
    unit: z.string().min(1).max(60).optional().describe("Of an own price: as on the line, such as hours or GB-months"),
    from: Day.optional().describe("First day on which it holds"),
    until: Day.optional().describe("Last day on which it holds"),
  })
  .superRefine((rule, context) => {
    const problem = (message: string, ...path: string[]): void => context.addIssue({ code: "custom", message, path });
    const own = rule.price ? "price" : "tiers";
    if ([rule.discount, rule.price, rule.tiers].filter((given) => given !== undefined).length !== 1) return problem("give one of discount, price and tiers");
    if (rule.from !== undefined && rule.until !== undefined && rule.from > rule.until) problem("it ends before it begins", "until");
    if (rule.discount) return rule.unit === undefined ? undefined : problem("only an own price has a unit", "unit");
    if (rule.unit === undefined) problem("an own price needs the unit that it is for, such as hours", own);
    if ([rule.for.cloud, rule.for.service, rule.for.product].includes(undefined)) problem("an own price must name cloud, service and product", "for");
    const steps = rule.tiers ?? [];
    if (steps.some(({ from }, at) => (at === 0 ? !from.isZero : !from.gt(steps[at - 1]?.from ?? 0)))) problem("steps ascend, the first from 0", "tiers");
  });
type BookRuleFile = z.infer<typeof BookRuleFile>;

/** The price book as a file or as the policy's `prices.book`. */
export const PriceBookFile = z
  .strictObject({
    version: z.literal(1, { error: "must be 1" }).default(1),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, "must be an ISO 4217 code such as USD")
      .default("USD")
      .describe("Of its own prices; discounts hold in any currency"),
    max_discount: Percent.default(Exact.of(90)).describe("Larger discounts are refused, and own prices further below the list price"),
    rules: z.array(BookRuleFile).max(2000).describe("Exactly one applies: the first that fits and is in force. The most specific comes first"),
  })
  .superRefine(({ rules, max_discount }, context) => {
    for (const [at, rule] of rules.entries()) {
      const problem = (message: string, key?: string): void =>
        context.addIssue({ code: "custom", message, path: key === undefined ? ["rules", at] : ["rules", at, key] });
      const before = rules.slice(0, at);
      if (before.some(({ name }) => name === rule.name)) problem("two rules have the same name", "name");
      if (rule.discount?.gt(max_discount)) problem(`is more than max_discount, ${max_discount.toString()}%`, "discount");
      const shadow = shadowOf(reachOf(rule), before.map(reachOf));
      if (shadow !== undefined) problem(`it never applies: rule ${shadow + 1} ("${rules[shadow]?.name}") fits all that it fits and comes first`);
    }
  });
export type PriceBookFile = z.infer<typeof PriceBookFile>;

/** What a rule is for: an own price is the on-demand price unless it says otherwise. */
function reachOf(rule: BookRuleFile): RuleReach {
  return { ...rule, for: { ...rule.for, purchase: rule.for.purchase ?? (rule.discount ? undefined : "on-demand") } };
}

/** Reads a price book. Throws ConfigError with line and column. */
export function readBook(text: string, file: string): PriceBook {
  const yaml = parseYaml(text, file);
  return toBook(checkYaml(yaml, PriceBookFile), yaml.positionOf);
}

/** A checked price book; `positionOf` says where a path of keys stands. */
export function toBook({ currency, max_discount, rules }: PriceBookFile, positionOf: (path: readonly PropertyKey[]) => Position): PriceBook {
  return { currency, maxDiscount: max_discount, rules: rules.map((rule, at) => toRule(rule, positionOf(["rules", at]))) };
}

function toRule(rule: BookRuleFile, position: Position): BookRule {
  const { name, discount, price, tiers, unit = "", from, until } = rule;
  const own = price ? [{ from: Exact.zero, price }] : (tiers ?? []);
  return { name, fits: fitting(reachOf(rule).for), from, until, gives: discount ? { discount } : { tiers: own, unit }, position };
}

/** Billing words have no segments: a star takes dots and slashes too. Prices of the team's own kinds are no list prices. */
function fitting({ cloud, service, product, place, purchase }: RuleScope): (query: PriceQuery) => boolean {
  const one = (glob: string | undefined): ((text: string | undefined) => boolean) => {
    if (glob === undefined) return () => true;
    const [head = ""] = glob.split(/[*?]/, 1); // Most rules fail here, before any glob runs.
    const fits = compileGlob(glob.replace(/\*+/g, "**"));
    return (text = "") => text.startsWith(head) && fits(text);
  };
  const [isService, isProduct, isPlace, isPurchase] = [one(service), one(product), one(place), one(purchase)];
  return (query) =>
    (cloud ?? query.cloud) === query.cloud &&
    query.cloud !== "own" &&
    isService(query.service) &&
    isPlace(query.place) &&
    isPurchase(query.purchase) &&
    isProduct(query.product);
}
