import { expect, test } from "vitest";
import { linesOf } from "../shared/bill-of.ts";

const usage = { monthly_function_invocations: 1000, request_duration_ms: 1000 };

async function cpuOf(service_config: object): Promise<string | undefined> {
  const lines = await linesOf({ "google_cloudfunctions2_function.one": { location: "us-central1", service_config: [service_config] } }, usage);
  return lines[0]?.replace(/ Cloud Run.*/, "");
}

test.each([
  ["128M", "83"],
  ["256M", "167"],
  ["256Mi", "167"],
  ["257Mi", "333"],
  ["1Gi", "583"],
  ["2Gi", "1000"],
  ["4Gi", "2000"],
  ["8Gi", "2000"],
  ["16Gi", "4000"],
  ["32Gi", "8000"],
])("with %s of memory a thousand seconds take %s seconds of a vCPU", async (available_memory, seconds) => {
  expect(await cpuOf({ available_memory })).toBe(`CPU allocation time: ${seconds}`);
});

test("what is set counts before what goes with the memory", async () => {
  expect(await cpuOf({ available_memory: "128M", available_cpu: "1" })).toBe("CPU allocation time: 1000");
  expect(await cpuOf({ available_memory: "64Gi" })).toBe("CPU allocation time: the vCPUs that go with 64Gi are not known");
});
