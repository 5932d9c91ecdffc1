import { expect, test } from "vitest";
import { readUsageFile } from "../../../src/resources/usage/usage-file.ts";
import { planOf } from "../../support/plans.ts";

const ADDRESSES = ["aws_instance.web[0]", 'aws_instance.web["gpt-4.5"]', 'aws_instance.web["eu/west.1"]', "aws_instance.web", "aws_instance.other[0]"];
const plan = await planOf(ADDRESSES.map((address) => ({ address, type: "aws_instance", after: {} })));

test("[*] means all instances, whatever their keys hold, and no other resource", () => {
  const { of } = readUsageFile('version: 0.1\nresource_usage:\n  "aws_instance.web[*]": { monthly_hrs: 200 }\n', "usage.yml");
  expect([...plan.changes()].filter((change) => of(change).has("monthly_hrs")).map(({ address }) => address)).toEqual(ADDRESSES.slice(0, 3));
});
