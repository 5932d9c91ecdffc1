import type { Exact } from "../../../base/exact.ts";
import { block, number, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, referredBy, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  shard_count: number(),
  retention_period: number({ default: 24, because: "the provider's default" }),
  stream_mode_details: block({ stream_mode: text() }, { because: "provisioned, AWS's default" }),
} as const;

const usage = {
  monthly_on_demand_data_in_gb: usageNumber("GB that arrive in a month, on demand"),
  monthly_on_demand_data_out_gb: usageNumber("GB that consumers read in a month, on demand"),
  monthly_on_demand_efo_data_out_gb: usageNumber("GB read in a month by enhanced fan-out, on demand"),
  monthly_on_demand_extended_retention_gb: usageNumber("GB kept between one and seven days, averaged over the month, on demand"),
  monthly_on_demand_long_term_retention_gb: usageNumber("GB kept beyond seven days, averaged over the month, on demand"),
  monthly_provisioned_put_units: usageNumber("units of 25 KB that producers put in a month"),
  monthly_provisioned_long_term_retention_gb: usageNumber("GB kept beyond seven days, averaged over the month"),
  monthly_provisioned_long_term_retrieval_gb: usageNumber("GB older than seven days that are read in a month"),
  monthly_provisioned_efo_data_out_gb: usageNumber("GB read in a month by enhanced fan-out"),
  monthly_provisioned_efo_consumer_hours: usageNumber("hours a month of enhanced fan-out: consumers × shards × hours, where the plan has no consumers"),
} as const;

const references = { consumers: referredBy("aws_kinesis_stream_consumer", "stream_arn", {}) } as const;

type Stream = Read<typeof attributes> & Context<typeof usage, typeof references>;

const isOnDemand = ({ stream_mode_details: mode }: Stream): boolean => mode?.stream_mode === "ON_DEMAND";

/** aws.amazon.com/kinesis/data-streams/pricing: the first 24 hours are included, beyond 7 days retention is long-term. */
const INCLUDED_HOURS = 24;
const EXTENDED_HOURS = 168;

const keepsLonger =
  (hours: number) =>
  ({ retention_period }: Stream): boolean =>
    retention_period.gt(hours);

/** Enhanced fan-out has registered consumers. */
const hasConsumers = ({ refs }: Stream): boolean => refs.consumers.length > 0;

function onDemand(name: string, unit: string, words: string, key: keyof typeof usage, isThere: (r: Stream) => boolean = () => true): Component<Stream> {
  return {
    name,
    unit,
    when: (r) => isOnDemand(r) && (r.usage[key] !== undefined || isThere(r)),
    quantity: (r) => r.usage[key],
    price: aws("AmazonKinesis", `OnDemand-${words}`),
  };
}

function provisioned(name: string, unit: string, words: string, key: keyof typeof usage, isThere: (r: Stream) => boolean = () => true): Component<Stream> {
  return {
    name,
    unit,
    when: (r) => !isOnDemand(r) && (r.usage[key] !== undefined || isThere(r)),
    quantity: (r) => r.usage[key],
    price: aws("AmazonKinesis", words),
  };
}

const shards = ({ shard_count }: Stream): Exact => shard_count ?? unpriced("shard_count is not set");

export const stream: AnySheet = sheet({
  type: "aws_kinesis_stream",
  title: "Kinesis data stream",
  pricing: "aws.amazon.com/kinesis/data-streams/pricing",
  limits: [
    "Extended retention of provisioned streams is billed by shard and hour, not by GB: usage monthly_provisioned_extended_retention_gb has no effect.",
    "The advantage mode of on-demand streams, chosen for the whole account, is not priced.",
  ],
  attributes,
  usage,
  references,
  components: [
    {
      name: "Stream",
      detail: () => "on demand",
      unit: "hours",
      hourly: true,
      when: isOnDemand,
      quantity: () => 1,
      price: aws("AmazonKinesis", "OnDemand-StreamHour"),
    },
    onDemand("Data ingested", "GB", "BilledIncomingBytes", "monthly_on_demand_data_in_gb"),
    onDemand("Data retrieved", "GB", "BilledOutgoingBytes", "monthly_on_demand_data_out_gb"),
    onDemand("Data retrieved by enhanced fan-out", "GB", "BilledOutgoingEFOBytes", "monthly_on_demand_efo_data_out_gb", hasConsumers),
    onDemand("Extended retention", "GB-months", "ExtendedRetention-ByteHrs", "monthly_on_demand_extended_retention_gb", keepsLonger(INCLUDED_HOURS)),
    onDemand("Long-term retention", "GB-months", "LongTermRetention-ByteHrs", "monthly_on_demand_long_term_retention_gb", keepsLonger(EXTENDED_HOURS)),
    { name: "Shards", unit: "hours", hourly: true, when: (r) => !isOnDemand(r), quantity: shards, price: aws("AmazonKinesis", "Storage-ShardHour") },
    {
      name: "Extended retention",
      unit: "hours",
      hourly: true,
      when: (r) => !isOnDemand(r) && keepsLonger(INCLUDED_HOURS)(r),
      quantity: shards,
      price: aws("AmazonKinesis", "Extended-ShardHour"),
    },
    provisioned("Put payload units", "payload units", "PutRequestPayloadUnits", "monthly_provisioned_put_units"),
    provisioned("Long-term retention", "GB-months", "LongTermRetention-ByteHrs", "monthly_provisioned_long_term_retention_gb", keepsLonger(EXTENDED_HOURS)),
    provisioned("Long-term retrieval", "GB", "LongTermRetention-ReadBytes", "monthly_provisioned_long_term_retrieval_gb", keepsLonger(EXTENDED_HOURS)),
    provisioned("Data retrieved by enhanced fan-out", "GB", "ReadBytes", "monthly_provisioned_efo_data_out_gb", hasConsumers),
    provisioned("Enhanced fan-out", "hours", "EnhancedFanoutHour", "monthly_provisioned_efo_consumer_hours", () => false),
  ],
});
