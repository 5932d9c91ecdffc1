import { expect, test } from "vitest";
import { exact } from "../../../../src/base/exact.ts";
import { evaluationPrice, minutesOf } from "../../../../src/resources/azure/monitor/evaluation.ts";

test.each([
  ["PT1M", 1],
  ["PT15M", 15],
  ["PT2H", 120],
  ["P1D", 1440],
])("%s is %i minutes", (duration, minutes) => expect(minutesOf(duration).toNumber()).toBe(minutes));

test.each(["", "5", "P5M", "PT5S", "PTM", "PT1D", "soon"])("%j is no duration", (duration) => {
  expect(() => minutesOf(duration)).toThrow("is not understood");
});

test.each([
  [1, 1],
  [4, 1],
  [5, 5],
  [9, 5],
  [11, 10],
  [15, 15],
  [1440, 15],
])("every %i minutes costs what every %i minutes does", (minutes, sold) => {
  expect(evaluationPrice(exact(minutes), "System Log").product).toBe(`Azure Monitor/Alerts/Alerts System Log Monitored at ${sold} Minute Frequency`);
});
