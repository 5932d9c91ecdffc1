import type { Exact } from "../../../base/exact.ts";
import { number, texts } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber, usageText } from "../../sheet.ts";
import { architectureSuffix } from "./architecture.ts";

const usage = {
  monthly_duration_hrs: usageNumber("Hours a month for which the concurrency is configured; without it: all"),
  monthly_requests: usageNumber("Requests a month that run on it"),
  request_duration_ms: usageNumber("Milliseconds that a request takes on average"),
  memory_mb: usageNumber("Memory of the function in MB, where the function is not in the plan"),
  architecture: usageText("x86_64 or arm64, where the function is not in the plan"),
};

const links = {
  function: refersTo("function_name", "aws_lambda_function", {
    memory_size: number({ default: 128, because: "AWS provider: memory_size" }),
    architectures: texts({ because: "x86_64" }),
  }),
};

type Config = Context<typeof usage, typeof links> & { readonly provisioned_concurrent_executions: Exact | undefined };

function gigabytes({ usage: { memory_mb }, refs }: Config): Exact | undefined {
  return (memory_mb ?? refs.function?.memory_size)?.over(1024);
}

function suffix({ usage: { architecture }, refs }: Config): string {
  return architectureSuffix(architecture === undefined ? (refs.function?.architectures ?? []) : [architecture]);
}

function provisioned(r: Config): Exact | undefined {
  return r.provisioned_concurrent_executions && gigabytes(r)?.times(r.provisioned_concurrent_executions).times(3600);
}

const concurrency = {
  name: "Provisioned concurrency",
  unit: "GB-seconds",
  price: (r: Config) => aws("AWSLambda", `Lambda-Provisioned-Concurrency${suffix(r)}`),
};

export const provisionedConcurrency: AnySheet = sheet({
  type: "aws_lambda_provisioned_concurrency_config",
  title: "Lambda provisioned concurrency",
  pricing: "aws.amazon.com/lambda/pricing",
  attributes: { provisioned_concurrent_executions: number() },
  usage,
  references: links,
  components: [
    { ...concurrency, when: (r) => r.usage.monthly_duration_hrs === undefined, hourly: true, quantity: provisioned },
    {
      ...concurrency,
      when: (r) => r.usage.monthly_duration_hrs !== undefined,
      quantity: (r) => r.usage.monthly_duration_hrs && provisioned(r)?.times(r.usage.monthly_duration_hrs),
    },
    {
      name: "Requests",
      unit: "requests",
      quantity: (r) => r.usage.monthly_requests,
      price: (r) => aws("AWSLambda", `Request${suffix(r)}`),
    },
    {
      name: "Duration",
      unit: "GB-seconds",
      quantity: (r) => {
        const { monthly_requests: requests, request_duration_ms: duration } = r.usage;
        return requests && duration && gigabytes(r)?.times(requests).times(duration.ceil()).over(1000);
      },
      price: (r) => aws("AWSLambda", `Lambda-Provisioned-GB-Second${suffix(r)}`),
    },
  ],
});
