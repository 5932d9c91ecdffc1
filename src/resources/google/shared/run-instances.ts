import type { Exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { HOURS_A_MONTH } from "../../month.ts";
import { google } from "../../price-query.ts";
import type { Scaled } from "../../scaled.ts";
import type { Component } from "../../sheet.ts";
import { activeSeconds, idleSeconds, SECONDS_A_MONTH } from "./request-time.ts";

/** What Cloud Run bills the instances of a service by. Getters that read when asked: an unknown figure then spoils its own line only. */
export interface RunInstances {
  /** Of one instance. */
  readonly vcpu: Exact;
  /** Of one instance. */
  readonly memoryGib: Exact;
  readonly hasGpu: boolean;
  /** Instances that are always there. */
  readonly least: Exact;
  /** Undefined where no limit is set. */
  readonly most: Exact | undefined;
  /** The attribute that sets `most`. */
  readonly mostBy: string;
  /** Billed as long as there is an instance, not only while it works on requests. */
  readonly isInstanceBased: boolean;
  /** Of a month. */
  readonly requests: Exact | undefined;
  readonly durationMs: Exact | undefined;
  /** Requests that one instance works on at once, on average. */
  readonly concurrency: Exact | undefined;
  /** Hours of a month in which each of the least instances runs, or the only one. */
  readonly hours: Exact | undefined;
  readonly scaled: (one: Scaled) => Exact;
  readonly assume: (text: string) => void;
}

/** Lines of a service on Cloud Run. */
export function runComponents<R>(of: (r: R) => RunInstances): Component<R>[] {
  return [
    resource("CPU allocation time", "vCPU-seconds", "CPU", of, ({ vcpu }) => vcpu),
    resource("Memory allocation time", "GiB-seconds", "Memory", of, ({ memoryGib }) => memoryGib),
    idle("CPU of idle instances", "vCPU-seconds", "vcpu idle (min instances)", of, ({ vcpu }) => vcpu),
    // A waiting instance's memory costs what a working one's does: cloud.google.com/run/pricing.
    idle("Memory of idle instances", "GiB-seconds", "Services Memory (Request-based billing)", of, ({ memoryGib }) => memoryGib),
    {
      name: "Requests",
      unit: "requests",
      when: (r) => !of(r).isInstanceBased,
      quantity: (r) => of(r).requests,
      price: google("Cloud Run", "Requests", { place: "global" }),
    },
    {
      name: "GPU",
      unit: "hours",
      when: (r) => of(r).hasGpu,
      quantity: (r) => instanceSeconds(of(r))?.over(3600),
      price: () => unpriced("the price of GPUs on Cloud Run is not known"),
    },
  ];
}

function resource<R>(name: string, unit: string, word: string, of: (r: R) => RunInstances, size: (one: RunInstances) => Exact): Component<R> {
  return {
    name,
    detail: (r) => `${billingOf(of(r))} billing`,
    unit,
    quantity: (r) => {
      const one = of(r);
      const seconds = one.isInstanceBased ? instanceSeconds(one) : workingSeconds(one);
      return seconds?.times(size(one));
    },
    price: (r) => google("Cloud Run", `Services ${word} (${billingOf(of(r))} billing)`),
  };
}

function idle<R>(name: string, unit: string, words: string, of: (r: R) => RunInstances, size: (one: RunInstances) => Exact): Component<R> {
  return {
    name,
    unit,
    when: (r) => !of(r).isInstanceBased && !of(r).least.isZero,
    quantity: (r) => idleSeconds(of(r).least, workingSeconds(of(r))).times(size(of(r))),
    price: google("Cloud Run", words),
  };
}

function billingOf({ isInstanceBased }: RunInstances): string {
  return isInstanceBased ? "Instance-based" : "Request-based";
}

function workingSeconds({ requests, durationMs, concurrency, assume }: RunInstances): Exact | undefined {
  const seconds = activeSeconds(requests, durationMs);
  if (seconds && !concurrency) assume("each instance works on one request at a time (give usage concurrent_requests_per_instance)");
  return seconds && concurrency ? seconds.over(concurrency.max(1)) : seconds;
}

/** Of all instances; undefined where nobody says how long they run and none is kept. */
function instanceSeconds(one: RunInstances): Exact | undefined {
  const { hours, least, most, mostBy } = one;
  if (hours === undefined && least.isZero) return undefined;
  const value = hours ? hours.times(least.max(1)).over(HOURS_A_MONTH) : least;
  return one.scaled({ value, least: () => least, most: () => most, by: mostBy }).times(SECONDS_A_MONTH);
}
