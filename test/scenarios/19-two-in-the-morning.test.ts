import { describe, expect, test } from "vitest";
import { EXIT_CODE } from "../../src/policy/verdict.ts";
import { consented, type Ran } from "../support/consented.ts";
import { says } from "../support/conversations.ts";
import { packOf } from "../support/packs.ts";

const pack = packOf("fixtures/scenarios/19/prices");
const policy = `budgets:
  - { name: prod, monthly_increase: 300, level: hard }
break_glass: { by: [on-call], up_to: 5000, hours: 24, review_within_days: 2 }
`;
const database = (size: string): object => ({
  instance_class: size,
  engine: "postgres",
  engine_version: "16.4",
  multi_az: true,
  storage_type: "gp3",
  allocated_storage: 100,
});
const CHANGES = [{ address: "aws_db_instance.main", before: database("db.r6g.xlarge"), after: database("db.r6g.2xlarge") }];
const AT = "2026-11-21T02:00:00Z";
const run = (who: "oncall" | "author", line: string, more: { policy?: string; now?: string } = {}): Promise<Ran> =>
  consented(CHANGES, [says(who, line, { at: AT })], { pack, policy, now: "2026-11-21T02:10:00Z", ...more });
const exitOf = ({ verdict }: Ran): number => EXIT_CODE[verdict.outcome];
const LINE = '/costgate break-glass INC-4711 "disk full"';

describe("19 two in the morning", () => {
  test("without it: +$735.11, exit 1, hard", async () => {
    const none = await consented(CHANGES, [], { pack, policy });
    expect(none.estimate.totals.delta.toString()).toBe("735.11");
    expect(exitOf(none)).toBe(1);
    expect(none.markdown).toContain("nobody can approve this");
  });

  test("by on-call: exit 0; the first line says that it is not approved, then who, cap, until when, and the day of the review", async () => {
    const broken = await run("oncall", LINE);
    expect(exitOf(broken)).toBe(0);
    expect(broken.markdown.split("\n")[0]).toContain("**Break-glass, not approved**");
    expect(broken.markdown).toContain(
      "Break-glass by `oncall`, `INC-4711`, `disk full`: +$735.11 of $5,000.00, until 2026-11-22T02:00:00Z; to be reviewed by 2026-11-24",
    );
    expect(broken.markdown).toContain("Next: Review this break-glass by **2026-11-24**.");
    expect(broken.audit).toBeDefined();
  });

  test.each([
    ["by the author", "author", LINE, {}, "is the author of the pull request"],
    ["without a reason", "oncall", "/costgate break-glass INC-4711", {}, "break-glass needs a ticket and a reason"],
    ["above its amount", "oncall", LINE, { policy: policy.replace("5000", "735.10") }, "the change adds more than break-glass allows"],
    ["a day later", "oncall", LINE, { now: "2026-11-22T02:00:00Z" }, "it ended at 2026-11-22T02:00:00Z"],
  ] as const)("%s: exit 1", async (_what, who, line, more, because) => {
    const refused = await run(who, line, more);
    expect(exitOf(refused)).toBe(1);
    expect(refused.markdown).toContain(because);
  });
});
