import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { gate } from "../../src/gate.ts";
import { auditLine, verifyAudit } from "../../src/policy/audit.ts";
import { EXIT_CODE } from "../../src/policy/verdict.ts";
import { gateJson } from "../../src/report/json.ts";
import { consented, type Ran } from "../support/consented.ts";
import { GROUPS, says } from "../support/conversations.ts";
import { packOf, pricedBy } from "../support/packs.ts";
import { type MadeChange, planBytes } from "../support/plans.ts";

const pack = packOf("fixtures/scenarios/04/prices");
const policy = `budgets:
  - { name: payments, monthly_increase: 500 }
approvals:
  bands:
    - { up_to: 1500, by: [team-lead] }
    - { by: [finops] }
`;

const volume = { volume_type: "gp3", volume_size: 100 };
const instances = (count: number): MadeChange[] =>
  Array.from({ length: count }, (_, at) => ({
    address: `aws_instance.worker[${at}]`,
    after: { instance_type: "m7i.xlarge", ami: "ami-1", tenancy: "default", root_block_device: [volume] },
  }));
const balancer: MadeChange = { address: "aws_lb.inner", after: { load_balancer_type: "application", internal: true } };
const bystander: MadeChange = {
  address: "aws_instance.old",
  before: { instance_type: "m7i.xlarge" },
  after: { instance_type: "m7i.xlarge" },
  actions: ["no-op"],
};

const LINE = "/costgate approve 1100 until 2026-12-31";
const approval = says("lead", LINE, { at: "2026-11-21T10:00:00Z" });
const push = (changes: readonly MadeChange[], statements = [approval], asOf?: string): Promise<Ran> =>
  consented(changes, statements, { pack, policy, ...(asOf && { asOf }) });
const exitOf = ({ verdict }: Ran): number => EXIT_CODE[verdict.outcome];

describe("04 an approval with a cap, through four pushes", () => {
  test("push 1: exit 1, over by $536.99; who decides, and the line to copy", async () => {
    const run = await push(instances(6), []);
    expect(exitOf(run)).toBe(1);
    expect(run.estimate.totals.delta.toString()).toBe("1036.986");
    expect(run.markdown.split("\n")[0]).toContain("over by $536.99");
    expect(run.markdown).toContain(`About \`budget/payments/increase\` decide \`team-lead\`: 0 of 1 approval, by this line in a comment: \`${LINE}\``);
  });

  test("the lead writes that line: exit 0; who, $1,036.99 of $1,100.00, until when", async () => {
    const run = await push(instances(6));
    expect(exitOf(run)).toBe(0);
    expect(run.markdown.split("\n")[0]).toContain("**Passes, approved**");
    expect(run.markdown).toContain("Approved by `lead`: +$1,036.99 of $1,100.00, until 2026-12-31 (`budget/payments/increase`)");
    expect(run.markdown).not.toContain("Lower the cost");
  });

  test("the JSON follows its schema, and the audit record names person, head, digests, cap and expiry", async () => {
    const { estimate, verdict, audit } = await push(instances(6));
    const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync("schemas/report-1.json", "utf8")) as object,
    );
    for (const run of [await push(instances(6)), await push(instances(8)), await push(instances(6), [])])
      expect(validate(JSON.parse(JSON.stringify(gateJson(run.estimate, run.verdict)))), JSON.stringify(validate.errors)).toBe(true);
    if (!audit || !verdict.decision) throw new Error("there is no record");
    const line = auditLine("", audit, verdict, verdict.decision);
    expect(verifyAudit(`${line}\n`)).toMatchObject({ records: 1 });
    expect(JSON.parse(line)).toMatchObject({
      conversations: [{ repositoryId: 1, number: 7, headSha: "b".repeat(40) }],
      policyDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      monthlyDelta: estimate.totals.delta.toString(),
      decision: { costDigest: expect.stringMatching(/^[0-9a-f]{32}$/), approvals: [{ by: 2, cap: "1100", until: "2026-12-31" }] },
    });
  });

  test("push 2 adds a load balancer: $1,055.38, kept; its load units need usage", async () => {
    const run = await push([...instances(6), balancer]);
    expect(exitOf(run)).toBe(0);
    expect(run.estimate.totals.delta.toString()).toBe("1055.382");
    expect(run.markdown).toContain("+$1,055.38 of $1,100.00");
    expect(run.estimate.totals.needsUsage).toBe(1);
  });

  test("push 3: 8 instances are $1,401.04: exit 1, over the cap by $301.04, asked again", async () => {
    const run = await push([...instances(8), balancer]);
    expect(exitOf(run)).toBe(1);
    expect(run.estimate.totals.delta.toFixed(2)).toBe("1401.04");
    expect(run.markdown).toContain("over the approved $1,100.00 by $301.04");
    expect(run.markdown).toContain("`/costgate approve 1500 until 2026-12-31`");
  });

  test("push 4 goes back: exit 0, with the same bytes as before", async () => {
    const [second, fourth] = [await push([...instances(6), balancer]), await push([...instances(6), balancer])];
    expect(exitOf(fourth)).toBe(0);
    expect(fourth.markdown).toBe(second.markdown);
  });

  test("push 5, a rebase that brings other resources which do not change: kept, and the same cost digest", async () => {
    const [second, fifth] = [await push([...instances(6), balancer]), await push([bystander, balancer, ...instances(6)])];
    expect(exitOf(fifth)).toBe(0);
    expect(fifth.verdict.decision?.costDigest).toBe(second.verdict.decision?.costDigest);
  });

  test("2027-01-01, still open: expired, exit 1", async () => {
    expect(exitOf(await push([...instances(6), balancer], [approval], "2026-12-31"))).toBe(0);
    const run = await push([...instances(6), balancer], [approval], "2027-01-01");
    expect(exitOf(run)).toBe(1);
    expect(run.markdown).toContain("Not counted: `lead`: `it ended on 2026-12-31`");
  });

  test("GitHub is asked only when something blocks that somebody may decide about", async () => {
    expect((await push(instances(2))).asked).toBe(0);
    expect((await push(instances(6))).asked).toBe(1);
    const hard = policy.replace("500 }", "500, level: hard }");
    expect((await consented(instances(6), [approval], { pack, policy: hard })).asked).toBe(0);
  });

  test("a conversation that cannot be read ends the run: an outage never approves (BY29)", async () => {
    const inputs = {
      plan: planBytes(instances(6)),
      policy: { name: "costgate.yml", text: GROUPS + policy },
      ...pricedBy(pack),
      asOf: "2026-11-21",
      production: true,
    };
    const consent = { conversations: () => Promise.reject(new Error("502")), now: "2026-11-21T12:00:00Z" };
    await expect(gate({ ...inputs, consent })).rejects.toThrow("502");
  });
});
