import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Exact, exact, sum } from "../../src/base/exact.ts";
import { factorParts } from "../../src/estimate/factors.ts";
import { type Factor, Product, product } from "../../src/resources/product.ts";

const made = (factors: Readonly<Record<string, number>>): readonly Factor[] =>
  product(Object.fromEntries(Object.entries(factors).map(([name, value]) => [name, exact(value)]))).factors;

/** At a price of 2 for one. */
function parts(before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>): string[] | undefined {
  const cost = (factors: readonly Factor[]): Exact => new Product(factors).quantity.times(2);
  const [old, next] = [made(before), made(after)];
  return factorParts(old, next, cost(old), cost(next).minus(cost(old)))?.map(({ name, detail, delta }) => `${name} ${detail}: ${delta.toString()}`);
}

describe("a change told by factors", () => {
  test.each([
    ["one that moves has all of it", { requests: 10, tokens: 5 }, { requests: 30, tokens: 5 }, ["requests 10 → 30: 200"]],
    ["the first at what the second was, the second at what the first is", { a: 10, b: 5 }, { a: 20, b: 6 }, ["a 10 → 20: 100", "b 5 → 6: 40"]],
    ["those that outweigh each other are both told", { a: 10, b: 4 }, { a: 20, b: 2 }, ["a 10 → 20: 80", "b 4 → 2: -80"]],
    ["one that a side does not say is 1 there", { a: 10 }, { a: 10, retries: 2 }, ["retries 1 → 2: 20"]],
    ["one that is no longer said is 1", { a: 10, retries: 2 }, { a: 10 }, ["retries 2 → 1: -20"]],
    ["from nothing", { a: 0, b: 4 }, { a: 3, b: 4 }, ["a 0 → 3: 24"]],
    ["nothing on both sides costs nothing", { a: 0, b: 4 }, { a: 0, b: 5 }, ["b 4 → 5: 0"]],
    ["a small difference is shown", { a: 1.00001 }, { a: 1.00002 }, ["a 1.00001 → 1.00002: 0.00002"]],
    ["none that moves", { a: 1 }, { a: 1 }, []],
  ])("%s", (_what, before, after, said) => expect(parts(before, after)).toEqual(said));

  test("nothing is told where a side does not say its factors", () => {
    expect(factorParts(undefined, made({ a: 1 }), exact(1), exact(1))).toBeUndefined();
    expect(factorParts(made({ a: 1 }), undefined, exact(1), exact(1))).toBeUndefined();
  });

  const amount = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
  const factors = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), amount, { noNullPrototype: true });

  test("parts add up to the difference, whatever moves and whatever steps the price has", () => {
    fc.assert(
      fc.property(factors, factors, amount, amount, (before, after, was, difference) => {
        const [old, next] = [made(before), made(after)];
        const isSame = new Product(old).quantity.equals(new Product(next).quantity);
        const delta = exact(isSame ? 0 : difference);
        expect(sum((factorParts(old, next, exact(was), delta) ?? []).map((part) => part.delta)).equals(delta)).toBe(true);
      }),
    );
  });
});
