import { describe, expect, test } from "vitest";
import { BASE } from "../github/fake-github.ts";
import { action } from "./run-action.ts";

const KINDS = (amount: string): string => `version: 1
kinds:
  - type: aws_db_instance
    title: Instance
    replaces: true
    components:
      - name: All
        unit: months
        quantity: 1
        price: { amount: "${amount}", currency: USD, source: contract, date: 2026-01-01 }
`;
const BOOK = (discount: string): string => `rules:\n  - name: all\n    discount: ${discount}\n`;
const POLICY = "kinds: [kinds.yml]\nprices: { book: book.yml }\n";

/** BY01, BY03, BY24: of whatever the policy names, the pull request's own version neither judges nor prices. */
describe("files that the policy names", () => {
  const base = { "costgate.yml": POLICY, "kinds.yml": KINDS("100"), "book.yml": BOOK("10%") };

  test.each([
    ["kinds.yml", "kinds: [kinds.yml]\n", KINDS("100"), KINDS("1")],
    ["book.yml", "prices: { book: book.yml }\n", BOOK("10%"), BOOK("90%")],
  ])("%s is read at the base commit", async (name, policy, text, cheaper) => {
    const totalOf = async (atBase: string, workspace: Record<string, string>): Promise<string | undefined> => {
      const { outputs, exit, log } = await action({ base: { "costgate.yml": policy, [name]: atBase }, workspace });
      expect(exit, log).toBe(0);
      return outputs["total"];
    };
    const asIs = await totalOf(text, {});
    expect(await totalOf(text, { [name]: cheaper })).toBe(asIs);
    expect(await totalOf(cheaper, { [name]: text })).not.toBe(asIs);
  });

  test.each(["kinds.yml", "book.yml"])("do not count when only the pull request has %s: that is trouble, not a pass", async (name) => {
    const { [name]: text = "", ...rest } = base as Record<string, string>;
    const { exit, log } = await action({ base: rest, workspace: { [name]: text } });
    expect(exit, log).toBe(2);
    expect(log).toContain(`there is no ${name}, which the policy names`);
  });

  test("are asked for at the base commit only", async () => {
    const refs: (string | null)[] = [];
    const handlers = {
      "repos/get-content": ({ query, params }: { query: URLSearchParams; params: Record<string, string> }) => {
        refs.push(query.get("ref"));
        const text = (base as Record<string, string>)[params["path"] ?? ""] ?? "";
        return { status: 200, body: { type: "file", encoding: "base64", size: text.length, content: Buffer.from(text).toString("base64") } };
      },
    };
    await action({ handlers });
    expect(refs).toEqual([BASE, BASE, BASE]);
  });
});
