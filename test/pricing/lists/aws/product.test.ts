import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { attributesOf } from "../../../../src/pricing/lists/aws/attributes.ts";
import { productOf } from "../../../../src/pricing/lists/aws/product.ts";
import { parseCsv } from "../../../../src/pricing/snapshot/csv.ts";

const IN_IRELAND = { service: "AmazonEC2", region: "eu-west-1" };

function keyOf(attributes: Record<string, string>, listed = IN_IRELAND): string {
  const product = productOf(attributesOf(attributes), listed);
  return typeof product === "string" ? `none: ${product}` : `${product.service} ${product.product} ${product.place}`;
}

/** Products of genuine lists (their attributes as AWS wrote them), and the key of each. */
const GENUINE: [Record<string, string>, string][] = [
  [
    { servicecode: "AmazonEC2", location: "US East (N. Virginia)", capacitystatus: "Used", usagetype: "BoxUsage:m5.large", operation: "RunInstances" },
    "AmazonEC2 BoxUsage:m5.large#RunInstances us-east-1",
  ],
  [
    { servicecode: "AmazonEC2", location: "Asia Pacific (Singapore)", usagetype: "APS1-EBS:VolumeUsage.piops", operation: "" },
    "AmazonEC2 EBS:VolumeUsage.piops ap-southeast-1",
  ],
  [
    {
      servicecode: "AmazonRDS",
      location: "US East (Ohio)",
      usagetype: "USE2-Multi-AZUsage:db.x1e.8xl",
      operation: "CreateDBInstance:0005",
      regionCode: "us-east-2",
    },
    "AmazonRDS Multi-AZUsage:db.x1e.8xl#CreateDBInstance:0005 us-east-2",
  ],
  [
    {
      servicecode: "AmazonRDS",
      location: "Canada (Central)",
      usagetype: "CAN1-MirrorUsage:db.m5d.4xl",
      operation: "CreateDBInstance:0015",
      regionCode: "ca-central-1",
    },
    "AmazonRDS MirrorUsage:db.m5d.4xl#CreateDBInstance:0015 ca-central-1",
  ],
  [
    {
      servicecode: "AmazonRDS",
      location: "South America (Sao Paulo)",
      usagetype: "SAE1-CPUCredits:db.t3",
      operation: "CreateDBInstance:0012",
      regionCode: "sa-east-1",
    },
    "AmazonRDS CPUCredits:db.t3#CreateDBInstance:0012 sa-east-1",
  ],
  [
    {
      servicecode: "AmazonRDS",
      location: "US East (N. Virginia)",
      usagetype: "Aurora:ServerlessUsage",
      operation: "CreateDBInstance:0021",
      regionCode: "us-east-1",
    },
    "AmazonRDS Aurora:ServerlessUsage us-east-1",
  ],
  [{ servicecode: "AmazonRDS", location: "EU (Ireland)", usagetype: "EU:PI_API", operation: "" }, "AmazonRDS PI_API eu-west-1"],
  [{ servicecode: "awskms", location: "Asia Pacific (Seoul)", usagetype: "ap-northeast-2-KMS-Requests", operation: "" }, "awskms KMS-Requests ap-northeast-2"],
  [{ servicecode: "awskms", usagetype: "Global-KMS-Requests", operation: "" }, "awskms Global-KMS-Requests global"],
  [
    { servicecode: "AWSGlobalAccelerator", fromLocation: "EU", toLocation: "IN", operation: "Dominant", usagetype: "EU-IN-IN-Bytes-Internet" },
    "AWSGlobalAccelerator IN-Bytes-Internet#Dominant EU>IN",
  ],
];

/** Written after the patterns of genuine queries and bills. */
const BY_PATTERN: [Record<string, string>, string][] = [
  [
    { servicecode: "AmazonCloudFront", location: "Asia Pacific", usagetype: "AP-Requests-HTTP-Proxy", operation: "" },
    "AmazonCloudFront Requests-HTTP-Proxy Asia Pacific",
  ],
  [
    { servicecode: "AmazonCloudFront", fromLocation: "United States", toLocation: "External", usagetype: "US-DataTransfer-Out-Bytes" },
    "AmazonCloudFront DataTransfer-Out-Bytes United States",
  ],
  [{ servicecode: "AmazonRoute53", location: "Any", usagetype: "HostedZone", operation: "" }, "AmazonRoute53 HostedZone global"],
  [
    { servicecode: "AWSDataTransfer", fromLocation: "EU (Ireland)", toLocation: "US East (N. Virginia)", usagetype: "EU-USE1-AWS-Out-Bytes" },
    "AWSDataTransfer AWS-Out-Bytes eu-west-1>us-east-1",
  ],
  [
    {
      servicecode: "AWSDataTransfer",
      fromRegionCode: "us-east-1",
      toRegionCode: "us-west-2-lax-1",
      fromLocation: "x",
      toLocation: "y",
      usagetype: "USE1-LAX1-AWS-Out-Bytes",
    },
    "AWSDataTransfer AWS-Out-Bytes us-east-1>us-west-2-lax-1",
  ],
  [
    { servicecode: "AWSDataTransfer", fromLocation: "Asia Pacific (Singapore)", toLocation: "External", usagetype: "APS1-DataTransfer-Out-Bytes" },
    "AWSDataTransfer DataTransfer-Out-Bytes ap-southeast-1",
  ],
  [
    { servicecode: "AWSDataTransfer", fromLocation: "External", toLocation: "EU (Ireland)", usagetype: "EU-DataTransfer-In-Bytes" },
    "AWSDataTransfer DataTransfer-In-Bytes eu-west-1",
  ],
  [
    { servicecode: "AWSDataTransfer", fromLocation: "EU (Ireland)", toLocation: "The Moon", usagetype: "EU-MOON-AWS-Out-Bytes" },
    "none: a place that is not known",
  ],
  [
    {
      servicecode: "AmazonEC2",
      regionCode: "us-west-2-lax-1",
      location: "US West (Los Angeles)",
      usagetype: "LAX1-BoxUsage:t3.medium",
      operation: "RunInstances",
    },
    "AmazonEC2 BoxUsage:t3.medium#RunInstances us-west-2-lax-1",
  ],
  [
    {
      servicecode: "AmazonMQ",
      regionCode: "us-east-1",
      usagetype: "USE1-mq.m5.large",
      operation: "CreateBroker:0001",
      brokerEngine: "ActiveMQ",
      deploymentOption: "Multi-AZ",
    },
    "AmazonMQ mq.m5.large#ActiveMQ Multi-AZ us-east-1",
  ],
  [{ servicecode: "AmazonMQ", regionCode: "us-east-1", usagetype: "USE1-mq.m5.large" }, "none: no word that tells it from others of its usage type"],
  [
    {
      servicecode: "AmazonElastiCache",
      regionCode: "eu-west-1",
      usagetype: "EU-NodeUsage:cache.t3.small",
      operation: "CreateCacheCluster:0003",
      cacheEngine: "Valkey",
    },
    "AmazonElastiCache NodeUsage:cache.t3.small#CreateCacheCluster:Valkey eu-west-1",
  ],
  [
    {
      servicecode: "AmazonElastiCache",
      regionCode: "eu-west-1",
      usagetype: "EU-NodeUsage:cache.t3.small",
      operation: "CreateCacheCluster:0002",
      cacheEngine: "Redis",
    },
    "AmazonElastiCache NodeUsage:cache.t3.small#CreateCacheCluster:0002 eu-west-1",
  ],
  [
    { servicecode: "AmazonS3", regionCode: "eu-west-1", usagetype: "EU-Requests-Tier4", operation: "S3-GIRTransition" },
    "AmazonS3 Requests-Tier4#S3-GIRTransition eu-west-1",
  ],
  [{ servicecode: "AmazonS3", regionCode: "eu-west-1", usagetype: "EU-Requests-Tier4", operation: "" }, "AmazonS3 Requests-Tier4 eu-west-1"],
  [{ servicecode: "AmazonEC2", regionCode: "eu-west-1", usagetype: "EU-UnusedBoxUsage:m5.large", operation: "RunInstances" }, "none: capacity reservations"],
  [
    {
      servicecode: "AmazonEC2",
      regionCode: "eu-west-1",
      productFamily: "Compute Instance",
      capacitystatus: "AllocatedCapacityReservation",
      usagetype: "EU-Reservation:m5.large",
    },
    "none: capacity reservations",
  ],
];

test.each([...GENUINE, ...BY_PATTERN])("%j is %s", (attributes, key) => expect(keyOf(attributes)).toBe(key));

describe("hostile words have no key", () => {
  test.each(["", "EU-Box\tUsage", "Box\nUsage", "Box‮Usage", "x".repeat(201), "\u0000"])("usage type %j", (usagetype) =>
    expect(keyOf({ servicecode: "AmazonEC2", usagetype, regionCode: "eu-west-1" })).toMatch(/^none/),
  );
  test("a service that is a path", () => expect(keyOf({ servicecode: "../x", usagetype: "A", regionCode: "eu-west-1" })).toMatch(/^none/));
  test("a region that is none", () =>
    expect(keyOf({ servicecode: "AmazonEC2", usagetype: "A", regionCode: "../../etc", location: "Nowhere" })).toMatch(/^none/));
  test("an operation with a line break", () =>
    expect(keyOf({ servicecode: "AmazonEC2", usagetype: "EU-BoxUsage:m5.large", regionCode: "eu-west-1", operation: "a\nb" })).toMatch(/^none/));
});

/** Keys in prices/aws that are the names of AWS's pricing pages, with words in them, not usage types: no list can fill them. */
const isUsageType = (product: string): boolean => !/ /.test(product.split("#")[0] ?? "");

/** Products of prices/aws by service. */
function existing(): { service: string; product: string }[] {
  const folder = "prices/aws";
  return readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .flatMap((name) => {
      const rows = parseCsv(readFileSync(join(folder, name), "utf8")).slice(1);
      return [...new Set(rows.map(({ cells }) => cells[0] ?? ""))].map((product) => ({ service: name.slice(0, -4), product }));
    })
    .filter(({ product }) => isUsageType(product));
}

/** A product as the list would have it: the word behind # as operation and as each of the attributes that can stand there. */
function listed(service: string, product: string): Record<string, string> {
  const [usageType = "", word = "CreateSomething"] = product.split("#");
  const [brokerEngine = "", deploymentOption = ""] = word.split(" ");
  return {
    servicecode: service,
    regionCode: "eu-central-1",
    usagetype: `EUC1-${usageType}`,
    operation: word,
    accessType: word,
    eventType: word,
    engine: word,
    group: `Rule-${word}`,
    brokerEngine,
    deploymentOption,
    ...(word.endsWith("Valkey") && { cacheEngine: "Valkey" }),
  };
}

/** Which `#` is whose: usage types that S3 prices with and without an operation. */
const BOTH = new Set(["AmazonS3 Requests-Tier4"]);

test("every key of prices/aws that is a usage type comes out of a list as it is written there", () => {
  const lost = existing().flatMap(({ service, product }) => {
    const attributes = listed(service, product);
    const key = keyOf(BOTH.has(`${service} ${product}`) ? { ...attributes, operation: "" } : attributes);
    return /^AWS-(?:In|Out)-Bytes$/.test(product) || key === `${service} ${product} eu-central-1` ? [] : [`${service} ${product} became ${key}`];
  });
  expect(lost).toEqual([]);
});
