import { count, unpriced } from "../../fields.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const fleetManager: AnySheet = sheet({
  type: "azurerm_kubernetes_fleet_manager",
  title: "Kubernetes fleet manager",
  pricing: "azure.microsoft.com/pricing/details/kubernetes-fleet-manager",
  attributes: { hub_profile: count() },
  free: (r) => (r.hub_profile === 0 ? "a fleet without a hub cluster costs nothing" : undefined),
  components: [
    { name: "Hub cluster", unit: "hours", hourly: true, quantity: () => 1, price: () => unpriced("the hub cluster of a fleet has no known billing words") },
  ],
});
