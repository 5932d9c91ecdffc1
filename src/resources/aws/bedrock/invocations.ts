import { type Exact, exact } from "../../../base/exact.ts";
import { block, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";
import { type Model, modelOf } from "./model.ts";

const pricing = "aws.amazon.com/bedrock/pricing";

/** A month's tokens, or a month's requests and the tokens of one. */
const usage = {
  monthly_input_tokens: usageNumber("Input tokens a month, without those read from or written to the cache"),
  monthly_output_tokens: usageNumber("Output tokens a month"),
  monthly_requests: usageNumber("Requests a month, beside the tokens of one"),
  request_input_tokens: usageNumber("Input tokens of a request on average"),
  request_output_tokens: usageNumber("Output tokens of a request on average"),
  monthly_cache_read_tokens: usageNumber("Input tokens read from the prompt cache a month"),
  monthly_cache_write_tokens: usageNumber("Input tokens written to the prompt cache (5 minutes) a month"),
  monthly_batch_input_tokens: usageNumber("Input tokens of batch jobs a month"),
  monthly_batch_output_tokens: usageNumber("Output tokens of batch jobs a month"),
} as const;

type Usage = Context<typeof usage, {}>["usage"];
type Direction = "input" | "output";

function tokens(said: Usage, direction: Direction): Exact | undefined {
  const whole = said[`monthly_${direction}_tokens`];
  const each = said[`request_${direction}_tokens`];
  return whole ?? (each && said.monthly_requests?.times(each));
}

/** What calls of a model are billed for; `of` finds the model. */
function tokenComponents<R extends { usage: Usage }>(of: (r: R) => Model): Component<R>[] {
  const price = (kind: string) => (r: R) => aws("AmazonBedrock", `${of(r).id} ${kind}`, { place: of(r).place });
  const main = (name: string, direction: Direction): Component<R> => ({
    name,
    detail: (r) => of(r).id,
    unit: "tokens",
    quantity: (r) => tokens(r.usage, direction),
    price: price(`${direction} tokens`),
  });
  const optional = (name: string, key: keyof typeof usage, kind: string): Component<R> => ({
    name,
    detail: (r) => of(r).id,
    unit: "tokens",
    when: (r) => r.usage[key] !== undefined,
    quantity: (r) => r.usage[key] ?? exact(0),
    price: price(kind),
  });
  return [
    main("Input tokens", "input"),
    main("Output tokens", "output"),
    optional("Tokens read from cache", "monthly_cache_read_tokens", "cache read tokens"),
    optional("Tokens written to cache", "monthly_cache_write_tokens", "cache write tokens"),
    optional("Batch input tokens", "monthly_batch_input_tokens", "batch input tokens"),
    optional("Batch output tokens", "monthly_batch_output_tokens", "batch output tokens"),
  ];
}

const limits = ["Images, audio, video, guardrails and long contexts are not priced."];

const profile = { model_source: block({ copy_from: text() }) };
const agentAttributes = { foundation_model: text() };

/** An application's own profile of a model: made to see what its calls cost. */
export const inferenceProfile: AnySheet = sheet({
  type: "aws_bedrock_inference_profile",
  title: "Bedrock inference profile",
  pricing,
  limits,
  attributes: profile,
  usage,
  components: tokenComponents((r: Read<typeof profile> & { usage: Usage }) => modelOf(r.model_source?.copy_from ?? unpriced("it copies from no model"))),
});

export const agent: AnySheet = sheet({
  type: "aws_bedrockagent_agent",
  title: "Bedrock agent",
  pricing,
  limits,
  attributes: agentAttributes,
  usage,
  components: tokenComponents((r: Read<typeof agentAttributes> & { usage: Usage }) => modelOf(r.foundation_model ?? unpriced("foundation_model is not set"))),
});
