import type { AnySheet } from "../../sheet.ts";
import { computeCluster } from "./compute-cluster.ts";
import { computeInstance } from "./compute-instance.ts";

export const sheets: readonly AnySheet[] = [computeCluster, computeInstance];
