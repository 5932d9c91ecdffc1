import type { AnySheet } from "../../sheet.ts";
import { bucket } from "./bucket.ts";
import { bucketAnalytics } from "./bucket-analytics.ts";
import { bucketInventory } from "./bucket-inventory.ts";
import { directoryBucket } from "./directory-bucket.ts";

export const sheets: readonly AnySheet[] = [bucket, bucketAnalytics, bucketInventory, directoryBucket];
