import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Env } from "../base/transport.ts";
import { ConfigError } from "../base/trouble.ts";
import { OWNER_KINDS } from "../config/owners.ts";
import type { Estimate } from "../estimate/estimate.ts";
import { judge } from "../policy/judge.ts";
import type { Policy } from "../policy/policy.ts";
import type { ActionInputs } from "./inputs.ts";
import { DEFAULT_POLICY, type Trusted } from "./trusted.ts";

/** What the policy of the pull request itself would say once it is merged. It judges nothing now (D14, BY01). */
export async function previewOf(env: Env, inputs: ActionInputs, { policy: base }: Trusted, estimate: Estimate): Promise<string[]> {
  const path = inputs.policy ?? DEFAULT_POLICY;
  const text = readIfThere(join(env["GITHUB_WORKSPACE"] || ".", path));
  if (text === undefined || text === base?.text) return [];
  const { readPolicy } = await import("../policy/policy.ts");
  try {
    const next = readPolicy(text, path);
    if (!isSeenAlike(next, readPolicy(base?.text ?? "", path))) {
      return [
        `This pull request changes ${path}. It is judged by the base branch. The new policy takes other prices (currency, prices, kinds or default_regions), classes or tags: what it would say is known once it is merged.`,
      ];
    }
    const { outcome, findings } = judge(estimate, next);
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

/** Whether two policies make the same estimate of a plan, and ask the same of its tags. */
function isSeenAlike(a: Policy, b: Policy): boolean {
  const seen = (policy: Policy): string => {
    const { currency, prices, kinds, default_regions: regions, tags } = policy;
    return JSON.stringify([currency, prices, kinds, regions, tags, OWNER_KINDS.map(({ section }) => policy[section])]);
  };
  return seen(a) === seen(b);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
