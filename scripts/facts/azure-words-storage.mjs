// Billing words of Storage that the peer asks for and the retail table lacks, after those of the hot tier beside them; see azure-words.mjs.
const OPERATIONS = "10K";

/** Meters of the cool tier that go without its name: "LRS List and Create Container Operations". */
const CONTAINERS = ["LRS", "GRS", "RA-GRS", "ZRS"].map((redundancy) => ({
  asked: { productName: /^(Blob Storage|General Block Blob v2)$/, skuName: `Cool ${redundancy}`, meterName: "/List and Create Container Operations$/i" },
  product: `{product}/{sku}/${redundancy === "RA-GRS" ? "GRS" : redundancy} List and Create Container Operations`,
  measure: OPERATIONS,
}));

export const STORAGE_WORDS = [
  ...CONTAINERS,
  {
    asked: { productName: /^(Blob Storage|General Block Blob v2)$/, skuName: /^Cool /, meterName: "/Other Operations$/i" },
    product: "{product}/{sku}/All Other Operations",
    measure: OPERATIONS,
  },
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
  {
    asked: { productName: / Hierarchical Namespace$/, skuName: /^Cool /, meterName: "/Other Operations$/i" },
    product: "{product}/{sku}/{sku} Other Operations",
    measure: OPERATIONS,
  },
];
