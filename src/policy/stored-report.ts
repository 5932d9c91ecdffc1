import { z } from "zod";
import { Exact, sum } from "../base/exact.ts";
import { ConfigError } from "../base/trouble.ts";
import { UNCHANGED } from "../estimate/compare.ts";
import type { Estimate } from "../estimate/estimate.ts";
import type { ResourceEstimate } from "../estimate/resource-estimate.ts";
import { ABSENT } from "../estimate/side.ts";
import { totalsOf } from "../estimate/totals.ts";

const Money = z
  .string()
  .regex(/^-?\d{1,30}(\.\d{1,60})?$/)
  .transform((text) => Exact.of(text));

/** What a stored report (schemas/report-1.json) must have for a policy to be tried on it; all else in it is passed over. */
const StoredReport = z.object({
  schema: z.literal("costgate/report/1"),
  currency: z.string().regex(/^[A-Z]{3}$/),
  asOf: z.iso.date(),
  prices: z.object({ digest: z.string(), date: z.string() }).nullable(),
  totals: z.object({ pastMonthlyCost: Money, monthlyCost: Money }),
  notices: z.array(z.object({ id: z.string(), message: z.string() })),
  resources: z.array(
    z.object({
      address: z.string(),
      type: z.string(),
      module: z.string().default(""),
      changed: z.boolean(),
      status: z.enum(["priced", "free", "needs-usage", "unpriced", "unsupported"]),
      pastMonthlyCost: Money.nullable(),
      monthlyCost: Money.nullable(),
      monthlyDelta: Money.nullable(),
      oneTimeCost: Money.optional(),
      outsidePlan: z.boolean().default(false),
      drivers: z.array(z.object({ monthlyDelta: Money })).default([]),
    }),
  ),
});
type StoredReport = z.infer<typeof StoredReport>;
type StoredResource = StoredReport["resources"][number];

/** The estimate that a stored report tells of: its changed resources, and all others as one that does not change. Throws ConfigError. */
export function storedEstimate(text: string, file: string): Estimate {
  const report = read(text, file);
  const listed = report.resources.map(resourceOf);
  const resources = [...listed, restOf(report)];
  const { currency, asOf, prices, notices } = report;
  return {
    currency,
    asOf,
    resources,
    totals: totalsOf(resources),
    priceLists: prices ? [prices] : [],
    notices: notices as Estimate["notices"],
    hasBase: false,
  };
}

function read(text: string, file: string): StoredReport {
  try {
    return StoredReport.parse(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof z.ZodError)) throw error;
    throw new ConfigError("is no report of costgate, edition 1", { position: { file }, remedy: "Store what `costgate gate --format json` prints." });
  }
}

function resourceOf(stored: StoredResource): ResourceEstimate {
  const { address, type, module, changed, status, outsidePlan, monthlyDelta, oneTimeCost, drivers } = stored;
  const delta = monthlyDelta ?? undefined;
  const known = sum(drivers.map((driver) => driver.monthlyDelta)).max(0);
  return {
    ...REST,
    address,
    type,
    module,
    changed,
    outsidePlan,
    delta,
    atLeast: delta ?? known,
    oneTime: oneTimeCost ?? Exact.zero,
    before: { ...ABSENT, monthly: stored.pastMonthlyCost ?? undefined },
    after: { ...ABSENT, status, monthly: stored.monthlyCost ?? undefined },
  };
}

const REST: ResourceEstimate = {
  ...UNCHANGED,
  address: "",
  previousAddress: undefined,
  type: "",
  module: "",
  tags: () => new Map(),
  action: "no-op",
  imported: false,
  deposed: undefined,
  region: { known: false, because: "a stored report" },
  outsidePlan: false,
  before: ABSENT,
  after: ABSENT,
  pending: Exact.zero,
  changed: false,
};

/** What the totals have beside the resources that are listed. */
function restOf({ totals, resources }: StoredReport): ResourceEstimate {
  const less = (total: Exact, costs: (Exact | null)[]): Exact => total.minus(sum(costs.map((cost) => cost ?? Exact.zero)));
  const before = less(
    totals.pastMonthlyCost,
    resources.map(({ pastMonthlyCost }) => pastMonthlyCost),
  );
  const after = less(
    totals.monthlyCost,
    resources.map(({ monthlyCost }) => monthlyCost),
  );
  return { ...REST, before: { ...ABSENT, monthly: before }, after: { ...ABSENT, monthly: after } };
}
