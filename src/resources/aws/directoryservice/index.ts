import type { AnySheet } from "../../sheet.ts";
import { directory } from "./directory.ts";

export const sheets: readonly AnySheet[] = [directory];
