// Writes the small services of Google: figures of its pricing pages and the peer's. A product without known words has the name that the source gives.
import { perOne } from "./azure-retail.mjs";
import { addAfterFree, CALCULATOR, onePrice, PAGES, peerGoogle } from "./google-sources.mjs";
import { FactTable, pricesByPlace, readCsv } from "./lib.mjs";

const tables = new Map();

/** Items of the pages by service: [file, { item: [words, unit, the rest] }]; `size`: units that the page's price is of; `free`: the step before it. */
const PAGE_ITEMS = {
  BigQuery: [
    "BigQuery",
    {
      "on-demand analysis": ["Analysis", "TB", { basis: "seen", free: "1" }],
      "active logical storage": ["Active Logical Storage", "GB-months", { basis: "seen", free: "10" }],
      "long-term logical storage": ["Long Term Logical Storage", "GB-months", { basis: "seen", free: "10" }],
      // The page does not say of which region these are.
      "Editions slot-hour Standard (pay as you go)": ["Editions slot-hour Standard (pay as you go)", "slot-hours", { confidence: "approximate" }],
      "Editions slot-hour Enterprise (pay as you go)": ["Editions slot-hour Enterprise (pay as you go)", "slot-hours", { confidence: "approximate" }],
      "Editions slot-hour Enterprise Plus (pay as you go)": ["Editions slot-hour Enterprise Plus (pay as you go)", "slot-hours", { confidence: "approximate" }],
      "BI Engine memory": ["BI Engine memory", "GB-hours"],
    },
  ],
  // A file's name has no slash.
  "Cloud Pub/Sub": [
    "Cloud Pub-Sub",
    {
      "Message Delivery Basic": ["Message Delivery Basic", "TB", { basis: "seen" }],
      "BigQuery subscription": ["BigQuery subscription", "TB"],
      "Cloud Storage subscription": ["Cloud Storage subscription", "TB"],
    },
  ],
  Dataflow: [
    "Cloud Dataflow",
    {
      "batch vCPU": ["vCPU Time Batch", "vCPU-hours"],
      "batch memory": ["RAM Time Batch", "GB-hours"],
      "batch shuffle": ["batch shuffle", "GB"],
      "FlexRS vCPU": ["vCPU Time FlexRS", "vCPU-hours"],
      "FlexRS memory": ["RAM Time FlexRS", "GB-hours"],
      "streaming vCPU": ["vCPU Time Streaming", "vCPU-hours"],
      "streaming memory": ["RAM Time Streaming", "GB-hours"],
      "streaming engine data (legacy)": ["streaming engine data (legacy)", "GB"],
      "streaming engine compute unit": ["streaming engine compute unit", "unit-hours"],
      "Prime DCU batch": ["Prime DCU batch", "DCU-hours"],
      "Prime DCU streaming": ["Prime DCU streaming", "DCU-hours"],
      "standard persistent disk": ["standard persistent disk", "GB-hours"],
    },
  ],
  "Vertex AI": [
    "Vertex AI",
    {
      "online prediction n1-standard-4": ["online prediction n1-standard-4", "hours", { confidence: "approximate" }],
      "feature store Bigtable storage": ["feature store Bigtable storage", "GB-hours"],
      "pipeline run": ["pipeline run", "runs"],
      "Workbench N1 vCPU incl. management": ["Workbench N1 vCPU incl. management", "vCPU-hours"],
      "Workbench N1 memory incl. management": ["Workbench N1 memory incl. management", "GB-hours"],
      "Vector Search index build": ["Vector Search index build", "GB"],
      "model monitoring": ["model monitoring", "GB"],
    },
  ],
  Dataproc: [
    "Cloud Dataproc",
    {
      "cluster fee": ["Licensing Fee for Google Cloud Dataproc (CPU cost)", "vCPU-hours"],
      "serverless DCU standard": ["serverless DCU standard", "DCU-hours"],
    },
  ],
  "Cloud Logging": ["Cloud Logging", { "log volume": ["Log Volume", "GB", { basis: "seen", free: "50" }] }],
  "Cloud Trace": ["Cloud Trace", { "spans after 2.5 million": ["spans", "spans", { size: 1000000, free: "2500000" }] }],
  "Secret Manager": [
    "Secret Manager",
    {
      "active version": ["Secret version replica storage", "months", { basis: "seen", free: "6" }],
      "access operations": ["Secret access operations", "operations", { basis: "seen", size: 10000, free: "10000" }],
    },
  ],
  "Cloud Build": ["Cloud Build", { "e2-standard-2 after 2500 minutes": ["e2-standard-2", "minutes", { free: "2500" }] }],
};

/** Their pricing pages have one price for all locations; sources name the region that they asked for. */
const EVERYWHERE = new Set(["Cloud Key Management Service (KMS)", "Secret Manager"]);

/** Pages' units of items that are not named above. */
const HOURS = new Set(["node-hour", "GPU-hour", "hour"]);

/** Units of the peer's facts by service and words. */
const PEER_UNITS = {
  "Artifact Registry": [
    [/Storage/, "GB-months"],
    [/./, "GB"],
  ],
  "Cloud Key Management Service (KMS)": [
    [/operations/i, "operations"],
    [/./, "months"],
  ],
  BigQuery: [
    [/Storage$/, "GB-months"],
    [/^Analysis/, "TB"],
    [/^Streaming/, "MB"],
  ],
  "BigQuery Storage API": [
    [/Read/, "TB"],
    [/./, "GB"],
  ],
  "Cloud DNS": [
    [/Query/, "queries"],
    [/./, "months"],
  ],
  "Cloud Logging": [[/./, "GB"]],
  "Cloud Monitoring": [
    [/Metric/, "MB"],
    [/./, "requests"],
  ],
  "Cloud Pub/Sub": [
    [/Delivery/, "TB"],
    [/./, "GB-months"],
  ],
  "Secret Manager": [
    [/access/, "operations"],
    [/rotate/, "rotations"],
    [/./, "months"],
  ],
};

/** The bill's words where the peer asks for a part of them. */
const WHOLE = {
  "Cryptographic operations with a software symmetric": "Cryptographic operations with a software symmetric key",
  "HSM ECDSA P-256": "Active HSM ECDSA P-256 key versions",
  "HSM cryptographic operations with an ECDSA P-256": "HSM cryptographic operations with an ECDSA P-256 key",
};

pages();
metrics();
peer();
for (const [file, table] of tables) table.write(file, "google");

function tableOf(file) {
  if (!tables.has(file)) tables.set(file, new FactTable());
  return tables.get(file);
}

function pages() {
  for (const { service, item, region, unit: pageUnit, price_usd, checked_on } of readCsv("google/services-pages-2026-09.csv")) {
    const [file, items] = PAGE_ITEMS[service] ?? [];
    const [, date] = /^(\d{4}-\d{2}-\d{2})$/.exec(checked_on.replace(/-06\/08$/, "-08")) ?? [];
    if (!file || !date) continue; // Cloud Run and the cluster fee stand elsewhere; Monitoring is one step of several; asia-south1 has no date.
    const [product, unit, { size = 1, free = "0", ...rest } = {}] = items[item] ?? [item, HOURS.has(pageUnit) ? "hours" : undefined];
    const price = plain(price_usd, size);
    const place = EVERYWHERE.has(service) ? "global" : region;
    addAfterFree(tableOf(file), free, { product, unit, ...PAGES, date, place, price, basis: "inferred", ...rest });
  }
}

/** A figure as a decimal, also where the table has an exponent. */
function plain(figure, size) {
  const decimal = figure.includes("e") ? Number(figure).toFixed(12).replace(/0+$/, "") : figure;
  return size === 1 ? decimal : perOne(decimal, size);
}

/** One price for all regions. */
function metrics() {
  for (const row of readCsv("google/monitoring.csv")) {
    const from = /^\d+/.exec(row.tier_mib)[0];
    const price = onePrice(pricesByPlace(row, "tier_mib", "per"));
    tableOf("Cloud Monitoring").add({ product: "Metric Volume", unit: "MB", ...CALCULATOR, place: "global", from, price });
  }
}

function peer() {
  for (const [service, units] of Object.entries(PEER_UNITS)) {
    const file = service.replace("/", "-");
    for (const { words, row: found, start_usage } of peerGoogle(service)) {
      const row = EVERYWHERE.has(service) ? { ...found, place: "global" } : found;
      const product = WHOLE[words] ?? words.replace(/ \((us|us-central1)\)$/, "");
      const [, unit] = units.find(([pattern]) => pattern.test(product));
      const shared = { ...row, product, unit, basis: WHOLE[words] ? "inferred" : "seen" };
      // Only what begins a ladder has a free step before it.
      const isLater = /HSM ECDSA|Metric Volume/.test(product) && start_usage !== "150";
      if (isLater) tableOf(file).add({ ...shared, from: start_usage ?? "0" });
      else addAfterFree(tableOf(file), start_usage ?? "0", shared);
    }
  }
}
