import type { AnySheet } from "../../sheet.ts";
import { eventDataStore } from "./event-data-store.ts";
import { trail } from "./trail.ts";

export const sheets: readonly AnySheet[] = [eventDataStore, trail];
