import { setTimeout as wait } from "node:timers/promises";
import { Http } from "../base/http.ts";
import type { Env } from "../base/transport.ts";
import { ConfigError, ServiceError } from "../base/trouble.ts";
import type { PriceQuery } from "../resources/price-query.ts";
import { baseUrlOf, PROVIDERS, type Provider } from "./lists/providers.ts";
import type { Fact } from "./snapshot/facts.ts";

/** More is a matter for `costgate prices sync`. */
const MOST = 100;

/** For all tries of a provider together (FT14). */
const BUDGET_MS = 20_000;

export interface LiveOptions {
  currency: string;
  env: Env;
  log: (message: string) => void;
  /** For each provider; tests are in a hurry. */
  budgetMs?: number;
}

/** What the providers answered, and why some did not. */
export interface Asked {
  facts: Fact[];
  failures: string[];
}

/** Asks the providers' price APIs for the few prices that no snapshot has. A provider that does not answer is a failure, never a price. */
export async function askProviders(queries: readonly PriceQuery[], options: LiveOptions): Promise<Asked> {
  const asked: Asked = { facts: [], failures: [] };
  await Promise.all(
    PROVIDERS.map(async (provider) => {
      const wanted = queries.filter(({ cloud, place }) => cloud === provider.cloud && place !== undefined);
      if (wanted.length === 0) return;
      try {
        asked.facts.push(...(await answerOf(provider, wanted, options)));
      } catch (error) {
        if (!(error instanceof ServiceError || error instanceof ConfigError)) throw error;
        asked.failures.push(`${provider.source.title}: ${error.message}${error instanceof ConfigError && error.remedy ? `. ${error.remedy}` : ""}`);
      }
    }),
  );
  return { facts: asked.facts, failures: asked.failures.sort() };
}

async function answerOf(
  provider: Provider,
  queries: readonly PriceQuery[],
  { currency, env, log, budgetMs = BUDGET_MS }: LiveOptions,
): Promise<readonly Fact[]> {
  if (queries.length > MOST) throw new ConfigError(`${queries.length} products are missing; at most ${MOST} are asked for one by one`);
  const ask = await provider.ask?.();
  if (!ask) return [];
  const end = new AbortController();
  const { signal } = end;
  const http = new Http({ service: provider.source.title, env, log, signal, silenceMs: budgetMs / 4, sleep: (ms) => wait(Math.min(ms, budgetMs / 8)) });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new ServiceError(provider.source.title, `no answer within ${budgetMs / 1000} s`)), budgetMs);
  });
  try {
    return await Promise.race([ask(queries, currency, { http, signal, baseUrl: baseUrlOf(provider, env), folder: "", log, env }), late]);
  } finally {
    clearTimeout(timer);
    end.abort();
  }
}
