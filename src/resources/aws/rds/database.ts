import { type Exact, exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { forLast } from "../../for-last.ts";
import { aws, type PriceQuery } from "../../price-query.ts";
import { type Component, usageNumber } from "../../sheet.ts";
import { purchaseOf, type ReservationUsage, reservationFee, reservationUsage } from "../shared/reservation.ts";
import { extendedSupportOf } from "./extended-support.ts";
import { familyOf, shortened, vcpusOf } from "./instance-class.ts";

/** Usage keys of everything that runs database instances. */
export const databaseUsage = {
  ...reservationUsage,
  monthly_cpu_credit_hrs: usageNumber("hours a month in which each vCPU bursts beyond its baseline (t3 and t4g, unlimited mode)"),
  vcpu_count: usageNumber("vCPUs, where they differ from the class's"),
  monthly_additional_performance_insights_requests: usageNumber("requests a month to the Performance Insights API beyond the first million"),
} as const;

type DatabaseUsage = ReservationUsage & { readonly [K in Exclude<keyof typeof databaseUsage, keyof ReservationUsage>]: Exact | undefined };

/** Database instances that are billed together. Getters that read when asked: an unknown figure then spoils its own line only. */
export interface Database {
  readonly engine: string;
  readonly version: string | undefined;
  /** Opted out of paid support: AWS upgrades it instead. */
  readonly isExtendedSupportOff: boolean;
  /** "db.r6g.large"; "db.serverless" is billed by capacity units. */
  readonly instanceClass: string;
  /** "CreateDBInstance:0014". */
  readonly operation: string;
  /** "InstanceUsage", "Multi-AZUsage", "MirrorUsage", "Multi-AZClusterUsage", "InstanceUsageIOOptimized". */
  readonly usageType: string;
  /** "Single-AZ", for people. */
  readonly deployment: string;
  /** Machines in it, standbys included. */
  readonly machines: number;
  /** Machines that can be queried, and are therefore watched by Performance Insights. */
  readonly readable: number;
  readonly insights: boolean;
  /** Days; undefined: the 7 that are free. */
  readonly insightsDays: Exact | undefined;
  /** Aurora capacity units in an average hour, of a serverless instance. */
  readonly capacity?: Exact | undefined;
  readonly usage: DatabaseUsage;
  readonly asOf: string;
}

export function isServerless(database: Database): boolean {
  return database.instanceClass === "db.serverless";
}

/** What database instances are billed for beside their storage; `of` finds them in what the sheet's closures see. */
export function databaseComponents<R>(make: (r: R) => Database, when: (r: R) => boolean = () => true): Component<R>[] {
  const of = forLast(make);
  const instancePrice = (r: R, purchase: string): PriceQuery => {
    const { usageType, instanceClass, operation } = of(r);
    return aws("AmazonRDS", `${usageType}:${shortened(instanceClass)}`, { operation, purchase });
  };
  const isProvisioned = (r: R): boolean => when(r) && !isServerless(of(r));
  const fee = reservationFee<R>(
    (r) => purchaseOf(of(r).usage),
    () => 1,
    instancePrice,
  );
  return [
    {
      name: "Database instance",
      detail: (r) => [purchaseOf(of(r).usage).split("/")[0], of(r).deployment, of(r).instanceClass].join(", "),
      unit: "hours",
      hourly: true,
      when: isProvisioned,
      quantity: () => 1,
      price: (r) => instancePrice(r, purchaseOf(of(r).usage)),
    },
    { ...fee, when: (r) => isProvisioned(r) && fee.when?.(r) === true },
    {
      name: "CPU credits",
      detail: (r) => `unlimited mode, ${familyOf(of(r).instanceClass)}`,
      unit: "vCPU-hours",
      when: (r) => isProvisioned(r) && of(r).usage.monthly_cpu_credit_hrs !== undefined && /^db\.t[34]/.test(of(r).instanceClass),
      quantity: (r) => of(r).usage.monthly_cpu_credit_hrs?.times(vcpus(of(r))),
      price: (r) => aws("AmazonRDS", `CPUCredits:db.${familyOf(of(r).instanceClass)}`, { operation: of(r).operation }),
    },
    ...insightsComponents(of, when),
    {
      name: "Extended support",
      detail: (r) => (supportOf(of(r)).includes("Yr3") ? "year 3" : "years 1 and 2"),
      unit: "vCPU-hours",
      hourly: true,
      when: (r) => when(r) && !of(r).isExtendedSupportOff && supportOf(of(r)) !== "",
      quantity: (r) => vcpus(of(r)).times(of(r).machines),
      price: (r) => (isServerless(of(r)) ? unpriced("extended support of serverless capacity has no known billing words") : aws("AmazonRDS", supportOf(of(r)))),
    },
  ];
}

/** Days that AWS keeps the data for nothing: aws.amazon.com/rds/performance-insights/pricing. */
const FREE_DAYS = 7;

/** Retention is offered in months of 31 days, and as 731 days for two years. */
const DAYS_A_MONTH = 31;

function insightsComponents<R>(of: (r: R) => Database, when: (r: R) => boolean): Component<R>[] {
  const unitOf = (r: R): string => (isServerless(of(r)) ? "Serverless" : "Provisioned");
  const size = (r: R): Exact | undefined => (isServerless(of(r)) ? of(r).capacity : vcpus(of(r)).times(of(r).readable));
  const further = (r: R): Exact => monthsOf(of(r)).minus(1);
  const retention = (kind: string, isServerlessLine: boolean): Component<R> => ({
    name: "Performance Insights retention",
    detail: (r) => (kind === "FMR" ? "first month" : `${further(r).toString()} further months`),
    unit: isServerlessLine ? "ACU-months" : "vCPU-months",
    when: (r) => when(r) && isServerless(of(r)) === isServerlessLine && isKept(of(r)) && (kind === "FMR" || !further(r).isZero),
    quantity: (r) => (kind === "FMR" ? size(r) : size(r)?.times(further(r))),
    price: (r) => aws("AmazonRDS", `PI_LTR_${kind}:${unitOf(r)}`),
  });
  return [
    ...[false, true].flatMap((isServerlessLine) => ["FMR", "AMR"].map((kind) => retention(kind, isServerlessLine))),
    {
      name: "Performance Insights API",
      unit: "requests",
      when: (r) => when(r) && of(r).insights,
      quantity: (r) => of(r).usage.monthly_additional_performance_insights_requests,
      price: aws("AmazonRDS", "PI_API"),
    },
  ];
}

function isKept({ insights, insightsDays }: Database): boolean {
  return insights && insightsDays?.gt(FREE_DAYS) === true;
}

function monthsOf({ insightsDays }: Database): Exact {
  return (insightsDays ?? exact(0)).over(DAYS_A_MONTH).ceil();
}

function vcpus({ instanceClass, usage }: Database): Exact {
  return usage.vcpu_count ?? exact(vcpusOf(instanceClass));
}

/** The usage type of its extended support, "" while its version is included. */
function supportOf({ engine, version, asOf }: Database): string {
  return extendedSupportOf(engine, version, asOf) ?? "";
}
