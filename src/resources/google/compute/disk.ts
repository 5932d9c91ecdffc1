import type { AnySheet } from "../../sheet.ts";
import { diskSheet } from "./disk-sheet.ts";

export const disk: AnySheet = diskSheet("google_compute_disk", "Compute Engine disk", false);
