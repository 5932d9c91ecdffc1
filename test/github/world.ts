import { type ClientOptions, createClient, type GitHubClient } from "../../src/github/client.ts";
import type { RunContext } from "../../src/github/event.ts";
import { BASE, type FakeGitHub, HEAD } from "./fake-github.ts";

/** A client that notes its waits instead of waiting. */
export function clientFor(fake: Pick<FakeGitHub, "env">, options: Partial<ClientOptions> = {}): { client: GitHubClient; waits: number[]; log: string[] } {
  const waits: number[] = [];
  const log: string[] = [];
  const sleep = async (ms: number): Promise<void> => {
    waits.push(ms);
    await new Promise((resolve) => setImmediate(resolve));
  };
  const client = createClient(fake.env, { token: "ghs_test", random: () => 0, sleep, log: (message) => log.push(message), ...options });
  return { client, waits, log };
}

export type PullRequestContext = Extract<RunContext, { kind: "pull_request" }>;

/** Run 100, attempt 1, of pull request 7 of acme/infra. */
export function pullContext(change: Partial<PullRequestContext> = {}, pull: Partial<PullRequestContext["pull"]> = {}): PullRequestContext {
  return {
    kind: "pull_request",
    eventName: "pull_request",
    repository: { owner: "acme", name: "infra" },
    run: { id: 100, attempt: 1, url: "https://github.example/acme/infra/actions/runs/100/attempts/1" },
    actor: "ada",
    headSha: HEAD,
    baseSha: BASE,
    pull: { number: 7, headSha: HEAD, baseSha: BASE, headRef: "more", baseRef: "main", fork: false, draft: false, authorId: 501, authorLogin: "ada", ...pull },
    ...change,
  };
}
