import type { AnySheet } from "../../sheet.ts";
import { hub } from "./hub.ts";
import { provisioning } from "./provisioning.ts";

export const sheets: readonly AnySheet[] = [hub, provisioning];
