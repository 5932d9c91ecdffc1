// Writes prices/aws/AmazonRDS.csv.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { peerKey } from "./aws-rds-peer.mjs";
import { FACTS, FactTable, parseCsv, peerFacts, peerRow, pricesByPlace, publishedOn, readCsv } from "./lib.mjs";

const engines = JSON.parse(readFileSync("src/resources/aws/rds/engines.json", "utf8"));
const operationOf = new Map(engines.map(({ list, operation }) => [list, operation]));
const operationsOf = (prefix) => engines.filter(({ list, basis }) => basis === "seen" && list.startsWith(prefix)).map(({ operation }) => operation);

const OFFERS_2023 = { source: "terracost-2023", date: "2023-02-23", place: "eu-west-1" };
const seen = new Set(wordsOfSamples());
const RAC = "Database Storage Oracle Enterprise Custom Single-AZ Oracle RAC Provisioned IOPS-IO2 io2";
const table = new FactTable();

instances();
storage();
aurora();
performanceInsights();
extendedSupport();
proxies();
othersByName();
offers2023();
peer();
table.write("AmazonRDS");

/** Usage types say "xl" for "xlarge": "InstanceUsage:db.r6g.12xl" in the genuine offer file. */
function short(instanceClass) {
  return instanceClass.replace("xlarge", "xl");
}

/** Products that stand word by word in the genuine offer files among the samples. */
function wordsOfSamples() {
  const folder = join(FACTS, "../price-api-samples/aws");
  const offer = JSON.parse(readFileSync(join(folder, "offer-file-rds-2022-03-08.trimmed.json"), "utf8"));
  const offered = Object.values(offer.products).map(({ attributes }) => [attributes.usagetype, attributes.operation]);
  const plan = parseCsv(readFileSync(join(folder, "savings-plan-rates-database-ap-south-2-2026-04-22.head.csv"), "utf8"));
  const discounted = plan.filter((cells) => cells[7] === "AmazonRDS").map((cells) => [cells[8], cells[9]]);
  return [...offered, ...discounted].map(([usageType, operation]) => `${usageType.replace(/^[A-Z]+\d-/, "")}#${operation}`);
}

function add(product, unit, row) {
  table.add({ product, unit, basis: seen.has(product) ? "seen" : "inferred", ...row });
}

/** A row of the pricing pages' feed. The first file has the newest prices; the others only fill its gaps. */
function addItems(product, unit, basis, ...items) {
  const known = new Set();
  for (const [file, item] of items) {
    const row = readCsv(`aws/services/${file}.csv`).find((one) => one.item === item);
    if (!row) throw new Error(`${file}.csv has no ${item}`);
    for (const [place, price] of pricesByPlace(row)) {
      if (known.has(place)) continue;
      known.add(place);
      table.add({ product, unit, basis, source: "aws-price-watcher", date: publishedOn(file), place, price });
    }
  }
}

function instances() {
  const files = {
    mysql: "rds-mysql-other",
    mariadb: "rds-mariadb-other",
    postgres: "rds-postgresql-other",
    oracle: "rds-oracle-other",
    sqlserver: "rds-sqlserver-other",
    db2: "rds-db2-other",
  };
  const columns = ["engine", "edition", "license", "deployment", "storage_mode", "custom", "instance_class", "generation", "vcpu", "memory"];
  const dates = new Map();
  for (const row of readCsv("aws/rds-instances.csv")) {
    const { engine, edition, license, deployment, storage_mode, custom, instance_class } = row;
    const name = [custom && "custom", engine, edition].filter(Boolean).join(" ");
    const operation = operationOf.get(license === "No license required" ? name : `${name}, ${license}`);
    if (!operation) throw new Error(`no operation for ${name}, ${license}`);
    const file = custom ? "rds-flex-other" : (files[engine] ?? "rds-aurora-storage");
    if (!dates.has(file)) dates.set(file, publishedOn(file));
    const usage = storage_mode ? "InstanceUsageIOOptimized" : deploymentUsage(deployment, engine === "sqlserver" && !custom);
    for (const [place, price] of pricesByPlace(row, ...columns)) {
      add(`${usage}:${short(instance_class)}#${operation}`, "hours", { source: "aws-price-watcher", date: dates.get(file), place, price });
    }
  }
}

function deploymentUsage(deployment, isMirrored) {
  if (deployment === "Single-AZ") return "InstanceUsage";
  if (deployment === "Multi-AZ readable standbys") return "Multi-AZClusterUsage";
  return isMirrored ? "MirrorUsage" : "Multi-AZUsage";
}

function storage() {
  const mysql = "rds-mysql-other";
  const deployments = [
    ["RDS:", "Single AZ", mysql],
    ["RDS:Multi-AZ-", "Multi AZ", mysql],
    ["RDS:Mirror-", "Multi AZ SQL Server Mirror", "rds-sqlserver-other"],
    ["RDS:Multi-AZCluster-", "Multi AZ readable standbys", mysql],
  ];
  // Words, the feed's item before and after the deployment, unit, and whether the words stand in the dump of 2023.
  const dimensions = [
    ["GP2-Storage", "Database Storage ", " General Purpose", "GB-months", "seen"],
    ["GP3-Storage", "Database Storage ", " General Purpose-GP3", "GB-months", "seen"],
    ["PIOPS-Storage", "Database Storage ", " Provisioned IOPS", "GB-months", "seen"],
    ["PIOPS-Storage-IO2", "Database Storage ", " Provisioned IOPS-IO2", "GB-months", "inferred"],
    ["StorageUsage", "Database Storage ", " Magnetic", "GB-months", "seen"],
    ["PIOPS", "Provisioned IOPS ", "", "IOPS-months", "seen"],
    ["GP3-PIOPS", "Provisioned GP3 IOPS ", "", "IOPS-months", "seen"],
    ["PIOPS-IO2", "Provisioned IO2 IOPS ", "", "IOPS-months", "inferred"],
    ["GP3-Throughput", "Provisioned Throughput ", "", "MiBps-months", "seen"],
  ];
  for (const [prefix, deployment, file] of deployments) {
    for (const [words, before, after, unit, basis] of dimensions) {
      const item = `${before}${deployment}${after}`;
      const files = ["rds-storage", file, "rds-postgresql-other"].filter((one) => readCsv(`aws/services/${one}.csv`).some((row) => row.item === item));
      const isCluster = prefix.endsWith("Cluster-") && words.startsWith("GP3");
      if (files.length > 0) addItems(prefix + words, unit, isCluster ? "inferred" : basis, ...files.map((one) => [one, item]));
    }
  }
  addItems("RDS:ChargedBackupUsage", "GB-months", "seen", ["rds-storage", "Storage Snapshot"]);
  addItems("RDS:StorageIOUsage", "requests", "seen", ["rds-storage", "System Operation Magnetic"]);
  customStorage();
}

/** RDS Custom: the price of every engine and edition where all of them agree. */
function customStorage() {
  const rows = readCsv("aws/services/rds-flex-other.csv").filter(({ item }) => !item.includes("RAC"));
  const source = { source: "aws-price-watcher", date: publishedOn("rds-flex-other") };
  const deployments = [
    ["RDSCustom:", "Single-AZ"],
    ["RDSCustom:Multi-AZ-", "Multi-AZ"],
  ];
  const dimensions = [
    ["GP2-Storage", / General Purpose SSD GB-Mo$/, "GB-months"],
    ["GP3-Storage", / General Purpose-GP3 GB-Mo$/, "GB-months"],
    ["PIOPS-Storage", / Provisioned IOPS SSD GB-Mo$/, "GB-months"],
    ["PIOPS-Storage-IO2", / Provisioned IOPS-IO2 GB-Mo$/, "GB-months"],
    ["PIOPS", /^Provisioned IOPS (?!.* (?:GP3|IO2) IOPS)/, "IOPS-months"],
    ["GP3-PIOPS", / GP3 IOPS /, "IOPS-months"],
    ["PIOPS-IO2", / IO2 IOPS /, "IOPS-months"],
    ["GP3-Throughput", /^Provisioned Throughput/, "MiBps-months"],
  ];
  for (const [prefix, deployment] of deployments) {
    for (const [words, pattern, unit] of dimensions) {
      const fitting = rows.filter(({ item }) => item.includes(deployment) && pattern.test(item));
      for (const [place, price] of agreed(fitting)) table.add({ product: prefix + words, unit, basis: "inferred", ...source, place, price });
    }
  }
  addItems("RDSCustom:ChargedBackupUsage", "GB-months", "seen", ["rds-flex-other", "Storage Snapshot Custom"]);
}

function agreed(rows) {
  const prices = new Map();
  for (const [place, price] of rows.flatMap((row) => pricesByPlace(row))) prices.set(place, (prices.get(place) ?? new Set()).add(price));
  return [...prices].filter(([, one]) => one.size === 1).map(([place, [price]]) => [place, price]);
}

/** Aurora's rates are the same for both engines wherever the feed has both. */
function aurora() {
  const feed = "rds-aurora-storage";
  addItems(
    "Aurora:StorageUsage",
    "GB-months",
    "seen",
    ["rds-storage", "Database Storage Single AZ General Purpose-Aurora"],
    [feed, "Database Storage DB Engine Aurora PostgreSQL General Purpose Aurora"],
  );
  addItems(
    "Aurora:IO-OptimizedStorageUsage",
    "GB-months",
    "seen",
    ["rds-storage", "Database Storage Single AZ IO Optimized-Aurora"],
    [feed, "Aurora PostgreSQL IO Optimized Aurora"],
  );
  addItems("Aurora:StorageIOUsage", "requests", "seen", [feed, "System Operation Aurora I O Operation"]);
  addItems("Aurora:BacktrackUsage", "change-record-hours", "seen", [feed, "System Operation Aurora Backtrack"]);
  addItems("Aurora:BackupUsage", "GB-months", "seen", [feed, "Storage Snapshot Aurora MySQL"], [feed, "Storage Snapshot Aurora PostgreSQL"]);
  addItems("Aurora:SnapshotExportToS3", "GB", "seen", [feed, "RDS Snapshot Export Aurora MySQL"], [feed, "RDS Snapshot Export Aurora PostgreSQL"]);
  addItems("Aurora:ServerlessUsage", "ACU-hours", "seen", [feed, "Aurora MySQL Serverless"], [feed, "Aurora PostgreSQL Serverless"]);
  addItems("Aurora:ServerlessV2Usage", "ACU-hours", "seen", [feed, "Aurora MySQL ServerlessV2"], [feed, "Aurora PostgreSQL ServerlessV2"]);
  addItems(
    "Aurora:ServerlessV2IOOptimizedUsage",
    "ACU-hours",
    "seen",
    [feed, "Aurora MySQL ServerlessV2 Aurora IO Optimization Mode"],
    [feed, "Aurora PostgreSQL ServerlessV2 Aurora IO Optimization Mode"],
  );
  addItems("Aurora:ReplicatedWriteIO", "requests", "seen", [feed, "Aurora MySQL Global Database"], [feed, "Aurora PostgreSQL Aurora Global Database"]);
  addItems("RDS:SnapshotExportToS3", "GB", "seen", ["rds-storage", "RDS Snapshot Export MySQL"]);
}

/** First and additional months of retention: 1.50 + 23 × 0.0631 is the 2.95 that 24 months of the smallest class used to cost. */
function performanceInsights() {
  addItems("PI_LTR_FMR:Provisioned", "vCPU-months", "seen", ["rds-mysql-other", "Performance Insights ProvisionedFMR vCPU-Months"]);
  addItems("PI_LTR_AMR:Provisioned", "vCPU-months", "seen", ["rds-mysql-other", "Performance Insights ProvisionedAMR vCPU-Months"]);
  addItems("PI_LTR_FMR:Serverless", "ACU-months", "seen", ["rds-aurora-storage", "Performance Insights Aurora PostgreSQL ServerlessFMR ACU Months"]);
  addItems("PI_LTR_AMR:Serverless", "ACU-months", "seen", ["rds-aurora-storage", "Performance Insights Aurora PostgreSQL ServerlessAMR ACU Months"]);
}

function extendedSupport() {
  const releases = [
    ["MySQL5.7", "rds-mysql-other", "MySQL", "5 7"],
    ["MySQL8.0", "rds-mysql-other", "Any", "8 0"],
    ["AuroraMySQL2", "rds-aurora-storage", "Aurora MySQL", "5 7"],
    ["AuroraMySQL3", "rds-aurora-storage", "Any", "8 0"],
    ...["10", "11", "12"].map((major) => [`PostgreSQL${major}`, "rds-postgresql-other", "PostgreSQL", major]),
    ...["13", "14", "15"].map((major) => [`PostgreSQL${major}`, "rds-postgresql-other", "Any", major]),
    ...["11", "12"].map((major) => [`AuroraPostgreSQL${major}`, "rds-aurora-storage", "Aurora PostgreSQL", major]),
    ...["13", "14", "15"].map((major) => [`AuroraPostgreSQL${major}`, "rds-aurora-storage", "Any", major]),
  ];
  const seenInFirstYears = new Set(["MySQL5.7", "AuroraMySQL2", "PostgreSQL11", "PostgreSQL12", "AuroraPostgreSQL11", "AuroraPostgreSQL12"]);
  for (const [release, file, engine, version] of releases) {
    const early = [`${engine} Year 1 Year 2 ${version}`];
    if (release === "AuroraMySQL3") early.push("Aurora MySQL Year 1 Year 2 8 0");
    addItems(`ExtendedSupport:Yr1-Yr2:${release}`, "vCPU-hours", seenInFirstYears.has(release) ? "seen" : "inferred", ...early.map((item) => [file, item]));
    const late = `${engine} Year 3 ${version}`;
    const isSold = readCsv(`aws/services/${file}.csv`).some(({ item }) => item === late);
    if (isSold) addItems(`ExtendedSupport:Yr3:${release}`, "vCPU-hours", "inferred", [file, late]);
  }
}

function proxies() {
  addItems("RDS:ProxyUsage", "vCPU-hours", "seen", ["rds-proxy", "RDSProxy Aurora MySQL Hrs"], ["rds-proxy", "RDSProxy"]);
  addItems("RDS:Proxy-ASv2-Usage", "ACU-hours", "seen", ["rds-proxy", "RDSProxy Aurora MySQL ACU-Hr"]);
}

/** Items whose usage types no source has. */
function othersByName() {
  const items = [
    ["rds-mysql-other", "RDS CDC Data Transfer MySQL", "RDS CDC Data Transfer MySQL", "GB"],
    ["rds-flex-other", `${RAC} 0 Inf`, RAC, "GB-months"],
    ...["MySQL", "PostgreSQL"].flatMap((engine) => [
      ["rds-aurora-storage", `Aurora ${engine} Data API requests 0 1000000000`, `Aurora ${engine} Data API requests`, "requests"],
      ["rds-aurora-storage", `Aurora ${engine} Data API requests 1000000000 Inf`, `Aurora ${engine} Data API requests`, "requests", "1000000000"],
    ]),
  ];
  for (const [feed, item, product, unit, from = "0"] of items) {
    const row = readCsv(`aws/services/${feed}.csv`).find((one) => one.item === item);
    const source = { source: "aws-price-watcher", date: publishedOn(feed) };
    for (const [place, price] of pricesByPlace(row)) table.add({ product, unit, from, basis: "inferred", ...source, place, price });
  }
}

/** What only the dump of eu-west-1 has: CPU credits by engine, the API of Performance Insights and its retention by family of classes. */
function offers2023() {
  const names = {
    MySQL: "mysql",
    PostgreSQL: "postgres",
    MariaDB: "mariadb",
    Oracle: "oracle",
    "SQL Server": "sqlserver",
    "Aurora MySQL": "aurora-mysql",
    "Aurora PostgreSQL": "aurora-postgresql",
  };
  const credits = new Map();
  for (const { service, family, usage_type, attributes, usd } of readCsv("aws/eu-west-1-2023-misc.csv")) {
    if (service !== "AmazonRDS") continue;
    const engine = names[/DatabaseEngine=([^;]*)/.exec(attributes)?.[1]];
    if (family === "CPU Credits") for (const operation of operationsOf(engine)) credits.set(`${usage_type.replace("EU-", "")}#${operation}`, usd);
    if (usage_type === "EU:PI_API") table.add({ product: "PI_API", unit: "requests", ...OFFERS_2023, price: usd });
    if (usage_type.startsWith("EU:PI_LTR:")) table.add({ product: usage_type.slice(3), unit: "vCPU-months", ...OFFERS_2023, price: usd });
  }
  for (const [product, price] of credits) table.add({ product, unit: "vCPU-hours", ...OFFERS_2023, price });
}

function peer() {
  for (const fact of peerFacts("AmazonRDS")) {
    const [product, unit, purchase = "on-demand"] = peerKey(fact, operationOf);
    // The peer asks for usage types by their words, but for instances by class, engine and deployment.
    const basis = seen.has(product) || !product.includes("#") ? "seen" : "inferred";
    table.add({ product, unit, purchase, basis, ...peerRow(fact) });
  }
}
