import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Http } from "../../../../src/base/http.ts";
import type { ListOptions, Wanted } from "../../../../src/pricing/lists/price-list.ts";
import type { Fact } from "../../../../src/pricing/snapshot/facts.ts";

/** A price as both forms of an offer file have it. */
export interface ListedPrice {
  sku: string;
  attributes: Record<string, string>;
  family?: string;
  type?: "OnDemand" | "Reserved" | "Spot";
  code?: string;
  words?: { LeaseContractLength: string; PurchaseOption: string; OfferingClass?: string };
  steps?: [begin: string, end: string, price: string][];
  unit?: string;
  currency?: string;
}

export const PUBLISHED = "2026-01-16T16:02:58Z";

const CSV_NAMES: Record<string, string> = { regionCode: "Region Code", usagetype: "usageType", servicecode: "serviceCode", capacitystatus: "CapacityStatus" };
const LEADING = "SKU,OfferTermCode,RateCode,TermType,PriceDescription,EffectiveDate,StartingRange,EndingRange,Unit,PricePerUnit,Currency".split(",");
const TERM = ["LeaseContractLength", "PurchaseOption", "OfferingClass"] as const;

const quoted = (cells: readonly string[]): string => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`;

/** The CSV form: five lines, a header, a row for each step. */
export function csvOf(prices: readonly ListedPrice[], published = PUBLISHED): string {
  const names = [...new Set(prices.flatMap(({ attributes }) => Object.keys(attributes)))];
  const above = [
    ["FormatVersion", "v1.0"],
    ["Disclaimer", 'Prices, "as is", for information'],
    ["Publication Date", published],
    ["Version", "20260116160258"],
    ["OfferCode", "x"],
  ];
  const header = [...LEADING, ...TERM, "Product Family", ...names.map((name) => CSV_NAMES[name] ?? name)];
  const rows = prices.flatMap((price) =>
    (price.steps ?? [["0", "Inf", "1.0000000000"]]).map(([begin, end, amount], at) => [
      price.sku,
      price.code ?? "JRTCKXETXF",
      `${price.sku}.${at}`,
      price.type ?? "OnDemand",
      'a 5" price, per hour',
      "2025-04-01",
      begin,
      end,
      price.unit ?? "Hrs",
      amount,
      price.currency ?? "USD",
      ...TERM.map((name) => price.words?.[name] ?? ""),
      price.family ?? "",
      ...names.map((name) => price.attributes[name] ?? ""),
    ]),
  );
  return [...above, header, ...rows].map(quoted).join("");
}

/** The JSON form of the same. */
export function jsonOf(prices: readonly ListedPrice[], published = PUBLISHED): string {
  const products = Object.fromEntries(prices.map(({ sku, family = "", attributes }) => [sku, { sku, productFamily: family, attributes }]));
  const terms: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const [at, price] of prices.entries()) {
    const code = price.code ?? "JRTCKXETXF";
    const dimensions = (price.steps ?? [["0", "Inf", "1.0000000000"]]).map(([beginRange, endRange, amount], step) => [
      `${price.sku}.${code}.${at}.${step}`,
      {
        unit: price.unit ?? "Hrs",
        ...(endRange && { beginRange, endRange }),
        description: 'a 5" price',
        pricePerUnit: { [price.currency ?? "USD"]: amount },
        appliesTo: ["x"],
      },
    ]);
    const type = price.type ?? "OnDemand";
    const bySku = terms[type] ?? {};
    terms[type] = bySku;
    const byCode = bySku[price.sku] ?? {};
    bySku[price.sku] = byCode;
    byCode[`${price.sku}.${code}.${at}`] = {
      offerTermCode: code,
      sku: price.sku,
      priceDimensions: Object.fromEntries(dimensions),
      termAttributes: price.words ?? {},
    };
  }
  return JSON.stringify({ formatVersion: "v1.0", disclaimer: 'Prices, "as is"', publicationDate: published, products, terms }, undefined, 2).replaceAll(
    '": ',
    '" : ',
  );
}

/** A web server with files; a function answers what is not a file. Counts what is asked. */
export async function serve(files: Record<string, string>): Promise<{ url: string; asked: string[]; server: Server }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const body = files[request.url ?? ""];
    if (body === undefined) return void response.writeHead(403).end("<Error><Code>AccessDenied</Code></Error>");
    response.writeHead(200, { etag: '"1"' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, server };
}

export function optionsFor(baseUrl: string, folder: string, lines: string[] = []): ListOptions {
  return { http: new Http({ service: "AWS price list", env: {}, tries: 2, sleep: async () => undefined }), baseUrl, folder, log: (line) => lines.push(line) };
}

export const everything: Wanted = { services: [], places: [], currency: "USD" };

/** A fact on one line: "AmazonEC2 BoxUsage:m5.large#RunInstances eu-west-1 on-demand 0: 0.1 USD hours". */
export function said({ service, product, place, purchase, from, price, currency, unit }: Fact): string {
  return `${service} ${product} ${place} ${purchase} ${from}: ${price} ${currency} ${unit}`;
}

export async function gathered(facts: AsyncIterable<Fact>): Promise<Fact[]> {
  const all: Fact[] = [];
  for await (const fact of facts) all.push(fact);
  return all;
}
