import { Exact } from "../base/exact.ts";
import { BigNumber, isValues, own, UNKNOWN, type Value, type Values } from "../plan/value.ts";

/** Thrown inside a sheet's closures when a value is needed that is not there; the kernel turns it into "unpriced because …". */
export class Unpriceable extends Error {
  override readonly name = "Unpriceable";
}

/** Says, from within a sheet's closure, why a component has no price. */
export function unpriced(because: string): never {
  throw new Unpriceable(because);
}

/** What reading an attribute leaves behind besides its value. */
export interface Reading {
  /** Address-free path of the values being read, "" at the top: `root_block_device`. */
  path: string;
  /** Notes a default that stood in for a value known only after apply. */
  assume(text: string): void;
  /** Whether the configuration sets an attribute, by its path from the top; undefined when not known. */
  isConfigured(path: string): boolean | undefined;
  /** Called with the path of each attribute that a closure reads, its value as the plan has it, and how it is read. */
  onRead?(path: string, value?: Value, field?: Field<unknown>): void;
}

/** How one attribute is read: lazily, when a closure asks for it. */
export interface Field<T> {
  parse(value: Value, path: string, reading: Reading): T;
  absent: T;
  /** Whether {@link Field.absent} may stand in for a value known only after apply. */
  standsIn: boolean;
  /** Stands in for a value known only after apply where {@link Field.absent} would mislead. */
  unknown?: T;
  /** Why the default holds: the provider's documentation in a few words. */
  because?: string | undefined;
  /** Terraform's name of the attribute where the shape calls it otherwise. */
  from?: string;
}

export type Shape = Readonly<Record<string, Field<unknown>>>;
export type Read<S extends Shape> = { readonly [K in keyof S]: S[K] extends Field<infer T> ? T : never };

interface Default<T> {
  /** Undefined where "not set" may stand in: what it means then is said by the sheet. */
  default: T;
  /** Where the default comes from, in a few words; shown as an assumption when the real value is known only after apply. */
  because?: string;
}

function field<T>(parse: Field<T>["parse"], given?: Default<T>): Field<T> {
  return { parse, absent: given?.default as T, standsIn: given !== undefined, because: given?.because };
}

function describe(value: Value): string {
  if (Array.isArray(value)) return "a list";
  if (isValues(value)) return "an object";
  return typeof value === "string" ? "text" : `a ${typeof value}`;
}

function text(given?: Default<undefined>): Field<string | undefined>;
function text(given: Default<string>): Field<string>;
/** Text. A number or a boolean is taken as its text, as Terraform converts. */
function text(given?: Default<string | undefined>): Field<string | undefined> {
  return field<string | undefined>((value, path) => {
    if (typeof value === "string") return value;
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    if (value instanceof BigNumber) return value.text;
    return unpriced(`${path} is ${describe(value)}, not text`);
  }, given);
}

function number(given?: Default<undefined>): Field<Exact | undefined>;
function number(given: Default<Exact | number>): Field<Exact>;
/** A number of at least 0; numbers written as text are read, anything else makes the component unpriced. */
function number(given?: Default<Exact | number | undefined>): Field<Exact | undefined> {
  return field<Exact | undefined>(readNumber, given && { ...given, default: given.default === undefined ? undefined : Exact.of(given.default) });
}

/** Quantities beyond this are mistakes, not resources: no provider sells 10^15 of anything a month. */
const LARGEST = Exact.of("1e15");

function readNumber(value: Value, path: string): Exact {
  const written = value instanceof BigNumber ? value.text : value;
  if (typeof written !== "number" && typeof written !== "string") return unpriced(`${path} is ${describe(value)}, not a number`);
  let parsed: Exact;
  try {
    parsed = Exact.of(written);
  } catch {
    return unpriced(`${path} is not a number`);
  }
  if (parsed.isNegative) unpriced(`${path} is negative`);
  if (parsed.gt(LARGEST)) unpriced(`${path} is larger than 10^15`);
  return parsed;
}

function flag(given?: Default<undefined>): Field<boolean | undefined>;
function flag(given: Default<boolean>): Field<boolean>;
/** true or false; also as the text "true" or "false", as Terraform converts. */
function flag(given?: Default<boolean | undefined>): Field<boolean | undefined> {
  return field<boolean | undefined>((value, path) => {
    if (value === true || value === "true") return true;
    if (value === false || value === "false") return false;
    if (value === "") return given?.default; // Some providers write flags as text, and "" for not set.
    return unpriced(`${path} is ${describe(value)}, not true or false`);
  }, given);
}

/** The blocks of one kind, none when absent. Their attributes are read lazily as well. */
function blocks<S extends Shape>(shape: S, given?: { because: string }): Field<readonly Read<S>[]> {
  return field<readonly Read<S>[]>(
    (value, path, reading) => {
      const list = Array.isArray(value) ? value : [value];
      return list.map((item, at) => {
        const place = list.length > 1 ? `${path}[${at}]` : path;
        if (item === UNKNOWN) unpriced(`${place} is known after apply`);
        if (!isValues(item)) unpriced(`${place} is ${describe(item)}, not a block`);
        return viewOf(prototypeOf(shape), item, new BlockReading(place, reading)) as Read<S>;
      });
    },
    { default: [], ...given },
  );
}

/** The one block of a kind, undefined when absent. */
function block<S extends Shape>(shape: S, given?: { because: string }): Field<Read<S> | undefined> {
  const many = blocks(shape, given);
  return { parse: (value, path, reading) => many.parse(value, path, reading)[0], absent: undefined, standsIn: true, because: given?.because };
}

/** A list of texts, empty when absent. */
function texts(given?: { because: string }): Field<readonly string[]> {
  const one = text();
  return field<readonly string[]>(
    (value, path, reading) => {
      const list = Array.isArray(value) ? value : [value];
      return list.map((item, at) => {
        if (item === UNKNOWN || item === null) return "";
        return one.parse(item, `${path}[${at}]`, reading) ?? "";
      });
    },
    { default: [], ...given },
  );
}

/** How many there are, whatever they hold: elements of a list or map; `absent` (0) when there are none, `unknown` (as `absent`) when only apply will tell. */
function count(given?: { because: string; absent?: number; unknown?: number }): Field<number> {
  const { absent = 0, unknown = absent } = given ?? {};
  const counted = field<number>(
    (value, path) => {
      if (Array.isArray(value)) return value.length;
      if (isValues(value)) return Object.keys(value).length;
      return unpriced(`${path} is ${describe(value)}, not a list`);
    },
    { default: absent, ...(given && { because: given.because }) },
  );
  return { ...counted, unknown };
}

export { block, blocks, count, flag, number, text, texts };

/** Reads inside a block. */
class BlockReading implements Reading {
  readonly path: string;
  private readonly outer: Reading;

  constructor(path: string, outer: Reading) {
    this.path = path;
    this.outer = outer;
  }

  assume(text: string): void {
    this.outer.assume(text);
  }

  isConfigured(path: string): boolean | undefined {
    return this.outer.isConfigured(path);
  }

  onRead(path: string, value?: Value, field?: Field<unknown>): void {
    this.outer.onRead?.(path, value, field);
  }
}

/** Values with the one who reads them: what the getters of a shape work on. */
interface View {
  values: Values;
  reading: Reading;
}

const prototypes = new WeakMap<Shape, object>();

/** Getters that read each attribute of a shape when it is asked for; made once for each shape. */
export function prototypeOf(shape: Shape): object {
  let prototype = prototypes.get(shape);
  if (!prototype) {
    prototype = {};
    for (const [name, one] of Object.entries(shape)) {
      Object.defineProperty(prototype, name, {
        enumerable: true,
        get(this: View) {
          return readField(one, name, this.values, this.reading);
        },
      });
    }
    prototypes.set(shape, prototype);
  }
  return prototype;
}

/** An object with the getters of a prototype over some values. */
export function viewOf(prototype: object, values: Values, reading: Reading): object {
  const view = Object.create(prototype) as View;
  view.values = values;
  view.reading = reading;
  return view;
}

function readField(one: Field<unknown>, name: string, values: Values, reading: Reading): unknown {
  const { from = name } = one;
  const path = reading.path ? `${reading.path}.${from}` : from;
  const value = own(values, from);
  reading.onRead?.(path, value, one);
  if (value === undefined || value === null) return one.absent;
  if (value !== UNKNOWN) return one.parse(value, path, reading);
  // What the configuration does not set is the provider's to compute: its documented default holds.
  const unset = reading.isConfigured(path) === false;
  if (unset) return one.absent;
  if (!one.standsIn) unpriced(`${path} is known after apply`);
  reading.assume(`${path} is known after apply; assumed ${sayDefault(one)}`);
  return one.unknown ?? one.absent;
}

function sayDefault(one: Field<unknown>): string {
  const { absent, unknown = absent, because } = one;
  const isShown = typeof unknown === "string" || typeof unknown === "boolean" || typeof unknown === "number" || unknown instanceof Exact;
  const value = isShown ? String(unknown) : "not set";
  return because ? `${value} (${because})` : value;
}
