import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { estimatePlan } from "../../src/gate.ts";
import { billText } from "../support/bill-text.ts";
import { PINNED_FACTS, packOf, pricedBy } from "../support/packs.ts";

const ROOT = "fixtures/resources";
const prices = packOf(PINNED_FACTS);

/** A fixture is a folder: main.tf, plan.json, usage.yml where needed, expected.txt: the bill as a reader sees it. */
describe.each(readdirSync(ROOT).sort())("%s", (name) => {
  const folder = `${ROOT}/${name}`;

  test("is billed as expected", async () => {
    const usage = existsSync(`${folder}/usage.yml`) ? { name: "usage.yml", text: readFileSync(`${folder}/usage.yml`, "utf8") } : undefined;
    const inputs = { plan: `${folder}/plan.json`, ...pricedBy(prices), asOf: "2026-11-21", production: true, currency: "USD" };
    const { estimate, strayUsage } = await estimatePlan({ ...inputs, ...(usage && { usage }) });
    await expect(billText(estimate)).toMatchFileSnapshot(`../../${folder}/expected.txt`);
    expect(strayUsage).toEqual([]);
  });
});
