import type { Env } from "../base/transport.ts";
import { ConfigError } from "../base/trouble.ts";
import { type Inputs, readInputs } from "../github/inputs.ts";

/** The inputs of action.yml; a test holds this list against the file. */
export const INPUTS = {
  plan: { kind: "text", required: true },
  "base-plan": { kind: "text" },
  policy: { kind: "text" },
  usage: { kind: "text" },
  prices: { kind: "text" },
  "price-book": { kind: "text" },
  project: { kind: "text" },
  "project-path": { kind: "text" },
  workspace: { kind: "text" },
  standing: { kind: "text" },
  currency: { kind: "text" },
  production: { kind: "boolean" },
  "as-of": { kind: "text" },
  comment: { kind: "boolean" },
  token: { kind: "text" },
  "team-token": { kind: "text" },
} as const;

export type ActionInputs = Inputs<typeof INPUTS>;

/** Reads the inputs. Throws ConfigError. */
export function actionInputs(env: Env): ActionInputs {
  const inputs = readInputs(env, INPUTS);
  for (const name of ["policy", "usage"] as const) {
    const path = inputs[name];
    if (path !== undefined && (path.startsWith("/") || path.split(/[/\\]/).includes("..") || path.includes("\0"))) {
      throw new ConfigError(`the input "${name}" is not a path inside the repository`, { remedy: "Write it relative to the repository's root." });
    }
  }
  return inputs;
}
