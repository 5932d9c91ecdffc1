import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { writeLock } from "../../src/pricing/lock.ts";
import { madePack } from "../pricing/look-up/made-pack.ts";
import { costgate } from "../support/cli.ts";
import { PINNED_FACTS, packOf, temporaryFolder } from "../support/packs.ts";
import { planJson } from "../support/plans.ts";

const prices = packOf(PINNED_FACTS);
const folder = temporaryFolder();
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, formats: { date: true } });

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What is wrong with a document. */
function faults(schema: string, document: unknown): unknown {
  const id = `https://costgate.dev/schemas/${schema}.json`;
  const validate = ajv.getSchema(id) ?? ajv.compile(JSON.parse(readFileSync(`schemas/${schema}.json`, "utf8")) as object);
  return validate(document) ? [] : validate.errors;
}

const packPath = (...args: Parameters<typeof madePack>): string => {
  const pack = madePack(...args);
  pack.close();
  return pack.path;
};
const OLD = packPath([
  { product: "Up", price: "1" },
  { product: "Tiers", price: "2" },
  { product: "Tiers", price: "1", from: "10" },
  { product: "Free", price: "0" },
  { product: "Gone", exact: false, basis: "inferred" },
  { product: "Euro" },
]);
const NEW = packPath([
  { product: "Up", price: "3" },
  { product: "Tiers", price: "2" },
  { product: "Free", price: "1" },
  { product: "New" },
  { product: "Euro", currency: "EUR" },
  { product: "Two", price: "1" },
  { product: "Two", price: "2", at: "other" },
]);
const EMPTY = packPath([]);

describe("what is printed as JSON follows its published schema", () => {
  test.each([
    ["prices-show-1", ["prices", "show", "up"], OLD, 0],
    ["prices-show-1", ["prices", "show", "eu-west-1", "--limit", "2"], OLD, 0],
    ["prices-show-1", ["prices", "show", "two"], NEW, 0],
    ["prices-show-1", ["prices", "show", "eurro"], OLD, 1],
    ["prices-show-1", ["prices", "show", "x"], EMPTY, 1],
    ["prices-show-1", ["prices", "show", "large", "eu-west-1"], prices, 0],
    ["prices-contents-1", ["prices", "show"], OLD, 0],
    ["prices-contents-1", ["prices", "show"], prices, 0],
    ["prices-contents-1", ["prices", "show"], EMPTY, 0],
    ["prices-diff-1", ["prices", "diff", OLD, NEW], prices, 0],
    ["prices-diff-1", ["prices", "diff", NEW, OLD, "--limit", "1"], prices, 0],
    ["prices-diff-1", ["prices", "diff", OLD, OLD], prices, 0],
    ["prices-diff-1", ["prices", "diff", EMPTY, prices], prices, 0],
  ])("%s: %j", async (schema, args, shipped, exit) => {
    const said = await costgate(shipped, [...args, "--format", "json"]);
    expect(said.exit).toBe(exit);
    expect(faults(schema, JSON.parse(said.out))).toEqual([]);
  });

  test("lock-1", () => {
    const sources = [{ source: "main", origin: "https://example.com", from: "2026-01-01", to: "2026-02-01", keys: 7 }];
    const [digest, sha256] = ["0".repeat(64), "1".repeat(64)];
    const lock = writeLock({ version: 1, snapshots: [{ path: "a.pack", digest, sha256, date: "2026-02-01", made_with: "costgate prices sync", sources }] });
    expect(faults("lock-1", JSON.parse(lock))).toEqual([]);
    expect(faults("lock-1", { version: 1, snapshots: [] })).not.toEqual([]);
  });
});

const disk = { type: "gp3", size: 100, availability_zone: "eu-west-1a" };
const PLAN = planJson([
  { address: "aws_ebs_volume.new", after: disk },
  { address: "aws_ebs_volume.more", before: disk, after: { ...disk, size: 200 } },
  { address: "aws_ebs_volume.same", before: disk, after: disk, actions: ["no-op"] },
  { address: "aws_ebs_volume.gone", before: disk },
  { address: "aws_ebs_volume.moved", before: disk, after: disk, actions: ["no-op"], previous_address: "aws_ebs_volume.old" },
  { address: "aws_ebs_volume.same", before: disk, deposed: "abc123" },
  { address: 'aws_ebs_volume.each["a\\"b"]', after: disk },
  { address: "aws_ebs_volume.odd", after: { ...disk, type: "gp9" } },
  { address: "aws_instance.unlisted", after: { instance_type: "q9.huge", ami: "x" } },
  { address: "aws_instance.unknown", after: { ami: "x" }, after_unknown: { instance_type: true } },
  { address: "aws_sqs_queue.usage", after: {} },
  { address: "aws_iam_role.free", after: {} },
  { address: "aws_no_such.unsupported", after: {} },
  { address: "acme_thing.own", after: { n: 3 } },
]);
const KINDS = `version: 1
kinds:
  - type: acme_thing
    title: Acme thing
    attributes: { n: { number: n } }
    components:
      - { name: Thing, unit: months, quantity: n, price: { amount: "2.5", currency: USD, source: contract, date: 2026-01-01 } }
      - { name: Set-up, unit: things, quantity: 1, one_time: true, price: { amount: 5, currency: EUR, source: contract, date: 2026-01-01 } }
`;
const TERMS = `budgets: [{ name: all, monthly_total: 100 }, { name: more, monthly_increase: 1% }]
prices:
  exchange: [{ from: EUR, to: USD, rate: "1.1", date: 2026-11-01, source: ECB }]
  book:
    rules:
      - { name: own, for: { cloud: aws, service: AmazonEC2, product: "EBS:VolumeUsage.gp3", place: eu-west-1 }, price: "0.08", unit: GB-months }
      - { name: old, for: { service: AmazonEC2, product: "EBS:*" }, discount: 5%, until: 2026-01-01 }
      - { name: all, discount: 12.345678% }
`;

describe("explain and the gate, with price book, rates and own kinds", () => {
  const files: string[] = [];
  beforeAll(() => {
    files.push("--plan", file("plan.json", PLAN), "--kinds", file("kinds.yml", KINDS), "--policy", file("costgate.yml", TERMS));
  });

  test.each([...new Set((JSON.parse(PLAN) as { resource_changes: { address: string }[] }).resource_changes.map(({ address }) => address))])(
    "explain-1: %s",
    async (address) => {
      for (const args of [files, files.slice(0, 4)]) {
        const { out, exit, err } = await costgate(prices, ["explain", address, ...args, "--format", "json"]);
        expect(exit, err).toBe(0);
        expect(faults("explain-1", JSON.parse(out))).toEqual([]);
      }
    },
  );

  test("report-1, with the move to other prices", async () => {
    const { out, exit, err } = await costgate(prices, ["gate", ...files, "--new-prices", OLD, "--format", "json"]);
    expect(exit, err).toBe(1);
    expect(out).toContain("12.345678");
    expect(faults("report-1", JSON.parse(out))).toEqual([]);
  });
});
