import { expect, test } from "vitest";
import { linesOf } from "../shared/bill-of.ts";

async function tpu(after: object): Promise<string[]> {
  return linesOf({ "google_tpu_v2_vm.one": { zone: "us-central1-a", ...after } });
}

test.each([
  ["v2-8", ["TPU device: 730 Cloud TPU TPU v2-8"]],
  ["v3-32", ["TPU cores: 23360 Cloud TPU TPU v3 pod"]],
  ["v4-8", ["TPU chips: 2920 Cloud TPU TPU v4"]],
  ["v5p-8", ["TPU chips: 2920 Cloud TPU TPU v5p"]],
  ["v5litepod-8", ["TPU chips: 5840 Cloud TPU TPU v5litepod"]],
  ["v6e-1", ["TPU chips: 730 Cloud TPU TPU v6e"]],
  ["v9-8", ["TPU chips: its accelerator_type is none that this version knows"]],
  ["", ["TPU chips: its accelerator_type is none that this version knows"]],
])("%j is billed as %j", async (accelerator_type, lines) => {
  expect(await tpu({ accelerator_type })).toEqual(lines);
});

test.each([
  ["V2", "2x2", ["TPU device: 730 Cloud TPU TPU v2-8"]],
  ["V3", "4x4", ["TPU cores: 23360 Cloud TPU TPU v3 pod"]],
  ["V4", "2x2x2", ["TPU chips: 5840 Cloud TPU TPU v4"]],
  ["V4", "large", ["TPU chips: its topology is not written as 2x2 or 2x2x1"]],
  ["V99", "2x2", ["TPU chips: its accelerator_config.type is none that this version knows"]],
])("%s of the topology %s is billed as %j", async (type, topology, lines) => {
  expect(await tpu({ accelerator_config: [{ type, topology }] })).toEqual(lines);
});

test("reserved ones have no known price", async () => {
  expect(await tpu({ accelerator_type: "v4-8", scheduling_config: [{ reserved: true }] })).toEqual(["TPU chips: the price of reserved TPUs is not known"]);
});
