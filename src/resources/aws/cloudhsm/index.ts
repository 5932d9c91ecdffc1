import type { AnySheet } from "../../sheet.ts";
import { hsm } from "./hsm.ts";

export const sheets: readonly AnySheet[] = [hsm];
