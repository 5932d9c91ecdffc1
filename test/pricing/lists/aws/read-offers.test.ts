import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { Offer } from "../../../../src/pricing/lists/aws/offer.ts";
import { readOfferCsv } from "../../../../src/pricing/lists/aws/offer-csv.ts";
import { readOfferJson } from "../../../../src/pricing/lists/aws/offer-json.ts";
import { readAwsOffers, readOffersIn } from "../../../../src/pricing/lists/aws/read-offers.ts";
import { Tally } from "../../../../src/pricing/lists/aws/tally.ts";
import { temporaryFolder } from "../../../support/packs.ts";
import { csvOf, everything, gathered, jsonOf, type ListedPrice, optionsFor, PUBLISHED, said, serve } from "./offer-files.ts";

const M5 = {
  servicecode: "AmazonEC2",
  location: "EU (Ireland)",
  regionCode: "eu-west-1",
  usagetype: "EU-BoxUsage:m5.large",
  operation: "RunInstances",
  capacitystatus: "Used",
};
const GP3 = { servicecode: "AmazonEC2", location: "EU (Ireland)", regionCode: "eu-west-1", usagetype: "EU-EBS:VolumeUsage.gp3", operation: "" };
const SE2 = {
  servicecode: "AmazonRDS",
  location: "US East (N. Virginia)",
  regionCode: "us-east-1",
  usagetype: "InstanceUsage:db.t3.xl",
  operation: "CreateDBInstance:0020",
};
const METRICS = {
  servicecode: "AmazonCloudWatch",
  location: "EU (Ireland)",
  regionCode: "eu-west-1",
  usagetype: "EU-CW:MetricMonitorUsage",
  operation: "MetricStorage",
};
const partial = { LeaseContractLength: "1yr", PurchaseOption: "Partial Upfront", OfferingClass: "standard" };

const PRICES: ListedPrice[] = [
  { sku: "M5", attributes: M5, family: "Compute Instance", steps: [["0", "Inf", "0.1070000000"]] },
  {
    sku: "M5",
    attributes: M5,
    type: "Reserved",
    code: "BPH4J8HBKS",
    words: { LeaseContractLength: "3yr", PurchaseOption: "No Upfront", OfferingClass: "convertible" },
  },
  { sku: "SE2", attributes: SE2, type: "Reserved", code: "HU7G6KETJZ", words: partial, unit: "Quantity", steps: [["", "", "1577"]] },
  { sku: "SE2", attributes: SE2, type: "Reserved", code: "HU7G6KETJZ", words: partial, steps: [["0", "Inf", "0.1800000000"]] },
  {
    sku: "CW",
    attributes: METRICS,
    unit: "Metrics",
    steps: [
      ["250000", "1000000", "0.0500000000"],
      ["0", "10000", "0.3000000000"],
      ["1000000", "Inf", "0.0200000000"],
      ["10000", "250000", "0.1000000000"],
    ],
  },
  { sku: "GP3", attributes: GP3, unit: "GB-Mo", steps: [["0", "Inf", "8.8E-2"]] },
];

const SAID = [
  "AmazonCloudWatch CW:MetricMonitorUsage eu-west-1 on-demand 0: 0.3 USD metric-months",
  "AmazonCloudWatch CW:MetricMonitorUsage eu-west-1 on-demand 10000: 0.1 USD metric-months",
  "AmazonCloudWatch CW:MetricMonitorUsage eu-west-1 on-demand 1000000: 0.02 USD metric-months",
  "AmazonCloudWatch CW:MetricMonitorUsage eu-west-1 on-demand 250000: 0.05 USD metric-months",
  "AmazonEC2 BoxUsage:m5.large#RunInstances eu-west-1 on-demand 0: 0.107 USD hours",
  "AmazonEC2 BoxUsage:m5.large#RunInstances eu-west-1 reserved/3yr/no-upfront/convertible 0: 1 USD hours",
  "AmazonEC2 EBS:VolumeUsage.gp3 eu-west-1 on-demand 0: 0.088 USD GB-months",
  "AmazonRDS InstanceUsage:db.t3.xl#CreateDBInstance:0020 us-east-1 reserved/1yr/partial-upfront/standard 0: 0.18 USD hours",
  "AmazonRDS InstanceUsage:db.t3.xl#CreateDBInstance:0020 us-east-1 reserved/1yr/partial-upfront/standard/fee 0: 1577 USD reservations",
].sort();

const folder = temporaryFolder();
const FORMS = [
  ["csv", csvOf, readOfferCsv],
  ["json", jsonOf, readOfferJson],
] as const;

function read(form: (typeof FORMS)[number], text: string, piece?: number): { facts: string[]; tally: string; dates: string[] } {
  const [name, , reader] = form;
  const path = join(folder, `offer.${name}`);
  writeFileSync(path, text);
  const offer = new Offer({ service: "AmazonEC2", region: "eu-west-1" }, new Tally());
  const facts = [...reader(path, offer, () => true, piece)];
  return { facts: facts.map(said).sort(), tally: offer.tally.describe(), dates: [...new Set(facts.map(({ date }) => date))] };
}

describe.each(FORMS.map((form) => [form[0], form] as const))("an offer file as %s", (_, form) => {
  const [, write] = form;

  test("gives prices by our keys, with the day of publication", () => {
    expect(read(form, write(PRICES))).toEqual({ facts: SAID, tally: "9 rows, 9 prices", dates: ["2026-01-16"] });
  });

  test.each([1, 7, 64, 4096])("gives the same when %i bytes are read at a time", (piece) => expect(read(form, write(PRICES), piece).facts).toEqual(SAID));

  test.each<[string, Partial<ListedPrice>, string]>([
    ["a unit that is not known", { unit: "Widgets" }, "1 by units that are not known (Widgets)"],
    ["a negative price", { steps: [["0", "Inf", "-0.1"]] }, "1 without a price that can be"],
    ["a price that is no number", { steps: [["0", "Inf", "NaN"]] }, "1 without a price that can be"],
    ["an endless price", { steps: [["0", "Inf", "9".repeat(400)]] }, "1 without a price that can be"],
    ["another currency", { currency: "EUR" }, "1 in another currency (EUR)"],
    ["another kind of term", { type: "Spot" }, "1 of another kind of term (Spot)"],
    [
      "an unknown payment",
      { type: "Reserved", words: { LeaseContractLength: "1yr", PurchaseOption: "Heavy Utilization" } },
      "1 of another kind of term (Reserved)",
    ],
    ["an allowance that ends", { steps: [["0", "20000", "0"]] }, "1 with steps that do not join (free allowances among them)"],
    [
      "steps with a gap",
      {
        steps: [
          ["0", "10", "1"],
          ["20", "Inf", "2"],
        ],
      },
      "1 with steps that do not join (free allowances among them)",
    ],
    ["unused capacity", { attributes: { ...M5, usagetype: "EU-UnusedBoxUsage:m5.large" } }, "1 capacity reservations"],
    [
      "traffic to what is no area",
      {
        attributes: {
          servicecode: "AWSGlobalAccelerator",
          fromLocation: "EU",
          toLocation: "US\n>x",
          usagetype: "EU-NA-Out-Bytes-Internet",
          operation: "Dominant",
        },
      },
      "1 a place that is not known",
    ],
    ["no usage type", { attributes: { regionCode: "eu-west-1" } }, "1 no usage type"],
  ])("leaves out and counts %s", (_name, change, reason) => {
    const { facts, tally } = read(form, write([{ sku: "A", attributes: M5, ...change } as ListedPrice, ...PRICES]));
    expect(facts).toEqual(SAID);
    expect(tally).toContain(reason);
  });

  test("two products of one key are both given: the snapshot refuses them", () => {
    const { facts } = read(form, write([...PRICES, { sku: "M5B", attributes: M5, steps: [["0", "Inf", "0.2"]] }]));
    expect(facts.filter((line) => line.includes("m5.large#RunInstances eu-west-1 on-demand"))).toHaveLength(2);
  });

  test("a step that begins one unit after the one before begins where that ends", () => {
    const { facts } = read(
      form,
      write([
        {
          sku: "K",
          attributes: { servicecode: "awskms", regionCode: "eu-west-1", usagetype: "eu-west-1-KMS-Requests" },
          unit: "Requests",
          steps: [
            ["0", "20000", "0.0000000000"],
            ["20001", "Inf", "0.0000040000"],
          ],
        },
      ]),
    );
    expect(facts).toEqual([
      "awskms KMS-Requests eu-west-1 on-demand 0: 0 USD requests",
      "awskms KMS-Requests eu-west-1 on-demand 20000: 0.000004 USD requests",
    ]);
  });

  test("China's prices are in CNY", () => {
    const attributes = { ...M5, regionCode: "cn-north-1", location: "China (Beijing)", usagetype: "CNN1-BoxUsage:m5.large" };
    expect(read(form, write([{ sku: "C", attributes, currency: "CNY" }])).facts).toEqual([
      "AmazonEC2 BoxUsage:m5.large#RunInstances cn-north-1 on-demand 0: 1 CNY hours",
    ]);
  });

  test.each(["soon", "9999-99-99T00:00:00Z", "2026-02-30"])("without a publication date it is refused: %s", (published) =>
    expect(() => read(form, write(PRICES, published))).toThrow("publication date"),
  );

  test.each([0.3, 0.7, 0.98])("cut off after %f of its length it is refused, not read as a smaller list", (share) => {
    const text = write(PRICES);
    expect(() => read(form, text.slice(0, Math.floor(text.length * share)))).toThrow();
  });
});

test("a JSON list without terms has no prices, and says so", () => {
  const json = FORMS[1];
  expect(read(json, JSON.stringify({ ...JSON.parse(jsonOf(PRICES)), terms: {} })).tally).toBe("0 rows, 0 prices; left out: 4 without terms");
});

const index = {
  publicationDate: PUBLISHED,
  offers: Object.fromEntries(
    ["AmazonEC2", "AmazonRDS", "AmazonCloudWatch"].map((offerCode) => [
      offerCode,
      { offerCode, currentRegionIndexUrl: `/offers/v1.0/aws/${offerCode}/current/region_index.json` },
    ]),
  ),
};
const regions = (service: string, ...codes: string[]): string =>
  JSON.stringify({
    regions: Object.fromEntries(
      codes.map((regionCode) => [regionCode, { regionCode, currentVersionUrl: `/offers/v1.0/aws/${service}/2026/${regionCode}/index.json` }]),
    ),
  });

const FILES = {
  "/offers/v1.0/aws/index.json": JSON.stringify(index),
  "/offers/v1.0/aws/AmazonEC2/current/region_index.json": regions("AmazonEC2", "eu-west-1", "us-east-1"),
  "/offers/v1.0/aws/AmazonRDS/current/region_index.json": regions("AmazonRDS", "us-east-1"),
  "/offers/v1.0/aws/AmazonCloudWatch/current/region_index.json": regions("AmazonCloudWatch", "eu-west-1"),
};
const CONTENT = {
  "AmazonEC2/2026/eu-west-1": PRICES.slice(0, 2).concat(PRICES.slice(5), { sku: "CW2", attributes: METRICS, unit: "Metrics" }),
  "AmazonEC2/2026/us-east-1": [],
  "AmazonRDS/2026/us-east-1": PRICES.slice(2, 4),
  "AmazonCloudWatch/2026/eu-west-1": PRICES.slice(4, 5),
};
const csvFiles = Object.fromEntries(Object.entries(CONTENT).map(([path, prices]) => [`/offers/v1.0/aws/${path}/index.csv`, csvOf(prices)]));
const jsonFiles = Object.fromEntries(Object.entries(CONTENT).map(([path, prices]) => [`/offers/v1.0/aws/${path}/index.json`, jsonOf(prices)]));

describe("over HTTP", () => {
  let close = (): void => undefined;
  afterEach(() => close());

  async function world(files: Record<string, string>): Promise<{ url: string; asked: string[] }> {
    const { url, asked, server } = await serve(files);
    close = () => void server.close();
    return { url, asked };
  }

  test.each(["csv", "json"] as const)("reads all services and regions as %s; what another service's own file has counts there", async (form) => {
    const { url } = await world({ ...FILES, ...csvFiles, ...jsonFiles });
    const lines: string[] = [];
    const facts = await gathered(readOffersIn(form, everything, optionsFor(url, temporaryFolder(), lines)));
    expect(facts.map(said).sort()).toEqual(SAID);
    expect(lines).toContain("AmazonCloudWatch eu-west-1: 0 MB, 4 rows, 4 prices");
  });

  test("takes the JSON form where there is no CSV form", async () => {
    const { url, asked } = await world({ ...FILES, ...jsonFiles });
    expect((await gathered(readAwsOffers(everything, optionsFor(url, temporaryFolder())))).map(said).sort()).toEqual(SAID);
    expect(asked.filter((path) => path.endsWith(".csv"))).toHaveLength(4);
  });

  test("reads only what is wanted, and nothing twice", async () => {
    const { url, asked } = await world({ ...FILES, ...csvFiles });
    const downloads = temporaryFolder();
    const wanted = { services: ["AmazonEC2", "AmazonRDS"], places: ["eu-west-1"], currency: "USD" };
    for (const _ of [1, 2]) {
      const facts = await gathered(readAwsOffers(wanted, optionsFor(url, downloads)));
      expect(facts.map(said).sort()).toEqual(SAID.filter((line) => line.startsWith("AmazonEC2")));
    }
    expect(asked.filter((path) => path.endsWith(".csv"))).toEqual(["/offers/v1.0/aws/AmazonEC2/2026/eu-west-1/index.csv"]);
  });

  test("a service that the list lacks is the user's trouble", async () => {
    const { url } = await world(FILES);
    await expect(gathered(readAwsOffers({ ...everything, services: ["AmazonEC3"] }, optionsFor(url, temporaryFolder())))).rejects.toMatchObject({
      name: "ConfigError",
    });
  });

  test("a damaged file is removed, so that the next run loads it again", async () => {
    const { url } = await world({ ...FILES, ...csvFiles, "/offers/v1.0/aws/AmazonRDS/2026/us-east-1/index.csv": "<html>moved</html>" });
    const downloads = temporaryFolder();
    const reading = gathered(readAwsOffers({ ...everything, services: ["AmazonRDS"] }, optionsFor(url, downloads)));
    await expect(reading).rejects.toMatchObject({ name: "ServiceError", message: expect.stringContaining("has no line of column names") });
    expect(readdirSync(downloads)).toEqual([]);
    expect(existsSync(downloads)).toBe(true);
  });

  test.each([
    ["no list", "{}"],
    ["a path that leads away", JSON.stringify({ offers: { X: { offerCode: "X", currentRegionIndexUrl: "https://evil.example/x" } } })],
    ["a path that leads up", JSON.stringify({ offers: { X: { offerCode: "X", currentRegionIndexUrl: "/offers/../../secret.json" } } })],
    ["a path that is a folder", JSON.stringify({ offers: { X: { offerCode: "X", currentRegionIndexUrl: "/.." } } })],
    ["a path too long for a file's name", JSON.stringify({ offers: { X: { offerCode: "X", currentRegionIndexUrl: `/${"x".repeat(250)}.json` } } })],
    ["a service that is a path", JSON.stringify({ offers: { X: { offerCode: "../x" } } })],
  ])("an index with %s is refused", async (_, text) => {
    const { url } = await world({ "/offers/v1.0/aws/index.json": text });
    await expect(gathered(readAwsOffers(everything, optionsFor(url, temporaryFolder())))).rejects.toMatchObject({ name: "ServiceError" });
  });
});
