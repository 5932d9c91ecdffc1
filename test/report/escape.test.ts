import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeSpan, visible } from "../../src/report/escape.ts";
import { HOSTILE } from "./hostile.ts";

describe("hostile strings", () => {
  test.each([
    ["a\nb", "a\\u{a}b"],
    ["\u001b[31mx", "\\u{1b}[31mx"],
    ["\u202ex", "\\u{202e}x"],
    ["a\u200bb", "a\\u{200b}b"],
    ["\ud800", "\ufffd"],
    ["é 日本 🚀", "é 日本 🚀"],
  ])("%j is shown as %s", (text, shown) => expect(visible(text)).toBe(shown));

  test("a long text is cut, never between the halves of a character", () => {
    expect(visible("x".repeat(1000), 10)).toBe(`${"x".repeat(9)}…`);
    expect(visible("🚀".repeat(10), 4).isWellFormed()).toBe(true);
  });

  test.each(HOSTILE.map((text) => ({ text, title: text.slice(0, 40) })))("$title becomes one code span that fits a table cell", ({ text }) => {
    const span = codeSpan(text);
    expect(span).not.toMatch(/[\n\r|\u2028]/);
    const [, fence = "", inner = ""] = /^(`+)(.*?)\1$/s.exec(span) ?? [];
    expect(fence.length).toBeGreaterThan(0);
    expect(inner.match(/`+/g)?.every((run) => run.length !== fence.length) ?? true).toBe(true);
  });

  test("whatever the text: the fence is longer than any run of backticks in it, and nothing hidden is left", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), fc.nat(5), (text, ticks) => {
        const span = codeSpan(`${"`".repeat(ticks)}${text}`);
        const fence = /^`+/.exec(span)?.[0] ?? "";
        expect(span.endsWith(fence)).toBe(true);
        expect(span.slice(fence.length, -fence.length).includes(fence)).toBe(false);
        expect(span).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});
