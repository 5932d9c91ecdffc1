import { expect, test } from "vitest";
import { billed } from "../shared/billed.ts";

async function names(attributes: object, asOf: string): Promise<string[]> {
  const bill = await billed([{ address: "aws_eks_cluster.one", after: attributes }], { asOf });
  return bill.status === "billed" ? bill.lines.map(({ name }) => name) : [];
}

test.each([
  ["1.29", "2025-03-23", false],
  ["1.29", "2025-03-24", true],
  ["1.99", "2025-03-24", false],
])("version %s on %s: extended support is %s", async (version, asOf, expected) => {
  expect((await names({ version }, asOf)).includes("Extended support")).toBe(expected);
});

test("without a version, or with standard support only, nothing is added", async () => {
  expect(await names({}, "2026-11-21")).toEqual(["Control plane"]);
  expect(await names({ version: "1.29", upgrade_policy: [{ support_type: "STANDARD" }] }, "2026-11-21")).toEqual(["Control plane"]);
});
