// Writes prices/azure/<service>.csv of all services but Virtual Machines: the retail tables, and the peer's facts.
import { addPeer, placeOf } from "./azure-peer.mjs";
import { AZURE_SOURCES, NOT_MEANT, retailRows } from "./azure-retail.mjs";
import { bound, priceOfOne, unitOf } from "./azure-units.mjs";
import { WORDS } from "./azure-words.mjs";
import { AI_WORDS } from "./azure-words-ai.mjs";
import { STORAGE_WORDS } from "./azure-words-storage.mjs";
import { FactTable, plausible, readCsv } from "./lib.mjs";

/** Services that only the peer has prices of. */
const PEER_ONLY = [
  "Advanced Threat Protection",
  "App Configuration",
  "Automation",
  "Azure Active Directory for External Identities",
  "Azure Bastion",
  "Azure DDOS Protection",
  "Azure DNS",
  "Azure Data Factory v2",
  "Azure Database for MariaDB",
  "Azure Databricks",
  "HDInsight",
  "Load Balancer",
  "Microsoft Entra Domain Services",
  "NAT Gateway",
  "Power BI Embedded",
  "SQL Managed Instance",
  "Traffic Manager",
  "Virtual WAN",
];

/** What the peer calls Cognitive Services is sold as two services now. */
const COGNITIVE = {
  "Foundry Models": ({ attributes }) => attributes.productName === "Azure OpenAI",
  "Foundry Tools": ({ attributes }) => attributes.productName !== "Azure OpenAI",
};

/** Meters that some regions list in two units: the one that is kept, which most regions have. */
const ONE_MEASURE = {
  "Azure Health Data Services/De-Id/De-Id": "1 MB",
  "Azure Speech/S1/S1 Custom Speech Model Hosting Unit": "1/Hour",
  "Azure Speech/S1/S1 Custom Voice Font Hosting Unit": "1/Hour",
  "Service Bus/Standard/Standard Base Unit": "1/Hour",
};

for (const { file, serviceName } of readCsv("azure/retail-index.csv")) writeService(serviceName, retailTable(file));
for (const service of PEER_ONLY) writeService(service, []);

function writeService(service, rows) {
  const table = new FactTable();
  for (const row of meant([...onePrice(rows)])) addRetail(table, service, row);
  const peer = COGNITIVE[service] ? "Cognitive Services" : service;
  const words = [...(WORDS[service] ?? []), ...(AI_WORDS[service] ?? []), ...(service === "Storage" ? STORAGE_WORDS : [])];
  addPeer(table, service, peer, rows, words, COGNITIVE[service]);
  table.write(service, "azure");
}

/** Rows of a retail table; those of services without regions name their zone in a column. */
function retailTable(file) {
  const table = /retail\/(.*)\.csv/.exec(file)[1];
  const zones = readCsv(`azure/${file}`).map(({ armRegionName }) => armRegionName);
  const rows = zones.some((zone) => zone !== undefined)
    ? retailRows(table).map((row, at) => ({
        ...row,
        prices: [{ place: placeOf(zones[at]), price: row.prices.find(({ place }) => place === "retailPrice").price, ...AZURE_SOURCES.D }],
      }))
    : retailRows(table);
  return rows.filter(({ product, unitOfMeasure }) => (ONE_MEASURE[product] ?? unitOfMeasure) === unitOfMeasure);
}

/** One price for each product, tier and place: where two meters have the same words, the dearer one counts, as in the tables' own rule. */
function onePrice(rows) {
  const taken = new Map();
  for (const { prices, ...row } of rows) {
    for (const at of prices) {
      const key = [row.product, row.unitOfMeasure, row.tierMinimumUnits, at.place].join("\t");
      const before = taken.get(key);
      if (!before || Number(at.price) > Number(before.price)) taken.set(key, { ...row, ...at });
    }
  }
  return taken.values();
}

/** Without the ladders that have a placeholder for a price: App Service's Isolated v4 is 0.01 in centralus, and up to 23 an hour elsewhere. */
function meant(rows) {
  const steps = new Map();
  for (const row of rows) {
    const key = [row.product, row.unitOfMeasure, row.tierMinimumUnits].join("\t");
    steps.set(key, [...(steps.get(key) ?? []), [row, row.price]]);
  }
  const kept = new Set([...steps.values()].flatMap((prices) => plausible(prices, NOT_MEANT).map(([row]) => row)));
  const ladderOf = ({ product, place }) => `${product}\t${place}`;
  const dropped = new Set(rows.filter((row) => !kept.has(row)).map(ladderOf));
  return rows.filter((row) => !dropped.has(ladderOf(row)));
}

function addRetail(table, service, { product, productName, meterName, unitOfMeasure, tierMinimumUnits, place, price, source, date }) {
  const { unit, size } = unitOf(unitOfMeasure, meterName, service);
  // A Premium SSD v2 disk includes 3,000 IOPS and 125 MB/s in each hour, which a ladder of the month cannot say: the sheet leaves them out.
  const isIncluded = productName === "Azure Premium SSD v2" && /IOPS|Throughput/.test(meterName);
  if (isIncluded && tierMinimumUnits === "0") return;
  const from = isIncluded ? "0" : bound(tierMinimumUnits, size);
  table.add({ product, unit, from, source, date, place, price: priceOfOne(price, size) });
}
