import { text } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

const standard = (meter: string): ReturnType<typeof azure> => azure("Azure App Service", "Static Web Apps", "Standard", meter);

export const staticWebApp: AnySheet = sheet({
  type: ["azurerm_static_site", "azurerm_static_web_app"],
  title: "Static web app",
  pricing: "azure.microsoft.com/pricing/details/app-service/static",
  limits: ["The Front Door add-on is not priced: a plan does not say whether it is on."],
  attributes: { sku_tier: text({ default: "Free", because: "the provider's default" }) },
  usage: { monthly_bandwidth_gb: usageNumber("GB a month out of the app; the first 100 of a subscription are free") },
  free: (r) => (r.sku_tier === "Free" ? "the free tier of Static Web Apps" : undefined),
  components: [
    { name: "App", detail: (r) => r.sku_tier, unit: "months", quantity: () => 1, price: standard("Standard App") },
    { name: "Bandwidth", unit: "GB", quantity: (r) => r.usage.monthly_bandwidth_gb, sharedTiers: true, price: standard("Standard Bandwidth Usage") },
  ],
});
