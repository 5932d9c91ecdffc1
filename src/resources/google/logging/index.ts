import type { AnySheet } from "../../sheet.ts";
import { bucketConfig } from "./bucket-config.ts";
import { sink } from "./sink.ts";

export const sheets: readonly AnySheet[] = [bucketConfig, sink];
