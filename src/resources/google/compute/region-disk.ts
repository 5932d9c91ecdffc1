import type { AnySheet } from "../../sheet.ts";
import { diskSheet } from "./disk-sheet.ts";

export const regionDisk: AnySheet = diskSheet("google_compute_region_disk", "Compute Engine regional disk", true);
