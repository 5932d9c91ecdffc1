import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { item, machine, serveRetail } from "../pricing/lists/azure/fake-retail.ts";
import { factsFolder } from "../support/facts.ts";
import { packOf, temporaryFolder } from "../support/packs.ts";

/** A snapshot that has nothing of what the plan asks for. */
const EMPTY = packOf(factsFolder("AmazonEC2", [{ product: "A", price: "1" }]));
const folder = temporaryFolder();
const open: (() => void)[] = [];
let policies = 0;
afterEach(() => {
  for (const close of open.splice(0)) close();
});

async function gate(policy: string, env: Record<string, string>): Promise<{ exit: number; out: string; err: string }> {
  const path = join(folder, `policy-${policies++}.yml`);
  writeFileSync(path, policy);
  const ran = { exit: -1, out: "", err: "" };
  const say = { out: (text: string) => (ran.out += text), err: (text: string) => (ran.err += text) };
  const args = ["gate", "--plan", "fixtures/resources/azurerm_managed_disk/plan.json", "--policy", path, "--prices", EMPTY, "--format", "json"];
  ran.exit = await run(args, { env, today: "2026-11-21", shippedPrices: "/nowhere", columns: 200, isTerminal: false, ...say });
  return ran;
}

/** Azure's price API with all disks of the plan at one price, and what it was asked. */
async function retail(): Promise<{ env: Record<string, string>; asked: unknown[] }> {
  const { readFileSync } = await import("node:fs");
  const asked = readFileSync("fixtures/prices/azure/Storage.csv", "utf8").split("\n").slice(1);
  const items = asked.flatMap((line) => {
    const [product = ""] = line.split(",");
    const [productName = "", skuName = "", meterName = ""] = product.split("/");
    return ["eastus", "westeurope"].map((armRegionName) =>
      item({ serviceName: "Storage", productName, skuName, meterName, armRegionName, unitOfMeasure: "1/Month", retailPrice: 10 }),
    );
  });
  const list = await serveRetail([...items, machine("Standard_B1s", "Virtual Machines BS Series", 0.0104)]);
  open.push(() => void list[Symbol.asyncDispose]());
  return { env: { COSTGATE_AZURE_PRICES_URL: list.options.baseUrl }, asked: list.asked };
}

const unpriced = (out: string): number => (JSON.parse(out) as { totals: { unpriced: number } }).totals.unpriced;

describe("prices that no snapshot has", () => {
  test("are asked of nobody unless the policy says so", async () => {
    const { env, asked } = await retail();
    const { out } = await gate("unpriced: advisory\n", env);
    expect(asked).toEqual([]);
    expect(unpriced(out)).toBeGreaterThan(0);
  });

  test("are asked of the provider where the policy says so", async () => {
    const { env, asked } = await retail();
    const { out, exit } = await gate("unpriced: advisory\nprices: { live: missing }\n", env);
    expect(asked.length).toBeGreaterThan(0);
    const before = unpriced((await gate("unpriced: advisory\n", env)).out);
    expect(unpriced(out)).toBeLessThan(before);
    expect(out).toContain('"source": "azure-retail-prices"');
    expect(exit).toBe(0);
  });

  const nobody = { COSTGATE_AZURE_PRICES_URL: "http://127.0.0.1:59999" };

  test("stay missing, and it is told, when the provider does not answer", async () => {
    const { out, err, exit } = await gate("unpriced: advisory\nprices: { live: missing }\n", nobody);
    expect(err).toMatch(/were asked for in vain: Azure Retail Prices API: .*ECONNREFUSED/);
    expect(unpriced(out)).toBeGreaterThan(0);
    expect(exit).toBe(0);
  }, 30_000);

  test("are exit 2 then where the policy requires the answer (FT14)", async () => {
    const { err, exit } = await gate("unpriced: advisory\nprices: { live: missing, require_live: true }\n", nobody);
    expect(err).toMatch(/require_live.*ECONNREFUSED/);
    expect(exit).toBe(2);
  }, 30_000);
});
