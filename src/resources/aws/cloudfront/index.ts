import type { AnySheet } from "../../sheet.ts";
import { distribution } from "./distribution.ts";
import { edgeFunction } from "./function.ts";

export const sheets: readonly AnySheet[] = [distribution, edgeFunction];
