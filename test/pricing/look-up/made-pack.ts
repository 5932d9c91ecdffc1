import { join } from "node:path";
import type { Fact } from "../../../src/pricing/snapshot/facts.ts";
import { Pack } from "../../../src/pricing/snapshot/pack.ts";
import { PackWriter } from "../../../src/pricing/snapshot/pack-writer.ts";
import { temporaryFolder } from "../../support/packs.ts";

const SOURCES = new Map(["main", "other"].map((name) => [name, { name, title: `The ${name} one`, origin: "made up", role: "primary" as const }]));

const PLAIN: Fact = {
  cloud: "aws",
  service: "AmazonEC2",
  product: "A",
  place: "eu-west-1",
  purchase: "on-demand",
  unit: "hours",
  from: "0",
  currency: "USD",
  price: "1",
  source: "main",
  date: "2026-01-01",
  exact: true,
  basis: "seen",
  at: "test",
};

/** A snapshot of facts as a price list may have them: two prices of one step are kept, and answered by none. */
export function madePack(facts: readonly Partial<Fact>[]): Pack {
  const writer = new PackWriter(SOURCES);
  const path = join(temporaryFolder(), "made.pack");
  try {
    for (const fact of facts) writer.add({ ...PLAIN, ...fact });
    writer.write(path);
  } finally {
    writer.close();
  }
  return new Pack(path);
}
