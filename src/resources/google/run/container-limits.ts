import { type Exact, sum } from "../../../base/exact.ts";
import { block, type Read, text } from "../../fields.ts";
import { usageNumber } from "../../sheet.ts";
import { kubernetesAmount, kubernetesGib } from "../shared/kubernetes-amount.ts";

const notSet = { because: "1 vCPU and 512 MiB, Cloud Run's defaults" };

/** What a container may use: the map `limits`. */
export const limits = block(
  {
    cpu: text({ default: "1", because: "Cloud Run's default" }),
    memory: text({ default: "512Mi", because: "Cloud Run's default" }),
    gpu: { ...text({ default: "0", because: "no GPU" }), from: "nvidia.com/gpu" },
  },
  notSet,
);

/** Cloud Run's blocks of one container, with more attributes where a type has some. */
export const resources = block({ limits }, notSet);

interface Container {
  readonly resources: Read<{ limits: typeof limits }> | undefined;
}

/** Of one instance, all containers together; without any, one with the defaults. */
export function sizeOf(containers: readonly Container[]): { readonly vcpu: Exact; readonly memoryGib: Exact; readonly hasGpu: boolean } {
  const all: readonly Container[] = containers.length > 0 ? containers : [{ resources: undefined }];
  return {
    get vcpu() {
      return sum(all.map((one) => kubernetesAmount(one.resources?.limits?.cpu ?? "1")));
    },
    get memoryGib() {
      return sum(all.map((one) => kubernetesGib(one.resources?.limits?.memory ?? "512Mi")));
    },
    get hasGpu() {
      return all.some((one) => !kubernetesAmount(one.resources?.limits?.gpu ?? "0").isZero);
    },
  };
}

/** Usage of both types of services. */
export const serviceUsage = {
  monthly_requests: usageNumber("requests in a month"),
  average_request_duration_ms: usageNumber("milliseconds that a request takes on average"),
  concurrent_requests_per_instance: usageNumber("requests that an instance works on at once, on average"),
  instance_hrs: usageNumber("hours of a month in which each instance runs; only where CPU is always allocated"),
} as const;
