import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import type { NamedText, ReadNamed } from "../base/named-text.ts";
import type { Env } from "../base/transport.ts";
import type { GateInputs } from "../gate.ts";
import type { ActionInputs } from "./inputs.ts";
import { DEFAULT_POLICY, type Trusted } from "./trusted.ts";

/** Policy and usage file as the checkout has them: they judge nothing, but what they would change is told (D14, BY01, BY02). */
export function proposedIn(env: Env, inputs: ActionInputs, { policy, usage }: Trusted): Pick<GateInputs, "proposedPolicy" | "proposedUsage"> {
  const folder = env["GITHUB_WORKSPACE"] || ".";
  const name = inputs.policy ?? DEFAULT_POLICY;
  const own = textIn(folder, name);
  // Without a checkout nothing is known of it: a job may have only the plan.
  const known = own !== undefined || (policy !== undefined && existsSync(join(folder, ".git")));
  const nextUsage = inputs.usage === undefined ? undefined : textIn(folder, inputs.usage);
  const readFile: ReadNamed = (path) => Promise.resolve(namedIn(folder, path));
  return {
    ...(known && { proposedPolicy: { name, text: own, readFile } }),
    ...(inputs.usage !== undefined && nextUsage !== undefined && nextUsage !== usage?.text && { proposedUsage: { name: inputs.usage, text: nextUsage } }),
  };
}

function namedIn(folder: string, name: string): NamedText | undefined {
  const text = textIn(folder, name);
  return text === undefined ? undefined : { name, text };
}

/** A link that leads out of the checkout is no file of it (IN64). */
function textIn(folder: string, name: string): string | undefined {
  try {
    const path = realpathSync(join(folder, name));
    return path.startsWith(`${realpathSync(folder)}${sep}`) ? readFileSync(path, "utf8") : undefined;
  } catch {
    return undefined;
  }
}
