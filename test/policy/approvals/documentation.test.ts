import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commandsOf } from "../../../src/policy/approvals/command.ts";
import { CONSENT_KEYS } from "../../../src/policy/approvals/settings.ts";
import { readPolicy } from "../../../src/policy/policy.ts";

const page = readFileSync("docs/approvals.md", "utf8");
const block = (language: string): string => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? "";

describe("docs/approvals.md", () => {
  test("its policy is one", () => {
    expect(readPolicy(block("yaml"), "costgate.yml")).toMatchObject({
      groups: [{ name: "team-lead", users: [583231] }, {}, {}, {}],
      exceptions: [{ id: "EXC-12" }],
    });
  });

  test("has every key in its example", () => {
    for (const key of CONSENT_KEYS) expect(block("yaml")).toMatch(new RegExp(`\\b${key}:`));
  });

  test("its commands are understood", () => {
    const said = commandsOf(block("text")).map(({ verb }) => verb);
    expect(said).toEqual(["approve", "approve", "approve", "approve", "request", "break-glass", "revoke"]);
  });
});
