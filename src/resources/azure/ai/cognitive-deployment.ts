import { unpriced } from "../../fields.ts";
import { type AnySheet, sheet } from "../../sheet.ts";
import { attributes, capacityOf, type Deployment, deploymentType, foundry, modelName, references, usage } from "./deployment.ts";
import { furtherComponents, isOtherThanLanguage } from "./further-components.ts";
import { tokenMeter } from "./model-meters.ts";
import { tokenComponents } from "./token-components.ts";

/** Scopes of provisioned throughput as the price list calls them. */
const PROVISIONED: ReadonlyMap<string, string> = new Map([
  ["ProvisionedManaged", "Regional"],
  ["GlobalProvisionedManaged", "Global"],
  ["DataZoneProvisionedManaged", "Data Zone"],
]);

/** Whose models: the provider's format, and the product of the price list. */
const PRODUCTS: ReadonlyMap<string, string> = new Map([
  ["OpenAI", "Azure OpenAI"],
  ["Black Forest Labs", "Azure BFL Flux Models"],
  ["DeepSeek", "Azure Deepseek Models"],
  ["Meta", "Azure Llama Models"],
  ["Mistral AI", "Azure Mistral Models"],
  ["xAI", "Azure Grok Models"],
]);

export const cognitiveDeployment: AnySheet = sheet({
  type: "azurerm_cognitive_deployment",
  title: "Model deployment (Azure OpenAI)",
  pricing: "azure.microsoft.com/pricing/details/cognitive-services/openai-service",
  limits: [
    "Tokens of models other than OpenAI's, and of those charged by the length of the context, are not priced; nor is what spills over from provisioned throughput.",
    "Audio, realtime, priority and developer tiers are not priced. Reservations of provisioned throughput are not in a plan.",
  ],
  attributes,
  usage,
  references,
  components: [
    {
      name: "Provisioned throughput",
      detail: (r) => `${modelName(r)}, ${deploymentType(r)}`,
      unit: "hours",
      hourly: true,
      when: isProvisioned,
      quantity: capacityOf,
      price: (r) => {
        const format = r.model?.format ?? "?";
        const sku = `Provisioned Managed ${PROVISIONED.get(deploymentType(r))}`;
        return foundry(r, `${PRODUCTS.get(format) ?? unpriced(`models of ${format} have no known price`)}/${sku}/${sku} Unit`);
      },
    },
    ...tokenComponents((r) => isByUse(r) && !isOtherThanLanguage(modelName(r))),
    {
      name: "Embedded tokens",
      detail: modelName,
      detailNames: "model",
      unit: "tokens",
      when: (r) => isByUse(r) && modelName(r).startsWith("text-embedding"),
      quantity: (r) => r.usage.monthly_text_embedding_tokens,
      price: (r) => foundry(r, tokenMeter(modelName(r), r.model?.version, deploymentType(r), "input")),
    },
    ...furtherComponents(isByUse),
  ],
});

function isProvisioned(r: Deployment): boolean {
  return PROVISIONED.has(deploymentType(r));
}

function isByUse(r: Deployment): boolean {
  return !isProvisioned(r);
}
