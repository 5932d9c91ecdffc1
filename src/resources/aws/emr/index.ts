import type { AnySheet } from "../../sheet.ts";
import { cluster } from "./cluster.ts";
import { instanceGroup } from "./instance-group.ts";

export const sheets: readonly AnySheet[] = [cluster, instanceGroup];
