import type { AnySheet } from "../../sheet.ts";
import { protectedVm } from "./protected-vm.ts";

export const sheets: readonly AnySheet[] = [protectedVm];
