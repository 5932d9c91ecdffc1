import type { AnySheet } from "../../sheet.ts";
import { group, samplingRule } from "./traces.ts";

export const sheets: readonly AnySheet[] = [group, samplingRule];
