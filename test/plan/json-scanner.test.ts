import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countKeys, parseExactly } from "../../src/plan/big-numbers.ts";
import { DEEPEST, JsonScanner, type Listener } from "../../src/plan/json-scanner.ts";
import { BigNumber } from "../../src/plan/value.ts";

/** Everything a scanner tells, with offsets in the document. */
type Told = [event: string, level: number, from: number, to?: number][];

function listen(told: Told): Listener {
  return {
    key: (scanner, level, from, to) => told.push(["key", level, scanner.base + from, scanner.base + to]),
    scalar: (scanner, level, from, to) => told.push(["scalar", level, scanner.base + from, scanner.base + to]),
    open: (scanner, level, at, isArray) => told.push([isArray ? "[" : "{", level, scanner.base + at]),
    close: (scanner, level, to) => told.push(["close", level, scanner.base + to]),
  };
}

/** Scans with windows of a given size, which grow where a token needs it. */
function scan(text: string | Buffer, piece = Number.POSITIVE_INFINITY): Told {
  const bytes = Buffer.from(text);
  const told: Told = [];
  const scanner = new JsonScanner(listen(told), (offset, what) => {
    throw new SyntaxError(`${what} at ${offset}`);
  });
  scanner.limit = 1000;
  let from = 0;
  let to = Math.min(piece, bytes.length);
  for (;;) {
    const window = bytes.subarray(from, to);
    const stop = from + scanner.scan(window, from, 0, window.length, to === bytes.length);
    if (scanner.done || to === bytes.length) {
      if (!scanner.done || bytes.subarray(stop).toString().trim() !== "") throw new SyntaxError(`stopped at ${stop}`);
      return told;
    }
    to = Math.min(bytes.length, Math.max(to, stop) + piece);
    from = stop;
  }
}

function accepts(text: string): boolean {
  try {
    scan(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function isJson(text: string): boolean {
  try {
    let finite = true; // JSON.parse reads 1e999 as Infinity, which we refuse.
    JSON.parse(text, (_, value) => {
      if (typeof value === "number") finite &&= Number.isFinite(value);
    });
    return finite;
  } catch {
    return false;
  }
}

const spaced = fc.json().chain((text) => fc.constantFrom(text, JSON.stringify(JSON.parse(text), null, 2), `\r\n\t ${text} \n`));

describe("the scanner", () => {
  test("accepts all JSON", () => {
    fc.assert(fc.property(spaced, (text) => accepts(text)));
  });

  test("agrees with JSON.parse on damaged JSON", () => {
    const piece = fc.constantFrom(...'{}[],:"\\0123456789.eE+-tfnul \n\tx\u0001/é'.split(""), "true", "null", '"a"', "1e5", "\\u00e9", "NaN", "-Infinity");
    const damage = fc.tuple(fc.nat(), fc.nat(3), piece);
    fc.assert(
      fc.property(fc.json(), damage, (text, [seed, length, insert]) => {
        const at = seed % (text.length + 1);
        const damaged = text.slice(0, at) + insert + text.slice(at + length);
        expect(accepts(damaged)).toBe(isJson(damaged));
      }),
      { numRuns: 2000 },
    );
  });

  test("agrees with JSON.parse on soups of tokens", () => {
    const token = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      "1",
      "-0.5e+3",
      "01",
      "1.",
      ".5",
      "-",
      "1e",
      "true",
      "nul",
      " ",
      "\n",
      '"\\u12"',
      '"\\x"',
      '"',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 8 }), (tokens) => {
        expect(accepts(tokens.join(""))).toBe(isJson(tokens.join("")));
      }),
      { numRuns: 3000 },
    );
  });

  test("tells the same however the bytes are cut", () => {
    fc.assert(
      fc.property(spaced, fc.integer({ min: 1, max: 40 }), (text, piece) => {
        expect(scan(text, piece)).toEqual(scan(text));
      }),
    );
  });

  test("cuts out what JSON.parse reads there", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const bytes = Buffer.from(JSON.stringify(value));
        const scalars = scan(bytes).filter(([event, level]) => event === "scalar" && level === 1);
        const parsed = scalars.map(([, , from, to]) => JSON.parse(bytes.toString("utf8", from, to)));
        const expected = Object.values(JSON.parse(bytes.toString())).filter((item) => typeof item !== "object" || item === null);
        expect(parsed).toEqual(expected);
      }),
    );
  });

  test.each([
    ["a control character", '"a\u0000b"', "control character"],
    ["a raw line break in a string", '"a\nb"', "control character"],
    ["an unknown escape", '"\\x41"', "unknown escape"],
    ["NaN", '{"a":NaN}', "NaN"],
    ["Infinity", '{"a":Infinity}', "Infinity"],
    ["minus Infinity", '{"a":-Infinity}', "number"],
    ["1e999", '{"a":1e999}', "beyond the range"],
    ["a number of 400 digits", `[${"9".repeat(400)}]`, "beyond the range"],
    ["a leading zero", "[012]", "leading zero"],
    ["a key of a megabyte", `{"${"k".repeat(1 << 20)}":1}`, "key of more than"],
    ["a trailing comma", '{"a":1,}', "a key"],
    ["a bracket of the other kind", '{"a":[1}', "comma or a closing bracket"],
    ["a lone surrogate in bytes", Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), "not UTF-8"],
    ["an overlong encoding", Buffer.from([0x22, 0xc0, 0xaf, 0x22]), "not UTF-8"],
    ["a cut-off character", Buffer.from([0x22, 0xe2, 0x82, 0x22]), "not UTF-8"],
  ])("refuses %s", (_, text, reason) => {
    expect(() => scan(text)).toThrow(reason);
  });

  test.each([
    [DEEPEST - 1, true],
    [DEEPEST, true],
    [DEEPEST + 1, false],
    [100_000, false],
  ])("nesting %i deep is accepted: %s", (depth, expected) => {
    expect(accepts("[".repeat(depth) + "]".repeat(depth))).toBe(expected);
  });

  test("a lone surrogate as an escape is only text", () => {
    expect(accepts('"\\ud800"')).toBe(true);
  });
});

describe("numbers", () => {
  const parse = (text: string): unknown => parseExactly(Buffer.from(text));

  test.each([
    ["123456789012345", 123456789012345],
    ["1234567890123456", new BigNumber("1234567890123456")],
    ["9007199254740993", new BigNumber("9007199254740993")],
    ["0.30000000000000004", new BigNumber("0.30000000000000004")],
    ["0.000000000000000000001", 1e-21],
    ["-0", -0],
    ["1e308", 1e308],
    ["1e-400", new BigNumber("1e-400")],
    ["0e5", 0],
  ])("%s is read as it stands", (text, expected) => {
    expect(parse(`[${text}]`)).toEqual([expected]);
  });

  test("no text can pass for a number", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const text = JSON.stringify({ texts, marks: [1] }).replace("[1]}", "[12345678901234567890,1]}");
        expect(parse(text)).toEqual({ texts, marks: [new BigNumber("12345678901234567890"), 1] });
      }),
    );
  });

  test("keys are counted at all levels, hostile ones too", () => {
    expect(countKeys(JSON.parse('{"__proto__":{"a":[{"b":1},[{"c":null}]]},"constructor":2}'))).toBe(5);
  });
});
