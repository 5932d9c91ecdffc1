import type { AnySheet } from "../../sheet.ts";
import { cryptoKey } from "./crypto-key.ts";

export const sheets: readonly AnySheet[] = [cryptoKey];
