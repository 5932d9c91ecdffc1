import { type Exact, exact } from "../../../base/exact.ts";
import { block, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type Product, product } from "../../product.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";
import { type Model, modelOf } from "./model.ts";

const pricing = "aws.amazon.com/bedrock/pricing";

const OF_INPUT = "Share (0 to 1) of the input tokens of requests that is";

/** A month's tokens; or requests, the tokens of one, and what becomes of them. */
const usage = {
  monthly_input_tokens: usageNumber("Input tokens a month, without those read from or written to the cache"),
  monthly_output_tokens: usageNumber("Output tokens a month"),
  monthly_requests: usageNumber("Requests a month, beside the tokens of one"),
  request_input_tokens: usageNumber("Input tokens of a request on average, cached ones included"),
  request_output_tokens: usageNumber("Output tokens of a request on average"),
  retry_rate: usageNumber("Requests sent again, as a share of all: 0.05 for 5 in 100; default: none"),
  cached_input_share: usageNumber(`${OF_INPUT} read from the prompt cache; default: none`),
  cache_write_input_share: usageNumber(`${OF_INPUT} written to the prompt cache (5 minutes); needed where tokens are read from it`),
  batch_share: usageNumber("Share (0 to 1) of the requests that runs as batch jobs, which use no cache; default: none"),
  monthly_cache_read_tokens: usageNumber("Input tokens read from the prompt cache a month"),
  monthly_cache_write_tokens: usageNumber("Input tokens written to the prompt cache (5 minutes) a month"),
  monthly_batch_input_tokens: usageNumber("Input tokens of batch jobs a month"),
  monthly_batch_output_tokens: usageNumber("Output tokens of batch jobs a month"),
} as const;

type Usage = Context<typeof usage, {}>["usage"];
type Direction = "input" | "output";
type ShareKey = "cached_input_share" | "cache_write_input_share" | "batch_share";

const ONE = exact(1);

function share(said: Usage, key: ShareKey): Exact {
  const given = said[key] ?? exact(0);
  return given.gt(1) ? unpriced(`usage ${key} is ${given.toString()}, more than all`) : given;
}

function uncached(said: Usage): Exact {
  const left = ONE.minus(share(said, "cached_input_share")).minus(share(said, "cache_write_input_share"));
  return left.isNegative ? unpriced("usage cached_input_share and cache_write_input_share are more than all input tokens") : left;
}

/** Tokens of one direction by what they are the product of: in batch jobs, or outside of them. Undefined while requests or their tokens are not known. */
function requested(said: Usage, direction: Direction, inBatch: boolean): Product | undefined {
  const [requests, each] = [said.monthly_requests, said[`request_${direction}_tokens`]];
  if (!requests || !each) return undefined;
  const batch = share(said, "batch_share");
  return product({
    requests,
    "attempts a request": ONE.plus(said.retry_rate ?? 0),
    [`${direction} tokens a request`]: each,
    ...(inBatch ? { "share in batches": batch } : { "share outside of batches": ONE.minus(batch) }),
  });
}

/** A line for what only some callers use: there when any of the keys is given. */
interface Extra {
  name: string;
  keys: readonly (keyof typeof usage)[];
  kind: string;
  quantity: (said: Usage) => Exact | Product | undefined;
}

const EXTRAS: readonly Extra[] = [
  {
    name: "Tokens read from cache",
    keys: ["monthly_cache_read_tokens", "cached_input_share"],
    kind: "cache read tokens",
    quantity: (said) => said.monthly_cache_read_tokens ?? requested(said, "input", false)?.times("cached share of input", share(said, "cached_input_share")),
  },
  {
    name: "Tokens written to cache",
    // What is read from a cache has been written to it: the line asks how much.
    keys: ["monthly_cache_write_tokens", "cache_write_input_share", "cached_input_share"],
    kind: "cache write tokens",
    quantity: (said) =>
      said.monthly_cache_write_tokens ??
      (said.cache_write_input_share && requested(said, "input", false)?.times("share of input written to cache", share(said, "cache_write_input_share"))),
  },
  {
    name: "Batch input tokens",
    keys: ["monthly_batch_input_tokens", "batch_share"],
    kind: "batch input tokens",
    quantity: (said) => said.monthly_batch_input_tokens ?? requested(said, "input", true),
  },
  {
    name: "Batch output tokens",
    keys: ["monthly_batch_output_tokens", "batch_share"],
    kind: "batch output tokens",
    quantity: (said) => said.monthly_batch_output_tokens ?? requested(said, "output", true),
  },
];

/** What calls of a model are billed for; `of` finds the model. */
function tokenComponents<R extends { usage: Usage }>(of: (r: R) => Model): Component<R>[] {
  const line = (name: string, kind: string, quantity: Extra["quantity"], keys: Extra["keys"] = []): Component<R> => ({
    name,
    detail: (r) => of(r).id,
    detailNames: "model",
    unit: "tokens",
    when: (r) => keys.length === 0 || keys.some((key) => r.usage[key] !== undefined),
    quantity: (r) => quantity(r.usage),
    price: (r) => aws("AmazonBedrock", `${of(r).id} ${kind}`, { place: of(r).place }),
  });
  return [
    line(
      "Input tokens",
      "input tokens",
      (said) => said.monthly_input_tokens ?? requested(said, "input", false)?.times("uncached share of input", uncached(said)),
    ),
    line("Output tokens", "output tokens", (said) => said.monthly_output_tokens ?? requested(said, "output", false)),
    ...EXTRAS.map(({ name, kind, quantity, keys }) => line(name, kind, quantity, keys)),
  ];
}

const limits = ["Images, audio, video, guardrails, long contexts and caches kept for more than 5 minutes are not priced."];

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
