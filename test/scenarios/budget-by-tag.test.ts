import { describe, expect, test } from "vitest";
import { gate } from "../../src/gate.ts";
import { factsFolder } from "../support/facts.ts";
import { packOf, pricedBy } from "../support/packs.ts";
import { planJson } from "../support/plans.ts";

const PACK = packOf(factsFolder("AmazonEC2", [{ product: "EBS:VolumeUsage.gp3", price: "0.08", unit: "GB-months" }]));

const volume = (name: string, tags: object): { address: string; after: object } => ({
  address: `aws_ebs_volume.${name}`,
  after: { type: "gp3", size: 1000, tags, tags_all: tags },
});

async function outcome(limit: string): Promise<string> {
  const plan = { name: "plan.json", bytes: Buffer.from(planJson([volume("a", { team: "shop" }), volume("b", { team: "search" }), volume("c", {})])) };
  const policy = { name: "costgate.yml", text: `budgets:\n  - { name: shop, monthly_increase: ${limit}, for: { tags: { team: [shop] } } }\n` };
  const { verdict } = await gate({ plan, policy, ...pricedBy(PACK), asOf: "2026-11-21", production: true });
  return `${verdict.outcome} ${verdict.budgets[0]?.value.toString()}`;
}

describe("a budget for what has a tag", () => {
  test("counts that alone", async () => expect(await outcome("80")).toBe("pass 80"));
  test("is exceeded by it alone", async () => expect(await outcome("79.99")).toBe("no 80"));
});
