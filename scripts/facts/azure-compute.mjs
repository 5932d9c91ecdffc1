// Writes prices/azure/Virtual Machines.csv.
import { AZURE_SOURCES, NOT_MEANT, peerAzure } from "./azure-retail.mjs";
import { FactTable, plausible, readCsv } from "./lib.mjs";

const { K, R, D, I } = AZURE_SOURCES;
const EU = { westeurope: R, northeurope: R, francecentral: R, swedencentral: R, belgiumcentral: R };
/** Where the columns of the two tables come from; the other Linux columns are K's, the other Windows columns D's older copy. */
const LINUX = { ...EU, mexicocentral: D };
const WINDOWS = { ...EU, mexicocentral: D, indonesiacentral: I };
const OLDER_D = { ...D, date: "2026-07-14" };

const sizes = readCsv("azure/vm-sizes.csv");
const canonical = new Map(sizes.map(({ armSkuName }) => [armSkuName.toLowerCase(), armSkuName]));

virtualMachines();

function virtualMachines() {
  const table = new FactTable();
  const linux = prices("azure/vm-linux-hourly.csv");
  const windows = prices("azure/vm-windows-hourly.csv");
  const surcharges = new Map(readCsv("azure/vm-windows-surcharge.csv").map((row) => [row.armSkuName, row]));
  for (const [size, byPlace] of linux) {
    for (const [place, price] of byPlace) {
      const seen = LINUX[place] ?? K;
      table.add({ product: `${size}/Linux`, unit: "hours", ...seen, place, price });
      if (!windows.has(size)) continue;
      // Azure Dev/Test subscriptions pay Linux prices for Windows ("Azure Dev/Test pricing"); all 6 dev/test prices that the peer has agree.
      table.add({ product: `${size}/Windows`, purchase: "dev-test", unit: "hours", ...seen, place, price, basis: "inferred" });
      const surcharge = surchargeOf(surcharges.get(size));
      if (surcharge === undefined || windows.get(size).has(place)) continue;
      table.add({ product: `${size}/Windows`, unit: "hours", ...seen, place, price: plus(price, surcharge), confidence: "approximate", basis: "inferred" });
    }
  }
  for (const [size, byPlace] of windows) {
    for (const [place, price] of byPlace) table.add({ product: `${size}/Windows`, unit: "hours", ...(WINDOWS[place] ?? OLDER_D), place, price });
  }
  dedicatedHosts(table);
  peerMachines(table);
  table.write("Virtual Machines", "azure");
}

/** Host types by armSkuName, like the sizes; the names of their SKUs and meters are in no table. */
function dedicatedHosts(table) {
  for (const [type, byPlace] of prices("azure/vm-dedicated-host-hourly.csv")) {
    for (const [place, price] of byPlace)
      table.add({ product: `${type}/Dedicated Host`, unit: "hours", ...(LINUX[place] ?? K), place, price, basis: "inferred" });
  }
}

function peerMachines(table) {
  const facts = peerAzure("Virtual Machines").map(({ attributes, purchase_option, row }) => {
    const [, name] = /^\/\^(.*)\$\/i$/.exec(attributes.armSkuName);
    const system = /Windows/.test(attributes.productName) ? "Windows" : "Linux";
    return { row, size: canonical.get(name.toLowerCase()) ?? name, system, isDevTest: purchase_option === "DevTestConsumption" };
  });
  const keyOf = ({ row, size }) => `${size} ${row.place}`;
  const linux = new Set(facts.filter(({ system }) => system === "Linux").map(keyOf));
  for (const fact of facts) {
    const { row, size, system, isDevTest } = fact;
    table.add({ ...row, product: `${size}/${system}`, purchase: isDevTest ? "dev-test" : "on-demand", unit: "hours" });
    // The peer looks hybrid benefit up as dev/test, which is the same base rate.
    if (isDevTest && !linux.has(keyOf(fact))) table.add({ ...row, product: `${size}/Linux`, unit: "hours", basis: "inferred" });
  }
}

/** Prices by size and place. Not meant: Eadsv5_Type1 at 0.01, A8 to A11 in brazilsoutheast and Fams_v6 in newzealandnorth at a tenth of what they cost elsewhere. */
function prices(path) {
  const given = (byPlace) => Object.entries(byPlace).filter(([, price]) => price !== "");
  return new Map(readCsv(path).map(({ armSkuName, ...byPlace }) => [armSkuName, new Map(plausible(given(byPlace), NOT_MEANT))]));
}

/**
 * What Windows costs an hour beyond Linux, where it is the same in all of at least 3 regions and the series is of version 3 or later:
 * older ones vary by region. It fits all prices of eastus that the peer has, which no table of Windows prices covers.
 */
function surchargeOf(row) {
  if (!row || row.min !== row.max || Number(row.regions_observed) < 3) return undefined;
  return Number(/_v(\d+)$/.exec(row.armSkuName)?.[1] ?? 1) >= 3 ? row.min : undefined;
}

/** The sum of two decimals, exactly. */
function plus(a, b) {
  const scale = 10 ** 6;
  const units = [a, b].map((price) => {
    const millionths = Math.round(Number(price) * scale);
    if (Math.abs(millionths / scale - Number(price)) > 1e-12) throw new Error(`${price} has more than 6 decimals`);
    return millionths;
  });
  return String((units[0] + units[1]) / scale);
}
