import { describeQuery } from "../../../../src/resources/price-query.ts";
import { billed } from "../../aws/shared/billed.ts";

const provider_name = "registry.terraform.io/hashicorp/google";

/** The lines of the first of some made-up resources, in words: "default_pool Instance usage: 730 Compute Engine Machine type e2-medium"; what has no price says why. */
export async function linesOf(resources: Record<string, object>, usage: Record<string, number> = {}): Promise<string[]> {
  const changes = Object.entries(resources).map(([address, after]) => ({ address, after, provider_name }));
  const bill = await billed(changes, { usage });
  if (bill.status !== "billed") return [bill.status];
  return bill.lines.map(({ part, name, quantity, unpriced, query }) => {
    const words =
      query &&
      describeQuery({ ...query, place: "", purchase: "" })
        .replace(/^google /, "")
        .trimEnd();
    return `${part ? `${part} ` : ""}${name}: ${unpriced ?? `${quantity?.toString() ?? "?"} ${words}`}`;
  });
}
