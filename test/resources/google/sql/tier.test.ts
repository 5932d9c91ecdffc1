import { expect, test } from "vitest";
import { type Tier, tierOf } from "../../../../src/resources/google/sql/tier.ts";

test.each([
  ["db-f1-micro", "MySQL", "Micro instance"],
  ["db-g1-small", "PostgreSQL", "Small instance"],
  ["db-n1-standard-1", "MySQL", "1 vCPU + 3.75GB RAM"],
  ["db-n1-highmem-8", "MySQL", "8 vCPU + 52GB RAM"],
  ["db-n1-standard-4", "PostgreSQL", "4 × 15"],
  ["db-custom-2-7680", "MySQL", "2 × 7.5"],
  ["db-lightweight-4", "MySQL", "4 × 3.75"],
  ["db-perf-optimized-N-8", "PostgreSQL", "8 × 64 plus"],
  ["db-perf-optimized-N-128", "MySQL", "128 × 864 plus"],
])("%s of %s is billed as %s", (name, engine, expected) => {
  expect(said(tierOf(name, engine))).toBe(expected);
});

test.each(["db-c4a-highmem-4", "db-quantum-1", "D0", ""])("the tier %s is unknown", (name) => {
  expect(() => tierOf(name, "MySQL")).toThrow(`the tier ${name} is not one that this version knows`);
});

function said(tier: Tier): string {
  return tier.bundle ?? `${tier.vcpu.toString()} × ${tier.memoryGib.toString()}${tier.isPlus ? " plus" : ""}`;
}
