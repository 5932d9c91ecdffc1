import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { HOSTILE } from "../report/hostile.ts";
import { costgate } from "../support/cli.ts";
import { PINNED_FACTS, packOf, temporaryFolder } from "../support/packs.ts";
import { planJson } from "../support/plans.ts";

const prices = packOf(PINNED_FACTS);
const folder = temporaryFolder();
let files = 0;

function file(content: string): string {
  const path = join(folder, `${files++}.yml`);
  writeFileSync(path, content);
  return path;
}

const PLAN = file(
  planJson([
    { address: "aws_ebs_volume.data", after: { type: "gp3", size: 100, availability_zone: "eu-west-1a" } },
    { address: "acme_thing.t", after: { n: 3 } },
  ]),
);

/** Kinds of nodes in a report; what is within code is only shown. */
function nodesOf(markdown: string): Set<string> {
  const kinds = new Set<string>();
  const visit = (node: { type: string; value?: string; children?: unknown[] }): void => {
    if (node.type === "html" && !/^<\/?(details|summary|sub)\b/.test(node.value ?? "")) kinds.add(`html ${node.value}`);
    else kinds.add(node.type);
    for (const child of node.children ?? []) visit(child as Parameters<typeof visit>[0]);
  };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return kinds;
}

const CONTROLS = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

describe("hostile words of a team's own files", () => {
  const terms = (name: string): string => `currency: USD
budgets: [{ name: b, monthly_increase: 1 }]
prices:
  exchange: [{ from: EUR, to: USD, rate: "1.1", date: 2020-11-01, source: ${JSON.stringify(name)} }]
  book: { rules: [{ name: ${JSON.stringify(name)}, discount: 10% }] }
`;
  const kinds = (source: string): string => `kinds:
  - type: acme_thing
    title: Acme thing
    limits: [${JSON.stringify(source)}]
    attributes: { n: { number: n } }
    components: [{ name: Thing, unit: months, quantity: n, price: { amount: 1, currency: EUR, source: ${JSON.stringify(source)}, date: 2026-01-01 } }]
`;

  test.each(HOSTILE.map((name) => [JSON.stringify(name).slice(0, 60), name]))("%s: refused with a remedy, or inert in every format", async (_shown, whole) => {
    const name = whole.slice(0, 80);
    const flags = ["--plan", PLAN, "--policy", file(terms(name)), "--kinds", file(kinds(name))];
    const plain = ["--plan", PLAN, "--policy", file(terms("EDP")), "--kinds", file(kinds("contract"))];
    const of = (format: string, given = flags): ReturnType<typeof costgate> => costgate(prices, ["gate", ...given, "--format", format]);
    const text = await of("text");
    expect(`${text.out}${text.err}`).not.toMatch(CONTROLS);
    if (text.exit === 2) return expect(text.err).toMatch(/^costgate: .+:\d+:\d+: /);
    const markdown = (await of("markdown")).out;
    expect(nodesOf(markdown)).toEqual(nodesOf((await of("markdown", plain)).out));
    expect(JSON.parse((await of("json")).out)).toMatchObject({ schema: "costgate/report/1" });
    for (const address of ["acme_thing.t", "aws_ebs_volume.data"]) {
      const explained = await costgate(prices, ["explain", address, ...flags]);
      expect(explained.exit).toBe(0);
      expect(explained.out).not.toMatch(CONTROLS);
    }
  });

  test.each(["x @octocat", "www.evil.com", "mail me.at x.com"])("a component is not called %s: names stand in tables as they are", async (name) => {
    const text = kinds("contract").replace("name: Thing", `name: "${name}"`);
    const { exit, err } = await costgate(prices, ["gate", "--plan", PLAN, "--kinds", file(text)]);
    expect(exit).toBe(2);
    expect(err).toContain("no address and no mention");
  });

  test.each(["\u001b[31mred", "\u202egnp", "a\u0007b"])("a mistyped key %j is told as it is", async (key) => {
    const { exit, err } = await costgate(prices, ["gate", "--plan", PLAN, "--policy", file(JSON.stringify({ [key]: 1 }))]);
    expect(exit).toBe(2);
    expect(err).toMatch(/unknown key .*\\u\{/);
    expect(err).not.toMatch(CONTROLS);
  });
});

describe("what is asked of `prices show`", () => {
  test.each([["many words", Array.from({ length: 2000 }, (_, at) => `w${at}`)] as const, ["a long one", ["x".repeat(100_000)]] as const])(
    "%s: exit 2 at once",
    async (_what, words) => {
      const { exit, err } = await costgate(prices, ["prices", "show", ...words]);
      expect(exit).toBe(2);
      expect(err).toContain("too many words");
    },
  );
});

test.each([["--help"], ["--version"], ["gate", "--help"], ["gate", "--plan", PLAN]])(
  "output that cannot be written is exit 2, never the policy's no: %j",
  async (...args) => {
    const { ConfigError } = await import("../../src/base/trouble.ts");
    const said: string[] = [];
    const out = (): never => {
      throw new ConfigError("the output cannot be written (ENOSPC)");
    };
    const world = {
      env: {},
      today: "2026-11-21",
      shippedPrices: prices,
      columns: undefined,
      isTerminal: false,
      out,
      err: (text: string) => void said.push(text),
    };
    expect(await run(args, world)).toBe(2);
    expect(said).toEqual(["costgate: the output cannot be written (ENOSPC)\n"]);
  },
);
