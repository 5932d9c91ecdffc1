import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/base/trouble.ts";
import type { Gated } from "../../src/gate.ts";
import { buildPack } from "../../src/pricing/snapshot/build-pack.ts";
import { gateJson } from "../../src/report/json.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { reportOf } from "../../src/report/model.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { PINNED_FACTS, temporaryFolder } from "../support/packs.ts";
import { judged } from "../support/terms.ts";

const SCENARIO = "fixtures/scenarios/15";
const folder = temporaryFolder();
buildPack(PINNED_FACTS, join(folder, "dollars.pack"));
buildPack(`${SCENARIO}/prices-eur`, join(folder, "euros.pack"));

/** Judges the plan by a policy of the scenario, with a change to its text. */
async function by(policy: string, change: (text: string) => string = (text) => text): Promise<Gated> {
  const text = change(readFileSync(`${SCENARIO}/${policy}.yml`, "utf8"));
  return judged({ plan: `${SCENARIO}/plan.json`, policy: { name: "costgate.yml", text }, prices: { shipped: join(folder, "dollars.pack"), folder } });
}

const markdownOf = ({ estimate, verdict }: Gated): string => renderMarkdown(reportOf(estimate, verdict), estimate.currency);

describe("15 a limit in euros", () => {
  test("no rate: exit 2, with both currencies and what to do", async () => {
    const error = await by("no-rate").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).describe()).toBe(
      "the limit is in EUR, the prices are in USD\n  State a rate with its date in the policy (prices.exchange), or sync prices in EUR.",
    );
  });

  test("that gaps are advisory makes no two currencies comparable", async () => {
    await expect(by("no-rate", (text) => `unpriced: advisory\n${text}`)).rejects.toThrow("the limit is in EUR, the prices are in USD");
  });

  test("a stated rate: exit 1, converted exactly, with the amount, the rate and its date", async () => {
    const run = await by("rate");
    expect(run.verdict.outcome).toBe("no");
    expect(run.estimate.totals.delta.toString()).toBe("682.488");
    const text = markdownOf(run);
    expect(text).toContain("**+€682.49 a month** ($758.32 at 0.90 of 2026-11-01; €0.00 → €682.49)");
    expect(text.split("\n")[0]).toContain("over by €32.49");
    expect(text).toContain("Converted at 0.90 EUR for 1 USD of 2026-11-01 (`ECB`).");
    expect(text.match(/0\.90/g)).toHaveLength(2);
  });

  test("the terminal says the same", async () => {
    const { estimate, verdict } = await by("rate");
    const text = renderTerminal(reportOf(estimate, verdict), { color: false, width: 200, most: 30 });
    expect(text).toContain("+€682.49 a month ($758.32 at 0.90 of 2026-11-01; €0.00 → €682.49)");
    expect(text).toContain("Converted at 0.90 EUR for 1 USD of 2026-11-01 (ECB).");
  });

  test("the JSON has the rate beside every price that it converted", async () => {
    const { estimate, verdict } = await by("rate");
    const document = JSON.parse(JSON.stringify(gateJson(estimate, verdict))) as object;
    const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync("schemas/report-1.json", "utf8")) as object,
    );
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    const report = document as { resources: { lines: { unitPrice: string; price: object }[] }[] };
    const lines = report.resources.flatMap((resource) => resource.lines);
    expect(lines.map(({ unitPrice }) => unitPrice).slice(0, 2)).toEqual(["0.207", "19.512"]);
    const rate = { kind: "exchange", from: "USD", to: "EUR", rate: "0.90", date: "2026-11-01", source: "ECB" };
    for (const { price } of lines) expect(price).toMatchObject({ adjustments: [rate] });
  });

  test("a list in euros wins over the rate, and then no rate is named: exit 0", async () => {
    const run = await by("native");
    expect(run.verdict.outcome).toBe("pass");
    const text = markdownOf(run);
    expect(text).toContain("**+€639.97 a month** (€0.00 → €639.97)");
    expect(text).not.toContain("0.90");
    expect(text).not.toContain("$");
  });

  test("a rate for one line only is named, without an amount in dollars for the whole", async () => {
    const disks = join(folder, "disks");
    cpSync(`${SCENARIO}/prices-eur`, disks, { recursive: true });
    rmSync(join(disks, "azure/Virtual Machines.csv"));
    buildPack(disks, join(folder, "disks.pack"));
    const run = await by("native", (text) => text.replace("euros.pack", "disks.pack"));
    const text = markdownOf(run);
    expect(text).toContain("**+€677.64 a month** (€0.00 → €677.64)");
    expect(text).toContain("Converted at 0.90 EUR for 1 USD of 2026-11-01");
  });

  test("a limit in dollars needs no rate; the one for euros is not used", async () => {
    const run = await by("rate", (text) => text.replace("currency: EUR", "currency: USD"));
    expect(markdownOf(run)).toContain("**+$758.32 a month** ($0.00 → $758.32)");
    expect(run.verdict.outcome).toBe("no");
  });

  test("a share of today's cost is no amount: without a rate the machines are merely unpriced", async () => {
    const run = await by("no-rate", (text) => text.replace("650", '"10%"'));
    expect(run.verdict.findings.map(({ id }) => id)).toContain("unpriced");
    expect(markdownOf(run)).toContain("is in USD, the estimate in EUR, and no rate between them is stated");
  });

  test("an old rate is used, and called old", async () => {
    const run = await by("rate", (text) => text.replace("2026-11-01", "2025-11-01"));
    expect(markdownOf(run)).toContain("of 2025-11-01 (`ECB`), a rate that is 385 days old.");
    expect(markdownOf(await by("rate", (text) => text.replace("2026-11-01", "2025-11-20")))).not.toContain("days old");
  });

  test("a rate from the future is exit 2", async () => {
    await expect(by("rate", (text) => text.replace("2026-11-01", "2026-11-22"))).rejects.toThrow(
      "the rate from USD to EUR is of 2026-11-22, which is after 2026-11-21",
    );
  });

  test("whose rate it is is shown as it is written, and links nowhere", async () => {
    const run = await by("rate", (text) => text.replace("source: ECB", 'source: "[x](https://evil.example) @all"'));
    expect(markdownOf(run)).toContain("(`[x](https://evil.example) @all`)");
  });
});
