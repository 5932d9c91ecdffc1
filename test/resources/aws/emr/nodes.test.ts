import { expect, test } from "vitest";
import { exact } from "../../../../src/base/exact.ts";
import { fleetNodes } from "../../../../src/resources/aws/emr/nodes.ts";

const type = (instance_type: string, weight = 1): Parameters<typeof fleetNodes>[0]["instance_type_configs"][number] => ({
  instance_type,
  weighted_capacity: exact(weight),
  ebs_config: [],
});
const fleet = (onDemand: number, spot: number, ...types: ReturnType<typeof type>[]): Parameters<typeof fleetNodes>[0] => ({
  target_on_demand_capacity: exact(onDemand),
  target_spot_capacity: exact(spot),
  instance_type_configs: types,
});
const nodesOf = (given: Parameters<typeof fleetNodes>[0]): ReturnType<typeof fleetNodes> =>
  fleetNodes(
    given,
    () => undefined,
    () => {},
  );

test.each([
  [0, 0, []],
  [8, 0, ["on demand 2"]],
  [9, 1, ["on demand 3", "spot 1"]],
])("a fleet of %i units on demand and %i spot, of instances of 4 units", (onDemand, spot, expected) => {
  const said = nodesOf(fleet(onDemand, spot, type("m5.2xlarge", 4))).map(({ isSpot, count }) => `${isSpot ? "spot" : "on demand"} ${count.toString()}`);
  expect(said).toEqual(expected);
});

test("of several types none is taken", () => {
  const [nodes] = nodesOf(fleet(1, 0, type("m5.xlarge"), type("m6i.xlarge")));
  expect(() => nodes?.type).toThrow("several instance types");
  expect(nodes?.volumes).toEqual([]);
});
