import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ratchet, type Violation } from "../../src/policy/ratchet.ts";

const at = (address: string, more: Partial<Violation> = {}): Violation => ({ rule: "tags/team", address, ...more });

describe("the ratchet", () => {
  test.each([
    ["what nobody broke before is fresh", at("a.b"), [], "fresh"],
    ["the same rule on the same resource is older", at("a.b"), [at("a.b")], "older"],
    ["another rule on it is fresh", at("a.b"), [at("a.b", { rule: "tags/env" })], "fresh"],
    ["the same rule on another resource is fresh", at("a.b"), [at("a.c")], "fresh"],
    ["a moved resource keeps what it had", at("module.m.a.b", { previousAddress: "a.b" }), [at("a.b")], "older"],
    ["one that moves onto an address does not inherit from it", at("a.b", { previousAddress: "a.c" }), [at("a.b")], "fresh"],
    ["broken in another way is fresh", at("a.b", { state: "prod-us" }), [at("a.b", { state: "prod-eu" })], "fresh"],
    ["a state that is gone is another way", at("a.b"), [at("a.b", { state: "" })], "fresh"],
    ["addresses cannot be made to collide", at('a.b["]\n"]'), [at('a.b["'), at('"]')], "fresh"],
  ] as const)("%s", (_what, violation, before, expected) => expect(ratchet([violation], before)[expected]).toEqual([violation]));

  const violation = fc.record({ rule: fc.constantFrom("x", "y"), address: fc.constantFrom("a", "b", "c"), state: fc.constantFrom("1", "2", undefined) });
  test("nothing is lost, and no more can be older than was known before", () =>
    fc.assert(
      fc.property(fc.array(violation), fc.array(violation), fc.array(violation), (after, before, fewer) => {
        const { fresh, older } = ratchet(after, before);
        expect(fresh.length + older.length).toBe(after.length);
        const kept = before.filter((one) => !fewer.some((gone) => JSON.stringify(gone) === JSON.stringify(one)));
        expect(ratchet(after, kept).older.length).toBeLessThanOrEqual(older.length);
      }),
    ));
});
