import type { Exact } from "../base/exact.ts";
import type { Read, Shape } from "./fields.ts";
import type { PriceQuery } from "./price-query.ts";
import type { Product } from "./product.ts";
import type { Scaled } from "./scaled.ts";

/**
 * The unit of a component's price, as in price lists. A fact whose unit differs does not fit.
 * Hourly quantities are counts of running things; the kernel multiplies by the hours of the month.
 */
export type Unit =
  | "hours"
  | "vCPU-hours"
  | "GB-hours"
  | "ACU-hours"
  | "LCU-hours"
  | "GB"
  | "GB-months"
  | "GB-seconds"
  | "IOPS-months"
  | "MiBps-months"
  | "requests"
  | "months"
  | (string & {});

/** What a closure of a sheet sees: the attributes by their Terraform names, and beside them: */
export interface Context<U extends UsageShape, F extends ReferenceShape> {
  /** Usage by key; undefined when nobody said. */
  readonly usage: { readonly [K in keyof U]: (U[K] extends UsageKey<"text"> ? string : Exact) | undefined };
  /** The resources that it refers to, by the names that the sheet declares; undefined when not set or not in the plan. */
  readonly refs: Refs<F>;
  /** The region's name. Unpriced when it is not known. */
  readonly region: string;
  /** The day for which support calendars and the like are read, YYYY-MM-DD. */
  readonly asOf: string;
  /** False where the team says that it is a dev/test environment with dev/test prices. */
  readonly production: boolean;
  /** Lists an assumption beside the figures. */
  assume(text: string): void;
  /** A count that moves by itself, in the case that is billed: as expected, the least or the most. */
  scaled(one: Scaled): Exact;
  /** Usage of one block of several: `node_pool.nodes` of the third block stands as `node_pool[2].nodes` in the file. */
  usageAt(key: string, at: number): Exact | undefined;
}

export type Refs<F extends ReferenceShape> = {
  readonly [K in keyof F]: F[K] extends Reference<infer S, infer Many, infer G>
    ? Many extends true
      ? readonly Referred<S, G>[]
      : Referred<S, G> | undefined
    : never;
};

export type Referred<S extends Shape, F extends ReferenceShape = {}> = Read<S> & {
  readonly address: string;
  readonly type: string;
  readonly region: string;
  /** What it refers to in turn. */
  readonly refs: Refs<F>;
  /** Usage given for that resource; undefined when nobody said. */
  usageNumber(key: string): Exact | undefined;
};

/** A link to another resource: `through` is the attribute with the id; `to` the types it may be; `attributes` the few that are needed. */
export interface Reference<S extends Shape = Shape, Many extends boolean = boolean, F extends ReferenceShape = ReferenceShape> {
  through: string;
  /** Types that `through` may point at; for `reverse` links the one type whose `through` points here. */
  to: readonly string[];
  attributes: S;
  reverse: Many;
  /** Links of the other resource that are followed in turn. */
  references: F;
}

export interface ReferenceShape {
  readonly [name: string]: Reference;
}

/** A resource that an attribute of this one points at. */
export function refersTo<S extends Shape>(through: string, to: string | readonly string[], attributes: S): Reference<S, false, {}>;
export function refersTo<S extends Shape, F extends ReferenceShape>(
  through: string,
  to: string | readonly string[],
  attributes: S,
  references: F,
): Reference<S, false, F>;
export function refersTo(through: string, to: string | readonly string[], attributes: Shape, references: ReferenceShape = {}): Reference {
  return { through, to: typeof to === "string" ? [to] : to, attributes, reverse: false, references };
}

/** All resources of a type whose attribute `through` points here. */
export function referredBy<S extends Shape>(type: string, through: string, attributes: S): Reference<S, true, {}>;
export function referredBy<S extends Shape, F extends ReferenceShape>(type: string, through: string, attributes: S, references: F): Reference<S, true, F>;
export function referredBy(type: string, through: string, attributes: Shape, references: ReferenceShape = {}): Reference {
  return { through, to: [type], attributes, reverse: true, references };
}

/** One usage key, named as in the Infracost usage file, nested keys with dots: `standard.storage_gb`. A key ends in its unit and says its period. */
export interface UsageKey<Kind extends "number" | "text" = "number" | "text"> {
  kind: Kind;
  describe: string;
}

export type UsageShape = Readonly<Record<string, UsageKey>>;

/** A quantity of at least 0. */
export function usageNumber(describe: string): UsageKey<"number"> {
  return { kind: "number", describe };
}

/** A choice in words, such as an operating system. */
export function usageText(describe: string): UsageKey<"text"> {
  return { kind: "text", describe };
}

/** One line of the bill. */
export interface Component<R> {
  /** Stable; what varies stands in `detail`. */
  name: string;
  detail?: (r: R) => string;
  /** What `detail` names where a change of it is told in a word of its own: "model". */
  detailNames?: string;
  unit: Unit;
  /** Whether the line exists at all; default: always. */
  when?: (r: R) => boolean;
  /**
   * The whole quantity of a month in `unit` (for hourly lines: how many run). Undefined: usage is needed. Tiers are the catalogue's business.
   * A product of named factors where a change of the quantity is to be told by them.
   */
  quantity: (r: R) => Exact | number | Product | undefined;
  /** Billed while it runs: the quantity is multiplied by the hours of the month (730, or fewer by schedule). */
  hourly?: true;
  /** Charged once, not every month. */
  oneTime?: true;
  price: PriceQuery | ((r: R) => PriceQuery);
  /**
   * Whether the steps of the price count what an account uses in all (at one place), not what each resource does. Left out where that is not known: then each counts alone.
   * Source for AWS: Billing user guide, "Volume discounts": tiers are by usage type, over all usage of the payer; where its price page says otherwise, the sheet must not set it.
   */
  sharedTiers?: true;
  /** Whether a free first step of the price comes with another fee of this very resource, or counts what the usage key says for a whole account: then it is granted. */
  grantsFreeStep?: true;
  /** Multiplies the list price, such as a sustained-use discount; 0 to 1. Shown with the line. */
  share?: (r: R) => { factor: Exact; because: string } | undefined;
}

/** Something billed inside a resource, once for each of its kind: a disk, a node pool. */
export interface Part<R, P> {
  /** The block's name: `root_block_device`. */
  name: string;
  each: (r: R) => readonly P[];
  components: readonly Component<P>[];
}

/** A part whose own type has been set aside by {@link part}. */
export type AnyPart<R> = Part<R, never>;

/** Ties the components of a part to what `each` gives; the one place where the type of the parts is set aside. */
export function part<R, P>(given: Part<R, P>): AnyPart<R> {
  return given as unknown as AnyPart<R>;
}

/** All that a sheet declares. */
export interface Sheet<A extends Shape = Shape, U extends UsageShape = UsageShape, F extends ReferenceShape = ReferenceShape> {
  /** One or several Terraform types that are billed alike. */
  type: string | readonly string[];
  /** "S3 bucket". */
  title: string;
  /** The provider's pricing page, without https://. */
  pricing: string;
  /** What the sheet knowingly does not price, one sentence each. */
  limits?: readonly string[];
  attributes: A;
  usage?: U;
  references?: F;
  /** A reason why this very resource costs nothing, if so. */
  free?: (r: Read<A> & Context<U, F>) => string | undefined;
  components?: readonly Component<Read<A> & Context<U, F>>[];
  parts?: readonly AnyPart<Read<A> & Context<U, F>>[];
}

/** A sheet whose closures have been checked against its own shapes; to the kernel all sheets look alike. */
export interface AnySheet {
  types: readonly string[];
  title: string;
  pricing: string;
  limits: readonly string[];
  attributes: Shape;
  usage: UsageShape;
  references: ReferenceShape;
  free?: (r: never) => string | undefined;
  components: readonly Component<never>[];
  parts: readonly AnyPart<never>[];
}

const TAKEN = ["usage", "refs", "region", "asOf", "production", "usageAt", "assume", "scaled", "address", "values", "reading"];

/** Declares how a resource type is billed. Throws when an attribute would hide a name of {@link Context}. */
export function sheet<const A extends Shape, const U extends UsageShape = {}, const F extends ReferenceShape = {}>(given: Sheet<A, U, F>): AnySheet {
  const hidden = TAKEN.find((name) => Object.hasOwn(given.attributes, name));
  if (hidden) throw new Error(`a sheet cannot read an attribute called ${hidden}`);
  return {
    types: typeof given.type === "string" ? [given.type] : given.type,
    title: given.title,
    pricing: given.pricing,
    limits: given.limits ?? [],
    attributes: given.attributes,
    usage: given.usage ?? {},
    references: given.references ?? {},
    ...(given.free && { free: given.free as (r: never) => string | undefined }),
    components: (given.components ?? []) as readonly Component<never>[],
    parts: (given.parts ?? []) as readonly AnyPart<never>[],
  };
}
