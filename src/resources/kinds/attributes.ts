import { Exact } from "../../base/exact.ts";
import { blocks, count, type Field, flag, number, type Reading, type Shape, text, unpriced } from "../fields.ts";
import type { Attribute } from "./schema.ts";

/** The value of an attribute. */
export type Given = Exact | string | boolean;

/** Under which name a field stands in a shape; no name of the kernel has a space. */
export function slot(name: string): string {
  return `attribute ${name}`;
}

/** The attributes of a kind, or of one block of it, as fields. */
export function shapeOf(attributes: Readonly<Record<string, Attribute>>): Shape {
  return Object.fromEntries(Object.entries(attributes).map(([name, declared]) => [slot(name), at(declared.path, leafOf(declared))]));
}

/** A value that is set, as closures compare and multiply it. What is neither set nor has a default has no value: it makes its line unpriced. */
export function givenValue(read: unknown, { path }: Attribute): Given {
  if (typeof read === "number") return Exact.of(read);
  if (read instanceof Exact || typeof read === "string" || typeof read === "boolean") return read;
  return unpriced(`${path} is not set, and the kind has no default for it`);
}

function leafOf({ is, default: standard, because }: Attribute): Field<unknown> {
  const given = because !== undefined && { because };
  if (is === "text") return typeof standard === "string" ? text({ default: standard, ...given }) : text();
  if (is === "flag") return typeof standard === "boolean" ? flag({ default: standard, ...given }) : flag();
  if (is === "number") return standard instanceof Exact ? number({ default: standard, ...given }) : number();
  // None can be told from "not set" only where the plan has an empty list.
  const counted = { ...count(given || undefined), absent: undefined, unknown: undefined, standsIn: false };
  return standard instanceof Exact ? { ...counted, absent: standard, unknown: standard, standsIn: true } : counted;
}

/** All blocks at a path, each read by a shape. */
export function blocksAt(path: string, shape: Shape): Field<unknown> {
  const every = blocks(shape);
  return at(path, { ...every, parse: (value, where, reading) => every.parse(value, where, new Doubtful(reading)) });
}

/** A field at a path through blocks and maps. */
function at(path: string, leaf: Field<unknown>): Field<unknown> {
  const [first = "", ...rest] = path.split(".");
  return { ...(rest.length === 0 ? leaf : within(at(rest.join("."), leaf))), from: first };
}

/** Reads on in the one block there is; where there are several, none of them is meant. */
function within(inner: Field<unknown>): Field<unknown> {
  const block = blocks({ inner });
  const { absent, standsIn, because, unknown } = inner;
  const parse: Field<unknown>["parse"] = (value, path, reading) => {
    const [only, more] = block.parse(value, path, new Doubtful(reading));
    if (more) unpriced(`there are several ${path} blocks`);
    return only === undefined ? absent : only.inner;
  };
  return { parse, absent, standsIn, because, ...(unknown !== undefined && { unknown }) };
}

/** Says of an assumption within a block which attribute it is about in words that count as a doubt about the resource. */
class Doubtful implements Reading {
  private readonly outer: Reading;

  constructor(outer: Reading) {
    this.outer = outer;
  }

  get path(): string {
    return this.outer.path;
  }

  assume(said: string): void {
    this.outer.assume(said.replace(/^(\w+)([.[]\S*) is known after apply/, "$1 is known after apply in part ($1$2)"));
  }

  isConfigured(path: string): boolean | undefined {
    return this.outer.isConfigured(path);
  }

  onRead(...read: Parameters<NonNullable<Reading["onRead"]>>): void {
    this.outer.onRead?.(...read);
  }
}
