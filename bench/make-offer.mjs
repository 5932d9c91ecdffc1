// Writes made-up AWS offer files of AmazonEC2 in eu-west-1, in both forms.
import { closeSync, openSync, statSync, writeSync } from "node:fs";

const PUBLISHED = "2026-11-20T00:00:00Z";
const RESERVED = [
  ["4NA7Y494T4", "1yr", "No Upfront", "standard"],
  ["HU7G6KETJZ", "1yr", "Partial Upfront", "standard"],
  ["6QCMYABX3D", "1yr", "All Upfront", "standard"],
  ["BPH4J8HBKS", "3yr", "No Upfront", "standard"],
  ["38NPMPTW36", "3yr", "Partial Upfront", "standard"],
  ["NQ3QZPMQV9", "3yr", "All Upfront", "standard"],
  ["7NE97W5U4E", "1yr", "No Upfront", "convertible"],
  ["CUZHX8X6JH", "1yr", "Partial Upfront", "convertible"],
  ["VJWZNREJX2", "1yr", "All Upfront", "convertible"],
  ["Z2E3P23VKM", "3yr", "No Upfront", "convertible"],
  ["R5XV2EPZQZ", "3yr", "Partial Upfront", "convertible"],
  ["MZU6U2429S", "3yr", "All Upfront", "convertible"],
];
const SOFTWARE = ["", ":0002", ":0006", ":000g", ":0010", ":0102", ":0202", ":0100", ":0004", ":0200", ":1010", ":0800"];
const STATUS = ["Used", "UnusedCapacityReservation", "AllocatedCapacityReservation"];
const WORDS = { Used: "BoxUsage", UnusedCapacityReservation: "UnusedBoxUsage", AllocatedCapacityReservation: "Reservation" };

/** The n-th product, as EC2's are: instance type, software, capacity status. */
function productOf(n) {
  const status = STATUS[n % 3];
  const operation = `RunInstances${SOFTWARE[Math.floor(n / 3) % SOFTWARE.length]}`;
  const type = `m${Math.floor(n / 36)}i.${1 + (n % 4)}xlarge`;
  return {
    sku: n.toString(36).toUpperCase().padStart(16, "X"),
    productFamily: "Compute Instance",
    attributes: {
      servicecode: "AmazonEC2",
      location: "EU (Ireland)",
      locationType: "AWS Region",
      instanceType: type,
      currentGeneration: "Yes",
      instanceFamily: "General purpose",
      vcpu: "8",
      physicalProcessor: "Intel Xeon 8375C (Ice Lake)",
      clockSpeed: "3.5 GHz",
      memory: "32 GiB",
      storage: "EBS only",
      networkPerformance: "Up to 12500 Megabit",
      processorArchitecture: "64-bit",
      tenancy: "Shared",
      operatingSystem: "Linux",
      licenseModel: "No License required",
      usagetype: `EU-${WORDS[status]}:${type}`,
      operation,
      availabilityzone: "NA",
      capacitystatus: status,
      classicnetworkingsupport: "false",
      dedicatedEbsThroughput: "Up to 10000 Mbps",
      ecu: "NA",
      enhancedNetworkingSupported: "Yes",
      gpuMemory: "NA",
      intelAvxAvailable: "Yes",
      intelAvx2Available: "Yes",
      intelTurboAvailable: "Yes",
      marketoption: "OnDemand",
      normalizationSizeFactor: "16",
      preInstalledSw: "NA",
      processorFeatures: "Intel AVX; Intel AVX2; Intel AVX512; Intel Turbo",
      regionCode: "eu-west-1",
      servicename: "Amazon Elastic Compute Cloud",
      vpcnetworkingsupport: "true",
    },
  };
}

const priced = (n) => (0.05 + (n % 9973) / 1000).toFixed(10);

/** Its prices; every third product has reserved terms. */
function* pricesOf(product, n) {
  const hour = { unit: "Hrs", begin: "0", end: "Inf", rate: "6YS6EN2CT7" };
  const description = `$${priced(n)} per On Demand Linux ${product.attributes.instanceType} Instance Hour`;
  yield { type: "OnDemand", code: "JRTCKXETXF", words: undefined, dimensions: [{ ...hour, price: priced(n), description }] };
  if (n % 3 !== 0) return;
  for (const [at, [code, LeaseContractLength, PurchaseOption, OfferingClass]] of RESERVED.entries()) {
    const fee = { unit: "Quantity", begin: "", end: "", rate: "2TG2D8R56U", price: String(1000 + n), description: "Upfront Fee" };
    const hourly = { ...hour, price: priced(n + at), description: `Linux/UNIX (Amazon VPC), ${product.attributes.instanceType} reserved instance applied` };
    const dimensions = PurchaseOption === "No Upfront" ? [hourly] : [fee, hourly];
    yield { type: "Reserved", code, words: { LeaseContractLength, OfferingClass, PurchaseOption }, dimensions };
  }
}

/** Writes text in large pieces. */
class Out {
  constructor(path) {
    this.descriptor = openSync(path, "w");
    this.pieces = [];
    this.size = 0;
    this.held = 0;
  }

  write(text) {
    this.pieces.push(text);
    this.size += text.length;
    this.held += text.length;
    if (this.held > 4e6) this.flush();
  }

  flush() {
    writeSync(this.descriptor, this.pieces.join(""));
    this.pieces = [];
    this.held = 0;
  }

  close() {
    this.flush();
    closeSync(this.descriptor);
  }
}

const indented = (value, by) =>
  JSON.stringify(value, undefined, 2)
    .replaceAll("\n", `\n${" ".repeat(by)}`)
    .replaceAll('": ', '" : ');

export function writeJson(path, count) {
  const out = new Out(path);
  out.write(
    `{\n  "formatVersion" : "v1.0",\n  "offerCode" : "AmazonEC2",\n  "version" : "20261120000000",\n  "publicationDate" : "${PUBLISHED}",\n  "products" : {`,
  );
  for (let n = 0; n < count; n++) {
    const product = productOf(n);
    out.write(`${n === 0 ? "" : ","}\n    "${product.sku}" : ${indented(product, 4)}`);
  }
  out.write('\n  },\n  "terms" : {');
  for (const [at, type] of ["OnDemand", "Reserved"].entries()) {
    out.write(`${at === 0 ? "" : ","}\n    "${type}" : {`);
    let first = true;
    for (let n = 0; n < count; n++) {
      const product = productOf(n);
      const terms = [...pricesOf(product, n)].filter((term) => term.type === type);
      if (terms.length === 0) continue;
      out.write(`${first ? "" : ","}\n      "${product.sku}" : ${indented(Object.fromEntries(terms.map((term) => termOf(product.sku, term))), 6)}`);
      first = false;
    }
    out.write("\n    }");
  }
  out.write("\n  }\n}\n");
  out.close();
}

function termOf(sku, { code, words = {}, dimensions }) {
  const rates = dimensions.map(({ unit, begin, end, rate, price, description }) => {
    const rateCode = `${sku}.${code}.${rate}`;
    return [rateCode, { rateCode, description, ...(begin && { beginRange: begin, endRange: end }), unit, pricePerUnit: { USD: price }, appliesTo: [] }];
  });
  return [
    `${sku}.${code}`,
    { offerTermCode: code, sku, effectiveDate: "2026-11-01T00:00:00Z", priceDimensions: Object.fromEntries(rates), termAttributes: words },
  ];
}

const CSV_NAMES = {
  servicecode: "serviceCode",
  usagetype: "usageType",
  capacitystatus: "CapacityStatus",
  regionCode: "Region Code",
  instanceType: "Instance Type",
};
const LEADING = ["SKU", "OfferTermCode", "RateCode", "TermType", "PriceDescription", "EffectiveDate", "StartingRange", "EndingRange", "Unit", "PricePerUnit"];

export function writeCsv(path, count) {
  const out = new Out(path);
  const row = (cells) => out.write(`${cells.map((cell) => `"${cell}"`).join(",")}\n`);
  for (const line of [
    ["FormatVersion", "v1.0"],
    ["Disclaimer", "A list, made up."],
    ["Publication Date", PUBLISHED],
    ["Version", "20261120000000"],
    ["OfferCode", "AmazonEC2"],
  ])
    row(line);
  const attributes = Object.keys(productOf(0).attributes);
  row([
    ...LEADING,
    "Currency",
    "RelatedTo",
    "LeaseContractLength",
    "PurchaseOption",
    "OfferingClass",
    "Product Family",
    ...attributes.map((name) => CSV_NAMES[name] ?? name),
  ]);
  for (let n = 0; n < count; n++) {
    const product = productOf(n);
    const words = Object.values(product.attributes);
    for (const { type, code, words: term = {}, dimensions } of pricesOf(product, n)) {
      for (const { unit, begin, end, rate, price, description } of dimensions) {
        const leading = [product.sku, code, `${product.sku}.${code}.${rate}`, type, description, "2026-11-01", begin, end, unit, price];
        row([...leading, "USD", "", term.LeaseContractLength ?? "", term.PurchaseOption ?? "", term.OfferingClass ?? "", product.productFamily, ...words]);
      }
    }
  }
  out.close();
}

/** As many products as give about so many bytes, judged by a small file. */
export function countFor(write, path, bytes) {
  const few = 3000;
  write(path, few);
  return Math.max(3, Math.round((bytes / statSync(path).size) * few));
}
