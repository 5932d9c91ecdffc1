// Writes prices/aws/AmazonBedrock.csv: tokens of models by the id that Terraform and the API use, and model units of provisioned throughput.
// The names of AWS's own bill lines are not in these facts: products are the model's id and what is counted.
import { perOne } from "./azure-retail.mjs";
import { FactTable, readCsv } from "./lib.mjs";

const MILLION = 1_000_000;
const table = new FactTable();

/** Dates of the stored copies: prices/ai/README-ai.md. */
const LITELLM = { source: "litellm", date: "2026-07-24", basis: "inferred" };
const PORTKEY = { source: "portkey-models", date: "2026-08-21", basis: "inferred" };

/** Keys without a region hold what the pricing page shows first, which is US East (N. Virginia); the source does not say so. */
const FIRST = { place: "us-east-1", confidence: "approximate" };

/** README-ai.md, "Agreement": here the first source is stale and the second agrees with AWS's page. */
const STALE = /^(meta\.llama3-[123]-|amazon\.titan-text)/;

/** README-ai.md: the page says 0.80 for the first; GovCloud is 1.2 times the US price, not 10 times. */
const WRONG = /^eu\.anthropic\.claude-3-5-haiku|^bedrock\/us-gov-.*amazon\.titan-embed-text-v2/;

const LITELLM_COLUMNS = {
  input_usd_1m: "input tokens",
  output_usd_1m: "output tokens",
  cache_read_usd_1m: "cache read tokens",
  cache_write_5m_usd_1m: "cache write tokens",
  batch_input_usd_1m: "batch input tokens",
  batch_output_usd_1m: "batch output tokens",
};

for (const row of readCsv("ai/llm-tokens-litellm.csv")) {
  if (row.cloud !== "aws" || !/^bedrock(_converse)?$/.test(row.provider_key) || row.commitment !== "") continue;
  if (!["chat", "embedding"].includes(row.mode) || WRONG.test(row.table_key)) continue;
  const isProfile = row.scope.startsWith("inference-profile:");
  // Keys that are spelled in other ways (bedrock/invoke/…, without the provider) repeat a model.
  const isPlain = row.table_key === row.model_id || row.table_key === `bedrock/${row.region}/${row.model_id}`;
  if (!isPlain || !row.model_id.includes(".") || (STALE.test(row.model_id) && row.region === "")) continue;
  const where = isProfile ? { place: "global" } : row.region ? { place: row.region } : FIRST;
  for (const [column, kind] of Object.entries(LITELLM_COLUMNS)) {
    // Embeddings have no output: the source writes 0 there.
    if (row[column] === "" || Number(row[column]) === 0) continue;
    table.add({ ...LITELLM, ...where, product: `${row.model_id} ${kind}`, unit: "tokens", price: perOne(row[column], MILLION) });
  }
}

const portkey = readCsv("ai/llm-prices-portkey.csv").filter(({ cloud, table }) => cloud === "aws" && table === "bedrock");
const keyOf = ({ model_id, execution_mode, dimension }) => [model_id, execution_mode || "standard", dimension].join(" ");
const usPrices = new Map(portkey.filter(({ region }) => region === "us-east-2").map((row) => [keyOf(row), row.price_usd]));
for (const row of portkey) if ((row.region || "default") === "default" && !usPrices.has(keyOf(row))) usPrices.set(keyOf(row), row.price_usd);

/** The source fills regions that it knows nothing of with the US price (GovCloud East shows it): such a row is no fact outside the US. */
function isFilled(row) {
  return !/^us-(east|west)-/.test(row.region) && row.region !== "default" && usPrices.get(keyOf(row)) === row.price_usd;
}

/** Regional rows, and the models that the first source has stale. Its cache prices are the same in all regions, so they are left out. */
for (const row of portkey) {
  if (row.context_tier !== "" || isFilled(row)) continue;
  const direction = { request_token: "input tokens", response_token: "output tokens" }[row.dimension];
  const mode = { standard: "", batch: "batch " }[row.execution_mode];
  if (direction === undefined || mode === undefined || /^(us|us-gov|eu|apac|jp|au|global)\./.test(row.model_id)) continue;
  const isDefault = row.region === "default";
  if (isDefault && !STALE.test(row.model_id)) continue;
  const place = isDefault ? "us-east-1" : row.region;
  table.add({
    ...PORTKEY,
    confidence: "approximate",
    product: `${row.model_id} ${mode}${direction}`,
    unit: "tokens",
    place,
    price: perOne(row.price_usd, MILLION),
  });
}

/** The pricing page's own figures have lost their regions, so only the regional ones of the other source are carried. */
for (const row of readCsv("ai/bedrock-provisioned.csv")) {
  const term = /^model unit hour, (.+)$/.exec(row.dimension)?.[1];
  if (row.kind !== "provisioned throughput" || !term || row.region === "") continue;
  table.add({ ...LITELLM, product: `${row.model} model unit, ${term}`, unit: "hours", place: row.region, price: row.price_usd });
}

table.write("AmazonBedrock");
