import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { keysOf } from "../../../src/config/schema-keys.ts";
import { commandsOf } from "../../../src/policy/approvals/command.ts";
import { CONSENT_SHAPE } from "../../../src/policy/approvals/settings.ts";
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
    const { exceptions_file: _file, ...shape } = CONSENT_SHAPE;
    const selector = /\.for\./;
    for (const { name, path } of keysOf(z.object(shape))) if (!selector.test(path)) expect(block("yaml")).toMatch(new RegExp(`\\b${name}:`));
  });

  test("its commands are understood", () => {
    const said = commandsOf(block("text")).map(({ verb }) => verb);
    expect(said).toEqual(["approve", "approve", "approve", "approve", "request", "break-glass", "revoke"]);
  });
});
