import type { AnySheet } from "../../sheet.ts";
import { eventSubscription } from "./event-subscription.ts";
import { namespace } from "./namespace.ts";
import { topic } from "./topic.ts";

export const sheets: readonly AnySheet[] = [eventSubscription, namespace, topic];
