import type { AnySheet } from "../../sheet.ts";
import { repository } from "./repository.ts";

export const sheets: readonly AnySheet[] = [repository];
