import { type Exact, exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { HOURS_A_MONTH } from "../../month.ts";
import { usageNumber } from "../../sheet.ts";

/** A kind of load balancer, and what one of its capacity units holds. */
export interface BalancerKind {
  name: string;
  newConnections: number;
  activeConnections: number;
  ruleEvaluations: number | undefined;
}

/** What one capacity unit holds: aws.amazon.com/elasticloadbalancing/pricing (for EC2 targets and TCP). */
const KINDS: ReadonlyMap<string, BalancerKind> = new Map([
  ["application", { name: "Application", newConnections: 25, activeConnections: 3000, ruleEvaluations: 1000 }],
  ["network", { name: "Network", newConnections: 800, activeConnections: 100_000, ruleEvaluations: undefined }],
  ["gateway", { name: "Gateway", newConnections: 600, activeConnections: 60_000, ruleEvaluations: undefined }],
]);

export const capacityUsage = {
  new_connections: usageNumber("new connections a second, on average"),
  active_connections: usageNumber("active connections, on average"),
  processed_bytes_gb: usageNumber("GB processed a month"),
  rule_evaluations: usageNumber("rule evaluations a second beyond the first 10 rules, on average (application load balancers)"),
} as const;

export type CapacityUsage = { readonly [K in keyof typeof capacityUsage]: Exact | undefined };

/** By load_balancer_type. */
export function balancerKind(type: string): BalancerKind {
  return KINDS.get(type) ?? unpriced(`load_balancer_type is ${type}, not one of ${[...KINDS.keys()].join(", ")}`);
}

/** AWS charges for the dimension that is used most; undefined when no usage is given. */
export function capacityUnits({ newConnections, activeConnections, ruleEvaluations }: BalancerKind, usage: CapacityUsage): Exact | undefined {
  const dimensions = [
    usage.new_connections?.over(newConnections),
    usage.active_connections?.over(activeConnections),
    usage.processed_bytes_gb?.over(HOURS_A_MONTH), // 1 GB an hour
    ruleEvaluations === undefined ? undefined : usage.rule_evaluations?.over(ruleEvaluations),
  ].filter((units) => units !== undefined);
  return dimensions.length === 0 ? undefined : dimensions.reduce((most, units) => most.max(units), exact(0));
}
