import type { Exact } from "../../../base/exact.ts";
import { google } from "../../price-query.ts";
import type { Component } from "../../sheet.ts";

interface Logs {
  readonly usage: { readonly monthly_logging_data_gb: Exact | undefined };
}

/** What Cloud Logging stores in log buckets; the first 30 days of keeping it are in its price. */
export const logVolume: Component<Logs> = {
  name: "Logging data",
  unit: "GB",
  quantity: (r) => r.usage.monthly_logging_data_gb,
  price: google("Cloud Logging", "Log Volume", { place: "global" }),
};
