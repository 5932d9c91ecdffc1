import type { AnySheet } from "../../sheet.ts";
import { environment } from "./environment.ts";

export const sheets: readonly AnySheet[] = [environment];
