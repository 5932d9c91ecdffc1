import { accountOf } from "./account.ts";
import { joined, parseAddress } from "./address.ts";
import type { Action, Change, Region, Side } from "./change.ts";
import type { Configuration } from "./configuration.ts";
import type { Meaning } from "./elements.ts";
import { providerBlockOf } from "./provider-block.ts";
import { isRaw, type Raw, rawOwn, rawText } from "./raw.ts";
import type { Regions } from "./region.ts";
import { hasUnknown, markUnknown } from "./unknown-values.ts";
import type { Values } from "./value.ts";

/** What a change is read with. */
export interface Context {
  /** Read when first asked for. */
  readonly configuration: Configuration;
  readonly regions: Regions;
}

/** Says which plan handed a change out, and its place there; copies of the change keep it. */
export const ORIGIN: unique symbol = Symbol("origin");
export interface Origin {
  readonly [ORIGIN]: { plan: object; ordinal: number };
}

/** What does not stand in the element, and is read when it is asked for. */
export interface Rest {
  /** The change without values. */
  marks(): unknown;
  values(side: Side): unknown;
}

/** Attributes that can tell the region of a resource. */
const LOCATING = ["region", "location", "zone", "availability_zone", "availability_zones", "arn", "id", "self_link"];

/** One element of `resource_changes`. Its values are read when they are asked for: those of many types never are. */
export class PlannedChange implements Change, Origin {
  readonly [ORIGIN]: Origin[typeof ORIGIN];
  readonly address: string;
  readonly module: string;
  readonly type: string;
  readonly name: string;
  readonly provider: string;
  readonly action: Action;
  readonly imported: boolean;
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
  declare readonly index?: string | number;
  declare readonly previousAddress?: string;
  declare readonly createBeforeDestroy?: boolean;
  declare readonly deposed?: string;
  private readonly rest: Rest;
  private readonly context: Context;
  private knownMarks: unknown;
  /** Marks of the sides on which anything is sensitive. */
  private sensitive: readonly unknown[] | undefined;
  private valuesBefore: Values | undefined;
  private valuesAfter: Values | undefined;

  /** Takes the element over: unknown values are marked in it. */
  constructor(element: Raw, rest: Rest, meaning: Meaning, context: Context, origin: Origin[typeof ORIGIN]) {
    this[ORIGIN] = origin;
    this.rest = rest;
    this.context = context;
    const { address, module, type, name, provider, index } = identityOf(element);
    this.address = address;
    this.module = module;
    this.type = type;
    this.name = name;
    this.provider = provider;
    this.imported = isRaw(rawOwn(rawOwn(element, "change"), "importing"));
    this.action = meaning.action === "sides" ? this.actionOfSides() : meaning.action;
    this.hasBefore = this.action !== "create";
    this.hasAfter = this.action !== "delete" && this.action !== "forget";
    if (index !== undefined) this.index = index;
    if (meaning.createBeforeDestroy !== undefined) this.createBeforeDestroy = meaning.createBeforeDestroy;
    const previous = rawText(element, "previous_address");
    if (previous !== undefined) this.previousAddress = previous;
    const deposed = rawText(element, "deposed");
    if (deposed !== undefined) this.deposed = deposed;
  }

  /** A side that must exist but was left out of a reduced plan is there without values, so that it is unpriced and not free. */
  get before(): Values | undefined {
    if (!this.hasBefore) return undefined;
    this.valuesBefore ??= (this.given("before") ?? {}) as Values;
    return this.valuesBefore;
  }

  get after(): Values | undefined {
    if (!this.hasAfter) return undefined;
    if (this.valuesAfter) return this.valuesAfter;
    const values = this.given("after") ?? {};
    markUnknown(values, rawOwn(this.marks, "after_unknown"));
    this.valuesAfter = values as Values;
    return this.valuesAfter;
  }

  get regionBefore(): Region {
    return this.hasBefore ? this.regionIn(this.before) : ABSENT;
  }

  get regionAfter(): Region {
    return this.hasAfter ? this.regionIn(this.after) : ABSENT;
  }

  get providerBlock(): string | undefined {
    return providerBlockOf(this.context.configuration, this);
  }

  accountOn(side: Side): string | undefined {
    return accountOf(this, this[side], () => this.context.configuration);
  }

  get hasSensitive(): boolean {
    return this.sensitiveSides.length > 0;
  }

  isSensitive(path: string): boolean {
    if (!this.hasSensitive) return false;
    const attribute = path.split(/[.[]/, 1)[0] ?? path;
    return this.sensitiveSides.some((mark) => mark === true || hasUnknown(rawOwn(mark, attribute)));
  }

  isConfigured(path: string): boolean | undefined {
    const { configuration } = this.context;
    const configured = configuration.resource(this.module, this.type, this.name);
    return configured && configuration.sets(configured, path);
  }

  private get sensitiveSides(): readonly unknown[] {
    if (!this.sensitive) {
      const marks = this.marks;
      const [before, after] = [rawOwn(marks, "before_sensitive"), rawOwn(marks, "after_sensitive")];
      this.sensitive = hasUnknown(before) || hasUnknown(after) ? [before, after] : NOTHING;
    }
    return this.sensitive;
  }

  private regionIn(values: Values | undefined): Region {
    const region = this.context.regions.of(this, values);
    return this.hasSensitive && region.known && LOCATING.some((attribute) => this.isSensitive(attribute)) ? { ...region, sensitive: true } : region;
  }

  private get marks(): unknown {
    this.knownMarks ??= this.rest.marks() ?? {};
    return this.knownMarks;
  }

  /** The values of a side as the plan has them. */
  private given(side: Side): Raw | undefined {
    const values = this.rest.values(side);
    return isRaw(values) ? values : undefined;
  }

  /** Some tools leave the actions of a change empty: its sides tell. */
  private actionOfSides(): Action {
    const before = this.given("before");
    const after = this.given("after");
    if (!before) return "create";
    if (!after) return "delete";
    const isKnown = !hasUnknown(rawOwn(this.marks, "after_unknown"));
    return isKnown && JSON.stringify(before) === JSON.stringify(after) ? "no-op" : "update";
  }
}

const NOTHING: readonly unknown[] = [];

const ABSENT: Region = { known: false, because: "it does not exist on this side" };

interface Identity {
  address: string;
  module: string;
  type: string;
  name: string;
  provider: string;
  index: string | number | undefined;
}

/** Names and places; what a reduced plan leaves out comes from the address, and the address from type and name. */
function identityOf(element: Raw): Identity {
  const given = rawText(element, "address");
  const parsed = given === undefined || isWhole(element, given) ? undefined : parseAddress(given);
  const type = rawText(element, "type") ?? parsed?.type ?? "";
  const name = rawText(element, "name") ?? parsed?.name ?? "";
  const module = rawText(element, "module_address") ?? parsed?.module ?? "";
  const key = rawOwn(element, "index") ?? parsed?.index;
  const index = typeof key === "string" || typeof key === "number" ? key : undefined;
  const address = given ?? `${module ? `${module}.` : ""}${joined([{ name: type }, { name, ...(index === undefined ? {} : { key: index }) }])}`;
  return { address, module, type, name, provider: rawText(element, "provider_name") ?? "", index };
}

/** Whether the element spells out all parts of its address, as Terraform does. */
function isWhole(element: Raw, address: string): boolean {
  const has = (key: string): boolean => rawOwn(element, key) !== undefined;
  return has("type") && has("name") && (has("module_address") || !address.startsWith("module.")) && (has("index") || !address.endsWith("]"));
}
