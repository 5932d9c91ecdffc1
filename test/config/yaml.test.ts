import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/base/trouble.ts";
import { parseYaml } from "../../src/config/yaml.ts";

function trouble(text: string): ConfigError {
  try {
    parseYaml(text, "costgate.yml");
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("strict YAML", () => {
  test.each([
    ["an alias (IN49)", "a: &x 1\nb: *x\n", 2, /alias/i],
    ["a merge key, which would lose a limit silently (IN53)", "a: { limit: 1 }\nb:\n  <<: { limit: 2 }\n", 3, /merge/],
    ["a duplicate key (IN51)", "a: 1\nb: 2\na: 3\n", 3, /unique/],
    ["a custom tag (IN67)", "a: !!js/function x\n", 1, /tag/],
    ["deep nesting (IN50)", `a: ${"[".repeat(5000)}${"]".repeat(5000)}`, 1, /deeper/],
    ["broken syntax", "a: [1, 2\nb: 3\n", 2, /./],
    ["two documents", "a: 1\n---\nb: 2\n", 2, /./],
  ])("refuses %s with its line", (_what, text, line, message) => {
    const error = trouble(text);
    expect(error.message).toMatch(message);
    expect(error.position?.line).toBe(line);
  });

  test("what looks like an attack on prototypes is just a key", () => {
    const { data } = parseYaml("__proto__: { polluted: 1 }\n", "x");
    expect(Object.keys(data as object)).toEqual(["__proto__"]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test("knows where each value stands", () => {
    const { positionOf } = parseYaml("budgets:\n  - name: a\n    monthly_total: 5\n  - name: b\n", "x");
    expect(positionOf(["budgets", 0, "monthly_total"])).toEqual({ file: "x", line: 3, column: 5 });
    expect(positionOf(["budgets", 1])).toEqual({ file: "x", line: 4, column: 5 });
    expect(positionOf(["budgets", 1, "nothing"])).toEqual({ file: "x", line: 4, column: 5 });
  });

  test("JSON is YAML", () => expect(parseYaml('{"a": [1, "x", null]}', "x").data).toEqual({ a: [1, "x", null] }));
});
