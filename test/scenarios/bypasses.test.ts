import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Gated, gate } from "../../src/gate.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { reportOf } from "../../src/report/model.ts";
import { factsFolder } from "../support/facts.ts";
import { packOf, pricedBy } from "../support/packs.ts";
import { type MadeChange, planJson } from "../support/plans.ts";

const PACK = packOf(factsFolder("AmazonEC2", [{ product: "EBS:VolumeUsage.gp3", price: "0.08", unit: "GB-months" }]));

const volume = (name: string, size: number, more: Partial<MadeChange> = {}): MadeChange => ({
  address: `aws_ebs_volume.${name}`,
  after: { type: "gp3", size },
  ...more,
});

function gated(changes: readonly MadeChange[], text: string, more: object = {}): Promise<Gated> {
  const plan = { name: "plan.json", bytes: Buffer.from(planJson(changes, more)) };
  return gate({ plan, policy: { name: "costgate.yml", text }, ...pricedBy(PACK), asOf: "2026-11-21", production: true });
}

const ids = ({ verdict }: Gated): string[] => verdict.findings.map(({ id }) => id);

describe("attempts to get past the gate", () => {
  test("BY14: a rename or a move into a module is no new cost, and saves nothing for what is new", async () => {
    const moved = volume("b", 1000, { previous_address: "aws_ebs_volume.a", before: { type: "gp3", size: 1000 }, actions: ["no-op"] });
    const { verdict } = await gated([moved, volume("c", 600)], "budgets: [{ name: all, monthly_increase: 40 }]");
    expect(verdict).toMatchObject({ outcome: "no", budgets: [{ value: expect.objectContaining({}) as object }] });
    expect(verdict.budgets[0]?.value.toString()).toBe("48");
  });

  test("BY15: a saving pays for nothing where the budget says so, and what has no price saves nothing anywhere", async () => {
    const gone = volume("old", 1000, { before: { type: "gp3", size: 1000 }, after: null, actions: ["delete"] });
    const added = volume("new", 1000);
    expect((await gated([gone, added], "budgets: [{ name: all, monthly_increase: 40 }]")).verdict.outcome).toBe("pass");
    expect((await gated([gone, added], "budgets: [{ name: all, monthly_increase: 40, savings: ignore }]")).verdict.outcome).toBe("no");
    const unpriced = volume("dead", 1, { before: { type: "io2", size: 5000, iops: 1000 }, after: null, actions: ["delete"] });
    const { verdict } = await gated([unpriced, added], "budgets: [{ name: all, monthly_increase: 40 }]\nunpriced: advisory");
    expect(verdict.outcome).toBe("no");
    expect(verdict.budgets[0]?.value.toString()).toBe("80");
  });

  test("BY16: a type that costgate does not know needs an approval; it is not $0", async () => {
    const unknown = await gated([{ address: "aws_no_such_thing.a", after: {} }], "version: 1");
    expect(unknown.verdict.outcome).toBe("no");
    expect(ids(unknown)).toEqual(["unsupported"]);
    expect(unknown.estimate.resources[0]?.after.monthly).toBeUndefined();
  });

  test("BY17: a region that the price list lacks is unpriced, never the price of another one", async () => {
    const resources = [{ address: "aws_ebs_volume.a", mode: "managed", type: "aws_ebs_volume", name: "a", provider_config_key: "aws", expressions: {} }];
    const provider_config = { aws: { name: "aws", expressions: { region: { constant_value: "mx-central-1" } } } };
    const { verdict, estimate } = await gated([volume("a", 100)], "version: 1", { configuration: { provider_config, root_module: { resources } } });
    expect(verdict.outcome).toBe("no");
    expect(estimate.resources[0]?.after.missing.join()).toContain("mx-central-1");
  });

  test("BY18: what is known only after apply is unpriced", async () => {
    const open = await gated([volume("a", 1, { after: { type: "gp3" }, after_unknown: { size: true } })], "version: 1");
    expect(open.verdict.outcome).toBe("no");
    expect(ids(open)).toEqual(["unpriced"]);
  });

  test("BY19: what starts things outside the plan is named, and a stack of CloudFormation has no price", async () => {
    const outside = await gated([{ address: "null_resource.a", after: {}, provider_name: "registry.terraform.io/hashicorp/null" }], "version: 1");
    expect(ids(outside)).toEqual(["outside-plan"]);
    expect((await gated([{ address: "null_resource.a", after: {} }], "outside_plan: hard")).verdict.outcome).toBe("no");
    const stack = await gated([{ address: "aws_cloudformation_stack.a", after: { name: "x" } }], "version: 1");
    expect(stack.verdict.outcome).toBe("no");
  });

  test("BY27: however many lines there are, the verdict comes first and the dearest is shown", async () => {
    const many = Array.from({ length: 3000 }, (_, at) => volume(`noise_with_a_rather_long_name_to_fill_the_comment_${at}`, 1));
    const { estimate, verdict } = await gated([...many, volume("dear", 16_000)], "budgets: [{ name: all, monthly_increase: 40 }]");
    const comment = renderMarkdown(reportOf(estimate, verdict), "USD");
    expect(Buffer.byteLength(comment)).toBeLessThan(60_000);
    expect(comment.split("\n")[0]).toContain("Blocked");
    const rows = comment.split("\n").filter((line) => line.startsWith("| `"));
    expect(rows[0]).toContain("aws_ebs_volume.dear");
  });

  test("BY28: a name that only looks like another one is another name", async () => {
    const policy = 'budgets: [{ name: shop, monthly_increase: 1, for: { modules: ["module.shop"] } }, { name: all, monthly_increase: 40 }]';
    const lookalike = volume("a", 100, { address: "module.shоp.aws_ebs_volume.a" }); // The o is Cyrillic.
    const { verdict } = await gated([lookalike], policy);
    expect(verdict.budgets.map(({ name, value }) => `${name} ${value.toString()}`)).toEqual(["shop 0", "all 8"]);
  });
});

test("docs/bypasses.md has every attempt, and tests name those that it says are tested", () => {
  const page = readFileSync("docs/bypasses.md", "utf8");
  const rows = page.split("\n").flatMap((line) => /^\| (BY\d\d) \|.*\| ([^|]*) \|$/.exec(line)?.slice(1, 3).join(" ") ?? []);
  expect(rows.map((row) => row.slice(0, 4))).toEqual(Array.from({ length: 30 }, (_, at) => `BY${String(at + 1).padStart(2, "0")}`));
  for (const row of rows) {
    const [id = "", ...files] = row.split(" ");
    for (const file of files.join(" ").matchAll(/`(test\/[^`]+)`/g)) expect(readFileSync(file[1] ?? "", "utf8"), row).toContain(id);
  }
});
