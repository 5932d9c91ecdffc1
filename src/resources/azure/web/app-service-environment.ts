import { azure } from "../../price-query.ts";
import { type AnySheet, refersTo, sheet, usageText } from "../../sheet.ts";

export const appServiceEnvironment: AnySheet = sheet({
  type: "azurerm_app_service_environment",
  title: "App Service environment",
  pricing: "azure.microsoft.com/pricing/details/app-service",
  limits: ["Front ends beyond those that the flat fee includes are not priced; isolated instances are billed with their plans."],
  attributes: {},
  usage: { operating_system: usageText('of the apps: "Linux" (as assumed) or "Windows"') },
  references: { group: refersTo("resource_group_name", "azurerm_resource_group", {}) },
  components: [
    {
      name: "Stamp fee",
      detail: (r) => (isWindows(r.usage.operating_system) ? "Windows" : "Linux"),
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: (r) => {
        const product = `Azure App Service Isolated Plan${isWindows(r.usage.operating_system) ? "" : " - Linux"}`;
        return azure("Azure App Service", product, "Stamp", "Stamp Fee", { place: r.refs.group?.region });
      },
    },
  ],
});

function isWindows(system: string | undefined): boolean {
  return /^windows$/i.test(system ?? "");
}
