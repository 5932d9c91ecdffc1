import type { AnySheet } from "../../sheet.ts";
import { signalrService } from "./signalr-service.ts";
import { webPubsub } from "./web-pubsub.ts";

export const sheets: readonly AnySheet[] = [signalrService, webPubsub];
