import fc from "fast-check";
import { expect, test } from "vitest";
import { Estimator } from "../../src/estimate/estimator.ts";
import { sideIn } from "../../src/estimate/side.ts";
import { Pack } from "../../src/pricing/snapshot/pack.ts";
import { factsFolder } from "../support/facts.ts";
import { packOf } from "../support/packs.ts";
import { planBytes } from "../support/plans.ts";

const tier = (from: string, price: string) => ({ product: "Requests-Tier1", price, from, unit: "requests" });
const PACK = packOf(factsFolder("AWSQueueService", [tier("0", "0.5"), tier("100", "0.3"), tier("500", "0.1")]));

/** What a queue costs a month in each case. */
async function costs(low: number, expected: number, high: number): Promise<number[]> {
  const usage = { name: "usage.yml", text: `resource_usage: { aws_sqs_queue.q: { monthly_requests: { low: ${low}, expected: ${expected}, high: ${high} } } }` };
  const options = { currency: "USD", asOf: "2026-11-21", production: true, everyRegion: false };
  const estimator = await Estimator.open({ plan: planBytes([{ address: "aws_sqs_queue.q", after: { name: "q" } }]), usage, ...options });
  const pack = new Pack(PACK);
  const { resources, totals } = await estimator.estimate(pack);
  pack.close();
  const monthly = (["low", "expected", "high"] as const).map((which) => resources[0] && sideIn(resources[0].after, which).monthly?.toNumber());
  expect([totals.low.delta, totals.delta, totals.high.delta].map((delta) => delta.toNumber())).toEqual(monthly);
  return monthly.map((one) => one ?? Number.NaN);
}

test("the whole of each case is tiered, not its difference from what is expected", async () => {
  expect(await costs(50, 100, 600)).toEqual([25, 50, 180]);
});

test("more usage never costs less: low ≤ expected ≤ high, and a wider range never lowers high", async () => {
  const size = fc.integer({ min: 0, max: 2000 });
  await fc.assert(
    fc.asyncProperty(fc.tuple(size, size, size), size, async (given, wider) => {
      const [low = 0, expected = 0, high = 0] = given.toSorted((a, b) => a - b);
      const [a = 0, b = 0, c = 0] = await costs(low, expected, high);
      expect(a <= b && b <= c).toBe(true);
      const [, same, wide = 0] = await costs(low, expected, high + wider);
      expect(same).toBe(b);
      expect(wide).toBeGreaterThanOrEqual(c);
    }),
    { numRuns: 30 },
  );
});
