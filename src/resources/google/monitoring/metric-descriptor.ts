import { google } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { metricVolume } from "./metric-volume.ts";

export const metricDescriptor: AnySheet = sheet({
  type: "google_monitoring_metric_descriptor",
  title: "Cloud Monitoring custom metric",
  pricing: "cloud.google.com/stackdriver/pricing",
  limits: ["Metrics of Managed Service for Prometheus, which are billed by samples, are not priced."],
  attributes: {},
  usage: {
    monthly_monitoring_data_mb: usageNumber("MB of metric data that are written in a month"),
    monthly_api_calls: usageNumber("time series that read calls of the API return in a month"),
  },
  components: [
    metricVolume,
    {
      name: "API calls",
      unit: "requests",
      quantity: (r) => r.usage.monthly_api_calls,
      price: google("Cloud Monitoring", "Monitoring API Requests", { place: "global" }),
    },
  ],
});
