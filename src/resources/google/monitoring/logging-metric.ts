import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { metricVolume } from "./metric-volume.ts";

export const loggingMetric: AnySheet = sheet({
  type: "google_logging_metric",
  title: "Log-based metric",
  pricing: "cloud.google.com/stackdriver/pricing",
  limits: ["The logs that it counts are priced with their bucket."],
  attributes: {},
  usage: { monthly_monitoring_data_mb: usageNumber("MB of metric data that it makes in a month") },
  components: [metricVolume],
});
