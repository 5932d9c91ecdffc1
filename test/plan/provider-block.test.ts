import { describe, expect, test } from "vitest";
import { planOf } from "../support/plans.ts";

const FULL = "registry.terraform.io/hashicorp/aws";
const queue = (key: string) => ({ address: "aws_sqs_queue.a", mode: "managed", type: "aws_sqs_queue", name: "a", provider_config_key: key, expressions: {} });
const region = (value: object) => ({ name: "aws", full_name: FULL, expressions: { region: value } });
const EU = region({ constant_value: "eu-west-1" });
const US = { ...region({ constant_value: "us-east-1" }), alias: "us" };

/** The account of a queue, in the root or in a module, by a plan's configuration. */
async function blockIn(configuration: object | undefined, address = "aws_sqs_queue.a"): Promise<string | undefined> {
  const plan = await planOf([{ address, after: {} }], { configuration });
  return [...plan.changes()][0]?.providerBlock;
}

const root = (key: string, providers: object) => ({ provider_config: providers, root_module: { resources: [queue(key)] } });
const child = (key: string, providers: object) => ({
  provider_config: providers,
  root_module: { module_calls: { shop: { module: { resources: [queue(key)] } } } },
});

describe("the account of a resource is known by its provider block", () => {
  test.each<[string, object, string]>([
    ["the only one", root("aws", { aws: EU }), "aws"],
    ["an alias", root("aws.us", { aws: EU, "aws.us": US }), "aws.us"],
    ["one without settings, whose credentials are the environment's", root("aws", { aws: { name: "aws", full_name: FULL } }), "aws"],
  ])("%s", async (_what, configuration, expected) => expect(await blockIn(configuration)).toBe(expected));

  test.each<[string, object, string]>([
    ["inherited from the root", child("aws", { aws: EU }), "aws"],
    [
      "passed on as the parent's default",
      child("module.shop:aws", { aws: EU, "module.shop:aws": { name: "aws", full_name: FULL, module_address: "module.shop" } }),
      "aws",
    ],
    ["a block of the module's own", child("module.shop:aws", { aws: EU, "module.shop:aws": { ...EU, module_address: "module.shop" } }), "module.shop:aws"],
  ])("in a module: %s", async (_what, configuration, expected) => expect(await blockIn(configuration, "module.shop.aws_sqs_queue.a")).toBe(expected));
});

describe("it is not guessed", () => {
  test.each<[string, object | undefined]>([
    ["without a configuration", undefined],
    ["without such a provider", root("aws", {})],
    ["where it left the configuration, and two blocks may have made it", { provider_config: { aws: EU, "aws.us": US }, root_module: {} }],
    ["for a block with for_each, whose instances may have an account each", root("aws.us", { "aws.us": { ...US, ...region({ references: ["each.value"] }) } })],
  ])("%s", async (_what, configuration) => expect(await blockIn(configuration)).toBeUndefined());
});
