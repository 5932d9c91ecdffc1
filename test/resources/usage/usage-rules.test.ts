import { describe, expect, test } from "vitest";
import { ConfigError } from "../../../src/base/trouble.ts";
import { readUsageFile } from "../../../src/resources/usage/usage-file.ts";
import { planOf } from "../../support/plans.ts";

const DEV = { tags: { env: "dev" }, tags_all: { env: "dev", team: "shop" } };

const plan = await planOf([
  { address: "aws_instance.web", type: "aws_instance", after: DEV },
  { address: "aws_instance.api", type: "aws_instance", after: { tags: { env: "prod" } } },
  { address: "module.shop.aws_instance.worker", module_address: "module.shop", type: "aws_instance", after: {} },
  { address: "aws_autoscaling_group.web", type: "aws_autoscaling_group", after: { tag: [{ key: "env", value: "dev", propagate_at_launch: true }] } },
]);

function usageOf(text: string, address: string, key = "monthly_hrs"): string | undefined {
  const { of } = readUsageFile(text, "usage.yml", { references: plan.references });
  const change = [...plan.changes()].find((one) => one.address === address);
  const given = change && of(change).get(key);
  return given && `${String(given.value)} (${given.from})`;
}

const rules = (text: string): string => `version: 0.1\nrules:\n${text}`;

describe("usage rules", () => {
  test.each([
    ["a tag", "{ tags: { env: [dev] } }", ["aws_instance.web", "aws_autoscaling_group.web"]],
    ["a tag by glob", "{ tags: { env: ['*'] } }", ["aws_instance.web", "aws_instance.api", "aws_autoscaling_group.web"]],
    ["a provider's default tag", "{ tags: { team: [shop] } }", ["aws_instance.web"]],
    ["a tag that nothing has", "{ tags: { owner: ['**'] } }", []],
    ["type and tag", "{ types: [aws_instance], tags: { env: [dev] } }", ["aws_instance.web"]],
    ["a module", "{ modules: [module.shop] }", ["module.shop.aws_instance.worker"]],
    ["an address", "{ addresses: ['module.*.aws_instance.*'] }", ["module.shop.aws_instance.worker"]],
  ])("select by %s", (_what, selector, expected) => {
    const text = rules(`  - { for: ${selector}, usage: { monthly_hrs: 200 } }\n`);
    expect([...plan.changes()].map(({ address }) => address).filter((address) => usageOf(text, address) !== undefined)).toEqual(expected);
  });

  test("without a selector they hold for everything", () => {
    expect(usageOf(rules("  - usage: { monthly_hrs: 200 }\n"), "aws_instance.api")).toBe("200 (usage.yml:3, rule 1)");
  });

  test("precedence: address, wildcard, the last rule that fits, the type's default; for each key", () => {
    const text = `version: 0.1
resource_type_default_usage:
  aws_instance: { monthly_hrs: 1, vcpu_count: 11 }
rules:
  - { name: all, usage: { monthly_hrs: 2, operating_system: windows } }
  - { name: dev, for: { tags: { env: [dev] } }, usage: { monthly_hrs: 3 } }
resource_usage:
  aws_instance.w*: { monthly_hrs: 4 }
  aws_instance.api: { monthly_hrs: 5 }
`;
    expect(usageOf(text, "aws_instance.web")).toBe("4 (usage.yml:8)");
    expect(usageOf(text, "aws_instance.api")).toBe("5 (usage.yml:9)");
    expect(usageOf(text, "module.shop.aws_instance.worker")).toBe("2 (usage.yml:5, rule all)");
    expect(usageOf(text, "aws_autoscaling_group.web")).toBe("3 (usage.yml:6, rule dev)");
    expect(usageOf(text, "aws_instance.web", "vcpu_count")).toBe("11 (usage.yml:3)");
    expect(usageOf(text, "aws_instance.web", "operating_system")).toBe("windows (usage.yml:5, rule all)");
  });

  test("resources with the same sources of usage share it", () => {
    const { of } = readUsageFile(rules("  - usage: { a: 1 }\n  - for: { types: [aws_instance] }\n    usage: { b: 2 }\n"), "usage.yml");
    const [web, api] = [...plan.changes()];
    expect(web && api && of(web) === of(api)).toBe(true);
  });

  test.each([
    ["a rule without usage", "  - { for: {} }\n", /usage\.yml:3:\d+: a rule needs usage/],
    ["an unknown key", "  - { usage: {}, wen: {} }\n", /usage\.yml:3:\d+: unknown key wen/],
    ["an unknown selector", "  - { usage: {}, for: { type: [a] } }\n", /usage\.yml:3:\d+: unknown key type.*\n.*types/],
    ["rules that are no list", "  a: 1\n", /rules must be a list/],
    ["a negative quantity", "  - { usage: { monthly_hrs: -1 } }\n", /usage\.yml:3:\d+: monthly_hrs is negative/],
  ])("%s is refused with its place", (_what, text, said) => {
    let message = "";
    try {
      readUsageFile(rules(text), "usage.yml");
    } catch (error) {
      message = error instanceof ConfigError ? error.describe() : String(error);
    }
    expect(message).toMatch(said);
  });
});

test("a wildcard address stands for every key, whatever is in it, and for nothing else", async () => {
  const keyed = await planOf(
    ["aws_instance.eu[0]", 'aws_instance.eu["a.b/c"]', "aws_instance.eu", 'aws_instance.eu_west["x"]'].map((address) => ({
      address,
      type: "aws_instance",
      after: {},
    })),
  );
  const { of } = readUsageFile("version: 0.1\nresource_usage:\n  aws_instance.eu[*]:\n    monthly_hrs: 100\n", "usage.yml");
  const fitting = [...keyed.changes()].filter((change) => of(change).has("monthly_hrs"));
  expect(fitting.map(({ address }) => address)).toEqual(["aws_instance.eu[0]", 'aws_instance.eu["a.b/c"]']);
});
