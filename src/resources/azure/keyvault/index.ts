import type { AnySheet } from "../../sheet.ts";
import { certificate } from "./certificate.ts";
import { dedicatedHsm } from "./dedicated-hsm.ts";
import { key } from "./key.ts";
import { managedHsm } from "./managed-hsm.ts";
import { vault } from "./vault.ts";

export const sheets: readonly AnySheet[] = [certificate, dedicatedHsm, key, managedHsm, vault];
