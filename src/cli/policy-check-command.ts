import { EXIT } from "../base/trouble.ts";
import { visible } from "../report/escape.ts";
import type { Command, Flags } from "./flags.ts";
import { EXTENDS_FROM, policyOf } from "./policy-inputs.ts";
import type { CliWorld } from "./world.ts";

/** Says what is wrong with a policy before it is merged. Exit 2 when it cannot be used. */
export const POLICY_CHECK: Command = {
  about: "reads a policy and all that it extends, and says what is wrong; exit 2 when it cannot be used",
  positionals: [{ name: "FILE", about: "policy file", required: true }],
  flags: { "extends-from": EXTENDS_FROM },
  run: checkCommand,
};

async function checkCommand(flags: Flags, world: CliWorld, [path = ""]: readonly string[]): Promise<number> {
  const [{ doubtsAbout }, { policy, files, digest }] = await Promise.all([import("../policy/idle-selectors.ts"), policyOf(flags, path)]);
  for (const doubt of await doubtsAbout(policy)) world.err(`warning: ${visible(doubt, 500)}\n`);
  const extended = files.length > 1 ? `, made of ${files.length} files` : "";
  world.out(
    `${visible(path)} is sound${extended}: ${policy.budgets.length} ${policy.budgets.length === 1 ? "budget" : "budgets"}, digest ${digest.slice(0, 12)}\n`,
  );
  return EXIT.pass;
}
