import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Notice } from "../../src/plan/change.ts";
import { judge } from "../../src/policy/judge.ts";
import { readPolicy } from "../../src/policy/policy.ts";
import { type Made, madeEstimate } from "../support/estimates.ts";

const policy = (text: string) => readPolicy(text, "costgate.yml");
const outcome = (text: string, resources: readonly Made[], notices: readonly Notice[] = []): string =>
  judge(madeEstimate(resources, notices), policy(text)).outcome;
const limit = (line: string, more = ""): string => `budgets:\n  - name: team\n    ${line}\n${more}`;

describe("budgets", () => {
  test.each([
    ["what meets the limit exactly passes", "monthly_increase: 500", [{ after: 500 }], "pass"],
    ["a thousandth of a cent over does not", "monthly_increase: 500", [{ after: "500.00001" }], "no"],
    ["savings make room by default", "monthly_increase: 500", [{ after: 600 }, { before: 200 }], "pass"],
    ["unless they are ignored", "monthly_increase: 500\n    savings: ignore", [{ after: 600 }, { before: 200 }], "no"],
    ["an advisory budget warns", "monthly_increase: 500\n    level: advisory", [{ after: 600 }], "pass"],
    ["10 % of what it costs today", 'monthly_increase: "10%"', [{ before: 1000, after: 1100 }], "pass"],
    ["and more than that", 'monthly_increase: "10%"', [{ before: 1000, after: "1100.01" }], "no"],
    ["a share of nothing is nothing", 'monthly_increase: "10%"', [{ after: 1 }], "no"],
    ["a total that is met exactly", "monthly_total: 6000", [{ before: 5900, after: 6000 }], "pass"],
    ["a total that is crossed", "monthly_total: 6000", [{ before: 5900, after: "6000.01" }], "no"],
    ["was over before and grows", "monthly_total: 100", [{ before: 200, after: 201 }], "no"],
    ["was over before, growth only warns", "monthly_total: 100\n    already_over: warn", [{ before: 200, after: 201 }], "pass"],
    ["was over before and shrinks", "monthly_total: 100", [{ before: 200, after: 150 }], "pass"],
    ["was over before and this changes nothing", "monthly_total: 100", [{ before: 200, after: 200, changed: false }], "pass"],
    ["of other resources", "monthly_increase: 5\n    for: { types: [aws_db_*] }", [{ after: 600 }], "pass"],
    ["of these resources", "monthly_increase: 5\n    for: { addresses: ['aws_instance.r?'] }", [{ after: 600 }], "no"],
    ["of a module", "monthly_increase: 5\n    for: { modules: ['module.shop**'] }", [{ after: 600, module: 'module.shop["eu"]' }], "no"],
  ] as const)("%s", (_what, line, resources, expected) => expect(outcome(limit(line), resources)).toBe(expected));

  test("a blocked budget names the gap and who decides", () => {
    const { budgets, findings } = judge(madeEstimate([{ after: "1036.99" }]), policy(limit("monthly_increase: 500\n    owner: payments leads")));
    expect(budgets[0]?.over.toString()).toBe("536.99");
    expect(findings[0]).toMatchObject({ id: "budget/team/increase", level: "approvable", owner: "payments leads" });
  });

  test("nobody is named as able to approve what is hard", () => {
    const { findings } = judge(madeEstimate([{ after: 600 }]), policy(limit("monthly_increase: 500\n    level: hard\n    owner: leads")));
    expect(findings[0]?.owner).toBeUndefined();
    expect(findings[0]?.next).toMatch(/nobody can approve/);
  });
});

describe("what is not known", () => {
  const unpriced: Made = { before: 355, after: undefined };
  test.each([
    ["a changed resource without a price blocks", "", [unpriced], "no"],
    ["unless the policy says otherwise", "unpriced: advisory\n", [unpriced], "pass"],
    ["an unsupported one too", "", [{ after: 1, unsupported: true }], "no"],
    ["unsupported and allowed", "unsupported: advisory\n", [{ after: 1, unsupported: true }], "pass"],
    ["what was there before and does not change is not judged", "", [{ ...unpriced, changed: false }], "pass"],
    ["provisioning outside the plan warns", "", [{ outsidePlan: true, type: "null_resource" }], "pass"],
    ["unless the policy demands more", "outside_plan: hard\n", [{ outsidePlan: true }], "no"],
  ] as const)("%s", (_what, text, resources, expected) => expect(outcome(text, resources)).toBe(expected));

  test("it is no saving that makes room", () =>
    expect(outcome(limit("monthly_increase: 500", "unpriced: advisory\n"), [{ after: 600 }, { before: 355, after: undefined }])).toBe("no"));

  test.each(["incomplete", "errored", "no-baseline"] as const)("a plan that is %s cannot be judged, unless the policy allows it (FT51)", (id) => {
    const notices = [{ id, message: "half a plan" }];
    expect(outcome("", [], notices)).toBe("unknown");
    expect(outcome("allow_partial: true\n", [], notices)).toBe("pass");
  });
});

describe("without a policy", () => {
  test("nothing blocks, whatever it costs", () =>
    expect(judge(madeEstimate([{ after: 1e9 }, { after: undefined }], [{ id: "errored", message: "x" }]), undefined)).toMatchObject({
      outcome: "pass",
      judged: false,
    }));
});

describe("silence (D18)", () => {
  test.each([
    ["below the bound", "silent_below: 5\n", [{ after: "1.70" }], true],
    ["at the bound", "silent_below: 5\n", [{ after: 5 }], false],
    ["a large saving", "silent_below: 5\n", [{ before: 500 }], false],
    ["an increase hidden by a saving", "silent_below: 5\n", [{ after: 500 }, { before: 500 }], false],
    ["no bound, no cost", "", [{ before: 5, after: 5 }], true],
    ["no bound, a cent", "", [{ after: "0.01" }], false],
    ["something unknown", "silent_below: 5\nunpriced: advisory\n", [{ after: undefined }], false],
    ["only a null_resource", "silent_below: 5\n", [{ outsidePlan: true }], true],
  ] as const)("%s", (_what, text, resources, silent) => expect(judge(madeEstimate(resources), policy(text)).silent).toBe(silent));
});

describe("laws", () => {
  const amount = fc.integer({ min: 0, max: 2000 });
  const made = fc.record({ before: amount, after: amount });
  const policies = fc
    .record({
      increase: fc.option(amount),
      total: fc.option(amount),
      savings: fc.constantFrom("count", "ignore"),
      already: fc.constantFrom("warn", "block"),
      level: fc.constantFrom("approvable", "hard"),
    })
    .map(({ increase, total, savings, already, level }) =>
      policy(
        limit(
          [
            ...(increase === null ? [] : [`monthly_increase: ${increase}`]),
            ...(total === null && increase !== null ? [] : [`monthly_total: ${total ?? 5}`]),
            `savings: ${savings}`,
            `already_over: ${already}`,
            `level: ${level}`,
          ].join("\n    "),
        ),
      ),
    );
  const rank = { pass: 0, no: 1, unknown: 2 } as const;
  const judged = (resources: readonly Made[], given: ReturnType<typeof policy>) => rank[judge(madeEstimate(resources), given).outcome];

  test("more cost never turns no into pass", () => {
    fc.assert(
      fc.property(fc.array(made, { minLength: 1, maxLength: 6 }), policies, fc.nat(5), fc.integer({ min: 1, max: 500 }), (resources, given, which, more) => {
        const dearer = resources.map((one, at) => (at === which % resources.length ? { ...one, after: one.after + more } : one));
        expect(judged(dearer, given)).toBeGreaterThanOrEqual(judged(resources, given));
      }),
      { numRuns: 500 },
    );
  });

  test("less information never turns no into pass", () => {
    fc.assert(
      fc.property(fc.array(made, { minLength: 1, maxLength: 6 }), policies, fc.nat(5), fc.boolean(), (resources, given, which, unsupported) => {
        const poorer = resources.map(
          (one, at): Made => (at === which % resources.length ? (unsupported ? { ...one, unsupported: true } : { ...one, after: undefined }) : one),
        );
        expect(judged(poorer, given)).toBeGreaterThanOrEqual(judged(resources, given));
      }),
      { numRuns: 500 },
    );
  });
});
