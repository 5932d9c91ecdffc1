import { text } from "../../fields.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { logVolume } from "./log-volume.ts";

/** Where Cloud Logging stores nothing itself. */
const ELSEWHERE = /^(?:bigquery|pubsub|storage)\.googleapis\.com\//;

export const sink: AnySheet = sheet({
  type: ["google_logging_billing_account_sink", "google_logging_folder_sink", "google_logging_organization_sink", "google_logging_project_sink"],
  title: "Cloud Logging sink",
  pricing: "cloud.google.com/stackdriver/pricing",
  limits: ["Routing costs nothing; what arrives in a bucket, dataset or topic is priced there."],
  attributes: { destination: text({ default: undefined, because: "a log bucket" }) },
  usage: { monthly_logging_data_gb: usageNumber("GB a month that Cloud Logging stores because of the sink; give it here or for the log bucket") },
  free: ({ destination, usage }) =>
    usage.monthly_logging_data_gb === undefined && ELSEWHERE.test(destination ?? "")
      ? "routing logs is not billed, what arrives is billed at its destination"
      : undefined,
  components: [logVolume],
});
