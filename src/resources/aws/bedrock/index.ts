import type { AnySheet } from "../../sheet.ts";
import { agent, inferenceProfile } from "./invocations.ts";
import { provisionedThroughput } from "./provisioned-throughput.ts";

export const sheets: readonly AnySheet[] = [agent, inferenceProfile, provisionedThroughput];
