import type { AnySheet } from "../../sheet.ts";
import { cluster } from "./cluster.ts";
import { connector } from "./connector.ts";
import { serverlessCluster } from "./serverless-cluster.ts";

export const sheets: readonly AnySheet[] = [cluster, connector, serverlessCluster];
