import { createHash } from "node:crypto";
import { copyFileSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { writeLock } from "../../src/pricing/lock.ts";
import { Pack } from "../../src/pricing/snapshot/pack.ts";
import { packOf } from "../support/packs.ts";
import { action } from "./run-action.ts";

const OLD = packOf("fixtures/scenarios/17/prices", ["made-up-old"]);
const NEW = packOf("fixtures/scenarios/17/prices", ["made-up-new"]);
const POLICY = "prices:\n  lock: costgate.prices.lock\nbudgets:\n  - { name: databases, monthly_total: 6500, already_over: warn }\n";

/** A lock file for a snapshot, as `prices sync` writes it. */
function lockOf(path: string, pack: string): string {
  const opened = new Pack(pack);
  opened.close();
  const sha256 = createHash("sha256").update(readFileSync(pack)).digest("hex");
  return writeLock({ version: 1, snapshots: [{ path, ...opened.identity, sha256, made_with: "test", sources: [] }] });
}

const withPacks = (...packs: [string, string][]) => ({
  base: { "costgate.yml": POLICY, "costgate.prices.lock": lockOf("old.pack", OLD) },
  inputs: { plan: "fixtures/scenarios/17/plan.json", prices: "", "as-of": "2026-09-20" },
  prepare: (work: string) => {
    for (const [name, pack] of packs) copyFileSync(pack, `${work}/${name}`);
  },
});

describe("the lock file of the base branch decides the prices", () => {
  test("a pull request that moves it is judged by the base's prices, and told what the new ones make of it (B15)", async () => {
    const setting = withPacks(["old.pack", OLD], ["new.pack", NEW]);
    const { exit, comments, log } = await action({ ...setting, workspace: { "costgate.yml": POLICY, "costgate.prices.lock": lockOf("new.pack", NEW) } });
    expect(exit, log).toBe(0);
    expect(comments[0]).toContain("**+$0.00 a month** ($6,278.00 → $6,278.00)");
    expect(comments[0]).toContain("**+$284.70 a month** for the same resources, charged to nobody");
    expect(comments[0]).toContain("over by $62.70");
  });

  test("a snapshot that is not the locked one is exit 2, though the pull request's lock file names it (BY23)", async () => {
    const setting = withPacks(["old.pack", NEW]);
    const { exit, log } = await action({ ...setting, workspace: { "costgate.yml": POLICY, "costgate.prices.lock": lockOf("old.pack", NEW) } });
    expect(exit).toBe(2);
    expect(log).toContain("is not the pinned one");
  });

  test("a cheap list that the workflow names instead is refused", async () => {
    const setting = withPacks(["old.pack", OLD]);
    const { exit, log } = await action({ ...setting, workspace: { "costgate.yml": POLICY }, inputs: { ...setting.inputs, prices: NEW } });
    expect(exit).toBe(2);
    expect(log).toContain("is not the pinned one");
  });

  test("a lock file that cannot be used is a warning; the verdict stands", async () => {
    const setting = withPacks(["old.pack", OLD]);
    const { exit, log } = await action({ ...setting, workspace: { "costgate.yml": POLICY, "costgate.prices.lock": "{}\n" } });
    expect(exit, log).toBe(0);
    expect(log).toMatch(/::warning::this pull request changes costgate\.prices\.lock into something that cannot be used/);
  });
});

describe("a price book from a secret", () => {
  const BOOK = 'version: 1\ncurrency: USD\nrules:\n  - { name: EDP 2026, for: { cloud: aws, service: AmazonRDS }, discount: "50%" }\n';
  const delta = async (book: string): Promise<string | undefined> => (await action({ inputs: { "price-book": book } })).outputs["delta"];

  test("makes prices the team's own, and every line that used it says so", async () => {
    const { comments, outputs, exit } = await action({ inputs: { "price-book": BOOK } });
    expect(exit).toBe(0);
    expect(Number(outputs["delta"])).toBeCloseTo(Number(await delta("")) / 2, 2);
    const report = readFileSync(outputs["report"] ?? "", "utf8");
    expect(report).toContain("EDP 2026");
    expect(comments[0]).toContain("EDP 2026");
  });

  test("that cannot be read is exit 2, and its figures are not told", async () => {
    for (const broken of [BOOK.replace("50%", "5o.31337%"), `${BOOK}  - { name: x, discount: "31337%"`, BOOK.replace("discount", "31337")]) {
      const { exit, log, comments, summary } = await action({ inputs: { "price-book": broken } });
      expect(exit).toBe(2);
      expect(log).toContain("the input price-book");
      for (const text of [log.replace(/^.*::add-mask::.*$/gm, ""), comments.join(), summary]) expect(text).not.toContain("5o.31337%");
    }
  });
});
