import type { AnySheet } from "../../sheet.ts";
import { app } from "./app.ts";

export const sheets: readonly AnySheet[] = [app];
