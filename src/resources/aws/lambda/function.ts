import type { Exact } from "../../../base/exact.ts";
import { block, number, texts } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { architectureSuffix } from "./architecture.ts";

/** Included in every function (Lambda pricing page, "ephemeral storage pricing"). */
const INCLUDED_STORAGE_MB = 512;

const attributes = {
  memory_size: number({ default: 128, because: "AWS provider: memory_size" }),
  architectures: texts({ because: "x86_64" }),
  ephemeral_storage: block(
    { size: number({ default: INCLUDED_STORAGE_MB, because: "AWS provider: ephemeral_storage" }) },
    { because: "512 MB, which are included" },
  ),
};

interface Runs {
  readonly usage: { readonly monthly_requests: Exact | undefined; readonly request_duration_ms: Exact | undefined };
}

/** Seconds that all requests of a month take; each is rounded up to the next millisecond. */
function seconds({ usage }: Runs): Exact | undefined {
  const { monthly_requests: requests, request_duration_ms: duration } = usage;
  return duration && requests?.times(duration.ceil()).over(1000);
}

export const lambdaFunction: AnySheet = sheet({
  type: "aws_lambda_function",
  title: "Lambda function",
  pricing: "aws.amazon.com/lambda/pricing",
  limits: [
    "Lambda@Edge, SnapStart and response streaming are not priced.",
    "Time on provisioned concurrency is priced with aws_lambda_provisioned_concurrency_config.",
    "The free requests and GB-seconds of an account are not granted to a function.",
  ],
  attributes,
  usage: {
    monthly_requests: usageNumber("Requests a month"),
    request_duration_ms: usageNumber("Milliseconds that a request takes on average"),
  },
  components: [
    {
      name: "Requests",
      unit: "requests",
      quantity: (r) => r.usage.monthly_requests,
      price: (r) => aws("AWSLambda", `Request${architectureSuffix(r.architectures)}`),
    },
    {
      name: "Duration",
      detail: (r) => `${r.memory_size.toString()} MB`,
      unit: "GB-seconds",
      quantity: (r) => seconds(r)?.times(r.memory_size).over(1024),
      price: (r) => aws("AWSLambda", `Lambda-GB-Second${architectureSuffix(r.architectures)}`),
      sharedTiers: true,
    },
    {
      name: "Ephemeral storage",
      detail: (r) => `${r.ephemeral_storage?.size.toString() ?? ""} MB`,
      unit: "GB-seconds",
      when: (r) => r.ephemeral_storage?.size.gt(INCLUDED_STORAGE_MB) ?? false,
      quantity: (r) => r.ephemeral_storage && seconds(r)?.times(r.ephemeral_storage.size.minus(INCLUDED_STORAGE_MB)).over(1024),
      price: (r) => aws("AWSLambda", `Lambda-Storage-GB-Second${architectureSuffix(r.architectures)}`),
    },
  ],
});
