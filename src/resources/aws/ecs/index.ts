import type { AnySheet } from "../../sheet.ts";
import { cluster } from "./cluster.ts";
import { service } from "./service.ts";
import { taskSet } from "./task-set.ts";

export const sheets: readonly AnySheet[] = [cluster, service, taskSet];
