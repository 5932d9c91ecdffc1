// Writes prices/aws/AmazonCloudFront.csv. The place is the edge area as price lists name it ("Europe"); Origin Shield goes by region. Lambda@Edge is in AWSLambda.
import { addItems, addPeerFacts } from "./feed-tables.mjs";
import { FactTable } from "./lib.mjs";

/** Steps of transfer to the internet, in GB a month, by the words of the feed. */
const STEPS = [
  [/first 10 TB$/i, 0],
  [/next 40 TB$/i, 10240],
  [/next 100 TB$/i, 51200],
  [/next 350 TB$/i, 153600],
  [/next 524 TB$/i, 512000],
  [/next 4 PB$/i, 1048576],
  [/over 5 PB$/i, 5242880],
];
const SAO_PAULO = "sa-east-1";
const ORIGIN_SHIELD = { product: "Origin Shield Requests", unit: "requests", basis: "inferred" };

const OTHERS = {
  "Charge for invalidating objects removing the objects from CloudFront edge locations First 1000 free": {
    product: "Invalidations",
    unit: "paths",
    basis: "seen",
  },
  "Charge for invalidating objects removing the objects from CloudFront edge locations": { product: "Invalidations", unit: "paths", from: 1000, basis: "seen" },
  "Charge for using Static IPv4 addresses": { product: "Charge for using Static IPv4 addresses", unit: "months" },
  "Charge for using Static IPv6 addresses": { product: "Charge for using Static IPv6 addresses", unit: "months" },
  "Charge for using an SSL certificate with a CloudFront alternate domain name": { product: "SSL-Cert-Custom", unit: "months", basis: "seen" },
  "CloudFront Request-Origin-Shield Origin Shield Requests": ORIGIN_SHIELD,
};

const table = new FactTable();
addItems(table, "cloudfront", itemKey);
addPeerFacts(table, "AmazonCloudFront", peerKey);
table.write("AmazonCloudFront");

/** Left out: the monthly allowances of an account, which stand beside the prices as items of price 0. */
function itemKey({ item }) {
  const [, kind, protocol, area] = /^(Regional DT|Request)(?: (HTTPS?) Methods)?(?: to Origin)? from (.*?)(?: to Internet.*)?$/.exec(item) ?? [];
  if (!kind || area === "Any") return OTHERS[item];
  const placeOf = () => (area === "EU" ? "Europe" : area);
  if (protocol) return { product: `Requests-${protocol}-Proxy`, unit: "requests", placeOf };
  if (item.includes("to Origin")) return { product: "DataTransfer-Out-OBytes", unit: "GB", placeOf };
  return { product: "DataTransfer-Out-Bytes", unit: "GB", from: STEPS.find(([words]) => words.test(item))[1], placeOf };
}

function peerKey({ attributes }) {
  const { transferType, fromLocation, location, requestType, requestDescription, operation, usagetype } = attributes;
  if (transferType === "CloudFront Outbound") return { product: "DataTransfer-Out-Bytes", unit: "GB", place: fromLocation, basis: "inferred" };
  if (transferType) return { product: "DataTransfer-Out-OBytes", unit: "GB", place: fromLocation, basis: "inferred" };
  if (requestType) return { product: requestType.replace("CloudFront-Request", "Requests"), unit: "requests", place: location, basis: "inferred" };
  if (requestDescription === ORIGIN_SHIELD.product) return { ...ORIGIN_SHIELD, place: SAO_PAULO };
  if (requestDescription) return { product: requestDescription, unit: "requests", place: location, basis: "inferred" };
  if (operation) return { product: operation, unit: "requests", basis: "inferred" };
  return { product: usagetype, unit: { Invalidations: "paths", "SSL-Cert-Custom": "months" }[usagetype] ?? "requests" };
}
