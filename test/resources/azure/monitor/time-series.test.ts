import { expect, test } from "vitest";
import { timeSeries } from "../../../../src/resources/azure/monitor/time-series.ts";

type Dimensions = Parameters<typeof timeSeries>[0];

const dimension = (name: string, listed: string[], operator = "Include"): Dimensions[number] => ({ name, operator, listed });

test.each<[string, Dimensions, number, number]>([
  ["no dimension is one series", [], 1, 0],
  ["listed values are one series each", [dimension("ApiName", ["Get", "Put"])], 2, 0],
  ["values of two dimensions are combined", [dimension("ApiName", ["Get", "Put"]), dimension("Tier", ["Hot", "Cool", "Cold"])], 6, 0],
  ["a dimension that stands twice has the values of both", [dimension("ApiName", ["Get"]), dimension("ApiName", ["Put"])], 2, 0],
  ["any value is counted once, and said", [dimension("ApiName", ["*"])], 1, 1],
  ["all but some values are counted once for each dimension, and said", [dimension("Country", ["NL"], "Exclude"), dimension("City", ["Ede"], "Exclude")], 2, 1],
  ["what is listed counts beside what is not", [dimension("ApiName", ["Get", "Put", "Head"]), dimension("Tier", ["*"])], 3, 1],
])("%s", (_, dimensions, expected, notes) => {
  const said: string[] = [];
  expect(timeSeries(dimensions, (text) => said.push(text))).toBe(expected);
  expect(said).toHaveLength(notes);
});
