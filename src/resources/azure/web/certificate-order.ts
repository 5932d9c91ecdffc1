import { exact } from "../../../base/exact.ts";
import { text, unpriced } from "../../fields.ts";
import { type AnySheet, sheet } from "../../sheet.ts";
import { bareProduct } from "../shared/bare-product.ts";

/** Products of the price list by the provider's words. */
const PRODUCTS: ReadonlyMap<string, string> = new Map([
  ["standard", "Standard SSL - 1 Year"],
  ["wildcard", "Wildcard SSL - 1 Year"],
]);

export const certificateOrder: AnySheet = sheet({
  type: "azurerm_app_service_certificate_order",
  title: "App Service certificate",
  pricing: "azure.microsoft.com/pricing/details/app-service",
  limits: ["Charged once a year; shown by the month."],
  attributes: { product_type: text({ default: "Standard", because: "the provider's default" }) },
  components: [
    {
      name: "SSL certificate",
      detail: (r) => r.product_type,
      unit: "years",
      quantity: () => exact(1).over(12),
      price: (r) => {
        const product = PRODUCTS.get(r.product_type.toLowerCase()) ?? unpriced(`${r.product_type} is no certificate that this version knows`);
        return bareProduct("Azure App Service", product, "global");
      },
    },
  ],
});
