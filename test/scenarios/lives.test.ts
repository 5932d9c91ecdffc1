import { describe, expect, test } from "vitest";
import type { Estimate } from "../../src/estimate/estimate.ts";
import { estimatePlan } from "../../src/gate.ts";
import { PINNED_FACTS, packOf, pricedBy } from "../support/packs.ts";

const prices = packOf(PINNED_FACTS);
const at = async (plan: string, basePlan?: string): Promise<Estimate> => {
  const inputs = { plan: `fixtures/lives/${plan}.json`, ...pricedBy(prices), asOf: "2026-11-21", production: true, currency: "USD" };
  return (await estimatePlan({ ...inputs, ...(basePlan && { basePlan: `fixtures/lives/${basePlan}.json` }) })).estimate;
};

/** Genuine plans of one configuration through its life: created, planned again, changed, destroyed. */
describe("the laws of a life", () => {
  test("the cost after the create is both sides of the no-op and what the destroy takes away", async () => {
    const [create, noop, destroy] = [await at("1-create"), await at("2-noop"), await at("4-destroy")];
    expect(create.totals.after.gt(0)).toBe(true);
    expect(noop.totals.before.toString()).toBe(create.totals.after.toString());
    expect(noop.totals.after.toString()).toBe(create.totals.after.toString());
    expect(destroy.totals.before.toString()).toBe(create.totals.after.toString());
    expect(destroy.totals.after.isZero).toBe(true);
    expect(destroy.totals.delta.plus(create.totals.delta).isZero).toBe(true);
  });

  test("resource by resource as well", async () => {
    const [create, destroy] = [await at("1-create"), await at("4-destroy")];
    const costs = new Map(create.resources.map(({ address, after }) => [address, after.monthly?.toString()]));
    for (const { address, before } of destroy.resources) expect([address, before.monthly?.toString()]).toEqual([address, costs.get(address)]);
  });

  test("a no-op changes nothing", async () => {
    const { totals, resources } = await at("2-noop");
    expect(totals).toMatchObject({ unknown: 0 });
    expect(totals.delta.isZero).toBe(true);
    expect(resources.filter(({ changed }) => changed)).toEqual([]);
  });

  test("what changes starts from what was there", async () => {
    const [noop, change] = [await at("2-noop"), await at("3-change")];
    expect(change.totals.before.toString()).toBe(noop.totals.after.toString());
    expect(change.totals.after.toString()).toBe(change.totals.before.plus(change.totals.delta).toString());
    expect(change.totals.delta.isZero).toBe(false);
  });

  test("a plan on top of itself is all pending and nobody's change", async () => {
    const alone = await at("3-change");
    const { totals, resources } = await at("3-change", "3-change");
    expect(totals.delta.isZero).toBe(true);
    expect(totals.pending.toString()).toBe(alone.totals.delta.toString());
    expect(resources.filter(({ changed }) => changed)).toEqual([]);
  });

  test("what the base plans and this change takes back is this change's saving", async () => {
    const [change] = [await at("3-change")];
    const { totals } = await at("2-noop", "3-change");
    expect(totals.delta.toString()).toBe(change.totals.delta.negated().toString());
  });
});
