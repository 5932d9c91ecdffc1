import { expect, test } from "vitest";
import type { Change } from "../../src/plan/change.ts";
import { type Bill, billOf } from "../../src/resources/bill.ts";
import { block, blocks, count, flag, number, text } from "../../src/resources/fields.ts";
import { aws } from "../../src/resources/price-query.ts";
import { type AnySheet, part, referredBy, refersTo, sheet } from "../../src/resources/sheet.ts";
import { type MadeChange, planOf } from "../support/plans.ts";

const line = { name: "Thing", unit: "months", quantity: () => 1, price: aws("Things", "Thing") };

/** The bill of the first resource; its configuration sets everything, so that unknown values are not merely left out. */
async function bill(made: AnySheet, changes: readonly MadeChange[]): Promise<Bill> {
  const plan = await planOf(changes);
  const [change] = plan.changes();
  if (!change) throw new Error("no change");
  const set: Change = Object.create(change, { isConfigured: { value: () => true } });
  return billOf(set, "after", made, { plan, usageOf: () => new Map(), asOf: "2026-11-21", production: true });
}

const declare = (rest: object): AnySheet =>
  sheet({
    type: "aws_thing",
    title: "Thing",
    pricing: "aws.amazon.com",
    attributes: { alias: count(), big: flag({ default: false }), disk: blocks({ size: number() }) },
    ...rest,
  });
const unknown = (attribute: string): MadeChange[] => [{ address: "aws_thing.one", after: {}, after_unknown: { [attribute]: true } }];
const assumptions = (made: Bill): string[] => (made.status === "billed" ? made.lines.map((one) => one.assumptions.join("; ")) : [made.status]);

test("what is free only as far as one can tell before apply is not called free", async () => {
  const made = declare({ free: (r: { alias: number }) => (r.alias === 0 ? "nothing there" : undefined), components: [line] });
  expect(await bill(made, [{ address: "aws_thing.one", after: {} }])).toEqual({ status: "free", because: "nothing there" });
  const doubtful = await bill(made, unknown("alias"));
  expect(doubtful).toMatchObject({ status: "billed", lines: [{ unpriced: "it may cost something: alias is known after apply; assumed 0" }] });
});

test("the assumption under which a line was left out stands with the first one that is there", async () => {
  const made = declare({ components: [line, { ...line, name: "Extra", when: (r: { big: boolean }) => r.big }, { ...line, name: "Other" }] });
  expect(assumptions(await bill(made, unknown("big")))).toEqual(["big is known after apply; assumed false", ""]);
});

test("so does the assumption under which there are no parts", async () => {
  const made = declare({ components: [line], parts: [part({ name: "disk", each: (r: { disk: readonly object[] }) => r.disk, components: [line] })] });
  expect(assumptions(await bill(made, unknown("disk")))).toEqual(["disk is known after apply; assumed not set"]);
});

test("links are followed in turn, in both directions", async () => {
  const made = sheet({
    type: "aws_thing",
    title: "Thing",
    pricing: "aws.amazon.com",
    attributes: {},
    references: {
      cluster: refersTo("cluster", "aws_cluster", {}, { providers: referredBy("aws_provider", "cluster_name", { kind: text(), disk: block({}) }) }),
    },
    components: [{ ...line, detail: (r) => r.refs.cluster?.refs.providers.map(({ kind, address }) => `${address} ${kind ?? ""}`).join() ?? "none" }],
  });
  const others: MadeChange[] = [
    { address: "aws_cluster.c", after: { name: "c" } },
    { address: "aws_provider.p", after: { cluster_name: "c", kind: "FARGATE" } },
    { address: "aws_provider.q", after: { cluster_name: "d", kind: "EC2" } },
  ];
  const details = async (cluster: string) => bill(made, [{ address: "aws_thing.one", after: { cluster } }, ...others]);
  expect(await details("c")).toMatchObject({ lines: [{ detail: "aws_provider.p FARGATE" }] });
  expect(await details("elsewhere")).toMatchObject({ lines: [{ detail: "none" }] });
});
