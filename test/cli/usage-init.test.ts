import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { exact } from "../../src/base/exact.ts";
import { run } from "../../src/cli/run.ts";
import { readUsageFile } from "../../src/resources/usage/usage-file.ts";
import { usageTemplate } from "../../src/resources/usage/usage-template.ts";
import { temporaryFolder } from "../support/packs.ts";
import { planOf } from "../support/plans.ts";

const folder = temporaryFolder();
const PLAN = ["--plan", "fixtures/web-shop/plan.json"];

async function usageInit(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  const ran = { exit: -1, out: "", err: "" };
  const say = { out: (text: string) => (ran.out += text), err: (text: string) => (ran.err += text) };
  ran.exit = await run(["usage", "init", ...args], { env: {}, today: "2026-11-21", shippedPrices: "/nowhere", columns: 80, isTerminal: false, ...say });
  return ran;
}

/** As if somebody had filled in every key. */
const filled = (text: string): string =>
  text.replaceAll(/^( +)# ([\w.]+):( #|$)/gm, (_, indent: string, key: string, rest: string) => `${indent}${key}:${rest ? ` 7${rest}` : ""}`);

describe("usage init", () => {
  test("names every key of the plan's resources, and invents no figure", async () => {
    const { exit, out } = await usageInit(...PLAN);
    expect(exit).toBe(0);
    expect(out).toMatch(/^ {2}aws_nat_gateway\.shop\["b"\]:\n {4}# monthly_data_processed_gb: # .*GB/m);
    const { of } = readUsageFile(out, "usage.yml");
    const [change] = (await planOf([{ address: 'aws_nat_gateway.shop["b"]', after: {} }])).changes();
    expect(change && [...of(change)]).toEqual([]);
  });

  test("filled in, it is a usage file in which nothing is stray", async () => {
    const path = join(folder, "filled.yml");
    writeFileSync(path, filled((await usageInit(...PLAN)).out));
    expect(readUsageFile(readFileSync(path, "utf8"), path).addresses.length).toBeGreaterThan(10);
  });

  test("keeps the figures of a usage file", async () => {
    const { out } = await usageInit(...PLAN, "--usage", "fixtures/web-shop/usage.yml");
    expect(out).toMatch(/^ {4}monthly_data_processed_gb: \d+ # /m);
  });

  test("by type, with one entry for each", async () => {
    const { out } = await usageInit(...PLAN, "--by", "type");
    expect(out).toContain("resource_type_default_usage:\n");
    expect(out.match(/^ {2}aws_nat_gateway:$/gm)).toHaveLength(1);
  });

  test("never writes over a file", async () => {
    const path = join(folder, "usage.yml");
    expect((await usageInit(...PLAN, "--out", path)).exit).toBe(0);
    expect(existsSync(path)).toBe(true);
    const again = await usageInit(...PLAN, "--out", path);
    expect(again.exit).toBe(2);
    expect(again.err).toContain("exists already");
  });

  test("any address and any figure come back as they were", () => {
    const name = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('a.b["c: d"]', "a.b[0]", "- x", "#", 'a.b["\\n"]', "true", "null"));
    fc.assert(
      fc.property(name, fc.nat(), (address, figure) => {
        const keys = { "a.b": { kind: "number", describe: "things" }, c: { kind: "number", describe: "other things" } } as const;
        const text = usageTemplate("resource_usage", [{ name: address, keys, given: new Map([["a.b", { value: exact(figure), from: "x" }]]) }]);
        expect(parse(text, { stringKeys: true })).toEqual({ version: 0.1, resource_usage: { [address]: { a: { b: figure } } } });
      }),
    );
  });
});
