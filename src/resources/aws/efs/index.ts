import type { AnySheet } from "../../sheet.ts";
import { fileSystem } from "./file-system.ts";

export const sheets: readonly AnySheet[] = [fileSystem];
