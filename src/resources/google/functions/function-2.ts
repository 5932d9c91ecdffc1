import { type Exact, exact } from "../../../base/exact.ts";
import { block, number, type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { kubernetesAmount, kubernetesGib } from "../shared/kubernetes-amount.ts";
import { type RunInstances, runComponents } from "../shared/run-instances.ts";

const attributes = {
  service_config: block({
    available_memory: text({ default: "256M", because: "the provider's default" }),
    available_cpu: text({ default: undefined, because: "what goes with the memory" }),
    min_instance_count: number({ default: 0, because: "Cloud Run's default" }),
    max_instance_count: number({ default: undefined, because: "Cloud Run's default" }),
  }),
} as const;

const usage = {
  monthly_function_invocations: usageNumber("invocations in a month"),
  request_duration_ms: usageNumber("milliseconds that an invocation takes on average"),
  concurrent_requests_per_instance: usageNumber("invocations that an instance works on at once, on average"),
} as const;

type Function2 = Read<typeof attributes> & Context<typeof usage, {}>;

/** vCPUs that go with up to so many MiB: cloud.google.com/run/docs/configuring/services/cpu, of functions. */
const VCPU: readonly (readonly [mib: number, vcpu: string])[] = [
  [128, "0.083"],
  [256, "0.167"],
  [512, "0.333"],
  [1024, "0.583"],
  [2048, "1"],
  [8192, "2"],
  [16_384, "4"],
  [32_768, "8"],
];

export const cloudFunction2: AnySheet = sheet({
  type: "google_cloudfunctions2_function",
  title: "Cloud Run function",
  pricing: "cloud.google.com/run/pricing",
  limits: ["Builds and the images that they store, events of Eventarc and data transfer are not priced."],
  attributes,
  usage,
  components: runComponents(instancesOf),
});

function instancesOf(r: Function2): RunInstances {
  const memory = (): string => r.service_config?.available_memory ?? "256M";
  return {
    get vcpu() {
      const set = r.service_config?.available_cpu;
      return set ? kubernetesAmount(set) : vcpuOf(memory());
    },
    get memoryGib() {
      return kubernetesGib(memory());
    },
    hasGpu: false,
    get least() {
      return r.service_config?.min_instance_count ?? exact(0);
    },
    get most() {
      return r.service_config?.max_instance_count;
    },
    mostBy: "service_config.max_instance_count",
    isInstanceBased: false,
    get requests() {
      return r.usage.monthly_function_invocations;
    },
    get durationMs() {
      return r.usage.request_duration_ms;
    },
    get concurrency() {
      return r.usage.concurrent_requests_per_instance;
    },
    hours: undefined,
    scaled: (one) => r.scaled(one),
    assume: (text) => r.assume(text),
  };
}

function vcpuOf(memory: string): Exact {
  const gib = kubernetesGib(memory);
  const [, vcpu] = VCPU.find(([mib]) => !gib.gt(mib / 1024)) ?? [];
  return exact(vcpu ?? unpriced(`the vCPUs that go with ${memory.slice(0, 40)} are not known`));
}
