import { readFileSync } from "node:fs";
import type { NamedText } from "../../src/base/named-text.ts";
import { type Gated, gate } from "../../src/gate.ts";
import type { PricePaths } from "../../src/pricing/price-choice.ts";

interface Given {
  plan: string;
  policy: NamedText;
  prices: PricePaths;
}

/** The gate on 2026-11-21; files that the policy names are read from the folder of the prices. */
export function judged({ plan, policy, prices }: Given): Promise<Gated> {
  const readFile = (path: string): Promise<NamedText> => Promise.resolve({ name: path, text: readFileSync(`${prices.folder}/${path}`, "utf8") });
  return gate({ plan, policy, prices, readFile, asOf: "2026-11-21", production: true, env: {}, log: () => undefined });
}
