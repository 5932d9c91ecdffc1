import type { AnySheet } from "../../sheet.ts";
import { computeEnvironment } from "./compute-environment.ts";

export const sheets: readonly AnySheet[] = [computeEnvironment];
