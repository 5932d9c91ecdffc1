import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { text } from "../../../src/resources/fields.ts";
import { readKinds } from "../../../src/resources/kinds/read-kinds.ts";
import { aws } from "../../../src/resources/price-query.ts";
import { sheet } from "../../../src/resources/sheet.ts";
import { declaredBy, readsOf, silentAttributes, silentValues } from "../../support/honesty.ts";
import { planOf } from "../../support/plans.ts";
import { fixture, sheets } from "./examples.ts";

const reads = readsOf([fixture], sheets);

describe.each([...sheets].map(([type, one]) => ({ type, one })))("$type", ({ type, one }) => {
  test("reads all that it declares", () => expect(declaredBy(one).filter((path) => !reads.get(type)?.has(path))).toEqual([]));
});

describe("less information about what a kind reads never changes a bill silently", () => {
  test("where an attribute is unknown", () => expect(silentAttributes([fixture], sheets)).toEqual([]));
  test("where a value within a block is unknown", () => expect(silentValues([fixture], sheets)).toEqual([]));

  test("whatever the kind", async () => {
    const attribute = (is: string, paths: readonly string[], standard: string) =>
      fc
        .tuple(fc.constantFrom(...paths), fc.boolean())
        .map(([path, has]) => `{ ${is}: ${path}${has ? `, default: ${standard}, because: its maker says so` : ""} }`);
    const made = fc.record({
      size: attribute("number", ["size", "config.size"], "3"),
      disks: attribute("count", ["disks", "config.disks"], "1"),
      mode: attribute("text", ["mode", "config.mode"], "plain"),
      on: attribute("flag", ["on", "config.on"], "true"),
      quantity: fc.constantFrom("size", "disks", "[size, disks]", "[2, disks]"),
      when: fc.constantFrom("", "when: { mode: [plain, rich] },", "when: { on: true },", "when: { on: false, mode: rich },"),
      free: fc.constantFrom("", "free_when: { size: 0 },", "free_when: { on: false, mode: plain },"),
    });
    const values = fc.record(
      { size: fc.nat(5), disks: fc.array(fc.constant({ gb: 5 }), { maxLength: 3 }), mode: fc.constantFrom("plain", "rich", "odd"), on: fc.boolean() },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(made, values, values, async ({ size, disks, mode, on, quantity, when, free }, after, config) => {
        const line = (name: string, rest: string): string =>
          `{ name: ${name}, unit: months, ${rest} price: { amount: 1, currency: USD, source: us, date: 2026-01-01 } }`;
        const all = "quantity: [size, disks], when: { mode: plain, on: true },"; // So that nothing is idle.
        const part = `{ each: disks, attributes: { gb: { number: gb } }, components: [${line("Disk", "quantity: gb,")}] }`;
        const attributes = `{ size: ${size}, disks: ${disks}, mode: ${mode}, on: ${on} }`;
        const text = `kinds: [{ type: acme_thing, title: Thing, ${free} attributes: ${attributes}, components: [${line("One", `quantity: ${quantity}, ${when}`)}, ${line("All", all)}], parts: [${part}] }]`;
        const plan = await planOf([{ address: "acme_thing.one", after: { ...after, config: [config] } }]);
        expect(silentValues([{ plan, usageOf: () => new Map() }], readKinds(text, "kinds.yml").sheets)).toEqual([]);
      }),
    );
  });

  test("and the check itself finds a planted lie", async () => {
    const plan = await planOf([{ address: "aws_thing.one", after: { kind: "a" } }]);
    const liar = sheet({
      type: "aws_thing",
      title: "Thing",
      pricing: "aws.amazon.com",
      attributes: { kind: text() },
      // An error that is caught is an unknown that is taken for a value.
      components: [{ name: "Thing", unit: "months", price: aws("Things", "Thing"), quantity: (r) => (isSo(() => r.kind === "a") ? 1 : 2) }],
    });
    expect(silentAttributes([{ plan, usageOf: () => new Map() }], new Map([["aws_thing", liar]]))).toEqual(["aws_thing.one kind"]);
  });
});

function isSo(read: () => unknown): boolean {
  try {
    return read() === true;
  } catch {
    return false;
  }
}
