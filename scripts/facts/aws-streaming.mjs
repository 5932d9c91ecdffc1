// Writes prices/aws/AmazonKinesis.csv, AmazonKinesisAnalytics.csv, AmazonKinesisFirehose.csv, AmazonKinesisVideo.csv, AmazonMSK.csv and AmazonMQ.csv.
import { feedRows, hours, key, wordsOf, writeFeed } from "./feed-rules.mjs";

/** The feed's items by their usage types, all of which stand in the peer's queries. */
const KINESIS = [
  ["Storage-ShardHour", "Provisioned shard hour per ShardHour", "hours"],
  ["Extended-ShardHour", "Addon shard hour per ShardHour", "hours"],
  ["PutRequestPayloadUnits", "Payload Units per PutRequest", "payload units"],
  ["EnhancedFanoutHour", "Enhanced fan out per ConsumerShardHour", "hours"],
  ["ReadBytes", "Enhanced fan out GB of data retrieved per GB", "GB"],
  ["LongTermRetention-ByteHrs", "Long term Data Retention GB-month per GB-month", "GB-months"],
  ["LongTermRetention-ReadBytes", "Long term Data Retrieval GB per GB", "GB"],
  ["OnDemand-StreamHour", "OnDemandStreamHr per StreamHr", "hours"],
  ["OnDemand-BilledIncomingBytes", "OnDemandDataIngested per GB", "GB"],
  ["OnDemand-BilledOutgoingBytes", "OnDemandDataRetrieval per GB", "GB"],
  ["OnDemand-BilledOutgoingEFOBytes", "OnDemandEFODataRetrieval per GB", "GB"],
  ["OnDemand-ExtendedRetention-ByteHrs", "OnDemandExtendedRetentionByteHrs per GB month", "GB-months"],
  ["OnDemand-LongTermRetention-ByteHrs", "OnDemandLongTermRetentionByteHrs per GB month", "GB-months"],
];

writeFeed("AmazonKinesis", {
  feed: "kinesis",
  peer: ({ attributes }) => {
    const words = wordsOf(attributes.usagetype);
    return key(words, KINESIS.find(([product]) => product === words)[2], { basis: "seen" });
  },
  rules: KINESIS.map(([product, item, unit]) => [new RegExp(`^${item}$`), key(product, unit)]),
});

writeFeed("AmazonKinesisAnalytics", {
  feed: "kinesisanalytics",
  peer: ({ attributes }) => {
    const words = wordsOf(attributes.usagetype);
    return key(words, words.startsWith("KPU") ? "KPU-hours" : "GB-months", { basis: "seen" });
  },
  rules: [
    [/^Kinesis Processing Unit KPU for Java applications$/, key("KPU-Hour-Java", "KPU-hours")],
    [/^Kinesis Processing Unit KPU/, ({ input }) => key(input, "KPU-hours")],
    [/^Per GB month of durable application backups$/, key("DurableApplicationBackups", "GB-months")],
    [/^Per GB month of running application storage$/, key("RunningApplicationStorage", "GB-months")],
    [/^Per GB month/, ({ input }) => key(input, "GB-months")],
  ],
});

/** First GB of the steps, as the peer's facts and other items of the feed state them. */
const STEPS = { "first 500TB": "0", "Next 1 5PB": "512000", "Next 3PB": "2048000" };
const DIRECT_PUT = "Event by-Event Processing Per GB of data ingested";

writeFeed("AmazonKinesisFirehose", {
  feed: "kinesisfirehose",
  peer: ({ attributes: { operation }, start_usage }) => {
    if (!operation) return key(DIRECT_PUT, "GB", { from: start_usage });
    return {
      DataFormatConversion: key("Per GB of data format conversion", "GB"),
      RunVpcInstance: hours("Per Hour per AZ for VPC delivery"),
      VpcBandwidth: key("Per GB of data delivered to VPC", "GB"),
    }[operation];
  },
  rules: [
    [
      /^(.* Per GB .*|Per GB .*) (first 500TB|Next 1 5PB|Next 3PB)( Vended Logs)?$/,
      ([, words, step, kind = ""]) => key(words + kind, "GB", { from: STEPS[step] }),
    ],
    [/^(.*Per GB .*) from (\d+) to (?:\d+|Inf)$/, ([, words, from]) => key(words, "GB", { from })],
    [/^Per GB /, ({ input }) => key(input, "GB")],
    [/^Per Hour per AZ/, ({ input }) => hours(input)],
    [/^Per JQ processing hour$/, ([words]) => hours(words)],
    [/^Per object dynamically partitioned$/, ([words]) => key(words, "objects")],
  ],
});

writeFeed("AmazonKinesisVideo", {
  feed: "kinesisvideo",
  rules: [
    [/^(.*) per GB-Month$/, ([, words]) => key(words, "GB-months")],
    [/^(.*) per GB$/, ([, words]) => key(words, "GB")],
    [/^(.*) per Images Processed$/, ([, words]) => key(words, "images")],
    [/^(.*) per Messages$/, ([, words]) => key(words, "messages")],
    [/^(.*) per [Mm]inutes?$/, ([, words]) => key(words, "minutes")],
    [/^(.*) per Count$/, ([, words]) => key(words, "channel-months")],
  ],
});

writeFeed("AmazonMSK", {
  feed: "msk",
  peer: ({ attributes: { usagetype } }) => (usagetype ? hours(wordsOf(usagetype).replace("kafka", "Kafka")) : key("RunVolume GP2", "GB-months")),
  rules: [
    [/^RunBroker-computefamily-(.*)$/, ([, type]) => hours(`Kafka.${type}`)],
    [/^ExpressBroker$/, ([words], { "Compute Family": type }) => hours(`${words} ${type}`)],
    // Without a name, only with an operation: what express brokers take in and keep.
    [/^\(unnamed\)$/, (_, { operation }) => key(`ExpressBroker ${operation}`, operation === "Storage" ? "GB-months" : "GB")],
    [/^RunVolume GP2$|^TieredStorage Tiered storage$|^Serverless Storage-hours$/, ([words]) => key(words, "GB-months")],
    [/^RunVolume General$/, ([words]) => key(words, "MBps-months")],
    [/^RunConnect$/, ([words]) => key(words, "MCU-hours")],
    [/^RunReplicator$|^Serverless (Cluster|Partition)-hours$/, ([words]) => hours(words)],
    [/^PrivateConnectivity hours per authentication scheme$/, ([words]) => hours(words)],
    [/DataRetrieval$|Per-GB data|Bytes Processed$|^(CrossRegionSourceLocal|SameRegionSource)$/, ({ input }) => key(input, "GB")],
  ],
});

const AZ = { "Active Standby": "Multi-AZ", "Single Instance": "Single-AZ" };
/** The words that tell brokers apart in AWS's list: usage type, engine and deployment. Multi-AZ is a whole active/standby pair or cluster of three. */
const broker = (type, engine, deployment) => hours(`mq.${type}#${engine} ${deployment}`);

const SINGLE_ZONE = /^Broker Storage Single AZ GB-Mo$/;

writeFeed("AmazonMQ", {
  feed: "mq",
  peer: ({ attributes: { usagetype, brokerEngine, deploymentOption } }) => {
    const words = wordsOf(usagetype);
    return brokerEngine ? broker(words.replace("mq.", ""), wordsOf(brokerEngine), wordsOf(deploymentOption)) : key(words, "GB-months", { basis: "seen" });
  },
  rules: [
    [/ CRDR$/, "one price for every size, and no unit: replication to another region"],
    [/^free tier/, "free tier"],
    [/^(RabbitMQ )?(Active Standby|Single Instance) mq (\S+)$/, ([, rabbit, kind, type]) => broker(type, rabbit ? "RabbitMQ" : "ActiveMQ", AZ[kind])],
    [/^RabbitMQ (Multi|Single) AZ per Hrs$/, ([, kind], { "Instance Type": type }) => broker(type, "RabbitMQ", `${kind}-AZ`)],
    [/^Broker Storage GB Mo$/, key("TimedStorage-ByteHrs", "GB-months")],
    [SINGLE_ZONE, key("TimedStorage-EBS-ByteHrs", "GB-months")],
  ],
  // RabbitMQ keeps its messages on the same volumes; the feed has one item for both, and the peer's figures for both are equal.
  more: (table, basisOf) => {
    const rabbit = key("TimedStorage-RabbitMQ-ByteHrs", "GB-months");
    const rates = feedRows("mq").filter(({ item }) => SINGLE_ZONE.test(item));
    for (const price of rates.flatMap(({ prices }) => prices)) table.add({ ...rabbit, basis: basisOf(rabbit.product), ...price });
  },
});
