import { type Exact, exact } from "../../../base/exact.ts";
import { block, flag, number, type Read, text, unpriced } from "../../fields.ts";
import { HOURS_A_MONTH } from "../../month.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  instance_configuration: block({
    cpu: text({ default: "1024", because: "AWS's default" }),
    memory: text({ default: "2048", because: "AWS's default" }),
  }),
  auto_scaling_configuration_arn: text({ default: undefined, because: "the account's default" }),
  source_configuration: block({
    auto_deployments_enabled: flag({ default: true, because: "the provider's default" }),
    code_repository: block({}),
  }),
} as const;

const usage = {
  monthly_active_instance_hours: usageNumber("hours a month in which instances work on requests, all instances together"),
  monthly_build_minutes: usageNumber("minutes of builds from a code repository in a month"),
} as const;

const references = {
  scaling: refersTo("auto_scaling_configuration_arn", "aws_apprunner_auto_scaling_configuration_version", {
    min_size: number({ default: 1, because: "AWS's default" }),
  }),
} as const;

type Service = Read<typeof attributes> & Context<typeof usage, typeof references>;

/** "1024", "1 vCPU", "2048" or "2 GB". */
function amount(written: string, words: RegExp, name: string): Exact {
  const whole = words.exec(written.trim())?.[1];
  if (whole) return exact(whole);
  return /^\d{1,6}$/.test(written) ? exact(written).over(1024) : unpriced(`instance_configuration.${name} "${written.slice(0, 40)}" is not understood`);
}

const vcpus = (r: Service): Exact => amount(r.instance_configuration?.cpu ?? "1024", /^([\d.]{1,6})\s*vcpu$/i, "cpu");
const memoryGb = (r: Service): Exact => amount(r.instance_configuration?.memory ?? "2048", /^([\d.]{1,6})\s*gb$/i, "memory");

function leastInstances(r: Service): Exact {
  const { scaling } = r.refs;
  if (!scaling && r.auto_scaling_configuration_arn !== undefined) r.assume("its autoscaling configuration is not in the plan; assumed 1 instance at least");
  return scaling?.min_size ?? exact(1);
}

/** An instance that works is billed as active, not as provisioned. */
function idleHours(r: Service): Exact {
  return HOURS_A_MONTH.times(leastInstances(r))
    .minus(r.usage.monthly_active_instance_hours ?? 0)
    .max(exact(0));
}

export const service: AnySheet = sheet({
  type: "aws_apprunner_service",
  title: "App Runner service",
  pricing: "aws.amazon.com/apprunner/pricing",
  attributes,
  usage,
  references,
  components: [
    {
      name: "Provisioned memory",
      detail: (r) => `${memoryGb(r).toString()} GB, ${leastInstances(r).toString()} instances at least`,
      unit: "GB-hours",
      quantity: (r) => memoryGb(r).times(idleHours(r)),
      price: aws("AWSAppRunner", "Compute Provisioned GB-hours"),
    },
    {
      name: "Active vCPUs",
      detail: (r) => `${vcpus(r).toString()} vCPU`,
      unit: "vCPU-hours",
      quantity: (r) => r.usage.monthly_active_instance_hours?.times(vcpus(r)),
      price: aws("AWSAppRunner", "Compute vCPU hours"),
    },
    {
      name: "Active memory",
      detail: (r) => `${memoryGb(r).toString()} GB`,
      unit: "GB-hours",
      quantity: (r) => r.usage.monthly_active_instance_hours?.times(memoryGb(r)),
      price: aws("AWSAppRunner", "Compute GB hours"),
    },
    {
      name: "Automatic deployments",
      unit: "months",
      when: (r) => r.source_configuration?.auto_deployments_enabled ?? true,
      quantity: () => 1,
      price: aws("AWSAppRunner", "Compute AutomaticDeployment"),
    },
    {
      name: "Builds",
      unit: "minutes",
      when: (r) => r.source_configuration?.code_repository !== undefined,
      quantity: (r) => r.usage.monthly_build_minutes,
      price: aws("AWSAppRunner", "Compute Build mins"),
    },
  ],
});
