import type { AnySheet } from "../../sheet.ts";
import { vault } from "./vault.ts";

export const sheets: readonly AnySheet[] = [vault];
