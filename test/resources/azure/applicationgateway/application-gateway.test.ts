import { expect, test } from "vitest";
import { billOf } from "../../../../src/resources/bill.ts";
import { loadSheets } from "../../../../src/resources/registry.ts";
import type { Case } from "../../../../src/resources/usage/usage.ts";
import { readUsageFile } from "../../../../src/resources/usage/usage-file.ts";
import { planOf } from "../../../support/plans.ts";

/** Capacity units that are billed; "usage" where they must be stated. */
async function units(which: Case, more: object, used?: string): Promise<number | "usage"> {
  const plan = await planOf([{ address: "azurerm_application_gateway.g", after: { location: "westeurope", ...more } }]);
  const [change] = plan.changes();
  const sheet = (await loadSheets(["azurerm_application_gateway"])).get("azurerm_application_gateway");
  if (!change || !sheet) throw new Error("nothing to bill");
  const usage = used === undefined ? "{}" : `resource_usage: { azurerm_application_gateway.g: { capacity_units: ${used} } }`;
  const bill = billOf(change, "after", sheet, {
    plan,
    usageOf: readUsageFile(`{version: 0.1, ${usage === "{}" ? "resource_usage: {}" : usage}}`, "usage.yml").of,
    asOf: "2026-11-21",
    production: true,
    case: which,
  });
  const line = bill.status === "billed" ? bill.lines.find(({ name }) => name === "Capacity units") : undefined;
  return line?.quantity?.over(730).toNumber() ?? "usage";
}

const fixed = { sku: [{ name: "Standard_v2", capacity: 2 }] };
const scaling = (min: number, max?: number): object => ({
  sku: [{ name: "WAF_v2" }],
  autoscale_configuration: [{ min_capacity: min, max_capacity: max ?? null }],
});

test.each([
  ["two instances reserve ten units each", fixed, undefined, [20, 20, 20]],
  ["less than is reserved is billed as reserved", fixed, "5", [20, 20, 20]],
  ["more than is reserved is billed as used", fixed, "35", [35, 35, 35]],
  ["one that scales", scaling(3, 10), undefined, [30, 30, 100]],
  ["one that scales, with units in use", scaling(3, 10), "60", [30, 60, 100]],
  ["one that scales without a bound", scaling(1), undefined, [10, 10, 10]],
  ["one that reserves nothing asks", scaling(0, 4), undefined, ["usage", "usage", "usage"]],
  ["one that reserves nothing, with units in use", scaling(0, 4), "7", [0, 7, 40]],
] as const)("%s", async (_, more, used, expected) => {
  expect(await Promise.all((["low", "expected", "high"] as const).map((which) => units(which, more, used)))).toEqual(expected);
});
