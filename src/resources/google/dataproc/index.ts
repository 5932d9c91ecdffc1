import type { AnySheet } from "../../sheet.ts";
import { cluster } from "./cluster.ts";

export const sheets: readonly AnySheet[] = [cluster];
