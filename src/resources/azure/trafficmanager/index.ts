import type { AnySheet } from "../../sheet.ts";
import { endpoint, externalEndpoint } from "./endpoint.ts";
import { profile } from "./profile.ts";

export const sheets: readonly AnySheet[] = [endpoint, externalEndpoint, profile];
