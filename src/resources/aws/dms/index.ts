import type { AnySheet } from "../../sheet.ts";
import { replicationConfig } from "./replication-config.ts";
import { replicationInstance } from "./replication-instance.ts";

export const sheets: readonly AnySheet[] = [replicationConfig, replicationInstance];
