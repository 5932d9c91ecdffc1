import { type Exact, exact } from "../../../base/exact.ts";
import { block, number, type Read, text, texts, unpriced } from "../../fields.ts";

/** What a service needs to know of its task definition. */
export const taskAttributes = {
  cpu: text(),
  memory: text(),
  requires_compatibilities: texts(),
  ephemeral_storage: block({ size_in_gib: number() }),
  runtime_platform: block({
    operating_system_family: text({ default: "LINUX", because: "ECS's default" }),
    cpu_architecture: text({ default: "X86_64", because: "ECS's default" }),
  }),
};

export type TaskDefinition = Read<typeof taskAttributes>;

/** vCPUs of a task: CPU units such as "256", or "0.25 vCPU". */
export function vcpus({ cpu }: TaskDefinition): Exact {
  return read(cpu, /^([\d.]+)\s*vcpu$/i, "cpu");
}

/** GB of a task: MiB such as "512", or "0.5 GB". */
export function memoryGb({ memory }: TaskDefinition): Exact {
  return read(memory, /^([\d.]+)\s*gb$/i, "memory");
}

/** A whole in words, or 1,024 parts of it. */
function read(written: string | undefined, inWords: RegExp, what: string): Exact {
  const amount = written?.trim() ?? unpriced(`the task definition sets no ${what}`);
  const whole = inWords.exec(amount)?.[1];
  if (whole === undefined && !/^\d+(\.\d+)?$/.test(amount)) unpriced(`${what} "${amount.slice(0, 40)}" of the task definition is not understood`);
  try {
    return whole === undefined ? exact(amount).over(1024) : exact(whole);
  } catch {
    return unpriced(`${what} "${amount.slice(0, 40)}" of the task definition is not understood`);
  }
}

/** Included in every Fargate task (Fargate pricing page). */
const INCLUDED_STORAGE_GIB = 20;

/** GB of a task's own storage that are billed. */
export function paidStorageGb({ ephemeral_storage: storage }: TaskDefinition): Exact {
  return (storage?.size_in_gib ?? exact(INCLUDED_STORAGE_GIB)).minus(INCLUDED_STORAGE_GIB).max(0);
}

/** What the usage types of Fargate have inserted: nothing for Linux on x86. */
export function platformInfix({ runtime_platform: platform }: TaskDefinition): "" | "ARM-" | "Windows-" {
  if (platform?.operating_system_family.toUpperCase().startsWith("WINDOWS")) return "Windows-";
  return platform?.cpu_architecture.toUpperCase() === "ARM64" ? "ARM-" : "";
}
