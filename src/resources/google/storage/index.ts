import type { AnySheet } from "../../sheet.ts";
import { bucket } from "./bucket.ts";
import { containerRegistry } from "./container-registry.ts";

export const sheets: readonly AnySheet[] = [bucket, containerRegistry];
