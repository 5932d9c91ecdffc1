import type { AnySheet } from "../../sheet.ts";
import { cluster } from "./cluster.ts";
import { instance } from "./instance.ts";

export const sheets: readonly AnySheet[] = [cluster, instance];
