import { type Exact, exact } from "../../../base/exact.ts";
import { number, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type Component, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  environment_class: text({ default: "mw1.small", because: "AWS's default" }),
  min_workers: number({ default: 1, because: "AWS's default" }),
  schedulers: number({ default: undefined, because: "AWS's default, which is included" }),
  min_webservers: number({ default: undefined, because: "AWS's default, which is included" }),
};

const usage = {
  additional_workers: usageNumber("workers beyond the one included, on average"),
  additional_schedulers: usageNumber("schedulers beyond those included, where the attribute does not say"),
  additional_webservers: usageNumber("web servers beyond those included, on average"),
  meta_database_gb: usageNumber("GB of the meta database, averaged over the month"),
} as const;

type Environment = Read<typeof attributes> & Context<typeof usage, {}>;

/** As in "Environment Small". Nothing is added to an environment of class mw1.micro. */
const SIZES: ReadonlyMap<string, string> = new Map([
  ["mw1.micro", "Micro"],
  ["mw1.small", "Small"],
  ["mw1.medium", "Medium"],
  ["mw1.large", "Large"],
  ["mw1.xlarge", "XLarge"],
  ["mw1.2xlarge", "2XLarge"],
]);

/** What comes with an environment: aws.amazon.com/managed-workflows-for-apache-airflow/pricing. */
const INCLUDED = { workers: 1, schedulers: 2, webservers: 2 };

export const environment = sheet({
  type: "aws_mwaa_environment",
  title: "MWAA environment",
  pricing: "aws.amazon.com/managed-workflows-for-apache-airflow/pricing",
  limits: ["Logs, the bucket, the queue and data transfer of an environment are billed by their services."],
  attributes,
  usage,
  components: [
    {
      name: "Environment",
      detail: sizeOf,
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: (r) => aws("AmazonMWAA", `Environment ${sizeOf(r)}`),
    },
    { ...additional("Additional workers", "Worker", workersOf), when: (r) => sizeOf(r) !== "Micro" },
    additional("Additional schedulers", "Scheduler", (r) => beyond(r.schedulers, INCLUDED.schedulers) ?? r.usage.additional_schedulers),
    additional("Additional web servers", "WebServer", (r) => r.usage.additional_webservers ?? beyond(r.min_webservers, INCLUDED.webservers)),
    {
      name: "Meta database",
      unit: "GB-months",
      quantity: (r) => r.usage.meta_database_gb,
      price: aws("AmazonMWAA", "Airflow-StandardDatabaseStorage"),
    },
  ],
});

function additional(name: string, kind: string, count: (r: Environment) => Exact | undefined): Component<Environment> {
  return {
    name,
    detail: sizeOf,
    unit: "hours",
    hourly: true,
    when: (r) => count(r) !== undefined,
    quantity: count,
    price: (r) => aws("AmazonMWAA", `${kind} ${sizeOf(r)}`),
  };
}

function sizeOf({ environment_class: name }: Environment): string {
  return SIZES.get(name.toLowerCase()) ?? unpriced(`environment_class "${name}" is none of ${[...SIZES.keys()].join(", ")}`);
}

/** More workers than the least run only while there is work. */
function workersOf(r: Environment): Exact | undefined {
  return r.usage.additional_workers ?? beyond(r.min_workers, INCLUDED.workers);
}

function beyond(count: Exact | undefined, included: number): Exact | undefined {
  return count?.gt(included) ? count.minus(exact(included)) : undefined;
}
