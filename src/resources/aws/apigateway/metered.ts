import { type Exact, exact } from "../../../base/exact.ts";

/** HTTP APIs count every 512 KB of a request, WebSocket APIs every 32 KB of a message, as one of its own: aws.amazon.com/api-gateway/pricing. */
export const REQUEST_KB = 512;
export const MESSAGE_KB = 32;

/** How many are billed; those of unknown size are taken to fit into one step. */
export function metered(count: Exact | undefined, sizeKb: Exact | undefined, stepKb: number): Exact | undefined {
  return count?.times((sizeKb ?? exact(stepKb)).over(stepKb).ceil().max(1));
}
