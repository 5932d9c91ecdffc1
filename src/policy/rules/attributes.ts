import type { Change, Side } from "../../plan/change.ts";
import { BigNumber, isValues, own, UNKNOWN, type Value, type Values } from "../../plan/value.ts";
import { undecidable } from "./undecidable.ts";

/** A value as expressions see it: whole numbers are integers, what is not known cannot be read. */
export type Readable = string | number | bigint | boolean | null | readonly Readable[] | { readonly [key: string]: Readable };

/** The attributes of a side, converted as they are read. Reading one that is known only after apply, or is sensitive, throws {@link Undecidable}. */
export function attributesOf(change: Change, side: Side): { readonly [name: string]: Readable } {
  return record(change[side] ?? {}, (name) => {
    if (change.hasSensitive && change.isSensitive(name)) undecidable(`the plan marks ${name} sensitive`);
    return name;
  });
}

/** One attribute; undefined when it is not set. Throws {@link Undecidable}. */
export function attributeOf(change: Change, side: Side, name: string): Value | undefined {
  const value = own(change[side], name);
  if (value === undefined || value === null) return undefined;
  if (value === UNKNOWN) undecidable(`${name} is known only after apply`);
  if (change.hasSensitive && change.isSensitive(name)) undecidable(`the plan marks ${name} sensitive`);
  return value;
}

/** The blocks of an attribute. Throws {@link Undecidable}. */
export function blocksOf(change: Change, side: Side, name: string): readonly Values[] {
  const value = attributeOf(change, side, name);
  const list: readonly Value[] = Array.isArray(value) ? (value as readonly Value[]) : value === undefined ? [] : [value as Value];
  return list.map((block) => (block === UNKNOWN ? undecidable(`${name} is known only after apply`) : isValues(block) ? block : {}));
}

/** A text within a block or among attributes; undefined when it is not set. Throws {@link Undecidable}. */
export function textIn(values: Values, key: string): string | undefined {
  const value = own(values, key);
  if (value === UNKNOWN) undecidable(`${key} is known only after apply`);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A number within a block; undefined when it is not set. Throws {@link Undecidable}. */
export function numberIn(values: Values, key: string): number | undefined {
  const value = own(values, key);
  if (value === UNKNOWN) undecidable(`${key} is known only after apply`);
  return typeof value === "number" ? value : value instanceof BigNumber ? Number(value.text) : undefined;
}

function readable(value: Value, name: string): Readable {
  if (value === UNKNOWN) return undecidable(`${name} is known only after apply`);
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (value instanceof BigNumber) return /^-?\d{1,18}$/.test(value.text) ? BigInt(value.text) : undecidable(`${name} is a number that cannot be read exactly`);
  if (Array.isArray(value)) return list(value as readonly Value[], name);
  return isValues(value) ? record(value, (key) => `${name}.${key}`) : (value as string | boolean | null);
}

/** Getters on an object without a prototype: `__proto__` and `constructor` are just keys. */
function record(values: Values, nameOf: (key: string) => string): { readonly [key: string]: Readable } {
  const made: { [key: string]: Readable } = Object.create(null);
  for (const [key, value] of Object.entries(values)) {
    let read: Readable | undefined;
    Object.defineProperty(made, key, { enumerable: true, get: () => (read ??= readable(value, nameOf(key))) });
  }
  return made;
}

function list(values: readonly Value[], name: string): readonly Readable[] {
  const made: Readable[] = [];
  for (const [at, value] of values.entries()) Object.defineProperty(made, at, { enumerable: true, get: () => readable(value, name) });
  return made;
}
