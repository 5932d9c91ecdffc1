import { expect, test } from "vitest";
import { planOf } from "../support/plans.ts";

const ROLE = { assume_role: [{ role_arn: { constant_value: "arn:aws:iam::210987654321:role/deploy" } }] };
const accountOf = async (after: object, expressions: object = {}, before?: object): Promise<string | undefined> => {
  const provider = { provider_config: { aws: { name: "aws", full_name: "registry.terraform.io/hashicorp/aws", expressions } } };
  const root = {
    resources: [{ address: "aws_instance.web", mode: "managed", type: "aws_instance", name: "web", provider_config_key: "aws", expressions: {} }],
  };
  const plan = await planOf([{ address: "aws_instance.web", after, ...(before && { before }) }], { configuration: { ...provider, root_module: root } });
  const [change] = [...plan.changes()];
  return change?.accountOn("after");
};

test.each([
  ["an ARN names it", { arn: "arn:aws:ec2:eu-west-1:123456789012:instance/i-1" }, ROLE, "123456789012"],
  ["an ARN without one does not", { arn: "arn:aws:s3:::bucket" }, {}, undefined],
  ["the role that the provider takes", {}, ROLE, "210987654321"],
  ["the one account that the provider is allowed", {}, { allowed_account_ids: { constant_value: ["123456789012"] } }, "123456789012"],
  ["of two allowed ones it is not known", {}, { allowed_account_ids: { constant_value: ["123456789012", "210987654321"] } }, undefined],
  ["nothing tells", {}, {}, undefined],
])("%s", async (_what, after, expressions, expected) => expect(await accountOf(after, expressions)).toBe(expected));

test.each([
  ["azurerm_linux_virtual_machine", { id: "/subscriptions/1B2C3D4E-0000-1111-2222-333344445555/resourceGroups/x" }, "1b2c3d4e-0000-1111-2222-333344445555"],
  ["google_compute_instance", { project: "shop-prod" }, "shop-prod"],
])("%s", async (type, after, expected) => {
  const plan = await planOf([{ address: `${type}.web`, after, provider_name: `registry.terraform.io/hashicorp/${type.split("_")[0]}` }]);
  expect([...plan.changes()][0]?.accountOn("after")).toBe(expected);
});
