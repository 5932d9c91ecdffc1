import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { PINNED_FACTS, packOf, temporaryFolder } from "../support/packs.ts";
import { type MadeChange, planJson } from "../support/plans.ts";

const prices = packOf(PINNED_FACTS);
const folder = temporaryFolder();
let files = 0;

function file(content: string | Uint8Array): string {
  const path = join(folder, `${files++}.json`);
  writeFileSync(path, content);
  return path;
}

async function costgate(args: readonly string[]): Promise<{ exit: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const keep = (sink: "out" | "err") => (text: string) => {
    said[sink] += text;
  };
  const world = { env: {}, today: "2026-11-21", shippedPrices: prices, columns: undefined, isTerminal: false, out: keep("out"), err: keep("err") };
  const exit = await run(args, world);
  return { exit, ...said };
}

const POLICY = file("version: 1\n");
const volume = (size: unknown): MadeChange => ({ address: "aws_ebs_volume.data", after: { type: "gp3", size, availability_zone: "eu-west-1a" } });

describe("damaged input is never a green check", () => {
  const plan = readFileSync("fixtures/web-shop/plan.json");
  const end = plan.toString().trimEnd().length;
  const cuts = Array.from({ length: 15 }, (_, at) => Math.floor((plan.length * (at + 1)) / 16));

  test.each([...cuts, end - 1])("cut after %d bytes: exit 2, with and without a policy (IN05)", async (end) => {
    const path = file(plan.subarray(0, end));
    for (const policy of [[], ["--policy", POLICY]]) expect((await costgate(["gate", "--plan", path, ...policy])).exit).toBe(2);
    expect((await costgate(["estimate", "--plan", path])).exit).toBe(2);
  });

  test.each([
    ["nothing", ""],
    ["an empty object", "{}"],
    ["an array", "[]"],
    ["null", "null"],
    ["a number that is none", planJson([volume(1)]).replace('"size":1', '"size":NaN')],
    ["an infinite number", planJson([volume(1)]).replace('"size":1', '"size":1e999')],
    ["something after the end", `${planJson([])}garbage`],
    ["two documents", planJson([]) + planJson([])],
    ["another major format", planJson([]).replace('"1.2"', '"9.0"')],
    ["an unknown action", planJson([{ ...volume(1), actions: ["boom"] }])],
    ["a state file", '{"version":4,"terraform_version":"1.9.0","serial":1,"lineage":"x","outputs":{},"resources":[]}'],
    ["text for people", "Terraform will perform the following actions:\n"],
  ])("%s: exit 2, with cause and remedy", async (_what, text) => {
    const { exit, err, out } = await costgate(["gate", "--plan", file(text)]);
    expect(exit).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/^costgate: .{20,}\n {2}.{15,}/);
  });
});

describe("odd quantities", () => {
  test.each([
    ["negative", -100],
    ["beyond reason", 1e308],
    ["text", "plenty"],
    ["an object", {}],
    ["a list", [1]],
    ["true", true],
  ])("a size that is %s is unpriced, never a negative or a zero cost (IN26, IN44)", async (_what, size) => {
    const { exit, out } = await costgate(["estimate", "--plan", file(planJson([volume(size)]))]);
    expect(exit).toBe(0);
    const { resources, totalMonthlyCost } = JSON.parse(out) as {
      resources: { status: string; monthlyCost: string | null; complete: boolean }[];
      totalMonthlyCost: string;
    };
    expect(resources).toHaveLength(1);
    expect(resources[0]).toMatchObject({ status: "unpriced", complete: false });
    expect(totalMonthlyCost).toBe("0");
    expect((await costgate(["gate", "--plan", file(planJson([volume(size)])), "--policy", POLICY])).exit).toBe(1);
  });

  test.each([
    ["a number", 100],
    ["a number as text", "100"],
  ])("a size that is %s is priced", async (_what, size) => {
    const { out } = await costgate(["estimate", "--plan", file(planJson([volume(size)]))]);
    expect(JSON.parse(out)).toMatchObject({ totalMonthlyCost: "8.8", diffTotalMonthlyCost: "8.8", complete: true });
  });
});

describe("a plan that is not the whole truth (IN31, FT51)", () => {
  test.each([{ errored: true }, { complete: false }])(
    "%j is headed so; without a policy exit 0, with one exit 2, unless it allows partial plans",
    async (flags) => {
      const path = file(planJson([volume(100)], flags));
      const free = await costgate(["gate", "--plan", path]);
      expect(free.exit).toBe(0);
      expect(free.out.split("\n")[0]).toContain("NOT A COMPLETE PLAN");
      expect((await costgate(["gate", "--plan", path, "--policy", POLICY])).exit).toBe(2);
      expect((await costgate(["gate", "--plan", path, "--policy", file("allow_partial: true\n")])).exit).toBe(0);
    },
  );
});

describe("a region that the plan does not tell (IN39)", () => {
  const bare = planJson(
    [
      { address: "aws_sqs_queue.jobs", after: { name: "jobs" } },
      { address: "aws_kms_key.key", after: {} },
    ],
    {
      configuration: {
        provider_config: { aws: { name: "aws", full_name: "registry.terraform.io/hashicorp/aws", expressions: { region: { references: ["local.region"] } } } },
        root_module: {},
      },
    },
  );

  test("leaves it unpriced, unless the policy names the team's default, and then says so", async () => {
    const unknown = await costgate(["gate", "--plan", file(bare), "--policy", POLICY]);
    expect(unknown.exit).toBe(1);
    expect(unknown.out).toMatch(/the region is not known: .*local\.region/);
    const { exit, out } = await costgate(["gate", "--plan", file(bare), "--policy", file("default_regions: { aws: eu-west-1 }\n")]);
    expect(exit).toBe(0);
    expect(out).toContain("default of the team");
  });
});

describe("the contract of estimate", () => {
  test("every managed resource once, with what the contract names", async () => {
    const changes: MadeChange[] = [
      volume(100),
      { address: "aws_ebs_volume.gone", before: { type: "gp3", size: 10, availability_zone: "eu-west-1a" } },
      { address: "aws_iam_role.app", after: { name: "app" } },
      { address: "aws_unheard_of.thing", after: {} },
      { address: "aws_sqs_queue.jobs", after: { name: "jobs" } },
      { address: "aws_ebs_volume.nowhere", after: { type: "gp3", size: 10, availability_zone: "eu-west-1a" }, after_unknown: { size: true } },
    ];
    const { out, exit } = await costgate(["estimate", "--plan", file(planJson(changes)), "--as-of", "", "--format", "json"]);
    expect(exit).toBe(0);
    const document = JSON.parse(out) as { resources: { address: string; status: string; monthlyCost: string | null; pastMonthlyCost: string | null }[] };
    expect(document.resources.map(({ address, status, monthlyCost, pastMonthlyCost }) => [address, status, monthlyCost, pastMonthlyCost])).toEqual([
      ["aws_ebs_volume.data", "priced", "8.8", "0"],
      ["aws_ebs_volume.gone", "priced", "0", "0.88"],
      ["aws_iam_role.app", "free", "0", "0"],
      ["aws_unheard_of.thing", "unsupported", null, "0"],
      ["aws_sqs_queue.jobs", "needs-usage", null, "0"],
      ["aws_ebs_volume.nowhere", "unpriced", null, "0"],
    ]);
    expect(document).toMatchObject({ pastTotalMonthlyCost: "0.88", totalMonthlyCost: "8.8", diffTotalMonthlyCost: "7.92", complete: false });
  });

  test("prices in another currency than asked for are not used", async () => {
    const { out } = await costgate(["estimate", "--plan", file(planJson([volume(100)])), "--currency", "EUR"]);
    expect(JSON.parse(out)).toMatchObject({ currency: "EUR", totalMonthlyCost: "0", resources: [{ status: "unpriced" }] });
  });
});

describe("the command line", () => {
  test.each([
    [["gate", "--plan", "x", "--format", "yaml"], /--format is "yaml"[\s\S]*text, json, markdown/],
    [["gate", "--plam", "x"], /--plam/],
    [["gate", "extra"], /extra|positional/],
    [["prices", "build", "--facts", "/nowhere", "--out", "/tmp/x"], /sources\.csv/],
    [["prices"], /unknown command "prices"/],
    [["__proto__"], /unknown command/],
  ])("%j is refused with exit 2", async (args, said) => {
    const { exit, err } = await costgate(args);
    expect(exit).toBe(2);
    expect(err).toMatch(said);
  });

  test.each([[["--help"]], [["gate", "--help"]], [["prices", "build", "-h"]]])("%j helps", async (args) => {
    const { exit, out } = await costgate(args);
    expect(exit).toBe(0);
    expect(out).toMatch(/--help|--plan|--facts/);
  });

  test("usage for what is not in the plan is said (IN72)", async () => {
    const usage = file('{"version":"0.1","resource_usage":{"aws_sqs_queue.gone":{"monthly_requests":1}}}');
    const { err, exit } = await costgate(["estimate", "--plan", file(planJson([volume(1)])), "--usage", usage]);
    expect(exit).toBe(0);
    expect(err).toContain('"aws_sqs_queue.gone", which is not in the plan');
  });

  test.each(['{"resource_usage":{"a.b":{"monthly_requests":-1}}}', '{"resource_usage":{"a.b":{"x":1e30}}}', '{"resource_usages":{}}', "- a\n"])(
    "the usage file %s is refused (IN71)",
    async (text) => {
      expect((await costgate(["estimate", "--plan", file(planJson([])), "--usage", file(text)])).exit).toBe(2);
    },
  );
});
