import type { Counts, PlacedKey, PriceDiff, ServiceCounts } from "../pricing/look-up/diff.ts";
import type { PackIdentity } from "../pricing/source.ts";
import { columns } from "./columns.ts";
import { visible } from "./escape.ts";
import { exactPrice, jsonLadder, ladderText, percentText } from "./ladder-text.ts";
import { group, oneOf, quantity } from "./money.ts";
import type { Titles } from "./prices-shown.ts";

/** What moved between two snapshots: the sum, the services that moved most, and the first of each kind. */
export function diffText(diff: PriceDiff, most: number): string {
  const { from, to, total, parts, services, moved, restated, added, removed } = diff;
  const sections = [
    [
      `Prices ${nameOf(from)} → ${nameOf(to)}`,
      `  ${countsText(total)}`,
      `  ${number(parts.compared)} parts (a service at a place) compared, ${number(parts.identical)} of them identical`,
    ],
    servicesTable(services, most),
    list("Moved, the largest first", total.up + total.down, moved, ({ before, move, ...key }) => [
      percentText(move.relative),
      `${exactPrice(move.before, before.currency)} → ${exactPrice(move.after, before.currency)} per ${visible(oneOf(before.unit), 40)}`,
      `${keyText(key)}${move.from.isZero ? "" : `, from ${quantity(move.from)} on`}`,
    ]),
    list("In another unit or currency", total.restated, restated, ({ before, after, ...key }) => [
      `${ladderText(before)} → ${ladderText(after)}`,
      keyText(key),
    ]),
    list("Added", total.added, added, ({ ladder, ...key }) => [ladderText(ladder), keyText(key)]),
    list("Removed", total.removed, removed, ({ ladder, ...key }) => [ladderText(ladder), keyText(key)]),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function servicesTable(services: readonly ServiceCounts[], most: number): string[] {
  if (services.length === 0) return [];
  const differing = (counts: ServiceCounts): number => counts.up + counts.down + counts.restated + counts.removed + counts.added;
  const shown = [...services].sort((a, b) => differing(b) - differing(a)).slice(0, most);
  const rows = shown.map((service) => [visible(`${service.cloud} ${service.service}`, 80), ...KINDS.map((kind) => number(service[kind]))]);
  const more = services.length > shown.length ? [`and ${number(services.length - shown.length)} more`] : [];
  return [`By service (${number(services.length)})`, ...[...columns([HEAD, ...rows], [1, 2, 3, 4, 5, 6]), ...more].map((line) => `  ${line}`)];
}

const KINDS = ["up", "down", "added", "removed", "restated", "sameOtherSource"] as const satisfies readonly (keyof Counts)[];
const HEAD = ["", "up", "down", "added", "removed", "other unit", "same price, other source or date"];

function list<T>(title: string, total: number, items: readonly T[], row: (item: T) => string[]): string[] {
  if (items.length === 0) return total === 0 ? [] : [`${title} (${number(total)})`];
  const more = total > items.length ? [`  and ${number(total - items.length)} more`] : [];
  return [`${title} (${number(total)})`, ...columns(items.map(row), [0]).map((line) => `  ${line}`), ...more];
}

function countsText({ up, down, added, removed, restated, sameOtherSource }: Counts): string {
  const moved = `${number(up)} up, ${number(down)} down, ${number(added)} added, ${number(removed)} removed`;
  return `${moved}, ${number(restated)} in another unit or currency; ${number(sameOtherSource)} the same, of another source or date`;
}

function nameOf({ digest, date }: PackIdentity): string {
  return `${visible(date, 10)} (${digest.slice(0, 12)})`;
}

function keyText({ cloud, service, product, place, purchase }: PlacedKey): string {
  return visible([cloud, service, product, place, purchase].join(" "), 300);
}

function number(count: number): string {
  return group(String(count));
}

/** As {@link diffText}, with exact decimals: `percent` is rounded after 20. */
export function diffJson({ moved, restated, added, removed, ...diff }: PriceDiff, before: Titles, after: Titles): object {
  const key = ({ cloud, service, product, place, purchase }: PlacedKey): object => ({ cloud, service, product, place, purchase });
  return {
    schema: "costgate/prices-diff/1",
    ...diff,
    moved: moved.map(({ move, ...price }) => ({
      ...key(price),
      percent: move.relative?.times(100).toString() ?? null,
      fromQuantity: move.from.toString(),
      oldPrice: move.before.toString(),
      newPrice: move.after.toString(),
      before: jsonLadder(price.before, before.get(price.before.source)),
      after: jsonLadder(price.after, after.get(price.after.source)),
    })),
    restated: restated.map((price) => ({
      ...key(price),
      before: jsonLadder(price.before, before.get(price.before.source)),
      after: jsonLadder(price.after, after.get(price.after.source)),
    })),
    added: added.map(({ ladder, ...price }) => ({ ...key(price), price: jsonLadder(ladder, after.get(ladder.source)) })),
    removed: removed.map(({ ladder, ...price }) => ({ ...key(price), price: jsonLadder(ladder, before.get(ladder.source)) })),
  };
}
