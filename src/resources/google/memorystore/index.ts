import type { AnySheet } from "../../sheet.ts";
import { instance } from "./instance.ts";
import { redisCluster } from "./redis-cluster.ts";
import { redisInstance } from "./redis-instance.ts";

export const sheets: readonly AnySheet[] = [instance, redisCluster, redisInstance];
