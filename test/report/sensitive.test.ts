import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costgate } from "../support/cli.ts";
import { PINNED_FACTS, packOf, temporaryFolder } from "../support/packs.ts";
import { type MadeChange, planJson } from "../support/plans.ts";

const prices = packOf(PINNED_FACTS);
const folder = temporaryFolder();
const KINDS = join(folder, "kinds.yml");
writeFileSync(
  KINDS,
  `kinds:
  - type: acme_thing
    title: Acme thing
    attributes: { size: { text: size }, n: { number: n } }
    free_when: { size: sandbox }
    components: [{ name: Thing, unit: months, quantity: n, price: { amount: 1, currency: USD, source: contract, date: 2026-01-01 } }]
`,
);

/** Everything that any report says of a plan in which these top-level attributes are marked sensitive. */
async function allReports(change: MadeChange, sensitive: object | true, others: readonly MadeChange[] = []): Promise<{ text: string; costs: string }> {
  const plan = JSON.parse(planJson([change, ...others])) as { resource_changes: { change: object }[] };
  Object.assign(plan.resource_changes[0]?.change ?? {}, { after_sensitive: sensitive });
  const path = join(folder, "plan.json");
  writeFileSync(path, JSON.stringify(plan));
  const flags = ["--plan", path, "--kinds", KINDS];
  const of = async (...args: readonly string[]): Promise<string> => (await costgate(prices, [...args, ...flags])).out;
  const formats = await Promise.all(["text", "json", "markdown"].map((format) => of("gate", "--format", format)));
  const explained = await Promise.all(["text", "json"].map((format) => of("explain", change.address, "--format", format)));
  const estimate = await of("estimate");
  const { totalMonthlyCost } = JSON.parse(estimate) as { totalMonthlyCost: string };
  return { text: [...formats, ...explained, estimate].join("\n"), costs: totalMonthlyCost };
}

const database = (more: object): object => ({ instance_class: "db.r6g.large", engine: "postgres", storage_type: "gp3", allocated_storage: 200, ...more });

describe("what the plan marks sensitive is priced, and shown in no report (IN46)", () => {
  test.each<[string, MadeChange, object | true, RegExp]>([
    ["as it is", { address: "aws_instance.web", after: { instance_type: "m5.large", ami: "x" } }, { instance_type: true }, /m5\.large/i],
    ["all of it", { address: "aws_instance.web", after: { instance_type: "m5.large", ami: "x" } }, true, /m5\.large/i],
    [
      "within a block",
      { address: "aws_instance.web", after: { instance_type: "m5.large", root_block_device: [{ volume_type: "io2", volume_size: 9, iops: 500 }] } },
      { root_block_device: [{ volume_type: true }] },
      /io2/i,
    ],
    [
      "in other words: db.r6g.xl for db.r6g.xlarge",
      { address: "aws_db_instance.d", before: database({}), after: database({ instance_class: "db.r6g.xlarge", engine: "postgres" }) },
      { instance_class: true },
      /r6g/i,
    ],
    ["a switch", { address: "aws_db_instance.d", after: database({ multi_az: true }) }, { multi_az: true }, /multi-az(?!")/i],
    [
      "in other words: P10 for Premium_LRS",
      { address: "azurerm_managed_disk.d", after: { storage_account_type: "Premium_LRS", disk_size_gb: 128, location: "westeurope" } },
      { storage_account_type: true },
      /premium|P10|LRS/i,
    ],
    [
      "the region",
      { address: "azurerm_managed_disk.d", after: { storage_account_type: "Premium_LRS", disk_size_gb: 128, location: "West Europe" } },
      { location: true },
      /west ?europe/i,
    ],
    ["a region without prices", { address: "aws_ebs_volume.v", after: { type: "gp3", size: 9, region: "xx-moon-1" } }, { region: true }, /moon/],
    ["what has no price", { address: "aws_instance.web", after: { instance_type: "hunter2.large", ami: "x" } }, { instance_type: true }, /hunter2/],
    ["what nobody knows", { address: "aws_ebs_volume.v", after: { type: "hunter2", size: 9 } }, { type: true }, /hunter2/],
    ["why it is free", { address: "acme_thing.t", after: { size: "sandbox", n: 1 } }, { size: true }, /sandbox/],
  ])("%s", async (_what, change, sensitive, secret) => {
    const [open, closed] = [await allReports(change, {}), await allReports(change, sensitive)];
    expect(open.text).toMatch(secret);
    expect(closed.text).not.toMatch(secret);
    expect(closed.text).toContain("(sensitive)");
    expect(closed.costs).toBe(open.costs);
  });

  test("a resource that is billed alike and is not sensitive does not lend its words", async () => {
    const after = { instance_type: "m5.large", ami: "x" };
    const { text } = await allReports({ address: "aws_instance.secret", after }, { instance_type: true }, [
      { address: "aws_instance.open", after },
      { address: "aws_instance.also", after },
    ]);
    const document = text.slice(text.lastIndexOf('"schema": "costgate/estimate/1"'));
    const [secret, open] = ["secret", "open"].map((name) => document.slice(document.indexOf(`aws_instance.${name}`)).split('"address"')[0]);
    expect(secret).not.toContain("m5.large");
    expect(open).toContain("m5.large");
  });

  test("whatever the value is", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^Zq[a-z0-9.$^(){}+*?|[\]\\]{3,12}$/),
        fc.constantFrom("instance_type", "tenancy", "availability_zone"),
        async (value, attribute) => {
          const after = { instance_type: "m5.large", ami: "x", [attribute]: value };
          const { text } = await allReports({ address: "aws_instance.web", after }, { [attribute]: true });
          expect(text.toLowerCase()).not.toContain(JSON.stringify(value).slice(1, -1).toLowerCase());
          expect(text.toLowerCase()).not.toContain(value.toLowerCase());
        },
      ),
      { numRuns: 40 },
    );
  });
});
