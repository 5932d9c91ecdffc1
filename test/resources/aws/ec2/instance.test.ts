import { expect, test } from "vitest";
import { lines } from "../shared/billed.ts";

const instance = (attributes: object, usage = {}): Promise<string[]> =>
  lines({ root_block_device: [{ volume_size: 8 }], ...attributes }, "aws_instance", usage);

const first = async (attributes: object, usage = {}): Promise<string | undefined> => (await instance({ instance_type: "t3.medium", ...attributes }, usage))[0];

test.each([
  [{}, {}, "Instance usage: 730 AmazonEC2 BoxUsage:t3.medium#RunInstances eu-west-1 on-demand"],
  [{ tenancy: "dedicated" }, {}, "Instance usage: 730 AmazonEC2 DedicatedUsage:t3.medium#RunInstances eu-west-1 on-demand"],
  [{}, { operating_system: "windows" }, "Instance usage: 730 AmazonEC2 BoxUsage:t3.medium#RunInstances:0002 eu-west-1 on-demand"],
  [{}, { monthly_hrs: 100 }, "Instance usage: 100 AmazonEC2 BoxUsage:t3.medium#RunInstances eu-west-1 on-demand"],
  [{ instance_market_options: [{ market_type: "spot" }] }, {}, "Instance usage: 730 AmazonEC2 SpotUsage:t3.medium#RunInstances eu-west-1 spot"],
  [
    {},
    { reserved_instance_type: "convertible", reserved_instance_term: "3_year", reserved_instance_payment_option: "no_upfront" },
    "Instance usage: 730 AmazonEC2 BoxUsage:t3.medium#RunInstances eu-west-1 reserved/3yr/no-upfront/convertible",
  ],
])("%j with usage %j is billed in AWS's words", async (attributes, usage, expected) => {
  expect(await first(attributes, usage)).toBe(expected);
});

test("half a reservation or an unknown system is unpriced", async () => {
  expect(await first({}, { reserved_instance_term: "1_year" })).toMatch(/^Instance usage: usage reserved_instance_payment_option is not given/);
  expect(await first({}, { operating_system: "beos" })).toMatch(/^Instance usage: operating_system "beos" is none of linux, windows/);
});

test("what is paid upfront is a line of its own, paid once", async () => {
  const usage = { reserved_instance_type: "standard", reserved_instance_term: "1_year", reserved_instance_payment_option: "all_upfront" };
  expect((await instance({ instance_type: "t3.medium" }, usage))[1]).toBe(
    "Reservation fee: 1 AmazonEC2 BoxUsage:t3.medium#RunInstances eu-west-1 reserved/1yr/all-upfront/standard/fee",
  );
});

test.each([
  ["t3.medium", undefined, 2 * 300],
  ["t3.medium", "standard", undefined],
  ["t2.large", undefined, undefined],
  ["t2.large", "unlimited", 2 * 300],
  ["m5.large", "unlimited", undefined],
])("%s with credits %s bursts for %s vCPU-hours", async (instance_type, cpu_credits, expected) => {
  const found = await instance({ instance_type, ...(cpu_credits && { credit_specification: [{ cpu_credits }] }) }, { monthly_cpu_credit_hrs: 300 });
  const credits = found.find((line) => line.startsWith("CPU credits"));
  expect(credits === undefined ? undefined : Number(credits.split(" ")[2])).toBe(expected);
});

test("an instance on a dedicated host costs its volumes only", async () => {
  const expected = ["Storage: 8 AmazonEC2 EBS:VolumeUsage.gp2 eu-west-1 on-demand"];
  expect(await instance({ instance_type: "c5.large", tenancy: "host" })).toEqual(expected);
  expect(await instance({ instance_type: "c5.large", host_id: "h-1" })).toEqual(expected);
});

test("EBS optimization is charged for old types only", async () => {
  const names = async (instance_type: string): Promise<boolean> =>
    (await instance({ instance_type, ebs_optimized: true })).some((line) => line.startsWith("EBS-optimized"));
  expect([await names("r3.xlarge"), await names("m3.large"), await names("m5.large")]).toEqual([true, false, false]);
});
