import { type Exact, exact } from "../../../base/exact.ts";
import { block, number, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  command: block({ name: text({ default: "glueetl", because: "the provider's default" }) }),
  max_capacity: number({ default: undefined, because: "the workers or AWS's default" }),
  number_of_workers: number({ default: undefined, because: "max_capacity or AWS's default" }),
  worker_type: text({ default: undefined, because: "workers of one DPU" }),
  execution_class: text({ default: "STANDARD", because: "AWS's default" }),
} as const;

const usage = { monthly_hours: usageNumber("hours that the job runs in a month; each run counts at least one minute") } as const;

type Job = Read<typeof attributes> & Context<typeof usage, {}>;

/** DPUs of a worker: AWS Glue, "Job" (worker type). R types have rates of their own. Z.2X: M-DPUs of Ray jobs. */
const DPUS: ReadonlyMap<string, string> = new Map([
  ["Standard", "1"],
  ["G.025X", "0.25"],
  ["G.1X", "1"],
  ["G.2X", "2"],
  ["G.4X", "4"],
  ["G.8X", "8"],
  ["G.12X", "12"],
  ["G.16X", "16"],
  ["Z.2X", "2"],
]);

/** AWS Glue, "Job" (MaxCapacity): what runs where a job says nothing. */
const DEFAULT_DPUS: ReadonlyMap<string, string> = new Map([
  ["glueetl", "10"],
  ["gluestreaming", "10"],
  ["pythonshell", "0.0625"],
]);

const kindOf = ({ command }: Job): string => command?.name ?? "glueetl";

function dpus(r: Job): Exact {
  if (r.max_capacity && !r.max_capacity.isZero) return r.max_capacity;
  const type = r.worker_type || "G.1X";
  const each = exact(DPUS.get(type) ?? unpriced(`the rate of workers of type ${type} is not known`));
  if (r.number_of_workers) return each.times(r.number_of_workers);
  const usual = DEFAULT_DPUS.get(kindOf(r)) ?? unpriced(`neither max_capacity nor number_of_workers is set for a job of kind ${kindOf(r)}`);
  r.assume(`neither max_capacity nor number_of_workers is set; assumed ${usual} DPU, AWS's default`);
  return exact(usual);
}

function duration(r: Job): Exact | undefined {
  return r.usage.monthly_hours?.times(dpus(r));
}

const isRay = (r: Job): boolean => kindOf(r) === "glueray";

export const job: AnySheet = sheet({
  type: "aws_glue_job",
  title: "Glue job",
  pricing: "aws.amazon.com/glue/pricing",
  limits: ["Autoscaling and workers that idle are not foreseen: all workers are counted while the job runs."],
  attributes,
  usage,
  components: [
    {
      name: "Duration",
      detail: (r) => `${dpus(r).toString()} DPU${r.execution_class === "FLEX" ? ", flex" : ""}`,
      unit: "DPU-hours",
      when: (r) => !isRay(r),
      quantity: duration,
      price: (r) => aws("AWSGlue", r.execution_class === "FLEX" ? "ETL Job run Flex" : "ETL-DPU-Hour"),
    },
    {
      name: "Duration",
      detail: (r) => `${dpus(r).toString()} M-DPU, Ray`,
      unit: "M-DPU-hours",
      when: isRay,
      quantity: duration,
      price: aws("AWSGlue", "ETL Ray Job run"),
    },
  ],
});
