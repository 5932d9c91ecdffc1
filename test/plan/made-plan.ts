import type { Change, Plan } from "../../src/plan/change.ts";
import { type PlanOptions, readPlan } from "../../src/plan/read-plan.ts";

type Json = Record<string, unknown>;

/** A small plan with two changes, for tests to alter. */
export function madePlan(extra: Json = {}): Json {
  return {
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: { root_module: {} },
    resource_changes: [made("aws_instance.web", { instance_type: "t3.micro" }), made("aws_sqs_queue.jobs", { fifo_queue: false })],
    configuration: { provider_config: {}, root_module: {} },
    ...extra,
  };
}

/** One element of resource_changes. */
export function made(address: string, after: Json | null, change: Json = {}, extra: Json = {}): Json {
  const [type, rest = ""] = address.split(".");
  const actions = after === null ? ["delete"] : ["create"];
  return {
    address,
    mode: "managed",
    type,
    name: rest.replace(/\[.*/, ""),
    provider_name: "registry.terraform.io/hashicorp/aws",
    ...extra,
    change: { actions, before: null, after, ...change },
  };
}

export function read(plan: unknown, options?: PlanOptions): Promise<Plan> {
  const bytes = typeof plan === "string" ? Buffer.from(plan) : plan instanceof Uint8Array ? plan : Buffer.from(JSON.stringify(plan));
  return readPlan({ name: "plan.json", bytes }, options);
}

export async function changesOf(plan: unknown, options?: PlanOptions): Promise<Change[]> {
  return [...(await read(plan, options)).changes()];
}

/** All that a change says, its values and regions too: these are read when they are asked for. */
export function told(change: Change): Json {
  const { address, module, type, name, index, provider, action, imported, deposed, hasBefore, hasAfter, before, after, regionBefore, regionAfter } = change;
  return { address, module, type, name, index, provider, action, imported, deposed, hasBefore, hasAfter, before, after, regionBefore, regionAfter };
}

export async function toldOf(plan: unknown, options?: PlanOptions): Promise<string> {
  return JSON.stringify((await changesOf(plan, options)).map(told));
}

/** The only change of a plan made of one element. */
export async function only(element: Json, extra: Json = {}, options?: PlanOptions): Promise<Change> {
  const changes = await changesOf(madePlan({ resource_changes: [element], ...extra }), options);
  const [change] = changes;
  if (!change || changes.length !== 1) throw new Error(`${changes.length} changes`);
  return change;
}
