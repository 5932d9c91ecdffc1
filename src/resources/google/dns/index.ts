import type { AnySheet } from "../../sheet.ts";
import { managedZone } from "./managed-zone.ts";
import { recordSet } from "./record-set.ts";

export const sheets: readonly AnySheet[] = [managedZone, recordSet];
