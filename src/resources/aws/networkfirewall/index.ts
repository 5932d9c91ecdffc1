import type { AnySheet } from "../../sheet.ts";
import { firewall } from "./firewall.ts";

export const sheets: readonly AnySheet[] = [firewall];
