import { type Exact, exact } from "../../../base/exact.ts";
import { blocks, type Read, text, unpriced } from "../../fields.ts";
import { type Context, type UsageShape, usageNumber } from "../../sheet.ts";
import { capacityUsage } from "../shared/capacity-units.ts";
import { machineUsage } from "../shared/machine.ts";

export const attributes = {
  setting: blocks(
    { namespace: text(), name: text(), value: text({ default: "", because: "as if it were not set" }) },
    { because: "the template's and the platform's settings" },
  ),
  tier: text({ default: "WebServer", because: "the provider's default" }),
  solution_stack_name: text(),
  platform_arn: text(),
} as const;

export const databaseKeys = {
  additional_backup_storage_gb: usageNumber("GB of the database's backups beyond its size, averaged over the month"),
} as const;

type Prefixed<P extends string, U extends UsageShape> = { readonly [K in keyof U & string as `${P}.${K}`]: U[K] };

function prefixed<P extends string, U extends UsageShape>(prefix: P, keys: U): Prefixed<P, U> {
  return Object.fromEntries(Object.entries(keys).map(([key, value]) => [`${prefix}.${key}`, value])) as Prefixed<P, U>;
}

/** Keys by the part of the environment that they are about, as in the Infracost usage file. */
export const usage = {
  ...prefixed("ec2", machineUsage),
  ...prefixed("lb", capacityUsage),
  ...prefixed("db", databaseKeys),
  "elb.monthly_data_processed_gb": usageNumber("GB that a classic load balancer processes in a month"),
  "cloudwatch.monthly_data_ingested_gb": usageNumber("GB of logs that arrive in a month"),
  "cloudwatch.storage_gb": usageNumber("GB of logs kept, compressed, averaged over the month"),
  "cloudwatch.monthly_data_scanned_gb": usageNumber("GB of logs that Logs Insights scans in a month"),
} as const;

export type Environment = Read<typeof attributes> & Context<typeof usage, {}>;

/** Namespaces: AWS Elastic Beanstalk, "General options for all environments". */
export const ASG = "aws:autoscaling:asg";
export const LAUNCH = "aws:autoscaling:launchconfiguration";
export const INSTANCES = "aws:ec2:instances";
export const ENVIRONMENT = "aws:elasticbeanstalk:environment";
export const DATABASE = "aws:rds:dbinstance";
export const LOGS = "aws:elasticbeanstalk:cloudwatch:logs";

/** The value of an option; undefined where it is not set. */
export function option({ setting }: Environment, namespace: string, name: string): string | undefined {
  return setting.find((one) => one.namespace === namespace && one.name === name)?.value || undefined;
}

export function numberOption(r: Environment, namespace: string, name: string): Exact | undefined {
  const value = option(r, namespace, name);
  if (value === undefined) return undefined;
  return /^\d{1,9}$/.test(value) ? exact(value) : unpriced(`the setting ${name} is "${value.slice(0, 40)}", not a number`);
}

export function isOn(r: Environment, namespace: string, name: string): boolean {
  return option(r, namespace, name)?.toLowerCase() === "true";
}

/** "network", "application", "classic", or undefined for a single instance or a worker. */
export function balancerType(r: Environment): string | undefined {
  if (r.tier === "Worker" || option(r, ENVIRONMENT, "EnvironmentType") === "SingleInstance") return undefined;
  return option(r, ENVIRONMENT, "LoadBalancerType") ?? "classic"; // AWS's default of the option
}

export function hasDatabase(r: Environment): boolean {
  return isOn(r, DATABASE, "HasCoupledDatabase") || option(r, DATABASE, "DBInstanceClass") !== undefined;
}
