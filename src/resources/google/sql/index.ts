import type { AnySheet } from "../../sheet.ts";
import { databaseInstance } from "./database-instance.ts";

export const sheets: readonly AnySheet[] = [databaseInstance];
