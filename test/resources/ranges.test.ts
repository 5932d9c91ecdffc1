import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bill, billOf } from "../../src/resources/bill.ts";
import { loadSheets } from "../../src/resources/registry.ts";
import type { Case } from "../../src/resources/usage/usage.ts";
import { readUsageFile } from "../../src/resources/usage/usage-file.ts";
import { type MadeChange, planOf } from "../support/plans.ts";

/** The bill of the first of the resources in a case. */
async function billed(changes: readonly MadeChange[], which: Case, usage = "{}", more: object = {}): Promise<Bill> {
  const plan = await planOf(changes, more);
  const [change] = plan.changes();
  const sheet = change && (await loadSheets([change.type])).get(change.type);
  if (!change || !sheet) throw new Error("nothing to bill");
  return billOf(change, "after", sheet, { plan, usageOf: readUsageFile(usage, "usage.yml").of, asOf: "2026-11-21", production: true, case: which });
}

/** The quantity of the first line of a name in each case; "unpriced" and "usage" where it has none. */
async function quantities(changes: readonly MadeChange[], line: string, usage?: string, more?: object): Promise<string[]> {
  const bills = await Promise.all((["low", "expected", "high"] as const).map((which) => billed(changes, which, usage, more)));
  return bills.map((bill) => {
    if (bill.status !== "billed") return bill.status;
    const found = bill.lines.find(({ name }) => name === line);
    return found?.unpriced !== undefined ? "unpriced" : (found?.quantity?.over(found.unit.endsWith("hours") ? 730 : 1).toString() ?? "usage");
  });
}

const TEMPLATE = { address: "aws_launch_template.web", after: { id: "lt-1", instance_type: "m6i.large" } };
const GROUP = { address: "aws_autoscaling_group.web", after: { min_size: 2, max_size: 20, launch_template: [{ id: "lt-1" }] } };
const target = (id: string, dimension: string, more: object = {}): MadeChange => ({
  address: `aws_appautoscaling_target.${dimension.replaceAll(":", "_")}`,
  after: { resource_id: id, scalable_dimension: dimension, min_capacity: 2, max_capacity: 9, ...more },
});
const TASK = { address: "aws_ecs_task_definition.t", after: { arn: "task", cpu: "1024", memory: "2048", requires_compatibilities: ["FARGATE"] } };
const SERVICE = { address: "aws_ecs_service.shop", after: { name: "shop", launch_type: "FARGATE", desired_count: 3, task_definition: "task" } };
const INDEX = { name: "by-user", read_capacity: 4, write_capacity: 4 };
const TABLE = { address: "aws_dynamodb_table.t", after: { name: "orders", read_capacity: 5, write_capacity: 5, global_secondary_index: [INDEX] } };
const aurora = (min: number): MadeChange[] => [
  { address: "aws_rds_cluster_instance.a", after: { cluster_identifier: "c", engine: "aurora-postgresql", instance_class: "db.serverless" } },
  { address: "aws_rds_cluster.c", after: { id: "c", serverlessv2_scaling_configuration: [{ min_capacity: min, max_capacity: 16 }] } },
];
const NODES = { address: "aws_eks_node_group.n", after: { instance_types: ["m6i.large"], scaling_config: [{ desired_size: 3, min_size: 0, max_size: 8 }] } };
const aks = { vm_size: "Standard_D4s_v5", location: "westeurope", min_count: 1, max_count: 5 };
const gke = (autoscaling: object): MadeChange[] => [
  {
    address: "google_container_node_pool.p",
    after: { location: "europe-west1", node_config: [{ machine_type: "e2-standard-4" }], autoscaling: [autoscaling] },
  },
];
const SAGEMAKER: MadeChange[] = [
  { address: "aws_sagemaker_endpoint.e", after: { name: "e", endpoint_config_name: "c" } },
  {
    address: "aws_sagemaker_endpoint_configuration.c",
    after: {
      name: "c",
      production_variants: [
        {
          variant_name: "main",
          instance_type: "ml.m5.large",
          initial_instance_count: 2,
          managed_instance_scaling: [{ status: "ENABLED", min_instance_count: 1, max_instance_count: 6 }],
        },
      ],
    },
  },
];

describe("what scales by itself: low, expected and high", () => {
  test.each<[string, MadeChange[], string, string[]]>([
    ["an autoscaling group is expected at its least", [GROUP, TEMPLATE], "Instance usage", ["2", "2", "20"]],
    ["or where it starts", [{ ...GROUP, after: { ...GROUP.after, desired_capacity: 4 } }, TEMPLATE], "Instance usage", ["2", "4", "20"]],
    ["a node group", [NODES], "Instance usage", ["0", "3", "8"]],
    ["tasks of a service", [SERVICE, TASK, target("service/main/shop", "ecs:service:DesiredCount")], "vCPU", ["2", "3", "9"]],
    ["a service without autoscaling", [SERVICE, TASK], "vCPU", ["3", "3", "3"]],
    ["capacity of a table", [TABLE, target("table/orders", "dynamodb:table:ReadCapacityUnits")], "Read capacity", ["2", "2", "9"]],
    ["serverless capacity is billed at its least", aurora(0.5), "Aurora Serverless v2", ["0.5", "0.5", "16"]],
    ["one that pauses waits for usage, but has a ceiling", aurora(0), "Aurora Serverless v2", ["usage", "usage", "16"]],
    ["nodes for each of three zones", gke({ min_node_count: 1, max_node_count: 4 }), "Instance usage", ["3", "3", "12"]],
    ["nodes for all zones", gke({ total_min_node_count: 2, total_max_node_count: 7 }), "Instance usage", ["2", "2", "7"]],
    ["an AKS pool", [{ address: "azurerm_kubernetes_cluster_node_pool.p", after: aks }], "Instance usage", ["1", "1", "5"]],
    ["variants of an endpoint", SAGEMAKER, "Instances", ["1", "2", "6"]],
  ])("%s", async (_title, changes, line, expected) => expect(await quantities(changes, line)).toEqual(expected));

  test("an index of a table has a target of its own", async () => {
    const targets = [target("table/orders/index/by-user", "dynamodb:index:WriteCapacityUnits", { min_capacity: 1, max_capacity: 40 })];
    const bill = await billed([TABLE, ...targets], "high");
    const lines = bill.status === "billed" ? bill.lines.filter(({ name }) => name === "Write capacity") : [];
    expect(lines.map(({ quantity }) => quantity?.over(730).toString())).toEqual(["5", "40"]);
  });

  test("a bound that only apply will tell spoils its own case, and no other", async () => {
    const scaling = { scaling_config: [{ desired_size: 3, min_size: 1 }] };
    const unknown = { ...NODES, after: { ...NODES.after, ...scaling }, after_unknown: { scaling_config: [{ max_size: true }] } };
    const aws = { name: "aws", full_name: "registry.terraform.io/hashicorp/aws", expressions: { region: { constant_value: "eu-west-1" } } };
    const configuration = { provider_config: { aws }, root_module: {} };
    expect(await quantities([unknown], "Instance usage", undefined, { configuration })).toEqual(["1", "3", "unpriced"]);
  });

  test("usage says what is expected, and widens the bounds only", async () => {
    const usage = (instances: string): string => `resource_usage: { aws_autoscaling_group.web: { instances: ${instances} } }`;
    expect(await quantities([GROUP, TEMPLATE], "Instance usage", usage("6"))).toEqual(["2", "6", "20"]);
    expect(await quantities([GROUP, TEMPLATE], "Instance usage", usage("{ low: 5, expected: 6, high: 7 }"))).toEqual(["2", "6", "20"]);
    expect(await quantities([GROUP, TEMPLATE], "Instance usage", usage("{ low: 1, expected: 6, high: 30 }"))).toEqual(["1", "6", "30"]);
  });

  test("usage of the target of autoscaling says how many tasks are expected", async () => {
    const usage = "resource_usage: { aws_appautoscaling_target.ecs_service_DesiredCount: { capacity: 5 } }";
    const changes = [SERVICE, TASK, target("service/main/shop", "ecs:service:DesiredCount")];
    expect(await quantities(changes, "vCPU", usage)).toEqual(["2", "5", "9"]);
  });
});

describe("laws of ranges", () => {
  const size = fc.integer({ min: 0, max: 1000 });

  test("low ≤ expected ≤ high, and a wider range never lowers high nor raises low", async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(size, size, size, size), size, async (bounds, wider) => {
        const [low = 0, expected = 0, high = 0, max = 0] = bounds.toSorted((a, b) => a - b);
        const at = async (from: number, most: number, stated: readonly number[]): Promise<number[]> => {
          const changes = [{ ...GROUP, after: { ...GROUP.after, min_size: from, max_size: most } }, TEMPLATE];
          const range = `{ low: ${stated[0]}, expected: ${stated[1]}, high: ${stated[2]} }`;
          return (await quantities(changes, "Instance usage", `resource_usage: { aws_autoscaling_group.web: { instances: ${range} } }`)).map(Number);
        };
        const [a = 0, b = 0, c = 0] = await at(low, max, [low, expected, high]);
        expect(a <= b && b <= c).toBe(true);
        const [wideLow = 0, same = 0, wideHigh = 0] = await at(Math.max(0, low - wider), max + wider, [Math.max(0, low - wider), expected, high + wider]);
        expect(same).toBe(b);
        expect(wideLow <= a && wideHigh >= c).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
