// Writes prices/aws/{AmazonEC2,AWSELB,AmazonVPC,AmazonEKS}.csv and src/resources/aws/ec2/instance-types.json.
import { writeFileSync } from "node:fs";
import { FactTable, peerFacts, peerRow, pricesByPlace, publishedOn, readCsv } from "./lib.mjs";

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
reservedInstances();
operatingSystems();
volumes();
natGateways();
peerEc2();
ec2.write("AmazonEC2");
loadBalancers();
network();
kubernetes();
instanceTypes();

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

/** Windows only: Red Hat's prices changed in 2024 and SUSE's are unverified, says README-aws.md. */
function operatingSystems() {
  const operations = { windows: "0002", windows_sql_web: "0202", windows_sql_std: "0006", windows_sql_ent: "0102" };
  for (const row of readCsv("aws/ec2-os-prices-eu-west-1-2023.csv")) {
    for (const [column, operation] of Object.entries(operations)) {
      if (row[column] === "") continue;
      ec2.add({ product: `BoxUsage:${row.instance_type}#RunInstances:${operation}`, unit: "hours", ...OFFERS_2023, price: row[column], basis: "inferred" });
    }
  }
  const credits = readCsv("aws/eu-west-1-2023-misc.csv").filter(({ service, family }) => service === "AmazonEC2" && family === "CPU Credits");
  for (const { usage_type, attributes, usd } of credits) {
    const product = creditsOf(usage_type.replace(/^EU-CPUCredits:/, ""), attributes.replace("OperatingSystem=", ""));
    ec2.add({ product, unit: "vCPU-hours", ...OFFERS_2023, price: usd, basis: "inferred" });
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

function loadBalancers() {
  const table = new FactTable();
  const items = {
    "Application Load Balancer Hours": ["LoadBalancerUsage#LoadBalancing:Application", "hours"],
    "Application Load Balancer LCU Hours": ["LCUUsage#LoadBalancing:Application", "LCU-hours"],
    "Application Load Balancer ReservedLCU-Hr": ["ReservedLCUUsage#LoadBalancing:Application", "LCU-hours"],
    "Network Load Balancer Hours": ["LoadBalancerUsage#LoadBalancing:Network", "hours"],
    "Network Load Balancer LCU Hours": ["LCUUsage#LoadBalancing:Network", "LCU-hours"],
    "Gateway Load Balancer Hours": ["LoadBalancerUsage#LoadBalancing:Gateway", "hours"],
    "Gateway Load Balancer LCU Hours": ["LCUUsage#LoadBalancing:Gateway", "LCU-hours"],
    "Classic Load Balancer Hours": ["LoadBalancerUsage#LoadBalancing", "hours"],
    "Classic Load Balancer Data": ["DataProcessing-Bytes#LoadBalancing", "GB"],
  };
  // The usage types were seen in the offer file of 2023; the operations follow the bill's pattern.
  addItems(table, "elb", items, () => "inferred");
  for (const fact of peerFacts("AWSELB")) {
    const kind = fact.product_family.replace(/^Load Balancer-?/, "");
    const words = /LCUUsage|LoadBalancerUsage|DataProcessing-Bytes/.exec(fact.attributes.usagetype)[0];
    const unit = { LCUUsage: "LCU-hours", LoadBalancerUsage: "hours", "DataProcessing-Bytes": "GB" }[words];
    table.add({ ...peerRow(fact), product: `${words}#LoadBalancing${kind && `:${kind}`}`, unit, basis: "inferred" });
  }
  table.write("AWSELB");
}

/** `basisOf` says whether a source (the peer's facts, or the offer files of 2023) has the usage type and operation. */
function addItems(table, service, items, basisOf) {
  const rows = readCsv(`aws/services/${service}.csv`);
  for (const [item, [product, unit, from]] of Object.entries(items)) {
    const row = rows.find((candidate) => candidate.item === item);
    for (const [place, price] of pricesByPlace(row)) {
      table.add({ product, unit, from, source: "aws-price-watcher", date: publishedOn(service), place, price, basis: basisOf(product) });
    }
  }
}

function network() {
  const table = new FactTable();
  const items = {
    "Hourly charge for In use Public IPv4 Addresses per Hrs": ["PublicIPv4:InUseAddress", "hours"],
    "Hourly charge for Idle Public IPv4 Addresses per Hrs": ["PublicIPv4:IdleAddress", "hours"],
    "Hourly charge for VPC Endpoints per Hrs": ["VpcEndpoint-Hours", "hours"],
    "Charge for per GB data processed by VPC Endpoints per GB from 0 to 1048576": ["VpcEndpoint-Bytes", "GB", "0"],
    "Charge for per GB data processed by VPC Endpoints per GB from 1048576 to 5242880": ["VpcEndpoint-Bytes", "GB", "1048576"],
    "Charge for per GB data processed by VPC Endpoints per GB from 5242880 to Inf": ["VpcEndpoint-Bytes", "GB", "5242880"],
    "Hourly charge for AWS Gateway Load Balancer VPC Endpoint per Hrs": ["VpcEndpoint-GWLBE-Hours", "hours"],
    "Charge for per GB data processed by AWS Gateway Load Balancer VPC Endpoint per GB": ["VpcEndpoint-GWLBE-Bytes", "GB"],
    "Hourly charge for Client VPN Endpoints per Hourly": ["ClientVPN-EndpointHours", "hours"],
    "Hourly charge for Client VPN connections per Hourly": ["ClientVPN-ConnectionHours", "hours"],
    "Hourly charge for Traffic Mirroring Source per hour": ["ENI-Mirror", "hours"],
    "CreateVpnConnection per hours": ["VPN-Usage-Hours:ipsec.1", "hours"],
    "Hourly charge for Transit Gateway VPC Attachments per hour": ["TransitGateway-Hours#TransitGatewayVPC", "hours"],
    "Hourly charge for Transit Gateway Peering Attachments per hour": ["TransitGateway-Hours#TransitGatewayPeering", "hours"],
    "Hourly charge for Transit Gateway Site to-Site VPN attachments per hour": ["TransitGateway-Hours#TransitGatewayVPN", "hours"],
    "Hourly charge for Transit Gateway AWS Direct Connect Gateway attachments per hour": ["TransitGateway-Hours#TransitGatewayDirectConnect", "hours"],
    "Charge for per GB data processed by AWS Transit Gateways for VPC attachments per GigaBytes": ["TransitGateway-Bytes#TransitGatewayVPC", "GB"],
    "Charge for per GB data processed by AWS Transit Gateways for Site to-Site VPN attachments per GigaBytes": ["TransitGateway-Bytes#TransitGatewayVPN", "GB"],
    "Charge for per GB data processed by AWS Transit Gateways for AWS Direct Connect Gateway attachments per GigaBytes": [
      "TransitGateway-Bytes#TransitGatewayDirectConnect",
      "GB",
    ],
  };
  addItems(table, "vpc", items, (product) => (/^(PublicIPv4|VPN-Usage)/.test(product) ? "inferred" : "seen"));
  for (const fact of peerFacts("AmazonVPC")) {
    const { usagetype = "VPN-Usage-Hours:ipsec.1", operation } = fact.attributes;
    const words = usagetype.replaceAll(/^\/|\/i?$/g, "");
    const product = operation ? `${words}#${operation}` : words;
    table.add({
      ...peerRow(fact),
      product,
      unit: words.endsWith("Bytes") ? "GB" : "hours",
      from: fact.start_usage ?? "0",
      basis: words.startsWith("VPN") ? "inferred" : "seen",
    });
  }
  // Until 2024-02 this was EC2's ElasticIP:IdleAddress, which the peer still asks for.
  const [idle] = peerFacts("AmazonEC2").filter(({ product_family }) => product_family === "IP Address");
  table.add({ ...peerRow(idle), product: "PublicIPv4:IdleAddress", unit: "hours", basis: "inferred" });
  table.write("AmazonVPC");
}

function kubernetes() {
  const table = new FactTable();
  const items = {
    "Compute per Hours": ["AmazonEKS-Hours:perCluster", "hours"],
    "Compute ExtendedSupport per Hours": ["AmazonEKS-Hours:extendedSupport", "hours"],
    "Fargate perCPU per hours": ["Fargate-vCPU-Hours:perCPU", "vCPU-hours"],
    "Fargate perGB per hours": ["Fargate-GB-Hours", "GB-hours"],
  };
  addItems(table, "eks", items, (product) => (product.endsWith("extendedSupport") ? "inferred" : "seen"));
  for (const fact of peerFacts("AmazonEKS")) {
    const words = fact.attributes.usagetype.replaceAll("/", "");
    const unit = { "AmazonEKS-Hours:perCluster": "hours", "Fargate-vCPU-Hours:perCPU": "vCPU-hours", "Fargate-GB-Hours": "GB-hours" }[words];
    table.add({ ...peerRow(fact), product: words, unit });
  }
  // The peer's code has 0.60 an hour for both together; the cluster's own 0.10 is billed beside it.
  const support = { product: "AmazonEKS-Hours:extendedSupport", unit: "hours", price: "0.5", place: "us-east-1" };
  table.add({ ...support, source: "peer-suite", date: "2025-07-07", basis: "inferred" });
  table.write("AmazonEKS");
}

/** vCPU, GiB of memory, architecture, then the number and kind of GPUs or other accelerators where there are any. */
function instanceTypes() {
  const types = readCsv("aws/ec2-instance-types.csv").map((row) => {
    const { instance_type, vcpu, memory_gib, arch, gpu_count, gpu_name, accelerator_count, accelerator_name } = row;
    const accelerators = gpu_name || gpu_count ? [Number(gpu_count), gpu_name] : accelerator_count ? [Number(accelerator_count), accelerator_name] : [];
    return `    ${JSON.stringify(instance_type)}: ${JSON.stringify([Number(vcpu), Number(memory_gib), arch, ...accelerators])}`;
  });
  const head = {
    source:
      "github.com/aws/karpenter-provider-aws instance-types.md 1d927085; github.com/kubernetes/autoscaler ec2_instance_types.go 55c37cd5; github.com/yeo/ec2.shop 74c9fd8a; github.com/vantage-sh/ec2instances.info gpu_data.go 4ef36cd2",
    date: "2026-08",
    columns: ["vcpu", "memoryGib", "architecture", "accelerators", "accelerator"],
  };
  const lines = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  writeFileSync("src/resources/aws/ec2/instance-types.json", `{\n${lines.join("\n")}\n  "types": {\n${types.sort().join(",\n")}\n  }\n}\n`);
}
