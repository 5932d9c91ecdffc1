import { azure } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { groupLocation, onlyZone, resourceGroup } from "../shared/worldwide.ts";

export const record: AnySheet = recordSheet("azurerm_dns", ["a", "aaaa", "caa", "cname", "mx", "ns", "ptr", "srv", "txt"], "DNS record", "Public");
export const privateRecord: AnySheet = recordSheet("azurerm_private_dns", ["a", "aaaa", "cname", "mx", "ptr", "srv", "txt"], "Private DNS record", "Private");

function recordSheet(prefix: string, kinds: readonly string[], title: string, kind: "Public" | "Private"): AnySheet {
  return sheet({
    type: kinds.map((name) => `${prefix}_${name}_record`),
    title,
    pricing: "azure.microsoft.com/pricing/details/dns",
    limits: ["Without its resource group in the plan it counts as one of Azure's public cloud."],
    attributes: {},
    usage: { monthly_queries: usageNumber("queries for this record a month") },
    references: { group: resourceGroup },
    components: [
      {
        name: "Queries",
        unit: "queries",
        quantity: (r) => r.usage.monthly_queries,
        price: (r) => azure("Azure DNS", "Azure DNS", kind, `${kind} Queries`, { place: onlyZone(groupLocation(r)) }),
        sharedTiers: true, // The first thousand million queries a month cost more, says the pricing page.
      },
    ],
  });
}
