import { describe, expect, test } from "vitest";
import type { Change, Plan, Side } from "../../src/plan/change.ts";
import { readPlan } from "../../src/plan/read-plan.ts";
import { made, madePlan, read } from "./made-plan.ts";

type Json = Record<string, unknown>;

function find(plan: Plan, address: string): Change {
  for (const change of plan.changes()) if (change.address === address) return change;
  throw new Error(`no ${address}`);
}

function target(plan: Plan, address: string, through: string, to: string | string[], side: Side = "after"): string {
  const found = plan.references.target(find(plan, address), side, through, [to].flat());
  return found.found ? found.change.address : found.why;
}

function sources(plan: Plan, address: string, from: string, through: string, side: Side = "after"): string[] {
  return plan.references.sources(find(plan, address), side, from, through).map((change) => change.address);
}

describe("terraform's own plan", async () => {
  const plan = await readPlan("fixtures/plans/references/plan.json");

  test.each<[string, string, string, string]>([
    ["aws_autoscaling_group.single", "launch_template.id", "aws_launch_template", "aws_launch_template.single"],
    ["aws_autoscaling_group.single", "launch_template.name", "aws_launch_template", "unset"],
    ["aws_autoscaling_group.single", "mixed_instances_policy.launch_template.id", "aws_launch_template", "unset"],
    ["aws_autoscaling_group.by_name", "launch_template.name", "aws_launch_template", "aws_launch_template.single"],
    ["aws_autoscaling_group.outside", "launch_template.id", "aws_launch_template", "outside"],
    ['aws_autoscaling_group.each["red"]', "launch_template.id", "aws_launch_template", 'aws_launch_template.each["red"]'],
    ['aws_autoscaling_group.each_key["blue"]', "launch_template.id", "aws_launch_template", 'aws_launch_template.each["blue"]'],
    ["aws_volume_attachment.many[1]", "volume_id", "aws_ebs_volume", "aws_ebs_volume.many[1]"],
    ["aws_volume_attachment.many[1]", "instance_id", "aws_instance", "aws_instance.many[1]"],
    ["aws_volume_attachment.named", "volume_id", "aws_ebs_volume", "aws_ebs_volume.many[1]"],
    ["aws_volume_attachment.named", "instance_id", "aws_instance", "aws_instance.many[0]"],
    ["aws_volume_attachment.named", "instance_id", "aws_ebs_volume", "outside"],
    ['module.tier["eu"].aws_ecs_service.web', "cluster", "aws_ecs_cluster", "aws_ecs_cluster.shop"],
    ['module.tier["us"].aws_ecs_service.web', "task_definition", "aws_ecs_task_definition", "aws_ecs_task_definition.web"],
    ["aws_appautoscaling_target.tier", "resource_id", "aws_ecs_service", 'module.tier["us"].aws_ecs_service.web'],
    ["aws_appautoscaling_target.spelled", "resource_id", "aws_ecs_service", 'module.tier["eu"].aws_ecs_service.web'],
  ])("%s %s to %s is %s", (address, through, to, expected) => {
    expect(target(plan, address, through, to)).toBe(expected);
  });

  test("sources are the targets, backwards", () => {
    expect(sources(plan, "aws_launch_template.single", "aws_autoscaling_group", "launch_template.id")).toEqual(["aws_autoscaling_group.single"]);
    expect(sources(plan, 'aws_launch_template.each["red"]', "aws_autoscaling_group", "launch_template.id")).toEqual([
      'aws_autoscaling_group.each["red"]',
      'aws_autoscaling_group.each_key["red"]',
    ]);
    expect(sources(plan, "aws_ecs_cluster.shop", "aws_ecs_service", "cluster")).toEqual([
      'module.tier["eu"].aws_ecs_service.web',
      'module.tier["us"].aws_ecs_service.web',
    ]);
    expect(sources(plan, "aws_ebs_volume.many[0]", "aws_volume_attachment", "volume_id", "before")).toEqual([]);
  });

  test("a copy of a change, and a change of another reading, are found again", async () => {
    const change = find(plan, "aws_launch_template.single");
    const other = find(await readPlan("fixtures/plans/references/plan.json"), "aws_launch_template.single");
    for (const same of [{ ...change }, other]) {
      expect(plan.references.sources(same, "after", "aws_autoscaling_group", "launch_template.id")).toHaveLength(1);
    }
  });
});

describe("by values", () => {
  const volume = (name: string, values: Json): Json => made(`aws_ebs_volume.${name}`, values, { before: values, actions: ["no-op"] });
  const attachment = (volume_id: unknown): Json => made("aws_volume_attachment.a", { volume_id }, { before: { volume_id: "vol-1" }, actions: ["update"] });
  const planOf = (...resource_changes: Json[]): Promise<Plan> => read(madePlan({ resource_changes, configuration: undefined }));

  test.each<[string, unknown, string]>([
    ["an id", "vol-2", "aws_ebs_volume.b"],
    ["an ARN", "arn:aws:ec2:eu-west-1:1:volume/vol-2", "aws_ebs_volume.b"],
    ["a name", "second", "aws_ebs_volume.b"],
    ["a list of one", ["vol-2"], "aws_ebs_volume.b"],
    ["a path that ends in the name", "volume/second", "aws_ebs_volume.b"],
    ["an ARN of something else with that name", "arn:aws:ec2:eu-west-1:1:second", "outside"],
    ["a name of several", "twin", "outside"],
    ["another id", "vol-9", "outside"],
    ["null", null, "unset"],
    ["nothing", "", "unset"],
    ["an empty list", [], "unset"],
    ["a number", 7, "outside"],
  ])("%s", async (_, value, expected) => {
    const second = { id: "vol-2", arn: "arn:aws:ec2:eu-west-1:1:volume/vol-2", name: "second" };
    const plan = await planOf(volume("a", { id: "vol-1", name: "twin" }), volume("b", second), volume("c", { id: "vol-3", name: "twin" }), attachment(value));
    expect(target(plan, "aws_volume_attachment.a", "volume_id", "aws_ebs_volume")).toBe(expected);
    expect(target(plan, "aws_volume_attachment.a", "volume_id", "aws_ebs_volume", "before")).toBe("aws_ebs_volume.a");
  });

  test("each side is looked up on its own side", async () => {
    const replaced = made("aws_ebs_volume.a", {}, { before: { id: "vol-1" }, actions: ["delete", "create"], after_unknown: { id: true } });
    const plan = await planOf(replaced, attachment("vol-1"));
    expect(target(plan, "aws_volume_attachment.a", "volume_id", "aws_ebs_volume", "before")).toBe("aws_ebs_volume.a");
    expect(target(plan, "aws_volume_attachment.a", "volume_id", "aws_ebs_volume")).toBe("outside");
  });

  test("Azure ids in any case, Google links with and without their host, one of several types", async () => {
    const azure = made("azurerm_kubernetes_cluster.a", { id: "/subscriptions/S/resourceGroups/RG/providers/Microsoft.ContainerService/managedClusters/a" });
    const pool = made("azurerm_kubernetes_cluster_node_pool.a", {
      kubernetes_cluster_id: "/subscriptions/s/resourcegroups/rg/providers/microsoft.containerservice/managedclusters/A",
    });
    const disk = made("google_compute_disk.a", { id: "projects/p/zones/z/disks/a" });
    const attached = made("google_compute_attached_disk.a", { disk: "https://www.googleapis.com/compute/v1/projects/p/zones/z/disks/a" });
    const plan = await planOf(azure, pool, disk, attached);
    expect(target(plan, "azurerm_kubernetes_cluster_node_pool.a", "kubernetes_cluster_id", ["azurerm_x", "azurerm_kubernetes_cluster"])).toBe(
      "azurerm_kubernetes_cluster.a",
    );
    expect(target(plan, "google_compute_attached_disk.a", "disk", "google_compute_disk")).toBe("google_compute_disk.a");
  });
});

describe("by configuration", () => {
  const refers = (...references: string[]): Json => ({ references });
  const queue = (name: string, expressions: Json = {}, more: Json = {}): Json => ({ type: "aws_sqs_queue", name, mode: "managed", expressions, ...more });
  const policy = (name: string, expressions: Json, more: Json = {}): Json => ({ type: "aws_sqs_queue_policy", name, mode: "managed", expressions, ...more });
  const unknown = { after_unknown: { queue_url: true, id: true } };
  const element = (address: string, extra: Json = {}): Json => {
    const [, module, type, name] = /^(?:(.*)\.)?(\w+)\.(\w+)(?:\[.*\])?$/.exec(address) ?? [];
    return made(address, {}, unknown, { type, name, ...(module ? { module_address: module } : {}), ...extra });
  };
  const planOf = (root_module: Json, ...resource_changes: Json[]): Promise<Plan> => read(madePlan({ resource_changes, configuration: { root_module } }));
  const toQueue = (plan: Plan, address: string): string => target(plan, address, "queue_url", "aws_sqs_queue");

  test.each<[string, string[], string]>([
    ["by index", ["aws_sqs_queue.q[1].id", "aws_sqs_queue.q[1]", "aws_sqs_queue.q"], "aws_sqs_queue.q[1]"],
    ["by an index that is not there", ["aws_sqs_queue.q[7].id", "aws_sqs_queue.q[7]", "aws_sqs_queue.q"], "outside"],
    ["by none, to several", ["aws_sqs_queue.q"], "outside"],
    ["to a data source", ["data.aws_sqs_queue.q.url", "data.aws_sqs_queue.q"], "outside"],
    ["to a local value", ["local.url"], "outside"],
    ["to what is not there", ["aws_sqs_queue.gone.id", "aws_sqs_queue.gone"], "outside"],
    ["to a variable of the root", ["var.url"], "outside"],
    ["through a condition, the one that is there", ["var.on", "aws_sqs_queue.gone.id", "aws_sqs_queue.gone", "aws_sqs_queue.q[0].id"], "aws_sqs_queue.q[0]"],
  ])("a reference %s", async (_, references, expected) => {
    const root = { resources: [queue("q"), policy("p", { queue_url: refers(...references) })] };
    const plan = await planOf(
      root,
      element("aws_sqs_queue.q[0]", { index: 0 }),
      element("aws_sqs_queue.q[1]", { index: 1 }),
      element("aws_sqs_queue_policy.p"),
    );
    expect(toQueue(plan, "aws_sqs_queue_policy.p")).toBe(expected);
  });

  test("through variables of two modules, whose instances keep to their own", async () => {
    const inner = { resources: [policy("p", { queue_url: refers("var.url") })], variables: { url: {} } };
    const outer = {
      resources: [queue("q")],
      module_calls: { inner: { expressions: { url: refers("aws_sqs_queue.q.id", "aws_sqs_queue.q") }, module: inner } },
    };
    const root = { module_calls: { outer: { expressions: {}, module: outer } } };
    const elements = ["a", "b"].flatMap((key) => [
      element(`module.outer["${key}"].aws_sqs_queue.q`),
      element(`module.outer["${key}"].module.inner.aws_sqs_queue_policy.p`),
    ]);
    const plan = await planOf(root, ...elements);
    expect(toQueue(plan, 'module.outer["b"].module.inner.aws_sqs_queue_policy.p')).toBe('module.outer["b"].aws_sqs_queue.q');
  });

  test("through each of a module's call to the resource with the module's key", async () => {
    const child = { resources: [policy("p", { queue_url: refers("var.url") })] };
    const call = { expressions: { url: refers("each.value.id", "each.value") }, for_each_expression: refers("aws_sqs_queue.q"), module: child };
    const elements = ["a", "b"].flatMap((key) => [element(`aws_sqs_queue.q["${key}"]`, { index: key }), element(`module.m["${key}"].aws_sqs_queue_policy.p`)]);
    const plan = await planOf({ resources: [queue("q")], module_calls: { m: call } }, ...elements);
    expect(toQueue(plan, 'module.m["b"].aws_sqs_queue_policy.p')).toBe('aws_sqs_queue.q["b"]');
  });

  test.each<[string, string[], Json, string]>([
    ["of a named instance", ['module.m["b"].url', 'module.m["b"]', "module.m"], {}, 'module.m["b"].aws_sqs_queue.q'],
    ["of the instance with our index", ["module.m", "each.key"], { address: 'aws_sqs_queue_policy.p["a"]', index: "a" }, "outside"],
    [
      "of the instance with our index, by name",
      ["module.m.url", "module.m"],
      { address: 'aws_sqs_queue_policy.p["a"]', index: "a" },
      'module.m["a"].aws_sqs_queue.q',
    ],
    ["of an instance nobody names", ["module.m.url", "module.m"], {}, "outside"],
  ])("through an output %s", async (_, references, extra, expected) => {
    const child = { resources: [queue("q")], outputs: { url: { expression: refers("aws_sqs_queue.q.id", "aws_sqs_queue.q") } } };
    const root = { resources: [policy("p", { queue_url: refers(...references) })], module_calls: { m: { module: child } } };
    const source = element("aws_sqs_queue_policy.p", extra);
    const plan = await planOf(root, element('module.m["a"].aws_sqs_queue.q'), element('module.m["b"].aws_sqs_queue.q'), source);
    expect(toQueue(plan, String(source.address))).toBe(expected);
  });

  test("a circle of references ends", async () => {
    const child = { outputs: { url: { expression: refers("var.url") } } };
    const root = {
      resources: [policy("p", { queue_url: refers("module.m.url", "module.m") })],
      module_calls: { m: { module: child, expressions: { url: refers("module.m.url", "module.m") } } },
    };
    expect(toQueue(await planOf(root, element("aws_sqs_queue_policy.p")), "aws_sqs_queue_policy.p")).toBe("outside");
  });

  test("what a dynamic block sets stands outside; what the provider fills in is unset", async () => {
    const root = { resources: [policy("p", { rule: [{ other: refers("var.x") }] })] };
    const plan = await planOf(root, made("aws_sqs_queue_policy.p", {}, { after_unknown: { queue_url: true, rule: [{ id: true }], dynamic: [{ id: true }] } }));
    expect(toQueue(plan, "aws_sqs_queue_policy.p")).toBe("unset");
    expect(target(plan, "aws_sqs_queue_policy.p", "rule.id", "aws_sqs_queue")).toBe("unset");
    expect(target(plan, "aws_sqs_queue_policy.p", "dynamic.id", "aws_sqs_queue")).toBe("outside");
  });
});

test("ten thousand references take no longer than ten times a thousand, more or less", async () => {
  const seconds = async (count: number): Promise<number> => {
    const root = {
      resources: Array.from({ length: count }, (_, at) => [
        { type: "aws_sqs_queue", name: `q${at}`, expressions: {} },
        { type: "aws_sqs_queue_policy", name: `p${at}`, expressions: { queue_url: { references: [`aws_sqs_queue.q${at}`] } } },
      ]).flat(),
    };
    const elements = Array.from({ length: count }, (_, at) => [
      made(`aws_sqs_queue.q${at}`, {}),
      made(`aws_sqs_queue_policy.p${at}`, {}, { after_unknown: { queue_url: true } }),
    ]).flat();
    const plan = await read(madePlan({ resource_changes: elements, configuration: { root_module: root } }));
    const start = performance.now();
    let found = 0;
    for (const change of plan.changes()) {
      if (change.type === "aws_sqs_queue") found += plan.references.sources(change, "after", "aws_sqs_queue_policy", "queue_url").length;
      else if (plan.references.target(change, "after", "queue_url", ["aws_sqs_queue"]).found) found++;
    }
    expect(found).toBe(2 * count);
    return performance.now() - start;
  };
  await seconds(1000);
  expect((await seconds(10_000)) / (await seconds(1000))).toBeLessThan(40); // quadratic would be 100
});
