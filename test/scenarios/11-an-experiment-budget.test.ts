import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { type Gated, gate } from "../../src/gate.ts";
import { gateJson } from "../../src/report/json.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { reportOf } from "../../src/report/model.ts";
import { factsFolder } from "../support/facts.ts";
import { packOf, pricedBy } from "../support/packs.ts";
import { type MadeChange, planJson } from "../support/plans.ts";

const PACK = packOf(factsFolder("AmazonEC2", [{ product: "BoxUsage:p5.48xlarge#RunInstances", price: "55.04" }]));

const POLICY = `budgets:
  - { name: gpu trial, kind: total, amount: 25000, ends: 2026-12-15, until_tag: expires, for: { tags: { class: [experiment] } } }
`;

const TEMPLATE: MadeChange = { address: "aws_launch_template.gpu", actions: ["no-op"], before: { id: "lt-1" }, after: { id: "lt-1" } };
const sized = (nodes: number, tags: object = {}): object => ({
  instance_types: ["p5.48xlarge"],
  capacity_type: "ON_DEMAND",
  launch_template: [{ id: "lt-1" }],
  scaling_config: [{ desired_size: nodes, min_size: nodes, max_size: nodes }],
  tags: { class: "experiment", environment: "dev", ...tags },
});
const group = (nodes: number, tags: object = {}): MadeChange => ({
  address: "aws_eks_node_group.gpu",
  after: sized(nodes, tags),
  after_unknown: { resources: true },
});

const schedule = (name: string, recurrence: string, desired: number, more: object = {}): MadeChange => ({
  address: `aws_autoscaling_schedule.${name}`,
  after: { recurrence, desired_capacity: desired, min_size: 0, max_size: desired, ...more },
  after_unknown: { autoscaling_group_name: true, start_time: true, ...("end_time" in more ? {} : { end_time: true }) },
});
const NIGHTLY = [schedule("up", "0 8 * * MON-FRI", 1), schedule("down", "0 18 * * MON-FRI", 0)];

const configured = (address: string): object => {
  const [type, name] = address.split(".");
  const references = ["aws_eks_node_group.gpu.resources[0].autoscaling_groups[0].name", "aws_eks_node_group.gpu"];
  const expressions = type === "aws_autoscaling_schedule" ? { autoscaling_group_name: { references } } : {};
  return { address, mode: "managed", type, name, provider_config_key: "aws", expressions };
};

interface Run {
  asOf?: string;
  policy?: string;
  usage?: string;
}

async function judged(changes: readonly MadeChange[], { asOf = "2026-11-21", policy = POLICY, usage }: Run = {}): Promise<Gated & { said: string }> {
  const provider_config = { aws: { name: "aws", expressions: { region: { constant_value: "eu-west-1" } } } };
  const all = [TEMPLATE, ...changes];
  const text = planJson(all, { configuration: { provider_config, root_module: { resources: all.map(({ address }) => configured(address)) } } });
  const gated = await gate({
    plan: { name: "plan.json", bytes: Buffer.from(text) },
    policy: { name: "costgate.yml", text: policy },
    ...(usage !== undefined && { usage: { name: "usage.yml", text: usage } }),
    ...pricedBy(PACK),
    asOf,
    production: true,
  });
  return { ...gated, said: renderMarkdown(reportOf(gated.estimate, gated.verdict), "USD").replaceAll(/[*`]/g, "") };
}

describe("11 the budget of a GPU experiment", () => {
  test("push 1: two nodes, always on, until the budget ends", async () => {
    const { verdict, said } = await judged([group(2)]);
    expect(said).toContain("+$80,358.40 a month");
    // 25 days × 24 h × 2 × 55.04
    expect(said).toContain("Budget gpu trial, in all until 2026-12-15: $0.00 → $66,048.00 of $25,000.00, over by $41,048.00; as a month $80,358.40");
    expect(verdict.outcome).toBe("no");
  });

  test("push 2: one node, 15 working days of 10 hours until its expiry", async () => {
    const { verdict, said, estimate } = await judged([group(1, { expires: "2026-12-12" }), ...NIGHTLY]);
    expect(verdict.outcome).toBe("pass");
    expect(said).toContain("+$11,958.10 a month");
    expect(said).toContain(
      "Budget gpu trial, in all until 2026-12-15: $0.00 → $8,256.00 of $25,000.00, $16,744.00 left; as a month $11,958.10, always on it would be $40,179.20",
    );
    expect(said).toContain("runs 217.26 of 730 hours a month, by aws_autoscaling_schedule.up and aws_autoscaling_schedule.down");
    const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, formats: { date: true } }).compile(
      JSON.parse(readFileSync("schemas/report-1.json", "utf8")) as object,
    );
    expect(validate(JSON.parse(JSON.stringify(gateJson(estimate, verdict)))), JSON.stringify(validate.errors)).toBe(true);
  });

  test("a schedule in the usage file alone does not lower what is judged", async () => {
    const usage = "resource_usage:\n  aws_eks_node_group.gpu: { schedule: MON-FRI 08:00-18:00 }\n";
    const { said } = await judged([group(1, { expires: "2026-12-12" })], { usage });
    expect(said).toContain("+$40,179.20 a month");
    // 22 days × 24 h × 55.04
    expect(said).toContain("$0.00 → $29,061.12 of $25,000.00, over by $4,061.12");
  });

  test("the same schedule in both places is the same", async () => {
    const usage = "resource_usage:\n  aws_eks_node_group.gpu: { schedule: MON-FRI 08:00-18:00 }\n";
    const { said } = await judged([group(1, { expires: "2026-12-12" }), ...NIGHTLY], { usage });
    expect(said).toContain("$0.00 → $8,256.00 of $25,000.00");
  });

  test("2026-12-16: the budget is over, and new cost is exit 1", async () => {
    const { verdict, said } = await judged([group(1, { expires: "2027-01-10" }), ...NIGHTLY], { asOf: "2026-12-16" });
    expect(verdict.outcome).toBe("no");
    expect(said.split("\n")[0]).toContain('the budget "gpu trial" ended on 2026-12-15, and this adds to its cost: over by $11,958.10');
    expect(said).toContain("Budget gpu trial, ended on 2026-12-15, monthly increase since: +$11,958.10 of $0.00");
  });

  test("on its last day one day counts; a change that is merged later is after it", async () => {
    const last = await judged([group(1)], { asOf: "2026-12-15" });
    expect(last.said).toContain("$0.00 → $1,320.96 of $25,000.00");
    const later = await judged([group(1)], { asOf: "2026-12-15", policy: `expected_merge_days: 1\n${POLICY}` });
    expect(later.verdict.outcome).toBe("no");
  });

  test("after the end, less is no cost", async () => {
    const less: MadeChange = { address: "aws_eks_node_group.gpu", before: sized(2), after: sized(1) };
    expect((await judged([less], { asOf: "2026-12-16" })).verdict.outcome).toBe("pass");
  });

  test.each([
    ["a tag that is over promises nothing", { expires: "2026-11-20" }, "$33,024.00"],
    ["nor does what is no day", { expires: "soon" }, "$33,024.00"],
    ["a tag after the end is after the end", { expires: "2027-03-01" }, "$33,024.00"],
    ["the day of the merge counts", { expires: "2026-11-21" }, "$1,320.96"],
  ])("%s", async (_what, tags, amount) => {
    expect((await judged([group(1, tags)])).said).toContain(`$0.00 → ${amount} of $25,000.00`);
  });

  test("what lasts longer costs more: the tag alone can exceed the budget", async () => {
    const longer: MadeChange = { address: "aws_eks_node_group.gpu", before: sized(1, { expires: "2026-12-01" }), after: sized(1, { expires: "2026-12-15" }) };
    const { verdict, said } = await judged([longer]);
    expect(verdict.outcome).toBe("no");
    expect(said).toContain("$14,530.56 → $33,024.00 of $25,000.00, over by $8,024.00");
    expect(verdict.findings[0]).toMatchObject({ addresses: ["aws_eks_node_group.gpu"], amount: { parts: [{ until: "2026-12-15" }] } });
  });

  test("what has been spent counts, and what is there until the merge", async () => {
    const policy = POLICY.replace("until_tag", "spent: { amount: 10000, on: 2026-11-19 }, until_tag");
    const more: MadeChange = { address: "aws_eks_node_group.gpu", before: sized(1, { expires: "2026-11-30" }), after: sized(1, { expires: "2026-11-30" }) };
    // one day before the merge, ten from it: 10,000 + 11 × 1,320.96
    expect((await judged([more], { policy })).said).toContain("$24,530.56 → $24,530.56 of $25,000.00, $469.44 left");
  });
});

describe("schedules of the plan", () => {
  const monthly = async (changes: readonly MadeChange[]): Promise<string> => (await judged(changes)).estimate.totals.after.toFixed(2);

  test.each([
    ["weekdays by number", [schedule("up", "0 8 * * 1-5", 1), schedule("down", "0 18 * * 1-5", 0)], "11958.10"],
    ["over midnight, into the next week", [schedule("up", "0 22 * * sun-thu", 1), schedule("down", "0 8 * * *", 0)], "11958.10"],
    ["only down for the weekend", [schedule("up", "0 0 * * 1", 1), schedule("down", "0 0 * * 6", 0)], "28699.43"],
    ["in one time zone", NIGHTLY.map((one) => ({ ...one, after: { ...one.after, time_zone: "Europe/Berlin" } })), "11958.10"],
    ["nothing starts it again", [schedule("down", "0 18 * * *", 0)], "40179.20"],
    ["a day of the month", [schedule("up", "0 8 1 * *", 1), schedule("down", "0 18 * * *", 0)], "40179.20"],
    ["every other hour", [schedule("up", "0 */2 * * *", 1), schedule("down", "0 18 * * *", 0)], "40179.20"],
    ["two time zones", [schedule("up", "0 8 * * *", 1, { time_zone: "Asia/Tokyo" }), schedule("down", "0 18 * * *", 0)], "40179.20"],
    ["an end", [schedule("up", "0 8 * * *", 1), schedule("down", "0 18 * * *", 0, { end_time: "2026-12-01T00:00:00Z" })], "40179.20"],
    ["more than it is priced with", [schedule("up", "0 8 * * *", 4), schedule("down", "0 18 * * *", 0)], "40179.20"],
    ["at the same minute", [schedule("up", "0 8 * * *", 1), schedule("down", "0 8 * * *", 0)], "40179.20"],
  ])("%s", async (_what, schedules, expected) => expect(await monthly([group(1), ...schedules])).toBe(expected));

  test("taking them away is an increase, though the group does not change", async () => {
    const made = { ...sized(1), resources: [{ autoscaling_groups: [{ name: "eks-gpu-1" }] }] };
    const kept: MadeChange = { address: "aws_eks_node_group.gpu", actions: ["no-op"], before: made, after: made };
    const gone = NIGHTLY.map(({ address, after }) => ({ address, before: { ...after, autoscaling_group_name: "eks-gpu-1" }, after: null }));
    const { estimate, said } = await judged([kept, ...gone]);
    expect(estimate.totals.delta.toFixed(2)).toBe("28221.10");
    expect(said).toContain("hours changed");
  });

  test("bringing them is a saving", async () => {
    const kept: MadeChange = { address: "aws_eks_node_group.gpu", actions: ["no-op"], before: sized(1), after: sized(1) };
    expect((await judged([kept, ...NIGHTLY])).estimate.totals.delta.toFixed(2)).toBe("-28221.10");
  });
});
