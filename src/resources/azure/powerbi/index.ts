import type { AnySheet } from "../../sheet.ts";
import { embedded } from "./embedded.ts";

export const sheets: readonly AnySheet[] = [embedded];
