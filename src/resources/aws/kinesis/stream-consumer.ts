import { block, number, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, refersTo, sheet } from "../../sheet.ts";

export const streamConsumer: AnySheet = sheet({
  type: "aws_kinesis_stream_consumer",
  title: "Kinesis enhanced fan-out consumer",
  pricing: "aws.amazon.com/kinesis/data-streams/pricing",
  limits: ["What it reads is priced with its stream."],
  attributes: {},
  references: {
    stream: refersTo("stream_arn", "aws_kinesis_stream", { shard_count: number(), stream_mode_details: block({ stream_mode: text() }) }),
  },
  free: ({ refs: { stream } }) => {
    if (stream?.stream_mode_details?.stream_mode === "ON_DEMAND") return "consumers of on-demand streams are billed by what they read";
    const isCounted = stream?.usageNumber("monthly_provisioned_efo_consumer_hours") !== undefined;
    return isCounted ? "its hours are in the usage of its stream" : undefined;
  },
  components: [
    {
      name: "Enhanced fan-out",
      unit: "hours",
      hourly: true,
      quantity: ({ refs }) => refs.stream?.shard_count ?? unpriced("its stream, whose shards count, is not in the plan"),
      price: aws("AmazonKinesis", "EnhancedFanoutHour"),
    },
  ],
});
