import { describe, expect, test } from "vitest";
import { gate } from "../../src/gate.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { reportOf } from "../../src/report/model.ts";
import { factsFolder } from "../support/facts.ts";
import { packOf, pricedBy } from "../support/packs.ts";
import { type MadeChange, planJson } from "../support/plans.ts";

const PACK = packOf(factsFolder("AmazonEC2", [{ product: "BoxUsage:p5.48xlarge", price: "55.04", unit: "hours" }]));

const POLICY = `environments: [{ from_tag: env, values: [dev, prod] }]
rules:
  - { use: costgate/gpu-limit, with: { max: 8 }, environments: [dev], level: hard }
  - { use: costgate/expiry-tag, with: { within_days: 30 }, for: { tags: { class: [experiment] } }, level: hard }
  - { use: costgate/idle-shutdown, environments: [dev], level: hard }
`;

const group = (nodes: number, tags: object): MadeChange => ({
  address: "aws_eks_node_group.gpu",
  after: {
    instance_types: ["p5.48xlarge"],
    capacity_type: "ON_DEMAND",
    disk_size: null,
    launch_template: [],
    scaling_config: [{ desired_size: nodes, min_size: 0, max_size: nodes }],
    tags: { class: "experiment", environment: "dev", ...tags },
  },
  after_unknown: { resources: true },
});

const schedule = (name: string, recurrence: string, desired: number): MadeChange => ({
  address: `aws_autoscaling_schedule.${name}`,
  after: { recurrence, desired_capacity: desired, min_size: 0, max_size: desired },
  after_unknown: { autoscaling_group_name: true },
});

const configured = (address: string): object => {
  const [type, name] = address.split(".");
  const through =
    type === "aws_autoscaling_schedule"
      ? { autoscaling_group_name: { references: ["aws_eks_node_group.gpu.resources[0].autoscaling_groups[0].name", "aws_eks_node_group.gpu"] } }
      : {};
  return { address, mode: "managed", type, name, provider_config_key: "aws", expressions: through };
};

async function judged(changes: readonly MadeChange[]) {
  const provider_config = { aws: { name: "aws", expressions: { region: { constant_value: "eu-west-1" } } } };
  const text = planJson(changes, { configuration: { provider_config, root_module: { resources: changes.map(({ address }) => configured(address)) } } });
  const plan = { name: "plan.json", bytes: Buffer.from(text) };
  return gate({ plan, policy: { name: "costgate.yml", text: `unpriced: advisory\n${POLICY}` }, ...pricedBy(PACK), asOf: "2026-11-21", production: true });
}

describe("11 a GPU experiment", () => {
  test("push 1: exit 1, three findings in one comment, and nobody can approve", async () => {
    const { estimate, verdict } = await judged([group(2, {})]);
    expect(verdict.outcome).toBe("no");
    const found = verdict.findings.filter(({ id }) => id.startsWith("rule/"));
    expect(found.map(({ because }) => because)).toEqual([
      "16 of 8 H100 accelerators that the policy allows here",
      "1 resource has no expiry within 30 days (tag expires)",
      "nothing in the plan stops 1 resource with accelerators by the clock",
    ]);
    for (const { level, next, addresses } of found) {
      expect(level).toBe("hard");
      expect(next).toContain("nobody can approve");
      expect(addresses).toEqual(["aws_eks_node_group.gpu"]);
    }
    const comment = renderMarkdown(reportOf(estimate, verdict), "USD");
    for (const { because } of found) expect(comment).toContain(because);
  });

  test("push 2: one node, an expiry, and a schedule in the plan", async () => {
    const { verdict } = await judged([group(1, { expires: "2026-12-12" }), schedule("up", "0 8 * * MON-FRI", 1), schedule("down", "0 18 * * MON-FRI", 0)]);
    expect(verdict.findings.filter(({ id }) => id.startsWith("rule/"))).toEqual([]);
  });

  test("a schedule that only ever starts nodes stops nothing", async () => {
    const { verdict } = await judged([group(1, { expires: "2026-12-12" }), schedule("up", "0 8 * * MON-FRI", 1)]);
    expect(verdict.findings.map(({ id }) => id)).toContain("rule/costgate/idle-shutdown");
  });
});
