// Writes prices/aws/AmazonEC2.csv.
import { FactTable, peerFacts, peerRow, pricesByPlace, readCsv } from "./lib.mjs";

/** Sources of ec2-ondemand-linux.csv by the letters of README-aws.md. */
const EC2_SOURCES = {
  A: { source: "aws-price-watcher", date: "2025-11-20" },
  B: { source: "ec2-shop", date: "2025-04-04" },
  C: { source: "karpenter", date: "2026-07-20" },
  E: { source: "cloud-pricing-index", date: "2026-08-06" },
};
const EBS_SOURCE = { source: "ec2-shop", date: "2024-07-18" };
const OFFERS_2023 = { source: "terracost-2023", date: "2023-02-23", place: "eu-west-1" };
const NAT_SOURCE = { source: "cloudlint", date: "2020-05-02" };

const ec2 = new FactTable();

onDemandInstances();
localZones();
reservedInstances();
operatingSystems();
volumes();
natGateways();
offers2023();
peerEc2();
ec2.write("AmazonEC2");

function onDemandInstances() {
  const linux = (type) => ({ product: `BoxUsage:${type}#RunInstances`, unit: "hours", basis: basisOf(type) });
  for (const { region, instance_type, usd_per_hour, source } of readCsv("aws/ec2-ondemand-linux.csv")) {
    ec2.add({ ...linux(instance_type), ...EC2_SOURCES[source], place: region, price: usd_per_hour });
  }
  // The list has no date but "not before late 2025": 2025-12-01 stands for that.
  for (const { region, instance_type, usd_per_hour } of readCsv("aws/ec2-ondemand-linux-extra.csv")) {
    ec2.add({ ...linux(instance_type), source: "skypilot", date: "2025-12-01", place: region, price: usd_per_hour, confidence: "approximate" });
  }
  for (const { region, instance_type, cny_per_hour } of readCsv("aws/ec2-ondemand-linux-cn.csv")) {
    ec2.add({ ...linux(instance_type), source: "karpenter-cn", date: "2024-11-06", place: region, price: cny_per_hour, currency: "CNY" });
  }
}

/** The place is the zone group. The rows of two zones that are newer than the list of groups are left out. */
function localZones() {
  for (const { zone_group, instance_type, usd_per_hour, source } of readCsv("aws/ec2-ondemand-linux-localzones.csv")) {
    if (zone_group === "") continue;
    const product = `BoxUsage:${instance_type}#RunInstances`;
    ec2.add({ product, unit: "hours", basis: basisOf(instance_type), ...EC2_SOURCES[source], place: zone_group, price: usd_per_hour });
  }
}

/** m5.large's usage type and operation stand in a genuine answer of GetProducts; the others follow its pattern. */
function basisOf(type) {
  return type === "m5.large" ? "seen" : "inferred";
}

function reservedInstances() {
  const columns = {
    std_1yr: "1yr/no-upfront/standard",
    std_3yr: "3yr/no-upfront/standard",
    conv_1yr: "1yr/no-upfront/convertible",
    conv_3yr: "3yr/no-upfront/convertible",
  };
  for (const row of readCsv("aws/ec2-reserved-linux-noupfront.csv")) {
    for (const [column, terms] of Object.entries(columns)) {
      if (row[column] === "") continue;
      ec2.add({
        product: `BoxUsage:${row.instance_type}#RunInstances`,
        purchase: `reserved/${terms}`,
        unit: "hours",
        ...EC2_SOURCES.B,
        place: row.region,
        price: row[column],
        basis: basisOf(row.instance_type),
      });
    }
  }
}

/**
 * Operation codes: AWS, "AMI billing information fields". Red Hat's prices changed in 2024 and SUSE's are unverified, says README-aws.md:
 * they go as approximate.
 */
function operatingSystems() {
  const operations = {
    windows: ["0002"],
    windows_sql_web: ["0202"],
    windows_sql_std: ["0006"],
    windows_sql_ent: ["0102"],
    linux_sql_web: ["0200"],
    linux_sql_std: ["0004"],
    linux_sql_ent: ["0100"],
    rhel: ["0010", "approximate"],
    rhel_ha: ["1010", "approximate"],
    suse: ["000g", "approximate"],
  };
  for (const row of readCsv("aws/ec2-os-prices-eu-west-1-2023.csv")) {
    for (const [column, [operation, confidence]] of Object.entries(operations)) {
      if (row[column] === "") continue;
      const product = `BoxUsage:${row.instance_type}#RunInstances:${operation}`;
      ec2.add({ product, unit: "hours", ...OFFERS_2023, price: row[column], confidence, basis: "inferred" });
    }
  }
}

/** What else the offer file of 2023 has. Its load balancers and data transfer are in the services of their own that bills name. */
function offers2023() {
  const units = {
    "GB-Mo": "GB-months",
    "GB-month": "GB-months",
    "GiBps-mo": "GiBps-months",
    "IOPS-Mo": "IOPS-months",
    "Gbps-hrs": "Gbps-hours",
    "vCPU-Hours": "vCPU-hours",
    Hrs: "hours",
    hours: "DSU-hours",
    IOs: "requests",
    Requests: "requests",
    Count: "remaps",
  };
  for (const { service, family, usage_type, attributes, unit, usd, starting_range } of readCsv("aws/eu-west-1-2023-misc.csv")) {
    if (service !== "AmazonEC2" || /^(Load Balancer|Data Transfer)/.test(family)) continue;
    const words = usage_type.replace(/^EU-/, "");
    const key =
      family === "CPU Credits"
        ? { product: creditsOf(words.replace("CPUCredits:", ""), attributes.replace("OperatingSystem=", "")), basis: "inferred" }
        : { product: words };
    ec2.add({ ...key, unit: units[unit] ?? unit, from: starting_range, ...OFFERS_2023, price: usd });
  }
}

function creditsOf(family, operatingSystem) {
  return `CPUCredits:${family}#${family.toUpperCase()}CPUCredits${operatingSystem === "Windows" ? ":0002" : ""}`;
}

function volumes() {
  const products = {
    "gp2 storage": ["EBS:VolumeUsage.gp2", "GB-months"],
    "gp3 storage": ["EBS:VolumeUsage.gp3", "GB-months"],
    "gp3 iops": ["EBS:VolumeP-IOPS.gp3", "IOPS-months"],
    "gp3 throughput": ["EBS:VolumeP-Throughput.gp3", "GiBps-months"],
    "io1 storage": ["EBS:VolumeUsage.piops", "GB-months"],
    "io1 iops": ["EBS:VolumeP-IOPS.piops", "IOPS-months"],
    "io2 storage": ["EBS:VolumeUsage.io2", "GB-months"],
    "io2 iops_tier1": ["EBS:VolumeP-IOPS.io2", "IOPS-months"],
    "io2 iops_tier2": ["EBS:VolumeP-IOPS.io2.tier2", "IOPS-months"],
    "io2 iops_tier3": ["EBS:VolumeP-IOPS.io2.tier3", "IOPS-months"],
    "st1 storage": ["EBS:VolumeUsage.st1", "GB-months"],
    "sc1 storage": ["EBS:VolumeUsage.sc1", "GB-months"],
    "standard storage": ["EBS:VolumeUsage", "GB-months"],
    "standard io_requests": ["EBS:VolumeIOUsage", "requests"],
    "snapshot standard": ["EBS:SnapshotUsage", "GB-months"],
    "snapshot archive": ["EBS:SnapshotArchiveStorage", "GB-months"],
    "snapshot archive_retrieval": ["EBS:SnapshotArchiveRetrieval", "GB"],
    "fast_snapshot_restore dsu": ["EBS:FastSnapshotRestore", "DSU-hours"],
    "ebs_direct_api get": ["EBS:directAPI.snapshot.Get", "SnapshotAPIUnits"],
    "ebs_direct_api put": ["EBS:directAPI.snapshot.Put", "SnapshotAPIUnits"],
    "ebs_direct_api list": ["EBS:directAPI.snapshot.List", "requests"],
  };
  for (const row of readCsv("aws/ebs.csv")) {
    const [product, unit] = products[`${row.volume} ${row.dimension}`];
    for (const [place, price] of pricesByPlace(row, "volume", "dimension", "unit")) ec2.add({ product, unit, ...EBS_SOURCE, place, price });
  }
}

function natGateways() {
  for (const { region, hour_usd, gb_processed_usd } of readCsv("aws/nat-gateway.csv")) {
    ec2.add({ product: "NatGateway-Hours", unit: "hours", ...NAT_SOURCE, place: region, price: hour_usd });
    // us-east-1 is the peer's fact, eu-west-1 the offer file's; the two others are from pages that have no source of their own here.
    if (region === "eu-west-1") ec2.add({ product: "NatGateway-Bytes", unit: "GB", ...OFFERS_2023, price: gb_processed_usd });
    else if (gb_processed_usd !== "" && region !== "us-east-1") {
      ec2.add({ product: "NatGateway-Bytes", unit: "GB", ...NAT_SOURCE, place: region, price: gb_processed_usd, confidence: "approximate" });
    }
  }
}

function peerEc2() {
  for (const fact of peerFacts("AmazonEC2")) {
    const key = peerEc2Key(fact);
    if (key) ec2.add({ ...peerRow(fact), ...key });
  }
}

/** Product, unit and purchase of one of the peer's EC2 facts; undefined for what no sheet asks for. */
function peerEc2Key(fact) {
  const { attributes, product_family: family } = fact;
  const words = (attributes.usagetype ?? "").replace(/^\/\^?|\$?\/i?$/g, "");
  switch (family) {
    case "Compute Instance":
      return peerInstanceKey(fact, words);
    case "CPU Credits":
      return { product: creditsOf(words.split(":")[1], attributes.operatingSystem), unit: "vCPU-hours", basis: "inferred" };
    case "Dedicated Host":
      return {
        product: words,
        unit: "hours",
        ...(fact.purchase_option === "reserved" && { purchase: `reserved/${fact.term_length}/${dashed(fact.term_purchase_option)}/standard` }),
      };
    case "Storage":
      return { product: `EBS:VolumeUsage${{ standard: "", io1: ".piops" }[volumeOf(fact)] ?? `.${volumeOf(fact)}`}`, unit: "GB-months" };
    case "Provisioned Throughput":
      return { product: "EBS:VolumeP-Throughput.gp3", unit: "GiBps-months" };
    case "System Operation":
      return words === "EBS:VolumeIOUsage" ? { product: words, unit: "requests" } : { product: words.replace(/^VolumeP/, "EBS:VolumeP"), unit: "IOPS-months" };
    case "Storage Snapshot":
      return { product: words, unit: "GB-months" };
    case "Fast Snapshot Restore":
      return { product: words, unit: "DSU-hours" };
    case "EBS direct API Requests":
      return { product: words, unit: words.endsWith("List") ? "requests" : "SnapshotAPIUnits" };
    case "NAT Gateway":
      return { product: words, unit: words.endsWith("Bytes") ? "GB" : "hours" };
    default:
      return undefined;
  }
}

function volumeOf({ attributes }) {
  return attributes.volumeApiName.replaceAll(/^\/|\/i?$/g, "");
}

function dashed(option) {
  return option.replace(/ ?Upfront$/, "-upfront").toLowerCase();
}

function peerInstanceKey(fact, words) {
  const { instanceType, operatingSystem, tenancy } = fact.attributes;
  const unit = "hours";
  if (words === "EBSOptimized") return fact.price === "0" ? undefined : { product: `EBSOptimized:${instanceType}`, unit, basis: "inferred" };
  const box = tenancy === "Dedicated" ? "DedicatedUsage" : "BoxUsage";
  const operation = operatingSystem === "Windows" ? "RunInstances:0002" : "RunInstances";
  const terms = fact.term_length && `reserved/${fact.term_length}/${dashed(fact.term_purchase_option)}/${fact.term_offering_class}`;
  return { product: `${box}:${instanceType}#${operation}`, unit, basis: basisOf(instanceType), ...(terms && { purchase: terms }) };
}
