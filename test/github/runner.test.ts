import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { readInputs } from "../../src/github/inputs.ts";
import { appendSummary, writeOutputs } from "../../src/github/runner-files.ts";
import { workflowLog } from "../../src/github/workflow-commands.ts";

const temporary = (): string => join(mkdtempSync(join(tmpdir(), "costgate-")), "file");

function logged(use: (log: ReturnType<typeof workflowLog>) => void): string {
  const written: string[] = [];
  use(workflowLog((text) => written.push(text)));
  return written.join("");
}

/** The runner's own rule (actions/runner, ActionCommand.cs): "::" after white space, or "##[" anywhere. */
const isCommand = (line: string): boolean => /^\s*::/.test(line) || line.includes("##[");

test.each([
  ["a\n::error::x", "a ⏎ ::error::x\n"],
  ["::error::x", ": :error::x\n"],
  ["\u00a0 ::set-output name=a::b", "\u00a0 : :set-output name=a::b\n"],
  ["x ##[error]y", "x ## [error]y\n"],
  ["\u001b[31m::stop-commands::x\u001b[0m", ": :stop-commands::x\n"],
  [":\u001b[1m:add-mask::x", ": :add-mask::x\n"],
  ["a\r::error::x\u2028::y\u0085::z", "a ⏎ ::error::x ⏎ ::y ⏎ ::z\n"],
  ["\u001b]8;;http://evil\u0007link\u001b]8;;\u0007 \u0007\b", "link \n"],
  ["a\u202eb\u200b", "a\\u{202e}b\\u{200b}\n"],
  ["arn:aws:iam::123:role", "arn:aws:iam::123:role\n"],
])("FT45: %j is printed as %j", (message, printed) => {
  expect(logged((log) => log.info(message))).toBe(printed);
});

test("FT45: no text becomes a command, a second line or a control character", () => {
  const pieces = constantFrom("::", ":", "#", "##[", "[", "error", "\n", "\r", "\u001b", "\u001b[", "m", "\u009b", "\u2028", " ", "\t", "\u00a0", "%0A", "x");
  assert(
    property(
      array(pieces).map((parts) => parts.join("")),
      (text) => {
        const line = logged((log) => log.info(text)).slice(0, -1);
        expect(isCommand(line)).toBe(false);
        expect(line).not.toMatch(/(?!\t)\p{Cc}|\u2028/u);
        for (const each of logged((log) => log.text(text)).split("\n")) expect(isCommand(each)).toBe(false);
        for (const kind of ["warning", "error", "notice", "debug"] as const) {
          const command = logged((log) => log[kind](text));
          expect(command).toMatch(new RegExp(`^::${kind}::[^\n\r]*\n$`));
          expect(command).not.toContain("##[");
        }
      },
    ),
  );
});

test("annotations carry a place and line ends, escaped", () => {
  expect(logged((log) => log.warning("50 %\nof a,b:c", { file: "a,b:c.tf", line: 3 }))).toBe("::warning file=a%2Cb%3Ac.tf,line=3::50 %25%0Aof a,b:c\n");
  expect(logged((log) => log.error("%0A::error::x"))).toBe("::error::%250A::error::x\n");
});

test("the eleventh annotation of a kind goes into the log", () => {
  const lines = logged((log) => {
    for (let index = 1; index <= 11; index++) log.notice(`n${index}`);
  })
    .trimEnd()
    .split("\n");
  expect(lines.slice(9)).toEqual(["::notice::n10", "notice: n11"]);
});

test("a secret is masked line by line, groups are commands", () => {
  expect(logged((log) => log.mask("a%b\n\nc"))).toBe("::add-mask::a%25b\n::add-mask::c\n");
  expect(
    logged((log) => {
      log.startGroup("a\nb");
      log.endGroup();
    }),
  ).toBe("::group::a ⏎ b\n::endgroup::\n");
});

/** As the runner reads GITHUB_OUTPUT. */
function outputsIn(path: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = readFileSync(path, "utf8").split("\n");
  for (let at = 0; at < lines.length - 1; at++) {
    const [name = "", mark = ""] = (lines[at] ?? "").split("<<");
    const end = lines.indexOf(mark, at + 1);
    found[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return found;
}

test("M12: a value cannot end its block, even when it knows the mark", () => {
  const path = temporary();
  const marks = ["known", "known", "new"];
  const outputs = { verdict: "pass\ncostgate_known\nverdict<<x\nforged\nx", delta: "+1.70", empty: "" };
  expect(writeOutputs({ GITHUB_OUTPUT: path }, outputs, () => marks.shift() ?? "last")).toEqual({ written: true });
  expect(outputsIn(path)).toEqual(outputs);
  expect(writeOutputs({ GITHUB_OUTPUT: path }, { "a<<b": "x" })).toMatchObject({ written: false });
});

test("outputs and summary never throw", () => {
  const folder = mkdtempSync(join(tmpdir(), "costgate-"));
  chmodSync(folder, 0o500);
  for (const path of [undefined, "", folder, "/none/at/all"]) {
    expect(writeOutputs({ GITHUB_OUTPUT: path }, { a: "b" })).toMatchObject({ written: false, because: expect.any(String) as string });
    expect(appendSummary({ GITHUB_STEP_SUMMARY: path }, ["x"])).toMatchObject({ written: false });
  }
});

test.each([
  ["all fits", 0, ["long\nlong", "short"], "long\nlong\n"],
  ["the file is nearly full: the next rendering", 900 * 1024 - 9, ["long\nlong", "short"], "short\n"],
  ["the last edge", 900 * 1024 - 10, ["long\nlong"], "long\nlong\n"],
])("FT05: %s", (_, before, renderings, added) => {
  const path = temporary();
  writeFileSync(path, "x".repeat(before));
  expect(appendSummary({ GITHUB_STEP_SUMMARY: path }, renderings)).toEqual({ written: true });
  expect(readFileSync(path, "utf8").slice(before)).toBe(added);
});

test("FT05: what is too long in every rendering is cut at a line, in bytes, and says so", () => {
  const path = temporary();
  expect(appendSummary({ GITHUB_STEP_SUMMARY: path }, ["é\n".repeat(600_000)])).toEqual({ written: true });
  const text = readFileSync(path, "utf8");
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900 * 1024);
  expect(Buffer.byteLength(text)).toBeGreaterThan(899 * 1024);
  expect(text).toMatch(/^(é\n)+\n_Cut here.*\n\n$/);
  expect(appendSummary({ GITHUB_STEP_SUMMARY: path }, ["x".repeat(2000)])).toMatchObject({
    written: false,
    because: expect.stringContaining("full") as string,
  });
});

const INPUTS = {
  token: { kind: "text", required: true },
  "plan-files": { kind: "list" },
  quiet: { kind: "boolean" },
  mode: { kind: "choice", of: ["gate", "show"] },
} as const;

test("inputs are trimmed and typed", () => {
  const env = { INPUT_TOKEN: " t ", "INPUT_PLAN-FILES": "\n a,b.json \n\n*.json\na,b.json\n", INPUT_QUIET: "True", INPUT_MODE: "gate" };
  const inputs = readInputs(env, INPUTS);
  const typed: { token: string; "plan-files": string[]; quiet: boolean | undefined; mode: "gate" | "show" | undefined } = inputs;
  expect(typed).toEqual({ token: "t", "plan-files": ["a,b.json", "*.json"], quiet: true, mode: "gate" });
  expect(readInputs({ INPUT_TOKEN: "t", INPUT_QUIET: " " }, INPUTS)).toEqual({ token: "t", "plan-files": [], quiet: undefined, mode: undefined });
});

test.each([
  [{}, /"token" is missing/],
  [{ INPUT_TOKEN: "t", INPUT_QUIET: "yes" }, /"quiet" is "yes"/],
  [{ INPUT_TOKEN: "t", INPUT_MODE: "gat" }, /"mode" is "gat"/],
])("inputs %j are a ConfigError", (env, message) => {
  expect(() => readInputs(env, INPUTS)).toThrow(
    expect.objectContaining({ name: "ConfigError", message: expect.stringMatching(message) as string, remedy: expect.any(String) as string }),
  );
});
