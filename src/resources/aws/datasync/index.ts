import type { AnySheet } from "../../sheet.ts";
import { task } from "./task.ts";

export const sheets: readonly AnySheet[] = [task];
