// Writes prices/aws/AmazonS3.csv, AmazonGlacier.csv and AmazonS3GlacierDeepArchive.csv.
// Usage types: AWS, "Understanding your AWS billing and usage reports for Amazon S3"; those that a peer's pattern names are `seen`.
import { writeService } from "./feed.mjs";

const storage = (product, peer, steps, basis = "seen") => ({ product, unit: "GB-months", feed: "s3", steps, peer, basis });
const gigabytes = (product, peer, item, basis = "seen") => ({ product, unit: "GB", feed: "s3", steps: { 0: item }, peer, basis });
const requests = (product, peer, item, basis = "seen") => ({ product, unit: "requests", feed: "s3", steps: { 0: item }, peer, basis });
const usagetype = (pattern, more) => ({ usagetype: pattern, ...more });

/** S3 counts 50 TB as 51,200 GB. */
const tiers = (name) => ({ 0: `${name} First 50 TB per GB Mo`, 51200: `${name} Next 450 TB per GB Mo`, 512000: `${name} Over 500 TB per GB Mo` });

const PUT = "PUT COPY/POST or LIST requests";
const GET = "GET and all other requests";
const TO = "Lifecycle Transition Requests into";
const select = (kind, infix, item, peer) =>
  gigabytes(`Select-${kind}-${infix}Bytes`, peer, `Data ${kind} by S3 Select in ${item} per GB`, peer ? "seen" : "inferred");

// An early deletion is charged like the storage of the days that are left (S3 pricing page, "minimum storage duration"):
// in the 23 regions where the feed of Glacier names both, the two figures are equal.
const GLACIER_STORAGE = { 0: "Glacier Storage per GB Mo" };
const SIA_STORAGE = { 0: "Standard Infrequent Access Storage per GB-Mo" };
const ZIA_STORAGE = { 0: "One Zone Infrequent Access Storage Inf per GB-Mo" };
const GIR_STORAGE = { 0: "Glacier Instant Retrieval Storage" };

/** Items whose usage type is not known, under their own names. */
const named = (unit, feed, ...items) => items.map((item) => ({ product: item, unit, basis: "inferred", feed, steps: { 0: item } }));

const GRANTS = ["", "Grant", "IdC", "Instance", "InstancePolicy", "Location"];
const grants = (verb, ...more) => more.map((thing) => `Access Grants Requests ${verb}AG${thing} per Requests`);

writeService("AmazonS3", [
  storage("TimedStorage-ByteHrs", usagetype("/TimedStorage-ByteHrs/i"), tiers("Standard Storage")),
  requests("Requests-Tier1", usagetype("/Requests-Tier1/i"), `${PUT} per Requests`),
  requests("Requests-Tier2", usagetype("/Requests-Tier2/i"), `${GET} per Requests`),
  select("Scanned", "", "Standard", usagetype("/Select-Scanned-Bytes/i")),
  select("Returned", "", "Standard", usagetype("/Select-Returned-Bytes/i")),

  storage("TimedStorage-INT-FA-ByteHrs", usagetype("/TimedStorage-INT-FA-ByteHrs/i"), tiers("Intelligent Tiering Frequent Access")),
  storage("TimedStorage-INT-IA-ByteHrs", usagetype("/TimedStorage-INT-IA-ByteHrs/i"), { 0: "Intelligent Tiering Infrequent Access From 0 to Inf per GB-Mo" }),
  storage("TimedStorage-INT-AIA-ByteHrs", undefined, { 0: "Intelligent Tiering Archive Instant Access" }, "inferred"),
  storage("TimedStorage-INT-AA-ByteHrs", usagetype("/TimedStorage-INT-AA-ByteHrs/i"), { 0: "IntelligentTieringArchiveAccess" }),
  storage("TimedStorage-INT-DAA-ByteHrs", usagetype("/TimedStorage-INT-DAA-ByteHrs/i"), { 0: "IntelligentTieringDeepArchiveAccess" }),
  { product: "EarlyDelete-INT", unit: "GB-months", basis: "seen", peer: usagetype("/EarlyDelete-INT/i") },
  {
    ...requests(
      "Monitoring-Automation-INT",
      usagetype("/Monitoring-Automation-INT/"),
      "Per object per month monitoring and automation fee for objects in Intelligent Tiering",
    ),
    unit: "object-months",
  },
  requests("Requests-INT-Tier1", usagetype("/Requests-INT-Tier1/i"), `${PUT} to Intelligent Tiering per Requests`),
  requests("Requests-INT-Tier2", usagetype("/Requests-INT-Tier2/i"), `${GET} to Intelligent Tiering per Requests`),
  select("Scanned", "INT-", "Intelligent Tiering", usagetype("/Select-Scanned-INT-Bytes/i")),
  select("Returned", "INT-", "Intelligent Tiering", usagetype("/Select-Returned-INT-Bytes/i")),

  storage("TimedStorage-SIA-ByteHrs", usagetype("/TimedStorage-SIA-ByteHrs/i"), SIA_STORAGE),
  storage("EarlyDelete-SIA", undefined, SIA_STORAGE, "inferred"),
  requests("Requests-SIA-Tier1", usagetype("/Requests-SIA-Tier1/i"), `${PUT} to Standard Infrequent Access per Requests`),
  requests("Requests-SIA-Tier2", usagetype("/Requests-SIA-Tier2/i"), `${GET} to Standard Infrequent Access per Requests`),
  gigabytes("Retrieval-SIA", usagetype("/Retrieval-SIA/i"), "Object Retrieval in Standard Infrequent Access per GB"),
  select("Scanned", "SIA-", "Standard Infrequent Access", usagetype("/Select-Scanned-SIA-Bytes/i")),
  select("Returned", "SIA-", "Standard Infrequent Access", usagetype("/Select-Returned-SIA-Bytes/i")),

  storage("TimedStorage-ZIA-ByteHrs", usagetype("/TimedStorage-ZIA-ByteHrs/i"), ZIA_STORAGE),
  storage("EarlyDelete-ZIA", undefined, ZIA_STORAGE, "inferred"),
  requests("Requests-ZIA-Tier1", usagetype("/Requests-ZIA-Tier1/i"), `${PUT} to One Zone Infrequent Access per Requests`),
  requests("Requests-ZIA-Tier2", usagetype("/Requests-ZIA-Tier2/i"), `${GET} to One Zone Infrequent Access per Requests`),
  gigabytes("Retrieval-ZIA", usagetype("/Retrieval-ZIA/i"), "Object Retrieval in One Zone Infrequent Access per GB"),
  select("Scanned", "ZIA-", "One Zone Infrequent Access", usagetype("/Select-Scanned-ZIA-Bytes/i")),
  select("Returned", "ZIA-", "One Zone Infrequent Access", usagetype("/Select-Returned-ZIA-Bytes/i")),

  storage("TimedStorage-GIR-ByteHrs", undefined, GIR_STORAGE, "inferred"),
  storage("EarlyDelete-GIR", undefined, GIR_STORAGE, "inferred"),
  requests("Requests-GIR-Tier1", undefined, `${PUT} to Glacier Instant Retrieval per Requests`, "inferred"),
  requests("Requests-GIR-Tier2", undefined, `${GET} to Glacier Instant Retrieval per Requests`, "inferred"),
  gigabytes("Retrieval-GIR", undefined, "Object Retrieval in Glacier Instant Retrieval per GB", "inferred"),
  select("Scanned", "GIR-", "Glacier Instant Retrieval"),
  select("Returned", "GIR-", "Glacier Instant Retrieval"),

  // The peer knows Glacier's own service for these, with the same figures.
  storage("TimedStorage-GlacierByteHrs", usagetype("/TimedStorage-ByteHrs/i", { service: "AmazonGlacier" }), GLACIER_STORAGE, "inferred"),
  storage("EarlyDelete-ByteHrs", usagetype("/EarlyDelete-ByteHrs/i", { service: "AmazonGlacier" }), GLACIER_STORAGE, "inferred"),
  requests("Requests-GLACIER-Tier1#PutObject", usagetype("/Requests-GLACIER-Tier1/i"), "PUT requests to Glacier per Requests", "inferred"),
  requests("Requests-GLACIER-Tier2", usagetype("/Requests-GLACIER-Tier2/i"), `${GET} to GLACIER per Requests`),
  // No row of the peer: for a restore it takes the price of an upload to a vault (AmazonGlacier Requests-Tier1), which is lower.
  requests("Requests-Tier3#RestoreObject", undefined, "Glacier S3 API Tier 3 RestoreObject", "inferred"),
  requests("Requests-Tier6", usagetype("/Requests-Tier3/i", { service: "AmazonGlacier" }), "Glacier Expedited Glacier Restore Requests", "inferred"),
  gigabytes(
    "Standard-Retrieval-Bytes",
    usagetype("/Standard-Retrieval-Bytes/i", { service: "AmazonGlacier" }),
    "Glacier S3 Standard Retrieval RestoreObject",
    "inferred",
  ),
  gigabytes("Expedited-Retrieval-Bytes", usagetype("/Expedited-Retrieval-Bytes/i", { service: "AmazonGlacier" }), "Glacier S3 Expedited Retrieval", "inferred"),
  requests("Requests-GDA-Tier2", usagetype("/Requests-GDA-Tier2/i"), `${GET} to GDA per Requests`),

  // Infrequent access and Intelligent-Tiering share a usage type without an operation; the other classes' transitions cost more.
  requests("Requests-Tier4", { usagetype: "/Requests-Tier4$/i", operation: "/^$/i" }, `${TO} Standard Infrequent Access per Requests`),
  requests("Requests-Tier4#S3-GIRTransition", undefined, `${TO} Glacier Instant Retrieval per Requests`, "inferred"),
  requests("Requests-Tier3#S3-GlacierTransition", { usagetype: "/Requests-Tier3$/i", operation: "/^S3-GlacierTransition$/i" }, `${TO} Glacier per Requests`),
  requests(
    "Requests-Tier3#S3-GDATransition",
    { usagetype: "/Requests-Tier3$/i", operation: "/^S3-GDATransition$/i" },
    `${TO} Glacier Deep Archive per Requests`,
  ),

  storage("TimedStorage-XZ-ByteHrs", undefined, { 0: "Express One Zone Storage Inf per GB Mo" }, "inferred"),
  requests("Requests-XZ-Tier1", undefined, `${PUT} to Express One Zone per Requests`, "inferred"),
  requests("Requests-XZ-Tier2", undefined, `${GET} to Express One Zone per Requests`, "inferred"),
  gigabytes("Upload-XZ", undefined, "Object Upload in Express One Zone per GB", "inferred"),
  gigabytes("Retrieval-XZ", undefined, "Object Retrieval in Express One Zone per GB", "inferred"),

  { ...requests("TagStorage-TagHrs", usagetype("/TagStorage-TagHrs/"), "Tags Storage per Tag Mo"), unit: "tag-months" },
  { ...requests("StorageAnalytics-ObjCount", usagetype("/StorageAnalytics-ObjCount/"), "Per object fee for objects included in Analytics"), unit: "objects" },
  { ...requests("Inventory-ObjectsListed", usagetype("/Inventory-ObjectsListed/"), "Per object fee for objects listed in an Inventory"), unit: "objects" },
  { ...requests("BatchOperations-Jobs", undefined, "Per job fee for Batch Operations jobs", "inferred"), unit: "jobs" },
  {
    ...requests("BatchOperations-Objects", undefined, "Per object fee for object operations performed by Batch Operations", "inferred"),
    unit: "objects",
  },
  {
    product: "StorageLens-ObjCount",
    unit: "object-months",
    basis: "inferred",
    feed: "s3",
    steps: {
      0: "Per object fee for objects included in Storage Lens 0 25000000000",
      25000000000: "Per object fee for objects included in Storage Lens 25000000000 100000000000",
      100000000000: "Per object fee for objects included in Storage Lens 100000000000 Inf",
    },
  },
  // The feed says "1 YB" for the first terabyte.
  storage(
    "TimedStorage-RRS-ByteHrs",
    undefined,
    {
      0: "Reduced Redundancy Storage First 1 YB per GB Mo",
      1024: "Reduced Redundancy Storage Next 49 TB perGB Mo",
      51200: "Reduced Redundancy Storage Next 450 TB per GB Mo",
      512000: "Reduced Redundancy Storage Nex 500 TB per GB Mo",
      1024000: "Reduced Redundancy Storage Next 4 000 TB per GB Mo",
      5120000: "Reduced Redundancy Storage Over 5 000 TB per GB Mo",
    },
    "inferred",
  ),
  storage("TimedStorage-GlacierStaging", undefined, { 0: "Glacier Staging Storage per GB Mo" }, "inferred"),
  requests("Requests-Tier5", undefined, "Bulk Glacier Restore Requests", "inferred"),
  gigabytes("Bulk-Retrieval-Bytes", undefined, "Glacier S3 Bulk Retrieval RestoreObject", "inferred"),

  ...named(
    "requests",
    "s3",
    ...grants("Create", ...GRANTS.slice(1)),
    ...grants("Delete", ...GRANTS.filter((thing) => thing !== "Instance")),
    ...grants("Get", "", "DataAccess", "Grant", "InstanceForPrefix", "InstancePolicy", "Location"),
    ...grants("List", "CallerGrants", "Grants", "Locations", "s"),
    ...grants("Update", "Location"),
    ...["COPY requests", "POST requests", "CopyPart", "CompleteMultipartUpload"].map((what) => `${what} to Glacier per Requests`),
    ...["CompleteMultipartUpload", "PUT"].flatMap((what) =>
      ["Replication", "Replication Time Control"].map((why) => `${what} for ${why} to Glacier per Requests`),
    ),
    "InitiateMultipartUpload for Replication Time Control to Glacier per Requests",
    "UploadPart for Replication Time Control to Glacier per Requests",
    "Expedited INT Restore Requests per Requests",
    "Standard INT Restore Requests per Requests",
    "S3 API-DAA-TIER3 RestoreObject",
    "S3 API-INT-AdditionalRequest RestoreObject",
    `${TO} Intelligent Tiering per Requests`,
    `${TO} One Zone Infrequent Access per Requests`,
  ),
  ...named(
    "GB",
    "s3",
    "Bytes Decrypted using Dual Layer Server-Side Decryption per GB",
    "Bytes Encrypted using Dual Layer Server-Side Encryption per GB",
    "Bytes Returned by OL APs per GB",
    "Fee for Bulk Retrieval of data stored from Glacier Deep Archive",
    "Fee for Standard Retrieval of data stored from Glacier Deep Archive",
    ...["Bulk", "Expedited", "Standard"].map((speed) => `INT AA-RestoreObject ${speed} INT Retrieval per GB`),
    "Replication IntraRegion Outbound per GB",
  ),
  ...named("objects", "s3", "Per object fee to generate Batch Operations Manifest"),
]);

const vault = (product, pattern, item, unit = "GB") => ({
  product,
  unit,
  basis: pattern ? "seen" : "inferred",
  feed: "glacier",
  steps: { 0: item },
  peer: pattern && usagetype(pattern),
});

writeService("AmazonGlacier", [
  vault("Std-Select-Scanned-Bytes", "/Std-Select-Scanned-Bytes/i", "Standard-Select-Scanned per GB"),
  vault("Std-Select-Returned-Bytes", "/Std-Select-Returned-Bytes/i", "Standard-Select-Returned per GB"),
  vault("Exp-Select-Scanned-Bytes", "/Exp-Select-Scanned-Bytes/i", "Expedited-Select-Scanned per GB"),
  vault("Exp-Select-Returned-Bytes", "/Exp-Select-Returned-Bytes/i", "Expedited-Select-Returned per GB"),
  vault("Bulk-Select-Scanned-Bytes", "/Bulk-Select-Scanned-Bytes/i", "Bulk-Select-Scanned per GB"),
  vault("Bulk-Select-Returned-Bytes", "/Bulk-Select-Returned-Bytes/i", "Bulk-Select-Returned per GB"),
  vault("TimedStorage-ByteHrs", "/TimedStorage-ByteHrs/i", "Storage Amazon Glacier Standard", "GB-months"),
  vault("EarlyDelete-ByteHrs", "/EarlyDelete-ByteHrs/i", "EarlyDelete per GB-Mo", "GB-months"),
  vault("Standard-Retrieval-Bytes", "/Standard-Retrieval-Bytes/i", "Standard-Retrieval per GB"),
  vault("Expedited-Retrieval-Bytes", "/Expedited-Retrieval-Bytes/i", "Expedited-Retrieval per GB"),
  vault("Bulk-Retrieval-Bytes", undefined, "Bulk-Retrieval per GB"),
  vault("Requests-Tier1", "/Requests-Tier1/i", "API Request Standard", "requests"),
  vault("Requests-Tier3", "/Requests-Tier3/i", "API Request Expedited", "requests"),
  ...named("requests", "glacier", "API Request Bulk"),
  ...named("months", "glacier", "Provisioned-Capacity per Units"),
  ...named("GB", "glacier", "PeakRestore per GB"),
]);

const deep = (product, unit, pattern, item, basis = "seen") => ({
  product,
  unit,
  basis,
  feed: "s3glacierdeeparchive",
  steps: { 0: item },
  peer: usagetype(pattern),
});

const into = (what) => `${what} to Glacier Deep Archive Requests`;

writeService("AmazonS3GlacierDeepArchive", [
  deep("TimedStorage-GDA-ByteHrs", "GB-months", "/TimedStorage-GDA-ByteHrs/i", "Glacier Deep Archive GB Mo"),
  deep("EarlyDelete-GDA", "GB-months", "/EarlyDelete-GDA/i", "S3 EarlyDelete GDA GB-Mo"),
  deep("Requests-GDA-Tier1#PutObject", "requests", "/Requests-GDA-Tier1/i", "PUT to Glacier Deep Archive Requests", "inferred"),
  deep("Requests-GDA-Tier3", "requests", "/Requests-GDA-Tier3/i", "GDA Standard Restore Requests"),
  deep("Requests-GDA-Tier5", "requests", "/Requests-GDA-Tier5/i", "Glacier Deep Archive Bulk Restore Requests"),
  deep("Standard-Retrieval-Bytes", "GB", "/Standard-Retrieval-Bytes/i", "S3 Standard-Retrieval GB"),
  deep("Bulk-Retrieval-Bytes", "GB", "/Bulk-Retrieval-Bytes/i", "S3 Bulk-Retrieval GB"),
  ...named(
    "requests",
    "s3glacierdeeparchive",
    ...["COPY Object", "Complete Multipart Upload for repl", "Complete Multipart Upload", "Copy part", "Initiate Multipart Upload for replication"].map(into),
    ...["Initiate Multipart Upload", "Lifecycle", "POST", "PUT for replication", "Upload part for replication", "Upload part"].map(into),
  ),
]);
