import type { AnySheet } from "../../sheet.ts";
import { endpoint } from "./endpoint.ts";

export const sheets: readonly AnySheet[] = [endpoint];
