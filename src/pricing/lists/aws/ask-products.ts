import type { Filter, PricingClient } from "@aws-sdk/client-pricing";
import { grouped } from "../../../base/grouped.ts";
import { ConfigError, ServiceError } from "../../../base/trouble.ts";
import { describeQuery, type PriceQuery } from "../../../resources/price-query.ts";
import type { Fact } from "../../snapshot/facts.ts";
import type { AskPrices, ListOptions } from "../price-list.ts";
import { productFacts } from "./product-item.ts";

const NAME = "AWS Price List API";
/** A page has at most 100 products; more than so many pages of one usage type in one region are no answer to our question. */
const MOST_PAGES = 20;

/** The SDK has none of its own: a server that is silent would hold the run for ever. */
const TIMEOUTS = { connectionTimeout: 5000, requestTimeout: 10_000, throwOnRequestTimeout: true };

const REMEDY =
  "GetProducts needs credentials with pricing:GetProducts: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE, or a role by OIDC (aws-actions/configure-aws-credentials).";

/**
 * Asks GetProducts for a few prices; credentials by the SDK's own chain. What AWS does not know is left out; what several products fit is given as it is,
 * for the snapshot to refuse. Throws ConfigError without credentials, ServiceError when the API does not answer.
 */
export const askAwsProducts: AskPrices = async (queries, currency, options) => {
  // Which Node the SDK will want next year is not for those to read whose prices are asked for.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
  const { PricingClient } = await import("@aws-sdk/client-pricing");
  const client = new PricingClient({ region: "us-east-1", requestHandler: TIMEOUTS, ...endpointOf(options) });
  try {
    const facts: Fact[] = [];
    for (const [question, asked] of questionsOf(queries))
      facts.push(...(await ask(client, asked, options, question)).filter((fact) => fact.currency === currency));
    return facts;
  } finally {
    client.destroy();
  }
};

/** The API is in three regions; us-east-1's has the prices of all. Another endpoint comes from AWS_ENDPOINT_URL_PRICING or from the options. */
function endpointOf({ baseUrl }: ListOptions): { endpoint?: string } {
  return baseUrl === "" || /^https:\/\/pricing\.[\w-]+\.amazonaws\.com$/.test(baseUrl) ? {} : { endpoint: baseUrl };
}

/** Prices of one product for several purchases come with one answer. */
function questionsOf(queries: readonly PriceQuery[]): ReadonlyMap<string, readonly PriceQuery[]> {
  const asked = queries.filter(({ cloud, place }) => cloud === "aws" && place !== undefined);
  return grouped(asked, (query) => describeQuery({ ...query, purchase: "any" }));
}

async function ask(client: PricingClient, asked: readonly PriceQuery[], { log, signal }: ListOptions, question: string): Promise<Fact[]> {
  const [query] = asked;
  if (!query) return [];
  const purchases = new Set(asked.flatMap(({ purchase }) => [purchase, `${purchase}/fee`]));
  const fits = (fact: Fact): boolean =>
    fact.service === query.service && fact.product === query.product && fact.place === query.place && purchases.has(fact.purchase);
  const facts: Fact[] = [];
  let items = 0;
  for await (const item of itemsOf(client, query, signal)) {
    items++;
    facts.push(...productFacts(item, query).filter(fits));
  }
  log(`${NAME}: ${question}: ${items} products, ${facts.length} prices`);
  return facts;
}

async function* itemsOf(client: PricingClient, query: PriceQuery, signal: AbortSignal | undefined): AsyncGenerator<string> {
  const { GetProductsCommand } = await import("@aws-sdk/client-pricing");
  let token: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const command = new GetProductsCommand({
      ServiceCode: query.service,
      FormatVersion: "aws_v1",
      Filters: filtersOf(query),
      MaxResults: 100,
      NextToken: token,
    });
    const answer = await client.send(command, signal ? { abortSignal: signal } : {}).catch((error: unknown) => {
      throw troubleOf(error);
    });
    yield* (answer.PriceList ?? []).map(String);
    if (!answer.NextToken || answer.NextToken === token) return;
    token = answer.NextToken;
  }
  throw new ServiceError(NAME, `more than ${MOST_PAGES} pages for ${describeQuery(query)}`);
}

/** The usage type of a key has no region prefix, so that it is asked for as a part; what does not fit is dropped here. */
function filtersOf({ product, place = "" }: PriceQuery): Filter[] {
  const [usageType = ""] = product.split("#", 1);
  const [from = "", to] = place.split(">");
  const filters: Filter[] = [{ Type: "CONTAINS", Field: "usagetype", Value: usageType }];
  if (to !== undefined) {
    const field = /^[A-Z]{2}$/.test(from) ? "Location" : "RegionCode";
    return [...filters, { Type: "TERM_MATCH", Field: `from${field}`, Value: from }, { Type: "TERM_MATCH", Field: `to${field}`, Value: to }];
  }
  return /^[a-z]{2}(?:-[a-z]+)+-\d/.test(place) && !/^(?:DataTransfer|CloudFront)-/.test(usageType)
    ? [...filters, { Type: "TERM_MATCH", Field: "regionCode", Value: place }]
    : filters;
}

function troubleOf(error: unknown): Error {
  const name = error instanceof Error ? error.name : "";
  const message = error instanceof Error ? error.message : String(error);
  const status = statusOf(error);
  const refused = /Credential|Token|AccessDenied|UnrecognizedClient|InvalidSignature|SignatureDoesNotMatch/.test(name) && !/NextToken/.test(name);
  if (refused || status === 403) return new ConfigError(`${NAME} did not accept the credentials (${name})`, { remedy: REMEDY });
  return new ServiceError(NAME, `${name}: ${message.slice(0, 200)}. ${adviceFor(name)}`, status);
}

function adviceFor(name: string): string {
  if (/Throttling|TooManyRequests/.test(name)) return "AWS limits how often it may be asked: run again later.";
  if (/Validation|InvalidParameter|NotFound/.test(name)) return "The service or one of the filters is not known there.";
  return "Check that api.pricing.us-east-1.amazonaws.com can be reached, or set AWS_ENDPOINT_URL_PRICING.";
}

function statusOf(error: unknown): number | undefined {
  const metadata: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "$metadata") : undefined;
  const status: unknown = typeof metadata === "object" && metadata !== null ? Reflect.get(metadata, "httpStatusCode") : undefined;
  return typeof status === "number" ? status : undefined;
}
