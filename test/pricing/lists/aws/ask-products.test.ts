import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { askAwsProducts } from "../../../../src/pricing/lists/aws/ask-products.ts";
import { productFacts } from "../../../../src/pricing/lists/aws/product-item.ts";
import { aws } from "../../../../src/resources/price-query.ts";
import { optionsFor, said } from "./offer-files.ts";

interface Asked {
  ServiceCode: string;
  Filters: { Type: string; Field: string; Value: string }[];
  NextToken?: string;
}

let server: Server;
let url = "";
let asked: Asked[] = [];
let targets: (string | undefined)[] = [];
let answer: (question: Asked) => { status?: number; type?: string; body: unknown };

/** Made-up credentials, and nothing of the machine's own. */
const ENV = {
  AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
  AWS_SECRET_ACCESS_KEY: "example",
  AWS_MAX_ATTEMPTS: "1",
  AWS_CONFIG_FILE: "/dev/null",
  AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
  AWS_EC2_METADATA_DISABLED: "true",
};

/** A server that speaks the API's protocol: POST of JSON, the operation in a header. */
beforeEach(async () => {
  asked = [];
  targets = [];
  server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  Object.assign(process.env, ENV);
});

afterEach(() => {
  for (const name of [...Object.keys(ENV), "AWS_ENDPOINT_URL_PRICING"]) Reflect.deleteProperty(process.env, name);
  server.closeAllConnections();
  server.close();
});

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const question = JSON.parse(await bodyOf(request)) as Asked;
  asked.push(question);
  targets.push(request.headers["x-amz-target"]?.toString());
  const { status = 200, type, body } = answer(question);
  response.writeHead(status, { "content-type": "application/x-amz-json-1.1", ...(type && { "x-amzn-errortype": type }) }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** One string of a `PriceList`, shaped like the genuine item of m5.large. */
function item(sku: string, usagetype: string, price: string, attributes: Record<string, string> = {}): string {
  const dimension = (unit: string, amount: string): Record<string, unknown> => ({
    unit,
    beginRange: "0",
    endRange: "Inf",
    pricePerUnit: { USD: amount },
    appliesTo: [],
  });
  const fee = { unit: "Quantity", pricePerUnit: { USD: "300" } };
  const words = { LeaseContractLength: "1yr", OfferingClass: "standard", PurchaseOption: "Partial Upfront" };
  const terms = {
    OnDemand: { [`${sku}.J`]: { offerTermCode: "JRTCKXETXF", termAttributes: {}, priceDimensions: { a: dimension("Hrs", price) } } },
    Reserved: { [`${sku}.H`]: { offerTermCode: "HU7G6KETJZ", termAttributes: words, priceDimensions: { a: dimension("Hrs", "0.0310000000"), b: fee } } },
  };
  const all = { usagetype, operation: "RunInstances", capacitystatus: "Used", location: "EU (Ireland)", regionCode: "eu-west-1", ...attributes };
  return JSON.stringify({
    product: { sku, productFamily: "Compute Instance", attributes: all },
    serviceCode: "AmazonEC2",
    terms,
    publicationDate: "2026-11-05T01:00:00Z",
    version: "1",
  });
}

const M5 = aws("AmazonEC2", "BoxUsage:m5.large", { operation: "RunInstances", place: "eu-west-1" });
const RESERVED = { ...M5, purchase: "reserved/1yr/partial-upfront/standard" };

test("asks page by page, by usage type and region, and keeps what fits the key", async () => {
  const pages: Record<string, { PriceList: string[]; NextToken?: string }> = {
    "": { PriceList: [item("A", "EU-UnusedBoxUsage:m5.large", "9"), item("B", "EU-BoxUsage:m5.large", "0.1070000000")], NextToken: "two" },
    two: { PriceList: [item("C", "EU-BoxUsage:m5.large", "0.2", { operation: "RunInstances:0002" })] },
  };
  answer = ({ NextToken = "" }) => ({ body: { FormatVersion: "aws_v1", ...pages[NextToken] } });
  const lines: string[] = [];
  const facts = await askAwsProducts([M5, RESERVED], "USD", optionsFor(url, "", lines));
  expect(facts.map(said)).toEqual([
    "AmazonEC2 BoxUsage:m5.large#RunInstances eu-west-1 on-demand 0: 0.107 USD hours",
    "AmazonEC2 BoxUsage:m5.large#RunInstances eu-west-1 reserved/1yr/partial-upfront/standard 0: 0.031 USD hours",
    "AmazonEC2 BoxUsage:m5.large#RunInstances eu-west-1 reserved/1yr/partial-upfront/standard/fee 0: 300 USD reservations",
  ]);
  expect(facts[0]).toMatchObject({ date: "2026-11-05", basis: "seen", exact: true, source: "aws-price-list" });
  expect(asked.map(({ NextToken }) => NextToken)).toEqual([undefined, "two"]);
  expect(targets).toEqual(["AWSPriceListService.GetProducts", "AWSPriceListService.GetProducts"]);
  expect(asked[0]).toMatchObject({
    ServiceCode: "AmazonEC2",
    Filters: [
      { Type: "CONTAINS", Field: "usagetype", Value: "BoxUsage:m5.large" },
      { Type: "TERM_MATCH", Field: "regionCode", Value: "eu-west-1" },
    ],
  });
  expect(lines).toEqual(["AWS Price List API: aws AmazonEC2 BoxUsage:m5.large#RunInstances eu-west-1 any: 3 products, 3 prices"]);
});

test("what AWS does not know is left out, and only that", async () => {
  answer = ({ Filters }) => ({ body: { PriceList: Filters[0]?.Value === "BoxUsage:m5.large" ? [item("B", "EU-BoxUsage:m5.large", "1")] : [] } });
  const unknown = aws("AmazonEC2", "BoxUsage:x9.large", { operation: "RunInstances", place: "eu-west-1" });
  expect(await askAwsProducts([unknown, M5], "USD", optionsFor(url, ""))).toHaveLength(1);
});

test("two products of one key are both given", async () => {
  answer = () => ({ body: { PriceList: [item("B", "EU-BoxUsage:m5.large", "1"), item("C", "EU-BoxUsage:m5.large", "2")] } });
  expect((await askAwsProducts([M5], "USD", optionsFor(url, ""))).map(({ price }) => price)).toEqual(["1", "2"]);
});

test("transfer between regions is asked for by both", async () => {
  answer = () => ({ body: { PriceList: [] } });
  await askAwsProducts([aws("AWSDataTransfer", "AWS-Out-Bytes", { place: "eu-west-1>us-east-1" })], "USD", optionsFor(url, ""));
  expect(asked[0]?.Filters.map(({ Field, Value }) => `${Field}=${Value}`)).toEqual([
    "usagetype=AWS-Out-Bytes",
    "fromRegionCode=eu-west-1",
    "toRegionCode=us-east-1",
  ]);
});

test("the endpoint of the environment counts where the options name none", async () => {
  process.env["AWS_ENDPOINT_URL_PRICING"] = url;
  answer = () => ({ body: { PriceList: [item("B", "EU-BoxUsage:m5.large", "1")] } });
  expect(await askAwsProducts([M5], "USD", optionsFor("", ""))).toHaveLength(1);
});

test.each([
  ["UnrecognizedClientException", 400, "ConfigError", "credentials"],
  ["AccessDeniedException", 400, "ConfigError", "credentials"],
  ["ThrottlingException", 400, "ServiceError", "run again later"],
  ["InvalidParameterException", 400, "ServiceError", "filters"],
  ["InvalidNextTokenException", 400, "ServiceError", "InvalidNextToken"],
  ["InternalErrorException", 500, "ServiceError", "can be reached"],
])("%s is told as whose trouble it is", async (type, status, name, words) => {
  answer = () => ({ status, type, body: { __type: type, Message: "no" } });
  await expect(askAwsProducts([M5], "USD", optionsFor(url, ""))).rejects.toMatchObject({ name, message: expect.stringContaining(words) });
});

test("without credentials the user is told what to set, and nothing is asked", async () => {
  for (const name of ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]) Reflect.deleteProperty(process.env, name);
  const asking = askAwsProducts([M5], "USD", optionsFor(url, ""));
  await expect(asking).rejects.toMatchObject({ name: "ConfigError", remedy: expect.stringContaining("pricing:GetProducts") });
  expect(asked).toEqual([]);
});

test("nobody there: a ServiceError with what to do", async () => {
  server.close();
  await expect(askAwsProducts([M5], "USD", optionsFor("http://127.0.0.1:1", ""))).rejects.toMatchObject({
    name: "ServiceError",
    message: expect.stringContaining("AWS_ENDPOINT_URL_PRICING"),
  });
});

test.each(["", "{}", "[]", '{"product":{"sku":"A"}}', "null"])("%j is no product", (text) =>
  expect(() => productFacts(text, { service: "AmazonEC2", place: "eu-west-1" })).toThrow(expect.objectContaining({ name: "ServiceError" })),
);
