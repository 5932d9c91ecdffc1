import type { AnySheet } from "../../sheet.ts";
import { namespace } from "./namespace.ts";
import { topic } from "./topic.ts";

export const sheets: readonly AnySheet[] = [namespace, topic];
