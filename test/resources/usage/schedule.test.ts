import { describe, expect, test } from "vitest";
import { exact } from "../../../src/base/exact.ts";
import { Estimator } from "../../../src/estimate/estimator.ts";
import { Pack } from "../../../src/pricing/snapshot/pack.ts";
import { aws } from "../../../src/resources/price-query.ts";
import { hoursOfSchedule } from "../../../src/resources/usage/schedule.ts";
import { factsFolder } from "../../support/facts.ts";
import { packOf } from "../../support/packs.ts";
import { type MadeChange, planJson } from "../../support/plans.ts";

test.each([
  ["MON-FRI 08:00-18:00", "217.26"],
  ["mon-fri 08:00-18:00", "217.26"],
  ["SAT 00:00-24:00", "104.29"],
  ["MON-SUN 00:00-24:00", "730.00"],
  [exact(200), "200.00"],
  [exact(731), undefined],
  ["FRI-MON 08:00-18:00", undefined],
  ["MON-FRI 18:00-08:00", undefined],
  ["MON-FRI 8-18", undefined],
  ["always", undefined],
])("%s is %s hours a month", (given, hours) => expect(hoursOfSchedule(given)?.toNumber().toFixed(2)).toBe(hours));

const PRICES = packOf(
  factsFolder("AmazonEC2", [
    { product: "BoxUsage:p5.48xlarge#RunInstances", price: "55.04" },
    { product: "EBS:VolumeUsage.gp2", price: "0", unit: "GB-months" },
  ]),
);

const GROUP = { address: "aws_autoscaling_group.gpu", after: { name: "gpu", desired_capacity: 1, min_size: 0, max_size: 1, launch_configuration: "gpu" } };
const LAUNCH = { address: "aws_launch_configuration.gpu", after: { name: "gpu", id: "gpu", instance_type: "p5.48xlarge" } };
const NIGHT = { address: "aws_autoscaling_schedule.night", after: { autoscaling_group_name: "gpu", desired_capacity: 0 } };
const MORNING = { address: "aws_autoscaling_schedule.morning", after: { autoscaling_group_name: "gpu", desired_capacity: 1 } };
const USAGE = { name: "usage.yml", text: "version: 0.1\nresource_usage:\n  aws_autoscaling_group.gpu: { schedule: MON-FRI 08:00-18:00 }\n" };

async function costOf(changes: readonly MadeChange[], usage = USAGE, vouchesFor?: () => boolean): Promise<{ monthly: string; notes: string }> {
  const pack = new Pack(PRICES);
  const plan = { name: "plan.json", bytes: Buffer.from(planJson(changes)) };
  const estimator = await Estimator.open({ plan, usage, currency: "USD", asOf: "2026-11-21", production: true, everyRegion: false, vouchesFor });
  const estimate = await estimator.estimate(pack);
  pack.close();
  const group = estimate.resources.find(({ address }) => address === "aws_autoscaling_group.gpu");
  const lines = group?.after.lines ?? [];
  return {
    monthly: group?.after.monthly?.toNumber().toFixed(2) ?? "unknown",
    notes: lines.flatMap(({ assumptions, unpriced }) => [...assumptions, unpriced ?? ""]).join("\n"),
  };
}

describe("a schedule in the usage file (scenario 11)", () => {
  test("lowers nothing while nothing enforces it", async () => {
    const { monthly, notes } = await costOf([GROUP, LAUNCH]);
    expect(monthly).toBe("40179.20");
    expect(notes).toContain("nothing in the plan enforces it");
  });

  test("counts where the plan scales the group to nothing", async () => {
    const { monthly, notes } = await costOf([GROUP, LAUNCH, NIGHT, MORNING]);
    expect(monthly).toBe("11958.10");
    expect(notes).toContain("enforced by aws_autoscaling_schedule.night");
  });

  test("does not count where the plan only ever scales it up", async () => {
    expect((await costOf([GROUP, LAUNCH, MORNING])).monthly).toBe("40179.20");
  });

  test("counts where the policy vouches for it", async () => {
    expect((await costOf([GROUP, LAUNCH], USAGE, () => true)).monthly).toBe("11958.10");
  });

  test("that cannot be read leaves its lines without a price, not at all hours and not at 0", async () => {
    const { notes } = await costOf([GROUP, LAUNCH, NIGHT], { ...USAGE, text: USAGE.text.replace("MON-FRI 08:00-18:00", "office hours") });
    expect(notes).toContain('days and times such as "MON-FRI 08:00-18:00"');
  });

  test("the price query of the fixture is the sheet's own", () => {
    const pack = new Pack(PRICES);
    expect(pack.find(aws("AmazonEC2", "BoxUsage:p5.48xlarge", { operation: "RunInstances", place: "eu-west-1" })).found).toBe(true);
    pack.close();
  });
});
