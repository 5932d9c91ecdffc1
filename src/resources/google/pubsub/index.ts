import type { AnySheet } from "../../sheet.ts";
import { subscription } from "./subscription.ts";
import { topic } from "./topic.ts";

export const sheets: readonly AnySheet[] = [subscription, topic];
