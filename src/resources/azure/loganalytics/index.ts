import type { AnySheet } from "../../sheet.ts";
import { cluster } from "./cluster.ts";
import { workspace } from "./workspace.ts";

export const sheets: readonly AnySheet[] = [cluster, workspace];
