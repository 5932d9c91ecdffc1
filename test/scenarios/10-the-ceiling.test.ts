import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { costgate, type Said } from "../support/cli.ts";
import { factsFolder } from "../support/facts.ts";
import { PINNED_FACTS, packOf, temporaryFolder } from "../support/packs.ts";
import { type MadeChange, planJson } from "../support/plans.ts";

const SCENARIO = "fixtures/scenarios/10";
const PINNED = packOf(PINNED_FACTS);
const folder = temporaryFolder();
let files = 0;

function written(text: string, name: string): string {
  const path = join(folder, `${files++}-${name}`);
  writeFileSync(path, text);
  return path;
}

/** The scenario's plan with another `max_replicas`. */
function planWith(most: number): string {
  return written(readFileSync(`${SCENARIO}/plan.json`, "utf8").replaceAll('"max_replicas": 20', `"max_replicas": ${most}`), "plan.json");
}

const USAGE = ["--usage", `${SCENARIO}/usage.yml`];
const gated = (plan: string, more: readonly string[] = USAGE): Promise<Said> =>
  costgate(PINNED, ["gate", "--plan", plan, "--policy", `${SCENARIO}/costgate.yml`, ...more]);

describe("10 the ceiling of an autoscaler, and what is known after apply", () => {
  test("20 at the most: exit 1 by the ceiling, with all three figures, the gap, and the cheapest way under", async () => {
    for (const format of ["markdown", "text"]) {
      const { exit, out } = await gated(`${SCENARIO}/plan.json`, [...USAGE, "--format", format]);
      expect(exit).toBe(1);
      expect(out.split("\n")[0]).toMatch(/Blocked.*the budget "ceiling" adds more a month at the ceiling than it allows: over by \$252\.49/);
      const said = out.replaceAll(/[*`]|\n {4}/g, "");
      expect(said).toContain("+$675.75 expected, $225.25 to $2,252.49 a month");
      expect(said).toContain("Budget ceiling, monthly increase at the ceiling: at least +$2,252.49 of $2,000.00, over by $252.49");
      expect(said).toContain("Cheapest way under: max_replicas 17 ($1,914.62), of google_compute_autoscaler.worker.");
      expect(said).toMatch(/node_config\.machine_type is known after apply/);
      expect(said).not.toMatch(/batch[^\n]*\$0\.00/);
    }
  });

  test("17 at the most: exit 0, with a warning for the node pool", async () => {
    const { exit, out } = await gated(planWith(17));
    expect(exit).toBe(0);
    expect(out.split("\n")[0]).toContain("Passes, with a warning: 1 changed resource could not be priced");
    expect(out).not.toContain("Cheapest way under");
  });

  test("18 at the most is too many still: 17 was the most that fits", async () => expect((await gated(planWith(18))).exit).toBe(1));

  test("without usage the expected figure is the least, and says so; it is never the middle", async () => {
    const { out } = await gated(`${SCENARIO}/plan.json`, []);
    expect(out).toContain("+$225.25 expected, $225.25 to $2,252.49 a month");
    expect(out).toContain("it scales by itself: counted at the least, min_replicas");
  });

  test("usage does not lower the ceiling that the plan allows", async () => {
    const usage = written("resource_usage:\n  google_compute_instance_group_manager.worker:\n    instances: { low: 3, expected: 4, high: 5 }\n", "usage.yml");
    const { exit, out } = await gated(`${SCENARIO}/plan.json`, ["--usage", usage]);
    expect(exit).toBe(1);
    expect(out).toContain("+$450.50 expected, $225.25 to $2,252.49 a month");
  });

  test("the JSON keeps its contract: additions, and only where the cases differ", async () => {
    const { out } = await gated(`${SCENARIO}/plan.json`, [...USAGE, "--format", "json"]);
    const report = JSON.parse(out) as { totals: object; findings: object[]; resources: object[]; budgets: object[] };
    const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync("schemas/report-1.json", "utf8")) as object,
    );
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.totals).toMatchObject({ monthlyDelta: null, knownMonthlyDelta: "675.7474296", lowKnownMonthlyDelta: "225.2491432" });
    const [group, pool] = report.resources.filter((one) => !JSON.stringify(one).includes('"free"'));
    expect(group).toMatchObject({ monthlyCost: "675.7474296", lowMonthlyCost: "225.2491432", highMonthlyCost: "2252.491432" });
    expect(group).not.toHaveProperty("lowPastMonthlyCost");
    expect(pool).toMatchObject({ monthlyCost: null, monthlyDelta: null });
    expect(pool).not.toHaveProperty("highMonthlyCost");
    expect(report.budgets.map((one) => "on" in one)).toEqual([false, true]);
    const wayUnder = { address: "google_compute_autoscaler.worker", attribute: "max_replicas", most: "17", value: "1914.6177172" };
    expect(report.findings[0]).toMatchObject({ wayUnder });
  });
});

const PRICES = packOf(
  factsFolder("AmazonEC2", [
    { product: "BoxUsage:m6i.large#RunInstances", price: "0.1" },
    { product: "EBS:VolumeUsage.gp2", price: "0.1", unit: "GB-months" },
  ]),
);
const LAUNCHED = { id: "lt-1", instance_type: "m6i.large" };
const TEMPLATE = { address: "aws_launch_template.web", actions: ["no-op"], before: LAUNCHED, after: LAUNCHED };
const group = (sizes: object, more: Partial<MadeChange> = {}): MadeChange => ({
  address: "aws_autoscaling_group.web",
  after: { min_size: 1, desired_capacity: 2, launch_template: [{ id: "lt-1" }], ...sizes },
  ...more,
});
const NODES: MadeChange = {
  address: "aws_eks_node_group.batch",
  after: { disk_size: 0, scaling_config: [{ desired_size: 1, min_size: 1, max_size: 3 }] },
  after_unknown: { instance_types: true },
};
const POLICY = written("unpriced: advisory\nbudgets: [{ name: ceiling, monthly_increase: 730, on: high }]\n", "costgate.yml");
const PROVIDER = { aws: { name: "aws", full_name: "registry.terraform.io/hashicorp/aws", expressions: { region: { constant_value: "eu-west-1" } } } };
/** The configuration sets all that is unknown. */
const configuration = { provider_config: PROVIDER, root_module: {} };
const onAws = (changes: readonly MadeChange[], policy = POLICY): Promise<Said> =>
  costgate(PRICES, ["gate", "--plan", written(planJson([TEMPLATE, ...changes], { configuration }), "plan.json"), "--policy", policy]);

describe("the same on AWS", () => {
  test("a ceiling that is met exactly passes; a node group of an unknown type is unknown in every case", async () => {
    const { exit, out } = await onAws([group({ max_size: 10 }), NODES]);
    expect(exit).toBe(0);
    expect(out).toContain("The known part is +$146.00 expected, $73.00 to $730.00 a month; 1 resource without a known cost");
    expect(out).toMatch(/Without a known cost.*\n *aws_eks_node_group\.batch\n *Instance usage: instance_types is known after apply/);
  });

  test("one more does not: exit 1, and what fits", async () => {
    const { exit, out } = await onAws([group({ max_size: 11 }), NODES]);
    expect(exit).toBe(1);
    expect(out).toContain("Cheapest way under: max_size 10 ($730.00), of aws_autoscaling_group.web.");
  });

  test("a ceiling that only apply will tell is unknown, and no way to pass", async () => {
    const blocking = written("budgets: [{ name: ceiling, monthly_increase: 730, on: high }]\n", "costgate.yml");
    const { exit, out } = await onAws([group({}, { after_unknown: { max_size: true } })], blocking);
    expect(exit).toBe(1);
    expect(out).toContain("1 changed resource could not be priced");
    expect(out).toContain("+$146.00 expected, $73.00 to at least $146.00 a month");
    expect(out).toContain("at the most, instances / instances: max_size is known after apply");
  });

  test("where no budget holds the ceiling, an unknown one stops nobody", async () => {
    const plain = written("budgets: [{ name: delta, monthly_increase: 730 }]\n", "costgate.yml");
    expect((await onAws([group({}, { after_unknown: { max_size: true } })], plain)).exit).toBe(0);
  });

  test("a ceiling that rises is a change of the ceiling alone, and is not silent", async () => {
    const { after } = group({ max_size: 3 });
    const raised = group({ max_size: 30 }, { before: after ?? null });
    const policy = written("silent_below: 5\nbudgets: [{ name: ceiling, monthly_increase: 730, on: high }]\n", "costgate.yml");
    const { exit, out } = await onAws([raised], policy);
    expect(exit).toBe(1);
    expect(out).toContain("+$0.00 expected, $0.00 to $1,971.00 a month");
    expect(out).toContain("Cheapest way under: max_size 13 ($730.00)");
  });

  test("with two that scale, no single attribute is the way", async () => {
    const other = { ...group({ max_size: 20 }), address: "aws_autoscaling_group.other" };
    const { exit, out } = await onAws([group({ max_size: 20 }), other]);
    expect(exit).toBe(1);
    expect(out).not.toContain("Cheapest way under");
  });

  test("where even the expected does not fit, there is no way", async () => {
    const { exit, out } = await onAws([group({ desired_capacity: 15, max_size: 20 })]);
    expect(exit).toBe(1);
    expect(out).not.toContain("Cheapest way under");
  });

  test.each([
    ["a total at the ceiling, met exactly", "monthly_total: 1460, on: high", 0],
    ["a cent less", "monthly_total: 1459.99, on: high", 1],
    ["a total of what is expected", "monthly_total: 146", 0],
    ["a total at the least", "monthly_total: 73, on: low", 0],
    ["an increase at the least", "monthly_increase: 72.99, on: low", 1],
    ["a share of today's ceiling, which is nothing", 'monthly_increase: "10%", on: high', 1],
  ])("%s", async (_title, limits, expected) => {
    const { exit } = await onAws([group({ max_size: 20 })], written(`budgets: [{ name: b, ${limits} }]\n`, "costgate.yml"));
    expect(exit).toBe(expected);
  });
});
