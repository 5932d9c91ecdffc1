import type { AnySheet } from "../../sheet.ts";
import { account } from "./account.ts";
import { jobSchedule } from "./job-schedule.ts";
import { stateConfiguration } from "./state-configuration.ts";
import { watcher } from "./watcher.ts";

export const sheets: readonly AnySheet[] = [account, jobSchedule, stateConfiguration, watcher];
