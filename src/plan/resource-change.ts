import { joined, parseAddress } from "./address.ts";
import type { Action, Change, Region } from "./change.ts";
import type { Configuration } from "./configuration.ts";
import type { Meaning } from "./elements.ts";
import { isRaw, type Raw, rawOwn, rawText } from "./raw.ts";
import type { Located, Regions } from "./region.ts";
import { hasUnknown, markUnknown } from "./unknown-values.ts";
import type { Values } from "./value.ts";

/** What a change is read with. */
export interface Context {
  configuration: Configuration;
  regions: Regions;
}

/** Says which plan handed a change out, and its place there; copies of the change keep it. */
export const ORIGIN: unique symbol = Symbol("origin");
export interface PlannedChange extends Change {
  [ORIGIN]: { plan: object; ordinal: number };
}

/** Reads one element of `resource_changes`. Takes the element over: unknown values are marked in it. */
export function changeOf(element: Raw, meaning: Meaning, context: Context, origin: PlannedChange[typeof ORIGIN]): PlannedChange {
  const change = rawOwn(element, "change");
  const { before, after, action } = sidesOf(change, meaning);
  const { address, module, type, name, provider, index } = identityOf(element);
  const configured = context.configuration.resource(module, type, name);
  const marks = [rawOwn(change, "before_sensitive"), rawOwn(change, "after_sensitive")];
  const located: Located = { type, provider, module, configured };
  const planned: PlannedChange = {
    address,
    module,
    type,
    name,
    provider,
    action,
    imported: isRaw(rawOwn(change, "importing")),
    isSensitive: (attribute) => marks.some((mark) => mark === true || hasUnknown(rawOwn(mark, attribute))),
    isConfigured: (attribute) => configured && Object.hasOwn(configured.expressions, attribute),
    regionBefore: before ? context.regions.of(located, before) : ABSENT,
    regionAfter: after ? context.regions.of(located, after) : ABSENT,
    [ORIGIN]: origin,
  };
  if (index !== undefined) planned.index = index;
  if (before) planned.before = before;
  if (after) planned.after = after;
  const previous = rawText(element, "previous_address");
  if (previous !== undefined) planned.previousAddress = previous;
  if (meaning.createBeforeDestroy !== undefined) planned.createBeforeDestroy = meaning.createBeforeDestroy;
  const deposed = rawText(element, "deposed");
  if (deposed !== undefined) planned.deposed = deposed;
  return planned;
}

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
  const has = (key: string): boolean => Object.hasOwn(element, key);
  return has("type") && has("name") && (has("module_address") || !address.startsWith("module.")) && (has("index") || !address.endsWith("]"));
}

/** A side that must exist but was left out of a reduced plan is there without values, so that it is unpriced and not free. */
function sidesOf(change: unknown, { action: said }: Meaning): { action: Action; before: Values | undefined; after: Values | undefined } {
  const before = rawOwn(change, "before");
  const after = rawOwn(change, "after");
  const marks = rawOwn(change, "after_unknown");
  const action = said === "sides" ? actionOf(before, after, hasUnknown(marks)) : said;
  const values = isRaw(after) ? after : {};
  markUnknown(values, marks);
  return {
    action,
    before: action === "create" ? undefined : ((isRaw(before) ? before : {}) as Values),
    after: action === "delete" || action === "forget" ? undefined : (values as Values),
  };
}

/** Some tools leave the actions of a change empty: its sides tell. */
function actionOf(before: unknown, after: unknown, isUnknown: boolean): Action {
  if (!isRaw(before)) return "create";
  if (!isRaw(after)) return "delete";
  return !isUnknown && JSON.stringify(before) === JSON.stringify(after) ? "no-op" : "update";
}
