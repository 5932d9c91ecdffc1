import type { AnySheet } from "../../sheet.ts";
import { workgroup } from "./workgroup.ts";

export const sheets: readonly AnySheet[] = [workgroup];
