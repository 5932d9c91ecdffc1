import { expect, test } from "vitest";
import { linesOf } from "../shared/bill-of.ts";

const MONTH = 730 * 3600;

async function cpuOf(template: object, service: object = {}, usage: Record<string, number> = {}): Promise<string[]> {
  const lines = await linesOf({ "google_cloud_run_v2_service.one": { location: "us-central1", template: [template], ...service } }, usage);
  return lines.filter((line) => line.includes("CPU")).map((line) => line.replace(/Cloud Run (?:Services CPU )?/, ""));
}

const container = (resources?: object): object => ({ containers: [resources ? { resources: [resources] } : {}] });
const working = { monthly_requests: 1000, average_request_duration_ms: 100 };

test("without resources CPU is billed while it works on requests", async () => {
  expect(await cpuOf(container(), {}, working)).toEqual(["CPU allocation time: 100 (Request-based billing)"]);
});

test("resources that do not speak of cpu_idle bill whole instances", async () => {
  const limits = { cpu: "2", memory: "1Gi" };
  expect(await cpuOf(container({ limits }), {}, { instance_hrs: 10 })).toEqual([`CPU allocation time: ${2 * 36_000} (Instance-based billing)`]);
  expect(await cpuOf(container({ limits, cpu_idle: true }), {}, working)).toEqual(["CPU allocation time: 200 (Request-based billing)"]);
});

test("all containers of an instance count", async () => {
  const two = { containers: [{ resources: [{ cpu_idle: true, limits: { cpu: "1" } }] }, { resources: [{ cpu_idle: true, limits: { cpu: "500m" } }] }] };
  expect(await cpuOf(two, {}, working)).toEqual(["CPU allocation time: 150 (Request-based billing)"]);
});

test.each([
  ["the revision", { scaling: [{ min_instance_count: 2 }] }, {}],
  ["the service", {}, { scaling: [{ min_instance_count: 2 }] }],
  ["both", { scaling: [{ min_instance_count: 1 }] }, { scaling: [{ min_instance_count: 2 }] }],
  ["hand", {}, { scaling: [{ scaling_mode: "MANUAL", manual_instance_count: 2, min_instance_count: 9 }] }],
])("instances that %s keeps are billed all month, waiting or not", async (_, template, service) => {
  const allocated = container({ cpu_idle: false, limits: { cpu: "1" } });
  expect(await cpuOf({ ...allocated, ...template }, service)).toEqual([`CPU allocation time: ${2 * MONTH} (Instance-based billing)`]);
  const [, idle] = await cpuOf({ ...container(), ...template }, service, working);
  expect(idle).toBe(`CPU of idle instances: ${2 * MONTH - 100} vcpu idle (min instances)`);
});

test("an amount that cannot be read has no price", async () => {
  expect(await cpuOf(container({ cpu_idle: true, limits: { cpu: "many" } }), {}, working)).toEqual(['CPU allocation time: the amount "many" cannot be read']);
});
