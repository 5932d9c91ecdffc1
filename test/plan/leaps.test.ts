import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MemoryBytes } from "../../src/plan/bytes.ts";
import { JsonScanner } from "../../src/plan/json-scanner.ts";
import { LEAP_DEPTH, Leaper } from "../../src/plan/leaper.ts";
import { Outline } from "../../src/plan/outline.ts";
import { made, madePlan, read, toldOf } from "./made-plan.ts";

/** How far a leap goes from the beginning of a text; 0 for nowhere. */
function leap(text: string | Buffer, withText = false): number {
  const bytes = Buffer.from(text);
  const leaper = new Leaper(withText ? new MemoryBytes("x", bytes).ascii : undefined);
  leaper.look(bytes, 0, bytes.length);
  return leaper.over(0);
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const spaced = fc
  .dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }))
  .chain((value) => fc.constantFrom(JSON.stringify(value), JSON.stringify(value, null, 2)));
const piece = fc.constantFrom(...'{}[],:"\\0123456789.eE+-tfnul \n\tx\u0001/é'.split(""), "true", '"a":', "1e5", "\\u00e9", "\\x", "NaN", "-Infinity", "01");

describe("a leap", () => {
  test("goes over an object or nowhere", () => {
    fc.assert(
      fc.property(spaced, fc.nat(), fc.nat(3), piece, (text, seed, length, insert) => {
        const at = seed % (text.length + 1);
        const damaged = Buffer.from(text.slice(0, at) + insert + text.slice(at + length));
        const end = leap(damaged);
        if (end > 0) expect(parses(damaged.toString("utf8", 0, end))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    "{}",
    '{"a":"b","c":[1,-2.5,true,false,null,{}],"d":{"e":[{"f":{"g":"h"}}]}}',
    '{ "a" : [ ] ,\r\n\t"b" : { } }',
    '{"a":"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9é"}',
    '{"a":123456789012345,"b":0.5}',
  ])("goes over %s", (text) => {
    expect([leap(`${text},1`), leap(`${text},1`, true)]).toEqual([Buffer.byteLength(text), Buffer.byteLength(text)]);
  });

  test.each<[string, string | Buffer]>([
    ["a list", "[1]"],
    ["a number that a double may not hold", '{"a":1234567890123456}'],
    ["an exponent", '{"a":1e5}'],
    ["a leading zero", '{"a":01}'],
    ["a raw line break in a string", '{"a":"\n"}'],
    ["an unknown escape", '{"a":"\\x"}'],
    ["a trailing comma", '{"a":1,}'],
    ["a trailing comma in a list", '{"a":[1,]}'],
    ["a bracket of the other kind", '{"a":[1}}'],
    ["a cut end", '{"a":1'],
    ["bytes that are not UTF-8", Buffer.from('{"a":"\xff"}', "latin1")],
    ["more depth than it knows", `${'{"a":'.repeat(LEAP_DEPTH + 1)}1${"}".repeat(LEAP_DEPTH + 1)}`],
    ["a key of a megabyte", `{"${"k".repeat(1 << 20)}":1}`],
  ])("does not go over %s", (_, text) => {
    expect(leap(text)).toBe(0);
  });
});

/** What a scan finds, with leaps or without; the refusal where it refuses. */
function outlineOf(text: string, leaper?: Leaper, size = Number.POSITIVE_INFINITY): unknown {
  const bytes = Buffer.from(text);
  const outline = new Outline();
  const refuse = (offset: number, what: string): never => {
    throw new SyntaxError(`${what} at ${offset}`);
  };
  const scanner = new JsonScanner(outline, refuse, leaper);
  try {
    let from = 0;
    let to = Math.min(size, bytes.length);
    while (!scanner.done) {
      const window = bytes.subarray(from, to);
      const stop = from + scanner.scan(window, from, 0, window.length, to === bytes.length);
      if (to === bytes.length) break;
      to = Math.min(bytes.length, Math.max(to, stop) + size);
      from = stop;
    }
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
  const { members, elements, reads, deposed, duplicates, withoutChange, withoutSide } = outline;
  const rows = Array.from({ length: elements.length }, (_, at) => ({ ...elements.at(at), marks: 0 }));
  return { done: scanner.done, members: [...members], rows, reads, deposed, duplicates, withoutChange, withoutSide };
}

const word = fc.constantFrom("web", "a-b", "é", 'q"', "0001", "", "\\");
const values = fc.option(fc.dictionary(word, fc.oneof(fc.integer(), word, fc.constant(1e21), fc.constant([{ a: [{ b: [[1]] }] }]))));
const written = fc.record(
  {
    address: fc.constantFrom('aws_instance.web["é"]', 'aws_instance.web["a"]', "aws_instance.web", 'module.a["x.y"].aws_instance.web'),
    previous_address: word,
    module_address: fc.constant("module.a"),
    mode: fc.constantFrom("managed", "data", "ephemeral", "imagined"),
    type: fc.constantFrom("aws_instance", "aws_lb"),
    name: word,
    index: fc.oneof(word, fc.nat(), fc.constant(null)),
    provider_name: word,
    deposed: word,
    change: fc.record(
      {
        actions: fc.constantFrom(["create"], ["no-op"], ["delete", "create"], ["delete"], ["read"], ["boom"], [], ["a", "b", "c"]),
        before: values,
        after: values,
        after_unknown: fc.constantFrom(true, {}, { a: true, b: [{ c: true }] }),
        before_sensitive: fc.constantFrom(false, {}, { a: true }),
        importing: fc.constant({ id: "x" }),
      },
      { requiredKeys: ["actions", "before", "after"] },
    ),
    action_reason: fc.constant("replace_because_tainted"),
  },
  { requiredKeys: ["address", "mode", "type", "name", "change"] },
);
const element = written.chain((made) => fc.constantFrom<object[]>(made, Object.fromEntries(Object.entries(made).reverse())));
const document = fc
  .tuple(fc.array(element, { maxLength: 3 }), fc.constantFrom(0, 2))
  .map(([resource_changes, indent]) => JSON.stringify({ planned_values: { root_module: { resources: [{ a: { b: 1 } }] } }, resource_changes }, null, indent));

describe("a scan that leaps", () => {
  test("finds the same as one that does not", () => {
    fc.assert(
      fc.property(document, fc.constantFrom(7, 100, 1000, Number.POSITIVE_INFINITY), (text, size) => {
        expect(outlineOf(text, new Leaper(), size)).toEqual(outlineOf(text));
        expect(outlineOf(text, new Leaper(new MemoryBytes("x", Buffer.from(text)).ascii))).toEqual(outlineOf(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("refuses the same, at the same place", () => {
    fc.assert(
      fc.property(
        document,
        fc.nat(),
        fc.nat(3),
        fc.oneof(piece, fc.constantFrom('"mode":"data",', '"before":{},', '"type":"x",')),
        (text, seed, length, insert) => {
          const at = seed % (text.length + 1);
          const damaged = text.slice(0, at) + insert + text.slice(at + length);
          expect(outlineOf(damaged, new Leaper())).toEqual(outlineOf(damaged));
        },
      ),
      { numRuns: 1500 },
    );
  });
});

const plain = written.filter(({ mode, change }) => mode === "managed" && !["boom", "a", "read"].includes(change.actions[0] ?? ""));

describe("a change says the same", () => {
  const reversed = (value: object): object => Object.fromEntries(Object.entries(value).reverse());
  test("in whatever order its members stand", async () => {
    await fc.assert(
      fc.asyncProperty(plain, fc.constantFrom(undefined, 400), async (made, piece) => {
        const options = piece === undefined ? {} : { piece };
        const seen = await toldOf(madePlan({ resource_changes: [made, made] }), options);
        expect(await toldOf(madePlan({ resource_changes: [reversed(made), { ...made, change: reversed(made.change) }] }), options)).toBe(seen);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ["objects behind its change", { later: { thing: { x: 1 } } }],
    ["lists behind its change", { later: [{ x: 1 }] }],
  ])("with %s", async (_, extra) => {
    const element = { ...made("aws_instance.web", { size: 1 }), ...extra };
    expect(await toldOf(madePlan({ resource_changes: [element] }))).toBe(await toldOf(madePlan({ resource_changes: [made("aws_instance.web", { size: 1 })] })));
  });
});

describe("what is passed over is still checked", () => {
  const text = JSON.stringify(madePlan({ planned_values: { root_module: { resources: [{ values: { a: "bcd", n: 1 } }] } } }));
  const nested = (depth: number): string => `${'{"a":'.repeat(depth - 1)}{}${"}".repeat(depth - 1)}`;
  test("and depth of 200 levels is not too much", async () => {
    await expect(read(JSON.stringify(madePlan()).replace('"root_module":{}', `"root_module":${nested(198)}`))).resolves.toBeDefined();
  });

  test.each<[string, string | Buffer, string]>([
    ["damage", text.replace('"bcd"', '"bcd'), "where"],
    ["bytes that are not UTF-8", Buffer.from(text.replace("bcd", "\xff"), "latin1"), "not UTF-8"],
    ["a number beyond the range", text.replace('"n":1', '"n":1e999'), "beyond the range"],
    ["depth", text.replace('"n":1', `"n":${'{"a":'.repeat(300)}1${"}".repeat(300)}`), "nested more than 200"],
    ["depth, by one level", JSON.stringify(madePlan()).replace('"root_module":{}', `"root_module":${nested(199)}`), "nested more than 200"],
    ["a key of a megabyte", text.replace('"n"', `"${"k".repeat(1 << 20)}"`), "key of more than"],
    ["a key of 66,000 bytes", text.replace('"n"', `"${"k".repeat(66_000)}"`), "key of more than"],
    ["a key that stands twice in a change", text.replace('"before":null', '"before":{},"before":null'), "twice"],
  ])("%s", async (_, plan, reason) => {
    await expect(read(plan)).rejects.toThrow(reason);
  });

  test.each([
    ["in the values", { after: { a: 1, x: 0 } }],
    ["in the values, where they are not spelled as we would", { after: { a: "<", x: 0, "1": 2 } }],
    ["in the marks", { after: { a: 1 }, after_unknown: { x: true } }],
    ["deep in the values", { after: { a: [{ b: { c: 1, x: 2 } }] } }],
    ["in values with wide numbers", { after: { a: 1 / 3, x: 1 } }],
  ])("a key that stands twice %s is refused when they are read", async (_, change) => {
    const once = JSON.stringify(madePlan({ resource_changes: [made("aws_instance.web", {}, change)] })).replace('"<"', '"\\u003c"');
    const value = /"x":(\w+)/.exec(once)?.[1];
    const [sound] = (await read(once)).changes();
    expect(sound?.after).toBeDefined();
    const [twice] = (await read(once.replace('"x":', `"x":${value},"x":`))).changes();
    expect(() => twice?.after).toThrow("twice");
  });
});
