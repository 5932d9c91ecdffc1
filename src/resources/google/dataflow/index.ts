import type { AnySheet } from "../../sheet.ts";
import { job } from "./job.ts";

export const sheets: readonly AnySheet[] = [job];
