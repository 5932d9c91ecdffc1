// Writes prices/azure/{Virtual Machines,Storage,Azure Kubernetes Service,Load Balancer}.csv and src/resources/azure/shared/vm-sizes.json.
import { writeFileSync } from "node:fs";
import { AZURE_SOURCES, peerAzure, perOne, retailRows } from "./azure-retail.mjs";
import { FactTable, readCsv } from "./lib.mjs";

const { K, R, D, I } = AZURE_SOURCES;
const EU = { westeurope: R, northeurope: R, francecentral: R, swedencentral: R, belgiumcentral: R };
/** Where the columns of the two tables come from; the other Linux columns are K's, the other Windows columns D's older copy. */
const LINUX = { ...EU, mexicocentral: D };
const WINDOWS = { ...EU, mexicocentral: D, indonesiacentral: I };
const OLDER_D = { ...D, date: "2026-07-14" };

const sizes = readCsv("azure/vm-sizes.csv");
const canonical = new Map(sizes.map(({ armSkuName }) => [armSkuName.toLowerCase(), armSkuName]));

/** Managed disks: what the sheets ask for, by meter and unit of measure. */
const DISK_UNITS = [
  { meter: / Disk$/, measure: "1/Month", unit: "months" },
  { meter: / Disk Mount$/, measure: "1/Month", unit: "mount-months" },
  { meter: / Disk Operations$/, measure: "10K", unit: "operations", size: 10_000 },
  { meter: / Burst Enablement$/, measure: "1/Month", unit: "months" },
  { meter: / Burst Transactions$/, measure: "10K/Month", unit: "transactions", size: 10_000 },
  { meter: / Provisioned Capacity$/, measure: "1 GiB/Hour", unit: "GiB-hours" },
  { meter: / Provisioned IOPS$/, measure: "1/Hour", unit: "IOPS-hours" },
  { meter: / Provisioned Throughput \(MBps\)$/, measure: "1/Hour", unit: "MBps-hours" },
  { meter: / Reservation per vCPU Provisioned$/, measure: "1/Hour", unit: "vCPU-hours" },
];
const DISKS = ["Premium SSD Managed Disks", "Standard SSD Managed Disks", "Standard HDD Managed Disks", "Azure Premium SSD v2", "Ultra Disks"];

/** Sizes of the first series, which no list has: learn.microsoft.com/azure/virtual-machines/sizes/retirement and "Cloud Services sizes". */
const FIRST_SERIES = Object.fromEntries(
  Object.entries({ Basic: [1, 1, 2, 4, 8], Standard: [1, 1, 2, 4, 8, 2, 4, 8] }).flatMap(([tier, vcpus]) => vcpus.map((vcpu, at) => [`${tier}_A${at}`, vcpu])),
);

virtualMachines();
storage();
kubernetes();
loadBalancer();
vmSizes();

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
  peerMachines(table);
  table.write("Virtual Machines", "azure");
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

function prices(path) {
  return new Map(readCsv(path).map(({ armSkuName, ...byPlace }) => [armSkuName, new Map(Object.entries(byPlace).filter(([, price]) => price !== ""))]));
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

function storage() {
  const table = new FactTable();
  for (const { productName, meterName, unitOfMeasure, tierMinimumUnits, product, prices: seen } of retailRows("storage")) {
    const kind = DISKS.includes(productName) && DISK_UNITS.find(({ meter, measure }) => meter.test(meterName) && measure === unitOfMeasure);
    if (!kind) continue;
    // A Premium SSD v2 disk includes 3,000 IOPS and 125 MB/s in each hour, which a ladder of the month cannot say: the sheet leaves them out.
    const included = productName === "Azure Premium SSD v2" && /IOPS|Throughput/.test(meterName);
    if (included && tierMinimumUnits === "0") continue;
    for (const { price, ...at } of seen) table.add({ product, unit: kind.unit, ...at, price: perOne(price, kind.size ?? 1) });
  }
  for (const fact of peerAzure("Storage")) {
    const key = peerDisk(fact);
    if (key) table.add({ ...fact.row, ...key, price: perOne(fact.price, key.size ?? 1), size: undefined });
  }
  table.write("Storage", "azure");
}

/** The peer's patterns as meters: "/^P10 (LRS )?Disk(s)?$/i" is "P10 LRS Disk". */
function peerDisk({ attributes: { productName, skuName, meterName } }) {
  if (!DISKS.includes(productName) || /Snapshots/.test(skuName)) return undefined;
  const words = meterName.replace(/^\/\^?|\$\/i$/g, "").replaceAll("\\", "");
  const meter = `${skuName} ${words.endsWith("Disk(s)?") ? "Disk" : words}`;
  const kind = DISK_UNITS.find((one) => one.meter.test(meter));
  if (!kind) throw new Error(`no unit for the peer's ${meterName}`);
  return { product: `${productName}/${skuName}/${meter}`, unit: kind.unit, size: kind.size };
}

function kubernetes() {
  const table = new FactTable();
  for (const { productName, product, prices: seen } of retailRows("kubernetes_service")) {
    if (productName === "Azure Kubernetes Service") for (const at of seen) table.add({ product, unit: "hours", ...at });
  }
  for (const { row, attributes } of peerAzure("Azure Kubernetes Service")) {
    table.add({ ...row, product: `Azure Kubernetes Service/Standard/${attributes.meterName}`, unit: "hours" });
  }
  table.write("Azure Kubernetes Service", "azure");
}

/** Only the peer has prices of it; it looks the product up by SKU and the end of the meter's name. */
function loadBalancer() {
  const table = new FactTable();
  for (const { row, attributes } of peerAzure("Load Balancer")) {
    const meter = `Standard ${attributes.meterName.replace(/^\/|\$\/i$/g, "")}`;
    table.add({ ...row, place: "global", product: `Load Balancer/Standard/${meter}`, unit: /Rules/.test(meter) ? "hours" : "GB", basis: "inferred" });
  }
  table.write("Load Balancer", "azure");
}

/** vCPU, GiB of memory, architecture and GPUs, as far as they are known; every size that has a price is in it. */
function vmSizes() {
  const known = new Map(sizes.map((row) => [row.armSkuName, row]));
  const names = new Set([...known.keys(), ...readCsv("azure/vm-linux-hourly.csv").map((row) => row.armSkuName)]);
  const lines = [...names].sort().map((name) => {
    const { vcpu: listed = "", memory_gib = "", arch = "", gpu = "" } = known.get(name) ?? {};
    const vcpu = listed || (FIRST_SERIES[name] ?? "");
    const row = vcpu === "" ? [] : memory_gib === "" ? [Number(vcpu)] : [Number(vcpu), Number(memory_gib), arch, ...(Number(gpu) > 0 ? [Number(gpu)] : [])];
    return `    ${JSON.stringify(name)}: ${JSON.stringify(row)}`;
  });
  const head = {
    source: "github.com/kubernetes/autoscaler azure_instance_types.go 55c37cd5; github.com/Azure/karpenter-provider-azure known_skus.yaml 352646f5",
    date: "2026-03",
    columns: ["vcpu", "memoryGib", "architecture", "gpus"],
  };
  const top = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  writeFileSync("src/resources/azure/shared/vm-sizes.json", `{\n${top.join("\n")}\n  "sizes": {\n${lines.join(",\n")}\n  }\n}\n`);
}
