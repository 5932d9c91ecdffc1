import { type Exact, exact } from "../../../base/exact.ts";
import { block, number, type Read, unpriced } from "../../fields.ts";

/** Attributes with which a database or a container says how much throughput it has. */
export const throughputAttributes = {
  throughput: number({ default: undefined, because: "not set" }),
  autoscale_settings: block({ max_throughput: number() }),
} as const;

export type WithThroughput = Read<typeof throughputAttributes>;

/** Request units a second that are provisioned, or the most to which they scale; undefined where there are none of its own. */
export type Throughput = { kind: "provisioned"; units: Exact } | { kind: "autoscale"; most: Exact };

export function throughputOf({ throughput, autoscale_settings: autoscale }: WithThroughput): Throughput | undefined {
  if (autoscale) return { kind: "autoscale", most: autoscale.max_throughput ?? unpriced("autoscale_settings.max_throughput is not set") };
  return throughput === undefined ? undefined : { kind: "provisioned", units: throughput };
}

/** Autoscale never goes below a tenth: learn.microsoft.com/azure/cosmos-db/provision-throughput-autoscale. */
export function leastOf(most: Exact): Exact {
  return most.over(10);
}

/** What a container has where neither it nor its database says anything: learn.microsoft.com/azure/cosmos-db/set-throughput. */
export const DEFAULT_UNITS: Exact = exact(400);

/** Autoscale costs half as much again, unless all regions are written to: learn.microsoft.com/azure/cosmos-db/autoscale-faq. */
export const AUTOSCALE_RATE = "1.5";

/** Availability zones cost a quarter more, unless all regions are written to or throughput scales: azure.microsoft.com/pricing/details/cosmos-db. */
export const ZONES_RATE = "1.25";
