import type { AnySheet } from "../../sheet.ts";
import { dataTransfer } from "./data-transfer.ts";

export const sheets: readonly AnySheet[] = [dataTransfer];
