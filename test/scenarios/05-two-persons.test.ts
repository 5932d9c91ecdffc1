import { describe, expect, test } from "vitest";
import type { Conversation, Statement } from "../../src/policy/consent.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { reportOf } from "../../src/report/model.ts";
import { conversationOf, PEOPLE, reviews, says } from "../support/conversations.ts";
import { decided } from "../support/decisions.ts";
import { madeEstimate } from "../support/estimates.ts";

const policy = `budgets:
  - { name: ai, monthly_increase: 1000 }
approvals:
  bands:
    - { up_to: 5000, by: [team-lead] }
    - { up_to: 50000, by: [finops] }
    - { each_of: [finops, ai-owner] }
`;
const COST = [{ address: "azurerm_cognitive_deployment.gpt", type: "azurerm_cognitive_deployment", after: 73_000 }];
const finops = says("finops", "/costgate approve 73000");
const because = "cannot read team acme/ai-owners with this token: needs members: read, or list users";

function said(statements: readonly Statement[], more: Partial<Conversation> = {}): { outcome: string; text: string } {
  const verdict = decided(COST, [], { policy, conversations: [conversationOf(statements, more)] });
  return { outcome: verdict.outcome, text: renderMarkdown(reportOf(madeEstimate(COST), verdict), "USD") };
}

describe("05 two persons, and a review that is not consent: the approvals", () => {
  test("$73,000.00 needs 2 of 2: FinOps and AI owner", () => {
    const { outcome, text } = said([]);
    expect(outcome).toBe("no");
    expect(text).toContain("decide `finops` and `ai-owner`: 0 of 2 approvals, by this line in a comment: `/costgate approve 73000 until 2026-12-31`");
  });

  test.each([
    ["the author approves", [says("author", "/costgate approve 73000")], {}, "0 of 2", "`author`: `is the author of the pull request`"],
    ["a bot approves", [says("robot", "/costgate approve 73000")], {}, "0 of 2", "`robot[bot]`: `is a bot`"],
    [
      "FinOps gives an ordinary review",
      [reviews("finops", "approved")],
      {},
      "0 of 2",
      "`finops`: `an ordinary review is no consent to the cost: that is /costgate approve`",
    ],
    ["FinOps approves", [finops], {}, "1 of 2", "Approved by `finops`: +$73,000.00 of $73,000.00"],
    [
      "an AI owner who wrote a commit",
      [finops, says("ai", "/costgate approve 73000")],
      { committers: [PEOPLE.author, PEOPLE.ai] },
      "1 of 2",
      "`ai`: `wrote one of its commits`",
    ],
    [
      "an AI owner's command that was edited later",
      [finops, says("ai2", "/costgate approve 73000", { updatedAt: "2026-11-21T12:00:00Z" })],
      {},
      "1 of 2",
      "`ai2`: `it was edited after it was written: write it anew`",
    ],
    [
      "an AI owner whose team cannot be read",
      [finops, says("ai2", "/costgate approve 73000")],
      {
        membership: ({ name }, { id }) => (name === "finops" ? { is: id === 4 ? "yes" : "no" } : { is: "unreadable", because }),
      } satisfies Partial<Conversation>,
      "1 of 2",
      `\`ai2\`: \`${because}\``,
    ],
  ] as const)("%s: exit 1", (_what, statements, more, progress, reason) => {
    const { outcome, text } = said(statements, more);
    expect(outcome).toBe("no");
    expect(text).toContain(progress);
    expect(text).toContain(reason);
    expect(text).not.toContain("is not a member");
  });

  test("another AI owner approves: exit 0", () => {
    const { outcome, text } = said([finops, says("ai2", "/costgate approve 73000")]);
    expect(outcome).toBe("pass");
    expect(text.split("\n")[0]).toContain("**Passes, approved**");
  });
});
