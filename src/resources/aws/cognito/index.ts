import type { AnySheet } from "../../sheet.ts";
import { userPool } from "./user-pool.ts";
import { userPoolClient } from "./user-pool-client.ts";

export const sheets: readonly AnySheet[] = [userPool, userPoolClient];
