import { EXIT } from "../base/trouble.ts";
import { type Command, type Flags, text } from "./flags.ts";
import { EXTENDS_FROM, policyOf } from "./policy-inputs.ts";
import type { CliWorld } from "./world.ts";

/** What holds, and where each value is from. */
export const CONFIG_SHOW: Command = {
  about: "prints the policy with all that it extends and every default",
  flags: {
    policy: { value: "FILE", about: "policy file", required: true },
    "extends-from": EXTENDS_FROM,
    origin: { about: "say of every value which file and line it is from" },
    format: { value: "FORMAT", about: "what is printed; json always has the origins; default: yaml", choices: ["yaml", "json"] },
  },
  run: showCommand,
};

async function showCommand(flags: Flags, world: CliWorld): Promise<number> {
  const [{ withDefaults }, { keysOf }, { Policy }, { configJson, configText }] = await Promise.all([
    import("../config/with-defaults.ts"),
    import("../config/schema-keys.ts"),
    import("../policy/policy.ts"),
    import("../report/config-shown.ts"),
  ]);
  const loaded = await policyOf(flags);
  const root = withDefaults(loaded.root, keysOf(Policy));
  const asJson = text(flags, "format") === "json";
  world.out(asJson ? `${JSON.stringify(configJson(root, loaded), null, 1)}\n` : configText(root, flags["origin"] === true));
  return EXIT.pass;
}
