import type { NamedText } from "../base/named-text.ts";
import { type Composed, type ComposeInputs, compose } from "../config/compose.ts";
import { checkPolicy, type Policy } from "./policy.ts";
import { refuseIdleLocks } from "./refuse-idle-locks.ts";

/** A policy with all that it extends. */
export interface LoadedPolicy extends Composed {
  policy: Policy;
}

/** Reads a policy and what it extends. Throws ConfigError with file, line and column. */
export async function loadPolicy(file: NamedText, inputs: ComposeInputs): Promise<LoadedPolicy> {
  const composed = await compose(file, inputs);
  refuseIdleLocks(composed.root);
  return { ...composed, policy: checkPolicy(composed.yaml) };
}
