import { number, type Read, text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, part, refersTo, sheet } from "../../sheet.ts";
import { accountAttributes, regionsOf } from "./account.ts";

const attributes = { instance_size: text(), instance_count: number() } as const;

const references = { account: refersTo("cosmosdb_account_id", "azurerm_cosmosdb_account", accountAttributes) } as const;

type Gateway = Read<typeof attributes> & Context<{}, typeof references>;

export const dedicatedGateway: AnySheet = sheet({
  type: "azurerm_cosmosdb_sql_dedicated_gateway",
  title: "Cosmos DB dedicated gateway",
  pricing: "azure.microsoft.com/pricing/details/cosmos-db",
  attributes,
  references,
  parts: [
    part({
      name: "geo_location",
      each: (r: Gateway) =>
        regionsOf(r.refs.account ?? unpriced("its account is not in the plan, which says where it is")).map((region) => ({ gateway: r, region })),
      components: [
        {
          name: "Gateway instances",
          detail: ({ gateway, region }) => `${sizeOf(gateway)}, ${region.name}`,
          unit: "hours",
          hourly: true,
          quantity: ({ gateway }) => gateway.instance_count ?? unpriced("instance_count is not set"),
          price: ({ gateway, region }) => {
            const product = "Azure Cosmos DB Dedicated Gateway - General Purpose";
            return azure("Azure Cosmos DB", product, sizeOf(gateway), sizeOf(gateway), { place: region.name });
          },
        },
      ],
    }),
  ],
});

/** "Cosmos.D4s" is D4s in the price list. */
function sizeOf({ instance_size: size }: Gateway): string {
  return (size ?? unpriced("instance_size is not set")).replace(/^Cosmos\./, "");
}
