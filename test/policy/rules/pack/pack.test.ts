import { describe, expect, test } from "vitest";
import { pack } from "../../../../src/policy/rules/pack/index.ts";
import type { MadeChange } from "../../../support/plans.ts";
import { idsOf, rulesGate, said } from "../../../support/rules.ts";

const judged = rulesGate();

const make = (address: string, after: object, after_unknown: object = {}): MadeChange => ({ address, after, after_unknown });
const machine = (type: string, more: object = {}): MadeChange => make("aws_instance.i", { instance_type: type, ...more });
const group = (type: string, desired: number, most = desired): MadeChange =>
  make("aws_eks_node_group.g", { instance_types: [type], scaling_config: [{ desired_size: desired, min_size: 0, max_size: most }] });
const volume = (more: object = {}, unknown: object = {}): MadeChange => make("aws_ebs_volume.v", { type: "gp3", size: 100, ...more }, unknown);
const model = (name: string): MadeChange => make("azurerm_cognitive_deployment.d", { cognitive_account_id: "/x", model: [{ name }], sku: [{}] });
const gateway = (name: string, subnet: string): MadeChange => make(`aws_nat_gateway.${name}`, { subnet_id: subnet });
const subnet = (id: string, zone: string): MadeChange => ({
  address: `aws_subnet.${id}`,
  actions: ["no-op"],
  before: { id, availability_zone: zone },
  after: { id, availability_zone: zone },
});

type Case = [what: string, use: string, changes: readonly MadeChange[], finding: "kept" | "broken" | "undecided", more?: object];

const CASES: readonly Case[] = [
  ["a preferred region", "costgate/preferred-regions, with: { regions: [eu-*] }", [volume()], "kept"],
  ["another region", "costgate/preferred-regions, with: { regions: [us-east-1] }", [volume()], "broken"],
  ["a region of what costs nothing", "costgate/preferred-regions, with: { regions: [us-east-1] }", [make("aws_iam_role.r", {})], "kept"],
  ["a region that is not known", "costgate/preferred-regions, with: { regions: [eu-*] }", [volume()], "undecided", { configuration: {} }],

  ["a preferred family", "costgate/preferred-families, with: { families: [m*] }", [machine("m5.large")], "kept"],
  ["another family", "costgate/preferred-families, with: { families: [t4g] }", [machine("m5.large")], "broken"],
  ["a family that nobody knows", "costgate/preferred-families, with: { families: [m*] }", [machine("m99.large")], "undecided"],

  ["a current generation", "costgate/aws-previous-generation", [machine("m7i.large")], "kept"],
  ["a previous generation", "costgate/aws-previous-generation", [machine("m3.large")], "broken"],
  ["a template of a previous generation", "costgate/aws-previous-generation", [make("aws_launch_template.t", { instance_type: "c3.large" })], "broken"],
  ["a machine type that is not known yet", "costgate/aws-previous-generation", [make("aws_instance.i", {}, { instance_type: true })], "undecided"],

  ["a machine that is allowed", "costgate/allowed-machines, with: { machines: ['t3.*', 'm5.*'] }", [machine("m5.large")], "kept"],
  ["a machine that is not", "costgate/allowed-machines, with: { machines: ['t3.*'] }", [machine("m5.large")], "broken"],
  ["a machine of the largest size", "costgate/allowed-machines, with: { max_vcpus: 2, max_memory_gib: 8 }", [machine("m5.large")], "kept"],
  ["a larger one", "costgate/allowed-machines, with: { max_vcpus: 2 }", [machine("m5.xlarge")], "broken"],
  ["one whose size nobody knows", "costgate/allowed-machines, with: { max_vcpus: 2 }", [machine("m99.large")], "undecided"],

  ["a model that is allowed", "costgate/allowed-models, with: { models: [gpt-4o-*] }", [model("gpt-4o-mini")], "kept"],
  ["a model that is not", "costgate/allowed-models, with: { models: [gpt-4o-*] }", [model("gpt-5")], "broken"],
  [
    "a model that is not known yet",
    "costgate/allowed-models, with: { models: [x] }",
    [make("aws_bedrock_provisioned_model_throughput.p", {}, { model_arn: true })],
    "undecided",
  ],
  [
    "a model by its ARN",
    "costgate/allowed-models, with: { models: ['anthropic.**'] }",
    [make("aws_bedrock_provisioned_model_throughput.p", { model_arn: "arn:aws:bedrock:eu-west-1::foundation-model/anthropic.claude-v2:1" })],
    "kept",
  ],

  [
    "as many public addresses as allowed",
    "costgate/public-ipv4, with: { max: 2 }",
    [make("aws_eip.a", {}), machine("m5.large", { associate_public_ip_address: true })],
    "kept",
  ],
  ["one more", "costgate/public-ipv4, with: { max: 1 }", [make("aws_eip.a", {}), make("aws_eip.b", {})], "broken"],
  [
    "an address that may be IPv6",
    "costgate/public-ipv4, with: { max: 0 }",
    [make("azurerm_public_ip.p", { location: "westeurope" }, { ip_version: true })],
    "undecided",
  ],
  [
    "IPv6 and internal ones",
    "costgate/public-ipv4, with: { max: 0 }",
    [make("azurerm_public_ip.p", { ip_version: "IPv6" }), make("google_compute_address.a", { address_type: "INTERNAL" })],
    "kept",
  ],

  [
    "a NAT gateway in each zone",
    "costgate/nat-gateways-per-zone",
    [gateway("a", "s1"), gateway("b", "s2"), subnet("s1", "eu-west-1a"), subnet("s2", "eu-west-1b")],
    "kept",
  ],
  [
    "two in one zone",
    "costgate/nat-gateways-per-zone",
    [gateway("a", "s1"), gateway("b", "s2"), subnet("s1", "eu-west-1a"), subnet("s2", "eu-west-1a")],
    "broken",
  ],
  ["two in zones that are not known", "costgate/nat-gateways-per-zone", [gateway("a", "s1"), gateway("b", "s2")], "undecided"],
  ["one in a zone that is not known", "costgate/nat-gateways-per-zone", [gateway("a", "s1")], "kept"],

  ["logs that end", "costgate/log-retention", [make("aws_cloudwatch_log_group.l", { retention_in_days: 3653 })], "kept"],
  ["logs for ever", "costgate/log-retention", [make("aws_cloudwatch_log_group.l", { retention_in_days: 0 })], "broken"],
  ["logs without a word about it", "costgate/log-retention", [make("aws_cloudwatch_log_group.l", {})], "broken"],
  ["logs for as long as allowed", "costgate/log-retention, with: { max_days: 30 }", [make("aws_cloudwatch_log_group.l", { retention_in_days: 30 })], "kept"],
  ["logs for longer", "costgate/log-retention, with: { max_days: 30 }", [make("aws_cloudwatch_log_group.l", { retention_in_days: 60 })], "broken"],
  ["logs for nobody knows how long", "costgate/log-retention", [make("aws_cloudwatch_log_group.l", {}, { retention_in_days: true })], "undecided"],

  ["as many accelerators as allowed", "costgate/gpu-limit, with: { max: 8 }", [group("p5.48xlarge", 1)], "kept"],
  ["more", "costgate/gpu-limit, with: { max: 8 }", [group("p5.48xlarge", 2)], "broken"],
  ["more of another kind", "costgate/gpu-limit, with: { max: 8, kinds: [a100] }", [group("p5.48xlarge", 2)], "kept"],
  ["more when the autoscaler is at its ceiling", "costgate/gpu-limit, with: { max: 8, counts: ceiling }", [group("p5.48xlarge", 1, 2)], "broken"],
  ["accelerators of an unknown machine", "costgate/gpu-limit, with: { max: 8 }", [group("p99.48xlarge", 1)], "undecided"],
  [
    "an unknown number of machines",
    "costgate/gpu-limit, with: { max: 8 }",
    [make("aws_eks_node_group.g", { instance_types: ["p5.48xlarge"], scaling_config: [{}] }, { scaling_config: [{ desired_size: true }] })],
    "undecided",
  ],
  ["machines without any", "costgate/gpu-limit, with: { max: 0 }", [group("m5.large", 50)], "kept"],
  [
    "attached ones",
    "costgate/gpu-limit, with: { max: 1 }",
    [make("google_compute_instance.g", { machine_type: "n1-standard-4", guest_accelerator: [{ type: "nvidia-tesla-t4", count: 2 }] })],
    "broken",
  ],
  [
    "an Azure node pool",
    "costgate/gpu-limit, with: { max: 8 }",
    [make("azurerm_kubernetes_cluster_node_pool.p", { vm_size: "Standard_ND96ams_A100_v4", node_count: 2 })],
    "broken",
  ],

  ["machines without accelerators that nothing stops", "costgate/idle-shutdown", [group("m5.large", 1)], "kept"],
  ["machines with accelerators that nothing stops", "costgate/idle-shutdown", [group("p5.48xlarge", 1)], "broken"],
  ["any machine that nothing stops", "costgate/idle-shutdown, with: { only: all }", [machine("m5.large")], "broken"],
  ["an unknown machine", "costgate/idle-shutdown", [group("p99.48xlarge", 1)], "undecided"],

  ["an AI endpoint without a guard", "costgate/ai-guard", [model("gpt-5")], "broken"],
  [
    "with a budget of the subscription",
    "costgate/ai-guard",
    [model("gpt-5"), make("azurerm_consumption_budget_subscription.b", { notification: [{}] })],
    "kept",
  ],
  ["with a budget that tells nobody", "costgate/ai-guard", [model("gpt-5"), make("azurerm_consumption_budget_subscription.b", { notification: [] })], "broken"],
  ["with a budget of another cloud", "costgate/ai-guard", [model("gpt-5"), make("aws_budgets_budget.b", { notification: [{}] })], "broken"],
  [
    "with a budget where an alarm is asked for",
    "costgate/ai-guard, with: { kinds: [alarm] }",
    [model("gpt-5"), make("azurerm_consumption_budget_subscription.b", { notification: [{}] })],
    "broken",
  ],
  [
    "with a budget that may be of its group",
    "costgate/ai-guard",
    [model("gpt-5"), make("azurerm_consumption_budget_resource_group.b", { notification: [{}] }, { resource_group_id: true })],
    "undecided",
  ],
  [
    "with a budget for other services",
    "costgate/ai-guard",
    [
      make("aws_sagemaker_endpoint.e", {}),
      make("aws_budgets_budget.b", { notification: [{}], cost_filter: [{ name: "Service", values: ["Amazon Elastic Compute Cloud - Compute"] }] }),
    ],
    "broken",
  ],
  [
    "with an alarm that is off",
    "costgate/ai-guard",
    [make("aws_sagemaker_endpoint.e", {}), make("aws_cloudwatch_metric_alarm.a", { namespace: "AWS/SageMaker", alarm_actions: ["x"], actions_enabled: false })],
    "broken",
  ],
  [
    "with an alarm that acts",
    "costgate/ai-guard",
    [make("aws_sagemaker_endpoint.e", {}), make("aws_cloudwatch_metric_alarm.a", { namespace: "AWS/SageMaker", alarm_actions: ["x"] })],
    "kept",
  ],

  ["an expiry within the days", "costgate/expiry-tag", [volume({ tags: { expires: "2026-12-21" } })], "kept"],
  ["an expiry today", "costgate/expiry-tag", [volume({ tags: { expires: "2026-11-21" } })], "kept"],
  ["an expiry too far away", "costgate/expiry-tag", [volume({ tags: { expires: "2026-12-22" } })], "broken"],
  ["an expiry that is over", "costgate/expiry-tag", [volume({ tags: { expires: "2026-11-20" } })], "broken"],
  ["no day at all", "costgate/expiry-tag", [volume({ tags: { expires: "never" } })], "broken"],
  ["no expiry", "costgate/expiry-tag", [volume({ tags: null })], "broken"],
  ["another tag", "costgate/expiry-tag, with: { tag: ends-on, within_days: 5 }", [volume({ tags: { "ends-on": "2026-11-26" } })], "kept"],
  ["an expiry that is not known yet", "costgate/expiry-tag", [volume({ tags: {} }, { tags: { expires: true } })], "undecided"],
];

describe("the pack", () => {
  test.each(CASES)("%s (%s)", async (_what, use, changes, finding, more) => {
    const id = `rule/${/^[a-z0-9/-]+/.exec(use)?.[0]}`;
    expect(idsOf(await judged([`{ use: ${use} }`], changes, more))).toEqual({ kept: [], broken: [id], undecided: [`${id}/undecided`] }[finding]);
  });

  test("every rule is kept, broken and undecided in a test", () => {
    const seen = new Set(CASES.map(([, use, , finding]) => `${/^[a-z0-9/-]+/.exec(use)?.[0]} ${finding}`));
    expect(pack.flatMap(({ name }) => ["kept", "broken", "undecided"].map((finding) => `${name} ${finding}`)).filter((one) => !seen.has(one))).toEqual([]);
  });
});

describe("what is counted together", () => {
  const pools = (names: string[]): MadeChange[] => names.map((name) => ({ ...group("g6.48xlarge", 1), address: `aws_eks_node_group.${name}` }));

  test("says how many of how many, and which", async () =>
    expect(said(await judged(["{ use: costgate/gpu-limit, id: dev-gpus, with: { max: 8 }, level: hard }"], pools(["a", "b"])))).toEqual([
      "rule/dev-gpus hard: 16 of 8 L4 accelerators that the policy allows here [aws_eks_node_group.a aws_eks_node_group.b]",
    ]));

  test("one rule may be used twice, under another name", async () =>
    expect(
      idsOf(
        await judged(
          ["{ use: costgate/gpu-limit, with: { max: 8 } }", "{ use: costgate/gpu-limit, id: l4, with: { max: 15, kinds: [l4] } }"],
          pools(["a", "b"]),
        ),
      ),
    ).toEqual(["rule/costgate/gpu-limit", "rule/l4"]));

  const kept = (name: string, before: number, after: number): MadeChange => ({
    address: `aws_eks_node_group.${name}`,
    actions: before === after ? ["no-op"] : ["update"],
    before: { instance_types: ["p5.48xlarge"], scaling_config: [{ desired_size: before }] },
    after: { instance_types: ["p5.48xlarge"], scaling_config: [{ desired_size: after }] },
  });
  test.each([
    ["what was over and grows is new", [kept("a", 2, 3)], ["rule/costgate/gpu-limit"], undefined],
    ["what was over and shrinks is older", [kept("a", 3, 2)], [], 1],
    ["what was over and stays is older", [kept("a", 2, 2), kept("b", 1, 1)], [], 1],
    ["what one gives and another takes is not new", [kept("a", 3, 2), kept("b", 1, 2)], [], 1],
    ["what is there already counts", [kept("a", 1, 1), kept("b", 0, 1)], ["rule/costgate/gpu-limit"], undefined],
  ] as const)("%s", async (_what, changes, ids, older) => {
    const done = await judged(["{ use: costgate/gpu-limit, with: { max: 8 } }"], changes);
    expect(idsOf(done)).toEqual(ids);
    expect(done.verdict.older).toBe(older);
  });
});

describe("what stands beside a resource", () => {
  const endpoint: MadeChange = { address: "aws_sagemaker_endpoint.e", actions: ["no-op"], before: { id: "e" }, after: { id: "e" } };
  const budget = { notification: [{}] };

  test("taking the guard away is new, though the endpoint does not change", async () => {
    const done = await judged(["{ use: costgate/ai-guard }"], [endpoint, { address: "aws_budgets_budget.b", before: budget, after: null }]);
    expect(said(done)).toEqual(["rule/costgate/ai-guard approvable: 1 AI endpoint without a budget, quota or alarm beside it [aws_sagemaker_endpoint.e]"]);
  });

  test("an endpoint that had none before is older", async () => {
    const done = await judged(["{ use: costgate/ai-guard }"], [endpoint]);
    expect(idsOf(done)).toEqual([]);
    expect(done.verdict.older).toBe(1);
  });

  test("taking the schedule away is new", async () => {
    const nodes = { id: "g", autoscaling_group_name: "g", name: "g", instance_type: "x", desired_capacity: 1, launch_configuration: "l" };
    const asg: MadeChange = { address: "aws_autoscaling_group.g", actions: ["no-op"], before: nodes, after: nodes };
    const template = { id: "l", name: "l", instance_type: "g6.xlarge" };
    const schedule = { autoscaling_group_name: "g", desired_capacity: 0 };
    const config: MadeChange = { address: "aws_launch_configuration.l", actions: ["no-op"], before: template, after: template };
    const rule = "{ use: costgate/idle-shutdown }";
    const goes: MadeChange = { address: "aws_autoscaling_schedule.s", before: schedule, after: null };
    expect(idsOf(await judged([rule], [asg, config, goes]))).toEqual(["rule/costgate/idle-shutdown"]);
    expect((await judged([rule], [asg, config])).verdict.older).toBe(1);
    expect(idsOf(await judged([rule], [asg, config, { ...goes, actions: ["no-op"], after: schedule }]))).toEqual([]);
  });
});
