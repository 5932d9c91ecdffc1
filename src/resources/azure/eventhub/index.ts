import type { AnySheet } from "../../sheet.ts";
import { cluster } from "./cluster.ts";
import { namespace } from "./namespace.ts";

export const sheets: readonly AnySheet[] = [cluster, namespace];
