import type { AnySheet } from "../../sheet.ts";
import { cloudFunction } from "./function.ts";
import { cloudFunction2 } from "./function-2.ts";

export const sheets: readonly AnySheet[] = [cloudFunction, cloudFunction2];
