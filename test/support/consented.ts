import { type Gated, gate } from "../../src/gate.ts";
import type { Conversation, Statement } from "../../src/policy/consent.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { reportOf } from "../../src/report/model.ts";
import { conversationOf, GROUPS } from "./conversations.ts";
import { pricedBy } from "./packs.ts";
import { type MadeChange, planBytes } from "./plans.ts";

export interface Setting {
  pack: string;
  policy: string;
  asOf?: string;
  now?: string;
  more?: Partial<Conversation>;
}

export interface Ran extends Gated {
  markdown: string;
  /** How often GitHub would have been asked. */
  asked: number;
}

/** Runs the whole gate on a made-up plan, with what was said on the pull request. */
export async function consented(
  changes: readonly MadeChange[],
  statements: readonly Statement[],
  { pack, policy, asOf = "2026-11-21", now, more }: Setting,
): Promise<Ran> {
  let asked = 0;
  const conversations = (): Promise<Conversation[]> => {
    asked++;
    return Promise.resolve([conversationOf(statements, more)]);
  };
  const gated = await gate({
    plan: planBytes(changes),
    policy: { name: "costgate.yml", text: GROUPS + policy },
    ...pricedBy(pack),
    asOf,
    production: true,
    consent: { conversations, now: now ?? `${asOf}T12:00:00Z` },
  });
  return { ...gated, asked, markdown: renderMarkdown(reportOf(gated.estimate, gated.verdict), gated.estimate.currency) };
}
