import { google } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";

const usage = {
  monthly_batch_vcpu_hours: usageNumber("hours of a month that all vCPUs of batch workers take"),
  monthly_batch_memory_gb_hours: usageNumber("hours of a month times GB of batch workers"),
  monthly_batch_shuffle_gb: usageNumber("GB that Dataflow Shuffle processes in a month"),
  monthly_streaming_vcpu_hours: usageNumber("hours of a month that all vCPUs of streaming workers take"),
  monthly_streaming_memory_gb_hours: usageNumber("hours of a month times GB of streaming workers"),
  monthly_streaming_engine_units: usageNumber("compute units of Streaming Engine in a month"),
} as const;

type Job = Context<typeof usage, {}>;

export const job: AnySheet = sheet({
  type: ["google_dataflow_flex_template_job", "google_dataflow_job"],
  title: "Dataflow job",
  pricing: "cloud.google.com/dataflow/pricing",
  limits: [
    "A plan does not say whether a job is batch or streaming, nor how long it runs: give what it is billed for.",
    "Disks, GPUs, Dataflow Prime and FlexRS are not priced.",
  ],
  attributes: {},
  usage,
  components: [
    line("vCPUs", "batch", "vCPU-hours", "monthly_batch_vcpu_hours", "vCPU Time Batch"),
    line("Memory", "batch", "GB-hours", "monthly_batch_memory_gb_hours", "RAM Time Batch"),
    line("Shuffle", "batch", "GB", "monthly_batch_shuffle_gb", "batch shuffle"),
    line("vCPUs", "streaming", "vCPU-hours", "monthly_streaming_vcpu_hours", "vCPU Time Streaming"),
    line("Memory", "streaming", "GB-hours", "monthly_streaming_memory_gb_hours", "RAM Time Streaming"),
    line("Streaming Engine", "streaming", "unit-hours", "monthly_streaming_engine_units", "streaming engine compute unit"),
  ],
});

function line(name: string, kind: string, unit: string, key: keyof typeof usage, words: string): Component<Job> {
  return { name, detail: () => kind, unit, quantity: (r) => r.usage[key], price: google("Cloud Dataflow", words) };
}
