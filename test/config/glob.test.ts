import { describe, expect, test } from "vitest";
import { matchesGlob } from "../../src/config/glob.ts";

describe("globs", () => {
  test.each([
    ["aws_instance", "aws_instance", true],
    ["aws_*", "aws_instance", true],
    ["aws_*", "google_x", false],
    ["module.*.aws_instance.web", "module.shop.aws_instance.web", true],
    ["module.*.web", "module.shop.aws_instance.web", false],
    ["module.**.web", "module.shop.aws_instance.web", true],
    ["**", "", true],
    ["", "", true],
    ["", "a", false],
    ["aws_instance.web[*]", "aws_instance.web[0]", true],
    ['aws_instance.web["*"]', 'aws_instance.web["eu"]', true],
    ["aws_instance.web[*]", "aws_instance.web", false],
    ["?x", "ax", true],
    ["?x", ".x", false],
    ["a+(b)", "a+(b)", true],
    ["prod", "non-prod", false],
    ["*", "é🚀", true],
  ])("%j against %j: %s", (pattern, text, fits) => expect(matchesGlob(pattern, text)).toBe(fits));

  test.each([
    ["ab*ba", "aba", false],
    ["ab*ba", "abba", true],
    ["*.x", "a.x", true],
    ["*.x", "a.b.x", false],
    ["a*", "a", true],
    ["*", "a/b", false],
  ])("one star, %j against %j: %s", (pattern, text, fits) => expect(matchesGlob(pattern, text)).toBe(fits));

  test("a hostile pattern ends: the work is bounded by pattern × text", () => {
    expect(matchesGlob(`${"**/".repeat(500)}x`, "a/".repeat(2000))).toBe(false);
    expect(matchesGlob(`${"*a".repeat(200)}b`, "a".repeat(2000))).toBe(false);
  });
});
