// Billing words of Azure OpenAI, Speech and Language that the peer asks for and the retail tables have no more; see azure-words.mjs.
const OPENAI = "Azure OpenAI";

/** "Commitment Tier Custom Speech to Text Connected 10K" is abbreviated now. */
const CONNECTED = ["10K", "50K"].flatMap((size) => {
  const skuName = `Commitment Tier Custom Speech to Text Connected ${size}`;
  const sku = `Commit Tier Custom STT Connected ${size}`;
  return [
    { asked: { skuName, meterName: "/Overage/i" }, product: `{product}/${sku}/${sku} Custom Speech To Text CT Overage`, measure: "1 Hour" },
    { asked: { skuName, meterName: "/Unit$/i" }, product: `{product}/${sku}/${sku} Unit`, measure: "1/Month" },
  ];
});

/** What stands in the list by scope now: the peer asked for it by region. */
const RENAMED = [
  ["Az-Assistants-Code-Interpreter", "Code-Interpreter-regnl EP", "Session", "1"],
  ["Az-Embeddings-Ada", "embedding-ada-regional", "Tokens", "1K"],
  ["Az-Text-Embedding-3-Large", "text-embedding-3-large-regional", "Tokens", "1K"],
  ["Az-Text-Embedding-3-Small", "text-embedding-3-small-regional", "Tokens", "1K"],
].map(([was, sku, what, measure]) => ({ asked: { meterName: `${was} ${what}` }, product: `${OPENAI}/${sku}/${sku} ${what}`, measure }));

export const AI_WORDS = {
  "Foundry Models": [
    ...RENAMED,
    { asked: { meterName: / Tokens$/ }, product: `${OPENAI}/{sku}/{meter}`, measure: "1K" },
    { asked: { meterName: / (Hosting|Training) Unit$/ }, product: `${OPENAI}/{sku}/{meter}`, measure: "1 Hour" },
    { asked: { meterName: / Images$/ }, product: `${OPENAI}/{sku}/{meter}`, measure: "100" },
    { asked: { meterName: / Characters$/ }, product: `${OPENAI}/{sku}/{meter}`, measure: "1M" },
    { asked: { meterName: / Speech to Text Batch$/ }, product: `${OPENAI}/{sku}/{meter}`, measure: "1 Hour" },
    { asked: { meterName: / Session$/ }, product: `${OPENAI}/{sku}/{meter}`, measure: "1" },
    // What the unit is does not stand in the question; the peer shows 7 and 85 dollars for 1K tokens, which cannot be.
    { asked: { meterName: /^Text-(Babbage|Davinci) Unit$/ }, product: `${OPENAI}/{sku}/{meter}`, measure: "1" },
    { asked: { skuName: /^gpt 4\.5 0227/ }, product: `${OPENAI}/{sku}/{sku} Tokens`, measure: "1K" },
  ],
  "Foundry Tools": [...CONNECTED, { asked: { meterName: "Standard Custom Summarization Text Records" }, product: "{product}/{sku}/{meter}", measure: "1K" }],
};
