import { expect, test } from "vitest";
import { linesOf } from "../shared/bill-of.ts";

async function commitment(after: object): Promise<string[]> {
  const resources = [
    { type: "VCPU", amount: "4" },
    { type: "MEMORY", amount: "2048" },
  ];
  return linesOf({ "google_compute_region_commitment.one": { region: "us-central1", plan: "TWELVE_MONTH", resources, ...after } });
}

test.each([
  [undefined, "Commitment v1: "],
  ["GENERAL_PURPOSE_N2D", "Commitment v1: N2D AMD "],
  ["COMPUTE_OPTIMIZED_C3", "Commitment v1: C3 "],
])("a commitment of the type %s has the words %s", async (type, words) => {
  expect(await commitment({ type })).toEqual([`resources[0] vCPUs: 2920 Compute Engine ${words}Cpu`, `resources[1] Memory: 1460 Compute Engine ${words}Ram`]);
});

test.each([
  [{ type: "MEMORY_OPTIMIZED_M3" }, "the billing words of its type are not known"],
  [{ category: "LICENSE" }, "commitments to licences have no known billing words"],
  [{ plan: "FOREVER" }, "its plan is neither TWELVE_MONTH nor THIRTY_SIX_MONTH"],
])("%j has no price", async (after, because) => {
  expect(await commitment(after)).toEqual([`resources[0] vCPUs: ${because}`, `resources[1] Memory: ${because}`]);
});
