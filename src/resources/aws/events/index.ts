import type { AnySheet } from "../../sheet.ts";
import { apiDestination } from "./api-destination.ts";
import { archive } from "./archive.ts";
import { discoverer } from "./discoverer.ts";
import { eventBus } from "./event-bus.ts";
import { pipe } from "./pipe.ts";
import { schedule } from "./schedule.ts";

export const sheets: readonly AnySheet[] = [apiDestination, archive, discoverer, eventBus, pipe, schedule];
