import type { AnySheet } from "../../sheet.ts";
import { elasticacheCluster } from "./elasticache-cluster.ts";
import { elasticacheReplicationGroup } from "./elasticache-replication-group.ts";
import { elasticacheServerlessCache } from "./elasticache-serverless-cache.ts";

export const sheets: readonly AnySheet[] = [elasticacheCluster, elasticacheReplicationGroup, elasticacheServerlessCache];
