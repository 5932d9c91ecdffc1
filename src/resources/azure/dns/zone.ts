import { azure } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";
import { groupLocation, onlyZone, resourceGroup } from "../shared/worldwide.ts";

export const zone: AnySheet = zoneSheet("azurerm_dns_zone", "DNS zone", "Public");
export const privateZone: AnySheet = zoneSheet("azurerm_private_dns_zone", "Private DNS zone", "Private");

function zoneSheet(type: string, title: string, kind: "Public" | "Private"): AnySheet {
  return sheet({
    type,
    title,
    pricing: "azure.microsoft.com/pricing/details/dns",
    limits: ["Queries are stated with the records. Without its resource group in the plan it counts as one of Azure's public cloud."],
    attributes: {},
    references: { group: resourceGroup },
    components: [
      {
        name: "Hosted zone",
        unit: "months",
        quantity: () => 1,
        price: (r) => azure("Azure DNS", "Azure DNS", kind, `${kind} Zone`, { place: onlyZone(groupLocation(r)) }),
        sharedTiers: true, // The first 25 zones of a subscription cost more, says the pricing page.
      },
    ],
  });
}
