import { type OwnerKind, UNOWNED } from "../config/owners.ts";
import type { Estimate } from "../estimate/estimate.ts";
import { type OwnerTotal, ownerTotals } from "../estimate/owner-totals.ts";
import type { Verdict } from "../policy/verdict.ts";
import { money, signed } from "./money.ts";
import type { Line, Piece } from "./words.ts";

const WORDS: Readonly<Record<OwnerKind, { by: string; finding: string }>> = {
  environment: { by: "By environment", finding: "unowned/environments" },
  team: { by: "By team", finding: "unowned/teams" },
  product: { by: "By product", finding: "unowned/products" },
  costCenter: { by: "By cost centre", finding: "unowned/cost_centers" },
  costClass: { by: "By class of cost", finding: "unowned/cost_classes" },
};

const MOST = 8;

/** Whose cost changes: teams where it is more than one team's, and every class in which the change adds cost that belongs to nobody. */
export function ownerLines({ resources, ownerKinds = [], currency }: Estimate, { findings }: Verdict): Line[] {
  return ownerKinds.flatMap((kind) => {
    const isUnowned = findings.some(({ id }) => id === WORDS[kind].finding);
    if (kind !== "team" && !isUnowned) return [];
    const concerned = ownerTotals(resources, kind).filter(({ delta, isKnown }) => !delta.isZero || !isKnown);
    if (concerned.length < 2 && !isUnowned) return [];
    const ranked = [...concerned].sort((a, b) => b.delta.abs().compare(a.delta.abs()));
    const shown = ranked.slice(0, MOST).flatMap((total, at): Piece[] => [...(at === 0 ? [] : [" · "]), ...pieces(total, currency)]);
    return [[`${WORDS[kind].by}: `, ...shown, ...(ranked.length > MOST ? [` and ${ranked.length - MOST} more`] : [])]];
  });
}

function pieces({ name, after, delta, isKnown }: OwnerTotal, currency: string): Piece[] {
  const who: Piece = name === undefined ? "not known before apply" : name === UNOWNED ? UNOWNED : { code: name };
  // An amount that is not known is never shown as 0.
  const amount = isKnown ? signed(delta, currency) : delta.isZero ? "unknown" : `at least ${signed(delta, currency)}`;
  return [who, " ", { strong: amount }, ` (${isKnown ? "" : "known part of it "}${money(after, currency)} a month)`];
}
