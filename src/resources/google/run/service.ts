import { exact } from "../../../base/exact.ts";
import { block, blocks, flag, number, type Read } from "../../fields.ts";
import { type AnySheet, type Context, sheet } from "../../sheet.ts";
import { type RunInstances, runComponents } from "../shared/run-instances.ts";
import { resources, serviceUsage, sizeOf } from "./container-limits.ts";

const unset = { because: "Cloud Run's default" };
const notSet = { default: undefined, ...unset };

const throttling = { ...flag(notSet), from: "run.googleapis.com/cpu-throttling" };

const attributes = {
  metadata: block({ annotations: block({ throttling, least: { ...number(notSet), from: "run.googleapis.com/minScale" } }, unset) }, unset),
  template: block({
    metadata: block(
      {
        annotations: block(
          {
            throttling,
            least: { ...number(notSet), from: "autoscaling.knative.dev/minScale" },
            most: { ...number(notSet), from: "autoscaling.knative.dev/maxScale" },
          },
          unset,
        ),
      },
      unset,
    ),
    spec: block({ containers: blocks({ resources }) }),
  }),
} as const;

type Service = Read<typeof attributes> & Context<typeof serviceUsage, {}>;

export const service: AnySheet = sheet({
  type: "google_cloud_run_service",
  title: "Cloud Run service (first version of the API)",
  pricing: "cloud.google.com/run/pricing",
  limits: ["Data transfer is not priced.", "Instances beyond the least are known by usage only; committed use discounts are not applied."],
  attributes,
  usage: serviceUsage,
  components: runComponents(instancesOf),
});

function instancesOf(r: Service): RunInstances {
  const ofRevision = r.template?.metadata?.annotations;
  const ofService = r.metadata?.annotations;
  const size = sizeOf(r.template?.spec?.containers ?? []);
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
      return (ofRevision?.least ?? exact(0)).max(ofService?.least ?? 0);
    },
    get most() {
      return ofRevision?.most;
    },
    mostBy: "template.metadata.annotations",
    get isInstanceBased() {
      return (ofRevision?.throttling ?? ofService?.throttling) === false;
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
