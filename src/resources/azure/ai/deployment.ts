import type { Exact } from "../../../base/exact.ts";
import { block, number, type Read, text, unpriced } from "../../fields.ts";
import type { PriceQuery } from "../../price-query.ts";
import { type Context, refersTo, usageNumber } from "../../sheet.ts";
import { bareProduct } from "../shared/bare-product.ts";

export const attributes = {
  model: block({
    format: text({ default: "OpenAI", because: "the provider's example" }),
    name: text(),
    version: text({ default: undefined, because: "Azure's default" }),
  }),
  sku: block({ name: text(), capacity: number() }),
  scale: block({ type: text(), capacity: number() }),
} as const;

export const usage = {
  monthly_language_input_tokens: usageNumber("input tokens a month, without those read from the cache"),
  monthly_language_cached_input_tokens: usageNumber("input tokens a month that are read from the cache"),
  monthly_language_output_tokens: usageNumber("output tokens a month"),
  monthly_requests: usageNumber("requests a month, beside the tokens of one"),
  request_input_tokens: usageNumber("input tokens of a request on average, cached ones included"),
  request_output_tokens: usageNumber("output tokens of a request on average"),
  cached_input_share: usageNumber("share (0 to 1) of the input tokens of requests that is read from the cache; default: none"),
  monthly_code_interpreter_sessions: usageNumber("sessions a month of the code interpreter"),
  monthly_fine_tuning_training_hours: usageNumber("hours a month of training a fine-tuned model"),
  monthly_fine_tuning_hosting_hours: usageNumber("hours a month of hosting a fine-tuned model"),
  monthly_fine_tuning_input_tokens: usageNumber("input tokens a month of a fine-tuned model"),
  monthly_fine_tuning_output_tokens: usageNumber("output tokens a month of a fine-tuned model"),
  monthly_text_embedding_tokens: usageNumber("tokens a month that are embedded"),
  monthly_standard_1024_1024_images: usageNumber("images a month of 1024 × 1024"),
  monthly_standard_1024_1792_images: usageNumber("images a month of 1024 × 1792"),
  monthly_hd_1024_1024_images: usageNumber("HD images a month of 1024 × 1024"),
  monthly_hd_1024_1792_images: usageNumber("HD images a month of 1024 × 1792"),
  monthly_text_to_speech_characters: usageNumber("characters a month that are spoken"),
  monthly_text_to_speech_hours: usageNumber("hours a month of speech that Whisper transcribes"),
} as const;

export const references = { account: refersTo("cognitive_account_id", ["azurerm_cognitive_account", "azurerm_ai_services"], {}) } as const;

/** A deployment as its sheet sees it. */
export type Deployment = Read<typeof attributes> & Context<typeof usage, typeof references>;

/** "gpt-4o". Unpriced where it is not set. */
export function modelName({ model }: Deployment): string {
  return model?.name ?? unpriced("model.name is not set");
}

/** How it is deployed: "Standard", "GlobalStandard", "GlobalProvisionedManaged" …; version 3 of the provider calls it the scale. */
export function deploymentType({ sku, scale }: Deployment): string {
  return sku?.name ?? scale?.type ?? unpriced("sku.name is not set");
}

/** Provisioned throughput units, or thousands of tokens a minute. */
export function capacityOf({ sku, scale }: Deployment): Exact {
  return sku?.capacity ?? scale?.capacity ?? unpriced("sku.capacity is not set");
}

/** A price of the service by its words; a deployment stands where its account stands. */
export function foundry(r: Deployment, product: string): PriceQuery {
  return bareProduct("Foundry Models", product, r.refs.account?.region);
}
