import { describe, expect, test } from "vitest";
import type { Region } from "../../src/plan/change.ts";
import { readPlan } from "../../src/plan/read-plan.ts";
import type { DefaultRegion } from "../../src/plan/region.ts";
import { cloudOf } from "../../src/plan/region-names.ts";
import { made, only } from "./made-plan.ts";

type Json = Record<string, unknown>;
const GOOGLE = { provider_name: "registry.terraform.io/hashicorp/google" };
const AZURE = { provider_name: "registry.terraform.io/hashicorp/azurerm" };
const said = (region: Region): string => (region.known ? `${region.name}: ${region.from}` : `unknown: ${region.because}`);

describe("a region in the values", () => {
  test.each<[string, Json, Json, string]>([
    ["aws_sqs_queue.a", { region: "eu-west-3", arn: "arn:aws:sqs:us-east-1:1:a" }, {}, "eu-west-3: attribute region"],
    ["aws_ebs_volume.a", { availability_zone: "us-west-2b" }, {}, "us-west-2: availability zone"],
    ["aws_ebs_volume.a", { availability_zone: "us-west-2-lax-1a" }, {}, "us-west-2: availability zone"],
    ["aws_ebs_volume.a", { availability_zone: "us-east-1-wl1-bos-wlz-1" }, {}, "us-east-1: availability zone"],
    ["aws_ebs_volume.a", { availability_zone: "us-gov-west-1a" }, {}, "us-gov-west-1: availability zone"],
    ["aws_autoscaling_group.a", { availability_zones: ["ap-northeast-1a"] }, {}, "ap-northeast-1: availability zone"],
    ["aws_sqs_queue.a", { arn: "arn:aws-cn:sqs:cn-north-1:1:a" }, {}, "cn-north-1: ARN"],
    ["aws_lb.a", { id: "arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/a" }, {}, "eu-west-1: ARN"],
    ["aws_instance.a", { region: "moon-west-1" }, {}, "moon-west-1: attribute region"],
    ["azurerm_linux_virtual_machine.a", { location: "West Europe" }, AZURE, "westeurope: attribute location"],
    ["google_compute_instance.a", { zone: "europe-west1-b" }, GOOGLE, "europe-west1: attribute zone"],
    ["google_container_cluster.a", { location: "us-central1-a" }, GOOGLE, "us-central1: attribute location"],
    ["google_storage_bucket.a", { location: "EU" }, GOOGLE, "eu: attribute location"],
    ["google_compute_subnetwork.a", { region: "https://www.googleapis.com/compute/v1/projects/p/regions/us-east4" }, GOOGLE, "us-east4: attribute region"],
    ["google_compute_disk.a", { self_link: "https://www.googleapis.com/compute/v1/projects/p/zones/us-east4-a/disks/a" }, GOOGLE, "us-east4: self link"],
    ["google_sql_x.a", { id: "projects/p/locations/us-east4/x/a" }, GOOGLE, "us-east4: id"],
    ["foo_instance.a", { availability_zone: "us-west-2b" }, { provider_name: "mirror.example.com/fork/aws" }, "us-west-2: availability zone"],
    ["aws_instance.a", { availability_zone: "us-west-2b" }, { provider_name: undefined }, "us-west-2: availability zone"],
    ["aws_instance.a", { availability_zone: "us-west-2b" }, { provider_name: "provider.aws" }, "us-west-2: availability zone"],
  ])("%s %j", async (address, values, extra, expected) => {
    expect(said((await only(made(address, values, {}, extra))).regionAfter)).toBe(expected);
  });

  test("IN39 nothing is guessed", async () => {
    const cases: [string, Json, Json, RegExp][] = [
      ["aws_iam_role.a", { arn: "arn:aws:iam::1:role/a" }, {}, /no such provider/],
      ["azurerm_kubernetes_cluster_node_pool.a", {}, AZURE, /names no location/],
      ["random_id.a", {}, { provider_name: "registry.terraform.io/hashicorp/random" }, /no regions/],
      ["aws_instance.a", { region: 7, availability_zone: null }, {}, /no such provider/],
    ];
    for (const [address, values, extra, reason] of cases) {
      expect(said((await only(made(address, values, {}, extra))).regionAfter)).toMatch(reason);
    }
  });

  test("each side has its own, and none where it does not exist", async () => {
    const change = await only(
      made("aws_ebs_volume.a", { availability_zone: "us-west-2b" }, { actions: ["delete", "create"], before: { arn: "arn:aws:ec2:eu-west-1:1:volume/a" } }),
    );
    expect([said(change.regionBefore), said(change.regionAfter)]).toEqual(["eu-west-1: ARN", "us-west-2: availability zone"]);
    expect(said((await only(made("aws_ebs_volume.a", {}))).regionBefore)).toMatch(/does not exist/);
  });
});

/** The region of `module.shop.aws_sqs_queue.a` (and its provider key), or of a root resource. */
async function through(
  providers: Json,
  key: string,
  more: { variables?: Json; call?: Json; child?: Json; root?: Json; team?: DefaultRegion; inRoot?: boolean } = {},
): Promise<string> {
  const resource = { type: "aws_sqs_queue", name: "a", mode: "managed", provider_config_key: key, expressions: {} };
  const child = { resources: [resource], ...more.child };
  const root = { resources: more.inRoot ? [resource] : [], module_calls: { shop: { expressions: more.call ?? {}, module: child } }, ...more.root };
  const element = more.inRoot
    ? made("aws_sqs_queue.a", {})
    : made("aws_sqs_queue.a", {}, {}, { address: 'module.shop["x"].aws_sqs_queue.a', module_address: 'module.shop["x"]' });
  const extra = { configuration: { provider_config: providers, root_module: root }, variables: more.variables ?? {} };
  const options = more.team === undefined ? {} : { defaultRegion: more.team };
  return said((await only(element, extra, options)).regionAfter);
}

const aws = (region: unknown, more: Json = {}): Json => ({ name: "aws", full_name: "registry.terraform.io/hashicorp/aws", expressions: { region }, ...more });
const constant = (value: unknown): Json => ({ constant_value: value });
const refers = (...references: string[]): Json => ({ references });
const OLD = { full_name: undefined };
const PROXY = { name: "aws", full_name: "registry.terraform.io/hashicorp/aws", module_address: "module.shop" };

describe("a region from the provider", () => {
  test.each<[string, Parameters<typeof through>, string]>([
    ["a constant", [{ aws: aws(constant("eu-west-1")) }, "aws", { inRoot: true }], "eu-west-1: provider aws, region constant"],
    [
      "an alias",
      [{ aws: aws(constant("eu-west-1")), "aws.us": aws(constant("us-west-2"), { alias: "us" }) }, "aws.us"],
      "us-west-2: provider aws.us, region constant",
    ],
    ["a variable", [{ aws: aws(refers("var.where")) }, "aws", { variables: { where: { value: "eu-west-2" } } }], "eu-west-2: provider aws, region var.where"],
    [
      "a variable's default",
      [{ aws: aws(refers("var.where")) }, "aws", { root: { variables: { where: { default: "eu-west-2" } } } }],
      "eu-west-2: provider aws, region var.where",
    ],
    [
      "a variable's attribute",
      [{ aws: aws(refers("var.a.b[0]", "var.a.b", "var.a")) }, "aws", { variables: { a: { value: { b: ["eu-west-2"] } } } }],
      "eu-west-2: provider aws, region var.a.b[0]",
    ],
    [
      "a block in the module",
      [
        { "module.shop:aws": aws(refers("var.here"), { module_address: "module.shop" }) },
        "module.shop:aws",
        { call: { here: refers("var.where") }, variables: { where: { value: "eu-west-2" } } },
      ],
      "eu-west-2: provider module.shop:aws, region var.here",
    ],
    [
      "a module's default",
      [{ "module.shop:aws": aws(refers("var.here")) }, "module.shop:aws", { child: { variables: { here: { default: "eu-west-2" } } } }],
      "eu-west-2: provider module.shop:aws, region var.here",
    ],
    [
      "the parent's, where the module only requires one",
      [{ aws: aws(constant("eu-west-1")), "aws.us": aws(constant("us-west-2"), { alias: "us" }), "module.shop:aws": PROXY }, "module.shop:aws"],
      "eu-west-1: provider aws, region constant",
    ],
    ["the only one, in an old plan", [{ aws: aws(constant("eu-west-1"), OLD) }, "shop:aws"], "eu-west-1: provider aws, region constant"],
    [
      "the only one, in the oldest plans",
      [{ aws: aws(constant("eu-west-1"), OLD) }, "provider.aws", { inRoot: true }],
      "eu-west-1: provider aws, region constant",
    ],
    [
      "several that agree, in an old plan",
      [{ aws: aws(constant("eu-west-1"), OLD), "aws.b": aws(constant("eu-west-1"), { ...OLD, alias: "b" }) }, "shop:aws"],
      "eu-west-1: provider aws, region constant",
    ],
  ])("%s", async (_, given, expected) => {
    expect(await through(...given)).toBe(expected);
  });

  test.each<[string, Parameters<typeof through>, RegExp]>([
    [
      "several that differ, in an old plan",
      [{ aws: aws(constant("eu-west-1"), OLD), "aws.b": aws(constant("us-west-2"), { ...OLD, alias: "b" }) }, "shop:aws"],
      /which of 2 providers/,
    ],
    ["a local value", [{ aws: aws(refers("local.where")) }, "aws"], /comes from local.where/],
    ["an expression without references", [{ aws: aws({}) }, "aws"], /comes from an expression/],
    ["a data source", [{ aws: aws(refers("data.aws_region.current.name", "data.aws_region.current")) }, "aws"], /comes from data/],
    [
      "variables that differ",
      [{ aws: aws(refers("var.a", "var.b")) }, "aws", { variables: { a: { value: "eu-west-1" }, b: { value: "us-west-2" } } }],
      /does not resolve/,
    ],
    ["a variable that is only a part of it", [{ aws: aws(refers("var.prefix")) }, "aws", { variables: { prefix: { value: "eu-west" } } }], /does not resolve/],
    [
      "a variable that refers to itself through modules",
      [{ "module.shop:aws": aws(refers("var.a")) }, "module.shop:aws", { call: { a: refers("var.a") } }],
      /does not resolve/,
    ],
    ["no region at all", [{ aws: { name: "aws" } }, "aws"], /sets no region/],
    ["no provider", [{}, "aws"], /no such provider/],
  ])("%s is not believed", async (_, given, reason) => {
    expect(await through(...given)).toMatch(reason);
  });

  test("the team's default comes last and says so", async () => {
    const team = "ap-south-1";
    expect(await through({ aws: { name: "aws" } }, "aws", { team })).toBe("ap-south-1: default of the team");
    expect(await through({ aws: { name: "aws" } }, "aws", { team: { aws: team } })).toBe("ap-south-1: default of the team");
    expect(await through({ aws: aws(constant("eu-west-1")) }, "aws", { team })).toMatch("eu-west-1");
    const google = await only(made("google_compute_network.a", {}, {}, GOOGLE), {}, { defaultRegion: team });
    expect(google.regionAfter.known).toBe(false);
    const azure = await only(made("azurerm_kubernetes_cluster_node_pool.a", {}, {}, AZURE), {}, { defaultRegion: "westeurope" });
    expect(azure.regionAfter.known).toBe(false);
  });

  test("Google's provider may name a zone only", async () => {
    const provider = { google: { name: "google", expressions: { zone: constant("europe-west3-c") } } };
    const change = await only(made("google_compute_address.a", {}, {}, GOOGLE), { configuration: { provider_config: provider, root_module: {} } });
    expect(said(change.regionAfter)).toBe("europe-west3: provider google, zone constant");
  });

  test("a deleted resource without a block takes the only provider of its kind", async () => {
    const configuration = { provider_config: { aws: aws(constant("eu-west-1")) }, root_module: {} };
    expect(said((await only(made("aws_sqs_queue.a", null, { before: {} }), { configuration })).regionBefore)).toBe("eu-west-1: provider aws, region constant");
  });
});

test("terraform's own plan: aliases, variables, modules that inherit, are passed, or bring a provider", async () => {
  const plan = await readPlan("fixtures/plans/providers/plan.json");
  const seen = Object.fromEntries([...plan.changes()].map(({ address, regionAfter }) => [address, said(regionAfter)]));
  expect(seen).toEqual({
    "aws_ebs_volume.local_zone": "us-west-2: provider aws.us, region constant",
    "aws_sqs_queue.backup": "eu-north-1: provider aws.backup, region var.settings.backup.region",
    "aws_sqs_queue.default": "eu-west-1: provider aws, region var.region",
    "aws_sqs_queue.odd": "unknown: the region of provider aws.odd comes from an expression, which the plan does not resolve",
    "aws_sqs_queue.us": "us-west-2: provider aws.us, region constant",
    "module.implicit.aws_sqs_queue.in_child[0]": "eu-west-1: provider aws, region var.region",
    "module.implicit.aws_sqs_queue.in_child[1]": "eu-west-1: provider aws, region var.region",
    // In truth eu-central-1: a plan names what an expression refers to, not the conditional around it. Hence the words behind the region.
    "module.legacy.aws_sqs_queue.computed": "eu-west-1: provider module.legacy:aws.computed, region var.where",
    "module.legacy.aws_sqs_queue.own_block": "eu-south-1: provider module.legacy:aws, region var.there",
    'module.passed["a"].aws_sqs_queue.in_child[0]': "us-west-2: provider aws.us, region constant",
    'module.passed["a"].aws_sqs_queue.in_child[1]': "us-west-2: provider aws.us, region constant",
    'module.passed["b"].aws_sqs_queue.in_child[0]': "us-west-2: provider aws.us, region constant",
    'module.passed["b"].aws_sqs_queue.in_child[1]': "us-west-2: provider aws.us, region constant",
  });
});

test.each([
  ["registry.terraform.io/hashicorp/aws", "aws_instance", "aws"],
  ["registry.terraform.io/acme/aws", "foo_instance", "aws"],
  ["registry.terraform.io/hashicorp/aws-v3", "aws_instance", "aws"],
  ["provider.azurerm", "azurerm_managed_disk", "azure"],
  ["registry.terraform.io/hashicorp/google-beta", "google_compute_disk", "google"],
  ["", "aws_instance", "aws"],
  ["registry.terraform.io/hashicorp/random", "random_id", undefined],
  ["", "", undefined],
])("the cloud of provider %j and type %j is %s (IN42, IN43)", (provider, type, cloud) => expect(cloudOf(provider, type)).toBe(cloud));
