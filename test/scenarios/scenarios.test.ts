import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { PINNED_FACTS, packOf, temporaryFolder } from "../support/packs.ts";

const prices = packOf(PINNED_FACTS);

interface Ran {
  exit: number;
  out: string;
  err: string;
}

/** Runs the command line as a person would, on pinned prices and on 2026-11-21. */
async function costgate(args: readonly string[], policy?: string): Promise<Ran> {
  const ran: Ran = { exit: -1, out: "", err: "" };
  const flags = policy === undefined ? [] : ["--policy", policyFile(policy)];
  ran.exit = await run([...args, ...flags, "--prices", prices], {
    env: {},
    today: "2026-11-21",
    shippedPrices: "/nowhere",
    columns: 200,
    isTerminal: false,
    out: (text) => (ran.out += text),
    err: (text) => (ran.err += text),
  });
  return ran;
}

function policyFile(text: string): string {
  const path = join(temporaryFolderOnce, `policy-${policies++}.yml`);
  writeFileSync(path, text);
  return path;
}

const temporaryFolderOnce = temporaryFolder();
let policies = 0;

const plan = (name: string): string[] => ["gate", "--plan", `fixtures/scenarios/${name}/plan.json`];
const asJson = (ran: Ran): { verdict: string; totals: Record<string, unknown>; resources: Record<string, unknown>[] } => JSON.parse(ran.out);

describe("02 first contact, no policy", () => {
  test("exit 0: before, after and delta, by driver; backup storage needs usage; how to set a first budget", async () => {
    const { exit, out } = await costgate(plan("02"));
    expect(exit).toBe(0);
    const [headline, change] = out.split("\n");
    expect(headline).toContain("Advisory: there is no policy yet, so nothing can fail");
    expect(change).toContain("+$396.77 a month ($374.50 → $771.27)");
    expect(out).toMatch(/resized: .*db\.r6g\.large → .*db\.r6g\.xlarge \+\$327\.77/);
    expect(out).toMatch(/Storage 200 GB-months → 500 GB-months \+\$69\.00/);
    expect(out).toMatch(/Needs usage[\s\S]*[Bb]ackup storage/);
    expect(out).toMatch(/budgets:\n.*- name: pull-request\n.*monthly_increase: 500/);
    expect(out).toMatch(/List prices, pack .* of 20\d\d-\d\d-\d\d/);
  });

  test("the JSON gives 730 × 0.899, the query, the source and the date", async () => {
    const { out } = await costgate([...plan("02"), "--format", "json"]);
    const { totals, resources } = asJson({ exit: 0, out, err: "" });
    expect(totals).toMatchObject({ pastMonthlyCost: "374.5", monthlyCost: "771.27", monthlyDelta: "396.77", complete: true });
    const [database] = resources as unknown as {
      lines: { name: string; quantity: string; unitPrice: string; price: { query: string; date: string; source: string } }[];
    }[];
    const instance = database?.lines.find(({ name }) => name.startsWith("Database instance"));
    expect(instance).toMatchObject({ quantity: "730", unitPrice: "0.899" });
    expect(instance?.price.query).toMatch(/^aws AmazonRDS Multi-AZUsage:db\.r6g\.xl#CreateDBInstance:0014 us-east-1 on-demand$/);
    expect(instance?.price.date).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});

describe("03 a missing price is not a saving", () => {
  const block = "unpriced: approvable\nbudgets:\n  - name: delta\n    monthly_increase: 500\n";

  test("exit 1: the change is unknown, today they cost $355.07; no zero and no saving anywhere", async () => {
    for (const format of ["text", "markdown"]) {
      const { exit, out } = await costgate([...plan("03"), "--format", format], block);
      expect(exit).toBe(1);
      expect(out).toContain("The change is unknown");
      expect(out).toContain("today $355.07");
      expect(out).toMatch(/4 changed resources could not be priced/);
      expect(out).toMatch(/no such product in eu-central-1 \(asked: aws AmazonEC2 BoxUsage:x2gd\.large/);
      expect(out).not.toContain("-$");
      expect(out).not.toMatch(/(?<![\d.,])\$0\.00/);
    }
  });

  test("the JSON says null, never 0", async () => {
    const { out, exit } = await costgate([...plan("03"), "--format", "json"], block);
    const { totals, resources } = asJson({ exit, out, err: "" });
    expect(totals).toMatchObject({ monthlyDelta: null, unpriced: 4, complete: false });
    for (const resource of resources) expect(resource).toMatchObject({ status: "unpriced", monthlyDelta: null });
  });

  test("with `unpriced: advisory` exit 0, and the first line says that something is missing", async () => {
    const { exit, out } = await costgate(plan("03"), block.replace("approvable", "advisory"));
    expect(exit).toBe(0);
    expect(out.split("\n")[0]).toMatch(/Passes, with a warning: 4 changed resources could not be priced/);
  });

  test("with no policy at all exit 0, advisory, still unknown", async () => {
    const { exit, out } = await costgate(plan("03"));
    expect(exit).toBe(0);
    expect(out).toContain("The change is unknown");
  });
});

describe("07 a refactor on top of a merge that nobody applied", () => {
  const policy = "silent_below: 5\nbudgets:\n  - name: delta\n    monthly_increase: 200\n";

  test("with the base plan: exit 0, silent, +$0.00, 14 moved; the pending update is not yours", async () => {
    const base = ["--base-plan", "fixtures/scenarios/07/base-plan.json"];
    const { exit, out } = await costgate([...plan("07"), ...base, "--format", "json"], policy);
    expect(exit).toBe(0);
    const report = asJson({ exit, out, err: "" });
    expect(report).toMatchObject({ verdict: "pass", silent: true });
    expect(report.totals).toMatchObject({ monthlyDelta: "0", pendingMonthlyDelta: "327.77" });
    expect(report.resources.filter(({ previousAddress }) => previousAddress !== undefined)).toHaveLength(14);
    const text = await costgate([...plan("07"), ...base], policy);
    expect(text.out).toContain("pending on the base branch, not yours: +$327.77");
  });

  test("it counts in absolute totals", async () => {
    const base = ["--base-plan", "fixtures/scenarios/07/base-plan.json"];
    const without = asJson(await costgate([...plan("07"), "--format", "json"]));
    const withBase = asJson(await costgate([...plan("07"), ...base, "--format", "json"]));
    expect(withBase.totals.monthlyCost).toBe(without.totals.monthlyCost);
  });

  test("without a base plan: exit 1, and the reason says that merged changes may be among them", async () => {
    const { exit, out } = await costgate(plan("07"), policy);
    expect(exit).toBe(1);
    expect(out).toContain("over by $127.77");
    expect(out).toMatch(/merged but not applied/);
  });
});
