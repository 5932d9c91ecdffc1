import { Exact } from "../../base/exact.ts";
import { grouped } from "../../base/grouped.ts";
import { ConfigError } from "../../base/trouble.ts";
import type { Fact, Source } from "./facts.ts";

/** The facts of one key as one source has them, steps in order. */
export interface Claim {
  facts: readonly [Fact, ...Fact[]];
  /** The source gives several prices for one step, or prices in several units or currencies. */
  ambiguous: boolean;
}

/** The claim that is taken for a key, and those it outranks. */
export interface Choice {
  taken: Claim;
  others: readonly Claim[];
}

/** The facts of the best source: primary before fallback, then the newest. Steps of two sources are never mixed. Throws ConfigError on steps that fit no ladder. */
export function choose(facts: readonly Fact[], sources: ReadonlyMap<string, Source>): Choice {
  const bySource = grouped(facts, ({ source, date }) => `${sources.get(source)?.role === "primary" ? 1 : 0} ${date} ${source}`);
  const [taken, ...others] = [...bySource].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, claim]) => checked(claim));
  if (!taken) throw new Error("a key without facts");
  return { taken, others };
}

/** The ladders of the products behind one key: a price list names the product of each step. */
function laddersOf(facts: readonly Fact[]): Set<string> {
  const products = [...grouped(facts, ({ at }) => at).values()];
  const ladders = products.map((steps) => steps.map(({ from, price }) => `${Exact.of(from).toString()}:${Exact.of(price).toString()}`));
  const whole = ladders.filter((steps) => steps.some((step) => step.startsWith("0:")));
  return new Set(whole.map((steps) => steps.sort().join(" ")));
}

/** The steps of a claim as "from:price from:price". */
export function said({ facts }: Claim): string {
  return facts.map(({ from, price }) => `${from}:${Exact.of(price).toString()}`).join(" ");
}

function checked(facts: Fact[]): Claim {
  const sorted = facts.map((fact) => ({ fact, from: Exact.of(fact.from) })).sort((a, b) => a.from.compare(b.from));
  const [first, ...rest] = sorted;
  if (!first) throw new Error("a claim without facts");
  if (!first.from.isZero)
    throw new ConfigError(`${first.fact.at}: the first step of ${first.fact.product} in ${first.fact.place} begins at ${first.fact.from}, not at 0`);
  const kept: [Fact, ...Fact[]] = [first.fact];
  let before = first;
  let ambiguous = facts.length > 1 && laddersOf(facts).size > 1;
  for (const step of rest) {
    const { fact } = step;
    const alike = fact.unit === first.fact.unit && fact.currency === first.fact.currency;
    ambiguous ||= !alike;
    if (step.from.equals(before.from)) {
      if (alike && Exact.of(fact.price).equals(Exact.of(before.fact.price))) continue;
      ambiguous = true;
    }
    kept.push(fact);
    before = step;
  }
  return { facts: kept, ambiguous };
}
