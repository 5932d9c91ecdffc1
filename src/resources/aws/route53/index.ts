import type { AnySheet } from "../../sheet.ts";
import { healthCheck } from "./health-check.ts";
import { record } from "./record.ts";
import { resolverEndpoint } from "./resolver-endpoint.ts";
import { zone } from "./zone.ts";

export const sheets: readonly AnySheet[] = [healthCheck, record, resolverEndpoint, zone];
