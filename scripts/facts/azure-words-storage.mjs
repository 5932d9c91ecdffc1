// Billing words of Storage that the peer asks for and the retail table lacks, after those of the hot tier beside them; see azure-words.mjs.
const OPERATIONS = "10K";

/** Meters that the cool tier shares with the hot one, under whose name alone the retail table has them: "Hot LRS", "LRS List and Create Container Operations". */
const SHARED_BY_TIERS = ["LRS", "GRS", "RA-GRS", "ZRS", "GZRS", "RA-GZRS"].flatMap((redundancy) => [
  {
    asked: { productName: /^(Blob Storage|General Block Blob v2)$/, skuName: `Cool ${redundancy}`, meterName: "/List and Create Container Operations$/i" },
    product: `{product}/Hot ${redundancy}/${redundancy.replace("RA-", "")} List and Create Container Operations`,
    measure: OPERATIONS,
  },
  {
    asked: { productName: /^(Blob Storage|General Block Blob v2)$/, skuName: `Cool ${redundancy}`, meterName: "/Other Operations$/i" },
    product: `{product}/Hot ${redundancy}/All Other Operations`,
    measure: OPERATIONS,
  },
  {
    asked: { productName: / Hierarchical Namespace$/, skuName: `Cool ${redundancy}`, meterName: "/Other Operations$/i" },
    product: `{product}/Hot ${redundancy}/Hot ${redundancy} Other Operations`,
    measure: OPERATIONS,
  },
]);

/** The peer asks for BlobStorage accounts where it means those of the second generation as well; they cost the same. */
const BOTH_GENERATIONS = [
  ["/Data Stored$/i", "Hot LRS Data Stored", "1 GB/Month"],
  ["/Index Tags$/i", "Index Tags", "10K/Month"],
  ["/List and Create Container Operations$/i", "LRS List and Create Container Operations", OPERATIONS],
  ["/Other Operations$/i", "All Other Operations", OPERATIONS],
  ["/Read Operations$/i", "Hot Read Operations", OPERATIONS],
  ["/Write Operations$/i", "Hot LRS Write Operations", OPERATIONS],
].map(([meterName, meter, measure]) => ({
  asked: { productName: "Blob Storage", skuName: "Hot LRS", meterName },
  product: [`Blob Storage/Hot LRS/${meter}`, `General Block Blob v2/Hot LRS/${meter}`],
  measure,
}));

export const STORAGE_WORDS = [
  ...SHARED_BY_TIERS,
  ...BOTH_GENERATIONS,
  // One price, whichever of the two the peer took.
  {
    asked: { productName: "General Block Blob", meterName: "/(Other|Read) Operations$/i" },
    product: ["{product}/{sku}/All Other Operations", "{product}/{sku}/Read Operations"],
    measure: OPERATIONS,
  },
  { asked: { productName: "Files v2", meterName: "/Early Delete$/i" }, product: "{product}/{sku}/{sku} Early Delete", measure: "1 GB" },
  {
    asked: { productName: / Hierarchical Namespace$/, meterName: "/Iterative Read Operations$/i" },
    product: "{product}/{sku}/{sku} Iterative Read Operations",
    measure: OPERATIONS,
  },
  {
    asked: { productName: / Hierarchical Namespace$/, meterName: "/Iterative Write Operations$/i" },
    product: "{product}/{sku}/{sku} Iterative Write Operations",
    measure: OPERATIONS,
  },
];
