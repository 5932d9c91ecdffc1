import { closeSync, openSync, readdirSync, readSync } from "node:fs";
import { basename, join } from "node:path";
import { compareText } from "../base/compare-text.ts";
import { ConfigError, EXIT } from "../base/trouble.ts";
import { gate } from "../gate.ts";
import type { LoadedPolicy } from "../policy/load-policy.ts";
import type { Tried } from "../report/replay-shown.ts";
import { type Command, type Flags, readText, text } from "./flags.ts";
import { inputsOf, PLAN_FLAGS, STANDING } from "./plan-inputs.ts";
import { EXTENDS_FROM, policyOf } from "./policy-inputs.ts";
import type { CliWorld } from "./world.ts";

/** What a policy would have done to earlier changes, before it does it to the next one. */
export const POLICY_TRY: Command = {
  about: "tries a policy on stored plans or reports: what it would have blocked",
  flags: {
    policy: { value: "FILE", about: "policy file", required: true },
    against: { value: "FOLDER", about: "folder with plans (terraform show -json), or with reports (gate --format json) where it has no plans", required: true },
    ...Object.fromEntries(Object.entries(PLAN_FLAGS).filter(([flag]) => flag !== "plan" && flag !== "base-plan")),
    standing: STANDING,
    "extends-from": EXTENDS_FROM,
    format: { value: "FORMAT", about: "what is printed; default: text", choices: ["text", "json"] },
  },
  run: tryCommand,
};

async function tryCommand(flags: Flags, world: CliWorld): Promise<number> {
  const [{ triedJson, triedText }, loaded] = await Promise.all([import("../report/replay-shown.ts"), policyOf(flags)]);
  const { plans, reports } = storedIn(text(flags, "against") ?? "");
  if (plans.length > 0 && reports.length > 0) world.err(`warning: ${reports.length} reports are left out, because there are plans\n`);
  const tried: Tried[] = [];
  for (const path of plans) tried.push(await told(path, () => onPlan(path, flags, world)));
  if (plans.length === 0) for (const path of reports) tried.push(await told(path, () => onReport(path, loaded)));
  world.out(text(flags, "format") === "json" ? `${JSON.stringify(triedJson(tried), null, 1)}\n` : triedText(tried));
  return EXIT.pass;
}

interface Stored {
  plans: string[];
  reports: string[];
}

function storedIn(folder: string): Stored {
  const paths = namesIn(folder).map((name) => join(folder, name));
  if (paths.length === 0) throw new ConfigError(`there are no JSON files in ${folder}`, { remedy: "Store plans or reports there, as *.json." });
  const reports = new Set(paths.filter(isReport));
  return { plans: paths.filter((path) => !reports.has(path)), reports: [...reports] };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .sort(compareText);
  } catch (error) {
    throw new ConfigError(`cannot read the folder ${folder} (${error instanceof Error && "code" in error ? String(error.code) : "unknown"})`);
  }
}

/** By its first bytes: plans may be large. */
function isReport(path: string): boolean {
  const head = Buffer.alloc(200);
  const file = openSync(path, "r");
  try {
    return /^\s*\{\s*"schema":\s*"costgate\/report\//.test(head.toString("utf8", 0, readSync(file, head)));
  } finally {
    closeSync(file);
  }
}

async function told(path: string, look: () => Promise<Tried["seen"]>): Promise<Tried> {
  const name = basename(path);
  try {
    return { name, seen: await look() };
  } catch (error) {
    if (error instanceof ConfigError) return { name, seen: { trouble: error.describe() } };
    throw error;
  }
}

async function onPlan(path: string, flags: Flags, world: CliWorld): Promise<Tried["seen"]> {
  const { estimate, verdict } = await gate({ ...inputsOf(flags, world), plan: path, policy: readText(text(flags, "policy") ?? "") });
  return { estimate, verdict, untold: [] };
}

async function onReport(path: string, { policy }: LoadedPolicy): Promise<Tried["seen"]> {
  const [{ storedEstimate }, { replayReport }] = await Promise.all([import("../policy/stored-report.ts"), import("../policy/replay.ts")]);
  const estimate = storedEstimate(readText(path).text, path);
  return { estimate, ...replayReport(estimate, policy) };
}
