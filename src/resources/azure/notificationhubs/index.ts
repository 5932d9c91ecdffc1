import type { AnySheet } from "../../sheet.ts";
import { namespace } from "./namespace.ts";

export const sheets: readonly AnySheet[] = [namespace];
