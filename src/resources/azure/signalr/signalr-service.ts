import { type Exact, exact } from "../../../base/exact.ts";
import { block, number, type Read, text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { DAYS_A_MONTH } from "../shared/days.ts";

const attributes = { sku: block({ name: text(), capacity: number({ default: exact(1), because: "one unit" }) }) } as const;

const usage = { monthly_additional_messages: usageNumber("messages a month beyond the million a day that each unit includes") } as const;

type Service = Read<typeof attributes> & Context<typeof usage, {}>;

export const signalrService: AnySheet = sheet({
  type: "azurerm_signalr_service",
  title: "SignalR Service",
  pricing: "azure.microsoft.com/pricing/details/signalr-service",
  limits: ["Replicas are not priced."],
  attributes,
  usage,
  free: (r) => (/^free/i.test(r.sku?.name ?? "") ? "the tier Free costs nothing" : undefined),
  components: [
    { name: "Units", detail: tierOf, unit: "days", quantity: (r) => unitsOf(r).times(DAYS_A_MONTH), price: (r) => meter(r, "Unit") },
    {
      name: "Messages",
      detail: () => "beyond those included",
      unit: "messages",
      quantity: (r) => r.usage.monthly_additional_messages,
      price: (r) => meter(r, "Message"),
    },
  ],
});

/** `Standard_S1`, `Premium_P1` and `Premium_P2`: the tiers of a name cost the same for each unit. */
function tierOf({ sku }: Service): string {
  const tier = /^(Standard|Premium)_[SP]\d$/i.exec(sku?.name ?? "")?.[1] ?? unpriced(`${sku?.name ?? "no sku"} is no tier that this version knows`);
  return `${tier.slice(0, 1).toUpperCase()}${tier.slice(1).toLowerCase()}`;
}

function unitsOf({ sku }: Service): Exact {
  return sku?.capacity ?? unpriced("sku is not set");
}

function meter(r: Service, what: string): PriceQuery {
  return azure("SignalR", "SignalR", tierOf(r), `${tierOf(r)} ${what}`);
}
