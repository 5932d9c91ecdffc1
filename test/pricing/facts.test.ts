import { beforeAll, describe, expect, test } from "vitest";
import { type Fact, readFacts, readSources } from "../../src/pricing/snapshot/facts.ts";

/** One product at one step, with its prices by place as primary sources have them. */
interface Row {
  name: string;
  cloud: string;
  units: Set<string>;
  prices: Map<string, number>;
}

const sources = readSources("prices");
const rows = new Map<string, Row>();
const used = new Map<string, string>();
const currencies = new Set<string>();

beforeAll(() => {
  for (const fact of readFacts("prices")) {
    used.set(fact.source, [used.get(fact.source) ?? "", fact.date].sort().at(-1) ?? "");
    currencies.add(`${/(^|>)cn-/.test(fact.place) ? "China" : "elsewhere"} ${fact.currency}`);
    if (fact.currency === "USD") collect(fact);
  }
});

function collect({ cloud, service, product, purchase, from, unit, place, price, source }: Fact): void {
  const name = [cloud, service, product, purchase, from].join(" | ");
  const row = rows.get(name) ?? { name, cloud, units: new Set(), prices: new Map() };
  rows.set(name, row);
  row.units.add(unit);
  if (sources.get(source)?.role === "primary") row.prices.set(place, Number(price));
}

/** What half of the places pay, or more. */
function usual({ prices }: Row): number {
  const sorted = [...prices.values()].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Rows with a price of less than `share` of the usual one. */
function below(cloud: string, share: number): string[] {
  return [...rows.values()].flatMap((row) => {
    if (row.cloud !== cloud) return [];
    const least = usual(row) * share;
    return [...row.prices].filter(([, price]) => price < least).map(([place, price]) => `${row.name}: ${price} in ${place}`);
  });
}

describe("the facts in prices/", () => {
  // Azure lists 0.01, and sometimes a tenth, where a size is not on sale yet.
  test("have no placeholders of Azure", () => expect(below("azure", 1 / 5)).toEqual([]));

  test("have no 0 where most places pay", () => expect([...below("aws", 1e-9), ...below("google", 1e-9)]).toEqual([]));

  test("have one unit for a product, whatever the source", () => {
    expect([...rows.values()].filter(({ units }) => units.size > 1).map(({ name, units }) => `${name}: ${[...units].join(", ")}`)).toEqual([]);
  });

  test("are in yuan in China, and in dollars elsewhere", () => expect([...currencies].sort()).toEqual(["China CNY", "elsewhere USD"]));

  test("use every source of sources.csv, none from the future", () => {
    expect([...used.keys()].sort()).toEqual([...sources.keys()].sort());
    const today = new Date().toISOString().slice(0, 10);
    expect([...used].filter(([, date]) => date > today)).toEqual([]);
  });
});
