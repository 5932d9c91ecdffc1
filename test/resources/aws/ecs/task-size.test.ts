import { expect, test } from "vitest";
import type { Values } from "../../../../src/plan/value.ts";
import { memoryGb, paidStorageGb, platformInfix, type TaskDefinition, taskAttributes, vcpus } from "../../../../src/resources/aws/ecs/task-size.ts";
import { prototypeOf, viewOf } from "../../../../src/resources/fields.ts";

function task(values: Values): TaskDefinition {
  return viewOf(prototypeOf(taskAttributes), values, { path: "", assume: () => {}, isConfigured: () => true }) as TaskDefinition;
}

test.each([
  ["256", "0.25"],
  [" 1024 ", "1"],
  [".5 vCPU", "0.5"],
  ["2 VCPU", "2"],
])("cpu %s is %s vCPU", (cpu, expected) => {
  expect(vcpus(task({ cpu })).toString()).toBe(expected);
});

test.each([
  ["512", "0.5"],
  ["30GB", "30"],
  ["0.5 GB", "0.5"],
])("memory %s is %s GB", (memory, expected) => {
  expect(memoryGb(task({ memory })).toString()).toBe(expected);
});

test.each(["", "lots", "1.2.3 vCPU", "-256", "2 GB"])("cpu %j is not understood", (cpu) => {
  expect(() => vcpus(task({ cpu }))).toThrow(/is not understood/);
});

test("a task definition without a size has no price", () => {
  expect(() => memoryGb(task({}))).toThrow("the task definition sets no memory");
});

test.each([
  [undefined, "0"],
  [20, "0"],
  [21, "1"],
  [200, "180"],
])("of %s GiB of storage %s GB are billed", (size_in_gib, expected) => {
  expect(paidStorageGb(task(size_in_gib === undefined ? {} : { ephemeral_storage: [{ size_in_gib }] })).toString()).toBe(expected);
});

test.each([
  [undefined, ""],
  [{ cpu_architecture: "X86_64" }, ""],
  [{ cpu_architecture: "arm64" }, "ARM-"],
  [{ operating_system_family: "WINDOWS_SERVER_2022_CORE", cpu_architecture: "X86_64" }, "Windows-"],
])("the platform %j is billed as %j", (platform, expected) => {
  expect(platformInfix(task(platform ? { runtime_platform: [platform] } : {}))).toBe(expected);
});
