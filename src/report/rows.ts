import { Exact, sum } from "../base/exact.ts";
import type { Driver } from "../estimate/compare.ts";
import { isMoved, type ResourceEstimate } from "../estimate/resource-estimate.ts";
import type { SharedTiers } from "../estimate/shared-tiers.ts";
import { apportion, money, signed } from "./money.ts";
import type { Row } from "./row.ts";
import { sharedRow } from "./shared-tiers-words.ts";
import { type Line, mostText, type Piece } from "./words.ts";

const ACTIONS: Readonly<Record<ResourceEstimate["action"], string>> = {
  create: "new",
  update: "changed",
  replace: "replaced",
  delete: "removed",
  "no-op": "unchanged",
  forget: "forgotten",
  "planned-on-base": "no longer planned",
};

/** What happens to the resource, in one or two words. */
export function actionOf(resource: ResourceEstimate): string {
  const { action, imported, deposed } = resource;
  const said = imported ? "imported" : deposed !== undefined ? "deposed, removed" : ACTIONS[action];
  if (action === "no-op" && !isMoved(resource) && resource.drivers.length > 0 && resource.pending?.isZero)
    return resource.after.lines.some(({ week }) => week) || resource.before.lines.some(({ week }) => week) ? "hours changed" : "usage changed";
  return isMoved(resource) ? (action === "no-op" ? "moved" : `moved, ${said}`) : said;
}

/** Rows ranked by the size of their delta, ties by address, and below them what sharing the steps of prices changes; cents are shared out so that they add up. */
export function rowsOf(changed: readonly ResourceEstimate[], currency: string, shared?: SharedTiers): Row[] {
  const known = changed.filter((resource) => !resource.atLeast.isZero || !resource.oneTime.isZero || hasRange(resource));
  const cents = apportion([...known.map(({ atLeast }) => atLeast), shared?.delta ?? Exact.zero]);
  const rows = known
    .map((resource, at) => rowOf(resource, cents[at] ?? Exact.zero, currency))
    .sort((a, b) => b.amount.abs().compare(a.amount.abs()) || (a.address < b.address ? -1 : 1));
  return shared && !shared.delta.isZero ? [...rows, sharedRow(shared, cents.at(-1) ?? shared.delta, currency)] : rows;
}

function rowOf(resource: ResourceEstimate, amount: Exact, currency: string): Row {
  const { address, before, after, drivers, pending } = resource;
  const baseline = pending?.isZero === false && before.monthly ? before.monthly.plus(pending) : before.monthly;
  const show = (value: Exact | undefined): string => (value ? money(value, currency) : "–");
  return {
    address,
    action: actionOf(resource),
    before: show(baseline),
    after: resource.delta ? show(after.monthly) : "unknown",
    delta: `${resource.delta ? "" : "at least "}${signed(amount, currency)}`,
    once: resource.oneTime.isZero ? "" : money(resource.oneTime, currency),
    amount,
    // Most rows of a large plan are never shown.
    get why() {
      return [...whyOf(drivers, amount, currency), ...rangeOf(resource, drivers.length > 0, currency)];
    },
  };
}

function hasRange(resource: ResourceEstimate): boolean {
  const { range, atLeast } = resource;
  return range !== undefined && [range.low, range.high].some((other) => !other.atLeast.equals(atLeast));
}

/** "; ranges from $225.25 to $2,252.49". */
function rangeOf(resource: ResourceEstimate, follows: boolean, currency: string): Line {
  const { range } = resource;
  if (!range || !hasRange(resource)) return [];
  const most = mostText(range.high.atLeast, range.high.delta === undefined, currency);
  return [`${follows ? "; " : ""}ranges from ${money(range.low.atLeast, currency)} to ${most}`];
}

const WORDS: Readonly<Record<Driver["kind"], string>> = {
  added: "added",
  removed: "removed",
  resized: "resized",
  quantity: "quantity",
  region: "moved to another region",
  usage: "usage",
};
const LONGEST = 3;

/** The drivers by size, the smaller ones summed up: "resized a → b +$327.77; quantity 200 → 500 GB-months +$69.00". */
function whyOf(drivers: readonly Driver[], amount: Exact, currency: string): Line {
  const ranked = [...drivers].sort((a, b) => b.delta.abs().compare(a.delta.abs()));
  const shown = ranked.length > LONGEST + 1 ? ranked.slice(0, LONGEST) : ranked;
  const rest = ranked.slice(shown.length);
  const exact = [...shown.map(({ delta }) => delta), ...(rest.length > 0 ? [sum(rest.map(({ delta }) => delta))] : [])];
  const cents = apportion(exact);
  const plain = ranked.length === 1 && (ranked[0]?.kind === "added" || ranked[0]?.kind === "removed");
  return shown
    .flatMap((driver, at): Piece[] => {
      const what = driver.factor ?? `${WORDS[driver.kind]}: ${driver.line}`;
      const words = `${at > 0 ? "; " : ""}${what}${driver.detail ? " " : ""}`;
      const detail: Piece[] = driver.detail ? [{ code: driver.detail }] : [];
      return [words, ...detail, plain ? "" : ` ${signed(cents[at] ?? amount, currency)}`];
    })
    .concat(rest.length > 0 ? [`; ${rest.length} more ${signed(cents.at(-1) ?? Exact.zero, currency)}`] : []);
}
