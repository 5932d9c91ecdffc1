import { text, unpriced } from "../../fields.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const cognitiveAccount: AnySheet = sheet({
  type: "azurerm_cognitive_account",
  title: "Cognitive account (Foundry Tools)",
  pricing: "azure.microsoft.com/pricing/details/cognitive-services",
  limits: [
    "Only the free tier and accounts that are billed by their deployments are known; speech, language, vision and the other tools are charged by use and unpriced.",
  ],
  attributes: { kind: text(), sku_name: text() },
  free: (r) => {
    if (/^f0$/i.test(r.sku_name ?? "")) return "the free tier";
    return r.kind === "OpenAI" ? "it is billed by its deployments" : undefined;
  },
  components: [
    {
      name: "Use",
      detail: (r) => r.kind ?? "",
      unit: "months",
      quantity: () => 1,
      price: (r) => unpriced(`${r.kind ?? "the kind"} is charged by use, which this version does not know`),
    },
  ],
});
