import { expect, test } from "vitest";
import { freeLists, loadFreeTypes } from "../../src/resources/free-types.ts";
import { outsidePlan } from "../../src/resources/outside-plan.ts";
import { groups } from "../../src/resources/registry.ts";

const PREFIXES = { aws: ["aws"], azurerm: ["azurerm"], google: ["google"], other: ["archive", "cloudinit", "local", "random", "template", "time", "tls"] };
const lists = await Promise.all(Object.values(freeLists).map((load) => load()));
const all = lists.flatMap((list) => Object.values(list).flat());
const free = await loadFreeTypes(["aws_x", "azurerm_x", "google_x", "random_x"]);

test("no type is free and priced by a sheet", () => {
  const priced = new Set(groups.flatMap(({ types }) => types));
  expect(all.filter((type) => priced.has(type))).toEqual([]);
});

test("no type stands in the lists twice, and none is outside the plan as well", () => {
  expect(all.filter((type, at) => all.indexOf(type) !== at)).toEqual([]);
  expect(all.filter((type) => outsidePlan(type) !== undefined)).toEqual([]);
});

test.each(["aws", "azurerm", "google", "other"] as const)("the types of %s stand in its list, sorted under each reason", async (name) => {
  for (const types of Object.values(await freeLists[name]())) {
    expect(types.filter((type) => !PREFIXES[name].includes(type.split("_", 1)[0] ?? ""))).toEqual([]);
    expect(types).toEqual([...types].sort());
  }
});

test("a free type has a reason, others have none", () => {
  expect(free.get("aws_iam_role")).toBe("identities and access rules are not billed");
  expect(free.get("random_id")).toBe("its provider bills nothing");
  const others = ["aws_instance", "aws_cloudformation_stack", "__proto__", "constructor", ""];
  expect(others.filter((type) => free.get(type) !== undefined)).toEqual([]);
});

test("only the lists that are needed are loaded", async () => {
  expect([...(await loadFreeTypes(["aws_iam_role"])).keys()].filter((type) => !type.startsWith("aws_"))).toEqual([]);
  expect((await loadFreeTypes([])).size).toBe(0);
});

// Each of these looks like a setting and is billed: it must never slip into the lists.
test.each([
  "aws_pipes_pipe",
  "aws_scheduler_schedule",
  "aws_cloudwatch_log_metric_filter",
  "aws_vpc_endpoint_subnet_association",
  "aws_cloudformation_stack_set_instance",
  "aws_cloudwatch_event_archive",
  "aws_ec2_transit_gateway_peering_attachment_accepter",
  "aws_ecs_task_set",
  "aws_schemas_discoverer",
  "azurerm_eventgrid_event_subscription",
  "azurerm_eventhub_cluster",
  "azurerm_mssql_job_agent",
  "azurerm_mssql_failover_group",
  "google_bigquery_job",
  "google_logging_metric",
])("%s is not called free", (type) => {
  expect(free.get(type)).toBeUndefined();
});

test("what starts things that no plan shows is outside the plan; a CloudFormation stack is not", () => {
  const outside = ["null_resource", "terraform_data", "helm_release", "kubernetes_deployment", "docker_container"];
  expect(outside.map(outsidePlan)).toEqual(outside.map(() => "what it starts is outside the plan"));
  const inside = ["aws_cloudformation_stack", "aws_instance", "kubernetes", "helmet_thing"];
  expect(inside.filter((type) => outsidePlan(type) !== undefined)).toEqual([]);
});
