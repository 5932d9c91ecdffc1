import type { AnySheet } from "../../sheet.ts";
import { actionGroup } from "./action-group.ts";
import { dataCollectionRule } from "./data-collection-rule.ts";
import { diagnosticSetting } from "./diagnostic-setting.ts";
import { grafana } from "./grafana.ts";
import { metricAlert } from "./metric-alert.ts";
import { queryAlert } from "./query-alert.ts";
import { queryAlertV2 } from "./query-alert-v2.ts";
import { workspace } from "./workspace.ts";

export const sheets: readonly AnySheet[] = [actionGroup, dataCollectionRule, diagnosticSetting, grafana, metricAlert, queryAlert, queryAlertV2, workspace];
