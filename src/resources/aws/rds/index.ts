import type { AnySheet } from "../../sheet.ts";
import { dbInstance } from "./db-instance.ts";
import { dbProxy } from "./db-proxy.ts";
import { rdsCluster } from "./rds-cluster.ts";
import { rdsClusterInstance } from "./rds-cluster-instance.ts";

export const sheets: readonly AnySheet[] = [dbInstance, dbProxy, rdsCluster, rdsClusterInstance];
