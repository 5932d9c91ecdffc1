import { number, type Read, text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const one = { default: 1, because: "the provider's default" };

const attributes = {
  sku: text(),
  partition_count: number(one),
  replica_count: number(one),
  semantic_search_sku: text({ default: undefined, because: "no semantic ranker" }),
} as const;

const usage = {
  monthly_images_extracted: usageNumber("images a month that are taken out of documents"),
  monthly_semantic_queries: usageNumber("queries a month to the semantic ranker, beyond the first 1,000"),
} as const;

type Search = Read<typeof attributes> & Context<typeof usage, {}>;

/** Names in the price list: learn.microsoft.com/azure/search/search-sku-tier. */
const TIERS: ReadonlyMap<string, string> = new Map([
  ["basic", "Basic"],
  ["standard", "Standard S1"],
  ["standard2", "Standard S2"],
  ["standard3", "Standard S3"],
  ["storage_optimized_l1", "Storage Optimized L1"],
  ["storage_optimized_l2", "Storage Optimized L2"],
]);

export const searchService: AnySheet = sheet({
  type: "azurerm_search_service",
  title: "Azure AI Search",
  pricing: "azure.microsoft.com/pricing/details/search",
  limits: ["Custom entity lookup, agentic retrieval and confidential computing are not priced; skills of other services are billed with these."],
  attributes,
  usage,
  free: ({ sku }) => (sku?.toLowerCase() === "free" ? "it is of the free tier" : undefined),
  components: [
    {
      name: "Search units",
      detail: tierOf,
      detailNames: "tier",
      unit: "hours",
      hourly: true,
      quantity: (r) => r.partition_count.times(r.replica_count),
      price: (r) => words(tierOf(r), `${tierOf(r)} Unit`),
    },
    {
      name: "Image extraction",
      unit: "images",
      quantity: (r) => r.usage.monthly_images_extracted,
      price: words("Document Cracking", "Document Cracking Image Extraction"),
    },
    {
      name: "Semantic ranker",
      unit: "queries",
      when: (r) => r.semantic_search_sku?.toLowerCase() === "standard",
      quantity: (r) => r.usage.monthly_semantic_queries,
      price: words("Semantic Ranker", "Semantic Ranker queries"),
    },
  ],
});

function tierOf({ sku }: Search): string {
  return TIERS.get((sku ?? unpriced("sku is not set")).toLowerCase()) ?? unpriced(`there is no tier ${sku}`);
}

function words(sku: string, meter: string): PriceQuery {
  return azure("Azure Cognitive Search", "Azure AI Search", sku, meter);
}
