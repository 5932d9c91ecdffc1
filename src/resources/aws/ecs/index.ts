import type { AnySheet } from "../../sheet.ts";
import { cluster } from "./cluster.ts";
import { service } from "./service.ts";

export const sheets: readonly AnySheet[] = [cluster, service];
