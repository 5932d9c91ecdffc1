import type { Unit } from "../../sheet.ts";

/** One line that S3 bills in a storage class. */
export interface ClassLine {
  /** Key of the usage file, below the class's own. */
  key: string;
  name: string;
  unit: Unit;
  product: string;
  service: string;
  describe: string;
  /** Shown wherever the class is in use; the others only where usage is given. */
  always: boolean;
}

/** One storage class: how S3 calls it in lifecycle rules, and what it bills there. */
export interface StorageClass {
  /** Key of the usage file. */
  key: string;
  title: string;
  /** As lifecycle rules name it; undefined for the class of new objects. */
  target: string | undefined;
  lines: readonly ClassLine[];
}

const ALWAYS = [
  "storage_gb",
  "frequent_access_storage_gb",
  "infrequent_access_storage_gb",
  "monitored_objects",
  "monthly_tier_1_requests",
  "monthly_tier_2_requests",
];

type Row = readonly [key: string, name: string, unit: Unit, product: string, describe: string, service?: string | undefined];

function storageClass(key: string, title: string, target: string | undefined, rows: readonly Row[]): StorageClass {
  const lines = rows.map(([lineKey, name, unit, product, describe, service = "AmazonS3"]) => ({
    key: lineKey,
    name,
    unit,
    product,
    describe,
    service,
    always: ALWAYS.includes(lineKey),
  }));
  return { key, title, target, lines };
}

const STORED = "GB kept, averaged over the month";
const WRITES = "PUT, COPY, POST and LIST requests a month";
const READS = "GET, SELECT and all other requests a month";

const puts = (product: string, service?: string): Row => ["monthly_tier_1_requests", "PUT, COPY, POST, LIST requests", "requests", product, WRITES, service];
const gets = (product: string): Row => ["monthly_tier_2_requests", "GET, SELECT and other requests", "requests", product, READS];
const moves = (product: string): Row => [
  "monthly_lifecycle_transition_requests",
  "Lifecycle transitions",
  "requests",
  product,
  "Objects that lifecycle rules move here in a month",
];
const retrieved = (product: string): Row => ["monthly_data_retrieval_gb", "Retrievals", "GB", product, "GB read in a month"];
const early = (product: string, days: number, service?: string): Row => [
  "early_delete_gb",
  "Early deletion",
  "GB-months",
  product,
  `GB-months that are missing to ${days} days when objects go earlier`,
  service,
];

function selects(infix: string): readonly Row[] {
  return [
    ["monthly_select_data_scanned_gb", "Select: data scanned", "GB", `Select-Scanned-${infix}Bytes`, "GB that S3 Select scans in a month"],
    ["monthly_select_data_returned_gb", "Select: data returned", "GB", `Select-Returned-${infix}Bytes`, "GB that S3 Select returns in a month"],
  ];
}

/** Standard-IA, One Zone-IA and Glacier Instant Retrieval are billed alike. */
function infrequent(key: string, title: string, target: string, word: string, days: number, transition: string): StorageClass {
  return storageClass(key, title, target, [
    ["storage_gb", "Storage", "GB-months", `TimedStorage-${word}-ByteHrs`, STORED],
    puts(`Requests-${word}-Tier1`),
    gets(`Requests-${word}-Tier2`),
    moves(transition),
    retrieved(`Retrieval-${word}`),
    ...selects(`${word}-`),
    early(`EarlyDelete-${word}`, days),
  ]);
}

function glacierSelects(speed: "standard" | "expedited" | "bulk", word: string): readonly Row[] {
  const describe = (verb: string): string => `GB that ${speed} Select ${verb} in a month`;
  return [
    [`monthly_${speed}_select_data_scanned_gb`, `Select: data scanned (${speed})`, "GB", `${word}-Select-Scanned-Bytes`, describe("scans"), "AmazonGlacier"],
    [
      `monthly_${speed}_select_data_returned_gb`,
      `Select: data returned (${speed})`,
      "GB",
      `${word}-Select-Returned-Bytes`,
      describe("returns"),
      "AmazonGlacier",
    ],
  ];
}

const DEEP = "AmazonS3GlacierDeepArchive";

/** The storage classes of a general purpose bucket. Usage types: AWS, "Understanding your AWS billing and usage reports for Amazon S3". */
export const storageClasses: readonly StorageClass[] = [
  storageClass("standard", "Standard", undefined, [
    ["storage_gb", "Storage", "GB-months", "TimedStorage-ByteHrs", STORED],
    puts("Requests-Tier1"),
    gets("Requests-Tier2"),
    ...selects(""),
  ]),
  storageClass("intelligent_tiering", "Intelligent-Tiering", "INTELLIGENT_TIERING", [
    ["frequent_access_storage_gb", "Storage (frequent access)", "GB-months", "TimedStorage-INT-FA-ByteHrs", STORED],
    ["infrequent_access_storage_gb", "Storage (infrequent access)", "GB-months", "TimedStorage-INT-IA-ByteHrs", STORED],
    ["archive_instant_access_storage_gb", "Storage (archive instant access)", "GB-months", "TimedStorage-INT-AIA-ByteHrs", STORED],
    ["archive_access_storage_gb", "Storage (archive access)", "GB-months", "TimedStorage-INT-AA-ByteHrs", STORED],
    ["deep_archive_access_storage_gb", "Storage (deep archive access)", "GB-months", "TimedStorage-INT-DAA-ByteHrs", STORED],
    ["monitored_objects", "Monitoring and automation", "object-months", "Monitoring-Automation-INT", "Objects of 128 KB and more, averaged over the month"],
    puts("Requests-INT-Tier1"),
    gets("Requests-INT-Tier2"),
    moves("Requests-Tier4"),
    ...selects("INT-"),
    early("EarlyDelete-INT", 30),
  ]),
  infrequent("standard_infrequent_access", "Standard-IA", "STANDARD_IA", "SIA", 30, "Requests-Tier4"),
  infrequent("one_zone_infrequent_access", "One Zone-IA", "ONEZONE_IA", "ZIA", 30, "Requests-Tier4"),
  infrequent("glacier_instant_retrieval", "Glacier Instant Retrieval", "GLACIER_IR", "GIR", 90, "Requests-Tier4#S3-GIRTransition"),
  storageClass("glacier_flexible_retrieval", "Glacier Flexible Retrieval", "GLACIER", [
    ["storage_gb", "Storage", "GB-months", "TimedStorage-GlacierByteHrs", STORED],
    puts("Requests-GLACIER-Tier1#PutObject"),
    gets("Requests-GLACIER-Tier2"),
    moves("Requests-Tier3#S3-GlacierTransition"),
    ["monthly_standard_data_retrieval_requests", "Retrieval requests (standard)", "requests", "Requests-Tier3#RestoreObject", "Standard restores a month"],
    ["monthly_standard_data_retrieval_gb", "Retrievals (standard)", "GB", "Standard-Retrieval-Bytes", "GB restored in a month, standard"],
    ["monthly_expedited_data_retrieval_requests", "Retrieval requests (expedited)", "requests", "Requests-Tier6", "Expedited restores a month"],
    ["monthly_expedited_data_retrieval_gb", "Retrievals (expedited)", "GB", "Expedited-Retrieval-Bytes", "GB restored in a month, expedited"],
    ...glacierSelects("standard", "Std"),
    ...glacierSelects("expedited", "Exp"),
    ...glacierSelects("bulk", "Bulk"),
    early("EarlyDelete-ByteHrs", 90),
  ]),
  storageClass("glacier_deep_archive", "Glacier Deep Archive", "DEEP_ARCHIVE", [
    ["storage_gb", "Storage", "GB-months", "TimedStorage-GDA-ByteHrs", STORED, DEEP],
    puts("Requests-GDA-Tier1#PutObject", DEEP),
    gets("Requests-GDA-Tier2"),
    moves("Requests-Tier3#S3-GDATransition"),
    ["monthly_standard_data_retrieval_requests", "Retrieval requests (standard)", "requests", "Requests-GDA-Tier3", "Standard restores a month", DEEP],
    ["monthly_standard_data_retrieval_gb", "Retrievals (standard)", "GB", "Standard-Retrieval-Bytes", "GB restored in a month, standard", DEEP],
    ["monthly_bulk_data_retrieval_requests", "Retrieval requests (bulk)", "requests", "Requests-GDA-Tier5", "Bulk restores a month", DEEP],
    ["monthly_bulk_data_retrieval_gb", "Retrievals (bulk)", "GB", "Bulk-Retrieval-Bytes", "GB restored in a month, bulk", DEEP],
    early("EarlyDelete-GDA", 180, DEEP),
  ]),
];
