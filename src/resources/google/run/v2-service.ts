import { exact } from "../../../base/exact.ts";
import { block, blocks, flag, number, type Read, text } from "../../fields.ts";
import { type AnySheet, type Context, sheet } from "../../sheet.ts";
import { type RunInstances, runComponents } from "../shared/run-instances.ts";
import { limits, serviceUsage, sizeOf } from "./container-limits.ts";

const noMinimum = { default: 0, because: "Cloud Run's default" };
const noMaximum = { default: undefined, because: "Cloud Run's default" };

const attributes = {
  template: block({
    containers: blocks({
      resources: block(
        // The provider's documentation: true where `resources` is not set, but false where it is and does not say.
        { limits, cpu_idle: flag({ default: false, because: "the provider's default where resources are set" }) },
        { because: "1 vCPU and 512 MiB while it works on requests, Cloud Run's defaults" },
      ),
    }),
    scaling: block({ min_instance_count: number(noMinimum), max_instance_count: number(noMaximum) }, { because: "no least number of instances" }),
  }),
  scaling: block(
    {
      scaling_mode: text({ default: "AUTOMATIC", because: "Cloud Run's default" }),
      min_instance_count: number(noMinimum),
      manual_instance_count: number(noMinimum),
    },
    { because: "no least number of instances" },
  ),
} as const;

type Service = Read<typeof attributes> & Context<typeof serviceUsage, {}>;

export const v2Service: AnySheet = sheet({
  type: "google_cloud_run_v2_service",
  title: "Cloud Run service",
  pricing: "cloud.google.com/run/pricing",
  limits: ["Data transfer is not priced.", "Instances beyond the least are known by usage only; committed use discounts are not applied."],
  attributes,
  usage: serviceUsage,
  components: runComponents(instancesOf),
});

function instancesOf(r: Service): RunInstances {
  const size = sizeOf(r.template?.containers ?? []);
  return {
    get vcpu() {
      return size.vcpu;
    },
    get memoryGib() {
      return size.memoryGib;
    },
    get hasGpu() {
      return size.hasGpu;
    },
    get least() {
      if (isManual(r)) return r.scaling?.manual_instance_count ?? exact(0);
      return (r.template?.scaling?.min_instance_count ?? exact(0)).max(r.scaling?.min_instance_count ?? 0);
    },
    get most() {
      return isManual(r) ? r.scaling?.manual_instance_count : r.template?.scaling?.max_instance_count;
    },
    mostBy: "template.scaling.max_instance_count",
    get isInstanceBased() {
      return (r.template?.containers ?? []).some(({ resources }) => resources?.cpu_idle === false);
    },
    get requests() {
      return r.usage.monthly_requests;
    },
    get durationMs() {
      return r.usage.average_request_duration_ms;
    },
    get concurrency() {
      return r.usage.concurrent_requests_per_instance;
    },
    get hours() {
      return r.usage.instance_hrs;
    },
    scaled: (one) => r.scaled(one),
    assume: (text) => r.assume(text),
  };
}

/** Instances whose number somebody sets are kept as the least ones are: cloud.google.com/run/docs/configuring/services/manual-scaling. */
function isManual({ scaling }: Service): boolean {
  return scaling?.scaling_mode === "MANUAL";
}
