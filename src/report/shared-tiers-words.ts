import type { Exact } from "../base/exact.ts";
import type { SharedGroup, SharedTiers } from "../estimate/shared-tiers.ts";
import { apportion, money, quantity, signed } from "./money.ts";
import type { Row } from "./row.ts";
import { count, type Line, type Piece } from "./words.ts";

/** Groups that are told one by one. */
const MOST = 3;

/** What the change does to what sharing changes, as a row below those of the resources. `amount` in whole cents. */
export function sharedRow({ before, after, delta, groups }: SharedTiers, amount: Exact, currency: string): Row {
  const moved = groups.filter((group) => !group.delta.isZero).sort((a, b) => b.delta.abs().compare(a.delta.abs()));
  const [shown, rest] = [moved.slice(0, MOST), moved.slice(MOST)];
  const cents = apportion(moved.map((group) => group.delta));
  const why = shown.flatMap((group, at): Piece[] => [...(at > 0 ? ["; "] : []), ...groupPieces(group), ` ${signed(cents[at] ?? delta, currency)}`]);
  return {
    address: "shared price steps",
    action: "tiered together",
    before: money(before, currency),
    after: money(after, currency),
    delta: signed(amount, currency),
    once: "",
    amount,
    why: rest.length > 0 ? [...why, `; ${count(rest.length, "more price")}`] : why,
  };
}

/** What sharing changes in the sum after the change: one line, none for nothing. */
export function sharedLines(shared: SharedTiers | undefined, currency: string): Line[] {
  const groups = (shared?.groups ?? []).filter(({ after }) => !after.isZero).sort((a, b) => b.after.abs().compare(a.after.abs()));
  if (!shared || groups.length === 0) return [];
  const [shown, rest] = [groups.slice(0, MOST), groups.length - MOST];
  const said = shown.flatMap((group, at): Piece[] => [
    at > 0 ? "; " : ": ",
    ...groupPieces(group),
    ` (${quantity(group.quantity)} `,
    { code: group.unit },
    ")",
  ]);
  return [
    [`Shared price steps, in the totals: ${signed(shared.after, currency)} a month`, ...said, ...(rest > 0 ? [`; ${count(rest, "more price")}`] : []), "."],
  ];
}

function groupPieces({ query, account, addresses }: SharedGroup): Piece[] {
  return [{ code: query }, ` of ${count(addresses.length, "resource")} of provider `, { code: account }];
}
