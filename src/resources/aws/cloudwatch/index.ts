import type { AnySheet } from "../../sheet.ts";
import { compositeAlarm } from "./composite-alarm.ts";
import { dashboard } from "./dashboard.ts";
import { logGroup } from "./log-group.ts";
import { logMetricFilter } from "./log-metric-filter.ts";
import { metricAlarm } from "./metric-alarm.ts";

export const sheets: readonly AnySheet[] = [compositeAlarm, dashboard, logGroup, logMetricFilter, metricAlarm];
