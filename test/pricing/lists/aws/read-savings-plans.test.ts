import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Offer } from "../../../../src/pricing/lists/aws/offer.ts";
import { purchaseOfPlan, purchaseOfTerm } from "../../../../src/pricing/lists/aws/purchase.ts";
import { readSavingsPlansIn } from "../../../../src/pricing/lists/aws/read-savings-plans.ts";
import { readSavingsCsv } from "../../../../src/pricing/lists/aws/savings-csv.ts";
import { readSavingsJson } from "../../../../src/pricing/lists/aws/savings-json.ts";
import { Tally } from "../../../../src/pricing/lists/aws/tally.ts";
import { temporaryFolder } from "../../../support/packs.ts";
import { everything, gathered, optionsFor, said, serve } from "./offer-files.ts";

/** Plans and rates, in the shapes of the genuine database plan (CSV) and of the older compute plan (JSON). */
const PLANS = [
  { sku: "P1", productFamily: "ComputeSavingsPlans", years: 1, payment: "All Upfront" },
  { sku: "P2", productFamily: "EC2InstanceSavingsPlans", years: 3, payment: "No Upfront" },
  { sku: "P3", productFamily: "LunarSavingsPlans", years: 3, payment: "No Upfront" },
];
const RATES = [
  { plan: "P1", sku: "A", service: "AmazonEC2", usage: "EU-BoxUsage:m5.large", operation: "RunInstances", unit: "Hrs", price: "0.0780000000" },
  { plan: "P1", sku: "B", service: "AmazonECS", usage: "EU-Fargate-vCPU-Hours:perCPU", operation: "", unit: "Hrs", price: "0.0315744" },
  { plan: "P2", sku: "A", service: "AmazonEC2", usage: "EU-BoxUsage:m5.large", operation: "RunInstances", unit: "Hrs", price: "0.043" },
  { plan: "P2", sku: "C", service: "AmazonEC2", usage: "EU-UnusedBoxUsage:m5.large", operation: "RunInstances", unit: "Hrs", price: "6.455" },
  { plan: "P3", sku: "A", service: "AmazonEC2", usage: "EU-BoxUsage:m5.large", operation: "RunInstances", unit: "Hrs", price: "1" },
  { plan: "P1", sku: "D", service: "AWSDatabaseMigrationSvc", usage: "EU-Serverless", operation: "", unit: "DCU-Hr", price: "1" },
];
const SAID = [
  "AmazonEC2 BoxUsage:m5.large#RunInstances eu-west-1 savings-plan/compute/1yr/all-upfront 0: 0.078 USD hours",
  "AmazonEC2 BoxUsage:m5.large#RunInstances eu-west-1 savings-plan/ec2-instance/3yr/no-upfront 0: 0.043 USD hours",
  "AmazonECS Fargate-vCPU-Hours:perCPU eu-west-1 savings-plan/compute/1yr/all-upfront 0: 0.0315744 USD vCPU-hours",
];

const HEADER =
  "SKU,RateCode,Unit,EffectiveDate,DiscountedRate,Currency,DiscountedSKU,DiscountedServiceCode,DiscountedUsageType,DiscountedOperation,PurchaseOption,LeaseContractLength,LeaseContractLengthUnit,ServiceCode,UsageType,Operation,Product Family,DiscountedRegionCode,DiscountedInstanceType";

function csv(): string {
  const rows = RATES.map(({ plan, sku, service, usage, operation, unit, price }) => {
    const of = PLANS.find((one) => one.sku === plan);
    return [
      plan,
      `${plan}.${sku}`,
      unit,
      "2026-04-20",
      price,
      "USD",
      sku,
      service,
      usage,
      operation,
      of?.payment,
      of?.years,
      "year",
      "x",
      "y",
      "",
      of?.productFamily,
      "eu-west-1",
      "",
    ].join();
  });
  return ["FormatVersion,v1.0", "Publication Date,2026-04-22T19:42:03Z", "OfferCode,x", HEADER, ...rows, ""].join("\n");
}

function json(): string {
  const products = PLANS.map(({ sku, productFamily, years, payment }) => ({
    sku,
    productFamily,
    attributes: { purchaseOption: payment, purchaseTerm: `${years}yr`, location: "Any" },
  }));
  const savingsPlan = PLANS.map(({ sku, years }) => ({
    sku,
    description: 'a "plan"',
    leaseContractLength: { duration: years, unit: "year" },
    rates: RATES.filter(({ plan }) => plan === sku).map((rate) => ({
      discountedSku: rate.sku,
      discountedUsageType: rate.usage,
      discountedOperation: rate.operation,
      discountedServiceCode: rate.service,
      rateCode: `${sku}.${rate.sku}`,
      unit: rate.unit,
      discountedRate: { price: rate.price, currency: "USD" },
    })),
  }));
  return JSON.stringify({ version: "1", publicationDate: "2026-04-22T19:42:03Z", products, terms: { savingsPlan } }, undefined, 2);
}

const folder = temporaryFolder();
const FORMS = [
  ["csv", csv(), readSavingsCsv],
  ["json", json(), readSavingsJson],
] as const;

test.each(FORMS)("a savings-plan file as %s gives rates by the keys of the products", (form, text, read) => {
  const path = join(folder, `plan.${form}`);
  writeFileSync(path, text);
  for (const piece of [undefined, 1, 500]) {
    const offer = new Offer({ service: "ComputeSavingsPlans", region: "eu-west-1" }, new Tally());
    const facts = [...read(path, offer, () => true, piece)];
    expect(facts.map(said).sort()).toEqual(SAID);
    expect(facts[0]?.date).toBe("2026-04-22");
    expect(offer.tally.describe()).toMatch(/^6 rows, 3 prices; left out: .*1 of another kind of plan/);
  }
});

test.each(FORMS)("cut off, it is refused: %s", (form, text, read) => {
  const path = join(folder, `plan.${form}`);
  writeFileSync(path, text.slice(0, -30));
  expect(() => [...read(path, new Offer({ service: "x", region: "eu-west-1" }, new Tally()), () => true)]).toThrow(/byte/);
});

test("rates before the name of their plan are refused", () => {
  const path = join(folder, "odd.json");
  writeFileSync(path, '{"publicationDate":"2026-01-01","products":[],"terms":{"savingsPlan":[{"rates":[]}]}}');
  expect(() => [...readSavingsJson(path, new Offer({ service: "x", region: "eu-west-1" }, new Tally()), () => true)]).toThrow("before it says of which plan");
});

test.each(["csv", "json"] as const)("over HTTP, a plan that several services share is read once: %s", async (form) => {
  const offer = (offerCode: string): unknown => ({
    offerCode,
    currentSavingsPlanIndexUrl: "/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/current/region_index.json",
  });
  const version = "/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/2026";
  const { url, asked, server } = await serve({
    "/offers/v1.0/aws/index.json": JSON.stringify({
      offers: { AmazonEC2: offer("AmazonEC2"), AmazonECS: offer("AmazonECS"), awskms: { offerCode: "awskms" } },
    }),
    "/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/current/region_index.json": JSON.stringify({
      regions: ["eu-west-1", "us-east-1"].map((regionCode) => ({ regionCode, versionUrl: `${version}/${regionCode}/index.json` })),
    }),
    [`${version}/eu-west-1/index.csv`]: csv(),
    [`${version}/eu-west-1/index.json`]: json(),
  });
  const wanted = { ...everything, services: ["AmazonEC2", "AmazonECS"], places: ["eu-west-1"] };
  const lines: string[] = [];
  const facts = await gathered(readSavingsPlansIn(form, wanted, optionsFor(url, temporaryFolder(), lines)));
  server.close();
  expect(facts.map(said).sort()).toEqual(SAID);
  expect(asked).toHaveLength(3);
  expect(lines).toHaveLength(1);
});

test.each([
  ["OnDemand", "JRTCKXETXF", "", "", "", "on-demand"],
  ["Reserved", "MZU6U2429S", "3yr", "All Upfront", "convertible", "reserved/3yr/all-upfront/convertible"],
  ["Reserved", "4NA7Y494T4", "", "", "", "reserved/1yr/no-upfront/standard"],
  ["Reserved", "X", "1 yr", "Partial Upfront", "", "reserved/1yr/partial-upfront/standard"],
  ["Reserved", "X", "", "", "", undefined],
  ["Reserved", "X", "5yr", "All Upfront", "standard", undefined],
  ["Reserved", "X", "1yr", "Light Utilization", "standard", undefined],
  ["Reserved", "X", "1yr", "All Upfront", "scheduled", undefined],
])("a term %s %s %s %s %s is %s", (type, code, length, payment, offeringClass, purchase) =>
  expect(purchaseOfTerm({ type, code, length, payment, offeringClass })).toBe(purchase),
);

test.each([
  ["DatabaseSavingsPlans", "1year", "No Upfront", "savings-plan/database/1yr/no-upfront"],
  ["MachineLearningSavingsPlans", "3yr", "Partial Upfront", "savings-plan/sagemaker/3yr/partial-upfront"],
  ["ComputeSavingsPlans", "", "No Upfront", undefined],
  ["constructor", "1yr", "No Upfront", undefined],
])("a plan %s %s %s is %s", (family, length, payment, purchase) => expect(purchaseOfPlan(family, length, payment)).toBe(purchase));
