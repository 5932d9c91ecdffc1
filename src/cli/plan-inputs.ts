import { dirname } from "node:path";
import { ConfigError } from "../base/trouble.ts";
import { projectPath } from "../config/run-place.ts";
import type { GateInputs } from "../gate.ts";
import { dateOf, type Flag, type Flags, readText, sourceOf, text, texts } from "./flags.ts";
import { policyFilesOf } from "./policy-inputs.ts";
import type { CliWorld } from "./world.ts";

/** Flags of every command that prices a plan. */
export const PLAN_FLAGS: Readonly<Record<string, Flag>> = {
  plan: { value: "FILE", about: "plan as JSON (terraform show -json), or - for standard input", required: true },
  "base-plan": { value: "FILE", about: "plan of the base commit; what it holds as well is pending, not yours" },
  usage: { value: "FILE", about: "usage file (Infracost layout, YAML or JSON)" },
  "base-usage": { value: "FILE", about: "usage file of before the change; default: --usage holds before it as well" },
  prices: { value: "PACK", about: "price snapshot; default: the one that comes with costgate" },
  "price-book": { value: "FILE", about: "price book (docs/price-book.md) instead of the policy's; default: the text in COSTGATE_PRICE_BOOK" },
  kinds: { value: "FILE", about: "file with resource types of your own (docs/own-kinds.md); may be given several times", many: true },
  "as-of": { value: "DATE", about: "day for support calendars, YYYY-MM-DD; default: today" },
  currency: { value: "CODE", about: "ISO 4217; default: the policy's, else USD" },
  workspace: { value: "NAME", about: "Terraform workspace of the plan, for policies that select by it" },
  "project-path": { value: "PATH", about: "path of the project in the repository, for policies that select by it" },
  project: { value: "NAME", about: "name of the project, for budgets that are about several" },
  production: { value: "BOOL", about: "whether production prices hold; default: true", choices: ["true", "false"] },
};

/** For every command that judges by a policy. */
export const STANDING: Flag = {
  value: "FILE",
  about: "what is known of other projects and of what was merged (schemas/standing-1.json), for budgets that ask for it",
};

/** What these flags say. */
export function inputsOf(flags: Flags, world: CliWorld): Omit<GateInputs, "policy" | "currency"> {
  const [plan, basePlan, usage] = [text(flags, "plan") ?? "", text(flags, "base-plan"), text(flags, "usage")];
  const standing = text(flags, "standing");
  // Paths in a policy start where the policy lies.
  const policy = text(flags, "policy") ?? "./costgate.yml";
  return {
    plan: sourceOf(plan),
    ...(basePlan && { basePlan: sourceOf(basePlan) }),
    ...(usage && { usage: readText(usage) }),
    ...baseUsageOf(flags),
    prices: { shipped: world.shippedPrices, given: text(flags, "prices"), folder: dirname(policy) },
    ...priceBookOf(flags, world),
    kinds: texts(flags, "kinds").map(readText),
    run: { workspace: text(flags, "workspace"), path: projectPath(text(flags, "project-path")), project: text(flags, "project") },
    ...(standing !== undefined && { standing: readText(standing) }),
    ...policyFilesOf(policy, flags),
    env: world.env,
    log: (message) => world.err(`${message}\n`),
    asOf: dateOf(text(flags, "as-of")) ?? world.today,
    production: text(flags, "production") !== "false",
  };
}

/** Without usage after the change, all that usage drives would go. */
function baseUsageOf(flags: Flags): Pick<GateInputs, "baseUsage"> {
  const path = text(flags, "base-usage");
  if (path === undefined) return {};
  if (text(flags, "usage") !== undefined) return { baseUsage: readText(path) };
  throw new ConfigError("--base-usage without --usage", { remedy: "Pass the usage after the change with --usage." });
}

/** A price book may be a secret: then it stands in the environment, and in no file. */
function priceBookOf(flags: Flags, { env }: CliWorld): Pick<GateInputs, "priceBook"> {
  const [file, given = ""] = [text(flags, "price-book"), env["COSTGATE_PRICE_BOOK"]];
  if (file !== undefined) return { priceBook: readText(file) };
  return given.trim() === "" ? {} : { priceBook: { name: "COSTGATE_PRICE_BOOK", text: given } };
}

/** Usage for what is not in the plan is likely a mistake. */
export function warnStrays(strays: readonly string[], world: CliWorld): void {
  for (const address of strays.slice(0, 20)) world.err(`warning: the usage file has ${JSON.stringify(address)}, which is not in the plan\n`);
  if (strays.length > 20) world.err(`warning: and ${strays.length - 20} more such addresses\n`);
}
