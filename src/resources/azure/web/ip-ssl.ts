import { text } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Refs, refersTo, sheet } from "../../sheet.ts";

const APPS = [
  "azurerm_app_service",
  "azurerm_linux_web_app",
  "azurerm_windows_web_app",
  "azurerm_function_app",
  "azurerm_linux_function_app",
  "azurerm_windows_function_app",
] as const;

const places = { app: refersTo("app_service_name", APPS, {}), group: refersTo("resource_group_name", "azurerm_resource_group", {}) } as const;

type Places = Refs<typeof places>;

/** Certificates of host names: by the name of the server they are free, with an address of their own they are charged. */
export const ipSsl: AnySheet = sheet({
  type: ["azurerm_app_service_certificate_binding", "azurerm_app_service_custom_hostname_binding"],
  title: "App Service TLS binding",
  pricing: "azure.microsoft.com/pricing/details/app-service",
  limits: ["One binding with an address of its own is included in Standard plans and above; it is counted here."],
  attributes: { ssl_state: text({ default: undefined, because: "no certificate" }) },
  references: { ...places, hostname: refersTo("hostname_binding_id", "azurerm_app_service_custom_hostname_binding", {}, places) },
  free: (r) => (r.ssl_state?.toLowerCase() === "ipbasedenabled" ? undefined : "a binding without an address of its own is not charged"),
  components: [
    {
      name: "IP SSL connection",
      unit: "months",
      quantity: () => 1,
      price: (r) => {
        const place = placeOf(r.refs) ?? placeOf(r.refs.hostname?.refs);
        return azure("Azure App Service", "Azure App Service SSL Connections", "IP SSL", "IP SSL Connection", { place });
      },
    },
  ],
});

/** A binding names no location: it stands where its app stands. */
function placeOf(refs: Places | undefined): string | undefined {
  return refs?.app?.region ?? refs?.group?.region;
}
