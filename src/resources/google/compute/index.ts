import type { AnySheet } from "../../sheet.ts";
import { disk } from "./disk.ts";
import { instance } from "./instance.ts";
import { instanceGroupManager } from "./instance-group-manager.ts";
import { regionDisk } from "./region-disk.ts";

export const sheets: readonly AnySheet[] = [disk, instance, instanceGroupManager, regionDisk];
