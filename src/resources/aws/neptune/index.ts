import type { AnySheet } from "../../sheet.ts";
import { cluster } from "./cluster.ts";
import { clusterInstance } from "./cluster-instance.ts";
import { clusterSnapshot } from "./cluster-snapshot.ts";

export const sheets: readonly AnySheet[] = [cluster, clusterInstance, clusterSnapshot];
