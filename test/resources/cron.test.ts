import { expect, test } from "vitest";
import { firings } from "../../src/resources/cron.ts";

const at = (day: number, hour: number): number => day * 1440 + hour * 60;

test.each([
  ["0 8 * * MON-FRI", [0, 1, 2, 3, 4].map((day) => at(day, 8))],
  ["0 8 * * 1-5", [0, 1, 2, 3, 4].map((day) => at(day, 8))],
  ["30 18 * * 1,3", [at(0, 18) + 30, at(2, 18) + 30]],
  ["0 0 * * 7", [at(6, 0)]],
  ["0 0 * * 0", [at(6, 0)]],
  ["0 0 * * 6-7", [at(5, 0), at(6, 0)]],
  ["0 0 * * sun,0,7", [at(6, 0)]],
  ["  5  4  *  *  *  ", [0, 1, 2, 3, 4, 5, 6].map((day) => at(day, 4) + 5)],
])("%s fires at known minutes of the week", (expression, expected) => expect(firings(expression)).toEqual(expected));

test.each([
  "",
  "0 8 * *",
  "0 8 * * * *",
  "*/5 8 * * *",
  "0 8-18 * * *",
  "60 8 * * *",
  "0 24 * * *",
  "0 8 1 * *",
  "0 8 * 1 *",
  "0 8 * * 8",
  "0 8 * * FRI-MON",
  "0 8 * * 1-2-3",
  "0 8 * * ,",
  "@daily",
  "0 8 ? * MON",
])("%s is not understood", (expression) => expect(firings(expression)).toBeUndefined());
