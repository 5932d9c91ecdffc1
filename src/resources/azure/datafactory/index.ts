import type { AnySheet } from "../../sheet.ts";

export const sheets: readonly AnySheet[] = [];
