import { blocks, type Read, text, texts } from "../../fields.ts";

const shape = {
  name: text(),
  operator: text({ default: "Include", because: "the provider's default" }),
  listed: { ...texts({ because: "any value" }), from: "values" },
} as const;

/** The dimensions by which a criterion of an alert is split. */
export const dimension = blocks(shape, { because: "no dimension" });

type Dimension = Read<typeof shape>;

/**
 * How many time series a criterion watches: every combination of the values it lists. Where a dimension takes values that are not listed ("*", or all but
 * some), only what arrives tells how many; then there is at least one for each dimension, and `assume` says so.
 */
export function timeSeries(dimensions: readonly Dimension[], assume: (text: string) => void): number {
  const counts = new Map<string, number>();
  for (const one of dimensions) counts.set(one.name ?? "", (counts.get(one.name ?? "") ?? 0) + (isOpen(one) ? 1 : one.listed.length));
  const combinations = [...counts.values()].reduce((product, count) => product * count, 1);
  if (!dimensions.some(isOpen)) return combinations;
  assume("how many values the dimensions of the alert take is not known; counted as at least one time series for each dimension");
  return Math.max(combinations, dimensions.length);
}

function isOpen({ operator, listed }: Dimension): boolean {
  return operator !== "Include" || listed.length === 0 || listed.includes("*");
}
