import { EXIT } from "../base/trouble.ts";
import { estimatePlan, type Gated, gate } from "../gate.ts";
import { EXIT_CODE } from "../policy/verdict.ts";
import { estimateJson, gateJson } from "../report/json.ts";
import { renderMarkdown, SUMMARY_BYTES } from "../report/markdown.ts";
import { reportOf } from "../report/model.ts";
import { renderTerminal } from "../report/terminal.ts";
import { AUDIT_VERIFY } from "./audit-command.ts";
import { CONFIG_SHOW } from "./config-command.ts";
import { EXPLAIN } from "./explain-command.ts";
import { type Command, currencyOf, type Flags, readText, text } from "./flags.ts";
import { inputsOf, PLAN_FLAGS, STANDING, warnStrays } from "./plan-inputs.ts";
import { POLICY_CHECK } from "./policy-check-command.ts";
import { EXTENDS_FROM } from "./policy-inputs.ts";
import { POLICY_TEST } from "./policy-test-command.ts";
import { POLICY_TRY } from "./policy-try-command.ts";
import { DIFF, SHOW } from "./prices-commands.ts";
import { SYNC } from "./sync-command.ts";
import { USAGE_INIT } from "./usage-command.ts";
import type { CliWorld } from "./world.ts";

export const COMMANDS: Readonly<Record<string, Command>> = {
  gate: {
    about: "judges a plan; the exit code is the verdict",
    flags: {
      ...PLAN_FLAGS,
      policy: { value: "FILE", about: "policy file; without one nothing can fail" },
      "extends-from": EXTENDS_FROM,
      standing: STANDING,
      "new-prices": { value: "PACK", about: "price snapshot to move to: what it makes of the same resources is told, and judges nothing" },
      format: { value: "FORMAT", about: "what is printed; default: text", choices: ["text", "json", "markdown"] },
    },
    run: gateCommand,
  },
  estimate: {
    about: "prices a plan, without a verdict",
    flags: { ...PLAN_FLAGS, format: { value: "FORMAT", about: "what is printed; default: json", choices: ["json"] } },
    run: estimateCommand,
  },
  explain: EXPLAIN,
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
  "audit verify": AUDIT_VERIFY,
  "config show": CONFIG_SHOW,
  "policy check": POLICY_CHECK,
  "policy test": POLICY_TEST,
  "policy try": POLICY_TRY,
  "usage init": USAGE_INIT,
  "prices sync": SYNC,
  "prices show": SHOW,
  "prices diff": DIFF,
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
  const [policy, newPrices] = [text(flags, "policy"), text(flags, "new-prices")];
  const gated = await gate({
    ...inputsOf(flags, world),
    ...(policy && { policy: readText(policy) }),
    ...(newPrices && { newPrices: () => Promise.resolve([{ path: newPrices }]) }),
    ...(currency && { currency }),
  });
  warnStrays(gated.strayUsage, world);
  for (const failure of gated.silentProviders) world.err(`warning: prices that no snapshot has were asked for in vain: ${failure}\n`);
  world.out(render(gated, text(flags, "format") ?? "text", world));
  return EXIT_CODE[gated.verdict.outcome];
}

async function buildCommand(flags: Flags, world: CliWorld): Promise<number> {
  const { buildPack } = await import("../pricing/snapshot/build-pack.ts");
  const { source } = flags;
  const report = buildPack(text(flags, "facts") ?? "", text(flags, "out") ?? "", Array.isArray(source) ? source.map(String) : undefined);
  world.out(`${JSON.stringify(flags["report"] ? report : report.summary(), null, 1)}\n`);
  return EXIT.pass;
}

function render({ estimate, verdict, priceMove, policy }: Gated, format: string, { env, columns, isTerminal }: CliWorld): string {
  if (format === "json") return `${JSON.stringify(gateJson(estimate, verdict, priceMove, policy), null, 1)}\n`;
  const report = reportOf(estimate, verdict, priceMove);
  if (format === "markdown") return renderMarkdown(report, estimate.currency, SUMMARY_BYTES);
  const color = env["NO_COLOR"] === undefined && (isTerminal || (env["FORCE_COLOR"] ?? "0") !== "0");
  return renderTerminal(report, { color, width: Math.min(columns ?? 120, 160), most: 30 });
}
