import type { Exact } from "../base/exact.ts";
import type { OwnerKind, Owners } from "../config/owners.ts";
import { type Driver, deltaIn } from "../estimate/compare.ts";
import type { Estimate } from "../estimate/estimate.ts";
import { type OwnerTotal, ownerTotals } from "../estimate/owner-totals.ts";
import type { PricedLine } from "../estimate/price-line.ts";
import type { ResourceEstimate } from "../estimate/resource-estimate.ts";
import { type SideEstimate, sideIn } from "../estimate/side.ts";
import type { PriceMove } from "../policy/price-move.ts";
import { type BudgetStanding, EXIT_CODE, type PolicyRecord, type Verdict } from "../policy/verdict.ts";
import type { PackIdentity } from "../pricing/source.ts";
import { describeQuery } from "../resources/price-query.ts";
import { sharedTiersJson } from "./shared-tiers-json.ts";

/** Money and quantities as decimal text, so that nothing is lost on the way. */
type Decimal = string;

export interface JsonLine {
  part?: string;
  name: string;
  detail?: string;
  unit: string;
  quantity: Decimal | null;
  unitPrice: Decimal | null;
  monthlyCost: Decimal | null;
  oneTimeCost?: Decimal | null;
  usageKeys?: readonly string[];
  unpriced?: string;
  assumptions?: readonly string[];
  price?: { query: string; source: string; date: string; exact: boolean; basis: string; steps: number; adjustments?: readonly object[] };
}

interface JsonDriver {
  kind: Driver["kind"];
  line: string;
  factor?: string;
  detail: string;
  monthlyDelta: Decimal;
}

export interface JsonResource {
  address: string;
  previousAddress?: string;
  type: string;
  module?: string;
  action: string;
  changed: boolean;
  status: SideEstimate["status"];
  statusReason?: string;
  region: string | null;
  regionFrom: string;
  pastMonthlyCost: Decimal | null;
  monthlyCost: Decimal | null;
  /** Null when not known. */
  monthlyDelta: Decimal | null;
  /** The same at the least and at the most of what is a range; left out where nothing differs. */
  lowPastMonthlyCost?: Decimal | null;
  highPastMonthlyCost?: Decimal | null;
  lowMonthlyCost?: Decimal | null;
  highMonthlyCost?: Decimal | null;
  lowMonthlyDelta?: Decimal | null;
  highMonthlyDelta?: Decimal | null;
  pendingMonthlyDelta?: Decimal | null;
  usageBasedMonthlyCost: Decimal;
  oneTimeCost?: Decimal;
  complete: boolean;
  reasons?: readonly string[];
  needsUsage?: readonly string[];
  outsidePlan?: true;
  owners?: { [kind in OwnerKind]?: string | null };
  drivers?: readonly JsonDriver[];
  lines?: readonly JsonLine[];
}

/** One resource of the report. */
export function jsonResource(resource: ResourceEstimate): JsonResource {
  const { before, after, delta, pending, region, oneTime } = resource;
  const side = resource.action === "delete" ? before : after;
  const status = resource.action === "delete" ? before.status : after.status;
  return {
    address: resource.address,
    ...(resource.previousAddress !== undefined && { previousAddress: resource.previousAddress }),
    type: resource.type,
    ...(resource.module !== "" && { module: resource.module }),
    action: resource.action,
    changed: resource.changed,
    status,
    ...(side.because !== undefined && { statusReason: side.because }),
    region: region.known ? region.name : null,
    regionFrom: region.known ? region.from : region.because,
    pastMonthlyCost: decimal(before.monthly),
    monthlyCost: decimal(after.monthly),
    monthlyDelta: decimal(delta),
    ...ranges("PastMonthlyCost", before.monthly, sideIn(before, "low").monthly, sideIn(before, "high").monthly),
    ...ranges("MonthlyCost", after.monthly, sideIn(after, "low").monthly, sideIn(after, "high").monthly),
    ...ranges("MonthlyDelta", delta, deltaIn(resource, "low").delta, deltaIn(resource, "high").delta),
    ...(pending?.isZero !== true && { pendingMonthlyDelta: decimal(pending) }),
    usageBasedMonthlyCost: after.usageBased.toString(),
    ...(!oneTime.isZero && { oneTimeCost: oneTime.toString() }),
    complete: after.missing.length === 0 && after.status !== "unsupported" && after.needsUsage.length === 0,
    ...some("reasons", [...new Set([...after.missing, ...resource.unknown])]),
    ...some("needsUsage", after.needsUsage),
    ...(resource.outsidePlan && { outsidePlan: true as const }),
    ...(resource.owners && { owners: jsonOwners(resource.owners) }),
    ...some("drivers", resource.drivers.map(jsonDriver)),
    ...some("lines", side.lines.map(jsonLine)),
  };
}

/** One reason for a part of a delta. */
export function jsonDriver({ kind, line, factor, detail, delta }: Driver): JsonDriver {
  return { kind, line, ...(factor !== undefined && { factor }), detail, monthlyDelta: delta.toString() };
}

function jsonLine(line: PricedLine): JsonLine {
  const { evidence } = line;
  const query = line.shown ?? line.query;
  return {
    ...(line.part !== undefined && { part: line.part }),
    name: line.name,
    ...(line.detail !== undefined && { detail: line.detail }),
    unit: line.unit,
    quantity: decimal(line.quantity),
    unitPrice: decimal(line.unitPrice),
    monthlyCost: line.oneTime ? null : decimal(line.cost),
    ...(line.oneTime && { oneTimeCost: decimal(line.cost) }),
    ...some("usageKeys", line.usage),
    ...(line.unpriced !== undefined && { unpriced: line.unpriced }),
    ...some("assumptions", line.assumptions),
    ...(query && evidence && { price: { query: describeQuery(query), ...evidence } }),
  };
}

/** What `estimate` prints: totals under the names of the command-line contract, and every managed resource once. */
export function estimateJson(estimate: Estimate): object {
  const { totals, currency, notices, asOf } = estimate;
  return {
    schema: "costgate/estimate/1",
    currency,
    asOf,
    ...pricesOf(estimate),
    pastTotalMonthlyCost: totals.before.toString(),
    totalMonthlyCost: totals.after.toString(),
    diffTotalMonthlyCost: totals.delta.toString(),
    ...sharedTiersJson(estimate.sharedTiers),
    ...ranges("PastTotalMonthlyCost", totals.before, totals.low.before, totals.high.before),
    ...ranges("TotalMonthlyCost", totals.after, totals.low.after, totals.high.after),
    ...ranges("DiffTotalMonthlyCost", totals.delta, totals.low.delta, totals.high.delta),
    complete: totals.incomplete === 0 && totals.unknown === 0,
    notices,
    resources: estimate.resources.filter(({ action }) => action !== "planned-on-base").map(jsonResource),
  };
}

/** The report of the gate, edition 1 (schemas/report-1.json). Changed resources only: `estimate` gives all. */
export function gateJson(estimate: Estimate, verdict: Verdict, priceMove?: PriceMove, policy?: PolicyRecord): object {
  const { totals, currency, notices, asOf, resources } = estimate;
  return {
    schema: "costgate/report/1",
    verdict: verdict.outcome,
    exitCode: EXIT_CODE[verdict.outcome],
    judged: verdict.judged,
    ...(policy && { policy }),
    silent: verdict.silent,
    currency,
    asOf,
    ...pricesOf(estimate),
    totals: {
      pastMonthlyCost: totals.before.toString(),
      monthlyCost: totals.after.toString(),
      monthlyDelta: totals.unknown > 0 ? null : totals.delta.toString(),
      knownMonthlyDelta: totals.delta.toString(),
      ...ranges("PastMonthlyCost", totals.before, totals.low.before, totals.high.before),
      ...ranges("MonthlyCost", totals.after, totals.low.after, totals.high.after),
      ...ranges("KnownMonthlyDelta", totals.delta, totals.low.delta, totals.high.delta),
      monthlyIncrease: totals.increase.toString(),
      pendingMonthlyDelta: totals.pending.toString(),
      oneTimeCost: totals.oneTime.toString(),
      usageBasedMonthlyCost: totals.usageBased.toString(),
      usageBasedMonthlyDelta: totals.usageDelta.toString(),
      complete: totals.incomplete === 0 && totals.unknown === 0,
      unpriced: totals.unpriced,
      unsupported: totals.unsupported,
      needsUsage: totals.needsUsage,
    },
    ...sharedTiersJson(estimate.sharedTiers),
    ...(priceMove && { priceMove: jsonMove(priceMove) }),
    budgets: verdict.budgets.map(jsonStanding),
    findings: verdict.findings,
    ...(verdict.older !== undefined && { olderFindings: verdict.older }),
    ...byOwner(estimate),
    ...(verdict.decision && { decision: verdict.decision }),
    notices,
    resources: resources.filter(({ changed, pending }) => changed || pending?.isZero !== true).map(jsonResource),
  };
}

/** The snapshot that stands first; with several, all that answered. */
function pricesOf({ priceLists }: Estimate): { prices: PackIdentity | null; priceLists?: readonly PackIdentity[] } {
  return { prices: priceLists[0] ?? null, ...(priceLists.length > 1 && { priceLists }) };
}

const BY: Readonly<Record<OwnerKind, string>> = {
  environment: "byEnvironment",
  team: "byTeam",
  product: "byProduct",
  costCenter: "byCostCenter",
  costClass: "byCostClass",
};

/** Totals for each class that the policy defines. */
function byOwner({ resources, ownerKinds = [] }: Estimate): object {
  return Object.fromEntries(ownerKinds.map((kind) => [BY[kind], ownerTotals(resources, kind).map(jsonOwnerTotal)]));
}

function jsonOwnerTotal({ name, before, after, delta, isKnown }: OwnerTotal): object {
  return {
    name: name ?? null,
    pastMonthlyCost: before.toString(),
    monthlyCost: after.toString(),
    monthlyDelta: isKnown ? delta.toString() : null,
    knownMonthlyDelta: delta.toString(),
  };
}

/** Null is what cannot be told before apply. */
function jsonOwners({ untold = [], ...named }: Owners): { [kind in OwnerKind]?: string | null } {
  return { ...named, ...Object.fromEntries(untold.map((kind) => [kind, null])) };
}

function jsonStanding({ limit, before, value, over, ...rest }: BudgetStanding): object {
  return { ...rest, limit: limit.toString(), before: decimal(before), value: value.toString(), over: over.toString() };
}

function jsonMove({ drift: { from, to, amount, resources, unknown }, crossed }: PriceMove): object {
  return {
    from,
    to,
    monthlyDelta: amount.toString(),
    unknown,
    resources: resources.map((one) => ({ address: one.address, monthlyDelta: one.amount.toString() })),
    crossed: crossed.map(jsonStanding),
  };
}

function decimal(value: Exact | undefined): Decimal | null {
  return value?.toString() ?? null;
}

/** `low…` and `high…`, where one of them differs from what is expected. */
function ranges<K extends string>(name: K, ...[expected, low, high]: readonly (Exact | undefined)[]): { [P in `low${K}` | `high${K}`]?: Decimal | null } {
  if ([low, high].every((amount) => decimal(amount) === decimal(expected))) return {};
  return { [`low${name}`]: decimal(low), [`high${name}`]: decimal(high) } as { [P in `low${K}` | `high${K}`]: Decimal | null };
}

/** Leaves empty lists out. */
function some<K extends string, T>(key: K, list: readonly T[]): { [P in K]?: readonly T[] } {
  return list.length > 0 ? ({ [key]: list } as { [P in K]?: readonly T[] }) : {};
}
