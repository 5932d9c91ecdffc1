import { describe, expect, test } from "vitest";
import { exact } from "../../src/base/exact.ts";
import { compare } from "../../src/estimate/compare.ts";
import type { PricedLine } from "../../src/estimate/price-line.ts";
import { ABSENT } from "../../src/estimate/side.ts";
import { aws } from "../../src/resources/price-query.ts";
import { madeLine, madeSide } from "../support/estimates.ts";

const query = (product: string, place = "eu-west-1") => ({ ...aws("AmazonEC2", product), place });

/** A line of so many hours at so much. */
function line(name: string, quantity: number, price: string, more: Partial<PricedLine> = {}): PricedLine {
  return madeLine(exact(price).times(quantity).toString(), { name, unit: "hours", quantity: exact(quantity), query: query(`${name}-${price}`), ...more });
}

const drivers = (before: readonly PricedLine[], after: readonly PricedLine[]): string[] =>
  compare(madeSide(before), madeSide(after)).drivers.map(({ kind, line: name, delta }) => `${kind} ${name} ${delta.toString()}`);

describe("drivers", () => {
  test.each([
    ["more of the same is quantity", [line("disk", 200, "0.23")], [line("disk", 500, "0.23")], ["quantity disk 69"]],
    ["another product is a resize", [line("instance", 730, "0.45")], [line("instance", 730, "0.899")], ["resized instance 327.77"]],
    ["both at once are kept apart, and add up", [line("disk", 100, "0.1")], [line("disk", 150, "0.08")], ["resized disk -3", "quantity disk 5"]],
    ["a new line is added", [], [line("disk", 10, "1")], ["added disk 10"]],
    ["a line that goes is removed", [line("disk", 10, "1")], [], ["removed disk -10"]],
    [
      "the same product elsewhere is a region",
      [line("disk", 10, "1", { query: query("x", "eu-west-1") })],
      [line("disk", 10, "2", { query: query("x", "sa-east-1") })],
      ["region disk 10"],
    ],
    [
      "what usage multiplies is usage",
      [line("requests", 10, "1", { usage: ["monthly_requests"] })],
      [line("requests", 20, "1", { usage: ["monthly_requests"] })],
      ["usage requests 10"],
    ],
    ["what stays is no driver", [line("disk", 10, "1")], [line("disk", 10, "1")], []],
    ["parts are told apart", [line("disk", 10, "1", { part: "a" })], [line("disk", 10, "1", { part: "b" })], ["removed a / disk -10", "added b / disk 10"]],
    ["lines of one name pair in order", [line("d", 1, "1"), line("d", 2, "1")], [line("d", 1, "1"), line("d", 5, "1")], ["quantity d 3"]],
  ])("%s", (_what, before, after, said) => expect(drivers(before, after)).toEqual(said));
});

describe("what is not known", () => {
  const gone = madeLine(undefined, { name: "instance", query: query("x2gd.large") });

  test("makes the delta unknown, with what it costs today", () => {
    const { delta, unknownBefore, unknown, atLeast } = compare(madeSide([line("instance", 730, "0.1216")]), madeSide([gone]));
    expect(delta).toBeUndefined();
    expect(unknownBefore.toString()).toBe("88.768");
    expect(atLeast.isZero).toBe(true);
    expect(unknown).toEqual(["instance: no such product in eu-west-1"]);
  });

  test("hides no certain increase beside it, and lends itself no saving", () => {
    const instance = line("instance", 730, "0.1");
    expect(compare(madeSide([instance, line("disk", 10, "1")]), madeSide([gone, line("disk", 50, "1")])).atLeast.toString()).toBe("40");
    expect(compare(madeSide([instance, line("disk", 50, "1")]), madeSide([gone, line("disk", 10, "1")])).atLeast.toString()).toBe("0");
  });

  test("is no difference where it is billed alike on both sides", () => {
    const { delta } = compare(madeSide([gone, line("disk", 10, "1")]), madeSide([{ ...gone }, line("disk", 20, "1")]));
    expect(delta?.toString()).toBe("10");
  });

  test("an unsupported type is unknown also when it is deleted", () => {
    const unsupported = { ...ABSENT, status: "unsupported" as const, monthly: undefined };
    expect(compare(unsupported, ABSENT).delta).toBeUndefined();
    expect(compare(unsupported, unsupported).delta).toBeUndefined();
  });
});

describe("fees that are charged once", () => {
  test("are in no monthly sum", () => {
    const fee = line("Reservation fee", 1, "500", { oneTime: true });
    const { delta, oneTime } = compare(ABSENT, {
      ...madeSide([line("instance", 730, "0.1")]),
      lines: [line("instance", 730, "0.1"), fee],
      oneTime: exact(500),
    });
    expect(delta?.toString()).toBe("73");
    expect(oneTime.toString()).toBe("500");
  });
});
