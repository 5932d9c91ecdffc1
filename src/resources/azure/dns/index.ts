import type { AnySheet } from "../../sheet.ts";
import { privateRecord, record } from "./record.ts";
import { forwardingRuleset, inboundEndpoint, outboundEndpoint } from "./resolver.ts";
import { privateZone, zone } from "./zone.ts";

export const sheets: readonly AnySheet[] = [forwardingRuleset, inboundEndpoint, outboundEndpoint, privateRecord, privateZone, record, zone];
