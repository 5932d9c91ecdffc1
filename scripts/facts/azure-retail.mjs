// Reads the Azure retail price tables (prices/azure/retail/*.csv): rows of the Retail Prices API, one column for each region.
import { peerFacts, peerRow, readCsv } from "./lib.mjs";

/** Sources of the Azure tables by the letters of README-azure.md. */
export const AZURE_SOURCES = {
  K: { source: "karpenter-azure", date: "2026-06-18" },
  R: { source: "azure-pricing-radar", date: "2026-08-20" },
  D: { source: "azure-diagram-builder", date: "2026-08-15" },
  I: { source: "azure-pricing-dashboard", date: "2026-06-21" },
};

/** A price of less than this share of what the other regions have is a placeholder: no two regions differ that much. */
export const NOT_MEANT = 1 / 5;

/** Regions of retail tables that are not from D. */
const OTHERS = { indonesiacentral: AZURE_SOURCES.I, francecentral: AZURE_SOURCES.R, belgiumcentral: AZURE_SOURCES.R };

const WORDS = ["productName", "skuName", "meterName", "armSkuName", "unitOfMeasure", "tierMinimumUnits"];

/** Rows of a retail table: the provider's words, the key that sheets ask for, and [place, price, source and date] for each region. */
export function retailRows(table) {
  return readCsv(`azure/retail/${table}.csv`).map((row) => ({
    ...Object.fromEntries(WORDS.map((word) => [word, row[word]])),
    product: `${row.productName}/${row.skuName}/${row.meterName}`,
    prices: Object.entries(row)
      .filter(([column, price]) => !WORDS.includes(column) && price !== "")
      .map(([place, price]) => ({ place, price, ...(OTHERS[place] ?? AZURE_SOURCES.D) })),
  }));
}

/** The peer's facts of an Azure service, with what every row made of them has alike. */
export function peerAzure(service) {
  return peerFacts(service)
    .filter(({ vendor }) => vendor === "azure")
    .map((fact) => ({ ...fact, row: peerRow(fact) }));
}

/** A price of `size` units as the price of one, exactly. */
export function perOne(price, size) {
  const digits = Math.log10(size);
  if (!Number.isInteger(digits)) throw new Error(`${size} is no power of ten`);
  const [whole, fraction = ""] = price.split(".");
  const padded = `${"0".repeat(digits)}${whole}`;
  const moved = `${padded.slice(0, padded.length - digits)}.${padded.slice(padded.length - digits)}${fraction}`;
  return moved.replace(/^0+(?=\d)/, "").replace(/\.?0*$/, "");
}
