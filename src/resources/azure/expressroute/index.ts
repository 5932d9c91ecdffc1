import type { AnySheet } from "../../sheet.ts";
import { circuit } from "./circuit.ts";

export const sheets: readonly AnySheet[] = [circuit];
