import type { AnySheet } from "../../sheet.ts";
import { addon } from "./addon.ts";
import { cluster } from "./cluster.ts";
import { fargateProfile } from "./fargate-profile.ts";
import { nodeGroup } from "./node-group.ts";

export const sheets: readonly AnySheet[] = [addon, cluster, fargateProfile, nodeGroup];
