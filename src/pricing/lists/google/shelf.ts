import { compareText } from "../../../base/compare-text.ts";
import { grouped } from "../../../base/grouped.ts";
import type { LeftOut } from "../as-of.ts";
import { oneLadder, type Step } from "../steps.ts";
import { bundlesOf, type RateOf } from "./bundles.ts";
import type { Machines } from "./machines.ts";
import type { SkuPrice } from "./prices.ts";

/** The steps of one key at one place; several prices of a step where the catalogue contradicts itself. */
export interface KeyLadder {
  product: string;
  purchase: string;
  unit: string;
  steps: readonly Step[];
  basis: "seen" | "inferred";
}

/** Ladders of one place by key, sorted; with machine types where `machines` are given. */
export function laddersAt(prices: readonly SkuPrice[], machines: Machines | undefined, leftOut: LeftOut): KeyLadder[] {
  const byPurchase = grouped(prices, ({ purchase }) => purchase);
  const ladders = [...byPurchase].flatMap(([purchase, group]) => {
    const listed = listedOf(group, purchase, leftOut);
    return machines ? [...listed, ...composed(machines, purchase, listed)] : listed;
  });
  return ladders.sort((a, b) => compareText(a.product, b.product) || compareText(a.purchase, b.purchase));
}

function listedOf(prices: readonly SkuPrice[], purchase: string, leftOut: LeftOut): KeyLadder[] {
  return [...grouped(prices, ({ product }) => product)].flatMap(([product, same]) => {
    const [{ unit }] = same;
    if (same.some((one) => one.unit !== unit)) leftOut.add("keys in several units");
    const steps = same.every((one) => one.unit === unit) ? oneLadder(same.map((one) => one.steps)) : undefined;
    return steps ? [{ product, purchase, unit, steps, basis: "seen" as const }] : (leftOut.add("keys whose steps make no ladder") ?? []);
  });
}

function composed(machines: Machines, purchase: string, listed: readonly KeyLadder[]): KeyLadder[] {
  const rates = new Map<string, RateOf>();
  for (const { product, unit, steps } of listed) {
    const [only, another] = steps;
    if (only && !another) rates.set(product, { unit, price: only.price });
  }
  const prices = bundlesOf(machines, purchase, (product) => rates.get(product));
  // The words of a bundle are ours: a bill has those of its parts.
  return [...prices].map(([product, price]) => ({ product, purchase, unit: "hours", steps: [{ from: "0", price }], basis: "inferred" }));
}
