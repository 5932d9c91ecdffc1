import { count, text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { DAYS_A_MONTH } from "../shared/days.ts";

/** Only Standard has known words. */
function meter(sku: string, what: string): PriceQuery {
  if (!/^standard$/i.test(sku)) return unpriced(`the tier ${sku} has no price in the list`);
  return azure("App Configuration", "App Configuration", "Standard", `Standard ${what}`);
}

export const appConfiguration: AnySheet = sheet({
  type: "azurerm_app_configuration",
  title: "App Configuration",
  pricing: "azure.microsoft.com/pricing/details/app-configuration",
  limits: ["Replicas are priced as in the store's own region."],
  attributes: {
    sku: text({ default: "free", because: "the provider's default" }),
    replica: count({ because: "no replica" }),
  },
  usage: { monthly_additional_requests: usageNumber("requests a month beyond the 200,000 a day that the store and each replica include") },
  free: (r) => (/^free$/i.test(r.sku) ? "the tier Free costs nothing" : undefined),
  components: [
    {
      name: "Instances",
      detail: (r) => (r.replica > 0 ? `with replicas: ${r.replica}` : "no replica"),
      unit: "days",
      quantity: (r) => DAYS_A_MONTH * (1 + r.replica),
      price: (r) => meter(r.sku, "Instance"),
    },
    {
      name: "Requests",
      detail: () => "beyond those included",
      unit: "operations",
      quantity: (r) => r.usage.monthly_additional_requests,
      price: (r) => meter(r.sku, "Overage Operations"),
    },
  ],
});
