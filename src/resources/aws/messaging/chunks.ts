import { type Exact, exact } from "../../../base/exact.ts";

/** SQS and SNS bill every 64 KB of a message as a request of its own (both pricing pages). */
const CHUNK_KB = 64;

/** Requests as billed; messages of unknown size are taken to fit into one chunk. */
export function billedRequests(requests: Exact | undefined, sizeKb: Exact | undefined): Exact | undefined {
  return requests?.times((sizeKb ?? exact(CHUNK_KB)).over(CHUNK_KB).ceil().max(1));
}
