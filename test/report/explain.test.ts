import { readdirSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { exact, sum } from "../../src/base/exact.ts";
import { type Estimate, estimateOf } from "../../src/estimate/estimate.ts";
import { Watch } from "../../src/estimate/watch.ts";
import { readPlan } from "../../src/plan/read-plan.ts";
import { Prices } from "../../src/pricing/open-prices.ts";
import { type Explanation, explain, isAt } from "../../src/report/explain.ts";
import { explainJson } from "../../src/report/explain-json.ts";
import { explainText } from "../../src/report/explain-text.ts";
import { nearestAddresses } from "../../src/report/nearest-addresses.ts";
import { noUsage, type UsageOf } from "../../src/resources/usage/usage.ts";
import { PINNED_FACTS, packOf } from "../support/packs.ts";
import { type MadeChange, planBytes } from "../support/plans.ts";

const path = packOf(PINNED_FACTS);
const open = (): Prices & { packs(): ReturnType<Prices["snapshots"]> } => {
  const prices = new Prices([{ path }]);
  return Object.assign(prices, { packs: () => prices.snapshots() });
};
const prices = open();
afterAll(() => prices.close());

interface Told {
  explanations: Explanation[];
  estimate: Estimate;
  text: string;
  json: string;
}

async function tell(source: Parameters<typeof readPlan>[0], address: string, usageOf: UsageOf = noUsage): Promise<Told> {
  const plan = await readPlan(source);
  const watch = new Watch((change) => isAt(change, address));
  const estimate = await estimateOf({ plan, prices, usageOf, currency: "USD", asOf: "2026-11-21", production: true, everyRegion: true, watch });
  const explanations = explain(address, estimate, watch);
  return { explanations, estimate, text: explainText(explanations, estimate), json: JSON.stringify(explainJson(explanations, estimate)) };
}

const volume = (after: object, more: Partial<MadeChange> = {}): MadeChange => ({
  address: "aws_ebs_volume.data",
  after: { type: "gp3", size: 100, availability_zone: "eu-west-1a", ...after },
  ...more,
});

const one = ({ explanations: [first] }: Told): Explanation => {
  if (!first) throw new Error("nothing explained");
  return first;
};

const usageOf =
  (values: { [key: string]: number }): UsageOf =>
  () =>
    new Map(Object.entries(values).map(([key, value], at) => [key, { value: exact(value), from: `usage.yml:${at + 4}` }]));

describe("how a line is priced", () => {
  test("formula, inputs with where they are from, query, price, source", async () => {
    const { text } = await tell(planBytes([volume({ iops: 4000 })]), "aws_ebs_volume.data");
    expect(text).toContain("100 GB-months × $0.088 = $8.80 a month");
    expect(text).toMatch(/size +100 +plan/);
    expect(text).toMatch(/type +"gp3" +plan/);
    expect(text).toMatch(/region +eu-west-1 +provider aws, region constant|region +eu-west-1 +availability zone/);
    expect(text).toContain("asked     aws AmazonEC2 EBS:VolumeUsage.gp3 eu-west-1 on-demand");
    expect(text).toMatch(/exact, seen; \d{4}-\d{2}-\d{2}, [\w-]+: .{10,}/);
  });

  test("tier by tier, and the usage file's line that says the quantity", async () => {
    const bucket = { address: "aws_s3_bucket.logs", after: {} };
    const { text, ...told } = await tell(planBytes([bucket]), "aws_s3_bucket.logs", usageOf({ "standard.storage_gb": 60000 }));
    expect(text).toContain("60,000 GB-months = $1,371.20 a month");
    expect(text).toMatch(/from 0: +51,200 × \$0\.023 += \$1,177\.60/);
    expect(text).toMatch(/from 51,200: +8,800 × \$0\.022 += \$193\.60/);
    expect(text).toMatch(/standard\.storage_gb +60000 +usage\.yml:4/);
    const line = one({ text, ...told }).after.lines.find(({ label }) => label === "Storage");
    expect(line?.steps.length).toBe(2);
  });

  test("what nobody set says the default and its reason; what only apply tells says what is assumed", async () => {
    const { text } = await tell(
      planBytes([{ address: "aws_lambda_function.f", after: {}, after_unknown: { memory_size: true } }], { configuration: undefined }),
      "aws_lambda_function.f",
    );
    expect(text).toMatch(/memory_size +128 +known after apply, assumed: AWS provider: memory_size/);
    const plain = await tell(planBytes([{ address: "aws_lambda_function.f", after: {} }]), "aws_lambda_function.f");
    expect(plain.text).toMatch(/memory_size +128 +default: AWS provider: memory_size/);
  });

  test("a line that waits for usage names its keys", async () => {
    const { text, explanations } = await tell(planBytes([{ address: "aws_s3_bucket.logs", after: {} }]), "aws_s3_bucket.logs");
    expect(text).toContain("needs usage: standard.storage_gb");
    expect(text).toMatch(/standard\.storage_gb +not given +no usage file says so/);
    expect(explanations[0]?.after.lines.every(({ cost }) => cost === undefined)).toBe(true);
  });

  test("a running thing says how many, and what it refers to is named", async () => {
    const { text } = await tell("fixtures/web-shop/plan.json", "aws_autoscaling_group.web");
    expect(text).toContain("2,920 hours (4 × 730 hours) × $0.107");
    expect(text).toMatch(/launch_template\.id +aws_launch_template\.web +reference/);
    expect(text).toMatch(/aws_launch_template\.web: instance_type +"m6i\.large" +plan/);
  });
});

describe("both sides", () => {
  test("delta with drivers; what is billed alike is told once", async () => {
    const told = await tell("fixtures/web-shop/plan.json", "aws_db_instance.orders");
    expect(one(told).drivers.map(({ kind }) => kind)).toEqual(["resized", "quantity"]);
    expect(told.text).toContain("Additional backup storage: as planned");
    expect(told.text.match(/^Database instance /gm)?.length).toBe(2);
  });

  test("a resource that does not change has one side; one that is new was not there", async () => {
    const same = { type: "gp3", size: 1, availability_zone: "eu-west-1a" };
    const still = await tell(planBytes([volume(same, { before: same, after: same, actions: ["no-op"] })]), "aws_ebs_volume.data");
    expect(one(still).unchanged).toBe(true);
    expect(still.text).toContain("Today and as planned: priced, $0.09 a month");
    expect((await tell(planBytes([volume({})]), "aws_ebs_volume.data")).text).toContain("Today: free (not there), $0.00 a month");
  });

  test("free and unsupported resources say so", async () => {
    expect((await tell("fixtures/web-shop/plan.json", "aws_db_subnet_group.shop")).text).toMatch(/free \(.{10,}\)/);
    const strange = await tell(planBytes([{ address: "aws_strange_thing.x", after: {} }]), "aws_strange_thing.x");
    expect(strange.text).toContain("As planned: unsupported (no sheet for the type yet)");
  });

  test("a moved resource is found by both addresses", async () => {
    const same = { type: "gp3", size: 1, availability_zone: "eu-west-1a" };
    const moved = volume(same, { before: same, after: same, actions: ["no-op"], previous_address: "aws_ebs_volume.old" });
    for (const address of ["aws_ebs_volume.data", "aws_ebs_volume.old"])
      expect((await tell(planBytes([moved]), address)).text).toContain("before: aws_ebs_volume.old");
  });
});

describe("what has no price", () => {
  test("says what was asked and what is like it", async () => {
    const { explanations, text } = await tell(
      planBytes([{ address: "aws_instance.web", after: { instance_type: "t3.lrge", tenancy: "default" } }]),
      "aws_instance.web",
    );
    const line = explanations[0]?.after.lines.find(({ unpriced }) => unpriced?.includes("no such product"));
    expect(line?.unpriced).toContain("asked: aws AmazonEC2 BoxUsage:t3.lrge#RunInstances eu-west-1 on-demand");
    expect(line?.nearest.map(({ product }) => product)).toContain("BoxUsage:t3.large#RunInstances");
    expect(text).toMatch(/no price: .*\n(.*\n)* +nearest +BoxUsage:t3\.large#RunInstances +eu-west-1 +on-demand +\$/);
  });

  test("an attribute that is needed and known only after apply is named", async () => {
    const { text } = await tell(
      planBytes([volume({ size: undefined }, { after_unknown: { size: true } })], { configuration: undefined }),
      "aws_ebs_volume.data",
    );
    expect(text).toMatch(/no price: size is known after apply/);
    expect(text).toMatch(/size +known after apply +needed, and no default can stand in/);
  });
});

describe("what a plan keeps to itself", () => {
  const secret = "hunter2.medium";
  const sensitive = (change: MadeChange, marks: object): string => {
    const plan = JSON.parse(planBytes([change]).bytes.toString()) as { resource_changes: { change: object }[] };
    for (const one of plan.resource_changes) Object.assign(one.change, { after_sensitive: marks });
    return JSON.stringify(plan);
  };
  const told = (change: MadeChange, marks: object): Promise<Told> => tell({ name: "plan.json", bytes: Buffer.from(sensitive(change, marks)) }, change.address);

  test("values that no sheet needs are nowhere", async () => {
    const { text, json } = await tell(planBytes([volume({ kms_key_id: "arn:secret", tags: { password: "hunter2" } })]), "aws_ebs_volume.data");
    expect(`${text}${json}`).not.toMatch(/hunter2|arn:secret/);
  });

  test("a sensitive value is not shown, neither as an input nor in words made with it", async () => {
    const { text, json } = await told({ address: "aws_instance.web", after: { instance_type: secret, tenancy: "default" } }, { instance_type: true });
    expect(text).toMatch(/instance_type +\(sensitive\) +plan/);
    expect(text).toContain("BoxUsage:(sensitive)#RunInstances");
    expect(`${text}${json}`).not.toMatch(/hunter2/i);
  });

  test("a block with anything sensitive in it is sensitive as a whole", async () => {
    const after = { instance_type: "t3.large", tenancy: "default", root_block_device: [{ volume_type: "gp3", volume_size: 50, kms_key_id: "hunter2" }] };
    const { text } = await told({ address: "aws_instance.web", after }, { root_block_device: [{ kms_key_id: true }] });
    expect(text).toMatch(/root_block_device\.volume_type +\(sensitive\)/);
    expect(text).not.toContain("hunter2");
  });

  test("an input that is a document is measured, not shown", async () => {
    const { text } = await tell(
      planBytes([{ address: "aws_instance.web", after: { instance_type: `{"password":"hunter2"}`, tenancy: "default" } }]),
      "aws_instance.web",
    );
    expect(text).toMatch(/instance_type +text of 22 characters +plan/);
  });
});

test("hostile strings are shown, not obeyed", async () => {
  const evil = "\u001b]0;x\u0007\u202e";
  const { text } = await tell(
    planBytes([{ address: `aws_instance.web["${evil}"]`, after: { instance_type: `t3${evil}`, tenancy: "default" } }]),
    `aws_instance.web["${evil}"]`,
  );
  for (const char of ["\u001b", "\u0007", "\u202e"]) expect(text).not.toContain(char);
  expect(text).toContain("\\u{1b}");
});

/** Without what is not a figure yet, but can be asked for one. */
function figureOf(resource: object): unknown {
  return JSON.parse(JSON.stringify(resource, (_key, value: unknown) => (value === undefined ? null : value)));
}

describe("watching", () => {
  const fixtures = readdirSync("fixtures/resources");

  test.each(fixtures)("%s: changes no figure, and every formula gives its line's cost", async (name) => {
    const plan = `fixtures/resources/${name}/plan.json`;
    const options = { prices, usageOf: noUsage, currency: "USD", asOf: "2026-11-21", production: true, everyRegion: true };
    const plain = await estimateOf({ ...options, plan: await readPlan(plan) });
    const watch = new Watch(() => true);
    const watched = await estimateOf({ ...options, plan: await readPlan(plan), watch });
    const figures = ({ resources }: Estimate): unknown => resources.map(({ tags, ...figure }) => figureOf({ ...figure, tags: [...tags()] }));
    expect(figures(watched)).toEqual(figures(plain));
    for (const { address } of plain.resources) {
      for (const { before, after } of explain(address, watched, watch)) {
        expect(before.lines.length + after.lines.length).toBeGreaterThanOrEqual(0);
        for (const { steps, share, cost, unpriced } of [...before.lines, ...after.lines]) {
          if (unpriced !== undefined) expect(cost).toBeUndefined();
          if (steps.length > 0)
            expect(
              sum(steps.map((step) => step.cost))
                .times(share?.factor ?? exact(1))
                .equals(cost ?? exact(-1)),
            ).toBe(true);
        }
      }
    }
  });
});

describe("an address that is not in the plan", () => {
  const all = ["aws_instance.web[0]", "aws_instance.web[1]", "module.shop.aws_instance.api", "aws_sqs_queue.jobs"];

  test.each([
    ["aws_instance.web", ["aws_instance.web[0]", "aws_instance.web[1]"]],
    ["aws_instance.api", ["module.shop.aws_instance.api"]],
    ["aws_sqs_queue.job", ["aws_sqs_queue.jobs"]],
    ["module.shop", ["module.shop.aws_instance.api"]],
    ["completely_else.x", []],
    ["", []],
  ])("%s: the nearest are %j", (asked, nearest) => expect(nearestAddresses(asked, all).slice(0, nearest.length || 9)).toEqual(nearest));

  test("hostile addresses are escaped", () => expect(nearestAddresses("a.b", ['a.b["\u001b[2J"]'])).toEqual(['a.b["\\u{1b}[2J"]']));
});
