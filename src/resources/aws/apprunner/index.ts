import type { AnySheet } from "../../sheet.ts";
import { service } from "./service.ts";

export const sheets: readonly AnySheet[] = [service];
