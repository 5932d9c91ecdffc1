import { randomUUID } from "node:crypto";
import { appendFileSync, statSync } from "node:fs";
import type { Env } from "../base/transport.ts";

/** Whether it was written; a file that the runner does not take changes no verdict. */
export type Written = { written: true } | { written: false; because: string };

/** Hands results to later steps. Values are small: the report itself goes into a file (FT29). Never throws. */
export function writeOutputs(env: Env, outputs: Readonly<Record<string, string>>, delimiter: () => string = randomUUID): Written {
  const blocks = [];
  for (const [name, value] of Object.entries(outputs)) {
    if (!/^[A-Za-z_][\w-]*$/.test(name)) return { written: false, because: `"${name.slice(0, 80)}" cannot be the name of an output` };
    blocks.push(heredoc(name, value, delimiter));
  }
  return append(env, "GITHUB_OUTPUT", blocks.join(""));
}

/** A random end mark, so that no value can end its own block and start another output (M12). */
function heredoc(name: string, value: string, delimiter: () => string): string {
  let mark = `costgate_${delimiter()}`;
  while (value.includes(mark)) mark = `costgate_${delimiter()}`;
  return `${name}<<${mark}\n${value}\n${mark}\n`;
}

const SUMMARY_LIMIT = 900 * 1024; // The runner drops the whole summary of a step above 1 MiB, and some at 1 MiB (FT05).
const CUT = "\n\n_Cut here: a job summary holds 1 MiB. The full report is in the report file._\n";

/**
 * Adds to the step's summary the first of the renderings that still fits, counting what the file holds already; if none does, the start of the last.
 * Never throws.
 */
export function appendSummary(env: Env, renderings: readonly string[]): Written {
  const path = env["GITHUB_STEP_SUMMARY"] ?? "";
  const room = SUMMARY_LIMIT - sizeOf(path);
  const fitting = renderings.find((text) => Buffer.byteLength(text) < room);
  const text = fitting ?? startOf(renderings.at(-1) ?? "", room - Buffer.byteLength(CUT) - 2);
  if (text === undefined) return { written: false, because: "the job summary is full" };
  return append(env, "GITHUB_STEP_SUMMARY", `${text}\n`);
}

/** As many whole lines as fit. */
function startOf(text: string, bytes: number): string | undefined {
  if (bytes <= 0) return undefined;
  const start = Buffer.from(text).subarray(0, bytes);
  const end = start.lastIndexOf("\n");
  return end <= 0 ? undefined : start.subarray(0, end).toString() + CUT;
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

function append(env: Env, variable: string, text: string): Written {
  const path = env[variable] ?? "";
  if (path === "") return { written: false, because: `the runner gives no ${variable}` };
  try {
    appendFileSync(path, text);
    return { written: true };
  } catch (error) {
    const code: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
    return { written: false, because: `${variable} cannot be written (${typeof code === "string" ? code : "no code"})` };
  }
}
