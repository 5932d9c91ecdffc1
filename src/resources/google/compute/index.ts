import type { AnySheet } from "../../sheet.ts";
import { disk } from "./disk.ts";
import { image } from "./image.ts";
import { instance } from "./instance.ts";
import { instanceFromTemplate } from "./instance-from-template.ts";
import { instanceGroupManager } from "./instance-group-manager.ts";
import { machineImage } from "./machine-image.ts";
import { regionCommitment } from "./region-commitment.ts";
import { regionDisk } from "./region-disk.ts";
import { reservation } from "./reservation.ts";
import { snapshot } from "./snapshot.ts";

export const sheets: readonly AnySheet[] = [
  disk,
  image,
  instance,
  instanceFromTemplate,
  instanceGroupManager,
  machineImage,
  regionCommitment,
  regionDisk,
  reservation,
  snapshot,
];
