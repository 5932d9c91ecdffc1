import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Conversation, Statement } from "../../../src/policy/consent.ts";
import { conversationOf, HEAD, PEOPLE, reviews, says, type Who } from "../../support/conversations.ts";
import { BANDS, decided, LIMITED } from "../../support/decisions.ts";
import type { Made } from "../../support/estimates.ts";

const POLICIES = [
  LIMITED + BANDS,
  `${LIMITED}  - { name: all, monthly_total: 700 }\nunpriced: advisory\n${BANDS}`,
  `${LIMITED}approvals:\n  bands:\n    - { up_to: 900, by: [team-lead] }\n    - { each_of: [finops, team-lead] }\n  reviews_count: true\n`,
  `${LIMITED}approvals:\n  bands:\n    - { by: [team-lead, ai-owner], count: 2 }\nbreak_glass: { by: [on-call], up_to: 900 }\n`,
  `${LIMITED}exceptions:\n  - { id: E1, reason: x, findings: [budget/**], addresses: [aws_instance.r0], up_to: 400, owner: o, ticket: t, granted: 2026-11-01, expires: 2026-12-01 }\n${BANDS}`,
];

const amount = fc.integer({ min: 0, max: 1600 });
const made: fc.Arbitrary<Made> = fc.record({ before: amount, after: amount });
const resources = fc.array(made, { minLength: 1, maxLength: 4 });
const policy = fc.constantFrom(...POLICIES);
const entitled = fc.constantFrom<Who>("lead", "lead2", "finops", "ai", "ai2", "oncall");
const moment = fc.integer({ min: 10, max: 19 }).map((hour) => `2026-11-21T${hour}:00:00Z`);

const COMMANDS = ["budget/payments/increase", "budget/all/total", 'budget/payments/increase "budget/all/total"', ""];
const approval: fc.Arbitrary<Statement> = fc
  .record({ who: entitled, upTo: amount, at: moment, about: fc.constantFrom(...COMMANDS), glass: fc.boolean() })
  .map(({ who, upTo, at, about, glass }) =>
    says(who, glass && who === "oncall" ? '/costgate break-glass T-1 "disk full"' : `/costgate approve ${upTo} ${about}`, { at }),
  );
const review = fc.record({ who: entitled, at: moment }).map(({ who, at }) => reviews(who, "approved", { at }));
const consent = fc.oneof({ weight: 4, arbitrary: approval }, review);
const consents = fc.array(consent, { maxLength: 6 });

const rank = { pass: 0, no: 1, unknown: 2 } as const;
const ranked = (given: readonly Made[], statements: readonly Statement[], text: string, more: Partial<Conversation> = {}): number =>
  rank[decided(given, [], { policy: text, conversations: [conversationOf(statements, more)] }).outcome];
const RUNS = { numRuns: 150 };

describe("laws of approvals", () => {
  test("the generators reach both outcomes by approval", () => {
    const outcomes = fc
      .sample(fc.tuple(resources, consents, policy), { numRuns: 300, seed: 1 })
      .map(([given, said, text]) => decided(given, said, { policy: text }));
    expect(outcomes.filter(({ outcome, decision }) => outcome === "pass" && decision).length).toBeGreaterThan(5);
    expect(outcomes.filter(({ outcome }) => outcome === "no").length).toBeGreaterThan(50);
  });

  test("more cost never turns no into pass", () => {
    const law = fc.property(resources, consents, policy, fc.nat(3), fc.integer({ min: 1, max: 900 }), (given, said, text, which, more) => {
      const dearer = given.map((one, at) => (at === which % given.length ? { ...one, after: Number(one.after) + more } : one));
      expect(ranked(dearer, said, text)).toBeGreaterThanOrEqual(ranked(given, said, text));
    });
    fc.assert(law, RUNS);
  });

  test("a price that goes missing never turns no into pass, where missing prices block", () => {
    const blocking = fc.constantFrom(...POLICIES.filter((text) => !text.includes("unpriced: advisory")));
    const law = fc.property(resources, fc.array(approval, { maxLength: 6 }), blocking, fc.nat(3), (given, said, text, which) => {
      const poorer = given.map((one, at): Made => (at === which % given.length ? { ...one, after: undefined } : one));
      expect(ranked(poorer, said, text)).toBeGreaterThanOrEqual(ranked(given, said, text));
    });
    fc.assert(law, RUNS);
  });

  test("taking back or taking away what was approved never turns no into pass, but for a person's own larger approval before it", () => {
    const oneEach = fc.uniqueArray(consent, { maxLength: 6, selector: ({ by }) => by?.id });
    const law = fc.property(resources, oneEach, policy, fc.nat(5), entitled, (given, said, text, which, who) => {
      const before = ranked(given, said, text);
      expect(ranked(given, said.toSpliced(which % Math.max(said.length, 1), 1), text)).toBeGreaterThanOrEqual(before);
      const revoked = [...said, says(who, "/costgate revoke", { at: "2026-11-22T00:00:00Z" })];
      expect(ranked(given, revoked, text)).toBeGreaterThanOrEqual(before);
    });
    fc.assert(law, RUNS);
  });

  test("what excluded people, outsiders and bots say changes nothing", () => {
    const excluded = fc.constantFrom<Who>("author", "kim", "robot", "ai");
    const theirs = fc.array(
      fc
        .record({ who: excluded, upTo: amount, at: moment })
        .map(({ who, upTo, at }) => says(who, `/costgate approve ${upTo} budget/payments/increase`, { at })),
      { maxLength: 4 },
    );
    const law = fc.property(resources, consents, policy, theirs, (given, said, text, more) => {
      const own = said.filter(({ by }) => by?.id !== PEOPLE.ai.id);
      const setting = { committers: [PEOPLE.author, PEOPLE.ai] };
      expect(ranked(given, [...own, ...more], text, setting)).toBe(ranked(given, own, text, setting));
    });
    fc.assert(law, RUNS);
  });

  test("what was edited counts no more than what was never written", () => {
    const law = fc.property(resources, consents, policy, fc.array(consent, { maxLength: 3 }), (given, said, text, more) => {
      const edited = more.map((one) => ({ ...one, updatedAt: "2026-11-21T20:00:00Z" }));
      expect(ranked(given, [...said, ...edited], text)).toBe(ranked(given, said, text));
    });
    fc.assert(law, RUNS);
  });

  test("the order in which statements are read does not matter: the decision is the same to the byte (BY30)", () => {
    const law = fc.property(resources, consents, policy, fc.infiniteStream(fc.nat()), (given, said, text, numbers) => {
      const shuffled = said.map((one) => ({ one, key: numbers.next().value as number })).sort((a, b) => a.key - b.key);
      const [first, second] = [said, shuffled.map(({ one }) => one)].map((all) => JSON.stringify(decided(given, all, { policy: text })));
      expect(second).toBe(first);
    });
    fc.assert(law, RUNS);
  });

  test("more hands that are not known never turn no into pass", () => {
    const law = fc.property(resources, consents, policy, fc.array(fc.string(), { maxLength: 3 }), fc.boolean(), (given, said, text, strangers, untold) => {
      const more = { strangers, ...(untold && { lastPusher: undefined }) };
      expect(ranked(given, said, text, more)).toBeGreaterThanOrEqual(ranked(given, said, text));
    });
    fc.assert(law, RUNS);
  });

  test("a head commit that nobody looked at makes no review count", () => {
    const law = fc.property(resources, consents, policy, (given, said, text) => {
      const moved = { headSha: HEAD.replaceAll("b", "c") };
      expect(ranked(given, said, text, moved)).toBeGreaterThanOrEqual(ranked(given, said, text));
    });
    fc.assert(law, RUNS);
  });
});
