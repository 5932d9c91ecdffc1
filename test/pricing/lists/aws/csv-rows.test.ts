import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { CsvRows } from "../../../../src/pricing/lists/aws/csv-rows.ts";
import { temporaryFolder } from "../../../support/packs.ts";

const path = join(temporaryFolder(), "rows.csv");

function rowsOf(text: string, piece?: number): string[][] {
  writeFileSync(path, text);
  const rows = new CsvRows(path, piece);
  const all: string[][] = [];
  while (rows.next()) all.push(Array.from({ length: rows.count }, (_, index) => rows.cell(index)));
  rows.close();
  return all;
}

const written = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

test("what is written by the rules is read as it was, whatever is read at a time", () => {
  const cell = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("", '"', '""', ",", "\n", "\r\n", '","', "São Paulo"));
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      (rows, piece, end, last) => {
        const text = rows.map((cells) => cells.map(written).join(",")).join(end) + (last ? end : "");
        expect(rowsOf(text, piece)).toEqual(rows);
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  [
    "a,b\n1,2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a,b\r\n1,2\r\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a,\n,b\n",
    [
      ["a", ""],
      ["", "b"],
    ],
  ],
  ["\n\na,b\n\n", [["a", "b"]]],
  ["", []],
  ['a"b,c\n', [['a"b', "c"]]],
])("%j", (text, rows) => expect([rowsOf(text), rowsOf(text, 1)]).toEqual([rows, rows]));

test.each(['"a', '"a","b', '"a"b,c\n', '"a" ,b\n', `${"a,".repeat(2000)}\n`])("%j is refused", (text) => expect(() => rowsOf(text)).toThrow(/byte \d+/));
