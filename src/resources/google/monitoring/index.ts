import type { AnySheet } from "../../sheet.ts";
import { loggingMetric } from "./logging-metric.ts";
import { metricDescriptor } from "./metric-descriptor.ts";

export const sheets: readonly AnySheet[] = [loggingMetric, metricDescriptor];
