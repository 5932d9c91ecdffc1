import { expect, test } from "vitest";
import { linesOf } from "../shared/bill-of.ts";

test.each([
  [1, "M1"],
  [4, "M1"],
  [5, "M2"],
  [10, "M2"],
  [11, "M3"],
  [35, "M3"],
  [36, "M4"],
  [100, "M4"],
  [101, "M5"],
])("%d GB are in capacity tier %s", async (memory_size_gb, tier) => {
  const [line] = await linesOf({ "google_redis_instance.one": { region: "us-central1", tier: "STANDARD_HA", memory_size_gb } });
  expect(line).toBe(`Redis instance: ${memory_size_gb * 730} Cloud Memorystore for Redis Redis Capacity Standard ${tier}`);
});
