// Writes prices/aws/AmazonCloudWatch.csv. Usage types seen in the offer file of 2023-02 (prices/aws/eu-west-1-2023-misc.csv of the collection).
import { writeService } from "./feed.mjs";

const item = (product, unit, steps, peer, basis = "seen") => ({ product, unit, steps, peer, basis, feed: "cloudwatch" });
/** Under the feed's own words. */
const own = (product, unit, steps = { 0: product }) => item(product, unit, steps, undefined, "inferred");
const delivered = (product, name) =>
  item(product, "GB", { 0: `${name} for first 10TB`, 10240: `${name} for next 20TB`, 30720: `${name} for next next 20 TB`, 51200: `${name} for over 50TB` });

writeService("AmazonCloudWatch", [
  item("CW:AlarmMonitorUsage", "alarm-months", { 0: "Alarm Standard" }, { alarmType: "/Standard/i" }),
  item("CW:HighResAlarmMonitorUsage", "alarm-months", { 0: "Alarm High Resolution" }, { alarmType: "/High Resolution/i" }),
  item("CW:CompositeAlarmMonitorUsage", "alarm-months", { 0: "Alarm Composite" }),
  item("CW:MetricInsightAlarmUsage", "alarm-months", { 0: "Metrics Insights Alarms Standard" }),
  item(
    "CW:MetricMonitorUsage",
    "metric-months",
    { 0: "Metric for the first 10000", 10000: "Metric for the next 240000", 250000: "Metric for the next 750000", 1000000: "Metric for over 1000000" },
    { group: "Metric" },
  ),
  item("DashboardsUsageHour", "months", { 0: "Dashboard Basic Dashboard" }, { usagetype: "DashboardsUsageHour" }),
  item("DataProcessing-Bytes", "GB", { 0: "Logs Collected Data Ingestion" }, { usagetype: "/-DataProcessing-Bytes/" }),
  item("DataProcessingIA-Bytes", "GB", { 0: "IA Custom ingested Logs from 0 upto Inf" }, undefined, "inferred"),
  item("VendedLog-Bytes", "GB", {
    0: "Vended Logs First 10TB",
    10240: "Vended Logs Next 20TB",
    30720: "Vended Logs Next Next 20TB",
    51200: "Vended Logs over 50TB",
  }),
  item(
    "VendedLogIA-Bytes",
    "GB",
    {
      0: "IA Vended ingested logs from 0 upto 10240",
      10240: "IA Vended ingested logs from 10240 upto 30720",
      30720: "IA Vended ingested logs from 30720 upto 51200",
      51200: "IA Vended ingested logs from 51200 upto Inf",
    },
    undefined,
    "inferred",
  ),
  item("TimedStorage-ByteHrs", "GB-months", { 0: "Stored Data" }, { usagetype: "/-TimedStorage-ByteHrs/" }),
  item("DataScanned-Bytes", "GB", { 0: "Queried Logs Insights" }, { usagetype: "/-DataScanned-Bytes/" }),
  item("DataProtection-Bytes", "GB", { 0: "DataProtection LogsCloudWatch Logs Data Protection" }),
  delivered("S3-Egress-Bytes", "Delivered Logs"),
  delivered("FH-Egress-Bytes", "Amazon Kinesis Data Firehose Delivered Logs"),
  item("S3-Egress-InputBytes", "GB", { 0: "Parquet Conversion" }),
  item("CW:Requests", "requests", { 0: "API Request" }),
  item("CW:GMD-Metrics", "metrics", { 0: "API Request GetMetricData" }),
  item("CW:GMWI-Metrics", "metrics", { 0: "API Request GetMetricWidgetImage" }),
  item("CW:GIRR-Metrics", "metrics", { 0: "API Request GetInsightRuleReport" }),
  item("CW:MetricStreamUsage", "updates", { 0: "Metric Streams MetricUpdate" }),
  item("CW:Canary-runs", "runs", { 0: "Canaries per Runs" }),
  item("CW:RUM-events", "events", { 0: "CW RUMCloudWatch RUM events" }),
  item("CW:ContributorInsightRules", "rule-months", { 0: "Contributor Insights CloudWatchLogs" }),
  item("CW:ContributorInsightEvents", "events", { 0: "Event CloudWatchLog" }),
  item("CW:ContributorRulesManaged#DynamoDB", "rule-months", { 0: "Contributor Insights DynamoDB" }),
  item("CW:ContributorEventsManaged", "events", { 0: "Event DynamoDB" }),
  own("StartLiveTail", "minutes"),
  own("CW InternetMonitorCloudWatch Internet Monitor", "hours"),
  own("CW CityNetworkCloudWatch City Network", "hours"),
  own("ObservationCount CI EKS", "observations", {
    0: "ObservationCount CI EKS 0 to 1000000000",
    1000000000: "ObservationCount CI EKS 1000000000 to 4000000000",
    4000000000: "ObservationCount CI EKS 4000000000 to Inf",
  }),
  {
    ...own("Application Signals", "signals", {
      0: "Application Signals for the first 100000000",
      100000000: "Application Signals 10000000for the first 1000000000",
      1000000000: "Application Signals 1000000000 upto Inf",
    }),
    // Its second step is 0 there, dearer again in the third.
    withoutPlaces: ["af-south-1"],
  },
]);
