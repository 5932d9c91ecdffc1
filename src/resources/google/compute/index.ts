import type { AnySheet } from "../../sheet.ts";
import { disk } from "./disk.ts";
import { instance } from "./instance.ts";
import { regionDisk } from "./region-disk.ts";

export const sheets: readonly AnySheet[] = [disk, instance, regionDisk];
