import { text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Component, refersTo, sheet } from "../../sheet.ts";

const common = {
  pricing: "azure.microsoft.com/pricing/details/active-directory-ds",
  limits: ["The load balancer and the address that Azure puts before the domain controllers are not in the plan and not priced."],
};

/** Each replica set is billed as the first. */
function replicaSet<R>(skuOf: (r: R) => string | undefined): Component<R> {
  return {
    name: "Replica set",
    detail: (r) => skuOf(r) ?? "",
    unit: "hours",
    hourly: true,
    quantity: () => 1,
    price: (r) => {
      const sku = skuOf(r) ?? unpriced("the tier of the domain service is not known");
      return azure("Microsoft Entra Domain Services", "Microsoft Entra Domain Services", sku, `${sku} User Forest`);
    },
  };
}

export const domainService: AnySheet = sheet({
  ...common,
  type: "azurerm_active_directory_domain_service",
  title: "Entra Domain Services",
  attributes: { sku: text() },
  components: [replicaSet((r: { readonly sku: string | undefined }) => r.sku)],
});

const references = { service: refersTo("domain_service_id", "azurerm_active_directory_domain_service", { sku: text() }) } as const;

export const domainServiceReplicaSet: AnySheet = sheet({
  ...common,
  type: "azurerm_active_directory_domain_service_replica_set",
  title: "Entra Domain Services replica set",
  attributes: {},
  references,
  components: [replicaSet((r: { readonly refs: { readonly service: { readonly sku: string | undefined } | undefined } }) => r.refs.service?.sku)],
});
