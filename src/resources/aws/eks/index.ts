import type { AnySheet } from "../../sheet.ts";
import { cluster } from "./cluster.ts";
import { nodeGroup } from "./node-group.ts";

export const sheets: readonly AnySheet[] = [cluster, nodeGroup];
