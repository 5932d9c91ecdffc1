import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { PINNED_FACTS, packOf, temporaryFolder } from "../support/packs.ts";
import { planJson } from "../support/plans.ts";

const prices = packOf(PINNED_FACTS);
const folder = temporaryFolder();

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function costgate(...args: readonly string[]): Promise<{ exit: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const keep = (sink: "out" | "err") => (text: string) => {
    said[sink] += text;
  };
  const world = { env: {}, today: "2026-11-21", shippedPrices: prices, columns: undefined, isTerminal: false, out: keep("out"), err: keep("err") };
  const exit = await run(args, world);
  return { exit, ...said };
}

const SHOP = ["--plan", "fixtures/web-shop/plan.json"];

describe("costgate explain", () => {
  test("text: the same bytes every time, exit 0", async () => {
    const [first, second] = [await costgate("explain", "aws_db_instance.orders", ...SHOP), await costgate("explain", ...SHOP, "aws_db_instance.orders")];
    expect(first).toEqual(second);
    expect(first.exit).toBe(0);
    expect(first.out).toMatch(/^aws_db_instance\.orders\n {2}RDS instance/);
    expect(first.out).toMatch(/730 hours × \$\d/);
  });

  test("JSON: exact decimals, and the delta that estimate gives", async () => {
    const { out } = await costgate("explain", "aws_db_instance.orders", ...SHOP, "--format", "json");
    const { schema, resources } = JSON.parse(out) as { schema: string; resources: { address: string; monthlyDelta: string }[] };
    const estimate = JSON.parse((await costgate("estimate", ...SHOP)).out) as { resources: { address: string; monthlyDelta: string }[] };
    expect(schema).toBe("costgate/explain/1");
    expect(resources[0]?.monthlyDelta).toBe(estimate.resources.find(({ address }) => address === "aws_db_instance.orders")?.monthlyDelta);
  });

  test("usage and policy count as they do for the gate", async () => {
    const plan = file("plan.json", planJson([{ address: "aws_sqs_queue.jobs", after: {} }], { configuration: {} }));
    const usage = file("usage.yml", "version: 0.1\nresource_usage:\n  aws_sqs_queue.jobs:\n    monthly_requests: 5000000\n");
    const policy = file("costgate.yml", "version: 1\ndefault_regions: { aws: eu-west-1 }\n");
    const { out, exit } = await costgate("explain", "aws_sqs_queue.jobs", "--plan", plan, "--usage", usage, "--policy", policy);
    expect(exit).toBe(0);
    expect(out).toMatch(/monthly_requests +5000000 +\S*usage\.yml:4/);
    expect(out).toMatch(/region +eu-west-1 +default of the team/);
    expect((await costgate("explain", "aws_sqs_queue.jobs", "--plan", plan, "--usage", usage)).out).toContain("no price: the region is not known");
  });

  test("an address that is not in the plan: exit 2 with the nearest", async () => {
    const { exit, err, out } = await costgate("explain", "aws_eip.nat", ...SHOP);
    expect(exit).toBe(2);
    expect(out).toBe("");
    expect(err).toBe('costgate: the plan has no resource "aws_eip.nat"\n  The nearest are: aws_eip.nat["a"], aws_eip.nat["b"].\n');
  });

  test.each([
    [SHOP, /ADDRESS is missing/],
    [["a.b", "c.d", ...SHOP], /unexpected argument "c\.d"/],
    [["a.b"], /--plan is missing/],
    [["a.b", "--plan", "missing.json"], /missing\.json/],
  ])("%j is refused with exit 2", async (args, said) => {
    const { exit, err } = await costgate("explain", ...args);
    expect(exit).toBe(2);
    expect(err).toMatch(said);
  });
});

describe("costgate prices show", () => {
  test.each([[["aws ec2 t3.large eu-west-1"]], [["ec2", "eu-west-1", "t3.large"]]])("%j: the price with its evidence, exit 0", async (words) => {
    const { exit, out } = await costgate("prices", "show", ...words);
    expect(exit).toBe(0);
    expect(out).toMatch(
      /^aws AmazonEC2 BoxUsage:t3\.large#RunInstances\n {2}eu-west-1 +on-demand +\$0\.0912 per hour +\d{4}-\d{2}-\d{2} +exact, (seen|inferred) +\S.+/,
    );
  });

  test("nothing fits: exit 1 and the nearest", async () => {
    const { exit, out } = await costgate("prices", "show", "ec2 t3.lrge eu-west-1");
    expect(exit).toBe(1);
    expect(out).toMatch(/^No price fits: ec2 t3\.lrge eu-west-1\nThe nearest:\n\naws AmazonEC2 BoxUsage:t3\.large#RunInstances\n/);
  });

  test("no words: what the snapshot is", async () => {
    const { exit, out } = await costgate("prices", "show");
    expect(exit).toBe(0);
    expect(out).toMatch(/digest {2}[0-9a-f]{64}\n/);
    expect(out).toMatch(/cloud +services +places +prices +oldest +newest\naws /);
    const document = JSON.parse((await costgate("prices", "show", "--format", "json")).out) as object;
    expect(document).toMatchObject({ schema: "costgate/prices-contents/1", clouds: [{ cloud: "aws" }, { cloud: "azure" }, { cloud: "google" }] });
  });

  test("JSON and the limit", async () => {
    const document = JSON.parse((await costgate("prices", "show", "ec2", "--limit", "2", "--format", "json")).out) as { total: number; prices: object[] };
    expect(document.prices.length).toBe(2);
    expect(document.total).toBeGreaterThan(10);
    expect((await costgate("prices", "show", "ec2", "--limit", "2")).out).toContain(`and ${document.total - 2} more`);
    expect((await costgate("prices", "show", "ec2", "--limit", "-1")).exit).toBe(2);
  });

  test("hostile words come back escaped", async () => {
    const { out } = await costgate("prices", "show", "\u001b[2J\u202e");
    expect(out).toContain("\\u{1b}[2J\\u{202e}");
  });

  test("a file that is no snapshot: exit 2", async () => {
    expect((await costgate("prices", "show", "--prices", file("no.pack", "nothing"))).exit).toBe(2);
  });
});

describe("costgate prices diff", () => {
  test("a snapshot and itself", async () => {
    const { exit, out } = await costgate("prices", "diff", prices, prices);
    expect(exit).toBe(0);
    expect(out).toContain("0 up, 0 down, 0 added, 0 removed");
  });

  test.each([
    [[prices], /NEW is missing/],
    [[prices, "missing.pack"], /missing\.pack/],
    [[prices, prices, prices], /unexpected argument/],
  ])("%j: exit 2", async (args, said) => {
    const { exit, err } = await costgate("prices", "diff", ...args);
    expect(exit).toBe(2);
    expect(err).toMatch(said);
  });

  test("help shows the arguments", async () => {
    const { out } = await costgate("prices", "diff", "--help");
    expect(out).toContain("Usage: costgate prices diff OLD NEW [flags]");
  });
});
