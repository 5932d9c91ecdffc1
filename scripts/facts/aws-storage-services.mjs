// Writes prices/aws/{AmazonFSx,AWSStorageGateway,AWSStorageGatewayDeepArchive,AWSBackup,AWSDataSync,AWSTransfer}.csv.
import { addItems, addPeerFacts, listed, unitOfWords } from "./feed-tables.mjs";
import { FactTable, pricesByPlace, readCsv } from "./lib.mjs";

fileSystems();
storageGateway();
backup();
dataSync();
transfer();

/**
 * The feed names FSx's rates by hash only. A name that the peer's figure gives is exact; one that a label or another page gives is a good guess,
 * and goes as approximate (README-aws.md, "fsx-identified.csv").
 */
function fileSystems() {
  const table = new FactTable();
  for (const row of readCsv("aws/fsx-identified.csv")) {
    const isBackup = row.item.startsWith("Backup storage");
    const key = isBackup ? { product: "BackupUsage", basis: "seen" } : { product: row.item, basis: "inferred" };
    const confidence = row.label_basis === "peer" ? "exact" : "approximate";
    for (const [place, price] of pricesByPlace(row, "unit", "label_basis")) {
      table.add({ ...key, unit: row.unit.replace("-month", "-months"), confidence, source: "aws-price-watcher", date: "2025-10-16", place, price });
    }
  }
  addPeerFacts(table, "AmazonFSx", ({ product_family, attributes: { usagetype, fileSystemType, deploymentOption, storageType } }) => {
    if (usagetype) return { product: "BackupUsage", unit: "GB-months" };
    const what = { Storage: [`${storageType} storage`, "GB-months"], "Provisioned IOPS": ["provisioned IOPS", "IOPS-months"] }[product_family];
    const [name, unit] = what ?? ["throughput capacity", "MBps-months"];
    return { product: `${fileSystemType} ${deploymentOption} ${name}`, unit, basis: "inferred" };
  });
  table.write("AmazonFSx");
}

function storageGateway() {
  const perGb = /TapeRetrieval|Tape Retrieval|UploadedBytes/;
  const table = new FactTable();
  // Uploads are free from 125 USD a month on ("Tier 2"): a cap in money, no step in GB that would hold everywhere.
  addItems(table, "storagegateway", ({ item }) => {
    if (item.endsWith("Tier 2")) return undefined;
    return { product: item.replace(" Tier 1", ""), unit: item.endsWith("per Hrs") ? "hours" : perGb.test(item) ? "GB" : "GB-months" };
  });
  table.write("AWSStorageGateway");

  const deep = new FactTable();
  const isPerGb = /^Fee for (moving|retrieving)/;
  addItems(deep, "storagegatewaydeeparchive", ({ item }) => ({ product: item, unit: isPerGb.test(item) ? "GB" : "GB-months" }));
  deep.write("AWSStorageGatewayDeepArchive");
}

/** Copies to another region have the place "from>to". */
function backup() {
  const products = {
    "Backup Storage Warm per GB-month": ["WarmStorage-ByteHrs-EFS", "GB-months"],
    "Backup Storage Cold per GB-month": ["ColdStorage-ByteHrs-EFS", "GB-months"],
    "RestoreRecoveryPoint Warm per GB": ["PartialRestore-Warm-EFS", "GB"],
    "RestoreRecoveryPoint Cold per GB": ["PartialRestore-Cold-EFS", "GB"],
    "RestoreRecoveryPoint Jobs per Requests": ["PartialRestore-Jobs-EFS", "requests"],
    "Backup Restore Data Size per Count": [undefined, "counts"],
    "Backup Storage per Count": [undefined, "counts"],
    "Backup Storage per Count-month": [undefined, "count-months"],
    "per Count": [undefined, "counts"],
  };
  const places = new Map(readCsv("aws/regions.csv").map(({ region, pricing_location }) => [pricing_location, region]));
  const unitOf = (item) => (item.endsWith("LAGVault") ? "GB-months" : unitOfWords(item));
  const simple = listed(products, unitOf, /-EFS$/);
  const table = new FactTable();
  addItems(table, "backup", (row) => {
    const group = /^\[(.*?)\]/.exec(row.item)?.[1];
    if (!group) return simple(row);
    const to = places.get(row.attributes.replace("To Location=", ""));
    return to && { product: group, unit: "GB", placeOf: (region) => `${region}>${to}` };
  });
  addPeerFacts(table, "AWSBackup", ({ attributes: { usagetype } }) => {
    const product = usagetype.replaceAll(/^\/|\$?\/i$/g, "");
    return { product, unit: product.startsWith("PartialRestore-Jobs") ? "requests" : product.startsWith("Partial") ? "GB" : "GB-months" };
  });
  table.write("AWSBackup");
}

function dataSync() {
  const table = new FactTable();
  addItems(table, "datasync", ({ item }) => ({ product: item, unit: "GB" }));
  table.write("AWSDataSync");
}

/** The feed does not say whether a server stores in S3 or EFS; the peer's operations are those of S3. */
function transfer() {
  const usage = { "per Hourly": ["ProtocolHours", "hours"], "Upload per GigaBytes": ["UploadBytes", "GB"], "Download per GigaBytes": ["DownloadBytes", "GB"] };
  const seen = new Set(["ProtocolHours#FTP:S3", "ProtocolHours#FTPS:S3", "ProtocolHours#SFTP:S3", "UploadBytes#FTP:S3", "DownloadBytes#FTP:S3"]);
  const table = new FactTable();
  addItems(table, "transfer", ({ item }) => {
    const [, protocol, what] = /^Transfer (S?FTPS?) (.*)$/.exec(item) ?? [];
    const [name, unit] = usage[what] ?? [];
    if (name) {
      const product = `${name}#${protocol}:S3`;
      return { product, unit, basis: seen.has(product) ? "seen" : "inferred" };
    }
    const words = item.endsWith("per Message") ? "messages" : item.endsWith("Endpoint Fee") ? "hours" : /ConnectorCall/.test(item) ? "calls" : "GB";
    return { product: item, unit: item.endsWith("per Hourly") ? "hours" : words };
  });
  addPeerFacts(table, "AWSTransfer", ({ attributes: { usagetype, operation } }) => {
    const words = usagetype.replaceAll(/^.*\]\*-|\$\/i$/g, "");
    return { product: `${words}#${operation.replaceAll(/^\/\^|\$\/i$/g, "")}`, unit: words === "ProtocolHours" ? "hours" : "GB" };
  });
  table.write("AWSTransfer");
}
