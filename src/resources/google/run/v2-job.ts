import type { Exact } from "../../../base/exact.ts";
import { block, blocks, number, type Read, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";
import { resources, sizeOf } from "./container-limits.ts";

const attributes = {
  template: block({
    task_count: number({ default: 1, because: "the provider's default" }),
    template: block({ containers: blocks({ resources }) }),
  }),
} as const;

const usage = {
  monthly_job_executions: usageNumber("executions of the job in a month"),
  average_task_execution_mins: usageNumber("minutes that each task of an execution takes on average"),
} as const;

type Job = Read<typeof attributes> & Context<typeof usage, {}>;

export const v2Job: AnySheet = sheet({
  type: "google_cloud_run_v2_job",
  title: "Cloud Run job",
  pricing: "cloud.google.com/run/pricing",
  limits: ["Retries, data transfer and committed use discounts are not priced."],
  attributes,
  usage,
  components: [
    line("CPU allocation time", "vCPU-seconds", "CPU", (size) => size.vcpu),
    line("Memory allocation time", "GiB-seconds", "Memory", (size) => size.memoryGib),
    {
      name: "GPU",
      unit: "hours",
      when: (r) => sizeOf(containersOf(r)).hasGpu,
      quantity: (r) => secondsOf(r)?.over(3600),
      price: () => unpriced("the price of GPUs on Cloud Run is not known"),
    },
  ],
});

function line(name: string, unit: string, word: string, amount: (size: ReturnType<typeof sizeOf>) => Exact): Component<Job> {
  return { name, unit, quantity: (r) => secondsOf(r)?.times(amount(sizeOf(containersOf(r)))), price: google("Cloud Run", `Jobs ${word}`) };
}

function containersOf(r: Job): NonNullable<NonNullable<Job["template"]>["template"]>["containers"] {
  return r.template?.template?.containers ?? [];
}

/** Of all tasks; each is billed for a minute at least: cloud.google.com/run/pricing. */
function secondsOf({ template, usage: { monthly_job_executions: executions, average_task_execution_mins: minutes } }: Job): Exact | undefined {
  return (
    minutes &&
    executions
      ?.times(template?.task_count ?? 1)
      .times(minutes.max(1))
      .times(60)
  );
}
