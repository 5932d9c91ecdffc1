import type { AnySheet } from "../../sheet.ts";
import { centralApplication } from "./central-application.ts";
import { hub } from "./hub.ts";
import { provisioning } from "./provisioning.ts";

export const sheets: readonly AnySheet[] = [centralApplication, hub, provisioning];
