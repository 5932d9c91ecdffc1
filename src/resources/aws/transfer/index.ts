import type { AnySheet } from "../../sheet.ts";
import { server } from "./server.ts";

export const sheets: readonly AnySheet[] = [server];
