// Billing words of what the peer asks for and no retail table has, by service: part of the question as asked, the product, and the unit of measure.
// `perCore`: the peer asks for a size ("4 vCore"), the product is a single core's, at the same price for each core.
// {product}, {sku}, {meter} and {arm} stand for the words of the question; a product of fewer than three parts is all that is known of its words.

const HOUR = "1 Hour";
const MONTH = "1/Month";

const SINGLE_SERVER = (engine) => [
  { asked: { productName: "/Basic - Compute Gen5/" }, product: `Azure Database for ${engine} Single Server Basic - Compute Gen5/{sku}/{sku}`, measure: HOUR },
  {
    asked: { productName: "/Basic - Storage/" },
    product: `Azure Database for ${engine} Single Server Basic - Storage/Basic/Basic Data Stored`,
    measure: "1 GB/Month",
  },
  {
    asked: { productName: "/General Purpose - Compute Gen5/" },
    product: `Azure Database for ${engine} Single Server General Purpose - Compute Gen5/vCore/vCore`,
    measure: HOUR,
    perCore: true,
  },
  {
    asked: { productName: "/General Purpose - Storage/" },
    product: `Azure Database for ${engine} Single Server General Purpose - Storage/General Purpose/General Purpose Data Stored`,
    measure: "1 GB/Month",
  },
  {
    asked: { productName: "/Memory Optimized - Compute Gen5/" },
    product: `Azure Database for ${engine} Single Server Memory Optimized - Compute Gen5/vCore/vCore`,
    measure: HOUR,
    perCore: true,
  },
  {
    asked: { productName: "/Single Server - Backup Storage/" },
    product: `Azure Database for ${engine} Single Server - Backup Storage/{sku}/{sku} Data Stored`,
    measure: "1 GB/Month",
  },
];

const DATA_FACTORY = "Azure Data Factory v2";

export const WORDS = {
  "Advanced Threat Protection": [
    { asked: { meterName: "Standard Images" }, product: "{product}/Standard/{meter}", measure: "1" },
    { asked: { meterName: "Standard Cores" }, product: "{product}/Standard/{meter}", measure: "1/Hour" },
  ],
  "App Configuration": [
    { asked: { meterName: "Standard Overage Operations" }, product: "App Configuration/Standard/{meter}", measure: "10K" },
    { asked: { meterName: "Standard Instance" }, product: "App Configuration/Standard/{meter}", measure: "1/Day" },
  ],
  // Sold as Basic since.
  "Application Insights": [{ asked: { meterName: "/^Multi-step Web Test$/i" }, product: "Application Insights/Basic/Multi-step Web Test", measure: MONTH }],
  Automation: [
    { asked: { meterName: "/^Basic Runtime$/i" }, product: "Automation/Basic/Basic Runtime", measure: "1 Minute" },
    { asked: { meterName: "/^Non-Azure Node$/i" }, product: "Automation/Non-Azure/Non-Azure Node", measure: MONTH },
    { asked: { meterName: "/^Watcher$/i" }, product: "Automation/Basic/Watcher", measure: HOUR },
  ],
  "Azure Active Directory for External Identities": [{ asked: {}, product: "Azure Active Directory for External Identities/{sku}/{meter}", measure: "1" }],
  "Azure App Service": [
    { asked: { skuName: "/standard SSL - 1 Year/i" }, product: "Standard SSL - 1 Year", measure: "1/Year" },
    { asked: { skuName: "/wildcard SSL - 1 Year/i" }, product: "Wildcard SSL - 1 Year", measure: "1/Year" },
  ],
  "Azure Bastion": [
    { asked: { meterName: "Basic Data Transfer Out" }, product: "Azure Bastion/{sku}/{meter}", measure: "1 GB" },
    { asked: { meterName: "Basic Gateway" }, product: "Azure Bastion/{sku}/{meter}", measure: HOUR },
  ],
  "Azure DDOS Protection": [{ asked: {}, product: "Azure DDOS Protection/{sku}/{meter}", measure: "1/Hour" }],
  "Azure DNS": [
    // The peer asks for public zones and queries also where they are private: both cost the same, says Azure's pricing page.
    { asked: { meterName: "Public Queries" }, product: ["Azure DNS/Public/{meter}", "Azure DNS/Private/Private Queries"], measure: "1M" },
    // From the 26th zone on it costs less, as Azure's pricing page says: the peer has the first step only.
    { asked: { meterName: "/Public Zone(s)?/i" }, product: ["Azure DNS/Public/Public Zone", "Azure DNS/Private/Private Zone"], measure: MONTH, steps: 2 },
    {
      asked: { meterName: "/Private Resolver DNS Forwarding Ruleset/i" },
      product: "Azure DNS/Private Resolver/Private Resolver DNS Forwarding Ruleset",
      measure: MONTH,
    },
    { asked: { meterName: "/Private Resolver Inbound Endpoint/i" }, product: "Azure DNS/Private Resolver/Private Resolver Inbound Endpoint", measure: MONTH },
    { asked: { meterName: "/Private Resolver Outbound Endpoint/i" }, product: "Azure DNS/Private Resolver/Private Resolver Outbound Endpoint", measure: MONTH },
  ],
  "Azure Data Factory v2": [
    { asked: { meterName: /AHB/ }, product: "SSIS Standard/D1 v2/AHB", measure: HOUR },
    { asked: { productName: "/^SSIS Standard/i" }, product: "SSIS Standard/{sku}/License Included", measure: HOUR },
    { asked: { productName: "/^SSIS Enterprise/i" }, product: "SSIS Enterprise/{sku}/License Included", measure: HOUR },
    { asked: { meterName: /Activity Run/ }, product: `${DATA_FACTORY}/{sku}/{meter}`, measure: "1K" },
    { asked: { meterName: /(Monitoring|Read Write) Operations/ }, product: `${DATA_FACTORY}/{sku}/{meter}`, measure: "50K" },
    { asked: { meterName: /Data Movement|Pipeline Activity/ }, product: `${DATA_FACTORY}/{sku}/{meter}`, measure: HOUR },
    { asked: { productName: /Compute Optimized/ }, product: `${DATA_FACTORY} Data Flow - Compute Optimized/vCore/vCore`, measure: HOUR },
    { asked: { productName: /General Purpose/ }, product: `${DATA_FACTORY} Data Flow - General Purpose/vCore/vCore`, measure: HOUR },
    { asked: { productName: /Memory Optimized/ }, product: `${DATA_FACTORY} Data Flow - Memory Optimized/vCore/vCore`, measure: HOUR },
  ],
  "Azure Database for MariaDB": SINGLE_SERVER("MariaDB"),
  "Azure Database for MySQL": [
    ...SINGLE_SERVER("MySQL"),
    {
      // Sold as Memory Optimized since; the size of the peer's case is of the Edsv4 series.
      asked: { productName: /Flexible Server Business Critical Compute/ },
      product: "Azure Database for MySQL Flexible Server Memory Optimized Series Compute/vCore/vCore",
      measure: HOUR,
      perCore: true,
    },
    {
      // The size of the peer's case is of the Dadsv5 series.
      asked: { productName: /Flexible Server General Purpose/ },
      product: "Azure Database for MySQL Flexible Server General Purpose Dadsv5 Series Compute/vCore/vCore",
      measure: HOUR,
      perCore: true,
    },
  ],
  "Azure Database for PostgreSQL": [
    ...SINGLE_SERVER("PostgreSQL"),
    ...["General Purpose Dadsv5", "General Purpose Ddsv5", "General Purpose Dsv3", "Memory Optimized Esv3"].map((series) => ({
      asked: { productName: new RegExp(series.replace(/ (?=[DE])/, " .*")) },
      product: `Azure Database for PostgreSQL Flexible Server ${series} Series Compute/vCore/vCore`,
      measure: HOUR,
      perCore: true,
    })),
  ],
  "Azure Databricks": [{ asked: {}, product: "Azure Databricks/{sku}/{sku} DBU", measure: HOUR }],
  "Azure Monitor": [{ asked: { skuName: "100 GB Commitment Tier" }, product: "Azure Monitor/{sku}/{sku} Capacity Reservation", measure: "1/Day" }],
  "Azure Synapse Analytics": [
    { asked: { productId: "DZH318Z0BXTP" }, product: "Azure Synapse Analytics SQL Disaster Recovery Storage/{sku}/{sku} Data Stored", measure: "1 GB/Month" },
    { asked: { productId: "DZH318Z0BXTR" }, product: "Azure Synapse Analytics SQL Storage/{sku}/{sku} Data Stored", measure: "1 TB/Month" },
  ],
  // The peer asks for the data of backed up machines, which is sold under the standard SKU now, at the same prices.
  Backup: [
    { asked: { meterName: "Azure VM Protected Instances" }, product: "Backup/Azure VM/Azure VM Protected Instance", measure: MONTH },
    { asked: { meterName: "/^GRS data stored/i" }, product: "Backup/Standard/Standard GRS Data Stored", measure: "1 GB/Month" },
    { asked: { meterName: "/^LRS data stored/i" }, product: "Backup/Standard/Standard LRS Data Stored", measure: "1 GB/Month" },
    { asked: { meterName: "/^RA-GRS data stored/i" }, product: "Backup/Standard/Standard RA-GRS Data Stored", measure: "1 GB/Month" },
    { asked: { meterName: "/^ZRS data stored/i" }, product: "Backup/Standard/Standard ZRS Data Stored", measure: "1 GB/Month" },
  ],
  HDInsight: [
    // 0.00036 is what 10,000 cost elsewhere in Azure's lists; the peer shows it for 100,000.
    { asked: { meterName: "Operations" }, product: "{sku}/{meter}", measure: "10K" },
    { asked: { meterName: / Disk$/ }, product: "{sku}/{meter}", measure: MONTH },
    { asked: {}, product: "{arm}", measure: HOUR },
  ],
  "Load Balancer": [
    { asked: { meterName: "/Data Processed$/i" }, product: "Load Balancer/Standard/Standard Data Processed", measure: "1 GB" },
    { asked: {}, product: "Load Balancer/Standard/Standard Overage LB Rules and Outbound Rules", measure: HOUR },
  ],
  "Microsoft Entra Domain Services": [{ asked: {}, product: "Microsoft Entra Domain Services/{sku}/{meter}", measure: HOUR }],
  "NAT Gateway": [
    { asked: { meterName: "Standard Data Processed" }, product: "NAT Gateway/Standard/{meter}", measure: "1 GB" },
    { asked: { meterName: "Standard Gateway" }, product: "NAT Gateway/Standard/{meter}", measure: HOUR },
  ],
  "Power BI Embedded": [{ asked: {}, product: "Power BI Embedded/{sku}", measure: HOUR }],
  "SQL Database": [
    {
      asked: { productName: "/Business Critical - SQL License/" },
      product: "SQL Database Single/Elastic Pool Business Critical - SQL License/vCore/vCore",
      measure: HOUR,
    },
    {
      asked: { productName: "/General Purpose - SQL License/" },
      product: "SQL Database Single/Elastic Pool General Purpose - SQL License/vCore/vCore",
      measure: HOUR,
    },
    { asked: { productName: "/Hyperscale - SQL License/" }, product: "SQL Database SingleDB/Elastic Pool Hyperscale - SQL License/vCore/vCore", measure: HOUR },
    {
      asked: { productName: "/Business Critical - Compute M Series/" },
      product: "SQL Database Single/Elastic Pool Business Critical - Compute M Series/1 vCore/vCore",
      measure: HOUR,
      perCore: true,
    },
    {
      asked: { productName: "/Hyperscale - Compute Gen5/" },
      product: "SQL Database SingleDB/Elastic Pool Hyperscale - Compute Gen5/vCore/vCore",
      measure: HOUR,
      perCore: true,
    },
    {
      asked: { productName: "/Business Critical - Compute DC/" },
      product: "SQL Database Single/Elastic Pool Business Critical - Compute DC-Series/1 vCore/vCore",
      measure: HOUR,
      perCore: true,
    },
    {
      asked: { productName: "/Business Critical - Compute Gen5/" },
      product: "SQL Database Single/Elastic Pool Business Critical - Compute Gen5/vCore/vCore",
      measure: HOUR,
      perCore: true,
    },
    {
      asked: { productName: "/General Purpose - Compute Gen5/", skuName: / Zone Redundancy$/ },
      product: "SQL Database Single/Elastic Pool General Purpose - Compute Gen5/vCore ZR Zone Redundancy/Zone Redundancy vCore",
      measure: HOUR,
      perCore: true,
    },
    {
      asked: { productName: "/General Purpose - Compute Gen5/" },
      product: "SQL Database Single/Elastic Pool General Purpose - Compute Gen5/vCore/vCore",
      measure: HOUR,
      perCore: true,
    },
  ],
  "SQL Managed Instance": [
    { asked: { productName: / - SQL License$/ }, product: "{product}/vCore/{meter}", measure: HOUR },
    { asked: { productName: / - Compute / }, product: "{product}/vCore/vCore", measure: HOUR, perCore: true },
    { asked: { meterName: "LTR Backup LRS Data Stored" }, product: "{product}/LTR Backup LRS/{meter}", measure: "1 GB/Month" },
    { asked: { meterName: "LTR Backup ZRS Data Stored" }, product: "{product}/LTR Backup ZRS/{meter}", measure: "1 GB/Month" },
    { asked: { meterName: "LRS Data Stored" }, product: "{product}/Backup LRS/{meter}", measure: "1 GB/Month" },
    { asked: { meterName: "ZRS Data Stored" }, product: "{product}/Backup ZRS/{meter}", measure: "1 GB/Month" },
    { asked: { productName: / - Storage$/ }, product: "{product}/{sku}/{sku} Data Stored", measure: "1 GB/Month" },
  ],
  "Traffic Manager": [
    { asked: { meterName: "DNS Queries" }, product: "Traffic Manager/{sku}/{meter}", measure: "1M" },
    { asked: { skuName: "Traffic View" }, product: "Traffic Manager/{sku}/{meter}", measure: "1M" },
    { asked: {}, product: "Traffic Manager/{sku}/{meter}", measure: MONTH },
  ],
  "Virtual Network": [
    { asked: { meterName: /^Intra-Region/ }, product: "Virtual Network Peering/Intra-Region/{meter}", measure: "1 GB" },
    { asked: { meterName: "Standard Private Endpoint" }, product: "{product}/Standard/{meter}", measure: HOUR },
    { asked: { productName: "Virtual Network Private Link" }, product: "{product}/Standard/{meter}", measure: "1 GB" },
  ],
  "Virtual WAN": [
    { asked: { meterName: "Standard Hub Data Processed" }, product: "Virtual WAN/{sku}/{meter}", measure: "1 GB" },
    { asked: { meterName: "Standard Hub Unit" }, product: "Virtual WAN/{sku}/{meter}", measure: HOUR },
    { asked: {}, product: "Virtual WAN/{sku}/{sku}", measure: HOUR },
  ],
  "VPN Gateway": [
    {
      asked: { productName: "/VPN Gateway Bandwidth/i" },
      product: "VPN Gateway Bandwidth/Inter-Virtual Network/Inter-Virtual Network Data Transfer Out",
      measure: "1 GB",
    },
  ],
};
