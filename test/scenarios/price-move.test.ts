import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { Pack } from "../../src/pricing/snapshot/pack.ts";
import { packOf, temporaryFolder } from "../support/packs.ts";

const folder = temporaryFolder();
const OLD = packOf("fixtures/scenarios/17/prices", ["made-up-old"]);
const NEW = packOf("fixtures/scenarios/17/prices", ["made-up-new"]);
let policies = 0;

async function gate(plan: string, policy: string, flags: readonly string[], today = "2026-09-20"): Promise<{ exit: number; out: string; err: string }> {
  const path = join(folder, `policy-${policies++}.yml`);
  writeFileSync(path, policy);
  const ran = { exit: -1, out: "", err: "" };
  const args = ["gate", "--plan", `fixtures/scenarios/${plan}/plan.json`, "--policy", path, ...flags];
  const say = { out: (text: string) => (ran.out += text), err: (text: string) => (ran.err += text) };
  ran.exit = await run(args, { env: {}, today, shippedPrices: "/nowhere", columns: 300, isTerminal: false, ...say });
  return ran;
}

const digestOf = (pack: string): string => {
  const opened = new Pack(pack);
  opened.close();
  return opened.identity.digest;
};

const policyOf = (alreadyOver: string, prices = ""): string =>
  `budgets:\n  - { name: databases, monthly_total: 6500, already_over: ${alreadyOver} }\nprices:\n  max_age_days: 90\n${prices}`;

describe("17 the price list moved, not you", () => {
  test("a pull request that moves only the price lock: your code +$0.00; the drift is told, and the budget that prices cross; exit 0", async () => {
    const { exit, out } = await gate("17", policyOf("warn"), ["--prices", OLD, "--new-prices", NEW], "2026-08-20");
    expect(out).toContain("+$0.00 a month ($6,278.00 → $6,278.00)");
    expect(out).toContain(
      "The price list of 2026-09-01 instead of that of 2026-06-01: +$284.70 a month for the same resources, charged to nobody (10 resources)",
    );
    expect(out).toContain("By these prices alone the total of the budget databases comes to $6,562.70 of $6,500.00, over by $62.70");
    expect(exit).toBe(0);
  });

  test("a list that is too old does not stop the pull request that brings a fresh one", async () => {
    const { exit, out } = await gate("17", policyOf("warn"), ["--prices", OLD, "--new-prices", NEW]);
    expect(out).toContain("the price list of 2026-06-01 is 111 days old; the policy allows 90");
    expect(out).toContain("This change brings the price list of 2026-09-01: merge it.");
    expect(exit).toBe(0);
  });

  test("the JSON has the drift apart from the delta", async () => {
    const { out } = await gate("17", policyOf("warn"), ["--prices", OLD, "--new-prices", NEW, "--format", "json"]);
    const { totals, priceMove } = JSON.parse(out) as { totals: object; priceMove: { crossed: object[]; resources: object[] } };
    expect(totals).toMatchObject({ monthlyDelta: "0", monthlyCost: "6278" });
    expect(priceMove).toMatchObject({ monthlyDelta: "284.7", unknown: 0, from: [{ date: "2026-06-01" }], to: [{ date: "2026-09-01" }] });
    expect(priceMove.crossed).toMatchObject([{ name: "databases", value: "6562.7", over: "62.7" }]);
    expect(priceMove.resources[0]).toEqual({ address: "aws_db_instance.shard[0]", monthlyDelta: "28.47" });
  });

  test.each([
    ["warn", 0, "Passes, with a warning"],
    ["block", 1, "Blocked"],
  ])("a volume afterwards, already over: %s", async (alreadyOver, code, mark) => {
    const { exit, out } = await gate("17-volume", policyOf(alreadyOver), ["--prices", NEW]);
    expect(out).toContain("+$8.00 a month ($6,562.70 → $6,570.70)");
    expect(out).toContain(`${mark}: the budget "databases" was over its total before this change, by the price list of 2026-09-01, and this adds to it`);
    expect(exit).toBe(code);
  });

  test("the list may be 90 days old, not 91", async () => {
    expect((await gate("17", policyOf("warn"), ["--prices", NEW], "2026-11-30")).exit).toBe(0);
    const { exit, out } = await gate("17", policyOf("warn"), ["--prices", NEW], "2026-12-01");
    expect(out).toContain("the price list of 2026-09-01 is 91 days old; the policy allows 90");
    expect(out).toContain("Refresh it with `costgate prices sync`");
    expect(exit).toBe(1);
    expect((await gate("17", `stale_prices: advisory\n${policyOf("warn")}`, ["--prices", NEW], "2026-12-01")).exit).toBe(0);
  });

  test("a snapshot that is not the pinned one is exit 2, whoever names it", async () => {
    const pinned = policyOf("warn", `  snapshots:\n    - { path: ${NEW}, digest: ${digestOf(NEW)} }\n`);
    expect((await gate("17", pinned, [])).exit).toBe(0);
    expect((await gate("17", pinned, ["--prices", NEW])).exit).toBe(0);
    for (const flags of [["--prices", OLD]]) {
      const { exit, err } = await gate("17", pinned, flags);
      expect(err).toMatch(/is not the pinned one: its digest is [0-9a-f]{64}, pinned is [0-9a-f]{64}/);
      expect(exit).toBe(2);
    }
    const moved = policyOf("warn", `  snapshots:\n    - { path: ${OLD}, digest: ${digestOf(NEW)} }\n`);
    expect((await gate("17", moved, [])).exit).toBe(2);
  });

  test("a truncated snapshot is exit 2", async () => {
    const { readFileSync } = await import("node:fs");
    const cut = join(folder, "cut.pack");
    writeFileSync(cut, readFileSync(NEW).subarray(0, -1));
    const { exit, err } = await gate("17", policyOf("warn"), ["--prices", cut]);
    expect(err).toContain("is truncated");
    expect(exit).toBe(2);
  });
});
