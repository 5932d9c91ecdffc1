// Writes prices/aws/AWSDirectConnect.csv: ports by location, and transfer from a region to a location. The place is the region.
// Terraform names a location by a code that the feed does not have. So, beside each location's own price, there is one for "any location of this
// region", and only where all locations of the region cost the same.
import { addItems, addPeerFacts } from "./feed-tables.mjs";
import { FactTable, pricesByPlace, publishedOn, readCsv } from "./lib.mjs";

const EQUINIX_DC = "Equinix DC1 DC6 DC10 - DC11";
/** The region to which the peer's only location, EqDC2, belongs. */
const EQUINIX_DC_REGION = "us-east-1";
const PORT = /^(Direct Connect (?:HC )?\d+[GM]) (.*)$/;
const OUT = /^DataTransfer (?:Inter|Intra)Region Outbound to (.*)$/;

const rows = readCsv("aws/services/directconnect.csv");
const table = new FactTable();
addItems(table, "directconnect", ({ item }) => {
  if (item.startsWith("Direct Connect")) return { product: item, unit: "hours" };
  // The peer shows the usage type of transfer to this location alone. Bills have one for each location.
  if (item.endsWith(`Outbound to ${EQUINIX_DC}`)) return { product: "EqDC2-DataXfer-Out", unit: "GB", basis: "seen" };
  return { product: item, unit: "GB" };
});
addPorts();
addTransfer();

const regions = { "Asia Pacific (Hong Kong)": "ap-east-1", "EU (Ireland)": "eu-west-1", "US East (N. Virginia)": "us-east-1" };
addPeerFacts(table, "AWSDirectConnect", ({ attributes }) =>
  attributes.fromLocation
    ? { product: "EqDC2-DataXfer-Out", unit: "GB", place: regions[attributes.fromLocation] }
    : { product: `Direct Connect ${attributes.capacity} ${EQUINIX_DC}`, unit: "hours", basis: "inferred" },
);
addPeerFacts(table, "AWSDirectConnect", ({ attributes }) =>
  attributes.fromLocation
    ? { product: "DataTransfer Outbound", unit: "GB", place: `${regions[attributes.fromLocation]}>${EQUINIX_DC_REGION}`, basis: "inferred" }
    : { product: `Direct Connect ${attributes.capacity}`, unit: "hours", basis: "inferred" },
);
table.write("AWSDirectConnect");

/** "Direct Connect 1G" in a region. */
function addPorts() {
  const prices = new Map();
  for (const row of rows) {
    const [, product] = PORT.exec(row.item) ?? [];
    for (const [region, price] of product ? pricesByPlace(row) : []) note(prices, `${product}\t${region}`, price);
  }
  addUniform(prices, "hours");
}

/** "DataTransfer Outbound" from a region to the locations of another, or of the same. */
function addTransfer() {
  const home = new Map();
  for (const row of rows) {
    const [, , location] = PORT.exec(row.item) ?? [];
    for (const [region] of location ? pricesByPlace(row) : []) note(home, nameOf(location), region);
  }
  const prices = new Map();
  for (const row of rows) {
    const [, location] = OUT.exec(row.item) ?? [];
    const to = home.get(nameOf(location ?? ""));
    // A location of several regions, or of none that is known, says nothing about either.
    if (to?.size !== 1) continue;
    for (const [from, price] of pricesByPlace(row)) note(prices, `DataTransfer Outbound\t${from}>${[...to][0]}`, price);
  }
  addUniform(prices, "GB");
}

function addUniform(prices, unit) {
  const published = { unit, source: "aws-price-watcher", date: publishedOn("directconnect"), basis: "inferred" };
  for (const [key, found] of prices) {
    const [product, place] = key.split("\t");
    if (found.size === 1) table.add({ ...published, product, place, price: [...found][0] });
  }
}

function note(into, key, value) {
  into.set(key, (into.get(key) ?? new Set()).add(value));
}

/** The feed writes "DC10 - DC11" and "DC10 DC11". */
function nameOf(location) {
  return location.replaceAll(/[ -]+/g, " ");
}
