import { type Exact, exact } from "../../src/base/exact.ts";
import { compare } from "../../src/estimate/compare.ts";
import type { Estimate } from "../../src/estimate/estimate.ts";
import type { PricedLine } from "../../src/estimate/price-line.ts";
import type { ResourceEstimate } from "../../src/estimate/resource-estimate.ts";
import { ABSENT, type SideEstimate } from "../../src/estimate/side.ts";
import { totalsOf } from "../../src/estimate/totals.ts";
import type { Notice } from "../../src/plan/change.ts";
import { aws } from "../../src/resources/price-query.ts";

/** A line that costs so much a month; `undefined` is unpriced. */
export function madeLine(cost: number | string | undefined, more: Partial<PricedLine> = {}): PricedLine {
  const plain = { part: undefined, detail: undefined, evidence: undefined, unitPrice: undefined, cost: undefined, unpriced: undefined };
  const priced = cost === undefined ? { unpriced: "no such product in eu-west-1" } : { cost: exact(cost), unitPrice: exact(cost) };
  const query = { ...aws("AmazonEC2", "A"), place: "eu-west-1" };
  return { ...plain, name: "Usage", unit: "months", oneTime: false, quantity: exact(1), usage: [], assumptions: [], query, ...priced, ...more };
}

export function madeSide(lines: readonly PricedLine[]): SideEstimate {
  const known = lines.filter(({ cost }) => cost);
  const missing = lines.flatMap(({ name, unpriced }) => (unpriced === undefined ? [] : [`${name}: ${unpriced}`]));
  const total = known.reduce((all, { cost }) => all.plus(cost ?? 0), exact(0));
  return { ...ABSENT, status: missing.length > 0 ? "unpriced" : "priced", lines, monthly: known.length > 0 ? total : undefined, missing };
}

export interface Made {
  address?: string;
  type?: string;
  module?: string;
  tags?: Record<string, string>;
  before?: number | string | undefined;
  after?: number | string | undefined;
  unsupported?: true;
  changed?: boolean;
  pending?: Exact;
  outsidePlan?: boolean;
}

const UNSUPPORTED: SideEstimate = { ...ABSENT, status: "unsupported", monthly: undefined };

/** A resource that costs `before` today and `after` afterwards; left out means that it is not there, `undefined` that the price is not known. */
export function madeResource(made: Made, at = 0): ResourceEstimate {
  const side = (key: "before" | "after"): SideEstimate =>
    !(key in made) ? ABSENT : made.unsupported ? UNSUPPORTED : madeSide([madeLine(made[key], { quantity: exact(key === "before" ? 1 : 2) })]);
  const [before, after] = [side("before"), side("after")];
  return {
    ...compare(before, after),
    previousAddress: undefined,
    deposed: undefined,
    address: made.address ?? `aws_instance.r${at}`,
    type: made.type ?? "aws_instance",
    module: made.module ?? "",
    tags: () => new Map(Object.entries(made.tags ?? {})),
    action: before === ABSENT ? "create" : after === ABSENT ? "delete" : "update",
    imported: false,
    region: { known: true, name: "eu-west-1", from: "provider aws, region constant" },
    outsidePlan: made.outsidePlan ?? false,
    before,
    after,
    pending: made.pending ?? exact(0),
    changed: made.changed ?? true,
  };
}

export function madeEstimate(resources: readonly Made[], notices: readonly Notice[] = []): Estimate {
  const all = resources.map(madeResource);
  return {
    currency: "USD",
    resources: all,
    totals: totalsOf(all),
    priceLists: [{ digest: "0".repeat(64), date: "2026-08-06" }],
    notices,
    asOf: "2026-11-21",
    hasBase: false,
  };
}
