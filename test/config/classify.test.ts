import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/base/trouble.ts";
import { classifierOf } from "../../src/config/classify.ts";
import type { Owners } from "../../src/config/owners.ts";
import type { RunPlace } from "../../src/config/run-place.ts";
import { fitsOf, type Selectable } from "../../src/config/select.ts";
import { readPolicy } from "../../src/policy/policy.ts";

const policy = (text: string) => readPolicy(text, "costgate.yml");
const seen = (tags: Record<string, string> = {}, more: Partial<Selectable> = {}): Selectable => ({
  type: "aws_instance",
  address: "module.shop.aws_instance.web",
  module: "module.shop",
  tags: () => new Map(Object.entries(tags)),
  ...more,
});
const owners = (text: string, resource: Selectable, run: RunPlace = {}): Owners => classifierOf(policy(text), run)(resource);
const refusal = (text: string): string => {
  try {
    policy(text);
  } catch (error) {
    if (error instanceof ConfigError) return error.describe();
  }
  return "";
};

const TEAMS = `
environments:
  - { name: prod, for: { workspaces: ["prod-*"] } }
  - { from_tag: env, values: [dev, test] }
teams:
  - { name: shop, for: { modules: ["module.shop**"] } }
  - { name: sandbox, for: { environments: [dev] } }
  - { from_tag: team }
`;

describe("classes", () => {
  test.each([
    ["the first entry that fits counts", seen({ team: "data" }), { team: "shop" }],
    ["a tag names the owner", seen({ team: "data" }, { module: "" }), { team: "data" }],
    ["a value that is not listed names nothing", seen({ env: "prod-eu" }, { module: "" }), {}],
    ["a class is told by one before it", seen({ env: "dev", team: "data" }, { module: "" }), { environment: "dev", team: "sandbox" }],
    ["an empty tag names nothing", seen({ team: "" }, { module: "" }), {}],
    ["nor does the name of the bucket", seen({ team: "unowned" }, { module: "" }), {}],
    ["a tag that is known only after apply may name anybody", seen({}, { module: "", isTagOpen: (key) => key === "team" }), { untold: ["team"] }],
    [
      "what cannot be told of one class cannot be told of those that hang on it",
      seen({}, { module: "", isTagOpen: (key) => key === "env" }),
      { untold: ["environment", "team"] },
    ],
  ] as const)("%s", (_what, resource, expected) => expect(owners(TEAMS, resource, { workspace: "staging" })).toEqual(expected));

  test("a workspace names the environment of all", () => expect(owners(TEAMS, seen(), { workspace: "prod-eu" })).toMatchObject({ environment: "prod" }));

  test.each([
    ["workspaces", "workspace"],
    ["paths", "project-path"],
  ])("a run that does not say its %s is refused, not passed by", (part, flag) => {
    const selector = { [part]: ["prod"] };
    expect(() => fitsOf(selector, {})).toThrow(/this run does not say/);
    expect(() => fitsOf(selector, { workspace: "", path: "" })).toThrow(ConfigError);
    expect(fitsOf(selector, { workspace: "prod", path: "prod" })(seen())).toBe("yes");
    expect(flag).toBeTruthy();
  });

  test.each([
    ["a class that names itself", "teams:\n  - { name: a, for: { teams: [b] } }\n", "costgate.yml:2:23: teams.0.for.teams: cannot be named here"],
    ["a class that names a later one", "environments:\n  - { name: a, for: { teams: [b] } }\nteams:\n  - name: b\n", "cannot be named here"],
    ["a budget of a team that nobody defines", "budgets:\n  - { name: x, monthly_total: 1, for: { teams: [a] } }\n", "none of teams is called a"],
    [
      "a mistyped team",
      "teams: [{ name: payments }]\nbudgets:\n  - { name: x, monthly_total: 1, for: { teams: [paymets] } }\n",
      "none of teams is called paymets",
    ],
    ["a name and a tag", "teams: [{ name: a, from_tag: b }]\n", "name or from_tag"],
    ["the name of the bucket", "teams: [{ name: unowned }]\n", "belongs to nobody"],
    ["an unknown class of cost", "cost_classes: [{ name: capex }]\n", "cogs, operating or experiment"],
  ])("%s is refused", (_what, text, message) => expect(refusal(text)).toContain(message));

  test("unowned, and any value of an open tag, can be named", () =>
    expect(refusal("teams: [{ from_tag: team }]\nbudgets:\n  - { name: x, monthly_total: 1, for: { teams: [unowned, anybody] } }\n")).toBe(""));

  test("an account that the plan does not tell is unknown", () => {
    const fits = fitsOf({ accounts: ["1234*"] });
    expect([fits(seen()), fits(seen({}, { account: () => "123456789012" })), fits(seen({}, { account: () => "999999999999" }))]).toEqual([
      "unknown",
      "yes",
      "no",
    ]);
  });
});
