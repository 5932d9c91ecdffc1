import { Exact } from "../../base/exact.ts";
import { type Read, type Shape, unpriced } from "../fields.ts";
import { ownPrice, type PriceQuery } from "../price-query.ts";
import { type AnyPart, type Component, type Context, part, sheet, type UsageShape, usageNumber } from "../sheet.ts";
import { blocksAt, type Given, givenValue, shapeOf, slot } from "./attributes.ts";
import type { OwnPrice, OwnSheet } from "./own-sheet.ts";
import type * as declared from "./schema.ts";

type Resource = Read<Shape> & Context<UsageShape, {}>;

/** A block of a part, and the resource it stands in. */
interface Block {
  resource: Resource;
  block: Read<Shape>;
}

/** What the names of a kind stand for. Attributes without a value make their line unpriced; usage that nobody gave is undefined. */
type Names<R> = ReadonlyMap<string, (r: R) => Given | undefined>;

type Attributes = Readonly<Record<string, declared.Attribute>>;

/** A kind as a sheet. What the kind says must have been checked. */
export function sheetOf(kind: declared.Kind): OwnSheet {
  const { type, title, attributes = {}, usage = {}, components = [], parts = [], free, free_when: freeWhen } = kind;
  const names: Names<Resource> = new Map<string, (r: Resource) => Given | undefined>([
    ...namesOf(attributes, (r: Resource) => r),
    ...Object.keys(usage).map((key) => [key, (r: Resource) => r.usage[key]] as const),
  ]);
  const blocks = parts.map(({ each, attributes: inner = {} }, nth) => [partSlot(nth), blocksAt(each, shapeOf(inner))] as const);
  const because = free ?? (freeWhen && `${sayCondition(freeWhen)}, and its kind says that it costs nothing then`);
  const isFree = free === undefined ? freeWhen && fits(freeWhen, names) : () => true;
  const made = sheet({
    type,
    title,
    pricing: kind.pricing?.replace(/^https:\/\//, "") ?? "",
    limits: kind.limits ?? [],
    attributes: { ...shapeOf(attributes), ...Object.fromEntries(blocks) },
    usage: Object.fromEntries(Object.entries(usage).map(([key, says]) => [key, usageNumber(says)])),
    ...(isFree && { free: (r: Resource) => (isFree(r) ? because : undefined) }),
    components: whole(components, kind, names, undefined),
    parts: parts.map((one, nth) => partOf(one, nth, kind, names)),
  });
  return { ...made, replaces: kind.replaces === true };
}

/** The prices of its own that a kind states. */
export function pricesOf({ type: [kind = ""], components = [], parts = [] }: declared.Kind): OwnPrice[] {
  const all = [
    ...components.map((one) => ({ one, label: one.name })),
    ...parts.flatMap(({ each, components: inner }) => inner.map((one) => ({ one, label: labelOf(one, each) }))),
  ];
  return all.flatMap(({ one: { unit, price }, label }) => {
    const tiers = price.tiers ?? (price.amount && [{ from: Exact.zero, price: price.amount }]);
    const { currency = "", source = "", date = "" } = price;
    return tiers ? [{ kind, component: label, unit, currency, tiers, source, date }] : [];
  });
}

function partSlot(nth: number): string {
  return `part ${nth}`;
}

/** "Storage", or within a part "volume / Storage". */
export function labelOf({ name }: { name: string }, each: string | undefined): string {
  return each === undefined ? name : `${each} / ${name}`;
}

function partOf({ each, attributes = {}, components }: declared.Part, nth: number, kind: declared.Kind, outer: Names<Resource>): AnyPart<Resource> {
  const names: Names<Block> = new Map<string, (r: Block) => Given | undefined>([
    ...[...outer].map(([name, read]) => [name, ({ resource }: Block) => read(resource)] as const),
    ...namesOf(attributes, ({ block }: Block) => block),
  ]);
  return part<Resource, Block>({
    name: each,
    each: (resource) => blocksOf(resource[partSlot(nth)]).map((block) => ({ resource, block })),
    components: whole(components, kind, names, each),
  });
}

/** None where the path leads nowhere. */
function blocksOf(read: unknown): readonly Read<Shape>[] {
  return Array.isArray(read) ? (read as readonly Read<Shape>[]) : [];
}

function namesOf<R>(attributes: Attributes, from: (r: R) => Read<Shape>): (readonly [string, (r: R) => Given])[] {
  return Object.entries(attributes).map(([name, one]) => [name, (r: R) => givenValue(from(r)[slot(name)], one)] as const);
}

/** The components, and one line that is there when all of them have a condition and none fits: what nobody foresaw is not free. */
function whole<R>(components: readonly declared.Component[], kind: declared.Kind, names: Names<R>, each: string | undefined): Component<R>[] {
  const made = components.map((one) => componentOf(one, kind, names, each));
  const conditions = made.flatMap(({ when }) => when ?? []);
  if (made.length === 0 || conditions.length < made.length) return made;
  const unforeseen: Component<R> = {
    name: kind.title,
    unit: "months",
    when: (r) => conditions.every((holds) => isKnownNot(holds, r)),
    quantity: () => unpriced("no component of its kind fits, and the kind does not say that it is free"),
    price: ownPrice(kind.type[0] ?? "", kind.title),
  };
  return [...made, unforeseen];
}

/** A condition that cannot be told has made its own line unpriced. */
function isKnownNot<R>(holds: (r: R) => boolean, r: R): boolean {
  try {
    return !holds(r);
  } catch {
    return false;
  }
}

function componentOf<R>(given: declared.Component, { type: [kind = ""] }: declared.Kind, names: Names<R>, each: string | undefined): Component<R> {
  const { name, unit, hourly, one_time: oneTime, when, quantity, price } = given;
  return {
    name,
    unit,
    ...(hourly && { hourly }),
    ...(oneTime && { oneTime }),
    ...(when && { when: fits(when, names) }),
    quantity: product(quantity, names),
    price: queryOf(price, names) ?? ownPrice(kind, labelOf({ name }, each)),
  };
}

/** A key of the price lists; undefined for an own price. */
function queryOf<R>(
  { aws, azure, google, product: words = "", place, place_from: from, purchase = "on-demand" }: declared.Price,
  names: Names<R>,
): Component<R>["price"] | undefined {
  const lists = { aws, azure, google };
  const cloud = (["aws", "azure", "google"] as const).find((name) => lists[name] !== undefined);
  if (!cloud) return undefined;
  const query: PriceQuery = { cloud, service: lists[cloud] ?? "", product: words, place, purchase };
  return from === undefined ? query : (r) => ({ ...query, place: String(names.get(from)?.(r)) });
}

function product<R>(factors: readonly (string | Exact)[], names: Names<R>): (r: R) => Exact | undefined {
  return (r) => {
    const values = factors.map((factor) => (factor instanceof Exact ? factor : names.get(factor)?.(r)));
    return values.reduce<Exact | undefined>((all, value) => (value instanceof Exact ? all?.times(value) : undefined), Exact.of(1));
  };
}

function sayCondition(condition: declared.Condition): string {
  return Object.entries(condition)
    .map(([name, wanted]) => `${name} is ${wanted.map(String).join(" or ")}`)
    .join(" and ");
}

/** Whether all attributes have one of the values that are asked for. */
function fits<R>(condition: declared.Condition, names: Names<R>): (r: R) => boolean {
  const asked = Object.entries(condition);
  return (r) => asked.every(([name, wanted]) => wanted.some((one) => equals(names.get(name)?.(r), one)));
}

function equals(value: Given | undefined, wanted: Given): boolean {
  return value instanceof Exact && wanted instanceof Exact ? value.equals(wanted) : value === wanted;
}
