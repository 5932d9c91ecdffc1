import { type Exact, exact } from "../../../base/exact.ts";
import { number, type Read, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";
import { activeSeconds, idleSeconds } from "../shared/request-time.ts";

const attributes = {
  available_memory_mb: number({ default: 256, because: "the provider's default" }),
  min_instances: number({ default: 0, because: "Cloud Functions' default" }),
} as const;

const usage = {
  monthly_function_invocations: usageNumber("invocations in a month"),
  request_duration_ms: usageNumber("milliseconds that an invocation takes on average"),
  monthly_outbound_data_gb: usageNumber("GB that leave the region in a month"),
} as const;

type Function1 = Read<typeof attributes> & Context<typeof usage, {}>;

/** GHz that go with the memory in MB: cloud.google.com/functions/pricing-1stgen, "Compute time". */
const GHZ: ReadonlyMap<string, string> = new Map([
  ["128", "0.2"],
  ["256", "0.4"],
  ["512", "0.8"],
  ["1024", "1.4"],
  ["2048", "2.4"],
  ["4096", "4.8"],
  ["8192", "4.8"],
]);

export const cloudFunction: AnySheet = sheet({
  type: "google_cloudfunctions_function",
  title: "Cloud Run function (first generation)",
  pricing: "cloud.google.com/functions/pricing-1stgen",
  limits: ["Builds and the images that they store are not priced."],
  attributes,
  usage,
  components: [
    working("CPU", "GHz-seconds", "(1st Gen) CPU", ghzOf),
    working("Memory", "GB-seconds", "(1st Gen) Memory", gbOf),
    idle("CPU of idle instances", "GHz-seconds", "idle cpu (min instances)", ghzOf),
    idle("Memory of idle instances", "GB-seconds", "(1st Gen) Memory", gbOf),
    {
      name: "Invocations",
      unit: "invocations",
      quantity: (r) => r.usage.monthly_function_invocations,
      price: google("Cloud Run Functions", "(1st Gen) Invocations", { place: "global" }),
    },
    {
      name: "Outbound data transfer",
      unit: "GB",
      quantity: (r) => r.usage.monthly_outbound_data_gb,
      price: google("Cloud Run Functions", "(1st Gen) Network Data Transfer Out"),
    },
  ],
});

function working(name: string, unit: string, words: string, size: (r: Function1) => Exact): Component<Function1> {
  return { name, detail: memoryOf, unit, quantity: (r) => secondsOf(r)?.times(size(r)), price: google("Cloud Run Functions", words) };
}

function idle(name: string, unit: string, words: string, size: (r: Function1) => Exact): Component<Function1> {
  return {
    name,
    detail: memoryOf,
    unit,
    when: (r) => !r.min_instances.isZero,
    quantity: (r) => idleSeconds(r.min_instances, secondsOf(r)).times(size(r)),
    price: google("Cloud Run Functions", words),
  };
}

function memoryOf({ available_memory_mb: memory }: Function1): string {
  return `${memory.toString()} MB`;
}

function secondsOf({ usage: { monthly_function_invocations: invocations, request_duration_ms: duration } }: Function1): Exact | undefined {
  return activeSeconds(invocations, duration);
}

function ghzOf({ available_memory_mb: memory }: Function1): Exact {
  return exact(GHZ.get(memory.toString()) ?? unpriced(`the GHz of ${memory.toString()} MB are not known`));
}

function gbOf({ available_memory_mb: memory }: Function1): Exact {
  return memory.over(1024);
}
