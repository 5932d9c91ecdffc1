import type { AnySheet } from "../../sheet.ts";
import { connectionMonitor } from "./connection-monitor.ts";
import { flowLog } from "./flow-log.ts";
import { watcher } from "./watcher.ts";

export const sheets: readonly AnySheet[] = [connectionMonitor, flowLog, watcher];
