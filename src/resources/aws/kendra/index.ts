import type { AnySheet } from "../../sheet.ts";
import { kendraIndex } from "./kendra-index.ts";

export const sheets: readonly AnySheet[] = [kendraIndex];
