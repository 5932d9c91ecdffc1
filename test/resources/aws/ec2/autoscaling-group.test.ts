import { expect, test } from "vitest";
import type { MadeChange } from "../../../support/plans.ts";
import { billed, lines } from "../shared/billed.ts";

const TEMPLATE: MadeChange = {
  address: "aws_launch_template.t",
  after: { id: "lt-1", instance_type: "m5.large", block_device_mappings: [{ device_name: "/dev/xvda", ebs: [{ volume_size: 10 }] }] },
};

const group = (attributes: object, usage = {}): Promise<string[]> =>
  lines({ min_size: 1, launch_template: [{ id: "lt-1" }], ...attributes }, "aws_autoscaling_group", usage, [TEMPLATE]);

const mixed = (onDemand: object, overrides: object[]): object => ({
  launch_template: [],
  mixed_instances_policy: [
    { instances_distribution: [onDemand], launch_template: [{ launch_template_specification: [{ launch_template_id: "lt-1" }], override: overrides }] },
  ],
});

/** "3 BoxUsage:m5.large" for each line of instances. */
function instances(found: string[]): string[] {
  return found
    .filter((line) => line.startsWith("Instance usage"))
    .map((line) => line.replace(/^Instance usage: (\S+) AmazonEC2 ([^#]+)#.*/, (_, hours: string, product: string) => `${Number(hours) / 730} ${product}`));
}

test.each([
  ["the desired capacity", { desired_capacity: 3 }, {}, "3 BoxUsage:m5.large"],
  ["none, if that is desired", { desired_capacity: 0, min_size: 0 }, {}, "0 BoxUsage:m5.large"],
  ["the minimum, if nothing is desired", { min_size: 2 }, {}, "2 BoxUsage:m5.large"],
  ["one, if it scales from 0", { min_size: 0 }, {}, "1 BoxUsage:m5.large"],
  ["what the usage says", { desired_capacity: 3 }, { instances: 5 }, "5 BoxUsage:m5.large"],
])("a group runs %s", async (_, attributes, usage, expected) => {
  expect(instances(await group(attributes, usage))).toEqual([expected]);
});

test("that a group scales from 0 is an assumption", async () => {
  const bill = await billed([{ address: "aws_autoscaling_group.one", after: { min_size: 0, launch_template: [{ id: "lt-1" }] } }, TEMPLATE]);
  expect(bill.status === "billed" && bill.lines[0]?.assumptions).toEqual(["min_size is 0 and no desired capacity is set; assumed 1 instance"]);
});

test.each([
  ["all on demand by default", {}, ["10 BoxUsage:c5.large"]],
  ["all as spot", { on_demand_percentage_above_base_capacity: 0 }, ["10 SpotUsage:c5.large"]],
  [
    "the base first, then the share, rounded up",
    { on_demand_base_capacity: 1, on_demand_percentage_above_base_capacity: 50 },
    ["6 BoxUsage:c5.large", "4 SpotUsage:c5.large"],
  ],
  ["a base beyond the capacity", { on_demand_base_capacity: 20, on_demand_percentage_above_base_capacity: 0 }, ["10 BoxUsage:c5.large"]],
])("a mixed group runs %s", async (_, onDemand, expected) => {
  const found = instances(await group({ desired_capacity: 10, ...mixed(onDemand, [{ instance_type: "c5.large" }]) }));
  expect(found.filter((line) => !line.startsWith("0 "))).toEqual(expected);
});

test("weights count units of capacity, and there is no half instance", async () => {
  expect(
    instances(await group({ desired_capacity: 7, ...mixed({}, [{ instance_type: "c5.xlarge", weighted_capacity: "2" }, { instance_type: "c5.large" }]) })),
  ).toEqual(["4 BoxUsage:c5.xlarge"]);
});

test("volumes are as many as instances, on demand and spot", async () => {
  const found = await group({ desired_capacity: 10, ...mixed({ on_demand_percentage_above_base_capacity: 50 }, []) });
  expect(found.at(-1)).toBe("Storage: 100 AmazonEC2 EBS:VolumeUsage.gp2 eu-west-1 on-demand");
});

test("a group is unpriced where its template is not in the plan, or AWS chooses the types", async () => {
  expect(await group({ launch_template: [{ id: "lt-other" }] })).toEqual(["EC2 Auto Scaling group: its launch template or configuration is not in this plan"]);
  expect((await group(mixed({}, [{ instance_requirements: [{}] }])))[0]).toBe("instances: AWS chooses its instance types by requirements");
});
