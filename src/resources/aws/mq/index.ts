import type { AnySheet } from "../../sheet.ts";
import { broker } from "./broker.ts";

export const sheets: readonly AnySheet[] = [broker];
