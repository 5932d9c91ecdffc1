/**
 * Where the usage type alone is ambiguous, and what then tells products apart: words in braces are attributes (`a|b`: the first that is given).
 * The patterns are for usage types without their region prefix. These are the keys of prices/aws; test/pricing/lists/aws holds both together.
 */
export interface KeyRule {
  usageType: RegExp;
  /** Only where the attribute has this value. */
  only?: readonly ["cacheengine", string];
  add: string;
  /** What the added words lose. */
  without?: RegExp;
  /** Without these attributes the usage type is the key; else the product is left out. */
  optional?: true;
}

const OPERATION = "{operation}";

export const KEY_RULES: ReadonlyMap<string, readonly KeyRule[]> = new Map<string, readonly KeyRule[]>([
  ["AmazonEC2", [{ usageType: /^(?:BoxUsage|DedicatedUsage|HostBoxUsage|SchedUsage|CPUCredits):/, add: OPERATION }]],
  ["AmazonRDS", [{ usageType: /^(?:InstanceUsage|Multi-AZ\w*Usage|MirrorUsage|CPUCredits)\w*:/, add: OPERATION }]],
  ["AWSELB", [{ usageType: /^(?:Outposts-|TS-)?(?:LoadBalancerUsage|LCUUsage|ReservedLCUUsage|DataProcessing-Bytes)$/, add: OPERATION }]],
  [
    "AmazonElastiCache",
    [
      { usageType: /^NodeUsage:/, only: ["cacheengine", "Valkey"], add: "CreateCacheCluster:Valkey" },
      { usageType: /^NodeUsage:/, add: OPERATION },
    ],
  ],
  ["AmazonMemoryDB", [{ usageType: /^NodeUsage:/, add: "{engine|cacheengine}" }]],
  ["AmazonMQ", [{ usageType: /^mq\./, add: "{brokerengine} {deploymentoption}" }]],
  ["AmazonEFS", [{ usageType: /DataAccess-Bytes$/, add: "{accesstype|operation}" }]],
  ["AmazonS3", [{ usageType: /^Requests-(?:GLACIER-Tier1|Tier3|Tier4)$/, add: OPERATION, optional: true }]],
  ["AmazonS3GlacierDeepArchive", [{ usageType: /^Requests-GDA-Tier1$/, add: OPERATION, optional: true }]],
  ["AmazonVPC", [{ usageType: /^TransitGateway-(?:Bytes|Hours)$/, add: OPERATION }]],
  ["AWSGlobalAccelerator", [{ usageType: /-Bytes-Internet$/, add: OPERATION }]],
  ["AWSTransfer", [{ usageType: /^(?:ProtocolHours|UploadBytes|DownloadBytes)$/, add: OPERATION }]],
  ["AmazonCloudWatch", [{ usageType: /^CW:ContributorRulesManaged$/, add: "{group}", without: /^Rule-/ }]],
  ["comprehend", [{ usageType: /^Endpoint-Time$/, add: OPERATION }]],
  ["AWSEvents", [{ usageType: /^Event-64K-Chunks$/, add: "{eventtype}" }]],
]);

/** Capacity that is reserved but not used, and machines inside such a reservation: they cost what the machine costs, and no sheet asks for them. */
export const RESERVED_CAPACITY: RegExp = /^(?:Unused|Reservation:|DedicatedRes:|HostReservation)/;
