import { readFileSync } from "node:fs";
import { ConfigError, EXIT } from "../base/trouble.ts";
import { estimatePlan, type Gated, type GateInputs, gate, type NamedText } from "../gate.ts";
import type { PlanSource } from "../plan/read-plan.ts";
import { EXIT_CODE } from "../policy/verdict.ts";
import { estimateJson, gateJson } from "../report/json.ts";
import { renderMarkdown, SUMMARY_BYTES } from "../report/markdown.ts";
import { reportOf } from "../report/model.ts";
import { renderTerminal } from "../report/terminal.ts";
import type { CliWorld } from "./world.ts";

export type Flags = { readonly [flag: string]: string | boolean | (string | boolean)[] | undefined };

/** A flag of a command; without `value` it is a switch. */
export interface Flag {
  about: string;
  value?: string;
  required?: true;
  many?: true;
  choices?: readonly string[];
}

export interface Command {
  about: string;
  flags: Readonly<Record<string, Flag>>;
  /** Gives the exit code. */
  run: (flags: Flags, world: CliWorld) => Promise<number>;
}

const PLAN_FLAGS: Readonly<Record<string, Flag>> = {
  plan: { value: "FILE", about: "plan as JSON (terraform show -json), or - for standard input", required: true },
  "base-plan": { value: "FILE", about: "plan of the base commit; what it holds as well is pending, not yours" },
  usage: { value: "FILE", about: "usage file (Infracost layout, YAML or JSON)" },
  prices: { value: "PACK", about: "price snapshot; default: the one that comes with costgate" },
  "as-of": { value: "DATE", about: "day for support calendars, YYYY-MM-DD; default: today" },
  currency: { value: "CODE", about: "ISO 4217; default: the policy's, else USD" },
  production: { value: "BOOL", about: "whether production prices hold; default: true", choices: ["true", "false"] },
};

export const COMMANDS: Readonly<Record<string, Command>> = {
  gate: {
    about: "judges a plan; the exit code is the verdict",
    flags: {
      ...PLAN_FLAGS,
      policy: { value: "FILE", about: "policy file; without one nothing can fail" },
      format: { value: "FORMAT", about: "what is printed; default: text", choices: ["text", "json", "markdown"] },
    },
    run: gateCommand,
  },
  estimate: {
    about: "prices a plan, without a verdict",
    flags: { ...PLAN_FLAGS, format: { value: "FORMAT", about: "what is printed; default: json", choices: ["json"] } },
    run: estimateCommand,
  },
  "prices build": {
    about: "builds a price snapshot out of price facts",
    flags: {
      facts: { value: "FOLDER", about: "folder with sources.csv and <cloud>/<service>.csv", required: true },
      out: { value: "PACK", about: "file to write", required: true },
      source: { value: "NAME", about: "use only this source; may be given several times", many: true },
      report: { about: "list the keys on which sources disagree" },
    },
    run: buildCommand,
  },
};

/** One JSON document; exit 0 whenever the plan was read. */
async function estimateCommand(flags: Flags, world: CliWorld): Promise<number> {
  const { estimate, strayUsage } = await estimatePlan({ ...inputsOf(flags, world), currency: currencyOf(flags) ?? "USD" });
  warnStrays(strayUsage, world);
  world.out(`${JSON.stringify(estimateJson(estimate), null, 1)}\n`);
  return EXIT.pass;
}

/** The report, and the verdict as exit code. */
async function gateCommand(flags: Flags, world: CliWorld): Promise<number> {
  const currency = currencyOf(flags);
  const policy = text(flags, "policy");
  const gated = await gate({ ...inputsOf(flags, world), ...(policy && { policy: readText(policy) }), ...(currency && { currency }) });
  warnStrays(gated.strayUsage, world);
  world.out(render(gated, text(flags, "format") ?? "text", world));
  return EXIT_CODE[gated.verdict.outcome];
}

async function buildCommand(flags: Flags, world: CliWorld): Promise<number> {
  const { buildPack } = await import("../pricing/build-pack.ts");
  const { source } = flags;
  const { conflicts, ...counts } = buildPack(text(flags, "facts") ?? "", text(flags, "out") ?? "", Array.isArray(source) ? source.map(String) : undefined);
  world.out(`${JSON.stringify({ ...counts, conflicts: flags["report"] ? conflicts : conflicts.length }, null, 1)}\n`);
  return EXIT.pass;
}

function render({ estimate, verdict }: Gated, format: string, { env, columns, isTerminal }: CliWorld): string {
  if (format === "json") return `${JSON.stringify(gateJson(estimate, verdict), null, 1)}\n`;
  const report = reportOf(estimate, verdict);
  if (format === "markdown") return renderMarkdown(report, estimate.currency, SUMMARY_BYTES);
  const color = env["NO_COLOR"] === undefined && (isTerminal || (env["FORCE_COLOR"] ?? "0") !== "0");
  return renderTerminal(report, { color, width: Math.min(columns ?? 120, 160), most: 30 });
}

function inputsOf(flags: Flags, world: CliWorld): Omit<GateInputs, "policy" | "currency"> {
  const [plan, basePlan, usage] = [text(flags, "plan") ?? "", text(flags, "base-plan"), text(flags, "usage")];
  return {
    plan: sourceOf(plan),
    ...(basePlan && { basePlan: sourceOf(basePlan) }),
    ...(usage && { usage: readText(usage) }),
    prices: text(flags, "prices") ?? world.shippedPrices,
    asOf: dateOf(text(flags, "as-of")) ?? world.today,
    production: text(flags, "production") !== "false",
  };
}

function text(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  return typeof value === "string" ? value : undefined;
}

function sourceOf(path: string): PlanSource {
  return path === "-" ? { name: "standard input", bytes: readFileSync(0) } : path;
}

function readText(path: string): NamedText {
  try {
    return { name: path, text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new ConfigError(`cannot read ${path}${code ? ` (${code})` : ""}`, { remedy: "The file must exist and be UTF-8 text." });
  }
}

/** A date of the calendar; undefined when not given. */
function dateOf(written: string | undefined): string | undefined {
  if (written === undefined || written === "") return undefined;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written) {
    throw new ConfigError(`--as-of ${written} is not a date`, { remedy: "Write YYYY-MM-DD." });
  }
  return written;
}

function currencyOf(flags: Flags): string | undefined {
  const currency = text(flags, "currency");
  if (currency === undefined || /^[A-Z]{3}$/.test(currency)) return currency;
  throw new ConfigError(`--currency ${currency} is not a currency code`, { remedy: "Write an ISO 4217 code such as USD." });
}

function warnStrays(strays: readonly string[], world: CliWorld): void {
  for (const address of strays.slice(0, 20)) world.err(`warning: the usage file has ${JSON.stringify(address)}, which is not in the plan\n`);
  if (strays.length > 20) world.err(`warning: and ${strays.length - 20} more such addresses\n`);
}
