// Writes prices/google/Cloud Storage.csv. Words without the location: "Nearline Storage Belgium", "Nearline Storage US Multi-region".
import { perOne } from "./azure-retail.mjs";
import { CALCULATOR, onePrice, peerGoogle, SAGEMATH } from "./google-sources.mjs";
import { FactTable, pricesByPlace, readCsv } from "./lib.mjs";

const CLASSES = {
  standard: "Standard",
  nearline: "Nearline",
  coldline: "Coldline",
  archive: "Archive",
  archiv: "Archive",
  dra: "Durable Reduced Availability",
};
const KINDS = { "": "", dual: " Dual-region", multi: " Multi-region" };

/** Multi-regions as in the catalogue. */
const PLACES = { "asia-multi": "asia", "europe-multi": "europe", "us-multi": "us" };

/** Ends of what is downloaded at a price, and where the step with that end begins. */
const STARTS = { 1024: "0", 10240: "1024", "": "10240" };

const table = new FactTable();

storage();
retrieval();
operations();
transferInsideGoogle();
peerStorage();
table.write("Cloud Storage", "google");

function rowsOf(kind) {
  return readCsv("google/gcs.csv")
    .filter((row) => row.kind === kind)
    .map((row) => ({ name: row.class.split("-"), prices: pricesByPlace(row, "kind", "class", "per") }));
}

function storage() {
  for (const { name, prices } of rowsOf("storage")) {
    const [kind, where = ""] = name;
    const basis = kind === "dra" && where === "multi" ? "inferred" : "seen";
    for (const [place, price] of prices)
      table.add({ product: `${CLASSES[kind]} Storage${KINDS[where]}`, unit: "GB-months", ...CALCULATOR, place: PLACES[place] ?? place, price, basis });
  }
}

/** One price everywhere, also of dual and multi-regions, as the table shows. */
function retrieval() {
  for (const kind of ["nearline", "coldline", "archiv"]) {
    const prices = rowsOf("retrieval").filter(({ name }) => name[0] === kind);
    const price = onePrice(prices.flatMap((row) => row.prices));
    table.add({ product: `${CLASSES[kind]} Data Retrieval`, unit: "GB", ...CALCULATOR, place: "global", price });
  }
}

function operations() {
  for (const { location_type, class: kind, class_a_per_1000, class_b_per_1000 } of readCsv("google/gcs-operations-2025-04.csv")) {
    const places = location_type === "single-region" ? ["Regional"] : ["Dual-Region", "Multi-Region"];
    for (const where of places) {
      for (const [letter, price] of Object.entries({ A: class_a_per_1000, B: class_b_per_1000 })) {
        const product = `${where} ${CLASSES[kind]} Class ${letter} Operations`;
        table.add({ product, unit: "operations", ...SAGEMATH, place: "global", price: perOne(price, 1000), basis: "inferred" });
      }
    }
  }
}

/** By continent; what stays on one has words of its own where the peer has them. */
function transferInsideGoogle() {
  const inside = { "North America": "within Northern America", Europe: "within Europe", APAC: "within Asia" };
  const product = "Network Data Transfer GCP Inter Region";
  for (const { "from\\to": from, ...prices } of readCsv("google/gcs-transfer-inside-google-gib-2025-04.csv")) {
    for (const [to, price] of Object.entries(prices)) {
      if (from === to && inside[from]) table.add({ product: `${product} ${inside[from]}`, unit: "GB", ...SAGEMATH, place: "global", price });
      else table.add({ product, unit: "GB", ...SAGEMATH, place: `${from}>${to}`, price, basis: "inferred" });
    }
  }
}

function peerStorage() {
  const groups = { MultiRegionalStorage: "Standard Storage Multi-region", ColdlineStorage: "Coldline Storage Multi-region" };
  // The peer leaves the operations that name a kind of location out, so it finds older ones of the class.
  const operations = { RegionalOps: "Regional Standard", ColdlineOps: "Coldline" };
  for (const { words, attributes, row, start_usage, end_usage, price } of peerGoogle("Cloud Storage")) {
    const group = attributes.resourceGroup;
    const [, letter] = /Class ([AB])$/.exec(words) ?? [];
    if (words.startsWith("Download")) {
      // Only of the worldwide destinations does the peer have all steps.
      const confidence = words.includes("Worldwide") ? row.confidence : "approximate";
      table.add({ ...row, product: words, unit: "GB", from: STARTS[end_usage], confidence });
    } else if (letter) table.add({ ...row, product: `${operations[group]} Class ${letter} Operations`, unit: "operations", basis: "inferred" });
    else if (words === "Retrieval") table.add({ ...row, product: "Coldline Data Retrieval", unit: "GB" });
    else if (groups[group]) table.add({ ...row, product: groups[group], unit: "GB-months", basis: "inferred" });
    else {
      if (start_usage) table.add({ ...row, product: words, unit: "GB", price: "0" });
      table.add({ ...row, product: words, unit: "GB", from: start_usage ?? "0", price });
    }
  }
}
