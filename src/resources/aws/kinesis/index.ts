import type { AnySheet } from "../../sheet.ts";
import { analyticsApplication } from "./analytics-application.ts";
import { analyticsSnapshot } from "./analytics-snapshot.ts";
import { deliveryStream } from "./delivery-stream.ts";
import { stream } from "./stream.ts";
import { streamConsumer } from "./stream-consumer.ts";

export const sheets: readonly AnySheet[] = [analyticsApplication, analyticsSnapshot, deliveryStream, stream, streamConsumer];
