import { z } from "zod";
import { compileGlob } from "../../../config/glob.ts";
import type { Change, Side } from "../../../plan/change.ts";
import { attributeOf, blocksOf, textIn } from "../attributes.ts";
import { are, counted, KEPT } from "../rule.ts";
import { undecidable } from "../undecidable.ts";
import { type PackRule, packRule } from "./pack-rule.ts";
import { globs } from "./settings.ts";

type ModelOf = (change: Change, side: Side) => string | undefined;

/** Where resources name the AI model that they serve. */
const MODELS: Readonly<Record<string, ModelOf>> = {
  azurerm_cognitive_deployment: (change, side) => textIn(blocksOf(change, side, "model")[0] ?? {}, "name"),
  aws_bedrock_provisioned_model_throughput: lastOf("model_arn"),
  aws_bedrockagent_agent: lastOf("foundation_model"),
  google_vertex_ai_endpoint_with_model_garden_deployment: lastOf("publisher_model_name"),
};

export const allowedModels: PackRule = packRule({
  name: "costgate/allowed-models",
  about: "AI models that are served are among those listed",
  next: "Take a model that the policy lists.",
  settings: z.strictObject({ models: globs("names of models, globs: gpt-4o-mini, anthropic.claude-haiku-**") }),
  make: ({ models }) => {
    const allowed = models.map(compileGlob);
    return {
      looksAt: "each",
      types: Object.keys(MODELS),
      seesOthers: false,
      comparesBefore: true,
      says: (n) => `${counted(n, "resource")} ${are(n)} of AI models that the policy does not list`,
      judge: ({ change, side }) => {
        const model = MODELS[change.type]?.(change, side) ?? undecidable("the model is not set");
        return allowed.some((fits) => fits(model)) ? KEPT : { is: "broken", state: model };
      },
    };
  },
});

/** The last part of an ARN or path: the model's own name. */
function lastOf(attribute: string): ModelOf {
  return (change, side) => {
    const value = attributeOf(change, side, attribute);
    return typeof value === "string" ? value.split("/").at(-1) : undefined;
  };
}
