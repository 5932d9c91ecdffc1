import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newPricesOf } from "../../src/action/new-prices.ts";
import { judge } from "../../src/policy/judge.ts";
import { loadPolicy } from "../../src/policy/load-policy.ts";
import { previewPolicy } from "../../src/policy/preview.ts";
import { writeLock } from "../../src/pricing/lock.ts";
import { snapshotsOf } from "../../src/pricing/price-choice.ts";
import { policyNotes } from "../../src/report/preview-notes.ts";
import { madePack } from "../pricing/look-up/made-pack.ts";
import { madeEstimate } from "../support/estimates.ts";
import { temporaryFolder } from "../support/packs.ts";

const LOCK = "costgate.prices.lock";

function workspace(): string {
  const folder = temporaryFolder();
  const pack = madePack([{ product: "A" }]);
  pack.close();
  copyFileSync(pack.path, join(folder, "new.pack"));
  const sha256 = createHash("sha256").update(readFileSync(pack.path)).digest("hex");
  const lock = writeLock({ version: 1, snapshots: [{ path: "new.pack", ...pack.identity, sha256, made_with: "test", sources: [] }] });
  writeFileSync(join(folder, "costgate.prices.lock"), lock);
  return folder;
}

describe("the lock file of a pull request", () => {
  const base = () => Promise.resolve({ name: "costgate.prices.lock", text: "{}" });
  const shipped = (folder: string): string => join(folder, "new.pack");

  test("its snapshots come before the shipped one, as they will once it is merged", async () => {
    const folder = workspace();
    const found = await newPricesOf({ folder, shipped: shipped(folder) }, LOCK, base, () => undefined);
    expect(found?.map(({ path }) => path)).toEqual([join(folder, "new.pack"), shipped(folder)]);
  });

  test("a folder in its place is a warning, not this pull request's verdict", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "costgate.prices.lock"));
    const warnings: string[] = [];
    expect(await newPricesOf({ folder, shipped: "x" }, LOCK, base, (message) => warnings.push(message))).toBeUndefined();
    expect(warnings.join()).toMatch(/costgate\.prices\.lock into something that cannot be used: costgate\.prices\.lock: cannot be read \(EISDIR\)/);
  });
});

describe("snapshots that the policy names, in a pull request's checkout", () => {
  const paths = { shipped: "/shipped.pack", folder: "/work", untrusted: true };
  const digest = "0".repeat(64);

  test("must be pinned: the pull request could put any prices there (BY23)", () => {
    expect(() => snapshotsOf(paths, { snapshots: [{ path: "our.pack" }, { path: "shipped" }] }, [])).toThrow(/our\.pack without its digest/);
    expect(snapshotsOf(paths, { snapshots: [{ path: "our.pack", digest }, { path: "shipped" }] }, [])).toHaveLength(2);
  });

  test("need no pin where the checkout is one's own", () => {
    expect(snapshotsOf({ ...paths, untrusted: false }, { snapshots: [{ path: "our.pack" }] }, [])).toEqual([{ path: "/work/our.pack" }]);
  });
});

describe("the preview of a changed policy", () => {
  const preview = async (base: string | undefined, next: string): Promise<string> => {
    const readFile = (): Promise<undefined> => Promise.resolve(undefined);
    const loaded = base === undefined ? undefined : await loadPolicy({ name: "costgate.yml", text: base }, { readFile });
    const seen = await previewPolicy({ name: "costgate.yml", text: next, readFile }, loaded, (policy) =>
      Promise.resolve(judge(madeEstimate([{ after: 900 }]), policy.policy)),
    );
    return seen ? policyNotes(seen, "USD").join() : "";
  };

  test.each([undefined, "silent_below: 5\n"])("says what it would say of the same prices (base: %j)", async (base) => {
    expect(await preview(base, "budgets: [{ name: b, monthly_increase: 1 }]\n")).toContain("would need a lower cost");
  });

  test.each(["currency: EUR\n", "prices: { book: { rules: [{ name: a, discount: 5% }] } }\n", "kinds: [kinds.yml]\n", "default_regions: { aws: eu-west-1 }\n"])(
    "foretells nothing of other prices: %j",
    async (next) => {
      const said = await preview("version: 1\n", `budgets: [{ name: b, monthly_increase: 1000 }]\n${next}`);
      expect(said).toContain("takes other prices");
      expect(said).not.toContain("would pass");
    },
  );
});
