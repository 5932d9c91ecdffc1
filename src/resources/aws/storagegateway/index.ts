import type { AnySheet } from "../../sheet.ts";
import { gateway } from "./gateway.ts";

export const sheets: readonly AnySheet[] = [gateway];
