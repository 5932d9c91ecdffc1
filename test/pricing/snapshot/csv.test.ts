import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../../src/pricing/snapshot/csv.ts";

describe("CSV", () => {
  test.each([
    [
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\r\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ['"a,""b""",c\n', [['a,"b"', "c"]]],
    ["a,,\n", [["a", "", ""]]],
    ["# note\n\na\n", [["a"]]],
    ["", []],
  ])("%j", (text, cells) => expect(parseCsv(text).map((row) => row.cells)).toEqual(cells));

  test("knows its lines, quoted line breaks included", () => expect(parseCsv('a\n"x\ny"\nb\n').map(({ line }) => line)).toEqual([1, 2, 4]));

  test("what is quoted comes back", () => {
    const cell = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\n");
        expect(parseCsv(text).map(({ cells }) => cells)).toEqual(rows.filter(([first]) => !first?.startsWith("#")));
      }),
    );
  });
});
