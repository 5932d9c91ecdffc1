import { describe, expect, test } from "vitest";
import { ConfigError } from "../../../src/base/trouble.ts";
import { gatherExceptions } from "../../../src/policy/approvals/exception-schema.ts";
import { readPolicy } from "../../../src/policy/policy.ts";
import { decided, type Given, LIMITED } from "../../support/decisions.ts";
import type { Made } from "../../support/estimates.ts";

const LINES = {
  id: "EXC-1",
  reason: "migration",
  findings: "[budget/payments/increase]",
  addresses: "[aws_instance.r0]",
  up_to: "600",
  owner: "payments leads",
  ticket: "FIN-12",
  granted: "2026-11-01",
  expires: "2026-12-15",
  approved_by: "[]",
};
const exception = (more: Partial<Record<keyof typeof LINES, string | undefined>> = {}): string =>
  `  - { ${Object.entries({ ...LINES, ...more })
    .flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${value}`))
    .join(", ")} }\n`;
const policyWith = (...exceptions: string[]): string => `${LIMITED}exceptions:\n${exceptions.join("")}`;
const outcome = (resources: readonly Made[], policy: string, more: Given = {}): string =>
  decided(resources, [], { policy, conversations: [], ...more }).outcome;

describe("a standing exception from a budget until a day", () => {
  // Until 2026-12-20 there are 30 days: 720 hours of 730.
  const trial = (more: Partial<typeof LINES>): string =>
    `${LIMITED.replace(/budgets:\n(?: .*\n)*/, "budgets:\n  - { name: payments, kind: total, ends: 2026-12-20, amount: 720 }\n")}exceptions:\n${exception({ findings: "[budget/payments/lifetime]", up_to: "5000", ...more })}`;

  test.each([
    ["excuses what its resources add until then", [{ after: 730 }, { after: 730 }], trial({}), "pass"],
    ["and not what they add in a whole month", [{ after: 730 }, { after: "730.01" }], trial({}), "no"],
    ["up to its own cap of a month", [{ after: 730 }, { after: 730 }], trial({ up_to: "729" }), "no"],
  ] as const)("%s", (_what, resources, policy, expected) => expect(outcome(resources, policy)).toBe(expected));
});

describe("a standing exception", () => {
  const two = [{ after: 600 }, { after: 450 }];
  test.each([
    ["what its resource adds is excused, the rest must be within the limit", two, exception(), "pass"],
    ["the rest is not", [{ after: 600 }, { after: "500.01" }], exception(), "no"],
    ["up to its cap exactly", [{ after: 600 }], exception(), "pass"],
    ["beyond it nothing is excused", [{ after: "600.01" }], exception(), "no"],
    ["without a cap no amount is", [{ after: 600 }], exception({ up_to: undefined }), "no"],
    ["of another resource", [{ after: 600 }], exception({ addresses: "[aws_instance.other]" }), "no"],
    ["about another finding", [{ after: 600 }], exception({ findings: "[unpriced]" }), "no"],
    [
      "by globs, with two people",
      [{ after: 600 }],
      exception({ findings: "[budget/**]", addresses: '["aws_instance.*"]', approved_by: "[5, { id: 6, login: ada }]" }),
      "pass",
    ],
    ["a missing price of its own resource", [{ after: undefined }], exception({ findings: "[unpriced]", up_to: undefined }), "pass"],
    ["and of another one as well", [{ after: undefined }, { after: undefined }], exception({ findings: "[unpriced]" }), "no"],
    [
      "an amount that is not wholly known",
      [{ after: 600 }, { after: undefined }],
      exception({ findings: "[unpriced, budget/**]", addresses: "[aws_instance.r0, aws_instance.r1]" }),
      "no",
    ],
  ] as const)("%s", (_what, resources, text, expected) => expect(outcome(resources, policyWith(text))).toBe(expected));

  test("two exceptions excuse together, each its own resources", () => {
    const second = exception({ id: "EXC-2", addresses: "[aws_instance.r1]", up_to: "450" });
    expect(outcome([{ after: 600 }, { after: 450 }, { after: 500 }], policyWith(exception(), second))).toBe("pass");
    expect(outcome([{ after: 600 }, { after: 450 }, { after: 501 }], policyWith(exception(), second))).toBe("no");
    expect(outcome([{ after: 600 }, { after: 450 }, { after: 500 }], policyWith(exception()))).toBe("no");
  });

  test("what is hard is excused by none", () => {
    expect(outcome([{ after: 600 }], policyWith(exception()).replace("500 }", "500, level: hard }"))).toBe("no");
  });

  test.each([
    ["2026-12-15", "pass", { state: "counts", daysLeft: 0 }],
    ["2026-12-01", "pass", { state: "counts", daysLeft: 14 }],
    ["2026-12-16", "no", { state: "ended", expires: "2026-12-15" }],
    ["2026-10-31", "no", { state: "not begun" }],
  ])("on %s: %s; one that has ended is named (BY25)", (asOf, expected, state) => {
    const verdict = decided([{ after: 600 }], [], { policy: policyWith(exception()), asOf });
    expect(verdict.outcome).toBe(expected);
    expect(verdict.decision?.exceptions).toMatchObject([{ id: "EXC-1", owner: "payments leads", ticket: "FIN-12", ...state }]);
  });
});

describe("an exception that the policy cannot have", () => {
  test.each([
    ["no end (BY25)", { expires: undefined }, /expires/],
    ["an end after more than 90 days (BY25)", { expires: "2027-01-31" }, /at most 90 days after granted, 2027-01-30/],
    ["an end before its begin", { expires: "2026-10-31" }, /ends before it begins/],
    ["a wildcard and nobody who granted it (BY25)", { addresses: '["**"]' }, /wildcard needs two different people/],
    ["a wildcard and one person twice", { addresses: '["aws_instance.?"]', approved_by: "[5, { id: 5, login: ada }]" }, /wildcard needs two different people/],
    ["no addresses", { addresses: "[]" }, /addresses/],
    ["a login instead of an id", { approved_by: "[ada]" }, /numeric id/],
    ["no ticket", { ticket: '" "' }, /ticket/],
    ["no reason", { reason: undefined }, /reason/],
    ["an id that would be Markdown", { id: '"[x](y)"' }, /letters, digits/],
    ["a day that is none", { granted: "2026-02-30" }, /calendar/],
  ])("%s", (_what, more, said) => {
    const read = (): unknown => readPolicy(policyWith(exception(more)), "costgate.yml");
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(said);
  });

  test("two of one id", () => expect(() => readPolicy(policyWith(exception(), exception()), "x")).toThrow(/same id/));
});

describe("a file of exceptions", () => {
  const policy = { exceptions: [], exceptions_file: "exceptions.yml" };
  const reading = (text: string | undefined) => (name: string) => Promise.resolve(text === undefined ? undefined : { name, text });

  test("counts beside the policy's own", async () => {
    const exceptions = await gatherExceptions(policy, reading(`exceptions:\n${exception()}`));
    expect(outcome([{ after: 600 }], LIMITED, { exceptions })).toBe("pass");
  });

  test.each([
    ["is not there", undefined, /there is no exceptions\.yml, which the policy names/],
    ["is not read", "exceptions: [{}]\n", /exceptions/],
    ["has a mistyped key", `exceptions:\n${exception().replace("ticket", "tickett")}`, /unknown key tickett/],
  ])("that %s is the user's trouble, never an exception", async (_what, text, said) => {
    await expect(gatherExceptions(policy, reading(text))).rejects.toThrow(said);
  });

  test("that has an id of the policy's again is refused", async () => {
    const own = readPolicy(policyWith(exception()), "x").exceptions;
    await expect(gatherExceptions({ ...policy, exceptions: own }, reading(`exceptions:\n${exception()}`))).rejects.toThrow("EXC-1 is in the policy too");
  });
});

describe("the sections about people", () => {
  test.each([
    ["an unknown group", "approvals: { bands: [{ by: [nobody] }] }\n", /approvals\.bands\.0\.by: there is no group "nobody"/],
    ["an unknown group for break-glass", "break_glass: { by: [nobody], up_to: 5 }\n", /break_glass\.by: there is no group/],
    ["a band for nobody", "approvals: { bands: [{ up_to: 5 }] }\n", /give one of by and each_of/],
    ["one group twice in each_of", "groups: [{ name: a, users: [1] }]\napprovals: { bands: [{ each_of: [a, a] }] }\n", /names a group twice/],
    ["an empty group", "groups: [{ name: a }]\n", /needs users, teams or roles/],
    ["two groups of one name", "groups: [{ name: a, users: [1] }, { name: a, users: [2] }]\n", /two groups have the same name/],
    ["a login instead of an id", "groups: [{ name: a, users: [ada] }]\n", /numeric id/],
    ["a role that everybody has", "groups: [{ name: a, roles: [read] }]\n", /not everybody has/],
    ["a team without its organisation", "groups: [{ name: a, teams: [finops] }]\n", /organisation\/team-slug/],
    ["a mistyped key", "groups: [{ name: a, user: [1] }]\n", /Did you mean users/],
  ])("refuse %s", (_what, text, said) => {
    const read = (): unknown => readPolicy(text, "costgate.yml");
    expect(() => {
      try {
        read();
      } catch (error) {
        throw error instanceof ConfigError ? new Error(error.describe()) : error;
      }
    }).toThrow(said);
  });
});
