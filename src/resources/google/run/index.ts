import type { AnySheet } from "../../sheet.ts";
import { service } from "./service.ts";
import { v2Job } from "./v2-job.ts";
import { v2Service } from "./v2-service.ts";

export const sheets: readonly AnySheet[] = [service, v2Job, v2Service];
