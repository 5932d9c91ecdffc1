import type { AnySheet } from "../../sheet.ts";
import { subscription, user } from "./quicksight.ts";

export const sheets: readonly AnySheet[] = [subscription, user];
