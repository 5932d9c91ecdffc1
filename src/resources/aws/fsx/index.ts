import type { AnySheet } from "../../sheet.ts";
import { lustreFileSystem } from "./lustre-file-system.ts";
import { openzfsFileSystem } from "./openzfs-file-system.ts";
import { windowsFileSystem } from "./windows-file-system.ts";

export const sheets: readonly AnySheet[] = [lustreFileSystem, openzfsFileSystem, windowsFileSystem];
