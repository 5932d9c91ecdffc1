// How the peer's facts of RDS translate into keys; for aws-rds.mjs.

/** The key of a peer's fact. Performance Insights by family of classes is no longer on the pricing page. */
export function peerKey({ product_family, attributes, term_length, term_purchase_option }, operations) {
  const { usagetype = "", databaseEngine = "", deploymentOption, volumeType } = attributes;
  const fixed = usagetype.replace(/^\/\\?-?|\$?\/i?$/g, "").replaceAll("\\", "");
  const isMultiAz = deploymentOption === "Multi-AZ";
  switch (product_family) {
    case "Database Instance": {
      const purchase = term_length && `reserved/${term_length}/${term_purchase_option.toLowerCase().replace(" ", "-")}/standard`;
      return [
        `${isMultiAz ? "Multi-AZUsage" : "InstanceUsage"}:${attributes.instanceType.replace("xlarge", "xl")}#${operationOf(attributes, operations)}`,
        "hours",
        purchase,
      ];
    }
    case "CPU Credits":
      return [`${fixed}#${operationOf(attributes, operations)}`, "vCPU-hours"];
    case "Database Storage": {
      const words = { "General Purpose": "GP2-Storage", "General Purpose-GP3": "GP3-Storage", "Provisioned IOPS": "PIOPS-Storage", Magnetic: "StorageUsage" };
      return [volumeType ? `RDS:${isMultiAz ? "Multi-AZ-" : ""}${words[volumeType]}` : fixed, "GB-months"];
    }
    case "Provisioned IOPS":
      return [usagetype ? fixed : "RDS:PIOPS", "IOPS-months"];
    case "Storage Snapshot":
      return [fixed, "GB-months"];
    case "Serverless":
      return ["Aurora:ServerlessUsage", "ACU-hours"];
    case "ServerlessV2":
      return [fixed, "ACU-hours"];
    case "System Operation":
      return [fixed, { "Aurora:BacktrackUsage": "change-record-hours", "Aurora:SnapshotExportToS3": "GB" }[fixed] ?? "requests"];
    case "Performance Insights":
      if (fixed === "PI_API") return [fixed, "requests"];
      return [fixed, fixed === "PI_LTR_FMR:Serverless" ? "ACU-months" : "vCPU-months"];
    default:
      return fixed.startsWith("ExtendedSupport:") ? [fixed, "vCPU-hours"] : unmapped(product_family, databaseEngine);
  }
}

function unmapped(family, engine) {
  throw new Error(`a peer's fact without a key: ${family} ${engine}`);
}

function operationOf({ databaseEngine, databaseEdition, licenseModel }, operations) {
  const engine = {
    "SQL Server": "sqlserver",
    PostgreSQL: "postgres",
    MySQL: "mysql",
    MariaDB: "mariadb",
    Oracle: "oracle",
    "Aurora MySQL": "aurora-mysql",
    "Aurora PostgreSQL": "aurora-postgresql",
  }[databaseEngine];
  // Enterprise and Standard of Oracle come with the customer's licence only.
  const licence = licenseModel ?? (databaseEdition ? "Bring your own license" : undefined);
  const name = [engine, databaseEdition].filter(Boolean).join(" ");
  const operation = operations.get(licence ? `${name}, ${licence}` : name);
  return operation ?? unmapped("Database Instance", name);
}
