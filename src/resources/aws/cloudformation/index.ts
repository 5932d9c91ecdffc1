import type { AnySheet } from "../../sheet.ts";
import { stack } from "./stack.ts";

export const sheets: readonly AnySheet[] = [stack];
