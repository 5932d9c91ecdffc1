import type { AnySheet } from "../../sheet.ts";
import { tpuVm } from "./vm.ts";

export const sheets: readonly AnySheet[] = [tpuVm];
