import { readFileSync } from "node:fs";
import { ConfigError, EXIT } from "../base/trouble.ts";
import { estimatePlan, type Gated, gate, type NamedText } from "../gate.ts";
import type { PlanSource } from "../plan/read-plan.ts";
import { EXIT_CODE } from "../policy/verdict.ts";
import { estimateJson, gateJson } from "../report/json.ts";
import { renderMarkdown, SUMMARY_BYTES } from "../report/markdown.ts";
import { reportOf } from "../report/model.ts";
import { renderTerminal } from "../report/terminal.ts";
import type { CliWorld } from "./world.ts";

export interface EstimateFlags {
  plan: string;
  basePlan?: string;
  usage?: string;
  prices?: string;
  asOf?: string;
  currency?: string;
  production: "true" | "false";
}

export interface GateFlags extends EstimateFlags {
  policy?: string;
  format: "text" | "json" | "markdown";
}

/** `costgate estimate`: one JSON document; exit 0 whenever the plan was read. */
export async function estimateCommand(flags: EstimateFlags, world: CliWorld): Promise<number> {
  const { estimate, strayUsage } = await estimatePlan({ ...inputsOf(flags, world), currency: currencyOf(flags) ?? "USD" });
  warnStrays(strayUsage, world);
  world.out(`${JSON.stringify(estimateJson(estimate), null, 1)}\n`);
  return EXIT.pass;
}

/** `costgate gate`: the report, and the verdict as exit code. */
export async function gateCommand(flags: GateFlags, world: CliWorld): Promise<number> {
  const currency = currencyOf(flags);
  const gated = await gate({ ...inputsOf(flags, world), ...(flags.policy && { policy: readText(flags.policy) }), ...(currency && { currency }) });
  warnStrays(gated.strayUsage, world);
  world.out(render(gated, flags, world));
  return EXIT_CODE[gated.verdict.outcome];
}

function render({ estimate, verdict }: Gated, { format }: GateFlags, { env, columns, isTerminal }: CliWorld): string {
  if (format === "json") return `${JSON.stringify(gateJson(estimate, verdict), null, 1)}\n`;
  const report = reportOf(estimate, verdict);
  if (format === "markdown") return renderMarkdown(report, estimate.currency, SUMMARY_BYTES);
  const color = env["NO_COLOR"] === undefined && (isTerminal || (env["FORCE_COLOR"] ?? "0") !== "0");
  return renderTerminal(report, { color, width: Math.min(columns ?? 120, 160), most: 30 });
}

function inputsOf(
  flags: EstimateFlags,
  world: CliWorld,
): { plan: PlanSource; basePlan?: PlanSource; usage?: NamedText; prices: string; asOf: string; production: boolean } {
  return {
    plan: sourceOf(flags.plan),
    ...(flags.basePlan && { basePlan: sourceOf(flags.basePlan) }),
    ...(flags.usage && { usage: readText(flags.usage) }),
    prices: flags.prices ?? world.shippedPrices,
    asOf: dateOf(flags.asOf) ?? world.today,
    production: flags.production === "true",
  };
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
function dateOf(text: string | undefined): string | undefined {
  if (text === undefined || text === "") return undefined;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new ConfigError(`--as-of ${text} is not a date`, { remedy: "Write YYYY-MM-DD." });
  }
  return text;
}

function currencyOf({ currency }: EstimateFlags): string | undefined {
  if (currency === undefined || /^[A-Z]{3}$/.test(currency)) return currency;
  throw new ConfigError(`--currency ${currency} is not a currency code`, { remedy: "Write an ISO 4217 code such as USD." });
}

function warnStrays(strays: readonly string[], world: CliWorld): void {
  for (const address of strays.slice(0, 20)) world.err(`warning: the usage file has ${JSON.stringify(address)}, which is not in the plan\n`);
  if (strays.length > 20) world.err(`warning: and ${strays.length - 20} more such addresses\n`);
}
