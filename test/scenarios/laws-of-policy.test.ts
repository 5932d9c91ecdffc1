import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gate } from "../../src/gate.ts";
import { factsFolder } from "../support/facts.ts";
import { packOf, pricedBy } from "../support/packs.ts";
import { type MadeChange, planJson } from "../support/plans.ts";

const PACK = packOf(factsFolder("AmazonEC2", [{ product: "EBS:VolumeUsage.gp3", price: "0.08", unit: "GB-months" }]));

/** Something unknown, of a value that the plan would have. */
const OPEN = "(known after apply)";

interface Made {
  size: number;
  /** GB before the change; undefined for a new volume. */
  was: number | undefined;
  env: string | undefined;
  team: string | undefined;
  /** What is known only after apply. */
  open: readonly ("size" | "tags")[];
}

const POLICIES = [
  "budgets: [{ name: all, monthly_increase: 40 }]",
  "budgets: [{ name: all, monthly_increase: 40, savings: ignore }, { name: total, monthly_total: 90 }]",
  "budgets: [{ name: share, monthly_increase: 20% }]",
  "teams: [{ from_tag: team, values: [shop, search] }]\nunowned: hard\nbudgets: [{ name: shop, monthly_increase: 20, for: { teams: [shop] } }]",
  "budgets: [{ name: dev, monthly_increase: 20, level: hard, for: { tags: { env: [dev] } } }]",
  "tags: { rules: [{ key: env, values: [dev, prod], level: hard }] }",
  "rules: [{ id: large, when: 'double(resource.attributes.size) > 600.0', reason: large, level: hard }]",
  "environments: [{ from_tag: env, values: [dev, prod] }]\nrules: [{ id: dear, when: 'change.monthlyDelta > 20.0', reason: dear, environments: [dev], level: hard }]",
  "rules: [{ id: all, each: estimate, when: 'estimate.monthlyDelta > 40.0', reason: dear, level: approvable }]",
];

const made: fc.Arbitrary<Made> = fc.record({
  size: fc.integer({ min: 1, max: 1000 }),
  was: fc.option(fc.integer({ min: 1, max: 1000 }), { nil: undefined }),
  env: fc.constantFrom(undefined, "dev", "prod", "qa"),
  team: fc.constantFrom(undefined, "shop", "search"),
  open: fc.constant([]),
});
const cases = fc.record({ resources: fc.array(made, { minLength: 1, maxLength: 4 }), policy: fc.constantFrom(...POLICIES), at: fc.nat(3) });

function changeOf({ size, was, env, team, open }: Made, at: number): MadeChange {
  const tags = { ...(env && { env }), ...(team && { team }) };
  const hidden = Object.fromEntries(open.map((name) => [name, true]));
  const after: Record<string, unknown> = { type: "gp3", size, tags, tags_all: tags };
  for (const name of open) delete after[name];
  if (open.includes("tags")) delete after["tags_all"];
  return {
    address: `aws_ebs_volume.v${at}`,
    ...(was !== undefined && { before: { type: "gp3", size: was, tags, tags_all: tags } }),
    after,
    after_unknown: { ...hidden, ...(open.includes("tags") && { tags_all: true }) },
  };
}

async function outcomeOf(resources: readonly Made[], text: string): Promise<string> {
  const configured = resources.map((_, at) => ({
    address: `aws_ebs_volume.v${at}`,
    mode: "managed",
    type: "aws_ebs_volume",
    name: `v${at}`,
    provider_config_key: "aws",
    expressions: { size: { references: [OPEN] }, tags: { references: [OPEN] } },
  }));
  const provider_config = { aws: { name: "aws", expressions: { region: { constant_value: "eu-west-1" } } } };
  const more = { configuration: { provider_config, root_module: { resources: configured } } };
  const plan = { name: "plan.json", bytes: Buffer.from(planJson(resources.map(changeOf), more)) };
  const { verdict } = await gate({ plan, policy: { name: "costgate.yml", text }, ...pricedBy(PACK), asOf: "2026-11-21", production: true });
  return verdict.outcome;
}

/** When the first does not pass, what the change makes of it does not either. */
function never(change: fc.Arbitrary<(one: Made) => Made>): Promise<void> {
  return fc.assert(
    fc.asyncProperty(cases, change, async ({ resources, policy, at }, changed) => {
      const before = await outcomeOf(resources, policy);
      const next = resources.map((one, nth) => (nth === at % resources.length ? changed(one) : one));
      const after = await outcomeOf(next, policy);
      expect(before === "pass" || after !== "pass", `${policy}: ${before} → ${after}`).toBe(true);
    }),
    { numRuns: 150 },
  );
}

test("the cases reach both outcomes with every policy", async () => {
  const resources = fc.sample(fc.array(made, { minLength: 1, maxLength: 4 }), { numRuns: 40, seed: 7 });
  for (const policy of POLICIES) {
    const outcomes = new Set(await Promise.all(resources.map((given) => outcomeOf(given, policy))));
    expect([...outcomes].sort(), policy).toEqual(["no", "pass"]);
  }
});

describe("more cost never turns fail into pass", () => {
  test("a larger volume", () => never(fc.integer({ min: 1, max: 500 }).map((more) => (one) => ({ ...one, size: one.size + more }))));
});

describe("less information never turns fail into pass", () => {
  test("a size that is known only after apply", () => never(fc.constant((one) => ({ ...one, open: ["size"] }))));
  test("tags that are known only after apply", () => never(fc.constant((one) => ({ ...one, open: ["tags"] }))));
  test("tags that are left out", () => never(fc.constant((one) => ({ ...one, team: undefined }))));
});
