import type { AnySheet } from "../../sheet.ts";
import { cluster } from "./cluster.ts";
import { fleetManager } from "./fleet-manager.ts";
import { nodePool } from "./node-pool.ts";

export const sheets: readonly AnySheet[] = [cluster, fleetManager, nodePool];
