import type { AnySheet } from "../../sheet.ts";
import { cluster } from "./cluster.ts";
import { kafkaCluster } from "./kafka-cluster.ts";

export const sheets: readonly AnySheet[] = [cluster, kafkaCluster];
