// Writes prices/aws/AmazonCloudWatch.csv. Usage types seen in the offer file of 2023-02 (prices/aws/eu-west-1-2023-misc.csv of the collection).
import { writeService } from "./feed.mjs";

const item = (product, unit, steps, peer, basis = "seen") => ({ product, unit, steps, peer, basis, feed: "cloudwatch" });

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
]);
