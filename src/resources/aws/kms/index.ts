import type { AnySheet } from "../../sheet.ts";
import { importedOrReplicaKey, key } from "./key.ts";

export const sheets: readonly AnySheet[] = [importedOrReplicaKey, key];
