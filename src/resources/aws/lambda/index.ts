import type { AnySheet } from "../../sheet.ts";
import { eventSourceMapping } from "./event-source-mapping.ts";
import { lambdaFunction } from "./function.ts";
import { provisionedConcurrency } from "./provisioned-concurrency.ts";

export const sheets: readonly AnySheet[] = [eventSourceMapping, lambdaFunction, provisionedConcurrency];
