import type { AnySheet } from "../../sheet.ts";
import { instance } from "./instance.ts";

export const sheets: readonly AnySheet[] = [instance];
