import type { AnySheet } from "../../sheet.ts";
import { sparkPool } from "./spark-pool.ts";
import { sqlPool } from "./sql-pool.ts";
import { workspace } from "./workspace.ts";

export const sheets: readonly AnySheet[] = [sparkPool, sqlPool, workspace];
