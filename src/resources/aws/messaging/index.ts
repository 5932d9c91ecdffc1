import type { AnySheet } from "../../sheet.ts";
import { queue } from "./queue.ts";
import { topic } from "./topic.ts";
import { topicSubscription } from "./topic-subscription.ts";

export const sheets: readonly AnySheet[] = [queue, topic, topicSubscription];
