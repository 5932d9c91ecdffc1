import { expect, test } from "vitest";
import { exact } from "../../../../src/base/exact.ts";
import { type Strategy, spread } from "../../../../src/resources/aws/ecs/placement.ts";

const one = (capacity_provider: string, base: number, weight: number): Strategy[number] => ({ capacity_provider, base: exact(base), weight: exact(weight) });

test.each([
  ["all go to the only provider", 3, [one("FARGATE", 0, 1)], "3", "0"],
  ["the base goes first, the rest by weight", 6, [one("FARGATE", 2, 1), one("FARGATE_SPOT", 0, 1)], "4", "2"],
  ["a base takes no more than there are", 1, [one("FARGATE", 2, 0), one("FARGATE_SPOT", 0, 1)], "1", "0"],
  ["without weights all go where the base is", 5, [one("FARGATE_SPOT", 0, 0), one("FARGATE", 1, 0)], "5", "0"],
  ["without weights and base all go to the first", 5, [one("FARGATE", 0, 0)], "5", "0"],
  ["other providers are instances", 4, [one("FARGATE", 0, 1), one("my-instances", 0, 3)], "1", "0"],
  ["no tasks are nowhere", 0, [one("FARGATE", 1, 1)], "0", "0"],
])("%s", (_, tasks, strategies, onDemand, spot) => {
  const placed = spread(exact(tasks), strategies);
  expect([placed.onDemand.toString(), placed.spot.toString()]).toEqual([onDemand, spot]);
});
