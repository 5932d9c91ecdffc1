import type { AnySheet } from "../../sheet.ts";
import { activation } from "./activation.ts";
import { parameter } from "./parameter.ts";

export const sheets: readonly AnySheet[] = [activation, parameter];
