import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ServiceError } from "../../../../src/base/trouble.ts";
import { askAzureRetail, readAzureRetail } from "../../../../src/pricing/lists/azure/retail.ts";
import { parseCsv } from "../../../../src/pricing/snapshot/csv.ts";
import { azure, azureVm } from "../../../../src/resources/price-query.ts";
import { all, laddersOf, serveList } from "../list-server.ts";
import { item, machine, type Oddities, type RawItem, serveRetail } from "./fake-retail.ts";

const EVERYTHING = { services: [], places: [], currency: "USD" };

/** Prices of virtual machines in one region as this repository has them, as rows of the API: 2,500 of them. */
function machinesOf(place: string): { items: RawItem[]; expected: Map<string, string> } {
  const [header, ...rows] = parseCsv(readFileSync("prices/azure/Virtual Machines.csv", "utf8"));
  const column = header?.cells.indexOf(place) ?? -1;
  const expected = new Map<string, string>();
  const items: RawItem[] = [];
  for (const { cells } of rows) {
    const [product = "", purchase = "", , , , , , confidence, basis] = cells;
    const price = cells[column];
    if (!price || confidence !== "exact" || basis !== "seen" || expected.has(`${product} ${purchase}`) || purchase !== "on-demand") continue;
    const [size = "", system] = product.split("/");
    expected.set(`${product} ${purchase}`, price);
    items.push(machine(size, `Virtual Machines ${size} Series${system === "Windows" ? " Windows" : ""}`, Number(price), { armRegionName: place }));
    if (items.length === 2500) break;
  }
  return { items, expected };
}

describe("the Azure retail list", () => {
  const { items, expected } = machinesOf("westeurope");
  const usual: Oddities[] = [{ pageSize: 1000 }, { pageSize: 100 }, { pageSize: 7000 }];
  const odd: [string, Oddities][] = [
    ...usual.map((one): [string, Oddities] => [`pages of ${one.pageSize}`, one]),
    ["links to another host", { pageSize: 100, link: (next) => `https://elsewhere.invalid:443/x${next}` }],
    ["links with a $top of less than 0", { pageSize: 100, link: (next, skip) => `https://prices.azure.com:443/api/retail/prices${next}&$top=${-skip}` }],
    ["links that lose our parameters", { pageSize: 100, link: (_next, skip) => `https://prices.azure.com:443/api/retail/prices?$skip=${skip + 100}` }],
    ["links that lead back", { pageSize: 100, link: (_next, skip) => `https://prices.azure.com:443/api/retail/prices?$skip=${skip}` }],
    ["links without a query", { pageSize: 100, link: () => "https://prices.azure.com:443/api/retail/prices" }],
    ["an empty page in the middle", { pageSize: 100, emptyAt: 300 }],
    ["rows that come twice", { pageSize: 100, overlap: 30 }],
    [
      "an overloaded server and broken connections",
      { pageSize: 500, faults: { 1: { status: 429, headers: { "retry-after": "7" } }, 3: "reset", 4: "half", 6: { status: 503 } } },
    ],
  ];

  test("the fixture is large enough to page", () => expect(items).toHaveLength(2500));

  test.each(odd)("is read whole with %s", async (_what, oddities) => {
    await using server = await serveRetail(items, oddities);
    const facts = await all(readAzureRetail({ services: ["Virtual Machines"], places: [], currency: "USD" }, server.options));
    expect(new Map(facts.map(({ product, purchase, price }) => [`${product} ${purchase}`, price]))).toEqual(expected);
    expect(facts).toHaveLength(2500);
    for (const { url } of server.asked) expect(url.searchParams.get("currencyCode")).toBe("'USD'");
    if (oddities.faults) expect(server.waits[0]).toBe(7000);
  });

  test("facts say where they are from, and come alike however the pages are cut", async () => {
    await using whole = await serveRetail(items);
    await using pages = await serveRetail(items.toReversed(), { pageSize: 90 });
    const [one, two] = [await all(readAzureRetail(EVERYTHING, whole.options)), await all(readAzureRetail(EVERYTHING, pages.options))];
    expect(two).toEqual(one);
    expect(one[0]).toMatchObject({ cloud: "azure", service: "Virtual Machines", source: "azure-retail-prices", unit: "hours", exact: true, basis: "seen" });
  });

  test("pages that never end, or are none, are the service's trouble", async () => {
    await using round = await serveList(() => ({ body: { Items: [], NextPageLink: "?$skip=0" } }));
    await expect(all(readAzureRetail(EVERYTHING, round.options))).rejects.toThrow("the pages lead back to themselves");
    await using none = await serveRetail([], { faults: { 0: { body: { Error: "no" } } } });
    await expect(all(readAzureRetail(EVERYTHING, none.options))).rejects.toThrow(ServiceError);
    await using gone = await serveRetail([], { faults: { 0: "reset", 1: "reset", 2: "reset" } });
    await expect(all(readAzureRetail(EVERYTHING, gone.options))).rejects.toThrow(ServiceError);
  });

  test("a page with fewer rows than it states is told", async () => {
    await using server = await serveRetail([], { faults: { 0: { body: { Items: [item()], NextPageLink: "", Count: 1000 } } } });
    expect(await all(readAzureRetail(EVERYTHING, server.options))).toHaveLength(1);
    expect(server.logs[0]).toBe("Azure Retail Prices API: a page states 1000 rows and has 1");
  });
});

describe("what is asked of the Azure retail list", () => {
  const items = [
    item(),
    item({ armRegionName: "westeurope", retailPrice: 0.2 }),
    item({ armRegionName: "", retailPrice: 0.3, productName: "Azure DNS", serviceName: "Azure DNS" }),
    item({ armRegionName: "Zone 1", retailPrice: 0.4, serviceName: "Azure Front Door Service", productName: "Azure Front Door" }),
  ];

  test("services and places narrow it; what has no region comes along", async () => {
    await using server = await serveRetail(items);
    const facts = await all(readAzureRetail({ services: ["Azure DNS", "Azure Kubernetes Service"], places: ["westeurope"], currency: "USD" }, server.options));
    expect(laddersOf(facts)).toEqual([
      "Azure DNS/Standard/Standard Uptime SLA | global | on-demand | hours | 0:0.3",
      "Azure Kubernetes Service/Standard/Standard Uptime SLA | westeurope | on-demand | hours | 0:0.2",
    ]);
    await using places = await serveRetail(items);
    const there = await all(readAzureRetail({ ...EVERYTHING, places: ["eastus2", "global"] }, places.options));
    expect(there.map(({ place }) => place)).toEqual(["global", "Zone 1", "eastus2"]);
  });

  test("another currency is asked for, and prices in any other are left out", async () => {
    await using server = await serveRetail([item({ currencyCode: "EUR", retailPrice: 0.09 }), item({ armRegionName: "westus" })]);
    const facts = await all(readAzureRetail({ ...EVERYTHING, currency: "EUR" }, server.options));
    expect(facts.map(({ price, currency }) => `${price} ${currency}`)).toEqual(["0.09 EUR"]);
    expect(server.asked[0]?.url.searchParams.get("currencyCode")).toBe("'EUR'");
    expect(server.logs).toEqual(["all services: 2 rows; left out: 1 not in EUR"]);
  });

  test("single prices are found by service, size and place; what the list has not is left out", async () => {
    const machines = [machine("Standard_B1ms", "Virtual Machines BS Series", 0.0207), machine("Standard_B2ms", "Virtual Machines BS Series", 0.0832)];
    await using server = await serveRetail([...items, ...machines]);
    const found = await askAzureRetail(
      [
        azureVm("Standard_B1ms", "Linux", { place: "eastus2" }),
        azureVm("Standard_B1ms", "Linux", { place: "eastus2", purchase: "spot" }),
        azure("Azure DNS", "Azure DNS", "Standard", "Standard Uptime SLA", { place: "global" }),
        azure("Azure DNS", "it's ' or 1 eq 1", "x", "y", { place: "o'brien" }),
        azure("Azure Kubernetes Service", "Azure Kubernetes Service", "Standard", "Standard Uptime SLA"),
        { cloud: "aws", service: "AmazonEC2", product: "x", place: "eastus2", purchase: "on-demand" },
      ],
      "USD",
      server.options,
    );
    expect(found.map(({ product, price }) => `${product} ${price}`)).toEqual(["Azure DNS/Standard/Standard Uptime SLA 0.3", "Standard_B1ms/Linux 0.0207"]);
    const filters = server.asked.map(({ url }) => url.searchParams.get("$filter"));
    expect(filters).toHaveLength(4);
    expect(filters).toContain("serviceName eq 'Virtual Machines' and armRegionName eq 'eastus2' and armSkuName eq 'Standard_B1ms'");
    expect(filters).toContain("serviceName eq 'Azure DNS' and armRegionName eq 'o''brien'");
  });
});
