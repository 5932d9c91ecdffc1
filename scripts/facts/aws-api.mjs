// Writes prices/aws/{AmazonApiGateway,AWSAppSync}.csv.
import { addItems, addPeerFacts, listed } from "./feed-tables.mjs";
import { FactTable } from "./lib.mjs";

const REST = "ApiGatewayRequest";
const HTTP = "ApiGatewayHttpRequest";
const MESSAGE = "ApiGatewayMessage";

apiGateway();
appSync();

function apiGateway() {
  const products = {
    "API Calls Number of up to 333 million": [REST, "requests"],
    "API Calls Number of Request Next 667 million": [REST, "requests", 333_000_000],
    "API Calls Number of Request Next 19 billion": [REST, "requests", 1_000_000_000],
    "API Calls Number of Request Over 20 billion": [REST, "requests", 20_000_000_000],
    "ApiGatewayHttpApi First 300 million": [HTTP, "requests"],
    "ApiGatewayHttpApi more than 300 million": [HTTP, "requests", 300_000_000],
    "WebSocket Messages Messages first 1 billion": [MESSAGE, "messages"],
    "WebSocket Messages Messages over 1 billion": [MESSAGE, "messages", 1_000_000_000],
    "WebSocket Connection Minutes": ["ApiGatewayMinute", "minutes"],
    ...Object.fromEntries(
      ["0.5", "1.6", "6.1", "13.5", "28.4", "58.2", "118", "237"].map((size) => [`Caching Memory Size ${size.replace(".", " ")}`, [cache(size), "hours"]]),
    ),
  };
  const table = new FactTable();
  addItems(table, "apigateway", listed(products, undefined, /^ApiGateway(Request|HttpRequest|Message|Minute)$/));
  addPeerFacts(table, "AmazonApiGateway", ({ attributes: { usagetype, cacheMemorySizeGb } }) => {
    if (cacheMemorySizeGb) return { product: cache(cacheMemorySizeGb.replaceAll("/", "")), unit: "hours", basis: "inferred" };
    const product = usagetype.replaceAll(/^\/|\/i?$/g, "");
    return { product, unit: { [MESSAGE]: "messages", ApiGatewayMinute: "minutes" }[product] ?? "requests" };
  });
  table.write("AmazonApiGateway");
}

function cache(size) {
  return `ApiGatewayCacheUsage:${size}GB`;
}

/** The feed's "global" column repeats the regions' figure for caches and stands for no place. */
function appSync() {
  const table = new FactTable();
  const units = { Hrs: "hours", Operations: "operations", Operation: "operations", Minutes: "minutes", Minute: "minutes", Messages: "messages" };
  const unitOf = (item) => units[item.split(" ").at(-1)];
  addItems(table, "appsync", listed({}, unitOf), { withoutPlaces: ["global"] });
  table.write("AWSAppSync");
}
