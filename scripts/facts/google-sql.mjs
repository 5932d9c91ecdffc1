// Writes prices/google/Cloud SQL.csv. Words: "Cloud SQL for MySQL: Zonal - vCPU", as in genuine answers of the catalogue.
import { FactTable, peerFacts, peerRow, readCsv } from "./lib.mjs";

/** Sources by the letters of README-google.md: N lists figures, B's multipliers carry those of us-central1 to other regions. */
const LISTED = { source: "cloudsql-2024", date: "2024-03-21" };
const CARRIED = { source: "dbcost", date: "2023-03-10", confidence: "approximate" };
const MICRO_2026 = { source: "gcpinstances", date: "2026-09-25" };

const ENGINES = ["MySQL", "PostgreSQL", "SQL Server"];

/** What the end of a SKU's description is billed in. */
const UNITS = [
  [/GB RAM$|instance$/, "hours"],
  [/vCPU$/, "vCPU-hours"],
  [/RAM$/, "GB-hours"],
  [/storage$/i, "GB-months"],
];

const table = new FactTable();
const listed = new Set();

listedFigures();
ratesByRegion();
bundles();
microInstances();
peerSql();
table.write("Cloud SQL", "google");

function add(product, row) {
  const unit = UNITS.find(([pattern]) => pattern.test(product))?.[1];
  table.add({ product, unit, ...row });
}

/** SKUs with their prices as N lists them; read replicas have been billed like any instance since their promotion ended in 2021. */
function listedFigures() {
  for (const { region, engine, sku, usd } of readCsv("google/cloudsql-observed-2024-03.csv")) {
    if (/^Read Replica|Serverless Exports|IP address/.test(sku)) continue;
    const product = `Cloud SQL for ${engine === "SQL" ? "SQL Server" : engine}: ${sku}`;
    listed.add(`${product} ${region}`);
    add(product, { ...LISTED, place: region, price: usd });
  }
}

/** Prices of a region are alike for all engines, and twice as high for high availability. */
function ratesByRegion() {
  const words = {
    zonal_vcpu_hour: "vCPU",
    zonal_ram_gib_hour: "RAM",
    zonal_ssd_gib_month: "Standard storage",
    zonal_hdd_gib_month: "Low cost storage",
    zonal_f1_micro_hour: "Micro instance",
    zonal_g1_small_hour: "Small instance",
    ent_plus_zonal_vcpu_hour: "Enterprise Plus N vCPU",
    ent_plus_zonal_ram_gib_hour: "Enterprise Plus N RAM",
    ent_plus_zonal_ssd_gib_month: "Enterprise Plus Standard Storage",
  };
  for (const row of readCsv("google/cloudsql-rates.csv")) {
    const seen = row.observed_columns.split(";").map((column) => column.replace(/\(.*/, ""));
    for (const [column, sku] of Object.entries(words)) {
      if (row[column] === "") continue;
      const evidence = seen.includes(column) ? { ...LISTED, basis: "inferred" } : { ...CARRIED, basis: "inferred" };
      for (const engine of ENGINES) carry(`Cloud SQL for ${engine}:`, sku, row.region, Number(row[column]), evidence);
    }
  }
}

function carry(prefix, sku, region, zonal, evidence) {
  if (/SQL Server/.test(prefix) && /instance$|Enterprise Plus/.test(sku)) return; // It has neither shared cores nor prices of that edition here.
  for (const [kind, times] of [
    ["Zonal", 1],
    ["Regional", 2],
  ]) {
    const product = `${prefix} ${kind} - ${sku}`;
    if (!listed.has(`${product} ${region}`)) add(product, { ...evidence, place: region, price: String(Number((zonal * times).toFixed(6))) });
  }
}

/** MySQL's machine types are bundles in proportion to their cores: N's figures for us-central1, times the region's multiplier; within 0.1 % of all that N lists. */
function bundles() {
  const families = [
    { memory: 3.75, perVcpu: 2.162 / 32, sizes: [1, 2, 4, 8, 16, 32, 64, 96] },
    { memory: 6.5, perVcpu: 0.7042 / 8, sizes: [2, 4, 8, 16, 32, 64, 96] },
  ];
  const seen = new Map(readCsv("google/cloudsql-observed-2024-03.csv").map(({ region, engine, sku, usd }) => [`${engine} ${sku} ${region}`, Number(usd)]));
  for (const { region, multiplier_vs_us_central1: multiplier } of readCsv("google/cloudsql-rates.csv")) {
    if (multiplier === "") continue;
    // For us-central1 itself the peer has all standard ones as listed.
    const carried = region === "us-central1" ? families.slice(1) : families;
    for (const { memory, perVcpu, sizes } of carried) {
      for (const size of sizes) {
        const sku = `${size} vCPU + ${size * memory}GB RAM`;
        const zonal = Number((perVcpu * size * multiplier).toFixed(4));
        checkAgainst(seen.get(`MySQL Zonal - ${sku} ${region}`), zonal, `${sku} ${region}`);
        carry("Cloud SQL for MySQL:", sku, region, zonal, { ...CARRIED, basis: "inferred" });
      }
    }
  }
}

function checkAgainst(figure, carried, what) {
  if (figure !== undefined && Math.abs(carried / figure - 1) > 0.001) throw new Error(`${what}: ${carried} is not ${figure}`);
}

function microInstances() {
  for (const { region, zonal_f1_micro_hour_2026_09: price } of readCsv("google/cloudsql-f1-micro-2026-09.csv")) {
    for (const engine of ["MySQL", "PostgreSQL"])
      add(`Cloud SQL for ${engine}: Zonal - Micro instance`, { ...MICRO_2026, place: region, price, basis: "inferred" });
  }
}

function peerSql() {
  const shared = { SQLGen2InstancesF1Micro: "Micro instance", SQLGen2InstancesG1Small: "Small instance" };
  for (const fact of peerFacts("Cloud SQL")) {
    const { description, resourceGroup } = fact.attributes;
    const words = description.replaceAll(/^\/|\/i?$/g, "").replace(/\(\?!.*$/, "");
    const row = peerRow(fact);
    if (resourceGroup === "IpAddress") table.add({ ...row, product: words, unit: "hours" });
    else if (resourceGroup === "PDSnapshot") table.add({ ...row, product: words, unit: "GB-months" });
    else if (shared[resourceGroup]) add(`${words} - ${shared[resourceGroup]}`, row);
    else if (resourceGroup === "SQLGen2InstancesN1Standard") add(`${words} + ${Number(/(\d+) vCPU/.exec(words)[1]) * 3.75}GB RAM`, row);
    else add(`Cloud SQL for ${words}`, row);
  }
}
