import type { AnySheet } from "../../sheet.ts";
import { table } from "./table.ts";

export const sheets: readonly AnySheet[] = [table];
