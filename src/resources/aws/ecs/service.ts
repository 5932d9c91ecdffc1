import type { Exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Component, part, sheet } from "../../sheet.ts";
import { type Volume, volumeComponents } from "../shared/ebs-volume.ts";
import { memoryGb, paidStorageGb, platformInfix, type TaskDefinition, vcpus } from "./task-size.ts";
import { attributes, links, type Service, tasks, type Workload, workloads } from "./workload.ts";

function definitionOf({ definition }: Workload): TaskDefinition {
  return definition ?? unpriced("the task definition is not in the plan");
}

/** Billed for every task and hour; `amount` is that of one task. */
function fargate(
  name: string,
  unit: string,
  usageType: (infix: string) => string,
  amount: (task: TaskDefinition) => Exact,
  more: Partial<Component<Workload>> = {},
): Component<Workload> {
  return {
    name,
    detail: (r) => `${r.tasks.toString()} × ${amount(definitionOf(r)).toString()}, ${r.purchase === "spot" ? "Fargate Spot" : "Fargate"}`,
    unit,
    hourly: true,
    quantity: (r) => amount(definitionOf(r)).times(r.tasks),
    price: (r) => aws("AmazonECS", usageType(platformInfix(definitionOf(r))), { purchase: r.purchase }),
    ...more,
  };
}

function volumes(r: Service): Volume[] {
  return r.volume_configuration.flatMap(({ managed_ebs_volume: volume }) => {
    if (!volume) return [];
    return {
      get type() {
        return volume.volume_type;
      },
      get size() {
        return volume.size_in_gb ?? unpriced("the size is the snapshot's, which the plan does not have");
      },
      get iops() {
        return volume.iops;
      },
      get throughput() {
        return volume.throughput;
      },
      count: tasks(r),
      ioRequests: undefined,
    };
  });
}

export const service: AnySheet = sheet({
  type: "aws_ecs_service",
  title: "ECS service",
  pricing: "aws.amazon.com/fargate/pricing",
  limits: ["Public addresses of tasks and data transfer are not priced."],
  attributes,
  references: links,
  free: (r) => (workloads(r).length === 0 && volumes(r).length === 0 ? noneReason(r) : undefined),
  parts: [
    part({
      name: "tasks",
      each: workloads,
      components: [
        fargate("vCPU", "vCPU-hours", (infix) => `Fargate-${infix}vCPU-Hours:perCPU`, vcpus),
        fargate("Memory", "GB-hours", (infix) => `Fargate-${infix}GB-Hours`, memoryGb),
        fargate("Windows licence", "vCPU-hours", () => "Fargate-Windows-OS-Hours:perCPU", vcpus, {
          when: ({ definition }) => definition !== undefined && platformInfix(definition) === "Windows-",
        }),
        fargate("Ephemeral storage", "GB-hours", () => "Fargate-EphemeralStorage-GB-Hours", paidStorageGb, {
          when: ({ definition }) => definition !== undefined && !paidStorageGb(definition).isZero,
        }),
      ],
    }),
    part({ name: "volume_configuration", each: volumes, components: volumeComponents((volume: Volume) => volume) }),
  ],
});

function noneReason(r: Service): string {
  if (tasks(r).isZero) return "it asks for no tasks";
  return r.launch_type === "EXTERNAL" ? "ECS Anywhere is billed by registered server" : "its tasks run on instances, which are billed themselves";
}
