import { expect, test } from "vitest";
import { lines } from "./billed.ts";

const volume = (attributes: object, usage = {}): Promise<string[]> => lines({ size: 100, ...attributes }, "aws_ebs_volume", usage);

test("a volume without a type is gp2", async () => {
  expect(await volume({})).toEqual(["Storage: 100 AmazonEC2 EBS:VolumeUsage.gp2 eu-west-1 on-demand"]);
});

test.each([
  ["what is included costs nothing", { iops: 3000, throughput: 125 }, []],
  ["one IOPS more is billed", { iops: 3001 }, ["Provisioned IOPS: 1 AmazonEC2 EBS:VolumeP-IOPS.gp3 eu-west-1 on-demand"]],
  ["MiB/s are billed as GiB/s", { throughput: 253 }, ["Provisioned throughput: 0.125 AmazonEC2 EBS:VolumeP-Throughput.gp3 eu-west-1 on-demand"]],
])("of gp3, %s", async (_, attributes, expected) => {
  expect((await volume({ type: "gp3", ...attributes })).slice(1)).toEqual(expected);
});

test.each([
  [32_000, ["32000 io2"]],
  [32_001, ["32000 io2", "1 io2.tier2"]],
  [64_000, ["32000 io2", "32000 io2.tier2"]],
  [100_000, ["32000 io2", "32000 io2.tier2", "36000 io2.tier3"]],
])("%i IOPS of io2 are billed by band", async (iops, expected) => {
  const bands = (await volume({ type: "io2", iops })).slice(1);
  expect(bands.map((line) => line.replace(/^Provisioned IOPS: (\S+) AmazonEC2 EBS:VolumeP-IOPS\.(\S+) .*/, "$1 $2"))).toEqual(expected);
});

test("provisioned volumes without iops are unpriced, not free", async () => {
  expect((await volume({ type: "io1" }))[1]).toBe("Provisioned IOPS: a volume of type io1 needs iops");
  expect((await volume({ type: "io2" }))[1]).toBe("Provisioned IOPS: a volume of type io2 needs iops");
});

test("a type that nobody knows is unpriced, also when it is named like a property of objects", async () => {
  expect(await volume({ type: "constructor" })).toEqual(["Storage: constructor is no volume type that this version knows"]);
});

test("only magnetic volumes are charged for requests", async () => {
  expect(await volume({ type: "standard" }, { monthly_standard_io_requests: 10 })).toContain(
    "I/O requests: 10 AmazonEC2 EBS:VolumeIOUsage eu-west-1 on-demand",
  );
  expect(await volume({ type: "st1" }, { monthly_standard_io_requests: 10 })).toHaveLength(1);
});

test("a volume in a local zone asks for that zone's price", async () => {
  expect(await volume({ availability_zone: "us-west-2-lax-1a" })).toEqual(["Storage: 100 AmazonEC2 EBS:VolumeUsage.gp2 us-west-2-lax-1 on-demand"]);
});
