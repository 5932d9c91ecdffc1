import { type Exact, exact } from "../../../../src/base/exact.ts";
import { type Bill, billOf } from "../../../../src/resources/bill.ts";
import { describeQuery } from "../../../../src/resources/price-query.ts";
import { loadSheets } from "../../../../src/resources/registry.ts";
import { type MadeChange, planOf } from "../../../support/plans.ts";

/** The bill of the first of some made-up resources. `usage` is by flattened key. */
export async function billed(
  changes: readonly MadeChange[],
  { usage = {}, asOf = "2026-11-21" }: { usage?: Record<string, number | string>; asOf?: string } = {},
): Promise<Bill> {
  const plan = await planOf(changes);
  const [change] = plan.changes();
  const sheet = change && (await loadSheets([change.type])).get(change.type);
  if (!change || !sheet) throw new Error("no such resource");
  const values = new Map(
    Object.entries(usage).map(([key, value]) => [key, { value: typeof value === "number" ? exact(value) : value, from: "test" }] as const),
  );
  return billOf(change, "after", sheet, { plan, usageOf: () => values, asOf, production: true });
}

/** Its lines in words: "gp3 GB-months 40 AmazonEC2 EBS:VolumeUsage.gp3"; what has no price says why. */
export async function lines(
  attributes: object,
  type: string,
  usage: Record<string, number | string> = {},
  others: readonly MadeChange[] = [],
): Promise<string[]> {
  const bill = await billed([{ address: `${type}.one`, after: attributes }, ...others], { usage });
  if (bill.status !== "billed") return [bill.status];
  return bill.lines.map(
    ({ name, quantity, unpriced, query }) => `${name}: ${unpriced ?? `${shown(quantity)} ${query ? describeQuery(query).split(" ").slice(1).join(" ") : ""}`}`,
  );
}

function shown(quantity: Exact | undefined): string {
  return quantity === undefined ? "?" : quantity.toString();
}
