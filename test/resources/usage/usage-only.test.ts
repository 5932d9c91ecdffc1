import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readUsageFile } from "../../../src/resources/usage/usage-file.ts";
import { withUsageOnly } from "../../../src/resources/usage/usage-only.ts";
import { costgate } from "../../support/cli.ts";
import { PINNED_FACTS, packOf } from "../../support/packs.ts";
import { planOf } from "../../support/plans.ts";

const plan = await planOf([]);

/** The plan with a usage file's entries. */
function addresses(...names: string[]): string[] {
  const file = readUsageFile(JSON.stringify({ resource_usage: Object.fromEntries(names.map((name) => [name, { region: "eu-west-1" }])) }), "usage.yml");
  return [...withUsageOnly(plan, file.addresses, file.of).changes()].map(({ address }) => address);
}

describe("what stands in the usage file alone", () => {
  test("is added to the plan, each entry once and the same at every reading", () => {
    expect(addresses("aws_data_transfer.a", "aws_data_transfer.eu-west-1")).toEqual(["aws_data_transfer.a", "aws_data_transfer.eu-west-1"]);
    const file = readUsageFile("{}", "usage.yml");
    const wider = withUsageOnly(plan, ["aws_data_transfer.a", "aws_data_transfer.a"], file.of);
    expect([...wider.changes()]).toHaveLength(1);
    expect([...wider.changes()][0]).toBe([...wider.changes()][0]);
    expect([...wider.types]).toContain("aws_data_transfer");
    expect(wider.digest).toBe(plan.digest);
  });

  test.each(["aws_instance.web", "aws_data_transfer", "aws_data_transfer.*", "aws_data_transfer.a.b", "module.x.aws_data_transfer.a", "aws_data_transfer.<b>"])(
    "%s is no such entry, and the plan stays as it is",
    (name) => expect(withUsageOnly(plan, [name], () => new Map())).toBe(plan),
  );

  test("the example of docs/usage.md is priced, and no stray", async () => {
    const [, example = ""] = /## Data transfer\n[\s\S]*?```yaml\n([\s\S]*?)```/.exec(readFileSync("docs/usage.md", "utf8")) ?? [];
    const { of, addresses: given } = readUsageFile(example, "usage.yml");
    expect(given).toEqual(["aws_data_transfer.virginia", "aws_data_transfer.ireland_to_tokyo"]);
    expect([...withUsageOnly(plan, given, of).changes()].map(({ regionAfter }) => regionAfter.known && regionAfter.name)).toEqual(["us-east-1", "eu-west-1"]);
  });

  test("changes no difference by itself", async () => {
    const flags = ["--plan", "fixtures/resources/aws_data_transfer/plan.json", "--usage", "fixtures/resources/aws_data_transfer/usage.yml"];
    const { out, err } = await costgate(packOf(PINNED_FACTS), ["gate", ...flags]);
    expect(out).toContain("+$0.00 a month (resources with a price: $4,849.20 → $4,849.20)");
    expect(err).toBe("");
  });
});
