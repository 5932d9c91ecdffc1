/**
 * AWS's units in the words of our facts. Spellings differ from service to service and over the years, so all are compared without case. A unit that
 * stands here only for some usage types names a thing ("Alarms") of which the list bills one for a month.
 */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  hours: ["hrs", "hr", "hour", "hours"],
  months: ["mo", "month", "months"],
  minutes: ["minute", "minutes"],
  seconds: ["second", "seconds", "sec"],
  GB: ["gb", "gigabyte", "gigabytes"],
  "GB-months": ["gb-mo", "gb-month", "gb-months", "gb mo", "gigabyte-month", "gb-mon"],
  "GB-hours": ["gb-hours", "gb-hrs", "gb-hour", "gb-hr"],
  "GB-seconds": ["gb-seconds", "gb-second", "lambda-gb-second", "gb-s"],
  requests: ["requests", "request", "api requests", "api request", "api calls", "api call", "apicalls", "apirequests", "ios"],
  "IOPS-months": ["iops-mo", "iops-month"],
  "MiBps-months": ["mibps-mo", "mbps-mo", "mibps-month"],
  "GiBps-months": ["gibps-mo", "gibps-month"],
  "Gbps-hours": ["gbps-hrs"],
  "vCPU-hours": ["vcpu-hours", "vcpu-hour", "vcpu-hrs"],
  "vCPU-months": ["vcpu-months", "vcpu-month"],
  "ACU-hours": ["acu-hr", "acu-hrs", "acu-hour", "acu-hours"],
  "ACU-months": ["acu-months", "acu-month"],
  "LCU-hours": ["lcu-hrs", "lcu-hours"],
  "NCU-hours": ["ncu-hr", "ncu-hrs", "ncu-hours"],
  "KPU-hours": ["kpu-hour", "kpu-hours", "kpu-hrs"],
  "MCU-hours": ["mcu-hour", "mcu-hours", "mcu-hrs"],
  "OCU-hours": ["ocu-hour", "ocu-hours", "ocu-hrs"],
  "RPU-hours": ["rpu-hr", "rpu-hour", "rpu-hours", "rpu-hrs"],
  "DPU-hours": ["dpu-hour", "dpu-hours", "dpu-hrs"],
  "RCU-hours": ["readcapacityunit-hrs"],
  "WCU-hours": ["writecapacityunit-hrs"],
  "rWCU-hours": ["replicatedwritecapacityunit-hrs"],
  RRUs: ["readrequestunits"],
  WRUs: ["writerequestunits"],
  rWRUs: ["replicatedwriterequestunits"],
  "CDC units": ["changedatacaptureunits"],
  ECPUs: ["ecpus", "ecpu", "elasticacheprocessingunits"],
  SnapshotAPIUnits: ["snapshotapiunits"],
  "change-record-hours": ["cr-hr"],
  "user-months": ["user-mo", "user-month"],
  "node-seconds": ["node-second", "node-seconds"],
  notifications: ["notifications", "notification"],
  events: ["events", "event"],
  queries: ["queries", "query"],
  evaluations: ["evaluations", "evaluation", "configruleevaluations"],
  items: ["configurationitemrecorded", "configurationitemsrecorded"],
  objects: ["objects", "object"],
  traces: ["traces", "trace"],
  messages: ["messages", "message"],
  transitions: ["statetransitions", "statetransition", "state transitions"],
  samples: ["samples", "sample"],
  metrics: ["metrics", "metric"],
  runs: ["runs", "run"],
  updates: ["metric update", "metric updates"],
  units: ["unit", "units"],
  MB: ["mb"],
  TB: ["tb", "terabytes"],
};

interface Named {
  service: string;
  product: RegExp;
  unit: string;
  written: readonly string[];
}

const HOURLY = ["hours", "hour", "hrs", "hr"] as const;

const NAMED: readonly Named[] = [
  { service: "AmazonEC2", product: /^EBS:FastSnapshotRestore$/, unit: "DSU-hours", written: [...HOURLY, "dsu-hours"] },
  { service: "AmazonEC2", product: /^ElasticIP:Remap$/, unit: "remaps", written: ["count"] },
  { service: "AmazonECS", product: /^Fargate-.*GB-Hours$/, unit: "GB-hours", written: [...HOURLY, "gb-hours"] },
  { service: "AmazonECS", product: /^Fargate-.*(?:vCPU|OS)-Hours/, unit: "vCPU-hours", written: [...HOURLY, "vcpu-hours"] },
  { service: "AmazonEKS", product: /^Fargate-.*GB-Hours$/, unit: "GB-hours", written: [...HOURLY, "gb-hours"] },
  { service: "AmazonEKS", product: /^Fargate-.*vCPU-Hours/, unit: "vCPU-hours", written: [...HOURLY, "vcpu-hours"] },
  { service: "AmazonRDS", product: /^RDS:ProxyUsage$/, unit: "vCPU-hours", written: [...HOURLY, "vcpu-hours"] },
  { service: "AmazonCloudWatch", product: /^CW:\w*AlarmMonitorUsage|^CW:MetricInsightAlarmUsage$/, unit: "alarm-months", written: ["alarms", "alarm"] },
  { service: "AmazonCloudWatch", product: /^CW:MetricMonitorUsage$/, unit: "metric-months", written: ["metrics", "metric"] },
  { service: "AmazonCloudWatch", product: /^DashboardsUsageHour$/, unit: "months", written: ["dashboards", "dashboard"] },
  { service: "AmazonCloudWatch", product: /^CW:Contributor(?:InsightRules$|RulesManaged#)/, unit: "rule-months", written: ["rule", "rule-hour"] },
  { service: "comprehend", product: /-Storage$/, unit: "months", written: ["unit"] },
  { service: "comprehend", product: /^Endpoint-Time#/, unit: "seconds", written: ["unit"] },
  { service: "awskms", product: /^KMS-Keys$/, unit: "months", written: ["keys", "key", "months"] },
  { service: "AWSSecretsManager", product: /^AWSSecretsManager-Secrets$/, unit: "months", written: ["secrets", "secret"] },
  { service: "AmazonRoute53", product: /^HostedZone$/, unit: "months", written: ["hostedzone", "hostedzones", "hosted zone", "hosted zones"] },
  { service: "AmazonRoute53", product: /^Health-Check-/, unit: "months", written: ["healthcheck", "healthchecks", "health check", "health checks"] },
  {
    service: "AWSLambda",
    product: /^Lambda-(?:GB|Provisioned|Storage)/,
    unit: "GB-seconds",
    written: ["second", "seconds", "lambda-gb-second", "gb-second", "gb-seconds"],
  },
  { service: "AmazonDynamoDB", product: /^Streams-Requests$/, unit: "sRRUs", written: ["requests", "request", "readrequestunits", "streams-requests"] },
  { service: "AmazonS3", product: /^Monitoring-Automation-INT$/, unit: "object-months", written: ["objects", "object"] },
  { service: "AmazonS3", product: /^TagStorage-TagHrs$/, unit: "tag-months", written: ["tag-mo", "tag-month", "tags", "tag"] },
  { service: "AmazonKinesis", product: /ShardHour$/, unit: "hours", written: [...HOURLY, "shardhour", "shard hour", "shard hours", "shard-hour"] },
  { service: "AmazonKinesis", product: /^EnhancedFanoutHour$/, unit: "hours", written: [...HOURLY, "consumershardhour", "consumer-shard hour"] },
  { service: "AmazonKinesis", product: /^OnDemand-StreamHour$/, unit: "hours", written: [...HOURLY, "streamhour", "stream-hr", "stream hour"] },
  {
    service: "AmazonKinesis",
    product: /^PutRequestPayloadUnits$/,
    unit: "payload units",
    written: ["putrequest", "putpayloadunits", "payload units", "payloadunits"],
  },
  { service: "AmazonCloudFront", product: /^Invalidations$/, unit: "paths", written: ["url", "urls", "path", "paths"] },
];

const bySpelling: ReadonlyMap<string, string> = new Map(Object.entries(UNITS).flatMap(([unit, spellings]) => spellings.map((one) => [one, unit])));

/** Our word for a unit of the price list; undefined where we do not know it for sure. */
export function unitOf(service: string, product: string, written: string): string | undefined {
  const spelling = written.trim().toLowerCase();
  const named = NAMED.find((one) => one.service === service && one.product.test(product));
  return named?.written.includes(spelling) ? named.unit : named ? undefined : bySpelling.get(spelling);
}
