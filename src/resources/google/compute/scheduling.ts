import { block, count, flag, text, unpriced } from "../../fields.ts";

const standard = { default: "STANDARD", because: "Google's default" };

/** How a machine is bought and where it runs, as instances and templates say it. */
export const scheduling = block({
  preemptible: flag({ default: false, because: "Google's default" }),
  provisioning_model: text(standard),
  node_affinities: count({ because: "no sole-tenant node" }),
});

interface Scheduled {
  readonly scheduling: ReturnType<(typeof scheduling)["parse"]>;
}

export function isSpot({ scheduling: given }: Scheduled): boolean {
  const model = given?.provisioning_model ?? standard.default;
  if (!["STANDARD", "SPOT"].includes(model)) unpriced(`machines of the provisioning model ${model} have no known price`);
  return model === "SPOT" || given?.preemptible === true;
}
