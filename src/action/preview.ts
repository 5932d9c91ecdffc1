import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Env } from "../base/transport.ts";
import { ConfigError } from "../base/trouble.ts";
import type { Estimate } from "../estimate/estimate.ts";
import { judge } from "../policy/judge.ts";
import type { ActionInputs } from "./inputs.ts";
import { DEFAULT_POLICY, type Trusted } from "./trusted.ts";

/** What the policy of the pull request itself would say once it is merged. It judges nothing now (D14, BY01). */
export async function previewOf(env: Env, inputs: ActionInputs, { policy: base }: Trusted, estimate: Estimate): Promise<string[]> {
  const path = inputs.policy ?? DEFAULT_POLICY;
  const text = readIfThere(join(env["GITHUB_WORKSPACE"] || ".", path));
  if (text === undefined || text === base?.text) return [];
  const { readPolicy } = await import("../policy/policy.ts");
  try {
    const { outcome, findings } = judge(estimate, readPolicy(text, path));
    const reason = findings.find(({ level }) => outcome !== "no" || level !== "advisory")?.because;
    const words = { pass: "would pass", no: "would need a lower cost or an approval", unknown: "could not be judged" }[outcome];
    return [
      `This pull request changes ${path}. It is judged by the base branch; after merging the new policy, a change like this ${words}${reason === undefined ? "" : ` (${reason})`}.`,
    ];
  } catch (error) {
    if (error instanceof ConfigError) return [`This pull request changes ${path} into something that cannot be read: ${error.describe()}`];
    throw error;
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
