import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { Http } from "../../../src/base/http.ts";
import type { ListOptions } from "../../../src/pricing/lists/price-list.ts";
import type { Fact } from "../../../src/pricing/snapshot/facts.ts";

export interface Asked {
  url: URL;
  headers: IncomingHttpHeaders;
}

/** What a server answers: JSON, or a failure. "reset" breaks the connection, "half" in the middle of the body. */
export type Reply = { body: unknown } | { status: number; body?: unknown; headers?: Record<string, string> } | "reset" | "half";

export interface ListServer extends AsyncDisposable {
  options: ListOptions;
  asked: Asked[];
  logs: string[];
  waits: number[];
}

/** A local server, and the options for reading from it. `faults` replaces the n-th answer, counted from 0. */
export async function serveList(answer: (asked: Asked) => Reply, faults: Readonly<Record<number, Reply>> = {}): Promise<ListServer> {
  const asked: Asked[] = [];
  const logs: string[] = [];
  const waits: number[] = [];
  const server = createServer((request, response) => {
    const one = { url: new URL(request.url ?? "", "http://list.test"), headers: request.headers };
    const reply = faults[asked.push(one) - 1] ?? answer(one);
    if (reply === "reset") return void request.socket.destroy();
    if (reply === "half") {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      return void response.write('{"Items": [', () => request.socket.destroy());
    }
    const { status, headers } = "status" in reply ? reply : { status: 200, headers: {} };
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(reply.body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const http = new Http({
    service: "price list",
    env: {},
    random: () => 0.5,
    sleep: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    options: { http, baseUrl, folder: "/nowhere", log: (line) => void logs.push(line), asOf: "2026-11-21" },
    asked,
    logs,
    waits,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export async function all(facts: AsyncIterable<Fact>): Promise<Fact[]> {
  const found: Fact[] = [];
  for await (const fact of facts) found.push(fact);
  return found;
}

/** "product | place | purchase | 0:1 10:0.5 hours": a line for each key, steps in order. */
export function laddersOf(facts: readonly Fact[]): string[] {
  const ladders = new Map<string, string[]>();
  for (const { product, place, purchase, unit, from, price } of facts) {
    const key = `${product} | ${place} | ${purchase} | ${unit}`;
    ladders.set(key, [...(ladders.get(key) ?? []), `${from}:${price}`]);
  }
  return [...ladders].map(([key, steps]) => `${key} | ${steps.join(" ")}`);
}
