// Writes prices/aws/AWSDataTransfer.csv. Between regions the place is "from>to"; wavelength and local zones go by their zone group.
import { addItems, addPeerFacts } from "./feed-tables.mjs";
import { FactTable, readCsv } from "./lib.mjs";

const words = (location) =>
  location
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
const places = new Map([
  ...readCsv("aws/ec2-ondemand-linux-localzones.csv").map(({ location, zone_group }) => [words(location), zone_group]),
  ...readCsv("aws/regions.csv").map(({ region, pricing_location }) => [words(pricing_location), region]),
  [words("AWS GovCloud (US-West)"), "us-gov-west-1"],
]);

/** Steps of transfer to the internet, in GB a month. AWS's first 100 GB of an account are an allowance of the account. */
const OUT_STEPS = { "Next 10 TB": 0, "Next 40 TB": 10240, "Next 100 TB": 51200, "Greater than 150 TB": 153600 };
const BETWEEN = "DataTransfer InterRegion Outbound";

const table = new FactTable();
addItems(table, "datatransfer", itemKey);
addPeerFacts(table, "AWSDataTransfer", peerKey);
offersOf2023();
table.write("AWSDataTransfer");

/**
 * The feed repeats each price as "New", "No Wavelength", "Cloudfrontless", and for RDS, FSx, Backup and Directory Service: the same figure
 * wherever both are. The longest list is the one in brackets without such a word.
 */
function itemKey({ item, attributes }) {
  if (item === "DataTransfer External Inbound") return { product: "DataTransfer-In-Bytes", unit: "GB" };
  const step = OUT_STEPS[item.replace("DataTransfer External Outbound ", "")];
  if (step !== undefined) return { product: "DataTransfer-Out-Bytes", unit: "GB", from: step };
  if (!item.startsWith(`[${BETWEEN}]`)) return undefined;
  const to = attributes.replace("To Location=", "");
  if (to === "Amazon CloudFront") return { product: "CloudFront-Out-Bytes", unit: "GB" };
  const place = places.get(words(to));
  return place ? { product: "AWS-Out-Bytes", unit: "GB", basis: "seen", placeOf: (region) => `${region}>${place}` } : undefined;
}

function peerKey({ attributes, end_usage }) {
  const { transferType, fromLocation, toLocation } = attributes;
  const place = placeOf(fromLocation);
  if (transferType === "IntraRegion") return { product: "DataTransfer-Regional-Bytes", unit: "GB", place };
  if (toLocation) return { product: "AWS-Out-Bytes", unit: "GB", place: `${place}>${placeOf(toLocation)}` };
  // The peer names a step by where it ends. Its table lacks the last one of us-east-1.
  const from = { 10240: "0", 51200: "10240", 153600: "51200", Inf: "153600" }[end_usage];
  return { product: "DataTransfer-Out-Bytes", unit: "GB", place, from, basis: "inferred" };
}

function placeOf(location) {
  const place = places.get(words(location));
  if (!place) throw new Error(`no region is called ${location}`);
  return place;
}

/** EC2's offer file of 2023 names usage types by both prefixes: EU-USE1-AWS-Out-Bytes is from eu-west-1 to us-east-1, USE1-EU-AWS-In-Bytes as well. */
function offersOf2023() {
  const prefixes = {
    APN1: "ap-northeast-1",
    APN2: "ap-northeast-2",
    APS1: "ap-southeast-1",
    APS2: "ap-southeast-2",
    EU: "eu-west-1",
    EUC1: "eu-central-1",
    SAE1: "sa-east-1",
    UGW1: "us-gov-west-1",
    USE1: "us-east-1",
    USW1: "us-west-1",
    USW2: "us-west-2",
  };
  for (const { service, family, usage_type, usd } of readCsv("aws/eu-west-1-2023-misc.csv")) {
    if (service !== "AmazonEC2" || family !== "Data Transfer") continue;
    const [, one, other, product] = /^(\w+?)-(?:(\w+?)-(?=AWS))?(.*)$/.exec(usage_type);
    const ends = [one, other].filter(Boolean).map((prefix) => prefixes[prefix]);
    const place = (product.includes("-In-") ? ends.reverse() : ends).join(">");
    table.add({ product, unit: "GB", source: "terracost-2023", date: "2023-02-23", place, price: usd });
  }
}
