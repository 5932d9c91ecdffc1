import type { AnySheet } from "../../sheet.ts";
import { trigger } from "./trigger.ts";

export const sheets: readonly AnySheet[] = [trigger];
