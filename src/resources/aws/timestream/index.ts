import type { AnySheet } from "../../sheet.ts";
import { influxdbInstance } from "./influxdb-instance.ts";
import { table } from "./table.ts";

export const sheets: readonly AnySheet[] = [influxdbInstance, table];
