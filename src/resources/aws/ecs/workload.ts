import { type Exact, exact } from "../../../base/exact.ts";
import { block, blocks, number, type Read, text, texts } from "../../fields.ts";
import { type Context, referredBy, refersTo } from "../../sheet.ts";
import { NOWHERE, type Placement, spread, strategy } from "./placement.ts";
import { type TaskDefinition, taskAttributes } from "./task-size.ts";

const taskDefinition = refersTo("task_definition", "aws_ecs_task_definition", taskAttributes);
const included = { default: undefined, because: "what comes with the volume type" };

export const attributes = {
  desired_count: number(),
  launch_type: text(),
  capacity_provider_strategy: strategy,
  cluster: text(),
  volume_configuration: blocks({
    managed_ebs_volume: block({
      size_in_gb: number(),
      volume_type: text({ default: "gp3", because: "ECS's default" }),
      iops: number(included),
      throughput: number(included),
    }),
  }),
};

export const links = {
  taskDefinition,
  cluster: refersTo(
    "cluster",
    "aws_ecs_cluster",
    {},
    {
      providers: referredBy("aws_ecs_cluster_capacity_providers", "cluster_name", {
        capacity_providers: texts(),
        default_capacity_provider_strategy: strategy,
      }),
    },
  ),
  taskSets: referredBy(
    "aws_ecs_task_set",
    "service",
    { launch_type: text(), capacity_provider_strategy: strategy, scale: block({ value: number() }) },
    { taskDefinition },
  ),
  scaling: referredBy("aws_appautoscaling_target", "resource_id", { min_capacity: number(), max_capacity: number() }),
};

export type Service = Read<typeof attributes> & Context<{}, typeof links>;

/**
 * Tasks that run: as the team says for the target of autoscaling, else as the service asks for (AWS provider: 0 where it does not say), and at least
 * the target's minimum, which autoscaling starts.
 */
export function tasks(r: Service): Exact {
  const [target] = r.refs.scaling;
  if (!target) return r.desired_count ?? exact(0);
  const asked = target.usageNumber("capacity") ?? r.desired_count ?? exact(0);
  const value = r.refs.scaling.reduce((most, { min_capacity }) => most.max(min_capacity ?? 0), asked);
  return r.scaled({ value, least: () => target.min_capacity, most: () => target.max_capacity, by: "max_capacity", of: target.address });
}

/** Where tasks of the service, or of one of its task sets, run. */
function placement(r: Service, count: Exact, own: Pick<Service, "launch_type" | "capacity_provider_strategy">): Placement {
  if (own.launch_type !== undefined) return own.launch_type === "FARGATE" ? { ...NOWHERE, onDemand: count } : NOWHERE;
  if (own.capacity_provider_strategy.length > 0) return spread(count, own.capacity_provider_strategy);
  const cluster = r.refs.cluster;
  const providers = cluster?.refs.providers ?? [];
  const byDefault = providers.flatMap((provider) => provider.default_capacity_provider_strategy);
  if (byDefault.length > 0) return spread(count, byDefault);
  const needsFargate = r.refs.taskDefinition?.requires_compatibilities.join() === "FARGATE";
  const hasFargate = providers.some(({ capacity_providers }) => capacity_providers.includes("FARGATE"));
  const isPossible = hasFargate || (needsFargate && cluster === undefined && r.cluster !== undefined);
  if (!needsFargate || !isPossible) return NOWHERE;
  r.assume("it runs on Fargate: neither the service nor the plan's cluster says so, but the task definition allows nothing else");
  return { ...NOWHERE, onDemand: count };
}

/** Tasks of one definition, bought in one way. */
export interface Workload {
  readonly definition: TaskDefinition | undefined;
  readonly tasks: Exact;
  readonly purchase: "on-demand" | "spot";
}

export function workloads(r: Service): Workload[] {
  const sets = r.refs.taskSets.map((set) => ({
    set,
    definition: set.refs.taskDefinition,
    count: tasks(r)
      .times(set.scale?.value ?? 100)
      .over(100),
  }));
  const all = sets.length > 0 ? sets : [{ set: r, definition: r.refs.taskDefinition, count: tasks(r) }];
  return all.flatMap(({ set, definition, count }) => {
    const saysWhere = set.launch_type !== undefined || set.capacity_provider_strategy.length > 0;
    const { onDemand, spot } = placement(r, count, saysWhere ? set : r);
    const bought = [
      { definition, tasks: onDemand, purchase: "on-demand" as const },
      { definition, tasks: spot, purchase: "spot" as const },
    ];
    return bought.filter((workload) => !workload.tasks.isZero);
  });
}
