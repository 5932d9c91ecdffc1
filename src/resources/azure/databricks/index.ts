import type { AnySheet } from "../../sheet.ts";
import { workspace } from "./workspace.ts";

export const sheets: readonly AnySheet[] = [workspace];
