import type { AnySheet } from "../../sheet.ts";
import { cache } from "./cache.ts";
import { managedRedis } from "./managed-redis.ts";

export const sheets: readonly AnySheet[] = [cache, managedRedis];
