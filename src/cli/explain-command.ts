import { ConfigError, EXIT } from "../base/trouble.ts";
import type { Estimate } from "../estimate/estimate.ts";
import { estimatePlan, gate } from "../gate.ts";
import { type Command, currencyOf, type Flags, readText, text } from "./flags.ts";
import { inputsOf, PLAN_FLAGS, STANDING, warnStrays } from "./plan-inputs.ts";
import { EXTENDS_FROM } from "./policy-inputs.ts";
import type { CliWorld } from "./world.ts";

/** How one resource's figures came about. */
export const EXPLAIN: Command = {
  about: "shows how a resource of a plan is priced: formula, inputs and where they are from, price, tiers, source",
  positionals: [{ name: "ADDRESS", about: "of the resource in the plan: 'aws_instance.web[0]'", required: true }],
  flags: {
    ...Object.fromEntries(Object.entries(PLAN_FLAGS).filter(([flag]) => flag !== "base-plan")),
    policy: { value: "FILE", about: "policy file: its default regions, price lists and price book" },
    standing: STANDING,
    "extends-from": EXTENDS_FROM,
    format: { value: "FORMAT", about: "what is printed; default: text", choices: ["text", "json"] },
  },
  run: explainCommand,
};

async function explainCommand(flags: Flags, world: CliWorld, [address = ""]: readonly string[]): Promise<number> {
  const [{ Watch }, { explain, isAt }] = await Promise.all([import("../estimate/watch.ts"), import("../report/explain.ts")]);
  const watch = new Watch((change) => isAt(change, address));
  const [policy, currency] = [text(flags, "policy"), currencyOf(flags)];
  const inputs = { ...inputsOf(flags, world), ...(currency && { currency }), watch };
  const { estimate, strayUsage } = await (policy === undefined ? estimatePlan(inputs) : gate({ ...inputs, policy: readText(policy) }));
  const explanations = explain(address, estimate, watch);
  if (explanations.length === 0) throw await notThere(address, estimate);
  warnStrays(strayUsage, world);
  if (text(flags, "format") === "json") {
    const { explainJson } = await import("../report/explain-json.ts");
    world.out(`${JSON.stringify(explainJson(explanations, estimate), null, 1)}\n`);
  } else {
    const { explainText } = await import("../report/explain-text.ts");
    world.out(explainText(explanations, estimate));
  }
  return EXIT.pass;
}

async function notThere(address: string, { resources }: Estimate): Promise<ConfigError> {
  const { nearestAddresses } = await import("../report/nearest-addresses.ts");
  const nearest = nearestAddresses(
    address,
    resources.map((resource) => resource.address),
  );
  const remedy = nearest.length === 0 ? "The plan has no resource like it." : `The nearest are: ${nearest.join(", ")}.`;
  return new ConfigError(`the plan has no resource ${JSON.stringify(address.slice(0, 300))}`, { remedy });
}
